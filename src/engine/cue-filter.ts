/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. A row is tried where the
 * word stands without which it cannot do, if near it there is a word for everything else that it needs.
 */
import type { LanguagePack } from './packs/pack.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { partsOf, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

/** What a row needs in a sentence, and within how many words. */
export interface Demand {
  readonly needs: readonly number[];
  /** Each matches a text with the punctuation marks that a match has; the same object for the same marks. */
  readonly marks: readonly RegExp[];
  /** Words before the anchor, and from it on, that a match may have. */
  readonly before: number;
  readonly after: number;
  /** Whether a match must begin, and end, with the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** That the sentence stands alone, as headlines do. */
  readonly headline: boolean;
}

/** What a word means to the rows. */
export interface WordMeaning<Row> {
  /** Rows that cannot do without it. */
  readonly rows: Row[];
  /** Numbers of the needs that it fills. */
  readonly needs: number[];
}

/** A row that may match at a word of a text. */
export interface Chance<Row> {
  readonly row: Row;
  /** Where its anchor stands. */
  readonly at: number;
}

/** A sentence in which a cue may be. */
export interface Candidate<Row> extends Span {
  readonly chances: readonly Chance<Row>[];
}

/** The end of a sentence that a period or the like closes: no headline. */
const CLOSED = /[.!…][\s"”“»’')\]]*$/;
const LONGEST_CLOSE = 10;

/** First and last word of the sentence at hand that fills each need. */
class Filled {
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

  /** False only where some need is filled by none of the words `[from, to)`. */
  mayHold(needs: readonly number[], from: number, to: number): boolean {
    for (const need of needs) {
      if (this.sentences[need] !== this.sentence) return false;
      if ((this.first[need] ?? 0) >= to || (this.last[need] ?? 0) < from) return false;
    }
    return true;
  }
}

const NOTHING: readonly never[] = [];

/** Whether marks stand in a sentence, each looked for once. */
class Marks {
  private known: Map<RegExp, boolean> | null = null;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  hold(wanted: readonly RegExp[]): boolean {
    for (const mark of wanted) if (!this.has(mark)) return false;
    return true;
  }

  private has(mark: RegExp): boolean {
    this.known ??= new Map();
    let known = this.known.get(mark);
    if (known === undefined) {
      known = mark.test(this.text.slice(this.start, this.end));
      this.known.set(mark, known);
    }
    return known;
  }
}

/** Finds the sentences of a text in which a cue may be, and the rows to try there. */
export class CueFilter<Row extends Demand> {
  /** Words that anchor a row, and those that do so in headlines too. */
  private readonly anchors: WordTable;
  private readonly headlineAnchors: WordTable;
  private readonly table: WordTable;
  /** By place in the table. */
  private readonly rows: readonly (readonly Row[])[];
  private readonly needs: readonly (readonly number[])[];
  private readonly filled: Filled;

  /**
   * @param words what each word means to the rows, in normal form
   * @param endings what needs a word fills that ends so, by its last `ENDING` letters
   * @param needs how many needs there are
   * @param pack the language, for its contractions and its sentences
   */
  constructor(
    words: ReadonlyMap<string, WordMeaning<Row>>,
    endings: ReadonlyMap<string, readonly number[]>,
    needs: number,
    private readonly pack: LanguagePack,
  ) {
    const byPart = new Map<string, { rows: Set<Row>; needs: Set<number> }>();
    for (const [word, { rows, needs: own }] of words)
      for (const form of writtenForms(word, pack)) {
        // Of a word with hyphens or apostrophes its first part is looked for.
        const part = partsOf(form)[0] ?? '';
        const meaning = byPart.get(part) ?? { rows: new Set(), needs: new Set() };
        byPart.set(part, meaning);
        for (const row of rows) meaning.rows.add(row);
        for (const need of own) meaning.needs.add(need);
      }
    const anchorsOf = (isAnchor: (row: Row) => boolean): WordTable =>
      new WordTable([...byPart].filter(([, { rows }]) => [...rows].some(isAnchor)).map(([part]) => part));
    this.anchors = anchorsOf((row) => !row.headline);
    this.headlineAnchors = anchorsOf(() => true);
    this.table = new WordTable(byPart.keys(), [...endings.keys()]);
    this.rows = [...byPart.values()].map((meaning) => [...meaning.rows]);
    this.needs = [
      ...[...byPart.values()].map((meaning) => [...meaning.needs]),
      ...this.table.perEnding(endings).map((lists) => lists.flat()),
    ];
    this.filled = new Filled(needs);
  }

  /** The sentences of a text in which a cue may be, in order; an empty list at little cost where there is none. */
  candidates(text: string): Candidate<Row>[] {
    const closed = CLOSED.test(text.slice(-LONGEST_CLOSE));
    const anchors = closed ? this.anchors : this.headlineAnchors;
    let anchor = anchors.firstEnd(text, 0, text.length);
    if (anchor < 0) return [];
    const sentences = splitSentences(text, this.pack);
    const headline = sentences.length === 1 && !closed;
    const found: Candidate<Row>[] = [];
    for (const { start, end } of sentences) {
      if (anchor < start) anchor = anchors.firstEnd(text, start, text.length);
      if (anchor < 0) break;
      if (anchor > end) continue;
      const chances = this.chancesIn(text, start, end, headline);
      if (chances.length > 0) found.push({ start, end, chances });
    }
    return found;
  }

  /** The rows that a sentence may match. */
  private chancesIn(text: string, start: number, end: number, headline: boolean): readonly Chance<Row>[] {
    this.table.scan(text, start, end);
    const { count, places, starts, ordinals } = this.table.hits;
    this.filled.begin();
    for (let at = 0; at < count; at += 1) this.filled.note(this.needs[places[at] ?? 0] ?? NOTHING, ordinals[at] ?? 0);
    const chances: Chance<Row>[] = [];
    const marks = new Marks(text, start, end);
    for (let anchor = 0; anchor < count; anchor += 1)
      for (const row of this.rows[places[anchor] ?? 0] ?? NOTHING)
        if ((headline || !row.headline) && this.isMet(row, ordinals[anchor] ?? 0) && marks.hold(row.marks))
          chances.push({ row, at: starts[anchor] ?? 0 });
    return chances;
  }

  /** Whether a row finds all that it needs near its anchor; joined words count as one, so that none is too far away. */
  private isMet({ needs, before, after, atEnd }: Demand, anchor: number): boolean {
    return this.filled.mayHold(needs, anchor - before, atEnd ? Number.POSITIVE_INFINITY : anchor + after);
  }
}
