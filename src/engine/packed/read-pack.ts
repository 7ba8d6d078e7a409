import type { CueRow, LanguagePack } from '../packs/pack.ts';
import {
  digitOf,
  featureIndex,
  isBoundary,
  isFeature,
  isHighDigit,
  isNumber,
  isStep,
  LINES,
  nameIndex,
  PARTS,
  ROWS,
  stepOf,
} from './format.ts';

/** What of a pack is read from its text. */
export type Contents = Pick<LanguagePack, 'lexicon' | 'suffixes' | 'cues'>;

interface Head {
  readonly names: readonly string[];
  readonly classes: number;
  readonly features: readonly (readonly [field: string, value: unknown])[];
}

/** Reads words that are written one by the other; a number behind a word is given with it. */
function readWords(text: string, each: (word: string, set: number) => void): void {
  let word = '';
  let set = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const shared = isStep(code) ? word.slice(0, word.length - stepOf(code)) : '';
    at += 1;
    const from = at;
    let next = text.charCodeAt(at);
    while (at < text.length && !isStep(next) && !isNumber(next) && text.charAt(at) !== LINES) {
      at += 1;
      next = text.charCodeAt(at);
    }
    word = shared + text.slice(from, at);
    if (isNumber(next)) {
      set = digitOf(next);
      at += 1;
      if (isHighDigit(next)) {
        set = set * 64 + digitOf(text.charCodeAt(at));
        at += 1;
      }
    }
    each(word, set);
  }
}

/** The names whose signs a text has, in order. */
function namesIn(text: string, { names }: Head): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i += 1) found.push(names[nameIndex(text.charCodeAt(i))] ?? '');
  return found;
}

const className = (name: string): string => name.slice(1);

function readLexicon(sets: string, words: string, head: Head): LanguagePack['lexicon'] {
  const lexicon: Record<string, string[]> = {};
  for (const name of head.names.slice(0, head.classes)) lexicon[className(name)] = [];
  const lists = sets.split(LINES).map((line) => namesIn(line, head).map((name) => lexicon[className(name)]));
  readWords(words, (word, set) => {
    for (const list of lists[set] ?? []) list?.push(word);
  });
  // The build writes packs only, which have all the classes that the engine asks for.
  return lexicon as LanguagePack['lexicon'] & Record<string, string[]>;
}

const turned = (word: string): string => [...word].reverse().join('');

function readSuffixes(text: string, head: Head): Record<string, string[]> {
  const suffixes: Record<string, string[]> = {};
  // A line begins a word as well: what opens a class is the sign of its name.
  let list: string[] = [];
  for (const part of text.split(/(?=[\u0400-\u04ff])/)) {
    if (part === '') continue;
    list = [];
    suffixes[className(head.names[nameIndex(part.charCodeAt(0))] ?? '')] = list;
    readWords(part.slice(1), (word) => list.push(turned(word)));
  }
  return suffixes;
}

/** Writes the alternatives of a pattern out, and names for their signs. */
function readPattern(text: string, { names }: Head): string {
  let pattern = '';
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    const code = text.charCodeAt(i);
    if (isStep(code)) {
      const shared = pattern.slice(start, pattern.length - stepOf(code));
      start = pattern.length + 1;
      pattern += `|${shared}`;
    } else {
      pattern += letter;
      if (isBoundary(letter)) start = pattern.length;
    }
  }
  return pattern.replace(/[\u0400-\u04ff]/g, (sign) => names[nameIndex(sign.charCodeAt(0))] ?? '');
}

function readRow(text: string, language: string, head: Head): CueRow {
  const [first = '', pattern = '', ...unless] = text.split(LINES);
  const fields: Record<string, unknown> = {};
  let end = first.length;
  while (end > 0 && isFeature(first.charCodeAt(end - 1))) {
    end -= 1;
    const [field, value] = head.features[featureIndex(first.charCodeAt(end))] ?? [];
    if (field !== undefined) fields[field] = value;
  }
  fields.id = `${language}/${fields.kind}/${first.slice(0, end)}`;
  fields.pattern = readPattern(pattern, head);
  if (unless.length > 0) fields.unless = unless.map((each) => readPattern(each, head));
  fields.hits = [];
  fields.misses = [];
  return fields as unknown as CueRow;
}

/** Reads what the build wrote of a pack (scripts/packed/write-pack.ts), which its tests hold against the pack. */
export function readPack(text: string, language: string): Contents {
  const [json = '', sets = '', words = '', suffixes = '', rows = ''] = text.split(PARTS);
  const head = JSON.parse(json) as Head;
  return {
    lexicon: readLexicon(sets, words, head),
    suffixes: readSuffixes(suffixes, head),
    cues: rows.split(ROWS).map((row) => readRow(row, language, head)),
  };
}
