import type { Statement } from '../engine/types.ts';
import { quotation } from '../report/quotation.ts';
import { buildCard, buildNotice, type CardParts } from './card-content.ts';
import { type CardElement, dress, groundOf, holderOf, newCardElement } from './card-element.ts';
import { cardSheet } from './card-style.ts';
import type { Text } from './card-texts.ts';
import { copyText } from './clipboard.ts';
import { fitAgain, makeRoom, placeCard } from './fit-card.ts';
import { documentOf, offsetOfWindow } from './frame-place.ts';
import type { Painted } from './painter.ts';
import { show } from './show.ts';
import { themeBehind } from './theme.ts';

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

interface Open extends CardElement {
  /** What had the focus before; it gets it back. */
  readonly before: Element | null;
  panel: HTMLElement;
  sentence: readonly Painted[];
  /** Its first statement's. */
  range: Range;
  isNotice: boolean;
}

/** What of a card has the focus once it is filled. */
type Focus = 'panel' | 'previous' | 'next';

const isSameSentence = (one: Statement, other: Statement): boolean =>
  one.block === other.block && one.start === other.start;

/** All statements of the sentence of one of them. */
const sentenceOf = (all: readonly Painted[], { statement }: Painted): Painted[] =>
  all.filter((other) => isSameSentence(statement, other.statement));

/**
 * The statement from which a step starts: the last one shown, else the edge of what is on the screen.
 *
 * @param last shown
 */
function startOf(all: readonly Painted[], last: Statement | null, by: number): number {
  const isLast = ({ statement }: Painted): boolean => last !== null && isSameSentence(last, statement);
  const at = by > 0 ? all.findLastIndex(isLast) : all.findIndex(isLast);
  if (at >= 0) return at;
  const [first] = all;
  const top = first ? offsetOfWindow(documentOf(first.range)).top : 0;
  const below = all.findIndex(({ range }) => range.getBoundingClientRect().bottom + top > 0);
  return below < 0 ? all.length : below - (by > 0 ? 1 : 0);
}

class SentenceCard implements Card {
  private opened: Open | null = null;
  /** The sentence last shown, from which the keyboard goes on. */
  private last: Statement | null = null;
  private readonly followed = new WeakSet<Document>();

  constructor(
    private readonly page: CardHost,
    private readonly signal: AbortSignal,
  ) {
    document.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
    this.followScroll(document);
    window.addEventListener('resize', this.follow, { signal, passive: true });
    signal.addEventListener('abort', this.close);
  }

  readonly close = (): void => {
    if (!this.opened) return;
    const { host, before } = this.opened;
    const hadFocus = document.activeElement === host;
    this.opened = null;
    host.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };

  openOn(sentence: readonly Painted[]): void {
    this.close();
    const [first] = sentence;
    if (!first) return;
    const { range } = first;
    const before = document.activeElement;
    const element = newCardElement(range);
    this.followScroll(documentOf(range));
    this.opened = { ...element, before, panel: element.host, sentence, range, isNotice: false };
    this.fill(sentence, 'panel');
  }

  step(by: number): boolean {
    const all = this.page.painted();
    const to = all[startOf(all, this.last, by) + by];
    if (!to) return false;
    const host = this.opened?.host;
    // The page may have closed the dialog that holds the card, or opened another over it.
    if (host?.checkVisibility() && host.parentElement === holderOf(to.range)) return this.goTo(to, 'panel');
    if (!show(to.range, 'instant')) return false;
    this.openOn(sentenceOf(all, to));
    return true;
  }

  holds(event: Event): boolean {
    return this.opened !== null && event.composedPath().includes(this.opened.host);
  }

  leave(): void {
    if (!this.opened?.isNotice) this.close();
  }

  private goTo(to: Painted | undefined, focusOn: Focus): boolean {
    if (!to || !show(to.range, 'instant')) return false;
    this.fill(sentenceOf(this.page.painted(), to), focusOn);
    return true;
  }

  private fill(sentence: readonly Painted[], focusOn: Focus): void {
    const [first] = sentence;
    if (!this.opened || !first) return;
    this.last = first.statement;
    Object.assign(this.opened, { sentence, range: first.range, isNotice: false });
    this.put(this.contentOf(sentence, first), focusOn);
  }

  private contentOf(sentence: readonly Painted[], first: Painted): CardParts {
    const { hiding, text, title } = this.page;
    const all = this.page.painted();
    const at = all.indexOf(first);
    const statements = sentence.map(({ statement }) => statement);
    const found = (id: string): Painted | undefined => this.page.painted().find(({ statement }) => statement.id === id);
    return buildCard({ statements, position: at + 1, all: all.map(({ statement }) => statement) }, text, {
      close: this.close,
      previous: () => this.goTo(all[at - 1], 'previous'),
      next: () => this.goTo(all[at + sentence.length], 'next'),
      jump: ({ id }) => this.goTo(found(id), 'panel'),
      fit: () => this.opened && fitAgain(this.opened),
      copy: () => copyText(quotation(first.statement, title(), location.href, text), document),
      ...(hiding && {
        hideMark: () => {
          const ids = statements.map(({ id }) => id);
          this.hide(text('card_hidden_mark'), (hidden) => hiding.marks(ids, hidden));
        },
        hideCue: ({ cue }) => this.hide(text('card_hidden_cue'), (hidden) => hiding.cue(cue.id, hidden)),
      }),
    });
  }

  /** Says what is hidden, at once; where `change` then comes to false, says that it is not. */
  private hide(said: string, change: (hidden: boolean) => unknown): void {
    const own = this.opened;
    if (!own) return;
    const { text } = this.page;
    const { close } = this;
    own.isNotice = true;
    const attempt = async (hidden: boolean, done: () => void): Promise<void> => {
      const isKept = (await change(hidden)) !== false;
      if (own !== this.opened || !own.isNotice) return;
      if (isKept) done();
      else this.put(buildNotice(text('settings_not_kept'), text, { close }), 'panel');
    };
    this.put(buildNotice(said, text, { undo: () => void attempt(false, close), close }), 'panel');
    void attempt(true, () => {});
  }

  private put(parts: CardParts, focusOn: Focus): void {
    if (!this.opened) return;
    const { shadow, range } = this.opened;
    shadow.replaceChildren(...dress(shadow, cardSheet(themeBehind(groundOf(range)))), parts.panel);
    this.opened.panel = parts.panel;
    makeRoom(this.opened);
    const wanted = parts[focusOn];
    const isAble = wanted && !(wanted instanceof HTMLButtonElement && wanted.disabled);
    (isAble ? wanted : parts.panel).focus({ preventScroll: true });
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.opened) return;
    const isInside = document.activeElement === this.opened.host;
    // Keys typed in the card work the card: the page must not act on the same Enter or space.
    if (isInside && [' ', 'Enter', 'Escape'].includes(event.key)) event.stopPropagation();
    if (event.key !== 'Escape') return;
    // A dialog of the page around it stays open.
    if (isInside) event.preventDefault();
    this.close();
  }

  private readonly follow = ({ target }: Event): void => {
    if (!this.opened || target === document || target === this.opened.host) return;
    requestAnimationFrame(() => this.opened && placeCard(this.opened));
  };

  private followScroll(page: Document): void {
    if (this.followed.has(page)) return;
    this.followed.add(page);
    page.addEventListener('scroll', this.follow, { signal: this.signal, capture: true, passive: true });
  }
}

/** Makes a card, closed at first, that lives until `signal` aborts; no key is taken but those typed in it. */
export const makeCard = (page: CardHost, signal: AbortSignal): Card => new SentenceCard(page, signal);
