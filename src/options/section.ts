import type { Settings } from '../settings/index.ts';

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => Promise<void>;
}
