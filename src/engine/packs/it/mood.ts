import type { CueRow } from '../pack.ts';

/** The reportative conditional: "sarebbe in trattativa", "avrebbe rilevato", "ci sarebbe", "starebbe trattando". */
const base = {
  kind: 'rumor',
  act: 'hearsay',
  subkind: 'hearsay',
  party: 'none',
  guards: ['no-if', 'not-reported'],
  confidence: 'likely',
} as const;

/** "sarebbe, secondo alcuni, già": what may stand between the conditional and its complement. */
const WOULD_BE = '(sarebbe|sarebbero) #Adverb{0,4}';

/** Complements with which a bare conditional states what is said to be so. */
const STATES =
  "(pronto|pronta|pronti|pronte|prossimo|prossima|prossimi|questione di|vicino|vicina|vicini|vicine|a un passo|ad un passo|a buon punto|a conoscenza|a rischio|a bordo|informale|informali|preliminare|preliminari|a capo|al lavoro|al vaglio|al corrente|al centro|al comando|al momento|alla base|alla guida|alla ricerca|alla finestra|all' origine|all' opera|all' orizzonte|ai (dettagli|ferri|minimi|saluti|vertici|domiciliari)|alle (battute|prese|porte|strette|spalle)|agli (sgoccioli|arresti|atti)|in (trattativa|trattative|corso|programma|arrivo|vendita|pole|fase|bilico|lizza|gravi|condizioni|fin di vita|fuga|contatto|atto|stallo|cantiere|rampa|ballo|gioco|partenza|uscita|rotta|cima|coma|vista|prima|possesso|forma|netto|disaccordo|preparazione|pressing|pericolo|vantaggio su|crisi|rianimazione|stato|piena|seria|discussione|dirittura|procinto|viaggio|mano|carcere|manette)|nel mirino|nelle mani|nelle fasi|nella lista|nella fase|nell' occhio|sul tavolo|sul punto|sul piatto|sul taccuino|sulla lista|sulla via|sulle tracce|sotto (inchiesta|indagine|esame|osservazione|choc|shock)|tra (i|le|gli)|fra (i|le|gli)|dietro|circa|almeno|oltre|più di|quasi|di (circa|almeno|oltre|proprietà|nazionalità|origine|origini|quasi)|da (giorni|settimane|mesi|tempo|anni|ieri|poco|alcuni|alcune|due|tre) .{0,2} (in|a|al|alla|nel|nella|sul|sulla)|ormai|imminente|imminenti|vicinissimo|vicinissima|intenzionato|intenzionata|intenzionati|intenzionate|favorevole|favorevoli|contrario|contraria|contrari|responsabile|responsabili|colpevole|proprietario|titolare|figlio|figlia|autore|autori|grave|gravi|salvo|salvi|salva|illeso|illesi|illesa|vivo|viva|vivi|incinta|positivo|positiva|fuori (pericolo|dal|discussione|uso)|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|una (decina|ventina|trentina|cinquantina|dozzina|trattativa|coppia|banda|donna|ragazza|lite)|un (uomo|ragazzo|giovane|giovanissimo|minorenne|ex|cittadino|pensionato|operaio|imprenditore|parente|conoscente|malore|guasto|cortocircuito|corto|mozzicone|regolamento)|il movente|l' (autore|autrice)|(il|la) (responsabile|mandante|causa))";

/** Conditionals that judge, wish or suppose, or look ahead from the past. */
const NO_RUMOR = [
  "(sarebbe|sarebbero|avrebbe|avrebbero) #Adverb{0,2} (dovuto|dovuta|dovuti|dovute) (!a && !ad && !al && !allo && !alla && !all' && !ai && !agli && !alle)",
  '(sarebbe|sarebbero|avrebbe|avrebbero) #Adverb{0,2} (potuto|potuta|potuti|potute|voluto|voluta|voluti|volute|preferito|meritato|meritata|significato|atteso|attesa|attesi|attese|tratto (beneficio|vantaggio|giovamento)|bastato|bastata|bastati|bastate|servito|servita|serviti|servite|piaciuto|valso|gradito|detto mai|fatto (bene|meglio|comodo|piacere)|aspettato|aspettata|creduto|pensato|immaginato|scommesso|desiderato)',
  '(si|ci si|me lo|te lo|mi) (sarebbe|avrebbe) #Adverb{0,3} (potuto|dovuto|detto|aspettato)',
  "(sarebbe|sarebbero) #Adverb{0,2} (stato|stata|stati|state) #Adverb{0,2} (meglio|bello|bella|utile|giusto|giusta|opportuno|opportuna|possibile|impossibile|facile|difficile|interessante|sufficiente|necessario|necessaria|preferibile|un (errore|peccato|guaio|disastro|sogno|problema|onore|piacere)|una (follia|beffa|vergogna|sorpresa)|logico|auspicabile|più|il caso|peggio|sbagliato|inutile|comodo|curioso|naturale|normale|strano|impensabile|inconcepibile|perfetto|ingiusto|doveroso|scontato|l' ideale|felice|fiero|fiera|contento)",
  "(chi|cosa|come|quanto|perché|dove|quando|qualcosa che|nulla|niente) (mai|l'|lo|la|gli|si)? (avrebbe|sarebbe|avrebbero|sarebbero)",
  '^senza .{1,12} (sarebbe|sarebbero|avrebbe|avrebbero|troverebbe|troverebbero|farebbe|verrebbe|#Reportative)',
  '(sarebbe|sarebbero|avrebbe|avrebbero) .{1,10} senza #Article',
  '(che|dove|quando|da cui|dalla quale|dal quale|per cui|anni dopo|più tardi|poi) .{0,4} (sarebbe|sarebbero) #Adverb{0,3} (diventato|diventata|diventati|diventate|divenuto|divenuta|divenuti|nato|nata|rimasto (fino|per)|rimasta (fino|per)|morto (nel|pochi|due|tre|qualche)|morta (nel|pochi|due|tre|qualche)|tornato|tornata|stato ricordato|passato alla storia|passata alla storia|finito|finita|finiti|finite)',
  'che #Adverb{0,3} (avrebbe|avrebbero) #Adverb{0,3} (reso|permesso|consentito|impedito|evitato|garantito|comportato|portato|cambiato|segnato|dato|fatto|tenuto|vinto|messo in|trasformato|accompagnato|dominato)',
  '(promessa|promesse|speranza|timore|timori|paura|convinzione|certezza|previsione|idea|aspettativa|garanzia|illusione|minaccia|ordine|impegno|prevista|previsto|doveva|dovevano|dovuto|segno|presagio|convinti|sicuri) .{0,2} (che|con cui|secondo cui|di cui|in cui) .{0,8} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(anni|mesi|settimane|giorni|ore|minuti) (dopo|più tardi) (sarebbe|sarebbero|avrebbe|avrebbero|si sarebbe)',
  "(l' anno|il giorno|la settimana|il mese|la sera|la mattina) (dopo|successivo|successiva|seguente) .{0,4} (sarebbe|sarebbero|avrebbe|avrebbero)",
  '(nel|dal|del|al|estate|primavera|autunno|inverno|novembre|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|gennaio|febbraio) #Year .{0,10} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(di lì a|da lì a|in seguito) .{0,4} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(sarebbe|sarebbero|avrebbe|avrebbero) .{0,5} (mai più|per sempre|anni dopo|mesi dopo|giorni dopo)',
  '(non|né) (sarebbe|avrebbe|avrebbero|sarebbero) (mai|nemmeno|neppure|neanche)',
  '(piacere|piacerebbe|interesserebbe|augurio)',
  '(una|quel|quella|quello) (vittoria|gol|sconfitta|pareggio|successo|rigore|scelta|mossa|soluzione|rete) .{0,2} (sarebbe|avrebbe)',
  '(con (un pizzico|un po|il nuovo|la nuova|questo|questa|un altro|un’altra|qualche)) .{0,8} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(sarebbe|sarebbero|avrebbe|avrebbero) .{0,8} fino (al|alla|alle|ai|agli) (guerra|morte|fine|pensione|dopoguerra|#Year)',
  '(sarebbe|sarebbero|avrebbe|avrebbero) .{0,6} (solo|soltanto) (nel|dopo|anni|molti|mesi)',
  '(fu|era|è) (lì|allora|qui|proprio|così) che .{0,3} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(sarebbe|sarebbero) #Adverb{0,2} (scaduto|scaduta|scaduti)',
  '(riforma|legge|norma|proposta|emendamento|progetto|decreto|misura|provvedimento) .{0,3} (avrebbe|avrebbero) #Adverb{0,2} (dato|permesso|consentito|portato|garantito|imposto|obbligato|introdotto|tolto|ridotto|aumentato|reso|creato|evitato|cambiato)',
  '(anni|secoli|decenni) fa (nessun|nessuno|nessuna) .{0,3} (sarebbe|avrebbe)',
  '(fosse|fossero|avesse|avessero) .{1,14} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(sarebbe|sarebbero) (detto|fatto|stato) (che|io|noi)',
  '(avrebbe|avrebbero|sarebbe|sarebbero) .{0,60} secondo',
  '(altro che|anziché|piuttosto che|invece di) .{0,12} (sarebbe|avrebbe|avrebbero|sarebbero)',
  '(così|tanto|talmente|troppo) .{0,8} che .{0,3} (sarebbe|avrebbe)',
  '(sarebbe|avrebbe|sarebbero|avrebbero) .{0,8} (legge|disegno di legge|emendamento|riforma|manovra)$',
  '(sarebbe|sarebbero) #Adverb{0,2} (in grado|a favore|a vantaggio|in contrasto|alla portata|da (folli|pazzi|sciocchi|ingenui)|tra i primi|fra i primi|un ex aequo)',
  '(con|un altro|una volta) .{0,4} (gol|punto|vittoria|pareggio|successo) .{0,3} (sarebbe|sarebbero|avrebbe)',
  '(nessuno|nessuna) .{0,6} avrebbe #Adverb{0,2} (puntato|scommesso|immaginato|creduto|pensato|detto|previsto)',
  '(giorni|settimane|mesi|anni|punti|metri|passi) e .{0,4} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(era|sembrava|pareva) #Adverb{0,2} (chiaro|evidente|certo|ovvio|scontato|sicuro|inevitabile|noto|destino) .{0,3} che .{0,8} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(eventuale|eventuali|ipotetico|ipotetica|simile|simili|qualsiasi|qualunque) .{0,4} (sarebbe|sarebbero|avrebbe|avrebbero)',
  "per (il|lo|la|l'|i|gli|le) #Bystander .{0,10} (sarebbe|sarebbero|avrebbe|avrebbero)",
  '(sarebbe|sarebbero) #Adverb{0,2} (limitato|limitata|complicato|complicata|azzardato|esagerato|esagerata|adeguato|inadeguato|sproporzionato|fortunato|fortunata|obbligato|sbagliato|sbagliata|insensato)',
  'quello che #Adverb{0,2} (sarebbe|avrebbe)',
  '(mossa|scelta|norma|legge|riforma|misura|soluzione|possibilità|occasione|opera|progetto) che .{0,2} (sarebbe|sarebbero|avrebbe|avrebbero)',
  '(avrebbe|avrebbero) #Adverb{0,3} (rifiutato|declinato|preferito) (di|ogni|non)',
  "(avrebbe|avrebbero) #Adverb{0,2} compiuto (!un && !una && !il && !la && !l' && !le)",
];

export const mood: readonly CueRow[] = [
  {
    ...base,
    id: 'it/rumor/condizionale-avrebbe',
    pattern: '[<cue>(avrebbe|avrebbero|sarebbe|sarebbero) #Adverb{0,4} (stato|stata|stati|state|#PastParticiple)]',
    unless: NO_RUMOR,
    hits: [
      'Il conducente sarebbe scappato senza prestare soccorso.',
      'Nel mirino dei pirati sarebbero finiti i dati di mille pazienti.',
      'I paramilitari avrebbero inoltre fatto irruzione in alcune case.',
      'Per questo motivo sarebbe anche nato un diverbio.',
      'Il fondo avrebbe rilevato il sette per cento del gruppo.',
      'I colloqui non sarebbero andati oltre un primo incontro.',
      'La decisione sarebbe maturata nella notte.',
      'La morte sarebbe dovuta a un malore.',
    ],
    misses: [
      'Il ministro ha detto che sarebbe andato a Bruxelles.',
      'Sarebbe stato meglio tacere.',
      'Senza aiuti la ditta sarebbe fallita.',
      'Nessuno si sarebbe salvato senza l’intervento dei bagnini.',
      'Se avesse giocato, avrebbe segnato.',
      'La cantante avrebbe dovuto aprire la sfilata.',
      'Vent’anni dopo quel ragazzo sarebbe diventato presidente.',
      'Tre mesi dopo sarebbe morto in esilio.',
      'Una vittoria sarebbe stata il giusto premio.',
      'Il contratto sarebbe scaduto a giugno.',
      'La riforma avrebbe dato più soldi alle scuole.',
      'Fosse stato per il tecnico, Luca Pessi sarebbe stato ceduto.',
      'Vendere allora avrebbe significato perdere metà del valore.',
      'Era chiaro che la gara sarebbe stata lunga.',
      'Un’eventuale proroga avrebbe complicato i lavori.',
      'Per gli esperti l’effetto sarebbe limitato.',
      'A quel prezzo sarebbe stato l’affare dell’anno.',
      'La società aveva comunicato che i treni sarebbero partiti in orario.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/secondo-una-ricostruzione-avrebbe',
    guards: ['no-if'],
    pattern:
      '(secondo|stando|dalla|dalle|dai|da) .{0,1} (prima|prime|primi|primissime|ricostruzione|ricostruzioni|attuali ipotesi|ultime ipotesi|ipotesi) .{0,40} [<cue>(avrebbe|avrebbero|sarebbe|sarebbero)] #Adverb{0,4} (stato|stata|stati|state|#PastParticiple)',
    unless: ['(avrebbe|avrebbero|sarebbe|sarebbero) #Adverb{0,2} (potuto|dovuto|dovuta|voluto)'],
    hits: [
      'Secondo una prima ricostruzione, l’auto avrebbe sbandato sull’asfalto bagnato.',
      'Secondo la ricostruzione dei tecnici il rogo sarebbe partito dal tetto.',
      'Secondo le attuali ipotesi l’uomo sarebbe stato colpito alla schiena.',
    ],
    misses: ['Secondo una prima ricostruzione, l’auto ha sbandato.', 'Alla prima occasione avrebbe dovuto scusarsi.'],
  },
  {
    ...base,
    id: 'it/rumor/condizionale-sarebbe',
    pattern: `[<cue>${WOULD_BE} ${STATES}]`,
    unless: NO_RUMOR,
    hits: [
      'L’operatore sarebbe pronto a passare al rivale.',
      'Orbis sarebbe in trattativa con un gruppo coreano.',
      'I due sarebbero ormai vicini alla firma.',
      'Le parti sarebbero già ai dettagli finali.',
    ],
    misses: [
      'Se vincesse, sarebbe in cima alla classifica.',
      'Sarebbe bello andare al mare.',
      'Sarebbe un errore fermarsi ora.',
      'Il nuovo stadio sarebbe in grado di ospitare le finali.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/causa-sarebbe',
    pattern:
      '(causa|cause|movente|bottino|cifra|offerta|responsabile|responsabili|autore|autori|mandante|somma|arma|intenzione|origine|ingaggio|importo|aggressore|aggressori|attentatore|attentatori|kamikaze|assassino|killer|ladro|ladri|vittima|vittime|obiettivo|bersaglio|motivo|motivi) .{0,6} [<cue>(sarebbe|sarebbero)]',
    unless: [
      ...NO_RUMOR,
      '(sarebbe|sarebbero) #Adverb{0,2} (bello|bella|utile|giusto|giusta|opportuno|opportuna|possibile|impossibile|facile|difficile|necessario|necessaria|meglio|sufficiente|troppo|eccessiva|ideale|raggiungibile|alla portata|doppia|doppio|un (errore|peccato|sogno|problema)|una (follia|beffa)|la prima|il primo)',
    ],
    hits: [
      'La causa sarebbe la rottura di un tubo.',
      'L’offerta sarebbe di nove milioni più i premi.',
      'L’aggressore sarebbe il vicino di casa.',
    ],
    misses: [
      'L’obiettivo sarebbe raggiungibile già a maggio.',
      'La causa sarebbe più forte se fosse condivisa.',
      'Un’offerta simile sarebbe una follia.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/condizionale-starebbe',
    pattern:
      '[<cue>((starebbe|starebbero) #Adverb{0,3} (#Gerund|per)|si (troverebbe|troverebbero|nasconderebbe|nasconderebbero|celerebbe|aggirerebbe|aggirerebbero|tratterebbe|tratterebbero|sarebbe trattato)|#Reportative|(farebbe|farebbero) (risalire|parte|pensare a|capo)|mancherebbe solo|mancherebbero solo|(andrebbe|andrebbero) avanti #Adverb{0,3} (da|dal|dalla|dai)|(verrebbe|verrebbero) #Adverb{0,3} #PastParticiple|(avrebbe|avrebbero) #Adverb{0,2} (alcuna|nessuna)? (intenzione|intenzioni|contatti|legami|rapporti|una relazione|in mano|sul tavolo|le ore contate|pronta|pronto|già in|una trentina|una ventina|circa|oltre))]',
    unless: [
      ...NO_RUMOR,
      '(verrebbe|verrebbero) (da|voglia|a mancare|meno|spontaneo|naturale)',
      'si tratterebbe #Di (un errore|uno spreco|una follia|un (passo|segnale|colpo))',
      'che (ne|cosa)? penserebbe',
      '(non|chi|meglio|più|quanto|così) (lavorerebbe|lavorerebbero|studierebbe|impiegherebbe|impiegherebbero)',
    ],
    hits: [
      'La banca starebbe vagliando una fusione.',
      'La ragazza si troverebbe in stato di choc.',
      'Alcuni testimoni farebbero risalire il rogo a un corto circuito.',
      'I colloqui andrebbero avanti da marzo.',
      'Il gruppo valuterebbe la vendita della rete.',
      'Il fondo cercherebbe un socio per i porti.',
      'L’attaccante non avrebbe alcuna intenzione di rinnovare.',
    ],
    misses: [
      'Senza aiuti, la famiglia si troverebbe in strada.',
      'Con questa luce la foto starebbe bene in salotto.',
      'Il piano, se approvato, valuterebbe ogni bando.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/a-farlo-sarebbe',
    pattern: '^(a|ad) . .{0,7} [<cue>(sarebbe|sarebbero)]',
    unless: [
      ...NO_RUMOR,
      '^(a|ad) (guadagnarci|guadagnare|rimetterci|farne|beneficiarne|beneficiare|pagare|pagarne|perderci|vincere|me|te|lui|noi|quel|quella|questo|questa|#Article) .{0,8} (sarebbe|sarebbero)',
      '(sarebbe|sarebbero) (bello|utile|giusto|opportuno|meglio|sufficiente|possibile)',
    ],
    hits: ['Ad avere la peggio sarebbe la banca più piccola.', 'A spingere per la rottura sarebbe il suo agente.'],
    misses: ['A rimetterci sarebbero i pendolari.', 'A quel punto sarebbe tardi.', 'A noi sarebbe utile un rinvio.'],
  },
  {
    ...base,
    id: 'it/rumor/condizionale-tra-le-voci',
    guards: ['amid-rumor', 'no-if', 'not-reported'],
    pattern:
      "([<cue>#Told]|[<cue>(avrebbe|avrebbero)] (un|una|i|gli|le|due|tre|#Adverb)|[<cue>(sarebbe|sarebbero)] (il|la|lo|i|gli|le|l'|. && @isTitleCase))",
    unless: [
      ...NO_RUMOR,
      '(avrebbe|avrebbero) #Adverb{0,2} (un|una|i|gli|le)? (senso|impatto|effetto|effetti|vantaggio|vantaggi|problema|problemi|valore|ruolo|peso|costo|costi|bisogno|merito|diritto|compito|possibilità|occasione|conseguenze|grande|buon|ottimo|bel)',
      '(chi|cosa|quanto|come|dove|perché|senza|eventuale|ipotetico|simile|genere) .{0,4} #Told',
      "(il|la|lo|i|gli|le|l') (primo|prima|primi|secondo|seconda|terzo|terza|quarto|ennesimo|ennesima|colpo|sogno|soluzione|scelta|più|miglior|migliore|peggior|massimo|minimo|caso|ideale|modo|occasione|fine|degno|degna|giusto|giusta|#Time)",
    ],
    hits: [
      'Secondo Bloomberg il telefono è pronto. Costerebbe meno di mille euro.',
      'Lo scrive Tuttosport. Il portiere chiederebbe due milioni.',
    ],
    misses: [
      'Il telefono costerebbe meno di mille euro.',
      'Lo scrive Tuttosport. Un eventuale addio costerebbe molto.',
    ],
  },
  {
    ...base,
    id: 'it/rumor/ci-sarebbe',
    pattern: '[<cue>(ci|vi) (sarebbe|sarebbero)]',
    unless: [
      ...NO_RUMOR,
      '(ci|vi) (sarebbe|sarebbero) #Adverb{0,2} (bisogno|da|voluto|voluta|voluti|modo|tempo|molto da|molto altro|un problema|tanti|tante|tanto|il rischio|un rischio|le condizioni|la possibilità|spazio|poi|stato|stata|stati|state|posto|motivo|ragione|speranza|nulla|niente|nessun|nessuna|qualcosa|alcun|alcuna|differenza|più|di che|tutto)',
      '(non|né|dove|chi|quando|perché) (ci|vi) (sarebbe|sarebbero)',
    ],
    hits: [
      'Dietro la rapina ci sarebbe una banda di giovani.',
      'Sul tavolo ci sarebbero quaranta milioni di euro.',
      'Nella corsa ci sarebbe anche un fondo coreano.',
    ],
    misses: ['Ci sarebbe da ridere.', 'Ci sarebbe bisogno di più medici.', 'Non ci sarebbe tempo per un altro voto.'],
  },
];
