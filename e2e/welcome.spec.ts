import { readCard } from './extension.ts';
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
