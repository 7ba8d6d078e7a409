import type { Agreement, Met, Written } from '../written.ts';
import { FEMININE, NEUTER } from './gender.ts';
import { postpositions } from './postpositions.ts';

/** Bodies that are what they are without a purpose: in "der Konzern für die Region" that goes with the verb. */
const WITH_PURPOSE_OF_VERB =
  /^(\p{L}+ (?:Bank|Betreiber|Fabrik|Firma|Gruppe|Hersteller|Klub|Konzern|Partei|Polizei|Regierung|Unternehmen|Verlag)) für (?:das|den|die|ein\p{L}*|ihre?n?|seine?n?) .*$/u;

const OPENING = /^(?:(?:alle|beide|einige|etliche|manche|mehrere|verschiedene|viele|zahlreiche)(?!\S)|ein paar )/i;
/** Articles of both numbers: the noun behind them tells. */
const ARTICLE_OF_BOTH = /^(?:die|ihre|keine|seine)$/i;
const ARTICLE_OF_ONE = /^(?:da[sm]|de[mnrs]|ein(?:e[mnrs]?)?)$/i;
/** "Behörden", "Bauern", "Ermittler", "Vorstände", "Stadtwerke". */
const NOUN =
  /(?:[er]n|leute|ä\p{Ll}{1,4}e|(?<!mutt|schwest|tocht)er|(?:bericht|betrieb|dienst|emirat|konzern|kreis|niederland|verein|werk)e|(?:club|fan|klub|team)s|^USA)$/iu;
/** Firms are one, whatever their name ends with: "Volkswagen AG". */
const FIRM = / (?:AG|GmbH|KG|SE)(?![\p{L}\p{N}])/u;

function isPlural(description: string): boolean {
  if (OPENING.test(description)) return true;
  const words = description.split(/\s+/);
  const [first = '', ...rest] = words;
  if (ARTICLE_OF_ONE.test(first) || FIRM.test(description)) return false;
  const nouns: string[] = [];
  for (const word of ARTICLE_OF_BOTH.test(first) ? rest : words) {
    if (/^\p{Lu}/u.test(word)) nouns.push(word);
    // "die Sprecherin | der Behörden".
    else if (nouns.length > 0) break;
  }
  // "die Berliner | Polizei": where it is, is no noun of its own.
  const noun = nouns.find((word, at) => !(word.endsWith('er') && at + 1 < nouns.length)) ?? '';
  return !FEMININE.test(noun) && NOUN.test(noun);
}

function nominativeArticle(article: string, noun: string, { before, behind }: Met): string {
  const [head = ''] = noun.split(' ');
  if (article === 'dem') return NEUTER.test(head) ? 'das' : '';
  if (article !== 'der') return article;
  if (FEMININE.test(head)) return 'die';
  // At the beginning of a sentence stands its subject, as good as always, but before "zufolge".
  const [next = ''] = /(?<=^ )\p{L}+/u.exec(behind) ?? [];
  return before === '' && !postpositions.includes(next) ? article : '';
}

/** "Polizei", but not "Polizei und Feuerwehr". */
const alone = ({ source }: RegExp): RegExp => new RegExp(`^(?=\\S+$).*${source}`, 'i');

/** How German writes parties. */
export const written: Written = {
  leading: /(?:der|die|das|dem|den|des|ein(?:e[mnrs]?)?|(?:kein|sein|ihr)(?:e[mnrs]?)?)\s+/,
  capitalNouns: true,
  pronoun: /er|sie|es|ihm|ihn|ihr|ihnen|man|beide|diese[rs]?|jene[rs]?|wer|letztere[rs]?/,
  nobody: /niemand|keine[rs]?/,
  counting: /zwei|drei|vier|fünf|sechs|mehrere|einige|vertraute/,
  genitives: ['s', 'es'],
  surplus: [
    // "Keines der beiden Unternehmen" did not answer: the two did not.
    [/^(?:keine?[rs]? )?der (?=(?:beiden|zwei|drei|vier) )/i, 'die '],
    [/ zufolge$/, ''],
    [WITH_PURPOSE_OF_VERB, '$1'],
  ],
};

/** What agrees with a party in German. */
export const agreement: Agreement = {
  and: 'und',
  office: /stelle$/,
  nor: / noch /,
  beforeBoth: /weder/,
  of: /für/,
  isPlural,
  pointing: /^(?:(?:sein|ihr|unser|dies|jen|d(?:er|ie|as)selb)(?:e[mnrs]?)?)\s/i,
  // "der", "dem" and "des" are of more than one gender: the noun has to tell.
  articles: { die: 'die|zur', das: 'das|ins|ans', der: 'der', dem: 'dem|des|beim|im|vom|zum|am' },
  bareArticles: { die: /* @__PURE__ */ alone(FEMININE), das: /* @__PURE__ */ alone(NEUTER) },
  articleOfEither: /^die /i,
  subjectArticle: /d(?:as|er|ie) /,
  nominativeArticle,
  beforeOwner: / de[rs] $/,
};
