import { NumberLists } from './number-lists.ts';

/** Which needs each word and each ending fills. */
export class Fills {
  /** By place in the table, and behind those by slot of an ending: the numbers of the needs. */
  private readonly needs: NumberLists;
  /** A bit for each of those needs, which some share: most are told apart by it. */
  private readonly bits: Int32Array;
  /** By need, its bit. */
  private readonly bitOfNeed: Int32Array;
  /** By need, whether endings fill it. */
  private readonly endingNeeds: Uint8Array;

  /**
   * @param byPlace needs by place in the table
   * @param byEnding needs by slot of an ending
   * @param needs how many needs there are
   * @param first those of them that are looked for first
   */
  constructor(
    byPlace: readonly (readonly number[])[],
    byEnding: readonly (readonly number[])[],
    needs: number,
    first: ReadonlySet<number>,
  ) {
    this.bitOfNeed = bitsOfNeeds(needs, first);
    const lists = [...byPlace, ...byEnding];
    this.needs = new NumberLists(lists);
    this.bits = new Int32Array(lists.length);
    lists.forEach((list, place) => {
      let bits = 0;
      for (let k = 0; k < list.length; k += 1) bits |= this.bitOf(list[k] ?? 0);
      this.bits[place] = bits;
    });
    this.endingNeeds = new Uint8Array(needs);
    byEnding.forEach((list) => {
      for (const need of list) this.endingNeeds[need] = 1;
    });
  }

  hasEndings(need: number): boolean {
    return this.endingNeeds[need] === 1;
  }

  /** Whether the word at a place of the table, or the ending at one behind those, fills a need. */
  has(place: number, need: number): boolean {
    if (((this.bits[place] ?? 0) & this.bitOf(need)) === 0) return false;
    const end = this.needs.startOf(place + 1);
    for (let at = this.needs.startOf(place); at < end; at += 1) if (this.needs.at(at) === need) return true;
    return false;
  }

  bitOf(need: number): number {
    return this.bitOfNeed[need] ?? 0;
  }

  /** The bits of what the word at a place fills. */
  bitsAt(place: number): number {
    return this.bits[place] ?? 0;
  }
}

/** Bits for the needs that are looked for first; what else is needed is met more often, and shares the other ones. */
const FIRST_BITS = 24;
const BITS = 32;

/** By need, its bit. */
function bitsOfNeeds(needs: number, first: ReadonlySet<number>): Int32Array {
  const bits = new Int32Array(needs);
  let [firsts, others] = [0, 0];
  for (let need = 0; need < needs; need += 1) {
    if (first.has(need)) bits[need] = 1 << (firsts++ % FIRST_BITS);
    else bits[need] = 1 << (FIRST_BITS + (others++ % (BITS - FIRST_BITS)));
  }
  return bits;
}
