/** What is exported of an article's sourcing: plain data, described by docs/export.schema.json. */
import type { Confidence, Kind, Source, Statement, Subkind, Summary } from '../engine/types.ts';
import type { TabState } from '../messages/protocol.ts';
import { addressOf } from './text-fragment.ts';

/** Raised when a reader of the format would have to change; fields may be added without. */
const REPORT_VERSION = 1;

/** A statement as an export has it. */
export interface ReportStatement {
  readonly id: string;
  readonly kind: Kind;
  readonly subkind: Subkind | null;
  /** The sentence as it stands in the article. */
  readonly text: string;
  readonly cue: string;
  readonly source: Omit<Source, 'span'> | null;
  /** The outlet through which the party spoke, else empty. */
  readonly via: string;
  readonly confidence: Confidence;
  /** The id of the rumor that this answers, where the article shows it. */
  readonly answers: string | null;
  /** The article's address with a text fragment that leads to the sentence. */
  readonly address: string;
}

/** An article's sourcing as an export has it. */
export interface Report {
  readonly format: 'hearsay-report';
  readonly version: typeof REPORT_VERSION;
  readonly title: string;
  readonly address: string;
  /** The article's language (BCP 47). */
  readonly language: string;
  /** When the article was read (ISO 8601, UTC). */
  readonly readAt: string;
  readonly summary: Summary;
  readonly statements: readonly ReportStatement[];
}

function withoutSpan(source: Source | null): Omit<Source, 'span'> | null {
  if (!source) return null;
  const { span: _, ...rest } = source;
  return rest;
}

const toReportStatement = (statement: Statement, url: string): ReportStatement => ({
  id: statement.id,
  kind: statement.kind,
  subkind: statement.subkind,
  text: statement.text,
  cue: statement.cue.text,
  source: withoutSpan(statement.source),
  via: statement.via,
  confidence: statement.confidence,
  answers: statement.answers,
  address: addressOf(url, statement.text),
});

/**
 * @param state what was read in a tab
 * @returns everything that an export says of it
 */
export function reportOf({ title, url, language, analysis, readAt }: Extract<TabState, { status: 'done' }>): Report {
  return {
    format: 'hearsay-report',
    version: REPORT_VERSION,
    title,
    address: url,
    language,
    readAt: new Date(readAt).toISOString(),
    summary: analysis.summary,
    statements: analysis.statements.map((statement) => toReportStatement(statement, url)),
  };
}
