import { isCapital, isNumber, isOfLetters } from './characters.ts';
import { setOf } from './list-set.ts';
import { LONGEST_WITH_MARK, NAME_WITH_MARK } from './names/marked-names.ts';
import { PARTICLES } from './names/particles.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Span } from './types.ts';

/** What ends a sentence, the commonest first. */
const TERMINATORS = '.?!…';
const CLOSERS = '"”»«’\')]“›';
const OPENERS = '"“„«»‘\'([¿¡‹—–-•';
const SPACED_CLOSER = '»';
const WHITE_SPACE = /\s/;
const UPPER_OR_DIGIT = /[\p{Lu}\p{Lt}\p{N}]/u;
/** What stands within a word besides letters, their accents and numbers. */
const WITHIN = ".'’-";
/** An abbreviation is looked for in the last 24 characters before a period; no listed one is longer. */
const LONGEST_ABBREVIATION = 24;

const SPACE = ' '.charCodeAt(0);
const BEYOND_ASCII = 0x80;
const FIRST_SURROGATE = 0xd800;

/** Most white space is a plain space, and most else is a character of ASCII behind that. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code >= BEYOND_ASCII) && WHITE_SPACE.test(text.charAt(at)));
}

const isSpaceOrEnd = (text: string, at: number): boolean => at >= text.length || isSpace(text, at);

function isOfWord(text: string, at: number): boolean {
  return isOfLetters(text.charCodeAt(at)) || WITHIN.includes(text.charAt(at));
}

function isUpperOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_SURROGATE) return isCapital(code) || isNumber(code);
  return UPPER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

interface Abbreviations {
  readonly all: ReadonlySet<string>;
  readonly final: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, Abbreviations>();

function abbreviationsOf(pack: LanguagePack): Abbreviations {
  let found = compiled.get(pack);
  if (!found) {
    found = {
      all: new Set([...pack.abbreviations, ...pack.finalAbbreviations]),
      final: new Set(pack.finalAbbreviations),
      starters: new Set(pack.stopwords),
    };
    compiled.set(pack, found);
  }
  return found;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  const floor = Math.max(0, end - LONGEST_ABBREVIATION);
  while (start > floor && isOfWord(text, start - 1)) start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  const ceiling = Math.min(text.length, start + LONGEST_ABBREVIATION);
  while (end < ceiling && isOfWord(text, end)) end += 1;
  return text.slice(start, end);
}

/** Whether the word at `start` is one that sentences begin with, an article or a pronoun. */
const opensAnew = (text: string, start: number, pack: LanguagePack): boolean =>
  abbreviationsOf(pack).starters.has(wordAfter(text, start).toLowerCase());

/** Whether the mark before `end` is the last character of a name, and the word at `next` begins no sentence. */
const isMarkOfName = (text: string, end: number, next: number, pack: LanguagePack): boolean =>
  NAME_WITH_MARK.test(text.slice(Math.max(0, end - LONGEST_WITH_MARK), end)) && !opensAnew(text, next, pack);

const INITIAL = /^\p{Lu}\.$/u;
/** The first letter of an abbreviation of which the second is large, with the space between them. */
const SMALL_INITIAL = /(?:^|\P{L})\p{Ll}\. ?$/u;

/** "posted on X.", "the platform X.": behind what X is, or a preposition that no name holds, the letter is the network. */
function isNetwork(text: string, at: number, { lexicon }: LanguagePack): boolean {
  const word = wordBefore(text, at - 2).toLowerCase();
  if (!isSpace(text, at - 2)) return false;
  return setOf(lexicon.Platform ?? []).has(word) || (setOf(lexicon.Preposition).has(word) && !PARTICLES.has(word));
}

/** Whether the period at `at`, followed by a capital at `next`, belongs to a word and ends no sentence. */
function isInnerPeriod(text: string, at: number, next: number, pack: LanguagePack): boolean {
  const word = wordBefore(text, at);
  if (word === '') return false;
  const bare = word.replace(/^['’.-]+/, '').toLowerCase();
  const { all, final } = abbreviationsOf(pack);
  const tail = /['’]/.test(bare) ? /['’]([^'’]+)$/.exec(bare)?.[1] : undefined;
  if (all.has(bare) || (tail !== undefined && all.has(tail))) return !(final.has(bare) && opensAnew(text, next, pack));
  // "AT&T. The firm", "on X. The firm": no initials.
  if (bare.length === 1 && /\p{L}/u.test(bare)) {
    // "z. B. für", "die Nordmark a. G., die": the rest of an abbreviation, which ends a sentence only where another begins.
    if (!/\p{Lu}/u.test(word)) return pack.smallInitials === true && INITIAL.test(text.slice(next, next + 2));
    if (SMALL_INITIAL.test(text.slice(Math.max(0, at - 5), at - 1))) return !opensAnew(text, next, pack);
    return text.charAt(at - 2) !== '&' && !(word === 'X' && isNetwork(text, at, pack));
  }
  if (bare.charAt(1) === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(bare)) return !opensAnew(text, next, pack);
  return pack.ordinalPeriod && /^\d{1,2}$/.test(bare);
}

/** Where the terminators of a text stand, each looked for from the last one of its sort on. */
class Terminators {
  private readonly next: number[] = [];

  constructor(private readonly text: string) {
    for (const mark of TERMINATORS) this.next.push(this.find(mark, 0));
  }

  private find(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    return found < 0 ? this.text.length : found;
  }

  /** The first one from a place on, or the length of the text. */
  from(at: number): number {
    const { next } = this;
    let first = this.text.length;
    for (let sort = 0; sort < next.length; sort += 1) {
      let place = next[sort] ?? first;
      if (place < at) {
        place = this.find(TERMINATORS.charAt(sort), at);
        next[sort] = place;
      }
      if (place < first) first = place;
    }
    return first;
  }
}

/** What is longer (in characters) is no sentence but a list or data, and is read in pieces, so that time stays linear. */
export const LONGEST_SENTENCE = 2000;

/** Pieces of one "sentence" that are read; what goes on for longer is no prose, and its rest holds nothing. */
const MOST_PIECES = 50;

/** Where a piece that starts at `start` ends: behind its last space, if there is one in its second half. */
function pieceEnd(text: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  const space = text.lastIndexOf(' ', limit);
  if (space > start + LONGEST_SENTENCE / 2) return space + 1;
  const code = text.charCodeAt(limit - 1);
  // Not between the halves of a pair.
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

/** Adds a span without the white space around it, where anything else is in it. */
function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  for (let pieces = 0; to - from > LONGEST_SENTENCE; pieces += 1) {
    if (pieces === MOST_PIECES) return;
    const cut = pieceEnd(text, from);
    spans.push({ start: from, end: cut });
    from = cut;
  }
  if (to > from) spans.push({ start: from, end: to });
}

/**
 * Cuts a block's text into sentences.
 *
 * Never cuts before a lower-case word, inside an abbreviation of the pack's list, after an initial, or after a German
 * ordinal; closing quotation marks and brackets stay with the sentence that they close. Linear in the text's length.
 *
 * @returns spans in UTF-16 offsets, in order, without the white space around them; empty for a blank text
 */
export function splitSentences(text: string, pack: LanguagePack): Span[] {
  const spans: Span[] = [];
  const { length } = text;
  const terminators = new Terminators(text);
  let start = 0;
  let end = 0;
  for (let at = terminators.from(0); at < length; at = terminators.from(end)) {
    end = at + 1;
    while (end < length && TERMINATORS.includes(text.charAt(end))) end += 1;
    const behind = end;
    if (text.charCodeAt(end) !== SPACE) while (end < length && CLOSERS.includes(text.charAt(end))) end += 1;
    // "« Rien. » Le": French sets a space before the mark that closes.
    if (text.charAt(end + 1) === SPACED_CLOSER && isSpace(text, end) && isSpaceOrEnd(text, end + 2)) end += 2;
    if (end >= length || !isSpace(text, end)) {
      end = behind;
      continue;
    }
    let next = end;
    while (next < length && (isSpace(text, next) || OPENERS.includes(text.charAt(next)))) next += 1;
    if (next >= length) break;
    const isInner =
      !isUpperOrDigit(text, next) ||
      (end === at + 1 && text.charAt(at) === '.' && isInnerPeriod(text, at, next, pack)) ||
      (end === at + 1 && isMarkOfName(text, end, next, pack));
    if (isInner) {
      end = behind;
      continue;
    }
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, length);
  return spans;
}
