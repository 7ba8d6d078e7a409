/** Whose word is nobody's: several people, bodies of which none in particular speaks, and what a story tells. */
import type { CueMatch } from './match.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context, Party } from './party.ts';
import { isBoundary } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** A number of people, and no year: "the 2015 laureate". */
const COUNT = /^(?!(?:19|20)\d\d$)\d{2,}/;

/** "In an open letter, 200 scientists write", "several neighbours said in a note": several people who answer for nothing. */
function isCrowd(tokens: readonly Token[], party: Party): boolean {
  if ((party.type !== 'bystander' && party.type !== 'unknown') || !party.phrase) return false;
  const { start, end } = party.phrase;
  const several = has(tokens[start], 'Indefinite') && has(tokens[start], 'Determiner');
  return several || tokens.slice(start, end).some(({ text }) => COUNT.test(text));
}

/** "Many companies say", "half of the firms confirm". */
function isOneOfMany(tokens: readonly Token[], party: Party): boolean {
  if (party.type !== 'organisation' || !party.phrase) return false;
  const { start, end } = party.phrase;
  const noun = tokens.findIndex((token, k) => k >= start && has(token, 'Organisation'));
  return noun >= 0 && noun < end && has(tokens[start], 'Some');
}

/** "Wie aus dem Bericht hervorgeht": of whose report nothing is told, and most are studies or some outlet's. */
function isBareReport(tokens: readonly Token[], { type, phrase }: Party, { pack, registry, block }: Context): boolean {
  if (!pack.capitalNouns || type !== 'document' || !phrase) return false;
  const at = phrase.end - 1;
  const noun = tokens[at];
  // "Der Verein legte einen Bericht vor": whose it is.
  if (noun && registry.openers.hasDocument(noun.text, block, noun.start)) return false;
  return (
    has(tokens[at], 'Report') && phrase.start >= at - 1 && (at === phrase.start || has(tokens[at - 1], 'Determiner'))
  );
}

/**
 * "Políticos de ambos partidos confirmaron", "Spieler des Vereins bestätigten": some who have an office, and not the one who
 * has it; in a headline a "Trainer" without an article is one.
 */
function isSomeInOffice(
  tokens: readonly Token[],
  { row, start }: CueMatch,
  { type, described, phrase }: Party,
  { capitalNouns, endings }: LanguagePack,
): boolean {
  const at = phrase?.start ?? -1;
  // "Die | Abgeordneten kündigten Widerstand an": of many who have one office, unlike "die Minister".
  const many = capitalNouns && has(tokens[at], 'Determiner') && has(tokens[at + 1], 'Official');
  const noun = tokens[many ? at + 1 : at];
  if (row.act !== 'confirm' || type !== 'person' || !described || !noun || has(noun, 'Determiner')) return false;
  return capitalNouns
    ? endings.pluralVerb?.test(tokens[start]?.normal ?? '') === true
    : endings.plural?.test(noun.normal) === true;
}

/** Words of "in the first novel". */
const LONGEST_SCENE = 4;

/** What goes on behind "in the novel": a clause; in "in the film industry" a noun does. */
const GOES_ON = ['Determiner', 'Say', 'Auxiliary', 'ConfirmVerb'] as const;

/** "In the novel, | the company announces": a sentence that opens within a story tells what happens in it. */
function isStory(tokens: readonly Token[]): boolean {
  if (!has(tokens[0], 'Within')) return false;
  const at = tokens.slice(1, LONGEST_SCENE).findIndex((token) => has(token, 'Fiction')) + 1;
  if (at === 0) return false;
  const next = tokens[at + 1];
  return isBoundary(tokens, at) || next?.quoted === true || GOES_ON.some((name) => has(next, name));
}

/** "According to the manufacturer, the battery lasts a day": who made what is described, and no body that the text has let speak. */
export const isMaker = (tokens: readonly Token[], { row }: CueMatch, party: Party | null, context: Context): boolean =>
  row.act === 'attribute' &&
  party?.described === true &&
  party.phrase !== null &&
  context.lastNamedBody === null &&
  tokens.slice(party.phrase.start, party.phrase.end).some((token) => has(token, 'Maker'));

/** Whether nobody answers for what a cue confirms or denies, though its party could. */
export function isNobodysWord(
  tokens: readonly Token[],
  match: CueMatch,
  party: Party | null,
  context: Context,
): boolean {
  if (isStory(tokens)) return true;
  if (!party) return false;
  // "Some scholars deny that the poet existed".
  if (match.row.act === 'deny') return isCrowd(tokens, party) && has(tokens[party.phrase?.start ?? 0], 'Some');
  if (isBareReport(tokens, party, context) || isSomeInOffice(tokens, match, party, context.pack)) return true;
  return match.row.act === 'document' ? isCrowd(tokens, party) : isOneOfMany(tokens, party);
}
