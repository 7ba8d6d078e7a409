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

function round(): number {
  const from = process.cpuUsage();
  for (const article of articles) read?.(article);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
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
