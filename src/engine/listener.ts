/** Who is spoken to, which stands between a verb and its subject in many a language. */
import type { CueMatch } from './match.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { outletAt } from './outlets.ts';
import type { EngineClass, LanguagePack } from './packs/pack.ts';
import { closesDate, closesTime, isBoundary } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words after a verb in which the outlet that is spoken to is named. */
const LISTENER_REACH = 8;

const LISTENERS: readonly EngineClass[] = ['Outlet', 'Bystander', 'Organisation', 'Title', 'Official'];

/** "disse | então | à agência Lusa": what may stand before a listener. */
const STEPPED: readonly EngineClass[] = ['Time', 'Adjunct', 'Adverb'];

const SPEAKERS: readonly EngineClass[] = ['Spokesperson', 'Organisation', 'Title', 'Official', 'Unnamed'];

/** Words of a day between commas: "mercredi 12 juin 2024". */
const LONGEST_DAY = 6;

/** "a indiqué, dimanche 12 juin, | à l'AFP son avocat": a listener may stand behind a day. */
function behindDay(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k - at < LONGEST_DAY && (has(tokens[k], 'Time') || /^\d{1,4}$/.test(tokens[k]?.text ?? ''))) k += 1;
  return k > at && /^,\s*$/.test(tokens[k - 1]?.post ?? '') && has(tokens[k], 'To') ? k : at;
}

/** "a dit à Reuters | une source", "ha detto ai cronisti | il portavoce": who is spoken to stands before the subject. */
export function behindListener(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  let k = behindDay(tokens, at);
  while (STEPPED.some((tag) => has(tokens[k], tag)) && !/[,;:]/.test(tokens[k]?.post ?? ',')) k += 1;
  // "informou nesta quarta-feira, 12, | o porta-voz", "nesta quarta-feira (12) | o porta-voz".
  if (closesDate(tokens, k)) return k + 1;
  if (has(tokens[k], 'Time') && closesDate(tokens, k + 1)) return k + 2;
  if (has(tokens[k], 'Time') && closesTime(tokens, k)) return k + 1;
  // "Lo riporta | Al Jazeera": a name that begins as a preposition does.
  if (!has(tokens[k], 'To') || (tokens[k]?.capital && outletAt(tokens, k))) return k;
  // Portuguese "afirmou | a representante ao site": the article, no preposition.
  const article = has(tokens[k], 'Determiner') && !has(tokens[k], 'Preposition');
  // "disse | a irmã ao portal": of one person "a" is the article, "a jornalistas" are spoken to.
  const one = has(tokens[k + 1], 'Bystander') && pack.endings.plural?.test(tokens[k + 1]?.normal ?? '') !== true;
  if (article && (one || tokens[k + 1]?.capital || SPEAKERS.some((tag) => has(tokens[k + 1], tag)))) return k;
  // "al diario El País", "a la agencia EFE": words for what it is before its name.
  for (let j = k + 1; j < at + LISTENER_REACH; j += 1) {
    const outlet = outletAt(tokens, j);
    if (outlet) return behindPlace(tokens, outlet.end);
    const listener = LISTENERS.some((tag) => has(tokens[j], tag));
    // "au journal | La Montagne": the article of a listed name opens no subject.
    const opens = has(tokens[j + 1], 'Determiner') && !outletAt(tokens, j + 1);
    if (listener && opens && !/[,;:]/.test(tokens[j]?.post ?? ',')) return j + 1;
    if (!has(tokens[j], 'Determiner') && !has(tokens[j], 'Outlet')) break;
  }
  return behindMedium(tokens, k) ?? behindUnknown(tokens, k) ?? at;
}

/** "al Corriere | del Trentino": a listed name goes on with where it is published. */
const behindPlace = (tokens: readonly Token[], end: number): number =>
  has(tokens[end], 'Preposition') && tokens[end + 1]?.capital && !isBoundary(tokens, end - 1) ? end + 2 : end;

/** "disse à VIP | fonte da produção", "à IRIN lundi | des sources": a listener whose name no list tells, before who may speak. */
function behindUnknown(tokens: readonly Token[], at: number): number | null {
  // "all'agenzia | Notimar", "à l'agence | Notimar".
  const noun = has(tokens[at + 1], 'Determiner') ? at + 2 : at + 1;
  const from = has(tokens[noun], 'Agency') || has(tokens[noun], 'Institute') ? noun + 1 : at + 1;
  let k = from;
  while (tokens[k]?.capital && tokens[k]?.post === ' ') k += 1;
  const named = k > from;
  // "al Registro | di Fairholt | due persone informate".
  if (named) k = behindPlace(tokens, k);
  while (has(tokens[k], 'Time') && tokens[k]?.post === ' ') k += 1;
  // "commenta alla Dire | l'avvocato".
  const some = has(tokens[k + 1], 'Unnamed') || !has(tokens[k], 'Preposition');
  const article = has(tokens[k], 'Determiner') && some && !tokens[k]?.capital;
  return named && SPEAKERS.some((tag) => has(tokens[article ? k + 1 : k], tag)) ? k : null;
}

/** Words that a medium has at most: "dans un long communiqué publié hier | la société". */
const LONGEST_MEDIUM = 7;

/** "dijo al canal Doce | Ana Lobos": a given name before another name. */
const opensPerson = (tokens: readonly Token[], at: number): boolean =>
  GIVEN_NAMES.has(tokens[at]?.normal ?? '') &&
  tokens[at]?.capital === true &&
  tokens[at]?.post === ' ' &&
  tokens[at + 1]?.capital === true;

/** "a répondu par courriel | la porte-parole", "dijo en un comunicado | la empresa": the next noun phrase's article. */
function behindMedium(tokens: readonly Token[], at: number): number | null {
  let medium = false;
  for (let k = at + 1; k <= at + LONGEST_MEDIUM && !isBoundary(tokens, k - 1); k += 1) {
    // "al canal | Doce": the medium's own name opens nothing.
    const name = tokens[k]?.capital === true && tokens[k - 1]?.capital !== true && !has(tokens[k - 1], 'Outlet');
    const starts =
      has(tokens[k], 'Determiner') || has(tokens[k], 'Spokesperson') || name || (medium && opensPerson(tokens, k));
    const opens = starts && !has(tokens[k - 1], 'Preposition') && !has(tokens[k - 1], 'Determiner');
    if (medium && opens) return k;
    // "a expliqué à notre journal | que la banque vendra".
    if (has(tokens[k], 'Complementiser')) return null;
    medium ||= has(tokens[k], 'Document') || has(tokens[k], 'Outlet') || has(tokens[k], 'Medium');
  }
  return null;
}

/** The first word after a cue; an outlet's own article, which the row's pattern may have taken, is left to its name. */
export function afterCue(tokens: readonly Token[], { row, end, wholeEnd }: CueMatch, pack: LanguagePack): number {
  // Of a refusal's pattern only the cue itself is passed over: "has contacted | Mr Doyle for comment".
  if (row.act === 'refuse') {
    let k = end;
    while (k < wholeEnd && has(tokens[k], 'Preposition')) k += 1;
    return k;
  }
  if (row.act !== 'attribute') return behindListener(tokens, wholeEnd, pack);
  for (let k = end; k < wholeEnd; k += 1) if ((outletAt(tokens, k)?.end ?? 0) > wholeEnd) return k;
  // "according to | an aide": the article tells that nobody knows which one.
  return !pack.headFirst && wholeEnd > end && has(tokens[wholeEnd - 1], 'Indefinite') ? wholeEnd - 1 : wholeEnd;
}
