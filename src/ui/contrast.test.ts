import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardSheet } from '../page/card-style.ts';
import { MARKS } from '../page/mark-style.ts';
import { contrastOf, LEAST_CONTRAST } from './contrast.ts';

/** What text needs that everyone can read (WCAG 2.2, 1.4.6 Contrast, Enhanced). */
const ENHANCED = 7;

/** The values that a color has in a sheet, in order: light, then dark. */
const valuesOf = (sheet: string, name: string): string[] =>
  [...sheet.matchAll(new RegExp(`--${name}:[^;]*`, 'g'))].flatMap(([value]) => value.match(/#[0-9a-f]{6}/g) ?? []);

describe('contrast', () => {
  it('is 21 between black and white, 1 between a color and itself', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#336699', '#336699')).toBeCloseTo(1);
  });

  it('is the same either way', () => {
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(contrastOf('#ffffff', '#777777'));
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
  });

  it('is high for all that is written small, on every ground of the interface', () => {
    const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
    for (const [theme, at] of [
      ['light', 0],
      ['dark', 1],
    ] as const) {
      const [muted, ...grounds] = ['muted', 'paper', 'paper-raised'].map((name) => valuesOf(tokens, name)[at] ?? '');
      for (const ground of grounds) expect(contrastOf(muted ?? '', ground)).toBeGreaterThanOrEqual(ENHANCED);
      const [quiet = '', paper = ''] = ['quiet', 'paper'].map((name) => valuesOf(cardSheet(theme), name)[0]);
      expect(contrastOf(quiet, paper)).toBeGreaterThanOrEqual(ENHANCED);
    }
  });

  it('suffices for every mark on the ground that it is made for', () => {
    for (const { light, dark } of Object.values(MARKS)) {
      expect(contrastOf(light, '#ffffff')).toBeGreaterThan(LEAST_CONTRAST);
      expect(contrastOf(dark, '#222222')).toBeGreaterThan(LEAST_CONTRAST);
    }
  });
});
