import type { Analysis, Block } from '../engine/types.ts';
import { call, callSurely } from '../messages/client.ts';
import type { NotRead, Reason } from '../messages/protocol.ts';
import type { ArticleSearch, FoundArticle, PageBlock } from '../page/article.ts';
import { countClosedRoots } from '../page/closed-roots.ts';
import { searchPage } from '../page/page-search.ts';
import { type Dress, type Painted, Painter } from '../page/painter.ts';
import { inSlices } from '../page/slices.ts';
import { isRestKept } from '../page/subscribers.ts';
import { hostsOfFrames } from '../page/unread-frames.ts';
import { newWardrobe } from './browser-sheets.ts';
import { shadowRootOf } from './shadow-root.ts';

/** What the background is given of a block: its nodes stay in the page. */
function withoutNodes({ text, role, links }: PageBlock): Block {
  return links && links.length > 0 ? { text, role, links } : { text, role };
}

/** Longer texts are read up to here: a novel is shorter (characters). */
const LONGEST_TEXT = 1_000_000;

/** The blocks from the beginning that fit into one message. */
function withinLimit(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let length = 0;
  const end = blocks.findIndex(({ text }) => {
    length += text.length;
    return length > LONGEST_TEXT;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

const NOTHING_MISSED: NotRead = { frames: [], closedRoots: 0, rest: false };

/** What of the page stays unread; without an article, what may have hidden it. A document can be without any element. */
function notReadOf(found: FoundArticle | null): NotRead {
  try {
    return {
      frames: hostsOfFrames(document, found?.root.ownerDocument ?? null),
      closedRoots: countClosedRoots(found?.root ?? document.documentElement, shadowRootOf),
      rest: isRestKept(document, found?.blocks ?? []),
    };
  } catch {
    // As in a search for the article, a page can make its own nodes lie.
    return NOTHING_MISSED;
  }
}

/** Chrome lets scripts into the frame around its PDF viewer, where there is nothing to read. */
const reasonForNone = (): Reason => (document.contentType === 'application/pdf' ? 'pdf' : 'not-an-article');

const sameText = (one: FoundArticle, other: FoundArticle): boolean =>
  one.blocks.length === other.blocks.length && one.blocks.every(({ text }, at) => text === other.blocks[at]?.text);

/** What a look at the page came to. */
export interface Look {
  /** Whether the article is another than at the last look. */
  readonly isNew: boolean;
  /** There is no article, but there may be one soon. */
  readonly mayCome: boolean;
}

/** Reads the article on show, has it analysed and marks it; one at a time, the newest reading counts. */
export class Reader {
  private article: FoundArticle | null = null;
  private analysis: Analysis | null = null;
  private painter = new Painter(document, () => newWardrobe(document));
  private reading = 0;
  private looking = 0;
  private pending = 0;
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

  /** True from the beginning of a look to the marks that come of it. */
  get isBusy(): boolean {
    return this.pending > 0;
  }

  get painted(): readonly Painted[] {
    return this.painter.painted;
  }

  /** Looks at the page again; the background is asked only where the text is another. */
  async look(): Promise<Look> {
    this.pending += 1;
    try {
      return await this.lookOnce();
    } finally {
      this.pending -= 1;
    }
  }

  private async lookOnce(): Promise<Look> {
    this.looking += 1;
    const own = this.looking;
    const found = await this.search(() => own === this.looking);
    if (!found) return { isNew: false, mayCome: false };
    if (!found.ok) {
      const isNew = this.article !== null;
      this.forget(reasonForNone(), notReadOf(null));
      return { isNew, mayCome: found.mayCome };
    }
    const isNew = !this.article || !sameText(this.article, found);
    this.article = found;
    this.paintIn(found.root.ownerDocument);
    if (isNew) await this.analyze(found);
    else this.mark();
    return { isNew, mayCome: false };
  }

  get title(): string {
    return this.article?.title || document.title;
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
  forget(reason: Reason, notRead?: NotRead): void {
    this.clear();
    void call('articleNotFound', { reason, url: location.href, ...(notRead && { notRead }) });
  }

  /** Takes the marks away and forgets what was read. */
  clear(): void {
    this.looking += 1;
    this.reading += 1;
    this.article = null;
    this.analysis = null;
    this.mark();
  }

  private async search(isWanted: () => boolean): Promise<ArticleSearch | null> {
    try {
      return await inSlices(searchPage(document), window, isWanted);
    } catch {
      // A page can make its own nodes lie (`<input name="childNodes">` in a form): there is nothing to read on it.
      return isWanted() ? { ok: false, reason: 'not-an-article', mayCome: false } : null;
    }
  }

  private async analyze(found: FoundArticle): Promise<void> {
    this.reading += 1;
    const own = this.reading;
    const { siteName, lang } = found;
    const { title } = this;
    const url = location.href;
    const article = {
      blocks: withinLimit(found.blocks).map(withoutNodes),
      url,
      ...(siteName && { siteName }),
      ...(lang && { lang }),
    };
    const message = { article, title, url, notRead: notReadOf(found) };
    const answer = await callSurely('analyzeArticle', message);
    if (own !== this.reading) return;
    if (!answer.ok && answer.reason === 'no-receiver') return this.gone();
    if (!answer.ok) return this.forget('no-answer');
    this.analysis = answer.value;
    this.mark();
  }

  /** Highlights belong to one document: an article in a frame has its own painter. */
  private paintIn(page: Document): void {
    if (this.painter.document === page) return;
    this.painter.clear();
    this.painter = new Painter(page, () => newWardrobe(page));
  }

  /** Gives the marks the colors of the page, where it has others than when they were painted. */
  recolor(): void {
    if (this.painter.isOutOfTheme) this.mark();
  }

  /** Paints the marks anew, as after a change of the window's size. */
  mark(): void {
    const { article, analysis, isOff, hidden } = this;
    const shown = isOff ? [] : (analysis?.statements.filter(({ id }) => !hidden.has(id)) ?? []);
    if (article && shown.length > 0) this.painter.paint(shown, article.blocks, this.dress);
    else this.painter.clear();
  }
}
