/**
 * What a row cannot do without, told from its pattern as it is written: a row is made ready for use where a text has
 * the words for it, and most rows never are.
 */
import type { LanguagePack } from './packs/pack.ts';
import { type Group, type Node, nodesOf } from './pattern.ts';
import { headHash } from './word-table.ts';
import { isContracted } from './words.ts';

/** One of some words and parts, or all of them. */
export interface Outline {
  readonly all: boolean;
  /** Hashes of words. */
  readonly words: readonly number[];
  readonly parts: readonly Outline[];
  /** How many words there are in it. */
  readonly size: number;
}

/** What has none of these is a word by itself. */
const MARK = /[#@.!?*{}&[\]]/;

function outlineOf(all: boolean, words: readonly number[], parts: readonly Outline[]): Outline {
  return { all, words, parts, size: parts.reduce((sum, part) => sum + part.size, words.length) };
}

/** Of alternatives, or `null` where one of them may do without any word. */
function ofGroup({ alternatives, suffix }: Group, isClitic: boolean): Outline | null {
  if (suffix !== '') return null;
  const words: number[] = [];
  const parts: Outline[] = [];
  for (const nodes of alternatives) {
    const { words: own, parts: inner } = ofNodes(nodes, isClitic);
    const [word] = own;
    if (own.length === 1 && word !== undefined && inner.length === 0) words.push(word);
    else if (own.length + inner.length > 0) parts.push(outlineOf(true, own, inner));
    else return null;
  }
  return outlineOf(false, words, parts);
}

function ofNodes(nodes: readonly Node[], isClitic: boolean): Outline {
  const words: number[] = [];
  const parts: Outline[] = [];
  for (const [at, node] of nodes.entries()) {
    if (nodes[at - 1] === '!') continue;
    if (typeof node !== 'string') {
      const part = ofGroup(node, isClitic);
      if (part) parts.push(part);
    } else if (!MARK.test(node) && !(isClitic && isContracted(node))) {
      const hash = headHash(node);
      if (hash !== 0) words.push(hash);
    }
  }
  // What has fewest words is met least.
  parts.sort((a, b) => a.size - b.size);
  return outlineOf(true, words, parts);
}

/** The outline of a row by its pattern. */
export const readOutline = (pattern: string, { apostrophe }: LanguagePack): Outline =>
  ofNodes(nodesOf(pattern), apostrophe === 'clitic');

/** Whether a text has the words for an outline, by their hashes. */
export function isMet({ all, words, parts }: Outline, text: ReadonlySet<number>): boolean {
  for (const word of words) if (text.has(word) !== all) return !all;
  for (const part of parts) if (isMet(part, text) !== all) return !all;
  return all;
}
