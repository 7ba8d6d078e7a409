/** Whether a name has the ending of an owner, by what the article has besides. */
import type { Declension } from './packs/declension.ts';

const BESIDE_NAME = /[\p{L}-]/u;

/** How often a text has a name with neither letter nor hyphen beside it. */
function timesIn(text: string, name: string): number {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!BESIDE_NAME.test(text.charAt(at - 1) + text.charAt(at + name.length))) times += 1;
  return times;
}

/** "Perzls Sprecherin": a name without the "s" behind it, where an article has it so more often. */
export function withoutOwning(name: string, text: string, declension: Declension): string {
  const bare = declension.withoutOwning(name);
  return bare !== name && timesIn(text, bare) > timesIn(text, name) ? bare : name;
}
