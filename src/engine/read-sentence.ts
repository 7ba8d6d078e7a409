/** One sentence: which of its acts stand when several speak of the same words, and the clause of each. */
import type { Verdict } from './acts.ts';
import { sourceOf, viaOf } from './attribution.ts';
import type { CompiledRow } from './compile.ts';
import type { Candidate } from './cue-demand.ts';
import { isHeadline, isQuestion } from './guards.ts';
import { findCues } from './match.ts';
import type { CueRow } from './packs/pack.ts';
import type { Context } from './party.ts';
import type { QuotedSpeech } from './quoted-speech.ts';
import { isSpeech, readActs } from './read-acts.ts';
import { type ReadAct, select } from './select.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block, Source, Span } from './types.ts';

/** A statement before it has an id. */
export interface Draft {
  readonly sentence: Span;
  readonly verdict: Verdict;
  readonly row: CueRow;
  readonly cue: Span;
  readonly clause: Span;
  readonly source: Source | null;
  readonly via: string;
}

/** Cuts the sentence where the acts' clauses meet: after the last punctuation or before the last conjunction between two cues. */
function clausesOf(tokens: readonly Token[], sentence: Span, acts: readonly ReadAct[]): Span[] {
  if (acts.length < 2) return [{ start: sentence.start, end: sentence.end }];
  const starts = acts.map((act, i): number => {
    const previous = acts[i - 1];
    if (!previous) return sentence.start;
    const subject = act.party?.phrase?.start ?? act.match.start;
    let from = act.match.start;
    // A subject is of its verb's clause: "..., | die Bank war nicht zu erreichen".
    if (subject >= previous.match.end && subject < from) from = subject;
    for (let k = from - 1; k >= previous.match.end; k -= 1) {
      const token = tokens[k];
      if (!token) break;
      if (/[,;:–—]/.test(token.post)) {
        from = k + 1;
        break;
      }
      if (has(token, 'And') || has(token, 'But') || has(token, 'Subordinator')) {
        from = k;
        break;
      }
    }
    return tokens[from]?.start ?? sentence.start;
  });
  return starts.map((start, i) => ({ start, end: trimmedEnd(tokens, starts[i + 1] ?? sentence.end, sentence) }));
}

function trimmedEnd(tokens: readonly Token[], end: number, sentence: Span): number {
  if (end >= sentence.end) return sentence.end;
  const last = tokens.findLast((token) => token.end <= end);
  return last?.end ?? end;
}

/** The words before the clause of another party: "the firm did not reply, | but a source told AFP". */
function beforeOthers(
  tokens: readonly Token[],
  acts: readonly ReadAct[],
  clauses: readonly Span[],
  own: number,
): readonly Token[] {
  const name = acts[own]?.party?.name;
  const other = acts.findIndex(({ party }, i) => i > own && party?.phrase && name !== undefined && party.name !== name);
  const from = clauses[other]?.start;
  return from === undefined ? tokens : tokens.filter(({ start }) => start < from);
}

/**
 * Reads one sentence.
 *
 * @param tokens its words
 * @param sentence its offsets in the block, and the rows that may match
 * @param block where it stands, for its links
 * @param context the article; the parties met here are remembered in it
 * @param speech who speaks the quotations of the block
 * @returns at most one draft a kind, of refusals and denials one a party, in order of their cues
 */
export function readSentence(
  tokens: readonly Token[],
  sentence: Candidate<CompiledRow>,
  block: Block,
  context: Context,
  speech: QuotedSpeech,
): Draft[] {
  const headline = isHeadline(tokens, sentence, block);
  const matches = findCues(tokens, headline, sentence.chances);
  if (matches.length === 0) return [];
  const acts = readActs(tokens, matches, headline, context, ({ start }) =>
    speech.speakerAt(tokens[start]?.start ?? 0, sentence),
  );
  const spoken = acts.findLast((act) => isSpeech(act) && !tokens[act.match.start]?.quoted)?.party;
  if (spoken) speech.note(sentence, spoken);
  if (isQuestion(tokens)) return [];
  const selected = select(tokens, acts);
  if (selected.length === 0) return [];
  if (selected.some((act) => act.verdict?.kind === 'rumor')) context.lastRumorBlock = context.block;
  const clauses = clausesOf(tokens, sentence, selected);
  return selected.flatMap((act, i): Draft[] => {
    const first = tokens[act.match.start];
    const last = tokens[act.match.end - 1];
    const clause = clauses[i];
    if (!act.verdict || !first || !last || !clause) return [];
    return [
      {
        sentence,
        verdict: act.verdict,
        row: act.match.row,
        cue: { start: first.start, end: last.end },
        clause,
        source: sourceOf(tokens, act, block, context),
        via:
          act.verdict.subkind === 'outlet' ? '' : viaOf(beforeOthers(tokens, selected, clauses, i), act, context.pack),
      },
    ];
  });
}
