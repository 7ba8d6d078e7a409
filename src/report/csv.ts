import type { Texts } from '../ui/texts.ts';
import { shownName } from '../ui/written.ts';
import type { Report, ReportStatement } from './report.ts';

/** The columns, in order, with what each takes from a statement. */
const COLUMNS: readonly (readonly [name: string, value: (statement: ReportStatement, texts: Texts) => string])[] = [
  ['kind', ({ kind }) => kind],
  ['subkind', ({ subkind }) => subkind ?? ''],
  ['sentence', ({ text }) => text],
  ['cue', ({ cue }) => cue],
  ['source', ({ source }, { text }) => (source ? shownName(source, text) : '')],
  ['source_as_written', ({ source }) => source?.text ?? ''],
  ['source_type', ({ source }) => source?.type ?? ''],
  ['role', ({ source }) => source?.role ?? ''],
  ['organisation', ({ source }) => source?.organisation ?? ''],
  ['via', ({ via }) => via],
  ['confidence', ({ confidence }) => confidence],
  ['answers', ({ answers }) => answers ?? ''],
  ['id', ({ id }) => id],
  ['address', ({ address }) => address],
];

/** Spreadsheets run a cell that begins so as a formula (OWASP, "CSV Injection"); an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * The statements as a table (RFC 4180), a row each, under a row of column names.
 *
 * Begins with a byte order mark, without which a common spreadsheet takes UTF-8 for another encoding.
 */
export function toCsv({ title, address, language, readAt, statements }: Report, texts: Texts): string {
  const article: readonly (readonly [string, string])[] = [
    ['article', title],
    ['article_address', address],
    ['article_language', language],
    ['read_at', readAt],
  ];
  const names = [...COLUMNS.map(([name]) => name), ...article.map(([name]) => name)];
  const rows = statements.map((statement) => [
    ...COLUMNS.map(([, value]) => value(statement, texts)),
    ...article.map(([, value]) => value),
  ]);
  return `\uFEFF${[names, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
