/** What rows ask of a text, and where it has that. */
import type { Span } from './types.ts';

/** What a row needs in a sentence, and within how many words. */
export interface Demand {
  /** Numbers of what it needs besides its anchor, what is met least by chance first. */
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
  /** That its anchor opens a clause, of which it is the first word. */
  readonly opensClause: boolean;
  /** That it stands in a quotation or beside a row that hands on what somebody says. */
  readonly withSpeech: boolean;
  /** Whether it is such a row. */
  readonly speaks: boolean;
}

/** What a word means to the rows. */
export interface WordMeaning {
  /** Numbers of the anchors that it is. */
  readonly anchors: readonly number[];
  /** Numbers of the needs that it fills. */
  readonly needs: readonly number[];
}

/** All that rows ask of the words of a text. */
export interface Wanted<Row> {
  /** In the order in which they are tried. */
  readonly rows: readonly Row[];
  /** By number of an anchor, the numbers of the rows that cannot do without one of its words. */
  readonly anchors: readonly (readonly number[])[];
  /** By number of a need, how many words it may stand farther away than the row says. */
  readonly slacks: readonly number[];
  /** What each word means, in normal form. */
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  /** What needs a word fills that ends so, by its last `ENDING` letters. */
  readonly endings: ReadonlyMap<string, readonly number[]>;
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
