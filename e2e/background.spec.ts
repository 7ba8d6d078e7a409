import { until } from './browsers/driven-browser.ts';
import { badgeOf, openPopup, readPopup, settledState, stateOf } from './extension.ts';
import { marksOf, waitForMarks } from './marks.ts';
import { articlePage, articleWithLink } from './pages.ts';
import { expect, test } from './test.ts';

test('keeps what was found when the background is stopped', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/background/kept.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const before = await settledState(hearsay, tab);
  const marks = await marksOf(tab);
  await hearsay.stopBackground();
  expect(await hearsay.backgroundRuns()).toBe(false);
  expect(await marksOf(tab)).toEqual(marks);
  expect(await badgeOf(hearsay, tab)).toBe('1');
  expect(await stateOf(hearsay, tab)).toEqual(before);
  const popup = await openPopup(hearsay, tab);
  expect(await readPopup(popup)).toMatchObject({ status: 'done', statements: [{ kind: 'rumor' }] });
  await popup.close();
});

test('reads the next page with a background that was stopped', async ({ hearsay, tab, site }) => {
  await hearsay.stopBackground();
  await tab.goto(site.add('/background/woken.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
});

test('marks a page whose reading was cut off by the end of the background', async ({ hearsay, tab, site }) => {
  const filler = 'The new bridge over the river, a spokeswoman said, carries two lanes of traffic.';
  const long = Array.from({ length: 1000 }, (_, at) => `${filler} It is number ${at}.`);
  await tab.goto(site.add('/background/cut.html', articlePage('en', 'A thousand bridges open', long)));
  await until(async () => (await stateOf(hearsay, tab)).status === 'working', 'the page to be sent');
  await hearsay.stopBackground();
  await waitForMarks(tab);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
});

test('reads a page again when what was kept of it is lost', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/background/lost.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  await hearsay.stopBackground();
  await hearsay.inExtension(() => chrome.storage.session.clear(), null);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
});
