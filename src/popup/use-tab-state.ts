import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call, callTab } from '../messages/client.ts';
import type { TabState } from '../messages/protocol.ts';
import { onTabStateChanged } from './tab-events.ts';

/** How long a page may keep us waiting: the longest article read so far took under a second. */
const PATIENCE = 8_000;

/** The state of a tab as it changes, with what a reader can do about it. */
export interface LiveTabState {
  readonly state: TabState;
  /** Asks for the state once more; answers what it is. */
  readonly refresh: () => Promise<TabState>;
  /** Has the page read again. */
  readonly rescan: () => Promise<void>;
}

const WORKING: TabState = { status: 'working', url: '' };
/** Where there is no such tab. */
const UNREADABLE: TabState = { status: 'unavailable', reason: 'cannot-be-read', url: '' };
const noAnswer = (url: string): TabState => ({ status: 'unavailable', reason: 'no-answer', url });

/** Follows the state of a tab for as long as the popup is open. */
export function useTabState(tabId: number): LiveTabState {
  const [state, setState] = useState<TabState>(WORKING);
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    asked.current += 1;
    const own = asked.current;
    const answer = await call('getTabState', { tabId });
    const found = answer.ok ? answer.value : UNREADABLE;
    // An answer that comes after a newer question may be of the page before.
    if (own === asked.current) setState(found);
    return found;
  }, [tabId]);

  const rescan = useCallback(async () => {
    setState((current) => ({ status: 'working', url: current.url }));
    await callTab(tabId, 'rescan', { asked: true });
    await refresh();
  }, [tabId, refresh]);

  useEffect(() => {
    void refresh();
    return onTabStateChanged(tabId, refresh);
  }, [tabId, refresh]);

  useEffect(() => {
    if (state.status !== 'working') return;
    const timer = setTimeout(() => setState(noAnswer(state.url)), PATIENCE);
    return () => clearTimeout(timer);
  }, [state]);

  return { state, refresh, rescan };
}
