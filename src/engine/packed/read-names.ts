import type { KnownOutlet } from '../names/outlets.ts';
import { readWords } from './read-words.ts';

/** Reads names that are written like the words of a pack. */
export function readNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  readWords(text, (name) => names.add(name));
  return names;
}

/** Reads outlets: a line for each country and language, `country|language|name;name?`. */
export function readOutlets(text: string): ReadonlyMap<string, KnownOutlet> {
  const outlets = new Map<string, KnownOutlet>();
  for (const line of text.split('\n')) {
    const [country = '', language = '', names = ''] = line.split('|');
    for (const each of names.split(';')) {
      const ambiguous = each.endsWith('?');
      const name = ambiguous ? each.slice(0, -1) : each;
      outlets.set(name, { name, country, language, ambiguous });
    }
  }
  return outlets;
}
