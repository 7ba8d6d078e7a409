import { describe, expect, it } from 'vitest';
import type { SourceType } from '../engine/types.ts';
import { isDescribed, lowered } from './described.ts';

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

describe('a description inside a sentence', () => {
  it('begins small where its first word is no noun', () => {
    expect(['The company', 'Una di loro', 'Das Unternehmen', 'Insider'].map(lowered)).toEqual([
      'the company',
      'una di loro',
      'das Unternehmen',
      'Insider',
    ]);
  });
});
