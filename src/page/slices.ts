/** Work of the page's own waits no longer than this for ours: half a frame at 60 a second (milliseconds). */
const SLICE = 8;
/** Ours waits no longer than this for a page that is never idle (milliseconds). */
const LONGEST_WAIT = 200;

const idle = (view: Window): Promise<void> =>
  new Promise((done) => view.requestIdleCallback(() => done(), { timeout: LONGEST_WAIT }));

/**
 * Runs a generator to its end in slices, between which the page does its own work, and in idle time first.
 *
 * @param isWanted asked before each slice; where it says no the work ends there
 * @returns what the generator gives at its end, `null` where it was not wanted any more
 */
export async function inSlices<T>(
  work: Generator<void, T, void>,
  view: Window,
  isWanted: () => boolean,
): Promise<T | null> {
  for (;;) {
    await idle(view);
    if (!isWanted()) return null;
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }
}
