/** Single words that tell what stands beside a name: a role, a body's noun, another voice. In lower case. */
import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import type { LanguagePack } from './packs/pack.ts';

const roles = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Roles beside the name of a body: "Strava CEO", "a spokesman for Strava". */
export function rolesOf(pack: LanguagePack): ReadonlySet<string> {
  let set = roles.get(pack);
  if (!set) {
    set = new Set([...pack.lexicon.Spokesperson, ...pack.lexicon.Chief]);
    roles.set(pack, set);
  }
  return set;
}

const holders = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words that stand before a name and are none of it: "president", "spokesman". */
export function holdersOf(pack: LanguagePack): ReadonlySet<string> {
  let set = holders.get(pack);
  if (!set) {
    set = new Set([...pack.lexicon.Title, ...pack.lexicon.Spokesperson].filter((entry) => !GIVEN_NAMES.has(entry)));
    holders.set(pack, set);
  }
  return set;
}

/** Whether a word alone says that somebody speaks for a party; in lower case. */
export const isSpokesperson = (word: string, pack: LanguagePack): boolean =>
  setOf(pack.lexicon.Spokesperson).has(word) ||
  // A "Staatsanwalt" has a title of his own.
  (!setOf(pack.lexicon.Title).has(word) &&
    (pack.suffixes.Spokesperson ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix)));

/** "agente del centrocampista", but not "agente di polizia": the longest listed phrase that opens an apposition. */
export function opensWithSpeaker(apposition: string, pack: LanguagePack): boolean {
  const words = apposition.toLowerCase().replaceAll('’', "'").split(' ');
  for (let length = words.length; length > 1; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    if (setOf(pack.lexicon.Official).has(phrase)) return false;
    if (setOf(pack.lexicon.Spokesperson).has(phrase)) return true;
  }
  return false;
}

/** Whether a word tells whom somebody belongs to, elided or not: "d", "di". */
export const isOf = (word: string, { lexicon }: LanguagePack): boolean =>
  setOf(lexicon.Of).has(word) || setOf(lexicon.Of).has(`${word}'`);

/** Whether a word is a noun for a body. */
export const isBodyNoun = (word: string, pack: LanguagePack): boolean =>
  setOf(pack.lexicon.Organisation).has(word) ||
  (pack.suffixes.Organisation ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));

/** A noun without what it has in the genitive, in a language whose nouns all have capitals: "Klinikums", "Regierungs". */
export const withoutGenitiveEnding = (noun: string, { endings: { genitive } }: LanguagePack): string =>
  genitive ? noun.replace(genitive, '') : noun;

/** Whether the first noun of a phrase that has a class makes a bystander. */
export function isBystanderNoun(phrase: string, pack: LanguagePack): boolean {
  const { Bystander, Title, Spokesperson, Official } = pack.lexicon;
  const { Bystander: suffixes = [] } = pack.suffixes;
  for (const word of phrase.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (setOf(Spokesperson).has(word) || setOf(Title).has(word) || setOf(Official).has(word)) return false;
    if (setOf(Bystander).has(word) || suffixes.some((suffix) => word.endsWith(suffix))) return true;
  }
  return false;
}
