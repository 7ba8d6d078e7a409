/** Verb forms that the news uses of somebody who speaks: third persons, participles, gerunds and infinitives. */

interface Forms {
  /** "afferma", "affermano", "affermava", "affermavano", "affermò", "affermarono". */
  readonly finite: readonly string[];
  /** "affermato", "affermata", "affermati", "affermate": with a clitic the participle agrees ("l'ha smentita"). */
  readonly participles: readonly string[];
  readonly gerund: string;
  readonly infinitive: string;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** All genders and numbers of participles in -o: "smentito, smentita, smentiti, smentite". */
export const agreeing = (participles: string): string[] =>
  words(participles).flatMap((form) => ['o', 'a', 'i', 'e'].map((ending) => form.slice(0, -1) + ending));

/** A regular verb in -are, by its stem: "afferm". */
function are(stem: string): Forms {
  return {
    finite: ['a', 'ano', 'ava', 'avano', 'ò', 'arono'].map((ending) => stem + ending),
    participles: agreeing(`${stem}ato`),
    gerund: `${stem}ando`,
    infinitive: `${stem}are`,
  };
}

/** A verb in -ire that has -isc-, by its stem: "rifer". */
function isc(stem: string): Forms {
  return {
    finite: ['isce', 'iscono', 'iva', 'ivano', 'ì', 'irono'].map((ending) => stem + ending),
    participles: agreeing(`${stem}ito`),
    gerund: `${stem}endo`,
    infinitive: `${stem}ire`,
  };
}

/** An irregular verb, spelled out: infinitive; finite forms; participle; gerund. */
function irregular(entry: string): Forms {
  const [infinitive = '', finite = '', participle = '', gerund = ''] = entry.split(';').map((part) => part.trim());
  return {
    finite: words(finite),
    participles: agreeing(participle),
    gerund,
    infinitive,
  };
}

/**
 * @param first stems of regular verbs in -are, space apart
 * @param third stems of verbs in -ire with -isc-
 * @param others irregular verbs, one an entry
 */
export const verbs = (first: string, third = '', others: readonly string[] = []): Forms[] => [
  ...words(first).map(are),
  ...words(third).map(isc),
  ...others.map(irregular),
];

export const finite = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.finite);
export const participles = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.participles);
export const gerunds = (list: readonly Forms[]): string[] => list.map((verb) => verb.gerund);
export const infinitives = (list: readonly Forms[]): string[] => list.map((verb) => verb.infinitive);
