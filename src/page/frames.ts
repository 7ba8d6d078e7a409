/** Smaller frames hold no article: buttons, counters, most adverts (CSS pixels). */
const LEAST = { width: 300, height: 200 };

/** How many frames of another origin are large enough to hold text that was not read. */
export function countForeignFrames(document: Document): number {
  return [...document.querySelectorAll('iframe')].filter((frame) => {
    if (frame.contentDocument) return false;
    const box = frame.getBoundingClientRect();
    return box.width > LEAST.width && box.height > LEAST.height;
  }).length;
}
