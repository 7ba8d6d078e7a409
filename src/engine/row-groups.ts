/** Rows of one anchor, by what they need first. */
import type { Demand } from './cue-demand.ts';
import { NumberLists } from './number-lists.ts';
import { LONGEST_SENTENCE } from './sentences.ts';

/** In place of a need where a row has none. */
export const NO_NEED = -1;

/** Rows of one anchor that need the same first, which is looked for once for all of them. */
export interface Group {
  readonly need: number;
  /** The farthest of theirs. */
  before: number;
  after: number;
  readonly rows: number[];
}

/** The groups by number: in a text without cues little else is looked at, so that it is kept near at hand. */
export class Groups {
  readonly needs: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly rows: NumberLists;

  constructor(groups: readonly Group[]) {
    this.needs = Int32Array.from(groups, ({ need }) => need);
    this.before = Int32Array.from(groups, ({ before }) => before);
    this.after = Int32Array.from(groups, ({ after }) => after);
    this.rows = new NumberLists(groups.map(({ rows }) => rows));
  }
}

/** Words of the longest sentence, each a letter and a space at least. */
const MOST_WORDS = LONGEST_SENTENCE / 2;

/** Words that a match may have from its anchor on. */
export const reachOf = ({ atEnd, after }: Demand): number => (atEnd ? MOST_WORDS : after);

/** Adds the groups that the rows of one anchor make, and gives their numbers. */
export function addGroups(own: readonly number[], rows: readonly Demand[], groups: Group[]): readonly number[] {
  const byNeed = new Map<number, Group>();
  const numbers: number[] = [];
  own.forEach((number) => {
    const row = rows[number] as Demand;
    const need = row.needs[0] ?? NO_NEED;
    let group = byNeed.get(need);
    if (!group) {
      group = { need, before: 0, after: 0, rows: [] };
      byNeed.set(need, group);
      numbers.push(groups.push(group) - 1);
    }
    group.before = Math.max(group.before, row.before);
    group.after = Math.max(group.after, reachOf(row));
    group.rows.push(number);
  });
  return numbers;
}
