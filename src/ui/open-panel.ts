import browser from '../webextension.ts';

/** Chrome's side panel; the polyfill does not know it, and Firefox has a sidebar in its place. */
const sidePanel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;

/** The window that is in front, found before it is needed: a panel opens only straight from a click. */
let windowId: number | undefined;
void browser.windows?.getCurrent().then(({ id }) => {
  windowId = id;
});

/** Whether this browser has a place for the panel; on a phone there is none. */
export const canOpenPanel = (): boolean => sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Opens the panel beside the page and closes the popup, which would cover it. To be called from a click. */
export async function openPanel(): Promise<void> {
  const opened =
    sidePanel !== undefined && windowId !== undefined ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  await opened;
  window.close();
}
