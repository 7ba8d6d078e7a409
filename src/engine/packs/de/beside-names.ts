/** Words that stand beside names. */
export const besideNames = {
  Of: 'von vom aus für bei beim des der'.split(' '),
  By: 'von vom durch'.split(' '),
  Honorific: 'herr herrn frau dr'.split(' '),
  Chief: 'chef ceo vorstandschef geschäftsführer gründer'.split(' '),
  PressOffice: ['stelle'],
} as const;
