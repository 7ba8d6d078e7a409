import type { Analysis, Heard, Kind, PartySummary, SourceType, Summary } from '../engine/types.ts';
import type { PluralKey, Texts } from './texts.ts';
import {
  type Called,
  isJoined,
  isPlural,
  isUnclear,
  lowered,
  loweredBody,
  loweredDescription,
  raised,
  shortened,
  shownName,
} from './written.ts';

/** What the sentences are made from; the language is that of the article, whose words stand in them. */
export type Sourcing = Pick<Analysis, 'summary' | 'language'>;

/** More names than this are cut in a sentence. */
const NAMES_IN_A_SENTENCE = 3;

/** One sentence on how a party answered, with the kind of statement that it sums up. */
export interface HeardLine {
  readonly kind: Kind | null;
  readonly text: string;
}

function claimOf({ statements, counts }: Summary, { text, plural, number }: Texts): string {
  if (counts.rumor === 0) return plural('headline_none', statements);
  if (counts.rumor === 2 && statements === 2) return text('headline_both');
  if (counts.rumor === statements) return plural('headline_all', statements);
  return plural('headline_some', counts.rumor, number(statements));
}

/** Parties told apart: who has a name, and who is only described. */
interface Told {
  readonly named: readonly string[];
  readonly described: readonly string[];
}

const toldApart = ({ described }: Summary, names: readonly string[]): Told => ({
  named: names.filter((name) => !described.includes(name)),
  described: names.filter((name) => described.includes(name)),
});

const isUnclearIn = ({ described }: Summary, name: string): boolean =>
  isUnclear({ name, described: described.includes(name) });

/** The sources that a reader can tell from each other: "them" are most often those of the sentence before. */
function toldOrigins(summary: Summary, names: readonly string[]): readonly string[] {
  const clear = names.filter((name) => !isUnclearIn(summary, name));
  return clear.length > 1 ? clear : names;
}

/** A description inside a sentence, as what it is: words of the article. */
const inItsWords = (description: string, { text }: Texts): string => text('quoted', lowered(description));

/** A description as a part of a sentence: in quotation marks only where it is of another language. */
const withinSentence = (description: string, language: string, { text, language: own }: Texts): string =>
  own.split('-')[0] === language ? description : text('quoted', description);

/** Where unconfirmed claims come from: the names, and how many sources have none. */
function severalOrigins({ named, described }: Told, { plural, text, list, number }: Texts): string {
  if (named.length === 0) return text('origin_nameless_all', number(described.length));
  const nameless = described.length === 0 ? [] : [plural('origin_nameless', described.length)];
  return text('origin_several', list([...named, ...nameless]));
}

/** The one source behind all that is unconfirmed. */
const onlyName = ({ summary, language }: Sourcing, name: string, texts: Texts): string =>
  toldApart(summary, [name]).named[0] ?? withinSentence(lowered(name), language, texts);

function originOf(sourcing: Sourcing, texts: Texts): string | null {
  const { summary } = sourcing;
  const { origin, counts } = summary;
  const { text, plural, number } = texts;
  switch (origin.form) {
    case 'none':
    case 'unattributed':
      return null;
    case 'single':
      if (isUnclearIn(summary, origin.name)) return null;
      return origin.type === 'outlet'
        ? plural('origin_outlet', counts.rumor, onlyName(sourcing, origin.name, texts))
        : plural('origin_unnamed', counts.rumor, inItsWords(origin.name, texts));
    case 'several': {
      const names = toldOrigins(summary, origin.names);
      return names.length > NAMES_IN_A_SENTENCE
        ? text('origin_many', number(names.length))
        : severalOrigins(toldApart(summary, names), texts);
    }
  }
}

/** Of what has no source nobody says that it is a "sourced statement". */
function sourcelessHeadline({ counts, statements }: Summary, { plural, number }: Texts): string {
  return counts.rumor === statements
    ? plural('headline_sourceless_all', statements)
    : plural('headline_sourceless_some', counts.rumor, number(statements));
}

/** The article's sourcing in one sentence: "3 of 5 sourced statements are unconfirmed, all from The Information." */
export function headline(sourcing: Sourcing, texts: Texts): string {
  const { summary } = sourcing;
  if (summary.origin.form === 'unattributed') return sourcelessHeadline(summary, texts);
  const claim = claimOf(summary, texts);
  const origin = originOf(sourcing, texts);
  return origin === null ? texts.text('headline_alone', claim) : texts.text('headline_with_origin', claim, origin);
}

/** Says so where all that is unconfirmed hangs on one source, however often it is told; `null` where it does not. */
export function originWarning(sourcing: Sourcing, texts: Texts): string | null {
  const { origin, counts } = sourcing.summary;
  if (origin.form !== 'single' || counts.rumor < 2) return null;
  const { type, name } = origin;
  if (isUnclearIn(sourcing.summary, name)) return null;
  return texts.text('origin_warning', type === 'outlet' ? onlyName(sourcing, name, texts) : inItsWords(name, texts));
}

const ANSWERS: readonly { readonly of: keyof Heard; readonly kind: Kind; readonly key: PluralKey }[] = [
  { of: 'confirmed', kind: 'confirmation', key: 'heard_confirmed' },
  { of: 'denied', kind: 'denial', key: 'heard_denied' },
  { of: 'declined', kind: 'no-comment', key: 'heard_declined' },
  { of: 'silent', kind: 'no-comment', key: 'heard_silent' },
];

/**
 * Whom a reader is told of. German needs an article before "Familienholding" and none before "Nordlicht", and writes both
 * large: a body that has one where somebody speaks for it is shown as that somebody. And a person's first name is no body.
 */
function calledIn({ summary, language }: Sourcing, name: string): Called {
  const described = summary.described.includes(name);
  if (described || summary.parties.some((party) => party.name === name)) return { name, described };
  const isVoice = (party: PartySummary): boolean => {
    const [before, behind] = party.name.split(name);
    if (party.organisation !== name || behind === undefined) return false;
    return party.described ? language === 'de' && / de[rs] $/.test(before ?? '') : /^ \p{Lu}/u.test(behind);
  };
  return summary.parties.find(isVoice) ?? { name };
}

/** Parties at the beginning of a sentence: the names first, so that those are cut who say least to a reader. */
function someNames(sourcing: Sourcing, parties: readonly string[], texts: Texts): string {
  const { language } = sourcing;
  const isOutlet = (name: string): boolean => typeIn(sourcing, name) === 'outlet';
  const called = parties.map((name) => calledIn(sourcing, name));
  const named = called.filter(({ described }) => !described).map(({ name }) => name);
  const described = new Map(
    called.filter(({ described }) => described).map((each) => [shortened(shownName(each, texts.text)), each]),
  );
  const names = [
    ...named.map((name, at) => (at === 0 ? raised(name) : isOutlet(name) ? name : loweredBody(name, language))),
    ...[...described].map(([shown, each], at) => {
      const isFirst = named.length + at === 0;
      if (isUnclear(each)) return isFirst ? raised(shown, true) : shown;
      return withinSentence(isFirst ? raised(shown, true) : loweredDescription(shown, language), language, texts);
    }),
  ];
  const rest = names.length - NAMES_IN_A_SENTENCE;
  if (rest <= 0) return texts.list(names);
  return texts.plural('names_and_more', rest, names.slice(0, NAMES_IN_A_SENTENCE).join(', '));
}

const typeIn = ({ summary }: Sourcing, name: string): SourceType | undefined =>
  summary.parties.find((party) => party.name === name)?.type;

/** How many a verb has to agree with: "the investigators" are one party, and many. */
function numberOf(sourcing: Sourcing, parties: readonly string[]): number {
  const { summary, language } = sourcing;
  const shown = new Set(parties.map((name) => shownName(calledIn(sourcing, name), () => '')));
  const [only] = parties;
  if (only === undefined || shown.size > 1 || isUnclearIn(summary, only)) return shown.size;
  const isMany = summary.described.includes(only) && isPlural(only, language);
  return isMany || isJoined(only, typeIn(sourcing, only) === 'person') ? 2 : 1;
}

/** Who answered, one sentence for each way of answering; or that nobody is said to have been asked. */
export function heardLines(sourcing: Sourcing, texts: Texts): HeardLine[] {
  const { counts, heard } = sourcing.summary;
  const lines = ANSWERS.filter(({ of }) => heard[of].length > 0).map(({ of, kind, key }) => ({
    kind,
    text: texts.plural(key, numberOf(sourcing, heard[of]), someNames(sourcing, heard[of], texts)),
  }));
  const answers = counts.confirmation + counts['no-comment'] + counts.denial;
  if (counts.rumor > 0 && answers === 0) return [{ kind: null, text: texts.text('heard_nobody') }];
  return lines;
}
