/**
 * Who is who in one article: full names, who speaks for whom, which bare name is a body. "Bourgeois" at the end is Liz
 * Bourgeois of the beginning. The text is gone through once for its names; what is beside a name is only looked at
 * where a sentence asks for it.
 */
import { BareNames } from './bare-names.ts';
import { Bodies } from './bodies.ts';
import { lexiconOf } from './lexicon.ts';
import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, party } from './party.ts';
import { remembered } from './remembered.ts';
import { bareName, type Run, Runs, skipSpace, wordAfter, wordBefore } from './runs.ts';
import { anyOf, type Tags } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block } from './types.ts';

/** A person or body of the article. */
export interface Entity {
  readonly name: string;
  type: 'person' | 'spokesperson' | 'organisation';
  role?: string;
  organisation?: string;
}

/** Where somebody is named. */
export interface Mention {
  readonly block: number;
  readonly at: number;
  readonly entity: Entity;
}

/** News names people in full once; a bare name met this often without a longer one is a body. */
const FREQUENT = 3;
/** A body that an article is about is named at its start. */
const OPENING_BLOCKS = 4;
/** Characters beside an outlet's name in which its press office stands. */
const BESIDE_OUTLET = 80;
/** Characters beside a name in which it shows that a body has it. */
const BESIDE_BODY = 24;
/** Words of fewer letters are initials and articles. */
const LEAST_NAME = 3;

/** What stands between a role and its body: "CEO of Orbis", "portavoce dell'Orbis". */
const LINKS: ReadonlySet<string> = new Set("of for at di de del della dell' do da du d' l' von des der bei".split(' '));

/** What a run says by itself. */
interface Reading {
  /** The full name that it holds, else empty. */
  readonly name: string;
  /** Whether its last word may be somebody's surname. */
  readonly surname: boolean;
}

/** Characters before a verb in which who opened a sentence may be its subject. */
const SINCE_REACH = 600;

/** What opens a sentence, an article and the word behind it. */
const OPENER = /(?:^|[.!?…])[”"»)]*\s*[“"«]?(\p{Lu}\p{Ll}*['’]?)\s*([\p{L}\p{N}]+)/gu;

/** A word that goes on with a phrase. */
const NEXT_WORD = /,? ([\p{L}-]+['’]?)|(?<=['’])[\p{L}-]+/guy;
/** Characters of the office and the body of who opens a sentence. */
const LONGEST_OPENER = 80;

/** Where another sentence begins. */
const NEXT_SENTENCE = /[.!?…][”"»)]*\s+\S/;

/** People without a name who open a sentence: those with an office, and anybody else. */
function openers(text: string, { lexicon }: LanguagePack): Party[] {
  return [...text.matchAll(OPENER)].flatMap(([, article = '', noun = '']): Party[] => {
    if (!setOf(lexicon.Determiner).has(article.toLowerCase().replace('’', "'"))) return [];
    const name = `${article}${/['’]$/.test(article) ? '' : ' '}${noun}`;
    const word = noun.toLowerCase();
    if (setOf(lexicon.Title).has(word)) return [party('person', null, name, { described: true })];
    return setOf(lexicon.Bystander).has(word) ? [party('bystander', null, name)] : [];
  });
}

/** Whom a surname stands for, from which run on. */
interface Bearer {
  readonly entity: Entity;
  readonly since: Run;
}

/** The people and bodies of one article. */
export class Registry {
  private cut: Runs | null = null;
  /** By run. */
  private readonly readings: Reading[] = [];
  /** People by the full names that the article has. */
  private readonly people = new Map<string, Entity>();
  /** People whom a sentence described and no run names in full; by name and by surname. */
  private readonly described = new Map<string, Entity>();
  /** Those of whom it is known whether they are spokespeople. */
  private readonly settled = new Set<Entity>();
  /** Surnames of lawyers of firms. */
  private readonly counsel = new Set<string>();
  /** Bare names that a sentence treated as bodies. */
  private readonly noted = new Set<string>();
  /** Bare names that a sentence treated as outlets. */
  private readonly outlets = new Set<string>();
  /** Where people are named, by block. */
  private readonly mentions = new Map<number, readonly Mention[]>();
  private bare: BareNames | null = null;
  private bodiesFound: Bodies | null = null;

  /** The article is not read before somebody asks. */
  constructor(
    private readonly blocks: readonly Block[],
    private readonly pack: LanguagePack,
  ) {}

  private get runs(): Runs {
    this.cut ??= new Runs(this.blocks);
    return this.cut;
  }

  /** What the article calls its bodies. */
  get bodies(): Bodies {
    this.bodiesFound ??= new Bodies(
      this.pack,
      this.runs,
      this.blocks,
      (name) => (this.find(name)?.type ?? 'organisation') !== 'organisation',
      (name) => this.isFrequent(name) && !this.maySurname(name),
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
    return count >= FREQUENT && !this.isPersonal(name, runs) && !this.hasAge(name);
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

  /** Whether the article presents somebody of this surname as an expert, a witness, or another voice that is no party. */
  isBystander(name: string): boolean {
    return this.isBystanderSurname(name.slice(name.lastIndexOf(' ') + 1));
  }

  private readonly isBystanderSurname = remembered((surname) => {
    const runs = this.runs.with(surname);
    // "la actriz Ana Ruiz", "Ana Ruiz, hija de un pintor": who is known for something is no mere relative.
    if (this.pack.headFirst && runs.some((run) => run.last === surname && hasTitle(run, this.pack))) return false;
    for (const run of runs) {
      if (run.last === surname && isOtherVoice(run, this.pack)) return true;
      const { name } = this.readingOf(run);
      if (this.pack.lexicon.Counsel && name !== '') this.settle(this.personOfName(name));
    }
    return this.counsel.has(surname);
  });

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
    if (runs.some((run) => this.showsBody(run, name))) return true;
    const { thing = [] } = this.pack.possessives ?? {};
    const single = runs.filter(({ words }) => words.length === 1);
    return single.some(({ text, end }) => isFollowedBy(text, end, thing)) && !this.isPersonal(name, runs);
  });

  private showsBody(run: Run, name: string): boolean {
    if (run.words.length === 1)
      return isBodyByNeighbours(run, this.pack) || isBodyByApposition(run, this.pack) || hasBodySign(run, this.pack);
    if (run.last === name) return CLUB.test(run.words.at(-2) ?? '');
    if (run.bare[0] !== name) return false;
    const second = (run.bare[1] ?? '').toLowerCase();
    if (!this.pack.headFirst && rolesOf(this.pack).has(second)) return true;
    return run.words.length <= LONGEST_FIRM && setOf(this.pack.lexicon.OrganisationName).has(second);
  }

  /**
   * The person last named before a place, for a pronoun whose sentence follows one without a cue.
   *
   * @param block where the pronoun stands
   * @param at its offset in the block
   * @param reach how many blocks back a name may stand
   */
  lastNamed(block: number, at: number, reach: number): Mention | undefined {
    for (let other = block; other >= Math.max(0, block - reach); other -= 1) {
      const mention = this.mentionsIn(other).findLast((candidate) => other < block || candidate.at < at);
      if (mention) {
        this.settle(mention.entity);
        return mention;
      }
    }
    return undefined;
  }

  /**
   * "The court named the mayor Jean Poe. | The latter": whom the text names behind a body, before a place.
   *
   * @param body the name of the body
   * @param isMeant whether the two words before the name let it be whom the pronoun stands for
   */
  namedSince(
    body: string,
    block: number,
    at: number,
    isMeant: (words: readonly string[]) => boolean,
  ): Mention | undefined {
    const mention = this.lastNamed(block, at, 1);
    if (!mention) return undefined;
    const text = this.blocks[mention.block]?.text ?? '';
    const behind = mention.block === block ? text.slice(mention.at, at) : text.slice(mention.at);
    const noun = wordBefore(text, skipSpace(text, mention.at));
    const article = wordBefore(text, skipSpace(text, noun.start));
    const isLast = !behind.toLowerCase().includes(body.toLowerCase());
    return isLast && isMeant([noun.word, article.word]) ? mention : undefined;
  }

  /**
   * "The ministry published a report on the dam": whether a body or a person is said to have a document, a block before
   * a place at most.
   *
   * @param noun what the document is called, in lower case
   */
  hasDocument(noun: string, block: number, at: number): boolean {
    const owned = new Set([...this.pack.lexicon.Indefinite, ...(this.pack.possessives?.thing ?? [])]);
    for (let other = block; other >= Math.max(0, block - 1); other -= 1) {
      const text = (this.blocks[other]?.text ?? '').slice(0, other === block ? at : undefined);
      for (let found = text.indexOf(noun); found >= 0; found = text.indexOf(noun, found + noun.length)) {
        const words = text
          .slice(Math.max(0, found - BESIDE_BODY), found)
          .toLowerCase()
          .split(' ');
        if (words.some((word) => owned.has(word)) && this.subjectBefore(other, found)) return true;
      }
    }
    return false;
  }

  /** "The firm is closing, police said. | The singer is ill. | Said that": who opens a sentence since the last party spoke. */
  subjectSince({ lastBlock, lastEnd, block }: Context, at: number): Party | null {
    for (let other = block; other >= Math.max(lastBlock, block - 1); other -= 1) {
      const text = this.blocks[other]?.text ?? '';
      const to = other === block ? at : text.length;
      const from = Math.max(other === lastBlock ? lastEnd : 0, to - SINCE_REACH);
      const found = openers(text.slice(from, to), this.pack).at(-1);
      if (found) return found;
    }
    return null;
  }

  /**
   * "The hospital treated forty people. | It confirmed": who opens the sentence before, if a body or somebody who is
   * named or has an office.
   *
   * @param at where the sentence behind it begins
   * @param act what is done there: "The ministry sued the bank. | It denied it" may be the bank's answer
   */
  subjectBefore(block: number, at: number, act?: Act): Party | null {
    const text = this.blocks[block]?.text ?? '';
    const from = Math.max(0, at - SINCE_REACH);
    const before = text.slice(from, at);
    const opener = [...before.matchAll(OPENER)].at(-1);
    if (!opener || (from > 0 && opener.index === 0)) return null;
    const [all, first = '', second = ''] = opener;
    if (NEXT_SENTENCE.test(before.slice(opener.index + all.length))) return null;
    const start = from + opener.index + all.indexOf(first);
    const end = from + opener.index + all.length;
    if ((act === 'deny' || act === 'refuse') && this.namesAnother(block, this.openerEnd(block, end), at)) return null;
    const { Determiner, Title, Organisation } = this.pack.lexicon;
    if (!setOf(Determiner).has(first.toLowerCase().replace('’', "'"))) {
      const named = this.namedAt(block, start);
      // "Ana Ruiz is a sister of the victim. | Confirmed that": of whom no office is told.
      return named?.type === 'person' && !named.role ? null : named;
    }
    const name = text.slice(start, end);
    if (setOf(Title).has(second.toLowerCase()))
      return this.namedAt(block, end + 1) ?? party('person', null, name, { described: true });
    return setOf(Organisation).has(second.toLowerCase()) && !/^[,;:]/.test(text.slice(end))
      ? party('organisation', null, name, { described: true })
      : null;
  }

  /** "The mayor | of the city of Lugo, Hugo Poe, opened": where the names and links end that go on with who opens a sentence. */
  private openerEnd(block: number, from: number): number {
    const text = this.blocks[block]?.text ?? '';
    let end = from;
    let linked = false;
    for (const [all, word = ''] of text.slice(from, from + LONGEST_OPENER).matchAll(NEXT_WORD)) {
      const lower = word.toLowerCase().replace(/['’]$/, '');
      const links: boolean = OF.test(lower) || (linked && setOf(this.pack.lexicon.Determiner).has(lower));
      if (!links && !linked && !/^\p{Lu}/u.test(word)) break;
      linked = links;
      end += all.length;
    }
    return end;
  }

  /** Whether somebody besides who opens a sentence is spoken of in it, from a place behind them. */
  private namesAnother(block: number, from: number, to: number): boolean {
    const { lexicon, capitalNouns } = this.pack;
    // "on Monday", "in York" name nobody.
    const isNamed = ({ start, text, bare: [first = ''] }: Run): boolean =>
      start >= from &&
      start < to &&
      !setOf(lexicon.Time).has(first.toLowerCase()) &&
      !setOf(lexicon.Within).has(wordBefore(text, skipSpace(text, start)).word);
    const named = capitalNouns
      ? this.mentionsIn(block).some((mention) => mention.at >= from && mention.at < to)
      : this.runs.inBlock(block).some(isNamed);
    const words = (this.blocks[block]?.text ?? '')
      .slice(from, to)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    return named || words.some((word, i) => i > 0 && mayAnswer(words[i - 1] ?? '', word, this.pack));
  }

  /** The person or body whose name starts at a place. */
  private namedAt(block: number, at: number): Party | null {
    const mention = this.mentionsIn(block).find((candidate) => candidate.at === at);
    if (mention) return this.isBystander(mention.entity.name) ? null : fromEntity(null, this.settle(mention.entity));
    const run = this.runs.inBlock(block).find(({ start }) => start === at);
    if (!run) return null;
    const name = run.bare.join(' ');
    const names = setOf(this.pack.lexicon.OrganisationName);
    const told = run.bare.length > 1 && run.bare.some((word) => names.has(word.toLowerCase()));
    return told || KNOWN_ORGANISATIONS.has(name) || (run.bare.length === 1 && this.isBody(name))
      ? party('organisation', null, name)
      : null;
  }

  private mentionsIn(block: number): readonly Mention[] {
    let mentions = this.mentions.get(block);
    if (!mentions) {
      mentions = this.runs.inBlock(block).flatMap((run): Mention[] => {
        const entity = this.personOf(run);
        return entity ? [{ block, at: run.start, entity }] : [];
      });
      this.mentions.set(block, mentions);
    }
    return mentions;
  }

  private readingOf(run: Run): Reading {
    let reading = this.readings[run.index];
    if (!reading) {
      reading = run.words.length > 1 ? readName(run.words, this.pack) : NO_NAME;
      if (reading.name === '' && isHolder(run, this.pack))
        reading = { name: bareName(run.words.join(' ')), surname: true };
      this.readings[run.index] = reading;
    }
    return reading;
  }

  /** Whom a run names, in full or by a surname that has been told before. */
  private personOf(run: Run): Entity | undefined {
    const { name } = this.readingOf(run);
    if (name !== '') return this.personOfName(name);
    const bearer = this.bearerOf(run.last);
    return bearer && bearer.since.index < run.index ? bearer.entity : undefined;
  }

  private personOfName(name: string): Entity {
    let entity = this.people.get(name);
    if (!entity) {
      entity = { name, type: 'person' };
      this.people.set(name, entity);
    }
    return entity;
  }

  /** The first person in the article who has a surname. */
  private readonly bearerOf = remembered((surname): Bearer | null => {
    for (const since of this.runs.with(bareName(surname))) {
      const { name } = this.readingOf(since);
      if (name !== '' && surnamesOf(name, this.pack).includes(surname))
        return { entity: this.personOfName(name), since };
    }
    return null;
  });

  private readonly isFullName = remembered((name) =>
    this.runs.with(name).some((run) => this.readingOf(run).name === name),
  );

  /** Looks, once, whether a role beside their name makes somebody a spokesperson, and which lawyers are none. */
  private settle(entity: Entity): Entity {
    if (this.settled.has(entity)) return entity;
    this.settled.add(entity);
    for (const run of this.runsThatName(entity)) {
      if (this.personOf(run) !== entity || !hasSpeakersRole(run, this.pack)) continue;
      if (!isOutsideCounsel(run, this.pack)) {
        entity.type = 'spokesperson';
        break;
      }
      this.counsel.add(bareName(entity.name.slice(entity.name.lastIndexOf(' ') + 1)));
    }
    return entity;
  }

  /** The runs among which are all that name somebody, in reading order. */
  private runsThatName(entity: Entity): readonly Run[] {
    const surnames = surnamesOf(entity.name, this.pack).filter((word) => this.bearerOf(word)?.entity === entity);
    const [first = entity.name, second] = surnames;
    const runs = this.runs.with(first);
    if (second === undefined) return runs;
    return [...new Set([...runs, ...this.runs.with(second)])].sort((a, b) => a.index - b.index);
  }

  /** Keeps what an apposition or a role before a name says of somebody. */
  describe(name: string, type: Entity['type'], role: string, organisation: string): Entity {
    const entity = this.find(name) ?? this.addPerson(name);
    if (entity.type === 'person' || type === 'spokesperson') entity.type = type;
    if (role && !entity.role) entity.role = role;
    if (organisation && !entity.organisation) entity.organisation = organisation;
    return entity;
  }

  private addPerson(name: string): Entity {
    const entity: Entity = { name, type: 'person' };
    this.described.set(name, entity);
    for (const surname of surnamesOf(name, this.pack))
      if (!this.described.has(surname)) this.described.set(surname, entity);
    return entity;
  }

  /** @returns the entity whose full name or surname this is */
  find(name: string): Entity | undefined {
    if (name.includes(' '))
      return this.isFullName(name) ? this.settle(this.personOfName(name)) : this.described.get(name);
    const bearer = this.bearerOf(name);
    return bearer ? this.settle(bearer.entity) : this.described.get(name);
  }

  /** Whether a bare capitalised word may be somebody's surname in this article. */
  maySurname(word: string): boolean {
    return this.find(word) !== undefined || this.endsRun(word);
  }

  /** "Vanzi, de 34 años,", "Vanzer (34)": of whom the article tells the age, is a person. */
  readonly hasAge = remembered((word) =>
    this.runs.with(word).some(({ last, text, end }) => {
      const behind = text.slice(end, end + LONGEST_AGE);
      return last === word && (AGE.test(behind) || (this.pack.capitalNouns === true && BRACKETED_AGE.test(behind)));
    }),
  );

  /** Whether a word ends a run that may be somebody's name. */
  private readonly endsRun = remembered((word) =>
    this.runs.with(word).some((run) => run.last === word && this.readingOf(run).surname),
  );
}

/** An age behind a name: between commas, or with the word for years, which nothing follows: bodies are so many years old too. */
const AGE =
  /^(?:, (?:aged? )?\d{2},|,? (?:aged|âgée? de) \d|,? (?:de )?\d{1,3} (?:years old|Jahre alt|(?:years|anni|ans|anos|años|Jahre)(?: de (?:edad|idade))?[,.)]))/;
/** "Vanzer (34)", where it is usual; elsewhere that may be a result. */
const BRACKETED_AGE = /^ \(\d{2}\)/;
const LONGEST_AGE = 24;

/** Capitals of which none is a vowel: no surname. */
const CONSONANTS = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/;

const NO_NAME: Reading = { name: '', surname: false };

/** Reads several words with capitals as somebody's name. */
function readName(words: readonly string[], pack: LanguagePack): Reading {
  const common = setOf(pack.stopwords);
  const roles = holdersOf(pack);
  const lower = words.map((word) => word.toLowerCase());
  let from = 0;
  while (from < words.length - 1 && (common.has(lower[from] ?? '') || roles.has(lower[from] ?? ''))) from += 1;
  // "la portavoce della Casa Bianca Karen Lee": it begins behind the seat of government.
  const seats = setOf(pack.lexicon.Government);
  const seat = [2, 1].find((n) => seats.has(lower.slice(from, from + n).join(' ')));
  if (seat && GIVEN_NAMES.has(lower[from + seat] ?? '')) from += seat;
  // "Charlotte County Sheriff Bill Cole": the name begins behind the role.
  const role = lower.findLastIndex((word) => roles.has(word));
  let surname = false;
  if (role > from && words.length - role > 2) {
    if (GIVEN_NAMES.has(lower[role + 1] ?? '')) from = role + 1;
    else if (!pack.capitalNouns && words.length - role === 3) {
      const holder = words.slice(role + 1).map(bareName);
      if (mayBeName(holder, pack)) return { name: holder.join(' '), surname: true };
      surname = true;
    }
  }
  if (words.length - from < 2) return NO_NAME;
  const opening = lower.findIndex(
    (word, i) => i >= from && GIVEN_NAMES.has(word.includes('’') ? word.replace('’', "'") : word),
  );
  // "Alberta RCMP": a place and an acronym.
  if (CONSONANTS.test(words[opening + 1] ?? '')) return NO_NAME;
  if (opening >= 0 && opening < words.length - 1)
    return { name: bareName(words.slice(opening, opening + 4).join(' ')), surname };
  const holder = pack.capitalNouns ? holderBehind(words, pack) : '';
  if (holder !== '') return { name: holder, surname: true };
  return { name: '', surname: surname || (!pack.capitalNouns && words.length - from <= 3) };
}

const OFFICE = anyOf('Spokesperson', 'Title');
/** Endings that names do not have. */
const NOUN_ENDING = /(?:ung|heit|keit|schaft|tion|tät|bund|rat|amt)$/;

/** "Polizeisprecherin | Xenja Brombach": two words that are in no class behind a role, in a language whose nouns have capitals. */
function holderBehind(words: readonly string[], pack: LanguagePack): string {
  const [office, ...holder] = words.slice(-3).map(bareName);
  const tagsOf = (word: string): Tags | undefined => lexiconOf(pack).read(word).at(-1)?.tags;
  if (holder.length < 2 || office === undefined || tagsOf(office)?.hasAny(OFFICE) !== true) return '';
  return holder.every((word) => tagsOf(word)?.size === 0 && !NOUN_ENDING.test(word)) ? holder.join(' ') : '';
}

/** Whether no word of a name is one that only bodies, countries and dates have. */
function mayBeName(words: readonly string[], { lexicon }: LanguagePack): boolean {
  const others = [lexicon.OrganisationName, lexicon.Organisation, lexicon.Government, lexicon.Time].map(setOf);
  const lower = words.map((word) => word.toLowerCase());
  return ![...lower, lower.join(' ')].some((word) => others.some((set) => set.has(word)));
}

/** "spokesperson | Harnek Kohra": two words behind a role are its holder's name, given name or not. */
function isHolder(run: Run, pack: LanguagePack): boolean {
  const { text, start, end, words } = run;
  if (pack.capitalNouns || words.length !== 2) return false;
  if (!mayBeName(words.map(bareName), pack)) return false;
  // "the chairman, Ravi Anand,".
  const apposed = text.startsWith(', ', start - 2) && text.charAt(end) === ',';
  const role = wordBefore(text, apposed ? start - 2 : skipSpace(text, start));
  return role.word !== '' && /\p{Ll}/u.test(text.charAt(role.start)) && holdersOf(pack).has(role.word);
}

/** Romance names: "Frank Félix Durán Mejía" is called Durán as well. */
function surnamesOf(name: string, pack: LanguagePack): readonly string[] {
  const words = name.split(' ');
  const surnames = words
    .slice(pack.headFirst && words.length > 2 ? -2 : -1)
    .filter((word) => !GIVEN_NAMES.has(word.toLowerCase()));
  return surnames.length > 0 ? surnames : words.slice(-1);
}

/** Whether a bare name has a role or a body's noun beside it: "Strava CEO", "portavoce di Strava", "the company Strava". */
function isBodyByNeighbours({ text, start, last }: Run, pack: LanguagePack): boolean {
  if (!pack.headFirst) {
    const end = start + last.length;
    const genitive = /^['’]s/.test(text.slice(end, end + 2));
    if (rolesOf(pack).has(wordAfter(text, genitive ? end + 3 : end + 1))) return true;
  }
  const before = wordBefore(text, skipSpace(text, start));
  if (before.word === '') return false;
  return (
    isBodyNoun(before.word, pack) ||
    isBodyByDescribedNoun(text, before.start, pack) ||
    (LINKS.has(before.word) && rolesOf(pack).has(wordBefore(text, skipSpace(text, before.start)).word))
  );
}

/**
 * "la fonderia taiwanese | Kaohsung": a body's noun with its adjective, where adjectives follow; not "il presidente del
 * club catalano | Laporta".
 *
 * @param start of the adjective
 */
function isBodyByDescribedNoun(text: string, start: number, pack: LanguagePack): boolean {
  if (!pack.headFirst || !/\p{Ll}/u.test(text.charAt(start))) return false;
  const noun = wordBefore(text, skipSpace(text, start));
  if (noun.word === '' || !isBodyNoun(noun.word, pack)) return false;
  const article = wordBefore(text, skipSpace(text, noun.start));
  return (
    setOf(pack.lexicon.Determiner).has(article.word) &&
    !LINKS.has(wordBefore(text, skipSpace(text, article.start)).word)
  );
}

/** Whether a role before a name or an apposition behind it makes a bystander: ", a zoologist at". */
function isOtherVoice(run: Run, pack: LanguagePack): boolean {
  const { text, start, end, words } = run;
  // "Tech-Blogger Karl Ott", "Karl Ott, Analyst bei": a German role is a capitalised word of the run.
  if (pack.capitalNouns)
    return words.length > 2
      ? isBystanderNoun(words.slice(0, -2).join(' '), pack)
      : words.length === 2 && isBystanderNoun(appositionOf(run), pack);
  if (pack.headFirst) return isPresentedVoice(run, pack);
  if (!pack.possessives) return false;
  const [, said = ''] = /^, (?:an?|the|who is an?) ([^,.;:]{3,60})/.exec(text.slice(end, end + 80)) ?? [];
  // "According to Orbis, the victims were paid" presents nobody.
  if (isBystanderNoun(said, pack) && !hasAuxiliary(said, pack)) return true;
  if (words.length === 1) return false;
  // "A royal expert, Rebecca Cole": between commas stands who it is.
  const [, office = ''] =
    /(?:^|[\s“"])(?:[Aa]n?|[Tt]he) ([^,.;:“”"]{3,60}), $/.exec(text.slice(Math.max(0, start - 70), start)) ?? [];
  if (isBystanderNoun(office, pack) && !hasAuxiliary(office, pack)) return true;
  const { Bystander } = pack.lexicon;
  return (
    setOf(Bystander).has(wordBefore(text, skipSpace(text, start)).word) ||
    (words.length > 2 && setOf(Bystander).has((words[0] ?? '').toLowerCase()))
  );
}

/** "la vecina | Remedios Ulloa", "Una vecina, Remedios Ulloa,", "Remedios Ulloa, vecina del barrio,": where nouns head their phrase. */
function isPresentedVoice({ text, start, end, words }: Run, pack: LanguagePack): boolean {
  if (words.length === 1) return false;
  if (setOf(pack.lexicon.Bystander).has(wordBefore(text, skipSpace(text, start)).word)) return true;
  const [, said = ''] = /^, ([^,.;:()«»“”"]{3,60})[,.]/.exec(text.slice(end, end + 65)) ?? [];
  const [, office = ''] =
    /(?:^|[.,»”] )([^,.;:()«»“”"]{3,60}), $/.exec(text.slice(Math.max(0, start - 65), start)) ?? [];
  return [said, text.charAt(end) === ',' ? office : ''].some(
    (phrase) => isBystanderNoun(phrase, pack) && !hasAuxiliary(phrase, pack) && !isClause(phrase, pack),
  );
}

/** Whether an office, or what somebody is known for, stands beside a name. */
function hasTitle(run: Run, { lexicon }: LanguagePack): boolean {
  const { text, start } = run;
  const [, office = ''] = /([^,.;:()«»“”"]{3,60}), $/.exec(text.slice(Math.max(0, start - 65), start)) ?? [];
  const opening = (phrase: string): string[] => phrase.toLowerCase().trim().split(/[ ’']/).slice(0, 2);
  const words = [wordBefore(text, skipSpace(text, start)).word, ...opening(appositionOf(run)), ...opening(office)];
  return words.some((word) => setOf(lexicon.Title).has(word));
}

/** Whether a phrase has a verb's auxiliary in it, and is a clause. */
const hasAuxiliary = (phrase: string, { lexicon }: LanguagePack): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .some((word) => setOf(lexicon.Auxiliary).has(word) || setOf(lexicon.Say).has(word));

/** Words of "Strava Inc", "Nordlicht Capital Partners". */
const LONGEST_FIRM = 3;

/** What stands before the name of a club. */
const CLUB = /^(?:A?FC|AC|AS|CD|CF|FK|OGC|RC|SC|SK|SL|SSC?|SSV|SV|TSG|TSV|US|VfB|VfL)$/;

/** "Strava, an app maker": an apposition that opens with a body's noun, where nouns stand last one that ends it. */
function isBodyByApposition(run: Run, pack: LanguagePack): boolean {
  if (run.text.charAt(run.end) !== ',') return false;
  const apposition = appositionOf(run);
  const words = apposition.toLowerCase().split(' ');
  const [first = ''] = words;
  if (
    isClause(apposition, pack) ||
    words.some((word) => rolesOf(pack).has(word) || setOf(pack.lexicon.Title).has(word))
  )
    return false;
  const opens = setOf(pack.lexicon.Indefinite).has(first) || setOf(pack.lexicon.Determiner).has(first);
  if (!opens) return pack.headFirst && isBodyNoun(first, pack);
  return pack.headFirst ? isBodyNoun(words[1] ?? '', pack) : words.slice(1).some((word) => isBodyNoun(word, pack));
}

/** "shares in | Strava", "Strava | shares rose": what only a body has. */
function hasBodySign({ text, start, last }: Run, { bodySigns }: LanguagePack): boolean {
  // "the Trump employees".
  if (!bodySigns || KNOWN_PEOPLE.has(last)) return false;
  const end = start + last.length;
  return (
    bodySigns.after.test(text.slice(end, end + BESIDE_BODY)) ||
    bodySigns.before.test(text.slice(Math.max(0, start - BESIDE_BODY), start))
  );
}

/** Whether one of some words stands behind a name before its sentence ends. */
function isFollowedBy(text: string, end: number, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const [rest = ''] = /^[^.!?]{0,80}/.exec(text.slice(end, end + 80)) ?? [];
  return rest
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.includes(word));
}

/** How much oftener pronouns of persons follow a name up to the sentence's end than those of things do. */
function pronounsAfter(text: string, end: number, pack: LanguagePack): number {
  const rest = /^[^.!?]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  let score = 0;
  for (const [, word = ''] of rest.matchAll(/(?<![\p{L}'’])(\p{L}+)(?![\p{L}])/gu))
    score += pronounScore(word.toLowerCase(), pack);
  return score;
}

/** The words right behind a name's comma: ", a spokesman". */
const appositionOf = ({ text, end }: Run): string =>
  /^, ((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+)/u.exec(text.slice(end, end + 60))?.[1] ?? '';

/** Prepositions that tell whom somebody belongs to. */
const OF = /^(?:of|for|from|at|d|d[aeiou]|d[ao]s|de[il]|dell[ao]?|dei|degli|des|von|vom|aus|für|bei|beim)$/;

/** Whether a role beside a name makes a spokesperson. */
function hasSpeakersRole(run: Run, pack: LanguagePack): boolean {
  const speaks = (word: string): boolean => isSpokesperson(word.toLowerCase(), pack);
  // "Polizeisprecher Jens Kramer": a German role is a capitalised word of the run.
  if (hasRoleBefore(run, pack) || (pack.capitalNouns && run.words.slice(0, -2).some(speaks))) return true;
  // "Police Spokesman Charles Tito".
  const role = run.words.at(-3)?.toLowerCase() ?? '';
  if (speaks(role) && !setOf(pack.lexicon.Counsel ?? []).has(role)) return true;
  if (run.text.charAt(run.end) !== ',') return false;
  const apposition = appositionOf(run);
  // "Poe, through a lawyer,": who speaks for her is another one.
  const [first = ''] = apposition.toLowerCase().split(/[ ’']/);
  if (setOf(pack.lexicon.Preposition).has(first) && !OF.test(first)) return false;
  if (apposition.split(/[ '’]/).some(speaks) && !isClause(apposition, pack)) return true;
  if (opensWithSpeaker(apposition, pack)) return true;
  return pack.headFirst && hasOfficeBefore(run, pack);
}

function hasRoleBefore({ text, start }: Run, pack: LanguagePack): boolean {
  const before = wordBefore(text, skipSpace(text, start));
  if (!isSpokesperson(before.word, pack)) return false;
  // "special counsel Mueller" speaks for nobody.
  return !setOf(pack.lexicon.Title).has(`${wordBefore(text, skipSpace(text, before.start)).word} ${before.word}`);
}

/** "La portavoz del Gobierno, Ada Poe, ha calificado": the noun of an office whose holder is named between commas. */
function hasOfficeBefore({ text, start }: Run, pack: LanguagePack): boolean {
  if (!text.startsWith(', ', start - 2)) return false;
  const [, office = ''] = /([^,.;:()«»“”"]{3,70}), $/u.exec(text.slice(Math.max(0, start - 80), start)) ?? [];
  // The noun stands first, or behind its article.
  const [first = '', second = ''] = office.toLowerCase().trim().split(' ');
  const noun = setOf(pack.lexicon.Title).has(first) || isSpokesperson(first, pack) ? first : second;
  return isSpokesperson(noun, pack) && !isClause(office, pack);
}

/** "Doyle, whose lawyer", "Doyle, his lawyer said": what follows the comma says nothing of who Doyle is. */
function isClause(apposition: string, pack: LanguagePack): boolean {
  const { Say, Relative, Complementiser } = pack.lexicon;
  const words = apposition.toLowerCase().split(' ');
  return (
    setOf(Relative).has(words[0] ?? '') || words.some((word) => setOf(Say).has(word) || setOf(Complementiser).has(word))
  );
}

/** Whether the first noun of a phrase that has a class makes a bystander. */
function isBystanderNoun(phrase: string, pack: LanguagePack): boolean {
  const { Bystander, Title, Spokesperson, Official } = pack.lexicon;
  const { Bystander: suffixes = [] } = pack.suffixes;
  for (const word of phrase.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (setOf(Spokesperson).has(word) || setOf(Title).has(word) || setOf(Official).has(word)) return false;
    if (setOf(Bystander).has(word) || suffixes.some((suffix) => word.endsWith(suffix))) return true;
  }
  return false;
}

/** 1 for a pronoun of persons only, -1 for one of things only. */
function pronounScore(word: string, pack: LanguagePack): number {
  const person = pack.lexicon.PersonPronoun.includes(word) || pack.possessives?.person.includes(word);
  const thing = pack.lexicon.ThingPronoun.includes(word) || pack.possessives?.thing.includes(word);
  return person === thing ? 0 : person ? 1 : -1;
}

/** Characters behind a name in which its bearer is presented. */
const LONGEST_PORTRAIT = 160;

/** "Nora Vance, an attorney at Hollis & Drake": a lawyer of a firm, of whom the sentence names no party. */
function isOutsideCounsel(run: Run, pack: LanguagePack): boolean {
  const { Counsel, Workplace, Represents } = pack.lexicon;
  if (!Counsel || !Workplace || !Represents) return false;
  const words = appositionOf(run).toLowerCase().split(' ');
  if (!words.some((word, i) => setOf(Counsel).has(word) && setOf(Workplace).has(words[i + 1] ?? ''))) return false;
  const [sentence = ''] = /^[^.!?]*/.exec(run.text.slice(run.end, run.end + LONGEST_PORTRAIT)) ?? [];
  return !sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => setOf(Represents).has(word));
}

const roles = new WeakMap<LanguagePack, ReadonlySet<string>>();

function rolesOf(pack: LanguagePack): ReadonlySet<string> {
  let set = roles.get(pack);
  if (!set) {
    set = new Set([...pack.lexicon.Spokesperson, ...pack.lexicon.Title.filter((word) => OFFICES.test(word))]);
    roles.set(pack, set);
  }
  return set;
}

/** Whether a word alone says that somebody speaks for a party; in lower case. */
const isSpokesperson = (word: string, pack: LanguagePack): boolean =>
  setOf(pack.lexicon.Spokesperson).has(word) ||
  // A "Staatsanwalt" has a title of his own.
  (!setOf(pack.lexicon.Title).has(word) &&
    (pack.suffixes.Spokesperson ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix)));

/** "agente del centrocampista", but not "agente di polizia": the longest listed phrase that opens an apposition. */
function opensWithSpeaker(apposition: string, pack: LanguagePack): boolean {
  const words = apposition.toLowerCase().replaceAll('’', "'").split(' ');
  for (let length = words.length; length > 1; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    if (setOf(pack.lexicon.Official).has(phrase)) return false;
    if (setOf(pack.lexicon.Spokesperson).has(phrase)) return true;
  }
  return false;
}

/** Roles that only a body has; a "president" or "minister" has a country. */
const OFFICES =
  /^(?:ceo|cfo|coo|cto|ad|pdg|chef|boss|founder|co-?founder|fondatore|cofondatore|fundador|fundadora|cofundador|fondateur|gründer|amministratore|consejero|geschäftsführer|vorstandschef|chairman|patron|numero uno)$/;

const isBodyNoun = (word: string, pack: LanguagePack): boolean =>
  setOf(pack.lexicon.Organisation).has(word) ||
  (pack.suffixes.Organisation ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));

/** Whether a noun stands for a body, an office, or one person: "arrested | a man", where a verb needs no subject. */
function mayAnswer(before: string, noun: string, pack: LanguagePack): boolean {
  const { Bystander, Determiner, Title } = pack.lexicon;
  if (setOf(Title).has(noun) || isBodyNoun(noun, pack)) return true;
  // "40 persone", "los vecinos" deny with a verb in the plural.
  const isOne = setOf(Determiner).has(before) && !noun.endsWith('s') && !pack.plural?.test(`${before} ${noun}`);
  return pack.proDrop && isOne && setOf(Bystander).has(noun);
}

const holders = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words that stand before a name and are none of it: "president", "spokesman". */
function holdersOf(pack: LanguagePack): ReadonlySet<string> {
  let set = holders.get(pack);
  if (!set) {
    set = new Set([...pack.lexicon.Title, ...pack.lexicon.Spokesperson].filter((entry) => !GIVEN_NAMES.has(entry)));
    holders.set(pack, set);
  }
  return set;
}

const FUNCTION_WORD = anyOf(
  'Determiner',
  'Preposition',
  'And',
  'But',
  'Adverb',
  'Auxiliary',
  'Negation',
  'Time',
  'Subordinator',
  'Complementiser',
  'Relative',
  'If',
);

/** Words that carry a name: capitalised, and no function word of the language. */
export function isNameToken(token: Token, pack: LanguagePack): boolean {
  if (!token.capital) return false;
  if (token.tags.hasAny(FUNCTION_WORD)) return false;
  return !setOf(pack.stopwords).has(token.normal) || /^\p{Lu}{2,}/u.test(token.text);
}
