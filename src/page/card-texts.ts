import type { SourceType, Subkind } from '../engine/types.ts';
import type { Key } from '../ui/texts.ts';

/** Looks up a text of the interface and fills in its placeholders. */
export type Text = (key: Key, ...values: string[]) => string;

/** What a statement of a subkind means for the reader, in a sentence; a denial has no subkind. */
export const MEANINGS: Readonly<Record<Subkind | 'denial', Key>> = {
  outlet: 'card_meaning_outlet',
  unnamed: 'card_meaning_unnamed',
  hearsay: 'card_meaning_hearsay',
  unconfirmed: 'card_meaning_unconfirmed',
  spokesperson: 'card_meaning_spokesperson',
  organisation: 'card_meaning_organisation',
  executive: 'card_meaning_executive',
  document: 'card_meaning_document',
  declined: 'card_meaning_declined',
  'no-response': 'card_meaning_no_response',
  unreachable: 'card_meaning_unreachable',
  neither: 'card_meaning_neither',
  'not-confirmed': 'card_meaning_not_confirmed',
  denial: 'card_meaning_denial',
};

/** What one source of a type is called. */
export const TYPE_NAMES: Readonly<Record<SourceType, Key>> = {
  outlet: 'card_type_outlet',
  unnamed: 'card_type_unnamed',
  spokesperson: 'card_type_spokesperson',
  organisation: 'card_type_organisation',
  person: 'card_type_person',
  document: 'card_type_document',
};
