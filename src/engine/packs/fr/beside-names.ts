/** Words that stand beside names. */
export const besideNames = {
  Of: "d' de du des".split(' '),
  By: 'par'.split(' '),
  Honorific: 'm mm mme mmes dr monsieur madame'.split(' '),
  Chief:
    'chef|patron|patronne|fondateur|fondatrice|pdg|ceo|directeur général|directrice générale|président-directeur général'.split(
      '|',
    ),
  /** Nouns for whoever spoke without a name. */
  AnyPerson: 'personne personnes'.split(' '),
} as const;
