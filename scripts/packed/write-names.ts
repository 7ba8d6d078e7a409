import type { KnownOutlet } from '../../src/engine/names/outlets.ts';
import { inSteps } from './write-pack.ts';

/** Names of small letters as `readNames` reads them (src/engine/packed). */
export const writeNames = (names: Iterable<string>): string => inSteps([...names]);

/** Outlets as `readOutlets` reads them. */
export function writeOutlets(outlets: Iterable<KnownOutlet>): string {
  const lines = new Map<string, string[]>();
  for (const { name, country, language, ambiguous } of outlets) {
    if (/[|;\n]|\?$/.test(name)) throw new Error(`"${name}" has a sign that stands for something else`);
    const start = `${country}|${language}|`;
    lines.set(start, [...(lines.get(start) ?? []), ambiguous ? `${name}?` : name]);
  }
  return [...lines].map(([start, names]) => start + names.sort().join(';')).join('\n');
}
