/** Small words within the names of people and bodies, wherever those are from: a German article speaks of "Rui da Costa". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dello dell' dei degli di d' da dal dalla do dos das du van von der den zu al bin".split(' '),
);

/** Articles behind such a particle: "Oscar de la Renta". */
export const BEHIND_PARTICLE: ReadonlySet<string> = new Set(['la', 'los', 'las']);

/** Two particles in a row that only names have: "Marta van der Linden". */
export const PAIR_OF_PARTICLES = /^van (?:der|den|de|het|'t) (?=\p{Lu})/u;

/** The same where they also stand between other nouns, so that a given name has to stand before: "Rosa de la Peña". */
export const PAIR_BEHIND_GIVEN = /^(?:de (?:la|los|las)|von (?:der|dem|den)) (?=\p{Lu})/u;

/** The small letters with which a name begins that is one word: "al-Sarri", "d’Orval". */
export const JOINED_PARTICLE = /^(?:(?:[Aa][dlrs]|[Ee]l|[Aa]sh)-|[Dd]['’])(?=\p{Lu})/u;

/** What else stands in small letters within surnames, behind another particle. */
export const SECOND_PARTICLE: ReadonlySet<string> = new Set(['la', 'los', 'las', 'het', 'dem', 'y', 'e']);

/** What joins the two surnames of one person: "Ortega y Gasset". */
export const BETWEEN_SURNAMES: ReadonlySet<string> = new Set(['y', 'e']);

/** Beginnings of surnames that have a capital within: "MacBride", "DelGrosso". */
export const SURNAME_PREFIX = /^(?:Mac|Fitz|Van|Von|San|Del)\p{Lu}/u;

/** What stands behind a surname that father and son have, in small letters. */
export const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;
