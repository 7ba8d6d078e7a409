import { INTERFACE_GUARDS } from '../messages/interface-guards.ts';
import { serve } from '../messages/server.ts';

type Listener = () => void;

const listeners = new Map<number, Set<Listener>>();

serve(
  {
    tabStateChanged: ({ tabId }) => {
      for (const listener of listeners.get(tabId) ?? []) listener();
    },
  },
  INTERFACE_GUARDS,
);

/** Calls back whenever the state of a tab changed; the function given back ends it. */
export function onTabStateChanged(tabId: number, listener: Listener): () => void {
  const ofTab = listeners.get(tabId) ?? new Set();
  listeners.set(tabId, ofTab.add(listener));
  return () => ofTab.delete(listener);
}
