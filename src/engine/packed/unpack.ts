import type { LanguagePack } from '../packs/pack.ts';
import { type Contents, readPack } from './read-pack.ts';

/** What of a pack is small and known at once. */
export type Plain = Omit<LanguagePack, keyof Contents>;

/**
 * @param text the rest of the pack, as the build wrote it
 * @returns a pack whose words and rows are read when they are first asked for
 */
export function unpack(plain: Plain, text: string): LanguagePack {
  let contents: Contents | undefined;
  const read = (): Contents => {
    contents ??= readPack(text, plain.language);
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
