import type { Naming } from '../naming.ts';

/** How Spanish writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['el', 'la', 'los', 'las'], plural: ['los', 'las'] },
  numbers: 'dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
};
