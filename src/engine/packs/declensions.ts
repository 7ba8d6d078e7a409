/** How names are declined in the languages that do so; the interface, which writes them as they are given, needs none of it. */

import { declension as de } from './de/nominative.ts';
import type { Declension } from './declension.ts';

export const DECLENSIONS: Readonly<Record<string, Declension>> = { de };
