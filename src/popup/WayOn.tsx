import { useState } from 'preact/hooks';
import type { Reason, TabState } from '../messages/protocol.ts';
import { changeSettings, withEntry } from '../settings/index.ts';
import { siteNameOf } from '../ui/address.ts';
import { texts } from '../ui/i18n.ts';
import { originsOf } from '../ui/origins.ts';
import { StillUnread } from '../ui/StillUnread.tsx';
import type { Keep } from '../ui/use-keeping.ts';
import browser from '../webextension.ts';

interface Props {
  readonly reason: Reason;
  readonly tabId: number;
  /** Address of the page, empty where the browser does not tell. */
  readonly url: string;
  /** The article's, empty where there is none. */
  readonly language: string;
  /** Has the page read because a person asks for it. */
  readonly onRead: () => void;
  readonly keep: Keep;
  /** Asks for the state of the page once more; answers what it is. */
  readonly onDone: () => Promise<TabState>;
}

interface Way {
  readonly label: string;
  readonly act: () => unknown;
}

function wayFrom({ reason, tabId, url, language, onRead, keep }: Props): Way | null {
  const site = siteNameOf(url);
  switch (reason) {
    case 'no-answer':
      return { label: texts.text('action_reload'), act: () => browser.tabs.reload(tabId) };
    case 'not-asked':
      return { label: texts.text('action_read'), act: onRead };
    case 'paused':
      return {
        label: texts.text('action_resume'),
        act: () => keep(changeSettings((settings) => ({ ...settings, mode: 'every' }))),
      };
    case 'language-off':
      return {
        label: texts.text('action_resume'),
        act: () =>
          keep(
            changeSettings((settings) => ({
              ...settings,
              languagesOff: withEntry(settings.languagesOff, language, false),
            })),
          ),
      };
    case 'settings-unread':
      // To ask for the state of the page once more is all.
      return { label: texts.text('action_retry'), act: () => undefined };
    case 'reader-view':
      return { label: texts.text('action_leave_reader'), act: () => browser.tabs.toggleReaderMode(tabId) };
    case 'site-withheld':
      return {
        label: site === '' ? texts.text('action_allow_all') : texts.text('action_allow_site', site),
        // Before anything is waited for: browsers take such a request straight from a click only.
        act: () => browser.permissions.request({ origins: originsOf(url) }),
      };
    default:
      return null;
  }
}

/**
 * The button that leads on from a page of which nothing is shown, where there is a way. One for each reason: give it as
 * `key`.
 */
export function WayOn(props: Props) {
  const [isVain, setVain] = useState(false);
  const way = wayFrom(props);
  if (!way) return null;
  const go = async () => {
    setVain(false);
    await way.act();
    const state = await props.onDone();
    setVain(state.status === 'unavailable' && state.reason === 'settings-unread');
  };
  return (
    <>
      <button type="button" class="main-button" onClick={go}>
        {way.label}
      </button>
      <StillUnread isShown={isVain} />
    </>
  );
}
