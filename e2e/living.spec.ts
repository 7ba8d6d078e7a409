import { pageOf } from './browsers/chromium.ts';
import type { Tab } from './browsers/driven-browser.ts';
import { until } from './browsers/driven-browser.ts';
import { settledState, waitForBadge } from './extension.ts';
import { flat, marksOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { articlePage, articleWithLink, FRONT_PAGE, NOTHING_TO_MARK } from './pages.ts';
import { expect, test } from './test.ts';

const RUMOR = 'The city is in talks about a second bridge, according to Bloomberg.';
const REFUSAL = 'The harbour authority declined to comment on the talks.';

const waitForCount = (tab: Tab, count: number): Promise<void> =>
  tab.waitUntil((wanted) => [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0) === wanted, count);

/** Puts the article of another page in the place of this one's, as sites do that never load a page anew. */
const becomes = (tab: Tab, html: string, url: string): Promise<void> =>
  tab.evaluate(
    ({ page, address }) => {
      history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(page, 'text/html');
      document.title = next.title;
      document.querySelector('main')?.replaceWith(next.querySelector('main') ?? next.body);
    },
    { page: html, address: url },
  );

/** The color of the line under the marked sentence. */
const markColor = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const [range] = CSS.highlights.get('hearsay-rumor') ?? [];
    const element = range?.startContainer.parentElement ?? document.body;
    return getComputedStyle(element, '::highlight(hearsay-rumor)').textDecorationColor;
  }, null);

test('follows a page that becomes another one without loading', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/living/first.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const other = articlePage('en', 'A ferry sinks', [
    REFUSAL,
    ...Array.from({ length: 5 }, () => `It is late. ${RUMOR}`),
  ]);
  await becomes(tab, other, '/living/second.html');
  await waitForCount(tab, 6);
  await waitForBadge(hearsay, tab, '6');
  const state = await settledState(hearsay, tab);
  expect(state).toMatchObject({ status: 'done', title: 'A ferry sinks', url: `${site.origin}/living/second.html` });
  await becomes(tab, NOTHING_TO_MARK, '/living/third.html');
  await waitForNoMarks(tab);
  await waitForBadge(hearsay, tab, '');
});

test('waits for an article that is loaded late', async ({ tab, site }) => {
  const [head = '', main = ''] = articleWithLink('/elsewhere.html').split(/(?=<main>)|(?=<footer>)/);
  await tab.goto(site.add('/living/late.html', `${head}<main></main></body></html>`));
  await tab.evaluate((html) => {
    setTimeout(() => {
      const place = document.querySelector('main');
      if (place) place.innerHTML = html;
    }, 700);
  }, main);
  await waitForCount(tab, 1);
});

test('marks what a live blog adds, and keeps what it had', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/living/blog.html', articleWithLink('/elsewhere.html')));
  await waitForCount(tab, 1);
  await tab.evaluate((text) => {
    const entry = document.createElement('p');
    entry.textContent = text;
    document.querySelector('article h1')?.after(entry);
  }, REFUSAL);
  await waitForCount(tab, 2);
  expect((await marksOf(tab)).map(({ kind }) => kind)).toEqual(['rumor', 'no-comment']);
  await waitForBadge(hearsay, tab, '2');
});

test('marks the translation of a page that is translated in place', async ({ tab, site }) => {
  await tab.goto(site.add('/living/translated.html', articleWithLink('/elsewhere.html')));
  await waitForCount(tab, 1);
  await tab.evaluate(() => {
    document.documentElement.lang = 'it';
    const italian = [
      'Secondo Reuters, la città sarebbe in trattativa per un secondo ponte.',
      'Il Comune non ha voluto commentare.',
    ];
    for (const [at, paragraph] of document.querySelectorAll('article p').entries()) {
      // As browsers do it: the text goes into a new element in the place of the old node.
      const font = document.createElement('font');
      font.textContent =
        italian[at] ?? 'Il nuovo ponte sul fiume porta due corsie di traffico e un largo passaggio per i pedoni.';
      paragraph.replaceChildren(font);
    }
  }, null);
  await waitForCount(tab, 2);
  expect((await marksOf(tab)).map(({ text }) => flat(text))).toContain('Il Comune non ha voluto commentare.');
});

test('follows a page that goes on with another article, each with its own summary', async ({ hearsay, tab, site }) => {
  const filler =
    'Since Monday the bridge carries two lanes of traffic and a wide path for people on foot and on bicycles. ';
  const articleOf = (title: string, ...statements: string[]): string =>
    `<article><h1>${title}</h1>${[...statements, ...Array(30).fill(filler.repeat(2))].map((text) => `<p>${text}</p>`).join('')}</article>`;
  const first = articleOf('A bridge opens in spring', RUMOR);
  const second = articleOf('A ferry sinks in the harbor', REFUSAL, `It is late. ${RUMOR}`);
  const page = articlePage('en', 'A bridge opens in spring', []).replace(/<article>[\s\S]*<\/article>/, first + second);
  await tab.goto(site.add('/living/endless.html', page));
  await waitForCount(tab, 1);
  await waitForBadge(hearsay, tab, '1');
  // What such pages do when a reader comes to the next article, and back.
  const goTo = (nth: number): Promise<void> =>
    tab.evaluate((at) => {
      document.querySelectorAll('article')[at]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      history.replaceState(null, '', `/living/endless-${at}.html`);
    }, nth);
  await goTo(1);
  await waitForCount(tab, 2);
  await waitForBadge(hearsay, tab, '2');
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done', title: 'A ferry sinks in the harbor' });
  await goTo(0);
  await waitForCount(tab, 1);
  await waitForBadge(hearsay, tab, '1');
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done', title: 'A bridge opens in spring' });
});

test('is there again when a page comes back by the back button', async ({ hearsay, tab, site }) => {
  const first = site.add('/living/back.html', articleWithLink('/elsewhere.html'));
  await tab.goto(first);
  await waitForCount(tab, 1);
  await tab.goto(site.add('/living/away.html', FRONT_PAGE));
  await settledState(hearsay, tab);
  await tab.evaluate(() => history.back(), null).catch(() => null);
  await until(async () => tab.url() === first, 'the first page');
  await waitForCount(tab, 1);
  await waitForBadge(hearsay, tab, '1');
});

test('follows a page that goes from light to dark, by the system or by itself', async ({ tab, site }) => {
  const look = `<style>
    @media (prefers-color-scheme: dark) { body { background: #16181b; color: #e8e6e3 } }
    body.paper { background: #fff; color: #111 }
  </style></head>`;
  await tab.goto(site.add('/living/dark.html', articleWithLink('/elsewhere.html').replace('</head>', look)));
  await waitForCount(tab, 1);
  const light = await markColor(tab);
  await tab.colorScheme('dark');
  await until(async () => (await markColor(tab)) !== light, 'the marks to follow the system');
  await tab.evaluate(() => document.body.classList.add('paper'), null);
  await until(async () => (await markColor(tab)) === light, 'the marks to follow the page');
});

test('has lines that are seen on paper, where the page is dark', { tag: '@chromium' }, async ({ tab, site }) => {
  const ground = (color: string): string =>
    articleWithLink('/elsewhere.html').replace('</head>', `<style>body { background: ${color} }</style></head>`);
  await tab.goto(site.add('/living/light.html', ground('#fff')));
  await waitForCount(tab, 1);
  const onLight = await markColor(tab);
  await tab.goto(site.add('/living/ink.html', ground('#111')));
  await waitForCount(tab, 1);
  expect(await markColor(tab)).not.toBe(onLight);
  await pageOf(tab).emulateMedia({ media: 'print' });
  expect(await markColor(tab)).toBe(onLight);
});

test('shows where the marks are at the side of a long page, without an element', async ({ hearsay, tab, site }) => {
  const long = Array.from(
    { length: 60 },
    () => 'The new bridge carries two lanes of traffic and a wide path for people.',
  );
  await tab.goto(site.add('/living/overview.html', articlePage('en', 'Bridges', [...long, RUMOR, ...long, REFUSAL])));
  await waitForCount(tab, 2);
  // The strip comes after the marks, when the page is laid out.
  await tab.waitUntil(() => getComputedStyle(document.documentElement, '::after').content !== 'none', null);
  const strip = () =>
    tab.evaluate(() => {
      const { content, position, pointerEvents, backgroundImage } = getComputedStyle(
        document.documentElement,
        '::after',
      );
      return { content, position, pointerEvents, marks: backgroundImage.match(/linear-gradient/g)?.length ?? 0 };
    }, null);
  expect(await strip()).toEqual({ content: '""', position: 'fixed', pointerEvents: 'none', marks: 2 });
  await hearsay.inExtension(() => chrome.storage.sync.set({ settings: { version: 2, overview: false } }), null);
  await tab.waitUntil(() => getComputedStyle(document.documentElement, '::after').content === 'none', null);
  await waitForCount(tab, 2);
  await hearsay.inExtension(() => chrome.storage.sync.clear(), null);
});
