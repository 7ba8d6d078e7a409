/** One element of a flat pattern: which words it takes, and how many of them. */
import { bitOfClass, type ClassBit } from './tags.ts';
import type { Token } from './tokens.ts';
import { bitOfWord } from './words.ts';

/** A test of how a word is written or of the punctuation beside it: `@hasComma`. */
type WordTest = (token: Pick<Token, 'text' | 'pre' | 'post'>) => boolean;

const OPENING_QUOTE = /["'“‘‟‛„⹂‚«‹‵‶‷〝`〟＂＇]/;
const CLOSING_QUOTE = /["'”’»›′″‴〞´＂＇]/;

/** compromise's tests of the same names, and one for brackets. */
export const WORD_TESTS: Readonly<Record<string, WordTest>> = {
  hasQuote: ({ pre, post }) => OPENING_QUOTE.test(pre) || CLOSING_QUOTE.test(post),
  hasComma: ({ post }) => post.includes(','),
  hasPeriod: ({ post }) => post.includes('.') && !post.includes('...'),
  hasQuestionMark: ({ post }) => post.includes('?') || post.includes('¿'),
  hasSemicolon: ({ post }) => post.includes(';'),
  hasColon: ({ post }) => post.includes(':'),
  hasHyphen: ({ pre, post }) => /^[-–—]$/.test(post) || /^[-–—]$/.test(pre),
  hasBracket: ({ pre, post }) => pre.includes('(') || post.includes(')'),
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
  hasBracket: '()',
  hasDash: '-–—',
};

const NO_BITS: readonly ClassBit[] = [];
const NO_TESTS: readonly WordTest[] = [];

/** What one part of a pattern takes, and how often. */
export class Element {
  /** Its words, made ready when it is first tried: most elements of a pack are never. */
  private known: ReadonlySet<string> | null = null;
  /** Bits of its words, by which most other words are told. */
  private bits = 0;
  private readonly classBits: readonly ClassBit[];
  private readonly checks: readonly WordTest[];

  /**
   * @param id its number among all elements
   * @param words takes one of these words
   * @param classes or a word of one of these classes
   * @param tests or one that passes one of these tests, by name
   * @param all takes a word that each of these takes
   * @param any takes any word
   * @param negative takes what it would not take
   * @param least how many words in a row, at least
   * @param most and at most
   */
  constructor(
    readonly id: number,
    readonly words: readonly string[],
    readonly classes: readonly string[],
    readonly tests: readonly string[],
    readonly all: readonly Element[] | null,
    readonly any: boolean,
    readonly negative: boolean,
    readonly least: number,
    readonly most: number,
  ) {
    this.classBits = classes.length > 0 ? classes.map(bitOfClass) : NO_BITS;
    this.checks =
      tests.length > 0 ? tests.map((name) => WORD_TESTS[name]).filter((test) => test !== undefined) : NO_TESTS;
  }

  /** Whether it takes a word. */
  takes(token: Token): boolean {
    return this.isTaken(token) !== this.negative;
  }

  private isTaken(token: Token): boolean {
    if (this.any) return true;
    const { all } = this;
    if (all) {
      for (let k = 0; k < all.length; k += 1) if (all[k]?.takes(token) !== true) return false;
      return true;
    }
    const known = this.known ?? this.learn();
    // A word is taken as it is written too: the "ca" of "can't".
    if ((this.bits & token.bits) !== 0 && (known.has(token.normal) || known.has(token.text))) return true;
    const { classBits, checks } = this;
    for (let k = 0; k < classBits.length; k += 1) if (token.tags.hasBit(classBits[k] as ClassBit)) return true;
    for (let k = 0; k < checks.length; k += 1) if (checks[k]?.(token) === true) return true;
    return false;
  }

  private learn(): ReadonlySet<string> {
    this.known = new Set(this.words);
    for (const word of this.words) this.bits |= bitOfWord(word);
    return this.known;
  }
}

/** Words that an unbounded repetition takes at most. */
export const UNBOUNDED = 999;

const NUMBERS = /^(.*?)\{(\d*)(,?)(\d*)\}\??$/;

/** Splits "#Adverb{0,3}" into the word and how often it may stand. */
function readCount(part: string): { word: string; least: number; most: number } {
  // Parts may be long, and few end so.
  const [, word, least, comma, most] = part.lastIndexOf('}') >= part.length - 2 ? (NUMBERS.exec(part) ?? []) : [];
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
  const words: string[] = [];
  const classes: string[] = [];
  const tests: string[] = [];
  let any = false;
  const choices = all ? [] : inner.split('|');
  choices.forEach((choice) => {
    if (choice.startsWith('#')) classes.push(choice.slice(1));
    else if (choice.startsWith('@')) tests.push(choice.slice(1));
    else if (choice === '.') any = true;
    else words.push(choice.toLowerCase());
  });
  return new Element(known.size, words, classes, tests, all, any, negative, least, most);
}
