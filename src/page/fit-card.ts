/** Gives an open card its place in the window. */
import { documentOf } from './frame-place.ts';
import { cardWidths, isNarrow, placeBeside, type Surroundings, shiftFor } from './place-card.ts';
import { scrollGently } from './show.ts';
import { surroundingsOf } from './surroundings.ts';
import { viewOf } from './view.ts';

/** A card with what has to find its place. */
export interface Placeable {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** The sentence that it is about. */
  readonly range: Range;
}

/**
 * The sizes that the card has at each width that it may have there, with all the height that it likes.
 *
 * @param width the only one that it may have
 */
function sizesOf({ host, panel }: Placeable, around: Surroundings, width?: number): DOMRect[] {
  host.toggleAttribute('data-narrow', isNarrow(around));
  host.style.removeProperty('--room');
  const widths = width === undefined ? cardWidths(around) : [width];
  return widths.map((each) => {
    host.style.setProperty('--width', `${each}px`);
    return panel.getBoundingClientRect();
  });
}

/**
 * Places a card where it hides least.
 *
 * @param width the only one that it may have
 * @param isOver whether it stays over its sentence, or under it, where it may stand on one side only
 */
export function placeCard(card: Placeable, width?: number, isOver?: boolean): void {
  const { host, panel, range } = card;
  const body = panel.querySelector('.body');
  const readTo = body?.scrollTop ?? 0;
  const around = surroundingsOf(range, document);
  const found = placeBeside(sizesOf(card, around, width), around, isOver);
  host.toggleAttribute('data-head', found.form === 'sheet' && found.at === 'head');
  host.style.setProperty('--room', `${found.room}px`);
  if (found.form === 'beside') {
    host.style.setProperty('--width', `${found.width}px`);
    host.style.setProperty('--top', `${found.top + scrollY}px`);
    host.style.setProperty('--left', `${found.left + scrollX}px`);
  }
  if (body) body.scrollTop = readTo;
}

/** Moves the page where a card would else not be seen whole or would lie over its sentence, and places it. */
export function makeRoom(card: Placeable, width?: number, isOver?: boolean): void {
  const { range } = card;
  const view = viewOf(documentOf(range));
  if (!view) return;
  const around = surroundingsOf(range, document);
  scrollGently(view, shiftFor(sizesOf(card, around, width), around, isOver), () => placeCard(card, width, isOver));
}

/** Finds a place for a card again where it has grown or shrunk, as wide as it is and on its side of the sentence. */
export function fitAgain(card: Placeable): void {
  const { panel, range } = card;
  const { top } = panel.getBoundingClientRect();
  const { sentence } = surroundingsOf(range, document);
  const isLevel = top >= sentence.top && top < sentence.bottom;
  makeRoom(card, panel.offsetWidth, isLevel ? undefined : top < sentence.top);
}
