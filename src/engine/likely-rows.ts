import { longer } from './word-table.ts';

/** Rows that may match in the text at hand, in the order of their anchors. */
export class LikelyRows {
  count = 0;
  /** Whether all of them need speech. */
  needSpeech = true;
  /** The row's number. */
  rows: Int32Array = new Int32Array(FEW_LIKELY);
  /** Which word of the text anchors it. */
  anchors: Int32Array = new Int32Array(FEW_LIKELY);

  clear(): void {
    this.count = 0;
    this.needSpeech = true;
  }

  add(row: number, anchor: number, withSpeech: boolean): void {
    const { count } = this;
    if (!withSpeech) this.needSpeech = false;
    if (count === this.rows.length) {
      this.rows = longer(this.rows);
      this.anchors = longer(this.anchors);
    }
    this.rows[count] = row;
    this.anchors[count] = anchor;
    this.count = count + 1;
  }
}

/** Rows that there is room for at first. */
const FEW_LIKELY = 1024;
