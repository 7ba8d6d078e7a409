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
  ['en', 'The deal is done, according to Sport Daily.', 'Sport Daily'],
  ['en', 'The deal is done, according to the Sun Chronicle.', 'Sun Chronicle'],
  ['en', 'The deal is done, according to the Sun.', 'The Sun'],
  ['it', 'Secondo il quotidiano i club hanno trovato l’accordo.', 'il quotidiano'],
  ['es', 'Las informaciones carecen de fundamento, dijo la empresa.', 'la empresa'],
  ['fr', 'Le pont est clos, a dit le porte-parole du port lors d’une visite à Norval.', 'le porte-parole du port'],
  ['it', 'Il ponte è chiuso, ha detto la portavoce del porto durante una visita.', 'la portavoce del porto'],
  ['pt', 'A ponte fechou, disse a porta-voz do porto no final da reunião.', 'a porta-voz do porto'],
  ['pt', 'A ponte fechou, disse a porta-voz ao rejeitar a ideia.', 'a porta-voz'],
  ['es', 'El puente está cerrado, dijo la portavoz al rechazar la idea.', 'la portavoz'],
  ['en', 'The bridge is closed, said a spokesman for the port during a visit.', 'a spokesman for the port'],
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

it.each([
  [
    'en',
    '“The bridge is closed,” said Adam Cole, minister of roads and spokesman for the Liberal Party.',
    'Liberal Party',
  ],
  ['it', '«Il ponte è chiuso», ha detto Marco Neri, ministro dello Sport e portavoce del governo.', 'governo'],
  ['es', '«El puente está cerrado», declaró Juan Ruiz, ministro de Deporte y portavoz del Gobierno.', 'Gobierno'],
  [
    'fr',
    '« Le pont est clos », a déclaré Paul Duval, ministre des Sports et porte-parole du gouvernement.',
    'gouvernement',
  ],
  ['pt', '“A ponte fechou”, disse João Neves, ministro da Saúde e porta-voz do governo.', 'governo'],
])('%s: who has an office speaks for whom the words behind "spokesperson" name: %s', (lang, text, organisation) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source }) => source?.organisation)).toEqual([organisation]);
});

it('is a person by a name that is a body elsewhere', () => {
  const typesOf = (text: string): (string | undefined)[] =>
    analyze({ lang: 'fr', blocks: [{ text, role: 'paragraph' }] }).statements.map(({ source }) => source?.type);
  expect(typesOf('Marine Le Pen a démenti l’information.')).toEqual(['person']);
  expect(typesOf('La Marine nationale a démenti l’information.')).toEqual(['organisation']);
});

it.each([
  ['en', 'A spokesman told the Gazette that it was over.', 'Gazette'],
  ['en', 'A spokesman told the inquiry that it was over.', ''],
  ['fr', 'Un porte-parole a dit au Courrier que c’était fini.', 'Courrier'],
  ['de', 'Ein Sprecher sagte der Rundschau, es sei vorbei.', 'Rundschau'],
])('%s: the paper that was told is named, of one word too: %s', (lang, text, via) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map((statement) => statement.via)).toEqual([via]);
});

it('is told by no paper that only opens the sentence', () => {
  const texts = [
    'Der Kurier berichtete, die Bank schließe, doch die Bank dementierte.',
    'Der Deutschen Presse-Agentur sagte ein Sprecher, es sei vorbei.',
  ];
  const vias = texts.map(
    (text) => analyze({ lang: 'de', blocks: [{ text, role: 'paragraph' }] }).statements.at(-1)?.via,
  );
  expect(vias).toEqual(['', 'Deutschen Presse-Agentur']);
});

it.each([
  ['en', 'The booking website Vantro confirmed the breach.', 'organisation', 'Vantro'],
  ['en', 'According to the website FlightLog, two jets were seized.', 'outlet', 'FlightLog'],
  ['en', 'The House of Representatives denied the claim.', 'organisation', 'House of Representatives'],
  ['en', 'Post Foods said the plant would close.', 'organisation', 'Post Foods'],
  ['en', 'Will Apple confirm the date', 'organisation', 'Apple'],
])('%s: what a name stands for: %s', (lang, text, type, name) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source }) => [source?.type, source?.name])).toEqual([[type, name]]);
});

it('takes "the company" for a platform only where the article does more than post on it', () => {
  const last = (lang: string, ...texts: string[]): string | undefined =>
    analyze({ lang, blocks: texts.map((text) => ({ text, role: 'paragraph' })) }).statements.at(-1)?.source?.name;
  expect(last('en', 'Shares in Vantro Systems fell. Investors in Vantro Systems sold.', 'The company said so.')).toBe(
    'Vantro Systems',
  );
  expect(
    last('de', 'Der Versandhändler Varden wächst. Varden bestätigte das.', 'Der Handelskonzern bestätigte es.'),
  ).toBe('Varden');
  const airline = ['Die Fluggesellschaft Nordair streicht Flüge.', 'Die Nordair versicherte, alles sei gut.'];
  expect(last('de', ...airline, 'Der Flughafenbetreiber bestätigte das.')).toBe('Der Flughafenbetreiber');
  expect(last('de', ...airline, 'Die Fluggesellschaft bestätigte das.')).toBe('Nordair');
});

it.each([
  ['it', 'Il produttore di chip Orbis intende chiudere lo stabilimento.', 'L’azienda non ha voluto commentare.'],
  ['es', 'El fabricante de chips Orbis prevé cerrar su planta.', 'La empresa no quiso comentar.'],
  [
    'fr',
    'Le fabricant de puces électroniques Orbis prévoit de fermer une usine.',
    'L’entreprise n’a pas voulu commenter.',
  ],
  ['pt', 'A fabricante de chips Orbis pretende fechar a fábrica.', 'A empresa não quis comentar.'],
])('%s: what a company makes may stand between its noun and its name: %s', (lang, ...texts) => {
  const { statements } = analyze({ lang, blocks: texts.map((text) => ({ text, role: 'paragraph' })) });
  expect(statements.map(({ source }) => source?.name)).toEqual(['Orbis']);
});

it('has no number of staff in its name', () => {
  const text = 'L’azienda, 6.000 dipendenti nel mondo, non commenta le voci.';
  const { statements } = analyze({ lang: 'it', blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source }) => source?.name)).toEqual(['L’azienda']);
});

it.each([
  ['A Bank of Canada spokesman said rates would stay.', 'Bank of Canada'],
  ['A spokesman for the University of Kansas said rates would stay.', 'University of Kansas'],
  ['A spokeswoman for the Bank of Japan Friday confirmed the rate.', 'Bank of Japan'],
  [
    'The Department of Trade and Industry spokesman Dana Oltrop said rates would stay.',
    'Department of Trade and Industry',
  ],
  ['A spokeswoman for the Ministry of Health and the police said so.', 'Ministry of Health'],
])('who speaks for a body with “of” in its name speaks for all of it: %s', (text, organisation) => {
  const { statements } = analyze({ lang: 'en', blocks: [{ text, role: 'paragraph' }] });
  expect(statements.map(({ source }) => [source?.type, source?.organisation])).toEqual([
    ['spokesperson', organisation],
  ]);
});

it.each([
  'Office of Trade and Budget Director James Miller said rates would fall.',
  'Bank of England governor Dana Oltrop said rates would fall.',
  'A senior official, Ade Okonjo, said rates would fall.',
  'Oltrop and two other officials said rates would fall.',
  'Foreign exchange dealers said rates would fall.',
])('nobody named, and no dealer, is taken for a body or for unnamed: %s', (text) => {
  expect(analyze({ lang: 'en', blocks: [{ text, role: 'paragraph' }] }).statements).toEqual([]);
});

it.each([
  ['en', 'Torval and two senior officials said prices would fall.', 'unnamed'],
  ['en', 'Vantro and company executives said prices would fall.', 'organisation'],
  ['it', 'Oltrop e due funzionari hanno detto che i prezzi salgono.', 'unnamed'],
  ['it', 'Oltrop e altri due funzionari hanno detto che i prezzi salgono.', undefined],
  ['es', 'Oltrop y otros dos funcionarios dijeron que los precios suben.', undefined],
  ['fr', 'Oltrop et deux autres fonctionnaires ont dit que les prix montent.', undefined],
  ['pt', 'Oltrop e outros dois funcionários disseram que os preços sobem.', undefined],
])('%s: only beside other officials is a bare name one of them: %s', (lang, text, type) => {
  const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
  expect(statements[0]?.source?.type).toBe(type);
});
