import type { Kind } from '../engine/types.ts';
import { isWebPage } from '../ui/address.ts';
import { headline } from '../ui/headline.ts';
import { heardLines } from '../ui/heard.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import type { Key, Texts } from '../ui/texts.ts';
import type { Report, ReportStatement } from './report.ts';
import { readLine, sortsOf, sourceLine } from './source-line.ts';

/** All attributes stand between double quotation marks. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

const link = (text: string, address: string): string =>
  isWebPage(address) ? `<a href="${escaped(address)}" rel="noreferrer">${text}</a>` : text;

/** Stands for HTML in a text that is escaped, and is in none. */
const PLACE = '\u{e000}';

/** A text with HTML in its placeholder. */
const around = (key: Key, html: string, texts: Texts): string =>
  escaped(texts.text(key, PLACE)).replace(PLACE, () => html);

/** Line styles as on the page, so that the kinds are told apart on paper without colour. */
const LINES: Readonly<Record<Kind, string>> = {
  rumor: 'underline wavy',
  confirmation: 'underline solid',
  'no-comment': 'underline dotted',
  denial: 'underline double',
};

const STYLE = [
  'body{font:1rem/1.5 Georgia,"Times New Roman",serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}',
  ':root{color-scheme:light dark}',
  'h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.1rem;margin-top:2rem}',
  'li{break-inside:avoid}ol>li{margin:0 0 1.25rem}blockquote{margin:.25rem 0}',
  '.about,.note{opacity:.75;font-size:.875rem}a{color:inherit}',
  ...Object.entries(LINES).map(([kind, line]) => `.${kind}{text-decoration:${line};text-underline-offset:.2em}`),
  '@media print{:root{color-scheme:light}body{margin:0;max-width:none}a{text-decoration:none}.show{display:none}}',
].join('\n');

function statementItem(statement: ReportStatement, language: string, texts: Texts): string {
  const { kind, text, cue, address } = statement;
  const show = isWebPage(address)
    ? `<span class="show"> · ${link(escaped(texts.text('statement_show')), address)}</span>`
    : '';
  const name = `<b class="${kind}">${escaped(texts.text(KIND_TEXTS[kind].name))}</b>`;
  return [
    `<li>${[name, ...sortsOf(statement, texts).map(escaped)].join(' · ')}`,
    `<blockquote lang="${escaped(language)}" dir="auto">${escaped(text)}</blockquote>`,
    `<span class="about">${escaped(sourceLine(statement, texts))} · `,
    `${around('report_words', `<i lang="${escaped(language)}">${escaped(cue)}</i>`, texts)}${show}</span></li>`,
  ].join('\n');
}

/**
 * The report as one HTML page to print or to keep, in the interface's language. It holds no script, loads nothing, and
 * everything that comes from the page is escaped.
 */
export function toHtml(report: Report, texts: Texts): string {
  const { title, address, language, statements } = report;
  const heading = escaped(title || address);
  return `<!doctype html>
<html lang="${escaped(texts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1 lang="${escaped(language)}" dir="auto">${heading}</h1>
<p class="about">${link(escaped(address), address)}<br>${escaped(readLine(report, texts))}</p>
<p><b>${escaped(headline(report, texts))}</b></p>
<ul>
${heardLines(report, texts)
  .map(({ text }) => `<li>${escaped(text)}</li>`)
  .join('\n')}
</ul>
<h2>${escaped(texts.text('section_statements'))}</h2>
<ol>
${statements.map((statement) => statementItem(statement, language, texts)).join('\n')}
</ol>
<p class="note">${escaped(texts.text('report_note'))}</p>
</body>
</html>
`;
}
