import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { rumor } from './rumor.ts';
import { lexicon } from './sources.ts';

/** French. */
export const fr: LanguagePack = {
  language: 'fr',
  stopwords:
    "de la le les et des en un une du dans est que pour qui par sur au plus pas avec il ce sont ne se son sa ses ont été cette mais ou aux comme elle leur nous vous ils tout fait être avoir même ces deux aussi entre après sans où si leurs était avait dont bien encore très depuis donc ainsi selon à y on je c'est cela d l n s qu j lui car peut contre sous avant fois chez alors lors moins ici là quand quel quelle a cet ses étaient autre dit aurait serait".split(
      ' ',
    ),
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: false,
  apostrophe: 'elision',
  invertedPronouns: ['il', 'elle', 'on', 'ils', 'elles'],
  inversionLetter: 't',
  insertsBetweenCommas: true,
  naming,
  age: /^,? (?:âgée? de \d|(?:de )?\d{1,3} ans[,.)])/,
  inPerson:
    /(?<![\p{L}\p{M}])(?:[JMTjmt](?=['’]\p{L})|[Jj]e|me|[Mm](?:oi|on|a|es)|[Nn]ous|[Tt](?:u|e|oi|on|a|es)|(?<!rendez-)[Vv]ous|[Vv](?:otre|os)|(?!chez|assez|rendez-)[\p{Ll}\p{M}]{3,}ez|(?:Ajout|Appuy|Choisiss|Cliqu|Laiss|Mett|Ouvr|Utilis|Vers)ez|Faites|[\p{Ll}\p{M}]{2,}(?:è|e\u0300)rent|(?:f|e|p|v|r\p{Ll}+|d\p{Ll}+)urent|f[iu]t|eut|put|vit|voulut|sortit|prit)(?![\p{L}\p{M}])/gu,
  newsDay:
    /(?<!\p{L})(?:ce (?:matin|midi|soir)|cet après-midi|cette nuit|ce \d{1,2}(?:er)? (?:août|avr|déc|fév|jan|jui|mai|mars|nov|oct|sep))/iu,
  endings: { plural: /[sx]$/, past: /(?:aient|èrent)$/u, infinitive: /(?:er|ir|re)$/, future: /.r(?:a|ont)$/ },
  headFirst: true,
  proDrop: false,
  capitalNouns: false,
  hypernyms: {
    organisme: ['agence', 'autorité', 'bureau', 'commission', 'institut', 'office'],
    régulateur: ['autorité', 'commission'],
    institution: ['bureau', 'commission', 'institut', 'office'],
  },
  plural:
    /^(?:les|des|ces|ses|nos|leurs|plusieurs|certaine?s|diverse?s|deux|trois|quatre|cinq|d['’]autres|la presse|l['’]entourage)\s/i,
  strangers: {
    eux: /^(?:(?:les|des|\p{L}+s|deux|trois|quatre) )?(?:sources|personnes)/iu,
    il: /(?:trice|euse|présidente|avocate|députée|adjointe)$/i,
    elle: /(?:teur|avocat|député)$/i,
  },
  lexicon,
  // Where a word is nothing else: adverbs; past participles, which may follow "aurait" and "serait".
  suffixes: {
    Bystander: ['ologue', 'ologues', 'logiste', 'logistes'],
    Adverb: ['eusement', 'iquement', 'ellement', 'ivement', 'amment', 'emment', 'airement', 'alement', 'ablement'],
    Participle: [
      'é',
      'ée',
      'és',
      'ées',
      'i',
      'ie',
      'is',
      'ies',
      'ise',
      'ises',
      'u',
      'ue',
      'us',
      'ues',
      'ert',
      'erte',
      'int',
      'inte',
      'duit',
      'duite',
      'duits',
      'duites',
      'truit',
      'truite',
      'truits',
      'truites',
      'crit',
      'crite',
      'crits',
      'crites',
      'trait',
      'ssout',
    ],
  },
  cues: [...noComment, ...denial, ...confirmation, ...rumor],
};
