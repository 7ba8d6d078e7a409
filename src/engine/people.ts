/** The people of one article: who has which full name and surname, and who speaks for somebody. */
import { type Reading, readRun, surnamesOf } from './name-in-run.ts';
import { JOINED_PARTICLE } from './names/particles.ts';
import type { LanguagePack } from './packs/pack.ts';
import {
  hasSpeakersRole,
  hasTitle,
  isOtherVoice,
  isPresentedCounsel,
  isTitled,
  outletOfReporter,
} from './presented.ts';
import { remembered } from './remembered.ts';
import { bareName, type Run, type Runs, skipSpace, wordBefore } from './runs.ts';
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

/** Whom a surname stands for, from which run on. */
interface Bearer {
  readonly entity: Entity;
  readonly since: Run;
}

/** An age between commas, as any language has it. */
const AGE = /^, \d{2},/;
/** Characters behind a name in which an age shows. */
const LONGEST_AGE = 24;

/** The people of one article. "Bourgeois" at the end is Liz Bourgeois of the beginning. */
export class People {
  /** By run. */
  private readonly readings: Reading[] = [];
  /** People by the full names that the article has. */
  private readonly named = new Map<string, Entity>();
  /** People whom a sentence described and no run names in full; by name and by surname. */
  private readonly described = new Map<string, Entity>();
  /** Those of whom it is known whether they are spokespeople. */
  private readonly settled = new Set<Entity>();
  /** Surnames of lawyers of firms. */
  private readonly counsel = new Set<string>();
  /** Where people are named, by block. */
  private readonly mentions = new Map<number, readonly Mention[]>();

  constructor(
    private readonly blocks: readonly Block[],
    private readonly runs: Runs,
    private readonly pack: LanguagePack,
  ) {}

  /** Whether the article presents somebody of this surname as an expert, a witness, or another voice that is no party. */
  isBystander(name: string): boolean {
    return this.isBystanderSurname(name.slice(name.lastIndexOf(' ') + 1));
  }

  /** Whether an office, or what somebody of this surname is known for, stands beside the name somewhere. */
  isTitled(name: string): boolean {
    return this.isTitledSurname(name.slice(name.lastIndexOf(' ') + 1));
  }

  private readonly isTitledSurname = remembered((surname) =>
    this.runs.with(surname).some((run) => run.last === surname && isTitled(run, this.pack)),
  );

  /** The known outlet for which somebody of this name writes, where the article says so. */
  outletOf(name: string): string | null {
    return this.outletOfSurname(name.slice(name.lastIndexOf(' ') + 1));
  }

  private readonly outletOfSurname = remembered((surname): string | null => {
    for (const run of this.runs.with(surname)) {
      const outlet = run.last === surname ? outletOfReporter(run, this.pack) : undefined;
      if (outlet !== undefined) return outlet;
    }
    return null;
  });

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

  /** Where people are named in a block, in reading order. */
  mentionsIn(block: number): readonly Mention[] {
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
      reading = readRun(run, this.pack);
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
    let entity = this.named.get(name);
    if (!entity) {
      entity = { name, type: 'person' };
      this.named.set(name, entity);
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
  settle(entity: Entity): Entity {
    if (this.settled.has(entity)) return entity;
    this.settled.add(entity);
    for (const run of this.runsThatName(entity)) {
      if (this.personOf(run) !== entity || !hasSpeakersRole(run, this.pack)) continue;
      if (!isPresentedCounsel(run, this.pack)) {
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
      return this.isFullName(name)
        ? this.settle(this.personOfName(name))
        : (this.described.get(name) ?? this.bearerOfSeveral(name));
    const bearer = this.bearerOf(name);
    if (bearer) return this.settle(bearer.entity);
    // "Al-Sarri" opens a sentence.
    const joined = this.described.get(name) === undefined && /^\p{Lu}/u.test(name) && JOINED_PARTICLE.test(name);
    return joined ? this.find(name.charAt(0).toLowerCase() + name.slice(1)) : this.described.get(name);
  }

  /** "Van der Linden", "Ortega y Prado": whose full name ends with several words. */
  private bearerOfSeveral(name: string): Entity | undefined {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const known = this.find(last);
    return known?.name.toLowerCase().endsWith(` ${name.toLowerCase()}`) ? known : undefined;
  }

  /** Whether a bare capitalised word may be somebody's surname in this article. */
  maySurname(word: string): boolean {
    return this.find(word) !== undefined || this.endsRun(word);
  }

  /** "Vanzi, de 34 años,", "Vanzer (34)": of whom the article tells the age, is a person. */
  readonly hasAge = remembered((word) =>
    this.runs.with(word).some(({ last, text, end }) => {
      const behind = text.slice(end, end + LONGEST_AGE);
      return last === word && (AGE.test(behind) || this.pack.age.test(behind));
    }),
  );

  /** Whether a word ends a run that may be somebody's name. */
  private readonly endsRun = remembered((word) =>
    this.runs.with(word).some((run) => run.last === word && this.readingOf(run).surname),
  );
}
