/** Pages damaged at random, the same for the same seed: nothing may throw, hang, or change the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consoleScript } from '../scripts/finder-script.ts';
import { readCases } from '../scripts/gold.ts';
import type { Tab } from './browsers/driven-browser.ts';
import { settledState } from './extension.ts';
import { waitForMarks } from './marks.ts';
import type { Outcome } from './page-fuzzer.ts';
import { FOUR_KINDS } from './pages.ts';
import { ARTICLES } from './site.ts';
import { expect, test } from './test.ts';

/** More of them by hand: `HEARSAY_FUZZ_RUNS=10000 npx playwright test e2e/fuzz.spec.ts`. */
const RUNS = Number(process.env.HEARSAY_FUZZ_RUNS ?? 200);
/** Where the seeds begin, a multiple of the batch: to see one fault again. */
const FIRST = Number(process.env.HEARSAY_FUZZ_FIRST ?? 0);
/** Other articles than our own, a folder with page.html for each. */
const FOLDER = process.env.HEARSAY_FUZZ_FOLDER ?? ARTICLES;
/** Runs between two answers of the page. */
const BATCH = 25;

const pages = (): string[] =>
  readCases(FOLDER).flatMap(({ page }) => (page === null ? [] : [readFileSync(page, 'utf8')]));

function fuzzIn(tab: Tab, html: string, seeds: readonly number[]): Promise<Outcome> {
  return tab.evaluate(
    (given) => {
      const { hearsayFuzzer } = globalThis as unknown as {
        hearsayFuzzer: { fuzz: (page: string, seeds: readonly number[]) => Outcome };
      };
      return hearsayFuzzer.fuzz(given.html, given.seeds);
    },
    { html, seeds },
  );
}

test('reads damaged pages without a fault, and leaves them as they are', async ({ hearsay }) => {
  test.setTimeout(60_000 + RUNS * 100);
  const script = await consoleScript(join(import.meta.dirname, 'page-fuzzer.ts'), 'hearsayFuzzer');
  const all = pages();
  const faults: string[] = [];
  let articles = 0;
  for (let seed = FIRST; seed < FIRST + RUNS; seed += BATCH) {
    // No script of the extension runs here: it would read the page at the same time.
    const tab = await hearsay.newTab();
    await tab.goto('about:blank');
    await tab.inject(script);
    const seeds = Array.from({ length: BATCH }, (_, at) => seed + at);
    const outcome = await fuzzIn(tab, all[(seed / BATCH) % all.length] ?? '', seeds);
    faults.push(...outcome.faults);
    articles += outcome.articles;
    await tab.close();
  }
  expect(faults).toEqual([]);
  // Damage that left nothing to read would try nothing.
  expect(articles).toBeGreaterThan(RUNS / 3);
});

/** The seeds of the pages that the whole extension reads. */
const VISITS = Array.from({ length: 12 }, (_, at) => 1000 + at);

/** Damages a page as it is parsed, before the extension comes, and keeps watch over it from then on. */
const damaging = (html: string, script: string, seed: number): string =>
  html.replace(
    /<\/body>(?![\s\S]*<\/body>)/,
    () => `<script>${script.replaceAll('</script', '<\\/script')}
      hearsayFuzzer.damageBy(${seed});
      window.changes = 0;
      window.failures = [];
      addEventListener('error', ({ message }) => failures.push(message));
      document.addEventListener('DOMContentLoaded', () => {
        const watch = new MutationObserver((records) => (changes += records.length));
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    </script></body>`,
  );

test('reads damaged pages with all of the extension, and goes on', async ({ hearsay, tab, site }) => {
  const script = await consoleScript(join(import.meta.dirname, 'page-fuzzer.ts'), 'hearsayFuzzer');
  const all = pages();
  for (const seed of VISITS) {
    const page = damaging(all[seed % all.length] ?? '', script, seed);
    await tab.goto(site.add(`/fuzz/${seed}.html`, page));
    expect((await settledState(hearsay, tab)).status).toMatch(/done|unavailable/);
    const seen = await tab.evaluate(() => {
      const { changes, failures } = window as unknown as { changes: number; failures: string[] };
      return { changes, failures };
    }, null);
    expect(seen, `seed ${seed}`).toEqual({ changes: 0, failures: [] });
  }
  await tab.goto(site.add('/fuzz/after.html', FOUR_KINDS));
  await waitForMarks(tab);
});
