/** What stands around a sentence in the window, as the card has to know it to find its place. */
import { documentOf, offsetOfWindow } from './frame-place.ts';
import type { Surroundings } from './place-card.ts';

/** The element whose box is as wide as the text around a range. */
function columnOf({ startContainer }: Range): Element {
  let box = startContainer.parentElement ?? document.documentElement;
  while (/^(?:inline|contents)/.test(getComputedStyle(box).display) && box.parentElement) box = box.parentElement;
  return box;
}

/** A card is no higher than so many paragraphs. */
const NEIGHBOURS = 6;
/** Boxes within boxes in which a paragraph may stand. */
const WRAPPERS = 3;

/** The paragraph and what stands before and behind it, as far as the card could lie over it: a header may end there. */
function textsAround(paragraph: Element): Element[] {
  const texts = [paragraph];
  const add = (next: (box: Element) => Element | null): void => {
    let wrappers = WRAPPERS;
    let box: Element | null = paragraph;
    for (let left = NEIGHBOURS; left > 0 && box; ) {
      const sibling = next(box);
      if (sibling) {
        texts.push(sibling);
        left -= 1;
        box = sibling;
      } else {
        box = wrappers > 0 ? box.parentElement : null;
        wrappers -= 1;
      }
    }
  };
  add((box) => box.previousElementSibling);
  add((box) => box.nextElementSibling);
  return texts;
}

/** A window shows no more lines of text than this, and a neighbour may be a whole article. */
const MOST_LINES = 200;

/** The lines of text that elements show within a height. */
function linesOf(elements: readonly Element[], height: number): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const element of elements) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > height) continue;
    const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text && lines.length < MOST_LINES; text = texts.nextNode()) {
      if (!text.nodeValue?.trim()) continue;
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(text);
      lines.push(...[...range.getClientRects()].filter((line) => line.bottom > 0 && line.top < height));
    }
  }
  return lines;
}

/** What stands around a sentence; every box is in the window of the tab, also of what stands in a frame. */
export function surroundingsOf(sentence: Range, document: Document): Surroundings {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const page = documentOf(sentence);
  const window = offsetOfWindow(page);
  const inTab = ({ left, top, width, height }: DOMRect): DOMRect =>
    new DOMRect(left + window.left, top + window.top, width, height);
  const paragraph = columnOf(sentence);
  return {
    sentence: inTab(sentence.getBoundingClientRect()),
    column: inTab(paragraph.getBoundingClientRect()),
    texts: linesOf(textsAround(paragraph), page.documentElement.clientHeight).map(inTab),
    window: { width, height },
  };
}
