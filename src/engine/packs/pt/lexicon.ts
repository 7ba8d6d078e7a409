/** All word classes of Portuguese. */
import { besideNames } from './beside-names.ts';
import { classes } from './classes.ts';
import { functionWords } from './function-words.ts';
import { sources } from './sources.ts';
import { agreeing } from './verbs.ts';

/** Endings tell the participles of all words but these, which are in a class of their own. */
const participles = [
  ...classes.SayParticiple,
  ...classes.WeakParticiple,
  ...classes.ConfirmParticiple,
  ...classes.ReportParticiple,
  ...classes.WhisperParticiple,
  ...classes.DenyParticiple,
  ...classes.ReportedParticiple,
  ...classes.Approached,
  ...agreeing(['infundado', 'descabido', 'fabricado']),
  ...'pedido estado partido convidado chamado julgado passado acordado detido acusado denunciado indiciado ligado envolvido afastado desaparecido resultado mandado tratado dado lido conhecido comunicado enterrado proibido obrigado'.split(
    ' ',
  ),
];

export const lexicon = {
  ...besideNames,
  ...functionWords,
  ...sources,
  ...classes,
  Participle: [...classes.Participle, ...participles, ...classes.SayGerund],
  /** By ending, beside these. */
  Verb: [
    'recebeu',
    'perdeu',
    'vendeu',
    'morreu',
    'venceu',
    'aconteceu',
    'ocorreu',
    'prendeu',
    'deteve',
    'fez',
    'faz',
    'fazem',
    'pôs',
    'foram',
    'veio',
    'falou',
    'falaram',
  ],
} as const;
