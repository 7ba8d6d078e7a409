import type { Span, Statement } from '../engine/types.ts';

/** A stretch of a statement's sentence. */
export interface Segment {
  readonly text: string;
  /** Where it begins in the sentence. */
  readonly at: number;
  /** The words that made the engine decide. */
  readonly isCue: boolean;
  /** Outside the part of the sentence that this statement governs. */
  readonly isAside: boolean;
}

const holds = (span: Span, at: number): boolean => at >= span.start && at < span.end;

/** Cuts a statement's sentence where its cue and its clause begin and end. */
export function segmentsOf({ text, start, clause, cue }: Statement): Segment[] {
  const cuts = [clause.start, clause.end, cue.start, cue.end]
    .map((at) => at - start)
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b);
  const edges = [...new Set([0, ...cuts, text.length])];
  return edges.slice(0, -1).map((from, index) => ({
    text: text.slice(from, edges[index + 1]),
    at: from,
    isCue: holds(cue, start + from),
    isAside: !holds(clause, start + from) && !holds(cue, start + from),
  }));
}
