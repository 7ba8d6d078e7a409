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

const SUFFIX = /^(?:\?|\+|\*|\{\d*,?\d*\}\??)/;

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
    const suffix = SUFFIX.exec(this.text.slice(this.at))?.[0] ?? '';
    this.at += suffix.length;
    return { alternatives, suffix };
  }

  private word(): Node {
    const from = this.at;
    const open = /^\^?\[<cue>/.exec(this.text.slice(from, from + 7))?.[0];
    if (open !== undefined || this.text.charAt(from) === ']') {
      this.at += open?.length ?? 1;
      return this.text.slice(from, this.at);
    }
    while (this.at < this.text.length && !' |()]'.includes(this.text.charAt(this.at))) this.at += 1;
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
  const mixed = afterGap && alternatives.filter(isWord).some(([word]) => isClass(word));
  const together = (nodes: readonly Node[]): nodes is readonly [string] =>
    isWord(nodes) && !(mixed && isClass(nodes[0]));
  const words = alternatives.filter(together).map(([word]) => word);
  const phrases = alternatives.filter((nodes) => !together(nodes)).flatMap(unfold);
  const variants: string[][] = [...phrases];
  if (words.length > 0) variants.unshift([words.length === 1 ? (words[0] ?? '') : `(${words.join('|')})`]);
  if (suffix === '') return variants;
  if (phrases.length === 0 && !(afterGap && suffix === '?')) return [[`(${words.join('|')})${suffix}`]];
  if (suffix !== '?') throw new Error(`"${suffix}" after alternatives of several words`);
  return [[], ...variants];
}

function unfold(nodes: readonly Node[]): string[][] {
  let variants: string[][] = [[]];
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    const parts =
      typeof node === 'string' ? [[node]] : unfoldGroup(node, typeof before === 'string' && GAP.test(before));
    const [only] = parts;
    // Most nodes have one form, with which each variant goes on.
    if (parts.length === 1 && only) for (const variant of variants) variant.push(...only);
    else variants = variants.flatMap((variant) => parts.map((part) => [...variant, ...part]));
    if (variants.length > MOST_VARIANTS) throw new Error(`more than ${MOST_VARIANTS} variants`);
  }
  return variants;
}

const OPTIONAL = /^(.*?)(\?|\*|\{0?,\d+\})$/;
/** What an optional word ends in. */
const OPTIONAL_ENDS = '?*}';

/** Writes optional words at the edges of the captured cue out, since a capture must begin and end with a sure word. */
function writeEdgesOut(variant: readonly string[]): string[][] {
  const open = variant.findIndex((part) => part.endsWith('[<cue>'));
  const close = variant.indexOf(']');
  if (open < 0 || close < 0) return [[...variant]];
  for (const at of [open + 1, close - 1]) {
    const part = variant[at] ?? '';
    const match = OPTIONAL_ENDS.includes(part.slice(-1)) ? OPTIONAL.exec(part) : null;
    if (!match || at <= open || at >= close) continue;
    const [, word = ''] = match;
    const without = [...variant.slice(0, at), ...variant.slice(at + 1)];
    const withWord = [...variant.slice(0, at), word, ...variant.slice(at + 1)];
    return [...writeEdgesOut(withWord), ...writeEdgesOut(without)];
  }
  return close === open + 1 ? [] : [[...variant]];
}

/** The elements of a variant; what is no element marks an edge of the sentence or of the cue. */
function flatten(variant: readonly string[]): FlatPattern {
  const elements: Element[] = [];
  let cueStart = -1;
  let cueEnd = -1;
  let atStart = false;
  let atEnd = false;
  let negative = '';
  for (const part of variant) {
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
  }
  return { elements, cueStart: Math.max(cueStart, 0), cueEnd: cueEnd < 0 ? elements.length : cueEnd, atStart, atEnd };
}

/**
 * @param pattern a row's pattern
 * @returns flat patterns that match what it matches, each once
 * @throws Error saying what is wrong with the pattern
 */
export function unfoldPattern(pattern: string): FlatPattern[] {
  const reader = new Reader(pattern.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '_'));
  const variants = unfold(reader.sequence()).flatMap(writeEdgesOut);
  return [...new Map(variants.map((variant) => [variant.join(' '), variant])).values()]
    .map(flatten)
    .filter(({ elements }) => elements.length > 0);
}
