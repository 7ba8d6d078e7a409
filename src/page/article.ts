import { isAround } from './ancestry.ts';
import { type LeaveOut, type PageBlock, readBlocks } from './blocks.ts';
import { declaredTitle, headlineIn, headlineOf, plain } from './headline.ts';
import { isLikelyArticle, mayBecomeArticle } from './probe.ts';
import { isProse, linkShare, proseOf } from './prose.ts';
import { rootOf } from './root.ts';
import { articleOnShow } from './several.ts';
import { type Declared, declaredAs, metaOf } from './signals.ts';
import { withoutTeasers } from './teasers.ts';
import { type FlowReader, flowByStyle } from './visibility.ts';

export type { PageBlock } from './blocks.ts';

/** An article on show. */
export interface FoundArticle {
  readonly ok: true;
  /** The element that holds the article's body; the headline may stand outside it. */
  readonly root: Element;
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  readonly title: string;
  /** The publication's own name, empty where the page does not give it. */
  readonly siteName: string;
  /** The language that the page declares, as it stands; empty where it declares none. */
  readonly lang: string;
}

/** What the search came to. */
export type ArticleSearch =
  | FoundArticle
  | {
      readonly ok: false;
      readonly reason: 'not-an-article';
      /** The page declares an article that is not there, or hardly holds any text: it may be building itself. */
      readonly mayCome: boolean;
    };

/** The least running text of an article: a declared one may be a news item of two sentences (characters). */
const LEAST_PROSE: Readonly<Record<Declared, number>> = { article: 80, nothing: 400, other: Number.POSITIVE_INFINITY };
/** Boxes of adverts and bylines hold no run of this many long paragraphs side by side. */
const RUN = { paragraphs: 4, characters: 600, longest: 80 } as const;
/** A standfirst says something; shorter lines under a headline are dates, names and labels (characters). */
const SHORTEST_STANDFIRST = 50;
const SENTENCE_END = /[.!?…:;]["'”»’)\]]*$/;

const lengthOf = (node: Node): number => (node.textContent ?? '').length;

function holdsRunOfText(element: Element): boolean {
  const parents = new Map<Element, { paragraphs: number; characters: number }>();
  for (const p of element.querySelectorAll('p')) {
    const parent = p.parentElement;
    if (!parent || lengthOf(p) < RUN.longest || p.closest('a')) continue;
    const run = parents.get(parent) ?? { paragraphs: 0, characters: 0 };
    run.paragraphs += 1;
    run.characters += lengthOf(p);
    if (run.paragraphs >= RUN.paragraphs && run.characters >= RUN.characters) return true;
    parents.set(parent, run);
  }
  return false;
}

/**
 * Names are trusted on boxes that hold neither the headline nor a run of text nor most of the page's paragraphs; what asks for
 * consent in a dialog may be long.
 */
function leaveOutOf(document: Document, headline: Element | null): LeaveOut {
  const sizeOf = (top: ParentNode): number => [...top.querySelectorAll('p')].reduce((sum, p) => sum + lengthOf(p), 0);
  let total: number | undefined;
  return (element, standing) => {
    if (headline && element.contains(headline)) return false;
    if (element.querySelector('[itemprop="articleBody"]')) return false;
    if (standing === 'named-comments') return true;
    total ??= sizeOf(document);
    return sizeOf(element) <= total / 2 && (element.matches('dialog,[role$=dialog]') || !holdsRunOfText(element));
  };
}

/** Names, dates, labels: what stands around the text without being a sentence. */
const isLabel = (block: PageBlock): boolean =>
  block.role !== 'headline' && block.role !== 'caption' && !isProse(block) && !SENTENCE_END.test(block.text);

/** A label in a box of its own, not in an element for text, is one wherever it stands. */
const isBoxedLabel = (block: PageBlock): boolean =>
  block.role === 'paragraph' && block.container.localName !== 'p' && isLabel(block);

const isStandfirst = (block: PageBlock): boolean =>
  (block.role === 'paragraph' || block.role === 'heading') &&
  block.text.length >= SHORTEST_STANDFIRST &&
  linkShare(block) < 0.3;

/** The blocks of the root, with what stands between the headline and it, without the labels at either end. */
function articleBlocks(read: readonly PageBlock[], root: Element, headline: Element | null): PageBlock[] {
  const first = read.findIndex((block) => isAround(root, block.container) && isProse(block));
  const last = read.reduce((found, block, at) => (isAround(root, block.container) && isProse(block) ? at : found), -1);
  const top = headline ? read.findIndex((block) => block.container === headline) : -1;
  return read.flatMap((block, at): PageBlock[] => {
    if (at === top) return [{ ...block, role: 'headline' }];
    const own: PageBlock = block.role === 'headline' ? { ...block, role: 'heading' } : block;
    if (at < first) {
      if (top >= 0 && at > top && isStandfirst(own)) return [{ ...own, role: 'standfirst' }];
      return isAround(root, own.container) && !isLabel(own) ? [own] : [];
    }
    return isAround(root, own.container) && !isBoxedLabel(own) && !(at > last && isLabel(own)) ? [own] : [];
  });
}

const notAnArticle = (document: Document, declared: Declared): ArticleSearch => ({
  ok: false,
  reason: 'not-an-article',
  mayCome: mayBecomeArticle(document, declared),
});

/**
 * Looks for the article on show in a document, without changing it, and yields often, so that a caller may cut the work
 * into slices.
 *
 * Works on a live page and, with `flowByMarkup`, on a document without layout.
 */
export function* searchArticle(
  document: Document,
  readFlow: FlowReader = flowByStyle,
): Generator<void, ArticleSearch, void> {
  // Not `document.body`: a form named "body" takes its place, and a lenient parser may have made an empty one.
  const body = [...document.querySelectorAll('body')].find((element) => element.childElementCount > 0);
  const declared = declaredAs(document);
  if (!body || !isLikelyArticle(document, declared)) return notAnArticle(document, declared);
  const declaredHeadline = headlineOf(document);
  yield;
  const all: PageBlock[] = [];
  for (const block of readBlocks(body, leaveOutOf(document, declaredHeadline), readFlow)) {
    all.push(block);
    yield;
  }
  const read = withoutTeasers(all, declaredHeadline);
  yield;
  const onShow = articleOnShow(read, document, declaredHeadline);
  const headline = onShow ? headlineIn(onShow, declaredHeadline) : declaredHeadline;
  const root = onShow ?? rootOf(read, body);
  if (!root) return notAnArticle(document, declared);
  const blocks = articleBlocks(read, root, headline);
  if (proseOf(blocks) < LEAST_PROSE[declared]) return notAnArticle(document, declared);
  return {
    ok: true,
    root,
    blocks,
    title: plain(headline?.textContent ?? '') || declaredTitle(document),
    siteName: metaOf(document, 'og:site_name'),
    lang: document.documentElement.getAttribute('lang') ?? '',
  };
}

/** Finds the article on show in a document at one go. */
export function findArticle(document: Document, readFlow?: FlowReader): ArticleSearch {
  const search = searchArticle(document, readFlow);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}
