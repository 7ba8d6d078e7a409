import { launchChromium, letRestart } from './browsers/chromium.ts';
import { type Launch, type Tab, until } from './browsers/driven-browser.ts';
import { readCard, settledState, stateOf } from './extension.ts';
import { flat, marksOf, pointInMark, waitForMarks } from './marks.ts';
import { articlePage, articleWithLink, FRONT_PAGE } from './pages.ts';
import { expect, LAUNCH, test } from './test.ts';

const RUMOR = 'The city is in talks about a second bridge, according to Bloomberg.';
const PLAIN =
  'Since Monday the new bridge over the river carries two lanes of traffic and a wide path for people on foot and bicycles.';

const repeat = (count: number, text: string): string[] => Array.from({ length: count }, (_, at) => `${text} (${at})`);

const waitForCount = (tab: Tab, count: number): Promise<void> =>
  tab.waitUntil((wanted) => [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0) === wanted, count);

/** How many marks are drawn, in the page and in its frames; a browser may keep the range of one that has no look any more. */
const marksSeen = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
    return [window, ...frames].reduce((sum, each) => {
      const view = each as (Window & typeof globalThis) | null;
      if (!view) return sum;
      const isSeen = (name: string, { startContainer: { parentElement } }: AbstractRange): boolean => {
        const style = view.getComputedStyle(parentElement ?? view.document.body, `::highlight(${name})`);
        return style.textDecorationLine !== 'none';
      };
      const marks = [...view.CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].filter((range) => isSeen(name, range)),
      );
      return sum + marks.length;
    }, 0);
  }, null);

const isStripSeen = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => getComputedStyle(document.documentElement, '::after').content !== 'none', null);

const waitForMarksToGo = (tab: Tab) =>
  until(async () => {
    // What every return to the tab tells a page; a headless browser does not always tell it.
    await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')), null);
    return (await marksSeen(tab)) === 0 && !(await isStripSeen(tab));
  }, 'the marks to go');

test('leaves no dead marks behind when the extension is reloaded', async ({ family, dist, site, deadEnd }) => {
  const launch: Launch = { folder: dist, proxyPort: deadEnd.port };
  const own = await LAUNCH[family](launch);
  try {
    const tab = await own.newTab();
    await tab.goto(site.add('/faults/reload.html', articleWithLink('/elsewhere.html')));
    await waitForMarks(tab);
    await own.inExtension(() => chrome.runtime.reload(), null).catch(() => null);
    if (family === 'firefox') {
      // Firefox ends the old script with its extension and starts the new one's in the pages that are open.
      const point = await pointInMark(tab, 'rumor');
      await until(async () => {
        await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
        return readCard(tab);
      }, 'the marks to be alive again');
    } else {
      await waitForMarksToGo(tab);
    }
  } finally {
    await own.close();
  }
});

/** Shows a page of the extension in a tab, as soon as an extension that was started anew has any. */
async function showPopup(popup: Tab, extensionOrigin: string, { id }: Tab): Promise<void> {
  const isOpen = (): Promise<boolean> =>
    popup.goto(`${extensionOrigin}/src/popup/popup.html?tab=${id}`).then(
      () => true,
      () => false,
    );
  await until(isOpen, 'the extension to be there again');
  await popup.waitUntil(() => document.querySelector('main')?.dataset.status === 'done', null);
}

const cardsIn = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('hearsay-card').length, null);

async function clickMark(tab: Tab): Promise<void> {
  await tab.activate();
  const point = await pointInMark(tab, 'rumor');
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await until(() => cardsIn(tab), 'the card');
}

// Chrome gives a version that was started anew a world of its own in each page: it meets nothing of the scripts before.
test('reads a page in which the scripts of the version before are @chromium', async ({ dist, site, deadEnd }) => {
  const own = await launchChromium({ folder: dist, proxyPort: deadEnd.port });
  try {
    const [unread, read, popup] = [await own.newTab(), await own.newTab(), await own.newTab()];
    await letRestart(popup);
    await unread.goto(site.add('/faults/first.html', FRONT_PAGE));
    const article = articleWithLink('/elsewhere.html');
    await read.goto(site.add('/faults/read.html', article));
    await waitForCount(read, 1);
    await clickMark(read);
    await own.inExtension(() => chrome.runtime.reload(), null).catch(() => null);
    await unread.evaluate((html) => {
      document.documentElement.innerHTML = html;
    }, article);
    await showPopup(popup, own.extensionOrigin, unread);
    await waitForCount(unread, 1);
    await clickMark(unread);
    await showPopup(popup, own.extensionOrigin, read);
    await waitForCount(read, 1);
    await clickMark(read);
    await read.press('Escape');
    await until(async () => (await cardsIn(read)) === 0, 'the card to be closed');
    // The old scripts end as soon as they are called, and take nothing away but what is theirs.
    await clickMark(read);
    expect(await cardsIn(read)).toBe(1);
    await read.evaluate(() => document.dispatchEvent(new Event('visibilitychange')), null);
    expect(await cardsIn(read)).toBe(1);
    expect(await marksSeen(read)).toBe(1);
  } finally {
    await own.close();
  }
});

test('leaves no marks behind when the extension is switched off', async ({ family, dist, site, deadEnd }) => {
  const own = await LAUNCH[family]({ folder: dist, proxyPort: deadEnd.port });
  try {
    const tab = await own.newTab();
    // Long enough for a strip at the side, with one of the marks in a shadow tree.
    const part = `<div><template shadowrootmode="open"><p>${RUMOR}</p></template></div>`;
    const page = articlePage('en', 'A second bridge', [...repeat(30, PLAIN), RUMOR, part, ...repeat(30, PLAIN)]);
    await tab.goto(site.add('/faults/disabled.html', page.replaceAll(`<p>${part}</p>`, part)));
    await waitForCount(tab, 2);
    await tab.waitUntil(() => getComputedStyle(document.documentElement, '::after').content !== 'none', null);
    expect(await marksSeen(tab)).toBe(2);
    await own.disable();
    await tab.activate();
    await waitForMarksToGo(tab);
  } finally {
    await own.close();
  }
});

test('leaves no marks behind in a frame when the extension is switched off', async ({
  family,
  dist,
  site,
  deadEnd,
}) => {
  const own = await LAUNCH[family]({ folder: dist, proxyPort: deadEnd.port });
  try {
    const inner = articlePage('en', 'A second bridge', [...repeat(5, PLAIN), RUMOR]);
    const address = site.add('/faults/disabled-inner.html', inner);
    const text = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const tabs: Tab[] = [];
    for (const frame of [`src="${address}"`, `srcdoc="${text}"`]) {
      const tab = await own.newTab();
      tabs.push(tab);
      const page = `<!doctype html><iframe ${frame} width="900" height="560"></iframe>`;
      await tab.goto(site.add(`/faults/disabled-${tabs.length}.html`, page));
      await until(async () => (await marksSeen(tab)) === 1, `the mark in <iframe ${frame.slice(0, 6)}>`);
    }
    await own.disable();
    for (const tab of tabs) {
      await tab.activate();
      await waitForMarksToGo(tab);
    }
  } finally {
    await own.close();
  }
});

test('keeps up with a page that deletes its text while it is read and marked', async ({ tab, site }) => {
  const script = `<script>
    const timer = setInterval(() => {
      const paragraphs = document.querySelectorAll('article p');
      if (paragraphs.length <= 20) clearInterval(timer);
      else paragraphs[paragraphs.length - 1].remove();
    }, 4);
  </script>`;
  const page = articlePage(
    'en',
    'A second bridge',
    Array.from({ length: 200 }, (_, at) => `It is day ${at}. ${RUMOR}`),
  );
  await tab.goto(site.add('/faults/deleting.html', page.replace('</body>', `${script}</body>`)));
  await waitForCount(tab, 20);
  for (const { text } of await marksOf(tab)) expect(flat(text)).toBe(RUMOR);
});

for (const name of ['body', 'head', 'title', 'forms', 'documentElement', 'querySelectorAll', 'defaultView']) {
  test(`marks a page on which document.${name} is something else`, async ({ tab, site }) => {
    const page = articleWithLink('/elsewhere.html').replace('</main>', `<form name="${name}"></form></main>`);
    await tab.goto(site.add(`/faults/clobbered-${name}.html`, page));
    await waitForCount(tab, 1);
    const point = await pointInMark(tab, 'rumor');
    await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
    await until(() => readCard(tab), 'the card');
  });
}

test('marks a page whose article stands in a form with misleading names', async ({ tab, site }) => {
  const inputs = [
    'id',
    'name',
    'title',
    'lang',
    'className',
    'action',
    'method',
    'children',
    'text',
    'hidden',
    'parentNode',
  ]
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
  const page = articleWithLink('/elsewhere.html')
    .replace('<main>', `<form>${inputs}<main>`)
    .replace('</main>', '</main></form>');
  await tab.goto(site.add('/faults/form.html', page));
  await waitForCount(tab, 1);
});

/** Pages so large that the browser itself takes seconds to lay them out (milliseconds). */
const LONG = 45_000;

const waitForOne = (tab: Tab) => until(async () => (await marksOf(tab)).length === 1, 'the mark', LONG);

test('lets a page be on which nothing of the DOM can be relied on', async ({ hearsay, tab, site }) => {
  const inputs = ['nodeType', 'childNodes', 'localName', 'getAttribute', 'querySelector', 'contains', 'parentElement']
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
  const page = articleWithLink('/elsewhere.html').replace('<main>', `<form>${inputs}<main>`);
  await tab.goto(site.add('/faults/hostile.html', page));
  expect((await settledState(hearsay, tab)).status).not.toBe('working');
  await tab.goto(site.add('/faults/after.html', articleWithLink('/elsewhere.html')));
  await waitForCount(tab, 1);
});

test('marks an article on a page of a hundred thousand nodes', async ({ tab, site }) => {
  const rows = Array.from({ length: 34_000 }, (_, at) => `<li><i>${at}</i></li>`).join('');
  const page = articleWithLink('/elsewhere.html').replace('</main>', `</main><ul>${rows}</ul>`);
  await tab.goto(site.add('/faults/wide.html', page));
  await waitForOne(tab);
});

test('reads past an element that is nested ten thousand deep', async ({ tab, site }) => {
  const script = `<script>
    let top = document.createElement('span');
    top.textContent = ${JSON.stringify(PLAIN)};
    for (let depth = 0; depth < 10000; depth += 1) {
      const around = document.createElement('span');
      around.style.display = 'contents';
      around.append(top);
      top = around;
    }
    const paragraph = document.createElement('p');
    paragraph.append(top);
    document.querySelector('article').append(paragraph);
  </script>`;
  const page = articleWithLink('/elsewhere.html').replace('</body>', `${script}</body>`);
  await tab.goto(site.add('/faults/deep.html', page));
  await waitForOne(tab);
});

test('reads the beginning of a text of five megabytes', async ({ hearsay, tab, site }) => {
  const page = articlePage('en', 'A long story', [RUMOR, ...repeat(45_000, PLAIN)]);
  expect(page.length).toBeGreaterThan(5_000_000);
  await tab.goto(site.add('/faults/long.html', page));
  // To be asked for its state again and again must not keep it from coming to an end.
  await until(async () => (await stateOf(hearsay, tab)).status === 'done', 'the text to be read', LONG);
  await waitForOne(tab);
});

const DOCUMENTS = [
  ['without.html', '<!doctype html><title>None</title><script>document.documentElement.remove()</script>'],
  ['frames.html', '<!doctype html><html><frameset><frame src="about:blank"></frameset></html>'],
  ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">according to Bloomberg</text></svg>'],
  ['feed.xml', '<?xml version="1.0"?><feed><entry>The city is in talks, according to Bloomberg.</entry></feed>'],
  ['notes.txt', 'Nothing to see here.'],
  ['data.json', '{"text": "The city is in talks about a second bridge, according to Bloomberg."}'],
] as const;

for (const [name, body] of DOCUMENTS) {
  test(`says that ${name} is no article`, async ({ hearsay, tab, site }) => {
    await tab.goto(site.add(`/faults/${name}`, body));
    const isNone = async () => {
      const state = await stateOf(hearsay, tab);
      return state.status === 'unavailable' && state.reason === 'not-an-article';
    };
    await until(isNone, 'the document to be found no article');
    // And the tab reads the next page as any other.
    await tab.goto(site.add('/faults/after.html', FRONT_PAGE));
    expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'not-an-article' });
  });
}
