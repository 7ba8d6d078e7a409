/** What the rows of a pack need, and where in a sentence it stands. */

/** What a row needs in a sentence, and within how many words. */
export interface Demand {
  /** Numbers of the needs whose words can be listed, those of few words first. */
  readonly listed: readonly number[];
  /** Words before the anchor, and from it on, that a match may have. */
  readonly before: number;
  readonly after: number;
  /** The need that the first word of every match fills, where there is one. */
  readonly lead: number | null;
  /** Whether a match must begin, and end, with the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** That the sentence stands alone, as headlines do. */
  readonly headline: boolean;
}

/** First and last word of the sentence at hand that fills each need. */
export class Filled {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** The sentence in which a need was last filled. */
  private readonly sentences: Int32Array;
  private sentence = 0;

  constructor(needs: number) {
    this.first = new Int32Array(needs);
    this.last = new Int32Array(needs);
    this.sentences = new Int32Array(needs);
  }

  begin(): void {
    this.sentence += 1;
  }

  note(needs: readonly number[], at: number): void {
    for (const need of needs) {
      if (this.sentences[need] !== this.sentence) {
        this.sentences[need] = this.sentence;
        this.first[need] = at;
      }
      this.last[need] = at;
    }
  }

  /** The first word that fills a need which is known to be filled. */
  firstOf(need: number): number {
    return this.first[need] ?? 0;
  }

  /** False only where some need is filled by none of the words `[from, to)`. */
  mayHold(needs: readonly number[], from: number, to: number): boolean {
    for (const need of needs) {
      if (this.sentences[need] !== this.sentence) return false;
      if ((this.first[need] ?? 0) >= to || (this.last[need] ?? 0) < from) return false;
    }
    return true;
  }
}

/** Whether a row that is bound to an edge of the sentence has its anchor near enough to it. */
export function isInReach({ atStart, atEnd, before, after }: Demand, at: number, count: number): boolean {
  return !(atStart && at > before) && !(atEnd && count - at > after);
}

/** Where the stretch of a sentence starts in which a row is tried for one occurrence of its anchor. */
export function startOf({ atStart, before, lead }: Demand, at: number, filled: Filled): number {
  if (atStart) return 0;
  const from = Math.max(0, at - before);
  // No match starts before the first word that fills its first need.
  return lead === null ? from : Math.max(from, filled.firstOf(lead));
}

export const endOf = ({ atEnd, after }: Demand, at: number, count: number): number =>
  atEnd ? count : Math.min(count, at + after);
