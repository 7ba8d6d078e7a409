/** All word classes of Portuguese. */
import { classes } from './classes.ts';
import { functionWords } from './function-words.ts';
import { sources } from './sources.ts';

export const lexicon = { ...functionWords, ...sources, ...classes } as const;
