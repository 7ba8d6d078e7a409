import type { Browser } from 'webextension-polyfill';

/** Firefox has the API under the first name, and so have newer Chromes; older ones have the second alone. */
interface Scope {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

function findApi({ browser, chrome }: Scope): Browser {
  const api = browser?.runtime ? browser : chrome;
  if (!api) throw new Error('not in an extension');
  return api;
}

let found: Browser | undefined;

/**
 * The browser's own API for extensions. In Manifest V3 its calls give promises in Chrome and Firefox alike, so nothing
 * stands in between: webextension-polyfill, whose types these are, would be a third of what every page loads.
 *
 * It is looked for when it is first needed: to ask Chrome for it takes a millisecond, and most pages never do.
 */
export default new Proxy({} as Browser, {
  get(_, name) {
    // The browsers' own global, which no type of theirs describes for both.
    found ??= findApi(globalThis as unknown as Scope);
    return Reflect.get(found, name);
  },
});
