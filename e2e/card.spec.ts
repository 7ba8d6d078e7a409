import type { Tab } from './browsers/driven-browser.ts';
import { clickInCard, readCard, settledState } from './extension.ts';
import { pointInMark, waitForMarks } from './marks.ts';
import { articlePage, articleWithLink, FOUR_KINDS, FOUR_KINDS_IN_ITALIAN, LONG_NAMES } from './pages.ts';
import { expect, test } from './test.ts';

const NAMES = { rumor: 'Rumor', confirmation: 'Confirmation', 'no-comment': 'No comment', denial: 'Denial' } as const;

async function clickMark(tab: Tab, kind: string): Promise<void> {
  const point = await pointInMark(tab, kind);
  if (!point) throw new Error(`no ${kind} is marked`);
  await tab.clickAt(point.x, point.y);
}

const cardIsOpen = (tab: Tab): Promise<void> =>
  tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
const cardIsClosed = (tab: Tab): Promise<void> => tab.waitUntil(() => !document.querySelector('hearsay-card'), null);

for (const [language, page] of [
  ['en', FOUR_KINDS],
  ['it', FOUR_KINDS_IN_ITALIAN],
] as const) {
  test(`names kind, cue and source of each kind, ${language}`, async ({ hearsay, tab, site }) => {
    await tab.goto(site.add(`/card/kinds-${language}.html`, page));
    await waitForMarks(tab);
    const state = await settledState(hearsay, tab);
    const statements = state.status === 'done' ? state.analysis.statements : [];
    expect(statements.map(({ kind }) => kind)).toEqual(Object.keys(NAMES));
    for (const { kind, cue, source } of statements) {
      await clickMark(tab, kind);
      await cardIsOpen(tab);
      const card = await readCard(tab);
      expect(card).toContain(NAMES[kind]);
      expect(card).toContain(cue.text);
      expect(source?.name).toBeTruthy();
      expect(card).toContain(source?.name);
      await tab.press('Escape');
      await cardIsClosed(tab);
    }
  });
}

test('closes with Escape, gives the focus back and leaves the page as it was', async ({ tab, site }) => {
  await tab.goto(site.add('/card/escape.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const before = await tab.evaluate(() => document.documentElement.outerHTML, null);
  await clickMark(tab, 'rumor');
  await cardIsOpen(tab);
  await tab.press('Escape');
  await cardIsClosed(tab);
  expect(await tab.evaluate(() => document.activeElement?.localName, null)).toBe('body');
  expect(await tab.evaluate(() => document.documentElement.outerHTML, null)).toBe(before);
});

test('goes to the next statement and back by its buttons', async ({ tab, site }) => {
  const paragraphs = [
    'The city is in talks about a second bridge, according to Bloomberg.',
    'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and on bicycles.',
    'The mayor’s office declined to comment on the talks, and nobody at the harbour knew of any plan for a bridge.',
    'Work on the foundations took most of the first year, because the ground on the northern bank is soft and wet.',
  ];
  await tab.goto(site.add('/card/steps.html', articlePage('en', 'A second bridge', paragraphs)));
  await waitForMarks(tab);
  await clickMark(tab, 'rumor');
  await cardIsOpen(tab);
  expect(await readCard(tab)).toContain('Bloomberg');
  await clickInCard(tab, '.next');
  expect(await readCard(tab)).toContain('declined to comment');
  await clickInCard(tab, '.previous');
  expect(await readCard(tab)).toContain('Bloomberg');
  await clickInCard(tab, '.close');
  await cardIsClosed(tab);
});

/** Waits until the card lies in the window and not over its sentence; a page may move a little to make room. */
const cardIsPlaced = (tab: Tab, kind: string): Promise<void> =>
  tab.waitUntil((wanted) => {
    const [range] = CSS.highlights.get(`hearsay-${wanted}`) ?? [];
    const sentence = range instanceof Range ? range.getBoundingClientRect() : null;
    const card = document.querySelector('hearsay-card')?.getBoundingClientRect();
    if (!sentence || !card) return false;
    const isApart =
      card.top >= sentence.bottom ||
      card.bottom <= sentence.top ||
      card.left >= sentence.right ||
      card.right <= sentence.left;
    // Half a pixel is lost where a window is enlarged.
    const isInView = card.top >= -0.5 && card.bottom <= innerHeight + 0.5 && card.left >= 0 && card.right <= innerWidth;
    return isApart && isInView;
  }, kind);

/** How wide the card is, and how much of what it says is out of sight. */
const sizeOfCard = (tab: Tab) =>
  tab.inShadow((root) => {
    const body = root.querySelector('.body');
    if (!body) throw new Error('the card is empty');
    return {
      width: root.host.getBoundingClientRect().width,
      hidden: body.scrollHeight - body.clientHeight,
      shades: getComputedStyle(body).backgroundAttachment,
    };
  }, null);

for (const [name, look, width] of [
  ['a page with a margin', 'main { max-width: 560px }', 368],
  [
    'a page with a small margin',
    'main { width: calc(100vw - 336px); margin: 0 auto 0 8px } html { overflow: hidden }',
    304,
  ],
  ['a page without one', '', 368],
  ['a page that enlarges itself', 'html { zoom: 1.5 } main { max-width: 400px }', 368],
  ['a page that makes itself smaller', 'html { zoom: 0.8 } main { max-width: 560px }', 368],
  // Many sites have it so, to count in tenths.
  ['a page whose letters are small at its root', 'html { font-size: 6px } body { font-size: 16px }', 368],
] as const) {
  test(`covers nothing of the sentence on ${name}`, async ({ tab, site }) => {
    const page = FOUR_KINDS.replace('</head>', `<style>${look} main { padding: 300px 0 }</style></head>`);
    await tab.goto(site.add('/card/place.html', page));
    await waitForMarks(tab);
    for (const kind of Object.keys(NAMES)) {
      await clickMark(tab, kind);
      await cardIsOpen(tab);
      await cardIsPlaced(tab, kind);
      expect(await sizeOfCard(tab)).toMatchObject({ width, hidden: 0 });
      await tab.press('Escape');
      await cardIsClosed(tab);
    }
  });
}

for (const [name, width, height, isEnough] of [
  ['a large window', 1100, 1000, true],
  ['a phone', 375, 700, false],
  ['a window enlarged to 200 %', 550, 400, false],
] as const) {
  test(`shows all that there is to say of a sentence in ${name}, beside it`, async ({ tab, site }) => {
    await tab.resize(width, height);
    // Where the page ends with the sentence, nothing can be moved out of the card's way.
    const end = isEnough ? '<style>html { padding: 0 0 100vh }</style></head>' : '</head>';
    await tab.goto(site.add('/card/long.html', LONG_NAMES.replace('</head>', end)));
    await waitForMarks(tab);
    for (const kind of Object.keys(NAMES)) {
      await clickMark(tab, kind);
      await cardIsOpen(tab);
      await cardIsPlaced(tab, kind);
      const { hidden, shades } = (await sizeOfCard(tab)) ?? {};
      // What is out of sight is to be scrolled to, and a shade that stays at the edge says so.
      if (isEnough) expect(hidden).toBe(0);
      else expect(shades).toBe('local, local, scroll, scroll');
      await tab.press('Escape');
      await cardIsClosed(tab);
    }
  });
}

test('cuts off no line where there is no margin, but lies over whole ones', async ({ tab, site }) => {
  await tab.resize(800, 800);
  const look = '<style>body { margin: 0 } main { width: 640px; margin: 300px auto; line-height: 1.6 }</style></head>';
  // Text all around; the headline stands in a box of its own, as it does on most pages.
  const filler =
    '<p>The river is wide there, and for as long as anybody remembers the ferry was the only way over.</p>';
  const page = FOUR_KINDS.replace('</head>', look)
    .replace(/<h1>.*<\/h1>/, `<header>$&</header>${filler.repeat(8)}`)
    .replace('</article>', `${filler.repeat(8)}</article>`);
  await tab.goto(site.add('/card/column.html', page));
  await waitForMarks(tab);
  for (const kind of Object.keys(NAMES)) {
    await clickMark(tab, kind);
    await cardIsOpen(tab);
    await cardIsPlaced(tab, kind);
    expect(await sizeOfCard(tab)).toMatchObject({ hidden: 0 });
    const cut = await tab.evaluate(() => {
      const card = document.querySelector('hearsay-card')?.getBoundingClientRect() ?? new DOMRect();
      const texts = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT);
      const lines: DOMRect[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        lines.push(...[...range.getClientRects()].filter(({ top, bottom }) => top < card.bottom && bottom > card.top));
      }
      return lines.filter(({ left, right }) => {
        const isTouched = left < card.right && right > card.left;
        return isTouched && (left < card.left - 1 || right > card.right + 1);
      }).length;
    }, null);
    expect(cut).toBe(0);
    await tab.press('Escape');
    await cardIsClosed(tab);
  }
});

for (const [name, look, kinds] of [
  ['over its sentence', 'main { padding: 400px 0 0 } footer { display: none }', ['no-comment', 'denial']],
  ['in a margin', 'main { max-width: 560px; padding: 400px 0 0 } footer { display: none }', ['no-comment', 'denial']],
  ['under its sentence', 'main { padding: 400px 0 800px }', ['rumor', 'no-comment']],
] as const) {
  test(`grows away from its sentence where it stands ${name}`, async ({ tab, site }) => {
    await tab.resize(1100, 700);
    await tab.goto(site.add('/card/grown.html', FOUR_KINDS.replace('</head>', `<style>${look}</style></head>`)));
    await waitForMarks(tab);
    for (const kind of kinds) {
      await clickMark(tab, kind);
      await cardIsOpen(tab);
      await cardIsPlaced(tab, kind);
      const before = await tab.inShadow((root) => root.host.getBoundingClientRect().height, null);
      await clickInCard(tab, 'summary');
      const grown = () => tab.inShadow((root) => root.host.getBoundingClientRect().height, null);
      await expect.poll(grown).toBeGreaterThan((before ?? 0) + 20);
      await cardIsPlaced(tab, kind);
      await expect.poll(() => sizeOfCard(tab)).toMatchObject({ hidden: 0 });
      await clickInCard(tab, 'summary');
      await expect.poll(grown).toBe(before);
      await cardIsPlaced(tab, kind);
      await tab.press('Escape');
      await cardIsClosed(tab);
    }
  });
}

test('covers nothing of its sentence where it grows and there is no room for all of it', async ({ tab, site }) => {
  await tab.goto(site.add('/card/no-room.html', LONG_NAMES));
  await waitForMarks(tab);
  for (const height of [640, 680, 720, 760]) {
    await tab.resize(1280, height);
    await clickMark(tab, 'confirmation');
    await cardIsOpen(tab);
    await tab.inShadow((root) => {
      const grown = new Promise<void>((done) => {
        root.querySelector('details')?.addEventListener('toggle', () => done(), { once: true });
      });
      root.querySelector('summary')?.click();
      return grown;
    }, null);
    await cardIsPlaced(tab, 'confirmation');
    await tab.press('Escape');
    await cardIsClosed(tab);
  }
});

test('shows the choices that open below what can be seen of it', async ({ tab, site }) => {
  await tab.resize(550, 400);
  await tab.goto(site.add('/card/scrolled.html', LONG_NAMES));
  await waitForMarks(tab);
  await clickMark(tab, 'rumor');
  await cardIsOpen(tab);
  await tab.inShadow((root) => root.querySelector('summary')?.scrollIntoView({ block: 'nearest' }), null);
  await clickInCard(tab, 'summary');
  const isSeen = () =>
    tab.inShadow((root) => {
      const choice = root.querySelector('details[open] > :last-child')?.getBoundingClientRect();
      const body = root.querySelector('.body')?.getBoundingClientRect();
      return choice !== undefined && body !== undefined && choice.bottom <= body.bottom + 0.5;
    }, null);
  await expect.poll(isSeen).toBe(true);
});

test('is written from left to right and in its own language, whatever the page is', async ({ tab, site }) => {
  const page = FOUR_KINDS_IN_ITALIAN.replace('<html', '<html dir="rtl"');
  await tab.goto(site.add('/card/rtl.html', page));
  await waitForMarks(tab);
  await clickMark(tab, 'rumor');
  await cardIsOpen(tab);
  const written = await tab.inShadow((root) => {
    const panel = root.querySelector<HTMLElement>('[role=dialog]');
    return {
      direction: panel && getComputedStyle(panel).direction,
      language: panel?.lang,
      words: root.querySelector('q')?.lang,
    };
  }, null);
  expect(written).toEqual({ direction: 'ltr', language: 'en', words: 'it' });
});

test('opens on an article in a dialog, which stays open when the card is closed', async ({ tab, site }) => {
  const page = FOUR_KINDS.replace('<main>', '<main><dialog>').replace(
    '</main>',
    '</dialog></main><script>document.querySelector("dialog").showModal()</script>',
  );
  await tab.goto(site.add('/card/dialog.html', page));
  await waitForMarks(tab);
  for (const kind of Object.keys(NAMES)) {
    await clickMark(tab, kind);
    await cardIsOpen(tab);
    await cardIsPlaced(tab, kind);
    await tab.press('Escape');
    await cardIsClosed(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open, null)).toBe(true);
  }
});

test('opens in the dialog of its article where others stand after it, and leaves all of them open', async ({
  tab,
  site,
}) => {
  const page = FOUR_KINDS.replace('<main>', '<main><dialog>').replace(
    '</main>',
    `</dialog></main><dialog><button>Accept</button></dialog>
    <script>for (const dialog of [...document.querySelectorAll("dialog")].reverse()) dialog.showModal()</script>`,
  );
  await tab.goto(site.add('/card/dialogs.html', page));
  await waitForMarks(tab);
  await clickMark(tab, 'denial');
  await cardIsOpen(tab);
  await cardIsPlaced(tab, 'denial');
  await tab.press('Escape');
  await cardIsClosed(tab);
  expect(await tab.evaluate(() => document.querySelectorAll('dialog:modal').length, null)).toBe(2);
});

test('lies over no text where there is room under the paragraph', async ({ tab, site }) => {
  const page = FOUR_KINDS.replace('</head>', '<style>article > p { margin: 0 0 500px }</style></head>');
  await tab.goto(site.add('/card/gaps.html', page));
  await waitForMarks(tab);
  for (const kind of Object.keys(NAMES)) {
    await clickMark(tab, kind);
    await cardIsOpen(tab);
    await cardIsPlaced(tab, kind);
    const covered = await tab.evaluate(() => {
      const card = document.querySelector('hearsay-card')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('article > *')]
        .filter((paragraph) => {
          const { top, bottom } = paragraph.getBoundingClientRect();
          return top < card.bottom && bottom > card.top;
        })
        .map(({ textContent }) => textContent);
    }, null);
    expect(covered).toEqual([]);
    await tab.press('Escape');
    await cardIsClosed(tab);
  }
});

test('stays away from a click beside the marks, and closes on one', async ({ tab, site }) => {
  await tab.goto(site.add('/card/beside.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const heading = await tab.evaluate(() => {
    const box = document.querySelector('h1')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 10 };
  }, null);
  await tab.clickAt(heading.x, heading.y);
  expect(await readCard(tab)).toBeNull();
  await clickMark(tab, 'rumor');
  await cardIsOpen(tab);
  await tab.clickAt(heading.x, heading.y);
  await cardIsClosed(tab);
});

test('shows what a page writes as text, never as markup', async ({ tab, site }) => {
  const name = '&lt;img src=x onerror="document.title=1"&gt; Bloomberg';
  const filler = 'The new bridge over the river carries two lanes of traffic and a wide path for people on foot.';
  const talks = `The city is in talks about a second bridge, according to ${name}.`;
  await tab.goto(site.add('/card/markup.html', articlePage('en', 'Bridge', [filler, talks, filler, filler, filler])));
  await waitForMarks(tab);
  await clickMark(tab, 'rumor');
  await cardIsOpen(tab);
  expect(await tab.inShadow((root) => root.querySelectorAll('img, script').length, null)).toBe(0);
  expect(await tab.evaluate(() => document.title, null)).toBe('Bridge');
});
