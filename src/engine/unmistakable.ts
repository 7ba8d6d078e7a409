/** Names of outlets that are other words too: "Die Zeit", "Variety", "Open". */
import { isQuotedName } from './named-outlet.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import type { OutletName } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Phrase } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** Whether a listed name is no other word where it stands. */
export const isUnmistakable = (
  tokens: readonly Token[],
  phrase: Phrase,
  named: OutletName,
  pack: LanguagePack,
): boolean =>
  !named.ambiguous ||
  isQuotedName(tokens, named.start, named.end) ||
  isForeignName(phrase, named, pack) ||
  isBareName(tokens, phrase, named, pack) ||
  isWithArticle(tokens, phrase, named, pack);

/** Its words are no words of the other languages that Hearsay reads. */
const ENGLISH = 'en';

/** "Variety", "Deadline": English words in another language, and words of any where nouns have capitals anyway. */
const isForeignName = (phrase: Phrase, named: OutletName, pack: LanguagePack): boolean =>
  (pack.capitalNouns || named.language === ENGLISH) &&
  named.language !== pack.language &&
  named.start === phrase.start &&
  named.end === phrase.end;

/** "scrive | Open", "publica | Público": within a clause a capital tells a paper of the language from the word that it is called after. */
const isBareName = (tokens: readonly Token[], phrase: Phrase, named: OutletName, pack: LanguagePack): boolean =>
  pack.headFirst &&
  named.language === pack.language &&
  named.start === phrase.start &&
  named.end === phrase.end &&
  tokens[named.start - 1]?.post === ' ' &&
  !KNOWN_ORGANISATIONS.has(named.name) &&
  !GIVEN_NAMES.has(named.name.toLowerCase());

/** "o Público", "o Expresso": an article and the name of one of the language's own papers, and nothing else. */
function isWithArticle(tokens: readonly Token[], phrase: Phrase, named: OutletName, pack: LanguagePack): boolean {
  return (
    (pack.headFirst || (pack.capitalNouns && !has(tokens[phrase.start], 'Indefinite'))) &&
    named.language === pack.language &&
    named.start === phrase.start + 1 &&
    named.end === phrase.end &&
    has(tokens[phrase.start], 'Determiner')
  );
}
