import { FEMININE, MASCULINE } from '../iberian-gender.ts';
import type { Agreement, Written } from '../written.ts';

/** First words of a plural: articles, words for many, and nouns that stand without either. */
const PLURAL = /^(?:[^\s]*s(?!\S)|un par de )/i;

/** How Spanish writes parties. */
export const written: Written = {
  leading: /(?:el|los|las?|una?|unos|unas|sus?)\s+/,
  pronoun: /él|ella|ello|ellas|ellos|[eé]st[ae]|amb[ao]s|quien|est[ea] últim[oa]|est[oa]s últim[oa]s/,
  // "Ninguna de las dos empresas" did not answer: the two did not.
  surplus: [[/^(?:ningun[oa] de|nadie (?:de|en)) (?=l)|^nadie en (?=el )/i, '']],
  nobody: /nadie|ningun[oa]/,
  counting: /dos|tres|cuatro|cinco|seis|vari[oa]s|algun[oa]s|otr[oa]s|personas|fuentes/,
};

/** What agrees with a party in Spanish. */
export const agreement: Agreement = {
  and: 'y',
  andBetweenBodies: /[ey] (?!Comp)/,
  nor: / ni /,
  beforeBoth: /ni/,
  of: /de|para/,
  isPlural: (description) => PLURAL.test(description),
  pointing: /^(?:sus?|nuestr[ao]s?|est?[ae]s?|est?os|aquel(?:l[ao]s?)?|dich[ao]s?|(?:el |l[ao]s? )?mism[ao]s?)\s/i,
  bareArticles: { la: FEMININE, las: FEMININE, el: MASCULINE, los: MASCULINE },
  articles: { el: 'el|del|al', la: 'la', los: 'los', las: 'las' },
};
