/** What agrees with a party in each language. Adding one: docs/adding-a-language.md. */

import { agreement as de } from './de/written.ts';
import { agreement as en } from './en/written.ts';
import { agreement as es } from './es/written.ts';
import { agreement as fr } from './fr/written.ts';
import { agreement as it } from './it/written.ts';
import { agreement as pt } from './pt/written.ts';
import type { Agreement } from './written.ts';

export const AGREEMENTS: Readonly<Record<string, Agreement>> = { de, en, es, fr, it, pt };
