/** What a reader has chosen. Only this is ever written to disk. */
export interface Settings {
  readonly version: number;
  /** Hosts, without `www.`, on which nothing is read or marked. */
  readonly sitesOff: readonly string[];
}

/** The newest form of the settings that this version writes. */
export const SETTINGS_VERSION = 1;

/** How the extension behaves before anybody chose anything: on everywhere. */
export const DEFAULTS: Settings = { version: SETTINGS_VERSION, sitesOff: [] };

/** A host as it is kept: `www.example.org` and `example.org` are one site. */
export const siteOf = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/**
 * Settings from whatever was stored: nothing, an older form, a newer one, or damage. What is valid is kept, the rest
 * falls back to its default.
 */
export function migrate(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { sitesOff } = stored as Record<string, unknown>;
  if (!Array.isArray(sitesOff)) return DEFAULTS;
  const sites = sitesOff.filter((site): site is string => typeof site === 'string' && site !== '').map(siteOf);
  return { version: SETTINGS_VERSION, sitesOff: [...new Set(sites)] };
}

/** Whether pages of `host` are read and marked. */
export const isSiteOn = (settings: Settings, host: string): boolean => !settings.sitesOff.includes(siteOf(host));

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== siteOf(host));
  return { ...settings, sitesOff: on ? others : [...others, siteOf(host)] };
}
