import { describe, expect, it } from 'vitest';
import { analyze } from '../engine/index.ts';
import { SAMPLES } from './samples.ts';

/** The kinds of each block's statements: the title's, then those of the paragraphs. */
function kindsOf(lang: string): string[][] {
  const { title = '', paragraphs = [] } = SAMPLES[lang] ?? {};
  const blocks = [
    { text: title, role: 'heading' as const },
    ...paragraphs.map((text) => ({ text, role: 'paragraph' as const })),
  ];
  const { statements } = analyze({ lang, blocks });
  return blocks.map((_, at) => statements.filter(({ block }) => block === at).map(({ kind }) => kind));
}

describe('the sample of the first page', () => {
  const languages = Object.keys(SAMPLES);

  it.each(languages)('shows all four kinds in %s, one in each sentence and a rumor in its title', (lang) => {
    expect(kindsOf(lang)).toEqual([['rumor'], ['rumor'], ['rumor'], ['confirmation'], ['no-comment'], ['denial']]);
  });

  it('is read the same whichever languages were read before', () => {
    const forwards = languages.map(kindsOf);
    const backwards = [...languages].reverse().map(kindsOf).reverse();
    expect(backwards).toEqual(forwards);
  });
});
