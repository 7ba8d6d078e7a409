import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { outletChecks, rumor } from './rumor.ts';
import { lexicon } from './sources.ts';

/** English. */
export const en: LanguagePack = {
  language: 'en',
  stopwords:
    'the of and to a in is that it was for on with as by at be this from are or an but not have has had were which they their he she his her its we you all been one would there what when who will more if about than so no can out up into them some could then other these may do over only very after also him our most such where those any between before through under while should because each just now how like your my i'.split(
      ' ',
    ),
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: false,
  apostrophe: 'clitic',
  contractions: {
    clitics: { "n't": 'not', "'s": "'s", "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": "'d", "'m": 'am' },
    stems: { wo: 'will', ca: 'can', sha: 'shall' },
    joined: { cannot: ['can', 'not'] },
    longestCut: 6,
  },
  naming,
  age: /^(?:, age \d{2},|,? (?:aged \d|\d{1,3} years(?: old|[,.)])))/,
  inPerson: /(?<![\p{L}\p{M}])(?:I|[Mm]y|[Mm]e|[Ww]e|us|[Yy]ou|[Yy]ours?|[Yy]ourself)(?![\p{L}\p{M}])/gu,
  endings: { noNoun: /(?:ly|ed|ing)$/, people: /(?:ers|ors|ees|ists|ants|ians|ates|izens|ilies|stars|men|folk)$/ },
  headFirst: false,
  proDrop: false,
  capitalNouns: false,
  hypernyms: {
    agency: ['administration', 'authority', 'bureau', 'commission', 'institute', 'board'],
    regulator: ['administration', 'agency', 'authority', 'commission'],
    watchdog: ['agency', 'authority', 'commission', 'inspectorate', 'ombudsman'],
  },
  bodySigns: {
    before: /\b(?:shares (?:in|of)|stake in|acquisition of|merger with) (?:the )?$/i,
    after:
      /^(?:['’]s (?:share price|headquarters|parent company|board of directors)\b| (?:share price|shareholders|stockholders|employees|customers|subscribers|headquarters)\b| (?:shares|stock) (?:were|was|are|is|had|have|has|rose|rise|fell|fall|jump|slump|surge|drop|plunge|climb|slid|close|end|trade|soar|tumble|gain|los))/,
  },
  presentation: {
    before: /(?:^|[\s“"])(?:[Aa]n?|[Tt]he) ([^,.;:“”"]{3,60}), $/,
    behind: /^, (?:an?|the|who is an?) ([^,.;:]{3,60})/,
  },
  plural:
    /\b(?:people|those|two|three|four|five|several|multiple|some|both|sources|insiders|friends|pals|aides|officials|executives|employees|donors|ministers|insiders|bankers|diplomats)\b/i,
  strangers: { he: /(?:woman|actress|princess|queen)$/i, she: /(?<!wo)man$/i },
  lexicon,
  suffixes: {
    Participle: ['ed', 'ing'],
    Bystander: ['ologist', 'ologists'],
    // Longer than what names end in: "Emily", "McNally", "Beverly".
    Adverb: [
      'dly',
      'tly',
      'gly',
      'kly',
      'mly',
      'ably',
      'usly',
      'vely',
      'tely',
      'fully',
      'cally',
      'arly',
      'ially',
      'ually',
      'ishly',
    ],
  },
  possessives: { person: ['his', 'her', 'him', 'himself', 'herself'], thing: ['its', 'itself'] },
  cues: [...outletChecks, ...noComment, ...denial, ...confirmation, ...rumor],
};
