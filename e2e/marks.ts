/** What is marked on a page, as anyone who opens the console can see it, and what ought to be. */
import type { GoldSentence } from '../scripts/gold.ts';
import type { Kind } from '../src/engine/index.ts';
import type { Tab } from './browsers/driven-browser.ts';

/** One marked stretch of text. */
export interface Mark {
  readonly kind: string;
  readonly text: string;
}

/** All marks of the four kinds; other highlights of the extension (a flash) are no kinds. */
export function marksOf(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const kinds = ['rumor', 'confirmation', 'no-comment', 'denial'];
    return kinds.flatMap((kind) =>
      [...(CSS.highlights.get(`hearsay-${kind}`) ?? [])].map((range) => ({ kind, text: String(range) })),
    );
  }, null);
}

/** Waits until at least one sentence is marked. */
export function waitForMarks(tab: Tab): Promise<void> {
  return tab.waitUntil(() => [...CSS.highlights.values()].some(({ size }) => size > 0), null);
}

/** Waits until no sentence is marked. */
export function waitForNoMarks(tab: Tab): Promise<void> {
  return tab.waitUntil(() => [...CSS.highlights.values()].every(({ size }) => size === 0), null);
}

/** Text with its spaces as a reader sees them. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `kind: sentence` for each label of the gold, in alphabetical order. */
export function wantedMarks(sentences: readonly GoldSentence[]): string[] {
  return sentences.flatMap(({ text, labels }) => labels.map(({ kind }) => `${kind}: ${flat(text)}`)).sort();
}

/**
 * The same for what is marked: each mark as the gold sentence that holds it, once; a mark that no sentence holds stands
 * as it is, with `outside`. Kinds that the gold calls optional are left out.
 */
export function foundMarks(marks: readonly Mark[], sentences: readonly GoldSentence[]): string[] {
  const found = new Set<string>();
  for (const { kind, text } of marks) {
    const holding = sentences.find((sentence) => flat(sentence.text).includes(flat(text)));
    const optional = holding?.optional?.includes(kind as Kind) && !holding.labels.some((label) => label.kind === kind);
    if (!optional) found.add(holding ? `${kind}: ${flat(holding.text)}` : `outside ${kind}: ${flat(text)}`);
  }
  return [...found].sort();
}

/** A point of the viewport inside the first mark of a kind, after scrolling it into view; `null` where there is none. */
export function pointInMark(tab: Tab, kind: string, nth = 0): Promise<{ x: number; y: number } | null> {
  return tab.evaluate(
    ({ name, index }) => {
      const range = [...(CSS.highlights.get(name) ?? [])][index];
      if (!(range instanceof Range)) return null;
      const element =
        range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.left + Math.min(box.width / 2, 30), y: box.top + box.height / 2 } : null;
    },
    { name: `hearsay-${kind}`, index: nth },
  );
}
