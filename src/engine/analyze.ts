import type { Analysis, Article } from './types.ts';

/** Placeholder while the pipeline is written. */
export function analyze(_article: Article): Analysis {
  return {
    language: 'und',
    supported: false,
    statements: [],
    summary: {
      statements: 0,
      counts: { rumor: 0, confirmation: 0, 'no-comment': 0, denial: 0 },
      subkinds: {},
      parties: [],
      named: 0,
      unnamed: 0,
      origin: { form: 'none' },
      heard: { confirmed: [], denied: [], declined: [], silent: [] },
    },
  };
}
