import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { rumor } from './rumor.ts';
import { lexicon } from './sources.ts';
import { suffixes } from './suffixes.ts';

/** German. */
export const de: LanguagePack = {
  language: 'de',
  stopwords:
    'der die das und in den von zu mit ist des im sich ein eine dem nicht für auf es als auch an er sie so werden aus bei hat dass nach wird sind noch wie einem über einen einer war haben nur oder aber vor zur bis mehr durch man sein wurde wenn um zum ihre kann am schon doch vom mir ich wir uns ihr seine habe diese dieser dieses unter gegen keine sehr wieder da dann hatte was können will soll'.split(
      ' ',
    ),
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: true,
  smallInitials: true,
  apostrophe: 'none',
  naming,
  // In German, figures in brackets behind a name are an age; elsewhere they may be a result.
  age: /^(?:,? \d{1,3} Jahre(?: alt|[,.)])| \(\d{2}\))/,
  inPerson:
    /(?<![\p{L}\p{M}])(?:[Ii]ch|[Mm]i(?:ch|r)|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns|[Dd]u|[Dd]i(?:ch|r)|[Dd]eine?[mnrs]?|(?<=\p{L},? )(?:Sie|Ihnen|Ihre?[mnrs]?))(?![\p{L}\p{M}])/gu,
  endings: {
    attribute: /e[mnrs]?$/,
    noun: /(?:ung|heit|keit|schaft|tion|tät|bund|rat|amt)$/,
    nounOfSeveral: /n$/,
    genitive: /e?s$/,
    pluralVerb: /^.{3,}n$/,
    person: /(?:er[ns]|(?:er|ot|ist|ent|ant|eur|ör|at)in(?:nen)?)$/,
    people: /er$/,
  },
  headFirst: false,
  proDrop: false,
  capitalNouns: true,
  strangers: {
    sie: /^das |(?:sprecher|anwalt|minister|präsident|direktor|kanzler|meister|chef)s?$|^\p{Lu}\p{Ll}+(?:ien|land|reich)$/iu,
    er: /^(?:own-)?outlet$|^(?:das|die|zwei|drei|mehrere|einige) |(?:kreisen?|quellen?|personen|leute|sprecherin|anwältin|ministerin|präsidentin|direktorin|kanzlerin|meisterin|chefin)$/i,
  },
  lexicon,
  suffixes,
  cues: [...noComment, ...denial, ...confirmation, ...rumor],
};
