import { outletWords } from '../names/outlet-words.ts';
import type { CueRow, LanguagePack } from '../packs/pack.ts';
import {
  featureIndex,
  isBoundary,
  isFeature,
  isStep,
  LINES,
  NAME_SIGN,
  nameIndex,
  type Packed,
  ROWS,
  readNumbers,
  type Sort,
  stepOf,
} from './format.ts';
import { readWords } from './read-words.ts';

/** What of a pack is read from its text. */
export type Contents = Pick<LanguagePack, 'lexicon' | 'suffixes' | 'cues'>;

/** The names whose signs a text has, in order. */
function namesIn(text: string, { names }: Packed): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i += 1) found.push(names[nameIndex(text.charCodeAt(i))] ?? '');
  return found;
}

const className = (name: string): string => name.slice(1);

type TextOf = (sort: Sort) => string;

function readLexicon(text: TextOf, language: string, packed: Packed): LanguagePack['lexicon'] {
  const [classes = '', withOutlets = ''] = text('classes').split(LINES);
  const lexicon: Record<string, string[]> = {};
  for (const name of namesIn(classes, packed)) lexicon[className(name)] = [];
  for (const name of namesIn(withOutlets, packed)) lexicon[className(name)] = outletWords(language);
  const sets = text('sets')
    .split(LINES)
    .map((line) => namesIn(line, packed).map((name) => lexicon[className(name)]));
  const numbers = readNumbers(text('numbers'));
  let set = sets[0];
  let at = 0;
  readWords(text('words'), (word) => {
    const number = numbers[at] ?? 0;
    at += 1;
    if (number > 0) set = sets[number - 1];
    for (const list of set ?? []) list?.push(word);
  });
  // The build writes packs only, which have all the classes that the engine asks for.
  return lexicon as LanguagePack['lexicon'] & Record<string, string[]>;
}

const turned = (word: string): string => [...word].reverse().join('');

function readSuffixes(text: string, packed: Packed): Record<string, string[]> {
  const suffixes: Record<string, string[]> = {};
  // A line begins a word as well: what opens a class is the sign of its name.
  let list: string[] = [];
  for (const part of text.split(new RegExp(`(?=${NAME_SIGN.source})`))) {
    if (part === '') continue;
    list = [];
    suffixes[className(packed.names[nameIndex(part.charCodeAt(0))] ?? '')] = list;
    readWords(part.slice(1), (word) => list.push(turned(word)));
  }
  return suffixes;
}

/** Writes the alternatives of a pattern out, and names for their signs. */
function readPattern(text: string, { names }: Packed): string {
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
  return pattern.replace(NAME_SIGN, (sign) => names[nameIndex(sign.charCodeAt(0))] ?? '');
}

function readRow(first: string, patterns: string, language: string, packed: Packed): CueRow {
  const [pattern = '', ...unless] = patterns.split(LINES);
  const fields: Record<string, unknown> = {};
  let end = first.length;
  while (end > 0 && isFeature(first.charCodeAt(end - 1))) {
    end -= 1;
    const [field, value] = packed.features[featureIndex(first.charCodeAt(end))] ?? [];
    if (field !== undefined) fields[field] = value;
  }
  fields.id = `${language}/${fields.kind}/${first.slice(0, end)}`;
  fields.pattern = readPattern(pattern, packed);
  if (unless.length > 0) fields.unless = unless.map((each) => readPattern(each, packed));
  fields.hits = [];
  fields.misses = [];
  return fields as unknown as CueRow;
}

/**
 * Reads what the build wrote of a pack (scripts/packed/write-pack.ts), which its tests hold against the pack.
 *
 * @param place of the pack among all
 */
export function readPack(packed: Packed, place: number, language: string): Contents {
  const text: TextOf = (sort) => packed.texts[sort][place] ?? '';
  const ids = text('ids').split(LINES);
  const patterns = text('patterns').split(ROWS);
  return {
    lexicon: readLexicon(text, language, packed),
    suffixes: readSuffixes(text('suffixes'), packed),
    cues: patterns.map((each, row) => readRow(ids[row] ?? '', each, language, packed)),
  };
}
