import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { backgroundOf } from './browsers/chromium.ts';
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { buttonIn } from './browsers/firefox.ts';
import { clickOn, openPopup } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** Has Chromium's background note what each tab's button was last given: what it shows cannot be asked there. */
const noteIcons = async (hearsay: DrivenBrowser): Promise<void> =>
  (await backgroundOf(hearsay)).evaluate(() => {
    const { action } = chrome;
    const scope = self as unknown as { icons?: Map<unknown, string[]> };
    if (scope.icons) return;
    const icons = new Map<unknown, string[]>();
    scope.icons = icons;
    const setIcon = action.setIcon as (look: chrome.action.TabIconDetails) => Promise<void>;
    const noted = (look: chrome.action.TabIconDetails): Promise<void> => {
      icons.set(look.tabId, Object.keys(look));
      return setIcon.call(action, look);
    };
    Object.defineProperty(action, 'setIcon', { value: noted });
  });

/** Whether the button was given a picture that is drawn on the spot, which has no address of its own. */
const IS_GREY = {
  chromium: async (hearsay: DrivenBrowser, { id }: Tab): Promise<boolean> =>
    (await backgroundOf(hearsay)).evaluate((tabId) => {
      const { icons } = self as unknown as { icons?: Map<unknown, string[]> };
      return icons?.get(tabId)?.includes('imageData') ?? false;
    }, id),
  firefox: async (hearsay: DrivenBrowser, tab: Tab): Promise<boolean> =>
    (await buttonIn(hearsay, tab)).includes('data:image/png'),
} as const;

test('the button fits light and dark toolbars', { tag: '@firefox' }, async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/button/article.html', FOUR_KINDS));
  await waitForMarks(tab);
  type Pictures = Readonly<Record<string, { readonly light: string; readonly dark: string }>>;
  const pictures = JSON.parse(await buttonIn(hearsay, tab)) as Pictures;
  // By the theme in which the browser shows each: on dark ground the light drawing, and the other way round.
  for (const size of ['16', '32'])
    expect(pictures[size]).toMatchObject({
      light: `${hearsay.extensionOrigin}/icons/icon-${size}.png`,
      dark: `${hearsay.extensionOrigin}/icons/light.svg`,
    });
});

test('the button is grey on pages that are left unread, and only there', async ({
  hearsay,
  family,
  tab,
  site,
}, info) => {
  const turns = (grey: boolean, where: string): Promise<boolean> =>
    until(async () => (await IS_GREY[family](hearsay, tab)) === grey, `the button ${where}`);
  const article = site.add('/button/page.html', FOUR_KINDS);
  const file = info.outputPath('saved.html');
  writeFileSync(file, FOUR_KINDS);
  if (family === 'chromium') await noteIcons(hearsay);
  await tab.goto(pathToFileURL(file).href);
  await turns(true, 'on a file');
  await tab.goto(article);
  await waitForMarks(tab);
  await turns(false, 'on an article');
  const popup = await openPopup(hearsay, tab);
  await clickOn(popup, '[role=switch]');
  await turns(true, 'on a site that is off');
  await clickOn(popup, '[role=switch]');
  await turns(false, 'on a site that is on again');
  await popup.close();
  await tab.goto('about:blank');
  await turns(true, 'on an empty page');
});
