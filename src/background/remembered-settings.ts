import { DEFAULTS, onSettingsChanged, readSettings, type Settings } from '../settings/index.ts';

let known: Promise<Settings | null> | null = null;

// At the top level, so that whoever hears of a change after this is given the settings as they now are.
onSettingsChanged(() => {
  known = null;
});

/**
 * The settings as this background knows them, for what is asked at every page: they are read once and after each change.
 * A change of which the browser has not told yet is not among them; it tells the pages too, which then ask again. Where
 * they cannot be read, the defaults are given and nothing is remembered: the next page may be luckier.
 */
export async function rememberedSettings(): Promise<Settings> {
  known ??= readSettings();
  const asked = known;
  const settings = await asked;
  if (!settings && known === asked) known = null;
  return settings ?? DEFAULTS;
}
