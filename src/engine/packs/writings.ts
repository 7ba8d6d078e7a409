/** How each language writes parties. Adding one: docs/adding-a-language.md. */

import { written as de } from './de/written.ts';
import { written as en } from './en/written.ts';
import { written as es } from './es/written.ts';
import { written as fr } from './fr/written.ts';
import { written as it } from './it/written.ts';
import { written as pt } from './pt/written.ts';
import type { Written } from './written.ts';

export const WRITINGS: Readonly<Record<string, Written>> = { de, en, es, fr, it, pt };
