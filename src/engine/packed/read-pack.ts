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
  PARTS,
  ROWS,
  type Shared,
  stepOf,
} from './format.ts';
import { readWords } from './read-words.ts';

/** What of a pack is read from its text. */
export type Contents = Pick<LanguagePack, 'lexicon' | 'suffixes' | 'cues'>;

/** The names whose signs a text has, in order. */
function namesIn(text: string, { names }: Shared): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i += 1) found.push(names[nameIndex(text.charCodeAt(i))] ?? '');
  return found;
}

const className = (name: string): string => name.slice(1);

type Words = Readonly<Record<'classes' | 'sets' | 'words', string>>;

function readLexicon({ classes, sets, words }: Words, language: string, shared: Shared): LanguagePack['lexicon'] {
  const [all = '', withOutlets = ''] = classes.split(LINES);
  const lexicon: Record<string, string[]> = {};
  for (const name of namesIn(all, shared)) lexicon[className(name)] = [];
  for (const name of namesIn(withOutlets, shared)) lexicon[className(name)] = outletWords(language);
  const lists = sets.split(LINES).map((line) => namesIn(line, shared).map((name) => lexicon[className(name)]));
  readWords(words, (word, set) => {
    for (const list of lists[set] ?? []) list?.push(word);
  });
  // The build writes packs only, which have all the classes that the engine asks for.
  return lexicon as LanguagePack['lexicon'] & Record<string, string[]>;
}

const turned = (word: string): string => [...word].reverse().join('');

function readSuffixes(text: string, shared: Shared): Record<string, string[]> {
  const suffixes: Record<string, string[]> = {};
  // A line begins a word as well: what opens a class is the sign of its name.
  let list: string[] = [];
  for (const part of text.split(new RegExp(`(?=${NAME_SIGN.source})`))) {
    if (part === '') continue;
    list = [];
    suffixes[className(shared.names[nameIndex(part.charCodeAt(0))] ?? '')] = list;
    readWords(part.slice(1), (word) => list.push(turned(word)));
  }
  return suffixes;
}

/** Writes the alternatives of a pattern out, and names for their signs. */
function readPattern(text: string, { names }: Shared): string {
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

function readRow(text: string, language: string, shared: Shared): CueRow {
  const [first = '', pattern = '', ...unless] = text.split(LINES);
  const fields: Record<string, unknown> = {};
  let end = first.length;
  while (end > 0 && isFeature(first.charCodeAt(end - 1))) {
    end -= 1;
    const [field, value] = shared.features[featureIndex(first.charCodeAt(end))] ?? [];
    if (field !== undefined) fields[field] = value;
  }
  fields.id = `${language}/${fields.kind}/${first.slice(0, end)}`;
  fields.pattern = readPattern(pattern, shared);
  if (unless.length > 0) fields.unless = unless.map((each) => readPattern(each, shared));
  fields.hits = [];
  fields.misses = [];
  return fields as unknown as CueRow;
}

/** Reads what the build wrote of a pack (scripts/packed/write-pack.ts), which its tests hold against the pack. */
export function readPack(text: string, language: string, shared: Shared): Contents {
  const [classes = '', sets = '', words = '', suffixes = '', rows = ''] = text.split(PARTS);
  return {
    lexicon: readLexicon({ classes, sets, words }, language, shared),
    suffixes: readSuffixes(suffixes, shared),
    cues: rows.split(ROWS).map((row) => readRow(row, language, shared)),
  };
}
