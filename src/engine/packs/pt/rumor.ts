import type { CueRow } from '../pack.ts';
import { attribution } from './attribution.ts';
import { moods } from './moods.ts';
import { hearsayRows } from './rumor-hearsay.ts';
import { outlets } from './rumor-outlets.ts';
import { unconfirmedRows } from './rumor-unconfirmed.ts';
import { unnamed } from './rumor-unnamed.ts';

export const rumor: readonly CueRow[] = [
  ...unconfirmedRows,
  ...attribution,
  ...outlets,
  ...unnamed,
  ...hearsayRows,
  ...moods,
];
