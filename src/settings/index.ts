/** Typed settings: what they are (`settings.ts`) and where they are kept (`store.ts`). */
export {
  DEFAULTS,
  isColor,
  isSiteOn,
  LANGUAGES,
  LINE_STYLES,
  type LineStyle,
  type Look,
  MODES,
  type Mode,
  migrate,
  reasonAgainst,
  type Settings,
  siteOf,
  withEntry,
} from './settings.ts';
export {
  type Change,
  changeSettings,
  onSettingsChanged,
  readSettings,
  replaceSettings,
  setSite,
  settledSettings,
} from './store.ts';
