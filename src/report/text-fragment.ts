/** Words at each end of a sentence by which it is found; fewer would be met elsewhere on the page too. */
const END_WORDS = 6;

/** The hyphen parts a fragment's own pieces, so it may not stand in them as it is. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The address of a sentence on a page: browsers that know text fragments scroll to it and mark it.
 *
 * @param url the page's address; a fragment of its own is dropped
 * @param sentence the sentence as it stands on the page
 * @returns the address, or the page's own where the sentence is empty
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOf(url: string, sentence: string): string {
  const page = url.replace(/#.*$/s, '');
  const words = sentence.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return page;
  const pieces =
    words.length <= 2 * END_WORDS
      ? [words.join(' ')]
      : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
  return `${page}#:~:text=${pieces.map(encode).join(',')}`;
}
