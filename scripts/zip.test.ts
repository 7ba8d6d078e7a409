import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'again and again and again and again and again',
  'b/empty.txt': '',
  'b/short.txt': 'x',
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-zip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The files as an archive, named from a folder of their own. */
async function archive(squeeze: boolean): Promise<Uint8Array> {
  const paths = Object.entries(FILES).map(([name, text]) => {
    const path = join(folder, name.replace('/', '-'));
    writeFileSync(path, text);
    return path;
  });
  return zip(paths.reverse(), folder, { squeeze });
}

describe('an archive', () => {
  it.each([true, false])('gives back what went into it, squeezed: %s', async (squeeze) => {
    const unpacked = Object.entries(unzipSync(await archive(squeeze)));
    const texts = unpacked.map(([name, bytes]) => [name.replace('-', '/'), Buffer.from(bytes).toString()]);
    expect(texts).toEqual(Object.entries(FILES));
  });

  it('is the same whenever it is made', async () => {
    expect(await archive(true)).toEqual(await archive(true));
  });
});
