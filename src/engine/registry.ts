/**
 * Who is who in one article: full names, who speaks for whom, which bare name is a body. Built in one pass over the
 * text, so that "Bourgeois" at the end is Liz Bourgeois of the beginning.
 */
import { BareNames } from './bare-names.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import type { LanguagePack } from './packs/pack.ts';
import { anyOf } from './tags.ts';
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
/** Words of fewer letters are initials and articles. */
const LEAST_NAME = 3;

/** Runs of up to eight capitalised words, with the particles and middle initials that names have. */
const RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?: (?:(?:de|del|della|di|da|dos|do|von|van|der|den|la|le|al|bin) )?(?:\p{Lu}\.(?= \p{Lu})|\p{Lu}[\p{L}\p{M}\p{N}'’&-]*)){0,7}/gu;
/** What stands between a role and its body: "CEO of Orbis", "portavoce dell'Orbis". */
const LINKS: ReadonlySet<string> = new Set("of for at di de del della dell' do da du d' l' von des der bei".split(' '));
const LETTER = /[\p{L}'’]/u;

/** The word that ends before `end`, and where it starts. */
function wordBefore(text: string, end: number): { word: string; start: number } {
  let start = end;
  while (start > 0 && end - start < 24 && LETTER.test(text.charAt(start - 1))) start -= 1;
  return { word: text.slice(start, end).toLowerCase().replace('’', "'"), start };
}

const skipSpace = (text: string, at: number): number => (text.charAt(at - 1) === ' ' ? at - 1 : at);

export class Registry {
  private readonly bySurname = new Map<string, Entity>();
  private readonly byName = new Map<string, Entity>();
  /** Last words of runs of capitalised words that may be people's names. */
  private readonly lastWords = new Set<string>();
  private readonly counts = new Map<string, number>();
  private readonly opening = new Set<string>();
  /** Bare names beside words that only a body has: "Strava CEO", "a spokesman for Strava". */
  private readonly bodies = new Set<string>();
  /** Surnames of people who are no party: "Olu Badejo, a zoologist at Kano University". */
  private readonly bystanders = new Set<string>();
  /** How much oftener "he" or "she" follows a bare name than "it" does. */
  private readonly personal = new Map<string, number>();

  /** How often a bare name stands with an article, less how often without. */
  private readonly articles = new Map<string, number>();
  /** Where people are named, in reading order. */
  private readonly mentions: Mention[] = [];

  private readonly bare: BareNames | null;

  private built = false;

  /** The article is not read before somebody asks. */
  constructor(
    private readonly blocks: readonly Block[],
    private readonly pack: LanguagePack,
  ) {
    this.bare = pack.capitalNouns ? new BareNames(pack) : null;
  }

  private build(): void {
    if (this.built) return;
    this.built = true;
    const common = stopwordsOf(this.pack);
    for (const [index, { text }] of this.blocks.entries()) {
      RUN.lastIndex = 0;
      for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
        const words = match[0].split(' ');
        for (const word of words) this.count(word, index);
        this.bare?.note(words.map(bareName), wordBefore(text, skipSpace(text, match.index)).word);
        const person =
          (words.length > 1 ? this.readName(words, common) : undefined) ??
          this.bySurname.get(bareName(words.at(-1) ?? ''));
        if (person) this.readPerson(text, match.index, match[0].length, index, person);
        const [name = ''] = words;
        if (this.pack.possessives) this.readVoice(text, match.index, match[0], words);
        if (this.pack.bodyArticles) this.readArticle(words, text, match.index);
        if (words.length === 1) this.readBody(text, match.index, bareName(name));
        else if (!this.pack.headFirst && rolesOf(this.pack).has((words[1] ?? '').toLowerCase()))
          this.bodies.add(bareName(name));
      }
    }
  }

  private count(word: string, index: number): void {
    const name = bareName(word);
    if (name.length < LEAST_NAME) return;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (index < OPENING_BLOCKS) this.opening.add(name);
  }

  /** Notes a name beside a role or a body's noun: "Strava CEO", "portavoce di Strava", "the company Strava". */
  private readBody(text: string, at: number, name: string): void {
    if (!this.pack.headFirst) {
      const end = at + name.length;
      const from = /^['’]s/.test(text.slice(end, end + 2)) ? end + 3 : end + 1;
      let to = from;
      while (to < text.length && to - from < 24 && LETTER.test(text.charAt(to))) to += 1;
      if (rolesOf(this.pack).has(text.slice(from, to).toLowerCase())) this.bodies.add(name);
    }
    const before = wordBefore(text, skipSpace(text, at));
    if (before.word === '') return;
    if (isBodyNoun(before.word, this.pack)) this.bodies.add(name);
    else if (LINKS.has(before.word) && rolesOf(this.pack).has(wordBefore(text, skipSpace(text, before.start)).word))
      this.bodies.add(name);
  }

  private readArticle(words: readonly string[], text: string, at: number): void {
    if (words.length > 2) return;
    const before = words.length === 2 ? (words[0] ?? '').toLowerCase() : wordBefore(text, skipSpace(text, at)).word;
    const article = this.pack.bodyArticles?.includes(before) === true;
    if (words.length === 2 && !article) return;
    const name = bareName(words.at(-1) ?? '');
    this.articles.set(name, (this.articles.get(name) ?? 0) + (article ? 1 : -1));
  }

  /** Whether a bare name takes an article more often than not: "da Orbis", "na Orbis". */
  takesArticle(name: string): boolean {
    this.build();
    return (this.articles.get(name) ?? 0) > 0;
  }

  /** Whether a bare name occurs often enough to be a body, were it none of the article's people. */
  isFrequent(name: string): boolean {
    this.build();
    if ((this.personal.get(name) ?? 0) > 0) return false;
    return this.opening.has(name) && (this.counts.get(name) ?? 0) >= FREQUENT;
  }

  /** Whether a name that no list tells is a body's, in a language whose nouns all have capitals. */
  isBareBody(name: string): boolean {
    this.build();
    return this.bare?.isBody(name) ?? false;
  }

  /** Whether the article presents somebody of this surname as an expert, a witness, or another voice that is no party. */
  isBystander(name: string): boolean {
    this.build();
    return this.bystanders.has(name) || this.bystanders.has(name.split(' ').at(-1) ?? name);
  }

  /** What stands beside a name says whether a person, and which, bears it. */
  private readVoice(text: string, at: number, run: string, words: readonly string[]): void {
    const surname = bareName(words.at(-1) ?? '');
    this.readApposition(text, at + run.length, surname);
    if (words.length === 1) this.readPronouns(text, at + run.length, surname);
    else {
      const { Bystander } = this.pack.lexicon;
      const role = wordBefore(text, skipSpace(text, at)).word;
      if (Bystander.includes(role) || (words.length > 2 && Bystander.includes((words[0] ?? '').toLowerCase())))
        this.bystanders.add(surname);
    }
  }

  /** Notes an apposition that makes a named person a bystander: ", a zoologist at". */
  private readApposition(text: string, end: number, surname: string): void {
    const said = /^, (?:an?|the|who is an?) ([^,.;:]{3,60})/.exec(text.slice(end, end + 80))?.[1];
    if (said === undefined) return;
    const classes = classesOf(said, this.pack);
    if (classes === 'bystander') this.bystanders.add(surname);
  }

  /** Counts the pronouns after a bare name, up to the sentence's end. */
  private readPronouns(text: string, end: number, name: string): void {
    const rest = /^[^.!?]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
    for (const [, word = ''] of rest.matchAll(/(?<![\p{L}'’])(\p{L}+)(?![\p{L}])/gu)) {
      const score = pronounScore(word.toLowerCase(), this.pack);
      if (score !== 0) this.personal.set(name, (this.personal.get(name) ?? 0) + score);
    }
  }

  /** Notes a bare name that a sentence treats as a body. */
  noteBody(name: string): void {
    this.bodies.add(name);
  }

  /** Whether the article treats a bare name as a body. */
  isBody(name: string): boolean {
    this.build();
    return this.bodies.has(name);
  }

  /** Notes where somebody is named, and whether a role beside the name makes them a spokesperson. */
  private readPerson(text: string, at: number, length: number, block: number, entity: Entity): void {
    this.mentions.push({ block, at, entity });
    const [, apposition = ''] =
      /^, ((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+)/u.exec(text.slice(at + length, at + length + 60)) ?? [];
    // "Polizeisprecher Jens Kramer": a German role is a capitalised word of the run.
    const run = this.pack.capitalNouns
      ? text
          .slice(at, at + length)
          .split(' ')
          .slice(0, -2)
      : [];
    const before = wordBefore(text, skipSpace(text, at));
    const title = `${wordBefore(text, skipSpace(text, before.start)).word} ${before.word}`;
    // "special counsel Mueller" speaks for nobody.
    const role = this.pack.lexicon.Title.includes(title) ? '' : before.word;
    const words = [
      role,
      ...run,
      ...(this.isClause(apposition) ? [] : apposition.split(/[ '’]/)),
      ...(this.pack.headFirst ? this.officeBefore(text, at, length) : []),
    ];
    if (entity.type !== 'person' || !words.some((word) => isSpokesperson(word.toLowerCase(), this.pack))) return;
    if (isOutsideCounsel(text.slice(at + length, at + length + LONGEST_PORTRAIT), apposition, this.pack))
      this.bystanders.add(bareName(entity.name.split(' ').at(-1) ?? ''));
    else entity.type = 'spokesperson';
  }

  /** "La portavoz del Gobierno, Ada Poe, ha calificado": the noun of an office whose holder is named between commas. */
  private officeBefore(text: string, at: number, length: number): string[] {
    if (text.charAt(at + length) !== ',') return [];
    const [, office = ''] = /([^,.;:()«»“”"]{3,70}), $/u.exec(text.slice(Math.max(0, at - 80), at)) ?? [];
    const words = office.toLowerCase().trim().split(' ');
    const { Title } = this.pack.lexicon;
    const noun = words.findIndex((word) => Title.includes(word) || isSpokesperson(word, this.pack));
    return this.isClause(office) || noun < 0 || noun > 1 ? [] : [words[noun] ?? ''];
  }

  /**
   * The person last named before a place, for a pronoun whose sentence follows one without a cue.
   *
   * @param block where the pronoun stands
   * @param at its offset in the block
   * @param reach how many blocks back a name may stand
   */
  lastNamed(block: number, at: number, reach: number): Mention | undefined {
    this.build();
    return this.mentions.findLast(
      (mention) =>
        mention.block >= block - reach && (mention.block < block || (mention.block === block && mention.at < at)),
    );
  }

  /** "Doyle, whose lawyer", "Doyle, his lawyer said": what follows the comma says nothing of who Doyle is. */
  private isClause(apposition: string): boolean {
    const { Say, Relative, Complementiser } = this.pack.lexicon;
    const words = apposition.toLowerCase().split(' ');
    return (
      Relative.includes(words[0] ?? '') || words.some((word) => Say.includes(word) || Complementiser.includes(word))
    );
  }

  private readName(run: readonly string[], common: ReadonlySet<string>): Entity | undefined {
    const words = [...run];
    while (words.length > 1 && (common.has((words[0] ?? '').toLowerCase()) || isRole(words[0] ?? '', this.pack)))
      words.shift();
    // "Charlotte County Sheriff Bill Cole": the name begins behind the role.
    const role = words.findLastIndex((word) => isRole(word, this.pack));
    if (role > 0 && words.length - role > 2) {
      const isGiven = GIVEN_NAMES.has((words[role + 1] ?? '').toLowerCase());
      if (isGiven) words.splice(0, role + 1);
      else if (!this.pack.capitalNouns && words.length - role === 3) this.lastWords.add(bareName(words.at(-1) ?? ''));
    }
    if (words.length < 2) return undefined;
    const opening = words.findIndex((word) => GIVEN_NAMES.has(word.toLowerCase().replace('’', "'")));
    if (opening >= 0 && opening < words.length - 1)
      return this.addPerson(bareName(words.slice(opening, opening + 4).join(' ')));
    if (!this.pack.capitalNouns && words.length <= 3) this.lastWords.add(bareName(words.at(-1) ?? ''));
    return undefined;
  }

  private addPerson(name: string): Entity {
    const known = this.byName.get(name);
    if (known) return known;
    const entity: Entity = { name, type: 'person' };
    this.byName.set(name, entity);
    // Romance names: "Frank Félix Durán Mejía" is called Durán as well.
    const words = name.split(' ');
    const surnames = words
      .slice(this.pack.headFirst && words.length > 2 ? -2 : -1)
      .filter((word) => !GIVEN_NAMES.has(word.toLowerCase()));
    for (const surname of surnames.length > 0 ? surnames : words.slice(-1))
      if (!this.bySurname.has(surname)) this.bySurname.set(surname, entity);
    return entity;
  }

  /** Keeps what an apposition or a role before a name says of somebody. */
  describe(name: string, type: Entity['type'], role: string, organisation: string): Entity {
    const entity = this.find(name) ?? this.addPerson(name);
    if (entity.type === 'person' || type === 'spokesperson') entity.type = type;
    if (role && !entity.role) entity.role = role;
    if (organisation && !entity.organisation) entity.organisation = organisation;
    return entity;
  }

  /** @returns the entity whose full name or surname this is */
  find(name: string): Entity | undefined {
    this.build();
    return this.byName.get(name) ?? this.bySurname.get(name);
  }

  /** Whether a bare capitalised word may be somebody's surname in this article. */
  maySurname(word: string): boolean {
    this.build();
    return this.bySurname.has(word) || this.lastWords.has(word);
  }
}

/** A name without the genitive or the period that follows it. */
const bareName = (word: string): string => word.replace(/(?:['’]s?|\.)+$/, '');

/** Whether the first noun of a phrase that has a class makes a bystander. */
function classesOf(phrase: string, pack: LanguagePack): 'bystander' | 'other' {
  const { Bystander, Title, Spokesperson, Official } = pack.lexicon;
  const { Bystander: suffixes = [] } = pack.suffixes;
  for (const word of phrase.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (Spokesperson.includes(word) || Title.includes(word) || Official.includes(word)) return 'other';
    if (Bystander.includes(word) || suffixes.some((suffix) => word.endsWith(suffix))) return 'bystander';
  }
  return 'other';
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
function isOutsideCounsel(rest: string, apposition: string, pack: LanguagePack): boolean {
  const { Counsel = [], Workplace = [], Represents = [] } = pack.lexicon;
  const words = apposition.toLowerCase().split(' ');
  const works = words.some((word, i) => Counsel.includes(word) && Workplace.includes(words[i + 1] ?? ''));
  if (!works) return false;
  const [sentence = ''] = /^[^.!?]*/.exec(rest) ?? [];
  return !sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => Represents.includes(word));
}

const roles = new WeakMap<LanguagePack, ReadonlySet<string>>();
const bodyNouns = new WeakMap<LanguagePack, ReadonlySet<string>>();

function rolesOf(pack: LanguagePack): ReadonlySet<string> {
  let set = roles.get(pack);
  if (!set) {
    set = new Set([...pack.lexicon.Spokesperson, ...pack.lexicon.Title.filter((word) => OFFICES.test(word))]);
    roles.set(pack, set);
  }
  return set;
}

const speakers = new WeakMap<LanguagePack, ReadonlySet<string>>();

function speakersOf(pack: LanguagePack): ReadonlySet<string> {
  let set = speakers.get(pack);
  if (!set) {
    set = new Set(pack.lexicon.Spokesperson);
    speakers.set(pack, set);
  }
  return set;
}

/** Whether a word alone says that somebody speaks for a party; in lower case. */
const isSpokesperson = (word: string, pack: LanguagePack): boolean =>
  speakersOf(pack).has(word) ||
  (pack.suffixes.Spokesperson ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));

/** Roles that only a body has; a "president" or "minister" has a country. */
const OFFICES =
  /^(?:ceo|cfo|coo|cto|ad|pdg|chef|boss|founder|co-?founder|fondatore|cofondatore|fundador|fundadora|cofundador|fondateur|gründer|amministratore|consejero|geschäftsführer|vorstandschef|chairman|patron|numero uno)$/;

function bodiesOf(pack: LanguagePack): ReadonlySet<string> {
  let set = bodyNouns.get(pack);
  if (!set) {
    set = new Set(pack.lexicon.Organisation);
    bodyNouns.set(pack, set);
  }
  return set;
}

const isBodyNoun = (word: string, pack: LanguagePack): boolean =>
  bodiesOf(pack).has(word) ||
  (pack.suffixes.Organisation ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));

const holders = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words that stand before a name and are none of it: "President", "spokesman". */
function isRole(word: string, pack: LanguagePack): boolean {
  let set = holders.get(pack);
  if (!set) {
    set = new Set([...pack.lexicon.Title, ...pack.lexicon.Spokesperson].filter((entry) => !GIVEN_NAMES.has(entry)));
    holders.set(pack, set);
  }
  return set.has(word.toLowerCase());
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
  return !stopwordsOf(pack).has(token.normal) || /^\p{Lu}{2,}/u.test(token.text);
}

const stopwordSets = new WeakMap<LanguagePack, Set<string>>();

function stopwordsOf(pack: LanguagePack): Set<string> {
  let set = stopwordSets.get(pack);
  if (!set) {
    set = new Set(pack.stopwords);
    stopwordSets.set(pack, set);
  }
  return set;
}
