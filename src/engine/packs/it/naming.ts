import type { Naming } from '../naming.ts';

/** How Italian writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['il', 'lo', 'la', "l'", 'i', 'gli', 'le'], plural: ['i', 'gli', 'le'] },
  numbers: 'due tre quattro cinque sei sette otto nove dieci'.split(' '),
};
