import type { Action, Tabs } from 'webextension-polyfill';
import type { Reason, TabState } from '../messages/protocol.ts';
import { reasonAgainst } from '../settings/index.ts';
import { hostOf, isGuarded, isWebPage } from '../ui/address.ts';
import browser from '../webextension.ts';
import { CORNER, PEN, QUOTES, UNITS, WAVE } from './drawing.ts';
import { rememberedSettings } from './remembered-settings.ts';

/** The sizes of a toolbar button, on plain screens and on fine ones (pixels). */
const SIZES = [16, 32] as const;
/** Seen on light toolbars and on dark ones alike. */
const TILE = '#8b9098';
const LINES = '#ffffff';

/** Reasons for which a page is left unread; where there was just nothing to mark, the button looks as ever. */
const UNREAD: ReadonlySet<Reason> = new Set<Reason>([
  'language-not-supported',
  'language-off',
  'paused',
  'pdf',
  'settings-unread',
  'switched-off',
]);

/** The icon in grey, drawn on the spot: pictures of it would take more room than these lines. */
function greyIcon(size: number): Action.ImageDataType {
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  if (!pen) throw new Error('nothing to draw with');
  pen.scale(size / UNITS, size / UNITS);
  pen.fillStyle = TILE;
  pen.roundRect(0, 0, UNITS, UNITS, CORNER);
  pen.fill();
  pen.fillStyle = LINES;
  pen.fill(new Path2D(QUOTES));
  pen.strokeStyle = LINES;
  pen.lineWidth = PEN;
  pen.lineCap = 'round';
  pen.stroke(new Path2D(WAVE));
  // Its type here wants an index that no picture has.
  return pen.getImageData(0, 0, size, size) as Action.ImageDataType;
}

/** What the button goes back to: Firefox chooses by its theme where nothing is given, Chrome wants to be told. */
function ownIcon(): { readonly path?: Record<string, string> } {
  const { theme_icons, default_icon } = browser.runtime.getManifest().action ?? {};
  return theme_icons || typeof default_icon !== 'object' ? {} : { path: default_icon };
}

async function draw(tabId: number, isGrey: boolean): Promise<void> {
  try {
    const look = isGrey ? { imageData: Object.fromEntries(SIZES.map((size) => [size, greyIcon(size)])) } : ownIcon();
    await browser.action.setIcon({ tabId, ...look });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Draws the button of a tab as its page is: grey where that is left unread. */
export const showIcon = (tabId: number, state: TabState | null): Promise<void> =>
  draw(tabId, state?.status === 'unavailable' && UNREAD.has(state.reason));

/**
 * Draws the button grey in a tab whose page no script of ours can be in, or is to read by the settings. Browsers tell no
 * address of most of the former. While the settings are unread, nobody knows: a page that was read before has its marks,
 * and of one that is withheld we are told by its script.
 *
 * @returns whether it is grey
 */
export async function greyOut({ id, url = '' }: Tabs.Tab): Promise<boolean> {
  const isShut = !isWebPage(url) || isGuarded(url);
  const settings = isShut ? null : await rememberedSettings();
  const isGrey = isShut || (settings !== null && reasonAgainst(settings, hostOf(url)) !== null);
  if (id !== undefined && isGrey) await draw(id, true);
  return isGrey;
}
