import type { LanguagePack } from '../packs/pack.ts';
import type { Shared } from './format.ts';
import { type Contents, readPack } from './read-pack.ts';

/** What of a pack is small and known at once. */
export type Plain = Omit<LanguagePack, keyof Contents>;

/**
 * @param text the rest of the pack, as the build wrote it
 * @param shared what the build wrote for all packs
 * @returns a pack whose words and rows are read when they are first asked for
 */
export function unpack(plain: Plain, text: string, shared: Shared): LanguagePack {
  let contents: Contents | undefined;
  const read = (): Contents => {
    contents ??= readPack(text, plain.language, shared);
    return contents;
  };
  return {
    ...plain,
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
