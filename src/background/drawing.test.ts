import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CORNER, PEN, QUOTES, UNITS, WAVE } from './drawing.ts';

it('draws what the picture of the icon shows', () => {
  const picture = readFileSync('public/icons/hearsay.svg', 'utf8');
  for (const part of [
    `viewBox="0 0 ${UNITS} ${UNITS}"`,
    `rx="${CORNER}"`,
    `stroke-width: ${PEN};`,
    `d="${QUOTES}"`,
    `d="${WAVE}"`,
  ])
    expect(picture).toContain(part);
});
