/**
 * Bare names in a language that writes every noun with a capital (German): which of them are bodies'. Whoever has a
 * spokesperson or a chief is one; so are two words that stand side by side from the start and take no article, as common
 * nouns do. One word that does may be somebody's surname as well.
 */
import { lexiconOf } from './lexicon.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import type { LanguagePack } from './packs/pack.ts';
import { ROLE } from './phrase-classes.ts';
import { type Run, type Runs, skipSpace, wordBefore } from './runs.ts';
import { anyOf, type ClassMask } from './tags.ts';

/** A name met less often may be any noun. */
const LEAST_MENTIONS = 2;
/** Longer words before a name are no given names: "Lieferdienst Flink". */
const LONGEST_GIVEN_NAME = 9;
const FUNCTION_WORD = anyOf(
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
);
const PERSON = anyOf('Title', 'Spokesperson', 'Official', 'Bystander', 'Accused');
/** "der", "beim". */
const ARTICLE = anyOf('Determiner', 'Contraction');

/** A word of a run: the article's place in its order. */
interface Place {
  readonly run: Run;
  readonly at: number;
}

/** Which bare names of an article are bodies', in a language whose nouns all have capitals. */
export class BareNames {
  /** Words that have a spokesperson or a chief in some compound. */
  private bodies: ReadonlySet<string> | null = null;
  /** Where each word that was asked for stands behind an article first. */
  private readonly articled = new Map<string, Place | null>();
  private readonly mentions = new Map<string, number>();
  private readonly answers = new Map<string, boolean>();

  constructor(
    private readonly pack: LanguagePack,
    private readonly runs: Runs,
  ) {}

  /** @param name one bare word, or two */
  isBody(name: string): boolean {
    let answer = this.answers.get(name);
    if (answer === undefined) {
      this.bodies ??= this.bodiesOfCompounds();
      answer = this.bodies.has(name) || (name.includes(' ') && this.standsAlone(name));
      this.answers.set(name, answer);
    }
    return answer;
  }

  /** Whether a word stands alone from the start, be it a body's name or a surname, or two words always side by side. */
  standsAlone(name: string): boolean {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const mentions = this.mentionsOf(last);
    if (mentions < LEAST_MENTIONS) return false;
    return last === name ? this.firstArticled(name) === null : this.pairsOf(name) === mentions;
  }

  /** How often a word is met; never, where it stands behind a role or a given name anywhere. */
  private mentionsOf(word: string): number {
    let mentions = this.mentions.get(word);
    if (mentions === undefined) {
      const places = this.placesOf(word);
      mentions = places.some((place) => this.isSurname(place)) ? 0 : places.length;
      this.mentions.set(word, mentions);
    }
    return mentions;
  }

  private placesOf(word: string): Place[] {
    return this.runs
      .with(word)
      .flatMap((run) => run.bare.flatMap((other, at): Place[] => (other === word ? [{ run, at }] : [])));
  }

  /** How often two words stand side by side: "Tönnberg Fleisch". */
  private pairsOf(name: string): number {
    let pairs = 0;
    for (const { bare } of this.runs.with(name))
      for (let at = 1; at < bare.length; at += 1) if (`${bare[at - 1]} ${bare[at]}` === name) pairs += 1;
    return pairs;
  }

  /** "Signa-Sprecherin": who has a spokesperson or a chief is a body, if no well-known person. */
  private bodiesOfCompounds(): ReadonlySet<string> {
    const bodies = new Set<string>();
    for (const word of this.runs.words()) {
      if (!word.includes('-')) continue;
      const [, opener = '', role = ''] = /^([\p{Lu}\p{N}][\p{L}\p{N}]+)-(\p{Lu}\p{L}+)$/u.exec(word) ?? [];
      if (opener && !KNOWN_PEOPLE.has(opener) && this.is(role, ROLE)) bodies.add(opener);
    }
    return bodies;
  }

  /** Whether a word stands behind a role or a given name. */
  private isSurname(place: Place): boolean {
    const previous = this.before(place, 1);
    if (GIVEN_NAMES.has(previous.toLowerCase()) || this.is(previous, PERSON)) return true;
    return place.at > 0 && this.mayBeGivenName(previous, place) && !this.is(this.before(place, 2), ARTICLE);
  }

  /** The word so many before a place; before a run there is one. */
  private before({ run, at }: Place, distance: number): string {
    return run.bare[at - distance] ?? wordBefore(run.text, skipSpace(run.text, run.start)).word;
  }

  /** @param place where the word behind it stands */
  private mayBeGivenName(word: string, { run, at }: Place): boolean {
    if (word.length > LONGEST_GIVEN_NAME || this.is(word, FUNCTION_WORD)) return false;
    const articled = this.firstArticled(word);
    return !articled || articled.run.index > run.index || (articled.run === run && articled.at >= at);
  }

  private firstArticled(word: string): Place | null {
    let first = this.articled.get(word);
    if (first === undefined) {
      first = this.placesOf(word).find((place) => this.is(this.before(place, 1), ARTICLE)) ?? null;
      this.articled.set(word, first);
    }
    return first;
  }

  private is(word: string, classes: ClassMask): boolean {
    return word !== '' && lexiconOf(this.pack).read(word).at(-1)?.tags.hasAny(classes) === true;
  }
}
