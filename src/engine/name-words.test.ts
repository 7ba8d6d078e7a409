import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Who stands behind each statement of an article: role and name. */
function sourcesIn(lang: string, ...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ text, role: 'paragraph' as const }));
  return analyze({ lang, blocks }).statements.map(({ source }) => [source?.role ?? '', source?.name ?? ''].join(': '));
}

describe('a name', () => {
  it.each([
    [
      'en',
      'spokesperson: Marta van der Linden',
      '“We will appeal,” said Marta van der Linden, a spokesperson for Kelbo.',
      'Van der Linden declined to comment on the price.',
    ],
    [
      'it',
      'portavoce: Marta van der Linden',
      '«Faremo ricorso», ha detto Marta van der Linden, portavoce di Kelbo.',
      'Van der Linden non ha voluto commentare il prezzo.',
    ],
    [
      'es',
      'portavoz: Rosa de la Peña',
      'La portavoz de Kelbo, Rosa de la Peña, dijo que la planta cerrará.',
      'De la Peña no quiso comentar el precio.',
    ],
    [
      'fr',
      'porte-parole: Henri d’Orval',
      '« Nous ferons appel », a dit Henri d’Orval, porte-parole de Kelbo.',
      'M. d’Orval n’a pas souhaité commenter le prix.',
    ],
    [
      'de',
      'Sprecherin: Ursula von der Halm',
      '„Das prüfen wir“, sagte Ursula von der Halm, Sprecherin von Kelbo.',
      'Von der Halm wollte den Preis nicht kommentieren.',
    ],
    [
      'pt',
      'porta-voz: Ahmed al-Sarri',
      'O porta-voz da Kelbo, Ahmed al-Sarri, disse que a fábrica vai fechar.',
      'Al-Sarri não quis comentar o preço.',
    ],
    [
      'es',
      'portavoz: Paul Fuentes',
      'El portavoz de Kelbo, Paul Fuentes, dijo que la planta cerrará.',
      'Fuentes no quiso comentar el precio.',
    ],
    [
      'de',
      'Sprecherin: Anna Richter',
      'Anna Richter, Sprecherin von Kelbo, bestätigte den Verkauf.',
      'Richter wollte den Preis nicht kommentieren.',
    ],
    [
      'en',
      'spokesman: Park Ji-hoon',
      'Kelbo spokesman Park Ji-hoon said the plant would close.',
      'Park declined to comment on the price.',
    ],
  ])('of several words is one with its last words (%s): %s', (lang, source, first, second) => {
    expect(sourcesIn(lang, first, second)).toEqual([source, source]);
  });

  it('is no other noun’s', () => {
    expect(
      sourcesIn(
        'es',
        'El portavoz de Kelbo, Paul Fuentes, dijo que la planta cerrará.',
        'Fuentes de la policía dijeron que hay heridos.',
      ),
    ).toEqual(['portavoz: Paul Fuentes', ': Fuentes de la policía']);
    expect(
      sourcesIn(
        'de',
        'Anna Richter, Sprecherin von Kelbo, bestätigte den Verkauf.',
        'Der Richter wollte den Fall nicht kommentieren.',
      ),
    ).toEqual(['Sprecherin: Anna Richter', 'Richter: Der Richter']);
    expect(sourcesIn('de', '„Es geht um 400 Stellen“, bestätigte Vorstandschef Hans Klein der WAZ.')).toEqual([
      'Vorstandschef: Hans Klein',
    ]);
  });
});

describe('a role', () => {
  it.each([
    ['en', 'chief executive: Paul Kerner', 'Kelbo chief executive Paul Kerner confirmed the sale.'],
    ['en', 'minister: Ana Brandt', 'Ana Brandt, the country’s foreign minister, denied the report.'],
    ['en', 'Prime Minister: Ana Brandt', 'Prime Minister Ana Brandt confirmed the law.'],
    [
      'it',
      'amministratore delegato: Paolo Berti',
      'Paolo Berti, amministratore delegato di Kelbo, ha confermato la vendita.',
    ],
    ['es', 'consejero delegado: Pablo Ruiz', 'El consejero delegado de Kelbo, Pablo Ruiz, confirmó la venta.'],
    ['fr', 'directeur général: Paul Morel', 'Le directeur général Paul Morel a confirmé la vente.'],
    [
      'pt',
      'assessoria de imprensa: A assessoria de imprensa da Globo',
      'A assessoria de imprensa da Globo negou a notícia.',
    ],
    ['it', 'agente: Antonio Celli', 'Antonio Celli, agente Fifa, ha smentito la notizia.'],
  ])('has all its words and none more (%s): %s', (lang, source, text) => {
    expect(sourcesIn(lang, text)).toEqual([source]);
  });
});

it.each([
  ['it', 'La Marina Militare ha smentito la notizia.', 'organisation'],
  ['es', 'La Marina Nacional informó que el buque zarpó.', 'organisation'],
  ['fr', 'La Marine Nationale a démenti la nouvelle.', 'organisation'],
  ['fr', 'Marine Le Pen a démenti la nouvelle.', 'person'],
])('a navy has an article, and who is called so has none: %s: %s', (lang, text, type) => {
  const [told] = analyze({ lang, blocks: [{ text, role: 'paragraph' }] }).statements;
  expect(told?.source?.type).toBe(type);
});
