import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Article } from '../../src/engine/index.ts';
import type { Contestant } from './contestants.ts';
import type { Order, Report } from './realm.ts';
import { charactersOf } from './texts.ts';

/** Milliseconds of each round. */
export type Series = readonly number[];

/** Rounds that each runs at least and that are not measured, so that the compilers have seen the code. */
const WARM_UP = 8;
/** And goes on with for so long: a fast one is not compiled whole in a few rounds (milliseconds). */
const WARM_UP_TIME = 6_000;
/** Texts of so many characters warm up within one round. */
const LONG = 1_000_000;

export function median(series: Series): number {
  const sorted = [...series].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Lowest and highest. */
export const spread = (series: Series): [low: number, high: number] => [Math.min(...series), Math.max(...series)];

/** Reads all articles once; gives milliseconds of processor time, which other programs on the machine do not add to. */
export type Runner = () => Promise<number>;

async function ask(realm: ChildProcess, order: Order): Promise<Report> {
  realm.send(order);
  const [report] = (await once(realm, 'message')) as [Report];
  return report;
}

/**
 * Starts a process with a contestant in it. Each has its own, since what one leaves behind is cleared away while the
 * next one is timed, and since loaded in one process compromise/three would be what compromise/one runs on.
 */
async function startRealm(contestant: Contestant, articles: readonly Article[]) {
  const execArgv = [...process.execArgv, '--expose-gc'];
  const realm = fork(join(import.meta.dirname, 'realm.ts'), [], { execArgv });
  const first = await ask(realm, { name: contestant.name, articles });
  return { first, run: async () => (await ask(realm, true)).ms, end: () => realm.kill() };
}

/** Bytes that a contestant holds on to once it is loaded and has read all articles, in a process of its own. */
export async function retainedBy(contestant: Contestant, articles: readonly Article[]): Promise<number> {
  const realm = await startRealm(contestant, articles);
  realm.end();
  return realm.first.retained;
}

async function warmUp(run: Runner, rounds: number): Promise<void> {
  let time = 0;
  for (let round = 0; round < rounds || (rounds > 1 && time < WARM_UP_TIME); round += 1) {
    const from = performance.now();
    await run();
    time += performance.now() - from;
  }
}

/**
 * Lets each contestant read all articles, in turns, so that whatever slows the machine for a while slows all of them.
 *
 * @param rounds how often each is measured
 */
export async function race(
  contestants: readonly Contestant[],
  articles: readonly Article[],
  rounds: number,
): Promise<Map<Contestant, Series>> {
  const ends: (() => void)[] = [];
  const runners = new Map<Contestant, Runner>();
  for (const contestant of contestants) {
    const { run, end } = await startRealm(contestant, articles);
    ends.push(end);
    runners.set(contestant, run);
  }
  const isLong = charactersOf(articles) >= LONG;
  for (const run of runners.values()) await warmUp(run, isLong ? 1 : WARM_UP);
  const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [contestant, run] of runners) times.get(contestant)?.push(await run());
  for (const end of ends) end();
  return times;
}
