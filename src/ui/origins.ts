import browser from '../webextension.ts';
import { isWebPage } from './address.ts';

/** The origins that reading a page asks access to: its own where the browser tells us its address, else all. */
export function originsOf(url: string): string[] {
  if (isWebPage(url) && URL.canParse(url)) {
    const { protocol, hostname } = new URL(url);
    return [`${protocol}//${hostname}/*`];
  }
  return browser.runtime.getManifest().host_permissions ?? [];
}
