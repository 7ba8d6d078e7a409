/** Articles that a page shows in a frame, and frames that cannot be read. */
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { openPopup, readCard, readPopup, settledState, showStatement, waitForBadge } from './extension.ts';
import { articlePage, FOUR_KINDS, FRONT_PAGE } from './pages.ts';
import { expect, test } from './test.ts';

const FRAME = 'iframe, frame';

/** A page of a few words around a frame. */
const shell = (frame: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Daily</title></head>
<body style="margin: 0"><h1 style="height: 120px; margin: 0">The Daily</h1>${frame}</body></html>`;

const SIZE = 'width="900" height="560"';

/** What is marked in the first frame of the page. */
function marksInFrame(tab: Tab): Promise<{ kind: string; text: string }[]> {
  return tab.evaluate((selector) => {
    const frame = document.querySelector<HTMLIFrameElement>(selector);
    const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
    const kinds = ['rumor', 'confirmation', 'no-comment', 'denial'];
    return kinds.flatMap((kind) =>
      [...(view?.CSS.highlights.get(`hearsay-${kind}`) ?? [])].map((range) => ({ kind, text: String(range) })),
    );
  }, FRAME);
}

const waitForMarks = (tab: Tab, count: number): Promise<unknown> =>
  until(async () => (await marksInFrame(tab)).length === count, `${count} marks in the frame`);

/** Where the first mark of a kind in the frame is, in the window of the tab, after it was brought into view. */
function boxInFrame(tab: Tab, kind: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return tab.evaluate(
    ({ selector, name }) => {
      const frame = document.querySelector<HTMLIFrameElement>(selector);
      const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
      const [range] = view?.CSS.highlights.get(name) ?? [];
      if (!frame || !range) throw new Error(`nothing is marked as ${name}`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = (range as Range).getClientRects();
      const around = frame.getBoundingClientRect();
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      return { x: x + around.x + frame.clientLeft, y: y + around.y + frame.clientTop, width, height };
    },
    { selector: FRAME, name: `hearsay-${kind}` },
  );
}

const cardBox = (tab: Tab) =>
  tab.inShadow((root) => {
    const { x, y, width, height } = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, null);

async function openCard(tab: Tab, kind: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await boxInFrame(tab, kind);
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
  await until(() => readCard(tab), 'the card');
  return box;
}

async function expectRead(hearsay: DrivenBrowser, tab: Tab): Promise<void> {
  await waitForMarks(tab, 4);
  expect((await marksInFrame(tab)).map(({ kind }) => kind)).toEqual(['rumor', 'confirmation', 'no-comment', 'denial']);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done', title: 'A second bridge' });
  await waitForBadge(hearsay, tab, '4');
}

test('reads the article that a page shows in a frame of its own', async ({ hearsay, tab, site }) => {
  const inner = site.add('/frames/inner.html', FOUR_KINDS);
  await tab.goto(site.add('/frames/outer.html', shell(`<iframe src="${inner}" ${SIZE}></iframe>`)));
  await expectRead(hearsay, tab);
  const popup = await openPopup(hearsay, tab);
  const { statements, whole } = await readPopup(popup);
  expect(statements).toHaveLength(4);
  expect(whole).not.toContain('not read');
  await popup.close();
});

test('puts the card beside the sentence in the frame, in the window of the tab', async ({ tab, site }) => {
  const inner = site.add('/frames/card-inner.html', FOUR_KINDS);
  const frame = `<iframe src="${inner}" width="600" height="300" style="border: 7px solid"></iframe>`;
  await tab.goto(site.add('/frames/card.html', shell(`${frame}<p style="height: 900px">Imprint</p>`)));
  await waitForMarks(tab, 4);
  const sentence = await openCard(tab, 'denial');
  const card = await cardBox(tab);
  // Beside the column of text, level with the sentence as far as the window allows.
  expect(card?.x).toBeGreaterThan(500);
  expect(card?.y).toBeLessThanOrEqual(sentence.y + 1);
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeGreaterThan(sentence.y);
  // It goes with the sentence when the frame is scrolled.
  const before = card?.y ?? 0;
  await tab.evaluate((selector) => {
    const view = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
    view?.scrollBy({ top: -60, behavior: 'instant' });
  }, FRAME);
  await until(
    async () => Math.abs(((await cardBox(tab))?.y ?? 0) - before - 60) < 3,
    'the card to follow the sentence',
  );
  await tab.press('Escape');
  await until(async () => (await readCard(tab)) === null, 'the card to close');
});

test('jumps to a statement in the frame', async ({ hearsay, tab, site }) => {
  const inner = site.add('/frames/jump-inner.html', FOUR_KINDS);
  const frame = `<p style="height: 1500px">The Daily</p><iframe src="${inner}" width="600" height="220"></iframe>`;
  await tab.goto(site.add('/frames/jump.html', shell(frame)));
  await waitForMarks(tab, 4);
  const state = await settledState(hearsay, tab);
  const id = state.status === 'done' ? (state.analysis.statements.at(-1)?.id ?? '') : '';
  expect(await showStatement(hearsay, tab, id)).toBe(true);
  const isInView = (): Promise<boolean> =>
    tab.evaluate((selector) => {
      const element = document.querySelector<HTMLIFrameElement>(selector);
      const view = element?.contentWindow as (Window & typeof globalThis) | null | undefined;
      const [range] = view?.CSS.highlights.get('hearsay-denial') ?? [];
      const box = range ? (range as Range).getBoundingClientRect() : null;
      const around = element?.getBoundingClientRect();
      if (!box || !around || !view) return false;
      return box.top >= 0 && box.bottom <= view.innerHeight && around.top + box.bottom <= innerHeight;
    }, FRAME);
  await until(isInView, 'the statement to be in view');
});

test('reads frames whose text the page itself gives them', async ({ hearsay, tab, site }) => {
  const quoted = FOUR_KINDS.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  await tab.goto(site.add('/frames/srcdoc.html', shell(`<iframe srcdoc="${quoted}" ${SIZE}></iframe>`)));
  await expectRead(hearsay, tab);
  const script = `<script>
    const { contentDocument } = document.querySelector('iframe');
    contentDocument.open();
    contentDocument.write(${JSON.stringify(FOUR_KINDS)});
    contentDocument.close();
  </script>`;
  await tab.goto(site.add('/frames/written.html', shell(`<iframe ${SIZE}></iframe>${script}`)));
  await expectRead(hearsay, tab);
});

test('reads the frame of an old frameset', async ({ hearsay, tab, site }) => {
  const inner = site.add('/frames/set-inner.html', FOUR_KINDS);
  const menu = site.add('/frames/set-menu.html', FRONT_PAGE);
  const page = `<!doctype html><html lang="en"><head><title>The Daily</title></head>
<frameset cols="*,30%"><frame src="${inner}"><frame src="${menu}"></frameset></html>`;
  await tab.goto(site.add('/frames/set.html', page));
  await expectRead(hearsay, tab);
});

test('follows a frame to its next article, and forgets it when it is taken away', async ({ hearsay, tab, site }) => {
  const inner = site.add('/frames/first.html', FOUR_KINDS);
  const next = site.add(
    '/frames/second.html',
    articlePage('en', 'A ferry sinks', [
      'The harbour authority declined to comment on the talks.',
      ...Array(5).fill('The new bridge over the river carries two lanes of traffic and a wide path for walkers.'),
    ]),
  );
  await tab.goto(site.add('/frames/living.html', shell(`<iframe src="${inner}" ${SIZE}></iframe>`)));
  await waitForMarks(tab, 4);
  await tab.evaluate((url) => document.querySelector('iframe')?.setAttribute('src', url), next);
  await waitForMarks(tab, 1);
  await waitForBadge(hearsay, tab, '1');
  expect(await settledState(hearsay, tab)).toMatchObject({ title: 'A ferry sinks' });
  await tab.evaluate(() => document.querySelector('iframe')?.remove(), null);
  await waitForBadge(hearsay, tab, '');
});

test('names the frames that it was not let into', async ({ hearsay, tab, site }) => {
  const elsewhere = site.add('/frames/else.html', FOUR_KINDS).replace('127.0.0.1', 'localhost');
  const foreign = `<iframe src="${elsewhere}" ${SIZE}></iframe>`;
  const shut = `<iframe src="${site.origin}/frames/else.html" sandbox ${SIZE}></iframe>`;
  const small = `<iframe src="${elsewhere}" width="290" height="240"></iframe>`;
  await tab.goto(site.add('/frames/shut.html', shell(foreign + shut + foreign + small)));
  expect(await settledState(hearsay, tab)).toMatchObject({
    reason: 'not-an-article',
    notRead: { frames: ['localhost', '127.0.0.1', 'localhost'] },
  });
  const popup = await openPopup(hearsay, tab);
  expect((await readPopup(popup)).whole).toContain('3 embedded frames were not read: localhost and 127.0.0.1.');
  await popup.close();
});

test('names the frames beside an article into which the page has written a text', async ({ hearsay, tab, site }) => {
  const text = '<p>The ferry company runs four boats a day between the two banks, and six on market days.</p>'.repeat(
    3,
  );
  const advert = '<a>Boats to let, from the harbour and back by night.</a>';
  const frames = [text, advert].map((inside) => `<iframe srcdoc="${inside}" ${SIZE}></iframe>`);
  const blank = `<iframe ${SIZE}></iframe><script>document.querySelector('iframe:not([srcdoc])').contentDocument.body.innerHTML = '${text}';</script>`;
  await tab.goto(site.add('/frames/beside.html', FOUR_KINDS.replace('</body>', `${frames.join('')}${blank}</body>`)));
  expect(await settledState(hearsay, tab)).toMatchObject({
    status: 'done',
    notRead: { frames: ['127.0.0.1', '127.0.0.1'] },
  });
});
