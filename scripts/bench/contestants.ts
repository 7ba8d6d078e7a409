import nlp from 'compromise/one';
import { type Article, analyze, type Block } from '../../src/engine/index.ts';

/** A way to go over an article's text. */
export interface Contestant {
  readonly name: string;
  readonly read: (article: Article) => void;
}

/** Kept so that no compiler finds that a result is of no use. */
export const seen = { count: 0 };

export const ENGINE: Contestant = {
  name: 'hearsay',
  read: (article) => {
    seen.count += analyze(article).statements.length;
  },
};

const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n\n');
const texts = new WeakMap<readonly Block[], string>();

/** The whole text as one string, joined once. */
function joined(article: Article): string {
  const known = texts.get(article.blocks);
  if (known !== undefined) return known;
  const text = textOf(article);
  texts.set(article.blocks, text);
  return text;
}

// Loading compromise/three in the same process would change what compromise/one does, so it is no contestant here.
export const PARSER: Contestant = {
  name: 'compromise/one',
  read: (article) => {
    seen.count += nlp(joined(article)).docs.length;
  },
};

/** The commonest stems of cues in six languages. */
const STEMS =
  /\b(?:according|accord|report|declin|confirm|den(?:y|ied)|second[oa]|segun|según|selon|laut|smenti|comment|portavo|sprecher|spokes|reuters)/gi;

const REGEX: Contestant = {
  name: 'one regular expression',
  read: (article) => {
    for (const { text } of article.blocks) seen.count += text.match(STEMS)?.length ?? 0;
  },
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// Its time is quadratic in the length of a text, so it is given a paragraph at a time.
const SEGMENTER: Contestant = {
  name: 'Intl.Segmenter',
  read: (article) => {
    for (const { text } of article.blocks) for (const { index } of segmenter.segment(text)) seen.count += index & 1;
  },
};

export const CONTESTANTS: readonly Contestant[] = [ENGINE, PARSER, REGEX, SEGMENTER];
