import { describe, expect, it } from 'vitest';
import type { SourceType } from '../engine/types.ts';
import { isDescribed, lowered, raised } from './described.ts';

describe('a party', () => {
  it.each([
    'the company',
    'The company',
    'One of them',
    'his spokesman',
    'prosecutors',
    'la startup milanese',
    'Il presidente',
    'l’assessora',
    'su jefe de prensa',
    'Le groupe',
    'L’intéressé',
    'um porta-voz',
    'Grupo brasileiro',
    'der Konzern',
    'Das Unternehmen',
    'Ein langjähriger Sprecher',
  ])('is only described as %s', (name) => {
    expect(isDescribed(name)).toBe(true);
  });

  it.each<[string, SourceType?]>([
    ['Ostara'],
    ['The Treasury'],
    ['the Cabinet Office'],
    ['A spokesman for Ostara'],
    ['il presidente Bellandi'],
    ['L’Aquila'],
    ['el FBI'],
    ['le BRGM'],
    ['eBay'],
    ['g1', 'outlet'],
    ['die Deutsche Bahn'],
    ['Der IT-Dienstleister Nordwind AG'],
    ['Der Standard', 'outlet'],
    ['Canard enchaîné', 'outlet'],
  ])('is called by a name in %s', (name, type) => {
    expect(isDescribed(name, type)).toBe(false);
  });

  it('without a name has none, whatever its description looks like', () => {
    expect(isDescribed('Insider', 'unnamed')).toBe(true);
  });
});

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
    expect(['the company', 'l’ufficio stampa di Ostara', 'prosecutors', 'eBay'].map((name) => raised(name))).toEqual([
      'The company',
      'L’ufficio stampa di Ostara',
      'Prosecutors',
      'eBay',
    ]);
  });
});
