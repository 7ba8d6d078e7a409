/** Word classes of English: who may stand behind a statement, and the words around them. */
const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

export const lexicon = {
  Determiner: list(
    'the; a; an; its; their; his; her; our; my; this; these; those; another; each; both; every; all; some; several; many; few; two; three; four; five; six; seven; eight; nine; ten; one; no; any; other; multiple; various; numerous',
  ),
  Indefinite: list(
    'a; an; one; two; three; four; five; six; seven; eight; nine; ten; some; several; many; few; another; multiple; various; numerous; other; unnamed; anonymous; unidentified',
  ),
  Preposition: list(
    'of; for; at; from; in; on; by; with; to; into; over; under; against; between; behind; within; about; near; around; during; across; per; inside; outside; through; via; upon; toward; towards; amid; among; despite; without',
  ),
  And: list('and; or; nor; &'),
  But: list('but; yet; though; although; whereas; while'),
  Complementiser: list('that; whether; how; why'),
  Relative: list('who; which; whom; whose'),
  Subordinator: list(
    'because; since; after; before; until; when; where; as; so; once; unless; than; then; according; citing; if; what',
  ),
  If: list('if; unless; whether'),
  FirstPerson: list('i; my; me; mine; myself'),
  Adverb: list(
    'also; later; earlier; previously; initially; originally; first; already; again; still; now; then; further; furthermore; only; just; even; recently; publicly; privately; officially; formally; immediately; promptly; repeatedly; subsequently; reportedly; meanwhile; however; nevertheless; nonetheless; instead; therefore; thus; similarly; likewise; separately; finally; eventually; ultimately; apparently; clearly; simply; quickly; never; not; too; himself; herself; itself; themselves; flatly; categorically; strongly; vehemently; strenuously; explicitly; specifically; jointly; widely; long; consistently; always; often; so; far; today; moreover; additionally; notably; independently; immediately; once; exclusively; directly; ever; indeed; merely; ever; fully; firmly',
  ),
  Auxiliary: list("has; have; had; is; are; was; were; be; been; being; did; does; do; having; 's; 'd"),
  Negation: list('not; never; neither; nor; without'),
  Passive: list('is; are; was; were; be; been; being; get; got'),
  Blocker: list(
    'to; would; could; should; might; may; must; will; can; shall; refusing; refused; declined; asked; please; if; let; cannot; expected; never; neither; hardly; seemed; appeared; nor',
  ),
  Time: list(
    'monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; february; march; april; june; july; august; september; october; november; december; yesterday; today; tonight; tomorrow; week; month; year; weeks; months; years; day; days; night; morning; afternoon; evening; weekend; last; next; late; early; ago; time; mon; tues; wed; thurs; fri; sat; sun',
  ),
  PersonPronoun: list('he; she; i; they'),
  ThingPronoun: list('it; they; we'),
  Spokesperson:
    list(`spokesperson; spokespersons; spokespeople; spokesman; spokesmen; spokeswoman; spokeswomen; spox; press secretary; press officer; press office; press team; media officer; media team; media office; media relations; communications director; communications chief; communications officer; director of communications; head of communications; head of public relations; public relations;
    representative; representatives; publicist; publicists; attorney; attorneys; lawyer; lawyers; solicitor; solicitors; barrister; legal team; legal counsel; agent; agents; press attaché; communications team; pr team; defense team; defence team; rep; counsel; public affairs; public affairs officer; director of public affairs; public information officer; information officer; corporate communications`),
  Organisation: list(
    `company; companies; firm; firms; group; maker; carmaker; automaker; chipmaker; drugmaker; retailer; carrier; airline; airlines; bank; banks; lender; insurer; startup; start-up; studio; club; clubs; ministry; ministries; department; agency; agencies; regulator; regulators; commission; government; administration; police; authorities; authority; prosecutors; investigators; court; hospital; hospitals; university; college; school; district; union; unions; campaign; party; embassy; consulate; council; committee; board; service; services; office; bureau; institute; institution; organization; organisation; organizations; organisations; association; federation; league; foundation; charity; coalition; alliance; navy; army; military; coastguard; coast guard; fire department; fire brigade; task force; watchdog; utility; operator; supplier; manufacturer; manufacturers; producer; publisher; brand; chain; giant; conglomerate; parent; subsidiary; unit; brewery; museum; church; diocese; parliament; congress; senate; cabinet; presidency; palace; kremlin; pentagon; state department; justice department; treasury; central bank; exchange; fund; team; corporation; developer; developers; platform; network operator; airport; railway; centre; center; society; trust; partnership; consortium; venture; business; businesses; employer; entity; laboratory; lab; labs; militia; rebels; junta; monarchy; household; crown; jury; tribunal; inspectorate; organizers; organisers; estate; theatre; theater; festival; academy; landlord; city; county; state; province; municipality; town; firefighters; deputies; troopers; detectives; police department; sheriff's office; trade group; industry group; lobby group; trade association; tech giant; search giant; iphone maker; e-commerce giant`,
  ),
  Government:
    list(`white house; kremlin; downing street; pentagon; state department; buckingham palace; kensington palace; vatican; holy see; brussels; washington; moscow; beijing; london; paris; berlin; rome; madrid; tokyo; seoul; pyongyang; tehran; jerusalem; kyiv; kiev; ankara; new delhi; islamabad; canberra; ottawa;
    united states; u.s; us; america; united kingdom; u.k; uk; britain; england; scotland; wales; ireland; canada; australia; new zealand; germany; france; italy; spain; portugal; netherlands; belgium; switzerland; austria; poland; hungary; romania; bulgaria; greece; turkey; sweden; norway; denmark; finland; russia; ukraine; belarus; china; taiwan; japan; south korea; north korea; india; pakistan; bangladesh; sri lanka; indonesia; malaysia; singapore; thailand; vietnam; philippines; myanmar; iran; iraq; israel; syria; lebanon; jordan; saudi arabia; qatar; kuwait; yemen; egypt; libya; tunisia; algeria; morocco; sudan; south sudan; ethiopia; kenya; nigeria; ghana; south africa; zimbabwe; uganda; rwanda; congo; mexico; brazil; argentina; chile; colombia; peru; venezuela; bolivia; ecuador; cuba; haiti; european union; eu; european commission; united nations`),
  OrganisationName: list(
    `inc; corp; corporation; co; ltd; llc; plc; ag; se; sa; spa; gmbh; nv; holdings; group; university; college; institute; ministry; department; agency; council; commission; committee; association; federation; foundation; bank; airlines; airways; police; court; authority; board; bureau; office; center; centre; hospital; museum; society; union; league; club; united; fc; afc; city; party; company; partners; capital; technologies; systems; industries; motors; pharmaceuticals; energy; international; global; networks; software; media; entertainment; studios; records; labs; laboratories; administration; service; services; network; trust; church; organization; organisation; school; schools; academy; railway; rail; airport; navy; army; guard; corps; campaign; coalition; alliance; confederation; chamber; house; senate; health; defence; defense; affairs; forces; resources; security; transport; transportation; education; justice; treasury; revenue; environment; agriculture; homeland; customs; immigration; workers; teachers; nurses; players; motor; oil; gas; petroleum; steel; mining; foods; brands; stores; restaurants; hotels; resorts; pharma; biotech; robotics; semiconductor; solar; electric; power; telecom; wireless; games; pictures; orchestra; ballet; zoo; fund; ventures; equity; insurance; financial; securities; logistics; shipping; lines; democrats; republicans; labour; conservatives; greens; registry; clinic; infirmary; trustees; observatory; archives; library; gallery; utilities; communications; electronics; instruments; devices; therapeutics; sciences; diagnostics; aerospace; aviation; aerospace; dynamics; rovers; wanderers; athletic; hotspur; villa; forest; rangers; congress; parliament; nations`,
  ),
  Outlet: list(
    'newspaper; newspapers; news agency; news agencies; wire service; magazine; magazines; outlet; outlets; news outlet; news website; news site; blog; tabloid; tabloids; broadcaster; publication; publications; journal; daily; weekly; paper; papers; media; press; podcast; broadsheet; newsletter; programme',
  ),
  OutletName: list(
    'times; post; news; journal; herald; tribune; gazette; telegraph; guardian; mail; observer; chronicle; courier; examiner; inquirer; dispatch; sentinel; daily; magazine; weekly; tv; radio; mirror; globe; insider; bulletin; press; standard; argus; echo; citizen; register; star; ledger; sun; zeitung; corriere',
  ),
  Unnamed: list(
    `source; sources; insider; insiders; tipster; leaker; leakers; whistleblower; people familiar; person familiar; persons familiar; people briefed; person briefed; people close; person close; people with knowledge; person with knowledge; people with direct knowledge; person with direct knowledge; people involved; person involved; people aware; person aware; those familiar; people who asked; person who asked; friends close; friend close; pal; pals; ex-friends; ex-friend; confidant; confidants; the people; the person`,
  ),
  Official: list(
    'official; officials; executive; executives; aide; aides; staffer; staffers; employee; employees; diplomat; diplomats; adviser; advisers; advisor; advisors; banker; bankers; officer; officers; lawmaker; lawmakers; donor; donors; operative; operatives; worker; workers; engineer; engineers; friend; friends; colleague; colleagues; neighbour; neighbor; ally; allies; associate; associates; manager; managers; trader; traders',
  ),
  Vague: list(
    'senior; top; former; current; high-ranking; ranking; unnamed; anonymous; unidentified; familiar; briefed; close; knowledge; condition; anonymity; law enforcement; intelligence; longtime; security; defence; defense',
  ),
  Title: list(
    `mr; mrs; ms; miss; dr; sir; dame; lord; lady; president; vice president; prime minister; chancellor; minister; secretary; senator; sen; representative-elect; congressman; congresswoman; governor; gov; mayor; ambassador; general; gen; colonel; col; major; captain; lieutenant; sergeant; inspector; chief inspector; detective; superintendent; sheriff; commissioner; chief; head; boss; ceo; cfo; coo; cto; chief executive; chief executive officer; chief financial officer; chairman; chairwoman; chairperson; chair; founder; co-founder; cofounder; director; managing director; general manager; vice-president; owner; coach; trainer; manager; head coach; king; queen; prince; princess; duke; duchess; pope; bishop; archbishop; cardinal; judge; justice; prosecutor; district attorney; attorney general; u.s attorney; us attorney; state attorney; state's attorney; solicitor general; speaker; leader; deputy; councillor; councilor; mp; secretary-general; secretary general; premier; editor; principal; dean; rector; commander; admiral; star; singer; actor; actress; player; striker; captain; midfielder; director-general; director general; regulator chief; undersecretary; candidate; nominee; tycoon; billionaire; producer; filmmaker; author; writer; architect`,
  ),
  Bystander: list(
    `analyst; analysts; expert; experts; economist; economists; professor; professors; researcher; researchers; scientist; scientists; strategist; strategists; historian; historians; critic; critics; observer; observers; witness; witnesses; eyewitness; eyewitnesses; resident; residents; neighbours; neighbors; mother; father; son; daughter; wife; husband; widow; brother; sister; parent; parents; family; relatives; fan; fans; victim; victims; survivor; survivors; protester; protesters; activist; activists; investor; investors; shareholder; shareholders; consumer; consumers; user; users; reader; readers; customer; customers; voter; voters; doctor; doctors; teacher; teachers; student; students; commentator; commentators; pundit; pundits; man; woman; boy; girl; men; women; pilot; pilots; supporter; supporters; opponents; people; driver; drivers; columnist; correspondent; reporter; reporters; journalist; journalists; psychologist; therapist; lecturer; academic; academics; specialist; specialists; lobbyist; consultant; consultants; defendant; suspect; plaintiff; plaintiffs; author of`,
  ),
  Study: list(
    `study; studies; survey; surveys; poll; polls; research; data; statistics; figures; analysis; analyses; report's authors; estimate; estimates; forecast; forecasts; law; laws; rule; rules; constitution; bible; book; paper published; census; index; model; models; theory; legend; tradition; myth; plan; schedule; calculations; projections; review; reviews; tests; test; evidence; results; charter; treaty; act; policy; custom; rumor; rumour; records; logic; wisdom; experience; tracker; count; tally; dictionary; article; experts; footage; video; images; photos; photograph; polling; ratings; survey data; chart; map; weather; calendar; belief; history; science; observers; consensus; ranking; rankings; barometer; almanac; recipe`,
  ),
  Report: list('report; reports'),
  Document: list(
    `statement; report; audit; statements; press release; news release; filing; filings; court filing; court filings; court documents; court papers; court records; court record; affidavit; indictment; complaint; lawsuit; letter; letters; memo; memos; memorandum; email; e-mail; emails; document; documents; prospectus; transcript; transcripts; communique; communiqué; website; web site; webpage; blog post; announcement; notice; bulletin; website; web page; press kit; charging documents; police report; earnings report; annual report; quarterly report; shareholder letter; spokesperson's statement; press statement; circular; advisory; decree; ruling document; deposition; warrant; subpoena; testimony; minutes; financial statements; financial statement`,
  ),
  To: list('told; tells; telling; tell; to; contacted; approached; asked; with; by'),
  Say: list(
    'said; says; say; saying; told; tells; wrote; writes; stated; states; added; adds; explained; explains; claimed; claims; argued; argues; insisted; insists; noted; notes; announced; announces; warned; warns; confirmed; confirms; testified; alleged; alleges; asserted; asserts; declared; declares; suggested; believes; believed; thinks; reported; reports; denied; denies; acknowledged; admitted; declined; refused; replied; tweeted; posted; contends; maintains; recalled; according',
  ),
  Participle: list('seen; held; made; given; sent; filed; shown'),
  Genitive: list("'s"),
  SayVerb: list(
    'said; says; stated; states; declared; declares; explained; explains; added; adds; wrote; writes; insisted; insists; noted; notes; clarified; clarifies; maintained; maintains; asserted; asserts; reiterated; reiterates; countered; tweeted; tweets; replied; replies; emphasized; emphasised; stressed; stresses; responded; contended; contends; cautioned; cautions; remarked; commented',
  ),
  ReportVerb: list('reported; reports; wrote; writes; revealed; reveals; claimed; claims'),
  ConfirmVerb: list(
    'confirmed; confirms; confirming; acknowledged; acknowledges; acknowledging; admitted; admits; admitting; conceded; concedes; announced; announces; announcing; disclosed; discloses; verified',
  ),
  RumorNoun: list('rumor; rumors; rumour; rumours; speculation; gossip; whispers; hearsay; chatter'),
  Topic: list(
    'comment; discuss; elaborate; say; confirm; disclose; specify; speculate; reveal; identify; name; answer; address; explain; clarify; respond; provide',
  ),
} as const;
