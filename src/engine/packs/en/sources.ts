import { outletWord, outletWords } from '../../names/outlet-words.ts';
import { besideNames } from './beside-names.ts';

/** Word classes of English: who may stand behind a statement, and the words around them. */
const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Lawyers who are asked for their opinion, and speak for no party. */
const outsideLawyers = [
  'constitutional',
  'immigration',
  'civil rights',
  'human rights',
  'employment',
  'divorce',
  'tax',
  'antitrust',
  'international',
  'environmental',
  'corporate',
  'media',
  'family',
  'copyright',
  'privacy',
  'veteran',
  'personal injury',
  'securities',
  'labor',
  'labour',
  'intellectual property',
  'white-collar',
  'real estate',
]
  .flatMap((field) => ['lawyer', 'lawyers', 'attorney', 'attorneys'].map((noun) => `${field} ${noun}`))
  .concat(
    ['some', 'many', 'several', 'most', 'other', 'few'].flatMap((some) => [`${some} lawyers`, `${some} attorneys`]),
  )
  .join('; ');

/** Call signs of American stations. */
const stations =
  'kgw; kstp; ktla; wfaa; kxan; kvue; khou; ktrk; kprc; ksat; kdfw; ktvt; wsb; wxia; waga; wplg; wsvn; wtvj; wfla; wtsp; wftv; wesh; wkmg; wjxt; wabc; wnbc; wcbs; wnyw; wpix; kabc; knbc; kcal; kcbs; kttv; kfmb; kgtv; knsd; kswb; kron; kpix; kgo; ktvu; kntv; kcra; kovr; kxtv; ktxl; komo; kiro; kcpq; kptv; koin; katu; kusa; kmgh; kdvr; kcnc; ksl; kutv; kstu; ktvx; ktnv; klas; kvvu; ksnv; kpho; kpnx; knxv; ksaz; krqe; koat; wgn; wls; wmaq; wbbm; wfld; wdiv; wxyz; wjbk; wjla; wusa; wttg; wbal; wbff; wjz; wmar; wcvb; wbz; whdh; wfxt; wpvi; kyw; wcau; wtxf; kdka; wtae; wpxi; wews; wkyc; wjw; woio; wcpo; wlwt; wkrc; wxix; wbns; wcmh; wsyx; wthr; wrtv; wdrb; wlky; whas; wkyt; wlex; wsmv; wtvf; wkrn; wztv; wreg; wmc; wral; wtvd; wncn; wsoc; wbtv; wcnc; wtvr; wric; wwbt; wavy; wvec; wtkr; wvtm; wbrc; wiat; wdsu; wwl; wvue; wgno; wlbt; wapt; katv; kthv; kfor; koco; kwtv; ktul; kjrh; ksnt; kwch; ksnw; kmbc; kctv; kshb; wdaf; kmov; ksdk; ktvi; kare; kmsp; wcco; wisn; wtmj; witi; wbay; whbq; wgal; whtm; wtnh; wfsb; wvit; wmur; wcax; wptz; wgme; wmtw; wcsh';

/** Bodies that publish figures, studies or opinions on what others do, and are no party to it. */
const surveyors = `
bureau of labor statistics; bureau of labour statistics; bureau of statistics; bureau of economic analysis; census bureau; office for national statistics; office of national statistics; statistics office; statistics agency; statistical office; statistics department; department of statistics; statistics canada; nbs; bls; nar; fannie mae; freddie mac; eurostat; destatis; insee; istat; congressional budget office; office for budget responsibility; national bureau of economic research; conference board; national association of realtors; mortgage bankers association; energy information administration; international energy agency
human rights watch; hrw; amnesty international; amnesty; greenpeace; oxfam; sierra club; reporters without borders; committee to protect journalists; transparency international; world wildlife fund; friends of the earth; southern poverty law center; american civil liberties union; aclu; electronic frontier foundation; syrian observatory for human rights; international crisis group; crisis group; global witness; save the children; privacy international; liberty; consumer reports
brookings institution; heritage foundation; american enterprise institute; chatham house; institute for fiscal studies; royal united services institute; rusi; peterson institute; atlantic council; tax foundation; economic policy institute; institute for the study of war; sipri; center for american progress; kaiser family foundation; kff; world economic forum
moody's; moody's analytics; s&p global ratings; fitch ratings; economist intelligence unit; standard & poor's
national cancer institute; american cancer society; cancer research uk; mayo clinic; cleveland clinic; consumer price index; flight-tracking service; tracking service; monitoring service
`;

/** "a German website", "the gossip site": what reports on others; "the website" alone may be a party's own. */
const sites =
  'entertainment; gossip; transfer; industry; trade; leak; rumor; rumour; celebrity; showbiz; tech; technology; sports; sport; football; fashion; music; film; movie; gaming; investigative; financial; news; local news; german; chinese; korean; south korean; japanese; indian; italian; spanish; french; dutch; russian; british; american; australian; canadian; taiwanese; israeli; ukrainian; turkish; polish; brazilian; vietnamese; swiss; greek; swedish; danish; norwegian'
    .split('; ')
    .flatMap((field) => ['website', 'site'].map((noun) => `${field} ${noun}`))
    .join('; ');

/** Outlets of other languages that English headlines name. */
const FOREIGN =
  "AFP; dpa; ANSA; EFE; Le Monde; Le Figaro; Le Parisien; L'Equipe; RMC Sport; Les Echos; Der Spiegel; Handelsblatt; Gazzetta dello Sport; Corriere dello Sport; Corriere della Sera; La Repubblica; Tuttosport; Mundo Deportivo; Diario AS; El País; El Mundo; O Globo; O Jogo; A Bola; Kommersant";

/** Names of outlets that are no ordinary words. */
const headlineOutlets = [...outletWords('en'), ...FOREIGN.split('; ').map(outletWord)];

/** "Friends of the princess": people near somebody of note; the friends of a victim are witnesses, "Friends of the Zoo" a club. */
const ofNote = list(
  'prince; princess; president; prime minister; minister; duke; duchess; king; queen; couple; pair; star; singer; actor; actress; mayor; senator; governor; coach; player',
)
  .flatMap((role) => [`friends of the ${role}`, `allies of the ${role}`])
  .join('; ');

/** "The 45-year-old denies it": somebody who was named before. */
const ages = Array.from({ length: 80 }, (_, k) => `${k + 15}-year-old`).join('; ');

const openingParticiples =
  'denying; slamming; confirming; announcing; acknowledging; admitting; refusing; declining; rejecting; dismissing; refuting; disputing; rubbishing; rebutting; calling; branding; describing; responding; issuing; addressing; speaking; talking; testifying; appearing; pushing; hitting; shooting; knocking; distancing';

export const lexicon = {
  ...besideNames,
  /** Who works somewhere, and does not speak for it. */
  Staff: list('brokers; dealers; employees; staff; traders; workers'),
  /** Who no longer has an office. */
  Former: list('former; ex'),
  /** Bodies of which none in particular speaks: "many companies say". */
  Some: list('many; some; several; few; most; various; numerous; half; every'),
  /** What nobody says but in a story: "in the novel, the police announce". */
  Lore: list('legend; legends; tradition; folklore; myth'),
  Maker: list('manufacturer; maker'),
  Fiction: list('novel; film; movie'),
  /** Of documents that are none. */
  Fake: list('fake; forged; bogus; phishing'),
  Others: list('other'),
  Same: list('same'),
  /** Words before the number of a year that are no time elsewhere. */
  PartOfYear: 'spring summer fall autumn winter'.split(' '),
  Determiner: list(
    'the; a; an; its; this; her; our; my; this; these; those; another; each; both; every; all; some; several; many; few; two; three; four; five; six; seven; eight; nine; ten; one; no; any; other; multiple; various; numerous',
  ),
  Indefinite: list(
    'a; an; both; one; two; three; four; five; six; seven; eight; nine; ten; some; several; many; few; another; multiple; various; numerous; other; unnamed; anonymous; unidentified; one of them; two of them; some of them',
  ),
  Preposition: list(
    'of; for; at; from; in; on; by; with; to; into; over; under; against; between; behind; within; about; near; around; during; across; per; inside; outside; through; via; upon; toward; towards; amid; among; despite; without',
  ),
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  Amid: list('amid; amidst; despite; after; following'),
  Within: list('in; on'),
  Claim: list(
    'allegation; allegations; claim; claims; charge; charges; accusation; accusations; report; reports; suggestion; suggestions; assertion; assertions; finding; findings; account; version; link',
  ),
  Site: list('website; site; portal; news app'),
  And: list('and; or; nor; &'),
  But: list('but; yet; though; although; whereas; while'),
  Complementiser: list('that; whether; how; why'),
  Relative: list('who; which; whom; whose'),
  Subordinator: list(
    'because; since; after; before; until; when; where; as; so; once; unless; than; then; according; citing; if; what',
  ),
  Without: ['without'],
  Where: ['where'],
  If: list('if; unless; whether'),
  Reader: list('you; your; yours; yourself'),
  PlainSay: list('said; says; say; warned; warns; warn; insisted; insists'),
  FirstPerson: list('i; my; me; mine; myself'),
  Adverb: list(
    'yet; since; falsely; mistakenly; allegedly; supposedly; briefly; freely; internally; openly; perhaps; readily; routinely; somehow; suddenly; generally; normally; only; simply; soon; earlier; reportedly; angrily; fiercely; staunchly; outright; in turn; for now; so far; also; later; originally; first; already; again; still; now; then; further; furthermore; just; even; publicly; formally; meanwhile; however; nevertheless; nonetheless; instead; therefore; thus; likewise; finally; never; not; too; himself; herself; itself; themselves; widely; long; always; often; so; far; today; moreover; once; ever; indeed; merely; fully; utterly; totally; wholly; entirely; plainly; squarely; sharply; heavily; stubbornly',
  ),
  Auxiliary: list("'ve; 're; went; has; have; had; is; are; was; were; be; been; being; did; does; do; having"),
  Negation: list('not; never; neither; nor; without'),
  Passive: list('is; are; was; were; be; been; being; get; got'),
  Blocker: list(
    'to; would; could; should; might; may; must; will; can; shall; refusing; refused; declined; asked; please; if; let; cannot; expected; never; neither; hardly; seemed; appeared; nor',
  ),
  Time: list(
    'monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; february; march; april; june; july; august; september; october; november; december; yesterday; tomorrow; week; month; year; weeks; months; years; day; days; night; morning; afternoon; evening; weekend; last; next; late; early; ago; time; mon; tues; wed; thurs; fri',
  ),
  /** Words that are verbs elsewhere. */
  Noun: list('united states; member states; secretary of state'),
  PersonPronoun: list('he; she; i; they'),
  ThingPronoun: list('it; they'),
  Spokesperson:
    list(`special adviser on media; special assistant on media; adviser on media; assistant on media; media aide; rep for; reps for; a rep; his rep; her rep; their rep; its rep; the rep; reps; 's rep; 's reps; representative for; a representative; his representative; her representative; their representative; its representative; 's representative; the representative; media representative; media representatives; press representative; press representatives; company representative; company representatives; legal representative; legal representatives; defence counsel; defense counsel; defence lawyer; defense lawyer; defense attorney; defence lawyers; defense lawyers; defense attorneys; defence barrister; general counsel; chief legal officer; public defender; press aide; press officers; media adviser; head of media; head of press; vice president of communications; vp of communications; chief communications officer; communications manager; public relations officer; public relations manager; public relations director; pr manager; pr officer; head, media; media & publicity; media and publicity; pio; deputy press secretary; spokesperson; spokespersons; spokespeople; spokesman; spokesmen; spokeswoman; spokeswomen; spox; press secretary; press officer; press office; press team; media officer; media team; media office; media relations; communications director; communication director; director of communication; communications chief; communications officer; director of communications; head of communications; head of public relations; public relations;
    representatives; publicist; publicists; attorney; attorneys; lawyer; lawyers; solicitor; solicitors; barrister; legal team; legal counsel; agent; press attaché; communications team; pr team; defense team; defence team; counsel; public affairs; public affairs officer; director of public affairs; information officer; corporate communications`),
  Company: list(
    'company; firm; group; business; corporation; conglomerate; manufacturer; maker; retailer; startup; start-up; giant; brand; club; party; charity; organisation; organization',
  ),
  NoCompany: list(
    `investor; fund; shareholder; bidder; ministry; department; agency; regulator; watchdog; court; prosecution; police; constabulary; government; administration; parliament; congress; senate; cabinet; council; commission; committee; board; union; federation; association; league; club; party; charity; foundation; church; diocese; university; college; school; hospital; institute; museum; festival; embassy; consulate; army; navy; military; authority; authorities; bureau; office; treasury; exchange; city; county; state; province; coalition; campaign; militia; academy; organisation; organization; coastguard; inspectorate; central bank`,
  ),
  Organisation: list(
    `paramedics; rescuers; mountain rescue; registry; village; town hall; shipyard; planemaker; brewery; record label; auction house; mosque; synagogue; chamber of commerce; legislature; multinational; gram panchayat; holyrood; stormont; no 10; camp; entourage; airport; railway; borough; township; cruise line; shipping line; guild; bloc; jail; prison; care home; nursing home; nursery; clinic; seminary; observatory; gendarmerie; sheriff's officials; park officials; fire officials; police officials; health officials; county officials; transportation officials; wildlife officials; airport officials; company officials; university officials; school officials; prison officials; jail officials; emergency officials; town officials; district officials; hospital officials; emergency crews; rescue crews; ambulance crews; search crews; the crews; first responders; health system; school system; hospital system; transit system; provider; bookseller; toymaker; discounter; railroad; venue; gym; border guards; park rangers; general motors; general electric; general mills; general dynamics; court officials; election officials; city officials; zoo officials; airline officials; union officials; league officials; band; channel; network; force; constabulary; ofsted; fire crews; coast guard; prosecution; public prosecutor; secretariat; opposition; ruling party; carmakers; bookmaker; brewer; miner; streamer; broadcaster's owner; conglomerate; start-ups; startups; software maker; shipbuilder; foundry; builder; contractor; contractors; supermarket; supermarkets; restaurant; hotel; hotels; resort; casino; zoo; library; gallery; opera; orchestra; ballet; franchise; promoters; promoter; organiser; organizer; insurer; insurers; investor group; law firm; auditor; auditors; administrators; liquidators; receivers; trustees; diocese; archdiocese; parish; highway patrol; national guard; armed forces; defence forces; defense forces; city hall; weather service; weather bureau; geological survey; attorney general's office; us attorney's office; u.s attorney's office; non-profit; nonprofit; ngo; ngos; trade body; industry body; governing body; sporting body; liga; nhs; fbi; cia; nasa; nato; irs; sec; ftc; fda; cdc; epa; faa; ntsb; doj; justice ministry; customs; border patrol; ombudsman; inspector general; information commissioner; gardaí; gardai; mounties; militants; insurgents; guerrillas; separatists; ruling junta; taliban; hamas; hezbollah; houthis; idf; israeli military; peacekeepers; mission; delegation; conglomerates; steelmaker; chip designer; social media company; messaging app maker; parent company; sister company; subsidiary; vendor; distributor; wholesaler; grocer; farm; cooperative; co-operative; mutual; company; companies; firm; firms; group; maker; carmaker; automaker; chipmaker; drugmaker; retailer; carrier; airline; airlines; bank; banks; lender; lenders; retailers; carriers; operators; suppliers; sides; insurer; startup; start-up; studio; club; clubs; ministry; ministries; department; agency; agencies; regulator; regulators; commission; government; administration; police; authorities; authority; prosecutors; investigators; hospital; hospitals; university; college; school; district; union; unions; campaign; party; embassy; consulate; council; committee; board; service; services; office; bureau; institute; institution; organization; organisation; organizations; organisations; association; federation; league; foundation; charity; coalition; alliance; navy; army; military; coastguard; coast guard; fire brigade; watchdog; utility; operator; supplier; manufacturer; manufacturers; producer; publisher; brand; chain; giant; conglomerate; subsidiary; unit; museum; church; diocese; parliament; congress; senate; cabinet; presidency; palace; kremlin; pentagon; justice department; treasury; exchange; fund; team; corporation; developer; developers; platform; railway; centre; center; society; trust; partnership; consortium; venture; business; businesses; employer; entity; laboratory; lab; labs; militia; rebels; junta; monarchy; household; crown; inspectorate; organizers; organisers; estate; theatre; theater; festival; academy; landlord; city; county; state; province; municipality; town; firefighters; deputies; troopers; detectives; police department; leadership; management`,
  ),
  Government:
    list(`malacañang; malacanang; white house; kremlin; downing street; pentagon; state department; buckingham palace; kensington palace; vatican; holy see; brussels; washington; moscow; beijing; london; paris; berlin; rome; madrid; tokyo; seoul; pyongyang; tehran; jerusalem; kyiv; kiev; ankara; new delhi; islamabad; canberra; ottawa;
    united states; u.s; us; america; united kingdom; u.k; uk; britain; england; scotland; wales; ireland; canada; australia; new zealand; germany; france; italy; spain; portugal; netherlands; belgium; switzerland; austria; poland; hungary; romania; bulgaria; greece; turkey; sweden; norway; denmark; finland; russia; ukraine; belarus; china; taiwan; japan; south korea; north korea; india; pakistan; bangladesh; sri lanka; indonesia; malaysia; singapore; thailand; vietnam; philippines; myanmar; iran; iraq; israel; syria; lebanon; jordan; saudi arabia; qatar; kuwait; yemen; egypt; libya; tunisia; algeria; morocco; sudan; south sudan; ethiopia; kenya; nigeria; ghana; south africa; zimbabwe; uganda; rwanda; congo; mexico; brazil; argentina; chile; colombia; peru; venezuela; bolivia; ecuador; cuba; haiti; european union; eu; european commission; united nations`),
  OrganisationName: list(
    `house of commons; house of lords; house of representatives; transport for london; doctors without borders; centers for disease control and prevention; centers; centres; services; wildlife; fisheries; survey; meteorology; prevention; protection; administration; treasury; constabulary; command; patrol; squad; division; brigade; regiment; forum; network; congregation; diocese; initiative; project; programme; program; alliance; relief; rights; consumers; exchange; markets; reserve; pension; retail; rail; ferries; cruises; airlines; airways; airport; ports; port; harbour; harbor; motors; automotive; aerodefence; interactive; digital; studios; theatres; theaters; cinemas; laboratories; medical; hospitals; nursing; pharmacy; sciences; advisory; advisors; advisers; consulting; consultants; associates; legal; attorneys; solicitors; chambers; brewing; distillers; estates; properties; property; realty; construction; builders; engineering; manufacturing; cement; chemicals; plastics; textiles; apparel; fashion; sports; fitness; cricket; rugby; football; basketball; baseball; athletics; olympic; fisheries; marine; parks; tourism; commerce; labor; interior; finance; planning; development; aviation; highways; roads; railways; metro; transit; telecommunications; post office; mail service; petroleum; nuclear; atomic; renewables; semiconductors; electronics; devices; computing; cloud; analytics; robotics; space; satellite; biosciences; genomics; vaccines; immunotherapies; oncology; inc; corp; corporation; co; ltd; llc; plc; ag; se; sa; spa; gmbh; nv; holdings; group; university; college; institute; ministry; department; agency; council; commission; committee; association; federation; foundation; bank; airlines; airways; police; court; authority; board; bureau; office; center; centre; hospital; museum; society; union; league; club; united; fc; afc; city; party; company; partners; capital; technologies; systems; industries; motors; pharmaceuticals; energy; international; global; networks; media; entertainment; studios; records; labs; laboratories; administration; service; services; network; trust; church; organization; organisation; school; schools; academy; railway; rail; airport; navy; army; guard; corps; campaign; coalition; alliance; confederation; chamber; house; senate; health; defence; defense; affairs; forces; resources; security; transport; transportation; education; justice; treasury; revenue; environment; agriculture; homeland; customs; immigration; workers; teachers; nurses; players; motor; oil; gas; petroleum; steel; mining; foods; brands; stores; restaurants; hotels; resorts; pharma; biotech; robotics; semiconductor; solar; electric; power; telecom; wireless; games; pictures; orchestra; ballet; zoo; fund; ventures; equity; insurance; financial; securities; logistics; shipping; lines; democrats; republicans; labour; conservatives; greens; registry; clinic; trustees; observatory; archives; library; gallery; utilities; communications; electronics; devices; therapeutics; sciences; diagnostics; aerospace; aviation; aerospace; dynamics; rovers; wanderers; athletic; hotspur; villa; forest; rangers; congress; parliament; nations`,
  ),
  Outlet: list(
    `${sites}; sections of the media; section of the media; broadcasters; networks; tv station; tv stations; television station; radio station; tv network; television network; television channel; tv channel; news channel; news network; news service; news sites; news organisation; news organization; news organisations; news organizations; wire; wire services; sports daily; business daily; state media; state television; state tv; state radio; state state news agency; gossip site; celebrity site; tech site; newswire; news portal; the media; showbiz website; entertainment site; trade journal; local radio; newspaper; newspapers; news agency; news agencies; wire service; magazine; magazines; outlet; outlets; news outlet; news website; news site; blog; tabloid; tabloids; broadcaster; publication; publications; journal; daily; weekly; paper; papers; media; press; podcast; broadsheet; newsletter; programme`,
  ),
  OutletName: list(
    `${stations}; variety; deadline; fortune; vice; slate; billboard; news; gazeta; journal-constitution; statesman; advertiser; plain dealer; enquirer; recorder; examiner; broadcasting; television; fm; online; wire; newswire; reuters; today; tonight; podcast; times; post; news; journal; herald; tribune; gazette; telegraph; guardian; mail; observer; chronicle; courier; examiner; inquirer; dispatch; sentinel; daily; magazine; weekly; tv; radio; mirror; globe; insider; bulletin; press; standard; argus; echo; citizen; register; star; ledger; sun; zeitung; corriere`,
  ),
  Unnamed: list(
    `people who have seen; person who has seen; people who attended; people who have worked; people who worked; person who attended; people with direct knowledge; person with direct knowledge; people in the know; persons with knowledge; people with information; those close; those briefed; those with knowledge; someone with; someone close; someone familiar; somebody close; one insider; unnamed; anonymous; unidentified; mole; onlooker; close friend; close friends; close pals; source close; officials familiar; officials briefed; executives familiar; an official familiar; an executive familiar; individuals familiar; individual familiar; individuals with knowledge; individuals close; one person; two people; three people; four people; five people; six people; several people; multiple people; some people familiar; a third person; another person; a second person; people who were briefed; people who have been briefed; people who spoke; people who requested; people who declined; persons close; persons briefed; sources familiar; tipsters; dealmaker; whistle-blower; whistle-blowers; whistleblowers; cabinet colleagues; well-placed; source; sources; insider; insiders; tipster; tipsters; leaker; leakers; whistleblower; people familiar; person familiar; persons familiar; people briefed; person briefed; people close; person close; people with knowledge; person with knowledge; people with direct knowledge; person with direct knowledge; people involved; person involved; people aware; person aware; those familiar; people who asked; person who asked; friends close; friend close; ${ofNote}; pal; pals; ex-friends; ex-friend; confidant; confidants; aides; diplomats; the people; the person`,
  ),
  Official: list(
    'staff; agents; house representatives; state representatives; several representatives; ministers; mp; mps; minister; senators; backbencher; backbenchers; peer; peers; councillors; cabinet minister; cabinet ministers; staff member; staff members; staffers; team member; crew member; bankers; board member; board members; producers; investigator; bureaucrat; bureaucrats; civil servant; civil servants; nurse; nurses; engineer; broker; brokers; recruiter; dealer; dealers; soldier; soldiers; commander; commanders; negotiator; negotiators; envoy; envoys; congressman; fundraiser; fundraisers; courtier; courtiers; producer; figure; teammate; team-mate; teammates; team-mates; bidder; bidders; banker; creditor; creditors; informant; informants; intermediary; intermediaries; go-between; grandee; grandees; committee member; committee members; clerk; receptionist; guard; mutual friend; official; officials; executive; executives; exec; execs; aide; staffer; staffers; employee; employees; diplomat; adviser; advisers; advisor; advisors; banker; bankers; officer; officers; lawmaker; lawmakers; donor; donors; operative; operatives; worker; workers; engineer; engineers; friend; friends; colleague; colleagues; ally; allies; associate; associates; manager; managers; trader; traders',
  ),
  Vague: list(
    'cabinet; uk; u.k; eu; e.u; british; russian; ukrainian; chinese; iranian; indian; pakistani; turkish; saudi; qatari; egyptian; french; german; italian; spanish; japanese; south korean; north korean; korean; taiwanese; canadian; australian; mexican; iraqi; syrian; lebanese; afghan; arab; unnamed; western; european; american; israeli; palestinian; tory; labour; republican; democratic; u.s; us; trump administration; administration; congressional; second; third; separate; different; close; well-placed; veteran; high-level; low-level; mid-level; junior; ex; then; senior; top; former; current; high-ranking; ranking; unnamed; anonymous; unidentified; familiar; briefed; close; knowledge; condition; anonymity; law enforcement; intelligence; longtime; security; defence; defense',
  ),
  Title: list(
    `${ages}; attorneys general; the couple; the pair; the duo; marshal; administrator; county attorney; city attorney; prosecuting attorney; commonwealth attorney; pm; cm; ig; igp; dgp; lt; sgt; capt; cmdr; supt; lt gov; trooper; police officer; council member; councilmember; city council member; commission chair; board president; board chair; board chairman; council president; rep; representative; special counsel; independent counsel; fbi agent; special agent; federal agent; secret service agent; border patrol agent; player agent; player agents; football agent; sports agent; real estate agent; estate agent; travel agent; insurance agent; undercover agent; cia agent; ice agent; customs agent; dea agent; client; clients; technical lead; boss; bosses; skipper; goalkeeper; defender; winger; midfielder; captain; technical lead; team principal; prime minister; chief minister; attorney general; treasurer; chief constable; deputy commissioner; deputy chief; police chief; police commissioner; superintendent of police; chief medical officer; presidential adviser; presidential advisor; chief economist; head of research; headteacher; head teacher; vice-chancellor; superintendent; coroner; magistrate; supervisor; councilwoman; councilman; assemblyman; assemblywoman; lawmaker; legislator; reverend; rev; sheikh; crown prince; first lady; first minister; deputy prime minister; opposition leader; party leader; party chair; campaign manager; secretary of state; undersecretary; executive director; executive vice president; svp; evp; vp; president and ceo; co-ceo; co-founder and ceo; designer; rapper; comedian; presenter; broadcaster; influencer; dj; musician; novelist; artist; medical examiner; health officer; headmaster; headmistress; provost; taoiseach; tánaiste; tanaiste; comptroller; alderman; showrunner; curator; harbour master; harbormaster; warden; district collector; registrar; liquidator; insolvency practitioner; trustee; town clerk; city clerk; county clerk; county executive; chef; footballer; cricketer; golfer; boxer; swimmer; athlete; champion; duchess; sir; commissioner; ambassador; consul; chief of staff; director general of police; mr; mrs; ms; miss; dr; sir; dame; lord; lady; president; chancellor; minister; secretary; senator; sen; representative-elect; congressman; congresswoman; governor; gov; mayor; ambassador; general; gen; colonel; col; major; captain; lieutenant; sergeant; inspector; chief inspector; detective; superintendent; sheriff; commissioner; chief; head; boss; ceo; cfo; cio; ciso; coo; cto; chief executive; chief executive officer; chief financial officer; chairman; chairwoman; chairperson; chair; founder; co-founder; cofounder; director; general manager; vice-president; owner; coach; trainer; manager; head coach; king; queen; prince; princess; duke; duchess; pope; bishop; archbishop; cardinal; judge; justice; prosecutor; district attorney; attorney general; u.s attorney; us attorney; state attorney; state's attorney; solicitor general; speaker; leader; deputy; councillor; councilor; mp; secretary-general; secretary general; premier; editor; principal; dean; rector; commander; admiral; star; singer; actor; actress; starlet; player; striker; captain; midfielder; director-general; director general; regulator chief; undersecretary; candidate; nominee; tycoon; billionaire; entrepreneur; businessman; businesswoman; producer; filmmaker; author; writer; architect`,
  ),
  Bystander: list(
    `hackers; hacker; attackers; kidnappers; hijackers; extortionists; scammers; cybercriminals; robbers; thieves; a team at; a team of; a team from; consulting firm; analytics firm; analytics company; tracking firm; data firm; consumer group; residents' group; residents' association; neighbourhood group; neighborhood group; parents' group; support group; fan group; pressure group; property website; comparison site; comparison website; childhood friend; childhood friends; co-worker; co-workers; security guard; market trader; rivals; rival; team of researchers; team of scientists; international team; rights group; rights groups; advocacy group; advocacy groups; campaign group; campaign groups; campaigners; environmental group; environmental groups; civil liberties group; privacy group; watchdog group; lobby group; monitoring group; research group; research institute; research team; ratings agency; rating agency; fact-checkers; rights organization; rights organisation; travel agents; estate agents; ${outsideLawyers}; democrats; republicans; progressives; moderates; loyalists; others; someone; everyone; everybody; somebody; anyone; anybody; folks; americans; britons; russians; ukrainians; israelis; palestinians; canadians; australians; germans; indians; mexicans; europeans; think tank; think tanks; consultancy; research firm; polling firm; pollster; brokerage; shop owner; campaigner; homeowner; astronaut; hiker; tourist; shopper; neighbour; neighbor; passer-by; passerby; bystander; bystanders; onlookers; shopper; shoppers; commuter; commuters; passenger; passengers; tourist; tourists; homeowner; homeowners; farmer; farmers; grandmother; grandfather; friend of the family; classmates; classmate; mum; mom; dad; girlfriend; boyfriend; fiancé; fiancee; fiancée; ex-wife; ex-husband; partner; campaigner; patient; patients; pensioner; teenager; tenant; tenants; villagers; locals; astronomer; astronomers; virologist; epidemiologist; epidemiologists; meteorologist; forecasters; forecaster; pollster; pollsters; bookmakers; bookies; viewers; viewer; listeners; users; social media users; bloggers; blogger; youtuber; influencers; authors; biologist; climatologist; investors; portfolio manager; fund manager; wealth manager; market watchers; observers; commentators; royal author; biographer; geologist; seismologist; surgeon; gp; clinician; clinicians; physician; physicians; medics; lead author; co-author; study author; study authors; the authors; chief economist; senior economist; strategists; research fellow; senior fellow; lecturer; emeritus; think-tank; teen; child; children; kids; inmate; inmates; prisoner; prisoners; refugee; refugees; migrant; migrants; gunman; attacker; assailant; burglar; intruder; shooter; driver; motorist; motorists; cyclist; pedestrian; analyst; analysts; expert; experts; economist; economists; professor; professors; researcher; researchers; scientist; scientists; strategist; strategists; historian; historians; critic; critics; observer; observers; witness; witnesses; eyewitness; eyewitnesses; resident; residents; neighbours; neighbors; mother; father; son; daughter; wife; husband; widow; brother; sister; parent; parents; family; relatives; fan; fans; victim; victims; survivor; survivors; protester; protesters; activist; activists; investor; investors; shareholder; shareholders; consumer; consumers; user; users; reader; readers; customer; customers; voter; voters; doctor; doctors; teacher; teachers; student; students; commentator; commentators; pundit; pundits; man; woman; boy; girl; men; women; pilot; pilots; supporter; supporters; opponents; people; driver; drivers; columnist; correspondent; reporter; reporters; journalist; journalists; psychologist; lecturer; academic; academics; specialist; specialists; lobbyist; consultant; consultants; defendant; defendants; suspect; suspects; both; plaintiff; plaintiffs; author of`,
  ),
  Study: list(
    `${surveyors}; data source; data sources; pew research center; pew research; factset; refinitiv; lseg; flightaware; flightradar24; opensecrets; johns hopkins university; realclearpolitics; freedom house; rystad; rystad energy; wood mackenzie; s&p global; fitch; capital economics; oxford economics; kantar; redfin; zillow; netblocks; downdetector; court; courts; the hc; the sc; jury; tribunal; idc; gartner; yougov; ipsos; gallup; pew; nielsen; statista; meta-analysis; clinical trial; experiment; experiments; findings; algorithm; algorithms; software; app; sensor; satellite; satellites; radar; forecast models; scan; autopsy; sample; samples; figure; novel; book; books; poem; film; movie; song; script; episode; column; editorial; opinion; story; stories; scoop; exposé; manual; code; page; pages; wikipedia; guide; guidelines; guidance; terms; license; licence; budget; bill; ruling; verdict; judgment; judgement; decision; vote; referendum; google trends; headline; headlines; character; god; nature; truth; fact; facts; number; numbers; reason; rumours; rumors; study; studies; survey; surveys; poll; polls; research; data; statistics; figures; analysis; analyses; report's authors; estimate; estimates; forecast; forecasts; law; laws; rule; rules; constitution; bible; book; paper published; census; index; model; models; theory; legend; myth; plan; schedule; projections; review; reviews; tests; test; evidence; results; charter; treaty; act; policy; rumor; rumour; records; logic; experience; tracker; count; dictionary; article; experts; footage; video; images; photos; photograph; polling; ratings; survey data; weather; history; science; observers; consensus; ranking; rankings; recipe`,
  ),
  /** Documents in which an outlet speaks for itself, not of what it found out. */
  OwnWords: list('statement; memo; memorandum'),
  Report: list('report; reports; article; articles; story; stories; scoop; exposé'),
  Document: list(
    `'s telegram channel; its telegram channel; his telegram channel; her telegram channel; their telegram channel; 's youtube channel; its youtube channel; his youtube channel; her youtube channel; their youtube channel; arrest report; gazette notification; official gazette; coroner's report; earnings release; written answer; parliamentary answer; permit application; service alert; planning papers; the release; its release; court file; court files; police records; court records; property records; bank records; arrest records; jail records; phone records; public records; state records; company records; campaign finance records; flight records; government records; election records; claim form; court order; court documents; exchange filing; police statement; statement of claim; writ; petition; legal papers; court papers; company filing; company filings; trading update; search warrant affidavit; blogpost; social media post; company blog; website notice; official statement; government notice; chargesheet; charge sheet; first information report; fir; planning application; council documents; council papers; freedom of information response; invitation; flyer; post; tweet; tweets; posts; affidavits; indictments; complaints; lawsuits; notices; plea agreement; court transcript; hansard; dossier; readout; press note; media release; media statement; fact sheet; faq; bulletin; advisory; statement; report; audit; statements; press release; news release; filing; filings; court filing; court filings; court documents; court papers; court records; court record; affidavit; indictment; complaint; lawsuit; letter; letters; memo; memos; memorandum; email; e-mail; emails; document; documents; prospectus; transcript; transcripts; communique; communiqué; website; web site; webpage; blog post; announcement; notice; bulletin; website; web page; press kit; police report; shareholder letter; press statement; circular; advisory; decree; ruling document; deposition; warrant; subpoena; testimony; minutes`,
  ),
  To: list('told; tells; telling; tell; to; contacted; approached; asked; with; by'),
  Say: list(
    'said; says; say; saying; told; tells; wrote; writes; stated; states; added; adds; explained; explains; claimed; claims; argued; argues; insisted; insists; noted; notes; announced; announces; warned; warns; confirmed; confirms; testified; alleged; alleges; asserted; asserts; declared; declares; suggested; reported; denied; denies; acknowledged; admitted; declined; refused; replied; contends; maintains; recalled; according',
  ),
  Participle: list(`saying; telling; seen; held; made; given; sent; filed; shown; ${openingParticiples}`),
  SayVerb: list(
    'said; says; say; stated; states; confessed; confesses; declared; declares; explained; explains; explain; added; adds; wrote; writes; write; insisted; insist; contend; shouted; snapped; fumed; quipped; joked; jokes; exclaimed; yelled; thundered; insists; noted; notes; clarified; clarifies; maintained; maintains; asserted; asserts; reiterated; reiterates; countered; tweeted; tweets; replied; replies; emphasized; emphasised; stressed; stresses; responded; contended; contends; cautioned; cautions; remarked; mentioned; commented; warned; warns; warn; argued; argues; argue; alleges; allege',
  ),
  /** Participles that may open a sentence: "Denying the report, the club said". */
  OpeningParticiple: list(openingParticiples),
  /** Behind "it" these tell what an outlet does or means to do: "the broadcaster said it will", "the film it aired". */
  Plan: list(
    'will; would; plans; planned; intends; intended; expects; aims; hopes; ran; aired; broadcast; published; apologised; apologized; regrets; regretted; stands; stood; removed; retracted; suspended',
  ),
  /** Before a verb of saying these leave open whether it was said. */
  Reportedly: list('reportedly; allegedly; supposedly; purportedly'),
  /** What outlets do with a "that" behind it. */
  Reports: list('reported; reports'),
  /** "as Vantro reported", "Vantro first reported": before the name or the verb these hand on what another says. */
  Circumstance: list('during; after; before'),
  Platform: list('network; platform; site; service'),
  First: list('first; as'),
  ReportVerb: list(
    'reported; reports; wrote; writes; revealed; reveals; claimed; claims; alleges; disclosed; discloses',
  ),
  ConfirmVerb: list(
    'confirmed; confirms; confirm; acknowledged; acknowledges; acknowledge; admitted; admits; admit; conceded; concedes; concede; announced; announces; announce; verified; verifies; authenticated; corroborated',
  ),
  RumorNoun: list(
    'rumor; rumors; rumour; rumours; speculation; speculations; gossip; whispers; hearsay; chatter; conjecture; scuttlebutt; talk of',
  ),
  /** Years that are history. */
  Bygone: Array.from({ length: 490 }, (_, k) => String(1500 + k)),
  /** Years that an article of today looks back on, or forward to. */
  Year: Array.from({ length: 46 }, (_, k) => String(1990 + k)),
  /** Lawyers: who works at a firm speaks for nobody unless they represent somebody. */
  Counsel: list('attorney; attorneys; lawyer; lawyers; solicitor; barrister; counsel; agent'),
  Workplace: list('at; with; in; who'),
  Represents: list(
    'represent; represents; representing; represented; defends; defending; defended; behalf; client; clients',
  ),
  /** Bodies that may be one of those that publish studies: "the agency said". */
  Institute: list(
    'agency; bureau; firm; office; organization; organisation; group; institute; department; institution; foundation; council; ngo; nonprofit; charity',
  ),
  /** Bodies that may be a group of scholars: "the team said". */
  Crew: list('team; group; lab; laboratory; paper; journal'),
  /** "The German said": a person, where a name could be a body's. */
  Demonym: list(
    'german; brazilian; argentine; argentinian; spaniard; frenchman; frenchwoman; dutchman; italian; portuguese; belgian; scot; scotsman; welshman; irishman; englishman; american; australian; canadian; norwegian; swede; swedish; dane; croatian; croat; serbian; serb; uruguayan; colombian; chilean; mexican; egyptian; senegalese; ivorian; nigerian; ghanaian; kenyan; korean; japanese; turk; pole; czech; slovak; slovenian; swiss; austrian; hungarian; greek; russian; ukrainian; briton; brit; kiwi; south african; jamaican; algerian; moroccan; cameroonian; israeli; iranian; indian; pakistani; finn; romanian; bulgarian; ecuadorian; paraguayan; peruvian; venezuelan; catalan; basque; yorkshireman; londoner; republican; democrat; texan; californian; floridian',
  ),
  /** Bodies that a headline names after a colon or a dash. */
  Headliner: list(
    'police; cops; sheriff; prosecutors; fbi; authorities; feds; coroner; deputies; troopers; investigators; firefighters; pentagon; kremlin; ministry; company',
  ),
  /** Outlets that a headline names so. */
  NewsName: headlineOutlets,
} as const;
