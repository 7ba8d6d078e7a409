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

/** How English writes parties. */
export const written: Written = {
  leading: /(?:the|an?|one|another|her|his|its|their)\s+/,
  ownArticle: /the\s/,
  pronoun: /he|she|it|they|him|her|them|either|neither|both|who|the latter/,
  // "None of the firms" answered: they did not.
  surplus: [[/^(?:neither|none) of (?=the|these|those|its|his|her|their)/i, '']],
  nobody: /nobody|none|no one/,
  counting: /two|three|four|five|six|several|some|many|other|people|sources/,
  pointing: /her|his|its|their|th(?:is|ese)/,
  keepsCapital: /^(?:White House|\S+(?:[ei]an|ican|ish|(?<!Th)ese|[alq]i|utch|ench|erman|eek|iss)) /,
};

/** What agrees with a party in English. */
export const agreement: Agreement = {
  and: 'and',
  nor: / nor /,
  beforeBoth: /both|neither/,
  of: /of|for/,
  isPlural,
  articles: { the: 'the' },
  // Not "Orbis's lawyer", "every bank".
  bareArticles: { the: /^(?!(?:all|each|every|most|no|our|such|that|this) )[^'’]*$/i },
  endsName: /^(?:$|['’,;:.)]|\s(?:and|at|for|in|of|on|or|that|which|who)\s)/,
};
