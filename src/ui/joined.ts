/** Whether one name is of two parties, and which those are. */
import { AGREEMENTS } from '../engine/packs/agreements.ts';
import { WRITINGS } from '../engine/packs/writings.ts';
import { unled, withoutLead } from './written.ts';

const ALL = Object.values(AGREEMENTS);
const WRITTEN = Object.entries(WRITINGS);
const either = (parts: readonly string[]): string => `(?:${[...new Set(parts)].join('|')})`;

const AND = ` ${either(ALL.map(({ and }) => and))} `;
const JOINED_WITH = either(WRITTEN.map(([, { leading }]) => leading.source));

/** Two acronyms in one name, "HSBC y Barclays", or two parties with articles, "la fiscalía y el Ministerio". */
const JOINED = new RegExp(`^\\p{Lu}{2,6}${AND}|${AND}\\p{Lu}{2,6}$|${AND}${JOINED_WITH}\\p{L}`, 'u');
/** "Ministerio para la Transición y el Reto": what follows a preposition is of one name. */
const FIELDS = new RegExp(` ${either(ALL.map(({ of }) => of.source))} .*${AND.trimStart()}`, 'u');
/** "Bund und Länder": two nouns and no more, in a language whose nouns begin as names do. */
const TWO_NOUNS = new RegExp(
  `^\\p{Lu}\\p{Ll}+ ${either(WRITTEN.flatMap(([language, { capitalNouns }]) => (capitalNouns && AGREEMENTS[language]?.and) || []))} \\p{Lu}\\p{Ll}+$`,
  'u',
);
const TWO_NAMES = new RegExp(`^\\p{Lu}\\S*${AND}\\p{Lu}\\S*$`, 'u');
const TWO_BODIES = new RegExp(
  `^\\p{Lu}\\S* ${either(ALL.flatMap(({ andBetweenBodies }) => andBetweenBodies?.source ?? []))}\\p{Lu}\\S*$`,
  'u',
);
const JOINED_PEOPLE = new RegExp(`\\p{Ll}${AND}\\p{Lu}\\S* \\p{Lu}`, 'u');

/**
 * Whether a name holds two parties, which the verb behind it agrees with.
 *
 * @param isPerson whether people are named: behind a first name "Ana Ortega y Gasset" is one
 * @param isOne whether the article calls it one body
 */
export const isJoined = (name: string, isPerson: boolean, isOne = false): boolean =>
  (JOINED.test(name) && !FIELDS.test(name)) ||
  TWO_NOUNS.test(name) ||
  (!isOne && TWO_BODIES.test(name)) ||
  (isPerson && (TWO_NAMES.test(name) || JOINED_PEOPLE.test(name)));

/** The parties that an "and" joins. */
export const joinedIn = (name: string): readonly string[] => name.split(new RegExp(AND));

const NOR = new RegExp(either(ALL.map(({ nor }) => nor.source)));

const BEFORE_BOTH = new RegExp(`^${either(ALL.map(({ beforeBoth }) => beforeBoth.source))} `, 'i');

/** "Ni el club | ni | el jugador": two parties under one name, which a sentence of ours joins in its own way. */
export function apart(name: string): readonly string[] {
  const all = name.split(NOR);
  return all.length > 1 ? name.replace(BEFORE_BOTH, '').split(NOR) : all;
}

/** A name, before which some languages have an article. */
const NAME = new RegExp(
  `^${either(ALL.flatMap(({ subjectArticle }) => subjectArticle?.source ?? []))}?\\p{Lu}[^\\s,;]*(?: \\p{Lu}[^\\s,;]*){0,3}$`,
  'u',
);

/**
 * Those who answer together: "Orbis and Telmark", of whom a statement has the first for its source.
 *
 * @param text what the statement calls them
 */
export function together(text: string, name: string): readonly string[] {
  const all = joinedIn(text.replace(BEFORE_BOTH, '')).flatMap(apart).map(withoutLead);
  const isOne = (part: string): boolean => unled(part) === unled(name);
  return all.length > 1 && all.every((part) => NAME.test(part)) && all.some(isOne) ? all : [name];
}
