import { FEMININE, NEUTER } from '../engine/packs/de/gender.ts';

/** The article by which a text leads up to a name: whether a body has one, and which, is as that text says. */

/** As much of a statement as tells how it calls a party. */
export interface Telling {
  readonly text: string;
  readonly source: { readonly text: string } | null;
}

/** Each article of a language, with the forms in which it is met. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { the: 'the' },
  es: { el: 'el|del|al', la: 'la', los: 'los', las: 'las' },
  fr: { le: 'le|du|au', la: 'la', 'l’': 'l', les: 'les|des|aux' },
  it: {
    il: 'il|del|al|dal|nel|sul|col',
    lo: 'lo|dello|allo|dallo|nello|sullo',
    la: 'la|della|alla|dalla|nella|sulla',
    'l’': 'l|dell|all|dall|nell|sull',
    i: 'i|dei|ai|dai|nei|sui|coi',
    gli: 'gli|degli|agli|dagli|negli|sugli',
    le: 'le|delle|alle|dalle|nelle|sulle',
  },
  pt: {
    o: 'o|do|ao|no|pelo',
    a: 'a|da|à|na|pela',
    os: 'os|dos|aos|nos|pelos',
    as: 'as|das|às|nas|pelas',
  },
  // "der", "dem" and "des" are of more than one gender: the noun has to tell.
  de: { die: 'die|zur', das: 'das|ins|ans', der: 'der', dem: 'dem|des|beim|im|vom|zum|am' },
};

/** Articles that have the verb in the plural; the English verbs of ours are the same for both, the German "die" is of both. */
const PLURAL: Readonly<Record<string, RegExp>> = {
  es: /^l[ao]s$/i,
  fr: /^les$/i,
  it: /^(?:i|gli|le)$/i,
  pt: /^[ao]s$/i,
};

/** An article as it was met, with what is around the name. */
interface Met {
  readonly form: string;
  readonly before: string;
  readonly behind: string;
}

/** The article of the nominative, from one of a case that is not known. */
function germanArticle(article: string, noun: string, { before, behind }: Met): string {
  const [head = ''] = noun.split(' ');
  if (article === 'dem') return NEUTER.test(head) ? 'das' : '';
  if (article !== 'der') return article;
  if (FEMININE.test(head)) return 'die';
  // At the beginning of a sentence stands its subject, as good as always.
  return before === '' && !/^ (?:gemäß|nach|zufolge)(?!\p{L})/u.test(behind) ? article : '';
}

const FORMS_BY_LANGUAGE = new Map(
  Object.entries(FORMS).map(([language, articles]) => [
    language,
    new Map(Object.entries(articles).flatMap(([article, forms]) => forms.split('|').map((form) => [form, article]))),
  ]),
);

/** In English, what follows a name may be what it belongs to, "the Harbor deal"; in the others that is a second name. */
const ENDS_IN_ENGLISH = /^(?:$|['’,;:.)]|\s(?:and|at|for|in|of|on|or|that|which|who)\s)/;
const GOES_ON = /^[\p{L}\p{N}-]|^\s\p{Lu}/u;

const isWhole = (behind: string, language: string): boolean =>
  language === 'en' ? ENDS_IN_ENGLISH.test(behind) : !GOES_ON.test(behind);

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
  if (!forms || name === '') return '';
  for (const { text, source } of statements) {
    for (const met of metIn(language === 'en' ? (source?.text ?? '') : text, name)) {
      const article = isWhole(met.behind, language) ? (forms.get(met.form) ?? '') : '';
      const found = language === 'de' ? germanArticle(article, name, met) : article;
      if (found !== '') return found;
    }
  }
  return '';
}

/** Whether an article has the verb in the plural. */
export const isPluralArticle = (article: string, language: string): boolean => PLURAL[language]?.test(article) ?? false;

/** A name behind its article. */
export const behindArticle = (article: string, name: string): string =>
  article === '' || article.endsWith('’') ? article + name : `${article} ${name}`;
