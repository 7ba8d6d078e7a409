/** An address without what only names a place in the page. */
export const withoutHash = (address: string): string => address.split('#', 1)[0] ?? '';

interface NavigationEvents {
  readonly addEventListener: (type: string, listener: () => void, options: { signal: AbortSignal }) => void;
}

/** The Navigation API (Chrome 102, Firefox 147), where there is one. */
function navigationOf(view: Window): NavigationEvents | null {
  const navigation: unknown = 'navigation' in view ? view.navigation : null;
  return navigation instanceof EventTarget ? navigation : null;
}

/**
 * Calls `listener` for each new address of the document but its hash.
 *
 * @returns to be called whenever the page changed, where the browser does not tell of new addresses by itself
 */
export function watchAddress(view: Window, listener: () => void, signal: AbortSignal): (() => void) | null {
  let address = withoutHash(view.location.href);
  const check = (): void => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    listener();
  };
  const navigation = navigationOf(view);
  navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  return navigation ? null : check;
}
