import { PAGE_GUARDS } from '../messages/page-guards.ts';
import { serve } from '../messages/server.ts';
import { watchCard } from '../page/card.ts';
import { show } from '../page/show.ts';
import { watchPage } from '../page/watch.ts';
import { loadSettings, reasonAgainst } from '../settings/index.ts';
import browser from '../webextension.ts';
import { Reader } from './reader.ts';

/** Pages build themselves after they say that they are ready; two more looks, then it is no article (milliseconds). */
const LATER = [1000, 3000];

const life = new AbortController();
const { signal } = life;
const reader = new Reader(() => life.abort());
/** The page that a reader last asked to have read. */
let askedAt = '';
let later: ReturnType<typeof setTimeout> | undefined;

signal.addEventListener('abort', () => reader.clear());

const card = watchCard(
  document,
  () => reader.painted,
  (key, ...values) => browser.i18n.getMessage(key, values),
  signal,
);

const rewatch = watchPage(
  document,
  () => reader.root,
  { changed: () => lookUntilFound(LATER), moved: () => void start(), left: card.close, returned: () => void start() },
  signal,
);

/** Looks now, and again in a while where there may be an article to come; answers whether there is anything new. */
function lookUntilFound(waits: readonly number[]): boolean {
  clearTimeout(later);
  const found = reader.look();
  rewatch();
  const [wait, ...rest] = waits;
  if (!found.ok && found.mayCome && wait !== undefined) later = setTimeout(() => lookUntilFound(rest), wait);
  return found.isNew;
}

/** The address without what only names a place in the page. */
const address = (): string => location.href.replace(/#.*/s, '');

/** Reads the page from the beginning, if the reader wants it here and now. */
async function start(asked = false): Promise<void> {
  if (asked) askedAt = address();
  card.close();
  reader.clear();
  const settings = await loadSettings();
  if (signal.aborted) return;
  reader.wear(settings.looks);
  const withhold =
    reasonAgainst(settings, location.hostname) ??
    (settings.mode === 'asked' && askedAt !== address() ? 'not-asked' : null);
  if (withhold) reader.forget(withhold);
  else lookUntilFound(LATER);
}

/** An extension that was updated, disabled or removed leaves this script behind without a word. */
function checkLife(): void {
  if (!browser.runtime?.id) life.abort();
}

if (window === window.top) {
  serve(
    {
      showStatement: ({ id }) => {
        const painted = reader.painted.find(({ statement }) => statement.id === id);
        return painted ? show(painted.range) : false;
      },
      rescan: ({ asked }) => void start(asked),
      settingsChanged: () => void start(),
    },
    PAGE_GUARDS,
  );
  document.addEventListener('visibilitychange', checkLife, { signal });
  void start();
}
