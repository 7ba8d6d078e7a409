import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const sourcesOf = (lang: string, text: string): (string | undefined)[] =>
  analyze({
    blocks: text.split('¶').map((block) => ({ text: block, role: 'paragraph' as const })),
    lang,
  }).statements.map(({ source }) => source?.name);

describe('a bare name confirms', () => {
  it.each([
    ['de', 'Die Vantro AG baut ein Werk.¶Vantro bestätigte, dass das Werk schließt.'],
    ['de', 'Der Sprecher von Vantro trat ab.¶Vantro bestätigte, dass das Werk schließt.'],
    ['de', 'Ada Pohl ist Chefin von Vantro.¶Vantro bestätigte, dass das Werk schließt.'],
    ['es', 'La planta de Vantro S.A. ardió.¶Vantro confirmó que la planta cerrará.'],
    ['it', 'La fabbrica di Vantro S.p.A. è bruciata.¶Vantro ha confermato che la fabbrica chiude.'],
    ['it', 'Vantro, l’azienda di chip, ha aperto.¶Vantro ha confermato che la fabbrica chiude.'],
    ['fr', 'Vantro, l’entreprise de puces, a ouvert.¶Vantro a confirmé que l’usine fermerait.'],
  ])('%s: where the article has told of it as a body: %s', (lang, text) => {
    expect(sourcesOf(lang, text)).toEqual(['Vantro']);
  });

  it.each([
    ['de', 'Die Rede von Vantro war lang.¶Vantro bestätigte, dass das Werk schließt.'],
    ['de', 'Die alte Vantro baut ein Werk.¶Vantro bestätigte, dass das Werk schließt.'],
    ['es', 'La casa de Vantro se vendió.¶Vantro confirmó que la planta cerrará.'],
    ['it', 'Vantro, l’uomo dei chip, ha aperto.¶Vantro ha confermato che la fabbrica chiude.'],
  ])('%s: and not where it may be somebody’s: %s', (lang, text) => {
    expect(sourcesOf(lang, text)).toEqual([]);
  });
});
