/** What an act and the party that does it make together: the table of docs/kinds.md. */
import type { CueRow } from './packs/pack.ts';
import type { PartyType } from './party.ts';
import type { Kind, Subkind } from './types.ts';

/** What a sentence holds by one of its cues. */
export interface Verdict {
  readonly kind: Kind;
  readonly subkind: Subkind | null;
}

const rumor = (subkind: Subkind): Verdict => ({ kind: 'rumor', subkind });
const confirmation = (subkind: Subkind): Verdict => ({ kind: 'confirmation', subkind });

/** Parties whose bare assertion is sourcing; a private person's is not. */
const ASSERTION: Partial<Record<PartyType, Verdict>> = {
  outlet: rumor('outlet'),
  unnamed: rumor('unnamed'),
  spokesperson: confirmation('spokesperson'),
  organisation: confirmation('organisation'),
  document: confirmation('document'),
};

/**
 * @param row the cue
 * @param type the party at the cue; `null` where none stands there
 * @returns what the sentence holds, or `null` where this party's act is no sourced statement
 */
export function judge(row: CueRow, type: PartyType | null): Verdict | null {
  const verdict = verdictOf(row, type);
  const decided = row.act === 'say' || row.act === 'confirm' || row.act === 'attribute';
  return decided && row.subkind !== undefined && verdict?.subkind !== row.subkind ? null : verdict;
}

function verdictOf(row: CueRow, type: PartyType | null): Verdict | null {
  switch (row.act) {
    case 'say':
    case 'attribute':
      return type === null ? null : (ASSERTION[type] ?? null);
    case 'confirm':
      // A bare name of which the article tells nothing may be anybody's: of ten such marks in real articles three were false.
      if (type === 'person') return confirmation('executive');
      return type === null ? null : (ASSERTION[type] ?? null);
    case 'document':
      if (type === 'unnamed' || type === 'outlet' || type === 'own-outlet') return null;
      // "Through his lawyer, he said".
      return confirmation(row.subkind === 'spokesperson' ? 'spokesperson' : 'document');
    case 'anonymity':
      return rumor('unnamed');
    case 'report':
    case 'hearsay':
    case 'unconfirmed':
      return { kind: row.kind, subkind: row.subkind ?? 'hearsay' };
    case 'refuse':
      // "The letter did not say": nobody was asked.
      if (type === 'study' || (type === 'document' && row.party === 'before')) return null;
      return { kind: 'no-comment', subkind: row.subkind ?? 'declined' };
    case 'deny':
      // What an outlet says is not so, it reports.
      if (type === 'study' || (type === 'outlet' && row.party === 'none')) return null;
      return { kind: 'denial', subkind: null };
  }
}
