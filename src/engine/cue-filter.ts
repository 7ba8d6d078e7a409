/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. A row is tried where the
 * word stands without which it cannot do, if near it there is a word for everything else that it needs.
 */
import { lexiconOf } from './lexicon.ts';
import { NumberLists } from './number-lists.ts';
import type { LanguagePack } from './packs/pack.ts';
import { mayQuote } from './quotes.ts';
import { isSpace, LONGEST_SENTENCE, splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { bitOfLetter, END_SLOTS, ENDING, endSlot, firstPart, longer, WordList, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

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

const NONE: readonly never[] = [];

/** What two words mean that are one to the table. */
const together = (a: WordMeaning, b: WordMeaning): WordMeaning => ({
  anchors: [...new Set([...a.anchors, ...b.anchors])],
  needs: [...new Set([...a.needs, ...b.needs])],
});

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

const SPACE = ' '.charCodeAt(0);

/** What closes a sentence, and what may stand behind that. */
const TERMINATORS = '.!…';
const CLOSERS = '"”“»’\')]';
const LONGEST_CLOSE = 10;

/** Whether a text ends with a period or the like: no headline. */
function isClosed(text: string): boolean {
  const least = Math.max(0, text.length - LONGEST_CLOSE);
  let at = text.length - 1;
  while (at > least && (CLOSERS.includes(text.charAt(at)) || isSpace(text, at))) at -= 1;
  return text !== '' && TERMINATORS.includes(text.charAt(at));
}

/** Without those that need speech, where the text quotes nobody and none of them hands on what somebody says. */
function inSpeech<Row extends Demand>(chances: readonly Chance<Row>[], text: string): readonly Chance<Row>[] {
  const lack = chances.some(({ row }) => row.withSpeech) && !chances.some(({ row }) => row.speaks) && !mayQuote(text);
  return lack ? chances.filter(({ row }) => !row.withSpeech) : chances;
}

/** Which needs each word and each ending fills. */
class Fills {
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

  /** Whether one of the words `[from, to)` of the text at hand fills a need. */
  someHas(from: number, to: number, need: number): boolean {
    const bits = wordBits;
    const bit = this.bitOf(need);
    for (let at = from; at < to; at += 1)
      if (((bits[at] ?? 0) & bit) !== 0 && this.has(words.places[at] ?? 0, need)) return true;
    return false;
  }
}

/** Bits for the needs that are looked for first; what else is needed is met more often, and shares the other ones. */
const FIRST_BITS = 24;
const BITS = 32;
const ALL_BITS = -1;

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

/** Rows that may match in the text at hand, in the order of their anchors. */
class Likely {
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

/** Those that there is room for at first. */
const FEW_LIKELY = 1024;

/** The words of the text at hand. */
const words = new WordList();
/** The bits of the needs that each of them fills. */
let wordBits = new Int32Array(0);
/** Which of them anchor rows, and behind the last of those how many words there are. */
let anchorWords = new Int32Array(1);
/** How many of these were looked at. */
let passed = 0;
const likely = new Likely();

/** What a word is to the rows. */
const HEADLINE_ANCHOR = 1;
const ANCHOR = 2;

/** In place of a need where a row has none. */
const NO_NEED = -1;

/** Rows of one anchor that need the same first, which is looked for once for all of them. */
interface Group {
  readonly need: number;
  /** The farthest of theirs. */
  before: number;
  after: number;
  readonly rows: number[];
}

/** The groups by number: in a text without cues little else is looked at, so that it is kept near at hand. */
class Groups {
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

/** More words are not joined in prose, within a few words. */
const MOST_PARTS = 50;

/** Words of the longest sentence, each a letter and a space at least. */
const MOST_WORDS = LONGEST_SENTENCE / 2;

/** Words that a match may have from its anchor on. */
const reachOf = ({ atEnd, after }: Demand): number => (atEnd ? MOST_WORDS : after);

/** The first of the words near an anchor, none of them before `from`; joined words count as one, so that none is too far away. */
function nearStart(anchor: number, before: number, from: number): number {
  const { ordinals } = words;
  const first = (ordinals[anchor] ?? 0) - before;
  const least = Math.max(from, anchor - before - MOST_PARTS);
  let start = Math.max(from, anchor - before);
  while (start > least && (ordinals[start - 1] ?? 0) >= first) start -= 1;
  return start;
}

/** Behind the last of them, `to` at most. */
function nearEnd(anchor: number, after: number, to: number): number {
  const { ordinals } = words;
  const last = (ordinals[anchor] ?? 0) + after;
  const most = Math.min(to, anchor + after + MOST_PARTS);
  let end = Math.min(to, anchor + after);
  while (end < most && (ordinals[end] ?? 0) < last) end += 1;
  return end;
}

/** Finds the sentences of a text in which a cue may be, and the rows to try there. */
export class CueFilter<Row extends Demand> {
  private readonly table: WordTable;
  /** By place in the table: whether a word anchors a row (`ANCHOR`), or does so in headlines only (`HEADLINE_ANCHOR`). */
  private readonly anchors: Uint8Array;
  /** By place in the table: the groups of rows that a word anchors. */
  private readonly groupsAt: NumberLists;
  private readonly groups: Groups;
  /** By place in the table: how far before, and from it on, any of them looks. */
  private readonly farthestBefore: Int32Array;
  private readonly farthestAfter: Int32Array;
  private readonly fills: Fills;
  /** How many places the table has; those of endings come behind. */
  private readonly size: number;
  private readonly rows: readonly Row[];
  private readonly slacks: Uint8Array;
  /** By need, a bit for each letter that ends one of its endings. */
  private readonly lastLetters: Int32Array;

  /** @param pack the language, for its contractions, its sentences and its words */
  constructor(
    { rows, anchors, slacks, meanings, endings }: Wanted<Row>,
    private readonly pack: LanguagePack,
  ) {
    const placeOf = new Map<string, number>();
    const parts: WordMeaning[] = [];
    meanings.forEach((meaning, word) => {
      writtenForms(word, pack).forEach((form) => {
        // Of a word with hyphens or apostrophes its first part is looked for.
        const part = firstPart(form);
        const place = placeOf.get(part);
        if (place === undefined) placeOf.set(part, parts.push(meaning) - 1);
        else parts[place] = together(parts[place] ?? meaning, meaning);
      });
    });
    this.rows = rows;
    this.slacks = Uint8Array.from(slacks);
    this.table = new WordTable([...placeOf.keys()]);
    this.size = parts.length;
    const groups: Group[] = [];
    const groupsOf = anchors.map((own) => this.group(own, groups));
    this.groups = new Groups(groups);
    const sorts = anchors.map((own) => (own.some((row) => !rows[row]?.headline) ? ANCHOR : HEADLINE_ANCHOR));
    this.anchors = new Uint8Array(parts.length);
    const groupsAt: (readonly number[])[] = [];
    parts.forEach(({ anchors: own }, place) => {
      own.forEach((anchor) => {
        this.anchors[place] = Math.max(this.anchors[place] ?? 0, sorts[anchor] ?? 0);
      });
      groupsAt.push(
        (own.length > 1 ? own.flatMap((anchor) => groupsOf[anchor] ?? []) : groupsOf[own[0] ?? -1]) ?? NONE,
      );
    });
    this.groupsAt = new NumberLists(groupsAt);
    const farthest = (own: readonly number[], reaches: Int32Array): number =>
      own.reduce(
        (most, group) => Math.max(most, (reaches[group] ?? 0) + (slacks[this.groups.needs[group] ?? 0] ?? 0)),
        0,
      );
    this.farthestBefore = Int32Array.from(groupsAt, (own) => farthest(own, this.groups.before));
    this.farthestAfter = Int32Array.from(groupsAt, (own) => farthest(own, this.groups.after));
    const byEnding = new Array<readonly number[]>(END_SLOTS).fill(NONE);
    this.lastLetters = new Int32Array(slacks.length);
    for (const [ending, own] of endings) {
      for (const need of own)
        this.lastLetters[need] = (this.lastLetters[need] ?? 0) | bitOfLetter(ending, ending.length - 1);
      const slot = endSlot(ending, 0, ending.length);
      byEnding[slot] = [...(byEnding[slot] ?? NONE), ...own];
    }
    const byPlace = parts.map((part) => part.needs);
    this.fills = new Fills(byPlace, byEnding, slacks.length, new Set(groups.map(({ need }) => need)));
  }

  /** Adds the groups that the rows of one anchor make, and gives their numbers. */
  private group(own: readonly number[], groups: Group[]): readonly number[] {
    const byNeed = new Map<number, Group>();
    const numbers: number[] = [];
    own.forEach((number) => {
      const row = this.rows[number] as Row;
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

  /** The sentences of a text in which a cue may be, in order; an empty list at little cost where there is none. */
  candidates(text: string): readonly Candidate<Row>[] {
    words.read(text, 0, text.length, this.table, this.pack.accentsApart);
    if (this.findAnchors() === 0) return NONE;
    const closed = isClosed(text);
    const isShort = text.length <= LONGEST_SENTENCE;
    // In a short text likely rows are looked for before it is cut into sentences: most have none.
    if (isShort) {
      this.findLikely(text, 0, words.count, closed, new Marks(text, 0, text.length));
      if (likely.count === 0 || (likely.needSpeech && !mayQuote(text))) return NONE;
    }
    const sentences = splitSentences(text, this.pack);
    const headline = sentences.length === 1 && !closed;
    const found: Candidate<Row>[] = [];
    let from = 0;
    let at = 0;
    for (const { start, end } of sentences) {
      let to = from;
      while (to < words.count && (words.starts[to] ?? 0) < end) to += 1;
      const marks = new Marks(text, start, end);
      if (!isShort) {
        this.findLikely(text, from, to, closed, marks);
        at = 0;
      }
      const chances: Chance<Row>[] = [];
      for (; at < likely.count && (likely.anchors[at] ?? 0) < to; at += 1) {
        const anchor = likely.anchors[at] ?? 0;
        const row = this.rows[likely.rows[at] ?? 0] as Row;
        if ((headline || !row.headline) && this.isMet(text, row, 0, anchor, from, to) && marks.hold(row.marks))
          chances.push({ row, at: words.starts[anchor] ?? 0 });
      }
      const kept = chances.length > 0 ? inSpeech(chances, text) : chances;
      if (kept.length > 0) found.push({ start, end, chances: kept });
      from = to;
    }
    return found;
  }

  /** Notes what the words fill, and which of them anchor rows; gives how many do. */
  private findAnchors(): number {
    if (wordBits.length < words.count) {
      wordBits = new Int32Array(words.starts.length);
      anchorWords = new Int32Array(words.starts.length + 1);
    }
    const { anchors, fills } = this;
    const { places, count: end } = words;
    const [bits, found] = [wordBits, anchorWords];
    let count = 0;
    for (let at = 0; at < end; at += 1) {
      const place = places[at] ?? -1;
      bits[at] = place < 0 ? 0 : fills.bitsAt(place);
      if (place >= 0 && anchors[place] !== 0) {
        found[count] = at;
        count += 1;
      }
    }
    found[count] = end;
    passed = 0;
    return count;
  }

  /**
   * Finds the rows that may match among the words `[from, to)`. Of a whole text they are some more than match in one of its
   * sentences: what a row needs may stand in another than its anchor.
   *
   * @param closed that the text is no headline
   */
  private findLikely(text: string, from: number, to: number, closed: boolean, marks: Marks): void {
    const { anchors, groupsAt, groups, fills } = this;
    const { places } = words;
    const wanted = closed ? ANCHOR : HEADLINE_ANCHOR;
    likely.clear();
    for (let at = anchorWords[passed] ?? to; at < to; at = anchorWords[passed] ?? to) {
      passed += 1;
      const place = places[at] ?? 0;
      if ((anchors[place] ?? 0) < wanted) continue;
      const first = likely.count;
      const end = groupsAt.startOf(place + 1);
      const isOnly = groupsAt.startOf(place) + 1 === end;
      const near = isOnly ? ALL_BITS : this.bitsNear(at, place, from, to);
      for (let k = groupsAt.startOf(place); k < end; k += 1) {
        const group = groupsAt.at(k);
        const need = groups.needs[group] ?? NO_NEED;
        const before = groups.before[group] ?? 0;
        const after = groups.after[group] ?? 0;
        if (need !== NO_NEED) {
          if ((near & fills.bitOf(need)) === 0 && !fills.hasEndings(need)) continue;
          if (!this.isNear(text, need, at, before, after, from, to)) continue;
        }
        const last = groups.rows.startOf(group + 1);
        for (let j = groups.rows.startOf(group); j < last; j += 1) {
          const row = this.rows[groups.rows.at(j)] as Row;
          // Where the group looks no farther than the row, the first need has been looked for.
          const met = row.before === before && reachOf(row) === after ? 1 : 0;
          if (
            !(closed && row.headline) &&
            this.isMet(text, row, met, at, from, to) &&
            marks.hold(row.marks) &&
            !(row.opensClause && this.isWithinClause(text, at, from))
          )
            likely.add(groups.rows.at(j), at, row.withSpeech);
        }
      }
      // The rows of several groups in the order in which they are tried.
      if (likely.count > first + 1) likely.rows.subarray(first, likely.count).sort();
    }
  }

  /** The bits of all that is filled by words to which any group of an anchor looks. */
  private bitsNear(anchor: number, place: number, from: number, to: number): number {
    const end = nearEnd(anchor, this.farthestAfter[place] ?? 0, to);
    let bits = 0;
    for (let at = nearStart(anchor, this.farthestBefore[place] ?? 0, from); at < end; at += 1)
      bits |= wordBits[at] ?? 0;
    return bits;
  }

  /** Whether a word of no class stands straight before an anchor, which then opens no clause. */
  private isWithinClause(text: string, anchor: number, from: number): boolean {
    if (anchor === from) return false;
    const [start, end] = [words.starts[anchor - 1] ?? 0, words.ends[anchor - 1] ?? 0];
    // A word that another one is joined to may be any part of it.
    const joined = anchor > 1 && words.ordinals[anchor - 1] === words.ordinals[anchor - 2];
    return (
      !joined &&
      words.starts[anchor] === end + 1 &&
      text.charCodeAt(end) === SPACE &&
      lexiconOf(this.pack).isPlain(text, start, end)
    );
  }

  /**
   * Whether a row finds all that it needs near its anchor and among the words `[from, to)`.
   *
   * @param met how many of its needs are known to be met, the first of them
   */
  private isMet(text: string, row: Row, met: number, anchor: number, from: number, to: number): boolean {
    const { needs, before } = row;
    const after = reachOf(row);
    for (let k = met; k < needs.length; k += 1)
      if (!this.isNear(text, needs[k] ?? 0, anchor, before, after, from, to)) return false;
    return true;
  }

  /** Whether one of the words `[from, to)` that stands near an anchor fills a need. */
  private isNear(
    text: string,
    need: number,
    anchor: number,
    before: number,
    after: number,
    from: number,
    to: number,
  ): boolean {
    const slack = this.slacks[need] ?? 0;
    const start = nearStart(anchor, before + slack, from);
    const end = nearEnd(anchor, after + slack, to);
    const { fills } = this;
    if (fills.someHas(start, end, need)) return true;
    return fills.hasEndings(need) && this.hasEnding(text, need, start, end);
  }

  /** Whether the ending of one of the words `[from, to)` fills a need. */
  private hasEnding(text: string, need: number, from: number, to: number): boolean {
    const letters = this.lastLetters[need] ?? 0;
    for (let at = from; at < to; at += 1) {
      const start = words.starts[at] ?? 0;
      const end = words.ends[at] ?? 0;
      if ((letters & bitOfLetter(text, end - 1)) === 0) continue;
      if (end - start > ENDING && this.fills.has(this.size + endSlot(text, start, end), need)) return true;
    }
    return false;
  }
}
