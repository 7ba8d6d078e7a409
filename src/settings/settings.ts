import { KINDS, type Kind } from '../engine/types.ts';

/** When articles are read: every one, only those a reader asks for, or none. */
export type Mode = 'every' | 'asked' | 'off';

/** All modes, in the order in which they are offered. */
export const MODES: readonly Mode[] = ['every', 'asked', 'off'];

/** The languages in which articles are read, those of the engine's packs. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'pt'] as const;

/** How the line under a marked sentence is drawn. */
export type LineStyle = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';

/** All line styles, in the order in which they are offered. */
export const LINE_STYLES: readonly LineStyle[] = ['solid', 'double', 'dotted', 'dashed', 'wavy'];

/** A reader's own look of a kind; what is absent is as we chose it. Colors are `#rrggbb`. */
export interface Look {
  readonly line?: LineStyle;
  /** Color of the line on light ground. */
  readonly light?: string;
  /** Color of the line on dark ground. */
  readonly dark?: string;
}

/** What a reader has chosen. Only this is ever written to disk. */
export interface Settings {
  readonly version: number;
  readonly mode: Mode;
  /** Hosts, without `www.`, on which nothing is read or marked. */
  readonly sitesOff: readonly string[];
  /** Kinds that are neither marked nor listed. */
  readonly kindsOff: readonly Kind[];
  /** Only statements whose cue is `certain`. */
  readonly certainOnly: boolean;
  /** Ids of cues whose statements a reader does not want to see. */
  readonly hiddenCues: readonly string[];
  readonly looks: Readonly<Partial<Record<Kind, Look>>>;
  /** Languages in which articles are not read. */
  readonly languagesOff: readonly string[];
  /** The strip at the side of the page that shows where the marks are. */
  readonly overview: boolean;
}

/** The newest form of the settings that this version writes. */
export const SETTINGS_VERSION = 2;

/** How the extension behaves before anybody chose anything: on everywhere. */
export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  mode: 'every',
  sitesOff: [],
  kindsOff: [],
  certainOnly: false,
  hiddenCues: [],
  looks: {},
  languagesOff: [],
  overview: true,
};

/** Longest id of a cue; ours have under 60 characters. */
const LONGEST_ID = 120;

/** A host as it is kept: `www.example.org` and `example.org` are one site. */
export const siteOf = (host: string): string => host.toLowerCase().replace(/^www\./, '');

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const textsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === 'string' && entry !== '' && entry.length <= LONGEST_ID)
    : [];

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((entry) => entry === value);

/** A color as the color field of a form gives it. */
export const isColor = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

function lookOf(value: unknown): Look {
  const { line, light, dark } = fieldsOf(value);
  const style = oneOf(LINE_STYLES, line);
  return { ...(style && { line: style }), ...(isColor(light) && { light }), ...(isColor(dark) && { dark }) };
}

function looksOf(value: unknown): Settings['looks'] {
  const fields = fieldsOf(value);
  const entries = KINDS.map((kind) => [kind, lookOf(fields[kind])] as const);
  return Object.fromEntries(entries.filter(([, look]) => Object.keys(look).length > 0));
}

/**
 * Settings from whatever was stored: nothing, an older form, a newer one, or damage. What is valid is kept, the rest
 * falls back to its default.
 */
export function migrate(stored: unknown): Settings {
  const { mode, sitesOff, kindsOff, certainOnly, hiddenCues, looks, languagesOff, overview } = fieldsOf(stored);
  return {
    version: SETTINGS_VERSION,
    mode: oneOf(MODES, mode) ?? DEFAULTS.mode,
    sitesOff: distinct(textsIn(sitesOff).map(siteOf)),
    kindsOff: distinct(textsIn(kindsOff).flatMap((entry) => oneOf(KINDS, entry) ?? [])),
    certainOnly: certainOnly === true,
    hiddenCues: distinct(textsIn(hiddenCues)),
    looks: looksOf(looks),
    languagesOff: distinct(textsIn(languagesOff).flatMap((entry) => oneOf(LANGUAGES, entry) ?? [])),
    overview: overview !== false,
  };
}

/**
 * What to store once `before` has become `after`: what is stored, with the fields that changed. So nothing is lost of
 * what only a newer version knows, be it a field or a value of one, when an older one is used for a while.
 */
export function storedAfter(stored: unknown, before: Settings, after: Settings): Fields {
  const fields = fieldsOf(stored);
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was.get(name)),
  );
  const version = Math.max(SETTINGS_VERSION, Number(fields.version) || 0);
  return { ...fields, ...Object.fromEntries(changed), version };
}

/** Whether pages of `host` are read and marked. */
export const isSiteOn = (settings: Settings, host: string): boolean => !settings.sitesOff.includes(siteOf(host));

/**
 * Why pages of `host` are not even looked at; `null` where they are. Where the settings cannot be read, the reader may have
 * paused just this.
 */
export function reasonAgainst(
  settings: Settings | null,
  host: string,
): 'paused' | 'settings-unread' | 'switched-off' | null {
  if (!settings) return 'settings-unread';
  if (settings.mode === 'off') return 'paused';
  return isSiteOn(settings, host) ? null : 'switched-off';
}

/** A list with one entry in it or not. */
export const withEntry = <T>(list: readonly T[], entry: T, isIn: boolean): readonly T[] => {
  const others = list.filter((other) => other !== entry);
  return isIn ? [...others, entry] : others;
};

/** The settings with one site switched on or off. */
export const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: withEntry(settings.sitesOff, siteOf(host), !on),
});
