/** The outlet behind an attribution: "secondo | Marca". */
import { isListedBody, isQuotedName, publication, wholeName } from './named-outlet.ts';
import { type OutletName, outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, party, textOf } from './party.ts';
import { nameRuns } from './phrase-parts.ts';
import { isBodyName } from './speaker.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** "according to a WARN | letter": what a name stands before is a body's own paper, and no outlet's report. */
function isOfDocument(
  tokens: readonly Token[],
  { end }: OutletName,
  { headFirst, capitalNouns }: LanguagePack,
): boolean {
  const noun = tokens[end];
  const joined = !headFirst && !capitalNouns && tokens[end - 1]?.post === ' ' && noun?.capital === false;
  return joined && has(noun, 'Document') && !has(noun, 'Report');
}

/**
 * The outlet named straight after an attribution, where a name that is also a word counts too: "secondo Marca l'intesa".
 *
 * @param at index of the first word after the cue
 */
export function attributedOutlet(tokens: readonly Token[], at: number, context: Context): Party | null {
  const found = outletAt(tokens, at) ?? (has(tokens[at], 'Determiner') ? outletAt(tokens, at + 1) : null);
  const named = found && wholeName(tokens, found, at, context.pack);
  if (!named) return quotedOutlet(tokens, at, context);
  if (isListedBody(tokens, named)) return null;
  // "secondo Libero De Santis": a longer name than the outlet's.
  const longer = tokens[named.end]?.capital === true && /^\s*$/.test(tokens[named.end - 1]?.post ?? '');
  if (named.ambiguous && longer) return null;
  if (isOfDocument(tokens, named, context.pack)) return null;
  return party(publication(named.name, context), { start: at, end: named.end }, named.name);
}

const LONGEST_QUOTED_NAME = 4;

/** "segundo o "Sol da Serra"": who is named in quotation marks and said something is a publication. */
function quotedOutlet(tokens: readonly Token[], at: number, context: Context): Party | null {
  const start = has(tokens[at], 'Determiner') ? at + 1 : at;
  const [run] = nameRuns(tokens, { start, end: start + LONGEST_QUOTED_NAME }, context.pack);
  if (run?.start !== start || !isQuotedName(tokens, run.start, run.end)) return null;
  const name = textOf(tokens, run);
  if (context.registry.people.find(name) || isBodyName(tokens, run, name)) return null;
  return party(publication(name, context), { start: at, end: run.end }, name);
}
