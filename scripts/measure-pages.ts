/** How well saved pages are read and marked in a real browser, against labelled texts of the same articles. */

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { DrivenBrowser, Tab } from '../e2e/browsers/driven-browser.ts';
import { launchFirefox } from '../e2e/browsers/firefox.ts';
import { settledState } from '../e2e/extension.ts';
import { marksOf } from '../e2e/marks.ts';
import { startDeadEnd, startSite } from '../e2e/site.ts';
import { analyze } from '../src/engine/index.ts';
import { finderScript } from './finder-script.ts';
import { type GoldCase, readCases } from './gold.ts';
import { readText } from './read-article.ts';

const HELP = `Opens saved pages in a real browser with the extension and compares what is read and marked with their texts.

  npm run measure:pages -- FOLDER [--plain FOLDER] [--browser chromium|firefox] [--only ID,ID] [--details]

FOLDER holds <id>/gold.json, <id>/text.txt and <id>/page.html; of the plain folder's pages nothing should be marked.
No request leaves the machine.
`;

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;
const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

/** Text as it is compared: one kind of quotation mark and of case, no white space, since a line break is none in a range. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, '')
    .toLowerCase();

interface Share {
  of: number;
  good: number;
}

interface Figures {
  readonly read: Share;
  readonly painted: Share;
  readonly inside: Share;
}

interface Found {
  readonly ok: boolean;
  readonly blocks: readonly string[];
}

/** The blocks that the finder reads on the page as it stands. */
function blocksOf(tab: Tab): Promise<Found> {
  return tab.evaluate(() => {
    const { hearsayFinder } = globalThis as unknown as {
      hearsayFinder: { findArticle: (page: Document) => { ok: boolean; blocks?: readonly { text: string }[] } };
    };
    const { ok, blocks = [] } = hearsayFinder.findArticle(document);
    return { ok, blocks: blocks.map(({ text }) => text) };
  }, null);
}

interface Measured {
  readonly figures: Figures;
  readonly faults: readonly string[];
}

function measure(
  { gold, text }: GoldCase,
  { ok, blocks }: Found,
  marks: readonly { kind: string; text: string }[],
): Measured {
  const faults: string[] = ok ? [] : ['not taken for an article'];
  const read = blocks.map(fold);
  const labelled = gold.sentences.filter(({ labels }) => labels.length > 0);
  const unread = labelled.filter(({ text: sentence }) => !read.some((block) => block.includes(fold(sentence))));
  faults.push(...unread.map(({ text: sentence }) => `not read: ${sentence}`));
  const painted = marks.map((mark) => ({ kind: mark.kind, text: fold(mark.text) }));
  const { statements } = analyze(readText(text, { lang: gold.language }).article);
  const unpainted = statements.filter(
    (statement) => !painted.some((mark) => mark.kind === statement.kind && mark.text === fold(statement.text)),
  );
  faults.push(...unpainted.map(({ kind, text: sentence }) => `not painted: ${kind}: ${sentence}`));
  // Some texts leave out the headline, which is the article's all the same.
  const whole = fold(`${gold.title} ${text}`);
  const strays = painted.filter((mark) => !whole.includes(mark.text));
  faults.push(...strays.map((mark) => `outside: ${mark.kind}: ${mark.text}`));
  return {
    figures: {
      read: { of: labelled.length, good: labelled.length - unread.length },
      painted: { of: statements.length, good: statements.length - unpainted.length },
      inside: { of: painted.length, good: painted.length - strays.length },
    },
    faults,
  };
}

const percent = ({ of, good }: Share): string => (of === 0 ? '-' : `${((100 * good) / of).toFixed(1)} %`);

/** Asks once more: a page may go to another address of its own meanwhile, or be slow. */
const steadily = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(ask);

async function open(hearsay: DrivenBrowser, tab: Tab, url: string): Promise<void> {
  // A page that changes its own address on the way is there all the same.
  await tab.goto(url).catch(() => null);
  await steadily(() => settledState(hearsay, tab)).catch((error: unknown) => console.error(`${tab.url()}: ${error}`));
  // The marks are painted when the background's answer has arrived in the page.
  await tab.waitUntil(() => new Promise((done) => setTimeout(() => done(true), 100)), null);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      plain: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      only: { type: 'string' },
      details: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const family = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const corpus = resolve(folder);
  const plain = values.plain === undefined ? null : resolve(values.plain);
  const only = values.only?.split(',');
  const cases = readCases(corpus).filter(({ id, page }) => page !== null && (only?.includes(id) ?? true));
  const [site, deadEnd] = await Promise.all([startSite({ corpus, ...(plain && { plain }) }), startDeadEnd()]);
  const hearsay = await LAUNCH[family]({ folder: resolve(BUILDS[family]), proxyPort: deadEnd.port });
  const finder = await finderScript();
  const sum: Figures = { read: { of: 0, good: 0 }, painted: { of: 0, good: 0 }, inside: { of: 0, good: 0 } };
  try {
    for (const each of cases) {
      const tab = await hearsay.newTab();
      await open(hearsay, tab, `${site.origin}/corpus/${each.id}/page.html`);
      const marks = await steadily(() => marksOf(tab));
      await tab.inject(finder);
      const { figures, faults } = measure(each, await blocksOf(tab), marks);
      for (const name of ['read', 'painted', 'inside'] as const) {
        sum[name].of += figures[name].of;
        sum[name].good += figures[name].good;
      }
      if (faults.length > 0) console.log(`${each.id}: ${faults.length}`);
      if (values.details) for (const fault of faults) console.log(`   ${fault}`);
      await tab.close();
    }
    console.log(`${cases.length} pages in ${family}`);
    console.log(`labelled sentences within the blocks read: ${percent(sum.read)} of ${sum.read.of}`);
    console.log(`statements of the text painted with the same text: ${percent(sum.painted)} of ${sum.painted.of}`);
    console.log(`painted statements within the text of the article: ${percent(sum.inside)} of ${sum.inside.of}`);
    if (plain) {
      const ids = readdirSync(plain).filter((id) => existsSync(join(plain, id, 'page.html')));
      let painted = 0;
      for (const id of ids) {
        const tab = await hearsay.newTab();
        await open(hearsay, tab, `${site.origin}/plain/${id}/page.html`);
        const marks = await steadily(() => marksOf(tab));
        for (const { kind, text } of marks) console.log(`   ${id}: ${kind}: ${text}`);
        painted += marks.length;
        await tab.close();
      }
      console.log(`painted on ${ids.length} plain pages: ${painted}`);
    }
  } finally {
    await hearsay.close();
    await Promise.all([site.close(), deadEnd.close()]);
  }
}

await main();
