import { describe, expect, it } from 'vitest';
import type { Kind, Statement, Subkind } from '../src/engine/index.ts';
import type { Gold } from './gold.ts';
import { rateOf, rates, sameSource, score, total } from './score.ts';

const TEXT = 'Bloomberg reported talks.\nAcme declined to comment.\nSales rose.';

const GOLD: Gold = {
  id: 'en-case',
  language: 'en',
  title: '',
  sentences: [
    {
      start: 0,
      end: 25,
      text: 'Bloomberg reported talks.',
      labels: [{ kind: 'rumor', subkind: 'outlet', source: 'Bloomberg', via: '', cue: 'reported' }],
    },
    {
      start: 26,
      end: 51,
      text: 'Acme declined to comment.',
      labels: [{ kind: 'no-comment', subkind: 'declined', source: 'Acme', via: '', cue: 'declined' }],
    },
    { start: 52, end: 63, text: 'Sales rose.', labels: [], optional: ['rumor'] },
  ],
};

function statement(kind: Kind, subkind: Subkind | null, start: number, end: number, source = ''): Statement {
  return {
    id: `${start}`,
    kind,
    subkind,
    block: 0,
    start,
    end,
    text: TEXT.slice(start, end),
    clause: { start, end },
    cue: { id: `en/${kind}/x`, text: '', start, end: start },
    source: { text: source, name: source, type: 'organisation' },
    via: '',
    confidence: 'certain',
    answers: null,
  };
}

const scored = (...statements: Statement[]) =>
  score([{ id: 'en-case', gold: GOLD, text: TEXT, language: 'en', statements, byText: false }]);

describe('score', () => {
  it('finds nothing to complain of in a perfect answer', () => {
    const scores = scored(
      statement('rumor', 'outlet', 0, 25, 'Bloomberg'),
      statement('no-comment', 'declined', 26, 51, 'Acme'),
    );
    expect(scores.errors).toEqual([]);
    expect(rates(total(scores.kinds))).toMatchObject({ precision: 1, recall: 1, f1: 1, right: 2 });
    expect(rateOf(scores.source)).toBe(1);
  });

  it('counts a kind that is not there as false and one that is not found as missed', () => {
    const scores = scored(statement('denial', null, 0, 25));
    expect(total(scores.kinds)).toEqual({ right: 0, wrong: 1, missed: 2 });
    expect(scores.errors.map((error) => error.split(' ')[1])).toEqual(['FALSE', 'MISS', 'MISS']);
  });

  it('counts an optional kind neither way', () => {
    expect(total(scored(statement('rumor', 'hearsay', 52, 63)).kinds)).toEqual({ right: 0, wrong: 0, missed: 2 });
  });

  it('counts two statements of one kind in one sentence once', () => {
    const scores = scored(statement('rumor', 'outlet', 0, 25, 'Bloomberg'), statement('rumor', 'outlet', 0, 25));
    expect(scores.kinds.get('rumor')).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('reports wrong subkinds, wrong sources and broken offsets', () => {
    const scores = scored({ ...statement('rumor', 'unnamed', 0, 25, 'Reuters'), text: 'something else' });
    expect(scores.subkind).toEqual({ right: 0, all: 1 });
    expect(scores.source).toEqual({ right: 0, all: 1 });
    expect(scores.broken).toBe(1);
  });

  it('matches the sentences of a page by their words', () => {
    const page = { ...statement('no-comment', 'declined', 900, 925, 'Acme'), text: 'Acme declined\n to comment.' };
    const scores = score([{ id: 'en-case', gold: GOLD, text: TEXT, language: 'en', statements: [page], byText: true }]);
    expect(scores.kinds.get('no-comment')?.right).toBe(1);
    expect(scores.broken).toBe(0);
  });
});

describe('sameSource', () => {
  it('accepts a part, the whole with its role, and other apostrophes and articles', () => {
    expect(sameSource('Liz Bourgeois', 'Liz Bourgeois, portavoce di OpenAI')).toBe(true);
    expect(sameSource('l’azienda', "L'azienda")).toBe(true);
    expect(sameSource('the Information', 'The Information')).toBe(true);
  });

  it('refuses another name, and a name where none is wanted', () => {
    expect(sameSource('Reuters', 'Bloomberg')).toBe(false);
    expect(sameSource('', 'Bloomberg')).toBe(false);
  });
});
