/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. A sentence may hold one
 * where it has a word without which some row cannot do, and for everything else that the row needs a word that fills it.
 */
import { type Demand, Filled } from './filled.ts';
import type { LanguagePack } from './packs/pack.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { partsOf, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

/** What a word means to the rows. */
export interface WordMeaning {
  /** Rows that cannot do without it. */
  readonly demands: Set<Demand>;
  /** Numbers of the needs that it fills. */
  readonly needs: Set<number>;
}

/** The end of a sentence that a period or the like closes: no headline. */
const CLOSED = /[.!…][\s"”“»’')\]]*$/;
const LONGEST_CLOSE = 10;

/** Words of a table in a text, in order: place in the table, offset, and how many words stand before. */
interface Hits {
  readonly places: number[];
  readonly starts: number[];
  readonly ordinals: number[];
}

export class CueFilter {
  private readonly table: WordTable;
  /** By place in the table. */
  private readonly demands: readonly (readonly Demand[])[];
  private readonly needs: readonly (readonly number[])[];
  private readonly filled: Filled;
  private readonly hits: Hits = { places: [], starts: [], ordinals: [] };
  private anchored = false;

  /**
   * @param words what each word means to the rows, in normal form
   * @param needs how many needs there are
   * @param pack the language, for its contractions and its sentences
   */
  constructor(
    words: ReadonlyMap<string, WordMeaning>,
    needs: number,
    private readonly pack: LanguagePack,
  ) {
    const byPart = new Map<string, WordMeaning>();
    for (const [word, { demands, needs: own }] of words)
      for (const form of writtenForms(word, pack)) {
        // Of a word with hyphens or apostrophes its first part is looked for.
        const part = partsOf(form)[0] ?? '';
        const meaning = byPart.get(part) ?? { demands: new Set(), needs: new Set() };
        byPart.set(part, meaning);
        for (const demand of demands) meaning.demands.add(demand);
        for (const need of own) meaning.needs.add(need);
      }
    this.table = new WordTable(byPart.keys());
    this.demands = [...byPart.values()].map((meaning) => [...meaning.demands]);
    this.needs = [...byPart.values()].map((meaning) => [...meaning.needs]);
    this.filled = new Filled(needs);
  }

  /** The sentences of a text in which a cue may be, in order; an empty list at little cost where there is none. */
  candidates(text: string): Span[] {
    const { places, starts, ordinals } = this.hits;
    places.length = 0;
    starts.length = 0;
    ordinals.length = 0;
    this.anchored = false;
    this.table.scan(text, 0, text.length, this.note);
    if (!this.anchored) return [];
    const sentences = splitSentences(text, this.pack);
    const headline = sentences.length === 1 && !CLOSED.test(text.slice(-LONGEST_CLOSE));
    const found: Span[] = [];
    let at = 0;
    for (const sentence of sentences) {
      while (at < starts.length && (starts[at] ?? 0) < sentence.start) at += 1;
      const from = at;
      while (at < starts.length && (starts[at] ?? 0) < sentence.end) at += 1;
      if (this.mayHold(from, at, headline)) found.push(sentence);
    }
    return found;
  }

  private readonly note = (place: number, start: number, ordinal: number): void => {
    this.hits.places.push(place);
    this.hits.starts.push(start);
    this.hits.ordinals.push(ordinal);
    if (this.demands[place]?.length !== 0) this.anchored = true;
  };

  /** Whether a sentence with the hits `[from, to)` may hold a cue. */
  private mayHold(from: number, to: number, headline: boolean): boolean {
    const { places, ordinals } = this.hits;
    let anchor = from;
    while (anchor < to && this.demandsAt(anchor).length === 0) anchor += 1;
    if (anchor === to) return false;
    this.filled.begin();
    for (let at = from; at < to; at += 1) this.filled.note(this.needs[places[at] ?? 0] ?? [], ordinals[at] ?? 0);
    for (; anchor < to; anchor += 1)
      for (const demand of this.demandsAt(anchor))
        if ((headline || !demand.headline) && this.isMet(demand, ordinals[anchor] ?? 0)) return true;
    return false;
  }

  private demandsAt(hit: number): readonly Demand[] {
    return this.demands[this.hits.places[hit] ?? 0] ?? [];
  }

  /** Whether a row finds all that it needs near its anchor; joined words count as one, so that none is too far away. */
  private isMet({ listed, before, after, atEnd }: Demand, anchor: number): boolean {
    return this.filled.mayHold(listed, anchor - before, atEnd ? Number.POSITIVE_INFINITY : anchor + after);
  }
}
