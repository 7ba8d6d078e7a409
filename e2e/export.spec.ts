import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Report } from '../src/report/report.ts';
import type { Tab } from './browsers/driven-browser.ts';
import { clickOn, openPopup } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

const KINDS = ['rumor', 'confirmation', 'no-comment', 'denial'];
const TITLE = '=1+1 <b>& a second "bridge"</b>';
const HOSTILE = FOUR_KINDS.replaceAll('A second bridge', '=1+1 &lt;b&gt;&amp; a second "bridge"&lt;/b&gt;');

/** Chooses a format as a person does who picks it from the list. */
async function choose(popup: Tab, format: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const select = document.querySelector<HTMLSelectElement>('.export select');
    if (!select) throw new Error('no choice of format');
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
  await popup.waitUntil(
    (wanted) => document.querySelector<HTMLSelectElement>('.export select')?.value === wanted,
    format,
  );
}

/** What must hold of the text in each format, whatever the page has in its title. */
const CHECKS: Readonly<Record<string, (text: string, url: string) => void>> = {
  json: (text, url) => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/export.schema.json', 'utf8')));
    const report = JSON.parse(text) as Report;
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report).toMatchObject({ title: TITLE, address: url, language: 'en' });
    expect(report.statements.map(({ kind }) => kind)).toEqual(KINDS);
    for (const { address } of report.statements) expect(address).toContain(`${url}#:~:text=`);
  },
  csv: (text) => {
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map(({ kind }) => kind)).toEqual(KINDS);
    for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^[=+\-@]/);
  },
  html: (text) => {
    const { document } = parseHTML(text);
    expect(document.querySelector('h1')?.textContent).toBe(TITLE);
    expect(document.querySelectorAll('blockquote')).toHaveLength(KINDS.length);
    expect(document.querySelector('h1 b, script, img')).toBeNull();
  },
  markdown: (text) => {
    expect(text).toContain('1 of 4 sourced statements is unconfirmed, from Bloomberg');
    expect(text.split('\n')[0]).not.toContain('<b>');
  },
};

test('saves the sourcing in every format', async ({ hearsay, tab, site }) => {
  const url = site.add('/export/saved.html', HOSTILE);
  await tab.goto(url);
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  for (const [format, check] of Object.entries(CHECKS)) {
    await choose(popup, format);
    await clickOn(popup, '.export button:last-of-type');
    const { name, text } = await hearsay.saved();
    expect(name).toMatch(/^hearsay-1-1-b-a-second-bridge-b-\d{4}-\d\d-\d\d\.(md|html|csv|json)$/);
    check(text, url);
    await popup.waitUntil((file) => document.querySelector('.export [role=status]')?.textContent?.includes(file), name);
  }
  await popup.close();
});

test('saves a page to print that is light or dark as the system is', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/export/dark.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await choose(popup, 'html');
  await clickOn(popup, '.export button:last-of-type');
  const { text } = await hearsay.saved();
  await popup.close();
  await tab.goto(site.add('/export/report.html', text));
  for (const [scheme, ink, ground] of [
    ['light', /^rgb\(0, 0, 0\)$/, /^rgb\(255, 255, 255\)$/],
    ['dark', /^rgb\(2\d\d, 2\d\d, 2\d\d\)$/, /^rgb\(\d\d, \d\d, \d\d\)$/],
  ] as const) {
    await tab.colorScheme(scheme);
    const look = await tab.evaluate(() => {
      // The ground is the browser's own, which no element has as its background.
      document.body.style.outlineColor = 'Canvas';
      const { color, outlineColor } = getComputedStyle(document.body);
      return { color, outlineColor };
    }, null);
    expect(look.color).toMatch(ink);
    expect(look.outlineColor).toMatch(ground);
  }
});

test('copies the sourcing in every format', async ({ hearsay, tab, site }) => {
  const url = site.add('/export/copied.html', HOSTILE);
  await tab.goto(url);
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(() => document.body.append(document.createElement('textarea')), null);
  for (const [format, check] of Object.entries(CHECKS)) {
    await choose(popup, format);
    await clickOn(popup, '.export button');
    await popup.waitUntil(() => document.querySelector('.export [role=status]')?.textContent === 'Copied.', null);
    await popup.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
      field?.focus();
    }, null);
    await popup.chord(['Control', 'v']);
    await popup.waitUntil(() => document.querySelector('textarea')?.value !== '', null);
    check(await popup.evaluate(() => document.querySelector('textarea')?.value ?? '', null), url);
  }
  await popup.close();
});
