/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. A row is tried where the
 * word stands without which it cannot do, if near it there is a word for everything else that it needs.
 */
import type { Candidate, Chance, Demand, Wanted, WordMeaning } from './cue-demand.ts';
import { Marks } from './cue-marks.ts';
import { lexiconOf } from './lexicon.ts';
import { LikelyRows } from './likely-rows.ts';
import { Fills } from './need-fills.ts';
import { NumberLists } from './number-lists.ts';
import type { LanguagePack } from './packs/pack.ts';
import { mayQuote } from './quotes.ts';
import { addGroups, type Group, Groups, NO_NEED, reachOf } from './row-groups.ts';
import { isSpace, LONGEST_SENTENCE, splitSentences } from './sentences.ts';
import { bitOfLetter, END_SLOTS, ENDING, endSlot, firstPart, WordList, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

const NONE: readonly never[] = [];

/** What two words mean that are one to the table. */
const together = (a: WordMeaning, b: WordMeaning): WordMeaning => ({
  anchors: [...new Set([...a.anchors, ...b.anchors])],
  needs: [...new Set([...a.needs, ...b.needs])],
});

/** What the words of rows mean, by what a text is looked through for: of a word with hyphens or apostrophes its first part. */
function meaningsOfParts(meanings: ReadonlyMap<string, WordMeaning>, pack: LanguagePack): Map<string, WordMeaning> {
  const parts = new Map<string, WordMeaning>();
  meanings.forEach((meaning, word) => {
    writtenForms(word, pack).forEach((form) => {
      const part = firstPart(form);
      const known = parts.get(part);
      parts.set(part, known ? together(known, meaning) : meaning);
    });
  });
  return parts;
}

type NeedsByEnding = Wanted<Demand>['endings'];

/** By slot of an ending, the needs that it fills. */
function bySlot(endings: NeedsByEnding): readonly (readonly number[])[] {
  const slots = new Array<readonly number[]>(END_SLOTS).fill(NONE);
  for (const [ending, own] of endings) {
    const slot = endSlot(ending, 0, ending.length);
    slots[slot] = [...(slots[slot] ?? NONE), ...own];
  }
  return slots;
}

/** By need, a bit for each letter that ends one of its endings. */
function lastLettersOf(endings: NeedsByEnding, needs: number): Int32Array {
  const letters = new Int32Array(needs);
  for (const [ending, own] of endings)
    for (const need of own) letters[need] = (letters[need] ?? 0) | bitOfLetter(ending, ending.length - 1);
  return letters;
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

/** The words of the text at hand. */
const words = new WordList();
/** The bits of the needs that each of them fills. */
let wordBits = new Int32Array(0);
/** Which of them anchor rows, and behind the last of those how many words there are. */
let anchorWords = new Int32Array(1);
/** How many of these were looked at. */
let passed = 0;
const likely = new LikelyRows();

/** What a word is to the rows. */
const HEADLINE_ANCHOR = 1;
const ANCHOR = 2;

const ALL_BITS = -1;

/** More words are not joined in prose, within a few words. */
const MOST_PARTS = 50;

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
    const meaningOf = meaningsOfParts(meanings, pack);
    const parts = [...meaningOf.values()];
    this.rows = rows;
    this.slacks = Uint8Array.from(slacks);
    this.table = new WordTable([...meaningOf.keys()]);
    this.size = parts.length;
    const groups: Group[] = [];
    const groupsOf = anchors.map((own) => addGroups(own, rows, groups));
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
    this.lastLetters = lastLettersOf(endings, slacks.length);
    const byPlace = parts.map((part) => part.needs);
    this.fills = new Fills(byPlace, bySlot(endings), slacks.length, new Set(groups.map(({ need }) => need)));
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
    if (this.hasWord(need, start, end)) return true;
    return this.fills.hasEndings(need) && this.hasEnding(text, need, start, end);
  }

  /** Whether one of the words `[from, to)` fills a need. */
  private hasWord(need: number, from: number, to: number): boolean {
    const { fills } = this;
    const bits = wordBits;
    const bit = fills.bitOf(need);
    for (let at = from; at < to; at += 1)
      if (((bits[at] ?? 0) & bit) !== 0 && fills.has(words.places[at] ?? 0, need)) return true;
    return false;
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
