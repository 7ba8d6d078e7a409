/** Builds the extension and opens a browser with it on a sample article; `--headless` takes pictures instead. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { SAMPLES } from '../e2e/samples.ts';
import { startSite } from '../e2e/site.ts';
import { needBrowser } from './find-browser.ts';
import { readCases } from './gold.ts';

const HELP = `Builds the extension and opens it in a Chromium-family browser, on a sample article.

  npm start                       the browser stays open until you close it
  npm start -- --headless         no window: prints the summary, saves pictures of page, card and popup under out/
  npm start -- [--headless] ID    another article of e2e/articles

CHROME_PATH names the browser where it is not in PATH.
`;

const ARTICLES = 'e2e/articles';
const OUT = 'out';
const WINDOW = { width: 1200, height: 900 };
/** How long the extension may take to read one article; it takes well under a second. */
const PATIENCE = 15_000;

function build(): string {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build failed');
  return resolve('dist/chrome');
}

/** The article that is asked for, else the first of those that are rich in all four kinds. */
function sampleArticle(wanted: string = SAMPLES[0]): string {
  const ids = readCases(ARTICLES).map(({ id }) => id);
  if (!ids.includes(wanted)) throw new Error(`no article ${wanted} in ${ARTICLES}; there are: ${ids.join(', ')}`);
  return wanted;
}

function launch(extension: string, headless: boolean): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? WINDOW : null,
    // Chromium's sandbox does not start as root, as in a container.
    args: ['--no-first-run', ...(asRoot ? ['--no-sandbox'] : [])],
  });
}

async function openPopup(browser: Browser): Promise<Page> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: PATIENCE });
  const worker = await background.worker();
  await worker?.evaluate('chrome.action.openPopup()');
  const { protocol, host } = new URL(background.url());
  const target = await browser.waitForTarget(
    (each) => each.type() === 'page' && each.url().startsWith(`${protocol}//${host}/`),
    { timeout: PATIENCE },
  );
  return target.asPage();
}

/** Closes the page that opens after installing, which would stand in front of the article. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().includes('/src/welcome/'), { timeout: PATIENCE });
  await (await target.asPage()).close();
}

/** Where to click to open the card: inside the first marked sentence. */
function firstMark(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((set) => [...set]).filter((range) => range instanceof Range);
    const first = ranges.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
    const box = first?.getClientRects()[0];
    return box ? { x: box.left + 20, y: box.top + box.height / 2 } : null;
  });
}

async function takePictures(browser: Browser, page: Page): Promise<void> {
  const saved = async (from: Page, name: string): Promise<void> => {
    await from.screenshot({ path: join(OUT, name) as `${string}.png` });
    console.log(`saved ${join(OUT, name)}`);
  };
  mkdirSync(OUT, { recursive: true });
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), { timeout: PATIENCE });
  await saved(page, 'page.png');
  const popup = await openPopup(browser);
  await popup.waitForFunction(() => document.querySelector('main,[role=main]') !== null, { timeout: PATIENCE });
  // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them are wanted here.
  console.log(`\n${await popup.evaluate(() => document.body.innerText)}\n`);
  await saved(popup, 'popup.png');
  await popup.close();
  const point = await firstMark(page);
  if (!point) throw new Error('no marked sentence is in view');
  await page.bringToFront();
  await page.mouse.click(point.x, point.y);
  await page.waitForFunction(() => document.querySelector('html > :not(head, body)') !== null, { timeout: PATIENCE });
  await saved(page, 'card.png');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const headless = values.headless ?? false;
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('there is no display to open a window on: use npm start -- --headless');
  }
  const id = sampleArticle(positionals[0]);
  const extension = build();
  const site = await startSite();
  try {
    const browser = await launch(extension, headless);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await closeWelcome(browser);
    await page.goto(`${site.origin}/articles/${id}/page.html`);
    if (headless) {
      await takePictures(browser, page).finally(() => browser.close());
    } else {
      console.log(`${page.url()} is open; close the browser to end`);
      await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
    }
  } finally {
    await site.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
