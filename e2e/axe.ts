import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Tab } from './browsers/driven-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: element`; of forced colors the system alone is the author. */
export async function violations(tab: Tab): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis, null))) await tab.inject(AXE);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const areForced = matchMedia('(forced-colors: active)').matches;
    const results = await axe.run({ rules: { 'color-contrast': { enabled: !areForced } } });
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, null);
}
