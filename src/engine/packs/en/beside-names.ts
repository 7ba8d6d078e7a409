import { GENITIVE_LETTER } from '../../names/genitive.ts';

/** Words that stand beside names. */
export const besideNames = {
  Of: 'of for from at'.split(' '),
  By: 'by'.split(' '),
  Honorific: 'mr mrs ms miss dr'.split(' '),
  Chief:
    'boss|chef|ceo|cfo|coo|cto|chairman|founder|co-founder|cofounder|chief executive|managing director|executive officer|financial officer|operating officer'.split(
      '|',
    ),
  Genitive: [`'${GENITIVE_LETTER}`],
  /** "United **have** confirmed": of a bare name, what several do. */
  HaveOfSeveral: ['have'],
  /** Articles that open a clause without a pronoun: "workers at the plant | the firm closed". */
  OpensClause: ['the'],
  /** Nouns for whoever spoke without a name. */
  AnyPerson: 'person persons'.split(' '),
} as const;
