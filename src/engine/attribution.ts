/** What a statement says of its source, and of the outlet through which the source spoke. */
import { setOf } from './list-set.ts';
import { wholeName } from './named-outlet.ts';
import { outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, textOf } from './party.ts';
import { isBoundary, type Phrase } from './phrase-edges.ts';
import { nameRuns } from './phrase-parts.ts';
import { type ReadAct, SOURCE_TYPES } from './select.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block, Source, SourceType } from './types.ts';

function sourceTypeOf({ match, verdict }: ReadAct, { type, name }: Party, { registry, pack }: Context): SourceType {
  // "A funder, who asked to remain anonymous, told": whoever wants no name has none.
  if (match.row.act === 'anonymity' && verdict?.subkind === 'unnamed') return 'unnamed';
  if (type === 'own-outlet') return 'outlet';
  // Bodies and people alike deny and keep silent: of a bare name of which nothing is told the better guess will do.
  if (type === 'name' && verdict?.kind !== 'confirmation' && registry.isFrequent(name)) return 'organisation';
  // "It declined to comment": whatever it is, it is nobody.
  const { ThingPronoun, PersonPronoun } = pack.lexicon;
  const pronoun = name.toLowerCase();
  if (type === 'unknown' && setOf(ThingPronoun).has(pronoun) && !setOf(PersonPronoun).has(pronoun))
    return 'organisation';
  // A court or an institute speaks in a statement: a body, though what it finds out is a study.
  if (type === 'study') return 'organisation';
  return SOURCE_TYPES.has(type) ? (type as SourceType) : 'person';
}

/** "J.P.P.": letters of which more than one has its period. */
const INITIALS = /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u;
/** "Jens P.": a surname that is kept back. */
const INITIAL = /^\p{Lu}$/u;

/** The period that a source's last word has of its own: that of an abbreviation, which within a sentence every one is. */
function periodOf(tokens: readonly Token[], last: number): string {
  const token = tokens[last];
  if (!token?.post.startsWith('.')) return '';
  const short = INITIALS.test(token.text) || (INITIAL.test(token.text) && tokens[last - 1]?.capital === true);
  return short || (last + 1 < tokens.length && /^\.[ ,;)]/.test(token.post)) ? '.' : '';
}

/**
 * Who answers for a statement.
 *
 * @returns the words of the sentence with their offsets in the block, and the party that they stand for; `null` where
 *   nobody does
 */
export function sourceOf(tokens: readonly Token[], act: ReadAct, block: Block, context: Context): Source | null {
  const { party } = act;
  const { capitalNouns } = context.pack;
  if (!party) return null;
  // "It was not possible to verify it": nobody is "it".
  const verifies = capitalNouns ? party.type === 'outlet' : party.type !== 'unknown';
  if (act.match.row.act === 'unconfirmed' && !verifies) return null;
  const phrase = party.phrase;
  const text = phrase ? textOf(tokens, phrase) + periodOf(tokens, phrase.end - 1) : '';
  const span = phrase
    ? { start: tokens[phrase.start]?.start ?? 0, end: (tokens[phrase.start]?.start ?? 0) + text.length }
    : null;
  const whole = (name: string): string => (text.endsWith(`${name}.`) ? `${name}.` : name);
  const type = sourceTypeOf(act, party, context);
  const link = block.links?.find(
    (candidate) => span !== null && candidate.start < span.end && candidate.end > span.start,
  );
  return {
    text,
    ...(span ? { span } : {}),
    name: whole(party.name || text),
    type,
    ...(party.role ? { role: party.role } : {}),
    ...(party.organisation ? { organisation: whole(party.organisation) } : {}),
    ...(party.number === undefined ? {} : { number: party.number }),
    // Where nouns have capitals anyway, one of which nothing is known is taken for a noun: "Familienholding".
    ...(type === 'unnamed' || party.described || (capitalNouns && party.type === 'unknown') ? { described: true } : {}),
    ...(link && type === 'outlet' ? { href: link.href } : {}),
  };
}

/** An outlet that a party spoke to: after "told", "to", "contacted by". */
export function viaOf(tokens: readonly Token[], act: ReadAct, pack: LanguagePack): string {
  const { capitalNouns } = pack;
  const phrase = act.party?.phrase;
  // The last place to which a word of class `To` reaches.
  let reach = 0;
  for (let k = 1; k < tokens.length; k += 1) {
    // "erfuhren es aus der | Presse": an article behind another preposition addresses nobody.
    const governed = capitalNouns && has(tokens[k - 1], 'Determiner') && has(tokens[k - 2], 'Preposition');
    if (hasAny(tokens[k - 1], ADDRESS) && !governed) reach = k - 1 + ADDRESS_REACH;
    if (phrase && k >= phrase.start && k < phrase.end) continue;
    // "Der Kurier schrieb das, | doch die Firma dementierte": who opens another clause listens to nobody.
    if (capitalNouns && k === 1 && tokens.slice(k, act.match.start).some(({ post }) => post.includes(','))) continue;
    // "teilte das Unternehmen | Reuters mit": a listener needs no preposition where verbs are split.
    const listens = capitalNouns && k === phrase?.end && !isBoundary(tokens, k - 1);
    if (!listens && (k > reach || /[;:”»]/.test(tokens[k - 1]?.post ?? ''))) continue;
    const outlet = outletAt(tokens, k);
    // "la procura della Repubblica" is no paper, nor is the world in "von der finsteren Welt".
    const word = outlet?.ambiguous && /^\p{Ll}/u.test(tokens[k - 1]?.text ?? '') && tokens[k - 1]?.tags.size === 0;
    if (outlet && !word && !has(tokens[k], 'Organisation') && !has(tokens[k], 'Title'))
      return textOf(tokens, wholeName(tokens, outlet, k, pack));
    const unlisted = unlistedAt(tokens, k, pack);
    if (unlisted) return textOf(tokens, unlisted);
  }
  return '';
}

/** Words of the longest name on no list. */
const LONGEST_NAME = 4;

/** "the magazine | Halm Style", "the | Halm Tribune", "la | Tribuna di Halm": an outlet on no list that starts at a word. */
function unlistedAt(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  if (!tokens[at]?.capital || tokens[at - 1]?.capital || tokens[at - 1]?.post !== ' ') return null;
  // "a | La Tribuna de Halm".
  const name = has(tokens[at], 'Determiner') && tokens[at + 1]?.capital ? at + 1 : at;
  const [run] = nameRuns(tokens, { start: name, end: Math.min(name + LONGEST_NAME, tokens.length) }, pack);
  if (run?.start !== name) return null;
  const [noun, whole] = [tokens[at - 1], { start: at, end: run.end }];
  if (has(noun, 'Outlet') && !has(noun, 'Determiner')) return whole;
  if (!has(tokens[pack.headFirst ? name : run.end - 1], 'OutletName')) return null;
  // "told the | Gazette", "a dit au | Courrier": one word alone is led up to.
  const ledUpTo = has(noun, 'Determiner') || (pack.headFirst && hasAny(noun, ADDRESS));
  if (run.end - name > 1) return ledUpTo || pack.headFirst ? whole : null;
  // "Der Kurier berichtete" is who speaks, "sagte der | Rundschau" who listens.
  return ledUpTo && (!pack.capitalNouns || has(tokens[at - 2], 'Say')) ? whole : null;
}

const ADDRESS = anyOf('To');

/** Words before an outlet's name in which it is told that somebody speaks to it. */
const ADDRESS_REACH = 4;
