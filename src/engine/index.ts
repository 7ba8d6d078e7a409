/** The only door of the engine. */

export { analyze } from './analyze.ts';
export * from './types.ts';
