/** Labelled articles: a folder each, with `gold.json`, `text.txt` and, for most, `page.html`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Span, Subkind } from '../src/engine/index.ts';

/** One act that a careful reader sees in a sentence. */
export interface GoldLabel {
  readonly kind: Kind;
  readonly subkind: Subkind | null;
  /** As written in the sentence; empty where none is named. */
  readonly source: string;
  readonly via: string;
  readonly cue: string;
}

/** A sentence of `text.txt`; kinds in `optional` count neither way. */
export interface GoldSentence extends Span {
  readonly text: string;
  readonly labels: readonly GoldLabel[];
  readonly optional?: readonly Kind[];
}

/** `gold.json` as it lies in the folder. */
export interface Gold {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly sentences: readonly GoldSentence[];
}

/** A labelled article on disk. */
export interface GoldCase {
  readonly id: string;
  readonly folder: string;
  readonly text: string;
  readonly gold: Gold;
  /** Path of the page, where there is one. */
  readonly page: string | null;
}

/** One labelled article. */
function readCase(folder: string, id: string): GoldCase {
  const own = join(folder, id);
  const page = join(own, 'page.html');
  return {
    id,
    folder: own,
    text: readFileSync(join(own, 'text.txt'), 'utf8'),
    gold: JSON.parse(readFileSync(join(own, 'gold.json'), 'utf8')),
    page: existsSync(page) ? page : null,
  };
}

/** Every labelled article of a folder, by id; none where the folder is missing. */
export function readCases(folder: string): GoldCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'gold.json')) && existsSync(join(folder, id, 'text.txt')))
    .sort()
    .map((id) => readCase(folder, id));
}
