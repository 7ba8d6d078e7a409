import type { Tabs } from 'webextension-polyfill';
import type { Reason, TabState } from '../messages/protocol.ts';
import { changeSettings } from '../settings/index.ts';
import { hostOf } from '../ui/address.ts';
import { Footer } from '../ui/Footer.tsx';
import { headline } from '../ui/headline.ts';
import { texts } from '../ui/i18n.ts';
import { Logo } from '../ui/Logo.tsx';
import { noticeOf } from '../ui/reasons.ts';
import type { Key } from '../ui/texts.ts';
import browser from '../webextension.ts';
import { Results } from './Results.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { useTabState } from './use-tab-state.ts';

/** The one sentence that sums up a state, and a second one where it needs it. */
function Lead({ state }: { readonly state: TabState }) {
  if (state.status === 'working') return <p class="working">{texts.text('working')}</p>;
  if (state.status === 'done') return <h1>{headline(state.analysis.summary, texts)}</h1>;
  const { title, hint } = noticeOf(state, texts);
  return (
    <>
      <h1>{title}</h1>
      <p class="hint">{hint}</p>
    </>
  );
}

/** How the article was read, with a way to have it read again. */
function ReadLine({ state, onRescan }: { readonly state: TabState; readonly onRescan: () => void }) {
  const language = state.status === 'done' ? (texts.languageName(state.language) ?? state.language) : null;
  return (
    <footer>
      <span class="muted small">
        {state.status === 'done' && language && texts.text('read_in', language, texts.time(state.readAt))}
      </span>
      <button type="button" class="plain-button" onClick={onRescan}>
        {texts.text('action_rescan')}
      </button>
    </footer>
  );
}

/** The button that leads on from a page of which nothing is shown, where there is a way. */
function WayOn({
  reason,
  onReload,
  onRead,
}: {
  readonly reason: Reason;
  readonly onReload: () => void;
  readonly onRead: () => void;
}) {
  const resume = () => changeSettings((settings) => ({ ...settings, mode: 'every' }));
  const ways: Partial<Record<Reason, readonly [Key, () => void]>> = {
    'no-answer': ['action_reload', onReload],
    'not-asked': ['action_read', onRead],
    paused: ['action_resume', resume],
  };
  const way = ways[reason];
  if (!way) return null;
  const [key, act] = way;
  return (
    <button type="button" class="main-button" onClick={act}>
      {texts.text(key)}
    </button>
  );
}

const canBeReadAgain = (state: TabState): boolean =>
  state.status === 'done' ||
  (state.status === 'unavailable' &&
    ['not-an-article', 'nothing-found', 'language-not-supported'].includes(state.reason));

/** The popup, or the panel, for one tab; `null` for a tab that is gone. */
export function Popup({ tab, isPanel = false }: { readonly tab: Tabs.Tab | null; readonly isPanel?: boolean }) {
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const { state, refresh, rescan } = useTabState(tabId);
  const url = state.url || (tab?.url ?? '');
  const isUnreadable = state.status === 'unavailable' && state.reason === 'cannot-be-read';
  const isPaused = state.status === 'unavailable' && state.reason === 'paused';
  const reload = async () => {
    await browser.tabs.reload(tabId);
    await refresh();
  };
  return (
    <>
      <header>
        <Logo />
        {hostOf(url) && !isUnreadable && !isPaused && (
          <SiteSwitch url={url} isPrivate={tab?.incognito ?? false} onChanged={refresh} />
        )}
      </header>
      <main data-status={state.status} data-reason={state.status === 'unavailable' ? state.reason : undefined}>
        <div role="status" class="lead">
          <Lead state={state} />
        </div>
        {state.status === 'unavailable' && <WayOn reason={state.reason} onReload={reload} onRead={rescan} />}
        {state.status === 'done' && <Results tabId={tabId} state={state} />}
      </main>
      {canBeReadAgain(state) && <ReadLine state={state} onRescan={rescan} />}
      <Footer isPanel={isPanel} isPaused={isPaused} />
    </>
  );
}
