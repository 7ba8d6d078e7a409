import { isTaken, statementsAt } from './hit.ts';
import type { Painted } from './painter.ts';

/** What follows a click that is the page's no more than ours. */
export interface Clicks {
  /** Whether a click fell on something of our own, which handles it itself. */
  readonly isOwn: (event: Event) => boolean;
  /** A marked sentence was clicked or tapped: all its statements. */
  readonly onSentence: (sentence: readonly Painted[]) => void;
  readonly onElsewhere: () => void;
}

/**
 * Listens to clicks on marked sentences until `signal` aborts. A click on a link, a control or a selection stays the
 * page's own.
 *
 * @param painted the marks that are on the page at the moment of asking
 */
export function watchClicks(
  document: Document,
  painted: () => readonly Painted[],
  { isOwn, onSentence, onElsewhere }: Clicks,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      // A click that the page made up would tell it where the marks are.
      if (!event.isTrusted || isOwn(event) || isTaken(event)) return;
      const sentence = statementsAt(painted(), event);
      if (sentence.length > 0) onSentence(sentence);
      else onElsewhere();
    },
    { signal },
  );
}
