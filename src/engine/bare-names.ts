/**
 * Bare names in a language that writes every noun with a capital (German): which of them are bodies'. News brings a
 * person in by full name or with a role and goes on with the surname; a name that stands alone from the start is a
 * body's, unless it takes an article, as common nouns do.
 */
import { lexiconOf } from './lexicon.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import type { LanguagePack } from './packs/pack.ts';

/** A name met less often may be any noun. */
const LEAST_MENTIONS = 2;
/** Longer words before a name are no given names: "Lieferdienst Flink". */
const LONGEST_GIVEN_NAME = 8;
const FUNCTION_WORDS = [
  'Preposition',
  'Adverb',
  'Determiner',
  'Subordinator',
  'Complementiser',
  'Relative',
  'And',
  'But',
  'If',
  'Auxiliary',
  'Negation',
  'Time',
  'Say',
  'PersonPronoun',
  'ThingPronoun',
  'Organisation',
  'Outlet',
  'Document',
  'Study',
] as const;
const PEOPLE = ['Title', 'Spokesperson', 'Official', 'Bystander', 'Accused'] as const;

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export class BareNames {
  private readonly counts = new Map<string, number>();
  /** Two words side by side: "Tönnberg Fleisch". */
  private readonly pairs = new Map<string, number>();
  /** Words that stand behind an article somewhere. */
  private readonly articled = new Set<string>();
  /** Words that stand behind a role or a given name somewhere. */
  private readonly surnames = new Set<string>();
  private readonly bodies = new Set<string>();

  constructor(private readonly pack: LanguagePack) {}

  /**
   * Notes a run of capitalised words.
   *
   * @param run without the endings and periods that follow names
   * @param before the word before it
   */
  note(run: readonly string[], before: string): void {
    run.forEach((word, i) => {
      const previous = run[i - 1] ?? before;
      increase(this.counts, word);
      if (i > 0) increase(this.pairs, `${previous} ${word}`);
      if (this.isArticle(previous)) this.articled.add(word);
      if (GIVEN_NAMES.has(previous.toLowerCase()) || this.is(previous, ...PEOPLE)) this.surnames.add(word);
      else if (i > 0 && this.mayBeGivenName(previous) && !this.isArticle(run[i - 2] ?? before)) this.surnames.add(word);
      this.noteCompound(word);
    });
  }

  /** "Signa-Sprecherin": who has a spokesperson or a chief is a body, if no well-known person. */
  private noteCompound(word: string): void {
    const [, opener = '', role = ''] = /^([\p{Lu}\p{N}][\p{L}\p{N}]+)-(\p{Lu}\p{L}+)$/u.exec(word) ?? [];
    if (opener && !KNOWN_PEOPLE.has(opener) && this.is(role, 'Title', 'Spokesperson')) this.bodies.add(opener);
  }

  private mayBeGivenName(word: string): boolean {
    return word.length <= LONGEST_GIVEN_NAME && !this.articled.has(word) && !this.is(word, ...FUNCTION_WORDS);
  }

  /** "der", "beim". */
  private isArticle(word: string): boolean {
    return this.is(word, 'Determiner', 'Contraction');
  }

  private is(word: string, ...classes: string[]): boolean {
    if (word === '') return false;
    const tags = lexiconOf(this.pack).read(word).at(-1)?.tags;
    return tags !== undefined && classes.some((name) => tags.has(name));
  }

  /** @param name one bare word, or two */
  isBody(name: string): boolean {
    if (this.bodies.has(name)) return true;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (this.surnames.has(last) || this.surnames.has(name)) return false;
    const mentions = this.counts.get(last) ?? 0;
    if (last !== name) return mentions >= LEAST_MENTIONS && this.pairs.get(name) === mentions;
    return mentions >= LEAST_MENTIONS && !this.articled.has(name);
  }
}
