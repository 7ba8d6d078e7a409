import type { Block, Span } from './types.ts';

/** What may close each opening mark. The seed article closes “ with “, and German papers write „ “ and » «. */
const CLOSE: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‹': '›',
};
const SPACE_OR_OPEN = /[\s([{—–,:;-]/;
/** Characters in which a line of dialogue names its speaker. */
const LONGEST_LINE = 1000;
/** What stands before the speech of somebody who has been named. */
const LEAD = /[:,] $/;
const LETTER = /[\p{L}\p{N}]/u;

function opens(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return SPACE_OR_OPEN.test(before) && after !== '' && !/\s/.test(after);
}

function closes(text: string, at: number, opener: string, nested: boolean): boolean {
  const mark = text.charAt(at);
  if (!(CLOSE[opener] ?? '').includes(mark)) return false;
  // "… mixed marks”, as sloppy typesetting has them; not where the quotation holds “ ” of its own.
  if (opener === '"' && mark === '”') return !nested;
  if (opener === '“' && mark === '“') return !LETTER.test(text.charAt(at + 1)) && !/\s/.test(text.charAt(at - 1));
  return true;
}

const MARKS = /[“”„"«»‹›]/g;
const OPENERS = /[“„«»"‹]/g;

/** Where the mark stands that closes a quotation whose first word is at `from`, or -1. */
function closerAfter(text: string, from: number, opener: string): number {
  let nested = false;
  MARKS.lastIndex = from;
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    if (closes(text, mark.index, opener, nested)) return mark.index;
    nested ||= mark[0] === '“' || mark[0] === '„';
  }
  return -1;
}

/** "—Sin comentarios —contestó Beltrán.": a block that opens with a dash, and the dash before its speaker. */
const DIALOGUE = /^\s*[—–]\s?(?=[\p{Lu}¿¡«“"])[^—–]+?[\s,.?!…](?=[—–]\s?\p{Ll})/u;

/** The speech of a line of dialogue; what the speaker says behind the insertion is left out. */
function findDialogue(text: string): Span[] {
  const match = DIALOGUE.exec(text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text);
  return match ? [{ start: match[0].search(/[—–]/), end: match[0].length }] : [];
}

/** What a quotation begins with, be it the dash of a line of dialogue. */
const OPENING = /[“„«»"‹]|^\s*[—–]/;

/** Whether a block may hold a quotation. */
export const mayQuote = (text: string): boolean => OPENING.test(text);

/**
 * Finds the quotations of a block, marks included. Marks are told apart by what stands beside them; a quotation that
 * is never closed counts to the end of the block where it opened the block or stands behind a colon or comma (a speech
 * that goes on in the next paragraph), and not at all elsewhere. One level only. Linear: once a mark is known to have no closer, it is skipped.
 *
 * @returns spans in UTF-16 offsets, in order, not overlapping
 */
export function findQuotations(text: string): Span[] {
  const spans = findDialogue(text);
  if (spans.length > 0) return spans;
  const hopeless = new Set<string>();
  let at = 0;
  for (;;) {
    OPENERS.lastIndex = at;
    const match = OPENERS.exec(text);
    if (!match) return spans;
    const opener = match[0];
    at = match.index + 1;
    if (hopeless.has(opener)) continue;
    // A » that follows a letter closes nothing here, and opens nothing.
    if (opener !== '«' && opener !== '„' && !opens(text, match.index)) continue;
    const closer = closerAfter(text, at, opener);
    if (closer >= 0) {
      spans.push({ start: match.index, end: closer + 1 });
      at = closer + 1;
    } else if (match.index === 0 || LEAD.test(text.slice(Math.max(0, match.index - 2), match.index))) {
      spans.push({ start: match.index, end: text.length });
      return spans;
    } else {
      hopeless.add(opener);
    }
  }
}

/** Gives the quotations of blocks, each block by its place; they are found when they are asked for, and once. */
export function quotationsIn(blocks: readonly Block[]): (block: number) => readonly Span[] {
  const found: (readonly Span[])[] = [];
  return (block) => {
    found[block] ??= findQuotations(blocks[block]?.text ?? '');
    return found[block];
  };
}
