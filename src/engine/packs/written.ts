/**
 * How a language writes parties in a sentence: what the interface has to know of it, whose sentences hold words of the
 * article. Small letters stand for capitals as well. It stands apart from the pack, which no page of the interface loads.
 */
export interface Written {
  /** Words that lead up to a name or a description, with the space behind them: articles, and what stands in their place. */
  readonly leading: RegExp;
  /** True where every noun begins as names do. */
  readonly capitalNouns?: true;
  /** Articles that are of no name, whatever stands behind them. */
  readonly ownArticle?: RegExp;
  /** Pronouns: as the whole name of a party, they tell no reader who it is. */
  readonly pronoun: RegExp;
  /** As the whole name of a party they say that there is none. */
  readonly nobody: RegExp;
  /** Words that say how many there are, and what else sources are led by that stand without an article. */
  readonly counting: RegExp;
  /** What a noun or name has in the genitive: "ein Sprecher des Ministeriums". */
  readonly genitives?: readonly string[];
  /** What stands behind a description and is none of it, with what goes in its place. */
  readonly surplus?: readonly (readonly [RegExp, string])[];
  /** The article of a body that has a capital only because it began a sentence. */
  readonly bodyArticle?: RegExp;
}

/** What words of ours have to agree with that stand beside a party. */
export interface Agreement {
  /** What joins two names. */
  readonly and: string;
  /** What stands instead of the last "and" of a list, and where: "Veltra | ed Enel". */
  readonly andInstead?: readonly [RegExp, string];
  /** The same between two bodies: "Repsol | y | Vantro", but not "Mari y Compañía"; none where "Marks and Spencer" is one. */
  readonly andBetweenBodies?: RegExp;
  /** In what a press office is called, which speaks for a body and is no person: "the press **office**". */
  readonly office?: RegExp;
  /** What joins two of which both are denied something. */
  readonly nor: RegExp;
  /** Words before the first of two: "**neither** the club nor the player". */
  readonly beforeBoth: RegExp;
  /** Prepositions behind which a name goes on: "Ministry **for** Trade and Work". */
  readonly of: RegExp;
  /** Whether a description is a plural, which the verb behind it agrees with; numbers are known from elsewhere. */
  readonly isPlural: (description: string) => boolean;
  /** Begins a description that sends a reader back to what was told: "**her** lawyer", "**this** firm". */
  readonly pointing: RegExp;
  /** Descriptions whose first word has a capital inside a sentence too: "**French** officials". */
  readonly keepsCapital?: RegExp;
  /** Each article as it stands before the subject of a sentence, with the forms in which it is met. */
  readonly articles: Readonly<Record<string, string>>;
  /** Those that are for several or not, with the space behind them: the noun has to tell. */
  readonly articleOfEither?: RegExp;
  /** The article of the nominative, from one of a case that is not known; empty where the noun does not tell it. */
  readonly nominativeArticle?: (article: string, noun: string, met: Met) => string;
  /** Articles of descriptions that a headline gives none: "Hospital denies". Plurals have one where it is for several. */
  readonly bareArticles?: Readonly<Record<string, RegExp>>;
  /** Where names are shown with them: articles of a subject, with the space behind them. */
  readonly subjectArticle?: RegExp;
  /** What is behind a name that is not longer than it seems, where that may be what belongs to it: "the Harbor deal". */
  readonly endsName?: RegExp;
  /** Ends what stands before a name to which somebody belongs: "Sprecher **der** Nordlicht". */
  readonly beforeOwner?: RegExp;
  /** True where words of ours lead up to a source by a preposition, "from the Register", and not by a colon, "fonte: Ansa". */
  readonly articleBehindFrom?: true;
}

/** An article as it was met, with what is around the name. */
export interface Met {
  readonly form: string;
  readonly before: string;
  readonly behind: string;
}
