import type { Kind, Statement } from '../engine/types.ts';
import { KINDS } from '../engine/types.ts';
import type { PageBlock } from './blocks.ts';
import { FLASH, markName, markSheet, type OwnLooks } from './mark-style.ts';
import { overviewSheet } from './overview.ts';
import { rangeOf } from './text-map.ts';
import { themeBehind } from './theme.ts';

/** A statement and the range of its sentence on the page. */
export interface Painted {
  readonly statement: Statement;
  readonly range: Range;
}

/** The marks on the page, as long as they are there. */
export interface Marks {
  /** In reading order; statements whose text is no longer on the page are missing. */
  readonly painted: readonly Painted[];
  /** Takes all marks away; nothing of them stays in the page. */
  readonly undo: () => void;
}

/** Which kind lies on top where two mark one sentence: the answers of the parties concerned over the rumor. */
const PRIORITY: Readonly<Record<Kind, number>> = { rumor: 1, confirmation: 2, denial: 3, 'no-comment': 4 };

/** The roots that have a sheet of their own: the document and each open shadow tree with a mark in it. */
function rootsOf(painted: readonly Painted[]): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>();
  for (const { range } of painted) {
    const root = range.startContainer.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) roots.add(root);
    if (root.ownerDocument) roots.add(root.ownerDocument);
  }
  return roots;
}

/** How a reader wants the marks to look. */
export interface Dress {
  readonly looks: OwnLooks;
  /** A strip at the side of the window that shows where the marks are. */
  readonly overview: boolean;
}

/**
 * Gives the marks their look without an element in the page; answers how to take it away. A sheet of the manifest would
 * be in all pages, where `getComputedStyle` shows it to them even if nothing is marked.
 *
 * The strip comes after the next frame, when the page is laid out: to ask earlier where the marks are would have the
 * page laid out twice.
 */
function dress(painted: readonly Painted[], document: Document, { looks, overview }: Dress): () => void {
  const view = document.defaultView;
  const worn: [Document | ShadowRoot, CSSStyleSheet][] = [];
  let isOver = false;
  const wear = (root: Document | ShadowRoot, css: string): void => {
    if (isOver || css === '') return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    worn.push([root, sheet]);
  };
  try {
    const theme = themeBehind(painted[0]?.range.startContainer.parentElement ?? document.documentElement);
    for (const root of rootsOf(painted)) wear(root, markSheet(theme, looks));
    const strip = (): void => (isOver ? undefined : wear(document, overviewSheet(painted, document, theme, looks)));
    if (overview) view?.requestAnimationFrame(() => view.requestIdleCallback(strip));
  } catch {
    // A page can put something else in this place (`<form name="adoptedStyleSheets">`): marks there answer, but unseen.
  }
  return () => {
    isOver = true;
    for (const [root, sheet] of worn) {
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    }
  };
}

/**
 * Marks the sentences of statements on the page, through `CSS.highlights` alone: no node is touched.
 *
 * One highlight per kind, one range per statement; a range covers exactly its sentence.
 *
 * @param statements whose `block` is an index into `blocks`
 */
export function paint(
  statements: readonly Statement[],
  blocks: readonly PageBlock[],
  document: Document,
  worn: Dress,
): Marks {
  const painted = statements.flatMap((statement): Painted[] => {
    const map = blocks[statement.block]?.map;
    const range = map ? rangeOf(map, statement) : null;
    return range ? [{ statement, range }] : [];
  });
  for (const kind of KINDS) {
    const ranges = painted.filter(({ statement }) => statement.kind === kind).map(({ range }) => range);
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[kind];
    CSS.highlights.set(markName(kind), highlight);
  }
  const undress = dress(painted, document, worn);
  return {
    painted,
    undo: () => {
      undress();
      for (const name of [...KINDS.map(markName), FLASH]) CSS.highlights.delete(name);
    },
  };
}
