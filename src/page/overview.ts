import type { Kind } from '../engine/types.ts';
import { MARKS, type OwnLooks } from './mark-style.ts';
import type { Painted } from './painter.ts';
import type { Theme } from './theme.ts';

/** A page little longer than the window needs no overview. */
const LEAST_WINDOWS = 1.5;
/** The strip and one mark on it (CSS pixels). */
const STRIP = { width: 5, mark: 3 } as const;

/**
 * The rule that draws where the marks are, at the side of the window: a picture on the root's `::after`, so that no
 * element is added to the page and nothing takes a click away from it.
 *
 * Reads the layout once for all marks.
 *
 * @returns empty where the page is short or nothing is marked
 */
export function overviewSheet(painted: readonly Painted[], document: Document, theme: Theme, looks: OwnLooks): string {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (painted.length === 0 || scrollHeight < clientHeight * LEAST_WINDOWS) return '';
  const scrolled = document.defaultView?.scrollY ?? 0;
  const colorOf = (kind: Kind): string => looks[kind]?.[theme] ?? MARKS[kind][theme];
  const marks = painted.map(({ statement, range }) => {
    const share = (range.getBoundingClientRect().top + scrolled) / scrollHeight;
    const color = colorOf(statement.kind);
    return `linear-gradient(${color} 0 0) 0 ${(100 * Math.min(1, share)).toFixed(2)}%/100% ${STRIP.mark}px no-repeat`;
  });
  const declarations = [
    'all:initial',
    'content:""',
    'position:fixed',
    'inset:0 0 0 auto',
    `width:${STRIP.width}px`,
    'z-index:2147483647',
    'pointer-events:none',
    `background:${marks.join(',')}`,
  ];
  const strip = declarations.map((declaration) => `${declaration}!important`).join(';');
  return `:root::after{${strip}}@media print,(forced-colors:active){:root::after{content:none!important}}`;
}
