import { outletWords } from '../../src/engine/names/outlet-words.ts';
import {
  FARTHEST_STEP,
  featureSign,
  isBoundary,
  LINES,
  MOST_FEATURES,
  MOST_NAMES,
  MOST_NUMBERS,
  nameSign,
  numberSigns,
  type Packed,
  PLAIN,
  ROWS,
  type Sort,
  stepSign,
} from '../../src/engine/packed/format.ts';
import type { CueRow, LanguagePack } from '../../src/engine/packs/pack.ts';

/** What patterns are made of besides small letters and brackets: classes, tests, the narrowed cue, gaps, capitals. */
const NAMES = /[#@]\w+|\[<cue>|\.\{0,\d+\}|[A-Z]+/g;
/** Fewer letters in common are not worth a step. */
const LEAST_SHARED = { word: 1, alternative: 2 };

function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.charAt(count) === other.charAt(count)) count += 1;
  return count;
}

/** How a word is written behind another: the step, where there is one, and the rest of its letters. */
function stepTo(word: string, before: string, least: number): string | null {
  const common = shared(before, word);
  const step = before.length - common;
  return common < least || step > FARTHEST_STEP ? null : stepSign(step) + word.slice(common);
}

function mustBePlain(text: string): string {
  if (!PLAIN.test(text)) throw new Error(`"${text}" has a letter that stands for something else in a pack's text`);
  return text;
}

/** Words in order, each once and behind the one before. */
export function inSteps(list: readonly string[]): string {
  let before = '';
  const written = [...new Set(list)].sort().map((word) => {
    const text = stepTo(mustBePlain(word), before, LEAST_SHARED.word) ?? LINES + word;
    before = word;
    return text;
  });
  return written.join('');
}

/** What an alternative is that stands for one word and nothing else. */
const ONE_WORD = /^[\p{L}\p{N}_-]+$/u;

/**
 * A pattern whose alternatives of one word stand in order and before the others, so that each has most in common with
 * the one before. To the engine such words are a set.
 *
 * @param pattern as in a row
 */
export function inOrder(pattern: string): string {
  return pattern.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const alternatives = inside.split('|');
    const words = alternatives.filter((each) => ONE_WORD.test(each)).sort();
    return `(${[...words, ...alternatives.filter((each) => !ONE_WORD.test(each))].join('|')})`;
  });
}

/** Numbers texts in the order in which they are first met. */
class Table {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly most: number) {}

  get entries(): string[] {
    return [...this.numbers.keys()];
  }

  numberOf(entry: string): number {
    const number = this.numbers.get(entry) ?? this.numbers.size;
    if (number >= this.most) throw new Error(`there are more than ${this.most} of the sort of ${entry}`);
    this.numbers.set(entry, number);
    return number;
  }
}

/** What signs stand for in all packs, filled while they are written. */
class Tables {
  readonly names = new Table(MOST_NAMES);
  readonly features = new Table(MOST_FEATURES);
}

class PackWriter {
  constructor(
    private readonly pack: LanguagePack,
    private readonly tables: Tables,
  ) {}

  write(): Readonly<Record<Sort, string>> {
    const { lexicon, suffixes, cues } = this.pack;
    const classes = Object.keys(lexicon).map((name) => this.sign(`#${name}`));
    const { withOutlets, ...words } = this.writeLexicon();
    return {
      classes: classes.join('') + LINES + withOutlets,
      ...words,
      suffixes: this.writeSuffixes(suffixes),
      ids: cues.map((row) => this.writeId(row)).join(LINES),
      patterns: cues.map((row) => this.writePatterns(row)).join(ROWS),
    };
  }

  private sign(name: string): string {
    return nameSign(this.tables.names.numberOf(name));
  }

  private writeLexicon(): Readonly<Record<'sets' | 'words' | 'numbers' | 'withOutlets', string>> {
    const setOf = new Map<string, string>();
    const outlets = new Set(outletWords(this.pack.language));
    let withOutlets = '';
    for (const [name, list] of Object.entries(this.pack.lexicon)) {
      const sign = this.sign(`#${name}`);
      const words = new Set(list);
      const hasOutlets = outlets.size > 0 && [...outlets].every((word) => words.has(word));
      if (hasOutlets) withOutlets += sign;
      for (const word of words) if (!hasOutlets || !outlets.has(word)) setOf.set(word, (setOf.get(word) ?? '') + sign);
    }
    const sets = sortedByUse([...setOf.values()]);
    if (sets.length >= MOST_NUMBERS) throw new Error(`${this.pack.language} has ${sets.length} sets of classes`);
    const number = new Map(sets.map((set, index) => [set, index + 1]));
    const entries = [...setOf].sort(([a], [b]) => (a < b ? -1 : 1));
    let setBefore = sets[0];
    const numbers = entries.map(([, set]) => {
      const isSame = set === setBefore;
      setBefore = set;
      return numberSigns(isSame ? 0 : (number.get(set) ?? 0));
    });
    return { withOutlets, sets: sets.join(LINES), words: inSteps([...setOf.keys()]), numbers: numbers.join('') };
  }

  private writeSuffixes(suffixes: LanguagePack['suffixes']): string {
    return Object.entries(suffixes)
      .map(([name, list]) => this.sign(`#${name}`) + inSteps(list.map((suffix) => [...suffix].reverse().join(''))))
      .join('');
  }

  private writeId({ id, pattern: _, unless: __, hits: ___, misses: ____, ...fields }: CueRow): string {
    const start = `${this.pack.language}/${fields.kind}/`;
    if (!id.startsWith(start)) throw new Error(`${id} does not start with ${start}`);
    const signs = Object.entries(fields).map((field) =>
      featureSign(this.tables.features.numberOf(JSON.stringify(field))),
    );
    return mustBePlain(id.slice(start.length)) + signs.join('');
  }

  private writePatterns({ pattern, unless = [] }: CueRow): string {
    return [pattern, ...unless].map((each) => this.writePattern(inOrder(each))).join(LINES);
  }

  private writePattern(pattern: string): string {
    mustBePlain(pattern.replace(NAMES, ''));
    const text = pattern.replace(NAMES, (name) => this.sign(name));
    let written = '';
    let start = 0;
    for (let at = 0; at < text.length; ) {
      const letter = text.charAt(at);
      const step =
        letter === '|' ? stepTo(segmentAt(text, at + 1), text.slice(start, at), LEAST_SHARED.alternative) : null;
      if (isBoundary(letter)) start = at + 1;
      at += 1;
      if (step === null) written += letter;
      else {
        written += step;
        at += segmentAt(text, at).length;
      }
    }
    return written;
  }
}

/** What stands at a place up to the next boundary. */
function segmentAt(text: string, from: number): string {
  let end = from;
  while (end < text.length && !isBoundary(text.charAt(end))) end += 1;
  return text.slice(from, end);
}

/** Each text once, the most frequent first. */
function sortedByUse(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}

/**
 * The words and rows of packs, in the way that src/engine/packed/format.ts describes.
 *
 * @throws Error where a pack has what that way cannot say
 */
export function writePacks(packs: readonly LanguagePack[]): Packed {
  const tables = new Tables();
  const written = packs.map((pack) => new PackWriter(pack, tables).write());
  const ofAll = (sort: Sort): string[] => written.map((texts) => texts[sort]);
  const texts = {
    classes: ofAll('classes'),
    sets: ofAll('sets'),
    words: ofAll('words'),
    numbers: ofAll('numbers'),
    suffixes: ofAll('suffixes'),
    ids: ofAll('ids'),
    patterns: ofAll('patterns'),
  };
  const features = tables.features.entries.map((entry) => JSON.parse(entry) as Packed['features'][number]);
  return { texts, names: tables.names.entries, features };
}
