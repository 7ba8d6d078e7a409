import { pageOf } from './browsers/chromium.ts';
import { until } from './browsers/driven-browser.ts';
import {
  closeToolbarPopup,
  openPopup,
  readPopup,
  settledState,
  showStatement,
  toolbarPopupSays,
  waitForBadge,
} from './extension.ts';
import { pointInMark, waitForMarks } from './marks.ts';
import { articlePage } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { expect, test } from './test.ts';
import { headlineInEnglish, nameInEnglish } from './texts.ts';

const FILLER = Array.from(
  { length: 60 },
  () => 'Since Monday the new bridge over the river carries two lanes of traffic and a wide path for people on foot.',
);
/** One rumor, far down. */
const LONG_PAGE = articlePage('en', 'A second bridge', [
  ...FILLER,
  'The city is in talks about a second bridge, according to Bloomberg.',
  ...FILLER,
]);

/** In the page: whether its first rumor is in view. */
const isInView = (): boolean => {
  const [range] = CSS.highlights.get('hearsay-rumor') ?? [];
  const box = range instanceof Range ? range.getBoundingClientRect() : null;
  return box !== null && box.top >= 0 && box.bottom <= innerHeight;
};

for (const id of SAMPLES) {
  test(`says of ${id} what the analysis says`, async ({ hearsay, tab, site }) => {
    await tab.goto(`${site.origin}/articles/${id}/page.html`);
    const state = await settledState(hearsay, tab);
    if (state.status !== 'done') throw new Error(`the page is ${state.status}`);
    const { statements, summary } = state.analysis;
    await waitForBadge(hearsay, tab, String(statements.length));
    const popup = await openPopup(hearsay, tab);
    const view = await readPopup(popup);
    await popup.close();
    expect(view.status).toBe('done');
    expect(view.headline).toBe(headlineInEnglish(state.analysis));
    expect(view.statements.map((each) => each.id)).toEqual(statements.map((each) => each.id));
    expect(view.statements.map(({ kind }) => kind)).toEqual(statements.map(({ kind }) => kind));
    for (const [index, { source, subkind }] of statements.entries()) {
      const nobody = subkind === 'hearsay' ? '' : 'No source given';
      const said = source?.name ? nameInEnglish(source) : source?.text || nobody;
      expect(view.statements[index]?.source).toContain(said);
    }
    expect(view.parties).toHaveLength(summary.parties.length);
  });
}

test('counts each kind, in words and in the bar', async ({ hearsay, tab, site }) => {
  const paragraphs = [
    'The city is in talks about a second bridge, according to Bloomberg.',
    'The mayor’s office declined to comment on the talks, and work on the first bridge goes on.',
    'The harbour authority denied the report.',
    'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and on bicycles.',
    'Work on the foundations took most of the first year, because the ground on the northern bank is soft and wet.',
  ];
  await tab.goto(site.add('/popup/counts.html', articlePage('en', 'A second bridge', paragraphs)));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const { headline, whole, statements } = await readPopup(popup);
  await popup.close();
  expect(statements.map(({ kind }) => kind)).toEqual(['rumor', 'no-comment', 'denial']);
  expect(headline).toBe('1 of 3 sourced statements is unconfirmed, from Bloomberg.');
  for (const count of ['1 rumor', '1 no comment', '1 denial']) expect(whole).toContain(count);
});

test('scrolls the page to the statement that is chosen, and flashes it', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/popup/scroll.html', LONG_PAGE));
  await waitForMarks(tab);
  expect(await tab.evaluate(isInView, null)).toBe(false);
  const popup = await openPopup(hearsay, tab);
  const flashed = tab.waitUntil(() => CSS.highlights.has('hearsay-flash'), null);
  await popup.evaluate(() => {
    const item = document.querySelector('.statements [data-statement]');
    if (item instanceof HTMLElement) item.click();
  }, null);
  await flashed;
  await popup.close();
  await tab.activate();
  await tab.waitUntil(isInView, null);
  expect(await pointInMark(tab, 'rumor')).not.toBeNull();
});

test('is at the statement at once where a reader asks for no motion', { tag: '@chromium' }, async ({
  hearsay,
  tab,
  site,
}) => {
  await tab.goto(site.add('/popup/still.html', LONG_PAGE));
  await waitForMarks(tab);
  const state = await settledState(hearsay, tab);
  const [statement] = state.status === 'done' ? state.analysis.statements : [];
  await pageOf(tab).emulateMedia({ reducedMotion: 'reduce' });
  await tab.activate();
  expect(await showStatement(hearsay, tab, statement?.id ?? '')).toBe(true);
  expect(await tab.evaluate(isInView, null)).toBe(true);
});

test('comes to the statement also where the page breaks the movement off, but never pulls a reader back', async ({
  hearsay,
  tab,
  site,
}) => {
  await tab.goto(site.add('/popup/broken-off.html', LONG_PAGE));
  await waitForMarks(tab);
  const state = await settledState(hearsay, tab);
  const [statement] = state.status === 'done' ? state.analysis.statements : [];
  const jump = (): Promise<boolean> => showStatement(hearsay, tab, statement?.id ?? '');
  await tab.activate();
  await tab.evaluate(() => {
    const breakOff = (): void => scrollTo({ top: 0, behavior: 'instant' });
    addEventListener('scroll', breakOff);
    setTimeout(() => removeEventListener('scroll', breakOff), 1_000);
  }, null);
  await jump();
  await tab.waitUntil(isInView, null);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), null);
  await jump();
  // A key ends it, whatever the browser's own movement makes of that key.
  await tab.press('Home');
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), null);
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 2_000)), null);
  expect(await tab.evaluate(isInView, null)).toBe(false);
});

test('opens from the toolbar on the page in front', async ({ hearsay, tab, site }) => {
  const talks = 'The city is in talks about a second bridge, according to Bloomberg.';
  const filler = 'The new bridge over the river carries two lanes of traffic and a wide path for people on foot.';
  await tab.goto(site.add('/popup/true.html', articlePage('en', 'Bridge', [filler, talks, filler, filler, filler])));
  await waitForMarks(tab);
  await hearsay.clickToolbarButton(tab);
  const said = await until(() => toolbarPopupSays(hearsay), 'the popup to say something');
  expect(said).toBe('The only sourced statement is unconfirmed, from Bloomberg.');
  await closeToolbarPopup(hearsay);
});

test('narrows a long list by kind and by words, and links a rumor with its answers', async ({ hearsay, tab, site }) => {
  await tab.goto(`${site.origin}/articles/it-trattative-chip/page.html`);
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const kindsShown = async (): Promise<string[]> => [
    ...new Set((await readPopup(popup)).statements.map(({ kind }) => kind)),
  ];
  const all = (await readPopup(popup)).statements.length;
  const setFilter = (index: number): Promise<void> =>
    popup.evaluate((at) => document.querySelectorAll<HTMLElement>('.filter input[type=checkbox]')[at]?.click(), index);
  await setFilter(0);
  await popup.waitUntil((count) => document.querySelectorAll('.statements > li').length < count, all);
  expect(await kindsShown()).not.toContain('rumor');
  await setFilter(0);
  await popup.waitUntil((count) => document.querySelectorAll('.statements > li').length === count, all);
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.filter input[type=search]');
    if (!field) throw new Error('no search');
    field.value = 'bellandi';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, null);
  await popup.waitUntil((count) => document.querySelectorAll('.statements > li').length < count, all);
  for (const { source } of (await readPopup(popup)).statements) expect(source).toContain('Bellandi');
  const answered = await popup.evaluate(
    () => document.querySelector('.chain .link-button')?.textContent?.replace(/\s+/g, ' ') ?? '',
    null,
  );
  expect(answered).toContain('Bloomberg');
  await popup.close();
});

test('warns where all that is unconfirmed goes back to one source, and says when it was read', async ({
  hearsay,
  tab,
  site,
}) => {
  const plain = 'The new bridge over the river carries two lanes of traffic and a wide path for people on foot.';
  const talks = 'The city is in talks about a second bridge, according to Bloomberg.';
  const price = 'The bridge would cost forty million, Bloomberg reported.';
  const popupOf = async (name: string, paragraphs: readonly string[]): Promise<string> => {
    await tab.goto(site.add(name, articlePage('en', 'A second bridge', paragraphs)));
    await waitForMarks(tab);
    await settledState(hearsay, tab);
    const popup = await openPopup(hearsay, tab);
    const { whole } = await readPopup(popup);
    await popup.close();
    return whole;
  };
  const warning = 'All that is unconfirmed here goes back to one source, Bloomberg.';
  const whole = await popupOf('/popup/origin.html', [talks, plain, price, plain, plain]);
  expect(whole).toContain(warning);
  expect(whole).toMatch(/Read in English at \d/);
  expect(await popupOf('/popup/once.html', [talks, plain, plain, plain])).not.toContain(warning);
});

test('copies a statement with its source, and narrows the list to one source', async ({ hearsay, tab, site }) => {
  await tab.goto(`${site.origin}/articles/it-trattative-chip/page.html`);
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('#tab-statements')?.click();
    document.body.append(document.createElement('textarea'));
  }, null);
  await popup.waitUntil(() => document.querySelector('.statements .copy')?.checkVisibility(), null);
  await popup.activate();
  const point = await popup.evaluate(() => {
    const button = document.querySelector('.statements .copy');
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: 0, y: 0 };
  }, null);
  await popup.clickAt(point.x, point.y);
  await popup.waitUntil(() => document.querySelector('.copy + [role=status]')?.textContent === 'Copied', null);
  await popup.evaluate(() => document.querySelector<HTMLElement>('textarea')?.focus(), null);
  await popup.chord(['Control', 'v']);
  await popup.waitUntil(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value !== '', null);
  const pasted = await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '', null);
  const [first] = (await readPopup(popup)).statements;
  const sentence = await popup.evaluate(() => document.querySelector('.statement-text')?.textContent ?? '', null);
  expect(pasted).toContain(`“${sentence}”`);
  expect(first?.source).toContain(/\n(.*?) – /.exec(pasted)?.[1]);
  expect(pasted).toContain('/articles/it-trattative-chip/page.html#:~:text=');
  await popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.filter select');
    if (!select) throw new Error('no choice of a source');
    select.value = 'Bloomberg';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await popup.waitUntil(
    () => [...document.querySelectorAll('.statement-source')].every(({ textContent }) => /Bloomberg/.test(textContent)),
    null,
  );
  expect((await readPopup(popup)).statements.length).toBeGreaterThan(0);
  await popup.close();
});
