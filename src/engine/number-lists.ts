/** Lists of numbers, one behind the other: near at hand, which many small ones are not. */
export class NumberLists {
  private readonly numbers: Int32Array;
  /** Where each list starts, and behind the last one where it ends. */
  private readonly starts: Int32Array;

  /** @param lists of whole numbers; one that is left out is empty */
  constructor(lists: readonly (readonly number[] | undefined)[]) {
    this.numbers = new Int32Array(lists.reduce((sum, list) => sum + (list?.length ?? 0), 0));
    this.starts = new Int32Array(lists.length + 1);
    let at = 0;
    for (let k = 0; k < lists.length; k += 1) {
      const list = lists[k];
      if (list) this.numbers.set(list, at);
      at += list?.length ?? 0;
      this.starts[k + 1] = at;
    }
  }

  /** Where a list starts among the numbers of all. */
  startOf(list: number): number {
    return this.starts[list] ?? 0;
  }

  /** The number at a place among those of all lists. */
  at(place: number): number {
    return this.numbers[place] ?? 0;
  }
}
