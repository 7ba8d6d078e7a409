import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './browsers/driven-browser.ts';
import { openPopup } from './extension.ts';
import { pointInMark, waitForMarks } from './marks.ts';
import { articleWithLink, FRONT_PAGE } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { expect, test } from './test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: element`. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.inject(AXE);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const results = await axe.run();
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, null);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`popup has nothing that axe complains of, ${scheme}`, async ({ hearsay, tab, site }) => {
    await tab.goto(`${site.origin}/articles/${SAMPLES[0]}/page.html`);
    await waitForMarks(tab);
    const popup = await openPopup(hearsay, tab);
    await popup.colorScheme(scheme);
    await popup.evaluate(() => {
      for (const party of document.querySelectorAll('details')) party.open = true;
    }, null);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
}

for (const scheme of ['light', 'dark'] as const) {
  for (const page of ['options/options.html', 'panel/panel.html']) {
    test(`${page} has nothing that axe complains of, ${scheme}`, async ({ hearsay }) => {
      const tab = await hearsay.newTab();
      await tab.goto(`${hearsay.extensionOrigin}/src/${page}`);
      await tab.waitUntil(() => document.querySelector('h1'), null);
      await tab.colorScheme(scheme);
      expect(await violations(tab)).toEqual([]);
      await tab.close();
    });
  }
}

test('popup without results has nothing that axe complains of', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/accessibility/front.html', FRONT_PAGE));
  const popup = await openPopup(hearsay, tab);
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});

test('card has nothing that axe complains of', async ({ tab, site }) => {
  await tab.goto(site.add('/accessibility/card.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const point = await pointInMark(tab, 'rumor');
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
  // No tool sees into a closed shadow root: what is in it is laid out on a page of its own.
  const content = await tab.inShadow((root) => root.innerHTML, null);
  const page = `<!doctype html><html lang="en"><head><title>Card</title></head><body><main><h1>Card</h1>
    <hearsay-card><template shadowrootmode="open">${content}</template></hearsay-card></main></body></html>`;
  await tab.goto(site.add('/accessibility/card-alone.html', page));
  expect(
    await tab.evaluate(
      () => document.querySelector('hearsay-card')?.shadowRoot?.querySelector('[role=dialog]') !== null,
      null,
    ),
  ).toBe(true);
  expect(await violations(tab)).toEqual([]);
});
