/** Pictures of page, card and popup in both browsers, light and dark, wide and narrow, under out/pictures: for the eye. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { DrivenBrowser, Tab } from '../e2e/browsers/driven-browser.ts';
import { launchFirefox } from '../e2e/browsers/firefox.ts';
import { openPopup } from '../e2e/extension.ts';
import { pointInMark, waitForMarks } from '../e2e/marks.ts';
import { FRONT_PAGE, NOTHING_TO_MARK, UNSUPPORTED_LANGUAGE } from '../e2e/pages.ts';
import { REFERENCE, SEED, type Site, startDeadEnd, startSite } from '../e2e/site.ts';

const OUT = 'out/pictures';
const BROWSERS = {
  chromium: { launch: launchChromium, folder: resolve('dist/chrome') },
  firefox: { launch: launchFirefox, folder: resolve('dist/firefox') },
} as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDE = { width: 1100, height: 800 };
const NARROW = { width: 340, height: 700 };
/** Wide enough for a popup as browsers show it. */
const POPUP = { width: 380, height: 760 };

interface Studio {
  readonly hearsay: DrivenBrowser;
  readonly tab: Tab;
  readonly save: (from: Tab, name: string) => Promise<void>;
}

async function article({ hearsay, tab, save }: Studio, url: string, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    for (const [width, size] of Object.entries({ wide: WIDE, narrow: NARROW })) {
      await tab.resize(size.width, size.height);
      await tab.colorScheme(scheme);
      await tab.goto(url);
      await waitForMarks(tab);
      const point = (await pointInMark(tab, 'rumor')) ?? (await pointInMark(tab, 'confirmation'));
      await save(tab, `${name}-page-${scheme}-${width}`);
      if (!point) continue;
      await tab.clickAt(point.x, point.y);
      await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
      await save(tab, `${name}-card-${scheme}-${width}`);
      await tab.press('Escape');
    }
    const popup = await openPopup(hearsay, tab);
    await popup.colorScheme(scheme);
    for (const [width, size] of Object.entries({ popup: POPUP, narrow: NARROW })) {
      await popup.resize(size.width, size.height);
      await save(popup, `${name}-popup-${scheme}-${width}`);
    }
    await popup.close();
  }
}

async function states({ hearsay, tab, save }: Studio, site: Site): Promise<void> {
  const pages = { 'not-an-article': FRONT_PAGE, 'nothing-found': NOTHING_TO_MARK, language: UNSUPPORTED_LANGUAGE };
  for (const [name, page] of Object.entries(pages)) {
    await tab.goto(site.add(`/states/${name}.html`, page));
    const popup = await openPopup(hearsay, tab);
    await popup.resize(POPUP.width, 300);
    await save(popup, `state-${name}`);
    await popup.close();
  }
}

async function photograph(family: keyof typeof BROWSERS, names: readonly string[]): Promise<void> {
  const { launch, folder } = BROWSERS[family];
  const [site, deadEnd] = await Promise.all([startSite(), startDeadEnd()]);
  const hearsay = await launch({ folder, proxyPort: deadEnd.port });
  try {
    const tab = await hearsay.newTab();
    const save = (from: Tab, name: string): Promise<void> => from.screenshot(join(OUT, `${family}-${name}.png`));
    const studio = { hearsay, tab, save };
    for (const name of names) await article(studio, `${site.origin}/articles/${name}/page.html`, name);
    if (existsSync(join(SEED, REFERENCE))) await article(studio, `${site.origin}/seed/${REFERENCE}`, 'reference');
    await states(studio, site);
  } finally {
    await hearsay.close();
    await Promise.all([site.close(), deadEnd.close()]);
  }
}

mkdirSync(OUT, { recursive: true });
const given = process.argv.slice(2);
const names = given.length > 0 ? given : ['it-trattative-chip', 'en-harbor-chip-talks', 'fr-laurentide-cyberattaque'];
for (const family of ['chromium', 'firefox'] as const) await photograph(family, names);
console.log(`saved under ${OUT}`);
