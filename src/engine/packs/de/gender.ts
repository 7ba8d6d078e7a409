/** What the ending of a German noun tells of its gender. */

/** Endings of neuter nouns for bodies; in the genitive they have an "s". */
export const NEUTER =
  /(?:ministerium|präsidium|amt|gericht|unternehmen|institut|haus|werk|büro|zentrum|klinikum|parlament|kabinett|komitee|gremium|team|lager|militär|portal|magazin|blatt)$/i;
/** Endings of feminine nouns for bodies and voices, which are the same in every case. */
export const FEMININE =
  /(?:schaft|ung|heit|keit|tion|behörde|polizei|firma|partei|armee|bank|gruppe|agentur|kammer|feuerwehr|börse|kasse|klinik|marine|fabrik|kirche|stelle|liga|miliz|stadt|(?<!berl|magaz|term|vere)in)$/i;
