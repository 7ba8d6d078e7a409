import type { Naming } from '../naming.ts';

/** How English writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['the'], plural: [] },
  numbers: 'two three four five six seven eight nine ten'.split(' '),
};
