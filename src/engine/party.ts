/** Who a phrase stands for, and what is known of parties while one article is read. */
import type { InPerson } from './in-person.ts';
import type { OwnOutlet } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Phrase } from './phrase-edges.ts';
import type { Registry } from './registry.ts';
import type { Token } from './tokens.ts';
import type { SourceType } from './types.ts';

/** Blocks after which a pronoun no longer stands for the person last named. */
export const REACH_OF_PRONOUN = 2;

/** The types of a source, and the voices that are none. */
export type PartyType = SourceType | 'own-outlet' | 'bystander' | 'study' | 'officials' | 'name' | 'unknown';

/** Who a phrase stands for. */
export interface Party {
  readonly type: PartyType;
  readonly phrase: Phrase | null;
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly number?: number;
  /** The name is no name but what the text calls it: "the authorities". */
  readonly described?: true;
}

/** What is known while one article is read. */
export interface Context {
  readonly pack: LanguagePack;
  readonly registry: Registry;
  readonly own: OwnOutlet;
  readonly inPerson: InPerson;
  /** The last parties spoken of, for pronouns and "the company". */
  lastPerson: Party | null;
  lastBody: Party | null;
  /** The last body that has a name. */
  lastNamedBody: Party | null;
  lastNamedBodyBlock: number;
  /** The one before it. */
  earlierNamedBody: Party | null;
  lastOutlet: Party | null;
  /** People without a name, in the order in which they were told. */
  readonly unnamed: Party[];
  lastUnnamedBlock: number;
  /** The last party at any cue. */
  last: Party | null;
  /** The block that is read, and those in which `last` and `lastPerson` stand. */
  block: number;
  lastBlock: number;
  /** Where the sentence ends in which `last` stands. */
  lastEnd: number;
  lastPersonBlock: number;
  /** The last block in which a rumor was told. */
  lastRumorBlock: number;
}

/** Text of a phrase, from its first character to its last. */
export function textOf(tokens: readonly Token[], phrase: Phrase): string {
  let text = '';
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (token) text += token.text + (k < phrase.end - 1 ? token.post : '');
  }
  return text;
}

/** Makes a party; what is empty is left out. */
export function party(
  type: PartyType,
  phrase: Phrase | null,
  name: string,
  extra?: {
    role?: string | undefined;
    organisation?: string | undefined;
    number?: number | undefined;
    described?: boolean | undefined;
  },
): Party {
  const made: { -readonly [Key in keyof Party]: Party[Key] } = { type, phrase, name };
  if (extra?.role) made.role = extra.role;
  if (extra?.organisation) made.organisation = extra.organisation;
  if (extra?.number !== undefined) made.number = extra.number;
  if (extra?.described) made.described = true;
  return made;
}

/** The party that somebody of the article is. */
export const fromEntity = (
  phrase: Phrase | null,
  entity: { name: string; type: 'person' | 'spokesperson' | 'organisation'; role?: string; organisation?: string },
): Party => party(entity.type, phrase, entity.name, entity);
