/** Words that stand beside names. */
export const besideNames = {
  Of: 'von vom aus für bei beim des der'.split(' '),
  By: 'von vom durch'.split(' '),
  Honorific: 'herr herrn frau dr'.split(' '),
  Chief: 'chef chefin ceo vorstandschef vorstandschefin geschäftsführer geschäftsführerin gründer gründerin'.split(' '),
  /** Endings of nouns for offices that nobody holds: "Pressestelle". */
  PressOffice: ['stelle'],
  /** Articles of a subject, and of other cases as well. */
  EitherCase: ['der'],
  /** Articles behind which a noun has the ending of the genitive. */
  StrongGenitive: 'des eines keines seines'.split(' '),
  /** What a body is for, whose name goes on with it: "Bundesamt für Sicherheit". */
  Purpose: ['für'],
  /** Nouns for whoever spoke without a name. */
  AnyPerson: 'person personen'.split(' '),
} as const;
