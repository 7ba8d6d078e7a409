/** Smaller frames hold no article: buttons, counters, most adverts (CSS pixels). */
const LEAST = { width: 300, height: 200 };

/**
 * Whether a frame shows another site, by its address: to ask for its document has the browser set up a world for our
 * script in it, a millisecond and a half for each frame.
 */
function isForeign({ src, baseURI }: HTMLIFrameElement): boolean {
  try {
    const { protocol, origin } = new URL(src, baseURI);
    return /^https?:$/.test(protocol) && origin !== location.origin;
  } catch {
    return false;
  }
}

/** How many frames of another origin are large enough to hold text that was not read. */
export function countForeignFrames(document: Document): number {
  return [...document.querySelectorAll('iframe')].filter((frame) => {
    if (!isForeign(frame)) return false;
    const box = frame.getBoundingClientRect();
    return box.width > LEAST.width && box.height > LEAST.height;
  }).length;
}
