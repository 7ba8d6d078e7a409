/** Words that stand beside names. */
export const besideNames = {
  Of: 'de del'.split(' '),
  By: 'por'.split(' '),
  Honorific: 'don doña señor señora sr sra dr'.split(' '),
  Chief:
    'consejero|fundador|fundadora|cofundador|ceo|cfo|coo|cto|chef|consejero delegado|consejera delegada|director general|directora general'.split(
      '|',
    ),
  /** Of titles that look like participles: "diputado". */
  Member: 'diputado diputados diputada diputadas'.split(' '),
  /** Nouns for whoever spoke without a name. */
  AnyPerson: 'persona personas'.split(' '),
} as const;
