import type { PageSettings } from '../messages/protocol.ts';
import { changeSettings, DEFAULTS, reasonAgainst, withEntry } from '../settings/index.ts';
import { hostOf } from '../ui/address.ts';
import { rememberedSettings } from './remembered-settings.ts';

/** How a page is to be treated, by its address. */
export async function pageSettings(url: string): Promise<PageSettings> {
  const settings = await rememberedSettings();
  const { mode, looks, overview } = settings ?? DEFAULTS;
  return { withhold: reasonAgainst(settings, hostOf(url)), whenAsked: mode === 'asked', looks, overview };
}

/** Hides the statements with a cue for good, or brings them back. False where that could not be kept. */
export async function hideCue(cue: string, hidden: boolean): Promise<boolean> {
  const kept = await changeSettings((settings) => ({
    ...settings,
    hiddenCues: withEntry(settings.hiddenCues, cue, hidden),
  }));
  return kept !== null;
}
