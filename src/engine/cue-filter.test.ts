import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { compilePack } from './compile.ts';
import { en } from './packs/en/index.ts';

const FILLER = 'The path follows the stream, and the old wheel turns slowly. ';
const CUE = 'A spokeswoman for Orbis declined to comment on the report.';

const cuesIn = (text: string): string[] =>
  analyze({ lang: 'en', blocks: [{ text, role: 'paragraph' }] }).statements.map(({ cue }) => cue.text);

/** The rows that are tried in a text, sentence by sentence. */
const rowsIn = (text: string): string[] =>
  compilePack(en)
    .filter.candidates(text)
    .flatMap(({ chances }) => chances.map(({ row }) => row.row.id));

describe('where a cue may be', () => {
  it.each([0, 1, 30, 300])('is found behind %d other sentences of its block', (sentences) => {
    expect(cuesIn(FILLER.repeat(sentences) + CUE)).toEqual(cuesIn(CUE));
    expect(cuesIn(CUE)).toHaveLength(1);
  });

  it('is within one sentence: what a cue needs is not taken from the next', () => {
    const apart = 'A spokeswoman for Orbis declined. To comment on the report is for others.';
    expect(rowsIn(apart)).not.toContain('en/no-comment/declined-to-comment');
    expect(rowsIn(CUE)).toContain('en/no-comment/declined-to-comment');
  });

  it('reaches over words with hyphens, which count as one each', () => {
    const plain = cuesIn('Orbis has not yet responded to our daily, weekly requests for comment.');
    expect(plain).toHaveLength(1);
    expect(
      cuesIn('Orbis has not yet responded to our day-in-and-day-out, week-in-and-week-out requests for comment.'),
    ).toEqual(plain);
  });
});
