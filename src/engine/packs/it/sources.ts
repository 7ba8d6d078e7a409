/** Word classes of Italian: who may stand behind a statement, and the words around them. */
import { besideNames } from './beside-names.ts';
import { agreeing } from './forms.ts';
import { verbClasses } from './verbs.ts';

const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

const moods = list('avrebbe; avrebbero; sarebbe; sarebbero; starebbe; starebbero');

const MONTHS = list(
  'gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre',
);

/** "lo scorso marzo", "a marzo", and the "il 3" of "il 3 marzo". */
const DATES = [
  ...MONTHS.flatMap((month) => [`lo scorso ${month}`, `a ${month}`]),
  ...Array.from({ length: 31 }, (_, i) => `il ${i + 1}`),
];

const classes = {
  /** Outlets that open a headline with a colon behind them; before `Outlet`, whose phrases take no further class. */
  OutletLabel: list(
    `ansa; agi; adnkronos; askanews; lapresse; radiocor; reuters; bloomberg; afp; ap; associated press; dpa; tass; ria novosti; cnn; cnbc; nbc; cbs; fox news; bbc; sky news; sky; sky sport; sky tg24; al jazeera; the information; the verge; techcrunch; wired; axios; politico; semafor; forbes; business insider; tmz; wall street journal; wsj; new york times; nyt; washington post; wp; financial times; ft; guardian; times; telegraph; daily mail; economist; athletic; espn; corriere; corriere della sera; corriere dello sport; corsport; repubblica; la stampa; stampa; sole 24 ore; messaggero; il giornale; il foglio; il fatto quotidiano; il fatto; il post; libero; il mattino; avvenire; milano finanza; mf; gazzetta; gazzetta dello sport; tuttosport; tuttomercatoweb; rai; tg1; tg5; tg la7; report; le iene; fanpage; dagospia; l'espresso; panorama; il tempo; la verità; il secolo xix; le monde; le figaro; les echos; l'équipe; bfmtv; bild; spiegel; handelsblatt; kicker; el país; el mundo; marca; as; mundo deportivo; sport; a bola; gurman; kuo; media; media usa; media israeliani; media russi; media ucraini; media locali; stampa usa; tabloid`,
  ),
  Determiner:
    list(`il; lo; la; i; gli; le; l'; un; uno; una; un'; questo; questa; questi; queste; quest'; quello; quella; quelli; quelle; quell'; quel; quei; quegli; suo; sua; suoi; sue; mio; nostro; nostra; nostri; nostre; vostro; ogni; ciascun; ciascuno; ciascuna;
    alcuni; alcune; qualche; diversi; diverse; molti; molte; parecchi; parecchie; pochi; poche; vari; varie; numerosi; numerose; tutti; tutte; tutto; tutta; altri; altre; altro; altra; un altro; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; entrambi; entrambe; stesso; stessa; stessi; stesse; nessun; nessuno; nessuna; alcun; alcuna; più; almeno`),
  Indefinite: list(
    "un; uno; una; un'; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; alcuni; alcune; qualche; diversi; diverse; molti; molte; parecchi; parecchie; vari; varie; numerosi; numerose; altri; altre; più; dei; degli; delle; una di loro; uno di loro; alcuni di loro; alcune di loro; due di loro; un'altra; un altro",
  ),
  Preposition: list(
    `da parte; da parte di; da parte del; da parte dello; da parte della; da parte dell'; da parte dei; da parte degli; da parte delle; di; del; dello; della; dell'; dei; degli; delle; d'; a; al; allo; alla; all'; ai; agli; alle; da; dal; dallo; dalla; dall'; dai; dagli; dalle; in; nel; nello; nella; nell'; nei; negli; nelle; con; col; coi; su; sul; sullo; sulla; sull'; sui; sugli; sulle; per; tra; fra; presso; verso; contro; sotto; sopra; oltre; durante; attraverso; tramite; mediante; entro; circa; riguardo; rispetto; accanto; davanti; dietro; vicino; nonostante; malgrado; ad; senza; intorno; insieme; lungo; dopo; via`,
  ),
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  Amid: list('dopo; nonostante; malgrado; a dispetto; di fronte; in mezzo'),
  Within: list("in; nel; nello; nella; nell'; nei; negli; nelle; su; sul; sullo; sulla; sull'; sui; sugli; sulle"),
  And: list('e; ed; o; od; oppure; &'),
  But: list('ma; bensì; eppure; mentre; sebbene; benché; anche se; laddove; anche in questo caso'),
  Complementiser: list('che; come; quanto; perché'),
  Relative: list('che; cui; quale; quali; chi'),
  Without: ['senza'],
  Where: list("dove; dov'"),
  Subordinator: list(
    "perché; poiché; quando; finché; dove; dov'; affinché; siccome; appena; cosicché; dopo che; prima che; dal momento che; visto che; dato che; nonché; ossia; ovvero; cioè; dopodiché; giacché; sicché",
  ),
  If: list(
    "se; qualora; altrimenti; sennò; purché; a meno che; a patto che; nel caso in cui; nel caso che; in caso di; in caso contrario; in assenza di; nello scenario; in questo scenario; eventualmente; ipotizziamo; in teoria; al posto mio; al posto suo; al posto nostro; al posto loro; come se; basterebbe; servirebbe; in tal caso; in quel caso; in questo caso; in quest'ultimo caso; in quell'ipotesi; in questa ipotesi; a quel prezzo; a questo prezzo; a queste condizioni; a quelle condizioni; a parità; così facendo; diversamente; idealmente",
  ),
  Adverb: list(
    `ieri; lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; sì; anche; già; ancora; poi; però; invece; tuttavia; inoltre; infatti; quindi; dunque; ora; adesso; finora; sinora; oggi; mai; sempre; solo; soltanto; pure; proprio; appena; subito; prima; intanto; pertanto; perciò; nel frattempo; più volte; a sua volta; a loro volta; al momento; per ora; per il momento; per adesso; di fatto; in realtà; in particolare; tra l'altro; fra l'altro; in serata; in mattinata; nel pomeriggio; in seguito; di recente; in precedenza; a più riprese; peraltro; comunque; addirittura; persino; perfino; quasi; forse; di nuovo; da parte sua; dal canto suo; dal suo canto; dal canto loro; così; insomma; infine; piuttosto; in via ufficiale; in modo ufficiale; in maniera ufficiale; all'unisono; presto; tardi; spesso; non solo; a caldo; ieri sera; di persona; in un primo momento; in un secondo momento; da ieri; già da ieri; in esclusiva; per primo; per prima; per primi; tempo fa; a lungo; a denti stretti; a mezza bocca; a sorpresa; a margine; in diretta; in privato; in via informale; in via preliminare; per telefono; al telefono; per iscritto; via mail; via email; nelle scorse ore; nelle ultime ore; poche ore prima; poche ore dopo; poche righe dopo; in tarda serata; in conferenza stampa; con forza; con fermezza; con decisione; con sicurezza; a chiare lettere; senza mezzi termini; senza giri di parole; in parte; del tutto; a questo punto; a oggi; ad oggi; fino a oggi; fino ad oggi; fino a ora; fin qui; in alcun modo; in nessun modo; in maniera definitiva; una volta di più; ancora una volta; poco fa; poco dopo; anzi; nemmeno; neppure; neanche; tantomeno; nello specifico; nel merito; nel dettaglio; in modo definitivo; lì; qui; là`,
  ),
  Auxiliary: list(
    `ha; hanno; ho; abbiamo; aveva; avevano; ebbe; ebbero; abbia; abbiano; avesse; avessero; avrà; avranno; è; sono; era; erano; fu; furono; sia; siano; fosse; fossero; sarà; saranno; stato; stata; stati; state; essere; avere; aver; esser; viene; vengono; veniva; venivano; venne; vennero; venga; vengano; verrà; verranno; sta; stanno; stava; stavano; ${moods.join('; ')}; va; vanno; si; ne; ci; vi; mi; ti; s'; c'; v'; n'`,
  ),
  Negation: list('non; né; mica; senza'),
  Passive: list(
    'stato; stata; stati; state; viene; vengono; veniva; venivano; venne; vennero; venga; vengano; verrà; verranno; essere; va; vanno; andava',
  ),
  Blocker: list(
    `potrebbe; potrebbero; dovrebbe; dovrebbero; può; possono; poteva; potevano; deve; devono; doveva; vuole; vogliono; voleva; volevano; vorrebbe; vorrebbero; sembra; sembrano; se; qualora; chiesto; chiede; chiedono; invitato; sollecitato; atteso; attende; aspetta; avesse; abbia; abbiano; venisse; fosse; potrà; potranno; dovrà; dovranno; come a; in attesa di; nessuno; nessuna`,
  ),
  Time: list(
    `lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre; ieri; oggi; domani; stamattina; stamani; stasera; stanotte; stamane; mattina; mattino; pomeriggio; sera; notte; giorno; giorni; settimana; settimane; mese; mesi; anno; anni; ore; ora; scorso; scorsa; scorsi; scorse; prossimo; prossima; fa; weekend; mattinata; serata; nottata; giornata; momento`,
  ),
  PersonPronoun: list("lui; lei; egli; ella; io; quest'ultimo; quest'ultima; questi ultimi"),
  ThingPronoun: list("esso; essa; essi; esse; quest'ultimo; quest'ultima; questi ultimi; queste ultime"),
  Feminine: list('la; una; ultima'),
  Masculine: list('il; lo; un; uno; ultimo'),
  Seems: list('pare; sembra; sembrerebbe'),
  Reader: list('tu; tuo; tua; tuoi; tue; voi; vostro; vostra; vostri; vostre'),
  PlainSay: list(
    'dice; dicono; disse; dissero; detto; comunica; comunicato; riferisce; riferiscono; riferito; ribadisce; ribadito; dichiarò; dichiarato; spiegato; avverte; avvertono; avvertito; denunciato',
  ),
  FirstPerson: list(
    'io; mio; mia; miei; mie; me; mi; ho; avevo; ero; penso; credo; voglio; vorrei; devo; posso; spero; so; faccio',
  ),
  Spokesperson: list(
    `portavoce; portavoci; co-portavoce; viceportavoce; vice portavoce; addetto stampa; addetta stampa; addetti stampa; ufficio stampa; uffici stampa; ufficio comunicazione; sala stampa; direttore della sala stampa; direttrice della sala stampa; vicedirettrice della sala stampa; vicedirettore della sala stampa; responsabile comunicazione; responsabile della comunicazione; responsabile stampa; capo ufficio stampa; capo della comunicazione; direttore comunicazione; direttore della comunicazione; direttrice della comunicazione; direttrice comunicazione; responsabile delle relazioni esterne; responsabile relazioni esterne; direttore delle relazioni esterne; relazioni esterne; relazioni con i media; ufficio relazioni; servizio stampa; pr; social media manager; rappresentante; rappresentanti; legale; legali; avvocato; avvocata; avvocati; avvocatessa; collegio difensivo; difesa; difese; difensori; difensore dell'uomo; difensore della donna; difensore dell'indagato; difensore dell'imputato; difensore di fiducia; team legale; staff; procuratore del giocatore; procuratore del calciatore; agente del giocatore; agente del calciatore; agente dell'attaccante; agente del centrocampista; agente del difensore; agente del portiere; agente dell'attore; agente della cantante; agente dell'attrice; agente del cantante; agente fifa; suo agente; sua agente; suo procuratore; suo legale; suoi legali; suo avvocato; suo manager; manager del cantante; manager della cantante; manager dell'attore; manager dell'artista; manager della band; suo staff; suo entourage; agente di; agente della; agente dello; procuratore sportivo; addetto alla comunicazione; addetta alla comunicazione; capo dell'ufficio stampa; responsabile dei rapporti; direttore delle relazioni istituzionali; responsabile delle relazioni; referente stampa; direzione comunicazione; ufficio legale; pool difensivo;  segretario particolare; segreteria generale; segreteria politica`,
  ),
  Agency: list('agenzia; canale; trasmissione'),
  Agent: list('agente; procuratore; procuratrice; manager; difensore; difensori; staff'),
  Company: list(
    'azienda; società; compagnia; gruppo; impresa; ditta; colosso; gigante; multinazionale; marchio; brand; casa; startup; start-up; produttore; costruttore; club; partito; organizzazione; associazione; ong',
  ),
  NoCompany: list(
    `fondo; azionista; investitore; ministero; procura; tribunale; corte; questura; prefettura; polizia; carabinieri; governo; esecutivo; parlamento; senato; camera; commissione; consiglio; comune; regione; provincia; città; agenzia; autorità; authority; regolatore; garante; ambasciata; consolato; esercito; marina; sindacato; federazione; confederazione; lega; club; partito; movimento; coalizione; associazione; ong; fondazione; comitato; università; ateneo; scuola; liceo; ospedale; clinica; asl; istituto; museo; teatro; festival; diocesi; chiesa; borsa; squadra; organizzazione; banca centrale`,
  ),
  Organisation: list(
    `fiera; unione internazionale; unione europea; unione nazionale; promoter; supermercato; distributore; avvocatura; ristorante; birrificio; multiutility; lista civica; entrambe le parti; difesa civile; staff tecnico; staff medico; nota azienda; nota società; nota catena; nota casa; azienda; aziende; rfi; leader nel; leader mondiale; leader di mercato; leader del settore; fs; stato islamico; società; compagnia; compagnie; gruppo; gruppi; impresa; imprese; ditta; casa; colosso; gigante; multinazionale; produttore; costruttore; costruttori; fonderia; acciaieria; fornitore; operatore; gestore; catena; marchio; brand; startup; start-up; controllata; controllante; società capogruppo; holding; banca; banche; istituto; istituti; assicurazione; fondazione; fondo; consorzio; cooperativa; cooperative; conglomerato; piattaforma; vettore; linea aerea; ministero; ministeri; dicastero; governo; governi; esecutivo; amministrazione; presidenza; comune; comuni; regione; regioni; provincia; prefettura; questura; procura; procure; management; rete ferroviaria italiana; poste italiane; stato maggiore della difesa; polizia; carabinieri; arma dei carabinieri; guardia di finanza; fiamme gialle; vigili del fuoco; vigili urbani; protezione civile; guardia costiera; capitaneria; forze armate; esercito; marina; aeronautica; forze dell'ordine; inquirenti; investigatori; i pm; i procuratori; autorità; authority; antitrust; garante; agenzia delle entrate; agenzia per; agenzia del; agenzia dei; agenzia federale; agenzia spaziale; agenzia nazionale; agenzia europea; agenzia internazionale; agenzia mondiale; agenzia italiana; agenzia delle dogane; commissione; consiglio; giunta; parlamento; camera; camere; senato; ambasciata; consolato; unità di crisi; bankitalia; banca d'italia; consob; inps; inail; enac; anas; club; squadra; squadre; scuderia; federazione; federcalcio; lega; figc; coni; sindacato; sindacati; sigla; sigle sindacali; associazione; associazioni; confederazione; borsa italiana; ordine; collegio; comitato; partito; partiti; fazione; fazioni; movimento; coalizione; centrodestra; centrosinistra; segreteria; ospedale; ospedali; policlinico; clinica; asl; ausl; asp; ats; asst; usl; aou; irccs; arpa; arpal; arpae; arpat; arpac; appa; ispra; ingv; cnr; enea; iss; ares; 118; aie; siae; agcom; agcm; arera; anac; agenas; agid; acn; asi; esa; dda; dia; ros; nas; noe; dac; sco; polstrada; polfer; guardie; forestale; soccorso alpino; agenzia per la; agenzia per l'; agenzia per lo; agenzia regionale; agenzia provinciale; agenzia della; stessa agenzia; organismi; giuria; organizzazione del; direzione del; vertici; dirigenza; presidenza della; gendarmeria; guardia nazionale; guardia rivoluzionaria; pasdaran; forze ucraine; stato maggiore; agenzia atomica; aiea; direzione; università; ateneo; politecnico; scuola; liceo; accademia; osservatorio; centro; centri; museo; teatro; festival; biblioteca; chiesa; diocesi; curia; vaticano; santa sede; conferenza episcopale; parrocchia; organizzazione; organizzazioni; organizzatori; ong; onlus; ente; enti; organismo; dipartimento; ufficio; uffici; servizio; servizi; intelligence; comando; croce rossa; fmi; oms; ema; aifa; fda; fed; fbi; cia; bundesbank; militari; pompieri; finanzieri; estremisti; paramilitari; miliziani; ribelli; guerriglieri; talebani; milizia; milizie; jihadisti; terroristi; proprietà; laboratorio; laboratori; fabbrica; stabilimento; concessionaria; municipalizzata; utility; autostrade; ferrovie; aeroporto; porto; stazione appaltante; editore; studio legale; partnership; big tech; corte dei conti; vigilanza; acquirente; venditore; cordata; cda; tesoro; presidio; prefetti; rsu; rsa; assessorato; sovrintendenza; soprintendenza; provveditorato; ispettorato; arcidiocesi; comunità; hotel; crociere; municipio; pronto soccorso; rettorato; pinacoteca; parco nazionale; zoo; conservatorio; città metropolitana; sala operativa; centrale operativa; etichetta discografica; armatore; armatori; cantiere navale; maison; produzione del film; produzione della serie; social network; sito di e-commerce; digos`,
  ),
  Government:
    list(`palazzo chigi; quirinale; viminale; farnesina; montecitorio; palazzo madama; campidoglio; palazzo marino; piazza gae aulenti; viale mazzini; cupertino; mountain view; maranello; nazareno; via nazionale; mef; pentagono; casa bianca; cremlino; eliseo; downing street; buckingham palace; kensington palace; vaticano; santa sede; bruxelles; washington; mosca; pechino; londra; parigi; berlino; roma; madrid; tokyo; seul; pyongyang; teheran; gerusalemme; tel aviv; kiev; kyiv; ankara; nuova delhi; islamabad; canberra; ottawa; varsavia; budapest; atene; vienna; berna; lisbona; l'aia; riad; doha; damasco; baghdad; kabul; il cairo; tripoli; tunisi; algeri; caracas; brasilia; buenos aires; l'avana; taipei; minsk; zagabria; belgrado; bucarest; praga; oslo; stoccolma; helsinki; copenaghen; dublino;
    repubblica ceca; repubblica di san marino; repubblica islamica; repubblica popolare; repubblica democratica; repubblica dominicana; italia; francia; germania; spagna; portogallo; regno unito; gran bretagna; inghilterra; scozia; irlanda; belgio; olanda; paesi bassi; svizzera; austria; polonia; ungheria; romania; bulgaria; grecia; turchia; svezia; norvegia; danimarca; finlandia; russia; ucraina; bielorussia; cina; taiwan; giappone; corea del sud; corea del nord; india; pakistan; bangladesh; indonesia; malesia; singapore; thailandia; vietnam; filippine; birmania; iran; iraq; israele; siria; libano; giordania; arabia saudita; qatar; kuwait; yemen; egitto; libia; tunisia; algeria; marocco; sudan; etiopia; kenya; nigeria; ghana; sudafrica; zimbabwe; uganda; ruanda; congo; messico; brasile; argentina; cile; colombia; perù; venezuela; bolivia; ecuador; cuba; haiti; canada; stati uniti; u.s.a; stati uniti d'america; australia; nuova zelanda; san marino; albania; serbia; kosovo; croazia; slovenia; montenegro; malta; cipro; georgia; armenia; azerbaigian; kazakistan; afghanistan; somalia; eritrea; ciad; niger; unione europea; ue; commissione europea; nazioni unite; onu; consiglio europeo; parlamento europeo; bce; banca centrale europea`),
  OrganisationName: list(
    `medici senza frontiere; spa; s.p.a; srl; s.r.l; sa; ag; inc; corp; ltd; plc; llc; gmbh; nv; holding; group; gruppo; banca; banco; bank; assicurazioni; università; politecnico; istituto; ministero; dipartimento; agenzia; consiglio; commissione; associazione; federazione; confederazione; fondazione; comitato; lega; unione; partito; movimento; forza italia; fratelli d'italia; italia viva; azione; pd; fdi; m5s; cinquestelle; avs; più europa; alleanza verdi e sinistra; usb; ugl; fiom; fim; uilm; confagricoltura; federconsumatori; altroconsumo; adusbef; abi; ania; ance; anci; anm; coni; cio; italo; ivass; polizia; carabinieri; questura; procura; prefettura; tribunale; corte; autorità; ufficio; centro; ospedale; policlinico; museo; società; club; calcio; fc; ac; ssc; basket; volley; scuderia; compagnia; partners; capital; technologies; systems; industries; motors; pharma; energia; energy; international; global; software; entertainment; studios; records; labs; trust; chiesa; diocesi; scuola; accademia; liceo; ferrovie; aeroporti; marina; esercito; regione; comune; provincia; camera; senato; croce rossa; caritas; emergency; medici senza frontiere; arcigay; anpi; arci; acli; poste italiane; fs; atm; a2a; iren; acea; bpm; monte dei paschi; carige; ilva; acciaierie; postepay; atlantia; mundys; hellas verona; salernitana; comunità; airlines; airways; bundesbank; fatah; isis; coalizione`,
  ),
  Outlet: list(
    `quotidiano; quotidiani; il sun; del sun; dal sun; al sun; la rosea; giornale; giornali; testata; testate; agenzia di stampa; agenzie di stampa; agenzia stampa; agenzie stampa; agenzia governativa; agenzia nazionale libanese; agenzia di notizie; agenzie di notizie; piattaforma di notizie; bisettimanale; canale telegram; gazzetta locale; agenzia di news; organi di informazione; agenzia semiufficiale; agenzia semi-ufficiale; agenzia d'informazione; agenzia di informazione; agenzia israeliana; agenzia italiana di stampa; agenzia nova; agenzia dire; agenzia di stampa statale; agenzia statale; agenzia ufficiale; agenzia palestinese; agenzia russa; agenzia cinese; agenzia iraniana; agenzia tedesca; agenzia francese; agenzia giapponese; agenzia ucraina; agenzia spagnola; agenzia turca; agenzia siriana; agenzia egiziana; agenzie; rivista; riviste; settimanale; settimanali; mensile; mensili; periodico; magazine; sito; siti; portale; emittente; emittenti; televisione; televisioni; tv; radio; rete televisiva; tabloid; blog; blogger; stampa; media; organi di stampa; organi d'informazione; mezzi di informazione; mezzi d'informazione; canale televisivo; telegiornale; tg; notiziario; newsletter; podcast; newsmagazine; broadcaster; network; `,
  ),
  OutletName: list(
    `corriere; gazzetta; messaggero; mattino; tirreno; secolo; resto del carlino; nazione; giornale; gazzettino; eco; stampa; repubblica; sole; manifesto; foglio; verità; avvenire; espresso; panorama; tempo; riformista; unità; post; times; news; journal; herald; tribune; telegraph; guardian; mail; observer; chronicle; independent; tv; radio; tg; tg1; tg2; tg3; tgcom24; mirror; insider; bulletin; press; standard; zeitung; provincia pavese; dolomiti; today; notizie; quotidiano; magazine; weekly; daily; bild; monde; figaro; país; mundo; marca; globe; telegraf`,
  ),
  Unnamed: list(
    `fonte; fonti; insider; gola profonda; gole profonde; talpa; leaker; leak; leaks; informatore; informatori; whistleblower; persone vicine; persona vicina; persone a conoscenza; persona a conoscenza; persone informate; persona informata; persone al corrente; persona al corrente; persone familiari; persona familiare; persone che conoscono; persona che conosce; persona che ha visto; persone che hanno visto; persona che ha letto; persone che hanno letto; persona che ha partecipato; persone che hanno partecipato; persone che hanno assistito; persona che segue; persone che seguono; persone che hanno lavorato; persone che hanno familiarità; persone con conoscenza; persone coinvolte; ambienti; addetti ai lavori; entourage; beninformati; ben informati; bene informati; rumors; chi segue; chi sta seguendo; chi ha seguito; chi conosce; chi è a conoscenza; chi è al corrente; chi è vicino; chi gli è vicino; chi le è vicino; chi lavora; chi ha familiarità; chi ha visto; chi ha letto; chi ha partecipato; chi era presente; chi c'era; chi frequenta; chi gli sta vicino; chi tratta; chi sa; chi ben conosce; chi gli ha parlato; chi ha parlato con lui; chi ha parlato con lei; una persona presente; persone presenti; uno dei presenti; alcuni dei presenti; uno dei partecipanti; un partecipante; interlocutori; interlocutore; amici vicini; amico vicino; rumor di mercato; corridoi; uomini vicini; persone interpellate; testimoni anonimi`,
  ),
  Official: list(
    `agente di polizia; agente di commercio; agente di viaggio; agente di custodia; agente della polizia; agente della polstrada; agente della municipale; agente della scorta; agente della penitenziaria; funzionario; funzionari; funzionaria; dirigente; dirigenti; diplomatico; diplomatici; esponente; esponenti; collaboratore; collaboratrice; collaboratori; consigliere; dipendente; dipendenti; ex dipendente; ex dipendenti; impiegato; impiegati; banchiere; banchieri; trader; manager; ufficiale; ufficiali; agente; agenti; parlamentare; parlamentari; negoziatore; negoziatori; ingegnere; ingegneri; tecnici; amico; amica; amici; collega; colleghi; alleato; alleati; big; colonnelli; fedelissimi; fedelissimo`,
  ),
  Vague: list(
    `alto; alta; alti; alte; ex; anonimo; anonima; anonimi; anonime; anonimato; vicino; vicina; vicini; conoscenza; informato; informati; senior; massimo; massimi; importante; importanti; autorevole; autorevoli; intelligence; sicurezza; attuali; statunitensi; americani; israeliani; europei; occidentali; russi; ucraini; britannici; cinesi; iraniani`,
  ),
  Title: list(
    `la coppia; guardasigilli; presidente; presidentessa; vicepresidente; premier; primo ministro; prima ministra; cancelliere; cancelliera; ministro; ministra; ministri; viceministro; viceministra; sottosegretario; sottosegretaria; segretario; segretaria; vicesegretario; capogruppo; senatore; senatrice; deputato; deputata; onorevole; eurodeputato; eurodeputata; eurodeputati; sindaco; sindaca; vicesindaco; vicesindaca; governatore; governatrice; assessore; assessora; consigliere regionale; consigliere comunale; consiglieri; prefetto; prefetta; questore; commissario; commissaria; ambasciatore; ambasciatrice; console; generale; colonnello; capitano; tenente; maresciallo; comandante; ammiraglio; vicepremier; vicequestore; capo; boss; ceo; cfo; coo; cto; a.d; ad; amministratore; amministratore delegato; amministratrice delegata; amministratrice; direttore; direttrice; chief executive; managing director; fondatore; fondatrice; cofondatore; co-fondatore; cofondatrice; proprietario; proprietaria; patron; numero uno; numero due; diretto interessato; diretta interessata; diretti interessati; l'interessato; l'interessata; gli interessati; influencer; showgirl; youtuber; allenatore; allenatrice; tecnico; mister; ct; ds; dg; team principal; re; regina; principe; principessa; duca; duchessa; papa; pontefice; vescovo; arcivescovo; cardinale; monsignore; don; suor; giudice; giudici; magistrato; magistrati; pm; gip; gup; pubblico ministero; procuratore; procuratrice; leader; coordinatore; coordinatrice; relatore; relatrice; rettore; rettrice; preside; dirigente scolastico; dirigente scolastica; primario; stella; star; cantante; attore; attrice; regista; scrittore; scrittrice; autore; autrice; giocatore; giocatrice; attaccante; centrocampista; difensore; portiere; pilota; campione; campionessa; calciatore; tennista; ciclista; conduttore; conduttrice; imprenditore; imprenditrice; miliardario; magnate; tycoon; finanziere; candidato; candidata; dottor; dottore; dottoressa; dott; signor; signora; signore; sig; ing; avv; on; sen; mr; sir; lord; lady; ex presidente; ex premier; ex ministro; speaker; prorettore; provveditore; soprintendente; sovrintendente; titolare; tesoriere; liquidatore; curatore fallimentare; ispettore; garante dei detenuti; garante dei diritti; produttore; produttrice; costruttore; armatore; editore; editrice; garante; medico sociale; responsabile del settore; responsabile della sicurezza; alto rappresentante; garante europeo; presidenti; governatori; sindaci; assessori; parroco; architetto; chef; stilista; artista; rapper; comico`,
  ),
  Bystander: list(
    `pediatra; avvocato del lavoro; avvocata del lavoro; rappresentante di classe; rappresentanti di classe; pensionato; pensionata; barista; casalinga; tassista; commerciante; negoziante; escursionista; escursionisti; alpinista; agricoltore; allevatore; muratore; badante; operaio; operaia; operai; lavoratore; lavoratori; giovane; trentenne; quarantenne; cinquantenne; sessantenne; doc; analista; analisti; esperto; esperta; esperti; esperte; economista; economisti; professore; professoressa; professor; prof; professori; docente; docenti; ricercatore; ricercatrice; ricercatori; scienziato; scienziata; scienziati; studioso; studiosi; politologo; sociologo; storico; storici; critico; critici; osservatore; osservatori; commentatore; commentatori; opinionista; opinionisti; editorialista; testimone; testimoni; residente; residenti; abitante; abitanti; vicino di casa; vicini di casa; madre; mamma; padre; papà; figlio; figlia; figli; moglie; marito; vedova; fratello; sorella; fratelli; genitori; nonno; nonna; zio; zia; cugino; famiglia; familiari; parenti; congiunti; fidanzata; fidanzato; tifoso; tifosi; vittima; vittime; superstite; superstiti; sopravvissuto; sopravvissuti; manifestante; manifestanti; attivista; attivisti; investitori; azionisti; consumatori; utente; utenti; lettore; lettori; cliente; clienti; elettore; elettori; medico; medico legale; medici; dottori; infermiere; infermieri; insegnante; insegnanti; studente; studenti; studentessa; ragazzo; ragazza; ragazzi; uomo; donna; uomini; donne; persone; gente; passante; passanti; automobilista; autista; camionista; giornalista; giornalisti; cronista; cronisti; inviato; inviata; corrispondente; reporter; psicologo; psicologa; psichiatra; psicoterapeuta; accademico; accademici; specialista; specialisti; consulente; consulenti; imputato; imputata; imputati; indagato; indagati; sospettato; arrestato; detenuto; accusato; pentito; operatori di borsa; addetto; soccorritori; cittadino; cittadini; bambino; bambini; anziano; turista; turisti; passeggero; passeggeri; geologo; virologo; virologa; epidemiologo; climatologo; meteorologo; meteorologi; filosofo; avversari; detrattori; maligni; pentastellati; grillini; leghisti; meloniani; opposizione; opposizioni; minoranza; qualcuno; taluni; taluno; chiunque; accusa; legge; amico del cuore; biografo; operatori sanitari; allevatori; agricoltori; pescatori; commercianti`,
  ),
  Court: list('corte; cassazione; tribunale'),
  /** What a court does besides ruling. */
  Informs: list('informa; informato; comunica; comunicato; reso noto; fatto sapere'),
  Institute: list('istituto; agenzia; agenzie; osservatorio; società'),
  Study: list(
    `istituto nazionale di statistica; osservatorio siriano; società di ricerche; società di sondaggi; profilo linkedin; gruppo di ricerca; gruppo di ricercatori; gruppo di astronomi; gruppo di scienziati; gruppo di studiosi; team di ricerca; istituto di ricerca; centro di ricerca; centro studi; ufficio studi; agenzia di rating; agenzie di rating; tribunale; corte; cassazione; consulta; consiglio di stato; coldiretti; confesercenti; codacons; istat; eurostat; censis; svimez; studio; nuovo studio; recente studio; studi; ricerca; ricerche; indagine; indagini; sondaggio; sondaggi; rilevazione; rilevazioni; dati; dato; statistiche; statistica; cifre; numeri; analisi; stima; stime; previsione; previsioni; proiezioni; calcoli; legge; leggi; norma; norme; normativa; regola; regole; regolamento; decreto; costituzione; articolo; bibbia; vangelo; tradizione; leggenda; teoria; modello; modelli; piano; piani; programma; programmi; calendario; orario; orari; classifica; copione; logica; buon senso; prassi; consuetudine; protocollo; contratto; accordo; accordi; trattato; ipotesi; test; tampone; tamponi; esame; esami; autopsia; perizia; perizie; risultati; risultato; sentenza; ordinanza; capo d'imputazione; prova; prove; indizi; video; immagini; foto; fotografie; registrazioni; intercettazioni; intercettazione; telecamere; rapporto; rapporti; report annuale; bilancio; indice; indici; indicatori; barometro; censimento; grafico; mappa; storia; scienza; esperienza; opinione; opinioni; credenze; credenza; parere; pareri; calcolo; criterio; criteri; ordine alfabetico; necessità; gusti; gusto; desideri; aspettative; attese; consenso; tabella; ricetta; etimologia; dizionario; manuale; libro; romanzo; film; serie tv; corano; la media; una media; della media; alla media; dalla media; fitch; moody's; saggio; autori; linee guida; direttiva; direttive; codice; statuto; tariffario; mercato; mercati; borsa; borse; versione; ricostruzione; cronologia; quanto; andamento; tendenza; trend; schema; principio; istruzioni; coscienza; evidenze; osservazioni; letteratura; gli ultimi dati; dossier; whitepaper; rumor; corso; vulgata; luogo; piacimento; me; noi; te; voi; loro; lui; lei`,
  ),
  Document: list(
    `post; tweet; profilo; profili; account; nota; comunicato; comunicati; dichiarazione ufficiale; dichiarazione scritta; documento; documenti; atto; atti; verbale; verbali; lettera; missiva; circolare; bollettino; avviso; dispaccio; memoria difensiva; prospetto; sito ufficiale; pagina ufficiale; canali ufficiali; bando; delibera; informativa; relazione; filing; fonti della questura; trascrizione; trimestrale; semestrale; videomessaggio; carte giudiziarie; messaggio ufficiale; email; e-mail`,
  ),
  /** What outlets do: a name that nothing else tells is an outlet's then. */
  Reports: list(
    'riporta; riportano; riportava; riportavano; riportato; riportata; riferisce; rilancia; rilanciato; rilanciata; pubblica; pubblicato; pubblicata',
  ),
  Circumstance: list(
    "davanti ai cronisti; davanti ai giornalisti; davanti alle telecamere; davanti alle insistenze; davanti alle domande; di fronte alle domande; durante; dopo; al termine; a margine; nel corso; in occasione; all'uscita",
  ),
  Platform: list('rete; social; network; piattaforma'),
  First: list('come; secondo'),
  /** Who works somewhere, and does not speak for it. */
  Staff: list('dipendenti; lavoratori'),
  /** Who no longer has an office. */
  Former: list('ex'),
  /** Lawyers: who works at a firm speaks for nobody unless they represent somebody. */
  Counsel: list('avvocato; avvocata; avvocati; legale'),
  LawFirm: list('studio; esperto; esperta; specializzato'),
  LawField: list('penalista; civilista'),
  Represents: list('assistito; cliente; difende; rappresenta; assiste'),
  /** Bodies of which none in particular speaks: "many companies say". */
  Some: list(
    'molti; molte; alcuni; alcune; diversi; diverse; parecchi; parecchie; vari; varie; numerosi; numerose; metà; nessun; nessuna',
  ),
  /** What nobody says but in a story: "in the novel, the police announce". */
  Lore: list('leggenda; leggende; tradizione; folclore; mito'),
  Maker: list('produttore; fabbricante'),
  Fiction: list('romanzo; film'),
  /** Of documents that are none, or nobody's. */
  Fake: list('falso; falsa; falsi; false; anonimo; anonima; anonimi; anonime'),
  Others: list('altri; altre'),
  Same: list('stesso; stessa; stessi; stesse; medesimo; medesima; medesime'),
  /** Who writes for an outlet: its name stands behind. */
  Reporter: list(
    'giornalista; giornalisti; cronista; inviato; inviata; corrispondente; reporter; firma; insider; edizione',
  ),
  /** What a party speaks through: its subject follows. */
  Medium: list(
    'microfoni; microfono; mail; e-mail; email; telefono; iscritto; videocollegamento; videoconferenza; social; facebook; instagram; twitter; conferenza; intervista; radio; telecamere; whatsapp; audizione; aula; post; nota; comunicato; cronisti; giornalisti; stampa',
  ),
  Adjunct: [
    ...list(
      "su x; su twitter; su facebook; su instagram; su telegram; su truth; sui social; sul suo sito; sul proprio sito; sul sito; sul suo profilo; sul suo blog; sulla sua pagina; in una nota; in un comunicato; in una nota stampa; in una nota ufficiale; in una nota congiunta; in un comunicato stampa; con una nota; con un comunicato; con un post; in un post; in un'intervista; in un tweet; in conferenza stampa; a margine dell'evento; nel pomeriggio di ieri; nella serata di ieri; nella mattinata di oggi; nella giornata di ieri; nella tarda serata; nelle scorse ore; nelle ultime ore; nei giorni scorsi; nelle scorse settimane; nelle ultime settimane; negli ultimi giorni; nei mesi scorsi; questa mattina; questa sera; questo pomeriggio; ieri sera; ieri mattina; ieri pomeriggio; oggi pomeriggio; lunedì sera; nella notte; all'alba; due giorni fa; tre giorni fa; pochi giorni fa; qualche giorno fa; alcuni giorni fa; due settimane fa; poche settimane fa; qualche settimana fa; due mesi fa; pochi mesi fa; qualche mese fa; due anni fa; un anno fa; un mese fa; una settimana fa; lo scorso anno; l'anno scorso; la settimana scorsa; la scorsa settimana; il mese scorso; lo scorso mese",
    ),
    ...DATES,
  ],
  Report: list('rapporto; report; dossier; relazione'),
  /** Bodies have it as outlets do: whose it is stands behind it. */
  Site: list('sito; portale'),
  To: list(
    "a; ad; al; allo; alla; all'; ai; agli; alle; con; da; dal; dallo; dalla; dall'; dai; dagli; dalle; in; nel; nella; nell'; su; sul; sulla; tramite; attraverso; per; microfoni; contattato; contattata; interpellato; interpellata",
  ),
  ...verbClasses,
  Say: [
    ...verbClasses.Say,
    ...list(
      `dire; dicendo; fatto sapere; creduto; credeva; credevano; crede; credono; pensava; pensavano; pensa; pensano; ritiene; ritengono; riteneva; ritenuto; sperava; spera; sapeva; sapevano; temeva; temevano; teme; temono; immaginava; prevedeva; prevede; ipotizza; confermando; dichiarando; affermando; spiegando; sostenendo; aggiungendo; precisando; sottolineando; secondo; citando; convinto; convinta; convinti; sicuro; certo; deciso; stabilito; ordinato; chiesto; giurato; garantito; minacciato; minaccia; calcolato; calcola; stimato; stima; auspicato; auspica; capito; stando alla; stando agli; a detta; promesso; promette; negato; smentito; considera; considerava; definisce; giudica; accusano; accusando; denunciano; denunciando; lamentano; lamentando; propongono; a suo avviso; a loro avviso; a suo dire; a loro dire; a suo parere; a parere; a giudizio; ad avviso; a suo giudizio; ha comunicato; hanno comunicato; aveva comunicato; avevano comunicato; ha replicato; hanno replicato; aveva replicato; obietta; obiettano; auspicano; augurano; contestano; replicano; rilevano`,
    ),
  ],
  /** Nouns, though a word of them is also a verb's: "l'esercito dello Stato". */
  Noun: list(
    "l'ad; dall'ad; dell'ad; all'ad; procuratore aggiunto; procuratrice aggiunta; procuratori aggiunti; direttore aggiunto; segretario aggiunto; lo stato; dello stato; allo stato; dallo stato; nello stato; uno stato; di stato; stato islamico; stati uniti; emirati arabi uniti; stati membri; capi di stato; capo di stato; segretario di stato",
  ),
  /** Verbs with which a speaker is named between dashes, within the quotation marks. */
  Inserted: verbClasses.Inserted,
  /** Forms of which no "fonti" are the subject. */
  SingularVerb: verbClasses.SingularVerb,
  /** Where anybody may write: its name is no source. */
  Network: list(
    'twitter; x; facebook; instagram; telegram; weibo; reddit; youtube; tiktok; linkedin; whatsapp; truth; bluesky; threads',
  ),
  Have: list('ha; hanno; aveva; avevano; ebbe; ebbero; ho; abbiamo; hai; abbia; abbiano; avesse; avessero'),
  Granted: list('abbia; abbiano; avesse; avessero; smentisca; smentiscano'),
  Grants: list('sebbene; benché; nonostante; malgrado; seppure; per quanto'),
  Be: list('è; sono; era; erano; fu; furono'),
  Come: list('viene; vengono; veniva; venivano; venne; vennero'),
  Clitic: list("lo; la; l'; li; le; ne; gli; ci; ce; vi; si; se"),
  Di: list("di; del; dello; della; dell'; dei; degli; delle; d'"),
  Da: list("da; dal; dallo; dalla; dall'; dai; dagli; dalle"),
  A: list("a; ad; al; allo; alla; all'; ai; agli; alle"),
  Article: list("il; lo; la; i; gli; le; l'; un; uno; una; un'"),
  /** Years long enough ago that what would follow did. */
  Year: Array.from({ length: 520 }, (_, i) => String(1500 + i)),
  Gerund: list(
    'lavorando; valutando; trattando; pensando; preparando; cercando; negoziando; studiando; discutendo; facendo; considerando; esaminando; indagando',
  ),
  RumorNoun: list(
    'indiscrezione; indiscrezioni; voce; voci; rumor; rumors; rumours; gossip; illazioni; illazione; retroscena; spifferi; soffiate; pettegolezzi; chiacchiere; leak; leaks; anticipazioni; anticipazione; speculazioni; ipotesi; notizia; notizie',
  ),
  /** What is said of a claim that a party calls untrue. */
  Untrue: [
    ...agreeing('falso infondato inesatto fantasioso inventato assurdo ridicolo diffamatorio calunnioso'),
    ...list(
      'fake news; fake; bufala; bufale; falsità; menzogna; menzogne; calunnia; calunnie; invenzione; invenzioni; fantasia; fantasie; balla; balle; bugia; bugie; fesseria; fesserie; assurdità; illazioni; sciocchezza; sciocchezze; fandonie; chiacchiere; strumentali',
    ),
  ],
  CommentVerb: list(
    `commentare; rilasciare; rispondere; replicare; confermare; pronunciarsi; esprimersi; sbilanciarsi; precisare; specificare; fornire; aggiungere; entrare; parlare; rivelare; dire; discutere; chiarire; svelare; dare; spiegare; indicare; approfondire; esporsi; divulgare; fare commenti; fare dichiarazioni; fare alcun commento; dilungarsi; commentarle; commentarla; commentarlo; commentarli; rilasciarne; parlarne; dirlo; dirci; confermarlo; confermarla; confermarle; rivelarlo; precisarlo; anticipare; quantificare; fare nomi; fare il nome; fare cenno; commento; risponderci; replicarci; rendere note; rendere nota; rendere noto`,
  ),
  Approached: agreeing('contattato interpellato raggiunto sollecitato interrogato cercato sentito'),
} as const;

/**
 * A word of another class is not looked at for its ending: "partito" is a party, and what a fire has done ("sarebbe
 * partito dal tetto").
 */
const homographs = [...new Set(Object.values(classes).flat())].filter((word) => /^\p{Ll}+[aiu]t[oaie]$/u.test(word));

export const lexicon = {
  ...besideNames,
  /** Words before the number of a year that are no time elsewhere. */
  PartOfYear: ['anno'],
  /** Participles that open a sentence whose subject stands behind their comma. */
  OpeningParticiple: agreeing('costretto obbligato'),
  ...classes,
  PastParticiple: [...new Set([...classes.PastParticiple, ...homographs])],
} as const;
