import type { Statement } from '../engine/types.ts';
import { quotation } from '../report/quotation.ts';
import { isAround } from './ancestry.ts';
import { buildCard, buildNotice, type CardParts } from './card-content.ts';
import { cardSheet } from './card-style.ts';
import type { Text } from './card-texts.ts';
import { copyText } from './clipboard.ts';
import { documentOf, offsetOfWindow } from './frame-place.ts';
import type { Painted } from './painter.ts';
import { cardWidths, isNarrow, placeBeside, type Surroundings, shiftFor } from './place-card.ts';
import { scrollGently, show } from './show.ts';
import { surroundingsOf } from './surroundings.ts';
import { themeBehind } from './theme.ts';
import { viewOf } from './view.ts';

/** The card that explains a marked sentence; at most one is open. */
export interface Card {
  /** Opens on the statements of one sentence. */
  readonly openOn: (sentence: readonly Painted[]) => void;
  /** Opens on the statement after (1) or before (-1) the one last shown. False where none is on the page. */
  readonly step: (by: number) => boolean;
  /** Whether an event comes out of the card. */
  readonly holds: (event: Event) => boolean;
  readonly close: () => void;
  /** Closes the card unless it offers to undo something: the page is about to be read again. */
  readonly leave: () => void;
}

/** What the card needs of the page and of the rest of the extension. */
export interface CardHost {
  /** The marks that are on the page at the moment of asking, in reading order. */
  readonly painted: () => readonly Painted[];
  readonly title: () => string;
  readonly text: Text;
  /** Absent where nothing can be hidden. */
  readonly hiding?: {
    /** Hides marks on this page, or brings them back. */
    readonly marks: (ids: readonly string[], hidden: boolean) => void;
    /** Hides the statements of a cue on all pages, or brings them back. False where that could not be kept. */
    readonly cue: (cue: string, hidden: boolean) => Promise<boolean>;
  };
}

interface Open {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** What had the focus before; it gets it back. */
  readonly before: Element | null;
  panel: HTMLElement;
  sentence: readonly Painted[];
  isNotice: boolean;
}

const isSameSentence = (one: Statement, other: Statement): boolean =>
  one.block === other.block && one.start === other.start;

/** The element that a sentence stands in. */
const groundOf = ({ startContainer }: Range): Element => startContainer.parentElement ?? document.documentElement;

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
 * The sizes that the card has at each width that it may have there, with all the height that it likes.
 *
 * @param width the only one that it may have
 */
function sizesOf({ host, panel }: Pick<Open, 'host' | 'panel'>, around: Surroundings, width?: number): DOMRect[] {
  host.toggleAttribute('data-narrow', isNarrow(around));
  host.style.removeProperty('--room');
  const widths = width === undefined ? cardWidths(around) : [width];
  return widths.map((each) => {
    host.style.setProperty('--width', `${each}px`);
    return panel.getBoundingClientRect();
  });
}

/** Makes a card, closed at first, that lives until `signal` aborts; no key is taken but those typed in it. */
export function makeCard(document: Document, page: CardHost, signal: AbortSignal): Card {
  const { painted, text, hiding } = page;
  let opened: Open | null = null;
  /** The sentence last shown, from which the keyboard goes on. */
  let last: Statement | null = null;

  function close(): void {
    if (!opened) return;
    const { host, before } = opened;
    const hadFocus = document.activeElement === host;
    opened = null;
    host.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  function place(width?: number, isOver?: boolean): void {
    const range = opened?.sentence[0]?.range;
    if (!opened || !range) return;
    const { host, panel } = opened;
    const body = panel.querySelector('.body');
    const readTo = body?.scrollTop ?? 0;
    const around = surroundingsOf(range, document);
    const found = placeBeside(sizesOf(opened, around, width), around, isOver);
    host.toggleAttribute('data-head', found.form === 'sheet' && found.at === 'head');
    host.style.setProperty('--room', `${found.room}px`);
    if (found.form === 'beside') {
      host.style.setProperty('--width', `${found.width}px`);
      host.style.setProperty('--top', `${found.top + scrollY}px`);
      host.style.setProperty('--left', `${found.left + scrollX}px`);
    }
    if (body) body.scrollTop = readTo;
  }

  /** Moves the page where the card would else not be seen whole or would lie over its sentence, and places it. */
  function makeRoom(width?: number, isOver?: boolean): void {
    const range = opened?.sentence[0]?.range;
    const view = range && viewOf(documentOf(range));
    if (!opened || !view) return;
    const around = surroundingsOf(range, document);
    scrollGently(view, shiftFor(sizesOf(opened, around, width), around, isOver), () => place(width, isOver));
  }

  /** Finds a place for the card again where it has grown or shrunk, as wide as it is and on its side of the sentence. */
  function fit(): void {
    const range = opened?.sentence[0]?.range;
    if (!opened || !range) return;
    const { top } = opened.panel.getBoundingClientRect();
    const { sentence } = surroundingsOf(range, document);
    const isLevel = top >= sentence.top && top < sentence.bottom;
    makeRoom(opened.panel.offsetWidth, isLevel ? undefined : top < sentence.top);
  }

  function put(parts: CardParts, focusOn: 'panel' | 'previous' | 'next'): void {
    const range = opened?.sentence[0]?.range;
    if (!opened || !range) return;
    const theme = themeBehind(groundOf(range));
    opened.shadow.replaceChildren(...dress(opened.shadow, cardSheet(theme)), parts.panel);
    opened.panel = parts.panel;
    makeRoom();
    const wanted = parts[focusOn];
    (wanted && !(wanted instanceof HTMLButtonElement && wanted.disabled) ? wanted : parts.panel).focus({
      preventScroll: true,
    });
  }

  /** Says what is hidden, at once; where `change` then comes to false, says that it is not. */
  function hide(said: string, change: (hidden: boolean) => unknown): void {
    const own = opened;
    if (!own) return;
    own.isNotice = true;
    const attempt = async (hidden: boolean, done: () => void): Promise<void> => {
      const isKept = (await change(hidden)) !== false;
      if (own !== opened || !own.isNotice) return;
      if (isKept) done();
      else put(buildNotice(text('settings_not_kept'), text, { close }), 'panel');
    };
    put(buildNotice(said, text, { undo: () => void attempt(false, close), close }), 'panel');
    void attempt(true, () => {});
  }

  function fill(sentence: readonly Painted[], focusOn: 'panel' | 'previous' | 'next'): void {
    const [first] = sentence;
    if (!opened || !first) return;
    const all = painted();
    const at = all.indexOf(first);
    last = first.statement;
    opened.sentence = sentence;
    opened.isNotice = false;
    const statements = sentence.map(({ statement }) => statement);
    const parts = buildCard({ statements, position: at + 1, all: all.map(({ statement }) => statement) }, text, {
      close,
      previous: () => goTo(all[at - 1], 'previous'),
      next: () => goTo(all[at + sentence.length], 'next'),
      jump: ({ id }) =>
        goTo(
          painted().find(({ statement }) => statement.id === id),
          'panel',
        ),
      fit,
      copy: () => copyText(quotation(first.statement, page.title(), location.href, text), document),
      ...(hiding && {
        hideMark: () => {
          const ids = statements.map(({ id }) => id);
          hide(text('card_hidden_mark'), (hidden) => hiding.marks(ids, hidden));
        },
        hideCue: ({ cue }) => hide(text('card_hidden_cue'), (hidden) => hiding.cue(cue.id, hidden)),
      }),
    });
    put(parts, focusOn);
  }

  /** All statements of the sentence of one of them. */
  const sentenceOf = ({ statement }: Painted): Painted[] =>
    painted().filter((other) => isSameSentence(statement, other.statement));

  function goTo(to: Painted | undefined, focusOn: 'panel' | 'previous' | 'next'): boolean {
    if (!to || !show(to.range, 'instant')) return false;
    fill(sentenceOf(to), focusOn);
    return true;
  }

  function openOn(sentence: readonly Painted[]): void {
    close();
    const [first] = sentence;
    if (!first) return;
    const host = document.createElement('hearsay-card');
    const shadow = host.attachShadow({ mode: 'closed' });
    // The top layer: no z-index, transform or overflow of the page reaches it.
    host.popover = 'manual';
    const before = document.activeElement;
    // All that is outside of a modal dialog is inert, the top layer too; which of several is on top, only the sentence tells.
    const dialogs = [...document.querySelectorAll('dialog:modal')];
    const own = dialogs.findLast((dialog) => isAround(dialog, groundOf(first.range)));
    (own ?? dialogs.at(-1) ?? document.documentElement).append(host);
    // A page that enlarges itself must not enlarge the card, whose place is counted in pixels of the window.
    host.style.setProperty('--zoom', String(1 / (document.documentElement.currentCSSZoom ?? 1)));
    host.showPopover();
    followScroll(documentOf(first.range));
    opened = { host, shadow, before, panel: host, sentence, isNotice: false };
    fill(sentence, 'panel');
  }

  /** The statement from which a step starts: the last one shown, else the edge of what is on the screen. */
  function startOf(all: readonly Painted[], by: number): number {
    const known = last;
    const at = known ? all.findLastIndex(({ statement }) => isSameSentence(known, statement)) : -1;
    if (known && at >= 0) return by > 0 ? at : all.findIndex(({ statement }) => isSameSentence(known, statement));
    const [first] = all;
    const top = first ? offsetOfWindow(documentOf(first.range)).top : 0;
    const below = all.findIndex(({ range }) => range.getBoundingClientRect().bottom + top > 0);
    return below < 0 ? all.length : below - (by > 0 ? 1 : 0);
  }

  function step(by: number): boolean {
    const all = painted();
    const to = all[startOf(all, by) + by];
    if (!to) return false;
    // The page may have closed the dialog that holds the card.
    if (opened?.host.checkVisibility()) return goTo(to, 'panel');
    if (!show(to.range, 'instant')) return false;
    openOn(sentenceOf(to));
    return true;
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (!opened) return;
      const isInside = document.activeElement === opened.host;
      // Keys typed in the card work the card: the page must not act on the same Enter or space.
      if (isInside && [' ', 'Enter', 'Escape'].includes(event.key)) event.stopPropagation();
      if (event.key !== 'Escape') return;
      // A dialog of the page around it stays open.
      if (isInside) event.preventDefault();
      close();
    },
    { signal, capture: true },
  );
  const follow = (event: Event): void => {
    if (opened && event.target !== document && event.target !== opened.host) requestAnimationFrame(() => place());
  };
  const followed = new WeakSet<Document>();
  function followScroll(page: Document): void {
    if (followed.has(page)) return;
    followed.add(page);
    page.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  }
  followScroll(document);
  document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', close);

  return {
    openOn,
    step,
    close,
    holds: (event) => opened !== null && event.composedPath().includes(opened.host),
    leave: () => {
      if (!opened?.isNotice) close();
    },
  };
}
