import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'en/no-comment/declined-to-comment',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(decline|declines|declined|declining|refuse|refuses|refused|refusing) (further|any|all|to)? (comment|comments|elaborate|speculate)]',
    hits: ['WeWork declined to comment on the report.', 'A spokeswoman for Neumann declined comment.'],
    misses: ['Sales declined to a record low.', 'He declined the offer.', 'The firm did not decline to comment.'],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-discuss',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(decline|declines|declined|declining|refuse|refuses|refused|refusing) to (discuss|specify|disclose|reveal|identify|be drawn|be interviewed|answer (questions|.{1,2} questions|the question|reporters)|address|go into|provide (details|further|specifics|any|a)|give details|respond to|speak to|talk to|talk about|speak about|offer details)]',
    hits: ['He declined to answer questions on survivors.', 'The bank refused to disclose the price.'],
    misses: ['She refused to play in the rain.', 'He declined to run for office.'],
  },
  {
    ...base,
    id: 'en/no-comment/neither',
    subkind: 'neither',
    party: 'before',
    pattern:
      '[<cue>(neither (confirm|confirmed|confirms) (nor|or) (deny|denied|denies)|(would|could|can|will|did|does|do|has|have)? (not|declined to|refused to) (yet)? (confirm|confirmed) (nor|or) (deny|denied)|stopped short of (confirming|denying)|did not deny)]',
    hits: ['The ministry neither confirmed nor denied the report.', 'A spokesman would not confirm or deny the claim.'],
    misses: ['She confirmed one and denied the other.', 'Neither side won.'],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-say',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(decline|declines|declined|declining|refuse|refuses|refused|refusing|would not|will not|did not) (immediately)? (to)? (say|confirm|name)] (whether|if|when|how|what|who|which|where|why|the|more|much|anything|exactly|any|details|specific|a|that)',
    hits: [
      'Instagram declined to say what the signals are.',
      'The firm would not say whether it would sell.',
      'Strava wouldn’t confirm how many members are active.',
    ],
    misses: ['He refused to say sorry.', 'She would not say no to cake.'],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-say-end',
    subkind: 'declined',
    party: 'before',
    pattern: '[<cue>(declined|declines|refused|refuses|would not) (to)? say]$',
    hits: ['It is unclear what they mean, and Instagram declined to say.', 'Asked who paid, she would not say.'],
    misses: ['He had nothing to say.', 'Sales declined.'],
  },
  {
    ...base,
    id: 'en/no-comment/would-not-comment',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(would|will|does|do|did|could|can|has|have|had) not (immediately|publicly|currently|generally|typically|usually|normally)? (comment|commented|discuss|elaborate)]',
    hits: [
      '“We do not comment on speculation,” a Google spokeswoman said.',
      'The club has not commented.',
      'A spokesman said the company would not comment.',
    ],
    misses: ['Readers do not have to agree.', 'They will not meet.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-comment',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((had|has|have|with|offered) no (immediate|further|additional|official)? comment|not make any (comment|comments)|made no (comment|comments))]',
    hits: ['The White House had no immediate comment.', 'He did not make any comments as he arrived.'],
    misses: ['There are no comments yet.', 'Leave a comment below.'],
  },
  {
    ...base,
    id: 'en/no-comment/referred-questions',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(referred|directed) .{0,3} (questions|inquiries|enquiries|requests|queries|reporters|calls) .{0,3}] to',
    hits: ['The Pentagon referred questions to the White House.', 'A clerk directed all inquiries to the board.'],
    misses: ['The doctor referred her to a clinic.', 'He directed two films.'],
  },
  {
    ...base,
    id: 'en/no-comment/without-elaborating',
    subkind: 'declined',
    party: 'before',
    pattern: '[<cue>without (elaborating|further comment|giving details|providing details)]',
    hits: [
      'The spokesman referred Bloomberg to the filings, without elaborating further.',
      'The ministry said he was safe, without giving details.',
    ],
    misses: ['He left without saying goodbye.', 'It works without sugar.'],
  },
  {
    ...base,
    id: 'en/no-comment/tight-lipped',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>((remained|stayed|kept|remain|remains|stays) (silent|mum|tight_lipped|quiet)|(remained|stayed|remain|remains) tight (lipped)?)]',
    hits: ['Orbis has remained tight-lipped about the price.', 'The palace stayed silent.'],
    misses: ['The crowd kept moving.', 'It remained cold.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-response',
    subkind: 'no-response',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(did|does|do|has|have|had|could) not (yet)? (immediately|previously|promptly)? (respond|responded|reply|replied|respond) (immediately)?] (to)? .{0,6} (request|requests|inquiry|inquiries|enquiry|enquiries|query|queries|question|questions|email|emails|message|messages|call|calls|comment|immediately|deadline|publication)',
    hits: [
      'Meta did not immediately respond to a request for comment.',
      'The firm has not replied to questions from this paper.',
    ],
    misses: ['The patient did not respond to treatment.', 'He did not respond in kind.'],
  },
  {
    ...base,
    id: 'en/no-comment/did-not-return',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '[<cue>(did|has|have|had) not (yet)? (immediately)? (return|returned|answer|answered|acknowledge) .{0,4} (call|calls|request|requests|message|messages|email|emails|queries|inquiries)]',
    hits: ['Smith did not return calls seeking comment.', 'The lawyer has not returned a message.'],
    misses: ['He did not return to the field.', 'She did not answer the door.'],
  },
  {
    ...base,
    id: 'en/no-comment/requests-unanswered',
    subkind: 'no-response',
    party: 'none',
    pattern:
      '[<cue>(request|requests|email seeking comment|emails seeking comment|emails to|calls to|calls and emails|messages seeking comment|inquiries|queries) .{0,6} (not (immediately)? (returned|answered)|unanswered|unreturned)]',
    hits: ['Requests for comment were not immediately returned.', 'Emails to the firm went unanswered.'],
    misses: ['Requests for visas rose.', 'The emails were deleted.'],
  },
  {
    ...base,
    id: 'en/no-comment/yet-to-respond',
    subkind: 'no-response',
    party: 'before',
    pattern: '[<cue>(yet to (respond|reply|comment)|no (immediate)? (response|reply) (from|to))]',
    hits: ['The club has yet to comment.', 'There was no immediate response from Moscow.'],
    misses: ['She has yet to win a title.', 'There was no response.'],
  },
  {
    ...base,
    id: 'en/no-comment/unreachable',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '[<cue>(could not (immediately)? be (reached|contacted)|(not (immediately)? available|unavailable|unreachable) for (comment|an interview|interview)|(was|were) (unreachable))]',
    hits: ['Camizci could not be reached for comment.', 'Mr Bogner was unavailable for an interview.'],
    misses: ['A deal could not be struck.', 'The model was unavailable in shops.'],
  },
  {
    ...base,
    id: 'en/no-comment/efforts-to-reach',
    subkind: 'unreachable',
    party: 'after',
    pattern: '[<cue>(attempts|efforts) to (reach|contact)]',
    hits: ['Attempts to reach Mr Doyle were unsuccessful.', 'Efforts to contact the family failed.'],
    misses: ['Attempts to climb the peak failed.', 'Efforts to save the bird failed.'],
  },
  {
    ...base,
    id: 'en/no-comment/not-confirmed',
    subkind: 'not-confirmed',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>((has|have|had) not (yet)? (officially|publicly|formally)? confirmed|yet to (officially|publicly)? confirm|(did|does|do) not (officially|publicly|immediately)? confirm)]',
    hits: ['The company has not confirmed the date.', 'Apple has yet to confirm the change.'],
    misses: ['The date has not been confirmed.', 'The tests have not confirmed the theory.'],
  },
];
