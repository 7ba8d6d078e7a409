import { framesAround } from './frame-place.ts';
import { addressOf, areaOf, type Frame, framesIn, isForeign } from './frames.ts';
import { holdsText } from './holds-text.ts';

/** Frames that are named; a page may hold any number. */
const MOST_NAMED = 100;

/**
 * The hosts of the frames that are large enough to hold text that was not read, one for each frame.
 *
 * @param read the document that holds the article; null where there is none, and then frames of the page's own origin
 * were looked into as far as the browser lets us
 */
export function hostsOfFrames(document: Document, read: Document | null): string[] {
  const around = new Set(read ? framesAround(read) : []);
  const documents = read && read !== document ? [document, read] : [document];
  const isUnread = (frame: Frame): boolean => {
    if (around.has(frame)) return false;
    if (isForeign(frame) || (read && addressOf(frame))) return true;
    // What the page itself has written into a frame beside its article is an advert, mostly.
    const inner = frame.contentDocument;
    return !inner || (read !== null && holdsText(inner));
  };
  return documents
    .flatMap(framesIn)
    .filter((frame) => areaOf(frame) > 0 && isUnread(frame))
    .slice(0, MOST_NAMED)
    .map((frame) => (addressOf(frame) ?? location).hostname);
}
