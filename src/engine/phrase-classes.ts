/** Classes of words that are asked for together wherever noun phrases are told. */
import { anyOf } from './tags.ts';

/** What joins clauses. */
export const CONJUNCTION = anyOf('And', 'But');
/** Small words within a noun phrase. */
export const LINK = anyOf('Determiner', 'Preposition');
/** They, and what joins two noun phrases. */
export const LINK_OR_AND = anyOf('Determiner', 'Preposition', 'And');
/** What may open a noun phrase. */
export const ARTICLE = anyOf('Determiner', 'Indefinite');
/** What a named person is. */
export const ROLE = anyOf('Spokesperson', 'Title');
/** Nouns that are a party without a name. */
export const PARTY_NOUN = anyOf('Organisation', 'Unnamed');
/** They, and those who speak for a party. */
export const SPEAKING_NOUN = anyOf('Organisation', 'Unnamed', 'Spokesperson');
/** Nouns of those who are parties: what an apposition says of somebody. */
const PARTY_NOUNS = ['Spokesperson', 'Title', 'Organisation', 'Official', 'Bystander', 'Outlet', 'Unnamed'] as const;
export const APPOSITION = anyOf(...PARTY_NOUNS);
/** What makes a phrase a party without a capital. */
export const NAMING = anyOf('PersonPronoun', 'ThingPronoun', ...PARTY_NOUNS);
/** What no verb is that a phrase ran over. */
export const NO_VERB = anyOf('Preposition', 'Determiner', 'And', ...PARTY_NOUNS);
/** Dropped from the edges of a phrase, but for the classes that open one. */
export const STEPPED = anyOf('Adverb', 'Time');
/** What opens a phrase, whatever else it is. */
export const OPENER = anyOf('Determiner', 'Unnamed', 'Organisation');
