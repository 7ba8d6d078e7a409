/**
 * A pack's rows made ready: unfolded into flat patterns, found by their rarest words, and with what else each of them
 * cannot do without, so that only likely places are looked at closely.
 *
 * A reader waits for this where the background was stopped, and no compiler has seen the code then: lists that are long
 * or many are gone through by `forEach` or by index, since `for ... of` makes an object for each entry until it has.
 */
import { append } from './append.ts';
import type { Demand, Wanted, WordMeaning } from './cue-demand.ts';
import { CueFilter } from './cue-filter.ts';
import { marksOf } from './cue-marks.ts';
import { type Element, UNBOUNDED } from './element.ts';
import { type Need, Needs } from './needs.ts';
import type { Act, CueRow, LanguagePack } from './packs/pack.ts';
import { type FlatPattern, unfoldPattern } from './pattern.ts';
import { slotOfWord, WORD_SLOTS } from './words.ts';

/** A row with one of the flat patterns that its own unfolds to. */
export interface CompiledRow extends Demand {
  readonly row: CueRow;
  readonly pattern: FlatPattern;
  /** What voids a match, read when it is first asked for; `null` where nothing does. */
  readonly voids: (() => Voids) | null;
  /** Position in the pack: earlier rows win. */
  readonly order: number;
}

/** A flat pattern, with how many words a match may have before its anchor, and from it on. */
export interface AnchoredPattern {
  readonly pattern: FlatPattern;
  readonly before: number;
  readonly after: number;
}

/** Patterns that void a match which they overlap. */
export interface Voids {
  /** By a word without which they cannot do. */
  readonly byWord: ReadonlyMap<string, readonly AnchoredPattern[]>;
  /** By `slotOfWord`, 1 where one of those words has the slot: most other words are told by it. */
  readonly slots: Uint8Array;
  /** Those without such a word. */
  readonly others: readonly FlatPattern[];
}

/** A pack's rows, ready to be tried. */
interface CompiledPack {
  readonly filter: CueFilter<CompiledRow>;
}

/** What hands on what somebody says, where its party speaks. */
const SPEAKING_ACTS: ReadonlySet<string> = new Set<Act>(['say', 'confirm', 'attribute', 'document']);

/** A row has this many needs at most, those that are met least by chance. */
const MOST_NEEDS = 4;

/** What a word means to the rows that are compiled already. */
interface Meaning extends WordMeaning {
  readonly anchors: number[];
  readonly needs: number[];
}

/** What the rows of one pack share while they are compiled. */
class Compiler implements Wanted<CompiledRow> {
  readonly rows: CompiledRow[] = [];
  readonly anchors: number[][] = [];
  readonly slacks: number[] = [];
  /** Words of a class among them, where they can be listed. */
  readonly meanings = new Map<string, Meaning>();
  /** Numbers of the needs that a word fills by its ending. */
  readonly endings = new Map<string, number[]>();
  private readonly needs: Needs;
  private readonly numbers = new Map<Need, number>();
  private readonly rowsOfAnchor = new Map<readonly string[], number[]>();

  constructor(pack: LanguagePack) {
    this.needs = new Needs(pack);
  }

  add(row: CueRow, order: number): void {
    const voids = row.unless ? once(() => this.voidsOf(row)) : null;
    const shaped = ofOneShape(row);
    const headline = row.guards?.includes('headline') === true;
    const clauseInitial = row.guards?.includes('clause-initial') === true;
    const withSpeech = row.guards?.includes('with-speech') === true;
    const speaks = SPEAKING_ACTS.has(row.act);
    for (const pattern of unfoldPattern(row.pattern)) {
      const { elements, atStart, atEnd } = pattern;
      const anchor = this.needs.anchorOf(elements);
      if (!anchor) throw new Error(`${row.id}: a variant of its pattern has no word that every match must hold`);
      const { before, after } = windowOf(elements, anchor.element);
      const compiled: CompiledRow = {
        row: shaped,
        pattern,
        voids,
        order,
        needs: this.needsOf(elements, anchor.words),
        marks: marksOf(elements),
        before,
        after,
        atStart,
        atEnd,
        headline,
        opensClause: clauseInitial && before === 0,
        withSpeech,
        speaks,
      };
      this.rowsOf(anchor.words).push(this.rows.push(compiled) - 1);
    }
  }

  private voidsOf({ unless }: CueRow): Voids {
    const byWord = new Map<string, AnchoredPattern[]>();
    const others: FlatPattern[] = [];
    const slots = new Uint8Array(WORD_SLOTS);
    for (const pattern of (unless ?? []).flatMap(unfoldPattern)) {
      const anchor = this.needs.anchorOf(pattern.elements);
      if (!anchor) {
        others.push(pattern);
        continue;
      }
      const { before, after } = windowOf(pattern.elements, anchor.element);
      for (const word of anchor.words) {
        append(byWord, word, { pattern, before, after });
        slots[slotOfWord(word)] = 1;
      }
    }
    return { byWord, slots, others };
  }

  /**
   * Numbers of the needs of a pattern that tell most, of those whose words can be listed.
   *
   * @param anchor the words of the anchor, whose own need is filled where it stands
   */
  private needsOf(elements: readonly Element[], anchor: readonly string[]): number[] {
    const needs: Need[] = [];
    const note = (element: Element): void => {
      const need = this.needs.of(element);
      if (!need || need.words === anchor || needs.includes(need)) return;
      let at = needs.push(need) - 1;
      for (let other = needs[at - 1]; other && other.cost > need.cost; other = needs[at - 1]) {
        needs[at] = other;
        at -= 1;
      }
      needs[at] = need;
    };
    elements.forEach((element) => {
      const { all, least, negative } = element;
      if (all && least > 0 && !negative) all.forEach(note);
      else note(element);
    });
    if (needs.length > MOST_NEEDS) needs.length = MOST_NEEDS;
    return needs.map((need) => this.numberOf(need));
  }

  /** Numbers of the rows that have an anchor, to be added to. */
  private rowsOf(anchor: readonly string[]): number[] {
    let rows = this.rowsOfAnchor.get(anchor);
    if (!rows) {
      rows = [];
      this.rowsOfAnchor.set(anchor, rows);
      const number = this.anchors.push(rows) - 1;
      anchor.forEach((word) => {
        this.meaningOf(word).anchors.push(number);
      });
    }
    return rows;
  }

  private meaningOf(word: string): Meaning {
    let meaning = this.meanings.get(word);
    if (!meaning) {
      meaning = { anchors: [], needs: [] };
      this.meanings.set(word, meaning);
    }
    return meaning;
  }

  private numberOf(need: Need): number {
    let number = this.numbers.get(need);
    if (number === undefined) {
      number = this.slacks.push(need.slack) - 1;
      this.numbers.set(need, number);
      const filled = number;
      need.words.forEach((word) => {
        this.meaningOf(word).needs.push(filled);
      });
      for (const ending of need.endings) append(this.endings, ending, number);
    }
    return number;
  }
}

/** An unbounded repetition is followed this far. */
const MOST_REPEATS = 8;
/** Words of the longest phrases in a class. */
const LONGEST_CLASS_PHRASE = 5;
/** A gap longer than this is cut. */
const LONGEST_GAP = 40;

const hasClass = ({ classes, all }: Element): boolean => classes.length > 0 || all?.some(hasClass) === true;

/** Most words that an element can take. */
const reachOf = ({ most }: Element): number => (most === UNBOUNDED ? MOST_REPEATS : Math.min(most, LONGEST_GAP));

/**
 * Words that a match may have before its anchor, and from it on: a pattern is tried from each of these few only.
 */
function windowOf(elements: readonly Element[], anchor: Element): { before: number; after: number } {
  const at = elements.indexOf(anchor);
  // An anchor may be any word of a class's phrase.
  const slack = hasClass(anchor) ? LONGEST_CLASS_PHRASE - 1 : 0;
  let before = reachOf(anchor) - 1 + slack;
  let after = slack;
  elements.forEach((element, k) => {
    if (k < at) before += reachOf(element);
    else after += reachOf(element);
  });
  return { before, after };
}

/** The row with all its fields in one order: V8 reads objects of many shapes many times as slowly. */
function ofOneShape(row: CueRow): CueRow {
  const { id, kind, subkind, act, pattern, unless, party, quoted, guards, institutional, confidence, hits, misses } =
    row;
  const shaped = {
    id,
    kind,
    subkind,
    act,
    pattern,
    unless,
    party,
    quoted,
    guards,
    institutional,
    confidence,
    hits,
    misses,
  };
  // What is left out of a row and what is `undefined` in it are the same to the engine.
  return shaped as CueRow;
}

function once<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

const packs = new WeakMap<LanguagePack, CompiledPack>();

/**
 * Compiles a pack's rows once.
 *
 * @throws Error naming the row whose pattern has no word to look for
 */
export function compilePack(pack: LanguagePack): CompiledPack {
  const known = packs.get(pack);
  if (known) return known;
  const compiler = new Compiler(pack);
  for (const [order, row] of pack.cues.entries()) compiler.add(row, order);
  const compiled = { filter: new CueFilter(compiler, pack) };
  packs.set(pack, compiled);
  return compiled;
}
