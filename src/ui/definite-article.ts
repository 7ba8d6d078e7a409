import { AGREEMENTS } from '../engine/packs/agreements.ts';
import { NAMINGS } from '../engine/packs/namings.ts';
import type { Met } from '../engine/packs/written.ts';

/** The article by which a text leads up to a name: whether a body has one, and which, is as that text says. */

/** As much of a statement as tells how it calls a party. */
export interface Telling {
  readonly text: string;
  readonly source: { readonly text: string } | null;
}

const FORMS_BY_LANGUAGE = new Map(
  Object.entries(AGREEMENTS).map(([language, { articles }]) => [
    language,
    new Map(Object.entries(articles).flatMap(([article, forms]) => forms.split('|').map((form) => [form, article]))),
  ]),
);

/** A name that goes on. */
const GOES_ON = /^[\p{L}\p{N}-]|^\s\p{Lu}/u;

const isWhole = (behind: string, language: string): boolean =>
  AGREEMENTS[language]?.endsName?.test(behind) ?? !GOES_ON.test(behind);

/** The word before a name, with what joins the two; no article is longer than what is looked at. */
const WORD_BEFORE = /(?<![\p{L}\p{N}'’-])(\p{L}+)(?:\s+|['’])$/u;
const LONGEST_BEFORE = 16;

/** Where a text has a name behind a word, which may be an article. The name may have begun a sentence, "Hospital". */
function* metIn(text: string, name: string): Generator<Met> {
  const [small, sought] = [text.toLowerCase(), name.toLowerCase()];
  // A capital may have a small letter of another length.
  if (small.length !== text.length || sought.length !== name.length) return;
  for (let at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
    const [lead = '', form = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at)) ?? [];
    // "A AS Roma": letters of a name.
    const isAcronym = /^\p{Lu}{2,}$/u.test(form) && !/^\P{Ll}*$/u.test(name);
    if (form === '' || isAcronym) continue;
    yield { form: form.toLowerCase(), before: text.slice(0, at - lead.length), behind: text.slice(at + name.length) };
  }
}

/**
 * The article that statements lead up to a name with, as it stands before the subject of a sentence.
 *
 * @param language that of the article
 * @returns "the", "l’"; empty where the name has none, or it cannot be told
 */
export function definiteArticle(name: string, statements: readonly Telling[], language: string): string {
  const forms = FORMS_BY_LANGUAGE.get(language);
  const writing = AGREEMENTS[language];
  if (!forms || name === '') return '';
  for (const { text, source } of statements) {
    // Where what belongs to a name stands behind it, only the words for the source are sure to be of that name.
    for (const met of metIn(writing?.endsName ? (source?.text ?? '') : text, name)) {
      const article = isWhole(met.behind, language) ? (forms.get(met.form) ?? '') : '';
      const found = writing?.nominativeArticle?.(article, name, met) ?? article;
      if (found !== '') return found;
    }
  }
  return '';
}

/** Whether an article has the verb in the plural. */
export const isPluralArticle = (article: string, language: string): boolean =>
  NAMINGS[language]?.articles.plural.includes(article.toLowerCase()) ?? false;

/** A name behind its article. */
export const behindArticle = (article: string, name: string): string =>
  article === '' || article.endsWith('’') ? article + name : `${article} ${name}`;
