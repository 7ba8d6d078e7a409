import type { Article } from '../../src/engine/index.ts';
import type { Contestant } from './contestants.ts';

/** Milliseconds of each round. */
export type Series = readonly number[];

/** Rounds that are run and not measured, so that the compilers have seen the code. */
const WARM_UP = 8;

export function median(series: Series): number {
  const sorted = [...series].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Lowest and highest. */
export const spread = (series: Series): [low: number, high: number] => [Math.min(...series), Math.max(...series)];

/** Milliseconds of processor time, which other programs on the machine do not add to. */
function timeOf(contestant: Contestant, articles: readonly Article[]): number {
  const from = process.cpuUsage();
  for (const article of articles) contestant.read(article);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/**
 * Lets each contestant read all articles, in turns, so that whatever slows the machine for a while slows all of them.
 *
 * @param rounds how often each is measured
 */
export function race(
  contestants: readonly Contestant[],
  articles: readonly Article[],
  rounds: number,
): Map<Contestant, Series> {
  for (let round = 0; round < WARM_UP; round += 1) for (const contestant of contestants) timeOf(contestant, articles);
  const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [contestant, series] of times) series.push(timeOf(contestant, articles));
  return times;
}
