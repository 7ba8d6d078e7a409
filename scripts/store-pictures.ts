/** Takes the pictures of docs/store, at the sizes that the stores ask for, from the built extension in real Chromium: `npm run store-pictures`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium, pageOf } from '../e2e/browsers/chromium.ts';
import type { DrivenBrowser, Tab } from '../e2e/browsers/driven-browser.ts';
import { settledState } from '../e2e/extension.ts';
import { pointInMark, waitForMarks } from '../e2e/marks.ts';
import { startDeadEnd, startSite } from '../e2e/site.ts';

const OUT = 'docs/store/pictures';
/** Of JPEG, which both stores take: no fault is seen in text. */
const QUALITY = 92;

/** Both stores show screenshots of this size. */
const SCREENSHOT = { width: 1280, height: 800 };
/** The small promotional tile of Chrome's store. */
const TILE = { width: 440, height: 280 };

const ARTICLE = 'en-harbor-chip-talks';

async function take(tab: Tab, name: string, { width, height } = SCREENSHOT): Promise<void> {
  const page = pageOf(tab);
  await tab.resize(width, height);
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'jpeg', quality: QUALITY });
  await cdp.detach();
  const path = join(OUT, `${name}.jpg`);
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(`saved ${path}`);
}

async function ofArticle(hearsay: DrivenBrowser, url: string): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.resize(SCREENSHOT.width, SCREENSHOT.height);
  await tab.goto(url);
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  const point = await pointInMark(tab, 'no-comment');
  if (!point) throw new Error(`${ARTICLE} has no refusal to click`);
  await tab.clickAt(point.x, point.y);
  await tab.waitUntil(() => document.querySelector('html > :not(head, body)') !== null, null);
  await take(tab, 'screenshot-1-card');
  // The panel's page lies behind the article's here, not beside it, and follows it all the same.
  const panel = await hearsay.newTab();
  await panel.goto(`${hearsay.extensionOrigin}/src/panel/panel.html`);
  await tab.activate();
  await panel.waitUntil(() => document.querySelector('.statements'), null);
  await panel.colorScheme('dark');
  await take(panel, 'screenshot-2-panel');
  await panel.close();
  await tab.close();
}

async function ofExtensionPage(hearsay: DrivenBrowser, name: string, picture: string): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/${name}/${name}.html`);
  await tab.waitUntil(() => document.querySelector('fieldset') !== null, null);
  await take(tab, picture);
  await tab.close();
}

/** The drawing, the name, and a line under it as rumors have it. */
const tile = (drawing: string): string => `<!doctype html><style>
  body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 14px;
         background: #fbf8f1; color: #23282f; font: 600 40px/1.1 Georgia, serif }
  svg { width: 104px }
  p { margin: 0; font-size: 19px; font-weight: 400 }
</style>${drawing}Hearsay<p>Who stands behind what an article says</p>`;

async function ofTile(hearsay: DrivenBrowser): Promise<void> {
  const tab = await hearsay.newTab();
  await tab.colorScheme('light');
  await pageOf(tab).setContent(tile(readFileSync('public/icons/hearsay.svg', 'utf8')));
  await take(tab, 'tile-small', TILE);
  await tab.close();
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const site = await startSite();
  const deadEnd = await startDeadEnd();
  const hearsay = await launchChromium({ folder: resolve('dist/chrome'), proxyPort: deadEnd.port, language: 'en' });
  try {
    await ofArticle(hearsay, `${site.origin}/articles/${ARTICLE}/page.html`);
    await ofExtensionPage(hearsay, 'welcome', 'screenshot-3-welcome');
    await ofExtensionPage(hearsay, 'options', 'screenshot-4-options');
    await ofTile(hearsay);
  } finally {
    await hearsay.close();
    await Promise.all([site.close(), deadEnd.close()]);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
