import type { Naming } from '../packs/naming.ts';
import type { LanguagePack } from '../packs/pack.ts';
import type { Packed } from './format.ts';
import { type Contents, readPack } from './read-pack.ts';

/** What of a pack is small and known at once. */
export type Plain = Omit<LanguagePack, keyof Contents | 'naming'>;

/**
 * @param packed the rest of all packs, as the build wrote it
 * @param place of this pack among them
 * @returns a pack whose words and rows are read when they are first asked for
 */
export function unpack(plain: Plain, naming: Naming, packed: Packed, place: number): LanguagePack {
  let contents: Contents | undefined;
  const read = (): Contents => {
    contents ??= readPack(packed, place, plain.language);
    return contents;
  };
  return {
    ...plain,
    naming,
    get lexicon() {
      return read().lexicon;
    },
    get suffixes() {
      return read().suffixes;
    },
    get cues() {
      return read().cues;
    },
  };
}
