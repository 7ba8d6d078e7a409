import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPalette } from './palette-png.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Kinds of color in a PNG's header. */
const [PALETTE, COLORS_WITH_OPACITY] = [3, 6];

/** A picture: rows of pixels, each red, green, blue and opacity. */
type Picture = readonly (readonly (readonly number[])[])[];

function chunk(name: string, content: Buffer): Buffer {
  const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(name), content])];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A row as a filter of the PNG standard (section 9) writes it, from the row above. */
function filtered(filter: number, row: readonly number[], above: readonly number[]): number[] {
  return row.map((byte, x) => {
    const [left, up, corner] = [row[x - 4] ?? 0, above[x] ?? 0, above[x - 4] ?? 0];
    const near = [left, up, corner].map((value) => ({ value, away: Math.abs(left + up - corner - value) }));
    const paeth = near.reduce((best, each) => (each.away < best.away ? each : best)).value;
    return (byte - ([0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? 0)) & 255;
  });
}

/** A picture as a PNG without a palette, its rows written by the filters in turn. */
function pngOf(picture: Picture, filters: readonly number[]): Buffer {
  const rows = picture.map((row) => row.flat());
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture[0]?.length ?? 0, 0);
  header.writeUInt32BE(picture.length, 4);
  header.set([8, COLORS_WITH_OPACITY], 8);
  const raw = rows.flatMap((row, y) => {
    const filter = filters[y % filters.length] ?? 0;
    return [filter, ...filtered(filter, row, rows[y - 1] ?? [])];
  });
  const packed = deflateSync(Buffer.from(raw));
  const half = packed.length >> 1;
  const parts = [packed.subarray(0, half), packed.subarray(half)].map((part) => chunk('IDAT', part));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** The chunks of a PNG; fails where a checksum is wrong. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  expect(png.subarray(0, SIGNATURE.length)).toEqual(SIGNATURE);
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

/** The picture in a PNG with a palette and rows that no filter changed. */
function pictureIn(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const part = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
  const [header, palette, opacity, raw] = [part('IHDR'), part('PLTE'), part('tRNS'), inflateSync(part('IDAT'))];
  expect(header[9]).toBe(PALETTE);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return Array.from({ length: height }, (_, y) => {
    expect(raw[y * (width + 1)]).toBe(0);
    const places = raw.subarray(y * (width + 1) + 1, (y + 1) * (width + 1));
    return [...places].map((place) => [...palette.subarray(place * 3, place * 3 + 3), opacity[place] ?? 255]);
  });
}

/** Rows of eight pixels, of opaque colors and others. */
const PICTURE: Picture = Array.from({ length: 10 }, (_, y) =>
  Array.from({ length: 8 }, (_, x) => [x * 31, y * 25, (x * y * 7) % 256, (x + y) % 3 === 0 ? 20 * y : 255]),
);

describe('a PNG with a palette', () => {
  it.each([
    ['none', [0]],
    ['left', [1]],
    ['above', [2]],
    ['the mean of both', [3]],
    ['the nearest of three', [4]],
    ['each in turn', [4, 3, 2, 1, 0]],
  ])('shows the same picture, whichever filter its rows had: %s', (_, filters) => {
    expect(pictureIn(withPalette(pngOf(PICTURE, filters)))).toEqual(PICTURE);
  });

  it('says nothing of opacity where all is opaque', () => {
    const opaque = PICTURE.map((row) => row.map(([red = 0, green = 0, blue = 0]) => [red, green, blue, 255]));
    const small = withPalette(pngOf(opaque, [0]));
    expect(chunksOf(small).get('tRNS')).toHaveLength(0);
    expect(pictureIn(small)).toEqual(opaque);
  });

  it('has the nearest color for the rarest, where there are more than 256', () => {
    const common = Array.from({ length: 256 }, (_, green) => [0, green, 0, 255]);
    const small = withPalette(pngOf([common, common, [...common.slice(1), [2, 200, 1, 255]]], [0]));
    expect(pictureIn(small)).toEqual([common, common, [...common.slice(1), [0, 200, 0, 255]]]);
  });
});
