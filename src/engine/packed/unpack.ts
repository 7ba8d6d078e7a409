import type { LanguagePack } from '../packs/pack.ts';
import { expand, type Squeezed } from './expand.ts';
import { type Contents, readPack } from './read-pack.ts';
import { packTexts } from './texts.ts';

/** What of a pack is small and known at once. */
export type Plain = Omit<LanguagePack, keyof Contents>;

/** @returns a pack whose words and rows are read when they are first asked for */
export function unpack(plain: Plain, squeezed: Squeezed): LanguagePack {
  let contents: Contents | undefined;
  const read = (): Contents => {
    if (!contents) {
      const text = packTexts.get(plain.language) ?? expand(squeezed);
      packTexts.set(plain.language, text);
      contents = readPack(text, plain.language);
    }
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
