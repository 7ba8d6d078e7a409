import type { Texts } from '../ui/texts.ts';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

/** A way to write a report down. */
export interface Format {
  readonly id: 'markdown' | 'html' | 'csv' | 'json';
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (report: Report, texts: Texts) => string;
}

/** The formats, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  { id: 'markdown', extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  { id: 'html', extension: 'html', mediaType: 'text/html', write: toHtml },
  { id: 'csv', extension: 'csv', mediaType: 'text/csv', write: toCsv },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    write: (report) => `${JSON.stringify(report, null, 2)}\n`,
  },
];

/** Letters of a title that a file's name takes over. */
const LONGEST_NAME = 60;

/** A file name that every system takes: the article's title in letters and digits, and the day on which it was read. */
export function fileNameOf({ title, readAt }: Report, { extension }: Format): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `hearsay-${words || 'article'}-${readAt.slice(0, 10)}.${extension}`;
}
