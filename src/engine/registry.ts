/**
 * Who is who in one article: its people, its bodies, who opens its sentences, and which bare name is what. The text is
 * gone through once for its names; what is beside a name is only looked at where a sentence asks for it.
 */
import { BareNames } from './bare-names.ts';
import { Bodies } from './bodies.ts';
import { isFollowedBy, pronounsAfter, showsBody } from './body-signs.ts';
import { behindArticle } from './name-in-run.ts';
import { Openers } from './openers.ts';
import type { LanguagePack } from './packs/pack.ts';
import { People } from './people.ts';
import { hasOffice } from './presented.ts';
import { remembered } from './remembered.ts';
import { isOf } from './role-words.ts';
import { bareName, type Run, Runs, skipSpace, wordBefore } from './runs.ts';
import type { Block } from './types.ts';

/** News names people in full once; a bare name met this often without a longer one is a body. */
const FREQUENT = 3;
/** A body that an article is about is named at its start. */
const OPENING_BLOCKS = 4;
/** Characters beside an outlet's name in which its press office stands. */
const BESIDE_OUTLET = 80;
/** Characters of " della ". */
const LONGEST_OF = 8;
/** Words of fewer letters are initials and articles. */
const LEAST_NAME = 3;

/** The people and bodies of one article. */
export class Registry {
  private cut: Runs | null = null;
  /** Bare names that a sentence treated as bodies. */
  private readonly noted = new Set<string>();
  /** Bare names that a sentence treated as outlets. */
  private readonly outlets = new Set<string>();
  private peopleFound: People | null = null;
  private openersFound: Openers | null = null;
  private bare: BareNames | null = null;
  private bodiesFound: Bodies | null = null;

  /** The article is not read before somebody asks. */
  constructor(
    private readonly blocks: readonly Block[],
    private readonly pack: LanguagePack,
  ) {}

  private get runs(): Runs {
    this.cut ??= new Runs(this.blocks, this.pack);
    return this.cut;
  }

  /** Its people. */
  get people(): People {
    this.peopleFound ??= new People(this.blocks, this.runs, this.pack);
    return this.peopleFound;
  }

  /** Who opens its sentences. */
  get openers(): Openers {
    this.openersFound ??= new Openers(this.blocks, this.runs, this.people, this.pack, (name) => this.isBody(name));
    return this.openersFound;
  }

  /** What the article calls its bodies. */
  get bodies(): Bodies {
    this.bodiesFound ??= new Bodies(
      this.pack,
      this.runs,
      this.blocks,
      (name) => (this.people.find(name)?.type ?? 'organisation') !== 'organisation',
      (name) => this.isFrequent(name) && !this.people.maySurname(name),
    );
    return this.bodiesFound;
  }

  /** Whether a bare name takes an article more often than not: "da Orbis", "na Orbis". */
  readonly takesArticle = remembered((name) => {
    let score = 0;
    for (const run of this.runs.with(name)) if (run.last === name) score += this.articleScore(run);
    return score > 0;
  });

  /** 1 where the name of a run stands with an article, -1 without, 0 where that cannot be told. */
  private articleScore({ words, text, start }: Run): number {
    if (words.length > 2) return 0;
    const before = words.length === 2 ? (words[0] ?? '').toLowerCase() : wordBefore(text, skipSpace(text, start)).word;
    const article = this.pack.bodyArticles?.includes(before) === true;
    return article ? 1 : words.length === 2 ? 0 : -1;
  }

  /** Whether a bare name occurs often enough to be a body, were it none of the article's people. */
  readonly isFrequent = remembered((name) => {
    const runs = this.runs.with(name);
    const opening = runs[0];
    if (name.length < LEAST_NAME || !opening || opening.block >= OPENING_BLOCKS) return false;
    const count = runs.reduce((sum, run) => sum + run.bare.filter((word) => word === name).length, 0);
    return count >= FREQUENT && !this.isPersonal(name, runs) && !this.people.hasAge(name);
  });

  /** Whether "he" or "she" follows a bare name oftener than "it" does. */
  private isPersonal(name: string, runs: readonly Run[]): boolean {
    if (!this.pack.possessives) return false;
    let score = 0;
    for (const run of runs)
      if (run.words.length === 1 && run.last === name) score += pronounsAfter(run.text, run.end, this.pack);
    return score > 0;
  }

  /** The bare names of the article, in a language whose nouns all have capitals. */
  private get bareNames(): BareNames | null {
    if (this.pack.capitalNouns) this.bare ??= new BareNames(this.pack, this.runs);
    return this.bare;
  }

  /** Whether a name that no list tells is a body's, in a language whose nouns all have capitals. */
  isBareBody(name: string): boolean {
    return this.bareNames?.isBody(name) ?? false;
  }

  /** Whether a bare name is met without an article, a role or a given name throughout (German): a body's, or a surname. */
  standsAlone(name: string): boolean {
    return this.bareNames?.standsAlone(name) ?? false;
  }

  /** Whether a bare name is met somewhere with no article before it and no "of" behind it. */
  readonly isMetAlone = remembered(
    (name) =>
      !this.pack.bodyArticles &&
      this.runs.with(name).some((run) => {
        const [, behind = ''] = /^ (\p{Ll}+)/u.exec(run.text.slice(run.end, run.end + LONGEST_OF)) ?? [];
        return (
          run.words.length === 1 && run.last === name && !behindArticle(run, this.pack) && !isOf(behind, this.pack)
        );
      }),
  );

  /** Notes a bare name that a sentence treats as an outlet. */
  noteOutlet(name: string): void {
    this.outlets.add(name);
  }

  /** Whether a sentence has treated a bare name as an outlet. */
  isOutlet(name: string): boolean {
    return this.outlets.has(name);
  }

  /** Whether an outlet is a party of the article: its press office speaks, it denies, it sends a statement. */
  readonly speaksForItself = remembered((name) => {
    const { outletActs } = this.pack;
    if (!outletActs) return false;
    const last = bareName(name.slice(name.lastIndexOf(' ') + 1));
    return this.runs
      .with(last)
      .some(
        (run) =>
          run.last === last &&
          (outletActs.before.test(run.text.slice(Math.max(0, run.start - BESIDE_OUTLET), run.start)) ||
            outletActs.after.test(run.text.slice(run.end, run.end + BESIDE_OUTLET))),
      );
  });

  /** Notes a bare name that a sentence treats as a body. */
  noteBody(name: string): void {
    this.noted.add(name);
  }

  /** Whether the article treats a bare name as a body. */
  isBody(name: string): boolean {
    return this.noted.has(name) || this.isPresentedAsBody(name);
  }

  /** Whether a bare name stands beside words that only a body has: "Strava CEO", "a spokesman for Strava", "Strava Inc". */
  private readonly isPresentedAsBody = remembered((name) => {
    if (this.bodies.hasNoun(name)) return true;
    const runs = this.runs.with(name);
    if (runs.some((run) => showsBody(run, name, this.pack))) return true;
    const { thing = [] } = this.pack.possessives ?? {};
    const single = runs.filter(({ words }) => words.length === 1);
    // "Oltrop said the road is known for its width", of a chief executive.
    const isOwner = !this.isPersonal(name, runs) && !runs.some((run) => run.last === name && hasOffice(run, this.pack));
    return isOwner && single.some(({ text, end }) => isFollowedBy(text, end, thing));
  });
}
