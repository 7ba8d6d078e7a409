/** Chromium's trace of a page, read for what one extension's scripts took of its main thread. */

/** An event as `Tracing.dataCollected` gives it; times in microseconds, `tdur` by the clock of the thread. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: object;
}

/** Milliseconds by the clock of the thread. */
export interface Cost {
  /** All time of the scripts, with the styles and the layout that they ask for. */
  readonly total: number;
  /** The longest stretch of it without a pause. */
  readonly longest: number;
}

/** What a browser runs in an extension's world has the extension's name or address with it. */
function isOf(event: TraceEvent, name: string): boolean {
  const args = JSON.stringify(event.args ?? {});
  if (event.name === 'EvaluateScript') return args.includes('chrome-extension://');
  return args.includes(`"worldName":"${name}"`) && event.name !== 'ScriptInjection::InjectJs';
}

/** A message to the extension's script; what its promises do then runs in the checkpoint behind it. */
const isMessage = ({ name, args }: TraceEvent): boolean =>
  name === 'Receive mojo message' && JSON.stringify(args ?? {}).includes('extensions.');

/** What the scripts of the extension with this name took, in the process in which it ran first. */
export function costOf(events: readonly TraceEvent[], name: string): Cost {
  const first = events.find((event) => event.ph === 'X' && isOf(event, name));
  if (!first) return { total: 0, longest: 0 };
  const own = events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  let longest = 0;
  let end = 0;
  let isAnswered = false;
  for (const event of own) {
    if (event.name.endsWith('RunTask')) isAnswered = false;
    if (isMessage(event)) isAnswered = true;
    if (event.ts < end) continue;
    const isCheckpoint = isAnswered && event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint';
    if (!isCheckpoint && !isOf(event, name)) continue;
    end = event.ts + (event.dur ?? 0);
    const time = (event.tdur ?? 0) / 1000;
    total += time;
    longest = Math.max(longest, time);
  }
  return { total, longest };
}
