/**
 * How right the engine is beside what a developer would use without it, on labelled texts. Run as a program it prints
 * its figures as JSON: compromise/three, loaded here, would change what the other measurements are held against.
 */
import nlp from 'compromise/three';
import { KINDS, type Kind, type Span, type Statement } from '../../src/engine/index.ts';
import { PACKS } from '../../src/engine/packs/index.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { type GoldCase, readCases } from '../gold.ts';
import { answerOf, readText } from '../read-article.ts';
import { type Rates, rates, score, total } from '../score.ts';
import { KEYWORDS } from './keywords.ts';

/** A reader's rates by kind, and over all. */
export interface Rightness {
  readonly name: string;
  readonly kinds: Readonly<Record<Kind, Rates>>;
  readonly overall: Rates;
}

type Reader = (text: string, language: string) => Statement[];

/** The sentences of a text file, with their offsets in it. */
function sentencesOf(text: string, language: string): Span[] {
  const pack = PACKS[language];
  const { article, bases } = readText(text);
  return article.blocks.flatMap((block, at) =>
    pack
      ? splitSentences(block.text, pack).map(({ start, end }) => ({
          start: start + (bases[at] ?? 0),
          end: end + (bases[at] ?? 0),
        }))
      : [],
  );
}

/** As much of a statement as is scored. */
const marked = (kind: Kind, text: string, { start, end }: Span): Statement =>
  ({ kind, subkind: null, start, end, text: text.slice(start, end), cue: { id: kind }, source: null }) as Statement;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

const listed = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.map(escaped).join('|')})(?!\\p{L})`, 'iu');

const patterns = new Map(
  Object.entries(KEYWORDS).map(([language, kinds]) => [language, KINDS.map((kind) => listed(kinds[kind]))]),
);

const byKeywords: Reader = (text, language) =>
  sentencesOf(text, language).flatMap((sentence) =>
    KINDS.filter((_, at) => patterns.get(language)?.[at]?.test(text.slice(sentence.start, sentence.end))).map((kind) =>
      marked(kind, text, sentence),
    ),
  );

/** A sentence with a quotation in it is taken as attributed to whoever is quoted. */
const byQuotations: Reader = (text, language) => {
  const quotations = nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return sentencesOf(text, language).flatMap((sentence) =>
    quotations.some(({ offset }) => offset.start < sentence.end && offset.start + offset.length > sentence.start)
      ? [marked('confirmation', text, sentence)]
      : [],
  );
};

const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['Hearsay', (text) => [...answerOf(readText(text)).statements]],
  ['forty keywords a language', byKeywords],
  ['compromise/three, quotations', byQuotations],
];

/** Precision, recall and F1 of each reader on labelled cases. */
function rightnessOf(cases: readonly GoldCase[]): Rightness[] {
  return READERS.map(([name, read]) => {
    const { kinds } = score(
      cases.map(({ id, gold, text }) => ({
        id,
        gold,
        text,
        language: gold.language,
        statements: read(text, gold.language),
        byText: false,
      })),
    );
    const ofKind = (kind: Kind): Rates => rates(kinds.get(kind) ?? total(new Map()));
    return {
      name,
      kinds: Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])) as Record<Kind, Rates>,
      overall: rates(total(kinds)),
    };
  });
}

if (import.meta.filename === process.argv[1])
  console.log(JSON.stringify(rightnessOf(readCases(process.argv[2] ?? 'e2e/articles'))));
