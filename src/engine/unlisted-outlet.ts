/** Outlets on no list: by their noun, or by words that outlets have in their names. */
import { beginsCountry, isOwner, publication } from './named-outlet.ts';
import { broadcasterAgain, outletAgain } from './outlet-again.ts';
import { type OutletName, outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, party, textOf } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { hasCapital, nameRuns } from './phrase-parts.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** What is known of a phrase in which no outlet of the list was found for certain. */
interface Unlisted {
  readonly head: Phrase;
  readonly headTag: string | null;
  /** Whether it is an outlet's report, or its reporter. */
  readonly report: boolean;
  readonly listed: OutletName | null;
}

/** Whether the head of a phrase is a name as outlets have it. */
function isPatterned(
  tokens: readonly Token[],
  phrase: Phrase,
  { head, headTag, listed }: Unlisted,
  pack: LanguagePack,
): boolean {
  // "Marca" is a newspaper where it is the whole phrase, "la marca" is none.
  const alone = phrase.end - phrase.start === 1;
  return (
    !(listed && beginsCountry(tokens, listed)) &&
    (headTag === null ||
      headTag === 'Outlet' ||
      alone ||
      isPaper(tokens, head) ||
      isNamedPaper(tokens, head, pack) ||
      isTitled(tokens, head)) &&
    // "die Zeit nutzen" holds a verb.
    (!pack.capitalNouns || tokens[head.end - 1]?.capital === true) &&
    hasCapital(tokens, head, 'OutletName')
  );
}

/** "the Vantro News report", "un article du Courrier de Halm": whether a report is an outlet's by a name that no list has. */
function isReportOf(tokens: readonly Token[], phrase: Phrase, { head, report }: Unlisted, pack: LanguagePack): boolean {
  if (!report || pack.capitalNouns) return false;
  if (!pack.headFirst) return isNamedNews(tokens, head);
  const behind = { start: head.end, end: phrase.end };
  if (!hasCapital(tokens, behind, 'OutletName')) return false;
  return isOwner(tokens, head.end, nameRuns(tokens, behind, pack)[0]?.start ?? phrase.end);
}

/** The first name of a phrase that is not where an outlet comes from: "medios de Estados Unidos", "la stampa Usa". */
const nameIn = (tokens: readonly Token[], phrase: Phrase, head: Phrase, pack: LanguagePack): Phrase | undefined =>
  nameRuns(tokens, phrase, pack).find(
    ({ start, end }) =>
      !isOrigin(tokens, start, head) &&
      !tokens
        .slice(start, end)
        .every((token) => hasAny(token, ORIGIN) || (start > head.start && has(token, 'Government'))),
  );

/** "Kieler | Zeitung": a noun with a capital as names have it, right behind a name, is a part of that. */
const withNoun = (tokens: readonly Token[], run: Phrase, head: Phrase, { capitalNouns }: LanguagePack): Phrase =>
  capitalNouns && run.end === head.end - 1 && tokens[run.end - 1]?.post === ' '
    ? { start: run.start, end: head.end }
    : run;

/** An outlet by its noun, or by words that outlets have in their names. */
export function unlistedOutlet(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
  unlisted: Unlisted,
): Party | null {
  const { pack } = context;
  const { head, headTag, listed } = unlisted;
  if (
    headTag !== 'Outlet' &&
    !isPatterned(tokens, phrase, unlisted, pack) &&
    !isReportOf(tokens, phrase, unlisted, pack)
  )
    return null;
  const run = nameIn(tokens, phrase, head, pack);
  // The capital of "Local media said", "Örtliche Medien" is the sentence's.
  const opener =
    run !== undefined &&
    run.start === 0 &&
    run.end === 1 &&
    (tokens[1]?.capital === false || isOfSeveral(tokens, pack));
  const again =
    run && !opener ? null : (outletAgain(tokens, phrase, context) ?? broadcasterAgain(tokens, phrase, context));
  const name =
    run && !opener ? textOf(tokens, withNoun(tokens, run, head, pack)) : (again?.name ?? textOf(tokens, phrase));
  return party(publication(name, context), phrase, name, { described: (!run || opener) && !again && !listed });
}

/** "Spanish", "local": of outlets, where they come from. */
const ORIGIN = anyOf('Vague', 'Demonym');

/** "Spanischen Medien zufolge": where nouns have capitals, an adjective and several outlets; no "Deutsche Zeitung". */
const isOfSeveral = ([adjective, noun]: readonly Token[], { capitalNouns, endings }: LanguagePack): boolean =>
  capitalNouns &&
  endings.attribute?.test(adjective?.normal ?? '') === true &&
  has(noun, 'Outlet') &&
  endings.nounOfSeveral?.test(noun?.normal ?? '') === true;

/** Whether a name is a body's or a place, behind the head of its phrase and a preposition. */
const isOrigin = (tokens: readonly Token[], start: number, head: Phrase): boolean =>
  start >= head.end &&
  has(tokens[start - 1], 'Preposition') &&
  !has(tokens[start], 'OutletName') &&
  !outletAt(tokens, start);

/** "the Nottingham Post": a noun for a document that ends a name of several words. */
function isPaper(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  return (
    end - start > 1 &&
    last?.capital === true &&
    has(last, 'OutletName') &&
    has(last, 'Document') &&
    // "The Post"; but "einem Post".
    ((before?.capital === true && before.tags.size === 0) ||
      (end - start === 2 && has(before, 'Determiner') && !has(before, 'Indefinite')))
  );
}

/** "du | Courrier de Halm": the same that opens a name within a sentence, where nouns head their phrase. */
function isNamedPaper(tokens: readonly Token[], { start }: Phrase, { headFirst }: LanguagePack): boolean {
  const noun = has(tokens[start], 'Determiner') ? start + 1 : start;
  const paper = has(tokens[noun], 'OutletName') && has(tokens[noun], 'Document');
  return headFirst && noun > 0 && tokens[noun]?.capital === true && paper;
}

/** "International Business | Times": a word that stands in outlets' names only ends the name of a body's noun. */
function isTitled(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  const titled = last?.capital === true && last.tags.size === 1 && has(last, 'OutletName');
  return titled && end - start > 1 && before?.capital === true && has(before, 'Organisation');
}

/** Whether a capitalised word that outlets have in their names stands behind another one. */
function isNamedNews(tokens: readonly Token[], { start, end }: Phrase): boolean {
  for (let k = start + 1; k < end; k += 1)
    if (tokens[k]?.capital && has(tokens[k], 'OutletName') && tokens[k - 1]?.capital) return true;
  return false;
}
