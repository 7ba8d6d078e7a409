import { drawnParent, nearestValue } from './ancestry.ts';
import type { PageBlock } from './blocks.ts';
import { isProse } from './prose.ts';

/** How much of a paragraph counts for its parent, grandparent and so on: near boxes tell more than far ones. */
const NEARNESS = [1, 0.7, 0.4, 0.2];
/** A box around the root joins it when it adds this share of text in paragraphs. */
const WORTH_JOINING = 0.1;

/** The box where running text is densest; null where there is none. */
function heartOf(prose: readonly PageBlock[]): Element | null {
  const near = new Map<Element, number>();
  let heart: Element | null = null;
  for (const { container, text } of prose) {
    // A paragraph counts for the box around it; text that lies directly in a box counts for that box.
    let box = container.localName === 'p' ? drawnParent(container) : container;
    for (const share of NEARNESS) {
      if (!box) break;
      near.set(box, (near.get(box) ?? 0) + text.length * share);
      box = drawnParent(box);
    }
  }
  for (const [box, weight] of near) if (!heart || weight > (near.get(heart) ?? 0)) heart = box;
  return heart;
}

/** The heart and the boxes around it up to the body, inmost first. */
function boxesAround(heart: Element, body: Element): Element[] {
  const boxes = [heart];
  for (let box = drawnParent(heart); box && box !== body; box = drawnParent(box)) boxes.push(box);
  return boxes;
}

/** How much running text each of the boxes adds to the one inside it, in characters. */
function added(boxes: readonly Element[], prose: readonly PageBlock[]): number[] {
  const levelOf = nearestValue(new Map(boxes.map((box, level) => [box, level])));
  const gains = boxes.map(() => 0);
  for (const { container, text } of prose) {
    const level = levelOf(container);
    if (level !== undefined) gains[level] = (gains[level] ?? 0) + text.length;
  }
  return gains;
}

const isArticleElement = (element: Element): boolean =>
  element.localName === 'article' || element.getAttribute('role') === 'article';

/**
 * The element that holds the article's body.
 *
 * It is where text in paragraphs is densest, widened over the boxes around it as long as they add running text
 * (bodies are often cut in parts by adverts), and to the `<article>` that encloses it.
 *
 * @returns null where there is no running text at all
 */
export function rootOf(blocks: readonly PageBlock[], body: Element): Element | null {
  const prose = blocks.filter(isProse);
  const heart = heartOf(prose);
  if (!heart) return null;
  const boxes = boxesAround(heart, body);
  const gains = added(boxes, prose);
  let root = heart;
  let held = gains[0] ?? 0;
  let more = 0;
  for (const [level, box] of boxes.entries()) {
    if (level > 0) more += gains[level] ?? 0;
    if (more > held * WORTH_JOINING || isArticleElement(box)) {
      root = box;
      held += more;
      more = 0;
    }
    if (isArticleElement(box)) break;
  }
  return root;
}
