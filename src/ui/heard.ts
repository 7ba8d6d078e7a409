import { AGREEMENTS } from '../engine/packs/agreements.ts';
import { NAMINGS } from '../engine/packs/namings.ts';
import { type Heard, type Kind, type PartySummary, SILENT, type SourceType } from '../engine/types.ts';
import { isPluralArticle } from './definite-article.ts';
import { apart, isJoined, joinedIn, together } from './joined.ts';
import { isPlural } from './plural.ts';
import {
  called,
  hasPluralArticle,
  isUnclearIn,
  listed,
  loweredDescription,
  NAMES_IN_A_SENTENCE,
  type Sourcing,
  withArticle,
  withinSentence,
  withOwnArticle,
} from './sourcing.ts';
import type { Texts } from './texts.ts';
import {
  type Called,
  inOurHand,
  isBegun,
  isNameOnly,
  isNobody,
  isUnclear,
  lowered,
  loweredBody,
  raised,
  shortened,
  shownName,
  unled,
} from './written.ts';

/** One sentence on how a party answered, with the kind of statement that it sums up. */
export interface HeardLine {
  readonly kind: Kind | null;
  readonly text: string;
}

const ANSWERS: readonly (readonly [keyof Heard, Kind])[] = [
  ['confirmed', 'confirmation'],
  ['denied', 'denial'],
  ['declined', 'no-comment'],
  ['silent', 'no-comment'],
];

/**
 * Whom a reader is told of. German needs an article before "Familienholding" and none before "Nordlicht", and writes both
 * large: a body that has one where somebody speaks for it is shown as that somebody. And a person's first name is no body.
 */
function calledIn(sourcing: Sourcing, name: string): Called {
  const { summary, language, statements } = sourcing;
  const described = summary.described.some((each) => each === name || joinedIn(each).includes(name));
  if (described || summary.parties.some((party) => party.name === name)) return { name, described };
  const beforeOwner = AGREEMENTS[language]?.beforeOwner;
  // "Eine Sprecherin | des Hafens, Lena Ost".
  const isLed = statements.some(({ source }) => beforeOwner?.test(source?.text.split(name, 1)[0] ?? ''));
  const isVoice = (party: PartySummary): boolean => {
    const [before, behind] = party.name.split(name);
    if (party.organisation !== name) return false;
    if (behind === undefined) return !party.described && isLed && called(sourcing, name) === name;
    return party.described ? beforeOwner?.test(before ?? '') === true : /^ \p{Lu}/u.test(behind);
  };
  return summary.parties.find(isVoice) ?? { name };
}

const PEOPLE: readonly (SourceType | undefined)[] = ['person', 'spokesperson', 'unnamed'];

/** A party with the words by which a reader is shown it. */
interface Shown extends Called {
  readonly shown: string;
}

/** Parties as they are shown, each once: the names first, so that those are cut who say least to a reader. */
function shownIn(sourcing: Sourcing, parties: readonly string[], texts: Texts): readonly Shown[] {
  const all = parties.map((name): Shown => {
    const party = calledIn(sourcing, name);
    const shown = shownName(party, texts.text);
    return { ...party, shown: party.described ? shortened(shown) : shown };
  });
  const inOrder = [...all.filter(({ described }) => !described), ...all.filter(({ described }) => described)];
  return [...new Map(inOrder.map((party) => [unled(party.shown), party])).values()];
}

/** A party as a part of a sentence, or at its beginning. */
function nameIn(sourcing: Sourcing, party: Shown, isFirst: boolean, texts: Texts): string {
  const { language } = sourcing;
  const { described = false, shown } = party;
  if (isUnclear(party)) return isFirst ? raised(shown, true) : shown;
  if (described) {
    const written = withOwnArticle(sourcing, loweredDescription(shown, language), texts);
    return withinSentence(sourcing, isFirst ? raised(written, true) : written, texts);
  }
  if (typeIn(sourcing, party.name) === 'outlet') return isFirst ? raised(shown) : shown;
  const written = isPersonIn(sourcing, party.name)
    ? lowered(shown)
    : loweredBody(withArticle(sourcing, shown, texts), language);
  const placed = isFirst ? raised(written) : written;
  return isBegun(shown) ? withinSentence(sourcing, placed, texts) : placed;
}

/** Parties at the beginning of a sentence. */
function someNames(sourcing: Sourcing, all: readonly Shown[], texts: Texts): string {
  // "and 1 more" takes as much room as that one's name.
  const most = all.length === NAMES_IN_A_SENTENCE + 1 ? all.length : NAMES_IN_A_SENTENCE;
  const names = all
    .slice(0, most)
    // Bodies stand first, and people behind them.
    .sort((one, other) => Number(isPersonIn(sourcing, one.name)) - Number(isPersonIn(sourcing, other.name)))
    .map((party, at) => nameIn(sourcing, party, at === 0, texts));
  const rest = all.length - names.length;
  return rest === 0 ? listed(names, texts) : texts.text('names_and_more', texts.number(rest), names.join(', '));
}

const typeIn = ({ summary }: Sourcing, name: string): SourceType | undefined =>
  summary.parties.find((party) => unled(party.name) === unled(name))?.type;

/** Whether a party is a person for certain: a press office speaks as one, and is a body. */
const isPersonIn = ({ summary, language }: Sourcing, name: string): boolean =>
  !AGREEMENTS[language]?.office?.test(name) &&
  summary.parties.some((party) => party.name === name && PEOPLE.includes(party.type) && !isNameOnly(party));

/** What leads up to a name: "la | Dolce e Gabbana", "el | partido | Justicia y Libertad". */
const LEAD = /^(\S+) (\S+ )?$/;

/** Whether a name holds two parties; behind a noun or an article in the singular it is one's: "la Dolce e Gabbana". */
function isOfTwo(sourcing: Sourcing, name: string): boolean {
  const isOne = sourcing.statements.some(({ source }) => {
    const [, article] = LEAD.exec(source?.text.split(name, 1)[0] ?? '') ?? [];
    return article && !isPluralArticle(article, sourcing.language);
  });
  return isJoined(name, isPersonIn(sourcing, name), isOne);
}

/** How many a verb has to agree with: "the investigators" are one party, and many. */
function numberOf(sourcing: Sourcing, parties: readonly string[], shown: readonly Shown[]): number {
  const { summary, language } = sourcing;
  const [only] = parties;
  if (only === undefined || shown.length > 1 || isUnclearIn(summary, only)) return shown.length;
  const isMany = summary.described.includes(only)
    ? isPlural(called(sourcing, shown[0]?.shown ?? only), language)
    : typeIn(sourcing, only) !== 'outlet' && hasPluralArticle(sourcing, only, isPersonIn(sourcing, only));
  return isMany || isOfTwo(sourcing, only) ? 2 : 1;
}

/** Each of several parties by itself: "il Comune", of which "il Comune e la Regione" tells once more. */
const split = (sourcing: Sourcing, parties: readonly string[]): readonly string[] =>
  parties.length < 2 ? parties : parties.flatMap((name) => (isOfTwo(sourcing, name) ? joinedIn(name) : name));

/** "Regional Hospital", but not "Union of the Police". */
const ENDS_AS_NAME = /(?:^| )\p{Lu}\S* \S+$/u;

/** Whether a description is the first or last words of a name: "the cooperative", "Hospital". */
function isOfName({ language }: Sourcing, name: string, other: string): boolean {
  const [own, whole] = [unled(name), unled(other)];
  // "The hospital" is not "the Hospital Workers Union".
  if (whole.startsWith(`${own} `)) return AGREEMENTS[language]?.endsName?.test(whole.slice(own.length)) ?? true;
  // Behind an article "government" may be any but "the Scottish Government"; a headline has none.
  return own === name.toLowerCase() && whole.endsWith(` ${own}`) && ENDS_AS_NAME.test(other);
}

/** Whether "the spokesman", but not "a spokesman", is who has a name and speaks for the same body. */
function isVoiceOf({ summary, language }: Sourcing, name: string, other: string): boolean {
  const [voice, named] = [name, other].map((each) => summary.parties.find((party) => party.name === each));
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const isOne = NAMINGS[language]?.articles.definite.includes(first) && rest.length === 1 && !isPlural(name, language);
  const areVoices = [voice, named].every((party) => party?.type === 'spokesperson');
  return isOne === true && areVoices && voice?.role === named?.role && voice?.organisation === named?.organisation;
}

/**
 * Whether one party tells of another: "Hospital" beside "Brightwater Hospital", "Kim" beside "Ha-na Kim", and "the
 * spokesman" beside who is one by name. Where two are not held to be one, a reader is told of both.
 */
function isToldBy(sourcing: Sourcing, name: string, other: string): boolean {
  const { described } = sourcing.summary;
  if (described.includes(other)) return false;
  if (described.includes(name)) return isOfName(sourcing, name, other) || isVoiceOf(sourcing, name, other);
  const [own, whole] = [unled(name), unled(other)];
  return (
    [name, other].every((each) => PEOPLE.includes(typeIn(sourcing, each))) &&
    (whole.startsWith(`${own} `) || whole.endsWith(` ${own}`))
  );
}

/** Those parties once each. */
const distinct = (sourcing: Sourcing, parties: readonly string[]): readonly string[] =>
  parties.filter((name) => !parties.some((other) => isToldBy(sourcing, name, other)));

/** A party with those in whose company it gives an answer. */
function allWith({ statements }: Sourcing, name: string, wanted: Kind, isSilent: boolean): readonly string[] {
  for (const { source, kind, subkind } of statements) {
    if (kind !== wanted || SILENT.includes(subkind) !== isSilent) continue;
    const all = source && source.text !== name ? together(source.text, name) : [];
    if (all.length > 1) return all;
  }
  return apart(name);
}

/** Who answered, one sentence for each way of answering; or that nobody is said to have been asked. */
export function heardLines(sourcing: Sourcing, texts: Texts): HeardLine[] {
  const { counts, heard } = sourcing.summary;
  const lines = ANSWERS.flatMap(([of, kind]): HeardLine[] => {
    const named = heard[of]
      .flatMap((name) => allWith(sourcing, name, kind, of === 'silent'))
      .filter((name) => !isNobody(name));
    if (named.length === 0) return [];
    const parties = distinct(sourcing, split(sourcing, named));
    const shown = shownIn(sourcing, parties, texts);
    return [
      {
        kind,
        text: inOurHand(
          texts.plural(`heard_${of}`, numberOf(sourcing, parties, shown), someNames(sourcing, shown, texts)),
        ),
      },
    ];
  });
  const answers = counts.confirmation + counts['no-comment'] + counts.denial;
  if (counts.rumor > 0 && answers === 0) return [{ kind: null, text: texts.text('heard_nobody') }];
  return lines;
}
