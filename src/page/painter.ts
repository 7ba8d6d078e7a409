import type { Kind, Statement } from '../engine/types.ts';
import { KINDS } from '../engine/types.ts';
import type { PageBlock } from './blocks.ts';
import { FLASH, markName, markSheet, type OwnLooks } from './mark-style.ts';
import { overviewSheet } from './overview.ts';
import { nodesOf, rangeOf } from './text-map.ts';
import { type Theme, themeBehind } from './theme.ts';
import { type View, viewOf } from './view.ts';
import { AdoptedSheets, type Root, type Wardrobe } from './wardrobe.ts';

/** A statement and the range of its sentence on the page. */
export interface Painted {
  readonly statement: Statement;
  readonly range: Range;
}

/** Which kind lies on top where two mark one sentence: the answers of the parties concerned over the rumor. */
const PRIORITY: Readonly<Record<Kind, number>> = { rumor: 1, confirmation: 2, denial: 3, 'no-comment': 4 };

/** Not by `instanceof`: the nodes of a frame have other classes than ours. */
const isTree = (root: Node): root is Root => root.nodeType === 9 || 'host' in root;

/** The names of the elements in which marked text stands, by the tree that they are in. */
function namesByRoot(painted: readonly Painted[], blocks: readonly PageBlock[]): Map<Root, Set<string>> {
  const names = new Map<Root, Set<string>>();
  const add = (root: Root, name: string): void => {
    names.set(root, (names.get(root) ?? new Set()).add(name));
  };
  for (const { statement } of painted) {
    const map = blocks[statement.block]?.map;
    for (const { parentElement } of map ? nodesOf(map, statement) : []) {
      const root = parentElement?.getRootNode();
      if (!parentElement || !root || !isTree(root)) continue;
      add(root, parentElement.localName);
      if (root.ownerDocument) add(root.ownerDocument, parentElement.localName);
    }
  }
  return names;
}

/** How a reader wants the marks to look. */
export interface Dress {
  readonly looks: OwnLooks;
  /** A strip at the side of the window that shows where the marks are. */
  readonly overview: boolean;
}

/** Marks sentences through `CSS.highlights` alone: no node of the page is touched. */
export class Painter {
  private readonly sheets: Wardrobe;
  private readonly strip: Wardrobe;
  private marks: readonly Painted[] = [];
  /** The highlights of those marks; who else has put some under our names since, as after an update, sees to them. */
  private lit = new Map<string, Highlight>();
  private theme: Theme = 'light';

  /** @param newWardrobe gives the places for the sheets of marks and of the strip */
  constructor(
    readonly document: Document,
    newWardrobe: () => Wardrobe = () => new AdoptedSheets(),
  ) {
    this.sheets = newWardrobe();
    this.strip = newWardrobe();
    // An extension that the browser ended under an open page may have left some.
    this.unlight(() => true);
  }

  /** In reading order; statements whose text is no longer on the page are missing. */
  get painted(): readonly Painted[] {
    return this.marks;
  }

  /** True where the page has gone from light to dark, or back, since it was marked. */
  get isOutOfTheme(): boolean {
    return this.marks.length > 0 && this.themeNow() !== this.theme;
  }

  /**
   * Marks the sentences of statements, and nothing else any more.
   *
   * One highlight per kind, one range per statement; a range covers exactly its sentence.
   *
   * @param statements whose `block` is an index into `blocks`
   */
  paint(statements: readonly Statement[], blocks: readonly PageBlock[], dress: Dress): void {
    const view = viewOf(this.document);
    if (!view) {
      this.clear();
      return;
    }
    this.marks = statements.flatMap((statement): Painted[] => {
      const map = blocks[statement.block]?.map;
      const range = map ? rangeOf(map, statement) : null;
      return range ? [{ statement, range }] : [];
    });
    // With the look first, no mark is seen without it.
    const isDressed = this.dress(blocks, dress);
    const { marks } = this;
    if (isDressed) void isDressed.then(() => marks === this.marks && this.light(view));
    else this.light(view);
  }

  private light(view: View): void {
    for (const kind of KINDS) {
      const ranges = this.marks.filter(({ statement }) => statement.kind === kind).map(({ range }) => range);
      if (ranges.length === 0) {
        view.CSS.highlights.delete(markName(kind));
        continue;
      }
      const highlight = new view.Highlight(...ranges);
      highlight.priority = PRIORITY[kind];
      view.CSS.highlights.set(markName(kind), highlight);
      this.lit.set(markName(kind), highlight);
    }
  }

  private unlight(isMeant: (name: string, highlight: Highlight | undefined) => boolean): void {
    try {
      const highlights = viewOf(this.document)?.CSS.highlights;
      for (const name of [...KINDS.map(markName), FLASH]) {
        if (isMeant(name, highlights?.get(name))) highlights?.delete(name);
      }
    } catch {
      // Firefox refuses to tell the highlights of a document that has only just come into its frame.
    }
  }

  /** Takes all marks away; nothing of them stays in the page. */
  clear(): void {
    if (this.marks.length === 0) return;
    this.marks = [];
    this.unlight((name, highlight) => name === FLASH || highlight === this.lit.get(name));
    this.wear(this.sheets, new Map());
    this.wear(this.strip, new Map());
  }

  /**
   * Gives the marks their look. A sheet of the manifest would be in all pages, where `getComputedStyle` shows it to them
   * even if nothing is marked.
   *
   * The strip comes after the next frame, when the page is laid out: to ask earlier where the marks are would have the
   * page laid out twice.
   */
  private dress(blocks: readonly PageBlock[], { looks, overview }: Dress): Promise<void> | undefined {
    const { document, marks } = this;
    const view = viewOf(document);
    const theme = this.themeNow();
    this.theme = theme;
    const kinds = KINDS.filter((kind) => marks.some(({ statement }) => statement.kind === kind));
    const wanted = [...namesByRoot(marks, blocks)].map(
      ([root, names]) => [root, markSheet(theme, { kinds, names: [...names].sort(), looks })] as const,
    );
    const worn = this.wear(this.sheets, new Map(wanted));
    const draw = (): void => {
      // Newer marks draw their own.
      if (marks !== this.marks) return;
      const css = overview ? overviewSheet(marks, document, theme, looks) : '';
      this.wear(this.strip, new Map(css === '' ? [] : [[document, css]]));
    };
    if (overview) view?.requestAnimationFrame(() => view.requestIdleCallback(draw));
    else draw();
    return worn;
  }

  private themeNow(): Theme {
    return themeBehind(this.marks[0]?.range.startContainer.parentElement ?? this.document.documentElement);
  }

  private wear(wardrobe: Wardrobe, wanted: ReadonlyMap<Root, string>): Promise<void> | undefined {
    try {
      return wardrobe.wear(wanted);
    } catch {
      // A page can put something else in this place (`<form name="adoptedStyleSheets">`): marks there answer, but unseen.
      return undefined;
    }
  }
}
