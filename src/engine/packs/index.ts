/** The languages that the engine reads. Adding one: docs/adding-a-language.md. */

import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import type { LanguagePack } from './pack.ts';
import { pt } from './pt/index.ts';

export const PACKS: Readonly<Record<string, LanguagePack>> = { de, en, es, fr, it, pt };
