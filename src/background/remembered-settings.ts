import { onSettingsChanged, readSettings, type Settings } from '../settings/index.ts';

let known: Promise<Settings | null> | null = null;

// At the top level, so that whoever hears of a change after this is given the settings as they now are.
onSettingsChanged(() => {
  known = null;
});

/**
 * The settings as this background knows them, for what is asked at every page: they are read once and after each change.
 * A change of which the browser has not told yet is not among them; it tells the pages too, which then ask again. Where
 * they cannot be read, that is given as `null` and not remembered: the next page may be luckier.
 */
export async function rememberedSettings(): Promise<Settings | null> {
  known ??= readSettings();
  const asked = known;
  const settings = await asked;
  if (!settings && known === asked) known = null;
  return settings;
}

/** The settings with every change that was kept, told of or not; where they cannot be read, those that were last known. */
export const newestSettings = async (): Promise<Settings | null> => (await readSettings()) ?? rememberedSettings();
