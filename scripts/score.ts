/** Compares what the engine says with what careful readers labelled. Pure: cases and answers in, figures out. */
import type { Kind, Statement } from '../src/engine/index.ts';
import type { Gold, GoldLabel, GoldSentence } from './gold.ts';

/** One article's gold beside the engine's answer; offsets of both count in `text`. */
export interface Answered {
  readonly id: string;
  readonly gold: Gold;
  readonly text: string;
  readonly language: string;
  readonly statements: readonly Statement[];
  /** True for pages, whose offsets are not those of the gold: sentences are then matched by their text. */
  readonly byText: boolean;
}

/** Right, false and missed statements. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** A tally as rates; an empty denominator counts as 1. */
export interface Rates extends Readonly<Tally> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How often something held, of how many times it was asked. */
export interface Share {
  right: number;
  all: number;
}

/** Every figure of one evaluation. */
export interface Scores {
  readonly articles: number;
  readonly sentences: number;
  readonly kinds: Map<string, Tally>;
  readonly languages: Map<string, Tally>;
  readonly cues: Map<string, Tally>;
  readonly source: Share;
  readonly subkind: Share;
  readonly language: Share;
  /** Statements that touch no sentence of the gold. */
  outside: number;
  /** Statements whose text is not what stands at their offsets. */
  broken: number;
  readonly errors: string[];
}

const QUOTED_WORDS = 200;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const ARTICLE =
  /^(the|an?|il|lo|la|i|gli|le|l|un|una|el|los|las|une|les|der|die|das|den|dem|des|ein|eine|o|os|as|um|uma|di|de|du|del|della|von|of)$/;

const words = (text: string): string[] =>
  fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !ARTICLE.test(word));

/** Whether two ways to name a source share at least half of their words, or one holds the other. */
export function sameSource(given: string, wanted: string): boolean {
  const ours = words(given);
  const theirs = words(wanted);
  if (ours.length === 0 || theirs.length === 0) return ours.length === theirs.length;
  const common = ours.filter((word) => theirs.includes(word)).length;
  return (
    (2 * common) / (ours.length + theirs.length) >= 0.5 ||
    theirs.every((word) => ours.includes(word)) ||
    ours.every((word) => theirs.includes(word))
  );
}

function byOffsets(gold: Gold, statement: Statement): GoldSentence | null {
  let best: GoldSentence | null = null;
  let most = 0;
  for (const sentence of gold.sentences) {
    const common = Math.min(statement.end, sentence.end) - Math.max(statement.start, sentence.start);
    if (common > most) {
      most = common;
      best = sentence;
    }
  }
  return best;
}

/** Shorter texts are found inside too many sentences to tell one from another. */
const TELLING_LENGTH = 25;

function byText(gold: Gold, statement: Statement): GoldSentence | null {
  const ours = fold(statement.text);
  const same = (sentence: GoldSentence): boolean => {
    const theirs = fold(sentence.text);
    return (
      theirs === ours ||
      (ours.length > TELLING_LENGTH && theirs.includes(ours)) ||
      (theirs.length > TELLING_LENGTH && ours.includes(theirs))
    );
  };
  return gold.sentences.find(same) ?? null;
}

function count(table: Map<string, Tally>, key: string, field: keyof Tally): void {
  const tally = table.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  tally[field] += 1;
  table.set(key, tally);
}

function compareFields(scores: Scores, where: string, statement: Statement, label: GoldLabel): void {
  if (label.subkind) {
    scores.subkind.all += 1;
    if (statement.subkind === label.subkind) scores.subkind.right += 1;
    else scores.errors.push(`${where} SUBKIND want ${label.subkind} got ${statement.subkind} [${statement.cue.id}]`);
  }
  if (label.source) {
    const { text = '', name = '' } = statement.source ?? {};
    scores.source.all += 1;
    if (sameSource(text, label.source) || sameSource(name, label.source)) scores.source.right += 1;
    else scores.errors.push(`${where} SOURCE want "${label.source}" got "${text || name}"`);
  }
}

/** The first statement of each kind in each sentence; further ones say the same again. */
function place(scores: Scores, answered: Answered): Map<GoldSentence, Map<Kind, Statement>> {
  const placed = new Map<GoldSentence, Map<Kind, Statement>>();
  for (const statement of answered.statements) {
    if (!answered.byText && answered.text.slice(statement.start, statement.end) !== statement.text) scores.broken += 1;
    const sentence = answered.byText ? byText(answered.gold, statement) : byOffsets(answered.gold, statement);
    if (!sentence) {
      scores.outside += 1;
      scores.errors.push(`${answered.id} OUTSIDE ${statement.kind} ${statement.text.slice(0, QUOTED_WORDS)}`);
      continue;
    }
    const kinds = placed.get(sentence) ?? new Map<Kind, Statement>();
    if (!kinds.has(statement.kind)) kinds.set(statement.kind, statement);
    placed.set(sentence, kinds);
  }
  return placed;
}

function scoreArticle(scores: Scores, answered: Answered): void {
  const { gold, id } = answered;
  const tally = (kind: Kind, field: keyof Tally): void => {
    count(scores.kinds, kind, field);
    count(scores.languages, gold.language, field);
  };
  scores.language.all += 1;
  if (answered.language === gold.language) scores.language.right += 1;
  else scores.errors.push(`${id} LANGUAGE want ${gold.language} got ${answered.language}`);
  const placed = place(scores, answered);
  for (const sentence of gold.sentences) {
    const statements = placed.get(sentence);
    const quoted = sentence.text.slice(0, QUOTED_WORDS);
    for (const [kind, statement] of statements ?? []) {
      const label = sentence.labels.find((each) => each.kind === kind);
      if (label) {
        tally(kind, 'right');
        count(scores.cues, statement.cue.id, 'right');
        compareFields(scores, id, statement, label);
      } else if (!sentence.optional?.includes(kind)) {
        tally(kind, 'wrong');
        count(scores.cues, statement.cue.id, 'wrong');
        scores.errors.push(`${id} FALSE ${kind} [${statement.cue.id}: ${statement.cue.text}] ${quoted}`);
      }
    }
    for (const label of sentence.labels) {
      if (statements?.has(label.kind)) continue;
      tally(label.kind, 'missed');
      scores.errors.push(`${id} MISS ${label.kind} [${label.cue}] ${quoted}`);
    }
  }
}

/** All figures over the articles given. */
export function score(articles: readonly Answered[]): Scores {
  const scores: Scores = {
    articles: articles.length,
    sentences: articles.reduce((sum, each) => sum + each.gold.sentences.length, 0),
    kinds: new Map(),
    languages: new Map(),
    cues: new Map(),
    source: { right: 0, all: 0 },
    subkind: { right: 0, all: 0 },
    language: { right: 0, all: 0 },
    outside: 0,
    broken: 0,
    errors: [],
  };
  for (const each of articles) scoreArticle(scores, each);
  return scores;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 of a tally. */
export function rates(tally: Readonly<Tally>): Rates {
  const precision = ratio(tally.right, tally.right + tally.wrong);
  const recall = ratio(tally.right, tally.right + tally.missed);
  const sum = precision + recall;
  return { ...tally, precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The tallies of a table added up. */
export function total(table: ReadonlyMap<string, Readonly<Tally>>): Tally {
  const sum: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of table.values()) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

/** A share as a rate; nothing asked counts as 1. */
export function rateOf({ right, all }: Share): number {
  return ratio(right, all);
}
