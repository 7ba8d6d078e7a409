/** Verb forms that the news uses of somebody who speaks: third persons, and the participle after "avoir". */

interface Forms {
  /** "annonce", "annoncent", "annonçait", "annonça". */
  readonly finite: readonly string[];
  /** "annoncé". */
  readonly participle: string;
  /** "annoncé", "annoncée", "annoncés", "annoncées". */
  readonly agreeing: readonly string[];
  readonly infinitive: string;
  /** "annonçant". */
  readonly gerund: string;
  /** "annoncerait", "annonceraient". */
  readonly conditional: readonly string[];
}

const agree = (participle: string): string[] =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : [participle, `${participle}e`, `${participle}s`, `${participle}es`];

/**
 * A regular verb in -er. A verb whose stem changes before a mute e names the changed stem: "révéler:révèl".
 */
function er(entry: string): Forms {
  const [infinitive = '', changed] = entry.split(':');
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const mute = changed ?? stem;
  // Only verbs in -eler, -eter, -ener and -yer change their stem in the conditional too.
  const future = changed !== undefined && !/é.{1,2}er$/.test(infinitive) ? `${changed}er` : infinitive;
  return {
    finite: [`${mute}e`, `${mute}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`],
    participle: `${stem}é`,
    agreeing: agree(`${stem}é`),
    infinitive,
    gerund: `${soft}ant`,
    conditional: [`${future}ait`, `${future}aient`],
  };
}

/** An irregular verb, its forms spelled out: infinitive; finite forms; participle; gerund; conditional stem. */
function irregular(entry: string): Forms {
  const [infinitive = '', finite = '', participle = '', gerund = '', future = ''] = entry
    .split(';')
    .map((part) => part.trim());
  return {
    finite: finite.split(' '),
    participle,
    agreeing: agree(participle),
    infinitive,
    gerund,
    conditional: [`${future}ait`, `${future}aient`],
  };
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** @returns the forms of regular verbs in -er, space apart, and of irregular ones, a line each */
export function verbs(regular: string, others: readonly string[] = []): Forms[] {
  return [...words(regular).map(er), ...others.map(irregular)];
}

export const finite = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.finite);
export const participles = (list: readonly Forms[]): string[] => list.map((verb) => verb.participle);
export const agreeing = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.agreeing);
export const infinitives = (list: readonly Forms[]): string[] => list.map((verb) => verb.infinitive);
export const gerunds = (list: readonly Forms[]): string[] => list.map((verb) => verb.gerund);
export const conditionals = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.conditional);
