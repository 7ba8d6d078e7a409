import { describe, expect, it } from 'vitest';
import { type Box, cardWidths, placeBeside, type Surroundings, shiftFor } from './place-card.ts';

const WINDOW = { width: 1000, height: 700 };
const PHONE = { width: 390, height: 780 };
const CARD = { width: 360, height: 300 };

const boxOf = (top: number, left: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const sentenceAt = (top: number, left = 100): Box => boxOf(top, left, 400, 40);
/** Text from edge to edge of the window, and a column that leaves a margin. */
const WIDE = boxOf(0, 8, 984, 2000);
const columnAt = (left: number): Box => boxOf(0, left, 550, 2000);

/** Two paragraphs below each other from edge to edge, with a picture in between. */
const TEXTS = [boxOf(80, 8, 984, 80), boxOf(500, 8, 984, 120)];

const around = (sentence: Box, more: Partial<Surroundings> = {}): Surroundings => ({
  sentence,
  column: WIDE,
  texts: [],
  window: WINDOW,
  ...more,
});

describe('placeBeside', () => {
  it('puts the card under the sentence where there is room', () => {
    expect(placeBeside([CARD], around(sentenceAt(100)))).toMatchObject({ form: 'beside', top: 148, left: 100 });
  });

  it('puts it above a sentence at the foot of the window', () => {
    expect(placeBeside([CARD], around(sentenceAt(640)))).toMatchObject({ form: 'beside', top: 332 });
  });

  it('puts it in the margin of a narrow column, level with the sentence, where it hides no text', () => {
    const inMargin = (top: number, left: number, column: number) =>
      placeBeside([CARD], around(sentenceAt(top, left), { column: columnAt(column) }));
    expect(inMargin(100, 100, 40)).toMatchObject({ top: 100, left: 598 });
    expect(inMargin(100, 450, 420)).toMatchObject({ top: 100, left: 52 });
    expect(inMargin(640, 100, 40)).toMatchObject({ top: 392, left: 598 });
  });

  it('covers as little text as it can where there is no margin', () => {
    const beside = (top: number, texts: readonly Box[]) => placeBeside([CARD], around(sentenceAt(top), { texts }));
    // Under the sentence stands the next paragraph, above it a picture.
    expect(beside(350, [boxOf(440, 8, 984, 200)])).toMatchObject({ top: 42 });
    expect(beside(320, [boxOf(0, 8, 984, 300)])).toMatchObject({ top: 368 });
    // A margin too narrow for the card still takes a part of it.
    const text = boxOf(0, 8, 700, 2000);
    expect(beside(100, [text])).toMatchObject({ top: 148, left: 632 });
    expect(beside(100, [WIDE])).toMatchObject({ top: 148, left: 100 });
  });

  it('stands behind short lines where there is no room for the whole of it over or under them', () => {
    const lines = Array.from({ length: 12 }, (_, at) => boxOf(40 + 50 * at, 8, 600, 20));
    const page = { texts: lines, column: boxOf(240, 8, 984, 20), window: { width: 1000, height: 500 } };
    const short = boxOf(240, 8, 400, 20);
    expect(placeBeside([CARD], around(short, page))).toMatchObject({ top: 192, left: 632, room: 484 });
  });

  it('hides a line more in the place of its own end', () => {
    const lines = Array.from({ length: 10 }, (_, at) => boxOf(105 + 34 * at, 8, 720, 19));
    const page = { texts: lines, column: boxOf(207, 8, 984, 19) };
    const card = { width: 368, height: 280 };
    const place = placeBeside([card], around(boxOf(207, 8, 540, 19), page));
    expect(place.room).toBeGreaterThanOrEqual(card.height);
  });

  it('stays clear of a word that runs out of its column', () => {
    const column = boxOf(0, 8, 320, 2000);
    const long = around(boxOf(100, 8, 900, 40), { column, texts: [boxOf(100, 8, 900, 40)] });
    expect(placeBeside([CARD], long)).toMatchObject({ top: 148 });
    const short = around(boxOf(100, 8, 500, 40), { column });
    expect(placeBeside([CARD], short)).toMatchObject({ top: 100, left: 516 });
  });

  it('goes under the paragraph where that leaves the rest of it to be read', () => {
    const column = boxOf(90, 8, 984, 110);
    const paragraph = around(sentenceAt(100), { column, texts: [column] });
    expect(placeBeside([CARD], paragraph)).toMatchObject({ top: 208, room: 484 });
    const next = { ...paragraph, texts: [column, boxOf(220, 8, 984, 460)] };
    expect(placeBeside([CARD], next)).toMatchObject({ top: 148 });
  });

  it('shows a long card whole where the window is high enough, and lets it scroll where it is not', () => {
    const long = { width: 360, height: 900 };
    const high = around(sentenceAt(20), { window: { width: 1000, height: 1500 } });
    expect(placeBeside([long], high)).toMatchObject({ top: 68, room: 1424 });
    expect(placeBeside([long], around(sentenceAt(20)))).toMatchObject({ top: 8, left: 632, room: 684 });
    expect(placeBeside([long], around(boxOf(20, 8, 984, 40)))).toMatchObject({ top: 68, room: 624 });
    expect(placeBeside([long], around(sentenceAt(100), { column: columnAt(40) }))).toMatchObject({ top: 8, room: 684 });
  });

  it('lies over whole lines in the place of cutting off the ends of more', () => {
    const column = boxOf(40, 60, 660, 900);
    const texts = Array.from({ length: 24 }, (_, at) => boxOf(100 + 30 * at, 60, 650, 24));
    const page = around(boxOf(160, 60, 650, 54), { column, texts, window: { width: 780, height: 700 } });
    const low = { width: 660, height: 200 };
    expect(placeBeside([CARD, low], page)).toMatchObject({ top: 222, left: 60, width: 660 });
    // The end of the text leaves room for the smaller one.
    const end = { ...page, texts: texts.slice(0, 4) };
    expect(placeBeside([CARD, low], end)).toMatchObject({ width: 360 });
  });

  it('keeps it in the window on every side', () => {
    for (const top of [-500, -20, 300, 690, 2000]) {
      for (const [left, column] of [
        [-300, WIDE],
        [0, columnAt(-300)],
        [100, columnAt(40)],
        [900, columnAt(420)],
      ] as const) {
        const place = placeBeside([CARD], around(sentenceAt(top, left), { column, texts: TEXTS }));
        if (place.form !== 'beside') throw new Error('a sheet in a wide window');
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + CARD.width).toBeLessThanOrEqual(992);
        expect(place.top + Math.min(CARD.height, place.room)).toBeLessThanOrEqual(692);
      }
    }
  });

  it('is a sheet on a phone: at its foot, unless the sentence is there, and no higher than leaves that free', () => {
    const sheet = { width: 390, height: 400 };
    const at = (top: number) => placeBeside([sheet], around(sentenceAt(top), { window: PHONE }));
    expect(at(100)).toEqual({ form: 'sheet', at: 'foot', room: 632 });
    expect(at(700)).toEqual({ form: 'sheet', at: 'head', room: 692 });
    expect(at(350)).toEqual({ form: 'sheet', at: 'foot', room: 382 });
    expect(at(390)).toEqual({ form: 'sheet', at: 'head', room: 382 });
    const long = around(boxOf(20, 8, 374, 740), { window: PHONE });
    expect(placeBeside([sheet], long)).toEqual({ form: 'sheet', at: 'foot', room: 780 });
  });
});

describe('cardWidths', () => {
  it('makes the card narrower where it then fits beside the text, and no narrower than can be read', () => {
    const beside = (right: number) => cardWidths(around(sentenceAt(100), { column: boxOf(0, 8, right - 8, 2000) }));
    expect([500, 684, 530].map(beside)).toEqual([[368], [300], [368]]);
  });

  it('also makes it as wide as a column without a margin, up to a width at which lines are still read well', () => {
    const over = (column: number, window = WINDOW) =>
      cardWidths(around(sentenceAt(100), { column: boxOf(0, 8, column, 2000), window }));
    expect(over(730)).toEqual([368, 680]);
    expect(over(600, { width: 640, height: 400 })).toEqual([368, 600]);
    expect(over(450, { width: 600, height: 400 })).toEqual([368]);
    expect(over(374, PHONE)).toEqual([368]);
  });
});

describe('shiftFor', () => {
  const long = { width: 360, height: 500 };

  it('moves nothing where there is room', () => {
    expect(shiftFor([CARD], around(sentenceAt(300)))).toBe(0);
    expect(shiftFor([long], around(sentenceAt(300), { column: columnAt(40) }))).toBe(0);
    expect(shiftFor([{ width: 390, height: 400 }], around(sentenceAt(100), { window: PHONE }))).toBe(0);
  });

  it('moves the page as far as the card needs, to the nearer side', () => {
    expect(shiftFor([long], around(sentenceAt(300)))).toBe(500 - (700 - 340 - 16));
    expect(shiftFor([long], around(sentenceAt(400)))).toBe(-(500 - (400 - 16)));
    expect(shiftFor([{ width: 360, height: 2000 }], around(sentenceAt(300)))).toBe(300 - 8);
  });

  it('lifts a sentence over the sheet of a phone, but not out of the window', () => {
    const sheet = { width: 390, height: 400 };
    expect(shiftFor([sheet], around(sentenceAt(500), { window: PHONE }))).toBe(540 + 8 - 380);
    expect(shiftFor([sheet], around(boxOf(100, 8, 374, 600), { window: PHONE }))).toBe(92);
  });
});
