import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** A palette holds no more. */
const MOST_COLORS = 256;

/** The chunks of a PNG: name and content. */
function chunksOf(png: Buffer): [name: string, content: Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** What a filter of the PNG standard guesses of a byte from the one to the left, above, and above that one. */
function guess(filter: number, left: number, up: number, corner: number): number {
  const near = left + up - corner;
  const away = (value: number): number => Math.abs(near - value);
  const [byLeft, byUp, byCorner] = [away(left), away(up), away(corner)];
  const paeth = byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
  const guessed = [0, left, up, (left + up) >> 1, paeth][filter];
  if (guessed === undefined) throw new Error(`PNG has no filter ${filter}`);
  return guessed;
}

/** The pixels of a PNG with 8 bits each of red, green, blue and opacity, as numbers, row by row. */
function pixelsOf(png: Buffer, width: number, height: number): number[] {
  const packed = chunksOf(png).flatMap(([name, content]) => (name === 'IDAT' ? [content] : []));
  const raw = inflateSync(Buffer.concat(packed));
  const row = width * 4;
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < 4 ? 0 : bytes.readUInt8(at - 4);
      const up = y === 0 ? 0 : bytes.readUInt8(at - row);
      const corner = x < 4 || y === 0 ? 0 : bytes.readUInt8(at - row - 4);
      const filter = raw.readUInt8(y * (row + 1));
      bytes[at] = raw.readUInt8(y * (row + 1) + 1 + x) + guess(filter, left, up, corner);
    }
  return Array.from({ length: width * height }, (_, at) => bytes.readUInt32BE(at * 4));
}

const distance = (one: number, other: number): number =>
  [24, 16, 8, 0].reduce((sum, shift) => sum + (((one >>> shift) & 255) - ((other >>> shift) & 255)) ** 2, 0);

/** Each color by the one that stands for it: itself for most; the rarest by their nearest where there are too many. */
function paletteOf(pixels: readonly number[]): {
  readonly colors: number[];
  readonly placeOf: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts].sort(([one, many], [other, more]) => more - many || one - other).map(([color]) => color);
  const kept = byCount.slice(0, MOST_COLORS);
  const nearest = (color: number): number =>
    kept.reduce((best, each) => (distance(each, color) < distance(best, color) ? each : best));
  // Those that let something through come first: opacity is written up to the last of them.
  const colors = kept.sort((one, other) => (one & 255) - (other & 255) || (one >>> 0) - (other >>> 0));
  return { colors, placeOf: new Map(byCount.map((color) => [color, colors.indexOf(nearest(color))])) };
}

/** The same picture as a PNG with a palette, which takes half of the room. */
export function withPalette(png: Buffer): Buffer {
  const header = chunksOf(png)[0]?.[1];
  if (!header) throw new Error('a PNG without a header');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixels = pixelsOf(png, width, height);
  const { colors, placeOf } = paletteOf(pixels);
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...pixels.slice(y * width, (y + 1) * width).map((color) => placeOf.get(color) ?? 0),
  ]);
  const form = Buffer.from(header);
  form[9] = 3;
  const opacity = colors.map((color) => color & 255);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', form),
    chunk('PLTE', Buffer.from(colors.flatMap((color) => [color >>> 24, (color >>> 16) & 255, (color >>> 8) & 255]))),
    chunk('tRNS', Buffer.from(opacity.slice(0, opacity.findLastIndex((value) => value < 255) + 1))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
