/** The element that the card is put into: in the top layer of the page, with a tree of its own. */
import { isAround } from './ancestry.ts';

/** The element that a sentence stands in. */
export const groundOf = ({ startContainer }: Range): Element =>
  startContainer.parentElement ?? document.documentElement;

/**
 * What holds the card of a sentence: all that is outside of the topmost modal dialog is inert, the top layer too. Of inert
 * elements none is found at a point, and the dialog's backdrop takes all of the window, unless the page has taken it away.
 */
export function holderOf(sentence: Range): Element {
  const onTop = document.elementFromPoint(0, 0)?.closest('dialog:modal');
  if (onTop) return onTop;
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  const own = dialogs.findLast((dialog) => isAround(dialog, groundOf(sentence)));
  return own ?? dialogs.at(-1) ?? document.documentElement;
}

/** The element of a card, shown but empty. */
export interface CardElement {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
}

/** Shows a new, empty card for a sentence. */
export function newCardElement(sentence: Range): CardElement {
  const host = document.createElement('hearsay-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  // The top layer: no z-index, transform or overflow of the page reaches it.
  host.popover = 'manual';
  holderOf(sentence).append(host);
  // A page that enlarges itself must not enlarge the card, whose place is counted in pixels of the window.
  host.style.setProperty('--zoom', String(1 / (document.documentElement.currentCSSZoom ?? 1)));
  host.showPopover();
  return { host, shadow };
}

/** Puts a sheet on a shadow root; where that is refused, gives the element that does it in its place. */
export function dress(shadow: ShadowRoot, css: string): HTMLStyleElement[] {
  try {
    // Past any policy against inline styles, a page's own or ours.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    return [];
  } catch {
    // Firefox before 153 refuses this to content scripts (bug 1751346).
    const style = document.createElement('style');
    style.textContent = css;
    return [style];
  }
}
