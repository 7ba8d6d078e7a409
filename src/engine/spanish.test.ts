/** Spanish: who stands at a cue, where a word class alone does not tell. */
import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const told = (...paragraphs: string[]): string[] =>
  analyze({
    blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })),
    lang: 'es',
  }).statements.map(({ kind, subkind, source }) => `${kind}/${subkind} ${source?.name ?? ''}`.trim());

it.each([
  ['El director de la planta, confirmó que habrá despidos.', ['confirmation/executive El director de la planta']],
  ['El lunes, confirmó que habrá despidos.', []],
  ['La consejera de Presidencia, Interior y Diálogo, Elena Roca, indicó que lloverá.', []],
  ['El ministro de Transportes, Energía y Turismo señaló que habrá obras.', []],
  ['Medios de Estados Unidos informaron que el actor murió.', ['rumor/outlet Medios de Estados Unidos']],
  ['El cierre fue anunciado por el Gobierno a finales de mayo.', ['confirmation/organisation Gobierno']],
  ['La firma compró H&M. La ministra Elena Roca negó que haya una oferta.', ['denial/null Elena Roca']],
  ['Según la Fiscalía, el acusado habría cobrado dos millones.', ['confirmation/organisation Fiscalía']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
