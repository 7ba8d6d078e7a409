import type { LanguagePack } from './packs/pack.ts';
import type { Statement } from './types.ts';

/** Words shorter than this say nothing about a topic. */
const LEAST_TOPIC_WORD = 4;
/** A refusal further than this many blocks after a rumor needs words in common with it. */
const NEAR_BLOCKS = 3;

function topic(text: string, common: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= LEAST_TOPIC_WORD && !common.has(word)));
}

/**
 * Points each no-comment, denial and confirmation at the rumor that it answers: the one with most topic words in
 * common, the nearer one where they are equal; a rumor close before counts without a common word, for "the report"
 * is often all that a refusal says of it.
 *
 * @param statements in reading order
 */
export function linkAnswers(statements: readonly Statement[], pack: LanguagePack): Statement[] {
  const common = new Set(pack.stopwords);
  const rumors = statements
    .filter((statement) => statement.kind === 'rumor' && statement.subkind !== 'unconfirmed')
    .map((statement) => ({ statement, words: topic(statement.text, common) }));
  if (rumors.length === 0) return [...statements];
  return statements.map((statement) => {
    if (statement.kind === 'rumor') return statement;
    const words = topic(statement.text, common);
    let best: { id: string; score: number } | null = null;
    for (const { statement: rumor, words: other } of rumors) {
      const distance = statement.block - rumor.block;
      if (distance < 0 || (distance === 0 && rumor.start >= statement.start)) continue;
      let shared = 0;
      for (const word of other) if (words.has(word)) shared += 1;
      const score = shared + (distance <= NEAR_BLOCKS && statement.kind !== 'confirmation' ? 1 : 0) - distance / 1000;
      if (
        score >= 1 - NEAR_BLOCKS / 1000 &&
        score >= (statement.kind === 'confirmation' ? 2 - 0.1 : 0) &&
        (!best || score > best.score)
      ) {
        best = { id: rumor.id, score };
      }
    }
    return best ? { ...statement, answers: best.id } : statement;
  });
}
