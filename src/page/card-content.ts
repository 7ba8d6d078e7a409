import type { Source, Statement } from '../engine/types.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import { MEANINGS, type Text, TYPE_NAMES } from './card-texts.ts';

/** What the card shows: the statements of one sentence and where it stands among all. */
export interface CardPage {
  readonly statements: readonly Statement[];
  /** Position of the first of them, from 1. */
  readonly position: number;
  readonly total: number;
}

/** The buttons of the card, for listeners and focus. */
export interface CardParts {
  readonly panel: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly close: HTMLButtonElement;
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

const quoted = (words: string): HTMLElement => make('q', '', words);

function field(name: string, ...value: (Node | string)[]): HTMLElement {
  return make('div', 'field', make('dt', '', name), make('dd', '', ...value));
}

/** Role and organisation, where they say more than the name does. */
function standingOf(source: Source): string {
  return [source.role, source.organisation]
    .filter((part): part is string => part !== undefined && part !== '' && !source.name.includes(part))
    .join(', ');
}

/** An http address or nothing: what stands in a page's link is the page's word. */
function originalOf(source: Source): string | null {
  return source.href !== undefined && /^https?:\/\//i.test(source.href) ? source.href : null;
}

function sourceField(source: Source | null, text: Text): HTMLElement {
  if (!source || source.name === '') return field(text('card_source'), text('statement_no_source'));
  const lines: (Node | string)[] = [make('span', 'name', source.name)];
  const standing = standingOf(source);
  // A role says more than the type does ("portavoce, OpenAI").
  lines.push(
    standing === '' ? make('span', 'line quiet', text(TYPE_NAMES[source.type])) : make('span', 'line', standing),
  );
  if (source.text !== '' && !source.text.includes(source.name)) {
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

function statementSection(statement: Statement, text: Text): HTMLElement {
  const name = make('span', `mark ${statement.kind}`, text(KIND_TEXTS[statement.kind].name));
  const heading = make('h2', '', name);
  if (statement.confidence === 'likely') heading.append(make('span', 'likely', text('statement_likely')));
  const fields = make('dl', '', field(text('card_words'), quoted(statement.cue.text)));
  fields.append(sourceField(statement.source, text));
  if (statement.via !== '') fields.append(field(text('card_via'), statement.via));
  const meaning = make('p', 'meaning', text(MEANINGS[statement.subkind ?? 'denial']));
  return make('section', statement.kind, heading, meaning, fields);
}

function button(name: string, label: string, shown: string): HTMLButtonElement {
  const element = make('button', name, make('span', '', shown));
  element.type = 'button';
  element.setAttribute('aria-label', label);
  element.title = label;
  return element;
}

function positionOf({ statements, position, total }: CardPage, text: Text): string {
  const last = position + statements.length - 1;
  const place = last > position ? `${position}–${last}` : String(position);
  return text('card_position', place, String(total));
}

/** Builds the card's content for one sentence; nothing in it is markup of the page. */
export function buildCard(page: CardPage, text: Text): CardParts {
  const previous = button('previous', text('card_previous'), '‹');
  const next = button('next', text('card_next'), '›');
  const close = button('close', text('card_close'), '×');
  previous.disabled = page.position <= 1;
  next.disabled = page.position + page.statements.length - 1 >= page.total;
  const bar = make('div', 'bar', previous, make('span', 'position', positionOf(page, text)), next, close);
  const body = make('div', 'body', ...page.statements.map((statement) => statementSection(statement, text)));
  body.setAttribute('aria-live', 'polite');
  const panel = make('div', 'panel', bar, body);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', text('card_label'));
  panel.tabIndex = -1;
  return { panel, previous, next, close };
}
