import { pageOf } from '../../e2e/browsers/chromium.ts';
import type { Tab } from '../../e2e/browsers/driven-browser.ts';
import { type Cost, costOf, type TraceEvent } from './trace.ts';

/** What the extension takes of the main thread of a tab's page while something is done in it, in Chromium. */
export async function traced(tab: Tab, act: () => Promise<unknown>): Promise<Cost> {
  const cdp = await pageOf(tab).context().newCDPSession(pageOf(tab));
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ['devtools.timeline', 'v8', 'toplevel', 'extensions'];
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return costOf(events, 'Hearsay');
}
