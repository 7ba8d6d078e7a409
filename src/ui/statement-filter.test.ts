import { describe, expect, it } from 'vitest';
import { analyze } from '../engine/index.ts';
import { filtered, NO_FILTER, sourcesIn } from './statement-filter.ts';

const { statements } = analyze({
  lang: 'it',
  blocks: [
    { text: 'Secondo Reuters, la città sarebbe in trattativa per un secondo ponte.', role: 'paragraph' },
    { text: 'Marta Bellandi, portavoce dell’autorità portuale, ha confermato i rilievi.', role: 'paragraph' },
    { text: 'La compagnia di traghetti Nordwind ha smentito la notizia.', role: 'paragraph' },
  ],
});
const kinds = (filter: Partial<typeof NO_FILTER>): string[] =>
  filtered(statements, { ...NO_FILTER, ...filter }).map(({ kind }) => kind);

describe('the sources to choose from', () => {
  it('are those with a name, then those that are only described', () => {
    const read = analyze({
      lang: 'en',
      blocks: [
        {
          text: 'The airline denied it. Orbis confirmed the sale in a statement. The airline declined to comment.',
          role: 'paragraph',
        },
      ],
    });
    expect(sourcesIn(read.statements).map(({ name }) => name)).toEqual(['Orbis', 'The airline']);
  });
});

describe('the filter of statements', () => {
  it('lets everything through where nothing is asked', () => {
    expect(kinds({})).toEqual(['rumor', 'confirmation', 'denial']);
  });

  it('leaves out kinds', () => {
    expect(kinds({ without: new Set(['rumor']) })).toEqual(['confirmation', 'denial']);
  });

  it('finds words in sentence, source and role, whatever their case and accents', () => {
    expect(kinds({ search: 'CITTA ponte' })).toEqual(['rumor']);
    expect(kinds({ search: 'bellandi' })).toEqual(['confirmation']);
    expect(kinds({ search: "dell'autorita" })).toEqual(['confirmation']);
    expect(kinds({ search: 'ponte nordwind' })).toEqual([]);
  });
});
