import { LETTER, sortAt } from './characters.ts';
import { NumberLists } from './number-lists.ts';
import { PACKS } from './packs/index.ts';
import { WordList, WordTable } from './word-table.ts';
import { hashOf } from './words.ts';

/** Enough text to tell a language by its function words. */
const SAMPLE = 3000;
/** A text shorter than this many words is taken at the page's word. */
const FEW_WORDS = 12;
/** A shorter text that its page declares to be in one of our languages is not called foreign for its few function words. */
const SHORT_TEXT = 25;
/** Share of function words below which a text is in none of the languages; running text has 0.3 to 0.5. */
const LEAST_SHARE = 0.12;

/** Function words of languages without a pack, so that they are not taken for a neighbour. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  nl: 'de het een en van ik te dat die in op zijn niet voor met aan er om ook als dan maar bij nog uit heeft worden werd naar hij ze wordt over door tot zich kan geen meer deze'.split(
    ' ',
  ),
  ca: 'el la els les i de que en un una per amb no es és són del dels al als però més com ha han aquest aquesta també seva seu entre sobre fins quan havia ser'.split(
    ' ',
  ),
  ro: 'și în de la cu pe un o este nu că din care a au fost mai pentru să se sunt ca dar ce după fi lui ale cele prin'.split(
    ' ',
  ),
  sv: 'och i att det som en på är av för med den till inte har de ett om han var men sig från vi så kan när år under också efter'.split(
    ' ',
  ),
  da: 'og i at det er en til på som af for med den ikke har de et om der han var men fra vi så kan når år efter også'.split(
    ' ',
  ),
  pl: 'i w na z się nie do że jest to o jak po co ale za od przez przy był tym są dla oraz tak już czy być może'.split(
    ' ',
  ),
  gl: 'e o a os as de que en un unha por con non é do da dos das no na máis como ao á pero tamén foi ser súa entre ata polo pola'.split(
    ' ',
  ),
};

const lists: readonly (readonly [language: string, words: readonly string[]])[] = [
  ...Object.values(PACKS).map((pack) => [pack.language, pack.stopwords] as const),
  ...Object.entries(OTHERS),
];

const functionWords = new WordTable(lists.flatMap(([, words]) => words));
/** The words of a sample. */
const sample = new WordList();
/** Which languages, by their place in `lists`, have a function word. */
const languagesOf = new NumberLists(
  lists.reduce<number[][]>((found, [, words], place) => {
    for (const index of new Set(words.map((word) => functionWords.find(hashOf(word)))))
      found[index] = [...(found[index] ?? []), place];
    return found;
  }, []),
);

/** How many words a sample of the texts has, and how many of them are function words of each language of `lists`. */
function countWords(texts: readonly string[]): { words: number; counts: Int32Array } {
  const counts = new Int32Array(lists.length);
  let words = 0;
  let left = SAMPLE;
  for (const text of texts) {
    if (left < 0) break;
    sample.read(text, 0, Math.min(text.length, SAMPLE), functionWords);
    for (let at = 0; at < sample.count; at += 1) {
      // Numbers are no language's own.
      if (sortAt(text, sample.starts[at] ?? 0) === LETTER) words += 1;
      const index = sample.places[at] ?? -1;
      if (index < 0) continue;
      const end = languagesOf.startOf(index + 1);
      for (let k = languagesOf.startOf(index); k < end; k += 1) {
        const place = languagesOf.at(k);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    left -= Math.min(text.length, SAMPLE) + 1;
  }
  return { words, counts };
}

/** Whether the engine has a pack for a language. */
export const isSupported = (language: string): boolean => Object.hasOwn(PACKS, language);

/** "pt-BR" -> "pt"; empty for what is no language tag. */
function primarySubtag(tag: string | undefined): string {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? '';
}

/**
 * Tells the language of a text. The page's own word is checked against the text's function words and overruled where
 * another language has clearly more of them.
 *
 * @param texts the blocks, in order; the first 3,000 characters are looked at
 * @param declared the page's `lang`, as it stands
 * @returns a primary subtag, or `und`
 */
export function tellLanguage(texts: readonly string[], declared: string | undefined): string {
  const claim = primarySubtag(declared);
  const { words, counts } = countWords(texts);
  if (words === 0) return claim || 'und';
  const shares = lists
    .map(([language], place) => ({ language, count: counts[place] ?? 0, share: (counts[place] ?? 0) / words }))
    .sort((a, b) => b.share - a.share);
  const best = shares[0];
  const claimed = shares.find((entry) => entry.language === claim);
  if (words < FEW_WORDS && claim) return claim;
  if (!best || best.share < LEAST_SHARE) return claimed && words >= SHORT_TEXT ? 'und' : claim || 'und';
  // Neighbouring languages share words; the page is believed while its language is not clearly beaten.
  if (claimed && claimed.share >= best.share * 0.85) return claim;
  // In a short text a lead of a few words is chance: two standard deviations of it are none.
  if (claimed && best.count - claimed.count <= 2 * Math.sqrt(best.count + claimed.count)) return claim;
  return best.language;
}
