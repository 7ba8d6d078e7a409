import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const numberIn = (text: string, lang: string): number | undefined =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements[0]?.source?.number;

describe('how many unnamed people are said to be behind a rumor', () => {
  it.each([
    ['en', 'Two people familiar with the matter said the plant will close.', 2],
    ['it', 'Lo hanno riferito due fonti vicine al dossier.', 2],
    ['fr', 'Selon trois sources proches du dossier, la vente est suspendue.', 3],
    ['es', 'Según dos fuentes cercanas a la negociación, la venta está suspendida.', 2],
    ['pt', 'Segundo duas fontes a par do assunto, a venda foi suspensa.', 2],
    ['de', 'Laut zwei Insidern wird das Werk geschlossen.', 2],
  ])('is told by a word: %s', (lang, text, number) => {
    expect(numberIn(text, lang)).toBe(number);
  });

  it('is told by digits', () => {
    expect(numberIn('According to 12 people familiar with the talks, the plant will close.', 'en')).toBe(12);
  });

  it('stays open where it is not said', () => {
    expect(numberIn('People familiar with the matter said the plant will close.', 'en')).toBeUndefined();
  });
});
