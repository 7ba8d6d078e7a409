/**
 * One body, one name: an article calls the "Federal Aviation Administration (FAA)" the FAA from then on, and the "Ministry
 * of Health" the ministry. What a statement's words are stays; whom they stand for is told by the fullest name.
 */
import { lexiconOf } from './lexicon.ts';
import { setOf } from './list-set.ts';
import type { LanguagePack } from './packs/pack.ts';
import { has } from './tags.ts';
import type { Block, Source, Statement } from './types.ts';
import { CAPITAL, LONGEST_WORD } from './words.ts';

/** Words of a name that an acronym may stand for. */
const MOST_WORDS = 10;
/** Characters before or in a bracket in which such a name stands. */
const LONGEST_NAME = 120;
/** A word that may be short for several: it has a capital, and no space. */
const SHORT = /^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u;
const BRACKET = /\(([^()]{2,120})\)/g;
/** What no name goes over, and what separates its words. */
const BREAK = /[.,;:!?()[\]«»“”„"\n]/;
const ACCENTS = /\p{M}+/gu;

const folded = (text: string): string => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** A name without its article, as names are compared. */
function keyOf(name: string, pack: LanguagePack): string {
  const key = folded(name.replaceAll('’', "'"));
  const [article = ''] = /^[^\s']+(?:'|\s+)/.exec(key) ?? [];
  return setOf(pack.lexicon.Determiner).has(article.trim()) ? key.slice(article.length).trim() : key;
}

/** Whether the letters of an acronym stand in a name in their order, the first of both being the same. */
function isShortFor(acronym: string, name: string): boolean {
  const letters = folded(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  const text = folded(name);
  if (text.length <= letters.length || text[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** The shortest run of words at the end of a text that an acronym stands for; else empty. */
function nameBefore(text: string, acronym: string): string {
  const words = text.trim().split(/\s+/);
  for (let from = words.length - 1; from >= 0 && words.length - from <= MOST_WORDS; from -= 1) {
    const word = words[from] ?? '';
    if (BREAK.test(word)) break;
    const name = words.slice(from).join(' ');
    if (/^\p{Lu}/u.test(word) && isShortFor(acronym, name)) return name;
  }
  return '';
}

/** What the brackets of an article say: "Federal Aviation Administration (FAA)", "FAA (Federal Aviation Administration)". */
function acronymsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of blocks)
    for (const { 1: inside = '', index } of text.matchAll(BRACKET)) {
      const before = text.slice(Math.max(0, index - LONGEST_NAME), index).trimEnd();
      const [last = ''] = /\S+$/.exec(before) ?? [];
      const [acronym, name] = SHORT.test(inside)
        ? [inside, nameBefore(before, inside)]
        : [last, SHORT.test(last) && !BREAK.test(inside) && isShortFor(last, inside) ? inside : ''];
      if (name !== '' && !found.has(acronym)) found.set(acronym, name);
    }
  return found;
}

/** Letters of a German noun that ends another: "Ministerium", "Amt". */
const LEAST_NOUN = 3;

/** What a party is called at its fullest. */
type FullName = Pick<Source, 'name' | 'described'>;

/** The parties behind an article's statements, by what each may be called for short. */
class FullNames {
  private readonly names = new Map<string, FullName>();
  /** The keys of those that a short name may stand for. */
  private readonly keysOf = new Map<string, Set<string>>();
  private acronyms: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly pack: LanguagePack,
  ) {}

  /** Takes a body up, by all that may be said for it. */
  addBody(body: FullName): void {
    const full = this.acronymOf(body.name);
    const key = this.add(full === '' ? body : { name: full });
    if (key === null) return;
    const words = key.split(' ').slice(0, MOST_WORDS);
    const isPreposition = (word: string): boolean => has(lexiconOf(this.pack).read(word)[0], 'Preposition');
    // "Contraloría | General de la República".
    if (this.pack.headFirst && words.slice(2).some(isPreposition)) this.addShort(words[0] ?? '', key);
    for (let end = 1; end < words.length; end += 1)
      if (isPreposition(words[end] ?? '')) this.addShort(words.slice(0, end).join(' '), key);
    const last = words.at(-1) ?? '';
    if (!this.pack.capitalNouns || last.length > LONGEST_WORD) return;
    for (let start = 1; start <= last.length - LEAST_NOUN; start += 1) this.addShort(last.slice(start), key);
  }

  /** Takes somebody up whose office the article tells. */
  addHolder(person: FullName, role: string): void {
    const key = this.add(person);
    if (key !== null) this.addShort(folded(role), key);
  }

  private add(party: FullName): string | null {
    const key = keyOf(party.name, this.pack);
    const known = this.names.get(key);
    if (!known || known.described) this.names.set(key, party);
    return known ? null : key;
  }

  private addShort(short: string, key: string): void {
    this.keysOf.set(short, (this.keysOf.get(short) ?? new Set()).add(key));
  }

  /** What a name stands for, where just one party of the article may be meant; else the name itself. */
  of(party: FullName): FullName {
    const full = this.acronymOf(party.name);
    if (full !== '') return this.names.get(keyOf(full, this.pack)) ?? { name: full };
    const [only, ...others] = this.keysOf.get(keyOf(party.name, this.pack)) ?? [];
    return (only !== undefined && others.length === 0 && this.names.get(only)) || party;
  }

  private acronymOf(name: string): string {
    const bare = name.split(/[\s'’]/).at(-1) ?? '';
    if (!SHORT.test(bare) || keyOf(name, this.pack) !== folded(bare)) return '';
    this.acronyms ??= acronymsOf(this.blocks);
    return this.acronyms.get(bare) ?? '';
  }
}

const isBody = ({ type }: Source): boolean => type === 'organisation';

/**
 * Gives each party of an article one name: that of an acronym which a bracket explains, of "the ministry" where one
 * ministry is named, of "the mayor" where one mayor is.
 *
 * @param statements as they were read, each with the name that its own surroundings gave
 * @returns the same, `source.name`, `source.organisation` and `source.described` being those of the whole article
 */
export function underFullNames(
  statements: readonly Statement[],
  blocks: readonly Block[],
  pack: LanguagePack,
): Statement[] {
  const names = new FullNames(blocks, pack);
  for (const { source } of statements) {
    if (!source) continue;
    if (isBody(source)) names.addBody(source);
    else if (source.type === 'person' && source.role && !source.described) names.addHolder(source, source.role);
    if (source.organisation && CAPITAL.test(source.organisation)) names.addBody({ name: source.organisation });
  }
  return statements.map((statement) => {
    const { source } = statement;
    if (!source) return statement;
    const { described: _, ...told } = source;
    const organisation = source.organisation ? names.of({ name: source.organisation }).name : undefined;
    const isShort = isBody(source) || (source.type === 'person' && source.described);
    const { name, described } = isShort ? names.of(source) : source;
    return {
      ...statement,
      source: { ...told, name, ...(organisation ? { organisation } : {}), ...(described ? { described } : {}) },
    };
  });
}
