import { readFileSync } from 'node:fs';
import { readCases } from '../scripts/gold.ts';
import { readPage } from '../scripts/read-page.ts';
import { analyze } from '../src/engine/index.ts';
import { settledState } from './extension.ts';
import { flat, marksOf, waitForMarks } from './marks.ts';
import { articlePage, articleWithLink } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { ARTICLES } from './site.ts';
import { expect, test } from './test.ts';

/** The languages that have a sample article. */
const LANGUAGES = ['it', 'en', 'es', 'fr', 'de', 'pt'] as const;

/** `kind: sentence` for each statement that the command line gives of a page, in alphabetical order. */
function said(page: string): string[] {
  const { statements } = analyze(readPage(readFileSync(page, 'utf8')).article);
  return statements.map(({ kind, text }) => `${kind}: ${flat(text)}`).sort();
}

for (const language of LANGUAGES) {
  test(`marks on the sample pages in ${language} exactly what the command line says of them`, async ({
    hearsay,
    tab,
    site,
  }) => {
    const pages = readCases(ARTICLES).filter(({ id }) => id.startsWith(`${language}-`));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const { id, page } of pages) {
      const wanted = said(page ?? '');
      await tab.goto(`${site.origin}/articles/${id}/page.html`);
      if (wanted.length > 0) await waitForMarks(tab);
      else await settledState(hearsay, tab);
      const marks = await marksOf(tab);
      expect(marks.map(({ kind, text }) => `${kind}: ${flat(text)}`).sort(), id).toEqual(wanted);
    }
  });
}

test('leaves the HTML of the page as it was, byte for byte', async ({ tab, site }) => {
  for (const id of SAMPLES) {
    await tab.goto(`${site.origin}/articles/${id}/page.html`);
    await waitForMarks(tab);
    const same = await tab.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const untouched = new DOMParser().parseFromString(source, 'text/html');
      return { now: document.documentElement.outerHTML, before: untouched.documentElement.outerHTML };
    }, null);
    expect(same.now).toBe(same.before);
  }
});

test('follows a link inside a marked sentence when it is clicked', async ({ tab, site }) => {
  const target = site.add('/marking/original.html', articlePage('en', 'The original report', ['Here it is.']));
  await tab.goto(site.add('/marking/link.html', articleWithLink(target)));
  await waitForMarks(tab);
  const [mark] = await marksOf(tab);
  expect(flat(mark?.text ?? '')).toContain('according to Bloomberg');
  const point = await tab.evaluate(() => {
    const box = document.querySelector('#link')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, null);
  await tab.clickAt(point.x, point.y);
  await tab.waitUntil((url) => location.href === url, target);
});

test('marks a sentence that runs through several elements as one', async ({ tab, site }) => {
  const sentence =
    'The <b>city</b> is in <i>talks</i> about<br> a second <em>bridge</em>, according to <b>Bloom</b>berg.';
  const filler = 'The new bridge over the river carries two lanes of traffic and a wide path for people on foot.';
  const page = articlePage('en', 'A bridge', [
    filler,
    filler,
    filler,
    `${filler} ${sentence} ${filler}`,
    filler,
    filler,
  ]);
  await tab.goto(site.add('/marking/inline.html', page));
  await waitForMarks(tab);
  const marks = await marksOf(tab);
  expect(marks.map(({ text }) => flat(text)).join(' ')).toBe(
    'The city is in talks about a second bridge, according to Bloomberg.',
  );
});
