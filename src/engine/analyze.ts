import { linkAnswers } from './answers.ts';
import { isSupported, tellLanguage } from './language.ts';
import { type CompiledPack, compilePack } from './match.ts';
import { OwnOutlet } from './outlets.ts';
import { PACKS } from './packs/index.ts';
import { findQuotations } from './quotes.ts';
import { type Draft, readSentence } from './read-sentence.ts';
import { Registry } from './registry.ts';
import { splitSentences } from './sentences.ts';
import type { Context } from './sources.ts';
import { summarize } from './summarize.ts';
import { tokenize } from './tokens.ts';
import type { Analysis, Article, Block, Span, Statement } from './types.ts';

/** A place where a cue may be, or `null` where the block has none at all. */
function hasStem(text: string, compiled: CompiledPack): boolean {
  compiled.stems.lastIndex = 0;
  return compiled.stems.test(text);
}

/** The sentences of a block that hold a stem. */
function candidates(text: string, compiled: CompiledPack): Span[] {
  return splitSentences(text, compiled.pack).filter((sentence) => {
    compiled.stems.lastIndex = sentence.start;
    const match = compiled.stems.exec(text);
    return match !== null && match.index < sentence.end;
  });
}

function toStatement(draft: Draft, block: number, text: string): Statement {
  const { sentence, verdict, row, cue, clause, source, via } = draft;
  return {
    id: `${block}:${cue.start}:${verdict.kind}`,
    kind: verdict.kind,
    subkind: verdict.subkind,
    block,
    start: sentence.start,
    end: sentence.end,
    text: text.slice(sentence.start, sentence.end),
    clause,
    cue: { id: row.id, text: text.slice(cue.start, cue.end), start: cue.start, end: cue.end },
    source,
    via,
    confidence: row.confidence ?? 'certain',
    answers: null,
  };
}

function readBlock(block: Block, index: number, compiled: CompiledPack, context: Context): Statement[] {
  if (!hasStem(block.text, compiled)) return [];
  context.block = index;
  const quotations = findQuotations(block.text);
  let passed = 0;
  return candidates(block.text, compiled).flatMap((sentence) => {
    while ((quotations[passed]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) passed += 1;
    const near: Span[] = [];
    for (let k = passed; (quotations[k]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; k += 1)
      near.push(quotations[k] as Span);
    const tokens = tokenize(block.text, sentence, near, compiled.pack);
    return readSentence(tokens, sentence, block, compiled, context).map((draft) =>
      toStatement(draft, index, block.text),
    );
  });
}

/**
 * Reads an article: which language, which statements, what they come to.
 *
 * Pure and deterministic; time is linear in the length of the text. Blocks without a cue's stem are not even cut into
 * sentences.
 *
 * @param article blocks in reading order, with what the page says of itself
 * @returns statements in reading order; none, and `supported: false`, where the language has no pack
 */
export function analyze(article: Article): Analysis {
  const language = tellLanguage(
    article.blocks.map((block) => block.text),
    article.lang,
  );
  const pack = PACKS[language];
  if (!pack || !isSupported(language)) return { language, supported: false, statements: [], summary: summarize([]) };
  const compiled = compilePack(pack);
  if (!article.blocks.some((block) => hasStem(block.text, compiled))) {
    return { language, supported: true, statements: [], summary: summarize([]) };
  }
  const context: Context = {
    pack,
    registry: new Registry(article.blocks, pack),
    own: new OwnOutlet(article.siteName, article.url),
    lastPerson: null,
    lastBody: null,
    lastOutlet: null,
    last: null,
    block: 0,
    lastPersonBlock: 0,
  };
  const found = article.blocks.flatMap((block, index) => readBlock(block, index, compiled, context));
  const statements = linkAnswers(found, pack);
  return { language, supported: true, statements, summary: summarize(statements) };
}
