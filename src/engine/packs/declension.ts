/** How names are declined, and what words are made of them. */
export interface Declension {
  /** A name in the case in which somebody is called by it: "das Ministerium" for "dem Ministerium". */
  readonly nominative: (name: string) => string;
  /** A noun without the ending of the genitive: "Amt" for "Amtes". */
  readonly withoutGenitive: (noun: string) => string;
  /** A noun for people without the ending that it has behind a preposition: "Insider" for "Insidern". */
  readonly withoutDative: (noun: string) => string;
  /** A name without what makes it its owner's: "Perzl" for "Perzls". */
  readonly withoutOwning: (name: string) => string;
  /** The forms of a word of an outlet's name: "Handelsblatts", "Süddeutschen". */
  readonly formsOfOutlet: (word: string, isLast: boolean) => readonly string[];
  /** Such a form of its first word without what it may have been declined with. */
  readonly stemOfOutlet: (word: string) => string;
  /** A compound of an outlet's name, whatever language that is of, and a noun for what it reports: "CNN-Bericht". */
  readonly outletCompound: RegExp;
  /** What stands behind a name and governs it: "Orbis zufolge". */
  readonly postpositions: readonly string[];
}
