/** A process with one contestant in it, which reads the texts that it is given whenever it is told to. */
import type { Article } from '../../src/engine/index.ts';
import { CONTESTANTS } from './contestants.ts';

/** What a realm is told: which contestant it has and what it reads; then `true` for each round. */
export type Order = { readonly name: string; readonly articles: readonly Article[] } | true;

/** What it answers: milliseconds of processor time of a round; after the first order, bytes it holds on to. */
export interface Report {
  readonly ms: number;
  readonly retained: number;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

let read: ((article: Article) => number) | null = null;
let articles: readonly Article[] = [];
/** Kept so that no compiler finds that a result is of no use. */
export const seen = { count: 0 };

/** Processor time below which a round goes on with the same texts, so that it is not over while caches fill (milliseconds). */
const LEAST_TIME = 100;

/** Milliseconds of processor time that the texts take, with the collection of garbage and whatever else runs for them. */
function round(): number {
  const from = process.cpuUsage();
  for (let readings = 1; ; readings += 1) {
    for (const article of articles) seen.count += read?.(article) ?? 0;
    const { user, system } = process.cpuUsage(from);
    const time = (user + system) / 1000;
    if (time >= LEAST_TIME) return time / readings;
  }
}

process.on('message', async (order: Order) => {
  if (order === true) {
    process.send?.({ ms: round(), retained: 0 } satisfies Report);
    return;
  }
  articles = order.articles;
  const empty = heap();
  read = (await CONTESTANTS.find(({ name }) => name === order.name)?.load()) ?? null;
  const ms = round();
  process.send?.({ ms, retained: heap() - empty } satisfies Report);
});
