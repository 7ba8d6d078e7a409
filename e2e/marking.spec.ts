import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCases } from '../scripts/gold.ts';
import { readPage } from '../scripts/read-page.ts';
import { analyze } from '../src/engine/index.ts';
import { type Tab, until } from './browsers/driven-browser.ts';
import { readCard, settledState } from './extension.ts';
import { flat, marksOf, pointInMark, waitForMarks } from './marks.ts';
import { articlePage, articleWithLink } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { ARTICLES, SEED } from './site.ts';
import { expect, test } from './test.ts';

/** The languages that have a sample article. */
const LANGUAGES = ['it', 'en', 'es', 'fr', 'de', 'pt'] as const;

/** `kind: sentence` for each statement that the command line gives of a page's HTML, in alphabetical order. */
function said(html: string): string[] {
  const { statements } = analyze(readPage(html).article);
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
      const wanted = said(readFileSync(page ?? '', 'utf8'));
      await tab.goto(`${site.origin}/articles/${id}/page.html`);
      if (wanted.length > 0) await waitForMarks(tab);
      else await settledState(hearsay, tab);
      const marks = await marksOf(tab);
      expect(marks.map(({ kind, text }) => `${kind}: ${flat(text)}`).sort(), id).toEqual(wanted);
    }
  });
}

/** The page as it is, and as it would be had nobody touched it. */
const serialisations = (tab: Tab): Promise<{ readonly now: string; readonly before: string }> =>
  tab.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const untouched = new DOMParser().parseFromString(source, 'text/html');
    return { now: document.documentElement.outerHTML, before: untouched.documentElement.outerHTML };
  }, null);

/** The page with an open card: the same, but for one element at its end. */
async function expectOneElementMore(tab: Tab, kind: string, before: string): Promise<void> {
  const point = await pointInMark(tab, kind);
  if (!point) throw new Error(`no ${kind} is marked`);
  await tab.clickAt(point.x, point.y);
  await until(() => readCard(tab), 'the card');
  const after = await tab.evaluate(() => {
    const [host, ...others] = [...document.documentElement.children].slice(2);
    const name = host?.localName ?? '';
    host?.remove();
    return { name, others: others.length, rest: document.documentElement.outerHTML };
  }, null);
  expect(after).toEqual({ name: 'hearsay-card', others: 0, rest: before });
}

test('leaves the HTML of the page as it was, byte for byte', async ({ tab, site }) => {
  for (const id of SAMPLES) {
    await tab.goto(`${site.origin}/articles/${id}/page.html`);
    await waitForMarks(tab);
    const { now, before } = await serialisations(tab);
    expect(now).toBe(before);
    await expectOneElementMore(tab, 'no-comment', before);
  }
});

/** Saved pages of news sites; they are not part of the repository. */
const SAVED = resolve(SEED, '../corpus/dev');
const MANY = 20;

test('leaves the HTML of twenty saved pages of news sites as it was', async ({ tab, site }) => {
  test.skip(!existsSync(SAVED), 'they are not part of the repository');
  test.slow();
  let compared = 0;
  for (const { id, page } of readCases(SAVED)) {
    if (compared === MANY || !page) continue;
    // Without the pages' own scripts, which change them, and what is only for browsers without any.
    const still = readFileSync(page, 'utf8')
      .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '')
      .replace(/<noscript\b[^>]*>[\s\S]*?<\/noscript>/gi, '')
      .replace(/ on\w+="[^"]*"/gi, '');
    if (said(still).length === 0) continue;
    await tab.goto(site.add(`/saved/${id}.html`, still));
    await waitForMarks(tab);
    const { now, before } = await serialisations(tab);
    expect(now === before, id).toBe(true);
    compared += 1;
  }
  expect(compared).toBe(MANY);
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

test('marks text that fills the slot of a shadow tree, apart from what stands around the slot', async ({
  tab,
  site,
}) => {
  const rumor = 'The city is in talks about a second bridge, according to Bloomberg.';
  const plain = 'The new bridge over the river carries two lanes of traffic and a wide path for people on foot.';
  const box = `<news-box><template shadowrootmode="open"><p>In short: <slot></slot> <b>More to come</b></p></template>${rumor}</news-box>`;
  const page = articlePage('en', 'A second bridge', [plain, plain, box, plain, plain]);
  await tab.goto(site.add('/marking/slot.html', page.replace(`<p>${box}</p>`, box)));
  await waitForMarks(tab);
  expect(await marksOf(tab)).toEqual([{ kind: 'rumor', text: rumor }]);
});
