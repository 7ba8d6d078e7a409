import type { Change, Settings } from '../settings/index.ts';

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => Promise<boolean>;
}
