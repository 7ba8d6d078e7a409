import { violations } from './axe.ts';
import type { Tab } from './browsers/driven-browser.ts';
import { pointInMark, waitForMarks } from './marks.ts';
import { articleWithLink, FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** Has a page drawn dark where that is preferred. */
const LIGHT_AND_DARK = `<style>
  @media (prefers-color-scheme: dark) { body { background: #16181b; color: #e8e6e3 } a { color: #9cc4ff } }
</style></head>`;

/** What a page may be drawn in. */
const SCHEMES = ['light', 'dark', 'forced colors'] as const;

const drawIn = (tab: Tab, scheme: (typeof SCHEMES)[number]): Promise<void> =>
  scheme === 'forced colors' ? tab.forceColors() : tab.colorScheme(scheme);

for (const scheme of SCHEMES) {
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
