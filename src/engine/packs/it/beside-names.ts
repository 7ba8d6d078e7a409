/** Words that stand beside names. */
export const besideNames = {
  Of: "di d' del dello della dell' dei degli delle".split(' '),
  By: "dal dallo dalla dall' dai dagli dalle".split(' '),
  Honorific: 'signor signora sig dottor dottoressa dott'.split(' '),
  Chief:
    'boss|ceo|cfo|coo|cto|ad|amministratore|amministratore delegato|amministratrice delegata|direttore generale|fondatrice|fondatore|cofondatore|patron|numero uno|chef'.split(
      '|',
    ),
  /** Nouns for whoever spoke without a name. */
  AnyPerson: 'persona persone'.split(' '),
} as const;
