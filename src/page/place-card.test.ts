import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-card.ts';

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 360, height: 300 };

const boxOf = (top: number, left: number, width: number, height: number): DOMRect => {
  const box = { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
  return { ...box, toJSON: () => box };
};

const sentence = (top: number, left = 100): DOMRect => boxOf(top, left, 400, 40);
/** Text from edge to edge of the window, and a column that leaves a margin. */
const WIDE = boxOf(0, 8, 984, 2000);
const column = (left: number): DOMRect => boxOf(0, left, 550, 2000);

/** Two paragraphs below each other from edge to edge, with a picture in between. */
const TEXTS = [boxOf(80, 8, 984, 80), boxOf(500, 8, 984, 120)];

describe('placeBeside', () => {
  it('puts the card under the sentence where there is room', () => {
    expect(placeBeside(sentence(100), WIDE, CARD, WINDOW, [])).toMatchObject({ form: 'beside', top: 148, left: 100 });
  });

  it('puts it above a sentence at the foot of the window', () => {
    expect(placeBeside(sentence(640), WIDE, CARD, WINDOW, [])).toMatchObject({ form: 'beside', top: 332 });
  });

  it('puts it in the margin of a narrow column, level with the sentence, where it hides no text', () => {
    expect(placeBeside(sentence(100), column(40), CARD, WINDOW, [])).toMatchObject({ top: 100, left: 598 });
    expect(placeBeside(sentence(100, 450), column(420), CARD, WINDOW, [])).toMatchObject({ top: 100, left: 52 });
    expect(placeBeside(sentence(640), column(40), CARD, WINDOW, [])).toMatchObject({ top: 392, left: 598 });
  });

  it('covers as little text as it can where there is no margin', () => {
    // Under the sentence stands the next paragraph, above it a picture.
    const next = boxOf(440, 8, 984, 200);
    expect(placeBeside(sentence(350), WIDE, CARD, WINDOW, [next])).toMatchObject({ top: 42 });
    expect(placeBeside(sentence(320), WIDE, CARD, WINDOW, [boxOf(0, 8, 984, 300)])).toMatchObject({ top: 368 });
    // A margin too narrow for the card still takes a part of it.
    const text = boxOf(0, 8, 700, 2000);
    expect(placeBeside(sentence(100), text, CARD, WINDOW, [text])).toMatchObject({ top: 148, left: 632 });
    expect(placeBeside(sentence(100), WIDE, CARD, WINDOW, [WIDE])).toMatchObject({ top: 148, left: 100 });
  });

  it('lets a long card scroll rather than hide the page', () => {
    expect(
      placeBeside(sentence(20), WIDE, { width: 360, height: 900 }, { width: 1000, height: 1500 }, []),
    ).toMatchObject({
      room: 416,
    });
  });

  it('keeps it in the window on every side', () => {
    for (const top of [-500, -20, 300, 690, 2000]) {
      for (const [left, around] of [
        [-300, WIDE],
        [0, column(-300)],
        [100, column(40)],
        [900, column(420)],
      ] as const) {
        const place = placeBeside(sentence(top, left), around, CARD, WINDOW, TEXTS);
        if (place.form !== 'beside') throw new Error('a sheet in a wide window');
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + CARD.width).toBeLessThanOrEqual(992);
        expect(place.top + Math.min(CARD.height, place.room)).toBeLessThanOrEqual(692);
      }
    }
  });

  it('is a sheet on a phone', () => {
    expect(placeBeside(sentence(100), WIDE, CARD, { width: 390, height: 780 }, [])).toEqual({ form: 'sheet' });
  });
});
