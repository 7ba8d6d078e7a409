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
  /** Where the slots are that the next bit is told by, and what each says. */
  private readonly places = new Int32Array(CONTEXTS);
  private readonly logits = new Float64Array(CONTEXTS);
  private readonly weights = new Float64Array((CONTEXTS + 1) * DEPTHS).fill(FIRST_WEIGHT);
  private weightsFrom = 0;
  private mixed = 0.5;
  private readonly last = new Int32Array(Math.max(...ORDERS));
  private word = 0;
  private wordBefore = 0;

  constructor() {
    if (rates[0] === 0) fillTables();
    this.enter();
  }

  /**
   * How likely the next bit is a 1, of `ONE`.
   *
   * @param node the bits of the letter so far, with a 1 before them
   * @param depth how many there are
   */
  chance(node: number, depth: number): number {
    const { places, contexts, slots, weights } = this;
    const from = Math.min(depth, DEPTHS - 1) * (CONTEXTS + 1);
    let sum = BIAS * (weights[from + CONTEXTS] ?? 0);
    for (let i = 0; i < CONTEXTS; i += 1) {
      const key = hash((contexts[i] ?? 0) + Math.imul(node, 0x2545f491));
      const place = (i << SLOT_BITS) | (key & ((1 << SLOT_BITS) - 1));
      const check = (key >>> 10) & CHECK;
      const slot = slots[place] ?? 0;
      places[i] = place;
      if (slot === 0 || (slot & CHECK) !== check) {
        slots[place] = FRESH | check;
        this.logits[i] = 0;
      } else {
        const logit = logits[slot >>> (CHANCE_SHIFT + 4)] ?? 0;
        this.logits[i] = logit;
        sum += logit * (weights[from + i] ?? 0);
      }
    }
    this.weightsFrom = from;
    const at = Math.max(0, Math.min(2 * REACH * STEPS, (sum + REACH) * STEPS));
    const below = Math.floor(at);
    const low = curve[below] ?? 0;
    this.mixed = low + ((curve[below + 1] ?? 1) - low) * (at - below);
    return Math.max(SUREST, Math.min(ONE - SUREST, Math.floor(this.mixed * ONE)));
  }

  /** Learns which bit it was that `chance` was asked for last. */
  learn(bit: number): void {
    const { places, slots, weights, weightsFrom: from } = this;
    const step = (bit - this.mixed) * LEARNING;
    const target = bit * (ONE - 1);
    for (let i = 0; i < CONTEXTS; i += 1) {
      weights[from + i] = (weights[from + i] ?? 0) + step * (this.logits[i] ?? 0);
      const place = places[i] ?? 0;
      const slot = slots[place] ?? 0;
      const count = slot & COUNT;
      const chance = slot >>> CHANCE_SHIFT;
      const next = Math.floor(chance + (target - chance) * (rates[count] ?? 0));
      slots[place] = (next << CHANCE_SHIFT) | (slot & CHECK) | Math.min(count + 1, COUNT);
    }
    weights[from + CONTEXTS] = (weights[from + CONTEXTS] ?? 0) + step * BIAS;
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
  }
}
