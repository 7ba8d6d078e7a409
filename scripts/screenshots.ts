/** Takes the pictures of docs/screenshots from the built extension in real Chromium: `npm run screenshots [-- LANG...]`. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { DrivenBrowser, Tab } from '../e2e/browsers/driven-browser.ts';
import { openPopup, settledState } from '../e2e/extension.ts';
import { pointInMark, waitForMarks } from '../e2e/marks.ts';
import { startDeadEnd, startSite } from '../e2e/site.ts';

const OUT = 'docs/screenshots';
const WIDE = [1100, 800] as const;
/** The size that a popup has at most in Chrome, with room for the whole width. */
const POPUP = [400, 600] as const;
/** A window of 1100 by 800 at 200 % has half as many CSS pixels either way. */
const ZOOMED = [550, 400] as const;

type Scheme = 'light' | 'dark';

/** The article of a language that shows most kinds: the longest of the project's own. */
const ARTICLES: Readonly<Record<string, string>> = {
  en: 'en-harbor-chip-talks',
  it: 'it-trattative-chip',
  es: 'es-naviera-oferta',
  fr: 'fr-verrerie-rachat',
  de: 'de-kiepert-uebernahme',
  pt: 'pt-aeronorte-voasul',
};

async function take(
  tab: Tab,
  language: string,
  name: string,
  [width, height]: readonly [number, number],
): Promise<void> {
  await tab.resize(width, height);
  const path = join(OUT, `${language}-${name}.png`);
  await tab.screenshot(path);
  console.log(`saved ${path}`);
}

async function ofPage(hearsay: DrivenBrowser, address: string, language: string): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.resize(...WIDE);
  await tab.goto(address);
  await waitForMarks(tab);
  const point = await pointInMark(tab, 'no-comment');
  if (point) {
    await tab.clickAt(point.x, point.y);
    await tab.waitUntil(() => document.querySelector('html > :not(head, body)') !== null, null);
  }
  await take(tab, language, 'card', WIDE);
  await settledState(hearsay, tab);
  for (const scheme of ['light', 'dark'] as const) {
    const popup = await openPopup(hearsay, tab);
    await popup.colorScheme(scheme);
    await popup.evaluate(() => {
      document.documentElement.dataset.surface = 'popup';
    }, null);
    await take(popup, language, `popup-${scheme}`, POPUP);
    await popup.close();
  }
  await tab.close();
}

async function ofExtensionPage(
  hearsay: DrivenBrowser,
  language: string,
  name: string,
  scheme: Scheme,
  size: readonly [number, number],
): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.colorScheme(scheme);
  await tab.goto(`${hearsay.extensionOrigin}/src/${name}/${name}.html`);
  await tab.waitUntil(() => document.querySelector('fieldset') !== null, null);
  await take(tab, language, `${name}-${scheme}${size === ZOOMED ? '-200' : ''}`, size);
  await tab.close();
}

async function ofLanguage(language: string, origin: string, proxyPort: number): Promise<void> {
  const hearsay = await launchChromium({ folder: resolve('dist/chrome'), proxyPort, language });
  try {
    await ofPage(hearsay, `${origin}/articles/${ARTICLES[language]}/page.html`, language);
    await ofExtensionPage(hearsay, language, 'options', 'light', WIDE);
    await ofExtensionPage(hearsay, language, 'options', 'dark', ZOOMED);
    await ofExtensionPage(hearsay, language, 'welcome', 'light', WIDE);
  } finally {
    await hearsay.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const languages = readdirSync('public/_locales').filter((each) => wanted.length === 0 || wanted.includes(each));
  mkdirSync(OUT, { recursive: true });
  const site = await startSite();
  const deadEnd = await startDeadEnd();
  try {
    for (const language of languages) await ofLanguage(language, site.origin, deadEnd.port);
  } finally {
    await Promise.all([site.close(), deadEnd.close()]);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
