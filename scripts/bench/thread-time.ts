import type { CDPSession } from '@playwright/test';
import { pageOf } from '../../e2e/browsers/chromium.ts';
import type { Tab } from '../../e2e/browsers/driven-browser.ts';

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}

/** What a script takes in the page, with the styles and the layout that it asks for (milliseconds of the page's thread). */
export async function timeOf(tab: Tab, script: string): Promise<number> {
  const cdp = await pageOf(tab).context().newCDPSession(pageOf(tab));
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async (expression: string): Promise<number> => {
    const before = await threadTime(cdp);
    await cdp.send('Runtime.evaluate', { expression });
    return (await threadTime(cdp)) - before;
  };
  const asking = await taken('document.body.offsetHeight');
  const time = (await taken(`${script}; document.body.offsetHeight`)) - asking;
  await cdp.detach();
  return Math.max(0, time);
}
