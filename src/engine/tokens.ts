import { accentApart, isAccent } from './accents.ts';
import { isArticle } from './articles.ts';
import { type Lexicon, type ListedPhrase, lexiconOf, type Phrases, type ReadPiece } from './lexicon.ts';
import { setOf } from './list-set.ts';
import { PARTICLES } from './names/particles.ts';
import type { AccentsApart, LanguagePack } from './packs/pack.ts';
import { anyOf, has, hasAny, Tags } from './tags.ts';
import type { Span } from './types.ts';
import { WordCursor } from './words.ts';

/** A word of a sentence, with its offsets in the block and what stands between it and its neighbours. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophe, hyphens as `_`, English clitics spelled out. */
  readonly normal: string;
  /** The last part of a compound with a hyphen, in the same form; empty for other words. */
  readonly tail: string;
  /** A bit for each of its forms that a pattern may have (`ReadPiece`). */
  readonly bits: number;
  /** `slotOfWord` of its normal form. */
  readonly slot: number;
  readonly tags: Tags;
  /** What stands before the first word of the sentence; empty for all others. */
  readonly pre: string;
  /** What stands between this word and the next, or the sentence's end. */
  readonly post: string;
  /** Inside a quotation of four words or more. */
  readonly quoted: boolean;
  readonly capital: boolean;
  /** A word of a name, whatever it is elsewhere. */
  readonly ofName: boolean;
}

/** The classes of which a noun has one. */
const NOUNS: ReadonlySet<string> = new Set([
  'Spokesperson',
  'Organisation',
  'Outlet',
  'Unnamed',
  'Official',
  'Title',
  'Bystander',
  'Study',
  'Document',
]);

const NO_NAME: ReadonlySet<string> = new Set(['Bystander', 'If', 'Blocker', 'Spokesperson', 'Official', 'Title']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['Preposition', 'To']);

/** Of the first word of a name. */
const NAME_TAGS = Tags.of(['Noun']);

const NO_PHRASES: readonly ListedPhrase[] = [];

/** Puts the words of listed phrases into the phrases' classes. */
function tagPhrases(tokens: readonly Word[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const begun = tokens[at]?.phrases;
    if (!begun) continue;
    const phrases = begun.get(tokens[at + 1]?.normal ?? '') ?? NO_PHRASES;
    for (const phrase of phrases) {
      if (!standsAt(phrase, tokens, at)) continue;
      const isNoun = NOUNS.has(phrase.tag);
      for (const token of tokens.slice(at, at + phrase.words.length)) {
        // "press secretary" is no secretary, "district attorney" speaks for no party.
        // "Fratelli d'Italia" are nobody's brothers, and "Médecins sans frontières" no condition.
        const isName = phrase.tag === 'OrganisationName';
        const others = isNoun ? NOUNS : isName ? NO_NAME : null;
        token.tags = (others ? token.tags.without(others) : token.tags).with(phrase.tag);
        if (isName) token.ofName = true;
      }
      // "l'ad": the noun is a preposition elsewhere.
      if (phrase.tag === 'Noun') {
        const noun = tokens[at + phrase.words.length - 1];
        if (noun) noun.tags = noun.tags.without(PREPOSITIONS);
        // "São Paulo": with capitals, its first word is no verb.
        const first = tokens[at];
        if (first?.capital && noun?.capital && has(first, 'Auxiliary')) {
          first.tags = NAME_TAGS;
          first.ofName = true;
        }
      }
      if (isNoun) break;
    }
  }
}

function standsAt({ words }: ListedPhrase, tokens: readonly Word[], at: number): boolean {
  // By the first two words these phrases were found.
  for (let k = 2; k < words.length; k += 1) if (tokens[at + k]?.normal !== words[k]) return false;
  return true;
}

/** Words a quotation must have before it counts as somebody's speech and not as a term in quotation marks. */
const SPEECH_WORDS = 4;
/** Characters in which that many words show. */
const SPEECH_SAMPLE = 200;

/** Words of the longest name in quotation marks. */
const LONGEST_QUOTED_NAME = 6;

/** "La Gazzetta dello Sport": nothing but words with capitals, and what links them. */
function isName(words: readonly string[], mayLink: (word: string) => boolean): boolean {
  const isCapital = (word: string): boolean => /^\p{Lu}[^,.!?]*$/u.test(word);
  return (
    words.length <= LONGEST_QUOTED_NAME &&
    isCapital(words[0] ?? '') &&
    isCapital(words.at(-1) ?? '') &&
    words.every((word) => isCapital(word) || mayLink(word))
  );
}

/** Whether a word may stand within a name in small letters: "of the", "della", "e". */
const isNameLink = (word: string, { lexicon, naming }: LanguagePack): boolean =>
  PARTICLES.has(word) || setOf(lexicon.Of).has(word) || setOf(lexicon.And).has(word) || isArticle(word, naming);

const WORD_BEFORE = /(?<!\p{L})\p{L}+\s$/u;
/** Characters in which the word before a quotation shows. */
const WORD_SAMPLE = 30;

/**
 * Where all nouns have capitals, what is linked is a name only behind an article, a preposition or a noun: „Kein Kommentar zu
 * Gerüchten“ is somebody's speech.
 */
function isLedUpTo(text: string, at: number, { lexicon, naming }: LanguagePack): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - WORD_SAMPLE), at))?.[0].trim() ?? '';
  return /^\p{Lu}/u.test(word) || isArticle(word, naming) || setOf(lexicon.Preposition).has(word);
}

function quotesSpeech(text: string, { start, end }: Span, pack: LanguagePack): boolean {
  if (end - start > SPEECH_SAMPLE) return true;
  const words = text.slice(start + 1, end - 1).split(/\s+/);
  const mayLink = !pack.capitalNouns || isLedUpTo(text, start, pack);
  const said = text.slice(start, end).split(/\s+/, SPEECH_WORDS).length >= SPEECH_WORDS;
  return said && !isName(words, (word) => mayLink && isNameLink(word, pack));
}

/** A token while its sentence is cut. */
interface Word extends Token {
  tags: Tags;
  pre: string;
  post: string;
  quoted: boolean;
  ofName: boolean;
  readonly phrases: Phrases | null;
}

const wordOf = (piece: ReadPiece, offset: number): Word => ({
  text: piece.text,
  normal: piece.normal,
  tail: piece.tail,
  bits: piece.bits,
  slot: piece.slot,
  capital: piece.capital,
  ofName: false,
  tags: piece.tags,
  phrases: piece.phrases,
  start: offset + piece.start,
  end: offset + piece.end,
  pre: '',
  post: ' ',
  quoted: false,
});

/** l'“intelligenza”: the elision stands before a quotation mark. */
const isElidedBeforeQuote = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_ELISION && isAccent(text.charCodeAt(end)) && QUOTES.includes(text.charAt(end + 1));

const LONGEST_ELISION = 6;
const QUOTES = '«“"„';

/** A word of which the apostrophe behind it is its accent, read with it; `null` for any other. */
function readAccented(text: string, { start, end }: Span, lexicon: Lexicon, accents: AccentsApart): ReadPiece[] | null {
  const accented = accentApart(text, start, end, accents);
  if (accented === '') return null;
  const pieces = lexicon.read(accented);
  return pieces.map((piece) =>
    piece.end < accented.length
      ? piece
      : { ...piece, text: text.slice(start + piece.start, end + 1), end: end + 1 - start },
  );
}

function cutSentence(text: string, sentence: Span, pack: LanguagePack, lexicon: Lexicon): Word[] {
  const tokens: Word[] = [];
  const limit = sentence.end;
  const elides = pack.apostrophe === 'elision';
  const accents = pack.accentsApart;
  const word = new WordCursor(text, sentence.start);
  while (word.next(limit)) {
    const { start, end, hash } = word;
    const pieces =
      elides && end < limit && isElidedBeforeQuote(text, start, end)
        ? lexicon.read(text.slice(start, end + 1))
        : (accents && readAccented(text, word, lexicon, accents)) || lexicon.readAt(text, start, end, hash);
    for (let k = 0; k < pieces.length; k += 1) tokens.push(wordOf(pieces[k] as ReadPiece, start));
  }
  return tokens;
}

/** Notes what stands between the words, and which of them are somebody's speech. */
function readGaps(tokens: readonly Word[], text: string, sentence: Span, speech: readonly Span[]): void {
  let at = 0;
  for (let k = 0; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (!token) break;
    const next = tokens[k + 1]?.start ?? sentence.end;
    // Most gaps are one space, which needs no string of its own.
    if (next !== token.end + 1 || text.charCodeAt(token.end) !== SPACE) token.post = gapIn(text, token.end, next);
    while (at < speech.length && (speech[at]?.end ?? 0) <= token.start) at += 1;
    const inside = speech[at];
    token.quoted = inside !== undefined && token.start > inside.start;
  }
  const [first] = tokens;
  if (first) first.pre = text.slice(sentence.start, first.start);
}

const SPACE = 32;

/** What stands in `[start, end)`; the commonest gaps are the same string each time. */
function gapIn(text: string, start: number, end: number): string {
  if (end === start) return '';
  return end === start + 2 && text.startsWith(', ', start) ? ', ' : text.slice(start, end);
}

const OPENING_DASH = /^[,.!?…]?\s+[–—-]\s*$/;
const CLOSING_DASH = /[–—-](?:[\s.,;:»”"]|$)/;
/** Words between the dash and the verb: "– lo ha poi | precisato". */
const LONGEST_OPENING = 5;
const LONGEST_INSERTION = 24;

/** Where words that stand within quotation marks and are none of the speech begin and end. */
interface Insertion {
  /** What stands before them. */
  readonly opening: RegExp;
  /** What stands behind them. */
  readonly closing: RegExp;
  /** Whether they begin at a word. */
  readonly opens: (tokens: readonly Word[], at: number) => boolean;
}

/** Takes what is inserted into quotations out of the speech. */
function unquote(tokens: readonly Word[], { opening, closing, opens }: Insertion): void {
  for (let k = 0; k + 1 < tokens.length; k += 1) {
    if (!tokens[k]?.quoted || !opening.test(tokens[k]?.post ?? '') || !opens(tokens, k + 1)) continue;
    let end = k + 1;
    while (end < tokens.length && end - k < LONGEST_INSERTION && !closing.test(tokens[end]?.post ?? '')) end += 1;
    if (!tokens[end]?.quoted || end - k >= LONGEST_INSERTION) continue;
    for (const word of tokens.slice(k + 1, end + 1)) word.quoted = false;
    k = end;
  }
}

const SPEAKS = anyOf('SayVerb', 'LooseVerb', 'ConfirmVerb', 'DenyVerb');
const SPOKE = anyOf('SayParticiple', 'LooseParticiple', 'ConfirmParticiple');
const SUBJECT = anyOf('Determiner', 'PersonPronoun', 'Spokesperson', 'To', 'Time');
const BEFORE_SPOKEN = anyOf('Auxiliary', 'PersonPronoun', 'Adverb', 'Time');
const COMMA = /^[”"]?,\s/;
const CLOSING_COMMA = /[,»”"]/;

/** Whether a verb of saying, be it with its auxiliary, stands straight before a subject, or behind a pronoun. */
function opensInversion(tokens: readonly Word[], at: number): boolean {
  let k = at;
  while (k < at + LONGEST_OPENING && hasAny(tokens[k], BEFORE_SPOKEN) && !CLOSING_COMMA.test(tokens[k]?.post ?? ','))
    k += 1;
  const next = tokens[k + 1];
  if (!next || !hasAny(tokens[k], k > at ? SPOKE : SPEAKS)) return false;
  if (has(tokens[k - 1], 'PersonPronoun') && k > at) return true;
  return (next.capital || hasAny(next, SUBJECT)) && !CLOSING_COMMA.test(tokens[k]?.post ?? ',');
}

/** Whether nothing but auxiliaries and adverbs stand before a verb of the pack's class `Inserted`. */
function opensInsertion(tokens: readonly Word[], at: number): boolean {
  for (const word of tokens.slice(at, at + LONGEST_OPENING)) {
    if (word.tags.has('Inserted')) return true;
    if (!word.tags.has('Auxiliary') && !word.tags.has('Adverb') && !word.tags.has('Clitic')) return false;
  }
  return false;
}

/** "«Nessun ritardo – ha detto il portavoce – e nessun danno»": who speaks is named between dashes, within the marks. */
const BETWEEN_DASHES: Insertion = { opening: OPENING_DASH, closing: CLOSING_DASH, opens: opensInsertion };

/** "« Rien, a dit le maire, n'est signé »": the same from a comma to a comma or the sentence's end (French). */
const BETWEEN_COMMAS: Insertion = { opening: COMMA, closing: /[,»”"]|^\.$/, opens: opensInversion };

/**
 * Cuts one sentence into tagged words.
 *
 * @param text the block's text
 * @param sentence where the sentence stands in it
 * @param quotations the quotations that overlap it, as `findQuotations` gives them
 * @returns tokens whose offsets are in the block's text; their `pre` and `post` hold everything between them
 */
export function tokenize(text: string, sentence: Span, quotations: readonly Span[], pack: LanguagePack): Token[] {
  const tokens = cutSentence(text, sentence, pack, lexiconOf(pack));
  readGaps(
    tokens,
    text,
    sentence,
    quotations.filter((quotation) => quotesSpeech(text, quotation, pack)),
  );
  tagPhrases(tokens);
  unquote(tokens, pack.insertsBetweenCommas ? BETWEEN_COMMAS : BETWEEN_DASHES);
  return tokens;
}
