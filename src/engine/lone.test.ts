import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** What stands in a guide to a town, and a sentence in it that reads as news. */
const GUIDES: readonly [lang: string, guide: string, mark: string, dated: string][] = [
  [
    'en',
    'The old town lies above the river, and its walls are made of red stone.',
    'The abbey is said to be older than the bridge.',
    'The abbey is said to have been sold on Monday.',
  ],
  [
    'it',
    'La città vecchia sorge sopra il fiume, e le mura sono di pietra rossa.',
    'Si dice che la torre sia più antica del ponte.',
    'Si dice che la torre sia stata venduta lunedì.',
  ],
  [
    'es',
    'La ciudad vieja está sobre el río, y las murallas son de piedra roja.',
    'Se dice que la torre es más antigua que el puente.',
    'Se dice que la torre fue vendida el lunes.',
  ],
  [
    'fr',
    'La vieille ville domine la rivière, et les murs sont en pierre rouge.',
    'On dit que la tour est plus ancienne que le pont.',
    'On dit que la tour a été vendue lundi.',
  ],
  [
    'de',
    'Die alte Stadt liegt über dem Fluss, und die Mauern sind aus rotem Stein.',
    'Der Turm soll vor der Brücke gebaut worden sein.',
    'Der Turm soll am Montagabend verkauft worden sein.',
  ],
  [
    'pt',
    'A cidade velha fica sobre o rio, e as muralhas são de pedra vermelha.',
    'Diz-se que a torre é mais antiga do que a ponte.',
    'Diz-se que a torre foi vendida na segunda-feira.',
  ],
];

/** Blocks of a text that is long enough for more marks than one. */
const long = (guide: string): string[] => Array.from({ length: 40 }, () => guide);

const marksIn = (lang: string, texts: readonly string[], headline = ''): number =>
  analyze({
    blocks: [
      ...(headline ? [{ text: headline, role: 'headline' } as const] : []),
      ...texts.map((text) => ({ text, role: 'paragraph' }) as const),
    ],
    lang,
  }).statements.length;

describe('a mark that stands alone', () => {
  it.each(GUIDES)('is none in a long text of no day, in %s', (lang, guide, mark, dated) => {
    expect(marksIn(lang, [...long(guide), mark])).toBe(0);
    expect(marksIn(lang, [guide, mark])).toBe(1);
    expect(marksIn(lang, [...long(guide), dated])).toBe(1);
  });

  it.each(GUIDES)('is none beside another, and one of several, in %s', (lang, guide, mark) => {
    expect(marksIn(lang, [...long(guide), mark, mark])).toBe(0);
    expect(marksIn(lang, [...long(guide), mark, mark, mark])).toBe(3);
  });

  it('counts where a text opens with it', () => {
    const guide = long('The old town lies above the river, and its walls are made of red stone.');
    expect(marksIn('en', guide, 'The abbey is said to be for sale')).toBe(1);
  });

  it.each([
    'A spokesman for the town said the abbey was closed.',
    'The council did not respond to a request for comment.',
    'The council told the Harbor Ledger that the abbey was closed.',
  ])('counts where only the press is told it: %s', (mark) => {
    const guide = long('The old town lies above the river, and its walls are made of red stone.');
    expect(marksIn('en', [...guide, mark])).toBe(1);
  });

  it.each([
    ['pt', 'A Polícia Civil confirmou nesta terça (24) a prisão de dois suspeitos.'],
    ['pt', 'A ministra negou nesta quinta as acusações.'],
    ['pt', 'O clube confirmou esta manhã a venda da torre.'],
    ['it', 'La questura ha confermato stamattina due arresti.'],
    ['it', 'La ministra ha smentito stasera le accuse.'],
    ['es', 'La policía confirmó anoche la detención de dos hombres.'],
    ['es', 'La policía confirmó este 24 de noviembre la detención de dos hombres.'],
    ['fr', 'La préfecture a confirmé ce matin la fermeture du pont.'],
    ['fr', 'La préfecture a confirmé ce 24 novembre la fermeture du pont.'],
  ])('counts where the day of news is told otherwise, in %s: %s', (lang, mark) => {
    const [, guide = ''] = GUIDES.find(([language]) => language === lang) ?? [];
    expect(marksIn(lang, [...long(guide), mark])).toBe(1);
  });

  it.each([
    ['pt', 'Segundo a Folha, a torre foi vendida.', 'Segundo a tradição, a torre foi vendida.'],
    ['it', 'Secondo Repubblica, la torre è stata venduta.', 'Si dice che la torre sia stata venduta questa volta.'],
    ['es', 'Según El País, la torre fue vendida.', 'Se dice que la torre fue vendida este siglo.'],
    ['fr', 'Selon Le Figaro, la tour aurait été vendue le 3 décembre.', 'La tour aurait été vendue le 3 décembre.'],
    ['pt', 'Segundo a Folha, a torre foi vendida.', 'Diz-se que a torre é desta quinta dinastia.'],
  ])('counts where a known outlet has it, in %s: %s', (lang, mark, other) => {
    const [, guide = ''] = GUIDES.find(([language]) => language === lang) ?? [];
    expect(marksIn(lang, [...long(guide), mark])).toBeGreaterThan(0);
    expect(marksIn(lang, [...long(guide), other])).toBe(0);
  });

  it('is none in a letter that tells of a day', () => {
    const letter = long('I walked with you to my old school on Monday, and you told me of your garden.');
    expect(marksIn('en', [...letter, 'The company said my letter was lost.'])).toBe(0);
  });
});
