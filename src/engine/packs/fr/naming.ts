import type { Naming } from '../naming.ts';

/** How French writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['le', 'la', "l'", 'les'], plural: ['les'] },
  numbers: 'deux trois quatre cinq six sept huit neuf dix'.split(' '),
};
