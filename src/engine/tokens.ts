import type { LanguagePack } from './packs/pack.ts';
import type { Span } from './types.ts';

/** A word of a sentence, with its offsets in the block and what stands between it and its neighbours. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophe, hyphens as `_`, English clitics spelled out. */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** What stands before the first word of the sentence; empty for all others. */
  readonly pre: string;
  /** What stands between this word and the next, or the sentence's end. */
  readonly post: string;
  /** Inside a quotation of four words or more. */
  readonly quoted: boolean;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const ELISION = /^(\p{L}{1,6}['’])(.+)$/u;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const CLITICS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'s": "'s",
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": "'d",
  "'m": 'am',
};
const IRREGULAR: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };
const CAPITAL = /^[\p{Lu}\p{Lt}]|^\p{Ll}\p{Lu}/u;

/** @returns the form of a word that patterns and lexicons are written in */
export function normalForm(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/-/g, '_');
}

/** Forms in which a text may hold a word of which this is the normal form; English contracts some of them. */
export function writtenForms(normal: string, pack: LanguagePack): string[] {
  if (pack.apostrophe !== 'clitic') return [normal];
  const clitics = Object.keys(CLITICS).filter((clitic) => CLITICS[clitic] === normal);
  const stems = Object.keys(IRREGULAR).filter((stem) => IRREGULAR[stem] === normal);
  // "couldn't" is cut before its n, "cannot" before its not; of "n't" the part behind the apostrophe is looked for.
  const contracted = [normal, ...stems].map((stem) => `${stem}n`);
  return [
    normal,
    ...contracted,
    ...clitics.map((clitic) => clitic.replace(/^.*'/, '')),
    ...(normal === 'not' || normal === 'can' ? ['cannot'] : []),
  ];
}

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly tag: string }[]>;
  readonly suffixes: readonly { readonly suffix: string; readonly tag: string }[];
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** Words of a phrase as the tokenizer would give them. */
function phraseWords(phrase: string, pack: LanguagePack): string[] {
  return phrase.split(' ').flatMap((word) => {
    // "dell'" has no word after its apostrophe here, as it has in a text.
    if (/['’]$/.test(word)) return [normalForm(word)];
    // A match left half-way by a sentence would hide the first words of an entry.
    WORD.lastIndex = 0;
    return [...word.matchAll(WORD)].flatMap(([part]) => piecesOf(part, pack)).map((part) => part.normal);
  });
}

function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const words = new Map<string, string[]>();
  const phrases = new Map<string, { words: string[]; tag: string }[]>();
  for (const [tag, entries] of Object.entries(pack.lexicon)) {
    for (const entry of entries) {
      const parts = phraseWords(entry, pack);
      const [first] = parts;
      if (first === undefined) continue;
      if (parts.length === 1) words.set(first, [...(words.get(first) ?? []), tag]);
      else phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, tag }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const suffixes = Object.entries(pack.suffixes).flatMap(([tag, list]) => list.map((suffix) => ({ suffix, tag })));
  const lexicon = { words, phrases, suffixes };
  lexicons.set(pack, lexicon);
  return lexicon;
}

interface Piece extends Span {
  readonly text: string;
  readonly normal: string;
}

function piece(text: string, start: number, normal = normalForm(text)): Piece {
  return { text, normal, start, end: start + text.length };
}

function cutApostrophe(word: string, start: number, pack: LanguagePack): Piece[] {
  if (!/['’]/.test(word)) {
    if (pack.apostrophe === 'clitic' && word.toLowerCase() === 'cannot') {
      return [piece(word.slice(0, 3), start), piece(word.slice(3), start + 3)];
    }
    return [piece(word, start)];
  }
  if (pack.apostrophe === 'elision') {
    const match = ELISION.exec(word);
    const [, head, tail] = match ?? [];
    if (head !== undefined && tail !== undefined)
      return [piece(head, start), ...cutApostrophe(tail, start + head.length, pack)];
  } else if (pack.apostrophe === 'clitic') {
    const match = CLITIC.exec(word);
    const [, head, tail] = match ?? [];
    if (head !== undefined && tail !== undefined) {
      const clitic = tail.toLowerCase().replace('’', "'");
      const stem = normalForm(head);
      const normal = clitic === "n't" ? (IRREGULAR[stem] ?? stem) : stem;
      return [piece(head, start, normal), piece(tail, start + head.length, CLITICS[clitic] ?? clitic)];
    }
  }
  return [piece(word, start)];
}

/** "indique-t-il" is two words, its verb and its subject. */
function cutInversion(pieces: readonly Piece[], pack: LanguagePack): Piece[] {
  if (!pack.invertedPronouns) return [...pieces];
  return pieces.flatMap((whole) => {
    const tail = /^(.{1,24}?)((?:-t)?-)(\p{L}+)$/u.exec(whole.text);
    const [, verb, hyphens, pronoun] = tail ?? [];
    if (
      verb === undefined ||
      hyphens === undefined ||
      pronoun === undefined ||
      !pack.invertedPronouns?.includes(pronoun.toLowerCase())
    )
      return [whole];
    return [piece(verb, whole.start), piece(pronoun, whole.start + verb.length + hyphens.length)];
  });
}

/** Longer runs of letters are no words of a language; they are not looked into. */
const LONGEST_WORD = 60;

/** What a word as it stands in a text comes to, wherever it stands. */
interface Reading {
  readonly pieces: readonly Piece[];
  readonly tags: readonly ReadonlySet<string>[];
  readonly capitals: readonly boolean[];
}

/** Readings kept for each pack; a long article has some 2,000 distinct words. */
const MOST_READINGS = 20_000;
const readings = new WeakMap<LanguagePack, Map<string, Reading>>();

function piecesOf(word: string, pack: LanguagePack): Piece[] {
  if (word.length > LONGEST_WORD) return [piece(word, 0)];
  // "end.Next" is a lost space, "U.S" and "site.com" are not.
  const lost = word.includes('.') ? /^(\p{L}{3,})\.(\p{Lu}\p{Ll}+)$/u.exec(word) : null;
  if (lost?.[1] !== undefined && lost[2] !== undefined) return [piece(lost[1], 0), piece(lost[2], lost[1].length + 1)];
  return cutInversion(cutApostrophe(word, 0, pack), pack);
}

function readWord(word: string, pack: LanguagePack, lexicon: Lexicon): Reading {
  let known = readings.get(pack);
  if (!known) {
    known = new Map();
    readings.set(pack, known);
  }
  const found = known.get(word);
  if (found) return found;
  const pieces = piecesOf(word, pack);
  const reading = {
    pieces,
    tags: pieces.map((p) => tagsOf(p.normal, lexicon)),
    capitals: pieces.map((p) => CAPITAL.test(p.text)),
  };
  if (known.size >= MOST_READINGS) known.clear();
  if (word.length <= LONGEST_WORD) known.set(word, reading);
  return reading;
}

function tagsOf(normal: string, lexicon: Lexicon): ReadonlySet<string> {
  const tags = new Set(lexicon.words.get(normal));
  if (tags.size === 0 && lexicon.suffixes.length > 0) {
    const tail = normal.slice(normal.lastIndexOf('_') + 1);
    for (const { suffix, tag } of lexicon.suffixes) {
      if (normal.length >= suffix.length + 2 && tail.endsWith(suffix)) {
        tags.add(tag);
        break;
      }
    }
    if (tail !== normal) for (const tag of lexicon.words.get(tail) ?? []) tags.add(tag);
  }
  return tags;
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

function tagPhrases(tokens: readonly Draft[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const phrases = lexicon.phrases.get(tokens[i]?.normal ?? '');
    if (!phrases) continue;
    for (const { words, tag } of phrases) {
      if (!words.every((word, k) => tokens[i + k]?.normal === word)) continue;
      for (let k = 0; k < words.length; k += 1) {
        const token = tokens[i + k];
        if (!token) continue;
        // The word's own set is shared by all its occurrences.
        const tags = new Set(token.tags);
        // "press secretary" is no secretary, "district attorney" speaks for no party.
        if (NOUNS.has(tag)) for (const noun of NOUNS) tags.delete(noun);
        token.tags = tags.add(tag);
      }
      if (NOUNS.has(tag)) break;
    }
  }
}

/** Words a quotation must have before it counts as somebody's speech and not as a term in quotation marks. */
const SPEECH_WORDS = 4;
/** Characters in which that many words show. */
const SPEECH_SAMPLE = 200;

function isSpeech(text: string, quotation: Span): boolean {
  if (quotation.end - quotation.start > SPEECH_SAMPLE) return true;
  return text.slice(quotation.start, quotation.end).split(/\s+/, SPEECH_WORDS).length >= SPEECH_WORDS;
}

/** A token while its sentence is cut. */
interface Draft {
  text: string;
  normal: string;
  start: number;
  end: number;
  tags: ReadonlySet<string>;
  pre: string;
  post: string;
  quoted: boolean;
  capital: boolean;
}

function cutSentence(text: string, sentence: Span, pack: LanguagePack, lexicon: Lexicon): Draft[] {
  const tokens: Draft[] = [];
  WORD.lastIndex = sentence.start;
  for (let match = WORD.exec(text); match && match.index < sentence.end; match = WORD.exec(text)) {
    const from = match.index;
    let word = match[0];
    if (from + word.length > sentence.end) word = word.slice(0, sentence.end - from);
    // l'“intelligenza”: the elision stands before a quotation mark.
    if (
      pack.apostrophe === 'elision' &&
      word.length <= 6 &&
      /^['’][«“"„]/.test(text.slice(from + word.length, from + word.length + 2))
    ) {
      word = text.slice(from, from + word.length + 1);
    }
    const { pieces, tags, capitals } = readWord(word, pack, lexicon);
    for (let i = 0; i < pieces.length; i += 1) {
      const part = pieces[i];
      if (!part) continue;
      tokens.push({
        text: part.text,
        normal: part.normal,
        start: from + part.start,
        end: from + part.end,
        tags: tags[i] ?? NO_TAGS,
        pre: '',
        post: '',
        quoted: false,
        capital: capitals[i] ?? false,
      });
    }
  }
  return tokens;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Cuts one sentence into tagged words.
 *
 * @param text the block's text
 * @param sentence where the sentence stands in it
 * @param quotations the quotations that overlap it, as `findQuotations` gives them
 * @returns tokens whose offsets are in the block's text; their `pre` and `post` hold everything between them
 */
export function tokenize(text: string, sentence: Span, quotations: readonly Span[], pack: LanguagePack): Token[] {
  const lexicon = lexiconOf(pack);
  const tokens = cutSentence(text, sentence, pack, lexicon);
  const speech = quotations.filter((quotation) => isSpeech(text, quotation));
  let at = 0;
  tokens.forEach((token, i) => {
    while ((speech[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const inside = speech[at];
    token.quoted = inside !== undefined && token.start > inside.start;
    token.post = text.slice(token.end, tokens[i + 1]?.start ?? sentence.end);
  });
  const [first] = tokens;
  if (first) first.pre = text.slice(sentence.start, first.start);
  tagPhrases(tokens, lexicon);
  return tokens;
}
