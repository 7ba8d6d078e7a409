/**
 * Who is who in one article: full names, who speaks for whom, which bare name is a body. Built in one pass over the
 * text, so that "Bourgeois" at the end is Liz Bourgeois of the beginning.
 */
import { GIVEN_NAMES } from './names/given-names.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Token } from './tokens.ts';
import type { Block } from './types.ts';

/** A person or body of the article. */
export interface Entity {
  readonly name: string;
  type: 'person' | 'spokesperson' | 'organisation';
  role?: string;
  organisation?: string;
}

/** A bare name in the article, for counting. */
const WORD = /\p{Lu}[\p{L}\p{N}&-]{2,}/gu;
/** News names people in full once; a bare name met this often without a longer one is a body. */
const FREQUENT = 3;
/** A body that an article is about is named at its start. */
const OPENING_BLOCKS = 4;

/** Runs of up to eight capitalised words, with the particles that names have. */
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|del|della|di|da|dos|do|von|van|der|den|la|le|al|bin) )?\p{Lu}[\p{L}\p{M}'’-]*){1,7}/gu;

export class Registry {
  private readonly bySurname = new Map<string, Entity>();
  private readonly byName = new Map<string, Entity>();
  /** Last words of runs of capitalised words that may be people's names. */
  private readonly lastWords = new Set<string>();
  private readonly counts = new Map<string, number>();
  private readonly opening = new Set<string>();
  /** Bare names beside words that only a body has: "Strava CEO", "a spokesman for Strava". */
  private readonly bodies = new Set<string>();

  constructor(blocks: readonly Block[], pack: LanguagePack) {
    const common = new Set(pack.stopwords);
    for (const [index, block] of blocks.entries()) {
      NAME.lastIndex = 0;
      for (let match = NAME.exec(block.text); match; match = NAME.exec(block.text)) this.readName(match[0], common, pack);
      for (const [word] of block.text.matchAll(WORD)) {
        this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
        if (index < OPENING_BLOCKS) this.opening.add(word);
      }
      this.readBodies(block.text, pack);
    }
  }

  /** Finds names beside a role or a body's noun: "Strava CEO", "portavoce di Strava", "the company Strava". */
  private readBodies(text: string, pack: LanguagePack): void {
    for (const { 1: name = '', 2: word = '' } of text.matchAll(NAME_AND_WORD)) {
      if (!pack.headFirst && rolesOf(pack).has(word.toLowerCase())) this.bodies.add(name);
    }
    for (const { 1: word = '', 2: link = '', 3: name = '' } of text.matchAll(WORD_AND_NAME)) {
      const lower = word.toLowerCase();
      if (link === '' ? isBodyNoun(lower, pack) : rolesOf(pack).has(lower)) this.bodies.add(name);
    }
  }

  /** Whether a bare name occurs often enough to be a body, were it none of the article's people. */
  isFrequent(name: string): boolean {
    return this.opening.has(name) && (this.counts.get(name) ?? 0) >= FREQUENT;
  }

  /** Notes a bare name that a sentence treats as a body. */
  noteBody(name: string): void {
    this.bodies.add(name);
  }

  /** Whether the article treats a bare name as a body. */
  isBody(name: string): boolean {
    return this.bodies.has(name);
  }

  private readName(run: string, common: ReadonlySet<string>, pack: LanguagePack): void {
    const words = run.split(' ');
    while (words.length > 1 && (common.has((words[0] ?? '').toLowerCase()) || isRole(words[0] ?? '', pack))) words.shift();
    const opening = words.findIndex((word) => GIVEN_NAMES.has(word.toLowerCase().replace('’', "'")));
    const last = words.at(-1) ?? '';
    if (words.length < 2) return;
    if (opening >= 0 && opening < words.length - 1) this.addPerson(words.slice(opening, opening + 4).join(' '));
    else if (!pack.capitalNouns && words.length <= 3) this.lastWords.add(last);
  }

  private addPerson(name: string): Entity {
    const known = this.byName.get(name);
    if (known) return known;
    const entity: Entity = { name, type: 'person' };
    this.byName.set(name, entity);
    const surname = name.split(' ').at(-1) ?? name;
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
    return this.byName.get(name) ?? this.bySurname.get(name);
  }

  /** Whether a bare capitalised word may be somebody's surname in this article. */
  maySurname(word: string): boolean {
    return this.bySurname.has(word) || this.lastWords.has(word);
  }
}

const NAME_AND_WORD = /(\p{Lu}[\p{L}\p{N}&-]+)(?:['’]s)? (\p{L}+)/gu;
const WORD_AND_NAME = /(\p{L}+) (of |for |at |di |de |del |della |dell['’]|do |da |du |d['’]|von |des |der |bei )?(\p{Lu}[\p{L}\p{N}&-]+)(?! \p{Lu})/gu;

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

/** Roles that only a body has; a "president" or "minister" has a country. */
const OFFICES = /^(?:ceo|cfo|coo|cto|ad|pdg|chef|boss|founder|co-?founder|fondatore|cofondatore|fundador|fundadora|cofundador|fondateur|gründer|amministratore|consejero|geschäftsführer|vorstandschef|chairman|patron|numero uno)$/;

function bodiesOf(pack: LanguagePack): ReadonlySet<string> {
  let set = bodyNouns.get(pack);
  if (!set) {
    set = new Set(pack.lexicon.Organisation);
    bodyNouns.set(pack, set);
  }
  return set;
}

const isBodyNoun = (word: string, pack: LanguagePack): boolean =>
  bodiesOf(pack).has(word) || (pack.suffixes['Organisation'] ?? []).some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));

function isRole(word: string, pack: LanguagePack): boolean {
  const lower = word.toLowerCase();
  return (pack.lexicon.Title.includes(lower) || pack.lexicon.Spokesperson.includes(lower)) && !GIVEN_NAMES.has(lower);
}

/** Words that carry a name: capitalised, and no function word of the language. */
export function isNameToken(token: Token, pack: LanguagePack): boolean {
  if (!token.capital) return false;
  for (const tag of ['Determiner', 'Preposition', 'And', 'But', 'Adverb', 'Auxiliary', 'Negation', 'Time', 'Subordinator', 'Complementiser', 'Relative', 'If']) {
    if (token.tags.has(tag)) return false;
  }
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
