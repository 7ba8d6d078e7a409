import { remembered } from '../engine/remembered.ts';
import type { Block, BlockRole } from '../engine/types.ts';
import { standingOf } from './furniture.ts';
import { type TextMap, TextMapBuilder } from './text-map.ts';
import type { FlowReader } from './visibility.ts';

/** A block of the article on show, with the way back to the page's nodes. */
export interface PageBlock extends Block {
  readonly map: TextMap;
  /** The element whose box holds the block's text. */
  readonly container: Element;
}

/** What a block is by the element that holds it; others hand on the role of the element around them. */
const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|didascalia|legende|bildunterschrift|pie-?de-?foto|wp-caption-text)(?:$|[\s_-])/i;

interface Place {
  readonly container: Element;
  readonly role: BlockRole;
  readonly anchor: Element | null;
  readonly href: string;
}

type Step =
  | { readonly act: 'visit'; readonly node: Node; readonly place: Place }
  | { readonly act: 'break' }
  | { readonly act: 'gap' };

const BREAK: Step = { act: 'break' };
const GAP: Step = { act: 'gap' };

const isCaptionByName = remembered((names) => CAPTION_NAME.test(names));

function roleOf(element: Element, around: BlockRole): BlockRole {
  const own = ROLES[element.localName];
  if (own) return own;
  if (isCaptionByName(element.getAttribute('class') ?? '')) return 'caption';
  return around === 'cell' && element.localName === 'p' ? 'paragraph' : around;
}

/** An absolute http address, or nothing: the attribute may hold anything. */
function addressOf(anchor: Element): string {
  const href = anchor.getAttribute('href') ?? '';
  try {
    // An anchor into the page itself leads nowhere else; a document without an address has no base.
    if (href.startsWith('#')) return '';
    // A browser has it ready; a DOM without one does not.
    if ('protocol' in anchor)
      return /^https?:$/.test(String(anchor.protocol)) ? String((anchor as HTMLAnchorElement).href) : '';
    const address = new URL(href, anchor.baseURI || 'http://localhost/');
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : '';
  } catch {
    return '';
  }
}

/** Children in the order in which they are drawn: those of an open shadow root, with slots filled. */
function drawnChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  return isFilledSlot(element) ? element.assignedNodes() : element.childNodes;
}

/** Whether nodes of the tree around a shadow tree are drawn in the place of an element. */
const isFilledSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element && (element as HTMLSlotElement).assignedNodes().length > 0;

/** Decides for an element that looks like furniture by its name whether it is left out. */
export type LeaveOut = (element: Element, standing: 'named-furniture' | 'named-comments') => boolean;

/**
 * Reads the blocks of everything drawn under `top`, in reading order, without changing a node.
 *
 * Text joins over inline elements; a block box, two `<br>` in a row and the border of a shadow tree, either way, part it.
 * The walk keeps its own stack, so depth of nesting is no limit, and yields after every block, so that a caller
 * may cut the work into slices.
 */
export function* readBlocks(top: Element, leaveOut: LeaveOut, readFlow: FlowReader): Generator<PageBlock, void, void> {
  const flowOf = readFlow(top.ownerDocument);
  const start: Place = { container: top, role: 'paragraph', anchor: null, href: '' };
  const stack: Step[] = [{ act: 'visit', node: top, place: start }];
  let builder = new TextMapBuilder();
  let place = start;
  let breaks = 0;

  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.act === 'visit' && step.node.nodeType === 3) {
      const text = step.node as Text;
      const wasEmpty = builder.empty;
      builder.append(text, step.place.anchor, step.place.href);
      if (wasEmpty && !builder.empty) place = step.place;
      if (breaks > 0 && text.data.trim() !== '') breaks = 0;
      continue;
    }
    if (step.act === 'gap') {
      builder.space();
      breaks += 1;
    }
    if (step.act === 'visit') {
      if (step.node.nodeType !== 1) continue;
      const element = step.node as Element;
      if (element.localName === 'br') {
        stack.push(GAP);
        continue;
      }
      const opened = open(element, step.place, flowOf, leaveOut);
      if (opened) pushSteps(stack, element, opened);
      continue;
    }
    if (step.act === 'break' || breaks >= 2) {
      breaks = 0;
      if (builder.empty) {
        builder = new TextMapBuilder();
        continue;
      }
      const map = builder.build();
      builder = new TextMapBuilder();
      yield { text: map.text, role: place.role, links: map.links, map, container: place.container };
    }
  }
}

interface Opened {
  readonly place: Place;
  /** Whether the element's text stands apart from what is before and behind it. */
  readonly parted: boolean;
}

function open(element: Element, around: Place, flowOf: ReturnType<FlowReader>, leaveOut: LeaveOut): Opened | null {
  const standing = standingOf(element);
  if (standing === 'furniture') return null;
  const flow = flowOf(element);
  if (flow === 'hidden') return null;
  if (standing !== 'text' && leaveOut(element, standing)) return null;
  const link = element.localName === 'a' ? addressOf(element) : '';
  const anchor = link === '' ? around.anchor : element;
  const href = link === '' ? around.href : link;
  // A range cannot reach from one tree into another, so that what fills a slot is a text of its own.
  if (isFilledSlot(element)) return { place: { ...around, anchor, href }, parted: true };
  if (flow === 'inline' && !element.shadowRoot) return { place: { ...around, anchor, href }, parted: false };
  return { place: { container: element, role: roleOf(element, around.role), anchor, href }, parted: true };
}

function pushSteps(stack: Step[], element: Element, { place, parted }: Opened): void {
  if (parted) stack.push(BREAK);
  const children = drawnChildren(element);
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const node = children[at];
    if (node) stack.push({ act: 'visit', node, place });
  }
  if (parted) stack.push(BREAK);
}
