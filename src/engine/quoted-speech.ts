/**
 * Who speaks a quotation that runs over several sentences: "“That is untrue. We never talked,” said Ada Poe. “The
 * report is false.”" names its speaker in one of three.
 */
import type { Party } from './party.ts';
import type { Span } from './types.ts';

/** The quotations of one block, and who speaks them. */
export class QuotedSpeech {
  /** By where a quotation starts, who is said behind it to speak it. */
  private readonly named = new Map<number, Party | null>();
  private told: { readonly end: number; readonly party: Party } | null = null;

  /**
   * @param text the block's
   * @param quotations in order
   * @param sayerAfter whom the sentence in which a quotation ends names behind it; `null` where it names nobody
   */
  constructor(
    private readonly text: string,
    private readonly quotations: readonly Span[],
    private readonly sayerAfter: (quotation: Span) => Party | null,
  ) {}

  /** Keeps who spoke in a sentence outside of quotations, for the quotation that goes on behind it. */
  note(sentence: Span, party: Party): void {
    this.told = { end: sentence.end, party };
  }

  /**
   * @param at an offset in the sentence that is read
   * @param sentence it names no speaker itself
   */
  speakerAt(at: number, sentence: Span): Party | null {
    const quotation = this.quotationAt(at);
    if (!quotation) return null;
    const party =
      (quotation.end > sentence.end ? this.sayerOf(quotation) : null) ??
      (this.goesOn(quotation) ? (this.told?.party ?? null) : null);
    // Its words stand in another sentence.
    return party && { ...party, phrase: null };
  }

  private sayerOf(quotation: Span): Party | null {
    let party = this.named.get(quotation.start);
    if (party === undefined) {
      party = this.sayerAfter(quotation);
      this.named.set(quotation.start, party);
    }
    return party;
  }

  /** Whether a quotation starts in the sentence that named a speaker, or straight behind it. */
  private goesOn({ start, end }: Span): boolean {
    if (!this.told || end <= this.told.end) return false;
    return start < this.told.end || this.text.slice(this.told.end, start).trim() === '';
  }

  private quotationAt(at: number): Span | undefined {
    let [low, high] = [0, this.quotations.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotations[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = this.quotations[low];
    return found && found.start <= at ? found : undefined;
  }
}
