/** Smaller frames hold no article: buttons, counters, most adverts (CSS pixels). */
const LEAST = { width: 300, height: 200 };
/**
 * Frames that are looked into on a page without an article, largest first: to ask for the document of one has the browser
 * set up a world for our script in it, a millisecond and a half for each.
 */
const MOST_LOOKED_INTO = 4;

/** An element that shows another document. */
export type Frame = HTMLIFrameElement | HTMLFrameElement;

/** The area of a frame that is large enough for an article (square CSS pixels), 0 for a smaller one. */
export const areaOf = ({ offsetWidth: width, offsetHeight: height }: Frame): number =>
  width > LEAST.width && height > LEAST.height ? width * height : 0;

/** The http address that a frame was given; null where it was given its text, or nothing yet. */
export function addressOf(frame: Frame): URL | null {
  if (!frame.hasAttribute('src') || frame.matches('[srcdoc]')) return null;
  try {
    const address = new URL(frame.src);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** Whether a frame shows another site, by its address alone, so that frames of adverts cost nothing. */
export function isForeign(frame: Frame): boolean {
  const address = addressOf(frame);
  return address !== null && address.origin !== location.origin;
}

/** All frames of a document. */
export const framesIn = (document: Document): Frame[] => [
  ...document.querySelectorAll('iframe'),
  ...document.querySelectorAll('frame'),
];

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
