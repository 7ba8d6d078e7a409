import { LETTER, sortAt } from './characters.ts';
import { setOf } from './list-set.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import type { Statement } from './types.ts';

/** Words shorter than this say nothing about a topic. */
const LEAST_TOPIC_WORD = 4;
/** A refusal further than this many blocks after a rumor needs words in common with it. */
const NEAR_BLOCKS = 3;

/** Words in common with a rumor by which a statement confirms it, names of their sources left out. */
const SHARED_BY_CONFIRMATION = 2;
/** The same where the text does not say that anything is confirmed: "the company announced". */
const SHARED_BY_NEWS = 3;

/** The words of a text that are not among the commonest, in lower case. */
function topic(text: string, common: ReadonlySet<string>): Set<string> {
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

/** What the cues of a pack do, by their rows' ids. */
const actsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, Act>>();

function actsOf(pack: LanguagePack): ReadonlyMap<string, Act> {
  let acts = actsOfPacks.get(pack);
  if (!acts) {
    acts = new Map(pack.cues.map(({ id, act }) => [id, act]));
    actsOfPacks.set(pack, acts);
  }
  return acts;
}

/**
 * Points each no-comment, denial and confirmation at the rumor that it answers: the one with most topic words in
 * common, the nearer one where they are equal; a refusal or denial answers what its own sentence tells. A refusal or denial close behind a rumor needs no common word, for "the
 * report" is often all that it says of it; a confirmation needs several, and the names of who speaks are none of them.
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
      words = topicWithoutSource(statement, common);
      topics.set(statement, words);
    }
    return words;
  };
  const isBefore = (rumor: Statement | undefined, { block, start }: Statement): boolean =>
    rumor !== undefined && (rumor.block < block || (rumor.block === block && rumor.start < start));
  // "The club, the Herald reports, is for sale; it declined to comment", "Orbis denied a report by the Herald that".
  const isBeside = (rumor: Statement | undefined, { kind, block, start }: Statement): boolean =>
    kind !== 'confirmation' && rumor?.block === block && rumor.start === start;
  let told = 0;
  return statements.map((statement) => {
    if (statement.kind === 'rumor') return statement;
    // What follows the statement in reading order is not answered by it.
    while (isBefore(rumors[told], statement)) told += 1;
    let end = told;
    while (isBeside(rumors[end], statement)) end += 1;
    const confirms = actsOf(pack).get(statement.cue.id) === 'confirm';
    let best: { id: string; score: number } | null = null;
    for (const rumor of rumors.slice(Math.max(0, end - MOST_RUMORS), end)) {
      const distance = statement.block - rumor.block;
      const near = distance <= NEAR_BLOCKS;
      const words = topicOf(statement);
      let shared = 0;
      for (const word of topicOf(rumor)) if (words.has(word)) shared += 1;
      const needed =
        statement.kind === 'confirmation' ? (confirms ? SHARED_BY_CONFIRMATION : SHARED_BY_NEWS) : near ? 0 : 1;
      const score = shared - distance / 1000;
      if (shared >= needed && (!best || score > best.score)) best = { id: rumor.id, score };
    }
    return best ? { ...statement, answers: best.id } : statement;
  });
}

/** The topic words of a statement without those that name its source. */
function topicWithoutSource({ text, source }: Statement, common: ReadonlySet<string>): ReadonlySet<string> {
  const words = topic(text, common);
  for (const name of [source?.name, source?.organisation])
    for (const word of topic(name ?? '', common)) words.delete(word);
  return words;
}
