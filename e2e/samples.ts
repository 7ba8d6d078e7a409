/** The two articles that stand for all: Italian and English, rich in all four kinds and in traps. */
export const SAMPLES = ['it-trattative-chip', 'en-harbor-chip-talks'] as const;
