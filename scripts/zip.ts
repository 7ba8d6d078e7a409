import { readFileSync } from 'node:fs';
import { deflateAsync } from '@gfx/zopfli';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';

/** Zip keeps local times from 1980 on; all entries get the first, so that the bytes are the same on any day. */
const FIRST_ZIP_TIME = new Date(1980, 0, 1);
/** More rounds save hardly a thousandth. A pack has parts of several sorts, each smaller in a block of its own. */
const SQUEEZE = { numiterations: 5, blocksplittingmax: 60 };
/** The number of "deflate" in a zip (APPNOTE.TXT, 4.4.5). */
const DEFLATE = 8;

/** A file of an archive whose bytes were made smaller beforehand. */
class MadeSmall extends ZipPassThrough {
  override compression = DEFLATE;
  override mtime = FIRST_ZIP_TIME;

  constructor(
    name: string,
    private readonly small: Uint8Array<ArrayBuffer>,
  ) {
    super(name);
  }

  protected override process(_: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.small, isLast);
  }
}

/**
 * Files as one archive: sorted and all of one time, so that the same files give the same bytes on every machine. Neither
 * compressor is the one of Node, which is another in another Node.
 *
 * @param files their paths
 * @param root folder that is left out of the names; '' for none
 * @param squeeze some seconds of work for an archive that is a twelfth smaller
 */
export async function zip(files: readonly string[], root: string, { squeeze = true } = {}): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const file of [...files].sort()) {
    const bytes = readFileSync(file);
    const small = squeeze ? new Uint8Array(await deflateAsync(bytes, SQUEEZE)) : deflateSync(bytes, { level: 9 });
    const entry = new MadeSmall(root === '' ? file : file.slice(root.length + 1), small);
    archive.add(entry);
    entry.push(bytes, true);
  }
  archive.end();
  return Buffer.concat(parts);
}
