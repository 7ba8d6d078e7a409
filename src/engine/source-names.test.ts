import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';

it.each([
  ['en', 'According to Argentine media, Orbis will close the plant.', 'Argentine media'],
  ['es', 'Según medios argentinos, Orbis cerrará la planta.', 'medios argentinos'],
  ['de', 'Argentinischen Medien zufolge schließt Orbis das Werk.', 'Argentinischen Medien'],
  ['pt', 'Segundo pessoas a par do assunto, a Orbis está à venda.', 'pessoas a par do assunto'],
  ['de', 'Auf Anfrage dieser Zeitung reagierte das Unternehmen nicht.', 'das Unternehmen'],
  ['de', 'Ostara dementierte die Berichte.', 'Ostara'],
  ['es', 'Las informaciones carecen de fundamento, dijo la empresa.', 'la empresa'],
])('%s: a source has its whole name, and is nobody who asks: %s', (lang, text, name) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source }) => source?.name)).toEqual([name]);
});
