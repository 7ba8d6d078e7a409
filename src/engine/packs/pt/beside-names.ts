/** Words that stand beside names. */
export const besideNames = {
  Of: "de do da dos das d'".split(' '),
  By: 'por pelo pela pelos pelas'.split(' '),
  Honorific: 'sr sra dr senhor senhora dom dona'.split(' '),
  Chief:
    'fundador|fundadora|cofundador|chef|ceo|cfo|coo|cto|diretor executivo|diretora executiva|diretor-geral|diretora-geral|presidente-executivo|presidente-executiva|presidente executivo'.split(
      '|',
    ),
  /** Nouns for whoever spoke without a name. */
  AnyPerson: 'pessoa pessoas'.split(' '),
} as const;
