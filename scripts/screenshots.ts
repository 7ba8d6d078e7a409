/** Takes the pictures of docs/screenshots from the built extension in real Chromium: `npm run screenshots [-- LANG...]`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium, pageOf } from '../e2e/browsers/chromium.ts';
import type { DrivenBrowser, Tab } from '../e2e/browsers/driven-browser.ts';
import { openPopup, settledState } from '../e2e/extension.ts';
import { pointInMark, waitForMarks } from '../e2e/marks.ts';
import { startDeadEnd, startSite } from '../e2e/site.ts';

const OUT = 'docs/screenshots';
/** Of WebP: no fault is seen in text, at a third of a PNG's size. */
const QUALITY = 85;

/** In pixels of the screen. */
interface Size {
  readonly width: number;
  readonly height?: number;
}

const WINDOW = { width: 1100, height: 800 };
/** A laptop's, which leaves a margin beside the text. */
const LAPTOP = { width: 1280, height: 800 };
/** The options and the first page, from top to bottom where they are not enlarged. */
const WHOLE: Size = { width: 1100 };
/** The size that a popup has at most in Chrome, with room for the whole width. */
const POPUP: Size = { width: 400, height: 600 };
/** A panel as narrow as browsers let it be, beside a window. */
const PANEL: Size = { width: 360, height: 800 };

const SCHEMES = ['light', 'dark'] as const;

/** The article of a language that shows most kinds: the longest of the project's own. */
const ARTICLES: Readonly<Record<string, string>> = {
  en: 'en-harbor-chip-talks',
  it: 'it-trattative-chip',
  es: 'es-naviera-oferta',
  fr: 'fr-verrerie-rachat',
  de: 'de-kiepert-uebernahme',
  pt: 'pt-aeronorte-voasul',
};

/** Once a page is drawn as it now is. */
const drawn = (tab: Tab): Promise<void> =>
  tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    null,
  );

/** Saves what a tab shows of a page at a zoom of 1 or 2; the whole page where the size has no height. */
async function take(tab: Tab, name: string, { width, height }: Size, zoom = 1): Promise<void> {
  const page = pageOf(tab);
  // What moves from one look to the next is never caught on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tab.resize(width / zoom, (height ?? WINDOW.height) / zoom);
  if (height === undefined) {
    const whole = await tab.evaluate(() => document.documentElement.scrollHeight, null);
    await tab.resize(width / zoom, whole);
  }
  const view = page.viewportSize() ?? { width, height: WINDOW.height };
  await drawn(tab);
  // The debugger cuts the picture out of the whole page.
  const corner = await tab.evaluate(() => ({ x: scrollX, y: scrollY }), null);
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { ...corner, ...view, scale: zoom },
  });
  await cdp.detach();
  const path = join(OUT, `${name}.webp`);
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(`saved ${path}`);
}

/** A surface of the interface, light and dark, at 100 % and at 200 %. */
async function takeAll(tab: Tab, name: string, size: Size, zoomed = size): Promise<void> {
  for (const scheme of SCHEMES) {
    await tab.colorScheme(scheme);
    for (const [ending, shown, zoom] of [
      ['', size, 1],
      ['-200', zoomed, 2],
    ] as const) {
      // A panel may have followed its page.
      await tab.evaluate(() => scrollTo(0, 0), null);
      await take(tab, `${name}-${scheme}${ending}`, shown, zoom);
    }
  }
}

async function ofPage(hearsay: DrivenBrowser, address: string, language: string): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.resize(LAPTOP.width, LAPTOP.height);
  await tab.goto(address);
  await waitForMarks(tab);
  const point = await pointInMark(tab, 'no-comment');
  if (point) {
    await tab.clickAt(point.x, point.y);
    await tab.waitUntil(() => document.querySelector('html > :not(head, body)') !== null, null);
  }
  await take(tab, `${language}-card`, LAPTOP);
  await settledState(hearsay, tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(() => {
    document.documentElement.dataset.surface = 'popup';
  }, null);
  // A popup grows with the zoom as far as the browser lets it.
  await takeAll(popup, `${language}-popup`, POPUP, { width: 800, height: 600 });
  await popup.close();
  // The panel's page lies behind the article's here, not beside it, and follows it all the same.
  const panel = await hearsay.newTab();
  await panel.goto(`${hearsay.extensionOrigin}/src/panel/panel.html`);
  await tab.activate();
  await panel.waitUntil(() => document.querySelector('.statements'), null);
  await takeAll(panel, `${language}-panel`, PANEL, { width: 720, height: 800 });
  await panel.close();
  await tab.close();
}

async function ofExtensionPage(hearsay: DrivenBrowser, language: string, name: string): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/${name}/${name}.html`);
  await tab.waitUntil(() => document.querySelector('fieldset') !== null, null);
  await takeAll(tab, `${language}-${name}`, WHOLE, WINDOW);
  await tab.close();
}

async function ofLanguage(language: string, origin: string, proxyPort: number): Promise<void> {
  const hearsay = await launchChromium({ folder: resolve('dist/chrome'), proxyPort, language });
  try {
    await ofPage(hearsay, `${origin}/articles/${ARTICLES[language]}/page.html`, language);
    await ofExtensionPage(hearsay, language, 'options');
    await ofExtensionPage(hearsay, language, 'welcome');
  } finally {
    await hearsay.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const languages = readdirSync('public/_locales').filter((each) => wanted.length === 0 || wanted.includes(each));
  if (wanted.length === 0) rmSync(OUT, { recursive: true, force: true });
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
