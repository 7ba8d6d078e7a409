/**
 * Whether an article is told by "I" and "we", speaks to "you" or stands in the tense of stories: tales, letters, manuals and
 * how-tos, which hand on no news.
 */
import type { Verdict } from './acts.ts';
import type { CueMatch } from './match.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context, Party, PartyType } from './party.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block, Span } from './types.ts';

/** How many such words there must be, and one in how many characters outside quotations. */
const LEAST = 5;
const PER = 333;
/** Blocks that have some are one part in so many of the text at least: what a page offers its readers is little of the news. */
const SHARE = 3;

/** Tells of an article who speaks in it; counts only when it is asked, and once. */
export class InPerson {
  readonly #blocks: readonly Block[];
  readonly #quotationsOf: (block: number) => readonly Span[];
  readonly #pack: LanguagePack;
  #told: boolean | undefined;

  constructor(blocks: readonly Block[], quotationsOf: (block: number) => readonly Span[], pack: LanguagePack) {
    this.#blocks = blocks;
    this.#quotationsOf = quotationsOf;
    this.#pack = pack;
  }

  /** True where such words are common outside quotations: in news there are hardly any. */
  get told(): boolean {
    this.#told ??= this.#count();
    return this.#told;
  }

  #count(): boolean {
    let words = 0;
    let length = 0;
    /** Characters of the blocks in which there are some. */
    let spoken = 0;
    for (const [block, { text }] of this.#blocks.entries()) {
      const before = words;
      let outside = 0;
      let from = 0;
      for (const { start, end } of [...this.#quotationsOf(block), { start: text.length, end: text.length }]) {
        const part = text.slice(from, Math.max(from, start));
        words += part.match(this.#pack.inPerson)?.length ?? 0;
        outside += part.length;
        from = Math.max(from, end);
      }
      length += outside;
      if (words > before) spoken += outside;
    }
    return words >= LEAST && words * PER >= length && spoken * SHARE >= length;
  }
}

const ON_RECORD: ReadonlySet<PartyType> = new Set(['organisation', 'spokesperson', 'document', 'outlet']);

/** A body, or somebody with a name: "he denied the reports", where it was told before who he is. */
const isOnRecord = (party: Party | null): boolean =>
  party !== null &&
  (ON_RECORD.has(party.type) || party.role !== undefined || (!party.described && /^\p{Lu}/u.test(party.name)));

/** "The Knight", "Anna": one word that only its capital makes a name, of a figure of the tale as well as of a body. */
function isFigure(tokens: readonly Token[], { type, phrase, name, role }: Party, { registry }: Context): boolean {
  if ((type !== 'organisation' && type !== 'person') || !phrase || role || /^\p{Lu}{2}|[\s\d.]/u.test(name))
    return false;
  if (KNOWN_ORGANISATIONS.has(name) || KNOWN_PEOPLE.has(name) || registry.isBody(name)) return false;
  if (registry.people.maySurname(name)) return false;
  return !tokens.slice(phrase.start, phrase.end).some((token) => NO_FIGURE.some((of) => has(token, of)));
}

/** Classes of words that tell of a name whose it is. */
const NO_FIGURE = ['Organisation', 'Government', 'Spokesperson', 'Title'] as const;

/** Of the words of hearsay, those with which stories and schoolbooks begin: "they say", "it is said". */
const TELLS = ['Say', 'SayParticiple', 'Seems'] as const;

/**
 * Whether a verdict holds in news only: the reportative mood, which in a story tells what would have been; "it seems", with
 * which its teller guesses, and "it is said"; what "I", nobody or a figure of the tale refuses, denies, admits or tells; and
 * what "a friend" said. Rumors, and bodies and people by name, may stand in a letter or a manual as well.
 */
export function isOfNews(
  tokens: readonly Token[],
  { kind, subkind }: Verdict,
  { row, start, end }: CueMatch,
  party: Party | null,
  context: Context,
): boolean {
  if (kind === 'rumor') {
    if (subkind === 'unnamed') return row.act === 'say' && party?.type === 'unnamed' && party.number === undefined;
    const mood = row.confidence === 'likely' || row.guards?.includes('not-reported') === true;
    const tells = tokens.slice(start, end).some((token) => TELLS.some((of) => has(token, of)));
    return subkind === 'hearsay' && (mood || tells);
  }
  if (party && isFigure(tokens, party, context)) return true;
  if (kind === 'confirmation' && subkind !== 'executive') return false;
  return !isOnRecord(party);
}
