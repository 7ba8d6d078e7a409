import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

const REFUSE =
  '(decline|declines|declined|declining|refuse|refuses|refused|refusing|opted not|chose not|chosen not|preferred not)';
/** Helping verbs before "not". */
const HELP = '(would|will|does|do|did|could|can|has|have|had|is|are|was|were|am)';
/** What is sent to somebody who is asked. */
const REQUEST =
  '(request|requests|inquiry|inquiries|enquiry|enquiries|query|queries|question|questions|email|emails|e_mail|e_mails|message|messages|call|calls|phone_call|letter|letters|text|texts|list|voicemail|voicemails|outreach|deadline|publication)';
/** Who asks for something else than an answer to print. */
const OTHERS =
  '((#Organisation && !#Outlet && !network && !channel && !@isTitleCase)|#Spokesperson|residents|families|parents|victims)';
/** What is refused: words of speaking, and nouns that only speech gives. */
const SPEAK =
  '(comment|discuss|elaborate|speculate|specify|disclose|reveal|divulge|weigh in|be drawn|be interviewed|expand on|go into|get into|be specific|take questions|take further questions|engage)';
const DETAILS =
  '(details|detail|specifics|particulars|explanation|reasons|information|comment|comments|interviews|timeline|figures|examples|reaction|condition|conditions|identity|identities|name|names|price|figure|date|number|estimate|cause|motive)';

/** Talk that is no answer to the press. */
const ELSEWHERE = [
  '(comment|comments) (below|section|sections|box|card|thread|on (your|my|this) (post|video|photo|blog))',
  'answer .{0,3} (door|phones|prayers|bell|call of|charges|exam)',
  '(not|never|(refuse|refuses|refused|refusing) to) .{0,2} discuss .{0,6} with (the|a) .{0,1} (bidder|buyer|seller|owner|partner|partners|union|unions|rival|lender|lenders|creditors|landlord|tenant)',
  'discuss .{0,4} (with (the|his|her|its|their) (wife|husband|players|lawyer|doctor|board|family|children|counterpart))',
  '(go|get) into the .{0,1} (building|house|home|room|office|car|water|field|ring|tunnel|tent|city|school|market|race|final|game|match|second|next)',
  '(go|get) into (a|an|hospital|debt|office|town|space|orbit|battle|politics|government|business|acting|trouble|work)',
];

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'en/no-comment/neither',
    subkind: 'neither',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((would|could|can|will|to|has|have|had|did|does|do)? (neither|not|not yet|declined to|declining to|refused to|refusing to|unable to|without) (confirm|confirmed|confirms|confirming) (nor|or) (deny|denied|denies|denying|dispute|rule out)|(declined|declines|refused|refuses|stopped short of|without) to? (denying|deny) (or|nor) (confirm|confirming)|(stopped|stops) short of (denying|a denial)|(did|does|do|has|have|had) not (deny|denied|dispute|disputed))] (the|a|an|that|it|this|them|reports|report|claims|having|any|his|her|its|their|whether|there|these|those|or|rumours|rumors|speculation|he|she|they|knowing|being|involvement|responsibility)?',
    unless: [
      '(deny|denied) .{0,2} (access|entry|him|her|them|us|me|bail|entry|services|the (right|chance))',
      '(did|does|do) not dispute .{0,3} (will|facts)',
      '(deny|denied) (yourself|himself|herself|itself|themselves|ourselves|myself)',
    ],
    hits: [
      'The ministry neither confirmed nor denied the report.',
      'A spokesman would not confirm or deny the claim.',
      'The club would neither confirm nor deny that talks had taken place.',
      'Ibe did not deny that complaints had been made.',
    ],
    misses: [
      'She confirmed one and denied the other.',
      'Neither side won.',
      'The new rules did not deny him access to the site.',
      'He does not deny himself a beer.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-comment',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern: `[<cue>${REFUSE} (to #Adverb? (make|offer|provide|give|add|issue)|to #Adverb?|further|any|all|immediate)? (any|a|further|official|immediate|additional)? (comment|comments|elaborate|speculate)]`,
    unless: ['(refused|declined) .{0,2} comments (from|on (the|my) (post|video))'],
    hits: [
      'WeWork declined to comment on the report.',
      'A spokeswoman for Neumann declined comment.',
      'The bank refused to make any comment.',
    ],
    misses: ['Sales declined to a record low.', 'He declined the offer.', 'The firm did not decline to comment.'],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-discuss',
    subkind: 'declined',
    party: 'before',
    pattern: `[<cue>${REFUSE} to #Adverb? (${SPEAK}|identify|address|answer (questions|.{1,5} questions|the question|reporters|when|whether|directly)|(provide|give|offer|share|release|supply) .{0,3} ${DETAILS}|provide (any|a|specifics)|respond (to|on|when|further)|be (quoted|named in)|(speak|talk) (to|with|about|on|publicly|further)|(clarify|explain) (why|whether|how|what|when|the|his|her|its|their))]`,
    unless: [
      ...ELSEWHERE,
      '(speak|talk) (to|with) (his|her|their|each|me|him|investigators|police|detectives|the (police|fbi|judge|court|family|inquiry|committee))',
      '(speak|talk) .{0,1} (english|french|russian|ukrainian|german|spanish)',
      'respond to (treatment|therapy|orders|calls to|the alarm|an emergency)',
      '(disclose|reveal|provide|give|release) .{0,6} ((to (the|a) (court|judge|committee|grand jury|police|investigators|inquiry|auditors|regulator|tribunal))|to (police|officers|investigators|detectives))',
      'identify (with|as|himself|herself|themselves)',
      '(answer|answered) .{0,3} (questions|question) .{0,6} (grand jury|police|interview|investigators|detectives|prosecutors|judge|committee|jury|court|hearing|testimony|deposition|trial|senators|lawmakers|congress|inquest|debate|exam)',
      '(grand jury|police interview|police interviews|deposition|hearing|court|congress|committee) .{0,4} (declined|refused) to answer',
      'address (the|a) (crowd|rally|meeting|conference|nation|court)',
      'discuss (.|. .)? (truce|ceasefire|peace|surrender)',
    ],
    hits: [
      'The spokeswoman declined to give a price.',
      'He declined to answer questions on survivors.',
      'The bank refused to disclose the price.',
      'The police refused to give further details.',
      'The sheriff declined to release the condition of the deputy.',
      'A friend of the singer refused to be drawn.',
    ],
    misses: [
      'The rebels refused to discuss a truce.',
      'The company refused to discuss pay with the union.',
      'She refused to play in the rain.',
      'He declined to run for office.',
      'He refused to answer questions before a grand jury.',
      'The suspect refused to speak to detectives.',
      'The suspect refused to give his name to police.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/declined-interview',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(declined|declines|declining|refused|refuses|refusing|rejected|ignored|ignores|brushed off|turned down|dodged|dodges|dodging|sidestepped|sidestepping|skirted|evaded|deflected|ducked|avoided|avoiding|parried|batted away|swatted away|waved away|waved off|brushed aside) .{0,4} ((interview|interviews) (request|requests)?|(request|requests) for (an|a)? (interview|interviews|comment)|(question|questions|query|queries) (about|on|from|over|whether|of|shouted|as|at|when)|(reporters|journalists) (questions|shouted|when|as|who))]',
    unless: ['(rejected|declined) .{0,3} (job|police) interview', 'questions .{0,4} (exam|test|quiz|mps|court|police)'],
    hits: [
      'Mr Doyle declined several requests for an interview.',
      'The mayor ignored questions from reporters as she left.',
      'She sidestepped questions about her plans.',
      'The company swatted away questions about the sale.',
    ],
    misses: [
      'She turned down a part in the film.',
      'He dodged the ball.',
      'The company swatted away a bid for its mill.',
      'The firm rejected him after a job interview.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-say',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern: `[<cue>((${REFUSE} to|(would|will|did|could|can|does|do) not|unable to|not (allowed|able|prepared|willing|at liberty|in a position) to) #Adverb? (say|confirm|name|specify|disclose|reveal|identify)|(has|have|had) not (yet)? said)] (whether|if|when|how|what|who|which|where|why|the|more|much|anything|exactly|any|details|specific|a|an|that|it|he|she|they|there|further|publicly|his|her|their|its|these|those|this|reports|rumours|rumors|names|for (certain|sure))`,
    unless: [
      '(did|could|can|does|do) not .{0,1} (confirm|reveal|disclose|identify|name|specify)',
      '(say|said) (that|it|a|the) .{0,1} (word|words|prayer|same|thing|enough|line|lines|name)',
      '(do|does|did|can|could) not say (that|it|a|anything|the|much|more|this|these|any|which|enough|publicly)',
      '(do|does|can) not say (what|how)',
      'not say what (a|an)',
      '(can|could|do|does) not say how much',
      'not say how (good|bad|well|happy|sorry|proud|hard|sad)',
      '(i|we|you|he|she|they) (can|could|would|do) not say (i|we|that|the|it|anything|much|enough|a)',
      '(report|article|story|letter) .{0,3} (did|does) not',
      'not (yet)? said (that|it|a|an|the|much|more|this|these|any|anything|his|her|he|she|they|which|there|names)',
      'name (a|the) (team|starting|squad|side)',
      '(refused|declined) to name (a|the) (winner|successor|baby|child)',

      '(refused|declined) .{0,8} to (police|investigators|the (court|judge|jury))',
    ],
    hits: [
      'Instagram declined to say what the signals are.',
      'The firm would not say whether it would sell.',
      'Strava wouldn’t confirm how many members are active.',
      'The bank declined to name the buyer.',
      'Police would not confirm he was armed.',
      'The airline did not say what the threat was.',
      'The company has not said when the plant will reopen.',
      'The firm would not say how much it had paid.',
    ],
    misses: [
      'The letter did not say who paid.',
      'He refused to say sorry.',
      'She would not say no to cake.',
      'The test could not confirm the cause.',
      'The singer could not say how much she owed to her teacher.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/declined-to-say-end',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(declined|declines|refused|refuses|would not) to? (answer|say|specify|elaborate|be more specific|respond)]$',
    hits: ['It is unclear what they mean, and Instagram declined to say.', 'Asked who paid, she would not say.'],
    unless: ['(court|police|detectives|judge|jury|committee|hearing|trial) .{0,12} to? answer'],
    misses: ['He had nothing to say.', 'Sales declined.', 'At the hearing he refused to answer.'],
  },
  {
    ...base,
    id: 'en/no-comment/would-only-say',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern: '[<cue>(would only say|would say only|will only say|would only confirm)]',
    hits: ['Orbis would say only that talks were going on.', 'A spokesman would only say that the case was open.'],
    misses: ['It would say a lot about him.', 'The sign would only confuse drivers.'],
  },
  {
    ...base,
    id: 'en/no-comment/gave-no-answer',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '((asked|pressed|questioned|contacted|approached) .{1,20} [<cue>(gave|offered|provided) no (answer|reply|response)]|[<cue>(gave|offered|provided) no (answer|reply|response)] (when (asked|contacted|pressed)|to (questions|a question|requests|a request)))',
    hits: [
      'Asked whether jobs would go, the company gave no answer.',
      'The ministry gave no response to questions about the fee.',
    ],
    misses: ['The patient gave no response to the drug.', 'The sea gave no answer.'],
  },
  {
    ...base,
    id: 'en/no-comment/left-unanswered',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(left|leaves|leave) .{0,4} ((request|requests) for (comment|information|interview)|inquiry|inquiries|queries|(written|our|detailed) questions) .{0,10} unanswered]',
    hits: [
      'The company left a request for comment unanswered.',
      'Orbis left written questions about the price unanswered.',
    ],
    misses: ['The trial left many questions unanswered.', 'The student left two questions in the exam unanswered.'],
  },
  {
    ...base,
    id: 'en/no-comment/would-not-comment',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern: `[<cue>(${HELP} (so far|yet|still|thus far)? (not|never) #Adverb? ((be|been|going to start|about to start|going to|planning to|(expect|intend|plan|wish|want) to|prepared to|able to|allowed to|permitted to|willing to|ready to|in a position to|available to|at liberty to) (be|publicly|further)?)? (comment|commented|comments|commenting|elaborate|elaborated|elaborating|speculate|speculating|discuss|discussing|be drawn|(go|going|get|getting) into (the|any|more|further|too)? .{0,2} (detail|details|specifics|particulars))|(unable|unwilling|reluctant|not (able|going|prepared|willing)|never|(would|will)? (be|is|was)? inappropriate|(would|will)? (be)? (not|neither) (be)? (appropriate|right|proper|fair|prudent)|not in a position|too early|too soon) (for (him|her|us|them|me))? to? #Adverb? (comment|commenting|speculate|discuss|discussing|elaborate)|never (comments on|discusses) (individual|specific|speculation|rumors|rumours|patients|clients|players|personnel|ongoing|cases))]`,
    unless: [
      'not (yet)? commented on (or|nor) confirmed',
      '(can|could) not (publicly (discuss|comment)|(discuss|comment) .{0,4} publicly)',
      ...ELSEWHERE,
      '(do|does|did|can|could) not (usually|really)? discuss (it|politics|religion|money|work|our|my|their|his|her|that|this|these)? .{0,2} (at (home|dinner|school)|with (me|her|him|them|us|each))',
      '(comment|commenting) on (my|your|own) .{0,2} (films|looks|appearance|weight|body|posts|work)',
      '(comment|commented) .{0,4} (reddit|forum|posts)',
      'not (even)? (able|allowed|permitted) to .{0,1} discuss .{0,6} (class|classroom|school|work)',
    ],
    hits: [
      'Doyle has so far not commented on the claims.',
      '“We are not going to start commenting on gossip,” the minister’s spokesman said.',
      '“We do not comment on speculation,” a Google spokeswoman said.',
      'The club has not commented.',
      'A spokesman said the company would not comment.',
      '“I’m not going to comment on leaks,” the treasurer told reporters.',
      'The ministry said it would be inappropriate to comment.',
      '“We are not in a position to go into the specifics,” the firm’s spokesman said.',
      'The hospital never discusses individual patients.',
    ],
    misses: [
      'The film does not go into detail about the war.',
      'Two aides could not discuss the case publicly.',
      'Readers do not have to agree.',
      'They will not meet.',
      '“I don’t comment on my own films as I watch them,” she laughs.',
      'The board would not discuss a lower price with the bidder.',
      'The mayor never discusses politics at home.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/policy-not-to-comment',
    subkind: 'declined',
    party: 'none',
    quoted: true,
    pattern:
      '[<cue>((policy|practice|practise|custom) (is|was|has always been|remains)? not to (publicly)? (comment|discuss|speculate|respond)|not (our|the|its) (policy|practice|custom) (.|. .|. . .)? to (comment|discuss|speculate)|(a|our|its|the|their|standing) policy (of|against) (not)? (commenting|discussing|speculating))]',
    unless: ['policy (of|against) (discussing|speculating)'],
    hits: [
      '“It is our policy not to comment on market rumours,” the group said.',
      'Orbis said it has a policy of not commenting on speculation.',
      '“It is not the practice of the minister to comment on cases,” his spokesman said.',
    ],
    misses: ['It is our policy to comment on drafts.', 'The policy is not to blame.'],
  },
  {
    ...base,
    id: 'en/no-comment/not-getting-into-that',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(i|we) (am|are|will|would|can|do|did|could)? (not|never) #Adverb? (going|want|wish|intend|prepared|able|allowed|here)? to? (be|get)? (answer|answering|get|getting|go|going|into|address|addressing|talk|talking|speak|speaking|respond|responding|engage|engaging|add|discussing|drawn|dignify) (into|about|to|with|in|on)?] (that|this|it|those|these|details|specifics|detail|any|anything|private|individual|other|internal|ongoing|rumours|rumors|speculation|hypotheticals|hypothetical|questions|clubs|players|who|what|whether|personnel|operational|intelligence|security|conversations|names|contracts|the) (specifics|details|report|reports|rumours|rumors|matter|case|investigation|specific)?',
    unless: [
      '(do|did) not (get|go) into (it|this|that) (for|to|because)',
      '(do|did|could|can) not (talk|speak|talking) about (it|that|this|what|any|anything) .{0,3} (enough|much|often|then|years|home|at all)',
      'i (could|can|did|do) not (answer|respond|go|get|address|add|engage)',
      'not .{0,5} (going|getting|get|go|speak|talk) (to|with|in|on) (that|this|it|the)',
      '(into|address|about|answer) the !(specifics|details|report|reports|rumours|rumors|matter|case|investigation|specific)',
      '(going|go|getting|get) (that|this|it|any|anything|other|private|the|who|what)',
      '(add|adding) to (it|that|this|those|the)',
    ],
    hits: [
      '“I am not going to get into that,” the spokeswoman said.',
      '“We will not be answering questions about individual clients,” said the agency.',
      '“I never talk about clubs I respect,” he told Sky Sports.',
    ],
    misses: [
      '“I didn’t get into this for money,” she said.',
      '“We don’t talk about it enough,” the doctor said.',
      '“I could not answer that question in the exam,” he said.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/will-not-be-answering',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((is|are|was|were) not (releasing|disclosing|identifying) (the|any|names|details|further|his|her|their|more)|(will|would|is|are|was|were) not be? (answering|taking|fielding) (any|further|more|other)? questions|(did|does) not address (a|any|the|our|repeated|specific|further)? (question|questions)|(will|would|did|does) not (answer|take) (any|further|more|reporters|journalists|media|press|specific|follow_up|detailed|the|our|shouted|his|her)? (questions|question)|(will|would) not be (speaking|addressing|giving|making|providing|adding|saying|interviewed|issuing) (any|further|a|on|more|to|publicly|about|anything|interviews|details|into)|(will|would) not (be)? (provide|give|share|offer|release|go into|get into|speak to|speak about|talk about|talk to|address|respond|answer) (any|further|more|specific|additional|reporters|the (media|press)|details|specifics|that|this|those|questions|whether|why)|did not (speak|talk) (to|with) (reporters|journalists|(the)? (press|media))|(did|has|have|would) not (make|made) .{1,4} available (for|to) (comment|interview|interviews|an|reporters))]',
    unless: [
      ...ELSEWHERE,
      'not be giving (up|him|her|them|away)',
      'not (speak|talk) to (him|her|them|me)',
      'not take (any)? more',
    ],
    hits: [
      'Her agent said Frost “will not be answering questions about projects”.',
      'The minister did not take questions.',
      'The firm did not address questions about the contract.',
      'County officials are not releasing names yet.',
      'The players would not be giving interviews on Monday.',
      'The governor’s office did not make her available for an interview.',
      'The mayor did not speak to reporters as he left.',
    ],
    misses: ['She will not be giving up.', 'He would not talk to her for years.', 'They will not be speaking English.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-comment',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((had|has|have|with|offered|offers|issued|gave) #Adverb? no (immediate|further|additional|official|public|other|more)? (comment|comments)|(not|never) (immediately|be able to|able to)? (have|make|made|making|offer|offered|provide|provided|issue|issued) (any|a|an)? (further|public|official|immediate|additional)? (comment|comments)|(will|would)? (refrain|refrained|refraining) from (any)? (further|public)? (comment|comments|commenting)|(made|makes|making|offered|issued|provided) no (public|further|immediate|official|other)? (comment|comments))]',
    unless: [
      '(is|was|has|have|had) no (comment|comments) (yet|section|on (this|the) (post|video|blog))',
      'comments yet',
    ],
    hits: [
      'The White House had no immediate comment.',
      'Orbis did not immediately offer additional comment.',
      'He did not make any comments as he arrived.',
      '“We will refrain from any further comment,” the mayor’s office said.',
    ],
    misses: ['There are no comments yet.', 'Leave a comment below.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-comment-said',
    subkind: 'declined',
    party: 'before',
    guards: ['with-speech'],
    quoted: true,
    pattern: '[<cue>no (further)? comment]',
    unless: ['no (further)? comment (is|was|from|section|has)', '(have|has|had|with|is|are|was|were) no comment'],
    hits: [
      '“No comment, mate,” said sporting director Alan Birch.',
      'Asked if he would quit, Mr Doyle said: “No comment.”',
    ],
    misses: ['She said there was no comment section.', 'A no comment policy helps nobody.'],
  },
  {
    ...base,
    id: 'en/no-comment/nothing-to-add',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(has|have|had|with|is|are|am|was) got? (nothing|not anything|no (announcement|announcements|news|update|updates|information|details|statement)) (more|further|else|new)? (to|for you to) (add|say|share|announce|report|offer|provide|communicate|disclose)]',
    unless: [
      '(nothing|anything) .{0,1} to (say|add) to (each|him|her|them|one)',
      'nothing to (say|report) (sorry|that)',
    ],
    hits: [
      'Downing Street has “nothing to add” to the reports.',
      '“We have nothing further to share at this time,” the company said.',
    ],
    misses: ['They had nothing to say to each other.', 'The critic has nothing nice in his review.'],
  },
  {
    ...base,
    id: 'en/no-comment/referred-questions',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(referred|directed|redirected|deferred|forwarded|directing|referring|refers|directs|pointed) .{0,5} (questions|inquiries|enquiries|requests|queries|reporters|calls|question|comment|media|request|inquiry)] .{0,9} to',
    unless: ['(referred|pointed) to', '(directed|directing|pointed) (at|towards|toward|against|by)'],
    hits: ['The Pentagon referred questions to the White House.', 'A clerk directed all inquiries to the board.'],
    misses: [
      'The doctor referred her to a clinic.',
      'He directed two films.',
      'In a rant directed at the media, the coach vowed to stay.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/referred-outlet',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(referred|directed|pointed) (.|. .|. . .)? (back)? to] (the|a|an|its|his|her|their)? .{0,4} (statement|statements|lawyers|lawyer|attorney|attorneys|spokesman|spokesperson|press office|website|post|remarks|filing|filings|comments)',
    unless: [
      '(referred|pointed) to (the|a|an|its|his|her|their|this|that)',
      '(referred|directed) (him|her|them|patients|the case|viewers)',
      '(referred|pointed) to (by|as|in|at)',
    ],
    hits: [
      'The embassy referred Reuters to an earlier statement.',
      'A spokeswoman pointed TechCrunch back to its website.',
    ],
    misses: [
      'The club was referred to by its lawyer twice.',
      'Ms Cole referred to the statement twice.',
      'The company pointed to a post on its website.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/without-elaborating',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>((without|not|declined to|while not|before) (elaborating|(giving|providing|offering|going into) (any|a|further|more|additional|specific|other)? (details|specifics|detail|evidence|explanation|reason|reasons|information|names)|(further|any further) (comment|detail|details|elaboration|explanation)|(commenting|speaking to (reporters|the media|journalists|the press)|(taking|answering) (any|further)? (questions|reporters)|answering|specifying|naming .{0,4} (names|company|companies)))|(did|does|do|has|have) not #Adverb? (elaborate|elaborated)|(gave|gives|offered|provided|provides|released) (no|few|little) (further|other|more|additional|immediate|specific)? (details|detail|specifics|explanation|information)|(did|does|do|has|have|would) not #Adverb? (give|given|provide|provided|offer|offered|release|released) (any|further|more|additional|specific|other)? (details|detail|specifics|reason|explanation|information|reasons|timeline))]',
    unless: [
      'without (specifying|answering) (the|a|that)',
      'without .{0,2} evidence (that|of)',
      '(without|not) (providing|giving) .{0,3} (information|reason) to (the|his|her)',
      'without (providing|giving|offering) (any)? evidence',
      '(report|article|story|letter) .{0,3} (did|does) not',
    ],
    hits: [
      'The spokesman said the plan was safe, without elaborating further.',
      'The ministry said he was safe, without giving details.',
      'The agency gave no further details.',
    ],
    misses: [
      'He left without saying goodbye.',
      'The report did not give details of the crash.',
      'It works without sugar.',
      'He claimed fraud without giving evidence.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/tight-lipped',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((remained|stayed|kept|remain|remains|stays|keeps|keeping|staying|remaining|been|is|are|was|were|being|went|gone) (publicly|largely|so far|notably|conspicuously|very|characteristically|unusually|uncharacteristically|famously)? (silent|mum|tight_lipped|tight lipped|coy|cagey)|(kept|keeping|keeps|staying|stayed|remained|remains) (quiet|schtum|shtum|(his|her|its|their) (silence|counsel|lips|cards))|(kept|keeps|maintained|maintains) a .{0,2} silence)]',
    unless: [
      '(kept|keeping|keeps|stayed|is|are|was|were|been|being) (silent|quiet) .{0,2} (for|as|while|during|in|hours|minutes|all|moment|film|films|disco|treatment|retreat|majority)',
      '(kept|keeping|keeps) (his|her|their|its) cards',
      '(is|are|was|were|been|being) (silent|quiet)',
      '(streets|guns|crowd|room|house|phone|phones|audience|hall|stadium|city|town|village|radio) .{0,2} (fell|went|stayed|remained|is|are|was|were|kept) silent',
    ],
    hits: [
      'Orbis has remained tight-lipped about the price.',
      'The palace stayed silent.',
      'The palace has maintained a dignified silence.',
    ],
    misses: ['The crowd kept moving.', 'It remained cold.', 'The company was quiet that summer.'],
  },
  {
    ...base,
    id: 'en/no-comment/walked-away',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>((walked|drove|hurried|strode|rushed) (away|off|past|out|by|straight past) (from|without|when (asked|pressed)|reporters)|left (the .{1,4})? without (taking|answering|commenting|speaking)|hung up (when|on|after|the phone|without|before)|hung up$|(let|allowed) .{1,2} deadline (for|to) .{0,1} (comment|respond|reply) .{0,1} (pass|lapse|expire)|(ended|cut short) the (call|interview)|slammed the door)]',
    unless: [
      '(walked|drove) (away|off|out) from',
      '(walked|left|drove) .{0,4} without (a|any|paying|his|her|the)',
      'hung up (his|her|the|on (his|her|the wall))',
    ],
    hits: [
      'Asked whether he would resign, Mr Doyle walked away without answering.',
      'The owner hung up when a reporter called.',
      'Sayle’s agents let a deadline for comment pass.',
    ],
    misses: [
      'He walked away from the crash.',
      'She hung up her boots in May.',
      'The bank let the deadline for bids pass.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/yet-to-speak',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>((has|have|had) not (yet)? (publicly|officially|formally) (responded|reacted) to|(yet to|has not|have not|had not) (yet)? #Adverb? (comment|commented|speak|spoken|address|addressed|weigh in|weighed in|react|reacted|make|made|issue|issued|release|released))] (publicly|on|about|a statement|an official|a public|any|the (allegations|allegation|claims|reports|report|rumours|rumors|matter|issue|incident|case|controversy|speculation))',
    unless: [
      '(make|made|release|released|issue|issued) (any|the)',
      '(speak|spoken|react|reacted|make|made|address|addressed) (on|about|any) .{0,2} (stage|pitch|telephone|phone|debut|progress)',
    ],
    hits: [
      'Mr Doyle has yet to speak publicly about the allegations.',
      'Orbis has not issued a statement.',
      'The club has not publicly addressed the rumours.',
      'Orbis has not publicly responded to the claims.',
    ],
    misses: ['She has not made a film since.', 'The board has not released any money.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-response',
    subkind: 'no-response',
    party: 'before',
    quoted: true,
    pattern: `[<cue>(did|does|do|has|have|had|could) not (yet)? #Adverb? (respond|responded|reply|replied) #Adverb?] (to)? .{0,8} ${REQUEST}`,
    unless: [
      '(respond|responded|reply|replied) .{0,8} (treatment|therapy|alarm|recorded|distress|emergency|survey|questionnaire|offer|invitation|radio|mayday|police|officers|court|summons|subpoena|antibiotics|hails|hail)',
      // What others than the press ask for.
      `(request|requests|letter|letters|calls) from (the|a|his|her|its|their)? (${OTHERS}$|${OTHERS} !for|${OTHERS} for !comment)`,
    ],
    hits: [
      'Meta did not immediately respond to a request for comment.',
      'The firm has not replied to questions from this paper.',
      'The ministry did not respond to requests from the network for comment.',
      'The ministry did not respond to requests from the channel.',
    ],
    misses: [
      'The patient did not respond to treatment.',
      'He did not respond in kind.',
      'The birds did not respond to recorded calls.',
      'The ministry has not responded to requests from the club.',
      'The hospital did not respond to letters from his lawyers.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/no-response-bare',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>((did|does|do|has|have|had) not (yet)? (immediately|promptly) (respond|responded|reply|replied|comment|commented|answer|answered)|(did|has|have|had) not (yet)? (respond|responded|reply|replied) (yet)? (for comment|by (the)? (publication|press|deadline|time|press_time|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at (the)? time|before (publication|deadline|press)|directly? when (contacted|asked|approached|reached)|despite (repeated|several|multiple)|as of|in time|publicly)|(did|has|have|had) not (yet)? (get|got|gotten) back to (us|reporters|the (paper|newspaper)|.{1,3} (by|before|at|on|with|for|immediately)|.$|. .$))]',
    unless: [
      'got back to (work|training|normal|his|her|the (top|pitch))',
      '(respond|responded) .{0,6} (treatment|therapy|alarm)',
    ],
    hits: [
      'The company did not immediately respond.',
      'The council had not replied as of Monday.',
      'A spokesman did not get back to us before deadline.',
    ],
    misses: ['The patient did not respond.', 'He did not get back to training in time.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-response-end',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern: '[<cue>(did|has|have|had) not (yet)? (responded|respond|reply|replied|answered|gotten back|got back)]$',
    unless: ['(patient|body|heart|engine|pilot|crew|horse|dog|device|phone|screen) .{0,2} not .{0,2}'],
    hits: [
      'Orbis was sent a list of claims, and the company has not responded.',
      'The ministry was sent a list of claims but did not reply.',
    ],
    misses: ['The patient did not respond.', 'The dog did not respond.'],
  },
  {
    ...base,
    id: 'en/no-comment/did-not-return',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern: `[<cue>(did|has|have|had|does|would|will) not (yet)? (immediately)? (return|returned|returning|answer|answered|acknowledge|acknowledged|pick up|picked up)] .{0,5} (call|calls|request|requests|message|messages|email|emails|e_mail|e_mails|queries|inquiries|text|texts|voicemail|voicemails|questions|phone|phones|telephone)`,
    unless: [
      'answer .{0,3} (call|calls) (to|of|for) (arms|prayer|prayers|duty|help)',
      'not answer (distress|radio|emergency)',
    ],
    hits: [
      'The agent, Tony Bell, did not answer his phone.',
      'Smith did not return calls seeking comment.',
      'The lawyer has not returned a message.',
    ],
    misses: ['He did not return to the field.', 'She did not answer the door.'],
  },
  {
    ...base,
    id: 'en/no-comment/neither-responded',
    subkind: 'no-response',
    party: 'before',
    pattern: `(neither|none|nobody|no one) .{1,16} [<cue>(#Adverb? (responded|replied|answered|returned) .{0,7} ${REQUEST}|(immediately|promptly) (responded|replied)|(responded|replied|answered) (immediately)?$)]`,
    unless: ['(treatment|therapy|alarm|survey)'],
    hits: [
      'Neither Orbis nor Kolbe responded to requests for comment.',
      'None of the three men immediately replied to messages.',
    ],
    misses: ['Neither patient responded to treatment.', 'Neither Orbis nor Kolbe returned to profit.'],
  },
  {
    ...base,
    id: 'en/no-comment/neither-would-comment',
    subkind: 'declined',
    party: 'before',
    pattern:
      '(neither|none|nobody|no one) .{1,16} [<cue>(would|could|can|will|has|have|was|were|is|are)? (commented|comment|issued (a|an|any) .{0,2} (response|statement|comment)|willing to (comment|talk|speak)|discuss|elaborate|say (whether|how|what|why|when)|able to comment|prepared to comment|be drawn)]',
    unless: ['(left|leave|posted|wrote) .{0,2} comment', 'none of .{0,4} comments'],
    hits: ['Neither Orbis nor Kolbe would comment.', 'Nobody at the plant would say how many were hurt.'],
    misses: ['Neither side won.', 'No one left a comment.'],
  },
  {
    ...base,
    id: 'en/no-comment/neither-available',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '(neither|none|nobody|no one) .{1,16} [<cue>(was|were|is|are|could) (immediately)? (available (for (comment|interview)|to (comment|speak))|be (immediately)? (reached|contacted))]',
    hits: ['Nobody at the embassy was available for comment.', 'Neither man could be reached.'],
    misses: ['No one in town was available to drive.', 'None of the seats were available.'],
  },
  {
    ...base,
    id: 'en/no-comment/requests-to-unanswered',
    subkind: 'no-response',
    party: 'after',
    pattern: `[<cue>(request|requests|email|emails|e_mail|e_mails|call|calls|phone_calls|message|messages|inquiry|inquiries|enquiries|queries|questions|voicemail|voicemails|text|texts|letters|letter) (.|. .|. . .)? (to|with|for)] .{1,22} (was|were|had|have|has|went|going|gone|been|remain|remained|bounced|drew|got|received) (also|all|been|gone|so far|no)? #Adverb? (unanswered|unreturned|not (also|been|yet)? #Adverb? (returned|answered|acknowledged|responded)|ignored|back|reply|response|answer)`,
    unless: [
      '(to|with|for) (comment|comments|a|further|more|an)',
      '(calls|requests|messages|emails|questions) (for|to) (help|reform|change|ban|end|boycott|god|action|an (end|inquiry|investigation)|resign|prayer|peace)',
      '(was|were|had|have|has|went|going|gone|been|remain|remained) .{0,2} (back|reply|response|answer)',
      '(questions|question) .{0,8} (remain|remained|go|went|gone|were left) unanswered',
      '(prayers|warnings|alarm|emergency|911|999|distress|ransom)',
    ],
    hits: [
      'Calls to the office of Ms Hale, who chairs the panel, were not returned.',
      "Messages left with the pier's owner, Orbis Inc., went unanswered.",
    ],
    misses: [
      'Requests for visas rose.',
      'The emails were deleted.',
      'Many questions about the crash remain unanswered.',
      'Calls for reform went unanswered.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/requests-unanswered',
    subkind: 'no-response',
    party: 'none',
    pattern: `[<cue>(request|requests|email|emails|e_mail|e_mails|call|calls|phone_calls|message|messages|inquiry|inquiries|enquiries|queries|questions|voicemail|voicemails|text|texts|letters|letter)] .{1,24} (was|were|had|have|has|went|going|gone|been|remain|remained|bounced|drew|got|received) (also|all|been|gone|so far|no)? #Adverb? (unanswered|unreturned|not (also|been|yet)? #Adverb? (returned|answered|acknowledged|responded)|ignored|back|reply|response|answer)`,
    unless: [
      '(calls|requests|messages|emails|questions) (for|to) (help|reform|change|ban|end|boycott|god|action|an (end|inquiry|investigation)|resign|prayer|peace)',
      '(was|were|had|have|has|went|going|gone|been|remain|remained) .{0,2} (back|reply|response|answer)',
      '(questions|question) .{0,8} (remain|remained|go|went|gone|were left) unanswered',
      '(prayers|warnings|alarm|emergency|911|999|distress|ransom)',
    ],
    hits: ['Requests for comment were not immediately returned.', 'Repeated phone calls and emails went unanswered.'],
    misses: [
      'Requests for visas rose.',
      'The emails were deleted.',
      'Many questions about the crash remain unanswered.',
      'Calls for reform went unanswered.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/yet-to-respond',
    subkind: 'no-response',
    party: 'before',
    pattern: '[<cue>(yet to #Adverb? (respond|reply|comment|react|get back))]',
    unless: ['yet to (respond|reply|react) .{0,3} (treatment|therapy)'],
    hits: ['The club has yet to comment.', 'Orbis has yet to respond.'],
    misses: ['She has yet to win a title.', 'There was no response.'],
  },
  {
    ...base,
    id: 'en/no-comment/no-word-from',
    subkind: 'no-response',
    party: 'after',
    pattern:
      '[<cue>((was|is|were|has been|had been|with|been) no (immediate|official|further|public|quick|instant|initial)? (response|reply|comment|reaction|word|statement|confirmation|answer) (yet)? (from|by)|no immediate (response|reply|comment|reaction|word|statement) (on .{1,6})? (from|by)|(received|got|had) no (immediate)? (reply|response|answer) (to (a|an|its|our|his|her|their|the|several|repeated) .{0,3})? from|no (official|public|formal)? (comment|comments|statement) (has|have|had) been (made|issued) (from|by)|(not (yet)? heard|not (yet)? hear|yet to hear) back from?)]',
    unless: [
      '(got|had|received) no (reply|response|answer) .{0,6} (letter|knock|door|radio|prayer|mother|father|wife)',
    ],
    hits: [
      'There was no reaction from Moscow.',
      'There has been no word from the ministry.',
      'No comments have been made by either firm.',
      'The Herald has not heard back from the firm.',
    ],
    misses: ['There was no response.', 'There was no word for it.', 'She has not heard the song back.'],
  },
  {
    ...base,
    id: 'en/no-comment/asked-for-comment',
    subkind: 'no-response',
    party: 'after',
    pattern:
      '[<cue>(has|have|had|also|was|were)? (contacted|approached|reached out to|asked|emailed|messaged|written to)] .{1,9} for ((.|. .|. . .) for)? (a|an|further|their|his|her|its|additional)? (comment|comments|response|statement|reaction)',
    unless: [
      '(was|were|been|being|when|if|be) (contacted|approached|asked|emailed)',
      '(contacted|approached|reached out to|asked) for',
      '(contacted|approached|asked|emailed) (by|to|if|about|on|via|through|over)',
      '^(contacted|approached|asked|emailed)',
    ],
    hits: [
      'The Times has contacted Mr Doyle for comment.',
      'We have approached the council for a response.',
      'The Post has reached out to reps for Doyle for comment.',
    ],
    misses: [
      'Asked via text for a comment, he said it was fine.',
      'When contacted by the BBC for comment, the club said yes.',
      'He asked her for a loan.',
      'Asked for comment, the firm said all was well.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/has-been-approached',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '[<cue>(has|have|had) (also|all|both)? been (also)? (approached|contacted|asked|reached|emailed|messaged)] (.|. .|. . .)? for (a|an|further|official|their|his|her|its|additional)? (comment|comments|response|statement|reaction)',
    unless: ['been asked (by|to)'],
    hits: [
      'The council has been approached for comment.',
      'Reps for the singer have been contacted by the Mail for comment.',
    ],
    misses: ['He had been asked for a loan.', 'She has been approached by a rival club.'],
  },
  {
    ...base,
    id: 'en/no-comment/messages-left',
    subkind: 'no-response',
    party: 'none',
    pattern: '[<cue>(message|messages|voicemail|voicemails|voice mail) (.|. .|. . .)? (was|were) left]',
    unless: ['(was|were) left (in|on the (wall|door|mirror|grave|fridge)|by)'],
    hits: ['Messages were left Tuesday with the two doctors.', 'A message seeking comment was left at his office.'],
    misses: ['The message was left by the killer.', 'No stone was left unturned.'],
  },
  {
    ...base,
    id: 'en/no-comment/we-could-not-reach',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '(we|#NewsName|#Outlet|reporters|journalists) (.|. .)? [<cue>(could not|was not able to|were not able to|was unable to|were unable to|has been unable to|have been unable to) #Adverb? (reach|contact|locate)]',
    unless: [
      '(reach|locate) (a|an|the)? (agreement|deal|consensus|compromise|verdict|settlement|decision|conclusion|summit|final|target|border|shore|island|village|source)',
    ],
    hits: ['We were unable to reach the seller.', 'Reuters was unable to contact the driver.'],
    misses: ['We were unable to reach a deal.', 'We could not reach the summit.'],
  },
  {
    ...base,
    id: 'en/no-comment/unreachable',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '[<cue>((could|can) not #Adverb? be (immediately)? (reached|contacted|located for comment|found for comment)|(not #Adverb? (available|reachable)|unavailable|unreachable) (for (further|immediate)? (comment|comments|an interview|interview|interviews)|to (comment|speak to reporters))|(was|were) (unreachable|not reachable|not immediately (available|reachable)))]',
    unless: [
      'be (reached|contacted) (by|on) (road|boat|car|foot|train|land|sea|air|rail|vehicle|rescuers|ambulance|bus|helicopter)',
      'reached (for (hours|days|weeks)|until|unless|without|in (time|court|parliament))',
      '(agreement|agreements|deal|consensus|compromise|settlement|verdict|decision|conclusion|target|goal|accord|quorum|summit|village|villages|area|areas|site|camp|town|island|region|climbers|hikers|miners|victims|survivors) .{0,4} could not #Adverb? be reached',
    ],
    hits: ['Camizci could not be reached for comment.', 'Mr Bogner was unavailable for an interview.'],
    misses: [
      'A deal could not be struck.',
      'The model was unavailable in shops.',
      'The camp could not be reached by road.',
      'An agreement could not be reached on Friday.',
    ],
  },
  {
    ...base,
    id: 'en/no-comment/could-not-reach',
    subkind: 'unreachable',
    party: 'after',
    guards: ['somebody'],
    pattern:
      '[<cue>(could not|couldn’t|was not able to|were not able to|was unable to|were unable to|has been unable to|have been unable to|has not been able to|unable to|failed to) #Adverb? (reach|contact|locate|get hold of|get in touch with)]',
    unless: [
      '(reach|locate) (a|an|the)? (agreement|deal|consensus|compromise|verdict|settlement|decision|conclusion|summit|final|finals|target|border|shore|island|village|phone|ball|body|bodies|wreckage|plane|aircraft|black|source|quarter|semi)',
      'failed to (reach|locate)',
      '(rescuers|firefighters|crews|teams|police|searchers|divers|doctors) .{0,4} (not|unable)',
    ],
    hits: ['A correspondent could not immediately reach the company.', 'The Post was unable to contact the ministry.'],
    misses: ['The parties could not reach a deal.', 'Rescuers were unable to reach the village.'],
  },
  {
    ...base,
    id: 'en/no-comment/efforts-to-reach',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>(attempts|efforts|attempt) (by .{1,4})? to (reach|contact|get a (response|comment|reply) from|seek (a response|comment|comments) from|obtain comment from|speak to|speak with)]',
    unless: [
      '(attempts|efforts|attempt) to (reach|speak) (a|an|the|to)? (agreement|deal|compromise|summit|settlement|consensus|final|island|border|shore|trapped)',
    ],
    hits: [
      'Attempts to reach Mr Doyle were unsuccessful.',
      'Efforts to contact the family failed.',
      'Attempts to get a response from the collector were in vain.',
    ],
    misses: ['Attempts to climb the peak failed.', 'Efforts to reach a deal failed.'],
  },
  {
    ...base,
    id: 'en/no-comment/not-confirmed',
    subkind: 'not-confirmed',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>((has|have|had) not (yet|so far|itself|themselves)? (announced|acknowledged|commented) (on)? (or|nor) confirmed|(has|have|had) not (yet|so far|itself|themselves)? #Adverb? (confirmed|acknowledged)|(yet|still|waiting) to #Adverb? (confirm|acknowledge)|((did|does|do|could|can) not|cannot) (yet)? #Adverb? confirm|(was|were|is|are|has been|have been)? unable to #Adverb? confirm|(was|were|is|are) not able to #Adverb? confirm|(has|have) not (yet)? (officially|formally|publicly) (announced|said|commented)|(stopped|stops) short of (confirming|saying|naming)|without confirming|not confirming)] (or|.)?',
    unless: [
      '(did|does|do|has|have|had) not (yet)? (confirm|confirmed) .{0,3} (case|cases|reservation|booking|email|account|order|password|theory|hypothesis|suspicion|suspicions|finding|findings)',
      '(test|tests|results|data|study|analysis|experts|scientists|app|system|doctors) .{0,4} (not|unable) .{0,2} (confirm|confirmed)',
      '(senate|senators|parliament|congress) (has|have|had|did|does) not (yet)? (confirmed|confirm) (@isTitleCase|him|her|them|(the|a|an|his|its|their) .{0,2} (minister|ministers|president|cabinet|government)|.{0,4} (nominee|nominees|nomination|appointment|candidate|judge|justice|ambassador|secretary|director))',
    ],
    hits: [
      'The company has not confirmed the date.',
      'Congress has not confirmed the figure.',
      'Apple has yet to confirm the change.',
      'The studio stopped short of confirming a sequel.',
      'The ministry did not confirm the report.',
    ],
    misses: [
      'The company did confirm the date.',
      'The date has not been confirmed.',
      'The tests have not confirmed the theory.',
      'The county has not confirmed a case of measles since May.',
      'The Senate has not confirmed the nominee.',
      'Parliament has not confirmed the prime minister.',
    ],
  },
];
