import { NARROW } from './card-style.ts';

/** Between the sentence and the card, and between the card and the edge of the window (CSS pixels). */
const GAP = 8;
/** Less height than this is no use for reading; the card then covers the sentence instead (CSS pixels). */
const LEAST_ROOM = 160;
/**
 * As wide as the card likes to be, as narrow as it can still be read, and, over a column of text, from where on and up to
 * where it has two columns of its own, so that it is low (CSS pixels).
 */
const WIDTH = { most: 368, least: 280, low: 540, lowest: 680 };
/** What a pixel weighs that the card lies over, beside the rest of a line of which it hides a part: that cannot be read either. */
const COVERED = 0.05;
/** What a pixel of the card's own sentence weighs that it covers, beside one of other text: never where it can be helped. */
const OWN_SENTENCE = 1000;
/** What a pixel weighs that the card lacks and has to scroll for. */
const LACKING = 4;
/** What a pixel of distance from the sentence weighs: a hundred are as bad as a covered line of text or so. */
const DISTANCE = 60;
/** What a line weighs of which a part is left that says nothing, beside one that is hidden whole. */
const CUT = 1.4;
/** So much of a line's end may be hidden, which is most often the room behind its last word (CSS pixels). */
const SLIVER = 2;

/** Where the card goes: a sheet along the foot or the head of a narrow window, else a place in the page beside the sentence. */
export type Place =
  | { readonly form: 'sheet'; readonly at: 'foot' | 'head'; readonly room: number }
  | {
      readonly form: 'beside';
      readonly top: number;
      readonly left: number;
      readonly width: number;
      readonly room: number;
    };

/** Edges, from the window's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the card has to find its place among. */
export interface Surroundings {
  /** The sentence that the card is about. */
  readonly sentence: Box;
  /** The paragraph that it stands in. */
  readonly column: Box;
  /** Lines of text around, the paragraph's own among them. */
  readonly texts: readonly Box[];
  readonly window: Size;
}

/** Where the text of a sentence begins and ends: a word that is longer than the column runs out of it. */
const edges = ({ column, sentence }: Surroundings): Pick<Box, 'left' | 'right'> => ({
  left: Math.min(column.left, sentence.left),
  right: Math.max(column.right, sentence.right),
});

/** How wide a card may be in the margin before the text and in the one behind it. */
function margins(around: Surroundings): [number, number] {
  const { left, right } = edges(around);
  return [left - 2 * GAP, around.window.width - right - 2 * GAP];
}

/** Whether the window is too narrow for anything but a sheet. */
export const isNarrow = ({ window }: Surroundings): boolean => window.width < NARROW;

/**
 * How wide the card may be: narrower than it likes to be where it then fits into a margin beside the text; where no margin
 * has room for it, also as wide as the column, of which it then hides whole lines, and fewer of them.
 */
export function cardWidths(around: Surroundings): readonly number[] {
  const { column, window } = around;
  const margin = Math.max(...margins(around));
  if (margin >= WIDTH.least) return [Math.min(WIDTH.most, margin)];
  const low = Math.min(column.right - column.left, window.width - 2 * GAP, WIDTH.lowest);
  return low >= WIDTH.low && !isNarrow(around) ? [WIDTH.most, low] : [WIDTH.most];
}

/** The left edge of the card in a margin, where nothing is read; null where both are too narrow. */
function inMargin({ width }: Size, around: Surroundings): number | null {
  const [before, behind] = margins(around);
  const { left, right } = edges(around);
  if (width <= behind) return right + GAP;
  return width <= before ? left - width - GAP : null;
}

const lowestOf = (cards: readonly Size[]): Size =>
  cards.reduce((lowest, card) => (card.height < lowest.height ? card : lowest), {
    width: 0,
    height: Number.POSITIVE_INFINITY,
  });

/**
 * How far the page has to move up for the card to be seen whole and not to lie over its sentence (CSS pixels), down where
 * it is negative; zero where there is room, and where no moving would make it.
 *
 * @param isOver whether a card that has grown stands over its sentence: it stays on its side
 */
export function shiftFor(cards: readonly Size[], around: Surroundings, isOver?: boolean): number {
  const { sentence, window } = around;
  const card = lowestOf(cards);
  const most = window.height - (sentence.bottom - sentence.top) - 3 * GAP;
  const above = sentence.top - 2 * GAP;
  const below = window.height - sentence.bottom - 2 * GAP;
  if (isNarrow(around))
    // Never further than that the sentence still begins in the window.
    return Math.max(0, Math.min(card.height - below - GAP, sentence.top - GAP));
  if (most < LEAST_ROOM || inMargin(card, around) !== null) return 0;
  const needed = Math.min(card.height, most);
  const goesOver = isOver ?? above > below;
  if (needed <= (goesOver ? above : below)) return 0;
  // A page moves by whole pixels.
  return goesOver ? Math.floor(above - needed) : Math.ceil(needed - below);
}

/** The end of the window that has room for the sheet beside the sentence, the foot if it can be. */
function sheetFor(card: Size, { sentence, window }: Surroundings): Place {
  const foot = window.height - sentence.bottom - GAP;
  const head = sentence.top - GAP;
  const at = foot >= Math.min(card.height, head) ? 'foot' : 'head';
  const room = Math.max(foot, head);
  return { form: 'sheet', at, room: room < LEAST_ROOM ? window.height : at === 'foot' ? foot : head };
}

const along = (start: number, end: number, low: number, high: number): number =>
  Math.max(0, Math.min(end, high) - Math.max(start, low));

/** How much of a box lies over another: to the side, and up and down. */
const common = (one: Box, other: Box): Size => ({
  width: along(one.left, one.right, other.left, other.right),
  height: along(one.top, one.bottom, other.top, other.bottom),
});

/** What it costs that a box lies over a line of text, the whole of which is then lost (square pixels). */
function costOf(box: Box, line: Box): number {
  const { width, height } = common(box, line);
  const whole = line.right - line.left;
  const lost = width <= SLIVER ? 0 : width < whole - SLIVER ? whole * CUT : whole;
  return (width * COVERED + lost) * height;
}

/** Heights at which a card may stand: under, over and level with the sentence, and under and over its whole paragraph. */
function heights(
  card: Size,
  { sentence, column, window }: Surroundings,
  isOver?: boolean,
): { top: number; room: number }[] {
  const most = window.height - 2 * GAP;
  const under = (edge: number) => ({ top: edge + GAP, room: window.height - edge - 2 * GAP });
  const over = (edge: number) => {
    const room = edge - 2 * GAP;
    return { top: edge - GAP - Math.min(card.height, room), room };
  };
  // Behind a short line there may be room.
  const level = { top: sentence.top, room: most };
  const places = [under(sentence.bottom), over(sentence.top), under(column.bottom), over(column.top), level];
  const roomy = places.filter(({ room }) => room >= Math.min(LEAST_ROOM, card.height) && room <= most);
  const onSide = roomy.filter(
    ({ top, room }) =>
      (isOver ? top < sentence.top : isOver === false && top >= sentence.bottom) && room >= card.height,
  );
  if (onSide.length > 0) return onSide;
  return roomy.length > 0 ? roomy : [{ top: sentence.bottom + GAP, room: Math.min(card.height, most) }];
}

/**
 * Finds the place of the card: in the margin beside the sentence where there is one, so that it hides no text; else where
 * it lies over the least text, is nearest to the sentence and need not scroll; always within the window.
 *
 * @param cards the sizes that the card would like to have, one for each of its widths
 * @param isOver whether the card stands over its sentence by now; it stays on its side where there is room
 * @returns `top` and `left` from the window's corner, `room` the height that the card may take at most
 */
export function placeBeside(cards: readonly Size[], around: Surroundings, isOver?: boolean): Place {
  const { sentence, column, texts, window } = around;
  const first = lowestOf(cards);
  if (isNarrow(around)) return sheetFor(first, around);
  const most = window.height - 2 * GAP;
  const inWindow = (wanted: number, size: number, whole: number): number =>
    Math.max(GAP, Math.min(wanted, whole - GAP - size));
  const margin = inMargin(first, around);
  if (margin !== null) {
    const top = inWindow(sentence.top, Math.min(first.height, most), window.height);
    return { form: 'beside', top, left: margin, width: first.width, room: most };
  }
  const places = cards.flatMap((card) =>
    heights(card, around, isOver).flatMap(({ top: wanted, room }) => {
      const { width } = card;
      // What hides whole lines stands over them as they do.
      const lefts = width > WIDTH.most ? [column.left] : [sentence.left, column.left, window.width, GAP];
      const height = Math.min(card.height, room);
      const top = inWindow(wanted, height, window.height);
      return lefts.map((wish) => {
        const left = inWindow(wish, width, window.width);
        const box = { left, top, right: left + width, bottom: top + height };
        const own = common(box, sentence);
        const distance =
          Math.max(0, top - sentence.bottom, sentence.top - box.bottom) ||
          Math.max(0, left - sentence.right, sentence.left - box.right);
        const cost =
          texts.reduce((sum, line) => sum + costOf(box, line), 0) +
          own.width * own.height * OWN_SENTENCE +
          (card.height - height) * width * LACKING +
          distance * DISTANCE;
        return { cost, place: { form: 'beside', top, left, width, room } as const };
      });
    }),
  );
  return places.reduce((best, other) => (other.cost < best.cost ? other : best)).place;
}
