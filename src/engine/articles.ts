/** The definite articles of a language, with which names stand or do not. */
import type { Naming } from './packs/naming.ts';

/** Whether a word in small letters is a definite article: "the", "l'". */
export const isArticle = (word: string, { articles }: Naming): boolean => articles.definite.includes(word);

/** The word that opens a name, in small letters, with its apostrophe where it has one, and what stands between it and the next. */
const OPENER = /^(\p{L}+['’]?)\s*/u;

/** A name without the article that opens it: "the Treasury", "l'Argentin". */
export function withoutArticle(name: string, naming: Naming): string {
  const [all = '', word = ''] = OPENER.exec(name) ?? [];
  // "Lab" begins as "l'" does not.
  const parts = all.length > word.length || /['’]$/.test(word);
  return parts && isArticle(word.toLowerCase().replace('’', "'"), naming) ? name.slice(all.length) : name;
}
