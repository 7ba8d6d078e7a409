import type { Kind, SourceType, Subkind } from '../engine/types.ts';
import type { Key, PluralKey } from './texts.ts';

/** The texts that name a kind. */
export const KIND_TEXTS: Readonly<Record<Kind, { readonly name: Key; readonly count: PluralKey }>> = {
  rumor: { name: 'kind_rumor', count: 'count_rumor' },
  confirmation: { name: 'kind_confirmation', count: 'count_confirmation' },
  'no-comment': { name: 'kind_no_comment', count: 'count_no_comment' },
  denial: { name: 'kind_denial', count: 'count_denial' },
};

/** The text that names a subkind. */
export const SUBKIND_TEXTS: Readonly<Record<Subkind, Key>> = {
  outlet: 'subkind_outlet',
  unnamed: 'subkind_unnamed',
  hearsay: 'subkind_hearsay',
  unconfirmed: 'subkind_unconfirmed',
  spokesperson: 'subkind_spokesperson',
  organisation: 'subkind_organisation',
  executive: 'subkind_executive',
  document: 'subkind_document',
  declined: 'subkind_declined',
  'no-response': 'subkind_no_response',
  unreachable: 'subkind_unreachable',
  neither: 'subkind_neither',
  'not-confirmed': 'subkind_not_confirmed',
};

/** The types of sources, in the order in which they are listed. */
export const TYPES = [
  'outlet',
  'unnamed',
  'spokesperson',
  'organisation',
  'person',
  'document',
] as const satisfies readonly SourceType[];
