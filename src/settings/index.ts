/** Typed settings: what they are (`settings.ts`) and where they are kept (`store.ts`). */
export { DEFAULTS, isSiteOn, type Settings, siteOf } from './settings.ts';
export { loadSettings, onSettingsChanged, saveSettings, setSite } from './store.ts';
