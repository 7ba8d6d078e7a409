/**
 * The bodies of one article, and what it calls each: of "the fund Nordlicht" and "the carmaker Kepert" a company's
 * spokesman speaks for the carmaker. The text is gone through once, where somebody asks.
 */
import { isArticle } from './articles.ts';
import { lexiconOf } from './lexicon.ts';
import { setOf } from './list-set.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { PLATFORMS } from './names/platforms.ts';
import { PUBLIC_BODIES } from './names/public-bodies.ts';
import type { LanguagePack } from './packs/pack.ts';
import { remembered } from './remembered.ts';
import { isOf } from './role-words.ts';
import { bareName, type Run, type Runs, skipSpace, wordBefore } from './runs.ts';
import { anyOf, type ClassMask } from './tags.ts';
import type { Block } from './types.ts';

interface Body {
  readonly name: string;
  /** The word by which its runs are found. */
  readonly key: string;
  /** Nouns that the article has called it by, in lower case. */
  readonly nouns: Set<string>;
}

/** What a noun and the name behind it make: "the fund | Nordlicht", "the | Ministry of Health". */
interface Naming {
  readonly name: string;
  readonly key: string;
  readonly noun: string;
}

const FUNCTION_WORD = anyOf('Determiner', 'Preposition', 'Adverb', 'And', 'But', 'Subordinator', 'Auxiliary');
const NO_NAME = anyOf('Time', 'Title', 'Spokesperson', 'Official', 'Bystander', 'Demonym', 'Outlet', 'OutletName');
const NO_SUBJECT = anyOf(
  'Government',
  'Organisation',
  'Time',
  'Title',
  'Spokesperson',
  'Bystander',
  'Outlet',
  'Determiner',
);
const NAME_WORD = anyOf('OrganisationName');
const NOUN = anyOf('Organisation', 'NoCompany');
const WITHIN = anyOf('Within');
/** Words of "chip per auto" between a company's noun and its name. */
const LONGEST_FIELD = 3;
/** Before the place of a post. */
const PLACED = anyOf('Within', 'Preposition');

/** A mention in the headline counts for more than any number of others: as many a block. */
const IN_HEADLINE = 100;

const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** A word that ends a sentence within a run; "St." and "U.S." end none. */
const SENTENCE_END = /\p{Ll}{3}\.$/u;

/** Fewer mentions of a capitalised noun's name leave it open whether it is one (German). */
const LEAST_MENTIONS = 2;

/** So many times oftener named than any other, a body is the one that the article is about. */
const CLEARLY_MORE = 2;

const NO_NAMINGS: readonly Naming[] = [];

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[ ’'-]+/);

/** The bodies of one article by what it calls them. */
export class Bodies {
  private isRead = false;
  private readonly byName = new Map<string, Body>();
  /** By the first word of the name, where no noun is part of it. */
  private readonly byKey = new Map<string, Body>();
  /** All nouns that stand before a name, by its first word. */
  private readonly nounsByKey = new Map<string, Set<string>>();
  private subjectFound: string | null = null;

  /**
   * @param isPerson whether a name is somebody's in the article
   * @param isFrequent whether a bare name is met so often that it may be a body's
   */
  constructor(
    private readonly pack: LanguagePack,
    private readonly runs: Runs,
    private readonly blocks: readonly Block[],
    private readonly isPerson: (name: string) => boolean,
    private readonly isFrequent: (name: string) => boolean,
  ) {}

  /**
   * Whose "the company" is that no name tells: the body last named, where it stands in the same block and may be
   * called that; else, of all that may be, the one that the article is about.
   *
   * @param noun "company", "Konzern", in lower case
   * @param last the name of the body last named
   * @param near whether it was named in the block of the noun
   */
  company(noun: string, last: string, near: boolean): string {
    if (near && this.mayBe(last, noun)) return last;
    // "A party's spokesman" is of what is called a party.
    if (this.isApart(noun)) return this.named(noun, last);
    return this.mainOf([this.mainCompany(noun), last].filter((name) => this.mayBe(name, noun))) || this.subject;
  }

  private readonly mainCompany = remembered((noun) => this.mainOf(this.namesThat((name) => this.mayBe(name, noun))));

  /** A bare name in the headline that the article goes on with, though nothing tells what it is. */
  private get subject(): string {
    if (this.subjectFound === null) {
      const opening = this.runs.inBlock(0).flatMap(({ bare }) => bare);
      this.subjectFound = this.mainOf(opening.filter((word) => this.isFrequent(word) && !this.isNoSubject(word)));
    }
    return this.subjectFound;
  }

  /** Whether a word is one of those that are no name alone, or stands for a place at least as often as not. */
  private isNoSubject(word: string): boolean {
    if (this.is(word, NO_SUBJECT)) return true;
    const runs = this.runs.with(word);
    const places = runs.filter(({ text, start }) => {
      const before = wordBefore(text, skipSpace(text, start)).word;
      return this.is(before, WITHIN) && this.pack.bodyArticles?.includes(before) !== true;
    });
    return 2 * places.length >= runs.length;
  }

  /** Whether a platform is nothing in the article but where something stands: "wrote on Facebook". */
  private isOnlyPlace(name: string): boolean {
    if (!PLATFORMS.has(name)) return false;
    const runs = this.runs.with(name);
    return runs.every(({ text, start }) => this.is(wordBefore(text, skipSpace(text, start)).word, PLACED));
  }

  /** @returns the body whose name holds a noun, or that is called by it, and that the article is about; else empty */
  named(noun: string, last: string): string {
    if (last !== '' && this.isCalled(last, noun)) return last;
    return this.mainNamed(noun);
  }

  private readonly mainNamed = remembered((noun) => this.mainOf(this.namesThat((name) => this.isCalled(name, noun))));

  /**
   * The body that "the company" or "the ministry" stands for of which the article has not just spoken.
   *
   * @param noun in lower case
   * @returns empty where none or several may be meant
   */
  readonly onlyOne = remembered((noun: string) => {
    if (setOf(this.pack.lexicon.Company).has(noun) && !this.isApart(noun))
      return this.clearOf((name) => this.mayBe(name, noun) && !this.isOnlyPlace(name));
    // Where all nouns have capitals, "Angaben der Polizei" looks like a name of the police.
    if (this.pack.capitalNouns && this.isApart(noun)) return '';
    const names = this.namesThat((name) => CAPITAL.test(name) && this.isCalled(name, noun));
    return new Set(names.map((name) => this.bodyOf(name)?.key)).size === 1 ? this.mainOf(names) : '';
  });

  /** Whether a body is named before a place: what comes later is nobody's "the company". */
  isNamedBefore(name: string, block: number, at: number): boolean {
    const [first] = this.runsOf(name);
    return first !== undefined && (first.block < block || (first.block === block && first.start < at));
  }

  /** Whether a body is named between two places of a block. */
  isNamedIn(name: string, block: number, from: number, to: number): boolean {
    return this.runsOf(name).some((run) => run.block === block && run.start >= from && run.start < to);
  }

  /** Where a body is named, by its first word too. */
  private runsOf(name: string): readonly Run[] {
    return this.runs.with(this.bodyOf(name)?.key ?? name);
  }

  private namesThat(isMeant: (name: string) => boolean): readonly string[] {
    return [...this.bodies.keys()].filter(isMeant);
  }

  /** Of the bodies that may be meant the one that the article is about, if no other comes near it. */
  private clearOf(isMeant: (name: string) => boolean): string {
    const names = this.namesThat(isMeant);
    const main = this.mainOf(names);
    const key = this.bodyOf(main)?.key;
    const others = names.filter((name) => this.bodyOf(name)?.key !== key);
    return others.every((name) => this.weightOf(name) * CLEARLY_MORE <= this.weightOf(main)) ? main : '';
  }

  /** Whether the article puts a noun before a body's name: "the fund Nordlicht". */
  calls(name: string, noun: string): boolean {
    return this.bodyOf(name)?.nouns.has(noun) === true;
  }

  /** Whether the article puts a body's noun before a bare name. */
  hasNoun(name: string): boolean {
    const body = this.bodies.size > 0 ? this.byKey.get(name) : undefined;
    return body !== undefined && body.nouns.size > 0;
  }

  /** "die Fluggesellschaft Nordair, der | Flughafenbetreiber": whether a compound tells of no other trade than the nouns before a name. */
  private isOfTrade(name: string, noun: string): boolean {
    const trade = this.tradeOf(noun);
    if (trade === '') return true;
    const own = [...(this.bodyOf(name)?.nouns ?? [])].map((word) => this.tradeOf(word)).filter((word) => word !== '');
    return own.length === 0 || own.includes(trade);
  }

  private tradeOf(noun: string): string {
    const word = this.pack.lexicon.Trade?.find((company) => noun !== company && noun.endsWith(company));
    return word === undefined ? '' : noun.slice(0, noun.length - word.length);
  }

  private isCalled(name: string, noun: string): boolean {
    return this.calls(name, noun) || wordsOf(name).some((word) => this.isNoun(word, noun));
  }

  /** Whether a body may be meant by a noun for any company, or for any club. */
  mayBe(name: string, noun: string): boolean {
    if (name === '' || !this.isOfTrade(name, noun)) return false;
    const body = this.bodyOf(name);
    // "Tarsis Capital" is the "fondo Tarsis" of the headline.
    const others = (this.pack.headFirst && this.nounsByKey.get(body?.key ?? name)) || [];
    const nouns = [...(body?.nouns ?? []), ...others, ...wordsOf(name)];
    if (nouns.some((word) => this.isNoun(word, noun))) return true;
    if (setOf(this.pack.lexicon.Government).has(name.toLowerCase()) || PUBLIC_BODIES.has(name)) return false;
    return !nouns.some((word) => this.isApart(word));
  }

  private isNoun(word: string, noun: string): boolean {
    if (word === noun || (this.pack.capitalNouns && word.endsWith(noun))) return true;
    const { hypernyms = {} } = this.pack;
    return Object.hasOwn(hypernyms, noun) && hypernyms[noun]?.includes(word) === true;
  }

  /** Whether nobody calls a body "the company" that is called by this noun. */
  private readonly isApart = remembered((noun) =>
    this.pack.capitalNouns
      ? this.pack.lexicon.NoCompany.some((other) => noun.endsWith(other))
      : setOf(this.pack.lexicon.NoCompany).has(noun),
  );

  /** "Nordlicht" is the "Nordlicht Capital" of elsewhere. */
  private bodyOf(name: string): Body | undefined {
    const known = this.bodies.get(name);
    if (known) return known;
    const key = name.split(' ').find((word) => this.byKey.has(word));
    return key === undefined ? undefined : this.byKey.get(key);
  }

  private get bodies(): ReadonlyMap<string, Body> {
    if (!this.isRead) this.read();
    return this.byName;
  }

  /** Of several bodies the one in the headline, or else the one named most. */
  private mainOf(names: readonly string[]): string {
    let best = '';
    let most = 0;
    for (const name of names) {
      const weight = this.weightOf(name);
      if (weight >= most) [best, most] = [name, weight];
    }
    return best;
  }

  private readonly weightOf = remembered((name) => {
    const runs = this.runsOf(name);
    const opens = runs.some(({ block }) => block === 0 || this.blocks[block]?.role === 'headline');
    return (opens ? this.blocks.length * IN_HEADLINE : 0) + runs.length;
  });

  private read(): void {
    this.isRead = true;
    for (const run of this.runs.all) {
      for (const { name, key, noun } of this.namingsOf(run)) {
        const body = this.byName.get(name) ?? { name, key, nouns: new Set<string>() };
        if (noun) {
          body.nouns.add(noun);
          this.nounsByKey.set(key, (this.nounsByKey.get(key) ?? new Set()).add(noun));
        }
        this.byName.set(name, body);
        if ((!this.isApart(noun) || name.startsWith(key)) && !this.byKey.has(key)) this.byKey.set(key, body);
      }
    }
  }

  /** The bodies that a run names, where a noun before it, a word in it or a list says that it does. */
  private namingsOf(run: Run): readonly Naming[] {
    // "He left Orbis. The board": a run may go on behind a period.
    const period = run.words.findIndex((word, k) => k < run.words.length - 1 && SENTENCE_END.test(word));
    const first = this.namingOf(run, period < 0 ? run.bare : run.bare.slice(0, period + 1));
    if (period < 0) return first ? [first] : NO_NAMINGS;
    const words = run.bare.slice(period + 1);
    const second = this.within(words, this.is(words[0] ?? '', FUNCTION_WORD));
    return [first, second].filter((naming) => naming !== null);
  }

  /** @param words those of the run, or the first of them */
  private namingOf(run: Run, words: readonly string[]): Naming | null {
    const { word, start } = wordBefore(run.text, skipSpace(run.text, run.start));
    const opens = this.is(words[0] ?? '', FUNCTION_WORD);
    if (!opens && this.is(word, NOUN)) return this.behind(run.text.slice(start, start + word.length), words);
    if (opens) return this.within(words, opens);
    return this.linked(run, word, start) ?? this.behindField(run, { word, start }, words) ?? this.within(words, opens);
  }

  /** "il produttore di chip | Orbis", "le fabricant de puces électroniques | Orbis": what a company makes stands between. */
  private behindField(run: Run, before: { word: string; start: number }, words: readonly string[]): Naming | null {
    if (!this.pack.headFirst) return null;
    let { word, start } = before;
    for (let count = 0; count < LONGEST_FIELD && word !== '' && !isOf(word, this.pack); count += 1) {
      if (this.is(word, FUNCTION_WORD) || CAPITAL.test(run.text.charAt(start))) return null;
      ({ word, start } = wordBefore(run.text, skipSpace(run.text, start)));
    }
    if (start === before.start || !isOf(word, this.pack)) return null;
    const noun = wordBefore(run.text, skipSpace(run.text, start));
    return this.is(noun.word, NOUN) && !this.isApart(noun.word) ? this.behind(noun.word, words) : null;
  }

  /**
   * "Der Mannheimer Antriebshersteller | Kiepert", "Investor | Nordlicht": the noun is a word of the run.
   *
   * @param opens whether its first word is a function word
   */
  private within(words: readonly string[], opens: boolean): Naming | null {
    let at = opens ? 1 : 0;
    while (at > 0 && at < words.length && this.is(words[at] ?? '', FUNCTION_WORD)) at += 1;
    const noun = words.findLastIndex((word, k) => k >= at && k < words.length - 1 && this.is(word, NOUN));
    return noun < at ? this.behind('', words.slice(at)) : this.behind(words[noun] ?? '', words.slice(noun + 1));
  }

  /** "Ministry of | Health": a noun that stays in the name, and what links the two. */
  private linked(run: Run, word: string, start: number): Naming | null {
    let link = { word, start };
    if (isArticle(link.word, this.pack.naming)) link = wordBefore(run.text, skipSpace(run.text, link.start));
    if (!isOf(link.word, this.pack)) return null;
    const noun = wordBefore(run.text, skipSpace(run.text, link.start));
    if (!this.is(noun.word, NOUN) || !this.isApart(noun.word)) return null;
    return { name: bareName(run.text.slice(noun.start, run.end)), key: run.last, noun: noun.word };
  }

  /** A name behind a noun. The nouns of ministries and police forces are part of it, that of a company is not. */
  private behind(noun: string, words: readonly string[]): Naming | null {
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    // Of most names nothing tells that they are a body's.
    if (noun === '' && !this.isTold(words)) return null;
    if (words.some((word) => this.is(word, NO_NAME))) return null;
    const name = words.join(' ');
    const lower = noun.toLowerCase();
    // "Ministerio de Sanidad": one run.
    if (!CAPITAL.test(first))
      return noun && isOf(first, this.pack) ? { name: `${noun} ${name}`, key: last, noun: lower } : null;
    const told = this.isTold(words);
    if (!told && (noun === '' || this.isPerson(name))) return null;
    const part = noun !== '' && !this.isApposed(noun, words);
    if (!told && !part && this.pack.capitalNouns && this.runs.with(first).length < LEAST_MENTIONS) return null;
    return { name: part ? `${noun} ${name}` : name, key: first, noun: lower };
  }

  /** Whether a list or a word in it tells that a name is a body's. */
  private isTold(words: readonly string[]): boolean {
    return (
      KNOWN_ORGANISATIONS.has(words.join(' ')) || (words.length > 1 && words.some((word) => this.is(word, NAME_WORD)))
    );
  }

  /**
   * Whether a noun is no part of the name behind it: that of a company, or one before a name that is whole without it.
   *
   * @param noun as written
   */
  isApposed(noun: string, words: readonly string[]): boolean {
    const lower = noun.toLowerCase();
    if (this.isTold(words)) return true;
    const { Company } = this.pack.lexicon;
    if (this.pack.capitalNouns) return Company.some((word) => lower.endsWith(word));
    return setOf(Company).has(lower) || (noun === lower && !this.isApart(noun));
  }

  private is(word: string, classes: ClassMask): boolean {
    return word !== '' && lexiconOf(this.pack).read(word).at(-1)?.tags.hasAny(classes) === true;
  }
}
