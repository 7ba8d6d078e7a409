/**
 * Reads a row's pattern: compromise's match syntax, in which rows may nest groups and give alternatives of several
 * words. It is unfolded into flat patterns, lists of elements each of which takes one word or a few.
 */
import { type Element, elementOf } from './element.ts';

/** A flat pattern. */
export interface FlatPattern {
  readonly elements: readonly Element[];
  /** The elements `[cueStart, cueEnd)` whose words are the cue. */
  readonly cueStart: number;
  readonly cueEnd: number;
  /** Whether a match must begin, and end, with the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Group {
  readonly alternatives: readonly (readonly Node[])[];
  /** `?`, `+`, `*` or `{0,3}`, as it stands after the closing bracket. */
  readonly suffix: string;
}
type Node = string | Group;

/** Variants a pattern may unfold to; a row that needs more is better cut in two. */
const MOST_VARIANTS = 256;

const SUFFIX = /(?:\?|\+|\*|\{\d*,?\d*\}\??)?/y;
/** A word, a class or a test, with what stands before and behind it. */
const WORD = /[^ |()\]]*/y;
/** Where the cue begins and ends. */
const EDGES = [']', '[<cue>', '^[<cue>'] as const;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Reads up to the end, a `|`, or a closing bracket of the group. */
  sequence(): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      if (character === '|' || character === ')') break;
      if (character === ' ') this.at += 1;
      else if (character === '(') nodes.push(this.group());
      else nodes.push(this.word());
    }
    return nodes;
  }

  private group(): Group {
    const from = this.at;
    const alternatives: Node[][] = [];
    do {
      this.at += 1;
      alternatives.push(this.sequence());
    } while (this.text.charAt(this.at) === '|');
    if (this.text.charAt(this.at) !== ')') throw new Error(`bracket not closed: ${this.text.slice(from)}`);
    this.at += 1;
    SUFFIX.lastIndex = this.at;
    const [suffix = ''] = SUFFIX.exec(this.text) ?? [];
    this.at += suffix.length;
    return { alternatives, suffix };
  }

  private word(): Node {
    const from = this.at;
    const edge = EDGES.find((mark) => this.text.startsWith(mark, from));
    if (edge !== undefined) {
      this.at += edge.length;
      return edge;
    }
    WORD.lastIndex = from;
    WORD.test(this.text);
    this.at = WORD.lastIndex;
    return this.text.slice(from, this.at);
  }
}

const isWord = (nodes: readonly Node[]): nodes is readonly [string] =>
  nodes.length === 1 &&
  typeof nodes[0] === 'string' &&
  !/[?+*}!^$]/.test(nodes[0]) &&
  nodes[0] !== '.' &&
  nodes[0] !== '&&';

/** compromise ends a gap only at plain words or at one class, so that a group after a gap is written out. */
const GAP = /^\.\{/;
const isClass = (word: string): boolean => word.startsWith('#');

function unfoldGroup({ alternatives, suffix }: Group, afterGap: boolean): string[][] {
  // "(a && #B)" is compromise's own.
  const [only] = alternatives;
  if (alternatives.length === 1 && only?.includes('&&')) return [[`(${only.join(' ')})${suffix}`]];
  const mixed = afterGap && alternatives.some((nodes) => isWord(nodes) && isClass(nodes[0]));
  const words: string[] = [];
  const phrases: string[][] = [];
  alternatives.forEach((nodes) => {
    if (isWord(nodes) && !(mixed && isClass(nodes[0]))) words.push(nodes[0]);
    else phrases.push(...unfold(nodes));
  });
  const variants: string[][] = [...phrases];
  if (words.length > 0) variants.unshift([words.length === 1 ? (words[0] ?? '') : `(${words.join('|')})`]);
  if (suffix === '') return variants;
  if (phrases.length === 0 && !(afterGap && suffix === '?')) return [[`(${words.join('|')})${suffix}`]];
  if (suffix !== '?') throw new Error(`"${suffix}" after alternatives of several words`);
  return [[], ...variants];
}

function unfold(nodes: readonly Node[]): string[][] {
  let variants: string[][] = [[]];
  nodes.forEach((node, i) => {
    const before = nodes[i - 1];
    // Most nodes are words, with which each variant goes on.
    if (typeof node === 'string') {
      for (let k = 0; k < variants.length; k += 1) variants[k]?.push(node);
      return;
    }
    const parts = unfoldGroup(node, typeof before === 'string' && GAP.test(before));
    const only = parts[0];
    if (parts.length === 1 && only) for (const variant of variants) variant.push(...only);
    else variants = variants.flatMap((variant) => parts.map((part) => variant.concat(part)));
    if (variants.length > MOST_VARIANTS) throw new Error(`more than ${MOST_VARIANTS} variants`);
  });
  return variants;
}

const OPTIONAL = /^(.*?)(\?|\*|\{0?,\d+\})$/;
/** What an optional word ends in. */
const OPTIONAL_ENDS = '?*}';

/** Writes optional words at the edges of the captured cue out, since a capture must begin and end with a sure word. */
function writeEdgesOut(variant: readonly string[]): (readonly string[])[] {
  const close = variant.indexOf(']');
  const open = close < 0 ? -1 : variant.findIndex((part) => part.endsWith('[<cue>'));
  if (open < 0) return [variant];
  for (const at of [open + 1, close - 1]) {
    const part = variant[at] ?? '';
    const match = OPTIONAL_ENDS.includes(part.slice(-1)) ? OPTIONAL.exec(part) : null;
    if (!match || at <= open || at >= close) continue;
    const [, word = ''] = match;
    const without = [...variant.slice(0, at), ...variant.slice(at + 1)];
    const withWord = [...variant.slice(0, at), word, ...variant.slice(at + 1)];
    return [...writeEdgesOut(withWord), ...writeEdgesOut(without)];
  }
  return close === open + 1 ? [] : [variant];
}

/** The elements of a variant; what is no element marks an edge of the sentence or of the cue. */
function flatten(variant: readonly string[]): FlatPattern {
  const elements: Element[] = [];
  let cueStart = -1;
  let cueEnd = -1;
  let atStart = false;
  let atEnd = false;
  let negative = '';
  variant.forEach((part) => {
    const opens = part.startsWith('^');
    if (opens) atStart = true;
    if (part.endsWith('[<cue>')) cueStart = elements.length;
    else if (part === ']') cueEnd = elements.length;
    else if (part === '!') negative = part;
    else {
      const closes = part.endsWith('$');
      if (closes) atEnd = true;
      const word = opens || closes ? part.replace(/^\^|\$$/g, '') : part;
      if (word !== '') elements.push(elementOf(negative + word));
      negative = '';
    }
  });
  return { elements, cueStart: Math.max(cueStart, 0), cueEnd: cueEnd < 0 ? elements.length : cueEnd, atStart, atEnd };
}

/** The same for patterns that are the same. */
const keyOf = ({ elements, cueStart, cueEnd, atStart, atEnd }: FlatPattern): string =>
  `${elements.map(({ id }) => id)} ${cueStart} ${cueEnd} ${atStart} ${atEnd}`;

/**
 * @param pattern a row's pattern
 * @returns flat patterns that match what it matches, each once
 * @throws Error saying what is wrong with the pattern
 */
export function unfoldPattern(pattern: string): FlatPattern[] {
  const text = pattern.includes('-') ? pattern.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '_') : pattern;
  const variants = unfold(new Reader(text).sequence()).flatMap(writeEdgesOut);
  const flat = variants.map(flatten).filter(({ elements }) => elements.length > 0);
  return flat.length > 1 ? [...new Map(flat.map((one) => [keyOf(one), one])).values()] : flat;
}
