import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';

it.each([
  ['en', 'According to Argentine media, Orbis will close the plant.', 'Argentine media'],
  ['es', 'Según medios argentinos, Orbis cerrará la planta.', 'medios argentinos'],
  ['de', 'Argentinischen Medien zufolge schließt Orbis das Werk.', 'Argentinischen Medien'],
  ['pt', 'Segundo pessoas a par do assunto, a Orbis está à venda.', 'pessoas a par do assunto'],
  ['de', 'Auf Anfrage dieser Zeitung reagierte das Unternehmen nicht.', 'das Unternehmen'],
  ['de', 'Ostara dementierte die Berichte.', 'Ostara'],
  ['pt', 'O São Paulo negou a venda do atacante.', 'São Paulo'],
  ['pt', 'O Segundo Comandante Rui Costa confirmou a operação.', 'Rui Costa'],
  ['en', 'Theresa May denied the report.', 'Theresa May'],
  ['en', 'Will Smith confirmed the film.', 'Will Smith'],
  ['en', 'Will Smith leave? His agent denied it.', 'His agent'],
  ['en', 'The House of Commons confirmed the date.', 'House of Commons'],
  ['fr', 'Marine Le Pen a démenti l’information.', 'Marine Le Pen'],
  ['fr', 'La marine a démenti l’information.', 'La marine'],
  ['fr', 'Médecins sans frontières a confirmé l’attaque.', 'Médecins sans frontières'],
  ['it', 'Fratelli d’Italia ha smentito l’accordo.', 'Fratelli d’Italia'],
  ['de', 'Ärzte ohne Grenzen bestätigte den Angriff.', 'Ärzte ohne Grenzen'],
  ['es', 'Las informaciones carecen de fundamento, dijo la empresa.', 'la empresa'],
])('%s: a source has its whole name, and is nobody who asks: %s', (lang, text, name) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source }) => source?.name)).toEqual([name]);
});

it.each([
  ['it', 'Carver Health ha confermato il furto.'],
  ['es', 'Carver Health confirmó el robo.'],
  ['fr', 'Carver Health a confirmé le vol.'],
  ['de', 'Carver Foods bestätigte den Diebstahl.'],
  ['pt', 'A Carver Health confirmou o roubo.'],
])('%s: a firm is known by its trade at the end of its name: %s', (lang, text) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source, subkind }) => [source?.type, subkind])).toEqual([['organisation', 'organisation']]);
});

it('is a person by a name that is a body elsewhere', () => {
  const typesOf = (text: string): (string | undefined)[] =>
    analyze({ lang: 'fr', blocks: [{ text, role: 'paragraph' }] }).statements.map(({ source }) => source?.type);
  expect(typesOf('Marine Le Pen a démenti l’information.')).toEqual(['person']);
  expect(typesOf('La Marine nationale a démenti l’information.')).toEqual(['organisation']);
});
