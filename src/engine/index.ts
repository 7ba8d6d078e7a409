/** The only door of the engine. */
export * from './types.ts';
export { analyze } from './analyze.ts';
