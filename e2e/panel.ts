/** The panel as it stands beside the page: Chrome's side panel, Firefox's sidebar. */
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { clickOn, openPopup } from './extension.ts';

/** The headline that the panel shows; `null` while no panel is open. */
export function panelSays(hearsay: DrivenBrowser): Promise<string | null> {
  return hearsay.inExtension(() => {
    const panel = chrome.extension
      .getViews()
      .find(
        (view) =>
          !view.closed &&
          view.location.pathname.endsWith('/panel.html') &&
          view.document.documentElement?.dataset.surface,
      );
    return panel?.document.querySelector('h1')?.textContent ?? null;
  }, null);
}

/** All that the panel says. */
export function panelText(hearsay: DrivenBrowser): Promise<string> {
  return hearsay.inExtension(() => {
    const panel = chrome.extension
      .getViews()
      .find((view) => !view.closed && view.location.pathname.endsWith('/panel.html'));
    return panel?.document.body.textContent ?? '';
  }, null);
}

/** Opens the panel from the popup, as a reader does, with `tab` in front. */
export async function openPanel(hearsay: DrivenBrowser, tab: Tab): Promise<void> {
  const popup = await openPopup(hearsay, tab);
  await clickOn(popup, '.ways .link-button');
  await until(async () => (await panelSays(hearsay)) !== null, 'the panel to open');
  await tab.activate();
}

/** Waits until the panel has a headline. */
export const panelShows = (hearsay: DrivenBrowser, headline: string): Promise<boolean> =>
  until(async () => (await panelSays(hearsay)) === headline, `the panel to say: ${headline}`);

/** Closes the panel, which else would stay for the tests that follow. */
export async function closePanel(hearsay: DrivenBrowser): Promise<void> {
  await hearsay.inExtension(() => {
    for (const view of chrome.extension.getViews()) if (view.location.pathname.endsWith('/panel.html')) view.close();
  }, null);
  await until(async () => (await panelSays(hearsay)) === null, 'the panel to close');
}
