/** The only door of the engine. */

export { analyze } from './analyze.ts';
export { summarize } from './summarize.ts';
export * from './types.ts';
