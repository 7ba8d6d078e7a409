import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { compilePack } from './compile.ts';
import { en } from './packs/en/index.ts';
import { it as italian } from './packs/it/index.ts';

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

  it('is no place for a row that needs speech where nobody is quoted or said to speak', () => {
    const row = 'en/denial/not-true';
    expect(rowsIn('The valley lies open.')).not.toContain(row);
    expect(rowsIn('“Lies.” The valley is open.')).toContain(row);
    expect(rowsIn('Those are lies, she said.')).toContain(row);
  });

  it('opens a clause where the row asks for that', () => {
    const row = 'it/rumor/per-testata';
    const tried = (text: string): boolean =>
      compilePack(italian)
        .filter.candidates(text)
        .some(({ chances }) => chances.some((chance) => chance.row.row.id === row));
    expect(tried('Il sentiero segue il torrente per il bosco.')).toBe(false);
    expect(tried('Per il Corriere la strada è chiusa.')).toBe(true);
    expect(tried('La strada è chiusa, per il Corriere.')).toBe(true);
    expect(tried('La strada è chiusa e per il Corriere resta tale.')).toBe(true);
  });
});
