import { backgroundOf } from './browsers/chromium.ts';
import { type Tab, until } from './browsers/driven-browser.ts';
import { clickInCard, letRead, openPopup, readCard, readPopup, refuseReading, storedSettings } from './extension.ts';
import { marksOf, pointInMark, waitForMarks, waitForNoMarks } from './marks.ts';
import { ANSWERED, articleWithLink } from './pages.ts';
import { expect, test } from './test.ts';

async function openCard(tab: Tab, kind: string): Promise<void> {
  const point = await pointInMark(tab, kind);
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
}

test('leads from a rumor to its answer and back', async ({ tab, site }) => {
  await tab.goto(site.add('/actions/answers.html', ANSWERED));
  await waitForMarks(tab);
  await openCard(tab, 'rumor');
  expect(await readCard(tab)).toContain('Answered by');
  await clickInCard(tab, '.jump');
  expect(await readCard(tab)).toContain('declined to comment');
  expect(await readCard(tab)).toContain('Answers');
  await clickInCard(tab, '.jump');
  expect(await readCard(tab)).toContain('Bloomberg');
});

test('copies the sentence with its source, the title and a link to the sentence', async ({ tab, site }) => {
  const page = articleWithLink('/elsewhere.html').replace('</main>', '</main><textarea id="paste"></textarea>');
  const url = site.add('/actions/copy.html', page);
  await tab.goto(url);
  await waitForMarks(tab);
  await openCard(tab, 'rumor');
  await clickInCard(tab, '.foot > button');
  expect(await readCard(tab)).toContain('Copied');
  await tab.press('Escape');
  await tab.evaluate(() => document.querySelector<HTMLElement>('#paste')?.focus(), null);
  await tab.chord(['Control', 'v']);
  await tab.waitUntil(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value !== '', null);
  expect(await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value, null)).toBe(
    [
      '“The city is in talks about a second bridge, according to Bloomberg.”',
      'Bloomberg – A bridge opens',
      `${url}#:~:text=The%20city%20is%20in%20talks%20about%20a%20second%20bridge%2C%20according%20to%20Bloomberg.`,
    ].join('\n'),
  );
});

test('hides a mark on this page, and brings it back', async ({ tab, site }) => {
  await tab.goto(site.add('/actions/hide.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  await openCard(tab, 'rumor');
  await clickInCard(tab, 'summary');
  await clickInCard(tab, 'details > button');
  await waitForNoMarks(tab);
  expect(await readCard(tab)).toContain('hidden on this page');
  // As in Portuguese, beside more words than the card has room for in a line.
  const parts = await tab.inShadow((root) => {
    const [said, undo] = [root.querySelector('.bar > p'), root.querySelector('.undo')];
    if (said) said.textContent = 'Oculto em toda parte. As opções trazem de volta.';
    if (undo) undo.textContent = 'Desfazer';
    const range = document.createRange();
    range.selectNodeContents(undo ?? root);
    return range.getClientRects().length;
  }, null);
  expect(parts).toBe(1);
  await clickInCard(tab, '.undo');
  await waitForMarks(tab);
  expect(await readCard(tab)).toBeNull();
});

test('hides a cue everywhere, and brings it back', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/actions/cue.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  await openCard(tab, 'rumor');
  await clickInCard(tab, 'summary');
  await clickInCard(tab, 'details > button:last-child');
  await waitForNoMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'nothing-found', null);
  expect(await readPopup(popup)).toMatchObject({ statements: [] });
  await popup.close();
  await tab.activate();
  expect(await readCard(tab)).toContain('Hidden everywhere');
  await clickInCard(tab, '.undo');
  await waitForMarks(tab);
  expect(await marksOf(tab)).toHaveLength(1);
});

test('says so where a cue cannot be hidden everywhere @chromium', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/actions/not-kept.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const before = await storedSettings(hearsay);
  await (await backgroundOf(hearsay)).evaluate(refuseReading);
  try {
    await openCard(tab, 'rumor');
    await clickInCard(tab, 'summary');
    await clickInCard(tab, 'details > button:last-child');
    await until(async () => (await readCard(tab))?.includes('nothing was changed'), 'the card to say so');
    expect(await tab.inShadow((root) => root.querySelector('.undo'), null)).toBeNull();
    expect(await marksOf(tab)).toHaveLength(1);
    expect(await storedSettings(hearsay)).toEqual(before);
  } finally {
    await (await backgroundOf(hearsay)).evaluate(letRead);
  }
});
