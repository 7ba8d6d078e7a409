/**
 * How likely the next bit of a text is a 1, learnt from the bits before it: each of several contexts keeps what came
 * next so far, and a mixer weighs them by how well they told it.
 *
 * Who writes a text and who reads it must come to the very same numbers, in every browser. So nothing here is computed
 * by a function whose last digit is the browser's own affair, as that of `Math.exp` is; sums, products and quotients of
 * doubles are the same everywhere.
 */

/** Probabilities are whole numbers below this. */
export const ONE = 1 << 16;
/** Nothing is taken for surer than this, of `ONE`. */
const SUREST = 24;

/** Letters that the contexts reach back: each of the numbers is one context. */
const ORDERS = [1, 2, 3, 4, 6] as const;
/** Those by letters, one by the word so far, one by that and the word before it. */
const CONTEXTS = ORDERS.length + 2;
const OF_WORD = ORDERS.length;
const OF_TWO_WORDS = ORDERS.length + 1;

/** A context's slots, as a power of two. */
const SLOT_BITS = 17;
/** Slots for three bits of a letter lie side by side, one of the eight being free. */
const GROUP = 8;
/** In a slot: how often it was met, in 7 bits; a check of whose it is, in 8; and the probability of a 1. */
const COUNT = 0x7f;
const CHECK_SHIFT = 7;
const CHECK = 0xff << CHECK_SHIFT;
const CHANCE_SHIFT = 15;
const FRESH = (ONE / 2) << CHANCE_SHIFT;

const LEARNING = 0.006;
const FIRST_WEIGHT = 0.3;
/** What speaks for a 1 in every context. */
const BIAS = 0.3;
/** Bits of a letter that have weights of their own. */
const DEPTHS = 16;

/** The logistic curve is tabled up to this far from 0, in so many steps to a unit. */
const REACH = 12;
const STEPS = 128;
/** e^(1 / STEPS). */
const E_TO_A_STEP = 1.007843097206448;

const HIGHEST = 2 * REACH * STEPS;

const curve = new Float64Array(2 * REACH * STEPS + 2);
/** ln(p / (1 - p)), by the upper 12 bits of p. */
const logits = new Float64Array(4096);
/** How far a slot follows what came, by how often it was met. */
const rates = new Float64Array(COUNT + 1);

function fillTables(): void {
  let power = 1;
  for (let i = 0; i <= REACH * STEPS; i += 1) {
    curve[REACH * STEPS + i] = power / (1 + power);
    curve[REACH * STEPS - i] = 1 / (1 + power);
    power *= E_TO_A_STEP;
  }
  curve[curve.length - 1] = 1;
  let at = 0;
  for (let i = 0; i < logits.length; i += 1) {
    const p = (i + 0.5) / logits.length;
    while (at < curve.length - 2 && (curve[at + 1] ?? 1) < p) at += 1;
    const [low = 0, high = 1] = [curve[at], curve[at + 1]];
    logits[i] = (at + (p - low) / (high - low)) / STEPS - REACH;
  }
  for (let count = 0; count < rates.length; count += 1) rates[count] = 1 / (count + 1.35);
}

function hash(value: number): number {
  const product = Math.imul(value, 0x2f0b4c47);
  return product ^ (product >>> 15);
}

/** Of a letter of a word, and not of what parts words. */
const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || (code > 0xbf && code < 0x250);

export class Model {
  private readonly slots = new Int32Array(CONTEXTS << SLOT_BITS);
  /** Hashes of the contexts that the next letter stands in. */
  private readonly contexts = new Int32Array(CONTEXTS);
  /** Where the slots of a group of bits begin in each context, and whose they are. */
  private readonly groups = new Int32Array(CONTEXTS);
  private readonly checks = new Int32Array(CONTEXTS);
  /** What each context says of the next bit. */
  private readonly said = new Float64Array(CONTEXTS);
  private readonly weights = new Float64Array((CONTEXTS + 1) * DEPTHS).fill(FIRST_WEIGHT);
  private mixed = 0.5;
  /** The bits of the letter so far, with a 1 before them; how many they are; and those of the last group. */
  private node = 1;
  private depth = 0;
  private inGroup = 1;
  private readonly last = new Int32Array(Math.max(...ORDERS));
  private word = 0;
  private wordBefore = 0;

  constructor() {
    if (rates[0] === 0) fillTables();
    this.enter();
  }

  /** How likely the next bit is a 1, of `ONE`. */
  chance(): number {
    const { slots, weights, groups, checks, said, inGroup } = this;
    const from = Math.min(this.depth, DEPTHS - 1) * (CONTEXTS + 1);
    let sum = BIAS * (weights[from + CONTEXTS] ?? 0);
    for (let i = 0; i < CONTEXTS; i += 1) {
      const place = (groups[i] ?? 0) + inGroup;
      const slot = slots[place] ?? 0;
      const check = checks[i] ?? 0;
      if ((slot & CHECK) === check && slot !== 0) {
        const logit = logits[slot >>> (CHANCE_SHIFT + 4)] ?? 0;
        said[i] = logit;
        sum += logit * (weights[from + i] ?? 0);
      } else {
        slots[place] = FRESH | check;
        said[i] = 0;
      }
    }
    const at = Math.max(0, Math.min(HIGHEST, (sum + REACH) * STEPS));
    const below = at | 0;
    const low = curve[below] ?? 0;
    this.mixed = low + ((curve[below + 1] ?? 1) - low) * (at - below);
    const chance = (this.mixed * ONE) | 0;
    return Math.max(SUREST, Math.min(ONE - SUREST, chance));
  }

  /** Learns what the bit was of which `chance` told. */
  learn(bit: number): void {
    const { slots, weights, groups, said, inGroup } = this;
    const from = Math.min(this.depth, DEPTHS - 1) * (CONTEXTS + 1);
    const step = (bit - this.mixed) * LEARNING;
    const target = bit * (ONE - 1);
    for (let i = 0; i < CONTEXTS; i += 1) {
      weights[from + i] = (weights[from + i] ?? 0) + step * (said[i] ?? 0);
      const place = (groups[i] ?? 0) + inGroup;
      const slot = slots[place] ?? 0;
      const count = slot & COUNT;
      const chance = slot >>> CHANCE_SHIFT;
      const next = (chance + (target - chance) * (rates[count] ?? 0)) | 0;
      slots[place] = (next << CHANCE_SHIFT) | (slot & CHECK) | (count < COUNT ? count + 1 : count);
    }
    weights[from + CONTEXTS] = (weights[from + CONTEXTS] ?? 0) + step * BIAS;
    this.node = this.node * 2 + bit;
    this.depth += 1;
    this.inGroup = inGroup * 2 + bit;
    if (this.inGroup >= GROUP) this.enterGroup();
  }

  /** Goes on to the next letter. */
  pass(code: number): void {
    this.last.copyWithin(1, 0);
    this.last[0] = code;
    if (isOfWord(code)) this.word = hash(this.word + code + 1);
    else {
      if (this.word !== 0) this.wordBefore = this.word;
      this.word = 0;
      this.wordBefore = hash(this.wordBefore + code);
    }
    this.enter();
  }

  private enter(): void {
    const { contexts, last } = this;
    let letters = 0;
    let context = 0;
    for (let i = 0; i < ORDERS.length; i += 1) {
      for (; letters < (ORDERS[i] ?? 0); letters += 1) context = hash(context + (last[letters] ?? 0) + 1);
      contexts[i] = context;
    }
    contexts[OF_WORD] = hash(this.word + 77);
    contexts[OF_TWO_WORDS] = hash(this.word + 3) ^ Math.imul(this.wordBefore, 0x85ebca6b);
    this.node = 1;
    this.depth = 0;
    this.enterGroup();
  }

  /** Finds the slots for the next bits, which lie side by side. */
  private enterGroup(): void {
    const { contexts, groups, checks, node } = this;
    for (let i = 0; i < CONTEXTS; i += 1) {
      const key = hash((contexts[i] ?? 0) + Math.imul(node, 0x2545f491));
      groups[i] = (i << SLOT_BITS) | (key & ((1 << SLOT_BITS) - GROUP));
      checks[i] = (key >>> 10) & CHECK;
    }
    this.inGroup = 1;
  }
}
