import { LETTER, sortAt } from './characters.ts';
import { setOf } from './list-set.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Statement } from './types.ts';

/** Words shorter than this say nothing about a topic. */
const LEAST_TOPIC_WORD = 4;
/** A refusal further than this many blocks after a rumor needs words in common with it. */
const NEAR_BLOCKS = 3;

/** The words of a text that are not among the commonest, in lower case. */
function topic(text: string, common: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    while (at < lower.length && sortAt(lower, at) === LETTER) at += 1;
    if (at - start < LEAST_TOPIC_WORD) continue;
    const word = lower.slice(start, at);
    if (!common.has(word)) words.add(word);
  }
  return words;
}

/** Rumors before a statement that it may answer: more than any article tells, so that time stays linear. */
const MOST_RUMORS = 100;

/**
 * Points each no-comment, denial and confirmation at the rumor that it answers: the one with most topic words in
 * common, the nearer one where they are equal; a rumor close before counts without a common word, for "the report"
 * is often all that a refusal says of it.
 *
 * @param statements in reading order
 */
export function linkAnswers(statements: readonly Statement[], pack: LanguagePack): Statement[] {
  const common = setOf(pack.stopwords);
  const rumors = statements.filter(({ kind, subkind }) => kind === 'rumor' && subkind !== 'unconfirmed');
  const topics = new Map<Statement, ReadonlySet<string>>();
  const topicOf = (statement: Statement): ReadonlySet<string> => {
    let words = topics.get(statement);
    if (!words) {
      words = topic(statement.text, common);
      topics.set(statement, words);
    }
    return words;
  };
  const isBefore = (rumor: Statement | undefined, { block, start }: Statement): boolean =>
    rumor !== undefined && (rumor.block < block || (rumor.block === block && rumor.start < start));
  let told = 0;
  return statements.map((statement) => {
    if (statement.kind === 'rumor') return statement;
    // What follows the statement in reading order is not answered by it.
    while (isBefore(rumors[told], statement)) told += 1;
    let best: { id: string; score: number } | null = null;
    for (const rumor of rumors.slice(Math.max(0, told - MOST_RUMORS), told)) {
      const distance = statement.block - rumor.block;
      const words = topicOf(statement);
      let shared = 0;
      for (const word of topicOf(rumor)) if (words.has(word)) shared += 1;
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
