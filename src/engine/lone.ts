/**
 * Marks that stand alone in a long text: in an article that hands on news there are more of them, or it says on which day
 * somebody spoke. Encyclopedias, manuals and stories have one here and there, most often by mistake.
 */
import type { InPerson } from './in-person.ts';
import { KNOWN_OUTLETS } from './names/outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { remembered } from './remembered.ts';
import type { Block, Statement } from './types.ts';

/** Texts from this length on (characters): of 41 such news articles with marks one has fewer than three, of 356 other pages 324. */
const LONG = 2000;
/** As many marks are no accident. */
const SEVERAL = 3;

/** Any seven days in a row. */
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

/** What tells the day of news: days of the week, "yesterday". Not "today", which means "now" in an encyclopedia. */
const dayOf = remembered((language) => {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const yesterday = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
  // "Montagabend".
  const words = [...WEEK.map((day) => weekday.format(day)), `${yesterday}(?!\\p{L})`];
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');
});

/** What only the press asks for, is told or hands on: a spokesperson's word, a body's refusal, what an outlet has, or was told. */
const isOfPress = ({ kind, source, via }: Statement): boolean =>
  via !== '' ||
  source?.type === 'spokesperson' ||
  (kind === 'no-comment' && source?.type === 'organisation') ||
  (source?.type === 'outlet' && KNOWN_OUTLETS.get(source.name)?.ambiguous === false);

/** A headline or standfirst tells what a text is about. */
const isOnTop = ({ block }: Statement, blocks: readonly Block[]): boolean => {
  const role = blocks[block]?.role;
  return role === 'headline' || role === 'standfirst';
};

/** Whether the marks of a text are so few, and none of them what it is about, that it is hardly news. */
export function areLone(
  statements: readonly Statement[],
  blocks: readonly Block[],
  { language, newsDay }: LanguagePack,
  inPerson: InPerson,
): boolean {
  if (statements.length === 0 || statements.length >= SEVERAL || statements.some(isOfPress)) return false;
  if (statements.some((statement) => isOnTop(statement, blocks))) return false;
  if (blocks.reduce((length, { text }) => length + text.length, 0) < LONG) return false;
  return inPerson.told || !blocks.some(({ text }) => dayOf(language).test(text) || newsDay?.test(text));
}
