import { call, callSurely } from '../messages/client.ts';
import { PAGE_GUARDS } from '../messages/page-guards.ts';
import { serve } from '../messages/server.ts';
import { withoutHash } from '../page/address.ts';
import { readBlocks } from '../page/blocks.ts';
import { type Clicks, watchClicks } from '../page/clicks.ts';
import { Painter } from '../page/painter.ts';
import { LATER } from '../page/probe.ts';
import { isOnShow } from '../page/view.ts';
import { flowByStyle } from '../page/visibility.ts';
import { watchPage } from '../page/watch.ts';
import browser from '../webextension.ts';
import { CardDoor, loadCard } from './card-door.ts';
import { Reader } from './reader.ts';
import { world } from './world.ts';

const life = new AbortController();
const { signal } = life;
const reader = new Reader(() => life.abort());
/** The page that a reader last asked to have read. */
let askedAt = '';
/** The settings are being asked for. */
let isStarting = false;
/** How often the page was read from the beginning; the newest reading counts. */
let starts = 0;
let later: ReturnType<typeof setTimeout> | undefined;
/** Watches the page anew once it was read. */
let rewatch: (() => void) | undefined;
/** Ends what tells the panel where a reader is. */
let following = new AbortController();

signal.addEventListener('abort', () => reader.clear());

const door = new CardDoor(({ makeCard }) =>
  makeCard(
    {
      painted: () => reader.painted,
      title: () => reader.title,
      text: (key, ...values) => browser.i18n.getMessage(key, values),
      hiding: {
        marks: (ids, hidden) => reader.hide(ids, hidden),
        cue: async (cue, hidden) => {
          const answer = await callSurely('hideCue', { cue, hidden });
          return answer.ok && answer.value;
        },
      },
    },
    signal,
  ),
);

const clicks: Clicks = {
  isOwn: (event) => door.known?.holds(event) ?? false,
  onSentence: (sentence) => checkLife() && void door.open().then((card) => card?.openOn(sentence)),
  onElsewhere: () => door.known?.close(),
};
const heard = new WeakSet<Document>();

/** Hears clicks in a document: the page's own, or one in a frame that holds the article. */
function hear(page: Document): void {
  if (heard.has(page)) return;
  heard.add(page);
  watchClicks(page, () => reader.painted, clicks, signal);
}

/** Looks now, and again in a while where there may be an article to come; answers whether there is anything new. */
async function lookUntilFound(waits: readonly number[]): Promise<boolean> {
  clearTimeout(later);
  const { isNew, mayCome } = await reader.look();
  rewatch?.();
  if (reader.root && isOnShow(reader.root)) hear(reader.root.ownerDocument);
  const [wait, ...rest] = waits;
  if (mayCome && wait !== undefined) later = setTimeout(() => void lookUntilFound(rest), wait);
  return isNew;
}

const address = (): string => withoutHash(location.href);

/** Reads the page from the beginning, if the reader wants it here and now. */
async function start(asked = false): Promise<void> {
  if (asked) askedAt = address();
  door.known?.leave();
  reader.clear();
  starts += 1;
  const own = starts;
  isStarting = true;
  const settings = await callSurely('getPageSettings', {});
  if (signal.aborted || own !== starts) return;
  isStarting = false;
  if (!settings.ok) return life.abort();
  const { withhold, whenAsked, looks, overview } = settings.value;
  reader.wear({ looks, overview });
  const reason = withhold ?? (whenAsked && askedAt !== address() ? 'not-asked' : null);
  if (reason) reader.forget(reason);
  else await lookUntilFound(LATER);
}

/** Tells the panel which statement a reader has scrolled to, from now on. */
async function follow(): Promise<void> {
  following.abort();
  following = new AbortController();
  const ends = AbortSignal.any([signal, following.signal]);
  const tell = async (id: string): Promise<boolean> => (await call('statementInView', { id })).ok;
  const script = await loadCard();
  script?.watchInView(document, () => reader.painted, tell, ends);
}

/** An extension that was updated, disabled or removed leaves this script behind without a word; false where it did. */
function checkLife(): boolean {
  if (!browser.runtime?.id) life.abort();
  return !signal.aborted;
}

/** What the welcome page reads and marks its sample with. */
export const readingScript = { flowByStyle, Painter, readBlocks, watchClicks };
world.hearsayReading = readingScript;

if (!world.hearsayReads) {
  world.hearsayReads = true;
  hear(document);
  rewatch = watchPage(
    document,
    () => reader.root,
    {
      changed: async () => {
        return checkLife() && (await lookUntilFound(LATER));
      },
      recolored: () => {
        if (checkLife()) reader.recolor();
      },
      moved: () => void start(),
      left: () => door.known?.close(),
      returned: () => void start(),
    },
    signal,
  );
  serve(
    {
      showStatement: async ({ id }) => {
        const script = await loadCard();
        const painted = reader.painted.find(({ statement }) => statement.id === id);
        return painted && script ? script.show(painted.range) : false;
      },
      stepStatement: async ({ by }) => (await door.open())?.step(by) ?? false,
      toggleMarks: () => {
        door.known?.close();
        reader.toggle();
      },
      // Who only wants to know the state must not have a reading begin anew that is under way.
      rescan: ({ asked }) => (asked || !(isStarting || reader.isBusy) ? void start(asked) : undefined),
      followScroll: () => void follow(),
      settingsChanged: () => void start(),
    },
    PAGE_GUARDS,
  );
  document.addEventListener('visibilitychange', checkLife, { signal });
  void start();
}
