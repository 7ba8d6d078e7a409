/** How each language writes whom it speaks of. Adding one: docs/adding-a-language.md. */

import { naming as de } from './de/naming.ts';
import { naming as en } from './en/naming.ts';
import { naming as es } from './es/naming.ts';
import { naming as fr } from './fr/naming.ts';
import { naming as it } from './it/naming.ts';
import type { Naming } from './naming.ts';
import { naming as pt } from './pt/naming.ts';

export const NAMINGS: Readonly<Record<string, Naming>> = { de, en, es, fr, it, pt };
