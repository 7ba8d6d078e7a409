import type { CueRow } from '../pack.ts';

const base = { kind: 'denial', act: 'deny' } as const;

/** What a party that is spoken of rejects. */
const CLAIM =
  '(report|reports|claim|claims|rumor|rumors|rumour|rumours|allegation|allegations|accusation|accusations|suggestion|suggestions|account|accounts|characterization|characterisation|story|stories|speculation|assertion|assertions|charge|charges|criticism|notion|idea|insinuation|insinuations|narrative|complaint|complaints|assessment|version|talk|article|coverage|findings|news|remarks|smears|mischaracterisation|mischaracterization)';

/** Words that say that something is not so; of a plan or a work they say nothing. */
const UNTRUE =
  'false|baseless|untrue|inaccurate|fake|unfounded|groundless|fabricated|fiction|fictional|fictitious|hoax|falsehood|falsehoods|figment|slander|slanderous|libellous|libelous|meritless|unsubstantiated|incorrect|bogus|bunk|bunkum|disinformation|misinformation|fabrication|fabrications|exaggerated|over_exaggerated|overblown|innuendo|invention';

/** Words that say so of a claim only. */
const ABSURD =
  'nonsense|nonsensical|ridiculous|ludicrous|misleading|absurd|preposterous|outrageous|defamatory|lies|lie|rubbish|garbage|fantasy|malicious|propaganda|erroneous|frivolous|laughable|rot|tripe|poppycock|balderdash|baloney|bullshit|hogwash|smear|smears';

const FALSE_WORD = `(${UNTRUE}|${ABSURD})`;

const VERY =
  '(just|simply|absolutely|completely|totally|entirely|utterly|categorically|patently|clearly|plainly|blatantly|wholly|factually|demonstrably|simply|all|both|either|quite|obviously|also)';

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'en/denial/deny',
    party: 'either',
    guards: ['somebody'],
    pattern:
      '[<cue>(deny|denies|denied|denying|refute|refuted|refutes|refuting|rebut|rebutted|rebuts|disavowed|repudiated|(was|were|been)? (moved|moves|forced|rushed|quick|compelled|scrambled|hastened|(took|takes) to (x|twitter|instagram|facebook|social media)) to (deny|refute|disown|disavow))]',
    unless: [
      '(deny|denies|denied|denying) (access|entry|bail|boarding|permission|treatment|him|her|them|us|me|you|visas|visa|asylum|promotion|parole|benefits|food|water|care|aid|service|services|coverage|victory|justice|funding|requests|motions|insurance|medical|cookies|himself|herself|itself|themselves|ourselves)',
      '(deny|denies|denied|denying) .{0,3} (request|requests|motion|motions|application|applications|appeal|appeals|visa|permit|permits|chance|opportunity|right|rights|petition|bid|keeper|goalkeeper|parole|entry|access|bail|permission|injunction|tenure|penalty|goal|equaliser|equalizer|winner|victory|win|service|visas|boarding|treatment|clemency|leave|coverage|loan|plea)',
      '(judge|judges|court|jury|panel|magistrate|justice|justices|tribunal) .{0,3} (denied|denies|deny)',
      '(denied|denies|deny) .{0,3} (approval|certification|dismissal|summary judgment|custody|credit|contact|medals|promotion)',
      '(not|no|hard|impossible) (deny|denying)',
      '(there is|there was|is|was) no denying',
      '(deny|denies|denied|denying) (that)? there (is|was|are|were) (a|any|some) (need|case|reason|room|demand)',
      '(goal|winner|equaliser|victory|penalty|goalkeeper|keeper|post|crossbar) .{0,3} denied',
      '(science|climate|holocaust) (deniers|denial)',
    ],
    hits: [
      'The bank denied the report.',
      'Smith has repeatedly denied wrongdoing.',
      '“It is false,” the minister said, denying any role.',
      'Both men deny murder.',
      'He pleaded not guilty and denies the charges.',
      'The club issued a statement, denying that he had signed.',
      'Rovers have moved to deny that a deal has been reached.',
    ],
    misses: [
      'The court denied bail.',
      'They were denied entry.',
      'He would not deny it.',
      'The keeper denied him a goal.',
    ],
  },
  {
    ...base,
    id: 'en/denial/denied-by',
    party: 'after',
    pattern: '[<cue>(denied|refuted|rejected|dismissed|disputed) by]',
    guards: ['party'],
    unless: [
      '(rejected|dismissed) by',
      'by (the|a) (goalkeeper|keeper|post|bar|crossbar|woodwork|referee|offside|court|judge)',
      '(bail|entry|access|asylum|visa|request|appeal|application|goal|equaliser|claim for .) .{0,6} denied by',
    ],
    hits: ['The claim was denied by the ministry.', 'The story was refuted by Orbis Inc.'],
    misses: ['He was denied by the goalkeeper.', 'Entry was denied by a fallen tree.'],
  },
  {
    ...base,
    id: 'en/denial/claim-rejected-by',
    party: 'after',
    guards: ['party'],
    pattern: `(${CLAIM}|charge) .{0,6} [<cue>(rejected|dismissed|contested|disputed|rubbished|quashed) .{0,4} by]`,
    unless: ['by .{0,3} (judge|court|jury|panel|tribunal|magistrate|referee)'],
    hits: [
      'The allegations were rejected by the embassy.',
      'That claim has been dismissed as nonsense by the ministry.',
    ],
    misses: ['The offer was rejected by the board of Orbis.', 'The complaint was dismissed by a judge.'],
  },
  {
    ...base,
    id: 'en/denial/rejected-claim',
    party: 'before',
    guards: ['somebody'],
    pattern: `[<cue>(reject|rejected|rejects|rejecting|dismissed|dismisses|dismissing|dismiss|disputed|disputes|disputing|dispute|challenged|challenges|contested|contests|rubbished|rubbishes|rubbishing|quashed|scotched|debunked|rebuffed|slammed|slamming|blasted|denounced|decried|condemned|downplayed|ridiculed|ridicules|shrugged off|laughed off|brushed off|brushed aside|waved away|batted away|hit back at|denounces|slams|blasts|hits back at|hitting back at|shot down|shut down|shuts down|slapped down|slaps down|trashed|shoots down|fired back at|lashed out at|played down|plays down|poured cold water on|pours cold water on|took issue with|pushed back (on|against|at)|pushes back (on|against)|pushing back (on|against)|clapped back at|knocked down|knocking down|shooting down|laughing off|playing down|swatted away|swatted down|scoffed at|(distanced|distances|distancing) (itself|himself|herself|themselves) from)] (.{0,4}|what .{1,2} (called|calls|described as|said were) .{0,6}) ${CLAIM}`,
    unless: [
      '(idea|notion) of',
      '(judge|court|jury|tribunal|magistrate|justice|panel|appeals|commission|regulator|watchdog) .{0,4} (rejected|dismissed|rejects|dismisses|dismiss|disputed|condemned)',
      '(challenged|contested|condemned|slammed|blasted|decried|denounced) .{0,3} (idea|notion|coverage|findings|version|narrative|talk|story|stories|criticism|assessment|complaint|complaints|charge|charges|speculation)',
      '(rejected|dismissed|challenged|disputed|reject|dismiss|dispute|rejects|dismisses|disputes|rejecting) .{0,2} (insurance|benefit|asylum|damages|compensation) (claim|claims)',
      '(challenged|slammed|slamming|blasted|condemned) .{0,4} (report|reports|account|accounts|article|talk)',
      '(challenged|contests|condemned|slammed|slamming|blasted|denounced|decried|ridiculed|downplayed|hit back at|hits back at|lashed out at|fired back at|clapped back at|took issue with) .{0,4} remarks',
      '(rejected|dismissed|slammed|blasted|rebuffed) by',
    ],
    hits: [
      'The firm dismissed the reports as nonsense.',
      'GISAID challenged the claim.',
      'The Pentagon is slamming the claims.',
      'The airline rejected suggestions that the plane had been overloaded.',
      'The palace hit back at “false” claims about the tour.',
      'A government source poured cold water on the idea.',
      'The agency has distanced itself from reports that it held him.',
      'The embassy rejected what it called the paper’s “grotesque mischaracterisation” of the talks.',
      'Doyle blasts “vile” smears',
    ],
    misses: [
      'The board rejected the offer.',
      'The judge dismissed the case.',
      'The court rejected the claim.',
      'The coach dismissed the idea of changing his side.',
      'City ‘rejected’ by a striker: the rumours',
      'The club distanced itself from its rivals at the top.',
      'The mayor hit back at the remarks of her rival.',
    ],
  },
  {
    ...base,
    id: 'en/denial/tried-to-quash',
    party: 'before',
    guards: ['somebody'],
    pattern: `[<cue>(tried|sought|attempted|moved|moves|rushed|was quick|were quick|hastened|hurried) to (quickly|swiftly|immediately)? (deny|refute|pour cold water on|play down|downplay|quash|dismiss|dispel|scotch|quell|knock down|rubbish|shut down|hose down)] .{0,4} ${CLAIM}`,
    hits: [
      'The minister tried to pour cold water on reports of a split.',
      'The club moved to quash the rumours on Monday.',
      'Spokesmen for the pair were quick to rubbish the rumour.',
    ],
    misses: ['The firm tried to dismiss the cashier.', 'He sought to play down the field.'],
  },
  {
    ...base,
    id: 'en/denial/challenged-account',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(challenged|contradicted|contradicts|disputed|disputes|contested) (this|that|the|his|her|their|its|.) .{0,2} (account|version|narrative|characterization|characterisation|portrayal|description|timeline|figures|figure|conclusion|conclusions|findings)]',
    hits: ['GISAID challenged this account.', 'The ministry disputes the paper’s figures.'],
    misses: ['The pupils challenged the champion.', 'Experts disputed the account.'],
  },
  {
    ...base,
    id: 'en/denial/dismissed-as',
    party: 'before',
    guards: ['somebody'],
    pattern: `[<cue>(dismissed|dismisses|dismissing|dismiss|rejected|rejects|rejecting)] .{0,12} as .{0,5} ${FALSE_WORD}`,
    hits: [
      'A spokeswoman dismissed that as “complete nonsense”.',
      'Orbis rejected that as “false and misleading”.',
      'He rejected as “pure fiction” what his rival had said.',
    ],
    misses: ['The coach dismissed him as a player.', 'They rejected it as too costly.'],
  },
  {
    ...base,
    id: 'en/denial/called-false',
    party: 'before',
    guards: ['somebody'],
    pattern: `[<cue>(called|calling|calls|call|described|describes|describing|branded|brands|branding|labelled|labeled|labels|labelling|deemed|termed|terming|denounced|denounces|decried|slammed|slams|blasted|blasts|ridiculed|condemned|mocked|derided|characterised|characterized|declared)] (.{1,9} (${UNTRUE})|.{0,6} (it|that|this|them|these|those) .{0,3} (nonsense|lies|lie|rubbish|garbage|fantasy|bullshit|smear|propaganda)|.{0,6} ${CLAIM} .{0,6} (${ABSURD})|.{0,3} (${ABSURD}) .{0,2} ${CLAIM})`,
    unless: [
      '(calls|call|calling|called) (for|to|on|from|it a day|off|up|in)',
      '(called|call|calling) .{0,3} (absurd|fantasy|ridiculous|laughable|fiction|outrageous) .{0,2} (comedy|drama|play|novel|film|show|game|law|rule|rules|system|decision|ruling|price|prices)',
      'so called',
      'what .{1,3} (described|called|termed|branded|labelled|calls|describes) as',
    ],
    hits: [
      'The club called the report “false”.',
      'Orbis described the claims as baseless.',
      'The company pushed back, calling the article inaccurate.',
      'The embassy described the accusation as groundless.',
      'The ministry calls it false.',
      'The army called “wildly exaggerated” a report of 90 dead.',
      'Orbis slammed the article as “misleading”.',
      'The mayor described allegations made by two rivals as based on “innuendo”.',
      'The minister blasted the “ridiculous” story.',
    ],
    misses: [
      'The critic called the film a lie.',
      'The senator called the new tax “ridiculous”.',
      'Critics condemned the decision as outrageous.',
      'The inspectors called the food “rubbish”.',
      'He posted a clip on what he called “fake news”.',
      'He called the play great.',
      'They called the dog Rex.',
      'The party called for an end to fake news.',
    ],
  },
  {
    ...base,
    id: 'en/denial/put-to-rest',
    party: 'before',
    guards: ['somebody'],
    pattern:
      '[<cue>(put|puts|putting|laid|lays) .{0,7} (rumor|rumors|rumour|rumours|speculation|speculations|gossip|claims|reports) .{0,7} to (rest|bed)]',
    hits: ['The singer put the rumours to rest with a post.', 'The club has put speculation about its coach to bed.'],
    misses: ['They put the baby to bed.', 'The rumours were put to rest.'],
  },
  {
    ...base,
    id: 'en/denial/called-reports-false',
    party: 'before',
    guards: ['somebody'],
    pattern: `[<cue>(described|describes|describing|branded|brands|termed|terming|labelled|labeled|characterised|characterized|dismissed|dismisses|dismissing|rejected)] (.|. .|. . .)? ${CLAIM} (that|saying|suggesting|claiming|of|about|linking|alleging|.) .{1,22} as .{0,3} ${FALSE_WORD}`,
    hits: [
      'The minister termed reports saying that he would leave the party before the vote in May as “completely baseless”.',
      'The club described claims that the coach and three of his players had come to blows on the bus as false.',
    ],
    misses: ['The film described claims that were made in court as drama.', 'He rejected the reports.'],
  },
  {
    ...base,
    id: 'en/denial/claim-that-is-false',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern: `${CLAIM} ((that|suggesting|claiming|saying|linking|alleging) .{7,20}|(from|of|about|on|against|regarding|over) .{2,14}) [<cue>(is|are|was|were) ${VERY}{0,2} ${FALSE_WORD}]`,
    unless: ['(if|whether|when|unless) .{0,8} (is|are|was|were) .{0,3}'],
    hits: [
      'Reports suggesting that the mayor will leave the party before the vote are “baseless”, according to his office.',
      'The agency said reports from some quarters about a search at the palace are baseless.',
      '“The story that our plant near Ostara leaked acid into the river is completely untrue,” Kestrel said.',
    ],
    misses: [
      'The claims that he made in the book are false.',
      'Claims that the film was shot in one day are false.',
      'Two in three reports about the weather are false, a study said.',
    ],
  },
  {
    ...base,
    id: 'en/denial/no-talk',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '[<cue>there (is|was|are|were|has been|have been) (absolutely|currently)? no (talk|talks|rumors|rumours|whispers|discussions|negotiations) (of|about|with|between|regarding)]',
    hits: ['The minister said there is no talk of a sale.', '“There are no talks about a new coach,” the club said.'],
    misses: ['There is no talk of love in the play.', 'There were no talks in May.'],
  },
  {
    ...base,
    id: 'en/denial/no-truth',
    party: 'none',
    quoted: true,
    pattern:
      '[<cue>((no|not (a|any)|never any|not an iota of|not a shred of|zero|absolutely no|not a word of|not a grain of) (truth|basis|substance|foundation|merit|veracity|truthfulness) (to|in|for|behind|whatsoever)|nothing (could|can) be further from the truth|could not be further from the truth|far from the truth|no factual basis|without (foundation|merit|basis|any foundation|any basis|any merit))]',
    unless: [
      '(ruling|appeal|motion|lawsuit|court|judge|complaint dismissed|legal|scientific) .{0,6} (without|no) .{0,1} (merit|basis|foundation)',
      '(no|without|any) (legal|scientific) (basis|foundation|merit)',
      '(not (a|any)|no) (basis|foundation) for (a|the|more|talks|negotiation|negotiations|concern|agreement|any)',
    ],
    hits: [
      '“There is no truth to these rumours,” the agent said.',
      'There is no truth in the story, the club said.',
      '“The claims are without foundation,” the bank said.',
    ],
    misses: ['He sought the truth in art.', 'The ceiling was false.'],
  },
  {
    ...base,
    id: 'en/denial/that-is-false',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern: `(it|that|this|they|these|those|all|story|stories|report|reports|claim|claims|allegation|allegations|rumour|rumours|rumor|rumors|accusation|accusations|article|everything|statement|suggestion|suggestions|information|video|clip|recording|quotes|posts|tweet|which|he|she) (.|. .|. . .|. . . .|. . . . .|. . . . . .)? [<cue>(is|are|was|were|'s) ${VERY}{0,2} (a|an|all|pure|fake|total|complete|absolute|utter|outright|blatant|malicious|deliberate)? (a|pure|total|complete|absolute|utter|outright|blatant|malicious|pack of|bunch of)? ${FALSE_WORD}]`,
    unless: [
      '(if|whether|when|unless) .{0,8} (is|are|was|were) .{0,3}',
      'which (is|was) .{0,2} (inaccurate|misleading|incorrect|erroneous)',
      '(is|was) (a|just a|likely a|indeed a)? hoax (call|calls|threat|threats|email|emails|message|messages)',
      '(film|movie|novel|play|book|game|weather|series|law|price|prices|rule|rules|situation|decision|ruling|traffic|wait|cost|score|referee|penalty|goal) .{0,3} (is|are|was|were) .{0,3} (absurd|ridiculous|ludicrous|outrageous|fiction|fictional|nonsense|laughable|preposterous|fantasy)',
      '(it|that|this) (is|was) .{0,3} (absurd|ridiculous|ludicrous|outrageous|laughable|preposterous|fantasy|fictional|misleading) (that|how|to|what|when|for|we|because)',
      '(it|that|this|they|he|she|all|which) (is|was|are|were) .{0,4} (absurd|ridiculous|ludicrous|outrageous|laughable|preposterous|fictional|malicious|fantasy|erroneous|frivolous|misleading)',
    ],
    hits: [
      '“The claim that we hold an order from Ostara is simply false,” Kestrel said in a statement.',
      '“This is fake news,” tweeted the minister.',
      '“These allegations are false and defamatory,” his lawyer said.',
      'The ministry said the report was completely baseless.',
      '“Any quotes put into my mouth are false,” the mayor wrote on X.',
      'The ministry said the video was fake.',
    ],
    misses: [
      '“The film is absurd in the best way,” the director said.',
      'Experts said the claim was false.',
      '“If the claim is false, we will know,” the minister said.',
    ],
  },
  {
    ...base,
    id: 'en/denial/contrary-to-reports',
    party: 'none',
    guards: ['with-speech', 'party'],
    pattern:
      '[<cue>contrary to .{0,2} (report|reports|rumours|rumors|claim|claims|speculation|allegations)]',
    quoted: true,
    hits: [
      'Contrary to reports, the plant is not closing, Kestrel said.',
      '“The minister was never held, contrary to claims on social media,” his spokesman said.',
    ],
    misses: ['Contrary to reports, the play was good.', 'Contrary to what he said, the plant closed.'],
  },
  {
    ...base,
    id: 'en/denial/just-rumors',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '(report|reports|claim|claims|story|stories|they|it|this|these|all|that|news|everything) (.|. .|. . .|. . . .)? [<cue>(is|are|was|were) (just|all|only|mere|merely|nothing but|pure|simply|a|baseless|false)? (just|mere)? (rumor|rumors|rumour|rumours|speculation|speculations|gossip|hearsay)]',
    unless: ['(there|if|whether|what|not|like) .{0,4} (is|are|was|were)'],
    hits: [
      'The minister said that the reports were just rumours.',
      '“All of this is pure speculation,” a club spokesman said.',
    ],
    misses: ['The rumours were loud.', 'The minister said there was gossip at court.'],
  },
  {
    ...base,
    id: 'en/denial/we-deny',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '((i|we|he|she|they|it) (do|am|are|have|must|has|utterly|vehemently|wholly)? #Adverb{0,2}|(vigorously|emphatically|categorically|strongly|vehemently|strenuously|absolutely|flatly)) [<cue>(deny|denied|denies|denying|refute|refutes|refuted|reject|rejects|rejected|dispute|disputes|disputed|contest)] (any|all|the|this|that|these|those|it|having|being|every|such|wrongdoing|in|both|his|her|their|its|absolutely|claims|allegations)',
    unless: [
      '(deny|denied|denies|reject|rejected|dispute|disputed) (the|this|that|it|any|his|her|their) .{0,2} (offer|bid|deal|request|application|right|rights|chance|entry|visa|access|proposal|idea|plan|bill|amendment)',
      '(not|never|cannot) .{0,1} (deny|refute|reject|dispute)',
      '(reject|rejected) (it|that|this|all|every)',
    ],
    hits: [
      '“We strongly refute any suggestion of wrongdoing,” a spokesman for the firm said.',
      '“I deny all the allegations,” Senator Cole said.',
      '“The coach emphatically denies all the claims,” Senator Cole said.',
      '“The college strongly disputes the claims in the suit,” the statement says.',
    ],
    misses: ['“We rejected the offer,” the club said.', '“I cannot deny that,” the minister said.'],
  },
  {
    ...base,
    id: 'en/denial/not-true',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern: `[<cue>((is|are|was|were|'s)? (just|simply|absolutely|completely|totally|categorically|quite|definitely|certainly|clearly)? (not|never) (just|simply|absolutely|completely|totally|at all|even|remotely)? (true|accurate|correct|factual|the truth|based (on|in) (fact|facts|truth|reality))|(absolutely|totally|completely|categorically|entirely|utterly|just) (untrue|false|nonsense|rubbish)|(untrue|complete nonsense|total nonsense|utter nonsense|absolute nonsense|complete rubbish|utter rubbish|absolute rubbish|total rubbish|total garbage|complete garbage|fake news|complete fabrication|total fabrication|pure fiction|pure fantasy|pure speculation|a lie|lies|wide of the mark|not the case|way off (base|the mark)|far from (true|accurate)|(contain|contains|contained|riddled with|full of|littered with) (.|. .)? (inaccuracies|falsehoods|untruths|lies|errors)|(would like|want|wants|wish|wishes) to #Adverb? distance (itself|himself|herself|ourselves|themselves|myself) from .{0,3} (report|reports|claim|claims|story|rumours|rumors|allegations)))]`,
    unless: [
      '(if|whether|when|unless) .{0,8} not .{0,3} (true|accurate|correct)',
      '(not|never) .{0,2} (true|accurate|correct) (of|for|to|that (all|every)|love|self|believer)',
      'lies (are|were|about)',
      '(tell|telling|told|dream|based on|spread|spreading|believe|live) .{0,3} (a lie|lies|fake news|pure fantasy|pure fiction)',
      '(fighting|fight|against|on|about|combat|tackle|tackling|spread|spreading|of|the problem of) (fake news|lies)',
      '(therein|herein|there|here|problem|future|answer|blame|beauty|responsibility|island|town|village|fault|what|which|it|she|he) lies',
      'lies (squarely|solely|firmly|entirely|mainly|largely|partly|not|somewhere|west|east|north|south|beyond|outside|inside|just|in|at|on|with|ahead|between|under|near|within|beneath|dormant|behind|about|down|awake)',
    ],
    hits: [
      '“That is not true,” the officer wrote on Facebook.',
      '“Absolutely not true,” Doyle told the Herald when asked about the payments.',
      '“Complete nonsense,” the agent said.',
      '“The agency would like to distance itself from the report,” its spokesman said.',
    ],
    misses: [
      'The success lies in the detail, the coach said.',
      '“We must fight fake news,” the minister said.',
      '“These lies were sold to reporters,” a statement from Orbis read.',
      'It is not true love, she said.',
    ],
  },
  {
    ...base,
    id: 'en/denial/nonsense',
    party: 'none',
    guards: ['with-speech', 'party'],
    pattern:
      '^[<cue>((nonsense && @hasComma)|(rubbish && @hasComma)|(untrue && @hasComma)|(lies && @hasComma)|(false && @hasComma)|(fabrication && @hasComma))]',
    hits: ['“Nonsense,” said the club’s chairman, Bill Hale.', '“Rubbish,” the ministry said.'],
    misses: ['Nonsense, in the poem, is a virtue.', '“Rubbish collection is late,” the council said.'],
  },
  {
    ...base,
    id: 'en/denial/invented',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '[<cue>((is|was|are)? (a|this|that) (story|report|tale|lie|rumour|rumor) (was|is)? (invented|made up|fabricated|concocted)|(was|is|has been|been|were|are) (invented|made up|fabricated|concocted|completely made up|totally made up)|(never|did not) (happened|happen|took place|take place)|no such (thing|deal|offer|meeting|agreement|plan|plans|conversation|talks|request|call|contact|order|decision|incident|payment|discussions|investigation|inquiry|report|document|policy|proposal|approach|message|event|attack|bid|claim)|(i|we) never (did|said|took|made|received|met|paid|asked|offered|touched|had) (that|this|it|any|anything|such|a penny|him|them|of the sort|a cent|a bribe))]',
    unless: [
      '(it|this|that|match|party|wedding|concert|game|trip|release) (never|did not) (happen|happened|take|took) (for|until|again|because|in|last|this|as|often|by)',
      'never (had|made|met|took|received|did|said|asked) (any|him|them|it|anything|that|this) (before|like|in|as|since|until|again|so|for|enough|up)',
      'no such thing as',
      '(names|name|character|characters|word|words|stories) .{0,3} (made up|invented)',
      '(letter|letters|note|notes|document|documents|evidence|data|records|record|quotes|email|emails|results) .{0,6} (fabricated|invented|made up)',
      '(made up) (of|for|his|her|my|their|by|the)',
      '(invented|made up) (by|to|for|as) (my|our|the (author|writer|novelist))',
    ],
    hits: [
      '“That is a story invented in the back of a taxi,” Marco Rossi tells Sky Sports.',
      '“It never happened,” the senator said.',
      'The ministry said no such meeting had taken place.',
      'However, an army spokesman told the Herald that no such inquiry was under way.',
    ],
    misses: [
      '“There is no such thing as luck,” the coach said.',
      '“The team is made up of students,” the teacher said.',
      'The force said that the letter and the notes were fabricated.',
      '“It never happened again,” the singer said.',
    ],
  },
  {
    ...base,
    id: 'en/denial/wrongdoing',
    party: 'before',
    guards: ['somebody'],
    pattern:
      '[<cue>((maintained|maintains|protested|protests|proclaimed|insisted on|asserted|maintaining|protesting) (his|her|their|its) innocence|(insisted|insists|insisting|maintained|maintains|said|says) (that)? (he|she|it|they|the .) (was|is|are|were|had|has|have) (innocent|not guilty|done nothing wrong|done nothing (illegal|improper|unlawful)|not done anything wrong)|(insisted|insists|maintains|maintained|said|says|saying|insisting|claimed) (that)? (he|she|it|they|the .) (did|had done|has done|have done) nothing (wrong|illegal|improper|inappropriate|unlawful)|(disclaimed|disclaims) (responsibility|any))]',
    unless: ['innocent (until|unless)'],
    hits: ['Doyle has always maintained his innocence.', 'The senator insists he did nothing wrong.'],
    misses: [
      'The firm settled without admitting liability.',
      'She insists that he was right.',
      'Doyle insisted the coach was innocent until proven guilty.',
    ],
  },
  {
    ...base,
    id: 'en/denial/issued-denial',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>((issued|issues|released|gave|published|made|posted|offered) (a|an|several|two|another) .{0,3} (denial|denials|rebuttal)|(categorical|firm|strong|flat|vehement|swift|furious|strenuous|blanket) (denial|denials))]',
    hits: ['The palace issued a rare denial.', 'The company released a strong rebuttal of the report.'],
    misses: ['He lives in denial.', 'She made a film about denial.'],
  },
  {
    ...base,
    id: 'en/denial/denial-from',
    party: 'after',
    guards: ['party'],
    pattern: '[<cue>(denial|denials|rebuttal) (from|by)]',
    hits: ['The story drew an angry denial from the Kremlin.', 'A denial by the ministry followed within the hour.'],
    misses: ['Denial from within is common.', 'The treaty bans denial by stealth.'],
  },
  {
    ...base,
    id: 'en/denial/none-of-it',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern: `[<cue>(none of (this|that|it|what .{1,4}) (is|was) .{0,1} (true|accurate|correct)|there (is|was) (absolutely|simply)? nothing (to|in) (it|this|that|the .{0,1} ${CLAIM}))]`,
    unless: ['(if|whether|unless|hope|hoped) .{0,8} (none|nothing)'],
    hits: [
      '“None of this is true,” the club said.',
      '“There is nothing to it,” a spokesman for Orbis said.',
      '“There is absolutely nothing in the story,” the ministry said.',
    ],
    misses: [
      '“There is nothing to eat,” a spokesman for the camp said.',
      '“If none of this is true, we will know,” the ministry said.',
      '“None of this is true,” a neighbor said.',
    ],
  },
  {
    ...base,
    id: 'en/denial/not-in-talks',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '[<cue>(there (is|are|was|were|have been|has been) (absolutely|simply|currently)? no (talks|negotiations|discussions|contacts|contact|wrongdoing|cover_up|conspiracy|collusion|rift|feud)|no (offer|offers|approach|bid|bids) (has|have|had|was|were) been? (made|received|lodged)|(am|is|are|was|were) not (currently)? in (talks|negotiations|discussions)|(i|we|they) (have|had)? never (talked|spoke|spoken|negotiated) (to|with)|(i|we) (have|had)? never had (any)? (contact|talks|dealings) with|(am|is|are) not for sale|(i|we|client|he|she) (have|has|had)? (did|done) nothing wrong)]',
    unless: [
      'no (talks|negotiations|discussions) .{0,3} (planned|scheduled|yet|until|before|since|today|tomorrow)',
      '(if|whether|unless|why|until|while) .{0,8} (no|not|never|nothing)',
      '(alcohol|tickets|beer|wine) .{0,3} not for sale',
    ],
    hits: [
      '“There were no talks,” a spokesman for Orbis said.',
      'The bank said it was not in talks with Telmark.',
      '“We never talked to them,” said Carla Voss, a spokeswoman for Orbis.',
      '“The club is not for sale,” the chairman, Max Brand, said.',
      '“My client did nothing wrong,” said his lawyer, Tim Berg.',
      '“There was no cover-up,” the ministry said.',
      'The club insists that no offer has been made for the winger.',
    ],
    misses: [
      '“There are no talks planned before June,” a spokesman for Orbis said.',
      '“If there were no talks, we would know,” the ministry said.',
      '“We never talked about the weather,” the minister said.',
      'The tickets are not for sale, the club said.',
      '“There were no talks,” a witness said.',
    ],
  },
  {
    ...base,
    id: 'en/denial/no-part-in-it',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '(i|we|it|they|he|she|client) #Adverb? [<cue>(((am|is|are|was|were) not|(has|have|had) (not|never) been) #Adverb? (involved in|behind|responsible for|complicit in)|(has|have|had) #Adverb? (nothing (whatsoever)? to do with|no (involvement|role|part|hand) in)|(has|have|had) never .{1,3} (misconduct|wrongdoing|bribe|bribes|fraud|crime|corruption|harassment|doping|drugs|steroids|plagiarism|collusion))]',
    unless: ['(if|whether|when|unless) (i|we|it|they|he|she)', 'never .{0,3} (seen|saw|reported|charged|accused|convicted|victim) .{0,2}'],
    hits: [
      '“We had nothing to do with this blast,” the army’s spokesman said.',
      'The ministry said that it was not involved in the strike.',
      '“I have never engaged in any misconduct,” Senator Cole said.',
      'Mayor Cole said he had never taken a bribe.',
    ],
    misses: [
      'Police said the two men were not involved in the crash.',
      '“I have never seen so much crime,” the mayor said.',
      '“We had no part in it,” a neighbor said.',
      'The ministry was not involved in the talks.',
    ],
  },
];
