import type { CueRow } from '../pack.ts';
import { agreeing } from './forms.ts';

const base = { kind: 'rumor' } as const;

/** "il secondo gruppo", "per la seconda volta": a number, no attribution. */
const SECOND = [
  '(il|un|del|al|nel|dal|sul|col|suo|loro|primo|ogni|questo|quel|nostro|in|di|per|da|come|è|era|arriva|arrivato|chiude|chiuso|terzo|e) secondo',
  'secondo (posto|trimestre|semestre|quadrimestre|tempo|turno|gol|set|figlio|mandato|piano|grado|luogo|livello|lavoro|giorno|anno|round|libro|film|album|singolo|semaforo|portiere|classificato|arrivato|paese|mondo|conflitto|episodio|caso|incontro|match|appuntamento|capitolo|momento|aspetto|punto|fine|più|dopo|dietro|quesito|senso|me|noi|te|voi)',
];

export const rumor: readonly CueRow[] = [
  {
    ...base,
    id: 'it/rumor/indiscrezioni-non-confermate',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'after',
    pattern:
      '[<cue>(non (è|sono|sia|siano)? #Adverb{0,3} (stato|stata|stati|state)? #Adverb{0,3} (confermata|confermate|confermato|confermati|verificata|verificate|verificati|verificato))] .{0,12} (riportato|riportata|riportate|riportati|diffusa|diffuse|diffuso|pubblicata|pubblicate|rilanciata|rilanciate|circolate|circolata|anticipata|anticipate|raccolte|lanciata) #Adverb{0,3} (#Da|su|sui|sul|sulla)',
    hits: [
      'Non sono per ora confermate le indiscrezioni riportate da Bloomberg sulla fusione.',
      'Non sono state confermate le voci diffuse dal Financial Times.',
    ],
    misses: [
      'Le indiscrezioni riportate da Bloomberg sono state confermate.',
      'Non sono ancora pronte le copie diffuse da Bloomberg.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/non-confermato',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      '[<cue>non (è|sono|era|erano|sia|siano|viene|vengono|veniva)? #Adverb{0,4} (stato|stata|stati|state)? #Adverb{0,3} (confermato|confermata|confermati|confermate|verificato|verificata|verificati|verificate|ufficializzato|ufficializzata|ufficiale|ufficiali)]',
    unless: [
      'non #Have',
      'non (è|sono|era|erano) #Adverb{0,4} (stato|stata|stati|state)? (confermato|confermata|confermati|confermate) (in (carica|panchina|rosa|squadra)|alla guida|per (il prossimo|la prossima)|nel ruolo|dal tecnico)',
      '(visita|volo|lingua|cambio|gara|partita|sito|app|ricambio|ricambi|canale) non (ufficiale|ufficiali)',
      "(non verificato|non verificati|non verificata|non confermato|non confermata) (dall' utente|per)",
      'non si (è|sono) (verificato|verificata|verificati|verificate)',
      '(se|qualora) .{0,6} non',
      '(si|che si|ancora) non (è|sono) (verificato|verificata|verificati|verificate) (alcun|nessun|incidenti|danni|un|casi)',
    ],
    hits: [
      'La notizia non è stata ancora confermata ufficialmente.',
      'La notizia non viene confermata nemmeno dalla banca.',
      'Circola una cifra non confermata.',
      'Il trasferimento non è ancora ufficiale.',
    ],
    misses: [
      'L’azienda non ha confermato la data.',
      'Il direttore non è stato confermato alla guida del museo.',
      'Non si sono verificati incidenti.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/nessuna-notizia-confermata',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      '[<cue>(nessuno|nessuna|nessun|né) .{0,6} (è|sono|era|erano|viene) #Adverb{0,3} (stato|stata|stati|state)? #Adverb{0,3} (confermato|confermata|confermati|confermate|verificato|verificata|ufficializzato|ufficializzata)]',
    unless: ['nessun .{0,3} (caso|casi|giocatore|titolare)', 'nessuno .{0,3} (titolari|casi)'],
    hits: ['Nessuna di queste cifre è stata finora confermata.', 'Nessun accordo è stato ancora ufficializzato.'],
    misses: ['Nessun caso è stato confermato.', 'Nessuno è stato ferito.'],
  },
  {
    ...base,
    id: 'it/rumor/nessuna-conferma',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      "[<cue>((in)? (attesa|mancanza|assenza|mancando|attende|attendono|aspetta|aspettano|attendiamo|attendere) (di|della|delle|la|le|una|l')? (ulteriori|prime|eventuali)? (conferma|conferme|ufficialità) (ufficiale|ufficiali)?|(nessuna|alcuna|senza|mancano|manca|manca ancora|mancano ancora) (la|le|una|l'|però|ancora)? (conferma|conferme|ufficialità) (ufficiale|ufficiali|formale|indipendente)?|non (c'|ci|vi|esiste|esistono|sono|è) (è|sono|era)? #Adverb{0,3} (arrivata|arrivate|giunta|giunte|stata|state)? #Adverb{0,3} (alcuna|nessuna|una|la|delle|l')? (conferma|conferme|ufficialità)|non (#Have #Adverb{0,3} (trovato|avuto|ricevuto|ottenuto)|trova|trovano|trovava|trovavano|abbiamo trovato) #Adverb{0,3} (alcuna|nessuna|ancora)? (conferma|conferme|riscontro|riscontri) #Adverb{0,3})]",
    unless: [
      "(conferma|conferme) (della|di|del|dell') (prenotazione|ordine|iscrizione|nomina|condanna|sentenza|pagamento|lettura)",
      '(ricorso|teoria|ipotesi scientifica) .{0,5} non #Have',
      'conferma via (email|mail|sms)',
    ],
    hits: [
      'Non ci sono state al momento conferme ufficiali.',
      'Per ora non c’è alcuna conferma ufficiale dell’offerta.',
      'Si tratta di una notizia in attesa di conferma.',
      'Le prime testimonianze non hanno in seguito trovato conferma.',
    ],
    misses: [
      'È arrivata la conferma ufficiale del ministero.',
      'Riceverà una mail in attesa di conferma della prenotazione.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/da-verificare',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      "[<cue>((notizia|notizie|indiscrezione|indiscrezioni|voce|voci|informazione|informazioni|ipotesi|cifra|ricostruzione|rumor|numeri) .{0,4} (da verificare|da confermare|tutta da verificare|tutte da verificare|tutti da verificare|tutta da confermare|tutte da confermare|non ufficiale|non ufficiali)|(il)? condizionale (è|resta|rimane)? d' obbligo|beneficio d' inventario|(con|prese|presa|preso|presi) .{0,2} (le pinze|le molle)|(nulla|niente) di (ufficiale|confermato|certo)|si tratta (solo|soltanto|per ora|ancora)? (solo|soltanto)? di (voci|indiscrezioni|rumor|rumors|speculazioni|supposizioni)|nessun annuncio ufficiale|(è|sono|era|erano) (stato|stata)? #Adverb{0,3} (impossibile|difficile) (verificare|confermare)|non (è|sono) #Adverb{0,3} (verificabile|verificabili)|non (è|era) (stato|stata)? #Adverb{0,3} possibile #Adverb{0,3} (verificare|confermare) (in|indipendentemente|la|le|l'|il|i|in modo|questa|queste|quanto|tali|gli|se|autonomamente))]",
    unless: [
      "non (è|era) (stato)? possibile (verificare|confermare) (la|l') (prenotazione|iscrizione|identità|password|disponibilità|pagamento)",
      '(afferrare|togliere|estrarre|girare|girate|servire) .{0,4} (pinze|molle)',
    ],
    hits: [
      'Il condizionale è d’obbligo.',
      'Al momento si tratta solo di voci.',
      'Non è stato possibile verificare in modo indipendente la notizia.',
      'Sono cifre da prendere con le pinze.',
    ],
    misses: [
      'Girate la carne con le pinze dopo due minuti.',
      'Non è stato possibile verificare l’identità della vittima.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/non-ha-potuto-verificare',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'before',
    pattern:
      "[<cue>(non (#Have potuto|è (stato|stata)? in grado di|sono (stati|state)? in grado di|è (riuscito|riuscita) a|sono (riusciti|riuscite) a|può|possono)) #Adverb{0,3} (verificare|confermare) #Adverb{0,3}] (in modo indipendente|in maniera indipendente|autonomamente|indipendentemente|l' autenticità|la veridicità|l' attendibilità|in modo|la notizia|queste|questa|tali|le|i|il|la|l')",
    unless: ["verificare (l' identità|la password|la data|il pagamento|la prenotazione|il tuo|la tua)"],
    hits: [
      'Reuters non ha potuto verificare in modo indipendente il documento.',
      'Il giornale non è riuscito a verificare l’autenticità del video.',
    ],
    misses: ['Il sistema non ha potuto verificare la password.', 'I tecnici non hanno potuto verificare l’identità.'],
  },
  {
    ...base,
    id: 'it/rumor/secondo-quanto-riportato-da',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>((secondo|stando a|in base a|rispetto a|da|a|per)? quanto #Adverb{0,3} (si)? (è stato|viene|era stato)? #Adverb{0,3} (riportato|riferito|scritto|rivelato|anticipato|pubblicato|spifferato|svelato|battuto|lanciato|ipotizzato|rilanciato|diffuso|sottolineato|ricostruito|raccontato|appreso|spiegato|dichiarato|sostenuto|affermato|indicato|comunicato|emerso|filtrato|trapelato|precisato|segnalato|detto|confermato|annunciato|reso noto|risulta|si apprende|apprende|trapela|filtra) (#Adverb|#Time){0,4} (su #Network)? (#Da|su|sul|sulla|sull'|sulle))] (parte #Di)?",
    unless: [
      'su quanto',
      '(di|con|tutto|su) quanto (riportato|detto|scritto|dichiarato|affermato)',
      'su #Network (!#Da)',
    ],
    hits: [
      'Stando a quanto riportato su Twitter da un leaker, il telefono avrà due schermi.',
      'Secondo quanto riportato ieri dal Financial Times, il piano è fermo.',
      'Rispetto a quanto riferito da Bloomberg, l’offerta è salita.',
      'Secondo quanto riportato da Bloomberg, Orbis tratta con un rivale.',
      'A quanto riferito dal Corriere della Sera, il vertice è saltato.',
    ],
    misses: [
      'Secondo quanto riferito dal sindaco, la strada riaprirà.',
      'Di quanto scritto da Bloomberg non si è parlato.',
      'Da quanto emerso dallo studio, il sonno conta.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/come-riportato-da',
    act: 'attribute',
    party: 'after',
    pattern:
      '[<cue>(come #Adverb{0,3} (è stato|è stata)? #Adverb{0,3} (riportato|riportata|riferito|scritto|rivelato|anticipato|raccontato|spiegato|sottolineato|segnalato|ricordato|dichiarato|precisato|emerso|rilanciato|indicato|reso noto) #Adverb{0,3} (#Da|nel|nella)|si apprende #Da|(trapela|trapelano|filtra|filtrano|è trapelato|è filtrato) #Adverb{0,3} #Da)] (parte #Di)?',
    unless: ['(luce|acqua|sangue|gas|sole|aria|umidità|infiltrazioni) .{0,4} (filtra|filtrano|trapela)'],
    hits: [
      'Come anticipato da Reuters, il piano è fermo.',
      'Si apprende da fonti sindacali che la fabbrica chiude.',
      'Il guasto è nato altrove, come dichiarato nel comunicato di Orbis.',
    ],
    misses: ['Come spiegato dal professore, le api sono a rischio.', 'La luce filtra dalla finestra.'],
  },
  {
    ...base,
    id: 'it/rumor/secondo-quanto-riporta',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>((secondo|stando a|per|da|a)? quanto #Adverb{0,3} (riporta|riportano|riferisce|riferiscono|riferì|scrive|scrivono|rivela|rivelano|racconta|raccontano|apprende|sostiene|sostengono|afferma|affermano|dichiara|comunica|annuncia|risulta a|risulta all'|risulta al|risulta alla|#Have #Adverb{0,3} (appreso|riportato|riferito|scritto|rivelato|raccontato|anticipato|pubblicato|dichiarato|affermato|ricostruito))|come #Adverb{0,3} (riporta|riportano|riferisce|riferiscono|scrive|scrivono|rivela|rivelano|racconta|raccontano|ricorda|spiega|spiegano|sottolinea|anticipa|segnala|#Have #Adverb{0,3} (riportato|riferito|scritto|rivelato|raccontato|anticipato|spiegato|ricordato|sottolineato|indicato|evidenziato|comunicato|dichiarato|segnalato|annunciato)))]",
    unless: ['(di|con|tutto|su) quanto (riporta|scrive|sostiene|afferma)'],
    hits: [
      'Secondo quanto scrive la Repubblica, il decreto slitta.',
      'Come riferisce l’agenzia Bloomberg, il fondo si ritira.',
      'A quanto risulta al Sole 24 Ore, la banca vende.',
    ],
    misses: ['Come spiega il professore, le api sono a rischio.', 'Non sa quanto scrive il ragazzo ogni giorno.'],
  },
  {
    ...base,
    id: 'it/rumor/secondo-un-articolo',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      "[<cue>(secondo|stando a|stando al|stando alla|stando all'|in base a|come si legge in|come emerge da)] (un|uno|una|il|l'|la|le|lo|i|gli|alcune|alcuni|recenti|delle|nuove|nuovi|nuovo|nuova)? (recente|recenti|ultime|ultima|prima|prime)? (articolo|articoli|report|reportage|scoop|inchiesta|indiscrezione|indiscrezioni|notizia|notizie|ricostruzione|ricostruzioni|retroscena|servizio|anticipazione|anticipazioni|esclusiva|approfondimento|informazioni|rumors|rumor|voci|lancio|pezzo|pubblicazione|racconto) .{0,3} (#Di|#Da|su|sul|sulla)",
    hits: [
      'Secondo un articolo del Wall Street Journal, i procuratori indagano.',
      'Secondo indiscrezioni riportate da Reuters, il fondo è pronto a entrare.',
    ],
    misses: [
      'Secondo un articolo della Costituzione, la sovranità è del popolo.',
      'Secondo il racconto della vittima, erano in due.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/secondo-indiscrezioni',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(secondo|stando a|stando ad|stando alle|stando ai|in base alle|in base a|seguendo|alla luce delle) (le|i|alcune|alcuni|delle|insistenti|diverse|altre|varie|ultime|prime|recenti)? (ultime|prime|recenti|insistenti|varie|stesse|nuove|ulteriori|indiscrete|solite)? (indiscrezioni|indiscrezione|voci|rumors|rumor|rumours|illazioni|spifferi|pettegolezzi|gossip|anticipazioni|speculazioni|bene informati|ben informati|beninformati|si dice)] (di (corridoio|mercato|spogliatoio))?',
    unless: [
      '(voci|anticipazioni|speculazioni|indiscrezioni|rumors|rumor) (di (bilancio|spesa|costo|stampa)|bianche|giornalistiche)',
    ],
    hits: [
      'Stando alle ultime indiscrezioni, Orbis lavora a quattro telefoni.',
      'Secondo alcune voci, il tecnico è in bilico.',
      'Secondo i rumors, il film uscirà in autunno.',
    ],
    misses: ['Il bilancio è diviso secondo dieci voci di spesa.', 'La banca non commenta le indiscrezioni.'],
  },
  {
    ...base,
    id: 'it/rumor/secondo-le-prime-notizie',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(secondo|stando a|stando alle|stando ai|dalle|dai|in base alle) (le|i)? (prime|primissime|ultime|primi) (informazioni|notizie|ricostruzioni|testimonianze|indicazioni|segnalazioni|frammentarie)]',
    unless: ['(ultime|prime) (notizie|informazioni) #Da', '(prime|ultime) informazioni (fornite|diffuse|rese)'],
    hits: [
      'Secondo le prime informazioni, ci sono almeno tre feriti.',
      'Stando alle prime ricostruzioni, il furgone ha sbandato.',
    ],
    misses: ['Ecco le ultime notizie di calciomercato.', 'Dalle prime luci dell’alba si scava.'],
  },
  {
    ...base,
    id: 'it/rumor/secondo-un-report',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '[<cue>(secondo (un|una|alcuni|diversi|recenti) (recente|recenti|nuovo|nuovi)? (report|articolo|articoli|notizie|notizia|ricostruzioni giornalistiche|ricostruzioni di stampa)|secondo (le)? (notizie|indiscrezioni|voci|ricostruzioni|informazioni) (di stampa|giornalistiche|dei media)|(secondo|stando a|stando ai|dai|dalle|dopo|circolano|in base a) .{0,3} (indiscrezioni|rumor|rumors|notizie|voci|ricostruzioni|anticipazioni|informazioni) (di stampa|giornalistiche|dei media|dei giornali))]',
    unless: [
      "(report|articolo|articoli) (di|del|della|dell'|degli|dei|sul|sulla|su|che|scientifico|scientifici|della)",
      '(secondo un articolo) (\\d|1|2|3)',
      'commentare .{0,6} (stampa|giornalistiche)',
    ],
    hits: [
      'Secondo un report, l’amministratore delegato resterà al suo posto.',
      'La banca è stata indicata dai rumor di stampa come protagonista della fusione.',
    ],
    misses: [
      'Secondo un report della Banca Mondiale il Pil crescerà.',
      'Il gruppo non commenta le indiscrezioni di stampa.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/secondo',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>(secondo|stando a|stando al|stando alla|stando allo|stando all'|stando ai|stando agli|stando alle|a detta #Di|a dire #Di|per voce #Di|per bocca #Di|a sentire)]",
    unless: SECOND,
    hits: [
      'Secondo il Wall Street Journal, il fondo si ritira.',
      'Il piano è in stallo, secondo fonti informate.',
      'Secondo la questura, i feriti sono tre.',
      'La cantante è annegata, secondo il sito di gossip Tmz.',
    ],
    misses: [
      'Il secondo gruppo bancario del Paese ha chiuso la filiale.',
      'Secondo gli analisti, i prezzi caleranno.',
      'Secondo i dati Istat, i prezzi salgono.',
      'Secondo Marco Neri, la squadra vincerà.',
      'La fabbrica ha chiuso nel secondo trimestre.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/secondo-cui',
    act: 'attribute',
    party: 'before',
    guards: ['party'],
    pattern: '[<cue>secondo (cui|il quale|la quale|i quali|le quali)]',
    unless: ['(#RumorNoun|tesi|principio|teoria|legge|norma|regola|articolo) .{0,3} secondo (cui|il quale|la quale)'],
    hits: [
      'A citare la banca era stata la Repubblica, secondo cui Orbis starebbe vagliando una fusione.',
      'Il caso è finito su Bloomberg, secondo la quale il fondo vuole uscire.',
    ],
    misses: [
      'È la tesi secondo cui il clima non cambia.',
      'Lo ha spiegato il professor Neri, secondo il quale la cura funziona.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/notizia-proviene-da',
    act: 'attribute',
    party: 'after',
    pattern:
      '[<cue>(notizia|notizie|voce|voci|scoop|anticipazione|bomba) .{0,3} (proviene|provengono|arriva|arrivano|giunge|giungono|viene|vengono|rimbalza|(è|era|sono) #Adverb{0,2} (arrivata|arrivate|giunta|giunte|partita)) #Adverb{0,3} #Da] ((parte|colonne|pagine|sito) #Di)?',
    unless: [
      '(buona|bella|cattiva|brutta) .{0,1} (notizia|notizie)',
      '(notizia|notizie|voce|voci) che',
      '(notizie|voci) (di|sul|sulla) .',
    ],
    hits: ['Lo scoop proviene nuovamente da un sito coreano.', 'La notizia arriva da Bloomberg: il piano è fermo.'],
    misses: [
      'Le notizie che arrivano dalla banca sono positive.',
      'La notizia arriva da lontano.',
      'Le voci arrivano dalla strada.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/indiscrezione-proviene-da',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(indiscrezione|indiscrezioni|rumor|rumors|leak|soffiata|spifferata) .{0,3} (proviene|provengono|arriva|arrivano|giunge|giungono|viene|vengono|rimbalza|(è|era|sono) #Adverb{0,2} (arrivata|arrivate|giunta|giunte|partita)) #Adverb{0,3} #Da] ((parte|colonne|pagine|sito) #Di)?',
    hits: ['L’indiscrezione proviene nuovamente da un sito coreano.', 'La soffiata arriva da Bloomberg.'],
    misses: ['La risposta arriva da Bloomberg.', 'La soffiata fece scattare il blitz.'],
  },
  {
    ...base,
    id: 'it/rumor/indiscrezione-arriva-da',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(indiscrezione|indiscrezioni|rumor|rumors|soffiata|leak) .{0,3} (proviene|provengono|arriva|arrivano|giunge|giungono|viene|vengono|rimbalza|(è|era|sono) #Adverb{0,2} (arrivata|arrivate|giunta|giunte|partita))] #Adverb{0,3} #Da',
    hits: ['L’indiscrezione arriva dal Giappone.', 'I rumors arrivano da oltre oceano.'],
    misses: ['La notizia arriva dalla questura.', 'La pioggia arriva da ovest.'],
  },
  {
    ...base,
    id: 'it/rumor/voci-secondo-cui',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      "[<cue>((voci|rumors|rumor|indiscrezioni) (insistenti|ricorrenti|sempre più insistenti)? (lo|la|li|le) (danno|vogliono|vorrebbero|vedono|vedrebbero|accostano|indicano)|(voci|voce|indiscrezioni|indiscrezione|rumors|rumor|pettegolezzi|illazioni) (insistenti|incontrollate|ricorrenti|persistenti|sempre più insistenti)? (secondo (cui|le quali|la quale|i quali)|che (lo|la|li|le|vogliono|vorrebbero|vedono|vedrebbero|danno|darebbero|parlano|parlavano|raccontano)|parlano di|parlavano di|danno per|vorrebbero|vogliono)|(circola|circolano|circolava|circolavano|circolate|circolata|rincorrono|rincorrevano|susseguono|inseguono|moltiplicano|intensificano|gira|girano|girava|diffusa|diffuse|diffonde|sparsa|spargono|corre|correva|correvano|corrono|emerse|trapelate) .{0,4} (voci|voce|indiscrezioni|indiscrezione|rumors|rumor|pettegolezzi|la notizia|chiacchiere)|(voci|rumors|rumor|indiscrezioni) .{0,3} (si (rincorrono|susseguono|inseguono|moltiplicano|fanno)|circolano|circolavano|circolate)|voci di (corridoio|mercato|spogliatoio) .{0,5} (parlano|parlavano|danno|davano|vogliono|volevano|vorrebbero|dicono|che|raccontano|su|secondo|indicano|sostengono)|(c' è chi|qualcuno|più d' uno) (dice|sostiene|giura|assicura|mormora|sussurra) che|si parla #Adverb{0,2} (insistentemente|con insistenza) di|il (gossip|retroscena|rumor) (è|vuole|parla))]",
    unless: [
      '(smentire|smentisce|smentiscono|smentito|smentendo|commentare|commenta|commentiamo|commentano|commentato|alimentare|diffondere|diffuso|negare|nega|respinge|respinto|replica|contro|confermare|conferma|confermato|liquida|bolla) .{0,6} (voci|voce|indiscrezioni|indiscrezione|rumors|rumor|pettegolezzi)',
      '(voci|voce) (del (bilancio|coro|popolo)|della|narrante|di (spesa|bilancio|costo))',
      '(sangue|aria|auto|bus|moneta|monete|denaro) .{0,3} (circola|circolano|gira|girano)',
      '(corre|correva|diffusa|gira|diffonde) .{0,4} la notizia (del giorno|in)',
      'a voce|ad alta voce|sottovoce',
    ],
    hits: [
      'Si parla insistentemente di un ritorno del capitano.',
      'Voci di corridoio e report indicano settembre per il lancio.',
      'Si intensificano le voci di un addio.',
      'Qualcuno mormora che il negozio chiuderà.',
      'Circolano voci di un addio del tecnico.',
      'Le indiscrezioni che lo vogliono in partenza non si fermano.',
      'Corre voce che il negozio chiuda.',
      'Si era sparsa la notizia del suo decesso.',
    ],
    misses: [
      'La banca smentisce le voci secondo cui è in vendita.',
      'La cantante ha una voce che incanta.',
      'Il gruppo non commenta le voci di mercato.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/si-vocifera',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(si (vocifera|vociferava|vociferano|mormora|mormorava|sussurra|sussurrava|bisbiglia|favoleggia|mormorano|è vociferato|è mormorato|narra|ipotizza che|ventila|era vociferato)|si (dice|diceva|racconta|raccontava) #Adverb{0,3} (che|sia|siano|fosse|fossero|abbia|abbiano|in giro|in città|nei corridoi|negli ambienti)|(a|ad) quanto (pare|sembra|si dice|si vocifera|si racconta|si mormora|trapela|si sussurra)|pare che|pare (sia|siano|abbia|abbiano|fosse|fossero|proprio che|infatti che|anche che|addirittura che|inoltre che|ormai che|però che|quindi che|dunque che|ci (sia|siano|fosse)|si (tratti|sia|siano|trattasse))|parrebbe (che)?|sembrerebbe (che|essere|aver|sia|abbia|siano|abbiano|inoltre|infatti|proprio|confermare|in|ormai)|sembrerebbero (essere|aver|in)|stando ai si dice)]',
    unless: [
      '(mi|ti|ci|vi|gli|le|non|me|te|noi|a me|come) #Adverb{0,3} pare',
      '(mi|ti|non|come) sembrerebbe',
      "si dice che (chi|il mattino|l' amore|la fortuna|i cani|gli italiani)",
      'pare (giusto|ovvio|chiaro|evidente|proprio un|un|di)',
      'a quanto (pare|sembra) (a (me|noi|te))',
      'se .{0,8} sembrerebbe',
    ],
    hits: [
      'Si vocifera che il gruppo voglia vendere la rete.',
      'Il giocatore, a quanto pare, vorrebbe restare.',
      'Pare che gli ordigni fossero in due zaini.',
      'Sembrerebbe che i viaggiatori fossero pochi.',
    ],
    misses: ['Mi pare che il film sia lungo.', 'Si dice soddisfatto il tecnico.', 'Il campo pare un pantano.'],
  },
  {
    ...base,
    id: 'it/rumor/dicono-tra-trattini',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '(. && @hasDash) [<cue>((dicono && @hasDash)|(raccontano && @hasDash)|(sembra && @hasDash)|(pare && @hasDash))]',
    hits: ['Il tecnico è stanco – dicono – delle scelte del club.', 'I due – pare – si lasciano.'],
    misses: ['I vicini dicono di non sapere nulla.', 'Il campo – pare un pantano – è pronto.'],
  },
  {
    ...base,
    id: 'it/rumor/trapela',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      "[<cue>((trapela|trapelano|filtra|filtrano|è (trapelato|trapelata|filtrato)|sono trapelate|sono trapelati|trapelava) #Adverb{0,3} (che|la notizia|l' indiscrezione|i primi|un|una|la|l'|intanto|ottimismo|pessimismo|indiscrezioni|.{1,5} (indiscrezione|indiscrezioni))|(secondo|stando a|a|per|da) quanto #Adverb{0,3} (si apprende|si è appreso|si rumoreggia|viene riferito|viene riportato|è stato possibile apprendere|trapela|filtra|emerge|è emerso|emerso|appreso|trapelato|riferito|riportato|si legge|risulta|si sa|ricostruito|è dato sapere)|come si apprende|si (apprende && @hasComma)|si apprende che|si è appreso che|si sarebbe appreso)]",
    unless: [
      '(quanto|come|si) .{0,4} (si apprende|appreso|riferito|riportato|trapelato|trapela|filtra|emerso|emerge|ricostruito|risulta|si legge) #Adverb{0,3} (#Da|su|sul|sulla|nel|nella)',
      '(luce|acqua|sangue|gas|sole|aria) .{0,4} (filtra|trapela)',
      "(filtra|filtrano) (la|l'|un|una) (luce|acqua|raggio|aria|lama)",
      '(di|tutto|su|con|per) quanto (riferito|riportato|emerso|emerge|risulta|si sa)',
    ],
    hits: [
      'Trapela che l’accordo sarà firmato domani.',
      'Secondo quanto si apprende, il vertice è rinviato.',
      'L’incendio, a quanto si è appreso, è partito dal tetto.',
      'Il commissario resterà in città, si apprende, fino a domani.',
    ],
    misses: ['Tra i rami filtra la luce del tramonto.', 'Secondo quanto riferito dal sindaco, la strada riaprirà.'],
  },
  {
    ...base,
    id: 'it/rumor/riportare',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      "(lo|la|li|le|ne)? [<cue>(#ReportVerb|#SayVerb|#ConfirmVerb|#Have #Adverb{0,4} (#ReportParticiple|#SayParticiple|#ConfirmParticiple)|#Have #Adverb{0,3} (diffuso la notizia|dato la notizia|lanciato l' indiscrezione|dato notizia|fatto sapere|reso noto|parlato di|svelato|tirato fuori|lanciato la notizia|dato per primo|lanciato (la bomba|lo scoop)|sganciato la bomba|avanzato l' ipotesi|lasciato intendere)|lascia intendere|lasciano intendere|(lancia|lanciano) (la bomba|lo scoop|l' indiscrezione))]",
    unless: [
      'si (parla|parlano|sostiene|scrive|riporta|rivela|cita|racconta|apprende|dice|segnala|segnalano)',
      "(riporta|riportano|riportato) #Adverb{0,3} (in vita|in auge|alla luce|indietro|danni|ferite|l' attenzione|la palla|a casa|in testa|al)",
      '(parla|parlano|parlato) (a nome|con|al telefono|italiano|inglese|molto|tanto|spesso|bene|male)',
      '(pubblica|pubblicano|pubblicato) (il|un|uno|una|le|la|i|gli)? (libro|romanzo|disco|album|singolo|foto|video|saggio|raccolta|bando|vignetta|editoriale|trailer)',
      '(ha|hanno) scritto (una pagina|la storia)',
    ],
    hits: [
      'Lo riporta il Financial Times.',
      'Il Wall Street Journal aveva riferito di uno stop al piano.',
      'I procuratori indagano, ha riferito sabato il New York Times.',
      'Il sito Fanpage parla di una rottura.',
      'Dagospia ha lanciato la bomba: i due si lasciano.',
      'Il denaro, riferisce l’agenzia Bloomberg, potrebbe finanziare una rete.',
    ],
    misses: [
      'Il Corriere della Sera ha vinto un premio.',
      'L’azienda riporta un utile di tre milioni.',
      'Di calcio si parla molto sui giornali.',
      'I giornali hanno parlato molto di lui.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/indiscrezioni-di',
    confidence: 'likely',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      "[<cue>(indiscrezione|indiscrezioni|rumor|rumors|scoop|rivelazioni|rivelazione|anticipazioni|anticipazione|notizia|notizie|ricostruzione|ricostruzioni|articolo|report|reportage|inchiesta|retroscena)] (pubblicato|pubblicata|pubblicate|apparso|apparsa|apparse|uscito|uscita|esclusivo|esclusiva)? (#Di|#Da|su|sul|sulla|sull'|sulle)",
    unless: [
      'non .{0,4} (confermate|confermata|confermati) .{0,6} (indiscrezioni|indiscrezione|notizie)',
      '(direttore|giornalista|cronista|redazione) .{0,4} (articolo|inchiesta)',
      '(riguardo|merito|rispetto|proposito|risposta|replica|contro) (a|ad|al|alla|alle|all’|agli|della|delle|del|di|le|la|gli)? (indiscrezione|indiscrezioni|rivelazioni|anticipazioni|notizia|notizie|ricostruzione|ricostruzioni|articolo|inchiesta|report)',
      '(articolo|articoli|notizia|notizie|report|inchiesta|inchieste) (di|da|sul|su|dal|dei|sui) (giornale|giornali|stampa|agenzia|agenzie|media|quotidiano|quotidiani|fondo)',
    ],
    hits: [
      'Il titolo vola dopo le indiscrezioni di Bloomberg su un’offerta.',
      'L’inchiesta del New York Times ha scosso il partito.',
    ],
    misses: [
      'Il report della banca centrale parla di crescita.',
      'La notizia della morte ha colpito tutti.',
      'Riguardo alle ricostruzioni dei giornali il ministro tace.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/in-ambienti',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '[<cue>(in|negli|tra gli|dagli|nei) (ambienti|corridoi)] .{0,4} (si (parla|dice|vocifera|ipotizza|dà|ragiona|scommette)|circola|parlano|filtra|trapela|spiegano)',
    hits: [
      'In ambienti bancari si parla di un aumento di capitale.',
      'Negli ambienti della maggioranza si dice che il voto slitterà.',
    ],
    misses: ['In ambienti umidi si formano muffe.', 'Nei corridoi della scuola si corre.'],
  },
  {
    ...base,
    id: 'it/rumor/testata-due-punti',
    act: 'say',
    subkind: 'outlet',
    party: 'cue',
    guards: ['party', 'clause-initial'],
    pattern:
      "(il|lo|la|l')? [<cue>((#OutletLabel && @hasColon)|#OutletLabel (#OutletLabel && @hasColon)|#OutletLabel . (#OutletLabel && @hasColon)|#OutletLabel . . (#OutletLabel && @hasColon))]",
    unless: ['(foto|fonte|video|intervista|esclusiva|credits) .{0,2} #OutletLabel'],
    hits: [
      'Bloomberg: Orbis pronta a vendere i porti',
      'Fusione Orbis-Delta, Reuters: «Accordo entro l’estate»',
      'Wall Street Journal: la Casa Bianca studia un dazio',
    ],
    misses: ['Foto: Reuters', 'Il Corriere compie un secolo: festa in via Solferino.'],
  },
  {
    ...base,
    id: 'it/rumor/per-testata',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    guards: ['clause-initial'],
    confidence: 'likely',
    pattern: "[<cue>per] (il|lo|la|l'|i|le)?",
    unless: ['per (il|la) (momento|stampa|prima|quale)'],
    hits: ['Per il Financial Times l’offerta arriverà lunedì.', 'Per Tuttosport il contratto è di tre anni.'],
    misses: ['Per il ministro l’accordo è vicino.', 'Ha scritto per il Corriere della Sera dal 1990.'],
  },
  {
    ...base,
    id: 'it/rumor/da-per-fatto',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(dà|danno|dava|davano) (ormai|già)? per (fatto|fatta|fatti|certo|certa|chiuso|chiusa|imminente|vicino|vicina|sicuro|sicura|scontato|scontata|raggiunto|raggiunta)]',
    hits: ['La Stampa dà per fatto l’accordo con il fondo.', 'Il Corriere dello Sport dà per chiusa la trattativa.'],
    misses: ['Il tecnico dà per certa la vittoria.', 'Il Corriere dà una mano agli alluvionati.'],
  },
  {
    ...base,
    id: 'it/rumor/a-rivelarlo',
    act: 'attribute',
    party: 'after',
    pattern: `[<cue>((a|ad) (rivelarlo|riportarlo|riferirlo|scriverlo|anticiparlo|sostenerlo|parlarne|raccontarlo|svelarlo|rilanciarlo|riportare|rivelare|anticipare|lanciare|riferire|scrivere|svelare|pubblicare|ricostruire|dare per primo) .{0,7} (è|sono|fu|era|furono|erano) (stato|stata|stati|state)? #Adverb{0,2}|(a|ad) (rivelarlo|riportarlo|riferirlo|scriverlo|anticiparlo|sostenerlo|svelarlo|raccontarlo)|(la notizia|l' indiscrezione|lo scoop|la voce|indiscrezione|notizia|scoop|rumor|rumors|voci|indiscrezioni|notizie|informazioni) .{0,4} (riportato|riportata|riportate|riportati|data|date|dato|diffusa|diffuse|diffuso|lanciata|lanciate|lanciato|pubblicata|pubblicate|rilanciata|rilanciate|anticipata|anticipate|rivelata|rivelate|raccolte|raccolta|circolate su|apparsa su|apparse su|battuta|ripresa|riprese|firmato) .{0,5} (#Da|su)|(${agreeing('riportato rivelato anticipato rilanciato pubblicato raccontato svelato riferito ripreso battuto intercettato ricostruito').join('|')}|citati|citate) #Adverb{0,4} (in esclusiva|per primo|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)? #Da)]`,
    unless: [
      '(sarebbe|sarebbero) #Adverb{0,3} (stato|stata|stati|state) .',
      '(danni|ferite|lesioni) (riportati|riportate|riportato)',
      '(libro|romanzo|album|disco|raccolta|studio) .{0,2} (pubblicato|pubblicata|citato)',
      'non .{0,4} (confermate|confermata|confermati) .{0,6} (riportate|diffuse|riportata|diffusa)',
      '(anni|gol|punti) .{0,2} #Da',
      '(parole|dichiarazioni|frasi) .{0,10} (riportate|riprese|rilanciate|raccolte|pubblicate|riferite)',
    ],
    hits: [
      'L’indiscrezione era stata data nelle ultime ore dalla testata Bloomberg.',
      'A rivelarlo è il Financial Times.',
      'I due sono stati liberati: a riferirlo la tv Al Jazeera.',
      'Il progetto, anticipato dal Corriere della Sera, è fermo.',
    ],
    misses: [
      'Il libro pubblicato da Mondadori vende bene.',
      'Le ferite riportate da un passante sono lievi.',
      'A rivelarlo è uno studio dell’università.',
      'Queste le sue parole riportate dall’Ansa.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/citando-fonti',
    act: 'attribute',
    subkind: 'unnamed',
    party: 'after',
    pattern:
      '[<cue>(citando|cita|citano|citava|che cita|hanno citato|ha citato|sentito|sentite|interpellate|interpellati|consultate)] (#Adverb)?',
    unless: ['(viene|vengono|si) (cita|citano|citato)'],
    hits: [
      'Un lancio della sera, citando fonti vicine al dossier, dà l’intesa per fatta.',
      'L’agenzia cita persone a conoscenza della questione.',
    ],
    misses: ['Il ministro si dimette citando motivi di salute.', 'Il professore cita Dante a memoria.'],
  },
  {
    ...base,
    id: 'it/rumor/fonti-parlano-di',
    act: 'say',
    subkind: 'unnamed',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#WhisperVerb|#SayVerb|#LooseVerb|taglia corto|tagliano corto|#Have #Adverb{0,4} (#SayParticiple|#ReportParticiple|#ConfirmParticiple|#WhisperParticiple|#LooseParticiple|fatto sapere|descritto|indicato|lasciato intendere|fatto trapelare|parlato)|(fanno|lasciano) (sapere|trapelare|intendere|capire|filtrare)|danno per|(aveva|avevano) (parlato|riferito))]',
    unless: [
      'si (dice|parla|racconta|sostiene|segnala)',
      '(la|una|in|di) #Adverb{0,2} (replica|precisa|comunica|conferma|promessa)',
      '(uno|una|qualcuno|chi) che .{0,3} (#WhisperVerb|#SayVerb|#LooseVerb|#Have)',
    ],
    hits: [
      'Fonti vicine ai colloqui spiegano che il confronto va avanti da mesi.',
      'Alcune fonti sostengono che si sia trasferita.',
      'Una fonte ha confermato la trattativa.',
      'Due persone a conoscenza del dossier parlano di un’offerta da tre miliardi.',
    ],
    misses: [
      'Le fonti rinnovabili crescono del cinque per cento.',
      'Gli storici citano molte fonti.',
      'Due testimoni parlano di un uomo in fuga.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/da-fonti',
    act: 'anonymity',
    party: 'cue',
    pattern:
      "[<cue>(da|per|dalle|dai|dall'|dagli) (alcune|diverse|più|autorevoli|altre|varie|due|tre|una)? (fonti|fonte|ambienti|entourage|corridoi|beninformati) .?] .{0,8} (apprende|appreso|trapela|trapelano|filtra|filtrano|emerge|risulta|sottolineano|fanno sapere|si fa sapere|spiegano|precisano|arriva|arrivano|apprendiamo|assicurano|ribadiscono|parlano|dicono|riferiscono|confermano)",
    unless: ['fonti (rinnovabili|fossili|energetiche|idriche|storiche|luminose|ufficiali)'],
    hits: ['Da fonti sindacali si apprende che la fabbrica chiude.', 'Dall’entourage del giocatore trapela ottimismo.'],
    misses: ['Da fonti rinnovabili arriva metà dell’energia.', 'Il dato emerge da due studi.'],
  },
  {
    ...base,
    id: 'it/rumor/anonimato',
    act: 'anonymity',
    party: 'before',
    pattern:
      '[<cue>((#Have|che|a|chiede|chiedono|chiedeva|chiesto|chiedendo|richiesto|preferisce|preferiscono|preferito|coperto|coperta|protetto|protetta|garantito|garanzia|condizione|patto|rimanere|restare|mantenere|rispettare|dietro|sotto) .{0,5} (anonimato|(restare|rimanere|mantenersi|resti|rimanga) (anonimo|anonima|anonimi|anonime)|(non|di non|che non) (comparire|apparire|figurare|esporsi|essere nominato|essere riconosciuto|essere riconosciuta)|(non|di non|che non) (essere|venga|vengano|sia|venire) (citato|citata|citati|citate|nominato|nominata|nominati|identificato|identificata|identificati|menzionato|rivelato)|non (sia|venga) (fatto|rivelato|pubblicato) il (suo|loro|proprio) nome|che il (suo|loro|proprio) nome non)|in forma anonima|sotto anonimato|non autorizzato a (parlare|commentare)|non autorizzati a (parlare|commentare|discutere)|non (era|è|sono|erano) (autorizzato|autorizzata|autorizzati|autorizzate) a (parlare|rilasciare|discutere|commentare))]',
    unless: [
      '(garantisce|garantire|garantito|garantiamo|tutela|tutelare|assicura) .{0,3} anonimato',
      '(denuncia|segnalazione|segnalazioni|denunce|donazione|donazioni|sondaggio|questionario|voto|compilare|votare|telefonata) .{0,6} (anonima|anonimo|anonimato)',
      'non autorizzato a parlare in aula',
    ],
    hits: [
      'La decisione è presa, per un dirigente che chiede l’anonimato.',
      'Il dirigente si è sfogato a condizione di restare anonimo.',
      'Un ex dipendente, che ha chiesto di non essere citato, parla di caos.',
    ],
    misses: ['L’associazione garantisce l’anonimato ai donatori.', 'Ha chiesto di essere nominato capitano.'],
  },
  {
    ...base,
    id: 'it/rumor/stampa',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '[<cue>((la stampa|i media|i giornali|i quotidiani|gli organi di stampa|le agenzie|i tabloid) .{0,4} (parla di|parlano di|riporta che|riportano che|scrive che|scrivono che|sostiene che|sostengono che|riferiscono|danno per|danno notizia|ipotizzano|rilanciano)|(in|a) (seguito|fronte) a notizie di stampa|(sui|nei) (giornali|quotidiani|media|tabloid|siti) .{0,2} si (legge|parla|scrive|racconta)|si legge (sui|nei) (giornali|quotidiani|media)|rimbalza .{0,4} (notizia|voce|indiscrezione))]',
    unless: ['(i media|i giornali|la stampa) .{0,2} (parlano|scrivono) (poco|troppo|male|sempre)'],
    hits: ['La stampa locale parla di una rottura insanabile.', 'Rimbalza dalla Spagna la notizia di un’offerta.'],
    misses: ['I media sono molto cambiati.', 'La stampa a colori costa di più.'],
  },
  {
    ...base,
    id: 'it/rumor/presunto',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(presunto|presunta|presunti|presunte) (accordo|accordi|trattativa|trattative|intesa|offerta|offerte|fusione|vendita|acquisto|interesse|contatti|incontro|flirt|relazione|storia|crisi di coppia|gravidanza|addio)]',
    unless: [
      '(smentisce|smentito|smentiscono|commentare|nega|negato|smentire) .{0,5} (presunto|presunta|presunti|presunte)',
      '(trattativa stato)',
      '(indagine|processo|inchiesta|indagato|indagati|accusa|accusato|procura) .{0,12} (presunto|presunta|presunti|presunte)',
    ],
    hits: [
      'Continua a far discutere il presunto accordo tra i due club.',
      'Il presunto flirt tra i due attori riempie i rotocalchi.',
    ],
    misses: ['Il presunto killer è stato arrestato.', 'È morto il presunto boss della cosca.'],
  },
  {
    ...base,
    id: 'it/rumor/illazioni',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    guards: ['not-reported'],
    pattern:
      '[<cue>(alcune|varie|diverse|numerose|tante|insistenti|nuove|forti|sempre più) (illazioni|indiscrezioni|voci|speculazioni|rumors)]',
    unless: [
      '(smentire|smentisce|smentito|commentare|commenta|respinge|respinto|nega) .{0,5} (illazioni|indiscrezioni|voci|speculazioni|rumors)',
      'voci (di (spesa|bilancio|costo)|bianche|del coro|del|della)',
      'speculazioni (edilizie|finanziarie|filosofiche)',
    ],
    hits: ['Alcune illazioni legano il rogo a una vendetta.', 'Insistenti voci lo danno in partenza.'],
    misses: [
      'Il coro ha numerose voci bianche.',
      'Il ministro ha respinto varie illazioni.',
      'Il ministro ha detto che girano numerose voci.',
    ],
  },
];
