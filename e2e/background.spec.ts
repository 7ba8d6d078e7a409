import { type DrivenBrowser, until } from './browsers/driven-browser.ts';
import { badgeOf, openPopup, readPopup, settledState, stateOf } from './extension.ts';
import { marksOf, waitForMarks } from './marks.ts';
import { articleWithLink } from './pages.ts';
import { expect, test } from './test.ts';

/** What the tests leave in a page of the extension while they hold the background up. */
interface Hold {
  replies: (() => void)[];
  listener: (message: { type?: string }, sender: unknown, reply: () => void) => boolean;
}

test('keeps what was found when the background is stopped', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/background/kept.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const before = await settledState(hearsay, tab);
  const marks = await marksOf(tab);
  await hearsay.stopBackground();
  expect(await hearsay.backgroundRuns()).toBe(false);
  expect(await marksOf(tab)).toEqual(marks);
  expect(await badgeOf(hearsay, tab)).toBe('1');
  expect(await stateOf(hearsay, tab)).toEqual(before);
  const popup = await openPopup(hearsay, tab);
  expect(await readPopup(popup)).toMatchObject({ status: 'done', statements: [{ kind: 'rumor' }] });
  await popup.close();
});

test('reads the next page with a background that was stopped', async ({ hearsay, tab, site }) => {
  await hearsay.stopBackground();
  await tab.goto(site.add('/background/woken.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
});

/** Holds the background up in the middle of reading a page, however fast it is; answers how to wait for that and to end it. */
async function holdUp(
  hearsay: DrivenBrowser,
): Promise<{ reached: (url: string) => Promise<unknown>; end: () => Promise<void> }> {
  // The background tells open pages of the extension what it found, and waits for their replies: those do not come.
  await hearsay.inExtension(() => {
    const hold: Hold = { replies: [], listener: () => true };
    hold.listener = (message, _, reply) => {
      if (message.type !== 'tabStateChanged') return false;
      // Kept, since a reply that nobody can give any more counts as none, and the background goes on.
      hold.replies.push(reply);
      return true;
    };
    chrome.runtime.onMessage.addListener(hold.listener);
    Object.assign(globalThis, { hold });
  }, null);
  return {
    // What was found is kept before anybody is told, and the page is told last.
    reached: (url) =>
      until(
        () =>
          hearsay.inExtension(
            async (address) =>
              Object.values<{ url?: string }>(await chrome.storage.session.get(null)).some(
                ({ url }) => url === address,
              ),
            url,
          ),
        'the background to be held up',
      ),
    end: () =>
      hearsay.inExtension(() => {
        const { hold } = globalThis as unknown as { hold: Hold };
        chrome.runtime.onMessage.removeListener(hold.listener);
        for (const reply of hold.replies) reply();
      }, null),
  };
}

test('marks a page whose reading was cut off by the end of the background', async ({ hearsay, tab, site }) => {
  const hold = await holdUp(hearsay);
  const url = site.add('/background/cut.html', articleWithLink('/elsewhere.html'));
  await tab.goto(url);
  await hold.reached(url);
  expect(await marksOf(tab)).toEqual([]);
  await hearsay.stopBackground();
  await hold.end();
  await waitForMarks(tab);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
});

test('reads a page again when what was kept of it is lost', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/background/lost.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  await hearsay.stopBackground();
  await hearsay.inExtension(() => chrome.storage.session.clear(), null);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
});
