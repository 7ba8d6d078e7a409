/**
 * Noun phrases of a language that writes its nouns with capitals and splits its verbs (German): "teilte die Polizei am
 * Montag mit", "dass das Unternehmen den Vorfall bestätigt hat". The subject stands anywhere in the clause; what marks
 * it is that neither a preposition nor an oblique article opens it.
 */

import { outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { CONJUNCTION, ROLE } from './phrase-classes.ts';
import { isBoundary, isPronoun, type Phrase } from './phrase-edges.ts';
import { isNameToken } from './phrase-parts.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

interface Chunk extends Phrase {
  /** Opened by a preposition, or by an article that no subject has. */
  readonly oblique: boolean;
}

/** Words that a clause is searched for its subject. */
const LONGEST_CLAUSE = 40;

const OBLIQUE_ARTICLE = anyOf('Oblique', 'Article');
const ATTRIBUTE = anyOf('Adverb', 'Indefinite');
const OUTLET = anyOf('Outlet', 'OutletName');
const PERSON = anyOf('Spokesperson', 'Title', 'Official', 'Bystander');
const PARTY = anyOf('Spokesperson', 'Title', 'Official', 'Bystander', 'Organisation');
const MEDIUM = anyOf('Document', 'Request', 'SocialMedia');
const SPEAKER = anyOf('Organisation', 'Spokesperson');
const CLAUSE_OPENER = anyOf('Subordinator', 'Complementiser');

const isPreposition = (token: Token | undefined): boolean => has(token, 'Preposition') && !has(token, 'Determiner');

function isNoun(tokens: readonly Token[], k: number, pack: LanguagePack): boolean {
  const token = tokens[k];
  if (!token || has(token, 'Time')) return false;
  return token.ofName || isNameToken(token, pack) || (!token.capital && outletAt(tokens, k) !== null);
}

const FUNCTION_WORD = anyOf(
  'Determiner',
  'Preposition',
  'And',
  'But',
  'Auxiliary',
  'Negation',
  'Adverb',
  'Time',
  'Say',
  'Complementiser',
  'Subordinator',
  'Relative',
  'If',
  'PersonPronoun',
  'ThingPronoun',
);

/** Articles that may stand behind a preposition with the dative: "der", "dem". */
const DATIVE = anyOf('Oblique', 'GenitiveArticle');

/** A lower-case word between article and noun. */
const isAttribute = (token: Token | undefined, { endings }: LanguagePack): boolean =>
  token !== undefined &&
  !token.capital &&
  // Numbers have no ending.
  (endings.attribute?.test(token.normal) === true || /\d/.test(token.normal)) &&
  !hasAny(token, FUNCTION_WORD);

/** "die auf Nachrichten spezialisierte | Internetzeitung": index of the participle, or -1. */
function afterEmbedded(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): number {
  for (let k = from + 1; k < to && k - from < 12; k += 1) {
    if (isBoundary(tokens, k - 1)) return -1;
    let noun = k;
    while (isAttribute(tokens[noun], pack)) noun += 1;
    if (noun > k && isNoun(tokens, k - 1, pack) && noun < to && isNoun(tokens, noun, pack)) return k;
  }
  return -1;
}

/** An outlet's name that is no other word. */
const isListener = (tokens: readonly Token[], k: number): boolean => outletAt(tokens, k)?.ambiguous === false;

/** "Hannover | 96", "Schalke | 04": two figures behind a name, and no noun behind them that they count. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const [name, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!number || !/^\d{2}$/.test(number.text) || !name?.capital || name.tags.size > 0 || isBoundary(tokens, at - 1))
    return false;
  return !next || isBoundary(tokens, at) || (!next.capital && next.tags.size > 0 && !hasAny(next, ATTRIBUTE));
}

/** "eine der Personen", "einer der Insider". */
const isPart = (tokens: readonly Token[], start: number): boolean =>
  has(tokens[start], 'Indefinite') && has(tokens[start + 1], 'GenitiveArticle');

/** Article, attributes and nouns from `start` on; the index after them, or -1 where no noun phrase starts. */
function coreEnd(tokens: readonly Token[], start: number, to: number, pack: LanguagePack): number {
  let k = start;
  while (k < to && has(tokens[k], 'Determiner') && !isBoundary(tokens, k)) k += 1;
  // "der das bestätigte": a relative pronoun before another article.
  if (k - start > 1 && hasAny(tokens[start + 1], OBLIQUE_ARTICLE) && !isPart(tokens, start)) return -1;
  if (isPreposition(tokens[k])) {
    k = afterEmbedded(tokens, k, to, pack);
    if (k < 0) return -1;
  }
  while (
    k < to &&
    ((isAttribute(tokens[k], pack) && !outletAt(tokens, k)) || (hasAny(tokens[k], ATTRIBUTE) && k > start)) &&
    !isBoundary(tokens, k)
  )
    k += 1;
  if (k >= to || !isNoun(tokens, k, pack)) return -1;
  const noun = k;
  while (k < to && isNoun(tokens, k, pack)) {
    // "teilte das Unternehmen | Reuters mit": the listener.
    if (hasAny(tokens[k - 1], SPEAKER) && !has(tokens[k - 1], 'Outlet') && isListener(tokens, k)) break;
    // "gab das Unternehmen | Investoren gegenüber bekannt"; but "Orbis gegenüber der Agentur".
    if (k > noun && has(tokens[k + 1], 'Postposition') && !hasAny(tokens[k + 2], DATIVE)) break;
    // "die NZZ am Sonntag": a publication's name may hold anything.
    k = Math.min(to, outletAt(tokens, k)?.end ?? k + 1);
    if (isBoundary(tokens, k - 1)) break;
  }
  return isNumberOfName(tokens, k) && k < to ? k + 1 : k;
}

/** "die auf Nachrichten spezialisierte Internetzeitung" without what stands between its article and its head. */
export function withoutEmbedded(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): Phrase {
  let k = phrase.start;
  while (k < phrase.end && has(tokens[k], 'Determiner')) k += 1;
  const head = isPreposition(tokens[k]) ? afterEmbedded(tokens, k, phrase.end, pack) : -1;
  return head < 0 ? phrase : { start: head, end: phrase.end };
}

const isOutlet = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) if (hasAny(tokens[k], OUTLET) || outletAt(tokens, k)) return true;
  return false;
};

/** The noun phrase that starts at `start`, with genitives, prepositions and apposition. */
function chunkAt(tokens: readonly Token[], start: number, to: number, pack: LanguagePack): Chunk | null {
  // "zwei von ihnen".
  if (
    start + 3 <= to &&
    has(tokens[start + 1], 'Of') &&
    tokens.slice(start, start + 3).every((token) => has(token, 'Indefinite'))
  )
    return { start, end: start + 3, oblique: false };
  const end = coreEnd(tokens, start, to, pack);
  if (end < 0) return null;
  const feminine = has(tokens[start], 'EitherCase') && tokens.slice(start + 1, end).some((t) => has(t, 'Feminine'));
  // "Einer der Insider".
  const part = start + 2 < to && isPart(tokens, start);
  const oblique = (has(tokens[start], 'Oblique') && !part) || feminine;
  const speaks = tokens.slice(start, end).some((t) => hasAny(t, PERSON)) || namesSomebody(tokens, end);
  let at = end;
  while (at < to && !isBoundary(tokens, at - 1)) {
    const token = tokens[at];
    let next = -1;
    if (has(token, 'GenitiveArticle')) {
      next = coreEnd(tokens, at, to, pack);
      // "sagte ein Sprecher der dpa": the listener.
      if (next > 0 && speaks && isOutlet(tokens, at, next)) next = -1;
    } else if (has(token, 'Linker')) {
      // "Verwalter Karl Ott | auf einer Versammlung": where somebody spoke.
      if (speaks && namesSomebody(tokens, at) && !has(token, 'Of')) break;
      next = coreEnd(tokens, at + 1, to, pack);
      // "verkündete der Verein | in einer Mitteilung": where it is said is no part of who says it.
      if (tokens.slice(at + 1, next).some((t) => hasAny(t, MEDIUM))) next = -1;
    } else if (has(token, 'And') && oblique === has(tokens[at + 1], 'Oblique'))
      next = coreEnd(tokens, at + 1, to, pack);
    if (next < 0) break;
    at = next;
  }
  return { start, end: withApposition(tokens, start, at, pack), oblique };
}

/** "Karl Ott": two words of no class before a place. */
const namesSomebody = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 2], tokens[at - 1]].every((token) => token?.capital === true && token.tags.size === 0);

/** Words of a name behind its bearer's role. */
const LONGEST_NAME = 3;

/** "der Sprecher der Bank, | Karl Ott": where the name of a role's holder ends, or -1. */
function holderEnd(tokens: readonly Token[], start: number, end: number): number {
  if (!tokens.slice(start, end).some((t) => hasAny(t, ROLE))) return -1;
  for (let k = end; k < tokens.length && k - end < LONGEST_NAME; k += 1) {
    const token = tokens[k];
    if (!token || !(token.capital || token.ofName) || token.tags.size > 0) return -1;
    if (k + 1 === tokens.length || isBoundary(tokens, k)) return k > end ? k + 1 : -1;
  }
  return -1;
}

/** "Max Müller, Sprecher der Bank, ...": the apposition belongs to the phrase. */
function withApposition(tokens: readonly Token[], start: number, end: number, pack: LanguagePack): number {
  if (!/^["“”«»]?,\s/.test(tokens[end - 1]?.post ?? '')) return end;
  const holder = holderEnd(tokens, start, end);
  if (holder > 0) return holder;
  const inner = coreEnd(tokens, end, tokens.length, pack);
  if (inner < 0 || !tokens.slice(end, inner).some((t) => hasAny(t, ROLE))) return end;
  let at = inner;
  while (at < tokens.length && !isBoundary(tokens, at - 1)) {
    const next = has(tokens[at], 'GenitiveArticle')
      ? coreEnd(tokens, at, tokens.length, pack)
      : has(tokens[at], 'Linker')
        ? coreEnd(tokens, at + 1, tokens.length, pack)
        : -1;
    if (next < 0) return end;
    at = next;
  }
  return at;
}

/** The noun phrases of `[from, to)`, in order. */
function chunks(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): Chunk[] {
  const found: Chunk[] = [];
  let k = from;
  while (k < to) {
    const token = tokens[k];
    // "bestätigten | diese Darstellung": with a noun behind it, it is an article.
    const article = has(token, 'Determiner') && tokens[k + 1]?.capital === true && !isBoundary(tokens, k);
    if (isPronoun(token) && !article) found.push({ start: k, end: k + 1, oblique: false });
    const preposition = isPreposition(token);
    const chunk = preposition
      ? chunkAt(tokens, k + 1, to, pack)
      : isPronoun(token) && !article
        ? null
        : chunkAt(tokens, k, to, pack);
    if (chunk) found.push(preposition ? { ...chunk, oblique: true } : chunk);
    k = chunk ? Math.max(chunk.end, k + 1) : k + 1;
  }
  return found;
}

/** Behind a comma, "und" or the sentence's start, be an adverb between: "nur | wenn"; in "hatte als erstes" none opens. */
function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const opener = hasAny(token, CLAUSE_OPENER) || (has(token, 'Relative') && !has(token, 'Determiner'));
  if (!opener) return false;
  let k = at - 1;
  while (k >= 0 && has(tokens[k], 'Adverb') && !isBoundary(tokens, k)) k -= 1;
  return k < 0 || isBoundary(tokens, k) || hasAny(tokens[k], CONJUNCTION);
}

/** The first index after `from` at which the clause ends. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < tokens.length && k - from < LONGEST_CLAUSE && !opensSubordinate(tokens, k)) {
    k += 1;
    if (isBoundary(tokens, k - 1)) break;
  }
  return k;
}

/** The noun phrase straight after a word, whatever its case: "laut | einem Sprecher der Bank". */
export function chunkAfter(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  if (at > 0 && isBoundary(tokens, at - 1) && !/^[\s"“„«»']+$/.test(tokens[at - 1]?.post ?? '')) return null;
  let k = at;
  while (k < tokens.length && has(tokens[k], 'Adverb') && !has(tokens[k], 'Determiner') && !isBoundary(tokens, k))
    k += 1;
  if (isPronoun(tokens[k]) && !has(tokens[k], 'Determiner')) return { start: k, end: k + 1 };
  const from = isPreposition(tokens[k]) && has(tokens[k], 'Linker') ? k + 1 : k;
  return chunkAt(tokens, from, clauseEnd(tokens, from), pack);
}

/** The noun phrase that ends straight before a word, whatever its case: "einem Insider | zufolge". */
export function chunkBefore(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  const phrase = isBoundary(tokens, at - 1) ? null : chunkEnding(tokens, at, pack);
  if (!phrase || !has(tokens[phrase.start], 'Government')) return phrase;
  // "in Kiew | der Zeitung zufolge": a place has no genitive behind it.
  const article = tokens.slice(phrase.start, at).findIndex((token) => has(token, 'GenitiveArticle'));
  return article < 0 ? phrase : { start: phrase.start + article, end: at };
}

/** The noun phrase that ends before `at`, be it before a comma. */
function chunkEnding(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_CLAUSE && !isBoundary(tokens, from - 1) && !opensSubordinate(tokens, from - 1))
    from -= 1;
  const last = chunks(tokens, from, at, pack).at(-1);
  return last && last.end === at ? last : null;
}

/** The phrases of a clause that are no subject: behind a preposition, or in another case. */
export function obliques(tokens: readonly Token[], start: number, pack: LanguagePack): Phrase[] {
  let from = start;
  while (from > 0 && start - from < LONGEST_CLAUSE && !isBoundary(tokens, from - 1)) from -= 1;
  return chunks(tokens, from, clauseEnd(tokens, from), pack).filter((chunk) => chunk.oblique);
}

/** "Die Rätin, die dem Ausschuss vorsitzt, | bestätigte die Prüfung": who opens the sentence, with a relative clause that ends straight before the verb. */
function topicBefore(tokens: readonly Token[], start: number, pack: LanguagePack): Phrase | null {
  const opener = tokens[0]?.quoted ? null : chunkAt(tokens, 0, start, pack);
  if (!opener || opener.oblique || opener.end >= start || !has(tokens[opener.end], 'Pronominal')) return null;
  if (!namesSomebody(tokens, opener.end) && !tokens.slice(0, opener.end).some((t) => hasAny(t, PARTY))) return null;
  for (let k = opener.end - 1; k < start; k += 1)
    if (isBoundary(tokens, k) !== (k === opener.end - 1 || k === start - 1)) return null;
  return /^,\s/.test(tokens[start - 1]?.post ?? '') ? opener : null;
}

/** Words of "(SPD)", "(45, Grüne)". */
const LONGEST_BRACKETS = 3;

const opensBrackets = (tokens: readonly Token[], at: number): boolean => /\($/.test(tokens[at - 1]?.post ?? '');
const closesBrackets = (tokens: readonly Token[], at: number): boolean => /^\)\s*$/.test(tokens[at - 1]?.post ?? '');

/** "Lena Vogt | (SPD) | bestätigte": where a few words in brackets begin that end before `at`, else `at`. */
function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (!closesBrackets(tokens, at)) return at;
  for (let k = at - 1; k > 0 && at - k <= LONGEST_BRACKETS; k -= 1) if (opensBrackets(tokens, k)) return k;
  return at;
}

/** The same the other way round. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (!opensBrackets(tokens, at)) return at;
  for (let k = at + 1; k - at <= LONGEST_BRACKETS; k += 1) if (closesBrackets(tokens, k)) return k;
  return at;
}

/**
 * What may be the subject of a verb: the phrases of its clause that are not oblique, the likeliest first.
 *
 * @param start index of the cue's first word
 */
export function subjects(tokens: readonly Token[], start: number, pack: LanguagePack): Phrase[] {
  let from = start;
  while (from > 0 && start - from < LONGEST_CLAUSE && !opensSubordinate(tokens, from - 1)) {
    const before = beforeBrackets(tokens, from) - 1;
    if (before === from - 1 && isBoundary(tokens, before)) break;
    from = before;
  }
  const subordinate = opensSubordinate(tokens, from - 1) && !isBoundary(tokens, from - 1);
  const left = chunks(tokens, from, start, pack).filter(
    (chunk) => !chunk.oblique && !(chunk.start > from && opensBrackets(tokens, chunk.start)),
  );
  // "bittet ihre Kunden um Geduld und | teilt mit": the subject is the clause's, not what stands nearest; behind the
  // verb stands its object, "und | informierte die Polizei".
  // "es laufe noch, | sagte eine Sprecherin", "immer noch | betont Ott": "noch" alone joins nothing.
  const joins = has(tokens[start - 1], 'And') && !has(tokens[start - 1], 'Adverb');
  const coordinated = joins && !isBoundary(tokens, start - 1);
  if (!subordinate && !coordinated) left.reverse();
  // "Er betrat das Museum und | bestätigte den Fund": behind a pronoun stands its object.
  const [first] = left;
  if (coordinated && first && first.end - first.start === 1 && has(tokens[first.start], 'PersonPronoun'))
    left.length = 1;
  // "Der Sprecher hat die Verantwortung | bestritten": the subject stands before the first verb.
  const opener = left.at(-1);
  const second = !subordinate && !coordinated && opener !== undefined && left.length > 1;
  const verb = opener ? behindBrackets(tokens, opener.end) : start;
  if (second && verb < start && has(tokens[verb], 'Auxiliary')) left.unshift(...left.splice(-1));
  const right =
    subordinate || coordinated
      ? []
      : chunks(tokens, start + 1, clauseEnd(tokens, start + 1), pack).filter((chunk) => !chunk.oblique);
  const antecedent: Phrase[] = [];
  // "ein Ermittler, der nicht genannt werden will": the relative pronoun's noun.
  if (
    from > 0 &&
    has(tokens[from], 'Pronominal') &&
    /^["“”«»]?,\s/.test(tokens[from - 1]?.post ?? '') &&
    coreEnd(tokens, from, start, pack) < 0
  ) {
    const phrase = chunkEnding(tokens, from, pack);
    if (phrase) antecedent.push(phrase);
  }
  const topic = from === start ? topicBefore(tokens, start, pack) : null;
  if (topic) antecedent.push(topic);
  const label: Phrase[] = [];
  // Turin-Sprecher Belletti: „Kein Kommentar.“ Der Trainer gab zurück: „Kein Kommentar.“
  if (from > 0 && /^["“”«»]?:/.test(tokens[from - 1]?.post ?? '')) {
    const phrase = chunkAt(tokens, 0, from, pack);
    if (phrase && !phrase.oblique) label.push(phrase);
  }
  return [...antecedent, ...left, ...(isBoundary(tokens, start) ? [] : right), ...label];
}
