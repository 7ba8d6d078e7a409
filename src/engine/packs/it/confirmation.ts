import type { CueRow } from '../pack.ts';
import { agreeing } from './forms.ts';

const base = { kind: 'confirmation' } as const;

/** A participle's auxiliary, with what stands between: "ha, però, già". */
const HAVE = '#Have #Adverb{0,4}';

/** "la conferma", "una replica", "a conferma di ciò": nouns, not verbs. */
const NOUNS = [
  "(una|un'|ogni|di|della|alla|sulla|dalla|nella|a|in|per|senza|con|nessuna|alcuna|altra|ulteriore|prima|ultima|sua|loro|questa|quella|ufficiale|definitiva|arriva|serve|manca|come|chiamata|email|mail|codice|pulsante|#Da) #Adverb{0,3} (conferma|replica|precisa|ricorda|promessa|annunci|comunicati|comunicato)",
  "(conferma|replica) (ufficiale|definitiva|arriva|arrivata|della|del|dell'|dei|delle|degli|di)",
  'conferma (su|sui|sul|sulla|sulle)',
  'la (conferma|replica) (è|sarà|sia|non|che|arriva|al|dal|da|dalla|dopo)',
  '(la|una) (precisa|comunica|ricorda) .',
];
/** Titles, faith, courts, votes, jobs and bookings are confirmed without anybody answering for a claim. */
const NOT_A_CLAIM = [
  'si (è|sono)? #Adverb{0,2} (conferma|confermano|confermò|confermava|confermato|confermata|confermati|confermate|annuncia|annunciano|annunciava)',
  "(conferma|confermano|confermato|confermata|confermò|confermava) #Adverb{0,2} (in (blocco|panchina|carica|porta|attacco|difesa|campo)|al comando|alla guida|campione|campionessa|leader|(il|la|lo|l'|i|le|gli|un|una|con) #Adverb{0,3} (primato|titolo|leadership|vetta|trend|tendenza|regola|bontà|diagnosi|crescita|tradizione|modulo|formazione|undici|condanna|condanne|sentenza|sentenze|assoluzione|ergastolo|pena|squalifica|multa|verdetto|prenotazione|prenotazioni|(suo|proprio|loro) (buon|ottimo|gran|grande)|fiducia|tecnico|allenatore|mister|ct|rating|ottimo|buon|gran|imbattibilità|talento|podio|vocazione|passione|stelle|predilezione|iscrizione (al|alla|ai)|suo (talento|valore|amore|ruolo|primato|stile)|sua (classe|fama|leadership|vocazione|superiorità)|4_3_3|3_5_2|4_4_2|4_2_3_1|3_4_3|3_4_2_1))",
  '(giudice|giudici|gip|gup|corte|cassazione|riesame|tribunale|tar|appello|arbitro|var|giuria) .{0,6} (conferma|confermano|confermato|annunciato|annuncia|ammesso)',
  '(parlamento|consiglio|assemblea|aula|senato|camera|soci|elettori|delegati|congresso|urne|azionisti) .{0,4} (#Have #Adverb{0,2} confermato|conferma|confermano) (!che && !di)',
  "(tecnico|allenatore|ct|mister|coach|pilota|campione|campionessa|bomber) .{0,3} (conferma|confermato) #Adverb{0,3} (il|la|lo|l'|i|gli|le|un|una|tutti|tutta)",
  '(annuncia|annunciato) la formazione',
  '(conferma|confermano|confermato|confermata) .{1,4} (alla guida|alla presidenza|alla direzione|in carica|come (presidente|direttore|ct|allenatore|capitano))',
  '(confermato|confermata|annullato) #Adverb{0,3} dal var',
  '(casi|caso|contagi|positivi|contagiati|decessi|vittime|titolare|titolari|ospiti|date|artisti) #Adverb{0,3} (confermati|confermate|confermato|confermata|annunciati|annunciate)',
  "(ammette|ammettono|ammesso|ammessa) #Adverb{0,3} (al|alla|alle|ai|agli|all') (fase|finale|gara|corso|corsi|concorso|esame|esami|voto|voti|maturità|patrocinio|contributo|contributi|prova|prove|play|playoff|scuola|università|selezione|gare|lavori)",
  '(ammette|ammettono|ammesso) #Adverb{0,3} (repliche|ricorsi|nuovi|errori di sorta|eccezioni|ignoranza|scuse|ritardi nei|solo (maggiorenni|soci))',
  '(annuncia|annunciano|annunciava|annunciavano) (tempesta|pioggia|neve|battaglia|difficile|calda|caldo|complicata|complicato|bufera|burrasca|intenso|ricco|ricca)',
  '(cielo|alba|meteo|weekend|settimana|stagione|autunno|inverno|estate|cartello|manifesto|locandina|campana) .{0,3} (annuncia|annunciano|annunciava)',
];
const SAYING_NOUNS = [
  '(profilo|account|profili|canale|pagina) (twitter|facebook|instagram|x|youtube|telegram|tiktok|linkedin) .{0,3} (#SayVerb|#SayParticiple)',
  ...NOUNS,
  'si (dice|dicono|spiega|comunica|ricorda|rivela|racconta|chiarisce|osserva|scrive|riferisce|risponde|conclude|commenta|precisa|insiste|sottolinea|afferma|raccontano|racconta)',
  "(vale a|non c' è che|per così|come si|come|a|voglio|che) dire",
  '(vuol|vuole|vogliono) dire',
  '(si|viene|vengono|è|sono) #Adverb{0,3} (conclude|concluso|conclusa|conclusi|concluse)',
  "(conclude|concludono|concludeva|concluse|concluso|conclusero) #Adverb{0,3} (la|il|le|un|una|i|gli|l'|lo|con|al|in|così la|a|nel|affari|due|tre)",
  "(risponde|rispondono|risposto|risposero|rispondeva) #Adverb{0,3} (al (fuoco|gol|vantaggio|pareggio)|ai gol|alla (logica|esigenza|terapia|chiamata|necessità)|all' (esigenza|appello|obiettivo|emergenza)|presente|di|dal dischetto|con (un|i|il|le|gli|due|tre)|ai (requisiti|bisogni|criteri|comandi|fischi)|a (un' esigenza|criteri|questa|logiche))",
  "(scrive|scrivono|scrisse|scritto|scriveva) #Adverb{0,3} (la storia|una (pagina|lettera|canzone)|un (libro|romanzo|saggio|pezzo|nuovo)|il (libro|suo|nome|proprio)|canzoni|romanzi|a mano|di (calcio|politica|sport|viaggi)|per (il|la|un|una)|l' ultimo)",
  "(prosegue|proseguono|proseguito|proseguiva|insiste|insistono|insistito) #Adverb{0,3} (la|il|le|i|lo|l'|gli|con|su|sul|sulla|sui|sulle|a|fino|nel|nella|in|per|senza|anche|dopo|da|spedita|spedito)",
  "(assicura|assicurano|assicurato|assicurava|garantisce|garantiscono|garantito|garantì|garantiva|assicurò) #Adverb{0,3} (la|il|le|un|una|un'|i|gli|l'|lo|agli|ai|alle|alla|al|circa|anche|loro|più|prestazioni|continuità|ottimi|buoni|almeno|tutti|tutte|due|tre)",
  '(comunica|comunicano|comunicava) (con|in|attraverso|poco|male|bene|meglio|tramite|emozioni)',
  "(rivela|rivelano|rivelato|rivelata|rivelò) #Adverb{0,3} (un|una|il|la|i|le|gli|l'|tutta|tutto|essere|fatale|fatali|utile|decisivo|decisiva|vincente|sbagliata)",
  "(racconta|raccontano|raccontava|raccontato|raccontò) #Adverb{0,3} (la|il|storie|un|una|le|i|l'|gli|di (un|una)|come (la|il))",
  "(ricorda|ricordano|ricordava|ricordato|ricordò) #Adverb{0,3} (la|il|le|i|gli|un|una|l'|lo|vittime|con|molto|quella|quello|quel|a tutti|ancora)",
  '(commenta|commentano|commentato|commentava) (la|il|le|i|un|una) (partita|gara|sfida|risultato|sorteggio|foto|video|corsa)',
  '(chiarisce|chiariscono|chiarito|spiega|spiegano|illustra) (i|il|la|le|gli|perché|come) (dubbi|mistero|funzionamento|fare|si fa|funziona|motivo)',
  '(dice|dicono|detto|disse|diceva) #Adverb{0,3} (addio|no|sì|basta|la sua|stop|grazie|ciao|bugie|messa)',
  '(osserva|osservano|osservato|osservava) (un|il|la|le|i|con|attentamente|da vicino|anche|le stelle)',
  '(sottolinea|sottolineano|sottolineato|evidenzia|evidenziano|evidenziato|evidenziava) #Adverb{0,3} (i tratti|il corpo|la figura|la differenza|il punto vita)',
  '(sostiene|sostengono|sostenuto|sosteneva|sosteneva) #Adverb{0,3} (la|il|le|i|gli|lo|economicamente|finanziariamente|un|una|l|con|gli|progetti|iniziative|famiglie|il)',
  '(chi|cosa|che cosa|quando|dove) #Adverb{0,3} (#Have)? (detto|dice|disse|risponde|scritto|ribatte|replica|sostiene|afferma|assicura|osserva|ricorda)',
  '(dichiarato|dichiara|dichiarava) #Adverb{0,3} (guerra|aperta|aperto|chiusa|chiuso|morto|morta|inagibile|fallita|fallito|lo stato|il (default|dissesto|fallimento)|redditi|un reddito|inammissibile|inammissibili|ricavi)',
];

/** What speaks beside finite verbs: "ha confermato", "confermò". */
const CONFIRMS = `#ConfirmVerb|${HAVE} #ConfirmParticiple|${HAVE} (reso ufficiale|dato l' annuncio|dato (la)? conferma|fornito conferma|ufficialmente ammesso)|#Have #Adverb{0,2} (voluto|dovuto|potuto|tenuto a|tenuto soltanto a|finito per) (solo|soltanto)? (confermare|ammettere|annunciare)|non #Have potuto (che|far altro che) (confermare|ammettere)`;

const SAYS = `#SayVerb|${HAVE} #SayParticiple|#Have #Adverb{0,2} (voluto|dovuto|tenuto a|tenuto subito a|ritenuto di|sentito il dovere di) #SayInfinitive`;

const STATES = `(fa|fanno|faceva|facevano|fece|fecero|${HAVE} fatto) #Adverb{0,3} (sapere|presente|notare|trapelare|intendere)|(rende|rendono|rendeva|rese|resero|${HAVE} reso) #Adverb{0,3} (noto|nota|pubblico|note|noti)|(tiene|tengono|teneva) #Adverb{0,3} a #SayInfinitive|ci (tiene|tengono) a #SayInfinitive|(mette|mettono|mise|${HAVE} messo) #Adverb{0,3} in (chiaro|guardia)|parlando con i giornalisti|(punta|puntano|${HAVE} puntato) il dito|(lancia|lanciano|${HAVE} lanciato) (l'|un) (allarme|appello)|(dà|danno|${HAVE} dato) (notizia|comunicazione)`;

export const confirmation: readonly CueRow[] = [
  {
    ...base,
    id: 'it/confirmation/conferma-citazione',
    act: 'confirm',
    party: 'after',
    guards: ['party', 'clause-initial'],
    pattern: '(lo|la|ne|ce|ci)? [<cue>(#ConfirmVerb|#Have #Adverb{0,4} #ConfirmParticiple)]',
    unless: [
      '(e|ed|o|né) #Adverb{0,3} (#ConfirmVerb)',
      "(conferma|confermano|confermato|annuncia) (il|la|l'|le|i) (titolo|primato|leadership|condanna|sentenza|trend|squadra|formazione|modulo)",
      'non #Adverb{0,3} (#ConfirmVerb|#Have)',
      'conferma (ufficiale|definitiva|di|del|della)',
    ],
    hits: [
      '«È vero», conferma il sindaco Piero Anselmi.',
      'La linea riaprirà a maggio, conferma la società.',
      '«I lavori partono lunedì», ha annunciato il Comune.',
      'Conferma la procura: il fascicolo è aperto.',
    ],
    misses: [
      'Vince ancora e conferma la squadra in vetta.',
      '«È vero», conferma un passante.',
      'I lavori, conferma lo studio, dureranno un anno.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/confermare',
    act: 'confirm',
    party: 'either',
    guards: ['party', 'no-outlet'],
    pattern: `[<cue>(${CONFIRMS})]`,
    unless: [...NOUNS, ...NOT_A_CLAIM],
    hits: [
      'Anna Galli, portavoce di Orbis, ha confermato che l’azienda tratta con i fornitori.',
      'Il ministero conferma la chiusura.',
      'Marco Neri ha però ammesso che i conti non tornano.',
      'L’organizzazione ha annunciato la cancellazione di due gare.',
      'Il gruppo ha voluto confermare i contatti.',
      'La proprietà l’ha ufficializzata ieri sera.',
      'Raggiunto dal sito The Verge, un portavoce di Orbis ha confermato il furto dei dati.',
    ],
    misses: [
      'La Juve si conferma campione.',
      'La squadra ha confermato il suo buon momento.',
      'Lo studio conferma i benefici della dieta mediterranea.',
      'La Cassazione ha confermato la condanna.',
      'L’azienda non ha ancora confermato la data.',
      'Il Parlamento ha confermato lo stanziamento con 200 voti.',
      'Serve una conferma della banca.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/riconoscere',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>(riconosce|riconoscono|riconosceva|riconobbe|${HAVE} riconosciuto|si? (è|sono) (assunto|assunta|assunti) la responsabilità|${HAVE} rivendicato|rivendica|rivendicano)] #Adverb{0,2} (che|di (aver|avere|essere|non)|l' errore|gli errori|un errore|errori|le difficoltà|la responsabilità|l' attentato|l' attacco|il ritardo|i ritardi|il problema)`,
    unless: ['(rivendica|rivendicano|rivendicato) (di|che)'],
    hits: ['Il presidente ha riconosciuto che il piano è fallito.', 'L’azienda riconosce gli errori del passato.'],
    misses: ['Madrid ha riconosciuto lo Stato palestinese.', 'La donna ha riconosciuto il suo aggressore.'],
  },
  {
    ...base,
    id: 'it/confirmation/limitarsi-a-confermare',
    act: 'confirm',
    party: 'before',
    guards: ['party'],
    pattern: `non? (#Have|#Be|#SayVerb|preferisce|sceglie|evita|commenta) .{0,60} [<cue>(limitandosi|limitatosi|limitatasi) #Adverb{0,3} a #Adverb{0,3} (#SayInfinitive|far sapere|osservare|rispondere|rimandare|definire)]`,
    hits: [
      'La Galli non ha voluto commentare le voci né i piani, limitandosi a confermare l’interesse dell’azienda.',
      'Il portavoce è uscito dalla sala limitandosi a dire che l’inchiesta va avanti.',
    ],
    misses: [
      'Ha mangiato poco, limitandosi a un’insalata.',
      'Il pilota è partito piano limitandosi a controllare gli avversari.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/si-limita-a-confermare',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>si ((è|sono|era|erano) #Adverb{0,2} (limitato|limitata|limitati|limitate)|limita|limitano|limitò|limitava) #Adverb{0,3} (a|ad) #Adverb{0,3} (confermare|ammettere|annunciare)]',
    hits: [
      'La società si è limitata a confermare i colloqui.',
      'Il sindaco Aldo Conti si limita ad ammettere un ritardo.',
    ],
    misses: ['La squadra si è limitata a difendersi.', 'Il danno si limita a pochi metri.'],
  },
  {
    ...base,
    id: 'it/confirmation/si-limita-a-dire',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>si ((è|sono|era|erano) #Adverb{0,2} (limitato|limitata|limitati|limitate)|limita|limitano|limitò|limitava) #Adverb{0,3} a #Adverb{0,3} (#SayInfinitive|rispondere|far sapere|osservare)]',
    hits: [
      '«Ci sono accertamenti in corso», si è limitata a dire la procura.',
      'Il portavoce si limita a ribadire la linea del governo.',
    ],
    misses: ['«Vedremo», si è limitato a dire il tecnico.', 'La squadra si è limitata a controllare la gara.'],
  },
  {
    ...base,
    id: 'it/confirmation/confermando',
    act: 'confirm',
    party: 'before',
    guards: ['party'],
    pattern:
      "non? (#Have|#Be|#SayVerb|#ConfirmVerb|#DenyVerb|rifiuta|glissa|parla|parlano) .{0,20} [<cue>(confermando|ufficializzando|annunciando|ammettendo|riconoscendo)] .{0,2} (che|di|come|l'|la|le|il|i|gli)",
    unless: [
      '(confermando|ribadendo) (il (ruolo|primato|valore|trend|titolo)|la (tradizione|tendenza|leadership|vetta|condanna|sentenza))',
    ],
    hits: [
      'Il club ha pubblicato un video confermando la chiusura della curva.',
      'Il direttore Carlo Renzi si è rifiutato di fare nomi, pur ammettendo che i contatti esistono.',
    ],
    misses: [
      'Il tecnico ha vinto ancora, confermando la tradizione.',
      'La Corte ha chiuso il caso confermando la condanna.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/precisando',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      "non? (#Have|#Be|#SayVerb|#ConfirmVerb|#DenyVerb|parla|parlano) .{0,20} [<cue>(precisando|spiegando|sottolineando|aggiungendo|ribadendo|affermando|dichiarando|assicurando|chiarendo|specificando|ricordando|puntualizzando)] .{0,2} (che|di|come|l'|la|le|il|i|gli)",
    unless: [
      "(aggiungendo|spiegando|assicurando|ricordando) (il|la|le|un|una|l'|i|gli)",
      '(quale|quali) .{0,6} (precisando|spiegando|affermando|dichiarando|aggiungendo)',
    ],
    hits: [
      'La polizia è intervenuta in serata, precisando che non ci sono feriti.',
      'Il Comune ha chiuso la scuola, aggiungendo che le lezioni riprenderanno lunedì.',
    ],
    misses: [
      'Lo chef ha finito il piatto aggiungendo il sale.',
      'La maestra ha iniziato spiegando la regola ai bambini.',
      'La rivista Famitsu ha cercato lo studio, il quale ha risposto affermando che è un errore.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/confermato-da',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern: '[<cue>#ConfirmParticiple #Adverb{0,2} (in una nota|con una nota)? #Da] (parte #Di)?',
    unless: [
      'non .{0,4} (#ConfirmParticiple|comunicato) .{0,2} #Da',
      "(confermato|confermata|confermati|confermate) #Adverb{0,3} (dai (dati|fatti|numeri|risultati|test)|dagli (esami|studi)|dal (test|tampone|campo|cda)|dall' (autopsia|esame|assemblea|aula)|dalle (analisi|immagini|urne)|dalla (corte|cassazione|ricerca|storia))",
      '(se|qualora|venga|fosse|venisse) #Adverb{0,3} (confermato|confermata|confermati|annunciato)',
      '(annunciato|annunciata|preannunciato|annunciati|annunciate) #Da (un (boato|forte|rumore|messaggio|cartello)|una (luce|scossa))',
      '(ammesso|ammessi|ammessa|ammesse) #Da',
    ],
    hits: [
      'La notizia è stata confermata dalla questura.',
      'Come annunciato dal club, lo stadio resterà chiuso.',
      'L’arrivo è stato poi confermato dalla società.',
    ],
    misses: [
      'La teoria è confermata da uno studio.',
      'La diagnosi è stata confermata dagli esami.',
      'Il dato è stato smentito dal ministero.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/comunicato-da',
    confidence: 'likely',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern: `[<cue>(${agreeing('comunicato diffuso divulgato fornito ribadito precisato riferito chiarito spiegato').join('|')}|reso noto|resa nota|resi noti|rese note|reso pubblico|resa pubblica|riconosciuto) #Adverb{0,2} (in una nota|con una nota)? #Da] (parte #Di)?`,
    unless: [
      'non .{0,4} (comunicato|diffuso|fornito) .{0,2} #Da',
      '(sarà|saranno|verrà|verranno) .{0,3} (comunicato|comunicata|comunicati|comunicate|diffuso|diffusa|diffusi|diffuse|fornito|forniti|reso|resa|resi|rese)',
      '(foto|fotografia|fotografie|immagini|immagine|video|filmato|identikit) #Adverb{0,2} (diffuso|diffusa|diffusi|diffuse|divulgato|divulgata|divulgati|divulgate|fornito|fornita|forniti|fornite) #Adverb{0,2} #Da',
      '(un|il|del|dal|nel|suo|atteso|unico) comunicato #Da',
      '(diffuso|diffusa|diffusi|diffuse) #Da (anni|tempo|nord|zanzare|insetti|un)',
      '(fornito|forniti|fornita|fornite) #Da (aziende|fornitori|lui|lei|noi)',
      '(fornito|forniti|fornita|fornite) #Da (un|una) (!fonte && !insider && !leaker && !portavoce)',
      '(servizi|servizio|materiale|prodotti|energia|gas) .{0,2} (fornito|forniti|fornita|fornite)',
    ],
    hits: [
      'Il bilancio comunicato dal ministero parla di tre feriti.',
      'Il numero diffuso dai carabinieri è provvisorio.',
    ],
    misses: [
      'Domani saranno resi noti dalla questura i nomi.',
      'Le immagini diffuse dai carabinieri mostrano la fuga.',
      'Si attende un comunicato dalla società.',
      'È un parassita diffuso da anni.',
      'Secondo quanto riferito dal sindaco, la strada riaprirà.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/a-confermarlo',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>(a|ad) #Adverb{0,3} (confermarlo|confermarla|confermare|annunciarlo|annunciarla|annunciare|ufficializzarlo|ufficializzare|darne (l' annuncio|conferma|notizia|comunicazione)|dare (l' annuncio|la conferma|conferma|la notizia|notizia)|renderlo noto|rendere noto|renderlo pubblico|comunicarlo|comunicare|dirlo|spiegarlo|precisarlo|ribadirlo|chiarirlo|farlo sapere) .{0,9} (è|sono|fu|era|furono) (stato|stata|stati|state)? #Adverb{0,2}]",
    unless: [
      '(a|ad) (confermare|confermarlo) .{0,7} (è|sono) (stato|stata|stati|state)? #Adverb{0,3} (anche)? (i dati|i numeri|uno studio|lo studio|una ricerca)',
    ],
    hits: [
      'A darne l’annuncio è stata la portavoce del gruppo, Carla Neri.',
      'A confermarlo è il ministero della Salute.',
      'A confermare l’addio del pilota a fine anno è il suo capo squadra, Carlo Renzi.',
    ],
    misses: ['A confermarlo sono i dati dell’ultimo trimestre.', 'A vincere è stata la squadra di casa.'],
  },
  {
    ...base,
    id: 'it/confirmation/a-confermarlo-senza-verbo',
    act: 'say',
    party: 'after',
    guards: ['party', 'clause-initial'],
    pattern:
      "[<cue>(a|ad) #Adverb{0,2} (confermarlo|annunciarlo|renderlo noto|comunicarlo|dirlo|spiegarlo|precisarlo|ribadirlo|chiarirlo|riferirlo|farlo sapere|darne notizia|darne comunicazione|dare (la notizia|notizia|l' annuncio))]",
    hits: [
      'La linea è ferma: a comunicarlo la società.',
      'Scuole chiuse, a renderlo noto il Comune.',
      'A dare la notizia il Comune di Orvada, precisando che le lezioni riprendono lunedì.',
    ],
    misses: ['Non sono stato io a dirlo la prima volta.', 'Nessun danno: a dirlo uno studio.'],
  },
  {
    ...base,
    id: 'it/confirmation/arriva-la-conferma',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>((la|una|prima|ultima|ulteriore|l'|le|arriva|arrivata|giunta|ecco|attesa) (sua|loro)? (conferma|annuncio|ufficialità|ammissione|conferme) (ufficiale|definitiva|è #Adverb{0,3} arrivata|è #Adverb{0,3} giunta|è #Adverb{0,3} arrivato|arriva|arrivano|ufficiali|ufficialmente|atteso)? #Adverb{0,3} (#Da|#Di)|(arriva|arrivano|è #Adverb{0,3} arrivata|è #Adverb{0,3} arrivato|è giunta|sono arrivate) #Adverb{0,3} (la|l'|le)? (conferma|conferme|ufficialità|annuncio) (ufficiale|definitiva)? (#Da|#Di)|dietro conferma #Di)] (parte #Di)?",
    unless: [
      '(attesa|mancanza|assenza|senza|manca|attende|attendono|aspetta|aspettano|attendere|nessuna|serve|dopo|per|con) .{0,3} (conferma|annuncio|conferme|ufficialità)',
      "(conferma|annuncio|ammissione|conferme) (ufficiale)? (della|del|delle|dei|degli|dell'|di) (prenotazione|condanna|sentenza|iscrizione|ordine|regola|teoria|tesi|ipotesi|bontà|lavoro|fatto|nomina|partecipazione|presenza|morte|decesso|accordo|arresto|vittoria|arrivo|addio|ritiro|dimissioni|stato|gara|valore|crisi|trend|gruppo di|progetto|suo|sua|nuovo|nuova)",
    ],
    hits: ['Arriva la conferma ufficiale di Palazzo Chigi.', 'La conferma è arrivata dal ministero in serata.'],
    misses: ['Si attende la conferma della banca centrale.', 'È la conferma del trend di crescita.'],
  },
  {
    ...base,
    id: 'it/confirmation/possiamo-confermare',
    act: 'confirm',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((possiamo|posso) (solo|soltanto|ufficialmente)? confermare|(confermiamo|confermo) (che|di|la|il|i|le|gli))]',
    unless: ['non (possiamo|posso|confermiamo|confermo) .{0,1}'],
    hits: [
      '«Possiamo confermare che l’accordo è firmato», ha detto un portavoce.',
      '«Confermiamo che c’è un’indagine», ha spiegato il ministero.',
    ],
    misses: [
      '«Non possiamo confermare nulla», ha detto un passante.',
      'Possiamo confermare la prenotazione per telefono.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/detto-dopo-citazione',
    act: 'say',
    party: 'after',
    guards: ['party', 'clause-initial'],
    pattern: `(lo|la|ne|ci|gli|mi)? [<cue>(${SAYS}|${STATES}|informa|informano|segnala|segnalano)]`,
    unless: [
      '(e|ed|o|né) #Adverb{0,3} (#SayVerb)',
      'non #Adverb{0,3} (#SayVerb|#Have)',
      '(si|come|così|che) (dice|spiega|racconta|ricorda|rivela|conclude|risponde|chiarisce|legge|osserva)',
      "(conclude|prosegue|ricorda|assicura|garantisce|racconta|rivela) (la|il|l') (gara|partita|stagione|corsa|squadra|serie|lista|storia)",
    ],
    hits: [
      '«I valori sono nella norma», assicura l’Arpa.',
      'Il bando, precisa il portavoce del Comune, scade a marzo.',
      '«Nessun ritardo», ha ribattuto la società.',
      'La strada, fa sapere la Regione, riaprirà presto.',
      'I ritardi, informa la società, sono intorno all’ora.',
      '«Sono sereno», commenta alla Nuova l’avvocata Carla Neri.',
    ],
    misses: [
      '«Andrà tutto bene», assicura il tecnico.',
      '«Mi fanno male», racconta una vicina.',
      'La gara, come si dice, è chiusa.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/tuona-dopo-citazione',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern:
      '((. && @hasQuote)|(. && @hasDash)) #Adverb{0,2} [<cue>(#LooseVerb|taglia corto|tagliano corto|allarga le braccia|#Have #Adverb{0,3} (#LooseParticiple|tagliato corto|messo in chiaro))]',
    unless: ['(e|ed|o|né|che|non) #Adverb{0,3} (#LooseVerb|#Have)'],
    hits: [
      '«Non ci fermeremo davanti a nulla», tuona il sindacato.',
      '«I lavori vanno avanti», taglia corto il portavoce.',
    ],
    misses: [
      '«Ci fermeremo qui», scherza il comico.',
      'Il temporale tuona sul ministero.',
      'Riprende fiato il titolo della banca.',
      'Ieri, durante un comizio, ha invitato il ministero a rispondere.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/dire',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>(${SAYS})]`,
    unless: SAYING_NOUNS,
    hits: [
      'Un portavoce ha detto che lo stabilimento riaprirà a maggio.',
      'Il ministero spiega che la norma cambierà.',
      'La Russia ribadisce l’intenzione di proseguire.',
      'Il Ministero della Salute ha quindi comunicato i primi dati.',
      'La società ha tenuto a precisare che i conti sono in ordine.',
    ],
    misses: [
      'Il Comune è accusato da chi replica: «Era meglio prima».',
      'Alla fiera il Presidente degli Stati Uniti Joe Harlan ha detto che i dazi restano.',
      'L’assessora critica il bando senza citare la scuola Rosmini, per la quale — afferma — mancano i fondi.',
      'Marco Neri ha detto che le vendite cresceranno.',
      'Secondo gli analisti, dice il libro, i prezzi caleranno.',
      'La sede si trova, come si dice, in capo al mondo.',
      'Il museo racconta la storia della città.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/fare-sapere',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>(${STATES})]`,
    unless: [
      '(rende|rendono|reso) (pubblico|nota|note|noto) #Adverb{0,3} (la|il|le|lo)? (lavoro|spettacolo|musica|artista|celebre)',
      '(fa|fanno) (notare|presente) (il|la) (talento|bravura)',
      '(lancia|lanciano|lanciato) .{0,2} (allarme|appello) (inascoltato)',
    ],
    hits: [
      'Il gruppo fa sapere che i lavori dureranno un mese.',
      'La questura ha reso noto che i feriti sono sette.',
      'I vigili del fuoco hanno fatto sapere di aver spento l’incendio.',
    ],
    misses: ['Il ministro ha fatto sapere che non ci sarà.', 'La squadra fa notizia in tutta Europa.'],
  },
  {
    ...base,
    id: 'it/confirmation/avvertire',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern: `[<cue>(avvisa|avvisano|denuncia|denunciano|informa|informano|informava|segnala|segnalano|segnalava|promette|promettono|auspica|auspicano|ammonisce|lamenta|lamentano|${HAVE} (avvertito|avvisato|denunciato|informato|segnalato|auspicato|ammonito|lamentato|promesso|garantito|giurato|illustrato))] #Adverb{0,2} (che|di|come|la|il|i|gli|le|l'|su|sul|sulla|:|«|in|$|tutti|un|una|contro|a|ai|invece|(almeno|oltre|circa)? . (morti|feriti|vittime|casi|decessi|contagi|dispersi|danni|disagi|guasti|interventi|ritardi))`,
    unless: [
      ...NOUNS,
      '(la|una|di|della|sua|loro|ogni|dalla|alla) (denuncia|denunce)',
      "(denunciato|denunciati|denuncia|denunciano|segnalato|segnalati) (per|a piede|in stato|un uomo|una donna|due|tre|il|l'|un|i|la|una|le|gli|a)",
      '(avvisato|avvisati|avvertito|avvertiti|informato|avvisa|informa|informano) (la (madre|moglie|polizia|famiglia)|i (carabinieri|soccorsi|genitori|vigili|lettori)|il (118|marito|padre|112)|un)',
      '(avverte|avvertono|avvertito) (un|una|il|dolore|la (scossa|terra))',
      'promette (bene|spettacolo|battaglia|male)',
      'promettono (bene|spettacolo|battaglia|male)',
      "(promesso|garantito|illustrato|segnalato|lamentato|promette|segnala|lamenta) (la|il|le|i|gli|un|una|l')",
      'si (lamenta|lamentano|segnala|segnalano|informa|promette)',
    ],
    hits: [
      'Il ministero informa che le scorte stanno finendo.',
      'La procura ha informato che l’inchiesta è chiusa.',
      'La Protezione civile ha segnalato cinque dispersi.',
    ],
    misses: [
      'La polizia ha denunciato un uomo di 40 anni.',
      'Un passante ha avvertito la polizia.',
      'La gara promette spettacolo.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/due-punti',
    confidence: 'likely',
    act: 'say',
    party: 'cue',
    guards: ['party', 'clause-initial'],
    pattern:
      '#Article? [<cue>((#Organisation && @hasColon)|(#Spokesperson && @hasColon)|#Organisation #Preposition @hasColon|#Spokesperson #Preposition @hasColon|#Spokesperson . @hasColon)]',
    unless: [
      '(squadra|club|gruppo|maggioranza|opposizione|opposizioni|centrodestra|centrosinistra|partito|lega|sindacati|sindacato|scuderia|teatro|chiesa|scuola|banca) .{0,2}',
    ],
    hits: ['Rogo a Orvada, la procura: «Forse un corto circuito»', 'Il ministero: «Le scorte bastano fino a giugno»'],
    misses: ['La squadra: «Ci crediamo»', 'Il ministero ha una sede: la nuova è «quasi pronta».'],
  },
  {
    ...base,
    id: 'it/confirmation/comunicato-due-punti',
    confidence: 'likely',
    act: 'document',
    party: 'none',
    pattern:
      '[<cue>((comunicato|nota) (ufficiale|stampa) (. && @hasColon)|(comunicato|nota) (ufficiale|stampa) . (. && @hasColon)|(comunicato|nota) ((ufficiale && @hasColon)|(stampa && @hasColon)))]',
    hits: [
      'In serata il comunicato ufficiale Uefa: «Non ci sono trattative in corso».',
      'Nota stampa: «I lavori proseguono».',
    ],
    misses: ['Manca il comunicato ufficiale della società.', 'La squadra ha una nota stonata: la difesa.'],
  },
  {
    ...base,
    id: 'it/confirmation/parlare-di',
    confidence: 'likely',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern: `([<cue>(parla|parlano|${HAVE} parlato) #Adverb{0,2} di] (un|una|uno|un')|[<cue>(parla|parlano|${HAVE} parlato) (inizialmente|subito|ufficialmente|apertamente|invece|però|ora) di])`,
    unless: [
      '(parla|parlano|parlato) di (un|una|uno) (libro|film|storia|futuro|vita|amore|ragazzo|ragazza|uomo|donna|mondo|calcio)',
      'si (parla|è parlato)',
    ],
    hits: [
      'L’azienda parla di un guasto tecnico.',
      'La prefettura ha parlato di un bilancio provvisorio.',
      'Il gestore ha parlato inizialmente di disagi lievi.',
    ],
    misses: ['Il sindaco parla di un attacco alla città.', 'La canzone parla di una ragazza.'],
  },
  {
    ...base,
    id: 'it/confirmation/portavoce-riferimento',
    act: 'say',
    subkind: 'spokesperson',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>(parla di|parlano di|${HAVE} (parlato di|fatto riferimento a|definito|minimizzato|accusato|ammesso|elogiato|invitato|confidato|lamentato|criticato|respinto)|(definisce|definiscono|minimizza|accusa|invita))]`,
    unless: ['si (parla|definisce)'],
    hits: [
      'Il portavoce ha fatto riferimento a un bilancio di dieci feriti.',
      'Una portavoce ha parlato di colloqui utili.',
    ],
    misses: ['Il sindaco ha definito utile la riunione.', 'Un passante accusa il Comune.'],
  },
  {
    ...base,
    id: 'it/confirmation/dal-ministero-fanno-sapere',
    act: 'say',
    party: 'cue',
    guards: ['party', 'one-clause'],
    pattern:
      '[<cue>#Da .{1,4}] (fanno (sapere|notare|presente)|rassicurano|confermano|assicurano|spiegano|precisano|ribadiscono|replicano|rispondono|sottolineano|chiariscono|aggiungono|dicono|avvertono|informano|comunicano|annunciano|ricordano|raccontano|ammettono|riferiscono|garantiscono)',
    unless: ['#Da .{1,4} (che|i|le|gli) .{0,3} (confermano|assicurano|spiegano|dicono)', '#Da .{1,5} non', 'da parte'],
    hits: ['Dalla Cina rassicurano che il test era pacifico.', 'Dal ministero fanno sapere che la gara resta valida.'],
    misses: [
      'Dalla finestra aperta dicono addio al mare.',
      'Dai primi esami i medici confermano la frattura.',
      'Dal Comune non confermano la data.',
      'Senza segnali da parte del governo, avvertono i pescatori, la protesta va avanti.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/assicurano-dal-ministero',
    act: 'say',
    party: 'after',
    guards: ['party', 'clause-initial'],
    pattern:
      '[<cue>(fanno (sapere|notare|presente)|rassicurano|confermano|assicurano|spiegano|precisano|ribadiscono|replicano|rispondono|sottolineano|chiariscono|aggiungono|dicono|avvertono|informano|annunciano|ricordano|raccontano|ammettono|riferiscono|garantiscono|ribattono|insistono|puntualizzano|osservano|commentano|#Have (fatto sapere|#SayParticiple|#ConfirmParticiple)) #Adverb{0,2} #Da]',
    unless: [
      '(dicono|raccontano|confermano) (da|dalle) (anni|mesi|sempre|tempo|parti)',
      'fatto sapere da (tempo|giorni)',
    ],
    hits: [
      '«Nessuna falla», assicurano dal ministero.',
      'I lavori, hanno precisato dalla società, finiranno a giugno.',
    ],
    misses: ['«Va tutto bene», raccontano da anni.', 'I pescatori, dicono dalla riva, tornano all’alba.'],
  },
  {
    ...base,
    id: 'it/confirmation/in-una-nota',
    act: 'document',
    party: 'none',
    pattern:
      '[<cue>(in|con|tramite|attraverso|mediante|via) (una|un) (lunga|lungo|breve|successiva|successivo|stringata|scarno|scarna|apposita|apposito)? (nota|comunicato|dichiarazione scritta|dichiarazione ufficiale|lettera aperta|videomessaggio)]',
    unless: [
      '(nota) (di|a) (colore|margine|piè|demerito|merito)',
      'in una nota (località|via|zona|discoteca|trasmissione|piazza|spiaggia|cittadina|catena|azienda|agli|ai|di (ricerca|credito))',
      '(nel|in) un? comunicato di (solidarietà)',
      'con una nota (alta|bassa|acuta|dolce|positiva|amara|stonata|agrumata|di)',
      '(analisti|economisti|esperti|strategist) .{0,12} in una nota',
      'in una nota .{0,6} (analisti|economisti|esperti)',
    ],
    hits: [
      '«Siamo in salvo», ha detto il fratello in una nota.',
      'Paolo Neri ha spiegato in un comunicato che lascerà la carica.',
      'In una nota il consiglio esprime vicinanza ai lavoratori.',
    ],
    misses: [
      'I due abitavano in una nota località sciistica.',
      'Il compositore insiste sulla nota più alta.',
      'Il taglio è vicino, scrivono gli analisti in una nota.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/su-canali-ufficiali',
    confidence: 'likely',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern:
      '[<cue>((nella|nel) (nota|comunicato)|in una (sua|propria) nota|in un (post|tweet|messaggio ufficiale)|con (un|dei) (post|tweet|comunicati)|(su|sul|sui|sulla|dal|dai|dalla) (suo|sua|suoi|propri|proprio|propria)? (profilo|profili|account|canali|pagina|sito) (ufficiale|ufficiali|social|twitter|x|facebook|instagram))]',
    unless: ['(tweet|post) (di|a) (colore|margine)', 'nella nota (località|via|zona|discoteca)'],
    hits: [
      '«Mi ritiro», ha scritto la capitana Irene Volpi sul suo profilo Instagram.',
      'Paolo Neri ha detto in un post che lascerà la carica.',
    ],
    misses: ['Il locale si trova nella nota via dei negozi.', 'Un tifoso ha insultato il portiere in un post.'],
  },
  {
    ...base,
    id: 'it/confirmation/si-legge-in-una-nota-di',
    act: 'document',
    party: 'after',
    pattern:
      "[<cue>si (legge|apprende|sottolinea|precisa|spiega|afferma|dichiara|aggiunge|comunica|evidenzia|ribadisce|informa|specifica|annuncia|conclude|chiarisce) #Adverb{0,3} (in|nel|nella|nell'|su|sul|sulla|da|dal|dalla) (una|un|la|il|l')? (breve|lunga|scarna|stringata|successiva)? (nota|comunicato|documento|dichiarazione|lettera|post|sito|profilo|testo|annuncio|bollettino|messaggio|informativa|circolare|avviso) (stampa|ufficiale|congiunta|congiunto|scritta)? #Adverb{0,3} .{0,4} (#Da|#Di)",
    hits: [
      '«I lavori proseguono», si legge in una nota del ministero.',
      '«Nessun ferito», si precisa in un comunicato della prefettura.',
    ],
    misses: ['Il romanzo si legge in una sera.', 'Il dato si spiega con la crisi.'],
  },
  {
    ...base,
    id: 'it/confirmation/ha-diffuso-un-comunicato',
    act: 'document',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(#Have #Adverb{0,3} (emanato|emesso|diffuso|diramato|pubblicato|rilasciato|divulgato)|diffonde|dirama|pubblica) (il|un|una|la|questo|questa) (seguente|breve|lungo|lunga)? (comunicato|nota)]',
    unless: ['una nota (di colore|località|azienda)', '(pubblicato|pubblica) (la|una) nota .{0,2} (lista|raccolta)'],
    hits: ['L’agenzia per il volo ha emanato il seguente comunicato:', 'Il club ha diffuso una nota sulla vicenda.'],
    misses: ['Il club ha diffuso le foto della festa.', 'Il critico ha pubblicato un saggio.'],
  },
  {
    ...base,
    id: 'it/confirmation/questa-la-nota',
    act: 'document',
    party: 'after',
    pattern:
      '[<cue>(questa|questo|ecco|di seguito) (è)? (la (breve|lunga)? (nota|comunicazione ufficiale)|il (breve|lungo)? comunicato|il testo (della nota|del comunicato)|quanto si legge nella nota)] (ufficiale|stampa|integrale|completo)? (#Di|#Da)?',
    unless: ['(questa|questo) (nota|comunicato)', 'la nota (dolente|stonata|lieta|positiva|negativa|a margine)'],
    hits: [
      'Questa la nota del club: «Luca Pessi è un nuovo giocatore».',
      'Ecco il comunicato ufficiale della società.',
    ],
    misses: ['Ecco la nota dolente della serata.', 'Questa nota di vaniglia arriva alla fine.'],
  },
  {
    ...base,
    id: 'it/confirmation/la-precisazione-arriva-da',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>(precisazione|precisazioni|denuncia|allarme|rassicurazione|rassicurazioni|replica|chiarimento|puntualizzazione|comunicazione|spiegazione|risposta) (ufficiale)? (è #Adverb{0,2})? (arriva|arrivano|arrivata|arrivato|giunge|giunta) #Adverb{0,3} #Da] (parte #Di)?',
    unless: ['(sismica|repliche) .{0,2} (arriva|arrivano)'],
    hits: [
      'La precisazione arriva direttamente dall’azienda ospedaliera.',
      'La replica è arrivata dal ministero in serata.',
    ],
    misses: ['La risposta arriva da uno studio svedese.', 'La replica arriva dal dischetto con Luca Pessi.'],
  },
  {
    ...base,
    id: 'it/confirmation/si-legge-in-una-nota',
    act: 'document',
    party: 'none',
    pattern:
      "[<cue>(si (legge|apprende|sottolinea|precisa|spiega|afferma|dichiara|aggiunge|comunica|evidenzia|ribadisce|informa|specifica|annuncia|conclude|chiarisce) #Adverb{0,3} (in|nel|nella|nell'|su|sul|sulla|da|dal|dalla) (una|un|la|il|l'|stessa|stesso)? (breve|lunga|scarna|stringata|successiva|stessa|stesso)? (nota|comunicato|dichiarazione scritta|dichiarazione ufficiale|lettera aperta|bollettino|informativa|circolare|avviso|messaggio ufficiale|ordinanza|delibera|comunicazione)|(recita|spiega|precisa|aggiunge|prosegue|conclude|sottolinea|conferma|riporta|annuncia|continua|si conclude) (la|il|una|un|l') (nota|comunicato|bollettino|circolare|avviso|ordinanza)|così (la|una|il|un) (nota|comunicato)|(nella|nel) (nota|comunicato|bollettino) (si (legge|precisa|spiega|afferma|aggiunge|sottolinea|annuncia)|viene #Adverb{0,2} (spiegato|precisato|specificato|sottolineato|riferito|chiarito)|è scritto)|(fa|fanno|si) sapere (una|un) (nota|comunicato)|(è scritto|era scritto|viene #Adverb{0,2} (spiegato|precisato|specificato|sottolineato|riferito|chiarito)) (in (una|un)|nella|nel) (nota|comunicato|bollettino|informativa)|(è)? quanto si legge (in|nella|nel))]",
    unless: [
      '(spiega|aggiunge|riporta|annuncia) la nota (a|di|che|del|della)',
      '(spiega|annuncia) (il|un) comunicato (di|che)',
      'si legge in (un|una) .{0,3} (libro|romanzo|articolo|saggio|sentenza|sera)',
    ],
    hits: [
      '«Affermiamo il nostro impegno», si legge in una nota.',
      '«L’impianto è sicuro», recita il comunicato.',
      'Inoltre nel comunicato viene spiegato che la data non cambia.',
    ],
    misses: ['Si legge in una sola sera.', 'Il dottore spiega la nota a margine.'],
  },
  {
    ...base,
    id: 'it/confirmation/secondo-nota',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(mostra|mostrano|recita|recitano|riporta|riportano|indica|indicano|parla di|parlano di|attesta|attestano|stabilisce|si legge|precisa|spiega|conferma|annuncia|chiarisce|ribadisce|aggiunge)]',
    subkind: 'document',
    unless: NOUNS,
    hits: ['I documenti mostrano due pagamenti.', 'Il comunicato, diffuso ieri, parla di «condizioni stabili».'],
    misses: ['Le foto mostrano un giardino.', 'Lo studio mostra un effetto.'],
  },
];
