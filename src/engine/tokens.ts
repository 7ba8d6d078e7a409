import type { LanguagePack } from './packs/pack.ts';
import type { Span } from './types.ts';

/** A word of a sentence, with its offsets in the block and what stands between it and its neighbours. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophe, hyphens as `_`, English clitics spelled out. */
  readonly normal: string;
  readonly tags: Set<string>;
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
  "n't": 'not', "'s": "'s", "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": "'d", "'m": 'am',
};
const IRREGULAR: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };
const CAPITAL = /^[\p{Lu}\p{Lt}]|^\p{Ll}\p{Lu}/u;

/** @returns the form of a word that patterns and lexicons are written in */
export function normalForm(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/-/g, '_');
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
    return cut(word, 0, word.length, pack).map((piece) => piece.normal);
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
    if (head !== undefined && tail !== undefined) return [piece(head, start), ...cutApostrophe(tail, start + head.length, pack)];
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
    if (verb === undefined || hyphens === undefined || pronoun === undefined || !pack.invertedPronouns?.includes(pronoun.toLowerCase())) return [whole];
    return [piece(verb, whole.start), piece(pronoun, whole.start + verb.length + hyphens.length)];
  });
}

function cut(text: string, from: number, to: number, pack: LanguagePack): Piece[] {
  const pieces: Piece[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) {
    let word = match[0];
    if (match.index + word.length > to) word = word.slice(0, to - match.index);
    // "end.Next" is a lost space, "U.S" and "site.com" are not.
    const lost = /^(\p{L}{3,})\.(\p{Lu}\p{Ll}+)$/u.exec(word);
    if (lost?.[1] !== undefined && lost[2] !== undefined) {
      pieces.push(piece(lost[1], match.index), piece(lost[2], match.index + lost[1].length + 1));
      continue;
    }
    pieces.push(...cutInversion(cutApostrophe(word, match.index, pack), pack));
    if (pack.apostrophe === 'elision' && /^\p{L}{1,6}$/u.test(word) && /['’]/.test(text.charAt(match.index + word.length))) {
      const follower = text.charAt(match.index + word.length + 1);
      // l'“intelligenza”: the elision stands before a quotation mark.
      if (/[«“"„]/.test(follower)) {
        pieces.pop();
        const elided = text.slice(match.index, match.index + word.length + 1);
        pieces.push(piece(elided, match.index));
      }
    }
  }
  return pieces;
}

function tagsOf(normal: string, lexicon: Lexicon): Set<string> {
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
const NOUNS: ReadonlySet<string> = new Set(['Spokesperson', 'Organisation', 'Outlet', 'Unnamed', 'Official', 'Title', 'Bystander', 'Study', 'Document']);

function tagPhrases(tokens: readonly Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i += 1) {
    for (const { words, tag } of lexicon.phrases.get(tokens[i]?.normal ?? '') ?? []) {
      if (!words.every((word, k) => tokens[i + k]?.normal === word)) continue;
      for (let k = 0; k < words.length; k += 1) {
        const tags = tokens[i + k]?.tags;
        // "press secretary" is no secretary, "district attorney" speaks for no party.
        if (NOUNS.has(tag)) for (const noun of NOUNS) tags?.delete(noun);
        tags?.add(tag);
      }
      if (NOUNS.has(tag)) break;
    }
  }
}

/** Words a quotation must have before it counts as somebody's speech and not as a term in quotation marks. */
const SPEECH_WORDS = 4;

/**
 * Cuts one sentence into tagged words.
 *
 * @param text the block's text
 * @param sentence where the sentence stands in it
 * @param quotations the block's quotations, as `findQuotations` gives them
 * @returns tokens whose offsets are in the block's text; their `pre` and `post` hold everything between them
 */
export function tokenize(text: string, sentence: Span, quotations: readonly Span[], pack: LanguagePack): Token[] {
  const lexicon = lexiconOf(pack);
  const pieces = cut(text, sentence.start, sentence.end, pack);
  const speech = quotations.filter(
    (q) => q.start < sentence.end && q.end > sentence.start && text.slice(q.start, q.end).split(/\s+/, SPEECH_WORDS).length >= SPEECH_WORDS,
  );
  const tokens = pieces.map((p, i): Token => {
    const next = pieces[i + 1];
    return {
      ...p,
      tags: tagsOf(p.normal, lexicon),
      pre: i === 0 ? text.slice(sentence.start, p.start) : '',
      post: text.slice(p.end, next ? next.start : sentence.end),
      quoted: speech.some((q) => p.start > q.start && p.start < q.end),
      capital: CAPITAL.test(p.text),
    };
  });
  tagPhrases(tokens, lexicon);
  return tokens;
}
