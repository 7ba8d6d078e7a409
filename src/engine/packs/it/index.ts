import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { mood } from './mood.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { rumor } from './rumor.ts';
import { lexicon } from './sources.ts';

/** Italian. */
export const it: LanguagePack = {
  language: 'it',
  stopwords:
    "di e il la che in a un per è non una i con da si le del sono della al ha come alla dei anche più gli nel lo ma l' dell' dal nella all' questo delle se su cui ai hanno alle tra o essere stato stata sul dalla dall' mi ci ed questa degli suo sua loro era quando prima due molto dove poi ancora sulla tutto perché solo fra già così fa sia dopo nell' ad ne agli quella quello nei dai ogni altri tutti chi mentre sempre dopo ieri oggi c' un' uno siamo abbiamo può senza però qui verso contro l dell all nell dall sull un".split(
      ' ',
    ),
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: false,
  smallInitials: true,
  apostrophe: 'elision',
  accentsApart: {
    // "e", "societa", "c'e"; but "po'" and "sta'" are cut short.
    word: /^(?:\p{L}{1,6}['’])?(?!sta$)(?:[ns]?e|da|\p{L}{2,}[aeiou])$/iu,
    // "'E' falsa la notizia'", "'la voce c'e' ma": no quotation ends with "and", so that it is "is" with its accent.
    sure: /(?:^|[^\p{L}])e$/iu,
    // "un 'sistema'": a name in marks has no accent to lose, and "'Ndrangheta", however it is written, opens nothing.
    quoted: /^(?!nd)\p{Ll}/u,
    acute: /ch$|^[ns]$/i,
  },
  naming,
  age: /^,? (?:di )?\d{1,3} anni[,.)]/,
  inPerson:
    /(?<![\p{L}\p{M}])(?:[Ii]o|[Mm](?:i[oaei]?|iei|e)|ho|credo|[Nn]oi|[Aa]bbiamo|[Ss]iamo|[Tt](?:u|u[oae]|uoi|i|e)|hai|puoi|[Vv]oi|[Vv]ostr[oaie]|potete|avete|siete|Aggiung(?:i|ere)|Apri|Clicca|Fa(?:i|re clic)|Inserisci|Lascia|Mett(?:i|ere)|Mescola(?:re)?|Prem(?:i|ere)|Prendi|Scegli(?:ere)?|Seleziona(?:re)?|Versa(?:re)?|[\p{Ll}\p{M}]{2,}[aei]rono|(?!per(?:ci)?(?:ò|o\u0300))[\p{Ll}\p{M}]{3,}(?:ò|o\u0300)|disse(?:ro)?|ebbe(?:ro)?|fece(?:ro)?|vide(?:ro)?|rispose(?:ro)?|chiese(?:ro)?)(?![\p{L}\p{M}])/gu,
  newsDay: /(?<!\p{L})(?:stamattina|stamani|stamane|stasera|stanotte|questa (?:mattina|notte|sera))(?!\p{L})/iu,
  endings: {
    plural: /i$/,
    past: /(?:\p{L}{3}ava|[aei]vano|[aei]rono)$/u,
    infinitive: /(?:[aei]re?|orre|urre|[aeiou]r(?:l[aeio]|si|ne))$/,
  },
  headFirst: true,
  proDrop: true,
  capitalNouns: false,
  hypernyms: {
    dicastero: ['ministero'],
    ente: ['agenzia', 'autorità', 'istituto'],
    organismo: ['agenzia', 'autorità', 'commissione', 'istituto'],
  },
  plural: /^(?:i|gli|le|due|tre|quattro|alcuni|alcune|diverse|varie|altre|più|fonti|ambienti|persone)\s/i,
  outletActs: {
    before:
      /\b(?:(?:portavoce|ufficio stampa|vertici|comunicato(?: ufficiale)?|nota ufficiale) (?:di |del |della |dell['’])|[Ii]n una nota,? (?:la |il |l['’])|[Cc]on una nota,? (?:la |il |l['’]))$/,
    after:
      /^(?:,? (?:in|con|attraverso) (?:una nota|un comunicato)\b(?! d[ei])| (?:ha |però |invece )?(?:smentisce|smentito|nega|negato|precisa in una nota|non commenta|non ha commentato|(?:ha )?diffuso (?:una nota|un comunicato)))/,
  },
  strangers: {
    uno: /^(?:(?:le|\p{L}+e|due|tre|quattro) )?(?:fonti|persone)/iu,
    lui: /(?:ministra|sindaca|trice|essa|avvocata|assessora|deputata)$/i,
    lei: /(?:tore|segretario|amministratore delegato)$/i,
  },
  lexicon,
  suffixes: {
    PastParticiple: ['ato', 'ata', 'ati', 'ate', 'ito', 'ita', 'iti', 'ite', 'uto', 'uta', 'uti', 'ute'],
    Gerund: ['ando', 'endo'],
    Adverb: ['mente'],
  },
  cues: [...noComment, ...denial, ...rumor, ...mood, ...confirmation],
};
