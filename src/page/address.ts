/** An address without what only names a place in the page. */
export const withoutHash = (address: string): string => address.split('#', 1)[0] ?? '';

/** The Navigation API (Chrome 102, Firefox 147), where there is one. */
function navigationOf(view: Window): EventTarget | null {
  const navigation: unknown = 'navigation' in view ? view.navigation : null;
  return navigation instanceof EventTarget ? navigation : null;
}

/**
 * Calls `listener` for each new address of the document but its hash.
 *
 * @returns to be called whenever the page changed, where the browser does not tell of new addresses by itself
 */
export function watchAddress(
  view: Window,
  listener: () => void,
  options: AddEventListenerOptions = {},
): (() => void) | null {
  let address = withoutHash(view.location.href);
  const check = (): void => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    listener();
  };
  const navigation = navigationOf(view);
  if (navigation) navigation.addEventListener('currententrychange', check, options);
  else view.addEventListener('popstate', check, options);
  return navigation ? null : check;
}
