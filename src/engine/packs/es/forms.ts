/** Verb forms that the news uses of somebody who speaks: third persons, and the participle after "haber". */

export interface Forms {
  /** "informa", "informan", "informaba", "informaban", "informó", "informaron". */
  readonly finite: readonly string[];
  /** "informara", "informaran", "informase", "informasen": a past tense in "después de que informara". */
  readonly subjunctive: readonly string[];
  /** "informado". */
  readonly participle: string;
  readonly infinitive: string;
  /** "informando". */
  readonly gerund: string;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The subjunctive in -ra and -se that a simple past has: "dijeron" gives "dijera", "dijeran", "dijese", "dijesen". */
function subjunctiveOf(plural: string): string[] {
  const stem = plural.replace(/ron$/, '');
  return [`${stem}ra`, `${stem}ran`, `${stem}se`, `${stem}sen`];
}

/** A regular verb; one whose stem changes under stress names the changed stem: "mostrar:muestr". */
function regular(entry: string): Forms {
  const [infinitive = '', changed] = entry.split(':');
  const stem = infinitive.slice(0, -2);
  const stressed = changed ?? stem;
  const first = infinitive.endsWith('ar');
  const past = first ? [`${stem}ó`, `${stem}aron`] : [`${stem}ió`, `${stem}ieron`];
  const [imperfect, theme] = first ? ['aba', 'a'] : ['ía', 'e'];
  return {
    finite: [`${stressed}${theme}`, `${stressed}${theme}n`, `${stem}${imperfect}`, `${stem}${imperfect}n`, ...past],
    subjunctive: subjunctiveOf(past[1] ?? ''),
    participle: `${stem}${first ? 'ado' : 'ido'}`,
    infinitive,
    gerund: `${stem}${first ? 'ando' : 'iendo'}`,
  };
}

/** An irregular verb, its forms spelled out: infinitive; six finite forms, the simple past last; participle; gerund. */
function irregular(entry: string): Forms {
  const [infinitive = '', finite = '', participle = '', gerund = ''] = entry.split(';').map((part) => part.trim());
  const forms = words(finite);
  return { finite: forms, subjunctive: subjunctiveOf(forms.at(-1) ?? ''), participle, infinitive, gerund };
}

/** @returns the forms of regular verbs, space apart, and of irregular ones, a line each */
export function verbs(list: string, others: readonly string[] = []): Forms[] {
  return [...words(list).map(regular), ...others.map(irregular)];
}

export const finite = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.finite);
export const subjunctives = (list: readonly Forms[]): string[] => list.flatMap((verb) => verb.subjunctive);
export const participles = (list: readonly Forms[]): string[] => list.map((verb) => verb.participle);
export const infinitives = (list: readonly Forms[]): string[] => list.map((verb) => verb.infinitive);
export const gerunds = (list: readonly Forms[]): string[] => list.map((verb) => verb.gerund);
/** "confirmado", "confirmada", "confirmados", "confirmadas". */
export const agreeing = (list: readonly Forms[]): string[] =>
  participles(list).flatMap((form) => ['o', 'a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending));
