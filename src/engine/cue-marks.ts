/** Punctuation marks without which a pattern matches nothing. */
import { type Element, MARKS_OF_TESTS } from './element.ts';

const knownMarks = new Map<string, RegExp>();

/** The punctuation marks without which an element takes no word, or an empty string. */
function marksOfElement({ words, classes, tests, all, any, negative, least }: Element): string {
  if (negative || any || least === 0 || (tests.length === 0 && !all)) return '';
  if (all) return all.map(marksOfElement).find((marks) => marks !== '') ?? '';
  if (words.length > 0 || classes.length > 0 || tests.some((name) => MARKS_OF_TESTS[name] === undefined)) return '';
  return tests.map((name) => MARKS_OF_TESTS[name]).join('');
}

const NO_MARKS: readonly RegExp[] = [];

/** What finds the punctuation marks that a match of some elements has. */
export function marksOf(elements: readonly Element[]): readonly RegExp[] {
  const wanted: string[] = [];
  for (let k = 0; k < elements.length; k += 1) {
    const marks = marksOfElement(elements[k] as Element);
    if (marks !== '') wanted.push(marks);
  }
  // Few patterns have any.
  if (wanted.length === 0) return NO_MARKS;
  return [...new Set(wanted)].map((marks) => {
    let known = knownMarks.get(marks);
    if (!known) {
      known = new RegExp(`[${marks.replaceAll('-', '\\-')}]`);
      knownMarks.set(marks, known);
    }
    return known;
  });
}

/** Whether marks stand in a sentence, each looked for once. */
export class Marks {
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
