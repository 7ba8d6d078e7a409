import { until } from './browsers/driven-browser.ts';
import { clickOn, readCard, storedSettings } from './extension.ts';
import { marksOf, pointInMark, waitForMarks } from './marks.ts';
import { expect, test } from './test.ts';

test('the first page marks its sample with the real engine, and explains it on click', async ({ hearsay, family }) => {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/welcome/welcome.html`);
  await waitForMarks(tab);
  const kinds = (await marksOf(tab)).map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(['rumor', 'confirmation', 'no-comment', 'denial']);
  const point = await pointInMark(tab, 'no-comment');
  if (!point) throw new Error('no refusal is marked');
  await tab.clickAt(point.x, point.y);
  await tab.waitUntil(() => document.querySelector('html > :not(head, body)') !== null, null);
  expect(await readCard(tab)).toContain('No comment');
  await tab.screenshot(`out/e2e/welcome-${family}.png`);
  await tab.close();
});

test('the first page explains its sample to who uses no mouse', async ({ hearsay }) => {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/welcome/welcome.html`);
  await waitForMarks(tab);
  for (const pressed of Array(10).keys()) {
    await tab.press('Tab');
    if (await tab.evaluate(() => document.activeElement?.matches('.sample + button'), null)) break;
    if (pressed === 9) throw new Error('the button is not reached');
  }
  const said: (string | null)[] = [];
  for (let opened = 0; opened < 7; opened += 1) {
    await tab.press('Enter');
    await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
    said.push(await readCard(tab));
    await tab.press('Escape');
    await tab.waitUntil(() => document.activeElement?.localName === 'button', null);
  }
  expect(said.map((text) => /\d of \d/.exec(text ?? '')?.[0])).toEqual(
    [1, 2, 3, 4, 5, 6, 1].map((place) => `${place} of 6`),
  );
  await tab.close();
});

test('the first page shows the first sentence of its sample again behind the last, in a low window too', async ({
  hearsay,
}) => {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/welcome/welcome.html`);
  await waitForMarks(tab);
  await tab.resize(900, 400);
  const next = async (): Promise<string | null> => {
    await tab.evaluate(() => document.querySelector<HTMLButtonElement>('.sample + button')?.click(), null);
    await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
    const said = await readCard(tab);
    await tab.press('Escape');
    return said;
  };
  let said = await next();
  for (let opened = 0; opened < 6 && !said?.includes('6 of 6'); opened += 1) said = await next();
  expect(await next()).toContain('1 of 6');
  await tab.waitUntil(() => {
    const title = document.querySelector('.sample > h3')?.getBoundingClientRect();
    return title !== undefined && title.top >= 0 && title.bottom <= innerHeight;
  }, null);
  await tab.close();
});

test('the first page takes the choice of when to read', async ({ hearsay }) => {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/welcome/welcome.html`);
  await tab.waitUntil(() => document.querySelector('input[name=mode]:checked'), null);
  await clickOn(tab, 'input[value=asked]');
  await until(async () => (await storedSettings(hearsay)).mode === 'asked', 'the choice to be stored');
  await hearsay.inExtension(() => chrome.storage.sync.clear(), null);
  await tab.close();
});

test('the first page follows the system from light to dark', async ({ hearsay }) => {
  const tab = await hearsay.newTab();
  await tab.colorScheme('light');
  await tab.goto(`${hearsay.extensionOrigin}/src/welcome/welcome.html`);
  await waitForMarks(tab);
  const lineColor = (): Promise<string> =>
    tab.evaluate(() => {
      const sentence = document.querySelector('.sample > p');
      return sentence ? getComputedStyle(sentence, '::highlight(hearsay-rumor)').textDecorationColor : '';
    }, null);
  const light = await lineColor();
  await tab.colorScheme('dark');
  await until(async () => (await lineColor()) !== light, 'the line to get the color for dark pages');
  await tab.close();
});
