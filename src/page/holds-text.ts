/** Less text than two or three lines is a button, a counter, a caption, an advert (characters). */
const LEAST_TEXT = 200;

/** Whether a tree of its own holds enough text to have been worth reading. */
export function holdsText(tree: Document | ShadowRoot): boolean {
  let length = 0;
  for (const { textContent } of tree.querySelectorAll('p, li, blockquote')) length += textContent?.length ?? 0;
  return length >= LEAST_TEXT;
}
