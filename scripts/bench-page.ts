/** What the extension costs the page's main thread, in real Chromium, beside what Readability costs on the same pages. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchChromium, pageOf } from '../e2e/browsers/chromium.ts';
import { type DrivenBrowser, type Tab, until } from '../e2e/browsers/driven-browser.ts';
import { settledState } from '../e2e/extension.ts';
import { articlePage, FRONT_PAGE } from '../e2e/pages.ts';
import { startDeadEnd, startSite } from '../e2e/site.ts';
import { readCases } from './gold.ts';

const HELP = `Measures the script time of the extension on the page's main thread, by the profiler of Chromium.

  npm run bench:page [-- FOLDER]   FOLDER holds <id>/gold.json, <id>/text.txt and <id>/page.html;
                                   without it, the project's own articles are measured

Figures are wall-clock milliseconds: run it on a machine that does nothing else.
`;

/** Between two samples of the profiler (microseconds). */
const INTERVAL = 100;
const PAGES = 20;
const ENTRIES = 1000;
const WORDS = 10_000;

const PLAIN =
  'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and bicycles.';
const RUMOR = 'The city is in talks about a second bridge, according to Bloomberg.';

interface Node {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface Cost {
  /** All script time of the extension, with the layout and style that it asks for. */
  readonly total: number;
  /** The longest stretch of it without a pause. */
  readonly longest: number;
}

/** What of a profile was spent in scripts of one origin and in what they called (milliseconds). */
function costOf({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): Cost {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) add(id);
  let total = 0;
  let stretch = 0;
  let longest = 0;
  samples.forEach((id, at) => {
    const time = (timeDeltas[at + 1] ?? 0) / 1000;
    if (!own.has(id)) {
      stretch = 0;
      return;
    }
    total += time;
    stretch += time;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}

async function profiled(page: Page, origin: string, act: () => Promise<unknown>): Promise<Cost> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  await act();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();
  return costOf(profile, origin);
}

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** What `new Readability(copy).parse()` takes on the same page, without the copying. */
async function readabilityTime(tab: Tab): Promise<number> {
  await tab.inject(
    `globalThis.benchReadability = (() => { const module = {}; ${READABILITY}; return Readability; })()`,
  );
  return tab.evaluate(() => {
    const { benchReadability } = globalThis as unknown as {
      benchReadability: new (page: Document) => { parse: () => unknown };
    };
    const copy = document.cloneNode(true) as Document;
    const start = performance.now();
    new benchReadability(copy).parse();
    return performance.now() - start;
  }, null);
}

/** Reads and marks a page from its load on; answers also when nothing more is to come. */
async function read(hearsay: DrivenBrowser, tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await settledState(hearsay, tab);
  await new Promise((done) => setTimeout(done, 300));
}

const line = (name: string, { total, longest }: Cost, other?: number): void =>
  console.log(
    `${name.slice(0, 60).padEnd(60)} ${total.toFixed(1).padStart(8)} ${longest.toFixed(1).padStart(8)}` +
      (other === undefined ? '' : ` ${other.toFixed(1).padStart(12)}`),
  );

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

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = resolve(positionals[0] ?? 'e2e/articles');
  const cases = readCases(folder)
    .filter(({ page }) => page !== null)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, PAGES);
  const [site, deadEnd] = await Promise.all([startSite({ bench: folder }), startDeadEnd()]);
  const dist = resolve('dist/chrome');
  if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`${dist} is missing: run npm run build first`);
  const hearsay = await launchChromium({ folder: dist, proxyPort: deadEnd.port });
  const measure = async (name: string, act: (tab: Tab) => Promise<void>, compare = false): Promise<Cost> => {
    const tab = await hearsay.newTab();
    const cost = await profiled(pageOf(tab), hearsay.extensionOrigin, () => act(tab));
    line(name, cost, compare ? await readabilityTime(tab) : undefined);
    await tab.close();
    return cost;
  };
  try {
    console.log(
      `load of the machine: ${loadavg()[0]?.toFixed(1)}; content script: ${statSync(join(dist, 'src/content/index.js')).size} bytes`,
    );
    console.log(`${''.padEnd(60)} total ms  longest  Readability`);
    // The first page of a browser pays for what all later ones share.
    await measure('(first page)', (tab) => read(hearsay, tab, site.add('/warm.html', longArticle())));
    await measure('no article', (tab) => read(hearsay, tab, site.add('/front.html', FRONT_PAGE)));
    await measure(`${WORDS} words`, (tab) => read(hearsay, tab, site.add('/words.html', longArticle())), true);
    for (const { id } of cases) {
      await measure(id, (tab) => read(hearsay, tab, `${site.origin}/bench/${id}/page.html`), true);
    }
    const blog = await measure(`live blog, ${ENTRIES} entries`, (tab) =>
      liveBlog(hearsay, tab, site.add('/blog.html', longArticle())),
    );
    console.log(`for each entry of the live blog: ${(blog.total / ENTRIES).toFixed(2)} ms`);
  } finally {
    await hearsay.close();
    await Promise.all([site.close(), deadEnd.close()]);
  }
}

await main();
