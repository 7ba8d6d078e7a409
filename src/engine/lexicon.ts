/** A pack's word classes made ready for look-up, and what each word of a text comes to, kept for its next occurrence. */
import { append } from './append.ts';
import { JOINED_PARTICLE } from './names/particles.ts';
import type { LanguagePack } from './packs/pack.ts';
import { Tags } from './tags.ts';
import { bitOfWord, CAPITAL, hashOf, LONGEST_WORD, normalForms, type Piece, piecesOf, slotOfWord } from './words.ts';

/** Several words that are in a class together. */
export interface ListedPhrase {
  readonly words: readonly string[];
  readonly tag: string;
}

export type Phrases = ReadonlyMap<string, readonly ListedPhrase[]>;

/** A piece of a word with all that can be said of it wherever it stands. */
export interface ReadPiece extends Piece {
  readonly tags: Tags;
  readonly capital: boolean;
  /** The last part of a compound with a hyphen, in its normal form; empty for other words. */
  readonly tail: string;
  /** `bitOfWord` of all its forms that a pattern may have: its normal form, its tail, and its text where that has no capital. */
  readonly bits: number;
  /** `slotOfWord` of its normal form. */
  readonly slot: number;
  /** Phrases that begin with it, by their second word, the longest first. */
  readonly phrases: Phrases | null;
}

/** Words whose reading is kept; a long article has some 2,000 distinct ones. */
const MOST_READINGS = 20_000;
/** Slots of the table of readings: a power of two, twice as many as readings at least. */
const SLOTS = 1 << 16;

/** A copy that does not keep the text alive from which a word was cut. */
const copied = (word: string): string => [...word].join('');

/** Whether a word is what stands in `[start, end)`. */
function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k += 1) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

/** The suffixes, read first, of words that are in no class though they end as words of one do. */
const NO_CLASS = 'Thing';

/** Letters from which on a suffix is a word of its class by itself: "Tabellenführer". */
const WHOLE_WORD = 8;

/** The words and phrases of a pack's classes. */
export class Lexicon {
  private readonly words = new Map<string, string[]>();
  private readonly phrases = new Map<string, Map<string, ListedPhrase[]>>();
  /** Words that stand in phrases behind the first one. */
  private readonly laterWords = new Set<string>();
  private readonly suffixes: readonly { readonly suffix: string; readonly tag: string }[];
  /** The readings kept. */
  private readonly readings: { readonly word: string; readonly pieces: readonly ReadPiece[] }[] = [];
  /** Two numbers a slot, so that they are read together: a word's hash, and the place of its reading plus one, 0 where it is free. */
  private readonly slots = new Int32Array(2 * SLOTS);

  constructor(private readonly pack: LanguagePack) {
    // Many an entry is in several classes, and is cut into words once.
    const tagsOf = new Map<string, string[]>();
    for (const [tag, entries] of Object.entries(pack.lexicon)) for (const entry of entries) append(tagsOf, entry, tag);
    for (const [entry, tags] of tagsOf) this.add(entry, tags);
    for (const lists of this.phrases.values())
      for (const list of lists.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
    this.suffixes = Object.entries(pack.suffixes).flatMap(([tag, list]) => list.map((suffix) => ({ suffix, tag })));
  }

  private add(entry: string, tags: string[]): void {
    const words = normalForms(entry, this.pack);
    const [first, second] = words;
    if (first === undefined) return;
    if (second === undefined) {
      const known = this.words.get(first);
      if (known) known.push(...tags);
      else this.words.set(first, tags);
      return;
    }
    let lists = this.phrases.get(first);
    if (!lists) {
      lists = new Map<string, ListedPhrase[]>();
      this.phrases.set(first, lists);
    }
    for (const tag of tags) append(lists, second, { words, tag });
    for (let k = 1; k < words.length; k += 1) this.laterWords.add(words[k] ?? '');
  }

  /** Whether the word `[start, end)` of a text is in no class, by itself or within a phrase. */
  isPlain(text: string, start: number, end: number): boolean {
    const [piece, more] = this.read(text.slice(start, end));
    if (!piece || more) return false;
    return piece.tags.size === 0 && !piece.phrases && !this.laterWords.has(piece.normal);
  }

  /** @param word as it stands in a text */
  read(word: string): readonly ReadPiece[] {
    return this.readAt(word, 0, word.length, hashOf(word));
  }

  /**
   * Reads a word of a text without cutting it out.
   *
   * @param hash the word's `hashOf`
   */
  readAt(text: string, start: number, end: number, hash: number): readonly ReadPiece[] {
    const { slots } = this;
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    for (let place = slots[2 * slot + 1] ?? 0; place > 0; place = slots[2 * slot + 1] ?? 0) {
      if (slots[2 * slot] === hash) {
        const known = this.readings[place - 1];
        if (known && standsAt(known.word, text, start, end)) return known.pieces;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (end - start > LONGEST_WORD) return this.piecesOf(text.slice(start, end));
    if (this.readings.length >= MOST_READINGS) {
      this.readings.length = 0;
      slots.fill(0);
      return this.readAt(text, start, end, hash);
    }
    const word = copied(text.slice(start, end));
    const pieces = this.piecesOf(word);
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = this.readings.push({ word, pieces });
    return pieces;
  }

  private piecesOf(word: string): readonly ReadPiece[] {
    return piecesOf(word, this.pack).map(({ text, normal, start, end }) => {
      const tail = normal.includes('_') ? normal.slice(normal.lastIndexOf('_') + 1) : '';
      return {
        // Written out, not spread: V8 reads the fields of a copied object many times as slowly.
        text,
        normal,
        tail,
        bits:
          bitOfWord(normal) |
          (tail === '' ? 0 : bitOfWord(tail)) |
          (text === normal || text !== text.toLowerCase() ? 0 : bitOfWord(text)),
        slot: slotOfWord(normal),
        start,
        end,
        tags: ACRONYM.test(text) ? this.nounTagsOf(normal) : this.tagsOf(normal),
        capital: CAPITAL.test(text) || JOINED_PARTICLE.test(text),
        phrases: this.phrases.get(normal) ?? null,
      };
    });
  }

  /** "WHO", "IT" and "US" in capitals are names, no pronouns. */
  private nounTagsOf(normal: string): Tags {
    const tags = new Set(this.words.get(normal));
    for (const tag of PRONOUNS) tags.delete(tag);
    return tags.size === (this.words.get(normal) ?? []).length ? this.tagsOf(normal) : Tags.of(tags);
  }

  private tagsOf(normal: string): Tags {
    const tags = new Set(this.words.get(normal));
    if (tags.size === 0 && this.suffixes.length > 0) {
      const tail = normal.slice(normal.lastIndexOf('_') + 1);
      const found = this.suffixes.find(
        ({ suffix, tag }) =>
          tail.endsWith(suffix) &&
          (tag === NO_CLASS ||
            normal.length >= suffix.length + 2 ||
            (normal === suffix && suffix.length >= WHOLE_WORD)),
      );
      if (found && found.tag !== NO_CLASS) tags.add(found.tag);
      if (tail !== normal) for (const tag of this.words.get(tail) ?? []) tags.add(tag);
    }
    return Tags.of(tags);
  }
}

const ACRONYM = /^\p{Lu}{2,5}$/u;
const PRONOUNS: readonly string[] = ['PersonPronoun', 'ThingPronoun', 'FirstPerson', 'Relative'];

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, made once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let known = lexicons.get(pack);
  if (!known) {
    known = new Lexicon(pack);
    lexicons.set(pack, known);
  }
  return known;
}
