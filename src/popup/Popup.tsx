import type { Tabs } from 'webextension-polyfill';
import type { Reason, TabState } from '../messages/protocol.ts';
import { hostOf } from '../ui/address.ts';
import { Footer } from '../ui/Footer.tsx';
import { headline } from '../ui/headline.ts';
import { texts } from '../ui/i18n.ts';
import { Logo } from '../ui/Logo.tsx';
import { NotKept } from '../ui/NotKept.tsx';
import { NotReadNote } from '../ui/NotReadNote.tsx';
import { noticeOf } from '../ui/reasons.ts';
import { useKeeping } from '../ui/use-keeping.ts';
import browser from '../webextension.ts';
import { Results } from './Results.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { useTabState } from './use-tab-state.ts';
import { WayOn } from './WayOn.tsx';

/** Reasons of which there are finer ones, which the browser tells once a reader has clicked in the toolbar. */
const UNTOLD: ReadonlySet<Reason> = new Set<Reason>(['cannot-be-read', 'hidden-article']);

/** The one sentence that sums up a state, and a second one where it needs it. */
function Lead({ state, isPanel }: { readonly state: TabState; readonly isPanel: boolean }) {
  if (state.status === 'working') {
    return (
      <div class="working">
        <h1>{texts.text('working')}</h1>
        <progress aria-label={texts.text('working')} />
      </div>
    );
  }
  if (state.status === 'done') return <h1>{headline(state.analysis, texts)}</h1>;
  const { title, hint } = noticeOf(state, texts);
  return (
    <>
      <h1>{title}</h1>
      <p class="hint">{hint}</p>
      {isPanel && state.url === '' && UNTOLD.has(state.reason) && <p class="hint">{texts.text('toolbar_tells')}</p>}
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

const canBeReadAgain = (state: TabState): boolean =>
  state.status === 'done' ||
  (state.status === 'unavailable' &&
    ['not-an-article', 'nothing-found', 'only-beginning', 'language-not-supported'].includes(state.reason));

/** Reasons that the settings of a site do not change. */
const BEYOND_SETTINGS: ReadonlySet<Reason> = new Set<Reason>([
  'cannot-be-read',
  'guarded',
  'hidden-article',
  'local-file',
  'pdf',
  'reader-view',
  'site-withheld',
  'paused',
  'settings-unread',
]);

/** The popup, or the panel, for one tab; `null` for a tab that is gone. */
export function Popup({ tab, isPanel = false }: { readonly tab: Tabs.Tab | null; readonly isPanel?: boolean }) {
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const { state, refresh, rescan } = useTabState(tabId);
  const [isNotKept, keep] = useKeeping();
  const url = state.url || (tab?.url ?? '');
  const reason = state.status === 'unavailable' ? state.reason : null;
  return (
    <>
      <header>
        <Logo />
        {hostOf(url) && !(reason && BEYOND_SETTINGS.has(reason)) && (
          <SiteSwitch
            key={hostOf(url)}
            url={url}
            isPrivate={tab?.incognito ?? false}
            isOff={reason === 'switched-off'}
            keep={keep}
            onChanged={refresh}
          />
        )}
      </header>
      <main data-status={state.status} data-reason={reason}>
        <NotKept isShown={isNotKept} />
        <div role="status" class="lead">
          <Lead state={state} isPanel={isPanel} />
        </div>
        {state.status === 'unavailable' && (
          <>
            <WayOn
              key={state.reason}
              reason={state.reason}
              tabId={tabId}
              url={url}
              language={state.language ?? ''}
              keep={keep}
              onRead={rescan}
              onDone={refresh}
            />
            {/* That only the beginning is there is told above. */}
            {state.notRead && (
              <NotReadNote {...state.notRead} rest={state.notRead.rest && reason !== 'only-beginning'} />
            )}
          </>
        )}
        {state.status === 'done' && <Results tabId={tabId} state={state} isPanel={isPanel} />}
      </main>
      {canBeReadAgain(state) && <ReadLine state={state} onRescan={rescan} />}
      <Footer isPanel={isPanel} isPaused={reason === 'paused'} keep={keep} />
    </>
  );
}
