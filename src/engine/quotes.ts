import type { Span } from './types.ts';

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
const LETTER = /[\p{L}\p{N}]/u;

function opens(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return SPACE_OR_OPEN.test(before) && after !== '' && !/\s/.test(after);
}

function closes(text: string, from: number, at: number, opener: string): boolean {
  const mark = text.charAt(at);
  if (!(CLOSE[opener] ?? '').includes(mark)) return false;
  // "… mixed marks”, as sloppy typesetting has them; not where the quotation holds “ ” of its own.
  if (opener === '"' && mark === '”') return !/[“„]/.test(text.slice(from, at));
  if (opener === '“' && mark === '“') return !LETTER.test(text.charAt(at + 1)) && !/\s/.test(text.charAt(at - 1));
  return true;
}

/** "—Sin comentarios —contestó Beltrán.": a block that opens with a dash, and the dash before its speaker. */
const DIALOGUE = /^\s*[—–]\s?(?=[\p{Lu}¿¡«“"])[^—–]+?[\s,.?!…](?=[—–]\s?\p{Ll})/u;

/** The speech of a line of dialogue; what the speaker says behind the insertion is left out. */
function findDialogue(text: string): Span[] {
  const match = DIALOGUE.exec(text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text);
  return match ? [{ start: match[0].search(/[—–]/), end: match[0].length }] : [];
}

/**
 * Finds the quotations of a block, marks included. Marks are told apart by what stands beside them; a quotation that
 * is never closed counts to the end of the block where it opened the block (a speech that goes on in the next
 * paragraph), and not at all elsewhere. One level only. Linear: once a mark is known to have no closer, it is skipped.
 *
 * @returns spans in UTF-16 offsets, in order, not overlapping
 */
export function findQuotations(text: string): Span[] {
  const spans = findDialogue(text);
  if (spans.length > 0) return spans;
  const hopeless = new Set<string>();
  let at = 0;
  const openers = /[“„«»"‹]/g;
  for (;;) {
    openers.lastIndex = at;
    const match = openers.exec(text);
    if (!match) return spans;
    const opener = match[0];
    at = match.index + 1;
    if (hopeless.has(opener)) continue;
    // A » that follows a letter closes nothing here, and opens nothing.
    if (opener !== '«' && opener !== '„' && !opens(text, match.index)) continue;
    let end = at;
    while (end < text.length && !closes(text, at, end, opener)) end += 1;
    if (end < text.length) {
      spans.push({ start: match.index, end: end + 1 });
      at = end + 1;
    } else if (match.index === 0) {
      spans.push({ start: 0, end: text.length });
      return spans;
    } else {
      hopeless.add(opener);
    }
  }
}
