import { documentOf, offsetOfWindow } from './frame-place.ts';
import type { Painted } from './painter.ts';

/** How far down the window the eye rests while reading, as a share of its height. */
const READING_LINE = 1 / 3;

/** The statement whose mark is nearest to where a reader is; `null` where no mark is in the window. */
function idInView(painted: readonly Painted[], height: number): string | null {
  const [first] = painted;
  if (!first) return null;
  const window = offsetOfWindow(documentOf(first.range));
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { range, statement } of painted) {
    const box = range.getBoundingClientRect();
    const [top, bottom] = [box.top + window.top, box.bottom + window.top];
    if (bottom <= 0 || top >= height || top === bottom) continue;
    const distance = Math.abs((top + bottom) / 2 - height * READING_LINE);
    if (distance < least) {
      least = distance;
      nearest = statement.id;
    }
  }
  return nearest;
}

/**
 * Tells which statement a reader is at and then comes to, at most once a frame and only where it is another than before.
 *
 * @param painted the marks on the page at the moment of asking
 * @param tell answers whether anybody still listens; else the page is left alone again
 */
export function watchInView(
  document: Document,
  painted: () => readonly Painted[],
  tell: (id: string) => Promise<boolean>,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  const life = new AbortController();
  let told: string | null = null;
  let isWaiting = false;
  const look = async (): Promise<void> => {
    isWaiting = false;
    const id = idInView(painted(), view?.innerHeight ?? 0);
    if (signal.aborted || id === null || id === told) return;
    told = id;
    if (!(await tell(id))) life.abort();
  };
  const onScroll = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    view?.requestAnimationFrame(() => void look());
  };
  // Capturing, for boxes inside the page that scroll on their own.
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, life.signal]) };
  const [first] = painted();
  for (const page of new Set([document, first ? documentOf(first.range) : document])) {
    page.addEventListener('scroll', onScroll, options);
  }
  onScroll();
}
