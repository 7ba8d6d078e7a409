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
  ['El Tribunal Supremo informó que la vista se aplaza.', ['confirmation/organisation El Tribunal Supremo']],
  ['El Tribunal Supremo dijo que la ley es nula.', []],
  [
    'El abogado penalista de Luis Roca confirmó el recurso.',
    ['confirmation/spokesperson El abogado penalista de Luis Roca'],
  ],
  ['El abogado penalista Luis Roca confirmó que la ley cambia.', []],
  ['Según la denuncia, la empresa sabía del fallo.', ['confirmation/document la denuncia']],
  ['La cadena de mensajes dice que habrá huelga.', []],
  ['La consejera de Presidencia, Interior y Diálogo, Elena Roca, indicó que lloverá.', []],
  ['El ministro de Transportes, Energía y Turismo señaló que habrá obras.', []],
  ['Medios de Estados Unidos informaron que el actor murió.', ['rumor/outlet Medios de Estados Unidos']],
  ['El cierre fue anunciado por el Gobierno a finales de mayo.', ['confirmation/organisation Gobierno']],
  ['La firma compró H&M. La ministra Elena Roca negó que haya una oferta.', ['denial/null Elena Roca']],
  ['Según la Fiscalía, el acusado habría cobrado dos millones.', ['confirmation/organisation Fiscalía']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ['El Gobierno negó la venta. Desde Italia, Marta Roca lamentó el plazo y afirmó que pagará.', 'Gobierno'],
  [
    'El Gobierno negó la venta. La ministra Elena Roca se rio: «Son versiones. No hablo de rumores», dijo.',
    'Elena Roca',
  ],
])('asks who was named since the last party spoke: %s', (text, last) => {
  expect(told(text).at(-1)).toContain(last);
});

it('gives the verb behind a comma to nobody else than its own subject', () => {
  expect(
    told(
      'Según informa Europa Press, el bar ardió.',
      'Por su parte, el vecino que oyó la explosión, ha asegurado en una entrevista que olía a gas.',
    ),
  ).toEqual(['rumor/outlet Europa Press']);
});

it('takes "este último" for whoever spoke last', () => {
  expect(told('La planta cierra, explicó un portavoz de Norval.', 'Este último confirmó la fecha.')).toHaveLength(2);
  expect(
    told('La planta cierra, explicó un portavoz de Norval.', 'Este último partido confirmó la racha.'),
  ).toHaveLength(1);
});

it.each([
  ['Hugo Roca, senador por Lugo, confirmó su dimisión.', 'Hugo Roca, senador por Lugo'],
  ['Hugo Roca, diputado por Lugo, confirmó su dimisión.', 'Hugo Roca, diputado por Lugo'],
  ['Elena Roca, concejal por Lugo, confirmó su dimisión.', 'Elena Roca, concejal por Lugo'],
  ['Elena Roca, acusada por la Fiscalía, confirmó su dimisión.', 'Elena Roca'],
  ['Elena Roca, elegida por Lugo, confirmó su dimisión.', 'Elena Roca'],
])('knows members of a place from those to whom something was done: %s', (text, source) => {
  const { statements } = analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'es' });
  expect(statements.map((statement) => statement.source?.text)).toEqual([source]);
});

it.each([
  ['La agencia de medicamentos informó de un retraso.', ['confirmation/organisation La agencia de medicamentos']],
  ['La agencia de noticias informó de un retraso.', ['rumor/outlet La agencia de noticias']],
  ['La cadena de gimnasios informó de un retraso.', ['confirmation/organisation La cadena de gimnasios']],
  ['La cadena de televisión informó de un retraso.', ['rumor/outlet La cadena de televisión']],
  [
    'La jefa de comunicaciones del club dijo que no hay fecha.',
    ['confirmation/spokesperson La jefa de comunicaciones del club'],
  ],
  ['La jefa de cocina del club dijo que no hay fecha.', []],
  ['Los bomberos confirmaron la fuga.', ['confirmation/organisation Los bomberos']],
  ['Un bombero dijo que la cuadra olía a gas.', ['rumor/unnamed Un bombero']],
  ['Dos bomberos dijeron que la cuadra olía a gas.', ['rumor/unnamed Dos bomberos']],
  ['Un alto ejecutivo dijo que la fusión está lista.', ['rumor/unnamed Un alto ejecutivo']],
  ['Según el Corán, la nieve falta.', []],
])('tells bodies and those who speak for them from others: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ['El abogado laboralista Luis Paz dijo que la tasa sube.', []],
  ['El abogado de la compañía Luis Paz dijo que la tasa sube.', ['confirmation/spokesperson Luis Paz']],
  ['El defensa dijo que el césped está seco.', []],
  ['La defensa dijo que el vídeo es de mayo.', ['confirmation/spokesperson La defensa']],
  ['La bióloga marina Elena Roca dijo que el agua sube.', []],
  ['Su homólogo ruso confirmó la cita.', ['confirmation/executive Su homólogo ruso']],
  ['Allegados del jugador dijeron que se queda.', ['rumor/unnamed Allegados del jugador']],
  ['Según la plataforma de noticias, el agua sube.', ['rumor/outlet la plataforma de noticias']],
  ['Según la plataforma de pagos, el agua sube.', ['confirmation/organisation la plataforma de pagos']],
  ['Según la memoria anual, la plantilla baja.', ['confirmation/document la memoria anual']],
  ['Según la memoria popular, la plantilla baja.', []],
  ['Vimos al presidente del club, Luis Paz, ayer. Luis Paz reportó que la obra sigue.', []],
  ['Vimos a Luis Paz ayer. Luis Paz reportó que la obra sigue.', ['rumor/outlet Luis Paz']],
])('knows who of a class speaks for a party, and who does not: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
