import { INTERFACE_GUARDS } from '../messages/interface-guards.ts';
import { serve } from '../messages/server.ts';

/** Whoever is to be called with what happened in a tab. */
class Listeners<T> {
  private readonly byTab = new Map<number, Set<(event: T) => void>>();

  /** The function given back ends it. */
  add(tabId: number, listener: (event: T) => void): () => void {
    const ofTab = this.byTab.get(tabId) ?? new Set();
    this.byTab.set(tabId, ofTab.add(listener));
    return () => ofTab.delete(listener);
  }

  tell(tabId: number | undefined, event: T): void {
    if (tabId === undefined) return;
    for (const listener of this.byTab.get(tabId) ?? []) listener(event);
  }
}

const changes = new Listeners<void>();
const views = new Listeners<string>();

serve(
  {
    tabStateChanged: ({ tabId }) => changes.tell(tabId, undefined),
    statementInView: ({ id }, { tab }) => views.tell(tab?.id, id),
  },
  INTERFACE_GUARDS,
);

/** Calls back whenever the state of a tab changed; the function given back ends it. */
export const onTabStateChanged = (tabId: number, listener: () => void): (() => void) => changes.add(tabId, listener);

/** Calls back with the statement that a reader has scrolled to in a tab that is followed. */
export const onStatementInView = (tabId: number, listener: (id: string) => void): (() => void) =>
  views.add(tabId, listener);
