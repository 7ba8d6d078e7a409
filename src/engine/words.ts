/** What a word as it stands in a text comes to: its pieces, each in the form that patterns and lexicons are written in. */
import { append } from './append.ts';
import { folded, foldOf, GAP, LETTER, NUMBER, OUTSIDE, sortAt, UNCLEAR } from './characters.ts';
import type { Contractions, LanguagePack } from './packs/pack.ts';
import type { Span } from './types.ts';

const ELISION = /^(\p{L}{1,6}['’])(.+)$/u;
/** A word that is written as names are: "Orbis", "eBay", "26-Jähriger". */
export const CAPITAL = /^[\p{Lu}\p{Lt}]|^\p{Ll}\p{Lu}|^\d+-\p{Lu}/u;

/** @returns the form of a word that patterns and lexicons are written in */
function normalForm(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/-/g, '_');
}

/** How a language contracts words, the other way round: "will" is "'ll", and the "wo" of "won't". */
interface Contracted {
  /** A word and the clitic that it ends with. */
  readonly pattern: RegExp;
  /** By the word that they stand for, the clitics and the stems. */
  readonly clitics: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** What clitics cut off the words before them: the n of "couldn't". */
  readonly cuts: readonly string[];
}

function formsBy(normals: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, normal] of Object.entries(normals)) append(forms, normal, form);
  return forms;
}

const contracted = new WeakMap<Contractions, Contracted>();

function contractedIn(contractions: Contractions): Contracted {
  let known = contracted.get(contractions);
  if (!known) {
    const clitics = Object.keys(contractions.clitics).map((clitic) => clitic.replace("'", "['’]"));
    known = {
      pattern: new RegExp(`^(.+?)(${clitics.join('|')})$`, 'iu'),
      clitics: formsBy(contractions.clitics),
      stems: formsBy(contractions.stems),
      cuts: Object.keys(contractions.clitics).flatMap((clitic) => /^\p{L}+(?=')/u.exec(clitic) ?? []),
    };
    contracted.set(contractions, known);
  }
  return known;
}

const NO_FORMS: readonly string[] = [];

/** Forms in which a text may hold a word of which this is the normal form; English contracts some of them. */
export function writtenForms(normal: string, pack: LanguagePack): readonly string[] {
  const { contractions } = pack;
  if (!contractions) return [normal.startsWith('_') ? normal.slice(1) : normal];
  const { clitics, stems, cuts } = contractedIn(contractions);
  const forms = [normal];
  // "couldn't" is cut before its n, "cannot" before its not; of "n't" the part behind the apostrophe is looked for.
  for (const cut of cuts) {
    if (normal.length <= contractions.longestCut) forms.push(`${normal}${cut}`);
    for (const stem of stems.get(normal) ?? NO_FORMS) forms.push(`${stem}${cut}`);
  }
  for (const clitic of clitics.get(normal) ?? NO_FORMS) forms.push(clitic.slice(clitic.indexOf("'") + 1));
  for (const [whole, parts] of Object.entries(contractions.joined)) if (parts.includes(normal)) forms.push(whole);
  return forms;
}

/** A part of a word as a text has it, and the form that patterns have. */
export interface Piece extends Span {
  readonly text: string;
  readonly normal: string;
}

function piece(text: string, start: number, normal = normalForm(text)): Piece {
  return { text, normal, start, end: start + text.length };
}

/** Words that are two without an apostrophe, in a language that has none of them. */
const NONE: Contractions['joined'] = {};

function cutApostrophe(word: string, start: number, pack: LanguagePack): Piece[] {
  const { contractions } = pack;
  const joined = contractions?.joined ?? NONE;
  if (!/['’]/.test(word)) {
    const [first] = (Object.hasOwn(joined, word.toLowerCase()) && joined[word.toLowerCase()]) || [];
    if (first === undefined) return [piece(word, start)];
    return [piece(word.slice(0, first.length), start), piece(word.slice(first.length), start + first.length)];
  }
  if (pack.apostrophe === 'elision') {
    const match = ELISION.exec(word);
    const [, head, tail] = match ?? [];
    if (head !== undefined && tail !== undefined)
      return [piece(head, start), ...cutApostrophe(tail, start + head.length, pack)];
  } else if (contractions) {
    const match = contractedIn(contractions).pattern.exec(word);
    const [, head, tail] = match ?? [];
    if (head !== undefined && tail !== undefined) {
      const clitic = tail.toLowerCase().replace('’', "'");
      const stem = normalForm(head);
      const normal = clitic.startsWith("'") ? stem : (contractions.stems[stem] ?? stem);
      return [piece(head, start, normal), piece(tail, start + head.length, contractions.clitics[clitic] ?? clitic)];
    }
  }
  return [piece(word, start)];
}

/** "indique-t-il" is two words, its verb and its subject; "recusou-se" is "recusou" and "-se". */
function cutInversion(pieces: readonly Piece[], pack: LanguagePack): Piece[] {
  const { invertedPronouns, inversionLetter, enclitics } = pack;
  if (!invertedPronouns && !enclitics) return [...pieces];
  return pieces.flatMap((whole) => {
    const [, verb, pronoun] = /^(.{1,24})-(\p{L}+)$/u.exec(whole.text) ?? [];
    if (verb === undefined || pronoun === undefined) return [whole];
    const start = whole.end - pronoun.length;
    const low = pronoun.toLowerCase();
    if (enclitics?.includes(low)) return [piece(verb, whole.start), piece(pronoun, start, `_${low}`)];
    if (!invertedPronouns?.includes(low)) return [whole];
    const linked = inversionLetter !== undefined && verb.endsWith(`-${inversionLetter}`);
    const own = linked ? verb.slice(0, -1 - inversionLetter.length) : verb;
    return [piece(own, whole.start), piece(pronoun, start)];
  });
}

/** Longer runs of letters are no words of a language; they are not looked into. */
export const LONGEST_WORD = 60;

/** Cuts a word at its apostrophes and hyphens, as the language does. */
export function piecesOf(word: string, pack: LanguagePack): Piece[] {
  if (word.length > LONGEST_WORD) return [piece(word, 0)];
  // "end.Next" is a lost space, "U.S" and "site.com" are not.
  const lost = word.includes('.') ? /^(\p{L}{3,})\.(\p{Lu}\p{Ll}+)$/u.exec(word) : null;
  if (lost?.[1] !== undefined && lost[2] !== undefined) return [piece(lost[1], 0), piece(lost[2], lost[1].length + 1)];
  return cutInversion(cutApostrophe(word, 0, pack), pack);
}

/** What may stand between two parts of a word: "porta-voce", "l'azienda", "U.S". */
export const isJoiner = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x26 || code === 0x5f;

/** Multiplier of the hash of Bernstein's; any odd number that spreads short words does. */
const FACTOR = 33;

/** A hash goes on with one more code unit. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, FACTOR) + code) | 0;

/** The hash of a word; the same number for the same word wherever it stands. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let k = 0; k < word.length; k += 1) hash = hashOn(hash, word.charCodeAt(k));
  return hash;
}

/** Spreads the bits of a hash over its first ones (Knuth's multiplicative hashing, by the golden ratio). */
const GOLDEN = 0x9e3779b1;
/** By how much a number is shifted of which five bits are left. */
const FIVE_BITS_LEFT = 27;

/** A word's slot among `WORD_SLOTS`: where none of some words has it, a word is none of them. */
export const slotOfWord = (word: string): number => Math.imul(hashOf(word), GOLDEN) >>> TEN_BITS_LEFT;
/** By how much a number is shifted of which ten bits are left. */
const TEN_BITS_LEFT = 22;
export const WORD_SLOTS: number = 1 << 10;

/** One bit of 32 for a word: where none of some words has it, a word is none of them. */
export const bitOfWord = (word: string): number => 1 << (Math.imul(hashOf(word), GOLDEN) >>> FIVE_BITS_LEFT);

const startsWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const letter = folded[code] || foldOf(code);
  if (letter !== UNCLEAR) return letter > UNCLEAR;
  const sort = sortAt(text, at);
  return sort === LETTER || sort === NUMBER;
};

/** Goes through the words of a text; one object for all of them, so that none is made for each. */
export class WordCursor {
  start = 0;
  /** The hash of the word as it stands there. */
  hash = 0;

  /** @param end where the first word is looked for; afterwards where the word ends */
  constructor(
    private readonly text: string,
    public end: number,
  ) {}

  /** Goes on to the next word; false where none starts before `limit`. */
  next(limit: number): boolean {
    const { text } = this;
    let end = this.end;
    while (end < limit && !startsWord(text, end)) end += 1;
    this.start = end;
    this.end = end;
    if (end >= limit) return false;
    let hash = 0;
    for (;;) {
      for (; end < limit; end += 1) {
        const code = text.charCodeAt(end);
        const letter = folded[code] || foldOf(code);
        if (letter === GAP || (letter === UNCLEAR && sortAt(text, end) === OUTSIDE)) break;
        hash = hashOn(hash, code);
      }
      if (end + 1 >= limit) break;
      const joiner = text.charCodeAt(end);
      if (!isJoiner(joiner) || !startsWord(text, end + 1)) break;
      hash = hashOn(hash, joiner);
      end += 1;
    }
    this.end = end;
    this.hash = hash;
    return true;
  }
}

const PLAIN = /^[a-z\dà-öø-ÿœß]+(?: [a-z\dà-öø-ÿœß]+)*$/;

/** Whether two words are written as one in a phrase: "cannot". */
function holdsJoined(phrase: string, { contractions }: LanguagePack): boolean {
  if (!contractions) return false;
  for (const whole in contractions.joined) if (phrase.includes(whole)) return true;
  return false;
}

/** The words of a phrase, in their normal forms. */
export function normalForms(phrase: string, pack: LanguagePack): string[] {
  // Most entries of a lexicon are words that need no cutting.
  if (PLAIN.test(phrase) && !holdsJoined(phrase, pack)) return phrase.includes(' ') ? phrase.split(' ') : [phrase];
  return phrase.split(' ').flatMap((word) => {
    // "dell'" has no word after its apostrophe here, as it has in a text.
    if (/['’]$|^['’-]/.test(word)) return [normalForm(word)];
    const forms: string[] = [];
    const cursor = new WordCursor(word, 0);
    while (cursor.next(word.length))
      forms.push(...piecesOf(word.slice(cursor.start, cursor.end), pack).map((part) => part.normal));
    return forms;
  });
}
