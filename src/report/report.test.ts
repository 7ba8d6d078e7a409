import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { analyze } from '../engine/index.ts';
import type { Source } from '../engine/types.ts';
import { textsOfMessages } from '../ui/texts-of-messages.ts';
import { toCsv } from './csv.ts';
import { FORMATS, fileNameOf } from './formats.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { quotation } from './quotation.ts';
import { type Report, reportOf } from './report.ts';
import { isToldByKind, sourceLine } from './source-line.ts';
import { addressOf } from './text-fragment.ts';

const texts = textsOfMessages(en);

const HOSTILE_TITLE = '=HYPERLINK("x") <script>alert(1)</script> # [a](javascript:b) "q" `c`\n## d';

function reportOn(title: string, sentences: readonly string[]): Report {
  const analysis = analyze({
    lang: 'en',
    blocks: sentences.map((text) => ({ text, role: 'paragraph' as const })),
  });
  return reportOf({
    status: 'done',
    url: 'https://news.example/a?b=1#top',
    title,
    language: 'en',
    analysis,
    notRead: { frames: [], closedRoots: 0, rest: false },
    readAt: Date.UTC(2026, 0, 2, 3, 4, 5),
  });
}

const plain = reportOn('Chip talks', [
  'Veltra is in talks with Noctis, according to The Information.',
  'Anna Keller, a spokeswoman for Veltra, declined to comment on the report.',
  'Noctis denied the report, calling it "pure fiction".',
]);

const hostile = reportOn(HOSTILE_TITLE, [
  'The <img src=x onerror=alert(1)> firm Veltra, [Inc](javascript:x), is in talks, according to The Information.',
]);

describe('the report', () => {
  it('has the statements of the analysis', () => {
    expect(plain.statements.map(({ kind }) => kind)).toEqual(['rumor', 'no-comment', 'denial']);
    expect(hostile.statements).toHaveLength(1);
  });

  it.each([plain, hostile])('follows its published schema', (report) => {
    const schema = JSON.parse(readFileSync('docs/export.schema.json', 'utf8'));
    const validate = new Ajv2020().compile(schema);
    const json = FORMATS.find(({ id }) => id === 'json')?.write(report, texts) ?? '';
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
  });

  it('is refused by its schema where a kind is none', () => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/export.schema.json', 'utf8')));
    expect(validate({ ...plain, statements: [{ ...plain.statements[0], kind: 'lie' }] })).toBe(false);
  });
});

describe('the table', () => {
  it.each([plain, hostile])('has a row for each statement, read back as it was', (report) => {
    const rows: Record<string, string>[] = parse(toCsv(report, texts), { bom: true, columns: true });
    expect(rows.map(({ sentence }) => sentence)).toEqual(report.statements.map(({ text }) => text));
    expect(rows.map(({ address }) => address)).toEqual(report.statements.map(({ address }) => address));
  });

  it('holds no cell that a spreadsheet would run', () => {
    const rows: string[][] = parse(toCsv(hostile, texts), { bom: true });
    expect(rows.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
    expect(rows.flat()).toContain(`'${HOSTILE_TITLE}`);
  });
});

describe('the Markdown report', () => {
  it('says what the popup says, and quotes each sentence with a link to it', () => {
    const html = marked.parse(toMarkdown(plain, texts), { async: false });
    expect(html).toContain('1 of 3 sourced statements is unconfirmed, from The Information.');
    const { document } = parseHTML(`<body>${html}</body>`);
    expect([...document.querySelectorAll('blockquote a')].map((link) => link.textContent)).toEqual(
      plain.statements.map(({ text }) => text),
    );
  });

  it('can be read as it stands', () => {
    expect(toMarkdown(plain, texts)).toContain('1 of 3 sourced statements is unconfirmed, from The Information.\n');
    expect(toMarkdown(plain, texts)).toContain('Noctis denied the report, calling it "pure fiction".]');
  });

  it('shows every title and sentence as it is on the page', () => {
    const piece = fc.constantFrom(
      ...'\\`*_{}[]()#+-.!|>~$^=:&<1/@ '.split(''),
      'a',
      'www.a.b',
      'http://a.b',
      'www.1a.b',
      'a@b.c',
      'a@1.2c',
      '&lt;',
      '[b](c:d)',
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `${pieces.join('')}x`);
    fc.assert(
      fc.property(line, line, (title, text) => {
        const statements = plain.statements.slice(0, 1).map((statement) => ({ ...statement, text }));
        const html = marked.parse(toMarkdown({ ...plain, title, statements }, texts), { async: false });
        const { document } = parseHTML(`<body>${html}</body>`);
        const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
        expect(document.querySelector('h1')?.textContent).toBe(flat(title));
        expect(document.querySelector('h1 > *, blockquote a > *')).toBeNull();
        expect(document.querySelector('blockquote a')?.textContent).toBe(flat(text));
      }),
      { numRuns: 500 },
    );
  });

  it('lets nothing from the page be a heading, a link or HTML', () => {
    const { document } = parseHTML(`<body>${marked.parse(toMarkdown(hostile, texts), { async: false })}</body>`);
    expect([...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)).toEqual([
      HOSTILE_TITLE.replace(/\s+/g, ' '),
      'In reading order',
    ]);
    expect(document.querySelector('script, img, code')).toBeNull();
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\/news\./);
    expect(document.querySelector('blockquote')?.textContent.trim()).toBe(hostile.statements[0]?.text);
  });
});

describe('the page to print', () => {
  it('lets nothing from the page be an element', () => {
    const { document } = parseHTML(toHtml(hostile, texts));
    expect(document.querySelector('script, img')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE_TITLE);
    expect(document.querySelector('blockquote')?.textContent).toBe(hostile.statements[0]?.text);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\/news\./);
  });

  it('has the texts of the interface as texts too', () => {
    const marked = { ...en, report_words: { ...en.report_words, message: 'Who & <b>what</b>: $WORDS$' } };
    const html = toHtml(plain, textsOfMessages(marked));
    expect(html).toContain('Who &amp; &lt;b&gt;what&lt;/b&gt;: <i lang="en">according to</i>');
  });

  it('offers to show a sentence only where a link leads to it', () => {
    expect(toHtml(plain, texts)).toContain('Show on the page</a>');
    const statements = plain.statements.map((statement) => ({ ...statement, address: 'file:///tmp/a.html' }));
    expect(toHtml({ ...plain, statements }, texts)).not.toContain('Show on the page');
  });
});

it('says in what is read by people which statements are less certain', () => {
  const [first, ...rest] = plain.statements;
  if (!first) throw new Error('no statement');
  const report = { ...plain, statements: [{ ...first, confidence: 'likely' as const }, ...rest] };
  expect(toMarkdown(report, texts)).toContain('1. **Rumor** · another publication’s report · less certain\n');
  expect(toHtml(report, texts)).toContain('</b> · another publication’s report · less certain\n');
  expect(toMarkdown(report, texts).match(/less certain/g)).toHaveLength(1);
});

describe('a line of a report', () => {
  const french = textsOfMessages(fr);
  const lineOf = (source: Partial<Source>): string =>
    sourceLine({ via: '', source: { text: '', name: '', type: 'outlet', ...source } }, french);

  it('says no more of a description than what it is, and nothing twice', () => {
    expect(lineOf({ name: 'Le quotidien du soir, des pirates auraient frappé', described: true })).toBe(
      'Source\u00a0: le quotidien du soir',
    );
    expect(lineOf({ name: 'Dr A. Poe', type: 'person', role: 'directeur', organisation: 'A. Poe' })).toBe(
      'Source\u00a0: Dr A. Poe, directeur',
    );
  });

  it('has role and body only where it is to be in full', () => {
    const source: Source = {
      text: '',
      name: 'Ana Costa',
      type: 'spokesperson',
      role: 'porte-parole',
      organisation: 'Vantro',
    };
    expect(sourceLine({ via: '', source }, french)).toBe('Source\u00a0: Ana Costa, porte-parole, Vantro');
    expect(sourceLine({ via: '', source }, french, false)).toBe('Source\u00a0: Ana Costa');
  });

  it('is needless where the kind of a statement says that there is no source', () => {
    const source: Source = { text: 'le quotidien', name: 'le quotidien', type: 'outlet' };
    expect(isToldByKind({ subkind: 'hearsay', source: null })).toBe(true);
    expect(isToldByKind({ subkind: 'hearsay', source })).toBe(false);
    expect(isToldByKind({ subkind: 'unconfirmed', source: null })).toBe(false);
  });

  it('has the signs of the interface’s language', () => {
    expect(toMarkdown(plain, french)).toContain('Mots clés\u00a0: *according to*');
    expect(toHtml(plain, french)).toContain('Mots clés\u00a0: <i lang="en">according to</i>');
  });
});

describe('a statement to be pasted elsewhere', () => {
  const [statement] = analyze({
    lang: 'fr',
    blocks: [{ text: 'La direction a démenti l’information.', role: 'paragraph' }],
  }).statements;

  it('stands in the quotation marks of the interface, over whose it is', () => {
    if (!statement) throw new Error('no statement');
    const lines = quotation(statement, 'Titre', 'https://news.example/a', textsOfMessages(fr).text).split('\n');
    expect(lines.slice(0, 2)).toEqual(['«\u00a0La direction a démenti l’information.\u00a0»', 'La direction – Titre']);
  });
});

describe('the address of a sentence', () => {
  const cases: [string, string, string][] = [
    ['a short one whole', 'We don’t comment – ever.', 'We%20don%E2%80%99t%20comment%20%E2%80%93%20ever.'],
    ['hyphens, commas and ampersands encoded', 'R&D, well-kept', 'R%26D%2C%20well%2Dkept'],
    [
      'a long one by its ends',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ];
  it.each(cases)('has %s', (_, sentence, fragment) => {
    expect(addressOf('https://news.example/a#top', sentence)).toBe(`https://news.example/a#:~:text=${fragment}`);
  });
});

describe('the file name', () => {
  it('is made of the title and the day, whatever the title holds', () => {
    const [markdown] = FORMATS;
    if (!markdown) throw new Error('no format');
    expect(fileNameOf(plain, markdown)).toBe('hearsay-chip-talks-2026-01-02.md');
    expect(fileNameOf({ ...plain, title: '../..' }, markdown)).toBe('hearsay-article-2026-01-02.md');
  });
});
