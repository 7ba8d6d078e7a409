import { viewOf } from './view.ts';

/** The frame elements around a document, from the inmost out. */
export function framesAround(document: Document): Element[] {
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
