import type { Agreement, Written } from '../written.ts';

/** First words of a plural: articles, words for many, and nouns that stand without either. */
const PLURAL =
  /^(?:(?:[^'’\s]*i|le|delle|alcune|altre|certe|diverse|molte|numerose|parecchie|persone|più|sue|varie)(?!\S)|un paio di )/i;

/** How Italian writes parties. */
export const written: Written = {
  leading: /(?:il|lo|la|le|gli|i|una?|uno)\s+|(?:l|un)['’]\s*/,
  pronoun: /lei|loro|lui|egli|ella|ess[aeio]|quest[aeio]|entramb[ei]|chi|quest['’]ultim[oa]|quest[ei] ultim[ei]/,
  surplus: [
    // "Nessuna delle due società" did not answer: the two did not.
    [/^nessun[oa] de(?:l(?=le ))?(?=le |gli |i )/i, ''],
    [/^nessuno (?:a|ne)l (?=\p{L})/iu, 'il '],
    [/^nessuno (?:a|ne)l(?=la )/i, ''],
  ],
  nobody: /nessun[oa]/,
  counting: /due|tre|quattro|cinque|sei|alcun[ie]|divers[ie]|varie?|altr[ie]|persone|fonti/,
};

/** What agrees with a party in Italian. */
export const agreement: Agreement = {
  and: 'ed?',
  andInstead: [/ e (?=[eèé][^,]*$)/i, ' ed '],
  andBetweenBodies: /ed? (?!Comp)/,
  office: /ufficio/,
  nor: / né /,
  beforeBoth: /né/,
  of: /della|per/,
  isPlural: (description) => PLURAL.test(description),
  pointing:
    /^(?:(?:(?:il|la|i|le) )?(?:su[aeo]|suoi|nostr[aeio]|loro)|quest[aeio]|que(?:i|gli|l(?:l[aeo])?)|(?:l[aeo]|gli) stess[aeio])\s/i,
  articles: {
    il: 'il|del|al|dal|nel|sul|col',
    lo: 'lo|dello|allo|dallo|nello|sullo',
    la: 'la|della|alla|dalla|nella|sulla',
    'l’': 'l|dell|all|dall|nell|sull',
    i: 'i|dei|ai|dai|nei|sui|coi',
    gli: 'gli|degli|agli|dagli|negli|sugli',
    le: 'le|delle|alle|dalle|nelle|sulle',
  },
};
