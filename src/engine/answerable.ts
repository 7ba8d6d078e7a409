/** Whose word is nobody's: several people, bodies of which none in particular speaks, and what a story tells. */
import type { CueMatch } from './match.ts';
import type { Party } from './party.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** "In an open letter, 200 scientists write", "several neighbours said in a note": several people who answer for nothing. */
function isCrowd(tokens: readonly Token[], party: Party): boolean {
  if ((party.type !== 'bystander' && party.type !== 'unknown') || !party.phrase) return false;
  const { start, end } = party.phrase;
  const several = has(tokens[start], 'Indefinite') && has(tokens[start], 'Determiner');
  return several || tokens.slice(start, end).some(({ text }) => /^\d{2,}/.test(text));
}

/** "Many companies say", "half of the firms confirm". */
function isAnyBody(tokens: readonly Token[], party: Party): boolean {
  if (party.type !== 'organisation' || !party.phrase) return false;
  const { start, end } = party.phrase;
  const noun = tokens.findIndex((token, k) => k >= start && has(token, 'Organisation'));
  return noun >= 0 && noun < end && tokens.slice(start, noun).some((token) => has(token, 'Some'));
}

/** Words of "in the first episode". */
const LONGEST_SCENE = 4;

/** "In the novel, | the company announces": a sentence that opens with a story tells what happens in it. */
const isStory = (tokens: readonly Token[]): boolean =>
  has(tokens[0], 'Preposition') && tokens.slice(1, LONGEST_SCENE).some((token) => has(token, 'Fiction'));

/** Whether nobody answers for what a cue confirms, though its party could. */
export function isNobodysWord(tokens: readonly Token[], { row }: CueMatch, party: Party | null): boolean {
  if (isStory(tokens)) return true;
  if (!party) return false;
  return row.act === 'document' ? isCrowd(tokens, party) : isAnyBody(tokens, party);
}
