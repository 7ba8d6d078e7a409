import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const told = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang })
    .statements.filter(({ kind }) => kind !== 'confirmation')
    .map(({ kind, source }) => `${kind} ${source?.name ?? '-'}`);

it.each([
  ['en', '“That is untrue. We make lamps,” said Carla Voss, a spokeswoman for Orbis.', ['denial Carla Voss']],
  [
    'en',
    '“That is untrue,” said Orbis spokeswoman Carla Voss. “We make lamps. The report is false.”',
    ['denial Carla Voss', 'denial Carla Voss'],
  ],
  [
    'en',
    '“That is untrue,” said Carla Voss. “The report is false. It was made up,” added Tom Brand, a spokesman for Telmark.',
    ['denial Carla Voss', 'denial Tom Brand', 'denial Tom Brand'],
  ],
  ['de', '„Das stimmt nicht. Wir haben nie verhandelt“, so der Sprecher.', ['denial der Sprecher']],
  ['it', '“Non c’è alcuna trattativa”: la banca è scesa in campo per placare le voci.', ['denial -']],
  ['it', '«È falso. Non abbiamo mai trattato», ha detto un portavoce di Orbis.', ['denial un portavoce di Orbis']],
  ['it', '«È falso -dice il portavoce di Orbis-. Sono scuse».', ['denial il portavoce di Orbis']],
  ['es', '«No es cierto. Es un bulo», aseguró la portavoz Carla Voss.', ['denial Carla Voss', 'denial Carla Voss']],
  [
    'fr',
    "La ministre Carla Voss a réagi. « C'est faux. Je n'ai jamais dit cela », a-t-elle ajouté.",
    ['denial Carla Voss'],
  ],
  [
    'pt',
    '"Sem comentários. Não temos nada a acrescentar", disse o porta-voz do ministério.',
    ['no-comment o porta-voz do ministério', 'no-comment o porta-voz do ministério'],
  ],
])('%s: whoever is named behind or before a quotation says all of it: %s', (lang, text, statements) => {
  expect(told(lang, text)).toEqual(statements);
});

it.each([
  ['en', '“That is untrue. I was there all night,” said a neighbour, Ada Poe.'],
  ['en', 'The singer smiled. “That is untrue. We never met.” The crowd laughed.'],
  ['de', '„Das ist falsch. Ich war die ganze Nacht dort“, sagte ein Nachbar.'],
  ['it', '«È falso. Ero lì», ha detto un vicino.'],
])('%s: is nothing where no party speaks: %s', (lang, text) => {
  expect(told(lang, text)).toEqual([]);
});

it('gives a quotation to nobody who spoke earlier and not straight before it', () => {
  const text =
    '“The report is false,” said Orbis spokeswoman Carla Voss. The rain went on for hours. “The story is untrue and I will not go.”';
  expect(told('en', text)).toEqual(['denial Carla Voss']);
});

it.each([
  ['„Kein Kommentar zu Gerüchten“, sagte ein Sprecher der Bank.', ['no-comment ein Sprecher der Bank']],
  ['„Unbestätigte Gerüchte der Konkurrenz“, sagte ein Sprecher der Bank.', []],
  ['„Keine Bestätigung der Gerüchte“, sagte Trainer Ott.', []],
  [
    'Wie die „Zeitung für Stadt und Land“ berichtet, ist der Vertrag fertig.',
    ['rumor die „Zeitung für Stadt und Land'],
  ],
])('a German quotation of nouns is speech, and a name where it is led up to: %s', (text, statements) => {
  expect(told('de', text)).toEqual(statements);
});

it.each([
  ['es', '«No podemos comentar una investigación abierta», señaló la Fiscalía.'],
  ['de', '„Das kann ich nicht bestätigen“, sagte ein Polizeisprecher.'],
  ['it', '«In paese si vocifera che io dorma nel ghiaccio», ride la guida alpina.'],
])('%s: speech is the same with no-break spaces: %s', (lang, text) => {
  const apart = told(lang, text.replaceAll(' ', '\u00A0'));
  expect(apart.map((line) => line.replaceAll('\u00A0', ' '))).toEqual(told(lang, text));
});
