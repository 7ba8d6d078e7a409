import type { Agreement, Written } from '../written.ts';

const OPENING =
  /^(?:(?:both|few|many|multiple|numerous|other|people|several|some|sources|various)(?!\S)|a few |a (?:couple|group|handful|number) of )/i;
/** What stands behind the noun of a description: "officials | with knowledge of the talks". */
const TAIL =
  / (?:at|briefed|close|familiar|from|in|inside|involved|of|on|representing|speaking|to|who|with|within|working)\b.*$/s;
const NOUN = /(?:media|people|[^'isu]s)$/i;

function isPlural(description: string): boolean {
  if (OPENING.test(description)) return true;
  if (/^(?:an?|one) /i.test(description)) return false;
  const noun = description.replace(TAIL, '');
  return NOUN.test(noun) && !/(?:^| )news$/i.test(noun);
}

/** Not "Former Orbis staff", "Officials at Orbis", whose capital only begins a sentence; but "Berlin officials". */
const MAY_BE_NAME =
  /^(?!(?:\S+(?:(?<!re|ep|ug|eg|yp)al|(?<!nit|hm|am|fr)ed|(?<!boe|ij|nj|erl)ing|ior|ity|ment|ous|[st]ion)|a(?:ll|ny)|both|bank|c(?:lub|ompany|ourt)|each|every|ex|f(?:ew|oreign|ormer)|half|m(?:edia|ore|ost)|near\S*|neither|no|party|police|s(?:chool|taff|tate)|t(?:eam|hree|op|wo))(?![^\s-]))\S+ (?!(?:at|close|familiar|for|from|in|of|on|to|wh\S+|with)(?!\S))/i;

/** How English writes parties. */
export const written: Written = {
  leading: /(?:the|an?|one|another|her|his|its|their)\s+/,
  ownArticle: /the\s/,
  pronoun: /he|she|it|they|him|her|them|either|neither|both|who|the latter/,
  // "None of the firms" answered: they did not.
  surplus: [[/^(?:neither|none) of (?=the|these|those|its|his|her|their)/i, '']],
  nobody: /nobody|none|no one/,
  counting: /two|three|four|five|six|several|some|many|other|people|sources/,
};

/** What agrees with a party in English. */
export const agreement: Agreement = {
  and: 'and',
  office: /office$/,
  nor: / nor /,
  beforeBoth: /both|neither/,
  of: /of|for/,
  isPlural,
  pointing: /^(?:her|his|its|our|their|th(?:is|at|[eo]se|e same))\s/i,
  keepsCapital: MAY_BE_NAME,
  articles: { the: 'the' },
  // Not "Orbis's lawyer", "every bank", "Evan Blass".
  bareArticles: {
    the: /^(?!(?:all|each|half|more|most|much|neither|no|our|such|th(?:at|[eo]se|is)|what|(?:any|every|some)\S*)(?!\S)|[A-Z]\S+ [A-Z]\S+$)[^'’]*$/,
  },
  articleBehindFrom: true,
  endsName: /^(?:$|['’,;:.)]|\s(?:and|at|for|in|of|on|or|that|which|who)\s)/,
};
