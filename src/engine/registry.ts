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

/** Runs of up to five capitalised words, with the particles that names have. */
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|del|della|di|da|dos|do|von|van|der|den|la|le|al|bin) )?\p{Lu}[\p{L}\p{M}'’-]*){1,4}/gu;

export class Registry {
  private readonly bySurname = new Map<string, Entity>();
  private readonly byName = new Map<string, Entity>();
  /** Last words of runs of capitalised words that may be people's names. */
  private readonly lastWords = new Set<string>();
  /** Bare names beside words that only a body has: "Strava CEO", "a spokesman for Strava". */
  private readonly bodies = new Set<string>();

  constructor(blocks: readonly Block[], pack: LanguagePack) {
    const common = new Set(pack.stopwords);
    for (const block of blocks) {
      NAME.lastIndex = 0;
      for (let match = NAME.exec(block.text); match; match = NAME.exec(block.text)) this.readName(match[0], common, pack);
    }
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
    if (opening >= 0 && opening < words.length - 1) this.addPerson(words.slice(opening).join(' '));
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
