import { buildCard, type CardParts } from './card-content.ts';
import { cardSheet } from './card-style.ts';
import type { Text } from './card-texts.ts';
import { isTaken, statementsAt } from './hit.ts';
import type { Painted } from './painter.ts';
import { placeBeside } from './place-card.ts';
import { show } from './show.ts';
import { themeBehind } from './theme.ts';

/** The card that explains a marked sentence; at most one is open. */
export interface Card {
  /** Opens on the sentence of a statement. False where it is not on the page. */
  readonly open: (id: string) => boolean;
  readonly close: () => void;
}

interface Open {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** What had the focus before; it gets it back. */
  readonly before: Element | null;
  parts: CardParts;
  sentence: readonly Painted[];
}

const sameSentence = (one: Painted, other: Painted): boolean =>
  one.statement.block === other.statement.block && one.statement.start === other.statement.start;

/** Puts a sheet on a shadow root; where that is refused, gives the element that does it in its place. */
function dress(shadow: ShadowRoot, css: string): HTMLStyleElement[] {
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

/**
 * Opens the card on a click or tap on a marked sentence, until `signal` aborts.
 *
 * A click on a link, a control or a selection stays the page's own; no key is taken but those typed in the card.
 *
 * @param painted the marks that are on the page at the moment of asking, in reading order
 */
export function watchCard(
  document: Document,
  painted: () => readonly Painted[],
  text: Text,
  signal: AbortSignal,
): Card {
  let opened: Open | null = null;

  function close(): void {
    if (!opened) return;
    const { host, before } = opened;
    const hadFocus = document.activeElement === host;
    opened = null;
    host.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  function place(): void {
    const range = opened?.sentence[0]?.range;
    if (!opened || !range) return;
    const { host, parts } = opened;
    host.style.removeProperty('--room');
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const found = placeBeside(range.getBoundingClientRect(), parts.panel.getBoundingClientRect(), { width, height });
    host.toggleAttribute('data-narrow', found.form === 'sheet');
    if (found.form === 'sheet') return;
    host.style.setProperty('--top', `${found.top + scrollY}px`);
    host.style.setProperty('--left', `${found.left + scrollX}px`);
    host.style.setProperty('--room', `${found.room}px`);
  }

  function fill(sentence: readonly Painted[], focusOn: 'panel' | 'previous' | 'next'): void {
    const first = sentence[0];
    if (!opened || !first) return;
    const all = painted();
    const position = all.indexOf(first) + 1;
    const parts = buildCard(
      { statements: sentence.map(({ statement }) => statement), position, total: all.length },
      text,
    );
    parts.close.addEventListener('click', close);
    parts.previous.addEventListener('click', () => step(all[position - 2], 'previous'));
    parts.next.addEventListener('click', () => step(all[position - 1 + sentence.length], 'next'));
    const ground = first.range.startContainer.parentElement ?? document.documentElement;
    opened.shadow.replaceChildren(...dress(opened.shadow, cardSheet(themeBehind(ground))), parts.panel);
    opened.parts = parts;
    opened.sentence = sentence;
    place();
    const wanted = focusOn === 'panel' || parts[focusOn].disabled ? parts.panel : parts[focusOn];
    wanted.focus({ preventScroll: true });
  }

  function step(to: Painted | undefined, button: 'previous' | 'next'): void {
    if (!to || !show(to.range, 'instant')) return;
    fill(
      painted().filter((other) => sameSentence(to, other)),
      button,
    );
  }

  function openOn(sentence: readonly Painted[]): void {
    close();
    const host = document.createElement('hearsay-card');
    const shadow = host.attachShadow({ mode: 'closed' });
    // The top layer: no z-index, transform or overflow of the page reaches it.
    host.popover = 'manual';
    const before = document.activeElement;
    document.documentElement.append(host);
    host.showPopover();
    const nothing = buildCard({ statements: [], position: 0, total: 0 }, text);
    opened = { host, shadow, before, parts: nothing, sentence };
    fill(sentence, 'panel');
  }

  document.addEventListener(
    'click',
    (event) => {
      if (opened && event.composedPath().includes(opened.host)) return;
      if (isTaken(event)) return;
      const hit = statementsAt(painted(), event);
      if (hit.length > 0) openOn(hit);
      else close();
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!opened) return;
      const isInside = document.activeElement === opened.host;
      // Keys typed in the card work the card: the page must not act on the same Enter or space.
      if (isInside && [' ', 'Enter', 'Escape'].includes(event.key)) event.stopPropagation();
      if (event.key === 'Escape') close();
    },
    { signal, capture: true },
  );
  const follow = (event: Event): void => {
    if (opened && event.target !== document && event.target !== opened.host) requestAnimationFrame(place);
  };
  document.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', close);

  return {
    open: (id) => {
      const first = painted().find(({ statement }) => statement.id === id);
      if (!first) return false;
      openOn(painted().filter((other) => sameSentence(first, other)));
      return true;
    },
    close,
  };
}
