import type { BlockLink, Span } from '../engine/types.ts';

/** A stretch of a block's text that lies unbroken in one Text node. */
interface Piece extends Span {
  readonly node: Text;
  /** Where in `node.data` the stretch begins. */
  readonly offset: number;
}

/**
 * A block's text and the way back to the nodes it was read from.
 *
 * White space of any kind and length counts as one space, none stands at either end; soft hyphens, zero-width
 * characters and marks of direction are left out. `pieces` are in order and do not overlap.
 */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly BlockLink[];
}

/** Soft hyphen, zero-width characters, marks and embeddings of direction, byte order mark: drawn as nothing. */
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
/** Everything but a single plain space inside a node, which stands in the block's text as it is. */
const IRREGULAR = new RegExp(`[\\s${UNSEEN}]{2,}|[^\\S ]|[${UNSEEN}]|^ | $`, 'g');
const SPACE = /\s/;

/** Collects the text of one block, node by node, in reading order. */
export class TextMapBuilder {
  private text = '';
  private readonly pieces: { start: number; end: number; node: Text; offset: number }[] = [];
  private readonly links: { start: number; end: number; href: string; anchor: Element }[] = [];
  /** A space that will be written when text follows it; null for the space that a `<br>` makes. */
  private pending: { node: Text; offset: number } | null | undefined;

  /** True as long as nothing readable was added. */
  get empty(): boolean {
    return this.text === '';
  }

  /** Adds a Text node; `anchor` is the link it stands in and `href` its absolute address. */
  append(node: Text, anchor: Element | null = null, href = ''): void {
    const { data } = node;
    let from = 0;
    for (const match of data.matchAll(IRREGULAR)) {
      this.write(node, from, match.index, anchor, href);
      const space = match[0].search(SPACE);
      if (space >= 0) this.pending ??= { node, offset: match.index + space };
      from = match.index + match[0].length;
    }
    this.write(node, from, data.length, anchor, href);
  }

  /** Adds a space that has no node of its own: a line break, the gap between two inline boxes. */
  space(): void {
    if (this.pending === undefined) this.pending = null;
  }

  /** The finished map. */
  build(): TextMap {
    return {
      text: this.text,
      pieces: this.pieces,
      links: this.links.map(({ start, end, href }) => ({ start, end, href })),
    };
  }

  private write(node: Text, from: number, to: number, anchor: Element | null, href: string): void {
    if (from >= to) return;
    this.writeSpace();
    const start = this.text.length;
    this.text += node.data.slice(from, to);
    this.addPiece(node, from, start);
    if (!anchor || href === '') return;
    const last = this.links.at(-1);
    if (last?.anchor === anchor) last.end = this.text.length;
    else this.links.push({ start, end: this.text.length, href, anchor });
  }

  private writeSpace(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending === undefined || this.empty) return;
    this.text += ' ';
    if (pending) this.addPiece(pending.node, pending.offset, this.text.length - 1);
  }

  private addPiece(node: Text, offset: number, start: number): void {
    const last = this.pieces.at(-1);
    const end = this.text.length;
    if (last?.node === node && last.end === start && last.offset + (last.end - last.start) === offset) last.end = end;
    else this.pieces.push({ start, end, node, offset });
  }
}

/** The index of the piece that holds the character at `at`, or of the next one where that character has no node. */
function indexAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the page still shows what was read; pages rewrite their nodes at any moment. */
function isUnchanged(piece: Piece, text: string): boolean {
  const now = piece.node.data.slice(piece.offset, piece.offset + piece.end - piece.start);
  const read = text.slice(piece.start, piece.end);
  return piece.node.isConnected && (now === read || now.replace(/\s/g, ' ') === read);
}

/**
 * The DOM range of a span.
 *
 * @param span UTF-16 offsets in `map.text`, beginning and ending with a character that has a node
 * @returns null where the page has changed at either end of the span since it was read
 */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const first = map.pieces[indexAt(map.pieces, span.start)];
  const last = map.pieces[indexAt(map.pieces, span.end - 1)];
  if (!first || !last || span.start < first.start || span.end > last.end) return null;
  if (!isUnchanged(first, map.text) || !isUnchanged(last, map.text)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + span.start - first.start);
  range.setEnd(last.node, last.offset + span.end - last.start);
  return range;
}

/** The Text nodes in which a span of `map.text` stands, in order. */
export function nodesOf({ pieces }: TextMap, span: Span): Text[] {
  return pieces.slice(indexAt(pieces, span.start), indexAt(pieces, span.end - 1) + 1).map(({ node }) => node);
}

/**
 * The offset in `map.text` of a place in a Text node of the block, the other way of {@link rangeOf}.
 *
 * @returns the next offset that is shown where the place itself is not (a soft hyphen, white space);
 * null where the node is not of this block
 */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  let before: number | null = null;
  for (const piece of map.pieces) {
    if (piece.node !== node) continue;
    if (offset < piece.offset) return piece.start;
    const within = offset - piece.offset;
    if (within <= piece.end - piece.start) return piece.start + within;
    before = piece.end;
  }
  return before;
}
