/** What the extension costs the page's main thread, in real Chromium, beside what could be used in its place. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchChromium, pageOf } from '../e2e/browsers/chromium.ts';
import { type DrivenBrowser, type Tab, until } from '../e2e/browsers/driven-browser.ts';
import { settledState } from '../e2e/extension.ts';
import { marksOf } from '../e2e/marks.ts';
import { articlePage, FRONT_PAGE } from '../e2e/pages.ts';
import { ARTICLES, startDeadEnd, startSite } from '../e2e/site.ts';
import type { PageTable } from './bench/report.ts';
import { timeOf } from './bench/thread-time.ts';
import { traced } from './bench/traced.ts';
import { needBrowser } from './find-browser.ts';
import { readCases } from './gold.ts';

const HELP = `Measures the time of the extension on the page's main thread, by Chromium's own trace, and beside it what
Readability takes to find the text of the same page, mark.js to mark the same sentences, and to put each sentence into
a span of its own; and by how much the page's memory grows with the extension.

  npm run bench:page [-- FOLDER]   FOLDER holds <id>/gold.json, <id>/text.txt and <id>/page.html;
                                   without it, the project's own articles are measured
  --json FILE                      writes the figures

Figures are milliseconds by the clock of the thread, which stands still while other programs run; the best of ${3} loads.
`;

const PAGES = 20;
const ENTRIES = 1000;
const WORDS = 10_000;
/** What else a machine does only adds to a figure: the least of so many loads counts. */
const ROUNDS = 3;

const PLAIN =
  'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and bicycles.';
const RUMOR = 'The city is in talks about a second bridge, according to Bloomberg.';

const require = createRequire(import.meta.url);
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
const MARK = readFileSync(require.resolve('mark.js/dist/mark.js'), 'utf8');

/** Memory of a page's scripts once what nobody holds is gone (MB). */
async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** The same page in a browser without the extension. */
async function plainHeap(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

/** Puts each sentence of each text of a page into a span, as highlighters do that know no better way. */
function wrapSentences(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const sentences = text.data.split(/(?<=[.!?])\s+/);
    if (text.data.trim() === '') continue;
    const spans = sentences.map((sentence) => {
      const span = document.createElement('span');
      span.textContent = sentence;
      return span;
    });
    text.replaceWith(...spans);
  }
}

interface Peers {
  readonly readability: number;
  /** The copy of the page that Readability needs, since it takes its page apart. */
  readonly copy: number;
  readonly mark: number;
  readonly spans: number;
}

/** What others take on a page on which the extension has marked `sentences`. */
async function peersOn(tab: Tab, sentences: readonly string[]): Promise<Peers> {
  await tab.inject(
    `globalThis.benchReadability = (() => { const module = {}; ${READABILITY}; return Readability; })()`,
  );
  const copy = await timeOf(tab, 'globalThis.benchCopy = document.cloneNode(true)');
  const readability = await timeOf(tab, 'new benchReadability(benchCopy).parse()');
  await tab.inject(`{ const module = undefined, define = undefined; ${MARK} }`);
  const options = '{ separateWordSearch: false, acrossElements: true, diacritics: false }';
  const mark = await timeOf(
    tab,
    `for (const sentence of ${JSON.stringify(sentences)}) new Mark(document.body).mark(sentence, ${options})`,
  );
  return { readability, copy, mark, spans: await timeOf(tab, `(${wrapSentences})()`) };
}

/** Visits a page that is no article, and stays for the last look at it; nobody asks what it is. */
async function pass(_: DrivenBrowser, tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await new Promise((done) => setTimeout(done, 4500));
}

/** Reads and marks a page from its load on; answers also when nothing more is to come. */
async function read(hearsay: DrivenBrowser, tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await settledState(hearsay, tab);
  await new Promise((done) => setTimeout(done, 300));
}

function longArticle(): string {
  const words = PLAIN.split(' ').length;
  const paragraphs = Array.from({ length: Math.ceil(WORDS / words) }, (_, at) =>
    at % 20 === 0 ? RUMOR : `${PLAIN} (${at})`,
  );
  return articlePage('en', 'A long story', paragraphs);
}

async function liveBlog(hearsay: DrivenBrowser, tab: Tab, url: string): Promise<void> {
  await read(hearsay, tab, url);
  await tab.evaluate(
    ({ text, entries }) =>
      new Promise((done) => {
        let at = 0;
        const timer = setInterval(() => {
          const entry = document.createElement('p');
          entry.textContent = `${text} (${at})`;
          document.querySelector('article')?.append(entry);
          at += 1;
          if (at < entries) return;
          clearInterval(timer);
          done(true);
        }, 5);
      }),
    { text: PLAIN, entries: ENTRIES },
  );
  await until(async () => (await settledState(hearsay, tab)).status === 'done', 'the page to be read');
  await new Promise((done) => setTimeout(done, 3000));
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const COLUMNS = ['total', 'longest', 'memory, MB', 'Readability', 'its copy', 'mark.js', 'spans'];
const AT = { total: 0, readability: 3, mark: 5 } as const;

/** Articles on one page. */
const MANY = [1, 10, 100] as const;
/** On more of them mark.js takes minutes, for it goes through the whole page for each sentence. */
const MOST_FOR_MARK = 10;

function print(name: string, figures: readonly number[]): void {
  const cells = COLUMNS.map((column, at) => (figures[at]?.toFixed(1) ?? '').padStart(Math.max(column.length, 7)));
  console.log(`${name.slice(0, 50).padEnd(50)} ${cells.join('  ')}`);
}

/** The least of each figure over the rounds. */
const least = (rounds: readonly (readonly number[])[]): number[] =>
  (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((figures) => figures[at] ?? 0)));

/** The project's own English articles over and over, each under its headline. */
function manyArticles(count: number): string {
  const texts = readCases(ARTICLES).filter(({ gold }) => gold.language === 'en');
  const paragraphs = Array.from({ length: count }, (_, at) => texts[at % texts.length]?.text.split(/\n+/) ?? []).flat();
  return articlePage('en', 'The news', paragraphs);
}

async function measureAll(
  hearsay: DrivenBrowser,
  plain: Browser,
  folder: string,
  add: (path: string, page: string) => string,
  origin: string,
): Promise<PageTable> {
  const table: { name: string; figures: (number | null)[] }[] = [];
  const inTab = async <T>(act: (tab: Tab) => Promise<T>): Promise<T> => {
    const tab = await hearsay.newTab();
    const result = await act(tab);
    await tab.close();
    return result;
  };
  const measure = async (name: string, url: string, hasPeers: boolean, visit = read): Promise<number[]> => {
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await inTab(async (tab) => {
        const cost = await traced(tab, () => visit(hearsay, tab, url));
        return { ...cost, memory: (await heapOf(pageOf(tab))) - (await plainHeap(plain, url)) };
      });
      const peers = hasPeers
        ? await inTab(async (tab) => {
            await read(hearsay, tab, url);
            return peersOn(
              tab,
              (await marksOf(tab)).map(({ text }) => text),
            );
          })
        : null;
      const theirs = peers ? [peers.readability, peers.copy, peers.mark, peers.spans] : [];
      rounds.push([own.total, own.longest, own.memory, ...theirs]);
    }
    const figures = least(rounds);
    print(name, figures);
    table.push({ name, figures });
    return figures;
  };
  // The first page of a browser pays for what all later ones share.
  await inTab((tab) => read(hearsay, tab, add('/warm.html', longArticle())));
  await measure('no article', add('/front.html', FRONT_PAGE), false, pass);
  await measure(`${WORDS} words`, add('/words.html', longArticle()), true);
  for (const count of MANY)
    await measure(`${count} of our articles`, add(`/many-${count}.html`, manyArticles(count)), count <= MOST_FOR_MARK);
  const cases = readCases(folder)
    .filter(({ page }) => page !== null)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, PAGES);
  const rows: number[][] = [];
  for (const { id } of cases) rows.push(await measure(id, `${origin}/bench/${id}/page.html`, true));
  const medians = COLUMNS.map((_, at) => median(rows.map((row) => row[at] ?? 0)));
  print('median page', medians);
  const shareOf = (at: number): string =>
    `${(100 * median(rows.map((row) => (row[AT.total] ?? 0) / (row[at] || 1)))).toFixed(0)} %`;
  const share = `On the median page the extension takes ${shareOf(AT.readability)} of what Readability takes, ${shareOf(AT.mark)} of mark.js.`;
  console.log(share);
  const blog = await inTab((tab) => traced(tab, () => liveBlog(hearsay, tab, add('/blog.html', longArticle()))));
  const growth = `A live blog that grows by ${ENTRIES} entries: ${(blog.total / ENTRIES).toFixed(2)} ms for each, the longest stretch ${blog.longest.toFixed(1)} ms.`;
  console.log(growth);
  // Names of single pages would say nothing to a reader of the table.
  const kept = table.filter(({ name }) => !cases.some(({ id }) => id === name));
  kept.push({ name: `median of ${cases.length} pages`, figures: medians });
  const meaning = `Milliseconds by the clock of the page's thread, the best of ${ROUNDS} loads: all that the extension takes, its longest stretch without a pause, and what others take on the same page. Memory is what the page holds more than without the extension.`;
  return { columns: COLUMNS, rows: kept, notes: [meaning, share, growth] };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, json: { type: 'string' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = resolve(positionals[0] ?? 'e2e/articles');
  const dist = resolve('dist/chrome');
  if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`${dist} is missing: run npm run build first`);
  const [site, deadEnd] = await Promise.all([startSite({ bench: folder }), startDeadEnd()]);
  const hearsay = await launchChromium({ folder: dist, proxyPort: deadEnd.port });
  const size = (name: string): number => gzipSync(readFileSync(join(dist, `src/content/${name}.js`))).length;
  console.log(
    `content script: ${size('index')} bytes gzipped, on articles ${size('reading')} more; load of the machine: ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`${''.padEnd(50)} ${COLUMNS.map((column) => column.padStart(7)).join('  ')}  (ms)`);
  const plain = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const table = await measureAll(hearsay, plain, folder, site.add, site.origin);
    if (values.json) writeFileSync(values.json, JSON.stringify(table));
  } finally {
    await Promise.all([hearsay.close(), plain.close()]);
    await Promise.all([site.close(), deadEnd.close()]);
  }
}

await main();
