import type { Kind } from '../engine/types.ts';
import type { Theme } from './theme.ts';

/** The name of a kind's highlight in `CSS.highlights`; the registry belongs to the page too, hence the prefix. */
export const markName = (kind: Kind): string => `hearsay-${kind}`;

/** The highlight that shows a sentence for a moment after a jump to it. */
export const FLASH = 'hearsay-flash';

interface Mark {
  /** Line color on light and on dark ground: at least 4.5:1 on white and on #222, 3:1 on any ground of its theme. */
  readonly light: string;
  readonly dark: string;
  /** `text-decoration` but for its color. */
  readonly line: string;
  /** Below the baseline: each kind in its own lane, so that two on one sentence stand one under the other. */
  readonly offset: string;
  /** The same in forced colors, where a browser fills the sentence with the system's color and keeps only lines in it. */
  readonly forced: string;
}

/** How each kind looks. The line styles alone tell them apart. */
export const MARKS: Readonly<Record<Kind, Mark>> = {
  rumor: {
    light: '#a8480a',
    dark: '#ffb169',
    line: 'underline wavy 1.25px',
    offset: '0.32em',
    forced: 'underline wavy 1px',
  },
  confirmation: {
    light: '#16703f',
    dark: '#74d69c',
    line: 'underline solid 2px',
    offset: '0.1em',
    forced: 'underline solid 1px',
  },
  'no-comment': {
    light: '#31569b',
    dark: '#a3c1f7',
    line: 'underline dotted 2px',
    offset: '0.26em',
    forced: 'underline dotted 3px',
  },
  denial: {
    light: '#a01c66',
    dark: '#ff9ccb',
    line: 'underline double 1px',
    offset: '0.1em',
    forced: 'underline double 1px',
  },
};

/** Share of the line's color in the tint behind the text: visible, and it takes less than 1.5:1 of the text's contrast. */
const TINT = 7;
const FLASH_TINT = 38;

/** What of the marks is on a page. */
export interface Worn {
  readonly kinds: readonly Kind[];
  /** Names of the elements in which marked text stands: a rule for all elements would have all of them styled anew. */
  readonly names: readonly string[];
  readonly looks?: OwnLooks;
}

/** A reader's own look of a kind, as far as they chose one. */
export interface OwnLook {
  readonly line?: string;
  readonly light?: string;
  readonly dark?: string;
}

/** The looks that a reader has chosen. */
export type OwnLooks = Readonly<Partial<Record<Kind, OwnLook>>>;

/** Thickness of a line of each style: a wavy or double line as thick as the others would touch the next line of text. */
const THICKNESS: Readonly<Record<string, string>> = { wavy: '1.25px', double: '1px' };

/** `text-decoration` of a kind, with a reader's own line style where there is one. */
export function lineOf(kind: Kind, { line }: OwnLook = {}): string {
  return line ? `underline ${line} ${THICKNESS[line] ?? '2px'}` : MARKS[kind].line;
}

/** The rules of the marks on a page for one theme. */
export function markSheet(theme: Theme, { kinds, names, looks = {} }: Worn): string {
  const elements = `:is(${names.map((name) => CSS.escape(name)).join()})`;
  const rule = (name: string, declarations: string): string => `${elements}::highlight(${name}){${declarations}}`;
  const marksOn = (ground: Theme): string =>
    kinds
      .map((kind) => {
        const { offset } = MARKS[kind];
        const color = looks[kind]?.[ground] ?? MARKS[kind][ground];
        return rule(
          markName(kind),
          `text-decoration:${lineOf(kind, looks[kind])} ${color};text-underline-offset:${offset};text-decoration-skip-ink:none;` +
            `background-color:color-mix(in srgb,${color} ${TINT}%,transparent)`,
        );
      })
      .join('');
  const forced = kinds.map((kind) =>
    rule(markName(kind), `text-decoration:${MARKS[kind].forced};text-underline-offset:auto`),
  );
  const flash = rule(
    FLASH,
    `background-color:color-mix(in srgb,${theme === 'dark' ? '#ffe08a' : '#f5b800'} ${FLASH_TINT}%,transparent)`,
  );
  const forcedFlash = rule(FLASH, 'background-color:Highlight;color:HighlightText');
  // Paper is light, and no ground of a page is printed.
  const onPaper = theme === 'dark' ? `@media print{${marksOn('light')}}` : '';
  return `${marksOn(theme)}${onPaper}${flash}@media (forced-colors:active){${forced.join('')}${forcedFlash}}`;
}
