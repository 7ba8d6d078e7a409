import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-card.ts';

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 360, height: 300 };

const sentence = (top: number, left = 100): DOMRect => {
  const [width, height] = [400, 40];
  const box = { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
  return { ...box, toJSON: () => box };
};

describe('placeBeside', () => {
  it('puts the card under the sentence where there is room', () => {
    expect(placeBeside(sentence(100), CARD, WINDOW)).toMatchObject({ form: 'beside', top: 148, left: 100 });
  });

  it('puts it above a sentence at the foot of the window', () => {
    expect(placeBeside(sentence(640), CARD, WINDOW)).toMatchObject({ form: 'beside', top: 332 });
  });

  it('keeps it in the window on every side', () => {
    for (const top of [-500, -20, 300, 690, 2000]) {
      for (const left of [-300, 0, 900]) {
        const place = placeBeside(sentence(top, left), CARD, WINDOW);
        if (place.form !== 'beside') throw new Error('a sheet in a wide window');
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + CARD.width).toBeLessThanOrEqual(992);
        expect(place.top + Math.min(CARD.height, place.room)).toBeLessThanOrEqual(692);
      }
    }
  });

  it('is a sheet on a phone', () => {
    expect(placeBeside(sentence(100), CARD, { width: 390, height: 780 })).toEqual({ form: 'sheet' });
  });
});
