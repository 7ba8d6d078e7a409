import type messages from '../../public/_locales/en/messages.json';

/** Every text of the interface, by its key in `_locales`. */
export type Key = keyof typeof messages;

/** A text that exists as `KEY_one` and `KEY_other`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Looks up a text by its key, as `browser.i18n.getMessage` does: empty where there is none. */
export type GetMessage = (key: string, substitutions: string[]) => string;

/** The texts of the interface in one language, with what Intl knows of that language. */
export interface Texts {
  /** The language of the interface, which need not be the article's. */
  readonly language: string;
  /** A text, its placeholders filled in their order. */
  readonly text: (key: Key, ...values: string[]) => string;
  /** A text in the plural form for `count`, which is always its first placeholder. */
  readonly plural: (key: PluralKey, count: number, ...values: string[]) => string;
  readonly number: (value: number) => string;
  readonly list: (names: readonly string[]) => string;
  /** The name of a language, `null` for one that cannot be named. */
  readonly languageName: (tag: string) => string | null;
  readonly time: (milliseconds: number) => string;
  readonly date: (milliseconds: number) => string;
}

function nameLanguage(names: Intl.DisplayNames, tag: string): string | null {
  if (tag === '' || tag === 'und') return null;
  try {
    return names.of(tag) ?? null;
  } catch {
    return null;
  }
}

/** The texts as `getMessage` gives them. */
export function textsFrom(getMessage: GetMessage): Texts {
  const language = getMessage('interface_language', []) || 'en';
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return {
    language,
    text: (key, ...values) => getMessage(key, values),
    plural: (key, count, ...values) => {
      const filled = [numbers.format(count), ...values];
      // Italian, French and Spanish have a form for millions that no text here needs.
      return getMessage(`${key}_${rules.select(count)}`, filled) || getMessage(`${key}_other`, filled);
    },
    number: (value) => numbers.format(value),
    list: (names) => lists.format(names),
    languageName: (tag) => nameLanguage(languages, tag),
    time: (milliseconds) => times.format(milliseconds),
    date: (milliseconds) => dates.format(milliseconds),
  };
}
