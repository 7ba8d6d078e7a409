/** What the extension takes of a page that is no article. Figures of all sorts of pages: `npm run bench:page`. */
import { traced } from '../scripts/bench/traced.ts';
import { FRONT_PAGE } from './pages.ts';
import { expect, test } from './test.ts';

const VISITS = 5;
/**
 * The aim is 3 ms on a machine that does nothing else. What else a machine does only adds to a figure, even by the clock of
 * the thread: the least of all visits counts, and may be somewhat more (milliseconds).
 */
const MOST = 5;
/** After this long the page was looked at for the last time (milliseconds). */
const LAST_LOOK = 4500;

/** A front page as they are: hundreds of links, some hundred lines, frames of adverts. */
const LARGE = FRONT_PAGE.replace(
  '</body>',
  `${Array.from({ length: 300 }, (_, at) => `<div class="teaser"><h3><a href="/${at}">Bridge number ${at} opens</a></h3><p>It is long.</p></div>`).join('')}
${'<iframe width="290" height="240"></iframe>'.repeat(10)}</body>`,
);

for (const [name, page] of [
  ['a small', FRONT_PAGE],
  ['a large', LARGE],
] as const) {
  test(`takes next to nothing on ${name} front page @chromium`, async ({ hearsay, site }) => {
    test.slow();
    const url = site.add(`/weight/${name.replace(' ', '-')}.html`, page);
    const totals: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const tab = await hearsay.newTab();
      const { total } = await traced(tab, async () => {
        await tab.goto(url);
        await new Promise((done) => setTimeout(done, LAST_LOOK));
      });
      totals.push(total);
      await tab.close();
    }
    // Something is measured at all.
    expect(Math.min(...totals)).toBeGreaterThan(0);
    expect(Math.min(...totals), totals.join()).toBeLessThan(MOST);
  });
}
