import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Tab } from './browsers/driven-browser.ts';
import { openPopup } from './extension.ts';
import { pointInMark, waitForMarks } from './marks.ts';
import { articleWithLink, FOUR_KINDS, FRONT_PAGE } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { expect, test } from './test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: element`; of forced colors the system alone is the author. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.inject(AXE);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const areForced = matchMedia('(forced-colors: active)').matches;
    const results = await axe.run({ rules: { 'color-contrast': { enabled: !areForced } } });
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, null);
}

/** Has a page drawn dark where that is preferred. */
const LIGHT_AND_DARK = `<style>
  @media (prefers-color-scheme: dark) { body { background: #16181b; color: #e8e6e3 } a { color: #9cc4ff } }
</style></head>`;

/** What a page may be drawn in. */
const SCHEMES = ['light', 'dark', 'forced colors'] as const;

const drawIn = (tab: Tab, scheme: (typeof SCHEMES)[number]): Promise<void> =>
  scheme === 'forced colors' ? tab.forceColors() : tab.colorScheme(scheme);

for (const scheme of SCHEMES) {
  test(`popup has nothing that axe complains of, ${scheme}`, async ({ hearsay, tab, site }) => {
    await tab.goto(`${site.origin}/articles/${SAMPLES[0]}/page.html`);
    await waitForMarks(tab);
    const popup = await openPopup(hearsay, tab);
    await drawIn(popup, scheme);
    await popup.evaluate(() => {
      for (const party of document.querySelectorAll('details')) party.open = true;
    }, null);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test(`marks add nothing to what axe complains of in a page, ${scheme}`, async ({ tab, site }) => {
    await tab.goto(site.add('/accessibility/marked.html', FOUR_KINDS.replace('</head>', LIGHT_AND_DARK)));
    await drawIn(tab, scheme);
    await waitForMarks(tab);
    expect(await violations(tab)).toEqual([]);
  });

  test(`card has nothing that axe complains of, ${scheme}`, async ({ tab, site }) => {
    const page = articleWithLink('/elsewhere.html').replace('</head>', LIGHT_AND_DARK);
    await tab.goto(site.add('/accessibility/card.html', page));
    await drawIn(tab, scheme);
    await waitForMarks(tab);
    const point = await pointInMark(tab, 'rumor');
    await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
    await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
    // No tool sees into a closed shadow root: what is in it is laid out on a page of its own, with its look.
    const content = await tab.inShadow(
      (root) =>
        root.innerHTML +
        root.adoptedStyleSheets
          .map(({ cssRules }) => `<style>${[...cssRules].map(({ cssText }) => cssText).join('')}</style>`)
          .join(''),
      null,
    );
    expect(content).toContain('<style>');
    const alone = `<!doctype html><html lang="en"><head><title>Card</title></head><body><main><h1>Card</h1>
      <hearsay-card><template shadowrootmode="open">${content}</template></hearsay-card></main></body></html>`;
    await tab.goto(site.add('/accessibility/card-alone.html', alone));
    await tab.waitUntil(() => document.querySelector('hearsay-card')?.shadowRoot?.querySelector('[role=dialog]'), null);
    expect(await violations(tab)).toEqual([]);
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
