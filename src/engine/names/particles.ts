/** Small words within the names of people and bodies, wherever those are from: a German article speaks of "Rui da Costa". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dello dell' dei degli di d' da dal dalla do dos das du van von der den zu al bin".split(' '),
);

/** Articles behind such a particle: "Oscar de la Renta". */
export const BEHIND_PARTICLE: ReadonlySet<string> = new Set(['la', 'los', 'las']);

/** What joins the two surnames of one person: "Ortega y Gasset". */
export const BETWEEN_SURNAMES: ReadonlySet<string> = new Set(['y', 'e']);

/** Beginnings of surnames that have a capital within: "MacBride", "DelGrosso". */
export const SURNAME_PREFIX = /^(?:Mac|Fitz|Van|Von|San|Del)\p{Lu}/u;

/** What stands behind a surname that father and son have, in small letters. */
export const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;
