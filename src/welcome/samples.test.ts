import { describe, expect, it } from 'vitest';
import { analyze } from '../engine/index.ts';
import { SAMPLES } from './samples.ts';

const kindsOf = (lang: string): string[] =>
  analyze({
    lang,
    blocks: (SAMPLES[lang]?.paragraphs ?? []).map((text) => ({ text, role: 'paragraph' as const })),
  }).statements.map(({ kind }) => kind);

describe('the sample of the first page', () => {
  const languages = Object.keys(SAMPLES);

  it.each(languages)('shows all four kinds in %s, in the order of its sentences', (lang) => {
    const kinds = kindsOf(lang);
    expect(kinds[0]).toBe('rumor');
    expect(kinds.slice(-3)).toEqual(['confirmation', 'no-comment', 'denial']);
  });

  it('is read the same whichever languages were read before', () => {
    const forwards = languages.map(kindsOf);
    const backwards = [...languages].reverse().map(kindsOf).reverse();
    expect(backwards).toEqual(forwards);
  });
});
