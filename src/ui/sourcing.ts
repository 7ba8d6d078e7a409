import { AGREEMENTS } from '../engine/packs/agreements.ts';
import { WRITINGS } from '../engine/packs/writings.ts';
import type { Analysis, Statement, Summary } from '../engine/types.ts';
import { behindArticle, definiteArticle, isPluralArticle, type Telling } from './definite-article.ts';
import { isPlural } from './plural.ts';
import type { Texts } from './texts.ts';
import { begunSmall, isLedOrCounted, isUnclear, lowered } from './written.ts';

/** What the sentences on an article are made from; the language is that of the article, whose words stand in them. */
export interface Sourcing extends Pick<Analysis, 'summary' | 'language'> {
  /** They tell by which article a party is called, and who answers with whom. */
  readonly statements: readonly (Telling & Pick<Statement, 'kind' | 'subkind'>)[];
}

/** More names than this are cut in a sentence. */
export const NAMES_IN_A_SENTENCE = 3;

/** Whether an article calls one of its parties by nothing but a pronoun. */
export const isUnclearIn = ({ described }: Summary, name: string): boolean =>
  isUnclear({ name, described: described.includes(name) });

/** Whether the interface speaks the language of the article, so that words of both can stand in one sentence. */
const isOwnLanguage = ({ language }: Sourcing, texts: Texts): boolean => texts.language.split('-')[0] === language;

const articleOf = ({ statements, language }: Sourcing, name: string): string =>
  isLedOrCounted(name) ? '' : definiteArticle(name, statements, language);

/** A party behind the article that it has where it is written about: "das Unternehmen". */
export const called = (sourcing: Sourcing, name: string): string => behindArticle(articleOf(sourcing, name), name);

/** A party behind the article that it has where it is written about, unless the interface speaks another language. */
export const withArticle = (sourcing: Sourcing, name: string, texts: Texts): string =>
  isOwnLanguage(sourcing, texts) ? called(sourcing, name) : name;

/** The same of a description, which has an article though the headline that it stands in leaves it off: "Hospital denies". */
export function withOwnArticle(sourcing: Sourcing, description: string, texts: Texts): string {
  const written = withArticle(sourcing, description, texts);
  if (written !== description || isLedOrCounted(written) || !isOwnLanguage(sourcing, texts)) return written;
  const { language, statements } = sourcing;
  const { beforeBoth, bareArticles = {} } = AGREEMENTS[language] ?? {};
  // "Neither company" is more than the company.
  const isOneOfTwo = ({ text }: Telling): boolean =>
    beforeBoth !== undefined &&
    text
      .toLowerCase()
      .split(beforeBoth)
      .some((rest) => rest.startsWith(` ${written}`));
  if (statements.some(isOneOfTwo)) return written;
  const isOf = ([article, endings]: readonly [string, RegExp]): boolean =>
    endings.test(written) && isPluralArticle(article, language) === isPlural(written, language);
  const [article = ''] = Object.entries(bareArticles).find(isOf) ?? [];
  return behindArticle(article, written);
}

/**
 * Whether a party is called by an article in the plural: "les Verreries de Brenne", "los padres de la víctima".
 *
 * @param isPerson whether it is known as one, before whom no article of the text is its own
 */
export function hasPluralArticle(sourcing: Sourcing, name: string, isPerson: boolean): boolean {
  const { language } = sourcing;
  const found = isPerson ? '' : articleOf(sourcing, name);
  const articleOfEither = AGREEMENTS[language]?.articleOfEither;
  if (articleOfEither) {
    const called = behindArticle(found, name);
    return articleOfEither.test(called) && isPlural(called, language);
  }
  const [first = ''] = isLedOrCounted(name) ? name.split(' ') : [];
  return [first, found].some((article) => isPluralArticle(article, language));
}

/** Parties in a row, in the interface's language. */
export function listed(names: readonly string[], { list, language }: Texts): string {
  const [and, instead] = AGREEMENTS[language]?.andInstead ?? ['', ''];
  return list(names).replace(and, instead);
}

/** "Evan Blass", whom an article does not know for a name. */
const TWO_NAMES = /^\p{Lu}\p{Ll}+ \p{Lu}/u;

/** "Her lawyer", "cette entreprise": whose or which, only the article tells. */
const isPointing = (description: string, language: string): boolean =>
  AGREEMENTS[language]?.pointing.test(description) === true;

/** What an article calls somebody, inside a sentence: but a noun or a name in it may have a capital of its own. */
export function loweredDescription(description: string, language: string): string {
  if (isPointing(description, language)) return begunSmall(description);
  if (WRITINGS[language]?.capitalNouns) return lowered(description);
  const keepsCapital = AGREEMENTS[language]?.keepsCapital ?? TWO_NAMES;
  return !isLedOrCounted(description) && keepsCapital.test(description) ? description : begunSmall(description);
}

/** A description as a part of a sentence: in quotation marks where it is of another language, or "her" lawyer. */
export const withinSentence = (sourcing: Sourcing, description: string, texts: Texts): string =>
  isOwnLanguage(sourcing, texts) && !isPointing(description, sourcing.language)
    ? description
    : texts.text('quoted', description);
