import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Refusals before a judge are no refusals before the press. */
const IN_COURT =
  '(gip|gup|giudice|giudici|pm|magistrato|magistrati|inquirenti|procuratore|procuratori|interrogatorio|investigatori|carabinieri|poliziotti|commissione|alcoltest|aula|tribunale)';

/** A negated auxiliary, with the clitics and adverbs that stand around it: "non l'ha finora". */
const NOT = "non (lo|la|l'|li|le|ne|ci|gli|si|vi)? (#Have|avrebbe|avrebbero) #Adverb{0,4}";

/** What a party is not willing or able to say. */
const WILLING =
  '(voluto|voluta|voluti|inteso|potuto|potuta|desiderato|ritenuto di|ritenuto opportuno|accettato di|voluto né potuto|potuto né voluto|saputo)';

const REQUESTS =
  '(richiesta|richieste|domanda|domande|mail|email|e-mail|messaggio|messaggi|chiamata|chiamate|telefonata|telefonate|quesito|quesiti|sollecito|solleciti|sollecitazioni|commento|chiarimenti|contatto|lettera|lettere|intervista|whatsapp|pec|richiamo|appelli|tentativi|accuse|critiche|contestazioni|rilievi|sollecitazione|cronisti|giornalisti)';

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'it/no-comment/rinvia-le-domande',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      "([<cue>(rinvia|rinviano|rinviato|rinviando|rimanda|rimandano|rimandato|rimandando|girato|indirizzato|dirottato|reindirizzato) #Adverb{0,2} (le|ogni|qualsiasi|tutte le|i|tutti i)? (domanda|domande|richiesta|richieste|quesiti|commento) .{0,3}] (a|ad|al|alla|all'|allo|ai|agli|alle|verso)|[<cue>(rinviato|rimandato)] .{1,5} per (ogni|qualsiasi|eventuali) (domanda|domande|commento|commenti))",
    unless: ['(rinviato|rimandato) .{0,4} (settimana|domani|giudizio|udienza|data|mesi|giorni)'],
    hits: [
      "L'ambasciata ha rinviato le domande al ministero degli Esteri.",
      'Il club rimanda ogni domanda ai legali della Lega.',
      'La società ha rimandato ogni commento a una nota.',
      'La Lega ha rimandato ai club per ogni domanda.',
    ],
    misses: [
      'Il sito rinvia alla guida per eventuali domande.',
      'Il docente ha rinviato le domande alla prossima settimana.',
      'La commissione ha girato il film.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/lasciato-senza-risposta',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '([<cue>(#Have lasciato|lascia|lasciano) .{0,1} senza risposta] .{0,1} (richiesta|richieste|mail|email|e-mail|telefonate|nostre)|[<cue>lasciato scadere .{0,1} termine] .{0,3} (rispondere|replica))',
    hits: [
      'L’azienda ha lasciato senza risposta una richiesta di commento.',
      'Orbis ha lasciato senza risposta le nostre domande.',
      'I rappresentanti di Sayle hanno lasciato scadere il termine fissato per una replica.',
    ],
    misses: [
      'Il processo ha lasciato senza risposta molte domande.',
      'Lo studente ha lasciato senza risposta due domande.',
      'La banca ha lasciato scadere il termine per le offerte.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/ha-detto-solo',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '((alla|alle) (domanda|domande)|(interpellata|interpellato|interpellati|sollecitata|sollecitato|contattata|contattato)) .{1,12} ([<cue>#Have #Adverb? (detto|risposto) (solo|soltanto|solamente)] che .{0,3} (non|nessuna|nessun)|[<cue>non #Have #Adverb{0,3} preso #Adverb? posizione])',
    hits: [
      'Alla domanda sulla vendita, la portavoce ha detto solo che non è stata presa alcuna decisione.',
      'Interpellata sui tagli, l’azienda ha risposto soltanto che non ci sono novità.',
      'L’azienda, interpellata dal giornale, non ha per ora preso posizione.',
    ],
    misses: [
      'Interpellato sul gol, il tecnico ha detto solo che è contento.',
      'Il partito non ha preso posizione sul referendum.',
      'La ricetta dice solo che il burro deve essere morbido.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/ne-confermato-ne-smentito',
    subkind: 'neither',
    party: 'before',
    quoted: true,
    pattern:
      "[<cue>(non (lo|la|l')? #Have #Adverb{0,2} (voluto|potuto|inteso)? né? (confermato|confermata|confermare|smentito|smentita|smentire) .{0,6} (né|e neppure|e nemmeno|o|nè|e non #Have) (smentito|smentita|smentire|negato|negare|escluso|escludere|confermato|confermata|confermare)|(non|né|nè) (lo|la|l')? (conferma|confermano|confermava|confermavano|confermiamo|confermo|smentisce|smentiscono|smentiva) .{0,4} (né|nè|e non|ma non|e neppure|e nemmeno|ma neppure|ma nemmeno) (lo|la|l')? (smentisce|smentiscono|smentiva|smentivano|smentiamo|smentisco|nega|negano|conferma|confermano)|non (poterlo|poterla|poterli|potere|poter|volerlo|volerla|voler|volere) né? (confermare|smentire|confermarlo|confermarla|smentirlo|smentirla) né (smentire|smentirlo|smentirla|confermare|confermarlo|confermarla)|non (può|possono|posso|possiamo|poteva|potevano) né? (confermare|confermarlo|confermarla) né (smentire|smentirlo|smentirla)|#Have né (confermato|smentito) né (smentito|confermato)|né (conferme|smentite|conferma|smentita) né (conferme|smentite|smentita|conferma))]",
    hits: [
      'La società non ha confermato né smentito la notizia.',
      'La società non ha voluto né confermare né escludere la vendita.',
      'Il club non conferma né smentisce l’interesse per il giocatore.',
      'L’agente non conferma e non smentisce.',
      'Una portavoce del ministero non ha voluto né confermare né smentire.',
      'Il generale ha detto di non poterlo né confermare né smentire.',
    ],
    misses: ['La banca ha confermato la prima voce e smentito la seconda.', 'Il test non ha confermato la diagnosi.'],
  },
  {
    ...base,
    id: 'it/no-comment/senza-confermare',
    subkind: 'neither',
    party: 'before',
    pattern:
      '[<cue>(senza (né)? (confermare|confermarla|confermarlo|smentire|negare) (né|nè|o|e) (smentire|smentirla|smentirlo|confermare|negare)|senza (però|tuttavia|comunque)? smentire|(#Have|si è) (limitato|limitata|preferito) (a|di)? non (smentire|confermare))]',
    hits: [
      'L’agente ha sorriso senza confermare né smentire.',
      'Il ministero ha detto di aver visto la notizia, senza confermarla né smentirla.',
      'Senza confermare né smentire, la portavoce ha cambiato argomento.',
    ],
    misses: ['Ha firmato senza confermare la data.', 'È partito senza smentire la sua fama di ritardatario?'],
  },
  {
    ...base,
    id: 'it/no-comment/non-smentisce',
    subkind: 'neither',
    party: 'before',
    guards: ['party'],
    pattern:
      "[<cue>non (lo|la|l'|le)? (smentisce|smentiscono|smentiva|#Have #Adverb{0,3} (smentito|smentita|smentite|negato|negata)|nega|negano)]",
    unless: [
      "non (nega|negano|ha negato|hanno negato) (di (essere|sentire|sentirsi|provare|avere (paura|nostalgia)|aver (sofferto|pianto|avuto (paura|momenti)))|le difficoltà|i problemi|l' importanza|l' esistenza|il proprio|il suo|la propria|la sua|l' errore|gli errori)",
      'non (smentisce|smentiscono|ha smentito|hanno smentito) (le attese|le aspettative|la tradizione|la sua fama|la propria fama|i pronostici|il pronostico)',
    ],
    hits: [
      'Il gruppo, interpellato, non smentisce la trattativa.',
      'Il club non l’ha smentita.',
      'L’allenatore non ha negato di aver parlato con il club.',
    ],
    misses: [
      'Il campione non smentisce le attese e vince.',
      'Il ministro non nega le difficoltà.',
      'Il portiere non nega di essere emozionato.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-voluto-commentare',
    subkind: 'declined',
    party: 'before',
    pattern: `[<cue>(${NOT} ${WILLING} (#Adverb|#Time){0,3} #CommentVerb|non (è|sono|era|erano|si è|si sono) (#Adverb|più){0,3} (voluto|voluta|voluti|voluta|stato disposto a|stata disposta a|disposto a|disposta a|disposti a|disposte a|disponibile a|disponibili a|stata disponibile a|autorizzato a|autorizzata a|autorizzati a|mostrato disposto a) #Adverb{0,3} (#CommentVerb|intervenire (sul|sulla|sulle|sui|sull'|nel merito|in merito))|si (è|sono) (detto|detta|detti) (indisponibile|indisponibili|non disponibile|non disponibili) a #CommentVerb)]`,
    unless: [
      '(voluto|potuto|potuta|voluta|voluti|disposto a|disposti a) (entrare (in (campo|scena|casa)|nella|al)|dare (il|la|un|fuoco|seguito|spazio|una mano)|aggiungere (il|la|un)|parlare (con il|con la|in|italiano|con (lui|lei|nessuno))|dire (addio|basta|no|sì|grazie)|fornire (le (generalità|proprie)|il (proprio|suo)|la (propria|sua)))',
      `.{0,8} (rispondere|parlare) .{0,8} ${IN_COURT}`,
      'non .{0,4} (rispondere al fuoco|dare credito|dare peso|dare ascolto)',
      '(autorizzati|autorizzato|autorizzata) a parlare (pubblicamente|in pubblico)',
      "discutere .{0,6} con (il|lo|la|i|gli|le|l'|un|una) (!stampa && !giornalisti && !cronisti && !media)",
    ],
    hits: [
      'La Bianchi però non ha voluto commentare le voci.',
      'Da quel giorno la cantante non è più voluta intervenire sul tema.',
      'Il gruppo non ha voluto rilasciare dichiarazioni.',
      'I vertici della banca non hanno voluto precisare la cifra.',
      'L’azienda non ha voluto entrare nel merito della vicenda.',
      'Il portavoce non ha voluto né potuto confermare il nome.',
    ],
    misses: [
      'Il sindaco non ha voluto partecipare alla cerimonia.',
      'Due funzionari, che non erano autorizzati a parlare pubblicamente, hanno detto che la tassa salirà.',
      'L’indagato non ha voluto rispondere alle domande del gip.',
      'Il cliente non ha voluto pagare il conto.',
      'Il consiglio non ha voluto discutere un prezzo più basso con l’offerente.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-vuole-dire',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      "[<cue>non (lo|la|l'|ne|ci|si)? (vuole|vogliono|voleva|volevano|intende|intendono|intendeva|desidera|desiderano|può|possono|poteva) #Adverb{0,3} (dire|dirlo|dirci|parlare|parlarne|rivelare|rivelarlo|precisare|confermare|confermarlo|svelare|discutere|discuterne|sbilanciarsi|sbilanciare|pronunciarsi|rispondere|quantificare|specificare|fare nomi|fornire (dettagli|altri dettagli|ulteriori)|aggiungere (altro|nulla))]",
    unless: [
      'non (vuole|vogliono|voleva) (dire (che|addio|nulla di buono|rinunciare)|sentir|parlare (con|a))',
      '(ciò|questo|che|il) non (vuole|vogliono|voleva) dire',
      '(può|possono|poteva|vuole) (dire (la|lo|che|addio|di|altrettanto)|parlare (a|con|di (miracolo|crisi|caso))|rispondere (a|di|al|alle)|rivelare|confermare (la|i|il) (tesi|ipotesi|diagnosi))',
      `.{0,8} (rispondere|parlare) .{0,8} ${IN_COURT}`,
    ],
    hits: [
      'Quanti siano gli esuberi la Martini non lo vuole dire.',
      'La società non intende rivelare il nome del compratore.',
    ],
    misses: ['Questo non vuole dire che la gara sia persa.', 'Il paziente non può parlare.'],
  },
  {
    ...base,
    id: 'it/no-comment/ha-detto-di-non-voler-commentare',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>((#SayVerb|#Have #Adverb{0,3} (#SayParticiple|fatto sapere)|(fa|fanno) sapere|si (è|sono) (detto|detta|detti)|dicendo|spiegando|dichiarando|aggiungendo|precisando) #Adverb{0,3} (di|che) non (essere in grado di|#Have|voler|volere|poter|potere|intendere|vuole|vogliono|può|possono|intende|intendono|poteva|voleva|aver) #Adverb{0,2} (#CommentVerb|fare commenti|(alcun|nessun|altri|ulteriori)? (commenti|commento) da fare)|(#SayVerb|#Have #Adverb{0,3} (#SayParticiple|fatto sapere)|(fa|fanno) sapere) #Adverb{0,3} di non (commentare|fare (commenti|dichiarazioni)|rilasciare (dichiarazioni|commenti)|avere ((alcun|altri|ulteriori)? (commenti|commento)|(nulla|niente) da (dire|dichiarare|aggiungere|commentare))))]',
    unless: [
      `di non (voler|poter|volere) (rispondere|parlare) .{0,8} ${IN_COURT}`,
      'non (voler|volere|poter|potere) (dare (la|il|un|una) (colpa|via|mano|peso)|parlare (più )?(con|a)|dire (addio|no|basta)|confermare (il|la) (tecnico|condanna)|entrare (in (casa|campo)))',
    ],
    hits: [
      'Il portavoce Aldo Neri ha dichiarato di non voler discutere con la stampa i dettagli dello scambio.',
      'La società ha fatto sapere di non voler commentare le voci.',
      'La banca fa sapere di «non essere in grado di commentare».',
      'L’autorità ha precisato di non commentare singole società.',
      'Il club ha fatto sapere di non avere nulla da aggiungere.',
    ],
    misses: [
      'La società ha detto di non voler chiudere la fabbrica.',
      'Il club spiega di non poter pagare gli stipendi.',
      'La società ha detto di non avere debiti.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/rifiutato-di-commentare',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(si (è|sono) #Adverb{0,3} (astenuto|astenuta|astenuti|astenute) dal (commentare|rispondere|replicare)|((#Have|avrebbe|avrebbero) #Adverb{0,3} rifiutato|si (è|sono|sarebbe|sarebbero|era|erano) #Adverb{0,3} (rifiutato|rifiutata|rifiutati|rifiutate)|(dopo|per) aver rifiutato|rifiutando|rifiutandosi|si? (rifiuta|rifiutano|rifiutò|rifiutarono|rifiutava|rifiutavano)) (#Adverb|#Time){0,3} di (#CommentVerb|fare (commenti|dichiarazioni|nomi|(il|i) (nome|nomi))))]',
    unless: [
      'dire addio',
      'discutere .{0,2} (tregua|pace|resa)',
      `.{0,8} di (rispondere|parlare|fornire) .{0,8} ${IN_COURT}`,
      "di (aggiungere|entrare (in|nella|nel carcere)|parlare (con (il|l'|lo|un|una|lui|lei|me|suo|mio)|inglese|italiano)|dare (il|la|i|le) (chiavi|telefono|documenti|generalità|precedenza)|fornire (le generalità|i documenti|le proprie|il proprio|la password))",
      'di rispondere .{0,3} (lettera|lettere|invito|appello|insulto|saluto|chiamata alle)',
    ],
    hits: [
      'Orbis si è rifiutata di commentare.',
      'Rifiutando di commentare oltre, la società ha detto che lo stabilimento chiuderà.',
      'La società ha confermato la vendita, rifiutandosi di fare il nome di chi compra.',
      'La ministra si è rifiutata mercoledì di commentare il voto.',
      'La società si è astenuta dal commentare.',
      'L’ufficio del procuratore e una portavoce hanno rifiutato di commentare.',
      'Il ministro ha addirittura rifiutato di confermare la notizia.',
    ],
    misses: [
      'La società si è rifiutata di dire addio al suo stabilimento.',
      'I ribelli si sono rifiutati di discutere una tregua.',
      'L’attaccante si è rifiutato di scendere in campo.',
      'Il conducente si è rifiutato di fornire le generalità.',
      'La donna ha rifiutato di pagare il conto.',
      'Il senatore si è astenuto dal voto.',
      'Il consiglio si rifiutò di rispondere alla lettera del re.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/declinato',
    subkind: 'declined',
    party: 'before',
    pattern:
      "[<cue>(#Have #Adverb{0,3} (declinato|rifiutato|respinto)|declina|declinano|rifiuta|rifiutano) (ogni|qualsiasi|qualunque|la|le|una|alcun|l'|nostra|nostre|di)? (nostra|nostre|ulteriore|mia)? (commento|commenti|dichiarazione|dichiarazioni|richiesta di (commento|intervista|chiarimenti)|richieste di (commento|intervista|chiarimenti)|intervista|interviste|invito a (commentare|rispondere))]",
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
      '[<cue>((#Have #Adverb{0,3} (preferito|scelto di|deciso di|chiesto di|ritenuto di)|preferisce|preferiscono|preferiva|preferirebbe|sceglie di|scelgono di|per) #Adverb{0,3} non #CommentVerb|#Have #Adverb{0,2} (preferito|scelto di) glissare|si (riserva|riservano|è riservato|è riservata) di (rispondere|replicare|commentare)|#Have #Adverb{0,3} evitato (di (#CommentVerb|fare commenti)|ogni commento|qualsiasi commento|commenti|la domanda|le domande)|(evita|evitano|evitava) (ogni commento|qualsiasi commento|commenti|di (#CommentVerb|fare commenti)|le domande)|(preferiamo|preferisco) non #CommentVerb)]',
    quoted: true,
    unless: [
      '^(evita|evitate) di commentare',
      `.{0,8} non (rispondere|parlare) .{0,8} ${IN_COURT}`,
      'non dare #Adverb{0,2} (!spiegazioni && !dettagli && !informazioni && !ulteriori && !altri && !altre && !risposte && !risposta && !indicazioni && !conferme && !giudizi && !interviste && !commenti && !particolari && !alcuna && !alcun && !nessuna)',
      "non confermare (il|lo|la|l') (tecnico|allenatore|mister|ct|direttore|contratto|capitano)",
      'non (parlare (di (sé|lui|lei|noi)|più)|dire nulla (alla|al|ai) (moglie|famiglia|genitori|marito)|dare (nell|il|la|un|fastidio)|dire (altro|troppo|peggio)|entrare (in|nella|nel)|aggiungere|fornire|chiarire)',
      'per non .',
    ],
    hits: [
      'Il gruppo ha preferito non commentare.',
      'L’assessore ha scelto di non rilasciare dichiarazioni.',
      'Il portavoce ha evitato di commentare la notizia.',
    ],
    misses: [
      'Le vittime hanno deciso di non dare più seguito alle richieste.',
      'Il pilota ha preferito non rischiare.',
      'La squadra ha evitato di giocare nel fango.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-commenta',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern: `[<cue>(${NOT} (commentato|parlato (in pubblico|pubblicamente) #Adverb? (da|dal|dalla|dopo))|non (lo|la|le|li)? (commenta|commentano|commentiamo|commento|commenteremo|commenterà|commenterò|commentava|commentavano|(parliamo|parlo|discutiamo) mai? (di|#Di) (singoli|singole|singolo|casi|clienti|trattative|indiscrezioni|inchieste|indagini|questioni (interne|legali))|parla (mai)? #Di (sua)? vita privata)|non #Adverb{0,3} (intende|intendono|intendeva|intendiamo|intendo|vuole|vogliono|vogliamo|desidera|desiderano|desideriamo|può|possono|possiamo|posso|voglio) #Adverb{0,3} (commentare|commentarla|commentarle|rilasciare (dichiarazioni|commenti|alcun|ulteriori|altre)|fare commenti|esprimersi|pronunciarsi|fornire (dettagli|ulteriori|altri)|dire (altro|nulla|niente|di più))|non è (nostra)? (abitudine|consuetudine|prassi|costume|politica) commentare|non è possibile (per noi)? commentare|non (faccio|facciamo|fa|fanno|farà|faremo) #Adverb{0,3} (commenti|dichiarazioni|nomi|speculazioni)|non (ne parlo|ne parliamo|aggiungo (altro|nulla)|è il momento di (parlarne|commentare|fare dichiarazioni)|rilascio (dichiarazioni|commenti|interviste)|ho (nulla|niente) da (dire|dichiarare|aggiungere)|abbiamo (nulla|niente) da (dire|dichiarare|aggiungere)))]`,
    unless: [
      'non (commento|commenta) (mai|più) (le|i|gli)? (foto|post|partite)',
      '(di solito|solitamente|di norma|normalmente) .{0,1} non (commento|commenta|commentiamo|commentano) .{0,3} ma',
      'può esprimersi (al meglio|in)',
      'aggiungo (altro|nulla) (!#SayVerb && !#ConfirmVerb && !#Have && !#Determiner && !su && !sul && !sulla && !per && !perché)',
      'non può (pronunciarsi|esprimersi) (in|a) (favore|voto)',
      'non (può|possono) (dire (niente|nulla) di)',
    ],
    hits: [
      '«Non facciamo speculazioni», ha detto la portavoce.',
      '«Non parliamo mai delle singole cliniche», ha aggiunto la portavoce.',
      '«Non commentiamo le indiscrezioni di stampa», ha detto un portavoce.',
      'Il club per ora non commenta.',
      'L’ente ha confermato il dato, ma non può esprimersi ulteriormente.',
      '«Non è il momento di parlarne», ha tagliato corto il direttore.',
      '«Per ora non aggiungo altro», ha commentato l’avvocata.',
      '«Non parliamo mai dei singoli casi», ha detto il portavoce della Orbis.',
      'Un portavoce di Pratt si è limitato a dire che l’attore «non parla della sua vita privata».',
      'Il direttore della Orbis, Sven Aldo, non ha parlato in pubblico dopo l’incidente.',
    ],
    misses: [
      '«Di solito non commentiamo nulla, ma stavolta smentisco», ha detto il direttore.',
      'I lettori non possono votare due volte.',
      '«Non parliamo mai di calcio a tavola», dice la portavoce.',
      'Chi non è iscritto non può inserire messaggi.',
      '«Nel ripieno non aggiungo altro formaggio», spiega la cuoca.',
      '«Non parliamo mai di politica a tavola», dice Luca Berti.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/nessun-commento',
    subkind: 'declined',
    party: 'after',
    quoted: true,
    pattern:
      '[<cue>(no comment|nessun commento ufficiale|(nessun|alcun|zero) (commento|commenti|dichiarazione) #Adverb{0,3} (è arrivato|arriva|è giunto)? #Adverb{0,2} #Da|nessuna (dichiarazione|comunicazione|presa di posizione|parola) (ufficiale)? (è (uscita|arrivata|giunta|trapelata)|giunge|arriva|trapela)? #Adverb{0,3} #Da|bocche (cucite|cucitissime)|(massimo|stretto|assoluto) riserbo (viene mantenuto)? #Da|viene mantenuto il (massimo|più stretto) riserbo|(silenzio|riserbo) (assoluto|totale|stampa)? (#Da|in casa)|neppure una parola #Da|nemmeno una parola #Da)] (#Di|#Da|in|parte #Di)?',
    unless: [
      '(mantiene|mantengono|mantenere) il massimo riserbo sulle indagini',
      '(rompe .{0,3}|questo|quel) silenzio',
      'silenzio (da|dal) (anni|tempo|giorni|mesi|record)',
      'riserbo dal momento',
    ],
    hits: [
      'Nessun commento ufficiale è arrivato dal ministero.',
      'Sul caso, bocche cucite in casa Orbis.',
      'Ancora nessuna comunicazione da parte dell’azienda.',
      'Massimo riserbo viene mantenuto dai vertici del club.',
      'No comment da Palazzo Chigi sulla nomina.',
      'Nessun commento, per ora, dalla società.',
      'Nessuna dichiarazione giunge anche dagli stessi istituti.',
    ],
    misses: [
      'Lascia un commento all’articolo.',
      'Il post non ha ancora nessun commento.',
      'La conduttrice rompe il silenzio da Londra.',
      'Questo silenzio da parte del club preoccupa i tifosi.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/nessuna-ha-risposto',
    subkind: 'no-response',
    party: 'cue',
    pattern:
      '[<cue>((nessuno|nessuna) (#Di|tra|fra) .{1,4}|né .{1,4} né .{1,4})] #Have #Adverb{0,3} (risposto|replicato|richiamato)',
    unless: ['replicato (il|lo|la|al|alla|ai|agli)', `.{0,10} ${IN_COURT}`],
    hits: ['Nessuna delle due società ha risposto.', 'Né la banca né il fondo hanno risposto alle domande.'],
    misses: ['Nessuno dei due imputati ha risposto al giudice.', 'Nessuna delle due squadre ha replicato il gol.'],
  },
  {
    ...base,
    id: 'it/no-comment/nessuna-delle-due',
    subkind: 'declined',
    party: 'cue',
    pattern:
      '([<cue>((nessuno|nessuna) (#Di|tra|fra) .{1,4}|né .{1,4} né .{1,6})] #Have #Adverb{0,3} (commentato|voluto (commentare|esprimersi|pronunciarsi))|[<cue>nessuna (parte|azienda|società) .{0,4}] #Have #Adverb{0,3} commentato|[<cue>((nessuno|nessuna) ((#Di|tra|fra) .{1,4})?|né .{1,4} né .{1,4})] #Have #Adverb{0,3} (voluto #CommentVerb|rilasciato (commenti|dichiarazioni)|fatto (commenti|dichiarazioni)))',
    hits: [
      'Nessuna delle due aziende ha mai rilasciato commenti.',
      'Nessuno dei tre club ha voluto commentare.',
      'All’uscita nessuno ha rilasciato dichiarazioni.',
      'Né la banca né il fondo hanno commentato.',
      'Nessuna parte coinvolta ha commentato il rapporto.',
      'Né le officine né la casa madre, Ostrand Rail, hanno voluto esprimersi.',
    ],
    misses: [
      'Nessuna delle due squadre ha segnato.',
      'Nessuno dei post ha ricevuto commenti.',
      'Nessuna società ha risposto al bando.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/da-nessun-commento',
    subkind: 'declined',
    party: 'cue',
    guards: ['party'],
    pattern:
      '[<cue>#Da .{1,6}] (nessun commento|non (arrivano|(sono|è) #Adverb{0,2} (stato|stata|stati|state)? #Adverb{0,2} (rilasciati|rilasciate|arrivati|arrivate|giunti|giunte|pervenute)) (commenti|dichiarazioni|conferme|smentite)|nessuna (dichiarazione|parola|replica|presa di posizione)|(fanno|hanno fatto) sapere (di|che) non (voler|vogliono|intendono|poter|possono)? (commentare|rilasciare)|solo silenzio|bocche cucite|solo un|(arriva|è arrivato) (solo)? un (no))',
    unless: [
      'solo un (!no)',
      '#Da .{1,4} solo un no .{0,1} (alla|al|ai|alle)',
      // Results do not speak.
      '#Da .{0,2} (tac|autopsia|perizia|esame|esami|analisi|rilievi|indagini|dati|numeri|test|radiografia|risonanza|telecamere|immagini|urne) .{0,4} non',
    ],
    hits: [
      'Da Palazzo Chigi nessun commento.',
      'Dalla società bocche cucite.',
      'Dalla Regione non arrivano commenti.',
      'Da parte di Bankitalia, per ora, non sono state rilasciate smentite né conferme.',
      'Dal ministero nessuna replica.',
      'Dall’azienda fanno sapere di non voler commentare.',
      'Dai canali ufficiali dell’istituto di credito nessuna dichiarazione.',
    ],
    misses: [
      'Dalla finestra solo un raggio di luce.',
      'Sotto la foto nessun commento.',
      'Alla scossa non è seguita nessuna replica.',
      'Dai rilievi sul posto non sono arrivate smentite.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-abbiamo-commenti',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((quello|ciò|quanto) che (avevo|avevamo|dovevo|dovevamo) da? dire .{0,3} detto|(ho|abbiamo) già detto tutto|(non #Have #Adverb{0,2} (ulteriori|altri|alcun|nessun|altro)? (commenti|commento|dichiarazioni) da (fare|aggiungere|rilasciare)|non #Have #Adverb{0,2} (nulla|niente|altro) da (aggiungere|dichiarare|commentare)|non (#Have #Adverb{0,3} (rilasciato|diffuso|fornito|offerto)|rilascia|rilasciano|rilasciamo|rilascerà|rilasceremo|rilasciava) #Adverb{0,3} (alcun|alcuna|nessun|nessuna|ulteriori|altri|altre)? (commento|commenti|dichiarazione|dichiarazioni|interviste|comunicato|comunicati|comunicazione|comunicazioni|nota|note)|non #Have #Adverb{0,2} (fatto|aggiunto) (alcun|nessun)? (commenti|commento|annunci|annuncio)|non #Have #Adverb{0,2} aggiunto altro|non #Have #Adverb{0,2} (detto|aggiunto|proferito|speso) (una|alcuna) parola))]',
    unless: ['non #Have (fatto) altro', 'non #Have mai .', 'detto tutto #A'],
    hits: [
      '«Non abbiamo ulteriori commenti da fare», ha aggiunto il portavoce.',
      '«Quello che avevo da dire l’ho già detto», ha tagliato corto il ministro.',
      '«Ho già detto tutto», ha risposto la ministra.',
      'Il gruppo non ha rilasciato alcun commento.',
      'Il gruppo non ha fornito commenti.',
      'La procura non ha rilasciato dichiarazioni.',
      'La banca non ha diffuso alcun comunicato ufficiale.',
      'La compagnia non ha ancora fatto annunci in merito.',
    ],
    misses: [
      '«Ho già detto tutto a mia moglie», racconta il pensionato.',
      '«Il ministro non ha mai rilasciato dichiarazioni al sito», scrive lo staff.',
      'La zecca non ha rilasciato nuove monete.',
      'I due non hanno nulla da perdere.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-si-sbilancia',
    subkind: 'declined',
    party: 'before',
    guards: ['party', 'no-outlet'],
    pattern: `[<cue>(${NOT} proferito #Adverb? parola .{0,1} (su|sul|sulla|sull'|sulle|sui|merito|riguardo|proposito)|non si (sbilancia|sbilanciano|sbilanciava|pronuncia|pronunciano|esprime|esprimono)|non si (è|sono|era|erano) #Adverb{0,3} (sbilanciato|sbilanciata|sbilanciati|pronunciato|pronunciata|pronunciati|pronunciate|espresso|espressa|espressi)|non (è|sono|era|è voluto|è voluta|sono voluti) #Adverb{0,2} (entrato|entrata|entrati|entrare) (nel merito|nei dettagli|nel dettaglio)|non entra (nel merito|nei dettagli|nel dettaglio)|${NOT} (fornito|dato|rivelato|diffuso|specificato|precisato|comunicato|reso noto|reso nota|reso noti|reso note|svelato|indicato|chiarito) #Adverb{0,3} (ulteriori|altri|altre|maggiori|alcun|alcuna|una|i|il|la|le|l'|nessun)? (dettagli|dettaglio|versione|informazioni|particolari|chiarimenti|elementi|spiegazioni|cifre|cifra|identità|importo|valore|nome|nomi|numero|data|tempi|entità|motivi|ragioni|se|quanto|quanti|quante|quando|quali|chi|come)|non (fornisce|forniscono|dà|danno|rivela|rivelano|precisa|precisano|specifica|specificano|chiarisce|svela|svelano|fa|fanno) #Adverb{0,3} (ulteriori|altri|altre|maggiori|i|il|la|le|l')? (dettagli|particolari|chiarimenti|spiegazioni|cifre|cifra|identità|importo|nome|nomi|numero|se|quanto|quanti|quando|quali|chi))]`,
    unless: [
      '(ricerca|studio|test|sentenza|esami|governo centrale|testo|decreto|legge|documento|bando|nota|film|libro|video|autopsia) .{0,6} non',
      'non si (è|sono) #Adverb{0,3} (espresso|espressa|espressi) al meglio',
      // Courts rule.
      '(giudice|giudici|tribunale|corte|gip|gup|tar|cassazione|consulta) .{0,8} non .{0,4} (merito|pronunciato|pronunciata|pronunciati)',
      'non (fa|fanno|danno|dà) (se|quanto|quanti|quando|quali|chi|il|la|le|i|altri|altre)',
    ],
    hits: [
      'Il commissario non si sbilancia sui tempi.',
      'La conduttrice non ha proferito parola sulla rottura.',
      'La società non ha fornito ulteriori dettagli.',
      'Il ministero non si è ancora pronunciato sulla vicenda.',
      'La procura non ha reso nota l’identità della vittima.',
    ],
    misses: [
      'Il nome non si pronuncia così.',
      'L’autista non si è fermato al posto di blocco.',
      'Il test non ha fornito un risultato chiaro.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/ha-riattaccato',
    subkind: 'declined',
    party: 'before',
    pattern:
      "((#Approached|dai giornalisti|dai cronisti|da un (giornalista|cronista)|dal giornalista|dalla stampa) .{0,16} [<cue>(#Have riattaccato$|riattacca$|#Have (chiuso|interrotto) la (chiamata$|telefonata$|comunicazione$)|(se (n'|ne) (è|sono|va) (andato|andata|andati)?|è (uscito|uscita|andato via|andata via))? senza (rispondere$|replicare$))]|[<cue>#Have (riattaccato|messo giù)] (quando|dopo|appena) .{0,6} (giornalista|cronista|commento|intervista))",
    unless: [
      '#Approached .{0,3} (#Da (pm|carabinieri|inquirenti|magistrati|polizia|procura|giudice|giudici|gip|marito|moglie|madre|padre|famiglia)|da (sua|suo|sue|suoi))',
    ],
    hits: [
      'Il costruttore ha riattaccato quando il cronista ha chiesto della multa.',
      'Raggiunto al telefono venerdì, l’imprenditore Luis Arana ha riattaccato.',
      'Interpellato dai giornalisti, il senatore se n’è andato senza rispondere.',
    ],
    misses: [
      'La truffata ha riattaccato quando le hanno chiesto il codice.',
      'Il sarto ha riattaccato il bottone.',
      'Alla festa il cantante se n’è andato senza rispondere.',
      'Interrogato dai pm, l’uomo è uscito senza rispondere.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/senza-dettagli',
    subkind: 'declined',
    party: 'before',
    pattern:
      "[<cue>senza (però|tuttavia|comunque|peraltro)? (commentare|fornire (ulteriori|altri|maggiori|alcun)? (dettagli|dettaglio|particolari|spiegazioni|precisazioni|chiarimenti)|dare (ulteriori|altri|maggiori)? (dettagli|spiegazioni|particolari)|aggiungere (altro|ulteriori dettagli|altri dettagli|dettagli)|entrare (nei dettagli|nel merito|nel dettaglio)|rilasciare (dichiarazioni|commenti|alcun commento)|fare (alcun|nessun)? (commento|commenti|dichiarazioni)|rispondere (alle domande|ai (giornalisti|cronisti))|specificare (quali|quanto|quando|come|chi)|precisare (quali|quanto|quando|come|chi)|fare nomi|rivelare (il|i|l'|la) (nome|nomi|identità|cifra|importo))]",
    unless: [`rispondere alle domande .{0,8} ${IN_COURT}`],
    hits: [
      'Il ministero ha annunciato un’inchiesta, senza fornire altri dettagli.',
      'Il dirigente ha lasciato la sala senza rilasciare dichiarazioni.',
      'La ministra è uscita senza rispondere ai cronisti.',
      'Il ministro ha lasciato il palco senza fare alcun commento.',
    ],
    misses: ['Ha cucinato senza aggiungere sale.', 'È uscito senza pagare.'],
  },
  {
    ...base,
    id: 'it/no-comment/tace',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(tace|tacciono|taceva|tacevano|glissa|glissano|svicola|nicchia|nicchiano|(dribbla|dribblano|schiva|aggira|elude) (la|le) (domanda|domande))]',
    unless: [
      'chi tace',
      '(cannone|cannoni|armi|campane|radio|musica|motori|coscienza|politica|mondo|verità|legge|strumenti|orchestra) .{0,2} (tace|tacciono|taceva|tacevano)',
      'tace (la verità|il nome)',
      '(come|se|quando|mentre) (tace|tacciono|taceva|tacevano)',
    ],
    hits: [
      'Per ora il ministero tace.',
      'La società conferma i colloqui, ma sul prezzo tace.',
      'Sulla data la portavoce glissa.',
    ],
    misses: [
      'Chi tace acconsente.',
      'Le armi tacciono da mezzanotte.',
      'Il ministro sta zitto, come tacciono i ministri in agosto.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/silenzio',
    subkind: 'declined',
    party: 'either',
    pattern: `[<cue>(#Have #Adverb{0,3} (mantenuto|scelto|preferito|opposto) (la (via|linea) del|il|un)? (più)? (massimo|stretto|assoluto)? (silenzio|riserbo|no comment)|(mantiene|mantengono|sceglie|scelgono|oppone) (la (via|linea) del|il|un)? (più)? (massimo|stretto|assoluto)? (silenzio|riserbo)|si (è|sono) #Adverb{0,3} (trincerato|trincerata|trincerati|chiuso|chiusa|chiusi) (dietro|nel|in un)|si (trincera|trincerano|chiude|chiudono) (dietro|nel|in un) (silenzio|no comment|riserbo|un|il|#Adverb)|(preferisce|preferiscono) il silenzio|(resta|restano|rimane|rimangono|è rimasto|è rimasta|sono rimasti) #Adverb{0,3} (in silenzio|muto|muta|muti|in rigoroso silenzio|abbottonato|abbottonata|abbottonati|abbottonatissimo|abbottonatissimi)|non (scopre|scoprono) le carte|#Have #Adverb{0,2} (glissato|svicolato|schivato|(dribblato|aggirato|eluso) (la|le) (domanda|domande)))]`,
    unless: [
      'riserbo sulle indagini',
      "schivato (il|la|un|una|i|le|l'|due|tre) (!domanda && !domande)",
      '(campo|foto|video|minuto|stadio|piazza|pubblico|folla|telefono|microfono|televisore|schermo) .{0,5} silenzio',
      'chiuso (dietro|nel|in un) (a|armadio|bagno|camera|ufficio|cassetto|stanza|casa|!silenzio)',
      '(in silenzio|muto|muti) (per un minuto|davanti)',
      '(telecronista|arbitro|speaker|pubblico|curva|sala) .{0,2} (è|sono) (rimasto|rimasta|rimasti)',
    ],
    hits: [
      'Il patron ha glissato sulla domanda.',
      'La cantante ha eluso le domande dei cronisti.',
      'La Casa Bianca mantiene il silenzio sull’offerta.',
      'La procura mantiene il più stretto riserbo.',
      'La regista ha schivato la domanda.',
    ],
    misses: [
      'L’ala ha dribblato due avversari.',
      'Il pubblico ha osservato un minuto di silenzio.',
      'Quando il pubblico ha urlato, il telecronista è rimasto in silenzio.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-risposto-alla-richiesta',
    subkind: 'no-response',
    party: 'before',
    quoted: true,
    pattern: `[<cue>(${NOT} (risposto|replicato|reagito|riscontrato|dato (alcun|alcuna|nessun|nessuna)? (risposta|risposte|riscontro|seguito))|non (ci)? (risponde|rispondono|rispondeva|rispondevano))] .{0,3} #A .{0,4} ${REQUESTS}`,
    unless: [
      '(gatto|gatta|cane|cavallo|pulsante|programma|schermo) .{0,2} non',
      "(domanda|richiesta|richieste|mail|lettera) (di|d') (mercato|asilo|soccorso|aiuto|estradizione|rilascio|risarcimento|iscrizione|lavoro)",
      '(domanda|richiesta) (interna|estera|crescente|del gip|del giudice|del pm)',
      `non .{0,10} domande .{0,3} ${IN_COURT}`,
      '(carabinieri|militari|agenti|poliziotti|gip|interrogatorio) .{1,12} (e|ma) non',
      '(paziente|pazienti|motore|sistema|corpo) .{0,3} non',
      // What others than the press ask for.
      '(richiesta|richieste|lettera|appelli) #Di #Determiner? ((#Organisation && !#Outlet && !@isTitleCase)$|(#Organisation && !#Outlet && !@isTitleCase) (!@isTitleCase && !#Di && !editoriale)|(#Organisation && !#Outlet && !@isTitleCase) #Di (!#Reporter && !stampa)|(#Bystander && !#Reporter)|#Staff|#Spokesperson|creditori)',
    ],
    hits: [
      'Orbis e il suo studio legale non hanno risposto subito a una richiesta di commento.',
      'Il ministero non ha ancora risposto alle nostre domande.',
      'Il ministero non ha risposto alle richieste del gruppo editoriale.',
      'La società non ha dato seguito a una richiesta di chiarimenti.',
      'L’editore non ha risposto ai nostri messaggi.',
      'Il club non ha risposto alle richieste dei giornalisti.',
    ],
    misses: [
      'Il paziente non ha risposto alla terapia.',
      'L’indagato non ha risposto alle domande del gip.',
      'I carabinieri hanno fermato il ladro, ma non ha risposto alle domande.',
      'La produzione non ha risposto alla domanda di mercato.',
      'La direzione non ha risposto alle richieste del sindacato.',
      'La procura non ha risposto alla richiesta degli avvocati.',
      'Il Comune non ha risposto alle richieste del club.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/contattato-non-ha-risposto',
    subkind: 'no-response',
    party: 'before',
    pattern: `(#Approached|chiesto|scritto|${REQUESTS.slice(1, -1)}) .{0,20} [<cue>(${NOT} (risposto|replicato|richiamato|(dato|fornito) (alcun|alcuna|nessun|nessuna)? (risposta|risposte|riscontro|seguito)|fatto (avere|pervenire|sapere) .{0,3} (risposta|risposte|versione|posizione|commento))|non (ci|mi)? (risponde|rispondono))]`,
    unless: [`${IN_COURT} .{0,20} non`, `non .{0,6} risposto .{0,6} ${IN_COURT}`],
    hits: [
      'Contattata dal nostro giornale, l’azienda non ha risposto.',
      'Interpellati più volte, i legali non hanno dato riscontro.',
      'Alle telefonate di ieri la ditta non ha dato seguito.',
    ],
    misses: ['Sotto porta l’attaccante non ha risposto presente.', 'Interrogato dal gip, l’uomo non ha risposto.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-risposto',
    subkind: 'no-response',
    party: 'before',
    pattern: `[<cue>(${NOT} (risposto|replicato|richiamato)|non #Have #Adverb{0,3} (dato|fornito) (alcun|alcuna|nessun|nessuna)? (risposta|riscontro)|non (ci|mi) (#Have #Adverb{0,3} risposto|risponde|rispondono))] #Adverb{0,3} ($|in tempo|(dopo|malgrado|nonostante) .{0,2} (telefonate|chiamate|messaggi|email|e_mail|tentativi)|entro (la|il) (pubblicazione|chiusura|termine)|prima della (pubblicazione|chiusura))`,
    hits: [
      'La società non ha fornito risposta.',
      'Il gestore non ha mai richiamato.',
      'La banca non ha risposto in tempo per la pubblicazione.',
      'Il ministero per ora non ha replicato.',
    ],
    misses: ['Il paziente non ha reagito.', 'La squadra non ha vinto.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ci-ha-risposto',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '[<cue>(non (ci|mi) (#Have #Adverb{0,3} (risposto|richiamato|richiamati|dato risposta|fatto sapere nulla)|risponde|rispondono)|#Have #Adverb{0,2} ignorato (le|la) (nostre|nostra)? (richieste|richiesta|domande|mail|email))]',
    unless: ['non (ci|mi) (risponde|rispondono) (il|la) (cuore|mente)'],
    hits: ['Il direttore non ci ha dato risposta.', 'La ditta ha ignorato le nostre domande.'],
    misses: ['Il telefono non mi funziona.', 'La tifoseria ha ignorato i fischi.'],
  },
  {
    ...base,
    id: 'it/no-comment/nessuna-risposta',
    subkind: 'no-response',
    party: 'after',
    pattern:
      '[<cue>((nessun|alcun) commento immediato #Adverb{0,3} #Da|(nessuna|alcuna) (risposta|replica|reazione|nota) (ufficiale)? #Adverb{0,3} (è arrivata|è giunta|arriva)? #Adverb{0,2} #Da|non (è|sono|era|erano) #Adverb{0,3} (arrivata|arrivate|giunta|giunte|pervenuta|pervenute) #Adverb{0,2} (alcuna|nessuna|una)? (risposta|risposte|replica|repliche|reazione|reazioni|comunicazione) (ufficiale)? #Adverb{0,3} #Da?|(aspettiamo|attendiamo|in attesa di) (una|la)? (risposta|replica) #Da)] (parte #Di)?',
    hits: [
      'Nessuna risposta dal ministero, per ora.',
      'Non è arrivata alcuna replica da parte della società.',
      'Non c’è stato alcun commento immediato da parte della società.',
    ],
    misses: [
      'La risposta dei mercati è stata fredda.',
      'Ha dato una risposta da campione.',
      'Dal commento immediato si capisce il tono del telecronista.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/senza-risposta',
    subkind: 'no-response',
    party: 'none',
    pattern: `[<cue>(${REQUESTS} .{0,14} (senza (risposta|esito|riscontro)|inevase|inevasa|caduta nel vuoto|cadute nel vuoto)|senza (ricevere|ottenere|avere) (una|alcuna)? (risposta|risposte|riscontro)|non (abbiamo|ho) #Adverb{0,3} (ricevuto|ottenuto|avuto) #Adverb{0,3} (una|alcuna|nessuna)? (risposta|risposte|replica|riscontro|riscontri)|(i due|le due|entrambi|entrambe) non si sono #Adverb{0,3} (espressi|espresse|pronunciati|pronunciate)|(tentativi|telefonate|chiamate) .{0,6} a vuoto|(messaggi|mail|email|telefonate|chiamate|richieste|domande) .{0,8} nessuno #Have #Adverb{0,2} (risposto|replicato|richiamato)|(telefono|cellulare|centralino) .{0,4} (squilla a vuoto|muto|spento|staccato))]`,
    unless: [
      "(domande|domanda) (esistenziali|di asilo|di iscrizione|d' asilo|di senso|che) .{0,8} (senza|inevase)",
      '(domanda|domande) (resta|restano|rimane|rimangono|ancora) (senza|per ora senza)',
      '(tante|troppe|molte) (domande) .{0,8} senza',
      'lasciato (le|delle|molte|tante)? domande',
      // Calls of somebody who is no newsroom.
      "(risposta|risposte) per (il|lo|la|l'|i|gli|le)",
      '(#SayVerb|#SayParticiple) di (aver|avere) #Adverb? (provato|cercato|tentato|chiamato|telefonato|scritto|contattato|segnalato) .{0,12} (senza|non)',
    ],
    hits: [
      'Le richieste di commento sono rimaste senza risposta.',
      'Abbiamo cercato l’azienda senza ottenere risposta.',
      'Abbiamo scritto al gestore, ma non abbiamo avuto risposta.',
      'Per ora i due non si sono espressi sulla rottura.',
    ],
    misses: [
      'Le domande di asilo restano inevase per mesi.',
      'Ci si chiede se il film abbia lasciato domande senza risposta.',
      'È una canzone senza tempo.',
      'La pensionata ha detto di aver cercato il gestore senza ottenere risposta.',
      'Ad oggi non abbiamo avuto risposta per la perdita d’acqua.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/non-possibile-contattare',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>(non (è|era) #Adverb{0,2} (stato|stata)? #Adverb{0,3} possibile #Adverb{0,3} (contattare|raggiungere|rintracciare|sentire|mettersi in contatto con|parlare con|ottenere (un|alcun) (commento|replica) #Da|avere (un|alcun) commento #Da|ottenere una replica #Da)|non (siamo|sono) (ancora)? riusciti a (contattare|raggiungere|parlare con|metterci in contatto con|mettersi in contatto con|rintracciare|sentire)|(impossibile|inutile|vano ogni tentativo di|inutili i tentativi di|abbiamo (provato|cercato|tentato) (invano)? (a|di)) #Adverb{0,3} (contattare|raggiungere|rintracciare|contattarlo|contattarla))]',
    unless: [
      "(raggiungere|contattare|sentire) (la (vetta|cima|zona|località|riva|strada|sede|spiaggia)|il (rifugio|paese|centro|luogo|rumore|posto|quorum|numero|tetto|limite)|un (accordo|compromesso|intesa)|l' (accordo|intesa|obiettivo|isola|area)|una (intesa|mediazione)|gli obiettivi|i (luoghi|soccorsi|villaggi|paesi))",
      'parlare con (certezza|precisione)',
    ],
    hits: [
      'Non è stato possibile contattare il legale di Rossi.',
      'Non è stato possibile raggiungere il titolare, Aldo Merli.',
      'Non siamo riusciti a raggiungere il portavoce.',
    ],
    misses: ['Non è stato possibile rimuovere la locomotiva.', 'Non è stato possibile raggiungere un accordo.'],
  },
  {
    ...base,
    id: 'it/no-comment/nessuno-disponibile',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      "[<cue>nessuno (#Da|#Di|in|a|presso|nel|nella|nell'|al|alla|all') .{1,5} (è|era) #Adverb{0,3} (disponibile (per|a) (un|una|rilasciare)? #Adverb? (commento|commenti|commentare|intervista|dichiarazioni)|raggiungibile)]",
    unless: ['raggiungibile (con|in|a|per|dalla)'],
    hits: ['Ieri nessuno al ministero era disponibile per un commento.', 'Nessuno al comando era raggiungibile.'],
    misses: ['Nessuno in sala era disponibile per un turno di notte.', 'Nessuno in paese era lì.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-raggiungibile',
    subkind: 'unreachable',
    party: 'either',
    pattern:
      '[<cue>(non (è|sono|era|erano) #Adverb{0,3} (stato|stata|stati|state)? #Adverb{0,2} (raggiungibile|raggiungibili|reperibile|reperibili|rintracciabile|rintracciabili|contattabile)|non (è|era|erano|sono|si è reso|si è resa|si sono resi|è (stato|stata)|sono (stati|state)) #Adverb{0,2} (disponibile|disponibili) (per|a|ad) (un|una|il|ulteriori|rilasciare)? (commento|commenti|intervista|interviste|dichiarazione|dichiarazioni|replica|commentare)|non (è|era) #Adverb{0,2} (stato|stata)? possibile (contattarlo|contattarla|raggiungerlo|raggiungerla|contattarli|sentirlo|sentirla|rintracciarlo))]',
    unless: [
      '(telefono|telefoni|numero|linea) .{0,2} non',
      '(server|servizio|servizi|rete|reti|host|nodo|macchina|dispositivo|stampante|pagina) .{0,4} non',
      '(raggiungibile|raggiungibili) (in|solo|soltanto|con|a piedi|dalla|dal|da|via|se|attraverso|con (mezzi|auto))',
      '(cima|vetta|rifugio|spiaggia|isola|zona|località|paese|frazione|obiettivo|obiettivi|sito|quota|traguardo|farmaco|prodotto|grotta|borgo|luogo|area|malga) .{0,4} non',
    ],
    hits: [
      'La società non è stata disponibile per un commento.',
      'I vertici di Orbis non erano disponibili per un commento.',
      'L’ambasciata non è stata raggiungibile.',
      'Il titolare non era raggiungibile al telefono.',
    ],
    misses: [
      'Il servizio dei nomi non è raggiungibile.',
      'Il rifugio non è raggiungibile in auto.',
      'Il farmaco non è reperibile da mesi.',
    ],
  },
  {
    ...base,
    id: 'it/no-comment/irreperibile',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '[<cue>(risulta|risultano|è risultato|è risultata|si è reso|si è resa|si sono resi|resta|restano|è rimasto|è|era|erano|sono|rendendosi)? (irraggiungibile|irraggiungibili|irreperibile|irreperibili)] #Adverb{0,3} (al|alle|ai|per|da|anche|$)',
    unless: [
      '(scopo|server|servizio|rete|nodo) .{0,3} (irraggiungibile|irreperibile)',
      '(vetta|vette|rifugio|borgo|frazione|primato|punteggio|quota|obiettivo|latitante|ricercato|merce|farmaco|farmaci|strada|cima|record|meta|traguardo|spiaggia|isola) .{0,5} (irraggiungibile|irraggiungibili|irreperibile|irreperibili)',
    ],
    hits: [
      'Il patron della squadra risulta irreperibile al telefono.',
      'Per tutto il giorno i legali sono rimasti irraggiungibili.',
    ],
    misses: ['Il rifugio resta irraggiungibile per la neve.', 'Il farmaco è irreperibile da settimane.'],
  },
  {
    ...base,
    id: 'it/no-comment/dal-comune-non-confermano',
    subkind: 'not-confirmed',
    party: 'cue',
    guards: ['party'],
    pattern:
      '[<cue>#Da .{1,4}] non (confermano|smentiscono|commentano|rispondono|si sbilanciano|rilasciano|(filtra|trapela) (nulla|niente))',
    hits: [
      'Dal ministero non trapela nulla.',
      'Dal Comune non confermano la data.',
      'Dalla questura, però, non confermano.',
    ],
    misses: ['Dai dati non emerge nulla.', 'Dal Comune confermano la data.'],
  },
  {
    ...base,
    id: 'it/no-comment/non-ha-confermato',
    subkind: 'not-confirmed',
    party: 'before',
    guards: ['party'],
    pattern: `[<cue>(${NOT} (confermato|confermata|confermati|confermate|ufficializzato|ufficializzata|dato conferma|dato conferme|fornito conferme|rilasciato conferme)|non (lo|la|li|le|l')? (conferma|confermano|confermava|confermavano)|(deve|devono) ancora (confermare|ufficializzare))]`,
    unless: [
      "non #Have #Adverb{0,2} confermato (le attese|le aspettative|la teoria|l' ipotesi|la diagnosi|il titolo|la regola|i progressi|le promesse|la fiducia|quanto di buono|la vittoria|le previsioni|le speranze)",
      'non (conferma|confermano) (le (attese|previsioni|speranze)|la (teoria|regola|tesi)|il (trend|valore|buon))',
      'non (è|sono) .{0,2} confermat',
      'la conferma',
      '(senato|parlamento|congresso|camera) non (#Have #Adverb{0,2} confermato|conferma) (!che)',
    ],
    hits: ['L’azienda non ha ancora confermato la data.', 'Il ministero non conferma la presenza di ostaggi.'],
    misses: [
      'La data non è stata confermata.',
      'Gli esami non hanno confermato la diagnosi.',
      'Il Senato non ha confermato la candidata.',
    ],
  },
];
