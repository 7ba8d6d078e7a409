/**
 * One party, one name: an article calls the "Federal Aviation Administration (FAA)" the FAA from then on, and the "Ministry
 * of Health" the ministry. What a statement's words are stays; whom they stand for is told by the fullest name.
 */
import { acronymsOf, folded, SHORT } from './acronyms.ts';
import { withoutArticle } from './articles.ts';
import { lexiconOf } from './lexicon.ts';
import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { withoutLegalForm } from './names/legal-forms.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { KNOWN_OUTLETS } from './names/outlets.ts';
import { GENERATION } from './names/particles.ts';
import { withoutOwning } from './owning.ts';
import { DECLENSIONS } from './packs/declensions.ts';
import type { EngineClass, LanguagePack } from './packs/pack.ts';
import { remembered } from './remembered.ts';
import { nameKey } from './summarize.ts';
import { has } from './tags.ts';
import type { Block, Source, Statement } from './types.ts';
import { CAPITAL, LONGEST_WORD } from './words.ts';

/** Words of a name that are looked at. */
const MOST_WORDS = 10;
/** A name without its article, as names are compared. */
function keyOf(name: string, pack: LanguagePack): string {
  const key = withoutLegalForm(folded(name.replaceAll('’', "'")));
  const [article = ''] = /^[^\s']+(?:'|\s+)/.exec(key) ?? [];
  return setOf(pack.lexicon.Determiner).has(article.trim()) ? key.slice(article.length).trim() : key;
}

/** Letters of a German noun that ends another: "Ministerium", "Amt". */
const LEAST_NOUN = 3;
/** Letters of an acronym that no bracket explains: two are the first of too many names. */
const LEAST_SHORT = 3;

/** A longer description of somebody says no more to a reader than "the lawyer" (characters). */
const LONGEST_VOICE = 40;
/** A person's name, with its particles. */
const PERSON = /^\p{Lu}[\p{L}.-]*(?: (?:\p{Lu}[\p{L}.-]*|[a-z]{1,3}))*$/u;

/** What a party is called at its fullest. */
type FullName = Pick<Source, 'name' | 'described'>;

/** Parties of one sort, by what each may be called for short. */
class Parties {
  private readonly names = new Map<string, FullName>();
  /** The keys of those that a short name may stand for. */
  private readonly keysOf = new Map<string, Set<string>>();

  /**
   * Takes a party up, unless one of that name is known.
   *
   * @param shorts what a name of this key may be called for short
   */
  add(party: FullName, key: string, shorts: Iterable<string>): void {
    const known = this.names.get(key);
    if (!known || known.described) this.names.set(key, party);
    if (!known) for (const short of shorts) this.addShort(short, key);
  }

  addShort(short: string, key: string): void {
    if (short !== '' && short !== key) this.keysOf.set(short, (this.keysOf.get(short) ?? new Set()).add(key));
  }

  /** The party that a name stands for, where just one may be meant. */
  of(key: string): FullName | undefined {
    const keys = this.keysOf.get(key);
    const [only = key] = keys?.size === 1 ? keys : [];
    return this.names.get(only);
  }
}

/** The parties behind an article's statements. */
class FullNames {
  private readonly bodies = new Parties();
  private readonly outlets = new Parties();
  private readonly people = new Parties();
  /** The same by their roles: "Der Richter" is no Anna Richter. */
  private readonly holders = new Parties();
  /** "A garda spokesman", of whom the article goes on to say "the spokesman". */
  private readonly voices = new Parties();
  private bracketed: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly pack: LanguagePack,
  ) {}

  /** Takes the party of a statement up, and whom it speaks for. */
  add(source: Source): void {
    const { name, type, role, organisation, described } = source;
    if (type === 'organisation') this.addBody(source);
    const person = isVoice(source) && !described ? this.nameOfPerson(name) : '';
    const key = this.key(person || name);
    if (type === 'outlet') this.outlets.add(source, key, this.shortsOfOutlet(key));
    if (person !== '') {
      this.people.add(source, key, shortsOfPerson(key));
      this.holders.add(source, key, []);
      this.holders.addShort(folded(role ?? ''), key);
    } else if (isVoice(source) && name.length <= LONGEST_VOICE) this.voices.add(source, key, this.shortsOfNoun(key));
    if (organisation && CAPITAL.test(organisation)) this.addBody({ name: organisation });
  }

  private addBody(body: FullName): void {
    const full = this.nameOfAcronym(body.name);
    const key = this.key(full || body.name);
    this.bodies.add(full === '' ? body : { name: full }, key, this.shortsOfBody(key));
  }

  /** What the party of a statement is called at its fullest. */
  of(source: Source): FullName {
    const { name, type, described } = source;
    if (type === 'organisation') return this.body(source);
    if (type === 'outlet') return this.outlet(source);
    if (!isVoice(source)) return source;
    const person = described ? '' : this.nameOfPerson(name);
    if (person !== '') return this.people.of(this.key(person)) ?? source;
    if (type === 'person') return (described ? this.holders : this.people).of(this.key(name)) ?? source;
    // "Its spokesman", "a spokesman" is another one.
    return (withoutArticle(name, this.pack.naming) !== name && this.voices.of(this.key(name))) || source;
  }

  /** "Le Monde diplomatique" is not Le Monde: of two papers that are known neither is short for the other. */
  private outlet(source: Source): FullName {
    const full = this.outlets.of(this.key(source.name));
    const isKnown = KNOWN_OUTLETS.has(source.name) || KNOWN_OUTLETS.has(source.name.replace(/^\S+\s/, ''));
    return full && !(isKnown && this.key(full.name).startsWith(`${this.key(source.name)} `)) ? full : source;
  }

  /** What a body is called at its fullest. */
  body(body: FullName): FullName {
    const full = this.nameOfAcronym(body.name);
    // "The First Bank of America" is not Bank of America.
    const own = withoutArticle(body.name, this.pack.naming);
    if (full === '' && own.includes(' ') && KNOWN_ORGANISATIONS.has(own)) return body;
    return this.bodies.of(this.key(full || body.name)) ?? (full === '' ? body : { name: full });
  }

  /** The same few names are met again and again. */
  private readonly key = remembered((name) => keyOf(name, this.pack));

  /** "l'opposant | Sonko"; empty where it is no name: "a spokesman for Dow". */
  private nameOfPerson(name: string): string {
    const at = name.search(/(?<![\p{L}\p{N}])\p{Lu}/u);
    if (at <= 0 || this.pack.capitalNouns) return PERSON.test(name) ? name : '';
    const before = name.slice(0, at).trim().split(/[ ’']/).at(-1) ?? '';
    return this.is(before, 'Preposition') || !PERSON.test(name.slice(at)) ? '' : name.slice(at);
  }

  private is(word: string, name: EngineClass): boolean {
    return has(lexiconOf(this.pack).read(word)[0], name);
  }

  /** "Ministry | of Health", "Contraloría | General de la República", "New York | State Police", "Innen|ministerium". */
  private *shortsOfBody(key: string): Iterable<string> {
    const words = key.split(' ').slice(0, MOST_WORDS);
    const isInstitution = words.slice(2).some((word) => this.is(word, 'Preposition'));
    if (this.pack.headFirst && isInstitution && !this.isCountry(words[0] ?? '')) yield words[0] ?? '';
    yield* this.shortsOfNoun(key);
    for (let start = 1; start <= words.length - 2; start += 1) {
      const isLinked = words.slice(start - 1, start + 1).some((word) => this.is(word, 'Preposition'));
      const end = words.slice(start).join(' ');
      if (!isLinked && !this.isCountry(end)) yield end;
    }
    yield* this.initials(words);
  }

  /** "ministry | of health", "porte-parole | du groupe"; "garda | spokesman", "Polizei|sprecher" where nouns stand last. */
  private *shortsOfNoun(key: string): Iterable<string> {
    const words = key.split(' ').slice(0, MOST_WORDS);
    for (let end = 1; end < words.length; end += 1)
      if (this.is(words[end] ?? '', 'Preposition')) yield words.slice(0, end).join(' ');
    const last = words.at(-1) ?? '';
    if (this.pack.headFirst) return;
    if (this.is(last, 'Spokesperson')) yield last;
    if (!this.pack.capitalNouns || last.length > LONGEST_WORD) return;
    for (let start = words.length > 1 ? 0 : 1; start <= last.length - LEAST_NOUN; start += 1) yield last.slice(start);
  }

  /** "Canard | enchaîné", "NYT". */
  private *shortsOfOutlet(key: string): Iterable<string> {
    const words = key.split(' ').slice(0, MOST_WORDS);
    for (let end = 1; end < words.length; end += 1) yield words.slice(0, end).join(' ');
    // "The Journal".
    if (!this.pack.headFirst && words.length > 1) yield words.at(-1) ?? '';
    yield* this.initials(words);
  }

  /** The first letters of a name's words, the last of them left out or not; but "US" is a country. */
  private *initials(words: readonly string[]): Iterable<string> {
    const letters = words
      .filter((word) => !this.is(word, 'Preposition') && !this.is(word, 'Determiner'))
      .map((word) => word.charAt(0))
      .join('');
    for (let end = Math.max(LEAST_SHORT, letters.length - 1); end <= letters.length; end += 1)
      if (!this.isCountry(letters.slice(0, end))) yield letters.slice(0, end);
  }

  /** "Saudi Arabia" is not its embassy, nor the US a university. */
  private isCountry(key: string): boolean {
    return setOf(this.pack.lexicon.Government).has(key) || this.is(key, 'Government');
  }

  private isPerson(name: string): boolean {
    const words = name.split(' ');
    const isGiven =
      GIVEN_NAMES.has((words[0] ?? '').toLowerCase()) && !words.some((word) => this.is(word, 'Organisation'));
    return isGiven || this.people.of(this.key(name)) !== undefined;
  }

  /** What a bracket of the article says that an acronym is short for; else empty. */
  private nameOfAcronym(name: string): string {
    const bare = name.split(/[\s'’]/).at(-1) ?? '';
    if (!SHORT.test(bare) || this.key(name) !== folded(bare)) return '';
    this.bracketed ??= acronymsOf(this.blocks, (full) => this.isPerson(full));
    return this.bracketed.get(bare) ?? '';
  }
}

/** "Diego Sinhue | Rodríguez", "Channing | Tatum", "Ousmane | Sonko". */
function shortsOfPerson(key: string): readonly string[] {
  const words = key.split(' ').slice(0, MOST_WORDS);
  // A father has his son's name.
  if (GENERATION.test(words.at(-1) ?? '')) return [];
  const beginnings = words.slice(1).map((_, end) => words.slice(0, end + 1).join(' '));
  return [...beginnings, words.at(-1) ?? ''];
}

const isVoice = ({ type }: Source): boolean => type === 'person' || type === 'spokesperson';

/**
 * A party that is no person by the words it is called by: without an apposition, and, where names are declined, in the first case.
 *
 * @param bare gives a name without the ending of its genitive, by what the article has
 */
function asCalled(source: Source, pack: LanguagePack, bare: (name: string) => string): Source {
  const declension = DECLENSIONS[pack.language];
  if (source.type === 'outlet' || source.type === 'unnamed')
    return declension && source.described ? { ...source, name: declension.nominative(source.name) } : source;
  const [, name = source.name, article = ''] = /^([^,]+), (\S+)\s/.exec(source.name) ?? [];
  const { Determiner, Indefinite } = pack.lexicon;
  const isApposed = setOf(Determiner).has(article) || setOf(Indefinite).has(article);
  const alone = isApposed ? name : source.name;
  if (!declension) return { ...source, name: alone };
  const { organisation } = source;
  return {
    ...source,
    name: declension.nominative(alone),
    ...(organisation ? { organisation: bare(declension.nominative(organisation)) } : {}),
  };
}

/** Of two ways to write a name each sentence keeps its own. */
const ownSpelling = (own: FullName, full: FullName, pack: LanguagePack): FullName =>
  nameKey(full.name, pack.naming) === nameKey(own.name, pack.naming) ? own : full;

/**
 * Gives each party of an article one name: that of an acronym, of "the ministry" where one ministry is named, of "the
 * mayor" where one mayor is.
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
  const declension = DECLENSIONS[pack.language];
  const text = declension ? blocks.map((block) => block.text).join('\n') : '';
  // The article is gone through for a name, however often that is met.
  const bare = remembered((name) => (declension ? withoutOwning(name, text, declension) : name));
  const called = statements.map(({ source }) => source && source.name !== '' && asCalled(source, pack, bare));
  // People first: whose party stands behind them in a bracket has to be known by then.
  for (const source of called) if (source && isVoice(source)) names.add(source);
  for (const source of called) if (source && !isVoice(source)) names.add(source);
  return statements.map((statement, at) => {
    const source = called[at];
    if (!source) return statement;
    if (source.type === 'unnamed') return { ...statement, source };
    const { described: _, ...told } = source;
    const body = { name: source.organisation ?? '' };
    const organisation = source.organisation ? ownSpelling(body, names.body(body), pack).name : '';
    const { name, described } = ownSpelling(source, names.of(source), pack);
    return {
      ...statement,
      source: { ...told, name, ...(organisation ? { organisation } : {}), ...(described ? { described } : {}) },
    };
  });
}
