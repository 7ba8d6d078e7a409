import type { CueRow } from '../pack.ts';

export const confirmation: readonly CueRow[] = [
  {
    id: 'en/confirmation/confirm', kind: 'confirmation', act: 'confirm', party: 'either',
    pattern: '[<cue>#ConfirmVerb]', guards: ['party'],
    unless: ['senate .{0,3} (confirmed|confirms)', 'confirmed .{0,1} (case|cases|death|deaths|infection|infections|dead|kills|bachelor|sightings)', '(confirmed|confirms) (my|our|his|her|your) (faith|fears|suspicions|booking|reservation|attendance)', '(confirms|confirmed) (fears|suspicions|what)', 'admitted to (hospital|the hospital|a hospital|intensive|university|college)'],
    hits: ['The company confirmed the breach.', 'Tim Cook confirmed that sales fell.', 'Anna Keller, a spokeswoman for Orbis, confirmed the talks.'],
    misses: ['The Senate confirmed Garland by 92 votes.', 'Doctors fear that confirmed cases will rise.', 'The firm was asked to confirm the date.'],
  },
  {
    id: 'en/confirmation/confirmed-by', kind: 'confirmation', act: 'confirm', party: 'after',
    pattern: '[<cue>(confirmed|acknowledged|announced|verified) by]', guards: ['party'],
    hits: ['Her death was confirmed by the Eagle Forum.', 'The sale was announced by Orbis Inc. on Monday.'],
    misses: ['The theory was confirmed by a study.', 'He was confirmed by 52 votes.'],
  },
  {
    id: 'en/confirmation/say', kind: 'confirmation', act: 'say', party: 'either',
    pattern: '[<cue>#SayVerb]', guards: ['party'],
    hits: ['A spokesman said the plant will reopen in May.', '“We are on track,” the ministry said.', 'Police said two men were held.'],
    misses: ['Tim Cook said sales will grow.', 'Analysts said the price was fair.', 'Her mother said she was tired.'],
  },
  {
    id: 'en/confirmation/told', kind: 'confirmation', act: 'say', party: 'before',
    pattern: '[<cue>(informed|assured|warned|warns)] (that|reporters|investors|customers|users|residents|staff|employees|of|them|parents|people|the|bloomberg|reuters|shareholders|lawmakers)', guards: ['party'],
    hits: ['The ministry warned that more rain was due.', 'The company informed investors of the leak.'],
    misses: ['Smith assured the court he was innocent.', 'My account informed me of a message.'],
  },
  {
    id: 'en/confirmation/told-listener', kind: 'confirmation', act: 'say', party: 'before',
    pattern: '[<cue>(told|tells)]', guards: ['party'],
    hits: ['A spokeswoman told Reuters that the line was safe.', 'The company told investors it would cut costs.'],
    misses: ['Smith told the court he was innocent.', 'Mr Cohen told The Sun he was sorry.'],
  },
  {
    id: 'en/confirmation/in-a-statement', kind: 'confirmation', act: 'document', party: 'none', guards: ['with-speech'],
    pattern: '[<cue>in (a|an|his|her|its|their|the)? .{0,2} (statement|filing|filings|memo|letter|communique|communiqué|press release|court filing|affidavit)]',
    hits: ['“We are safe,” her brother said in a written statement.', 'Smith wrote in a letter to staff that he would go.'],
    misses: ['He was interested in the statement.', 'There is a mistake in the filing.'],
  },
  {
    id: 'en/confirmation/documents-show', kind: 'confirmation', act: 'say', party: 'before',
    pattern: '[<cue>(show|shows|showed|stated|reads|read|indicated|indicates|confirm|alleges|allege)]', guards: ['party'],
    hits: ['The filings show that he kept the papers.', 'An affidavit released in May showed a second payment.'],
    misses: ['The photos show a garden.', 'The studies show an effect.'],
  },
];
