import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';
import { unzlibSync } from 'fflate';

/** A picture, four bytes a pixel: red, green, blue, opacity. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** Bytes of a pixel, and how a PNG calls such pixels (PNG specification, 11.2.2). */
const PIXEL = 4;
const TRUE_COLOR_WITH_ALPHA = 6;
const PALETTE = 3;
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** More of them save nothing here. */
const ROUNDS = 30;

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Of the bytes to the left, above and above left the one that is nearest to what they foretell (9.4). */
function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function read(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (head?.[8] !== 8 || head[9] !== TRUE_COLOR_WITH_ALPHA) throw new Error('not a picture with eight bits a color');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = unzlibSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * PIXEL;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < PIXEL ? 0 : (pixels[at - PIXEL] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < PIXEL || y === 0 ? 0 : (pixels[at - stride - PIXEL] ?? 0);
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = (rows[at + y + 1] ?? 0) + foretold;
    }
  }
  return { width, height, pixels };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of rows of bytes, none of them filtered: that serves flat drawings best. */
async function write(
  { width, height }: Picture,
  type: number,
  bytes: Buffer,
  tables: readonly Buffer[],
): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = type;
  const stride = bytes.length / height;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) bytes.copy(rows, y * (stride + 1) + 1, y * stride, (y + 1) * stride);
  const small = await zlibAsync(rows, { numiterations: ROUNDS });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...tables,
    chunk('IDAT', small),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture with a palette; `null` where it has more colors than one can hold. */
async function withPalette(picture: Picture): Promise<Buffer | null> {
  const places = new Map<number, number>();
  for (let at = 0; at < picture.pixels.length; at += PIXEL) places.set(picture.pixels.readUInt32BE(at), 0);
  if (places.size > 256) return null;
  // Opaque colors last, so that the table of opacities may end before them.
  const colors = [...places.keys()].sort((a, b) => (a & 0xff) - (b & 0xff) || a - b);
  for (const [place, color] of colors.entries()) places.set(color, place);
  const bytes = Buffer.alloc(picture.width * picture.height);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = places.get(picture.pixels.readUInt32BE(i * PIXEL)) ?? 0;
  const shades = Buffer.from(colors.flatMap((color) => [color >>> 24, (color >>> 16) & 0xff, (color >>> 8) & 0xff]));
  const opacities = Buffer.from(colors.map((color) => color & 0xff).filter((opacity) => opacity < 0xff));
  return write(picture, PALETTE, bytes, [chunk('PLTE', shades), chunk('tRNS', opacities)]);
}

/** The same picture in fewer bytes, to the last bit of every pixel. */
export async function smallPng(png: Buffer): Promise<Buffer> {
  const picture = read(png);
  return (await withPalette(picture)) ?? write(picture, TRUE_COLOR_WITH_ALPHA, picture.pixels, []);
}
