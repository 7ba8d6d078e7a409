import type { CueRow } from '../pack.ts';
import { agreeing } from './forms.ts';

const base = { kind: 'denial', act: 'deny' } as const;

const SMENTITO = agreeing('smentito').join('|');
/** What is refused or disappointed, not rejected as untrue. */
const NOT_A_CLAIM = [
  "(nega|negano|negava|negò|negato|negata|negati|negate|negare|negando) #Adverb? (l' accesso|l' ingresso|l' estradizione|l' autorizzazione|l' asilo|l' approdo|l' evidenza|l' adesione|l' assenso|il visto|il visti|i visti|il permesso|i permessi|il consenso|il diritto|il rigore|un rigore|il rinnovo|il bis|il gol|il passaggio|il via libera|il nulla osta|il risarcimento|i domiciliari|gli arresti|la libertà|la scarcerazione|la cittadinanza|la fiducia|la parola|la possibilità|la concessione|la stretta|a|ai|al|alla|alle|agli|loro|cure|assistenza)",
  '(smentisce|smentiscono|smentì|smentito|smentita|smentiti|smentite) #Adverb? (i pronostici|il pronostico|le attese|le aspettative|le previsioni|la tradizione|gli scettici|i luoghi comuni|il luogo comune|la regola|la teoria|se stesso|se stessa)',
  'si (smentisce|smentiscono|è smentito|è smentita)',
  '(non|mai) (si)? (smentisce|smentiscono|smentì)',
];

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'it/denial/smentire',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#DenyVerb|#Have #Adverb? #Adverb? (smentito|smentita|smentiti|smentite|negato|negata|negati|negate|sconfessato|confutato))]',
    unless: NOT_A_CLAIM,
    hits: [
      'L’azienda smentisce le indiscrezioni: «Nessuna trattativa in corso».',
      'Il presidente ha sempre negato ogni addebito.',
      '«Sono tutte falsità», smentisce il portavoce di Orbis.',
      'Nei giorni scorsi il presidente ha smentito i rumor.',
    ],
    misses: [
      'Il questore ha negato l’autorizzazione al corteo.',
      'La squadra ha smentito i pronostici.',
      'I nuovi dati smentiscono il ministro.',
    ],
  },
  {
    ...base,
    id: 'it/denial/smentendo',
    party: 'before',
    guards: ['party'],
    pattern:
      "non? (#Have|#Be|#SayVerb|#ConfirmVerb) .{0,40} [<cue>(smentendo|negando|respingendo)] .{0,5} (che|di|ogni|qualsiasi|le|la|l'|il|i|quanto|così|seccamente|categoricamente)",
    unless: [
      "negando (l' accesso|l' ingresso|l' evidenza|il visto|il permesso|loro|la possibilità|il)",
      "respingendo (la palla|gli attacchi|l' attacco|gli assalti|l' assalto|la proposta|le proposte|il ricorso|la domanda|al)",
    ],
    hits: [
      'Il club ha pubblicato una nota smentendo ogni trattativa.',
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
    pattern: `[<cue>(${SMENTITO}|negata|negato|negate|negati) #Adverb? #Adverb? #Da] (parte #Di)?`,
    unless: [
      '(smentito|smentita|smentiti|smentite) .{0,2} (dai fatti|dalla realtà|dai numeri|dai dati|dal campo|dalle urne|dalla storia)',
      'non (è|sono) .{0,2} (smentito|smentita|smentiti|smentite)',
    ],
    hits: [
      'La notizia, smentita dal ministero, ha fatto il giro del web.',
      'L’accordo è stato poi smentito da Orbis Inc.',
    ],
    misses: ['L’ottimismo è stato smentito dai fatti.', 'L’allenatore è stato smentito dal campo.'],
  },
  {
    ...base,
    id: 'it/denial/poi-smentito',
    party: 'none',
    pattern: `[<cue>(poi|in seguito|successivamente|prontamente|subito|immediatamente|ufficialmente|seccamente|già|categoricamente) (${SMENTITO})]`,
    unless: [`(${SMENTITO}) #Adverb? #Da`, '(#Have|non) .{0,3} (smentito|smentita|smentiti|smentite)'],
    hits: ['Si era sparsa la notizia, in seguito smentita, del suo decesso.', 'È una voce poi smentita.'],
    misses: ['Era una previsione poi avverata.', 'Il guasto, subito riparato, non ha causato danni.'],
  },
  {
    ...base,
    id: 'it/denial/smentita',
    party: 'after',
    pattern:
      "[<cue>((arriva|arrivano|arrivata|arrivate|giunge|giunta|immediata|secca|netta|ferma|dura|pronta|categorica|ufficiale|immediate|secche) #Adverb? (la|una|le|l'|è arrivata)? (secca|netta|ferma|immediata|categorica|ufficiale|pronta)? (smentita|smentite) #Adverb? #Adverb? (ufficiale)? (#Da|#Di)|(la|una|le) (secca|netta|immediata|categorica|pronta)? (smentita|smentite) (ufficiale)? (#Da|#Di))] (parte #Di)?",
    unless: [
      '(attesa|mancanza|assenza|dopo) .{0,2} (smentita|smentite)',
      'salvo smentite',
      '(clamorosa|plateale) smentita #Di',
      'smentita (dei fatti|dei numeri|dei dati|della teoria)',
    ],
    hits: ['Ora arriva la smentita direttamente da Orbis.', 'Secca smentita del ministero sulla chiusura.'],
    misses: ['Il risultato è la smentita della teoria.', 'Le carte sono in attesa di smentita.'],
  },
  {
    ...base,
    id: 'it/denial/respingere',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(respinge|respingono|respinse|respinsero|rigetta|rigettano|contesta|contestano|#Have #Adverb? #Adverb? (respinto|rigettato|contestato|rispedito))] .{0,4} (accusa|accuse|addebito|addebiti|insinuazioni|insinuazione|illazioni|ricostruzione|ricostruzioni|voci|indiscrezioni|notizia|notizie|allusioni|contestazioni|sospetti|sospetto|critiche al mittente|mittente)',
    unless: [
      '(giudice|gip|corte|tribunale|cassazione|riesame) .{0,2} (respinge|respinto|ha respinto|ha rigettato)',
      '(procura|pm|procuratore|guardia di finanza|inquirenti) .{0,3} (contesta|contestano|ha contestato|hanno contestato)',
    ],
    hits: ['Il partito respinge le accuse e parla di complotto.', 'L’imprenditore ha sempre respinto ogni addebito.'],
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
    pattern:
      '[<cue>(#Have #Adverb? (bollato|definito|liquidato|etichettato|respinto)|bolla|bollano|definisce|definiscono|liquida|liquidano|parla di|parlano di|#Have parlato di) .{0,8} (falsa|falso|false|falsi|infondata|infondato|infondate|infondati|inesatta|inesatte|fantasiosa|fantasiose|fake news|bufala|bufale|falsità|menzogne|menzogna|calunnie|calunnia|invenzioni|assurda|assurde|assurdità|diffamatorie|strumentali|(priva|prive|privo|privi) di (ogni)? fondamento|(destituita|destituite|destituito) di (ogni)? fondamento)]',
    unless: [
      'parla di .{0,3} (falsa partenza|falso problema|falsi (miti|allarmi|invalidi))',
      '(partenza|passo|idolo) (falsa|falso)',
    ],
    hits: [
      'La banca liquida come infondate le voci su un suo ingresso nel capitale.',
      'Il club ha definito la notizia “priva di fondamento”.',
      'Il ministero parla di fake news.',
    ],
    misses: ['Il critico ha definito il film un capolavoro.', 'L’allenatore parla di falsa partenza.'],
  },
  {
    ...base,
    id: 'it/denial/priva-di-fondamento',
    party: 'none',
    quoted: true,
    pattern:
      "[<cue>((è|sono|era|erano|risulta|risultano)? #Adverb? (del tutto|totalmente|assolutamente|completamente|completamente)? (priva|prive|privo|privi|destituita|destituite|destituito|destituiti) di (ogni|qualsiasi|alcun)? fondamento|(inventata|inventate|inventato) di sana pianta|(è|sono) #Adverb? (del tutto|totalmente|assolutamente|completamente) (falso|falsa|false|falsi|infondata|infondate|infondato|infondati|inventate|inventata)|(del tutto|totalmente|assolutamente|completamente) (infondata|infondate|infondato|infondati|inventata|inventate)|non c' è (nulla|niente) di vero|nessuna trattativa in corso|non (risponde|corrisponde|corrispondono|rispondono) (al vero|a verità|alla verità))]",
    unless: ['ricorso .{0,4} fondamento'],
    hits: [
      '«La notizia è priva di ogni fondamento», si legge in una nota.',
      '“Sono voci del tutto infondate”, dice l’agente.',
    ],
    misses: ['Il soffitto era falso.', 'La casa è priva di fondamenta.'],
  },
  {
    ...base,
    id: 'it/denial/costretti-a-smentire',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(siamo (costretti|obbligati) a smentire|(smentiamo|smentisco) (categoricamente|nel modo più assoluto|con forza|con fermezza|seccamente|ogni|qualsiasi|che|le|la|di)|(nego|neghiamo) (categoricamente|di|ogni|che|con forza)|tengo a smentire|teniamo a smentire|voglio smentire|vogliamo smentire|ci tengo a smentire)]',
    hits: [
      '«Siamo costretti a smentire di nuovo», aggiunge il comunicato.',
      '«Smentisco categoricamente», ha replicato il legale di Orbis.',
    ],
    misses: ['Siamo costretti a rinviare la gara.', '«Non smentisco mai», scherza il comico.'],
  },
  {
    ...base,
    id: 'it/denial/tiene-a-smentire',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(tiene a smentire|tengono a smentire|#Have (voluto|tenuto a|dovuto) smentire|(è|sono) (intervenuto|intervenuta|intervenuti) per smentire|si affretta a smentire|si affrettano a smentire|si (è|sono) (affrettato|affrettata|affrettati) a smentire|#Have fatto sapere di non (aver|avere|essere))]',
    unless: ['non #Have .{0,2} smentire'],
    hits: ['Il gruppo si è affrettato a smentire.', 'La Farnesina ha voluto smentire la notizia.'],
    misses: ['Nessuno ha potuto smentire la teoria.', 'Il sindaco si è affrettato a firmare.'],
  },
  {
    ...base,
    id: 'it/denial/esclude',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(esclude|escludono|#Have #Adverb? #Adverb? escluso)] (categoricamente|seccamente|tassativamente)? (ogni|qualsiasi|qualunque|di|un|il|una) .{0,1} (trattativa|contatto|contatti|coinvolgimento|responsabilità|interesse|legame|legami|addebito|voler|volere|vendere|cedere|cessione|vendita|accordo)',
    hits: ['Il club ha escluso ogni trattativa con il Porto.', 'L’azienda esclude qualsiasi coinvolgimento.'],
    misses: ['Gli inquirenti escludono la pista passionale.', 'Il tecnico ha escluso due giocatori.'],
  },
  {
    ...base,
    id: 'it/denial/non-in-vendita',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|#Have #Adverb? #SayParticiple|#Have fatto sapere) (che)? .{0,4} (non (è|sono) (in vendita|vero|mai|prevista|previsto)|non (corrisponde|risponde) al vero)]',
    hits: [
      'Un portavoce del gruppo dolciario afferma che Nocella non è in vendita.',
      'Il ministero ha precisato che non è vero che la scuola chiuderà.',
    ],
    misses: ['Un residente dice che la casa non è in vendita.', 'Il club dice che la maglia è in vendita.'],
  },
];
