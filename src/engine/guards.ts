/** What voids a cue: negation, conditions, moods, passives, and the guards of its own row. */
import type { CueMatch } from './match.ts';
import type { LanguagePack } from './packs/pack.ts';
import { APPOSITION } from './phrase-classes.ts';
import { closesClause, isBoundary, isDecimal, isPronoun } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block, Span } from './types.ts';

/** Whether a mark stands behind a word. */
const pauses = ({ post }: Token): boolean => post !== ' ' && /[,;:()“”"«»–—]/.test(post);

/** How many words before a cue may void it ("was asked by the paper to confirm"). */
const BLOCKER_REACH = 2;

/** Words from "although" to the verb behind its subject. */
const LONGEST_GRANT = 14;

/** "Benché nessuno creda | che il club abbia confermato"; but "il gruppo | che gestisce l'ospedale". */
const opensThat = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'Complementiser') && !tokens[at - 1]?.capital && !hasAny(tokens[at - 1], APPOSITION);

/** "crede che l'azienda | abbia smentito": a mood of what is not said to be so, with no "although" before it in its clause. */
function isNotGranted(tokens: readonly Token[], { start, end }: CueMatch): boolean {
  const at = tokens.findIndex((token, k) => k >= start && k < end && has(token, 'Granted'));
  if (at < 0) return false;
  for (let k = at - 1; k >= 0 && at - k < LONGEST_GRANT; k -= 1) {
    if (has(tokens[k], 'Grants')) return false;
    if (isBoundary(tokens, k) || opensThat(tokens, k)) return true;
  }
  return true;
}

/** Negation or an unrealised mood directly before the cue. */
export function isVoided(tokens: readonly Token[], match: CueMatch, pack: LanguagePack): boolean {
  const { capitalNouns } = pack;
  if (isNotGranted(tokens, match)) return true;
  if (match.row.act === 'hearsay' || match.row.act === 'unconfirmed' || match.row.act === 'report') return false;
  // Where nouns have capitals, a verb with one within a sentence is a noun.
  const verb = match.row.act === 'say' || match.row.act === 'confirm';
  if (verb && !capitalNouns && match.row.party !== 'cue' && isNounHere(tokens, match)) return true;
  if ((!capitalNouns || verb) && match.row.party !== 'cue' && isTitleWord(tokens, match)) return true;
  const passive =
    (match.row.act === 'say' || match.row.act === 'confirm' || match.row.act === 'deny') &&
    (match.row.party === 'before' || match.row.party === 'either') &&
    // "was denying" is no passive.
    !has(tokens[match.start], 'OpeningParticiple');
  if (
    isConditional(tokens, match, pack) ||
    isInverted(tokens, match) ||
    (capitalNouns &&
      (isUnrealised(tokens, match, pack) || isNegatedLater(tokens, match, pack) || isNeither(tokens, match)))
  )
    return true;
  // A row whose context ends in a mark: "helped by pilots, | the spokesman said".
  const last = match.start > match.wholeStart ? tokens[match.start - 1] : undefined;
  if (last && pauses(last)) return false;
  const titled = tokens[match.start]?.capital === true && match.start > 0;
  let reach = BLOCKER_REACH;
  for (let k = match.wholeStart - 1; k >= 0 && reach > 0; k -= 1) {
    const token = tokens[k];
    if (!token || pauses(token)) return false;
    // What the quotation says of itself does not bear on the verb that hands it on.
    if (token.quoted && tokens[match.start]?.quoted !== true) return false;
    if (
      (has(token, 'Blocker') &&
        // "To Announce": in a headline in title case all words have capitals.
        !(token.capital && k > 0 && !(titled && !capitalNouns)) &&
        !(capitalNouns && match.row.act === 'attribute')) ||
      negates(token) ||
      (passive && has(token, 'Passive') && !(token.capital && k > 0)) ||
      // "has reportedly said": nobody stands behind that on record.
      (verb && has(token, 'Reportedly'))
    )
      return true;
    if (!has(token, 'Adverb') && !has(token, 'Auxiliary')) reach = 0;
    else reach -= 1;
  }
  return false;
}

/** Forms of a verb that may stand behind a preposition. */
const NO_FINITE = [
  'Participle',
  'SayParticiple',
  'ConfirmParticiple',
  'Gerund',
  'OpeningParticiple',
  'Infinitive',
] as const;

const FINITE = ['Say', 'PlainSay', 'ConfirmVerb'] as const;

/** "o diário de | conta", "la lettera di | conferma": behind "of" or "in" stands no verb, but a noun that looks like it. */
function isNounHere(tokens: readonly Token[], { start }: CueMatch): boolean {
  const [before, word] = [tokens[start - 1], tokens[start]];
  if (before?.post !== ' ' || word?.capital || NO_FINITE.some((form) => has(word, form))) return false;
  // "le parquet en | confirme l'ampleur": a pronoun, for an object follows.
  const within = has(before, 'Within') && !(has(before, 'Clitic') && has(tokens[start + 1], 'Determiner'));
  return FINITE.some((of) => has(word, of)) && (has(before, 'Of') || within);
}

/** "nicht nur", "no solo" deny nothing. */
const negates = (token: Token | undefined): boolean => has(token, 'Negation') && !has(token, 'NotOnly');

const NO_MODAL = anyOf('Preposition', 'To', 'If', 'Say', 'Negation');

/** "Should the ministry deny the report": a modal verb that opens the sentence, its subject behind it. */
function isInverted(tokens: readonly Token[], match: CueMatch): boolean {
  const modal = tokens[0];
  if (!has(modal, 'Blocker') || !(has(tokens[1], 'Determiner') || isPronoun(tokens[1]))) return false;
  if (hasAny(modal, NO_MODAL)) return false;
  for (let k = 0; k < match.start; k += 1) if (isBoundary(tokens, k)) return false;
  return match.start > 1;
}

/** "if she declined", "wenn er bestätigt": a word of class `If` between the cue and the punctuation mark before it. */
function isConditional(tokens: readonly Token[], match: CueMatch, pack: LanguagePack): boolean {
  for (let k = match.start - 1; k >= 0 && match.start - k < LONGEST_CONDITION; k -= 1) {
    const token = tokens[k];
    if (!token || pauses(token)) return false;
    // "Si le groupe n'a pas souhaité commenter, la mairie confirme": in French what opens so is most often granted.
    if (match.row.act === 'refuse' && k === 0 && has(token, 'Concession') && isGranted(tokens, match, pack))
      return false;
    if (isIf(tokens, k) && !has(token, 'Preposition')) return true;
  }
  return false;
}

const LONGEST_CONDITION = 10;

/**
 * "Si le groupe n'a pas souhaité commenter": what would be asked of the future stands in the present. But "Si Orbis n'a pas
 * répondu lundi, le syndicat | appellera" sets a time.
 */
function isGranted(tokens: readonly Token[], { row, start, end }: CueMatch, pack: LanguagePack): boolean {
  if (!tokens.slice(start, end).some((token) => has(token, 'Have'))) return false;
  return (
    row.subkind !== 'no-response' || !tokens.slice(end).some((token, k) => isFuture(token, tokens[end + k - 1], pack))
  );
}

/** "appellera", "seront"; a noun as "l'opéra" has an article before it. */
const isFuture = (token: Token, before: Token | undefined, { endings }: LanguagePack): boolean =>
  !token.capital &&
  endings.future?.test(token.normal) === true &&
  !has(before, 'Determiner') &&
  !has(before, 'Preposition');

const IF = anyOf('If');

/**
 * A word of class `If`; "sobre o caso, a empresa" is no "caso a", for a comma stands within, and "anche se" concedes.
 */
function isIf(tokens: readonly Token[], at: number): boolean {
  if (!hasAny(tokens[at], IF) || has(tokens[at], 'But')) return false;
  const cut = (left: number): boolean =>
    has(tokens[left], 'If') && has(tokens[left + 1], 'If') && /[,;:]/.test(tokens[left]?.post ?? '');
  return !cut(at) && !cut(at - 1);
}

/** "lehnte einen Kommentar nicht ab": a negation in or behind a cue whose row is written without one. */
function isNegatedLater(tokens: readonly Token[], { row, start, end }: CueMatch, pack: LanguagePack): boolean {
  if (row.act === 'attribute' || row.act === 'document' || row.act === 'anonymity') return false;
  for (let k = start + 1; k < tokens.length && (k < end || !isBoundary(tokens, k - 1)); k += 1)
    if (negates(tokens[k]) && tokens[k]?.quoted === tokens[start]?.quoted && !isOfAttribute(tokens, k, pack))
      return !['#Negation', ...pack.lexicon.Negation].some((word) => row.pattern.includes(word));
  return false;
}

/** "unter Berufung auf eine | nicht | genannte Quelle": of an attribute alone, between an article or preposition and its noun. */
function isOfAttribute(tokens: readonly Token[], at: number, { endings }: LanguagePack): boolean {
  const [before, attribute, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const opens = has(before, 'Determiner') || has(before, 'Preposition');
  const isAttribute = attribute?.capital === false && attribute.tags.size === 0 && attribute.post === ' ';
  return opens && isAttribute && endings.attribute?.test(attribute.normal) === true && noun?.capital === true;
}

/** "Weder die Bank noch die Börse | bestätigten das": a word of class `Neither` in the clause before a row written without one. */
function isNeither(tokens: readonly Token[], { row, start }: CueMatch): boolean {
  if (row.act !== 'say' && row.act !== 'confirm' && row.act !== 'deny') return false;
  for (let k = start - 1; k >= 0 && !isBoundary(tokens, k); k -= 1)
    if (has(tokens[k], 'Neither') && !row.pattern.includes(tokens[k]?.normal ?? '')) return true;
  return false;
}

/** "dürfte den Termin am Montag | bestätigen": an infinitive that closes its clause, and its modal verb before. */
function isUnrealised(tokens: readonly Token[], { row, start, end }: CueMatch, { endings }: LanguagePack): boolean {
  const asserts = row.act === 'say' || row.act === 'confirm' || row.act === 'deny';
  const closes = end === tokens.length || isBoundary(tokens, end - 1);
  if (!asserts || !closes || endings.pluralVerb?.test(tokens[end - 1]?.normal ?? '') !== true) return false;
  for (let k = start - 1; k >= 0 && !isBoundary(tokens, k); k -= 1)
    // "Berichte zu einem Verkauf zurückgewiesen": a preposition is no mood; before an infinitive "zu" stands right at it.
    if ((has(tokens[k], 'Blocker') && !has(tokens[k], 'Preposition')) || has(tokens[k], 'Future')) return true;
  return false;
}

/** Share of capitalised words from which on a sentence is a headline in title case. */
const TITLE_CASE = 0.6;

/** "United States", "the Alleged Grudge": a capital within a sentence makes the word part of a name. */
function isTitleWord(tokens: readonly Token[], match: CueMatch): boolean {
  if (!tokens[match.start]?.capital) return false;
  // "21:25 Según", "21h Selon": the time of a note in a running report stands before its first word.
  const opens = tokens.slice(0, match.start).every((t) => /^[\d.]+\p{Ll}?$/u.test(t.text));
  if (opens || /^["“„«]|[.:]\s*["“„«]?$/.test(tokens[match.start - 1]?.post.trim() ?? '')) return false;
  return tokens.filter((t) => t.capital).length < tokens.length * TITLE_CASE || tokens.length < 4;
}

const PARTICIPLE = anyOf('Participle', 'SayParticiple', 'ConfirmParticiple');

/** Words between the comma and the verb of an attribution that closes a sentence: ", a-t-elle encore | indiqué". */
const ATTRIBUTION_REACH = 5;

/** Whether a verb of saying comes soon after a comma or a closed quotation: "..., avait précisé la procureure". */
function opensAttribution(tokens: readonly Token[], at: number): boolean {
  // "un contratto, | annunciato un mese fa": a participle without its auxiliary says nothing.
  if (hasAny(tokens[at], PARTICIPLE) && !has(tokens[at], 'SayVerb') && isBoundary(tokens, at - 1)) return false;
  for (let k = at - 1; k >= 0 && at - k <= ATTRIBUTION_REACH; k -= 1) {
    const token = tokens[k];
    if (/[,”"»]/.test(token?.post ?? '')) return true;
    if (!has(token, 'Auxiliary') && !has(token, 'Adverb') && !has(token, 'PersonPronoun')) return false;
  }
  return false;
}

const passes = (token: Token | undefined): boolean => has(token, 'Passive') || has(token, 'State');

/** "wurde am Abend | informiert", "bestätigt ist": a word of class `Passive` or of the pack's class `State` in the clause before the cue, or straight after it. */
function isPassive(tokens: readonly Token[], match: CueMatch): boolean {
  if (passes(tokens[match.end]) && !isBoundary(tokens, match.end - 1)) return true;
  for (let k = match.start - 1; k >= 0; k -= 1) {
    const token = tokens[k];
    if (!token || pauses(token)) return false;
    if (passes(token)) return true;
  }
  return false;
}

/** "History of a knight | Polygon", "Ann Oltrop/CNET": behind a stroke stands the site of a page or of a picture. */
function isSignature(tokens: readonly Token[], match: CueMatch): boolean {
  return tokens.slice(Math.max(0, match.start - 1), match.wholeEnd - 1).some((t) => /[|/]/.test(t.post));
}

/** Whether the conditions hold that a row sets for its cue; those that ask for its party are not looked at here. */
export function guardsHold(tokens: readonly Token[], match: CueMatch, headline: boolean): boolean {
  const { guards } = match.row;
  if (!guards) return true;
  for (const guard of guards) {
    if (guard === 'no-if' && tokens.some((t, k) => isIf(tokens, k) && !t.quoted)) return false;
    if (
      guard === 'not-reported' &&
      tokens.some(
        (t, k) =>
          t.tags.has('Say') &&
          !t.quoted &&
          // "Annoncé à Lens, l'ailier serait à Nice".
          !(k === 0 && has(t, 'Participle')) &&
          (k < match.start || (k >= match.end && opensAttribution(tokens, k))),
      )
    )
      return false;
    if (
      guard === 'one-clause' &&
      tokens.slice(match.wholeStart, match.wholeEnd - 1).some((t) => /[,;:–—]|\s-\s/.test(t.post) && !isDecimal(t))
    )
      return false;
    if (guard === 'active' && isPassive(tokens, match)) return false;
    if (guard === 'clause-final' && !closesClause(tokens, match.wholeEnd)) return false;
    if (guard === 'headline' && (!headline || isSignature(tokens, match))) return false;
  }
  return true;
}

const YEAR = /^(?:1\d|20)\d\d$/;
/** Before anybody whom news tell of was asked anything. */
const YEAR_OF_HISTORY = /^1(?:[0-8]\d|9[0-4])\d$/;

/** Words of "in the spring of 2019", and from there to a verb. */
const LONGEST_DATE = 5;
const YEAR_REACH = 9;

/** Whether a word is one of those before the number of a year: "in May", "im Jahr", "en mayo de". */
const dates = (token: Token | undefined): boolean => hasAny(token, DATE);

const DATE = anyOf('Preposition', 'Within', 'Time', 'Determiner', 'PartOfYear');
const DATE_OPENER = anyOf('Preposition', 'Within', 'Time');

/** Years of which hardly any news tells the day. */
const LONG_AGO = /^(?:1\d{3}|200\d|201[0-4])$/;
const DAY_OF_MONTH = /^\d{1,2}\p{Ll}{0,2}$/u;

/** "On 4 March 2004, the club announced", "Am 4. März 2004": a day long ago opens the sentence. */
function opensLongAgo(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => LONG_AGO.test(text));
  if (at < 1 || at > LONGEST_DATE) return false;
  const words = tokens.slice(0, at);
  // "March 4".
  const month = (token: Token): boolean => token.capital && token.tags.size === 0;
  return (
    words.some(({ text }) => DAY_OF_MONTH.test(text)) &&
    words.every((token) => !token.quoted && (DAY_OF_MONTH.test(token.text) || dates(token) || month(token)))
  );
}

/**
 * "announced in May 2019 that", "In 2019 the firm announced", "kündigte 2019 an": of what was said in a year that has to be
 * named no news is told. A year with a day is a date, and what it counts or stands before is no time: "2019 results".
 */
export function isBygone(
  tokens: readonly Token[],
  { row, start, end }: CueMatch,
  { capitalNouns }: LanguagePack,
): boolean {
  // Who denied or refused something in a year of this age may still be asked; in one of history nobody is.
  const years = row.act === 'say' || row.act === 'confirm' ? YEAR : YEAR_OF_HISTORY;
  const year = (k: number): boolean => years.test(tokens[k]?.text ?? '') && !tokens[k]?.quoted;
  // "May" is a verb too.
  const within = (k: number): boolean => !year(k) && (dates(tokens[k]) || (tokens[k]?.capital === true && year(k + 1)));
  const opening = tokens.findIndex((_, k) => k >= LONGEST_DATE || !within(k));
  const opens = opening > 0 || capitalNouns;
  if (opens && opening < start && start - opening <= YEAR_REACH && year(opening)) {
    const cut = tokens.slice(opening + 1, start).some((_, k) => isBoundary(tokens, opening + 1 + k));
    // "2019 Fälle | bestätigte das Amt".
    if (!cut && (opening > 0 || !tokens[1]?.capital)) return true;
  }
  if ((row.act === 'say' || row.act === 'confirm') && opensLongAgo(tokens)) return true;
  let k = end;
  while (k < end + LONGEST_DATE && !isBoundary(tokens, k - 1) && within(k)) k += 1;
  if (isBoundary(tokens, k - 1) || !year(k)) return false;
  return k > end ? hasAny(tokens[end], DATE_OPENER) : capitalNouns && !tokens[k + 1]?.capital;
}

/** Whether a sentence fills its block and no period closes it. */
export function isHeadline(tokens: readonly Token[], sentence: Span, block: Block): boolean {
  return !/[.!…]/.test(tokens.at(-1)?.post ?? '') && sentence.end - sentence.start === block.text.trim().length;
}

/** A question puts forward nothing; the mark must close the sentence outside a quotation. */
export function isQuestion(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.post.includes('?') === true && !last.quoted;
}
