import type { Naming } from '../naming.ts';
import { declension } from './nominative.ts';

/** How German writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['der', 'die', 'das', 'den', 'dem', 'des'], plural: [] },
  declension,
  numbers: 'zwei drei vier fünf sechs sieben acht neun zehn'.split(' '),
};
