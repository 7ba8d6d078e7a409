import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Refusals before a judge are no refusals before the press. */
const IN_COURT =
  '(gip|gup|giudice|giudici|pm|magistrato|magistrati|inquirenti|procuratore|procuratori|interrogatorio|investigatori|carabinieri|poliziotti|commissione|alcoltest|aula)';

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'it/no-comment/ne-confermato-ne-smentito',
    subkind: 'neither',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(non #Have #Adverb? #Adverb? (voluto|potuto|inteso)? né? (confermato|confermare|smentito|smentire) .{0,6} (né|e neppure|e nemmeno|o|nè) (smentito|smentire|negato|negare|confermato|confermare)|(non|né|nè) (conferma|confermano|confermiamo) .{0,4} (né|nè|e non|ma non|e neppure|e nemmeno|ma neppure|ma nemmeno) (smentisce|smentiscono|smentiamo|nega|negano)|#Have né (confermato|smentito) né (smentito|confermato))]',
    hits: [
      'La società non ha confermato né smentito la notizia.',
      'Il club non conferma né smentisce l’interesse per il giocatore.',
      'Una portavoce del ministero non ha voluto né confermare né smentire.',
    ],
    misses: ['La banca ha confermato la prima voce e smentito la seconda.', 'Il test non ha confermato la diagnosi.'],
  },
  {
    ...base,
    id: 'it/no-comment/senza-confermare',
    subkind: 'neither',
    party: 'before',
    pattern:
      '[<cue>(senza (né)? (confermare|smentire) (né|nè|o|e) (smentire|confermare|negare)|(#Have|si è) (limitato|limitata|preferito) (a|di)? non (smentire|confermare)|non (smentisce|smentiscono|ha smentito|hanno smentito|nega|negano|ha negato|hanno negato))]',
    unless: [
      "non (nega|negano|ha negato|hanno negato) (di|le difficoltà|i problemi|l' importanza|l' esistenza|il proprio|il suo|la propria|la sua|l' errore|gli errori)",
      'non (smentisce|smentiscono|ha smentito|hanno smentito) (le attese|le aspettative|la tradizione|la sua fama|la propria fama|i pronostici|il pronostico)',
    ],
    hits: [
      'Il gruppo, interpellato, non smentisce la trattativa.',
      'L’agente ha sorriso senza confermare né smentire.',
    ],
    misses: ['Il campione non smentisce le attese e vince.', 'Ha firmato senza confermare la data.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-voluto-commentare',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>non (#Have|avrebbe|avrebbero|è|sono|avevano) #Adverb? #Adverb? (voluto|voluta|voluti|inteso|potuto|potuta|desiderato|ritenuto di|stato disposto a|disposto a|disposta a|disposti a|disponibile a|disponibili a|stata disponibile a) #Adverb? #CommentVerb]',
    unless: [
      '(voluto|potuto|potuta|voluta|voluti|disposto a|disposti a) (entrare (in (campo|scena|casa)|nella|al)|dare (il|la|un)|aggiungere (il|la|un)|parlare (con il|con la|in|italiano))',
      `.{0,8} (rispondere|parlare) .{0,8} ${IN_COURT}`,
      'non .{0,4} (rispondere al fuoco|dare credito|dare peso|dare ascolto)',
    ],
    hits: [
      'La Bianchi però non ha voluto commentare le voci.',
      'Il gruppo non ha voluto rilasciare dichiarazioni.',
      'I vertici della banca non hanno voluto precisare la cifra.',
      'L’azienda non ha voluto entrare nel merito della vicenda.',
    ],
    misses: [
      'Il sindaco non ha voluto partecipare alla cerimonia.',
      'L’indagato non ha voluto rispondere alle domande del gip.',
      'Il cliente non ha voluto pagare il conto.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/rifiutato-di-commentare',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>((#Have|avrebbe|avrebbero) #Adverb? rifiutato|si (è|sono|sarebbe|sarebbero|era|erano) #Adverb? (rifiutato|rifiutata|rifiutati|rifiutate)|si? (rifiuta|rifiutano|rifiutò|rifiutarono|rifiutava)) di (#CommentVerb|fare (commenti|dichiarazioni|nomi))]',
    unless: [
      `.{0,8} di (rispondere|parlare|fornire) .{0,8} ${IN_COURT}`,
      'di (aggiungere|entrare (in|nella|nel carcere)|parlare (con il|con la)|dare (il|la|i|le) (chiavi|telefono|documenti|generalità|precedenza)|fornire (le generalità|i documenti|le proprie))',
    ],
    hits: [
      'Orbis si è rifiutata di commentare.',
      'L’ufficio del procuratore e una portavoce hanno rifiutato di commentare.',
      'Il ministro ha addirittura rifiutato di confermare la notizia.',
    ],
    misses: [
      'L’attaccante si è rifiutato di scendere in campo.',
      'Il conducente si è rifiutato di fornire le generalità.',
      'La donna ha rifiutato di pagare il conto.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/declinato',
    subkind: 'declined',
    party: 'before',
    pattern:
      "[<cue>(#Have #Adverb? (declinato|rifiutato|respinto)|declina|declinano|rifiuta|rifiutano) (ogni|qualsiasi|qualunque|la|le|una|alcun|l')? (ulteriore)? (commento|commenti|dichiarazione|dichiarazioni|richiesta di (commento|intervista|chiarimenti)|richieste di (commento|intervista|chiarimenti)|intervista|interviste)]",
    hits: ['La casa madre ha declinato ogni commento.', 'Il presidente ha rifiutato la richiesta di intervista.'],
    misses: [
      'Il premier ha declinato l’invito al vertice.',
      'L’hotel declina ogni responsabilità per gli oggetti smarriti.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/preferito-non-commentare',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>((#Have #Adverb? (preferito|scelto di|deciso di|chiesto di poter)|preferisce|preferiscono|sceglie di|scelgono di) non #CommentVerb|#Have #Adverb? evitato (di (commentare|rispondere|esprimersi|sbilanciarsi|fare commenti|rilasciare|entrare nel merito)|ogni commento|qualsiasi commento|commenti)|(evita|evitano) (ogni commento|commenti|di commentare|di rispondere|di sbilanciarsi))]',
    unless: [
      `.{0,8} non (rispondere|parlare) .{0,8} ${IN_COURT}`,
      'non (parlare (di (sé|lui|lei|noi)|più)|dire nulla (alla|al|ai) (moglie|famiglia|genitori|marito))',
    ],
    hits: [
      'Il gruppo ha preferito non commentare.',
      'L’assessore ha scelto di non rilasciare dichiarazioni.',
      'Il portavoce ha evitato di commentare la notizia.',
    ],
    misses: ['Il pilota ha preferito non rischiare.', 'La squadra ha evitato di giocare nel fango.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-commenta',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>non (#Have #Adverb? #Adverb? commentato|commenta|commentano|commentiamo|commento|commenteremo|commenterà|commenterò|commentava|intende (commentare|rilasciare|rispondere)|intendono (commentare|rilasciare|rispondere)|intendiamo (commentare|rilasciare)|vuole (commentare|rilasciare|fare commenti)|vogliono (commentare|rilasciare)|vogliamo commentare|desidera (commentare|rilasciare)|desideriamo commentare|possiamo (commentare|fornire (dettagli|ulteriori)|rilasciare)|posso commentare|può (commentare|esprimersi|pronunciarsi|rilasciare)|possono (commentare|esprimersi|pronunciarsi)|è (nostra)? (abitudine|consuetudine|prassi|costume) commentare|è possibile (per noi)? commentare)]',
    unless: [
      'non (commento|commenta) (mai|più) (le|i|gli)? (foto|post|partite)',
      'può esprimersi (al meglio|in)',
      'non può (pronunciarsi|esprimersi) (in|a) (favore|voto)',
    ],
    hits: [
      '«Non commentiamo le indiscrezioni di stampa», ha detto un portavoce.',
      'Il club per ora non commenta.',
      'L’ente ha confermato il dato, ma non può esprimersi ulteriormente.',
    ],
    misses: ['I lettori non possono votare due volte.', 'Chi non è iscritto non può inserire messaggi.'],
  },
  {
    ...base,
    id: 'it/no-comment/nessun-commento',
    subkind: 'declined',
    party: 'after',
    quoted: true,
    pattern:
      '[<cue>(no comment|nessun commento ufficiale|(nessun|alcun) (commento|dichiarazione) #Adverb? #Da|nessuna (dichiarazione|presa di posizione) (ufficiale)? #Da|bocche (cucite|cucitissime)|(massimo|stretto|assoluto) riserbo|(silenzio|riserbo) (assoluto|totale)? (da parte|#Da))] #Di?',
    unless: ['(mantiene|mantengono|mantenere) il massimo riserbo sulle indagini', 'rompe .{0,3} silenzio'],
    hits: [
      'Nessun commento ufficiale è arrivato dal ministero.',
      'Sul caso, bocche cucite in casa Orbis.',
      'No comment da Palazzo Chigi sulla nomina.',
    ],
    misses: [
      'Lascia un commento all’articolo.',
      'Il post non ha ancora nessun commento.',
      'La conduttrice rompe il silenzio da Londra.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-abbiamo-commenti',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((non #Have #Adverb? (ulteriori|altri|alcun|nessun|altro)? (commenti|commento|dichiarazioni) da (fare|aggiungere|rilasciare)|non #Have #Adverb? (nulla|niente|altro) da (aggiungere|dichiarare|commentare)|non (#Have #Adverb? rilasciato|rilascia|rilasciano|rilasciamo|rilascerà|rilasceremo) #Adverb? (alcun|alcuna|nessun|nessuna|ulteriori|altri|altre)? (commento|commenti|dichiarazione|dichiarazioni|interviste)|non #Have fatto (alcun|nessun) commento|non #Have (fatto|aggiunto) (commenti|altro)))]',
    unless: ['non #Have (fatto) altro'],
    hits: [
      '«Non abbiamo ulteriori commenti da fare», ha aggiunto il portavoce.',
      'Il gruppo non ha rilasciato alcun commento.',
      'La procura non ha rilasciato dichiarazioni.',
    ],
    misses: ['La zecca non ha rilasciato nuove monete.', 'I due non hanno nulla da perdere.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-si-sbilancia',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(non si (sbilancia|sbilanciano|pronuncia|pronunciano|esprime|esprimono)|non si (è|sono) #Adverb? #Adverb? (sbilanciato|sbilanciata|sbilanciati|pronunciato|pronunciata|pronunciati|pronunciate|espresso|espressa|espressi)|non (è|sono|è voluto|è voluta|sono voluti) #Adverb? (entrato|entrata|entrati|entrare) (nel merito|nei dettagli)|non #Have (fornito|dato|rivelato|diffuso|specificato|precisato) #Adverb? (ulteriori|altri|maggiori|alcun)? (dettagli|dettaglio|informazioni|particolari|chiarimenti|elementi))]',
    unless: [
      '(ricerca|studio|test|sentenza|esami|governo centrale) .{0,6} non #Have (fornito|dato)',
      'non si (è|sono) #Adverb? (espresso|espressa|espressi) al meglio',
    ],
    hits: [
      'Il commissario non si sbilancia sui tempi.',
      'La società non ha fornito ulteriori dettagli.',
      'Il ministero non si è ancora pronunciato sulla vicenda.',
    ],
    misses: [
      'Il nome non si pronuncia così.',
      'L’autista non si è fermato al posto di blocco.',
      'Il test non ha fornito un risultato chiaro.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/senza-dettagli',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>senza (però|tuttavia|comunque|peraltro)? (commentare|fornire (ulteriori|altri|maggiori|alcun)? (dettagli|dettaglio|particolari|spiegazioni|precisazioni|chiarimenti)|dare (ulteriori|altri|maggiori)? (dettagli|spiegazioni|particolari)|aggiungere (altro|ulteriori dettagli|altri dettagli|dettagli)|entrare (nei dettagli|nel merito|nel dettaglio)|rilasciare (dichiarazioni|commenti|alcun commento)|rispondere alle domande|specificare (quali|quanto|quando|come|chi)|precisare (quali|quanto|quando|come|chi))]',
    unless: [`rispondere alle domande .{0,8} ${IN_COURT}`],
    hits: [
      'Il ministero ha annunciato un’inchiesta, senza fornire altri dettagli.',
      'Il dirigente ha lasciato la sala senza rilasciare dichiarazioni.',
    ],
    misses: ['Ha cucinato senza aggiungere sale.', 'È uscito senza pagare.'],
  },
  {
    ...base,
    id: 'it/no-comment/silenzio',
    subkind: 'declined',
    party: 'before',
    pattern:
      "[<cue>(#Have #Adverb? (mantenuto|scelto) (il|un)? (massimo|stretto)? (silenzio|riserbo)|(mantiene|mantengono|sceglie|scelgono) (il|un)? (massimo|stretto)? (silenzio|riserbo)|si (è|sono) (trincerato|trincerata|trincerati) (dietro|nel)|si (trincera|trincerano) (dietro|nel)|(tace|tacciono) #Adverb? (su|sul|sulla|sulle|sui|sugli|sull'|per ora|al momento)|#Have (glissato|dribblato|svicolato|schivato))]",
    unless: ['riserbo sulle indagini', "dribblato (due|tre|un|il portiere|l' avversario|il difensore)"],
    hits: ['Il patron ha glissato sulla domanda.', 'La Casa Bianca mantiene il silenzio sull’offerta.'],
    misses: ['L’ala ha dribblato due avversari.', 'Il pubblico ha osservato un minuto di silenzio.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-risposto-alla-richiesta',
    subkind: 'no-response',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>non (#Have #Adverb? #Adverb? (risposto|replicato|reagito|riscontrato|dato (alcuna|nessuna)? (risposta|risposte|riscontro|seguito))|risponde|rispondono|avevano risposto)] .{0,3} (#A|alle nostre|a nostre) .{0,4} (richiesta|richieste|domanda|domande|mail|email|e-mail|messaggio|messaggi|chiamata|chiamate|telefonata|telefonate|quesito|quesiti|sollecito|sollecitazioni|commento|chiarimenti|contatto|lettera|intervista)',
    unless: [
      "(domanda|richiesta|richieste|mail|lettera) (di|d') (mercato|asilo|soccorso|aiuto|estradizione|rilascio|risarcimento|iscrizione|lavoro)",
      '(domanda|richiesta) (interna|estera|crescente|del gip|del giudice|del pm)',
      `non .{0,10} domande .{0,3} ${IN_COURT}`,
      '(paziente|pazienti|motore|sistema|corpo) .{0,3} non',
    ],
    hits: [
      'Orbis e l’agenzia non hanno risposto immediatamente alla richiesta di commento.',
      'Il ministero non ha ancora risposto alle nostre domande.',
      'La società non ha dato seguito a una richiesta di chiarimenti.',
    ],
    misses: [
      'Il paziente non ha risposto alla terapia.',
      'L’indagato non ha risposto alle domande del gip.',
      'La produzione non ha risposto alla domanda di mercato.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/contattato-non-ha-risposto',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '(#Approached|chiesto|richiesta|richieste|contatto|domanda|domande) .{0,20} [<cue>non (#Have #Adverb? #Adverb? (risposto|replicato|richiamato|dato (alcuna|nessuna)? (risposta|risposte|riscontro|seguito)|fatto (avere|pervenire|sapere) .{0,3} (risposta|risposte|versione|posizione|commento))|risponde|rispondono)]',
    unless: [`${IN_COURT} .{0,20} non`, `non .{0,6} risposto .{0,6} ${IN_COURT}`],
    hits: [
      'Contattata dal nostro giornale, l’azienda non ha risposto.',
      'Interpellati più volte, i legali non hanno dato riscontro.',
    ],
    misses: ['Sotto porta l’attaccante non ha risposto presente.', 'Interrogato dal gip, l’uomo non ha risposto.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-risposto',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '[<cue>non (#Have #Adverb? #Adverb? (risposto|replicato)|#Have dato (alcuna|nessuna)? (risposta|riscontro))] #Adverb?$',
    hits: ['Abbiamo scritto al gruppo, che non ha risposto.', 'Il ministero per ora non ha replicato.'],
    misses: ['Il paziente non ha reagito.', 'La squadra non ha vinto.'],
  },
  {
    ...base,
    id: 'it/no-comment/nessuna-risposta',
    subkind: 'no-response',
    party: 'after',
    pattern:
      '[<cue>((nessuna|alcuna) (risposta|replica|reazione|nota) #Adverb? (è arrivata|è giunta)? #Adverb? (da parte|#Da)|non (è|sono|era) #Adverb? (arrivata|arrivate|giunta|giunte|pervenuta|pervenute) #Adverb? (alcuna|nessuna|una)? (risposta|risposte|replica|repliche|reazione|reazioni|comunicazione) (ufficiale)? (da parte|#Da)|(aspettiamo|attendiamo|in attesa di) (una|la)? (risposta|replica) #Da)] #Di?',
    hits: ['Nessuna risposta dal ministero, per ora.', 'Non è arrivata alcuna replica da parte della società.'],
    misses: ['La risposta dei mercati è stata fredda.', 'Ha dato una risposta da campione.'],
  },
  {
    ...base,
    id: 'it/no-comment/senza-risposta',
    subkind: 'no-response',
    party: 'none',
    pattern:
      '[<cue>((richiesta|richieste|mail|email|domanda|domande|telefonate|chiamate|messaggi|messaggio|lettera|lettere|quesiti) .{0,12} (senza (risposta|esito|riscontro)|inevase|inevasa|caduta nel vuoto|cadute nel vuoto)|senza (ricevere|ottenere|avere) (una|alcuna)? (risposta|risposte|riscontro)|non (abbiamo|ha) (ricevuto|ottenuto) (una|alcuna|nessuna)? (risposta|risposte|replica|riscontro))]',
    unless: ["(domande|domanda) (esistenziali|di asilo|di iscrizione|d' asilo) .{0,8} (senza|inevase)"],
    hits: [
      'Le richieste di commento sono rimaste senza risposta.',
      'Abbiamo cercato l’azienda senza ottenere risposta.',
    ],
    misses: ['Le domande di asilo restano inevase per mesi.', 'È una canzone senza tempo.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-raggiungibile',
    subkind: 'unreachable',
    party: 'either',
    pattern:
      '[<cue>(non (è|sono) #Adverb? (stato|stata|stati|state)? #Adverb? (possibile (contattare|raggiungere|rintracciare|mettersi in contatto con|parlare con|ottenere un commento da|avere un commento da)|(raggiungibile|raggiungibili|reperibile|reperibili|rintracciabile|rintracciabili) #Adverb?)|non (è|era|erano|sono) (immediatamente|subito)? (disponibile|disponibili|raggiungibile|raggiungibili|reperibile) per (un|una|il|ulteriori|rilasciare)? (commento|commenti|intervista|dichiarazione|dichiarazioni|replica)|non (siamo|sono) riusciti a (contattare|raggiungere|parlare con|metterci in contatto con|mettersi in contatto con)|non (è|era) (stato|stata) possibile (contattarlo|contattarla|raggiungerlo|raggiungerla|contattarli))]',
    unless: [
      '(raggiungibile|raggiungibili|raggiungere) (in|solo|soltanto|con|a piedi|dalla|dal|il|la (vetta|cima|zona|località|riva))',
      '(cima|vetta|rifugio|spiaggia|isola|zona|località|paese|frazione|obiettivo|obiettivi|sito) .{0,4} non',
      'parlare con (certezza|precisione)',
    ],
    hits: [
      'Non è stato possibile contattare il legale di Rossi.',
      'I vertici di Orbis non erano disponibili per un commento.',
      'L’ambasciata non è stata raggiungibile.',
    ],
    misses: ['Il rifugio non è raggiungibile in auto.', 'Non è stato possibile rimuovere la locomotiva.'],
  },
  {
    ...base,
    id: 'it/no-comment/irreperibile',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '[<cue>(risulta|risultano|è risultato|è risultata|si è reso|si è resa|si sono resi|resta|restano|è rimasto|rendendosi)? (irraggiungibile|irraggiungibili|irreperibile|irreperibili)] #Adverb? (al|alle|ai|per|da|$)',
    unless: [
      '(vetta|vette|rifugio|borgo|frazione|primato|punteggio|quota|obiettivo|latitante|ricercato|merce|farmaco|farmaci) .{0,5} (irraggiungibile|irraggiungibili|irreperibile|irreperibili)',
    ],
    hits: [
      'Il patron della squadra risulta irreperibile al telefono.',
      'Per tutto il giorno i legali sono rimasti irraggiungibili.',
    ],
    misses: ['Il rifugio resta irraggiungibile per la neve.', 'Il farmaco è irreperibile da settimane.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-confermato',
    subkind: 'not-confirmed',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(non #Have #Adverb? #Adverb? (confermato|ufficializzato|dato conferma|dato conferme|fornito conferme|rilasciato conferme)|non (conferma|confermano|confermava|vuole confermare|può confermare|possono confermare)|(deve|devono) ancora (confermare|ufficializzare))]',
    unless: [
      "non #Have #Adverb? confermato (le attese|le aspettative|la teoria|l' ipotesi|la diagnosi|il titolo|la regola|i progressi|le promesse|la fiducia|quanto di buono|la vittoria)",
      'non (conferma|confermano) (le attese|la teoria|la regola|il)',
    ],
    hits: ['L’azienda non ha ancora confermato la data.', 'Il ministero non conferma la presenza di ostaggi.'],
    misses: ['La data non è stata confermata.', 'Gli esami non hanno confermato la diagnosi.'],
  },
];
