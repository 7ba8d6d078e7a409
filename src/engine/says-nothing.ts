/**
 * Things that are told in words of speech and say nothing on record: "the command adds a layer to the image", "the disk warns
 * you", "a unit declares a weak dependence". Manuals are full of them.
 */
import type { CueMatch } from './match.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context, Party, PartyType } from './party.ts';
import { isBoundary } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words between a verb and what it hands on: "told the paper on Monday that". */
const REACH = 12;
const CLAUSE = ['Complementiser', 'Auxiliary', 'Verb', 'Infinitive', 'Have'] as const;
/** What may stand behind verb and subject where they close a sentence: "..., the firm added on Tuesday". */
const TAIL = ['Preposition', 'Adverb', 'Time', 'Within'] as const;
/** Of the words of a cue, those that tell what is said, or that it is: "a redit qu'", "a revendiqué l'attaque". */
const OWN_WORDS = ['PlainSay', 'Complementiser', 'Determiner'] as const;
const OPENS_ATTRIBUTION = ['Subordinator', 'First'] as const;

/** "The club insisted the player | would stay"; "to" is as often a preposition. */
const isModal = (token: Token | undefined): boolean => has(token, 'Blocker') && !has(token, 'Preposition');

/** Whether a reported clause or a colon follows in the clause that goes on at `at`. */
function opensReport(tokens: readonly Token[], at: number, { capitalNouns }: LanguagePack): boolean {
  for (let k = at; k < tokens.length && k < at + REACH; k += 1) {
    const before = tokens[k - 1]?.post ?? '';
    if (before.includes(':')) return true;
    // Where nouns have capitals a comma opens each clause.
    if (isBoundary(tokens, k - 1)) return capitalNouns && before.includes(',');
    if (has(tokens[k], 'Relative') && !has(tokens[k], 'Complementiser')) return false;
    if (CLAUSE.some((name) => has(tokens[k], name)) || isModal(tokens[k])) return true;
  }
  return at < tokens.length && tokens.at(-1)?.post.includes(':') === true;
}

/** Words between a verb of saying and an infinitive: "precisa di | non", "dit n' | en rien". */
const BEFORE_INFINITIVE = ['Adverb', 'Negation', 'Of', 'Clitic', 'Time'] as const;

/** "assure | suivre le dossier", "precisa di non | sapere nulla": an infinitive and no noun, since nothing else stands before it. */
function opensInfinitive(tokens: readonly Token[], at: number, { endings }: LanguagePack): boolean {
  let k = at;
  while (BEFORE_INFINITIVE.some((name) => has(tokens[k], name)) && !isBoundary(tokens, k)) k += 1;
  const word = tokens[k];
  if (!word || word.capital || isBoundary(tokens, k - 1)) return false;
  return !has(word, 'Determiner') && !has(word, 'Preposition') && endings.infinitive?.test(word.normal) === true;
}

/** Whether verb and subject close a sentence behind what they hand on: "..., added the firm", "as the firm explained". */
function closesAttribution(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  if (OPENS_ATTRIBUTION.some((name) => has(before, name))) return true;
  if (before === undefined) return false;
  if (/[”"»]/.test(before.post)) return true;
  const closes = end >= tokens.length || isBoundary(tokens, end - 1) || TAIL.some((name) => has(tokens[end], name));
  return closes && /[,–—-]/.test(before.post);
}

/** Whether a verb hands words on, and has not just a thing for its object. */
function handsOn(tokens: readonly Token[], match: CueMatch, { phrase }: Party, pack: LanguagePack): boolean {
  const { wholeStart, wholeEnd } = match;
  if (tokens.slice(match.start, match.end).some((token) => OWN_WORDS.some((name) => has(token, name)))) return true;
  if (tokens.some((token) => token.quoted)) return true;
  const start = Math.min(wholeStart, phrase?.start ?? wholeStart);
  const end = Math.max(wholeEnd, phrase?.end ?? wholeEnd);
  return (
    closesAttribution(tokens, start, end) ||
    opensReport(tokens, wholeEnd, pack) ||
    opensInfinitive(tokens, wholeEnd, pack) ||
    // "insisted | the ministry | that".
    (end > wholeEnd && opensReport(tokens, end, pack))
  );
}

const SPEAKERS: ReadonlySet<PartyType> = new Set(['organisation', 'document']);

/** "una dependencia | declara": a body that nothing names or points at. */
function isUntoldBody(
  tokens: readonly Token[],
  { type, phrase, described }: Party,
  { capitalNouns }: LanguagePack,
): boolean {
  if (type !== 'organisation' || !described || !phrase || !has(tokens[phrase.start], 'Indefinite')) return false;
  return capitalNouns || !tokens.slice(phrase.start + 1, phrase.end).some((token) => token.capital);
}

/** "GIMP tells you that", "melden Sie sich": who reads is spoken to; behind a colon a sentence opens with a capital. */
const addressesReader = (tokens: readonly Token[], { capitalNouns }: LanguagePack): boolean =>
  tokens.some(
    (token, k) =>
      has(token, 'Reader') &&
      !token.quoted &&
      (!capitalNouns || (token.capital && k > 0 && !tokens[k - 1]?.post.includes(':'))),
  );

/**
 * Whether a party that would confirm says nothing: what stands there is a thing, its work, or, in what is told by "I" and "you",
 * a word to the reader or of some body.
 */
export function saysNothing(
  tokens: readonly Token[],
  match: CueMatch,
  party: Party | null,
  { pack, inPerson }: Context,
): boolean {
  const { act, guards } = match.row;
  // "You will get news on your status by mail".
  if (act === 'document') return inPerson.told && addressesReader(tokens, pack);
  if (act !== 'say' || !party || !SPEAKERS.has(party.type)) return false;
  if (inPerson.told && (isUntoldBody(tokens, party, pack) || addressesReader(tokens, pack))) return true;
  return guards?.includes('hands-on') === true && !handsOn(tokens, match, party, pack);
}
