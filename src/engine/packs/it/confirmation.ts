import type { CueRow } from '../pack.ts';
import { agreeing } from './forms.ts';

const base = { kind: 'confirmation' } as const;

/** "la conferma", "una replica", "a conferma di ciò": nouns, not verbs. */
const NOUNS = [
  "(la|una|un'|ogni|di|della|alla|sulla|dalla|nella|a|in|per|senza|con|nessuna|alcuna|altra|ulteriore|prima|ultima|sua|ufficiale|definitiva|arriva|serve|manca|come) #Adverb? (conferma|replica|precisa|ricorda)",
  "(conferma|replica) (ufficiale|definitiva|arriva|della|del|dell')",
];
/** Titles, faith, courts and bookings are confirmed without anybody answering for a claim. */
const NOT_A_CLAIM = [
  'si (è|sono)? #Adverb? #Adverb? (conferma|confermano|confermò|confermava|confermato|confermata|confermati|confermate|annuncia|annunciano|annunciava)',
  "(conferma|confermano|confermato|confermata|confermò) #Adverb? (in (blocco|panchina|carica|porta|attacco|difesa)|al comando|alla guida|campione|campionessa|leader|il primato|il titolo|la leadership|la vetta|il trend|la tendenza|la regola|la bontà|la diagnosi|la crescita|la tradizione|il modulo|la formazione|l' undici|la condanna|le condanne|la sentenza|le sentenze|l' assoluzione|l' ergastolo|la pena|il sequestro|l' arresto|gli arresti|la custodia|la squalifica|la multa|il verdetto|la prenotazione|l' iscrizione)",
  '(giudice|giudici|gip|corte|cassazione|riesame|tribunale|tar|appello) .{0,6} (conferma|confermano|confermato)',
  '(casi|contagi|positivi|contagiati|decessi|vittime) (confermati|confermate|confermato)',
  '(ammette|ammettono|ammesso|ammessa) #Adverb? (al|alla|alle|ai|agli|repliche|ricorsi|nuovi|a)',
  '(annuncia|annunciano) (tempesta|pioggia|neve|battaglia|difficile|calda|caldo|complicata|complicato)',
];
const SAYING_NOUNS = [
  ...NOUNS,
  'si (dice|dicono|spiega|comunica|ricorda|rivela|racconta|chiarisce|osserva|scrive|riferisce|risponde|conclude|commenta|precisa|insiste|sottolinea)',
  "(vale a|non c' è che|per così|come si) dire",
  '(vuol|vuole) dire',
  '(si|viene|vengono) (conclude|concluso)',
  "(conclude|concludono|concludeva|concluse|concluso|conclusero) #Adverb? (la|il|le|un|una|i|gli|l'|con|al|in|lo)",
  "(risponde|rispondono|risposto|risposero) #Adverb? (al fuoco|alla (logica|esigenza|terapia|chiamata|necessità)|all' (esigenza|appello|obiettivo)|presente|di)",
  '(scrive|scrivono|scrisse|scritto) #Adverb? (la storia|una pagina|un libro|il libro|canzoni|romanzi|a mano)',
  "(prosegue|proseguono|proseguito|insiste|insistono) #Adverb? (la|il|le|i|lo|l'|gli|con|su|sul|sulla|a|fino|nel|nella|in|per)",
  "(assicura|assicurano|assicurato|garantisce|garantiscono|garantito|garantì) #Adverb? (la|il|le|un|una|i|gli|l'|lo|agli|ai|alle|alla|al|circa|anche|loro|più|prestazioni|continuità)",
  '(comunica|comunicano) (con|in|attraverso|poco|male|bene)',
  "(rivela|rivelano) (un|una|il|la|i|le|gli|l'|tutta|tutto|essere|fatale|fatali|utile)",
  '(racconta|raccontano|raccontava) (la|una|il|storie|un|le|i)',
  "(ricorda|ricordano|ricordava|ricordato) (la|il|le|i|gli|un|una|l'|vittime|con)",
  '(commenta|commentano) (la|il|le|i|un|una) (partita|gara|sfida|risultato|sorteggio)',
  '(chiarisce|chiariscono) (i|il|la|le|gli)',
  'dice (addio|no|sì|basta|la sua)',
  'dicono (addio|no|sì|basta)',
  'detto (addio|no|sì|basta)',
  '(osserva|osservano) (un|il|la|le|i|con|attentamente)',
];

export const confirmation: readonly CueRow[] = [
  {
    ...base,
    id: 'it/confirmation/confermare',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(#ConfirmVerb|#Have #Adverb? #Adverb? #ConfirmParticiple|#Have #Adverb? (reso ufficiale|dato l' annuncio|dato conferma|fornito conferma|ammesso))]",
    unless: [...NOUNS, ...NOT_A_CLAIM],
    hits: [
      'Anna Galli, portavoce di Orbis, ha confermato che l’azienda tratta con i fornitori.',
      'Il ministero conferma la chiusura.',
      'Marco Neri ha ammesso che i conti non tornano.',
      'L’organizzazione ha annunciato la cancellazione di due gare.',
      '«È vero», conferma il sindaco.',
    ],
    misses: [
      'La Juve si conferma campione.',
      'Lo studio conferma i benefici della dieta mediterranea.',
      'La Cassazione ha confermato la condanna.',
      'L’azienda non ha ancora confermato la data.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/riconoscere',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(riconosce|riconoscono|riconobbe|#Have #Adverb? riconosciuto|si? (è|sono) (assunto|assunta|assunti) la responsabilità|#Have rivendicato|rivendica|rivendicano)] (#Adverb)? (che|di|l' errore|gli errori|un errore|errori|le difficoltà|la responsabilità|l' attentato|l' attacco|il ritardo|i ritardi|il problema)",
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
    pattern:
      'non? (#Have|#Be|#SayVerb) .{0,60} [<cue>(limitandosi|limitatosi|limitatasi) a (confermare|dire|precisare|ricordare|ribadire|sottolineare|affermare|far sapere)]',
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
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>si ((è|sono|era) #Adverb? (limitato|limitata|limitati|limitate)|limita|limitano|limitò) a (confermare|dire|precisare|ricordare|ribadire|sottolineare|affermare|comunicare|rispondere|far sapere)]',
    hits: [
      'La società si è limitata a confermare i colloqui.',
      'Il portavoce si limita a ribadire la linea del governo.',
    ],
    misses: ['La squadra si è limitata a difendersi.', 'Il danno si limita a pochi metri.'],
  },
  {
    ...base,
    id: 'it/confirmation/confermando',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      "non? (#Have|#Be|#SayVerb|#ConfirmVerb|risponde|replica) .{0,40} [<cue>(confermando|annunciando|precisando|spiegando|sottolineando|aggiungendo|ribadendo|affermando|dichiarando|sostenendo|assicurando|ammettendo)] .{0,2} (che|di|come|l'|la|le|il|i|gli)",
    unless: [
      '(confermando|ribadendo) (il (ruolo|primato|valore|trend|titolo)|la (tradizione|tendenza|leadership|vetta))',
      "aggiungendo (il|la|le|un|una|l')",
    ],
    hits: [
      'La polizia è intervenuta in serata, precisando che non ci sono feriti.',
      'Il club ha pubblicato un video confermando la chiusura della curva.',
    ],
    misses: [
      'Il tecnico ha vinto ancora, confermando la tradizione.',
      'Lo chef ha finito il piatto aggiungendo il sale.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/confermato-da',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern: `[<cue>(#Be|viene|vengono|venne|vennero)? (stato|stata|stati|state)? #Adverb? #Adverb? (#ConfirmParticiple|${agreeing(
      'comunicato diffuso reso divulgato',
    )
      .filter((w) => !w.startsWith('res'))
      .join(
        '|',
      )}|reso noto|resa nota|resi noti|rese note|reso pubblico|resa pubblica|riconosciuto|ammessa) #Adverb? #Adverb? #Da] (parte #Di)?`,
    unless: [
      'non .{0,4} (confermato|confermata|confermati|confermate|comunicato|annunciato) .{0,2} #Da',
      "(confermato|confermata|confermati|confermate) #Adverb? (dai (dati|fatti|numeri|risultati|test)|dagli (esami|studi)|dal (test|tampone|campo|cda)|dall' (autopsia|esame|assemblea)|dalle (analisi|immagini)|dalla (corte|cassazione|ricerca|storia))",
      '(se|qualora|venga|fosse|venisse) #Adverb? (confermato|confermata|confermati|annunciato)',
      '(annunciato|annunciata|preannunciato|annunciati) #Da (un (boato|forte|rumore|messaggio|cartello)|una (luce|scossa))',
      '(diffuso|diffusa|diffusi|diffuse) #Da (anni|tempo|nord|zanzare|insetti|un)',
    ],
    hits: [
      'La notizia è stata confermata dalla questura.',
      'Il bilancio comunicato dal ministero parla di tre feriti.',
      'Come annunciato dal club, lo stadio resterà chiuso.',
    ],
    misses: [
      'La teoria è confermata da uno studio.',
      'La diagnosi è stata confermata dagli esami.',
      'Il dato è stato smentito dal ministero.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/a-confermarlo',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>(a|ad) (#Adverb)? (confermarlo|confermarla|confermare|annunciarlo|annunciarla|annunciare|ufficializzarlo|darne l' annuncio|dare l' annuncio|dare la conferma|darne conferma|darne notizia|renderlo noto|rendere noto|dare la notizia|dare notizia|comunicarlo|comunicare|dirlo|spiegarlo|precisarlo) .{0,7} (è|sono|fu|era|furono) (stato|stata|stati|state)? #Adverb?]",
    unless: [
      '(a|ad) (confermare|confermarlo) .{0,7} (è|sono) (stato|stata|stati|state)? #Adverb? (anche)? (i dati|i numeri|uno studio|lo studio|una ricerca)',
    ],
    hits: [
      'A darne l’annuncio è stata la portavoce del gruppo, Carla Neri.',
      'A confermarlo è il ministero della Salute.',
    ],
    misses: ['A confermarlo sono i dati dell’ultimo trimestre.', 'A vincere è stata la squadra di casa.'],
  },
  {
    ...base,
    id: 'it/confirmation/arriva-la-conferma',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>((la|una|prima|ultima|ulteriore|l'|le|arriva|arrivata|giunta|ecco|attesa) (sua|loro)? (conferma|annuncio|ufficialità|ammissione|conferme) (ufficiale|definitiva|è arrivata|è giunta|arriva|ufficiali|ufficialmente|atteso)? #Adverb? (#Da|#Di)|(arriva|arrivano|è arrivata|è arrivato|è giunta|sono arrivate) #Adverb? (la|l'|le)? (conferma|conferme|ufficialità|annuncio) (ufficiale|definitiva)? (#Da|#Di)|dietro conferma #Di)] (parte #Di)?",
    unless: [
      '(attesa|mancanza|assenza|senza|manca|attende|attendono|aspetta|aspettano|attendere|nessuna|serve|dopo|per|con) .{0,3} (conferma|annuncio|conferme|ufficialità)',
      "(conferma|annuncio|ammissione|conferme) (della|del|delle|dei|degli|dell'|di) (prenotazione|condanna|sentenza|iscrizione|ordine|regola|teoria|tesi|ipotesi|bontà|lavoro|fatto|nomina|partecipazione|presenza|morte|decesso|accordo|arresto|vittoria|arrivo|addio|ritiro|dimissioni|stato|gara|valore|crisi|trend)",
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
    pattern: '[<cue>(possiamo|posso) (solo|soltanto|ufficialmente)? confermare]',
    unless: ['non (possiamo|posso) .{0,1} confermare'],
    hits: [
      '«Possiamo confermare che l’accordo è firmato», ha detto un portavoce.',
      '«Posso solo confermare che c’è un’indagine», ha spiegato il ministero.',
    ],
    misses: [
      '«Non possiamo confermare nulla», ha detto un passante.',
      'Possiamo confermare la prenotazione per telefono.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/dire',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern: '[<cue>(#SayVerb|#Have #Adverb? #Adverb? #SayParticiple)]',
    unless: SAYING_NOUNS,
    hits: [
      'Un portavoce ha detto che lo stabilimento riaprirà a maggio.',
      '«Siamo in linea con i piani», spiega il ministero.',
      'La Russia ribadisce l’intenzione di proseguire.',
      'Il Ministero della Salute ha quindi comunicato i primi dati.',
    ],
    misses: [
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
    pattern:
      '[<cue>((fa|fanno|faceva|fece|fecero|#Have #Adverb? #Adverb? fatto) (sapere|presente|notare|trapelare|intendere)|(rende|rendono|rese|resero|#Have #Adverb? #Adverb? reso) (noto|nota|pubblico|note|noti)|(tiene|tengono|#Have tenuto) a (precisare|sottolineare|chiarire|ribadire|specificare)|#Have voluto (precisare|chiarire|sottolineare|ribadire)|mette in chiaro|mettono in chiaro|#Have messo in chiaro|parlando con i giornalisti|ci tiene a precisare)]',
    unless: ['(rende|rendono|reso) (pubblico|nota|note) #Adverb? (la|il|le)? (lavoro|spettacolo|musica)'],
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
    pattern:
      "[<cue>(avverte|avvertono|avvertì|avvisa|avvisano|denuncia|denunciano|informa|informano|segnala|segnalano|promette|promettono|auspica|mette in guardia|mettono in guardia|rassicura|rassicurano|#Have #Adverb? #Adverb? (avvertito|avvisato|denunciato|informato|segnalato|messo in guardia|rassicurato|auspicato|ammonito|invitato))] (#Adverb)? (che|di|come|la|il|i|gli|le|l'|su|sul|sulla|:|«|in|$|tutti|un|una|contro|a|ai|invece)",
    unless: [
      ...NOUNS,
      '(la|una|di|della|sua|loro|ogni|dalla|alla) (denuncia|denunce)',
      "(denunciato|denunciati|denuncia|denunciano|segnalato|segnalati) (per|a piede|in stato|un uomo|una donna|due|tre|il|l'|un|i)",
      '(avvisato|avvisati|avvertito|avvertiti|informato) (la (madre|moglie|polizia|famiglia)|i (carabinieri|soccorsi|genitori|vigili)|il (118|marito|padre|112)|un)',
      '(avverte|avvertono|avvertito) (un|una|il|dolore|la (scossa|terra))',
      "invitato (il|la|i|le|gli|l')",
      'promette (bene|spettacolo|battaglia|male)',
      'promettono (bene|spettacolo|battaglia|male)',
    ],
    hits: ['Il ministero avverte che le scorte stanno finendo.', 'La procura ha informato che l’inchiesta è chiusa.'],
    misses: [
      'La polizia ha denunciato un uomo di 40 anni.',
      'Un passante ha avvertito la polizia.',
      'La gara promette spettacolo.',
    ],
  },
  {
    ...base,
    id: 'it/confirmation/dal-ministero-fanno-sapere',
    act: 'say',
    party: 'cue',
    guards: ['party'],
    pattern:
      '[<cue>#Da .{1,4}] (fanno sapere|fanno notare|rassicurano|confermano|assicurano|spiegano|precisano|ribadiscono|replicano|rispondono|sottolineano|chiariscono|aggiungono|dicono|avvertono|informano|comunicano|annunciano)',
    unless: ['#Da .{1,4} (che|i|le|gli) .{0,3} (confermano|assicurano|spiegano|dicono)'],
    hits: ['Dalla Cina rassicurano che il test era pacifico.', 'Dal ministero fanno sapere che la gara resta valida.'],
    misses: ['Dalla finestra aperta dicono addio al mare.', 'Dai primi esami i medici confermano la frattura.'],
  },
  {
    ...base,
    id: 'it/confirmation/in-una-nota',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern: `[<cue>((in|nella|nel|con|tramite|attraverso|mediante|via) (una|un|la|il|l'|dei)? (lunga|breve|successiva|stringata|sua|propria|suo|proprio)? (nota|comunicato|comunicati|dichiarazione scritta|dichiarazione ufficiale|lettera aperta|post|messaggio ufficiale|tweet|memoria|videomessaggio)|(su|sul|sui|sulla|dal|dai|dalla) (suo|sua|suoi|propri|proprio|propria)? (profilo|profili|account|canali|pagina|sito) (ufficiale|ufficiali|social|twitter|x|facebook|instagram))]`,
    unless: [
      '(nota|tweet|post) (di|a) (colore|margine|piè)',
      'in una nota (località|via|zona|discoteca|trasmissione|piazza|spiaggia|cittadina)',
      '(nel|in) un? comunicato di (solidarietà)',
      'degno di nota',
    ],
    hits: [
      '«Siamo in salvo», ha detto il fratello in una nota.',
      'Paolo Neri ha spiegato in un comunicato che lascerà la carica.',
    ],
    misses: ['I due abitavano in una nota località sciistica.', 'Il compositore insiste sulla nota più alta.'],
  },
  {
    ...base,
    id: 'it/confirmation/si-legge-in-una-nota-di',
    act: 'document',
    party: 'after',
    pattern:
      "[<cue>si (legge|apprende|sottolinea|precisa|spiega|afferma|dichiara|aggiunge|comunica|evidenzia|ribadisce|informa|specifica|annuncia|conclude|chiarisce) #Adverb? (in|nel|nella|su|sul|sulla|da|dal) (una|un|la|il|l')? (breve|lunga|scarna|stringata|successiva)? (nota|comunicato|documento|dichiarazione|lettera|post|sito|profilo|testo|annuncio|bollettino|messaggio)] .{0,3} (#Da|#Di)",
    hits: [
      '«I lavori proseguono», si legge in una nota del ministero.',
      '«Nessun ferito», si precisa in un comunicato della prefettura.',
    ],
    misses: ['Il romanzo si legge in una sera.', 'Il dato si spiega con la crisi.'],
  },
  {
    ...base,
    id: 'it/confirmation/si-legge-in-una-nota',
    act: 'document',
    party: 'none',
    pattern:
      "[<cue>(si (legge|apprende|sottolinea|precisa|spiega|afferma|dichiara|aggiunge|comunica|evidenzia|ribadisce|informa|specifica|annuncia|conclude|chiarisce) #Adverb? (in|nel|nella|su|sul|sulla|da|dal) (una|un|la|il|l')? (breve|lunga|scarna|stringata|successiva)? (nota|comunicato|comunicato stampa|dichiarazione scritta|dichiarazione ufficiale|lettera aperta|bollettino)|(recita|spiega|precisa|aggiunge|prosegue|conclude|sottolinea|conferma|riporta|annuncia) (la|il|una|un) (nota|comunicato|bollettino|circolare)|così (la|una|il) (nota|comunicato))]",
    unless: [
      '(spiega|aggiunge|riporta|annuncia) la nota (a|di|che|del|della)',
      '(spiega|annuncia) (il|un) comunicato (di|che)',
    ],
    hits: ['«Affermiamo il nostro impegno», si legge in una nota.', '«L’impianto è sicuro», recita il comunicato.'],
    misses: ['Si legge in una sola sera.', 'Il dottore spiega la nota a margine.'],
  },
  {
    ...base,
    id: 'it/confirmation/secondo-nota',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(mostra|mostrano|recita|recitano|riporta|riportano|indica|indicano|parla di|parlano di|attesta|attestano|stabilisce|si legge)]',
    subkind: 'document',
    hits: ['I documenti mostrano due pagamenti.', 'Il comunicato parla di un guasto alla rete.'],
    misses: ['Le foto mostrano un giardino.', 'Lo studio mostra un effetto.'],
  },
];
