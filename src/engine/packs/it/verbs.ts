/** Verbs of Italian news: who says, confirms, denies, reports; and those whose conditional passes hearsay on. */
import { agreeing, finite, gerunds, infinitives, participles, verbs } from './forms.ts';

/** "replica", "precisa" and "denuncia" are also nouns; the rows void those. */
const say = verbs(
  'afferm dichiar spieg sottoline precis puntualizz assicur replic chios comunic specific evidenzi rimarc osserv ricord comment rivel raccont rassicur',
  'rifer ribad chiar garant asser',
  [
    'dire; dice dicono diceva dicevano disse dissero; detto; dicendo',
    'scrivere; scrive scrivono scriveva scrivevano scrisse scrissero; scritto; scrivendo',
    'aggiungere; aggiunge aggiungono aggiungeva aggiungevano aggiunse aggiunsero; aggiunto; aggiungendo',
    'sostenere; sostiene sostengono sosteneva sostenevano sostenne sostennero; sostenuto; sostenendo',
    'rispondere; risponde rispondono rispondeva rispondevano rispose risposero; risposto; rispondendo',
    'ribattere; ribatte ribattono ribatteva ribatté; ribattuto; ribattendo',
    'insistere; insiste insistono insisteva insistevano; insistito; insistendo',
    'concludere; conclude concludono concludeva concluse conclusero; concluso; concludendo',
    'riassumere; riassume riassumono riassumeva riassunse; riassunto; riassumendo',
    'ammonire; ammonisce ammoniscono ammoniva ammonì; ammonito; ammonendo',
    'avvertire; avverte avvertono avvertiva avvertivano avvertì; avvertito; avvertendo',
  ],
);

/** Verbs that are speech only where they close a quotation or where nothing but a speaker can be their subject. */
const loose = verbs(
  'anticip svel rilev constat twitt sbott incalz ironizz tuon rilanci continu esord lament confid ammon invit avvis promett garant scherz azzard ipotizz spier riepilog elenc dettagli illustr motiv argoment liquid giur inform segnal raccomand invoc auspic',
  '',
  [
    'proseguire; prosegue proseguono proseguiva proseguì; proseguito; proseguendo',
    'intervenire; interviene intervengono; intervenuto; intervenendo',
    'riconoscere; riconosce riconoscono riconosceva; riconosciuto; riconoscendo',
    'riprendere; riprende riprendono riprendeva; ripreso; riprendendo',
    'promettere; promette promettono prometteva; promesso; promettendo',
    'esordire; esordisce esordiva; esordito; esordendo',
  ],
);

/** Verbs by which a named person too stands behind a claim. */
const confirm = verbs('conferm annunci ufficializz preannunci', '', [
  'ammettere; ammette ammettono ammetteva ammettevano ammise ammisero; ammesso; ammettendo',
]);

/** What outlets do. */
const report = verbs(
  'riport rivel svel anticip titol rilanci pubblic raccont segnal ipotizz document ricord assicur precis afferm indic dettagli sussurr',
  'rifer ricostru',
  [
    'scrivere; scrive scrivono scriveva scrivevano scrisse; scritto; scrivendo',
    'sostenere; sostiene sostengono sosteneva; sostenuto; sostenendo',
    'spiegare; spiega spiegano spiegava; spiegato; spiegando',
    'parlare; parla parlano parlava parlavano; parlato; parlando',
    'citare; cita citano citava; citato; citando',
    'descrivere; descrive descrivono; descritto; descrivendo',
    'battere; batte; battuto; battendo',
    'apprendere; apprende; appreso; apprendendo',
    'aggiungere; aggiunge aggiungono; aggiunto; aggiungendo',
    'scoprire; scopre scoprono; scoperto; scoprendo',
  ],
);

/** What people who want no name do. */
const whisper = verbs(
  'parl raccont rivel riport assicur indic ipotizz spieg confid conferm segnal sottoline precis afferm osserv ragion sussurr mormor bisbigli giur azzard confess sfog lament prevent stim ricostru filtr rassicur comment fren raffredd',
  'rifer sugger chiar',
  [
    'dire; dice dicono diceva dicevano; detto; dicendo',
    'sostenere; sostiene sostengono sosteneva sostenevano; sostenuto; sostenendo',
    'ritenere; ritiene ritengono riteneva ritenevano; ritenuto; ritenendo',
    'descrivere; descrive descrivono descriveva; descritto; descrivendo',
    'ammettere; ammette ammettono ammetteva; ammesso; ammettendo',
    'aggiungere; aggiunge aggiungono; aggiunto; aggiungendo',
    'escludere; esclude escludono escludeva; escluso; escludendo',
    'prevedere; prevede prevedono; previsto; prevedendo',
    'temere; teme temono; temuto; temendo',
    'riassumere; riassume riassumono; riassunto; riassumendo',
    'smentire; smentisce smentiscono; smentito; smentendo',
    'condividere; condivide condividono; condiviso; condividendo',
  ],
);

const deny = verbs('neg', 'sment');

/** Future stems of verbs whose bare conditional in the news is nearly always the reportative one: "cercherebbe". */
const REPORTATIVE =
  'punter comparir valuter ammonter aggirer negozier preparer studier lavorer sonder vaglier indagher impiegher coinvolger riguarder risalir risulter emerger apparterr deterr cercher frequenter celer mediter figurer operer corteggier monitorer sospetter pianificher progetter guadagner militer gestir intender soffrir conoscer convivr nasconder possieder posseder disporr proverr intratterr conterr prevedr preveder temer premer attender spunter';

/** The same of verbs that as often suppose: they count only where a rumor was told just before. */
const TOLD =
  'coster arriver chieder offrir partir uscir vivr rester pagher manterr utilizzer user sfrutter proporr integrer monter adotter debutter godr segnaler presenter ospiter parteciper comprender includer inizier percepir chiuder aprir taglier licenzier trasferir vender ceder comprer acquister acquisir rilever entrer lascer firmer annuncer lancer svilupper produrr sostituir costruir investir spender incasser ricever otterr prender metter passer torner riprender slitter rinvier sposter cambier mirer tenter insister guider affider nominer sposer accetter rifiuter rinnover prolunger ripartir approder raggiunger superer avverr adoperer andr';

const conditionals = (stems: string): string[] => stems.split(' ').flatMap((stem) => [`${stem}ebbe`, `${stem}ebbero`]);

/** Past participles that do not end in -ato, -ito or -uto. */
const irregularParticiples = agreeing(
  `nato dato fatto detto preso messo scritto letto chiesto richiesto ucciso deciso raggiunto giunto aperto offerto perso visto previsto rivisto scelto sciolto tolto rotto corso rimasto morto sceso acceso diffuso escluso
  concluso incluso commesso ammesso permesso promesso espresso successo emerso sommerso coinvolto svolto rivolto risolto accolto raccolto spinto respinto vinto convinto stretto costretto diretto eletto protetto corretto
  tradotto prodotto condotto ridotto introdotto scoperto coperto sospeso difeso offeso reso arreso teso inteso atteso chiuso deluso illuso confuso posto disposto proposto imposto opposto composto esposto supposto
  nascosto soddisfatto rimosso mosso scosso promosso discusso percosso distrutto infranto aggiunto assunto speso ripreso sorpreso intrapreso sottoposto contratto attratto estratto sottratto inflitto sconfitto iscritto sottoscritto
  descritto trasmesso smesso compromesso dimesso rimesso scomparso apparso sparso evaso invaso esploso eroso valso risposto corrisposto steso esteso costruito tratto detratto dedotto indotto colto assolto avvolto
  sconvolto stravolto ricorso incorso accorso occorso trascorso percorso soccorso concorso sorto risorto insorto disperso espulso spento dipinto congiunto pianto infisso connesso concesso interrotto corrotto rinchiuso racchiuso inciso diviso condiviso
  persuaso travolto trafitto emesso redatto soppresso sporto riscosso dissolto appreso compreso avvalso appeso disteso preteso frainteso deposto riposto contrapposto iscritto trascritto prescritto ammesso vissuto assalito`,
);

/** Forms that are nouns or adjectives more often than verbs: not taken for verbs of saying where a clause is cut. */
const HOMOGRAPHS = new Set(
  'replica replicato precisa comunica comunicato rivela comunicati comunicata motiva dettaglia segnala informa'.split(
    ' ',
  ),
);

export const verbClasses = {
  SayVerb: finite(say),
  SayParticiple: participles(say),
  SayGerund: gerunds(say),
  SayInfinitive: [...infinitives(say), 'confermare', 'ammettere', 'annunciare'],
  LooseVerb: finite(loose),
  LooseParticiple: participles(loose),
  ConfirmVerb: finite(confirm),
  ConfirmParticiple: participles(confirm),
  ReportVerb: finite(report),
  ReportParticiple: participles(report),
  WhisperVerb: finite(whisper),
  WhisperParticiple: participles(whisper),
  DenyVerb: finite(deny),
  DenyParticiple: participles(deny),
  Reportative: conditionals(REPORTATIVE),
  Told: conditionals(TOLD),
  PastParticiple: [...irregularParticiples],
  Inserted: [
    ...new Set([
      ...[say, confirm, loose, deny].flatMap((verb) => [
        ...finite(verb),
        ...participles(verb).filter((form) => form.endsWith('o')),
      ]),
      ...'legge sapere noto replicato commentato concluso proseguito continuato raccontato'.split(' '),
      'informa',
      'informano',
      'fa sapere',
      'fanno sapere',
      'fa notare',
      'fa presente',
      'rende noto',
    ]),
  ],
  SingularVerb: [
    ...new Set([
      'ha',
      'aveva',
      'ebbe',
      'è',
      'era',
      'fa',
      ...[say, confirm, loose, deny, report, whisper].flatMap((verb) =>
        finite(verb).filter((form) => !form.endsWith('o')),
      ),
    ]),
  ],
  Say: [
    ...new Set([
      ...finite(say),
      ...finite(confirm),
      ...finite(deny),
      ...participles(say).filter((form) => form.endsWith('o')),
      ...participles(confirm).filter((form) => form.endsWith('o')),
      ...participles(deny).filter((form) => form.endsWith('o')),
    ]),
  ].filter((form) => !HOMOGRAPHS.has(form)),
};
