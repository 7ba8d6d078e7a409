/** Runs of capitalised words, which is where an article may name somebody. */
import { isArticle } from './articles.ts';
import { isCapital, LETTER, OUTSIDE, sortAt } from './characters.ts';
import { setOf } from './list-set.ts';
import { GENITIVE_LETTER } from './names/genitive.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { JOINED_PARTICLE, PAIR_BEHIND_GIVEN, PAIR_OF_PARTICLES, PARTICLES } from './names/particles.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Block } from './types.ts';

/** Words, each with a particle before it or without, that a run has at most behind its first. */
const MOST_FOLLOWERS = 7;
const LONGEST_PARTICLE = 5;
/** What stands within a name besides letters and numbers: "O'Neill", "Jean-Luc", "AT&T". */
const WITHIN = "'’&-";

const SPACE = ' '.charCodeAt(0);
const PERIOD = '.'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const CURLY_APOSTROPHE = '’'.charCodeAt(0);
const OF_GENITIVE = GENITIVE_LETTER.charCodeAt(0);
const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);
const CAPITAL_A = 'A'.charCodeAt(0);
const CAPITAL_Z = 'Z'.charCodeAt(0);
const BEYOND_ASCII = 0x80;

/** Most runs are one word, which is looked at faster than it is split. */
const wordsOf = (run: string): readonly string[] => (run.includes(' ') ? run.split(' ') : [run]);

/** Up to eight capitalised words in a row, with the particles and middle initials that names have. */
export class Run {
  private cut: readonly string[] | null = null;
  private bared: readonly string[] | null = null;

  /**
   * @param index its place among the article's runs
   * @param block index of its block
   * @param text the block's
   * @param start where it starts in the text
   * @param end where it ends
   */
  constructor(
    readonly index: number,
    readonly block: number,
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get words(): readonly string[] {
    this.cut ??= wordsOf(this.text.slice(this.start, this.end));
    return this.cut;
  }

  /** Its words as bare names. */
  get bare(): readonly string[] {
    this.bared ??= this.words.map(bareName);
    return this.bared;
  }

  /** Its last word, as a bare name. */
  get last(): string {
    return this.bare.at(-1) ?? '';
  }
}

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

/** Where the name in `[start, end)` ends, without the genitives and periods behind it. */
function bareEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start) {
    const code = text.charCodeAt(to - 1);
    if (code === PERIOD || isApostrophe(code)) to -= 1;
    else if (code === OF_GENITIVE && to - 1 > start && isApostrophe(text.charCodeAt(to - 2))) to -= 2;
    else break;
  }
  return to;
}

/** A name without the genitive or the period that follows it. */
export const bareName = (word: string): string => word.slice(0, bareEnd(word, 0, word.length));

/** Where a word of a name ends whose capital stands at `start`. */
function wordEnd(text: string, start: number, periods: boolean): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if ((code >= SMALL_A && code <= SMALL_Z) || sortAt(text, end) !== OUTSIDE) continue;
    if (!WITHIN.includes(text.charAt(end)) && !(periods && code === PERIOD)) break;
  }
  return end;
}

/** Where the word starts that goes on with a run behind a space at `at`, or -1. */
function followerStart(text: string, at: number, { naming }: LanguagePack): number {
  const start = at + 1;
  if (isCapital(text.charCodeAt(start))) return start;
  let end = start;
  while (end - start <= LONGEST_PARTICLE && text.charCodeAt(end) !== SPACE) end += 1;
  if (!isCapital(text.charCodeAt(end + 1))) return behindParticles(text, at);
  // "Karl Ott | der Bank": where an article is spelled as a particle, it is one of a name behind another only.
  const particle = text.slice(start, end);
  return PARTICLES.has(particle) && !isArticle(particle, naming) ? end + 1 : -1;
}

/** Characters of "von dem " and the capital behind. */
const LONGEST_PAIR = 10;

/** Where the capital stands behind two particles or one that is joined to it, or -1. */
function behindParticles(text: string, at: number): number {
  const start = at + 1;
  const behind = text.slice(start, start + LONGEST_PAIR);
  const pair = PAIR_OF_PARTICLES.exec(behind)?.[0] ?? PAIR_BEHIND_GIVEN.exec(behind)?.[0];
  const [joined] = JOINED_PARTICLE.exec(behind) ?? [];
  if (pair === undefined && joined === undefined) return -1;
  const free = pair === undefined ? joined?.endsWith('-') : PAIR_OF_PARTICLES.test(behind);
  if (!free && !GIVEN_NAMES.has(wordBefore(text, at).word)) return -1;
  return pair === undefined ? start : start + pair.length;
}

const isInitial = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === PERIOD && text.charCodeAt(at + 2) === SPACE && isCapital(text.charCodeAt(at + 3));

/** Letters of "Messr.", "Assoc.", "Capt.". */
const LONGEST_ABBREVIATION = 5;
/** Characters of "Poe.", the period among them. */
const SHORTEST_SURNAME = 4;

/** Whether a sentence ends with the period before `end` of a word that starts at `start`. */
function endsSentence(text: string, start: number, end: number, { lexicon, abbreviations }: LanguagePack): boolean {
  // "near Stamford. Datrex said": what is too long for an abbreviation.
  if (text.indexOf('.', start) - start > LONGEST_ABBREVIATION) return true;
  if (end - start < SHORTEST_SURNAME || text.charCodeAt(end) !== SPACE) return false;
  // "the mayor Poe. She said", "il sindaco Poli. Quest’ultimo".
  const [next = '', elided] = wordAfter(text, end + 1).split(/(?<=['’])/);
  const opener = elided === undefined ? next : next.replace('’', "'");
  return (
    [lexicon.Determiner, lexicon.PersonPronoun, lexicon.ThingPronoun].some((words) => setOf(words).has(opener)) &&
    !PARTICLES.has(opener) &&
    !setOf(abbreviations).has(text.slice(start, end - 1).toLowerCase())
  );
}

/** Where the run ends whose first capital stands at `start`. */
function runEnd(text: string, start: number, pack: LanguagePack): number {
  let end = wordEnd(text, start, true);
  if (text.charCodeAt(end - 1) === PERIOD && endsSentence(text, start, end, pack)) return end;
  for (let more = 0; more < MOST_FOLLOWERS && text.charCodeAt(end) === SPACE; more += 1) {
    const next = followerStart(text, end, pack);
    if (next < 0) break;
    end = isInitial(text, next) ? next + 2 : wordEnd(text, next, false);
  }
  return end;
}

/** Characters of the longest word that is looked at beside a run. */
const LONGEST_NEIGHBOUR = 24;

const isOfWord = (text: string, at: number): boolean =>
  sortAt(text, at) === LETTER || isApostrophe(text.charCodeAt(at));

/** The word that ends before `end`, in lower case, and where it starts. */
export function wordBefore(text: string, end: number): { word: string; start: number } {
  let start = end;
  while (start > 0 && end - start < LONGEST_NEIGHBOUR && isOfWord(text, start - 1)) start -= 1;
  return { word: text.slice(start, end).toLowerCase().replace('’', "'"), start };
}

/** The word that ends before a place, with what hyphens join to it: "porte-parole". */
export function joinedBefore(text: string, end: number): { word: string; start: number } {
  let { word, start } = wordBefore(text, end);
  while (text.charAt(start - 1) === '-') {
    const part = wordBefore(text, start - 1);
    if (part.word === '') break;
    word = `${part.word}-${word}`;
    start = part.start;
  }
  // "l'amministratore".
  return { word: word.slice(word.lastIndexOf("'") + 1), start };
}

/** The word that starts at `start`, in lower case. */
export function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_NEIGHBOUR && isOfWord(text, end)) end += 1;
  return text.slice(start, end).toLowerCase();
}

/** Steps over one space before a place. */
export const skipSpace = (text: string, at: number): number => (text.charCodeAt(at - 1) === SPACE ? at - 1 : at);

const NO_RUNS: readonly Run[] = [];

/** All runs of an article, and those in which a word stands. */
export class Runs {
  /** In reading order. */
  readonly all: Run[] = [];
  private readonly byWord = new Map<string, Run[]>();
  /** By block, the index of its first run. */
  private readonly firsts: number[] = [];

  constructor(blocks: readonly Block[], pack: LanguagePack) {
    blocks.forEach(({ text }, block) => {
      this.firsts.push(this.all.length);
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        // Most characters are small letters and spaces.
        if (code < CAPITAL_A || (code > CAPITAL_Z && code < BEYOND_ASCII) || !isCapital(code)) continue;
        const run = new Run(this.all.length, block, text, at, runEnd(text, at, pack));
        this.all.push(run);
        this.index(run);
        at = run.end - 1;
      }
    });
  }

  private index(run: Run): void {
    const { text } = run;
    for (let start = run.start; start < run.end; ) {
      let end = start + 1;
      while (end < run.end && text.charCodeAt(end) !== SPACE) end += 1;
      const word = text.slice(start, bareEnd(text, start, end));
      this.indexWord(word, run);
      // "Orval", where an elision is a word of its own.
      const [joined] = JOINED_PARTICLE.exec(word) ?? [];
      if (joined !== undefined) this.indexWord(word.slice(joined.length), run);
      start = end + 1;
    }
  }

  private indexWord(word: string, run: Run): void {
    const known = this.byWord.get(word);
    if (!known) this.byWord.set(word, [run]);
    else if (known.at(-1) !== run) known.push(run);
  }

  /** The words that stand in runs, as bare names, each once. */
  words(): Iterable<string> {
    return this.byWord.keys();
  }

  /**
   * @param name one bare word or several
   * @returns in reading order, the runs that hold it; of several words those that hold the one that is met least
   */
  with(name: string): readonly Run[] {
    if (!name.includes(' ')) return this.byWord.get(name) ?? NO_RUNS;
    let fewest: readonly Run[] | null = null;
    for (const word of name.split(' ')) {
      const runs = this.byWord.get(bareName(word)) ?? NO_RUNS;
      if (!fewest || runs.length < fewest.length) fewest = runs;
    }
    return fewest ?? NO_RUNS;
  }

  /** @returns the runs of one block, in reading order */
  inBlock(block: number): readonly Run[] {
    return this.all.slice(this.firsts[block], this.firsts[block + 1]);
  }
}
