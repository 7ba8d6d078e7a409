import { AGREEMENTS } from '../engine/packs/agreements.ts';
import type { Origin, Summary } from '../engine/types.ts';
import { isPlural } from './plural.ts';
import {
  isUnclearIn,
  listed,
  loweredDescription,
  NAMES_IN_A_SENTENCE,
  type Sourcing,
  withArticle,
  withinSentence,
} from './sourcing.ts';
import type { Texts } from './texts.ts';
import { inOurHand, shortened, shownName } from './written.ts';

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

/** The sources that a reader can tell from each other: "them" are most often those of the sentence before. */
function toldOrigins(summary: Summary, names: readonly string[]): readonly string[] {
  const clear = names.filter((name) => !isUnclearIn(summary, name));
  return clear.length > 1 ? clear : names;
}

/** A description as it stands in a sentence of ours. */
const loweredShort = ({ language }: Sourcing, description: string, { text }: Texts): string =>
  loweredDescription(shortened(shownName({ name: description, described: true }, text)), language);

/** A description inside a sentence, as what it is: words of the article. */
const inItsWords = (sourcing: Sourcing, description: string, texts: Texts): string =>
  texts.text('quoted', loweredShort(sourcing, description, texts));

/** A source with a name, behind words of ours: "Quelle: | Orbis". */
function namedOrigin(sourcing: Sourcing, name: string, texts: Texts): string {
  const shown = shownName({ name }, texts.text);
  return AGREEMENTS[sourcing.language]?.articleBehindFrom ? withArticle(sourcing, shown, texts) : shown;
}

/** Whether it can be said how many sources there are: "insiders" and "local media" are any number. */
const isCountable = ({ language }: Sourcing, { described }: Told): boolean =>
  !described.some((name) => isPlural(name, language));

/** Where unconfirmed claims come from: the names, and how many sources have none, where that can be counted. */
function severalOrigins(sourcing: Sourcing, { named, described }: Told, texts: Texts): string {
  const { plural, text, number } = texts;
  const countable = isCountable(sourcing, { named, described });
  if (named.length === 0)
    return countable ? text('origin_nameless_all', number(described.length)) : text('origin_nameless_none');
  const together = countable ? plural('origin_nameless', described.length) : text('origin_nameless_several');
  const nameless = described.length === 0 ? [] : [together];
  return text(
    'origin_several',
    listed([...named.map((name) => namedOrigin(sourcing, name, texts)), ...nameless], texts),
  );
}

/** "Three people close to the talks", "local media": what the article speaks of as one are several. */
const isSeveral = ({ summary, language }: Sourcing, { name, number = 1 }: Origin & { form: 'single' }): boolean =>
  number > 1 || (summary.described.includes(name) && isPlural(name, language));

/** The one source behind all that is unconfirmed. */
const onlyName = (sourcing: Sourcing, name: string, texts: Texts): string =>
  sourcing.summary.described.includes(name)
    ? withinSentence(sourcing, loweredShort(sourcing, name, texts), texts)
    : namedOrigin(sourcing, name, texts);

/**
 * Whether something unconfirmed has no source at all: it need not come from the one that the article names elsewhere. That
 * nobody has confirmed it adds nothing to what is claimed.
 */
const isSomeSourceless = ({ statements }: Sourcing): boolean =>
  statements.some(({ kind, subkind, source }) => kind === 'rumor' && subkind !== 'unconfirmed' && !source);

/** The one source, as a sentence of ours has it. */
const whomOf = (sourcing: Sourcing, { type, name }: Origin & { form: 'single' }, texts: Texts): string =>
  type === 'outlet' ? onlyName(sourcing, name, texts) : inItsWords(sourcing, name, texts);

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
      if (isSeveral(sourcing, origin)) return text('origin_unnamed_several', inItsWords(sourcing, origin.name, texts));
      if (isSomeSourceless(sourcing)) return text('origin_given', whomOf(sourcing, origin, texts));
      return plural(
        origin.type === 'outlet' ? 'origin_outlet' : 'origin_unnamed',
        counts.rumor,
        whomOf(sourcing, origin, texts),
      );
    case 'several': {
      const names = toldOrigins(summary, origin.names);
      const told = toldApart(summary, names);
      if (names.length <= NAMES_IN_A_SENTENCE) return severalOrigins(sourcing, told, texts);
      return isCountable(sourcing, told) ? text('origin_many', number(names.length)) : text('origin_various');
    }
  }
}

/** Of what has no source nobody says that it is a "sourced statement". */
function sourcelessHeadline({ counts, statements }: Summary, { plural, number }: Texts): string {
  return counts.rumor === statements
    ? plural('headline_sourceless_all', statements)
    : plural('headline_sourceless_some', counts.rumor, number(statements));
}

/** The article's sourcing in one sentence: "3 of 5 sourced statements are unconfirmed, from The Information alone." */
export function headline(sourcing: Sourcing, texts: Texts): string {
  const { summary } = sourcing;
  if (summary.origin.form === 'unattributed') return sourcelessHeadline(summary, texts);
  const claim = claimOf(summary, texts);
  const origin = originOf(sourcing, texts);
  return origin === null
    ? texts.text('headline_alone', claim)
    : inOurHand(texts.text('headline_with_origin', claim, origin));
}

/** Says so where all that is unconfirmed hangs on one source, however often it is told; `null` where it does not. */
export function originWarning(sourcing: Sourcing, texts: Texts): string | null {
  const { origin, counts } = sourcing.summary;
  if (origin.form !== 'single' || counts.rumor < 2 || isSomeSourceless(sourcing)) return null;
  if (isUnclearIn(sourcing.summary, origin.name) || isSeveral(sourcing, origin)) return null;
  return inOurHand(texts.text('origin_warning', whomOf(sourcing, origin, texts)));
}
