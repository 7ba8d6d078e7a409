import type { CueRow } from '../pack.ts';
import { agreeing } from './forms.ts';

const base = { kind: 'denial', act: 'deny' } as const;

const SMENTITO = agreeing('smentito').join('|');

/** What is said of a claim that a party calls untrue. */
const UNTRUE = `(#Untrue|(${agreeing('privo destituito').join('|')}) di (ogni|qualsiasi|alcun)? (fondamento|riscontro|riscontri))`;

/** What is refused or disappointed, not rejected as untrue. */
const NOT_A_CLAIM = [
  '(smentisce|smentiscono|smentì|smentiva|smentito|smentita|smentiti|smentite) #Adverb{0,3} (i pronostici|il pronostico|le attese|le aspettative|le previsioni|la tradizione|gli scettici|i luoghi comuni|il luogo comune|la regola|la teoria|se stesso|se stessa|la sua fama|i critici|sul campo)',
  'si (smentisce|smentiscono|è smentito|è smentita|sono smentiti)',
  '(non|mai) (si)? (smentisce|smentiscono|smentì)',
  '(tar|corte|cassazione|tribunale|sentenza|dati|numeri|fatti|analisi|immagini|esami|test|risultati|realtà|cronaca|storia|scienza|scienziati|ricerca|studio|campo) .{0,3} (smentisce|smentiscono|smentito|smentita|smentivano)',
  '(giudice|giudici|gip|gup|corte|tribunale|cassazione|riesame|arbitro|var) #Have? #Adverb{0,3} (nega|negano|negato|negò)',
];

const WARNERS = '(polizia|postale|carabinieri|questura|poste|banca|banche|inps|entrate)';
const FAKE =
  '(sms|avviso|profilo|account|messaggio|mail|e-mail|email|sito|documento|passaporto|banconota|numero|link) .{0,4} (è|sono) #Adverb? (falso|falsa|falsi|false)';
/** A forged message or paper that those warn of in whose name it comes, or the police. */
const FORGED = [`${WARNERS} .{0,6} ${FAKE}`, `${FAKE} .{0,4} ${WARNERS}`];

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'it/denial/smentire-dopo-citazione',
    party: 'after',
    guards: ['party', 'clause-initial'],
    pattern: `(lo|la|le|li|l')? [<cue>(smentisce|smentiscono|smentì|nega|negano|nega|#Have #Adverb{0,4} (${SMENTITO}|negato))]`,
    unless: [
      '(e|ed|non) (smentisce|smentiscono|smentì|nega|negano|#Have)',
      '(nega|negano) (il|la|i|le) (rigore|diritto|libertà|visto|permesso)',
    ],
    hits: ['«Nessun contatto», smentisce la banca.', 'L’accordo, ha smentito il ministero, non esiste.'],
    misses: ['«Nessun contatto», smentisce lo studio.', 'Vince e smentisce la squadra favorita.'],
  },
  {
    ...base,
    id: 'it/denial/smentire',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>((nega && @hasColon)|(negano && @hasColon)|smentisce|smentiscono|smentisca|smentiscano|smentiva|smentivano|smentì|smentirono|#Have #Adverb{0,4} (${SMENTITO}|sconfessato|confutato)|(#Have #Adverb{0,3} (voluto|dovuto|tenuto a)|tiene a|tengono a|ci tiene a|(continua|continuano|torna|tornano|è tornato|è tornata|si affretta|si affrettano|si (è|sono|era|erano) (affrettato|affrettata|affrettati|affrettate)) a) #Adverb{0,3} smentire|#Have #Adverb{0,3} (preferito|provveduto a) smentire)]`,
    unless: [...NOT_A_CLAIM, '(e|ed) (smentisce) (il|lo) .'],
    hits: [
      'L’azienda smentisce le indiscrezioni: «Nessuna trattativa in corso».',
      'Ieri la presidente del club ha smentito i rumor.',
      'La difesa nega: «Il mio assistito era a casa».',
      'La voce gira da ieri, ma la società l’ha già smentita.',
      'Il ministero continua a smentire ogni contatto.',
      'Il gruppo si è affrettato a smentire.',
      'Le trattative vanno avanti, sebbene il ministero l’abbia smentito.',
      'La vendita è decisa, benché il club smentisca.',
    ],
    misses: [
      'Nessuno crede che il club abbia smentito la notizia.',
      'La squadra ha smentito i pronostici.',
      'Il Tar ha smentito il Comune.',
      'I nuovi dati smentiscono il ministro.',
      'Il campione non si smentisce mai.',
    ],
  },
  {
    ...base,
    id: 'it/denial/smentire-le-voci',
    party: 'either',
    pattern:
      "[<cue>(smentisce|smentiscono|smentì|smentirono|smonta|smontano|spegne|spengono|allontana|allontanano|#Have #Adverb{0,4} (smentito|smontato|spento|stroncato))] #Adverb{0,3} (di|che|(le|la|i|il|l'|gli|ogni|qualsiasi|tutte le|tutti i|alcune|un|una|un') .{0,1} (notizia|notizie|voce|voci|indiscrezione|indiscrezioni|rumor|rumors|gossip|accusa|accuse|ricostruzione|ricostruzioni|ipotesi|tesi|versione|retroscena|interessamento|coinvolgimento|trattativa|trattative|interesse|accordo|contatto|contatti|addio))",
    unless: NOT_A_CLAIM,
    hits: [
      'Lo spagnolo ha smentito le voci di un addio.',
      'Il velista smentisce di aver firmato.',
      'I due soci hanno smentito categoricamente ogni interessamento.',
      'L’ad Carlo Renzi ha spento le voci di una fusione.',
      'Il direttore sportivo allontana le voci di mercato.',
    ],
    misses: ['I dati smentiscono le voci di crisi.', 'La squadra ha smentito i pronostici.'],
  },
  {
    ...base,
    id: 'it/denial/negare',
    party: 'either',
    pattern:
      "[<cue>(nega|negano|negava|negavano|negò|negarono|#Have #Adverb{0,4} negato|neghiamo|nego)] #Adverb{0,3} (che|di|(ci|vi) (sia|siano|fosse|fossero|sia mai)|ogni|qualsiasi|qualunque|tutto|tutte|tutti|gli addebiti|l' accusa|le accuse|l' esistenza|l' episodio|l' accaduto|l' intenzione|(la|questa|tale) (notizia|circostanza|paternità|ricostruzione|responsabilità|propria|sua|vicenda|versione|trattativa|relazione|volontà)|le (voci|indiscrezioni|responsabilità|ricostruzioni|trattative|violenze|molestie|minacce|tensioni|irregolarità|tangenti|pressioni|divisioni)|la (violenza|presenza|crisi|rottura|frode)|l' (esistenza|omicidio|aggressione|abuso|ipotesi|imputazione)|gli (abusi|addebiti|incontri|episodi)|i (fatti|contatti|rapporti|legami|rumors|rumor)|il (fatto|coinvolgimento|proprio|suo|legame|collegamento|contatto|flirt)|contatti|trattative|responsabilità|coinvolgimenti|con (forza|fermezza|decisione|energia)|$|, |pressioni|irregolarità|legami|rapporti|violenze|abusi|ritardi|divisioni|tensioni|problemi|contrasti|accordi|(un|una|un'|alcun|alcuna) .{0,1} (accordo|intesa|trattativa|incontro|coinvolgimento|legame|rapporto|relazione|contatto|interesse|flirt))",
    unless: [
      ...NOT_A_CLAIM,
      '(nega|negato) (il|la) (proprio|sua|propria) (consenso|assenso|fiducia|firma|adesione|voto|autorizzazione)',
      '(non) #Have #Adverb{0,3} negato',
      '(chi|chiunque) #Adverb{0,2} (nega|negano)',
    ],
    hits: [
      'Il presidente ha sempre negato ogni addebito.',
      'Il ministro nega di aver incontrato l’imprenditore.',
      'Il portavoce nega questa circostanza.',
      'L’azienda nega qualsiasi irregolarità.',
      'I cacciatori hanno comunque negato ogni coinvolgimento.',
      'L’uomo nega ogni addebito.',
      'Il tenore nega ci siano contrasti con il teatro.',
    ],
    misses: [
      'Il questore ha negato l’autorizzazione al corteo.',
      'Il giudice ha negato la libertà vigilata.',
      'Il tecnico ha negato l’abbraccio al suo ex giocatore.',
      'Chi nega la crisi del clima sbaglia, dice il geologo.',
    ],
  },
  {
    ...base,
    id: 'it/denial/smentendo',
    party: 'before',
    pattern:
      'non? (#Have|#Be|#SayVerb|#ConfirmVerb|parla|parlano) .{0,14} [<cue>(smentendo|smentendole|smentendoli|smentendola|smentendolo)]',
    unless: NOT_A_CLAIM.map((row) =>
      row.replaceAll('(smentisce|smentiscono|smentì|', '(smentendo|smentisce|smentiscono|smentì|'),
    ),
    hits: [
      'Il club ha pubblicato una nota smentendo ogni trattativa.',
      'Lo spagnolo parla delle voci di mercato, smentendole tutte.',
    ],
    misses: ['La squadra ha vinto smentendo i pronostici.', 'I dati sono usciti smentendo gli scettici.'],
  },
  {
    ...base,
    id: 'it/denial/negando',
    party: 'before',
    guards: ['party'],
    pattern:
      "non? (#Have|#Be|#SayVerb|#ConfirmVerb|parla|parlano) .{0,14} [<cue>(negando|respingendo)] .{0,5} (che|di|ogni|qualsiasi|le|la|l'|il|i|quanto|così|seccamente|categoricamente|tutte|tutti|tutto|$)",
    unless: [
      "negando (l' accesso|l' ingresso|l' evidenza|il visto|il permesso|loro|la possibilità|il)",
      "respingendo (la palla|gli attacchi|l' attacco|gli assalti|l' assalto|la proposta|le proposte|il ricorso|la domanda|al)",
    ],
    hits: [
      'Il club ha pubblicato una nota respingendo ogni accusa.',
      'La ministra ha risposto ai cronisti negando di aver firmato il decreto.',
    ],
    misses: [
      'Il portiere ha salvato il risultato respingendo la palla.',
      'L’ambasciata è rimasta chiusa negando il visto a tutti.',
    ],
  },
  {
    ...base,
    id: 'it/denial/smentito-da',
    party: 'after',
    guards: ['party'],
    pattern: `[<cue>(${SMENTITO}|negata|negato|negate|negati) #Adverb{0,4} (#A @isTitleCase .{0,2})? #Da] (parte #Di)?`,
    unless: [
      'non (è|sono) .{0,2} (smentito|smentita|smentiti|smentite)',
      '(conferma|conferme) (o|e|né) (smentita|smentite)',
    ],
    hits: [
      'La notizia, smentita dal ministero, ha fatto il giro del web.',
      'L’accordo è stato poi smentito da Orbis Inc.',
      'La notizia è stata smentita all’Ansa dal legale.',
    ],
    misses: [
      'L’ottimismo è stato smentito dai fatti.',
      'L’allenatore è stato smentito dal campo.',
      'Si attende una conferma o smentita da parte del ministero.',
    ],
  },
  {
    ...base,
    id: 'it/denial/e-stato-smentito',
    party: 'none',
    pattern: `([<cue>(è|sono|viene|vengono|venne|vennero|era|erano) #Adverb{0,3} (stato|stata|stati|state)? #Adverb{0,3} (${SMENTITO})] #Adverb{0,3} (.|$)|[<cue>(${SMENTITO}) #Adverb{0,3} #Da (protagonisti|protagoniste|interessata|interessato|interessati|entrambi)])`,
    unless: [
      `(${SMENTITO}) #A @isTitleCase .{0,2} #Da`,
      `(${SMENTITO}) #Adverb{0,3} (#Da (!protagonisti && !protagoniste && !interessata && !interessato && !interessati && !entrambi)|in una nota|#Da entrambi i)`,
      'non (è|sono|viene|vengono|era|erano) .{0,4} (smentito|smentita|smentiti|smentite)',
      '(mai|se|qualora|finché) .{0,3} (smentito|smentita|smentiti|smentite)',
      '(pronostico|pronostici|previsioni|attese|teoria|ottimismo|timori) .{0,4} (smentito|smentita|smentiti|smentite)',
      'si (è|sono) smentit',
    ],
    hits: [
      'La notizia della sua morte è stata smentita.',
      'Le voci di un addio vengono smentite con forza.',
      'Le voci di nozze sono state subito smentite dagli interessati.',
      'Il litigio, smentito dai protagonisti, tiene banco da giorni.',
    ],
    misses: [
      'I pronostici sono stati smentiti.',
      'La notizia non è stata smentita.',
      'La teoria è smentita da entrambi i dati.',
      'La notizia non è stata smentita dagli interessati.',
    ],
  },
  {
    ...base,
    id: 'it/denial/smentita-la-notizia',
    party: 'none',
    guards: ['clause-initial', 'headline'],
    pattern:
      "[<cue>(smentita|smentite|smentito|smentiti)] #Adverb{0,2} (la|le|il|i|l'|gli|ogni) .{0,1} (notizia|notizie|voce|voci|indiscrezione|indiscrezioni|ipotesi|rumor|rumors|decesso|morte|trattativa|accordo|addio|vendita|cessione|chiusura)",
    hits: ['Smentita la notizia del decesso di un paziente', 'Ultime dal governo: smentite le voci'],
    misses: ['La smentita la leggeremo domani.', 'Smentita di rito del club'],
  },
  {
    ...base,
    id: 'it/denial/a-smentire-e',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>(a|ad) #Adverb{0,3} (smentire|smentirlo|smentirla|smentirle|smentirli|negare|negarlo|respingere) .{0,8} ((è|sono|fu|era|furono) #Adverb{0,2} (stato|stata|stati|state)?|(ci|c') (ha|hanno) pensato|(ci|c') (pensa|pensano)) #Adverb{0,2}]",
    hits: [
      'A smentire la notizia è stata la società.',
      'A smentirlo è lo stesso ministro.',
      'A smentire il gossip c’ha pensato anche la stessa Irene Volpi.',
    ],
    misses: ['A smentire i timori sono i numeri.', 'A vincere è stata la società.'],
  },
  {
    ...base,
    id: 'it/denial/e-stato-a-smentire',
    party: 'before',
    guards: ['somebody'],
    pattern:
      "(è|sono|fu|era) #Adverb{0,2} (stato|stata|stati|state)? #Adverb{0,2} (il|lo|la|i|gli|le|l'|proprio) .{0,8} [<cue>a (smentire|smentirlo|smentirla|smentirle|smentirli)]",
    unless: ['(pronta|pronto|disposto|disposta) a smentire'],
    hits: [
      'È stato lo stesso ministro Neri a smentire la notizia.',
      'È la società a smentire le voci di vendita.',
      'Ma è proprio il ministro Neri a smentire la notizia.',
    ],
    misses: ['È lo studio a smentire la teoria.', 'È la società a vincere la gara.'],
  },
  {
    ...base,
    id: 'it/denial/innocente',
    party: 'before',
    pattern:
      "[<cue>(si (dice|dicono|dichiara|dichiarano|proclama|proclamano|professa|professano|è #Adverb{0,2} (detto|detta|dichiarato|dichiarata|proclamato|proclamata|professato|professata)|sono #Adverb{0,2} (detti|dichiarati|proclamati|professati)) #Adverb{0,2} (innocente|innocenti|estraneo|estranea|estranei)|(rispedisce|rispediscono|rispedito|rispediti|rimanda|rimandato) ((le|l'|ogni|tutte le) (accusa|accuse|critiche|insinuazioni) al mittente|al mittente (le|l'|ogni|tutte le) (accusa|accuse|critiche|insinuazioni)|tutto al mittente))]",
    hits: [
      'L’ex assessore si è sempre dichiarato innocente.',
      'La società rispedisce le accuse al mittente.',
      'L’indagato, che si professa innocente, resta in carcere.',
    ],
    misses: [
      'La corte lo ha dichiarato innocente.',
      'Il pacco è stato rispedito al mittente.',
      'Il club ha rispedito al mittente l’offerta.',
    ],
  },
  {
    ...base,
    id: 'it/denial/la-propria-innocenza',
    party: 'before',
    pattern:
      '[<cue>((ribadito|ribadisce|ribadiscono|ribadendo|rivendica|rivendicato|proclamato|proclama|proclamando|sostiene|sostengono|sostenuto|insiste|insistono) (la|sulla|nella) #Adverb{0,2} (propria|sua|loro|totale|piena)? (innocenza|estraneità)|#Have sempre (detto|sostenuto|dichiarato|affermato|ribadito) di (non (averlo|averla|averli|essere stato|essere stata|(aver|avere) (!paura && !bisogno && !rimpianti && !voglia && !tempo))|essere (innocente|estraneo|estranea)))]',
    hits: [
      'La società ribadisce la propria estraneità ai fatti.',
      'In aula, ieri, ha proclamato la sua innocenza.',
      'I legali insistono sulla totale innocenza dei due tecnici.',
      'L’autista ha sempre sostenuto di non avere visto il semaforo.',
    ],
    misses: [
      'La corte ha ribadito la propria competenza.',
      'Ha perso la sua innocenza.',
      'L’alpinista ha sempre detto di non avere paura.',
    ],
  },
  {
    ...base,
    id: 'it/denial/di-non-aver-mai',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|giura|giurano|#Have #Adverb{0,3} (#SayParticiple|giurato|fatto sapere)) #Adverb{0,2} (di non (aver|avere|averlo|averla|averli|averle|essere|esserci) mai|di non (aver|avere) (.{0,2} (alcun|alcuna|nessun|nessuna)|(nulla|niente) a che (fare|vedere))|che non (#Have|abbiamo) mai)]',
    unless: ['(racconta|ricorda|raccontato|ricordato|confida) .{0,3} mai', 'non (#SayVerb|#Have)'],
    hits: [
      'Il gruppo ha dichiarato di non aver mai ricevuto offerte.',
      'L’ateneo ribadisce di non aver ricevuto alcuna segnalazione.',
      'L’azienda ha detto di non avere nulla a che fare con la fuga di dati.',
      'L’ex ministro giura di non averlo mai incontrato.',
    ],
    misses: [
      'L’attrice racconta di non aver mai studiato recitazione.',
      'Il gruppo ha dichiarato di aver ricevuto tre offerte.',
    ],
  },
  {
    ...base,
    id: 'it/denial/poi-smentito',
    party: 'none',
    pattern: `(#RumorNoun|accusa|accuse|frase|frasi|dichiarazioni|flirt|accordo|trattativa|addio|decesso|morte|ricovero) .{0,9} [<cue>(poi|in seguito|successivamente|prontamente|subito|immediatamente|ufficialmente|seccamente|già|categoricamente) (${SMENTITO})]`,
    unless: [`(${SMENTITO}) #Adverb{0,3} #Da`, '(#Have|non) .{0,3} (smentito|smentita|smentiti|smentite)'],
    hits: ['Si era sparsa la notizia, in seguito smentita, del suo decesso.', 'È una voce poi smentita.'],
    misses: ['Era una previsione poi avverata.', 'Fu un anno di promesse poi smentite.'],
  },
  {
    ...base,
    id: 'it/denial/smentita',
    party: 'after',
    pattern:
      "[<cue>((arriva|arrivano|arrivata|arrivate|giunge|giunta|immediata|doppia|nuova|ulteriore|ennesima|lapidaria|perentoria|laconica|decisa|piccata|seconda|secca|netta|ferma|dura|pronta|categorica|ufficiale|immediate|secche) #Adverb{0,3} (la|una|le|l'|è arrivata)? (secca|netta|ferma|immediata|categorica|ufficiale|pronta)? (smentita|smentite) #Adverb{0,4} (ufficiale|secca|netta|ferma|immediata|categorica)? (#Da|#Di)|(la|una|le) (secca|netta|immediata|categorica|pronta)? (smentita|smentite) (ufficiale)? (#Da|#Di)|(smentita|smentite) (in arrivo|arriva|arrivano|giunge|giungono|è arrivata|sono arrivate) #Adverb{0,3} #Da)] (parte #Di)?",
    unless: [
      '(attesa|mancanza|assenza|dopo|serve|occorre|manca|attende|attendono|aspetta|aspettano|chiede|chiedono|chiesto|pretende) .{0,2} (smentita|smentite)',
      'salvo smentite',
      '(clamorosa|plateale) smentita #Di',
      'smentita (dei fatti|dei numeri|dei dati|della teoria)',
      '(smentita|smentite) .{1,6} (fa|fanno) parte',
    ],
    hits: [
      'Ora arriva la smentita direttamente da Orbis.',
      'Secca smentita del ministero sulla chiusura.',
      'Dopo le voci dei giorni scorsi arriva la smentita secca della cantante.',
      'Doppia smentita del portavoce sul vertice.',
      'Ennesima smentita in arrivo da Orbis.',
      'E una smentita arriva anche dal ministero.',
    ],
    misses: [
      'Le smentite del ministero fanno parte del gioco.',
      'Il risultato è la smentita della teoria.',
      'Le carte sono in attesa di smentita.',
      'Serve una smentita del governo.',
    ],
  },
  {
    ...base,
    id: 'it/denial/da-arriva-la-smentita',
    party: 'cue',
    guards: ['party'],
    pattern:
      '[<cue>#Da .{1,4}] (smentiscono|negano|(arriva|arrivano|è arrivata|sono arrivate|giunge|è giunta) #Adverb{0,2} (la|una)? (secca|netta|ferma|immediata|categorica|pronta)? (smentita|smentite))',
    hits: [
      'Dal ministero arriva la smentita sulla chiusura.',
      'Da Palazzo Chigi è arrivata una netta smentita.',
      'Dal Comune smentiscono: «Nessun rincaro».',
    ],
    misses: ['Dai numeri arriva la smentita di quella teoria.', 'Dalla stanza arriva la musica.'],
  },
  {
    ...base,
    id: 'it/denial/questa-la-smentita',
    party: 'none',
    guards: ['clause-initial'],
    pattern: '[<cue>(questa|ecco|immediata|poi) (è)? #Adverb{0,2} la smentita]',
    hits: ['Questa la smentita, pubblicata alle nove, del ministero.', 'Ecco la smentita: «Nessun contatto».'],
    misses: ['Questa smentita non basta.', 'Nei numeri sta la smentita di quella teoria.'],
  },
  {
    ...base,
    id: 'it/denial/nota-per-smentire',
    party: 'before',
    pattern:
      '(nota|comunicato|lettera|post|video|social|intervista|intervenuto|intervenuta|intervenuti|interviene|silenzio) .{0,8} [<cue>per smentire] .{0,2} (che|di|le|la|i|gli|ogni|quanto|retroscena|voci|notizie|indiscrezioni|ricostruzioni|tutto)',
    unless: ['per smentire .{0,2} (pronostici|previsioni|scettici|teoria|critici|luoghi|statistiche)'],
    hits: [
      'Il partito affida a una nota la replica per smentire i retroscena dei giornali.',
      'La cantante rompe il silenzio per smentire le voci di un addio.',
      'Il ministro è intervenuto per smentire la notizia.',
    ],
    misses: ['Un video per smentire i luoghi comuni sui gatti.', 'La squadra gioca per smentire gli scettici.'],
  },
  {
    ...base,
    id: 'it/denial/diffuso-una-smentita',
    party: 'before',
    pattern:
      '[<cue>(#Have #Adverb{0,3} (pubblicato|diffuso|diramato|emesso|rilasciato|affidato)|pubblica|diffonde|dirama) (una|la)? (secca|netta)? (smentita)]',
    hits: ['Il club ha pubblicato una smentita ufficiale.', 'La società dirama una secca smentita.'],
    misses: ['Il club ha pubblicato una foto.', 'Il giornale ha chiesto una smentita.'],
  },
  {
    ...base,
    id: 'it/denial/smentisce-citato',
    confidence: 'likely',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(smentisce|smentiscono)] (categoricamente|fermamente|in (maniera|modo) .|nel modo più .|nella maniera più .)? (quanto (riportato|pubblicato|scritto|apparso)|(tutte)? le (notizie|voci|indiscrezioni|ricostruzioni))',
    unless: ['non .{0,2} (smentisce|smentiscono)', 'si (smentisce|smentiscono)'],
    hits: [
      '«La società smentisce in modo categorico quanto riportato oggi», si legge nella nota.',
      '«Il ministero smentisce tutte le ricostruzioni», si legge in una nota.',
    ],
    misses: [
      '«Il ministero smentisce se stesso», attacca il sindacato.',
      '«La società non smentisce le voci», nota il cronista.',
    ],
  },
  {
    ...base,
    id: 'it/denial/respinte-da',
    party: 'after',
    guards: ['party'],
    pattern:
      '(accusa|accuse|addebito|addebiti|ricostruzione|ricostruzioni|ipotesi|voci|indiscrezioni|notizie) .{0,6} [<cue>(respinta|respinte|respinto|respinti|rigettata|rigettate) #Adverb{0,3} (con .)? #Da] (parte #Di)?',
    unless: [
      '(respinta|respinte|respinto|respinti|rigettata|rigettate) #Adverb{0,3} #Da .{0,1} (giudice|giudici|gip|gup|corte|tribunale|cassazione|riesame|camera|senato|aula)',
    ],
    hits: [
      'Le accuse sono state respinte con sdegno dal ministero.',
      'Le voci, respinte con forza dal club, non si placano.',
    ],
    misses: ['Le accuse sono state rigettate dal giudice.', 'Il ricorso è stato respinto dalla società.'],
  },
  {
    ...base,
    id: 'it/denial/accusa-che-respinge',
    party: 'before',
    guards: ['party'],
    pattern:
      '((accusa|accuse|addebito|addebiti|circostanza|tesi|ricostruzione|versione) che .{1,4} [<cue>(#Have #Adverb{0,3} (respinto|smentito|negato|contestato)|respinge|respingono|rigetta|rigettano|contesta|contestano|nega|negano|smentisce|smentiscono)]|#Organisation lo [<cue>(contesta|contestano)]$)',
    unless: [
      // What is charged, and what courts hold.
      'e . #Organisation lo',
      '(procura|pm|procuratore|inquirenti) (contesta|contestano)',
      '(tribunale|giudice|giudici|gip|corte) (contesta|nega|negano|respinge|rigetta)',
    ],
    hits: [
      'Si parla di stipendi non pagati, accusa che la società respinge.',
      'La donna racconta di minacce, ricostruzione che il club contesta.',
      'La donna dice di non aver avuto la paga; l’azienda lo contesta.',
    ],
    misses: [
      'Il prezzo è alto e la società lo contesta.',
      'La cosa che il ministro ha negato è la libertà.',
      'È un’accusa che la giuria valuta.',
      'È una tesi che il giudice valuta.',
      'L’imputato ha dato una versione che il tribunale nega.',
      'È un’accusa che la procura contesta al sindaco.',
      'È una tesi che gli scienziati contestano.',
    ],
  },
  {
    ...base,
    id: 'it/denial/respingere',
    party: 'either',
    pattern:
      '[<cue>(respinge|respingono|respinse|respinsero|rigetta|rigettano|contesta|contestano|#Have #Adverb{0,4} (respinto|rigettato|contestato|rispedito))] .{0,4} (accusa|accuse|addebito|addebiti|responsabilità|ipotesi|tesi|versione|congetture|speculazioni|insinuazioni|insinuazione|illazioni|ricostruzione|ricostruzioni|voci|indiscrezioni|notizia|notizie|rapporto|report|allusioni|contestazione|contestazioni|sospetti|sospetto|critiche al mittente|mittente)',
    unless: [
      '(giudice|gip|corte|tribunale|cassazione|riesame) .{0,2} (respinge|respinto|ha respinto|ha rigettato)',
      '(procura|pm|procuratore|guardia di finanza|inquirenti) .{0,3} (contesta|contestano|ha contestato|hanno contestato)',
    ],
    hits: [
      'Il partito respinge le accuse e parla di complotto.',
      'L’imprenditore ha sempre respinto ogni addebito.',
      'Il veterinario ha però respinto le accuse.',
      'L’ufficio del premier ha respinto il rapporto del canale.',
    ],
    misses: [
      'Il portiere ha respinto il rigore.',
      'L’aula ha respinto la proposta.',
      'La procura contesta all’uomo due accuse.',
    ],
  },
  {
    ...base,
    id: 'it/denial/bollare-come-falso',
    party: 'before',
    guards: ['party'],
    pattern: `[<cue>(#Have #Adverb{0,3} (bollato|bollata|bollate|definito|definita|definite|liquidato|liquidata|liquidate|etichettato|respinto|parlato di|smentito)|bolla|bollano|definendo|definendola|definendole|definendolo|bollando|definisce|definiscono|liquida|liquidano|parla di|parlano di) .{0,8} (${UNTRUE}|come propaganda)]`,
    unless: [
      'parla di .{0,3} (falsa partenza|falso problema|falsi (miti|allarmi|invalidi))',
      '(partenza|passo|idolo|nove) (falsa|falso)',
      '(idea|idee|piano|piani|proposta|proposte|tattica|legge) .{0,1} come',
    ],
    hits: [
      'La banca liquida come infondate le voci su una cessione delle filiali.',
      'Il club ha definito la notizia “priva di fondamento”.',
      'Il ministero parla di fake news.',
      'L’attore ha replicato alle voci definendole «pura invenzione».',
      'Il prefetto ha parlato di notizie prive di qualsiasi riscontro.',
    ],
    misses: [
      'Il critico ha definito il film un capolavoro.',
      'L’allenatore ha liquidato la tattica come una sciocchezza.',
      'L’allenatore parla di falsa partenza.',
    ],
  },
  {
    ...base,
    id: 'it/denial/priva-di-fondamento',
    party: 'none',
    quoted: true,
    pattern: `[<cue>((è|sono|era|erano|risulta|risultano)? #Adverb{0,3} tutta? (priva|prive|privo|privi|destituita|destituite|destituito|destituiti) di (ogni|qualsiasi|alcun)? fondamento|sono tutte #Untrue|(inventata|inventate|inventato) di sana pianta|(è|sono)? (#Adverb && !già && !anche && !mai && !ancora && !quasi && !forse && !così) (falso|falsa|false|falsi|infondata|infondate|infondato|infondati|inventate|inventata)|(nulla|niente) di vero|nessuna trattativa è? in corso|non (è|sono|c' è|ci sono) mai ((successo && @hasComma)|(accaduto && @hasComma)|successo$|accaduto$|avvenuto|avvenuta|avvenuti|esistito|esistita|stata alcuna|stato alcun)|non ((esiste|esistono|c' è|ci sono) #Adverb{0,2} (alcun|alcuna|nessun|nessuna) (trattativa|contatto|piano|interessamento|offerta|proposta)|ci sono (trattative|contatti|offerte)|c' (è|era) stato (alcun|nessun) contatto|(abbiamo|ho) ricevuto (alcuna|nessuna) (offerta|proposta)|(abbiamo|ho) #Adverb{0,2} (alcun|alcuna|nessun|nessuna) (trattativa|contatto|interessamento|accordo né? con (il|lo) (club|calciatore|giocatore|fondo)))|mai (pronunciato|pronunciata|pronunciate)|non #Have mai avuto (alcun|nessun) (contatto|rapporto|incontro)|non #Have mai (rilasciato (dichiarazioni|interviste)|pronunciato|detto (quelle|quella|queste))|(ricostruzione|ricostruzioni|storie|citazioni) (sono)? #Adverb? (tutte)? (fantasiosa|fantasiose|inventata|inventate)|falso #Adverb{0,2} che (io|noi|abbiamo|stiamo|vogliamo|il nostro|la nostra)|(piena|pieno|piene|pieni) di inesattezze|non (risponde|corrisponde|corrispondono|rispondono) (al vero|a verità|alla verità))]`,
    unless: [
      ...FORGED,
      'ancora non (ci|abbiamo|ho)',
      "(trattative|contatti|offerte|ricevuto .{1,2}) (di|d')",
      '(ricorso|appello|istanza|motivo|eccezione|impugnazione) .{0,6} (fondamento|infondato|infondata)',
      "(c' è (qualcosa|molto|poco|del|un fondo)|qualcosa|se|cosa) .{0,2} di vero",
    ],
    hits: [
      '«Non abbiamo ricevuto alcuna offerta», spiega l’agente.',
      '«Non ci sono trattative», ha detto un portavoce.',
      '«La notizia è priva di ogni fondamento», si legge in una nota.',
      '“Sono voci del tutto infondate”, dice l’agente.',
      '«L’incontro di cui si parla non è mai avvenuto», scrive lo staff.',
      '«È una ricostruzione fantasiosa e tale resta», ha detto la ministra.',
      '«Non abbiamo mai avuto alcun contatto con quel club», spiega l’agente.',
      '«Non c’è alcuna trattativa», spiega l’agente.',
      '«Non abbiamo nessuna trattativa con il club», spiega l’agente.',
      'Le citazioni sono tutte inventate.',
      '«Sono tutte balle», ha detto il ministro.',
      'È falso che io abbia chiesto un rinvio.',
      '«Non è mai successo», ha detto un portavoce.',
    ],
    misses: [
      '«Ancora non ci sono trattative», ha detto il ministro.',
      '«Non abbiamo ricevuto alcuna offerta di aiuto», ha detto il sindaco.',
      '«Non c’è accordo sul prezzo», spiega l’agente.',
      '«Non abbiamo alcun piano di riserva», ammette la preside.',
      '«Non c’è trattativa con chi spara», ha detto la ministra.',
      'L’attrice non ha mai detto di no a un film.',
      'Il soffitto era falso.',
      'La casa è priva di fondamenta.',
      'È falso che il tè disidrati.',
      '«Non è mai successo che nevicasse a maggio», ha detto il sindaco.',
    ],
  },
  {
    ...base,
    id: 'it/denial/le-notizie-sono-false',
    party: 'none',
    quoted: true,
    guards: ['party'],
    pattern: `(notizia|notizie|voce|voci|indiscrezioni|accusa|accuse|foto|immagini|video|ricostruzione|ricostruzioni|informazioni|affermazioni|dichiarazioni|rumors) .{0,8} [<cue>(è|sono) #Adverb{0,3} ${UNTRUE}]`,
    unless: ['(se|quando|quali) .{0,8} (è|sono) .{0,2} (falsa|false|falso|falsi)'],
    hits: [
      'Le foto circolate in rete sono false, ha avvertito il ministero.',
      '«Le accuse mosse in questi giorni sono false», sostiene il portavoce.',
    ],
    misses: ['Le foto appese in sala sono false.', 'Le accuse sono false, urla un passante.'],
  },
  {
    ...base,
    id: 'it/denial/bufala-citata',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>(non esiste (alcuna|nessuna|quella|alcun|nessun) (lettera|piano|accordo|documento|lista|offerta)|(falso && @hasQuote)|(falsità && @hasQuote)|(bugie && @hasQuote)|(bufala && @hasQuote)|tutte bugie|((non && @hasQuote)|^non|(semplicemente|ma|no) non) è ((affatto|proprio|certo|mica)? (così && @hasQuote)|questo il (caso && @hasQuote))|(niente|nulla) di (tutto)? (questo|quello|ciò) è (vero|accaduto|successo)|mai (fatto && @hasQuote)|mai (detto && @hasQuote)|mai (successo && @hasQuote)|mai (avvenuto && @hasQuote)|non #Have mai (incontrato|firmato|autorizzato|commesso|offerto|pensato di (lasciare|dimettermi|vendere|andarmene)|(preso|ricevuto|chiesto|pagato|versato) (soldi|un euro|tangenti|denaro|favori|offerte|pressioni)|avuto (contatti|rapporti|trattative|incontri|a che fare|nulla a che))|non (siamo stati noi|ne sappiamo nulla|#Have (nulla|niente) a che (fare|vedere))|mai (preso (soldi|un euro|tangenti)|(fatto|detto|preso|pensato) (nulla|niente|quelle parole|quella frase|una cosa (simile|del genere)|(cose|parole) (simili|del genere)))|(è|sono|si tratta di) #Adverb{0,3} (una|solo|tutte|delle|tutto|pura|pure)? #Untrue|(articolo|notizia) è #Untrue|fake (news && @hasQuote)|notizia falsa|tutto falso|(accusa|accuse) (#Untrue|infamanti)|non è (affatto|assolutamente)? vero (che|niente|nulla|nemmeno)?|(#Have|abbiamo|ho)? mai (offerto|incontrato|avuto|ricevuto|firmato|trattato|venduto|autorizzato|chiesto|parlato con|pensato di|detto (che|di|nulla)|avviato|avviata|preso in considerazione|esistita|esistito))]',
    unless: [
      'mai incontrato (un|una) .{0,3} così',
      '(più|che|non|come|se|quanto) .{0,3} mai (avuto|ricevuto|offerto|visto|venduto)',
      'se non è vero',
      ...FORGED,
      'si (è|sono) #Untrue',
      'mai (avuto|ricevuto|offerto) (così|tanti|tanto|prima)',
    ],
    hits: [
      '«È una bufala», ha replicato il ministero.',
      '«Semplicemente non è così», ha detto un portavoce del ministero.',
      '«Nulla di tutto questo è vero», ha detto una portavoce.',
      '«Quel documento è falso», ha detto l’avvocato di Ada Terri.',
      '«Falso», ha scritto Mario Berti.',
      'Il vicesindaco: «Nessun taglio, sono chiacchiere».',
      'Il senatore si difende: «Mai preso soldi da nessuno».',
      'Kiev: «Non siamo stati noi».',
      '«Non abbiamo nulla a che fare con quel sito», dice il portavoce.',
      '«Accuse ridicole», replica l’ex ministra.',
      '«Non ho mai incontrato quel signore in vita mia», ha dichiarato il deputato.',
      '«Mai avviata una trattativa del genere», dice il portavoce del club.',
      '«Non è vero che chiuderemo la scuola», assicura il Comune.',
      '«Semplicemente non è così», ha detto il portavoce del club, Luca Berti.',
      '«L’articolo è pura invenzione», ha detto l’addetta stampa dell’attrice.',
      'I suoi legali sostengono che l’articolo è «falso dall’inizio alla fine».',
      '«Non esiste alcuna lettera», ha insistito il direttore della Orbis, Kurt Veil.',
    ],
    misses: [
      '«Per i giovani non è così», ha detto il portavoce della Regione.',
      'Il pezzo più bello mai avuto in casa.',
      '«È una bufala», ride un passante.',
      '«Non è così semplice», ha detto un portavoce del ministero.',
      'Il miglior risultato mai ricevuto.',
      'Il profilo è falso, avverte la polizia.',
      'La banca avverte: «Quel messaggio è falso».',
      '«Non è così semplice», ha detto il portavoce del club, Luca Berti.',
    ],
  },
  {
    ...base,
    id: 'it/denial/contrariamente-a-quanto-riportato',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      '[<cue>((contrariamente|diversamente|a differenza) (a|ad|da|di) (quanto|ciò che|quel che) .{0,5} (riportato|scritto|sostenuto|affermato|pubblicato|riferito|circolato|diffuso|detto|dichiarato)|contrariamente (alle|a) .{0,1} (voci|indiscrezioni|notizie|ricostruzioni))]',
    hits: [
      'Contrariamente a quanto riportato dai media, nessun soldato è stato ucciso, ha detto il ministero.',
      '«Contrariamente alle voci, lo stabilimento non chiude», ha detto un portavoce di Orbis.',
    ],
    misses: [
      'Contrariamente a quanto scritto nel romanzo, il castello esiste.',
      'Contrariamente alle attese, ha piovuto.',
    ],
  },
  {
    ...base,
    id: 'it/denial/costretti-a-smentire',
    party: 'before',
    quoted: true,
    pattern: `[<cue>((${agreeing('costretto obbligato').join('|')}) a smentire|(sono|siamo) (innocente|innocenti)|(cliente|assistito|assistita) è (innocente|estraneo|estranea)|non ho fatto (niente|nulla)|non abbiamo fatto (niente|nulla) di (male|illegale|sbagliato)|(smentiamo|smentisco) (categoricamente|nel modo più assoluto|con forza|con fermezza|seccamente|ogni|qualsiasi|che|le|la|di)|(nego|neghiamo) (categoricamente|di|ogni|che|con forza)|lo (escludo|escludiamo) (categoricamente|nel modo più assoluto)|(avevo|avevamo|ho|abbiamo) #Adverb{0,3} smentito|(tengo|teniamo|voglio|vogliamo) (a)? smentire)]`,
    hits: [
      '«Siamo costretti a smentire di nuovo», aggiunge il comunicato.',
      '«Smentisco categoricamente», ha replicato il legale di Orbis.',
      'Costretto a smentire per la terza volta, il senatore se la prende con i giornali.',
      '«Lo escludo categoricamente», dice il direttore.',
      '«Non ho fatto nulla», ha ripetuto l’uomo al giudice.',
      '«Il mio cliente è innocente», ha detto il suo avvocato.',
      '«Non abbiamo fatto nulla di male», ha detto la società.',
    ],
    misses: [
      '«Il cliente è sovrano», ha detto il titolare.',
      '«Non abbiamo fatto nulla di speciale», ha detto la società.',
      'Siamo costretti a rinviare la gara.',
      '«Non smentisco mai», scherza il comico.',
    ],
  },
  {
    ...base,
    id: 'it/denial/esclude',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(esclude|escludono|escludeva|escluse|#Have #Adverb{0,3} escluso)] #Adverb{0,2} sia? (che|(ogni|qualsiasi|qualunque|di|un|il|una|l'|i)? .{0,1} (trattativa|possibilità|ipotesi|contatto|contatti|coinvolgimento|responsabilità|interesse|legame|legami|addebito|voler|volere|aver|avere|vendere|cedere|cessione|vendita|accordo|attentato|problema|guasto|guasti|sabotaggio|rischio|rischi|pericoli|conseguenze|danni|aumento|aumenti|tagli|licenziamenti|esuberi|rincari|rimpasto|alleanze|collegamenti|irregolarità)|(le|sue|proprie) #Adverb? dimissioni)",
    unless: ['(non|senza|nessuno|nulla) .{0,2} (esclude|escludono|escludeva|escluso)'],
    hits: [
      'Il club ha escluso ogni trattativa con il Porto.',
      'Il sindaco esclude le dimissioni.',
      'L’azienda esclude qualsiasi coinvolgimento.',
      'La compagnia esclude un guasto ai motori.',
    ],
    misses: ['Gli inquirenti escludono la pista passionale.', 'Il tecnico ha escluso due giocatori.'],
  },
  {
    ...base,
    id: 'it/denial/non-in-vendita',
    party: 'before',
    guards: ['party'],
    pattern:
      "[<cue>(#SayVerb|#Have #Adverb{0,3} #SayParticiple|#Have fatto sapere) (che)? .{0,4} (non (è|sono) #Adverb{0,3} (in vendita|vero)|non (corrisponde|risponde) al vero|non (c' è|esiste|ci sono|esistono) (mai)? (stata|stato|stati)? (alcuna|nessuna|nessun|alcun) (trattativa|accordo|offerta|contatto|rapporto|indagine|piano))]",
    // Who accuses denies nothing.
    unless: ['(sindacato|sindacati|sindacalisti|residenti|lavoratori) .{0,2} (#SayVerb|#Have)'],
    hits: [
      'Un portavoce del gruppo dolciario afferma che Nocella non è in vendita.',
      'Il ministero ha precisato che non è vero che la scuola chiuderà.',
    ],
    misses: [
      'Un residente dice che la casa non è in vendita.',
      'I sindacati affermano che non c’è stata alcuna trattativa.',
      'Il club dice che la maglia è in vendita.',
    ],
  },
];
