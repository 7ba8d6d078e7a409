import { viewOf } from './view.ts';

/** Smaller frames hold no article: buttons, counters, most adverts (CSS pixels). */
const LEAST = { width: 300, height: 200 };
/**
 * Frames that are looked into on a page without an article, largest first: to ask for the document of one has the browser
 * set up a world for our script in it, a millisecond and a half for each.
 */
const MOST_LOOKED_INTO = 4;
/** Frames that are named; a page may hold any number. */
const MOST_NAMED = 100;

/** An element that shows another document. */
type Frame = HTMLIFrameElement | HTMLFrameElement;

const areaOf = (frame: Frame): number => {
  const { width, height } = frame.getBoundingClientRect();
  return width > LEAST.width && height > LEAST.height ? width * height : 0;
};

/** The http address that a frame was given; null where it was given its text, or nothing yet. */
function addressOf(frame: Frame): URL | null {
  if (frame.matches('[srcdoc], :not([src])')) return null;
  try {
    const address = new URL(frame.src, frame.baseURI);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** Whether a frame shows another site, by its address alone, so that frames of adverts cost nothing. */
function isForeign(frame: Frame): boolean {
  const address = addressOf(frame);
  return address !== null && address.origin !== location.origin;
}

const framesIn = (document: Document): Frame[] => [...document.querySelectorAll<Frame>('iframe, frame')];

/** The large frames of a document that may show a document of its own origin, largest first. */
export function ownFrames(document: Document): Frame[] {
  return framesIn(document)
    .filter((frame) => !isForeign(frame))
    .map((frame) => ({ frame, area: areaOf(frame) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area)
    .slice(0, MOST_LOOKED_INTO)
    .map(({ frame }) => frame);
}

/** The documents that a page shows in large frames of its own origin, in whatever depth. */
export function* framedDocuments(document: Document): Generator<Document, void, void> {
  const waiting = ownFrames(document);
  for (let left = MOST_LOOKED_INTO; left > 0; left -= 1) {
    const inner = waiting.shift()?.contentDocument;
    if (!inner) continue;
    yield inner;
    waiting.push(...ownFrames(inner));
  }
}

/** The frame elements around a document, from the inmost out. */
function framesAround(document: Document): Element[] {
  const around: Element[] = [];
  for (let view = viewOf(document); view?.frameElement; view = viewOf(view.frameElement.ownerDocument)) {
    around.push(view.frameElement);
  }
  return around;
}

/** The document in which a range stands. */
export const documentOf = ({ startContainer }: Range): Document => startContainer.ownerDocument ?? document;

/** Where the window of a document lies in the window of the tab (CSS pixels). */
export function offsetOfWindow(document: Document): { readonly left: number; readonly top: number } {
  let left = 0;
  let top = 0;
  for (const frame of framesAround(document)) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return { left, top };
}

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
    return isForeign(frame) || (read ? addressOf(frame) !== null : !frame.contentDocument);
  };
  return documents
    .flatMap(framesIn)
    .filter((frame) => areaOf(frame) > 0 && isUnread(frame))
    .slice(0, MOST_NAMED)
    .map((frame) => (addressOf(frame) ?? location).hostname);
}
