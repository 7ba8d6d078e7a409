/** One element of a flat pattern: which words it takes, and how many of them. */
import type { Token } from './tokens.ts';

/** A test of how a word is written or of the punctuation beside it: `@hasComma`. */
export type WordTest = (token: Pick<Token, 'text' | 'pre' | 'post'>) => boolean;

/** What one part of a pattern takes, and how often. */
export interface Element {
  /** Takes one of these words. */
  readonly words: ReadonlySet<string> | null;
  /** Or a word of one of these classes. */
  readonly classes: readonly string[];
  /** Or one that passes one of these tests, by name. */
  readonly tests: readonly string[];
  /** Takes a word that each of these takes. */
  readonly all: readonly Element[] | null;
  /** Takes any word. */
  readonly any: boolean;
  /** Takes what it would not take. */
  readonly negative: boolean;
  /** How many words in a row. */
  readonly least: number;
  readonly most: number;
}

const OPENING_QUOTE = /["'“‘‟‛„⹂‚«‹‵‶‷〝`〟＂＇]/;
const CLOSING_QUOTE = /["'”’»›′″‴〞´＂＇]/;

/** compromise's tests of the same names. */
export const WORD_TESTS: Readonly<Record<string, WordTest>> = {
  hasQuote: ({ pre, post }) => OPENING_QUOTE.test(pre) || CLOSING_QUOTE.test(post),
  hasComma: ({ post }) => post.includes(','),
  hasPeriod: ({ post }) => post.includes('.') && !post.includes('...'),
  hasQuestionMark: ({ post }) => post.includes('?') || post.includes('¿'),
  hasSemicolon: ({ post }) => post.includes(';'),
  hasColon: ({ post }) => post.includes(':'),
  hasHyphen: ({ pre, post }) => /^[-–—]$/.test(post) || /^[-–—]$/.test(pre),
  hasDash: ({ pre, post }) => / [-–—]{1,3} /.test(post) || / [-–—]{1,3} /.test(pre),
  isTitleCase: ({ text }) => /^\p{Lu}[a-z'\u00C0-\u00FF]/u.test(text),
  isUpperCase: ({ text }) => /^\p{Lu}+$/u.test(text),
};

/** The marks one of which stands in a sentence where a test holds; those of capitals ask for none. */
export const MARKS_OF_TESTS: Readonly<Record<string, string>> = {
  hasQuote: `"'“”‘’‟‛„‚«»‹›⹂‵‶‷′″‴〝〞\`〟´＂＇`,
  hasComma: ',',
  hasPeriod: '.',
  hasQuestionMark: '?¿',
  hasSemicolon: ';',
  hasColon: ':',
  hasHyphen: '-–—',
  hasDash: '-–—',
};

/** Words that an unbounded repetition takes at most. */
export const UNBOUNDED = 999;

const NUMBERS = /^(.*?)\{(\d*)(,?)(\d*)\}\??$/;

/** Splits "#Adverb{0,3}" into the word and how often it may stand. */
function readCount(part: string): { word: string; least: number; most: number } {
  const [, word, least, comma, most] = NUMBERS.exec(part) ?? [];
  if (word !== undefined) {
    const from = Number(least ?? 0);
    return { word, least: from, most: comma ? Number(most || UNBOUNDED) : from };
  }
  const body = part.slice(0, -1);
  if (part.length > 1 && part.endsWith('?')) return { word: body, least: 0, most: 1 };
  if (part.length > 1 && part.endsWith('+')) return { word: body, least: 1, most: UNBOUNDED };
  if (part.length > 1 && part.endsWith('*')) return { word: body, least: 0, most: UNBOUNDED };
  return { word: part, least: 1, most: 1 };
}

const known = new Map<string, Element>();

/**
 * The element that a part of a flat pattern stands for; the same object for the same part.
 *
 * @param part "word", "#Class", "@hasComma", ".", "(a|b|#C)", "(a && @b)", with "!" before it, "?", "+", "*" or "{0,3}" behind it
 */
export function elementOf(part: string): Element {
  let element = known.get(part);
  if (!element) {
    element = read(part);
    known.set(part, element);
  }
  return element;
}

function read(part: string): Element {
  const negative = part.startsWith('!');
  const { word, least, most } = readCount(negative ? part.slice(1) : part);
  const inner = word.startsWith('(') ? word.slice(1, -1) : word;
  const all = inner.includes('&&') ? inner.split('&&').map((each) => elementOf(each.trim())) : null;
  const choices = all ? [] : inner.split('|');
  const words = choices
    .filter((choice) => choice !== '.' && !/^[#@]/.test(choice))
    .map((choice) => choice.toLowerCase());
  const named = (mark: string): string[] => choices.filter((it) => it.startsWith(mark)).map((it) => it.slice(1));
  return {
    words: words.length > 0 ? new Set(words) : null,
    classes: named('#'),
    tests: named('@'),
    all,
    any: choices.includes('.'),
    negative,
    least,
    most,
  };
}

function isTaken(element: Element, token: Token): boolean {
  if (element.any) return true;
  if (element.all) return element.all.every((part) => takes(part, token));
  // A word is taken as it is written too: the "ca" of "can't".
  if (element.words?.has(token.normal) || (token.text !== token.normal && element.words?.has(token.text))) return true;
  for (const name of element.classes) if (token.tags.has(name)) return true;
  for (const name of element.tests) if (WORD_TESTS[name]?.(token)) return true;
  return false;
}

/** Whether an element takes a word. */
export const takes = (element: Element, token: Token): boolean => isTaken(element, token) !== element.negative;
