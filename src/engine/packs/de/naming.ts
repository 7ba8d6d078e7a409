import type { Naming } from '../naming.ts';

/** How German writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['der', 'die', 'das', 'den', 'dem', 'des'], plural: [] },
  numbers: 'zwei drei vier fünf sechs sieben acht neun zehn'.split(' '),
};
