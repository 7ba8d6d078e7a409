import type { Heard, Kind, Summary } from '../engine/types.ts';
import type { PluralKey, Texts } from './texts.ts';

/** More names than this are cut in a sentence. */
const NAMES_IN_A_SENTENCE = 3;

/** One sentence on how a party answered, with the kind of statement that it sums up. */
export interface HeardLine {
  readonly kind: Kind | null;
  readonly text: string;
}

function claimOf({ statements, counts }: Summary, { text, plural }: Texts): string {
  if (counts.rumor === 0) return plural('headline_none', statements);
  if (counts.rumor === 2 && statements === 2) return text('headline_both');
  if (counts.rumor === statements) return plural('headline_all', statements);
  return plural('headline_some', counts.rumor, String(statements));
}

function originOf({ origin, counts, parties }: Summary, { text, plural, list }: Texts): string | null {
  const unnamed = new Set(parties.filter(({ type }) => type === 'unnamed').map(({ name }) => name));
  // An unnamed source is a description, as the article words it, and no name.
  const shown = (name: string): string => (unnamed.has(name) ? text('quoted', name) : name);
  switch (origin.form) {
    case 'none':
      return null;
    case 'single':
      return origin.type === 'outlet'
        ? plural('origin_outlet', counts.rumor, origin.name)
        : plural('origin_unnamed', counts.rumor, text('quoted', origin.name));
    case 'several':
      return origin.names.length > NAMES_IN_A_SENTENCE
        ? text('origin_many', String(origin.names.length))
        : text('origin_several', list(origin.names.map(shown)));
    case 'unattributed':
      return plural('origin_unattributed', counts.rumor);
  }
}

/** The article's sourcing in one sentence: "3 of 5 sourced statements are unconfirmed, all from The Information." */
export function headline(summary: Summary, texts: Texts): string {
  const claim = claimOf(summary, texts);
  const origin = originOf(summary, texts);
  return origin === null ? texts.text('headline_alone', claim) : texts.text('headline_with_origin', claim, origin);
}

/** Says so where all that is unconfirmed hangs on one source, however often it is told; `null` where it does not. */
export function originWarning({ origin, counts }: Summary, { text }: Texts): string | null {
  if (origin.form !== 'single' || counts.rumor < 2) return null;
  return text('origin_warning', origin.type === 'outlet' ? origin.name : text('quoted', origin.name));
}

const ANSWERS: readonly { readonly of: keyof Heard; readonly kind: Kind; readonly key: PluralKey }[] = [
  { of: 'confirmed', kind: 'confirmation', key: 'heard_confirmed' },
  { of: 'denied', kind: 'denial', key: 'heard_denied' },
  { of: 'declined', kind: 'no-comment', key: 'heard_declined' },
  { of: 'silent', kind: 'no-comment', key: 'heard_silent' },
];

/** "The company", "la startup", "der Konzern": who is described begins with a short word that names do not begin with. */
const DESCRIPTION = /^(?:\p{L}{1,4}(?:['’]|\s+)\p{Ll}|\p{Ll}{1,4}(?:['’]|\s))/u;

const isDescription = (name: string): boolean => DESCRIPTION.test(name);

/** The names first, then who is only described, so that those are cut who say least to a reader. */
function namesFirst(names: readonly string[]): string[] {
  const described = names.filter(isDescription).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [...names.filter((name) => !isDescription(name)), ...described];
}

/** Names at the beginning of a sentence. */
function someNames(names: readonly string[], { list, plural }: Texts): string {
  const sorted = namesFirst(names);
  const rest = sorted.length - NAMES_IN_A_SENTENCE;
  const text =
    rest <= 0 ? list(sorted) : plural('names_and_more', rest, sorted.slice(0, NAMES_IN_A_SENTENCE).join(', '));
  return isDescription(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Who answered, one sentence for each way of answering; or that nobody is said to have been asked. */
export function heardLines({ counts, heard }: Summary, texts: Texts): HeardLine[] {
  const lines = ANSWERS.filter(({ of }) => heard[of].length > 0).map(({ of, kind, key }) => ({
    kind,
    text: texts.plural(key, heard[of].length, someNames(heard[of], texts)),
  }));
  const answers = counts.confirmation + counts['no-comment'] + counts.denial;
  if (counts.rumor > 0 && answers === 0) return [{ kind: null, text: texts.text('heard_nobody') }];
  return lines;
}
