import { drawnParent, type PageBlock } from './blocks.ts';
import { isProse } from './prose.ts';

/** How much of a paragraph counts for its parent, grandparent and so on: near boxes tell more than far ones. */
const NEARNESS = [1, 0.7, 0.4, 0.2];
/** A box around the root joins it when it adds this share of text in paragraphs. */
const WORTH_JOINING = 0.1;

interface Weights {
  /** Text in paragraphs near the element, for finding where it is densest. */
  readonly near: Map<Element, number>;
  /** All text in paragraphs anywhere in the element. */
  readonly all: Map<Element, number>;
}

function weigh(blocks: readonly PageBlock[]): Weights {
  const near = new Map<Element, number>();
  const all = new Map<Element, number>();
  for (const block of blocks) {
    const size = block.text.length;
    // A paragraph counts for the box around it; text that lies directly in a box counts for that box.
    const own = block.container.localName === 'p' ? drawnParent(block.container) : block.container;
    let level = 0;
    for (let box = own; box; box = drawnParent(box)) {
      near.set(box, (near.get(box) ?? 0) + size * (NEARNESS[level] ?? 0));
      all.set(box, (all.get(box) ?? 0) + size);
      level += 1;
    }
  }
  return { near, all };
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
  const { near, all } = weigh(blocks.filter(isProse));
  let root: Element | null = null;
  for (const [box, weight] of near) if (!root || weight > (near.get(root) ?? 0)) root = box;
  if (!root) return null;
  const heart: Element = root;
  for (let box = drawnParent(root); box && box !== body; box = drawnParent(box)) {
    const gain = (all.get(box) ?? 0) / Math.max(1, all.get(root) ?? 0) - 1;
    if (gain > WORTH_JOINING || isArticleElement(box)) root = box;
    if (isArticleElement(box)) break;
  }
  return root ?? heart;
}
