import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of the built extension, in bytes. */
export interface Size {
  readonly name: string;
  readonly raw: number;
  readonly zipped: number;
  /** What it may have, zipped. */
  readonly most: number;
}

interface Part {
  readonly name: string;
  readonly most: number;
  readonly holds: (file: string) => boolean;
}

/** Limits are a little over what the parts have, so that a part that grows is seen; the first two make 15,000 together. */
const PARTS: readonly Part[] = [
  { name: 'content script', most: 2_700, holds: (file) => file === 'src/content/index.js' },
  {
    name: 'what reads an article, loaded on articles',
    most: 12_300,
    holds: (file) => file === 'src/content/reading.js',
  },
  {
    name: 'card, loaded when a reader turns to the marks',
    most: 11_300,
    holds: (file) => file === 'src/content/card.js',
  },
  { name: 'engine with six languages', most: 383_000, holds: (file) => /^assets\/engine-.*\.js$/.test(file) },
  {
    name: 'background, beside the engine',
    most: 4_000,
    holds: (file) => /^assets\/index\.ts-.*\.js$/.test(file),
  },
  {
    name: 'all pages of the interface',
    most: 38_000,
    holds: (file) => /^assets\/.*\.(?:js|css)$/.test(file) && !/^assets\/(?:engine|index\.ts)-/.test(file),
  },
];

/** Sizes of the parts of a built extension. */
export function sizesOf(dist: string): Size[] {
  const files = (readdirSync(dist, { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/'));
  return PARTS.map(({ name, most, holds }) => {
    const parts = files.filter(holds).map((file) => readFileSync(join(dist, file)));
    if (parts.length === 0) throw new Error(`${dist} has no ${name}: run npm run build first`);
    return {
      name,
      most,
      raw: parts.reduce((sum, bytes) => sum + bytes.length, 0),
      zipped: parts.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
    };
  });
}
