import { describe, expect, it } from 'vitest';
import { MARKS } from '../page/mark-style.ts';
import { contrastOf, LEAST_CONTRAST } from './contrast.ts';

describe('contrast', () => {
  it('is 21 between black and white, 1 between a color and itself', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#336699', '#336699')).toBeCloseTo(1);
  });

  it('is the same either way', () => {
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(contrastOf('#ffffff', '#777777'));
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
  });

  it('suffices for every mark on the ground that it is made for', () => {
    for (const { light, dark } of Object.values(MARKS)) {
      expect(contrastOf(light, '#ffffff')).toBeGreaterThan(LEAST_CONTRAST);
      expect(contrastOf(dark, '#222222')).toBeGreaterThan(LEAST_CONTRAST);
    }
  });
});
