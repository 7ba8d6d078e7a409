import type { Analysis, Block } from '../engine/types.ts';
import { call } from '../messages/client.ts';
import type { Reason } from '../messages/protocol.ts';
import { type ArticleSearch, type FoundArticle, findArticle, type PageBlock } from '../page/article.ts';
import { countForeignFrames } from '../page/frames.ts';
import { type Dress, type Marks, type Painted, paint } from '../page/painter.ts';

/** What the background is given of a block: its nodes stay in the page. */
function withoutNodes({ text, role, links }: PageBlock): Block {
  return links && links.length > 0 ? { text, role, links } : { text, role };
}

const sameText = (one: FoundArticle, other: FoundArticle): boolean =>
  one.blocks.length === other.blocks.length && one.blocks.every(({ text }, at) => text === other.blocks[at]?.text);

/** Reads the article on show, has it analysed and marks it; one at a time, the newest reading counts. */
export class Reader {
  private article: FoundArticle | null = null;
  private analysis: Analysis | null = null;
  private marks: Marks | null = null;
  private reading = 0;
  private dress: Dress = { looks: {}, overview: false };
  /** Statements that a reader has hidden on this page. */
  private readonly hidden = new Set<string>();
  private isOff = false;

  /** @param gone called when the extension that this script belongs to is no more */
  constructor(private readonly gone: () => void) {}

  /** The element that was read; null where the page is no article. */
  get root(): Element | null {
    return this.article?.root ?? null;
  }

  get painted(): readonly Painted[] {
    return this.marks?.painted ?? [];
  }

  /** Looks at the page again; the background is asked only where the text is another. */
  look(): ArticleSearch & { readonly isNew: boolean } {
    const found = findArticle(document);
    if (!found.ok) {
      const isNew = this.article !== null;
      this.forget('not-an-article');
      return { ...found, isNew };
    }
    const isNew = !this.article || !sameText(this.article, found);
    this.article = found;
    if (isNew) void this.analyze(found);
    else this.mark();
    return { ...found, isNew };
  }

  get title(): string {
    return this.article?.title ?? document.title;
  }

  /** Takes over how a reader wants the marks to look, for the next time that they are painted. */
  wear(dress: Dress): void {
    this.dress = dress;
  }

  /** Hides marks as long as the page is open, or brings them back. */
  hide(ids: readonly string[], hidden: boolean): void {
    for (const id of ids) {
      if (hidden) this.hidden.add(id);
      else this.hidden.delete(id);
    }
    this.mark();
  }

  /** Takes all marks away until asked again, or brings them back. */
  toggle(): void {
    this.isOff = !this.isOff;
    this.mark();
  }

  /** Takes the marks away and says why. */
  forget(reason: Reason): void {
    this.clear();
    void call('articleNotFound', { reason, url: location.href });
  }

  /** Takes the marks away and forgets what was read. */
  clear(): void {
    this.reading += 1;
    this.article = null;
    this.analysis = null;
    this.mark();
  }

  private async analyze(found: FoundArticle): Promise<void> {
    this.reading += 1;
    const own = this.reading;
    const { title, siteName, lang } = found;
    const url = location.href;
    const article = {
      blocks: found.blocks.map(withoutNodes),
      url,
      ...(siteName && { siteName }),
      ...(lang && { lang }),
    };
    const message = { article, title, url, notRead: { frames: countForeignFrames(document) } };
    const first = await call('analyzeArticle', message);
    // A background that is stopped in the middle of its work wakes up for the next message.
    const answer = first.ok || first.reason !== 'no-receiver' ? first : await call('analyzeArticle', message);
    if (own !== this.reading) return;
    if (!answer.ok && answer.reason === 'no-receiver') return this.gone();
    this.analysis = answer.ok ? answer.value : null;
    this.mark();
  }

  /** Paints the marks anew, as after a change of the window's size. */
  mark(): void {
    this.marks?.undo();
    const { article, analysis, isOff, hidden } = this;
    const shown = isOff ? [] : (analysis?.statements.filter(({ id }) => !hidden.has(id)) ?? []);
    this.marks = article && shown.length > 0 ? paint(shown, article.blocks, document, this.dress) : null;
  }
}
