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
  /** How often it is met by chance: the number of its words, of which short ones count for more. */
  readonly cost: number;
}

/** A word of fewer letters is met everywhere. */
const LONG_WORD = 4;
/** And counts for so many. */
const SHORT_WORD = 20;

/** What has none of these is a word by itself. */
const MARK = /[#@.!?*{}&[\]]/;

/** Of alternatives, or `null` where one of them may do without any word. */
function ofGroup({ alternatives, suffix }: Group, isClitic: boolean): Outline | null {
  if (suffix !== '') return null;
  const words: number[] = [];
  const parts: Outline[] = [];
  let cost = 0;
  for (const nodes of alternatives) {
    const part = ofNodes(nodes, isClitic);
    const [word] = part.words;
    if (part.words.length === 1 && word !== undefined && part.parts.length === 0) words.push(word);
    else if (part.words.length + part.parts.length > 0) parts.push(part);
    else return null;
    cost += part.cost;
  }
  return { all: false, words, parts, cost };
}

/** Of what stands one behind the other. */
function ofNodes(nodes: readonly Node[], isClitic: boolean): Outline {
  const words: number[] = [];
  const parts: Outline[] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const [at, node] of nodes.entries()) {
    if (nodes[at - 1] === '!') continue;
    if (typeof node !== 'string') {
      const part = ofGroup(node, isClitic);
      if (!part) continue;
      parts.push(part);
      cost = Math.min(cost, part.cost);
    } else if (!MARK.test(node) && !(isClitic && isContracted(node))) {
      const hash = headHash(node);
      if (hash === 0) continue;
      const own = node.length < LONG_WORD ? SHORT_WORD : 1;
      if (own < cost) words.unshift(hash);
      else words.push(hash);
      cost = Math.min(cost, own);
    }
  }
  parts.sort((a, b) => a.cost - b.cost);
  return { all: true, words, parts, cost };
}

/** The outline of a row by its pattern. */
export const readOutline = (pattern: string, { apostrophe }: LanguagePack): Outline =>
  ofNodes(nodesOf(pattern), apostrophe === 'clitic');

/** Words one of which a text must have that has the words for an outline; of several such lists the one met least. */
export function triggersOf({ all, words, parts, cost }: Outline): readonly number[] {
  const [part] = parts;
  if (!all) return [...words, ...parts.flatMap(triggersOf)];
  return part?.cost === cost ? triggersOf(part) : words.slice(0, 1);
}

/** Whether a text has the words for an outline, by their hashes. */
export function isMet({ all, words, parts }: Outline, text: ReadonlySet<number>): boolean {
  for (const word of words) if (text.has(word) !== all) return !all;
  for (const part of parts) if (isMet(part, text) !== all) return !all;
  return all;
}
