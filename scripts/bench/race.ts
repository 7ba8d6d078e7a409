import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Article } from '../../src/engine/index.ts';
import type { Contestant } from './contestants.ts';
import type { Order, Report } from './realm.ts';
import { charactersOf } from './texts.ts';

/** Milliseconds of each round. */
export type Series = readonly number[];

/** Rounds that are run and not measured, so that the compilers have seen the code. */
const WARM_UP = 8;
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

/** Starts a process with a contestant in it. */
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

/** Kept so that no compiler finds that a result is of no use. */
export const seen = { count: 0 };

async function runnerHere(contestant: Contestant, articles: readonly Article[]): Promise<Runner> {
  const read = await contestant.load();
  return async () => {
    const from = process.cpuUsage();
    for (const article of articles) seen.count += read(article);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
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
    if (contestant.apart) {
      const { run, end } = await startRealm(contestant, articles);
      ends.push(end);
      runners.set(contestant, run);
    } else runners.set(contestant, await runnerHere(contestant, articles));
  }
  const isLong = charactersOf(articles) >= LONG;
  for (let round = 0; round < (isLong ? 1 : WARM_UP); round += 1) for (const run of runners.values()) await run();
  const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [contestant, run] of runners) times.get(contestant)?.push(await run());
  for (const end of ends) end();
  return times;
}
