import type { PageBlock } from './blocks.ts';

/** Text shorter than this says little about where an article is: labels, dates, buttons (characters). */
const TELLING = 60;
/** A block of which links hold more than this share leads elsewhere; body paragraphs of news stay below a half. */
const LINKED = 0.5;

/** The share of a block's text that links to other pages hold, 0 to 1. */
export function linkShare(block: PageBlock): number {
  let linked = 0;
  for (const link of block.links ?? []) linked += link.end - link.start;
  return block.text.length === 0 ? 0 : linked / block.text.length;
}

/** Whether a block is running text, of the sort that articles are made of. */
export function isProse(block: PageBlock): boolean {
  if (block.role === 'headline' || block.role === 'heading' || block.role === 'caption') return false;
  return block.text.length >= TELLING && linkShare(block) < LINKED;
}

/** How much running text there is, in characters. */
export function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}
