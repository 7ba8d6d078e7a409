import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { rumor } from './rumor.ts';
import { lexicon } from './sources.ts';

/** Spanish, of Spain and of Latin America. */
export const es: LanguagePack = {
  language: 'es',
  stopwords:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está mi porque qué sólo han yo hay puede todos así nos ni tiene él uno donde bien mismo ese ahora cada e otro después te otros aunque esa eso hace otra tan durante siempre tanto ella tres sí sido gran según menos antes contra sino nada hacer estaba poco estos ante unos les algo hacia ellos mucho mientras además quien esto están pues nuestra podría tras'.split(
      ' ',
    ),
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: false,
  apostrophe: 'none',
  naming,
  age: /^,? (?:de )?\d{1,3} años(?: de edad)?[,.)]/,
  inPerson:
    /(?<![\p{L}\p{M}])(?:[Yy]o|[Mm](?:e|is?|í)|he|[Nn]os|[Nn]osotros|[Hh]emos|[Ss]omos|[Tt](?:ú|u|us|e|i)|[Uu]sted(?:es)?|has|eres|[Vv]osotros|[Vv]uestr[oa]s?|os|puedes|Abra|Agregue|Compruebe|Consulte|Deje|Elija|Escriba|Haga|Introduzca|Mezcle|Observe|Ponga|Pulse|Seleccione|Tenga|Use|Utilice|Vea)(?![\p{L}\p{M}])/gu,
  newsDay:
    /(?<!\p{L})(?:anoche|anteayer|esta (?:mañana|madrugada|noche|tarde)|este \d{1,2} de (?:abr|ago|dic|ene|feb|jul|jun|mar|may|nov|oct|sep))/iu,
  endings: { plural: /s$/, past: /(?:aban?|ó|[aijy]eron|aron)$/u, infinitive: /[aeií]r(?:l[aeo]s?|se)?$/ },
  headFirst: true,
  proDrop: true,
  capitalNouns: false,
  hypernyms: {
    cartera: ['ministerio', 'secretaría'],
    organismo: ['administración', 'agencia', 'autoridad', 'comisión', 'instituto', 'servicio', 'superintendencia'],
    órgano: ['agencia', 'autoridad', 'comisión', 'consejo', 'tribunal'],
    regulador: ['autoridad', 'comisión', 'superintendencia'],
  },
  plural:
    /^(?:los|las|unos|unas|dos|tres|cuatro|varios|varias|algunos|algunas|otros|otras|estos|estas|sus|ambos|ambas|fuentes|personas|allegados)\b/i,
  strangers: {
    ellos: /^(?:(?:las|\p{L}+as|dos|tres|cuatro) )?(?:fuentes|personas)/iu,
    él: /(?:ministra|alcaldesa|presidenta|tora|abogada|diputada|consejera|fiscala|jueza)$/i,
    ella: /(?:ministro|alcalde|tor|abogado|diputado|consejero)$/i,
  },
  lexicon,
  suffixes: {
    Bystander: ['ólogo', 'óloga', 'ólogos', 'ólogas'],
    Participle: ['ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas'],
    Gerund: ['ando', 'iendo', 'yendo', 'ándose', 'iéndose'],
    // No "Clemente".
    Adverb: ['amente', 'lmente', 'rmente', 'ntemente', 'blemente'],
    // "recibió", "llegaron": no noun phrase goes on behind one.
    Verb: ['ó', 'aron', 'ieron', 'uvo', 'puso', 'dujo'],
  },
  cues: [...noComment, ...denial, ...rumor, ...confirmation],
};
