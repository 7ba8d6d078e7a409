import { isWebPage } from '../ui/address.ts';
import { headline } from '../ui/headline.ts';
import { heardLines } from '../ui/heard.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import type { Texts } from '../ui/texts.ts';
import type { Report, ReportStatement } from './report.ts';
import { readLine, sortsOf, sourceLine } from './source-line.ts';

/**
 * One line, with everything escaped that Markdown or the HTML in it could take for its own, and nothing else, so that it can
 * be read as it stands too: what begins an address is one, a dot before a letter a domain's, and some signs count in front.
 */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]#~$@]|:(?=\/\/)|(?<=www)\.|\.(?=\p{L})|^[+\->=|:]|(?<=^\d+)[.)]|(?<=\])\(/giu, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/** An address between angle brackets, with nothing in it that could end them. */
const link = (text: string, address: string): string =>
  isWebPage(address)
    ? `[${text}](<${address.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character))}>)`
    : text;

function statementItem(statement: ReportStatement, place: number, texts: Texts): string {
  const { kind, text, cue, address } = statement;
  return [
    `${place}. ${[`**${escaped(texts.text(KIND_TEXTS[kind].name))}**`, ...sortsOf(statement, texts).map(escaped)].join(' · ')}`,
    `   > ${link(escaped(text), address)}`,
    '',
    `   ${escaped(sourceLine(statement, texts))} · ${texts.text('report_words', `*${escaped(cue)}*`)}`,
  ].join('\n');
}

/**
 * The report as Markdown (CommonMark), in the interface's language.
 *
 * Titles, sentences and names come from the page and are escaped: none can become a heading, a link or HTML.
 */
export function toMarkdown(report: Report, texts: Texts): string {
  const { title, address, statements } = report;
  const lines = heardLines(report, texts).map(({ text }) => `- ${escaped(text)}`);
  return [
    `# ${escaped(title || address)}`,
    `${link(escaped(address), address)}  \n${escaped(readLine(report, texts))}`,
    escaped(headline(report, texts)),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    `## ${texts.text('section_statements')}`,
    ...statements.map((statement, at) => statementItem(statement, at + 1, texts)),
    `*${escaped(texts.text('report_note'))}*`,
    '',
  ].join('\n\n');
}
