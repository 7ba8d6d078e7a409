import { type Analysis, type Statement, summarize } from '../engine/index.ts';
import type { Settings } from '../settings/index.ts';

const isWanted = (
  { kind, confidence, cue }: Statement,
  { kindsOff, certainOnly, hiddenCues }: Omit<Settings, 'version'>,
): boolean => !kindsOff.includes(kind) && !(certainOnly && confidence === 'likely') && !hiddenCues.includes(cue.id);

/**
 * What a reader wants to see of an analysis. The summary is made anew from what is left, so that page, badge and popup
 * speak of the same statements; an answer to a statement that is left out answers nothing. Nothing is known to be wanted
 * where the settings cannot be read.
 */
export function wantedOf(analysis: Analysis, settings: Settings | null): Analysis {
  const isOff = settings?.languagesOff.includes(analysis.language) ?? true;
  const wanted = analysis.statements.filter((statement) => !isOff && settings && isWanted(statement, settings));
  if (wanted.length === analysis.statements.length) return analysis;
  const ids = new Set(wanted.map(({ id }) => id));
  const statements = wanted.map((statement) =>
    statement.answers !== null && !ids.has(statement.answers) ? { ...statement, answers: null } : statement,
  );
  return { ...analysis, statements, summary: summarize(statements, analysis.language) };
}
