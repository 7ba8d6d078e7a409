import { describe, expect, it } from 'vitest';
import { lowered, raised } from './written.ts';

describe('a party inside a sentence', () => {
  it.each([
    ['The company', 'the company'],
    ['The Treasury', 'the Treasury'],
    ['Una di loro', 'una di loro'],
    ['Il ministero delle Imprese', 'il ministero delle Imprese'],
    ['L’assessora', 'l’assessora'],
    ['Das Unternehmen', 'das Unternehmen'],
    ['Insider', 'Insider'],
    ['El Salvador', 'El Salvador'],
    ['L’Aquila', 'L’Aquila'],
  ])('is written small where it is no name that begins large: %s', (name, written) => {
    expect(lowered(name)).toBe(written);
  });
});

describe('a party at the beginning of a line', () => {
  it('is written large, unless it is a name that begins small', () => {
    expect(['the company', 'l’ufficio stampa di Ostara', 'eBay'].map((name) => raised(name))).toEqual([
      'The company',
      'L’ufficio stampa di Ostara',
      'eBay',
    ]);
    expect(raised('prosecutors', true)).toBe('Prosecutors');
  });
});
