import { drawnParent, type PageBlock } from './blocks.ts';
import { leadsElsewhere } from './furniture.ts';
import { isProse, linkShare, proseOf } from './prose.ts';

/** A block of which links hold more than this share is a link to something else. */
const ALL_LINK = 0.8;
/** The linked title of a teaser is longer than a label such as "Reuters" (characters). */
const SHORTEST_TITLE = 20;
/** A teaser is a title, a kicker, a time and a summary at most (blocks). */
const LARGEST_TEASER = 4;
/** What holds a larger share of the page's running text is no teaser, whatever it links to. */
const TEASER_SHARE = 0.2;

interface Size {
  blocks: number;
  prose: number;
}

function sizes(blocks: readonly PageBlock[]): Map<Element, Size> {
  const found = new Map<Element, Size>();
  for (const block of blocks) {
    const prose = isProse(block) ? block.text.length : 0;
    for (let box: Element | null = block.container; box; box = drawnParent(box)) {
      const size = found.get(box) ?? { blocks: 0, prose: 0 };
      size.blocks += 1;
      size.prose += prose;
      found.set(box, size);
    }
  }
  return found;
}

const isTitleOfAnother = (block: PageBlock): boolean =>
  block.role !== 'headline' && block.text.length >= SHORTEST_TITLE && linkShare(block) >= ALL_LINK;

/** The largest box around a linked title that still holds one teaser only. */
function cardOf(
  title: PageBlock,
  counted: ReadonlyMap<Element, Size>,
  total: number,
  headline: Element | null,
): Element {
  let card = title.container;
  for (let box = drawnParent(card); box; box = drawnParent(box)) {
    const size = counted.get(box);
    if (!size || size.blocks > LARGEST_TEASER || size.prose > total * TEASER_SHARE) break;
    if (headline && box.contains(headline)) break;
    card = box;
  }
  return card;
}

function isInside(block: PageBlock, boxes: ReadonlySet<Element>): boolean {
  for (let box: Element | null = block.container; box; box = drawnParent(box)) if (boxes.has(box)) return true;
  return false;
}

/** 1 to 6 for headings, 7 for text under them, 0 for the end of the page. */
function levelOf(block: PageBlock | undefined): number {
  if (!block) return 0;
  return block.role === 'heading' ? Number(block.container.localName[1]) || 6 : 7;
}

/**
 * Leaves out what leads to other articles: linked titles with the summaries beside them, "Read more" lines, lists of
 * links, and the headings over them.
 *
 * @param headline the article's own, never part of a teaser
 */
export function withoutTeasers(blocks: readonly PageBlock[], headline: Element | null): PageBlock[] {
  const counted = sizes(blocks);
  const total = proseOf(blocks);
  const cards = new Set<Element>();
  for (const block of blocks) if (isTitleOfAnother(block)) cards.add(cardOf(block, counted, total, headline));
  const stays = (block: PageBlock): boolean =>
    block.container === headline || !(isInside(block, cards) || leadsElsewhere(block) || linkShare(block) >= ALL_LINK);
  const kept: PageBlock[] = [];
  let emptied = false;
  for (const block of [...blocks].reverse()) {
    if (!stays(block)) {
      emptied = true;
    } else if (!(emptied && block.role === 'heading' && levelOf(kept.at(-1)) <= levelOf(block))) {
      kept.push(block);
      emptied = false;
    }
  }
  return kept.reverse();
}
