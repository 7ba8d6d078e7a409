import type * as engine from '../../src/engine/index.ts';
import type { Article } from '../../src/engine/index.ts';
import { ENGINE_BUNDLE } from './engine-bundle.ts';

/** A way to go over an article's text. */
export interface Contestant {
  readonly name: string;
  /** Gives how much was found, so that no compiler sees that a result is of no use. */
  readonly load: () => Promise<(article: Article) => number>;
}

const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n\n');

/** The engine as readers run it; `bundleEngine` writes it. */
export const ENGINE: Contestant = {
  name: 'Hearsay',
  load: async () => {
    const { analyze } = (await import(ENGINE_BUNDLE)) as typeof engine;
    return (article) => analyze(article).statements.length;
  },
};

export const PARSER: Contestant = {
  name: 'compromise/one',
  load: async () => {
    const { default: nlp } = await import('compromise/one');
    return (article) => nlp(textOf(article)).docs.length;
  },
};

const TAGGER: Contestant = {
  name: 'compromise/three, quotations and people',
  load: async () => {
    const { default: nlp } = await import('compromise/three');
    return (article) => {
      const doc = nlp(textOf(article));
      return doc.quotations().length + doc.people().length;
    };
  },
};

const WINK: Contestant = {
  name: 'wink-nlp, sentences and entities',
  load: async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model, ['sbd', 'ner', 'pos']);
    return (article) => {
      const doc = nlp.readDoc(textOf(article));
      return doc.sentences().length() + doc.entities().length();
    };
  },
};

/** The commonest stems of cues in six languages. */
const STEMS =
  /\b(?:according|accord|report|declin|confirm|den(?:y|ied)|second[oa]|segun|según|selon|laut|smenti|comment|portavo|sprecher|spokes|reuters)/gi;

export const REGEX: Contestant = {
  name: 'one regular expression',
  load: async () => (article) => article.blocks.reduce((sum, { text }) => sum + (text.match(STEMS)?.length ?? 0), 0),
};

// Its time is quadratic in the length of a text, so it is given a paragraph at a time.
const SEGMENTER: Contestant = {
  name: 'Intl.Segmenter, by paragraph',
  load: async () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    return (article) => {
      let count = 0;
      for (const { text } of article.blocks) for (const { index } of segmenter.segment(text)) count += index & 1;
      return count;
    };
  },
};

export const CONTESTANTS: readonly Contestant[] = [ENGINE, PARSER, TAGGER, WINK, REGEX, SEGMENTER];
