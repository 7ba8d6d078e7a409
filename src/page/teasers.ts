import { drawnParent, nearestValue } from './ancestry.ts';
import type { PageBlock } from './blocks.ts';
import { leadsElsewhere } from './furniture.ts';
import { isProse, linkShare } from './prose.ts';

/** A block of which links hold more than this share is a link to something else. */
const ALL_LINK = 0.8;
/** The linked title of a teaser is longer than a label such as "Reuters" (characters). */
const SHORTEST_TITLE = 20;
/** A teaser is a section's name, a title, an author, a time and a summary at most (blocks). */
const LARGEST_TEASER = 6;

interface Content {
  blocks: number;
  /** How much of it is running text, and where the first of that stands among all blocks. */
  prose: number;
  firstProse: number;
}

function contents(blocks: readonly PageBlock[]): Map<Element, Content> {
  const found = new Map<Element, Content>();
  blocks.forEach((block, at) => {
    const prose = isProse(block);
    for (let box: Element | null = block.container; box; box = drawnParent(box)) {
      const content = found.get(box) ?? { blocks: 0, prose: 0, firstProse: Number.POSITIVE_INFINITY };
      // Too large for a teaser, and so is every box around it.
      if (content.blocks > LARGEST_TEASER) break;
      if (prose && content.prose === 0) content.firstProse = at;
      content.blocks += 1;
      content.prose += Number(prose);
      found.set(box, content);
    }
  });
  return found;
}

/** A paragraph that is a link from end to end and still a sentence of the text; titles have no period. */
const isLinkedSentence = (block: PageBlock): boolean =>
  block.role === 'paragraph' && block.container.localName === 'p' && /\.["”»]?$/.test(block.text);

const isLink = (block: PageBlock): boolean => linkShare(block) >= ALL_LINK && !isLinkedSentence(block);

const isTitleOfAnother = (block: PageBlock): boolean =>
  block.role !== 'headline' && block.text.length >= SHORTEST_TITLE && isLink(block);

/** The largest box around a linked title that holds nothing but it, its labels and one summary under it. */
function cardOf(
  title: PageBlock,
  at: number,
  counted: ReadonlyMap<Element, Content>,
  headline: Element | null,
): Element {
  let card = title.container;
  for (let box = drawnParent(card); box; box = drawnParent(box)) {
    const content = counted.get(box);
    if (!content || content.blocks > LARGEST_TEASER || content.prose > 1 || content.firstProse < at) break;
    if (headline && box.contains(headline)) break;
    card = box;
  }
  return card;
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
  const counted = contents(blocks);
  const cards = new Map<Element, true>();
  blocks.forEach((block, at) => {
    if (isTitleOfAnother(block)) cards.set(cardOf(block, at, counted, headline), true);
  });
  const isInCard = nearestValue(cards);
  const stays = (block: PageBlock): boolean =>
    block.container === headline || !(isInCard(block.container) || leadsElsewhere(block) || isLink(block));
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
