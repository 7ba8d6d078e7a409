/** Words that stand beside names. */
export const besideNames = {
  Of: 'of for from at'.split(' '),
  By: 'by'.split(' '),
  Honorific: 'mr mrs ms miss dr'.split(' '),
  Chief: 'boss chef ceo cfo coo cto chairman founder co-founder cofounder'.split(' '),
} as const;
