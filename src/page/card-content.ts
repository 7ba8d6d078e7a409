import type { Source, Statement } from '../engine/types.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import { isNameOnly, isUnclear, shownFirst, standingOf } from '../ui/written.ts';
import { MEANINGS, type Text, TYPE_NAMES } from './card-texts.ts';

/** What the card shows: the statements of one sentence and where it stands among all. */
export interface CardPage {
  readonly statements: readonly Statement[];
  /** Position of the first of them, from 1. */
  readonly position: number;
  /** All statements on the page, in reading order. */
  readonly all: readonly Statement[];
}

/** What the card's buttons do. */
export interface CardActions {
  readonly close: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly jump: (to: Statement) => void;
  /** Finds a place again for a card that has grown or shrunk. */
  readonly fit: () => void;
  /** False where the browser did not let it be copied. */
  readonly copy: () => boolean;
  /** Absent where nothing can be hidden. */
  readonly hideMark?: () => void;
  readonly hideCue?: (statement: Statement) => void;
}

/** The parts of the card that may be given the focus. */
export interface CardParts {
  readonly panel: HTMLElement;
  readonly previous?: HTMLButtonElement;
  readonly next?: HTMLButtonElement;
}

/** An element with a class and children; text goes in as text, whatever it holds. */
function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  name: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...children);
  return element;
}

/** In the quotation marks of the interface, as everywhere in it; a browser's own are those of the page's language. */
function quoted(words: string, text: Text): HTMLElement {
  const element = make('q', '', text('quoted', words));
  element.lang = document.documentElement.lang;
  return element;
}

function field(name: string, ...value: (Node | string)[]): HTMLElement {
  return make('div', 'field', make('dt', '', name), make('dd', '', ...value));
}

function button(name: string, label: string, act: () => void): HTMLButtonElement {
  const element = make('button', name, label);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** A button that shows a sign and is read out as words. */
function signButton(name: string, sign: string, label: string, act: () => void): HTMLButtonElement {
  const element = button(`sign ${name}`, sign, act);
  element.setAttribute('aria-label', label);
  element.title = label;
  return element;
}

/** An http address or nothing: what stands in a page's link is the page's word. */
function originalOf(source: Source): string | null {
  return source.href !== undefined && /^https?:\/\//i.test(source.href) ? source.href : null;
}

function sourceField(source: Source | null, text: Text): HTMLElement {
  if (!source || source.name === '') return field(text('card_source'), text('statement_no_source'));
  const lines: (Node | string)[] = [make('span', 'name', shownFirst(source, text))];
  const standing = standingOf(source).join(', ');
  // A role says more than the type does ("portavoce, OpenAI"), also where it stands in the name.
  if (standing !== '') lines.push(make('span', 'line', standing));
  else if (!source.role && !isNameOnly(source)) lines.push(make('span', 'line quiet', text(TYPE_NAMES[source.type])));
  if (source.text !== '' && (isUnclear(source) || !source.text.includes(source.name))) {
    lines.push(make('span', 'line quiet', text('card_as_written', source.text)));
  }
  const original = originalOf(source);
  if (original) {
    const link = make('a', 'line', text('source_original'));
    link.href = original;
    link.rel = 'noreferrer';
    link.target = '_blank';
    lines.push(link);
  }
  return field(text('card_source'), ...lines);
}

/** A statement in a few words, as a way to it. */
function jumpTo(to: Statement, text: Text, { jump }: CardActions): HTMLElement {
  const { source } = to;
  const name = source?.name ? ` – ${shownFirst(source, text)}` : '';
  const label = text(KIND_TEXTS[to.kind].name) + name;
  return button('jump', label, () => jump(to));
}

function statementSection(statement: Statement, all: readonly Statement[], text: Text, act: CardActions): HTMLElement {
  const name = make('span', `mark ${statement.kind}`, text(KIND_TEXTS[statement.kind].name));
  const heading = make('h2', '', name);
  if (statement.confidence === 'likely') heading.append(make('span', 'likely', text('statement_likely')));
  const fields = make('dl', '', field(text('card_words'), quoted(statement.cue.text, text)));
  fields.append(sourceField(statement.source, text));
  if (statement.via !== '') fields.append(field(text('card_via'), statement.via));
  const asked = all.filter(({ id }) => id === statement.answers);
  const answers = all.filter((other) => other.answers === statement.id);
  if (asked.length > 0) fields.append(field(text('card_answers'), ...asked.map((to) => jumpTo(to, text, act))));
  if (answers.length > 0) fields.append(field(text('card_answered_by'), ...answers.map((to) => jumpTo(to, text, act))));
  const meaning = make('p', 'meaning', text(MEANINGS[statement.subkind ?? 'denial']));
  return make('section', statement.kind, heading, meaning, fields);
}

function positionOf({ statements, position, all }: CardPage, text: Text): string {
  const last = position + statements.length - 1;
  const place = last > position ? `${position}–${last}` : String(position);
  return text('card_position', place, String(all.length));
}

function foot({ statements }: CardPage, text: Text, act: CardActions): HTMLElement {
  const copy = button('', text('card_copy'), () => {
    copy.textContent = text(act.copy() ? 'card_copied' : 'export_failed');
  });
  copy.setAttribute('aria-live', 'polite');
  const line = make('div', 'foot', copy);
  const { hideMark, hideCue } = act;
  if (!hideMark || !hideCue) return line;
  const wrong = make('details', '', make('summary', '', text('card_wrong')));
  wrong.append(button('', text('card_hide_mark'), hideMark));
  for (const statement of new Map(statements.map((each) => [each.cue.id, each])).values()) {
    wrong.append(button('', text('card_hide_cue', statement.cue.text), () => hideCue(statement)));
  }
  wrong.addEventListener('toggle', () => {
    act.fit();
    // Not `scrollIntoView`, which would break off a gentle movement of the page; the line is the last in its box.
    const box = line.parentElement;
    box?.scrollTo({ top: box.scrollHeight });
  });
  line.append(wrong);
  return line;
}

function panelOf(text: Text, ...children: Node[]): HTMLElement {
  const panel = make('div', 'panel', ...children);
  panel.lang = text('interface_language');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', text('card_label'));
  panel.tabIndex = -1;
  return panel;
}

/** Builds the card's content for one sentence; nothing in it is markup of the page. */
export function buildCard(page: CardPage, text: Text, act: CardActions): CardParts {
  const previous = signButton('previous', '‹', text('card_previous'), act.previous);
  const next = signButton('next', '›', text('card_next'), act.next);
  previous.disabled = page.position <= 1;
  next.disabled = page.position + page.statements.length - 1 >= page.all.length;
  const close = signButton('close', '×', text('card_close'), act.close);
  const bar = make('div', 'bar', previous, make('span', 'position', positionOf(page, text)), next, close);
  const sections = page.statements.map((statement) => statementSection(statement, page.all, text, act));
  const body = make('div', 'body', ...sections, foot(page, text, act));
  const panel = panelOf(text, bar, body);
  // The focus stays on the button for the next statement: what is new in the card is read out as its description.
  for (const [at, section] of sections.entries()) section.id = `said-${at}`;
  panel.setAttribute('aria-describedby', sections.map(({ id }) => id).join(' '));
  return { panel, previous, next };
}

/** Builds what the card says after something was hidden, with the way back where there is one. */
export function buildNotice(
  said: string,
  text: Text,
  { undo, close }: { readonly undo?: () => void; readonly close: () => void },
): CardParts {
  const words = make('p', '', said);
  words.setAttribute('role', 'status');
  const bar = make('div', 'bar', words);
  if (undo) bar.append(button('undo', text('card_undo'), undo));
  bar.append(signButton('close', '×', text('card_close'), close));
  return { panel: panelOf(text, bar) };
}
