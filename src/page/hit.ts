import type { Painted } from './painter.ts';

/** Elements that answer a click themselves; a mark inside them leaves it to them. */
const ACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, option, video, audio, iframe, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [onclick]';

/** A finger is wider than the gap between two lines; so much beside a line still hits it (CSS pixels). */
const SLACK = 2;

// Not by `instanceof`: the nodes of a frame have other classes than ours.
const isNode = (target: EventTarget): target is Node => 'nodeType' in target;
const isElement = (target: EventTarget): target is Element => isNode(target) && target.nodeType === 1;
const isDocument = (target: EventTarget): target is Document => isNode(target) && target.nodeType === 9;

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}

/** Whether a click is meant for something on the page: a link, a button, a selection, another script. */
export function isTaken(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0) return true;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  const path = event.composedPath();
  const selection = path.find(isDocument)?.getSelection();
  if (selection && !selection.isCollapsed) return true;
  return path.some((target) => isElement(target) && target.matches(ACTIVE));
}

/**
 * The statements on whose sentence a click fell, by the boxes of the painted ranges.
 *
 * Geometry alone is exact, needs no `highlightsFromPoint` (Chrome 140, Firefox 150), sees into shadow trees, and costs
 * one box a statement and click. That the clicked element and the range share nodes keeps out what lies above it.
 */
export function statementsAt(painted: readonly Painted[], event: MouseEvent): Painted[] {
  const [target] = event.composedPath();
  if (!target || !isNode(target)) return [];
  return painted.filter(({ range }) => {
    if (!holds(range.getBoundingClientRect(), event.clientX, event.clientY)) return false;
    if (!range.intersectsNode(target)) return false;
    return [...range.getClientRects()].some((box) => holds(box, event.clientX, event.clientY));
  });
}
