import type { Naming } from '../naming.ts';

/** How Portuguese writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: ['o', 'a', 'os', 'as'], plural: ['os', 'as'] },
  numbers: 'dois/duas três quatro cinco seis sete oito nove dez'.split(' '),
};
