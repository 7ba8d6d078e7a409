import type { LanguagePack } from './packs/pack.ts';
import type { Span } from './types.ts';

const TERMINATOR = /[.!?…]+/g;
const CLOSERS = '"”»«’\')]“›';
const OPENERS = '"“„«»‘\'([¿¡‹—–-•';
const SPACE = /\s/;
const SPACED_CLOSER = /^\s»(?:\s|$)/;
const UPPER_OR_DIGIT = /[\p{Lu}\p{Lt}\p{N}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.'’-]/u;
/** An abbreviation is looked for in the last 24 characters before a period; no listed one is longer. */
const LONGEST_ABBREVIATION = 24;

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
  while (start > floor && WORD_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  const ceiling = Math.min(text.length, start + LONGEST_ABBREVIATION);
  while (end < ceiling && WORD_CHARACTER.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** Whether the period at `at`, followed by a capital at `next`, belongs to a word and ends no sentence. */
function isInnerPeriod(text: string, at: number, next: number, pack: LanguagePack): boolean {
  const word = wordBefore(text, at);
  if (word === '') return false;
  const bare = word.replace(/^['’.-]+/, '').toLowerCase();
  const { all, final, starters } = abbreviationsOf(pack);
  const follower = wordAfter(text, next).toLowerCase();
  const tail = /['’]([^'’]+)$/.exec(bare)?.[1];
  if (all.has(bare) || (tail !== undefined && all.has(tail))) return !(final.has(bare) && starters.has(follower));
  // "AT&T. The firm": no initial.
  if (/^\p{L}$/u.test(bare)) return /\p{Lu}/u.test(word) && text.charAt(at - 2) !== '&';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(bare)) return !starters.has(follower);
  return pack.ordinalPeriod && /^\d{1,2}$/.test(bare);
}

/** What is longer is no sentence but a list or data, and is read in pieces, so that time stays linear. */
const LONGEST_SENTENCE = 2000;

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
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
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
  let start = 0;
  TERMINATOR.lastIndex = 0;
  for (let match = TERMINATOR.exec(text); match; match = TERMINATOR.exec(text)) {
    const at = match.index;
    let end = at + match[0].length;
    while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1;
    // "« Rien. » Le": French sets a space before the mark that closes.
    if (SPACED_CLOSER.test(text.slice(end, end + 3))) end += 2;
    if (end >= text.length || !SPACE.test(text.charAt(end))) continue;
    let next = end;
    while (next < text.length && (SPACE.test(text.charAt(next)) || OPENERS.includes(text.charAt(next)))) next += 1;
    if (next >= text.length) break;
    if (!UPPER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(next) ?? 0))) continue;
    if (match[0] === '.' && end === at + 1 && isInnerPeriod(text, at, next, pack)) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
    TERMINATOR.lastIndex = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}
