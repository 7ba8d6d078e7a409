import { FEMININE, MASCULINE } from '../iberian-gender.ts';
import type { Agreement, Written } from '../written.ts';

/** First words of a plural: articles, words for many, and nouns that stand without either. */
const PLURAL = /^(?:[^\s]*s(?!\S)|um par de )/i;

/** How Portuguese writes parties. */
export const written: Written = {
  leading: /(?:os?|as?|uma?|seu|sua)\s+/,
  pronoun: /el[ae]s?|quem|est[ae]s?|amb[ao]s/,
  // "Nenhuma das duas empresas" did not answer: the two did not.
  surplus: [[/^(?:nenhuma? d|ninguém n)(?=[oa]s? )/i, '']],
  nobody: /ningu[eé]m|nenhuma?/,
  counting: /dois|duas|três|quatro|cinco|seis|vári[oa]s|algu[mn]a?s|outr[oa]s|pessoas|fontes/,
  // "A Orbis" began a sentence; but "O Globo" is a paper's name.
  bodyArticle: /^[AO]s?\s/,
};

/** What agrees with a party in Portuguese. */
export const agreement: Agreement = {
  and: 'e',
  andBetweenBodies: /e (?!Comp)/,
  office: /assessoria/,
  nor: / nem /,
  beforeBoth: /nem/,
  of: /de|da|do|para/,
  isPlural: (description) => PLURAL.test(description),
  pointing: /^(?:(?:[ao]s? )?(?:seu|sua|noss[ao]|mesm[ao])s?|es[ts][ae]s?|aquel[ae]s?|(?:dit|referid)[ao]s?)\s/i,
  bareArticles: { a: FEMININE, as: FEMININE, o: MASCULINE, os: MASCULINE },
  articles: {
    o: 'o|do|ao|no|pelo',
    a: 'a|da|à|na|pela',
    os: 'os|dos|aos|nos|pelos',
    as: 'as|das|às|nas|pelas',
  },
};
