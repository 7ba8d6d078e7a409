import type { Article, Statement } from '../src/engine/index.ts';

/**
 * What is wrong with the offsets of an analysis: each span must lie in its block and hold the text that it is said to
 * hold, the cue and the clause lie in their sentence, and the statements come in reading order.
 */
export function offsetFaults(statements: readonly Statement[], { blocks }: Article): string[] {
  const faults: string[] = [];
  let last = { block: 0, start: 0 };
  for (const statement of statements) {
    const { block, start, end, text, cue, clause, source } = statement;
    const whole = blocks[block]?.text ?? '';
    if (whole.slice(start, end) !== text) faults.push('text is not what stands at its offsets');
    if (whole.slice(cue.start, cue.end) !== cue.text) faults.push('cue is not what stands at its offsets');
    if (cue.start < start || cue.end > end || cue.start >= cue.end) faults.push('cue is outside its sentence');
    if (clause.start < start || clause.end > end || clause.start > clause.end) faults.push('clause is outside');
    if (source?.span && whole.slice(source.span.start, source.span.end) !== source.text)
      faults.push('source is not what stands at its offsets');
    if (block < last.block || (block === last.block && start < last.start)) faults.push('out of order');
    last = { block, start };
  }
  return faults;
}
