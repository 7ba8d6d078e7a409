import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { deflateSync } from 'fflate';

/** More rounds save hardly a thousandth. A pack has parts of several sorts, each smaller in a block of its own. */
const SQUEEZE = { numiterations: 5, blocksplittingmax: 60 };
/** The version of the format that these archives need, 2.0, and what starts the parts of one (APPNOTE.TXT, 4.3 and 4.4). */
const VERSION = 20;
const ENTRY = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** The first of January 1980, the first day that the format knows; the time of all entries is its midnight. */
const FIRST_DAY = 0x21;

/** A number as it is written: how many bytes it takes, the lowest first. */
type Field = readonly [bytes: 2 | 4, value: number];

function written(fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** What stands of a file both before its bytes and in the list at the archive's end. */
function fieldsOf(name: Buffer, bytes: Buffer, packed: Uint8Array): Field[] {
  const method = packed === bytes ? STORED : DEFLATED;
  const noFlags = 0;
  const midnight = 0;
  const noExtra = 0;
  return [
    [2, VERSION],
    [2, noFlags],
    [2, method],
    [2, midnight],
    [2, FIRST_DAY],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, name.length],
    [2, noExtra],
  ];
}

/**
 * Files as one archive: sorted and all of one time, so that the same files give the same bytes on every machine. Neither
 * compressor is the one of Node, which is another in another Node. Sizes stand before the bytes, where a writer of streams
 * would repeat them behind.
 *
 * @param files their paths, in plain letters
 * @param root folder that is left out of the names; '' for none
 * @param squeeze some seconds of work for an archive that is a twelfth smaller
 */
export async function zip(files: readonly string[], root: string, { squeeze = true } = {}): Promise<Uint8Array> {
  const entries: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const file of [...files].sort()) {
    const bytes = readFileSync(file);
    const name = Buffer.from(root === '' ? file : file.slice(root.length + 1));
    const small = squeeze ? await deflateAsync(bytes, SQUEEZE) : deflateSync(bytes, { level: 9 });
    const packed = small.length < bytes.length ? small : bytes;
    const fields = fieldsOf(name, bytes, packed);
    const entry = Buffer.concat([written([[4, ENTRY], ...fields]), name, packed]);
    // Made by the same version; no comment, first disk, no attributes.
    const before: Field[] = [
      [4, LISTED],
      [2, VERSION],
    ];
    const after: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    entries.push(entry);
    list.push(written([...before, ...fields, ...after]), name);
    offset += entry.length;
  }
  const count = entries.length;
  const listed = Buffer.concat(list);
  const end = written([
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...entries, listed, end]);
}
