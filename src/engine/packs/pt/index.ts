import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { lexicon } from './lexicon.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { rumor } from './rumor.ts';

/** Portuguese, of Brazil and of Portugal. */
export const pt: LanguagePack = {
  language: 'pt',
  stopwords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia seja qual será nós tenho lhe deles essas esses pelas este fosse dele são após sobre ainda segundo disse diz esta pode anos ano apenas onde porque contra desde cada dois duas outros outras todos todas hoje ontem já agora assim então bem aqui nesta neste nessa nesse desta deste feira quarta quinta sexta semana dia dias após durante enquanto embora porém além quem vai vão estava estavam fazer feito podem deve disseram afirmou informou pessoas cerca maior parte novo nova primeira primeiro três outra outro tudo muitos todo toda meio conta vez vezes seria seriam teria teriam são nunca sempre alguns algumas'.split(
      ' ',
    ),
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: false,
  smallInitials: true,
  apostrophe: 'none',
  enclitics: [
    'se',
    'lhe',
    'lhes',
    'o',
    'a',
    'os',
    'as',
    'lo',
    'la',
    'los',
    'las',
    'no',
    'na',
    'nos',
    'nas',
    'me',
    'te',
  ],
  naming,
  age: /^,? (?:de )?\d{1,3} anos(?: de idade)?[,.)]/,
  inPerson:
    /(?<![\p{L}\p{M}])(?:[Ee]u|me|mim|[Mm]eus?|[Mm]inhas?|[Nn]ós|temos|somos|tu|te|ti|teus?|tuas?|[Vv]ocês?)(?![\p{L}\p{M}])/gu,
  newsDay:
    /(?<!\p{L})(?:anteontem|n?esta (?:madrugada|manhã|noite|tarde)|n?este (?:dia )?\d{1,2} de (?:abr|ago|dez|fev|jan|jul|jun|mai|mar|nov|out|set)|(?:d|n)?esta (?:segunda|terça|quarta|quinta|sexta)(?=[,.;]| (?:\(|[ao]s? |à|um|que |por |em |durante |para |se |pel|após ))|(?:segunda|terça|quarta|quinta|sexta) \(\d)/iu,
  endings: { plural: /s$/, past: /(?:\p{L}{3}ava|ou|a[rv]am|iram)$/u, infinitive: /[aeioô]r(?:em|mos)?$/ },
  headFirst: true,
  proDrop: true,
  bodyArticles: ['o', 'a', 'do', 'da', 'no', 'na', 'ao', 'à', 'pelo', 'pela', 'os', 'as', 'dos', 'das'],
  capitalNouns: false,
  hypernyms: {
    pasta: ['ministério', 'secretaria'],
    órgão: [
      'agência',
      'conselho',
      'controladoria',
      'departamento',
      'instituto',
      'procuradoria',
      'secretaria',
      'tribunal',
    ],
    autarquia: ['agência', 'instituto'],
    legenda: ['partido'],
    sigla: ['partido'],
  },
  outletActs: {
    before:
      /(?:\b(?:assessoria(?: de (?:imprensa|comunicação))?|comunicado(?: oficial)?|porta-voz|departamento de comunicação|direção|em nota) d[ao]|\b(?:[Ee]m|por meio de|através de) (?:uma )?(?:nota|comunicado)(?: oficial)?(?: (?:enviad[ao] )?(?:à|ao) [^,.;]{1,30})?, [ao])(?: (?:TV|Rede|Rádio|canal|emissora))? $/,
    after:
      /^(?:,? (?:em|por meio de|através de) (?:uma )?(?:nota|comunicado)\b(?! d[aeo]| assinad)| (?:também |ainda |já )?(?:nega|negou|desmentiu|desmente|não (?:quis |vai |irá )?coment(?:ou|ar|a)|se pronunciou|emitiu (?:uma )?(?:nota|comunicado)|(?:enviou|divulgou|publicou|soltou) [^.;]{0,45}\b(?:nota|comunicado) (?:oficial|esclarecendo|negando|informando|dizendo|afirmando|desmentindo)))/,
  },
  // Of several people, or an office.
  plural:
    /^(?:(?:a|as|os|su|duas|dois|três|várias|vários) )?(?:própria )?(?:assessoria|defesa|defensoria|equipe|equipa|banca|comunicação|direção|fontes?|pessoas|interlocutores|aliados|auxiliares|gabinete|advogados|representantes)\b/i,
  strangers: {
    deles: /^(?:(?:as|\p{L}+as|três|quatro) )?(?:fontes|pessoas)/iu,
    ele: /(?:ministra|prefeita|presidenta|tora|advogada|deputada|vereadora)$/i,
    ela: /(?:ministro|prefeito|tor|advogado|deputado|vereador)$/i,
  },
  lexicon,
  // What may follow "teria" and "estaria".
  suffixes: {
    Participle: ['ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas', 'ído', 'ída', 'ídos', 'ídas'],
    Infinitive: ['ar', 'er', 'ir', 'ôr'],
    // Finite forms that are hardly ever anything else; where they stand a noun phrase ends.
    Verb: ['ou', 'aram', 'eram', 'iram', 'iu'],
    Gerund: ['ando', 'endo', 'indo', 'ondo'],
    Adverb: ['mente'],
  },
  cues: [...noComment, ...denial, ...rumor, ...confirmation],
};
