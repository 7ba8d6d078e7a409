/** Random changes to texts, the same for the same seed. */

/** Gives numbers in [0, 1), the same row for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, by chance. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** What breaks readers of text: marks without their pair, halves of characters, what is not drawn, what runs long. */
const SHARDS = [
  '“',
  '”',
  '„',
  '«',
  '»',
  '"',
  '’',
  "'",
  '(',
  ')',
  '[',
  '<cue>',
  '…',
  '—',
  ' – ',
  ', ',
  '. ',
  ': ',
  ';',
  '\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧',
  'e\u0301',
  'İ',
  'ß',
  'ǆ',
  '٣',
  '漢字',
  ' #Determiner ',
  '.{0,9}',
  '$1',
  '\\',
  '__proto__',
  '&amp;',
  '</p>',
  'J. ',
  'l’',
  'd’',
  'n’t',
  ' '.repeat(300),
  '"'.repeat(40),
  '('.repeat(40),
  'A. '.repeat(40),
  'a'.repeat(3000),
  ', '.repeat(300),
  ' und '.repeat(90),
] as const;

type Change = (text: string, random: () => number) => string;

const placeIn = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));

/** A stretch of up to `most` characters. */
function stretchOf(text: string, random: () => number, most: number): readonly [start: number, end: number] {
  const start = placeIn(text, random);
  return [start, Math.min(text.length, start + Math.ceil(random() * most))];
}

const CHANGES: readonly Change[] = [
  (text, random) => {
    const at = placeIn(text, random);
    return text.slice(0, at) + pick(SHARDS, random) + text.slice(at);
  },
  (text, random) => {
    const [start, end] = stretchOf(text, random, 60);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretchOf(text, random, 200);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + Math.floor(random() * 5)) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretchOf(text, random, 40);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  (text, random) => {
    const words = text.split(' ');
    const [one, other] = [Math.floor(random() * words.length), Math.floor(random() * words.length)];
    [words[one], words[other]] = [words[other] ?? '', words[one] ?? ''];
    return words.join(' ');
  },
  (text, random) =>
    text.replaceAll(pick(['.', ',', ' ', '’', 'e', 'a', '\n'], random), pick(SHARDS.slice(0, 40), random)),
  (text, random) => text.normalize(pick(['NFC', 'NFD', 'NFKC', 'NFKD'], random)),
  (text, random) => text.slice(0, placeIn(text, random)),
  (text) => [...text].reverse().join(''),
];

/** A text with one to eight random changes. */
export function mutate(text: string, random: () => number): string {
  let changed = text;
  for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) changed = pick(CHANGES, random)(changed, random);
  return changed;
}
