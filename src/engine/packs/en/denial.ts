import type { CueRow } from '../pack.ts';

const base = { kind: 'denial', act: 'deny' } as const;

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'en/denial/deny',
    party: 'either',
    guards: ['party'],
    pattern: '[<cue>(deny|denies|denied|denying|refuted|refutes|rebutted)]',
    unless: [
      '(deny|denies|denied|denying) (access|entry|bail|boarding|permission|treatment|him|her|them|us|me|visas|asylum|promotion|.? the right|.? (a|the) (request|motion|application|appeal|visa|permit|chance|opportunity))',
    ],
    hits: [
      'The bank denied the report.',
      'Smith has repeatedly denied wrongdoing.',
      '“It is false,” the minister said, denying any role.',
    ],
    misses: ['The court denied bail.', 'They were denied entry.', 'He would not deny it.'],
  },
  {
    ...base,
    id: 'en/denial/denied-by',
    party: 'after',
    pattern: '[<cue>(denied|refuted) by]',
    guards: ['party'],
    hits: ['The claim was denied by the ministry.', 'The story was refuted by Orbis Inc.'],
    misses: ['He was denied by the goalkeeper.', 'Entry was denied by a fallen tree.'],
  },
  {
    ...base,
    id: 'en/denial/rejected-claim',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(rejected|rejects|dismissed|dismisses|disputed|disputes|challenged|contested)] .{0,4} (report|reports|claim|claims|rumor|rumors|rumour|rumours|allegation|allegations|accusation|accusations|suggestion|suggestions|account|characterization|story|speculation|assertion|charge|charges)',
    hits: ['The firm dismissed the reports as nonsense.', 'GISAID challenged this account.'],
    misses: ['The board rejected the offer.', 'The judge dismissed the case.'],
  },
  {
    ...base,
    id: 'en/denial/called-false',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(called|calling|calls|described|branded|labelled|labeled) .{0,6} (false|baseless|untrue|inaccurate|fake|unfounded|fabricated|nonsense|ridiculous|misleading|absurd|lies)]',
    hits: ['The club called the report “false”.', 'Orbis described the claims as baseless.'],
    misses: ['He called the play great.', 'They called the dog Rex.'],
  },
  {
    ...base,
    id: 'en/denial/no-truth',
    party: 'none',
    quoted: true,
    pattern:
      '[<cue>(no truth (to|in|whatsoever)|(is|are|was) (completely|entirely|totally|simply|categorically)? (false|untrue|unfounded|fabricated) and)]',
    hits: ['“There is no truth to these rumours,” the agent said.', 'There is no truth in the story, the club said.'],
    misses: ['He sought the truth in art.', 'The ceiling was false.'],
  },
];
