import type { Agreement, Written } from '../written.ts';

/** First words of a plural: articles, words for many, and nouns that stand without either. */
const PLURAL = /^(?:[^\s]*[sx](?!\S)|une poignée de )/i;

/** How French writes parties. */
export const written: Written = {
  leading: /(?:les?|la|une?|des|son|sa|ses)\s+|l['’]\s*/,
  pronoun:
    /il|elle|on|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|qui|ce dernier|cette dernière|ces derni(?:er|ère)s/,
  surplus: [
    // "Aucune des deux sociétés" did not answer: the two did not.
    [/^aucune? des (?=\p{L})/iu, 'les '],
    [/^personne au (?=\p{L})/iu, 'le '],
    [/^personne (?:à|dans|chez) (?=la |l[’'])/i, ''],
  ],
  nobody: /personne|aucune?/,
  counting: /deux|trois|quatre|cinq|six|plusieurs|certaine?s|quelques/,
};

/** What agrees with a party in French. */
export const agreement: Agreement = {
  and: 'et',
  nor: / ni /,
  beforeBoth: /ni/,
  of: /de|du|des|pour/,
  isPlural: (description) => PLURAL.test(description),
  pointing: /^(?:son|sa|ses|leurs?|notre|nos|ce|cet|cette|ces|l[ae]s? mêmes?|l(?:edit|adite|esdite?s))\s/i,
  articles: { le: 'le|du|au', la: 'la', 'l’': 'l', les: 'les|des|aux' },
};
