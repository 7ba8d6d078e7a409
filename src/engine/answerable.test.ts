import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Kind and subkind of each statement of a sentence. */
const marksOf = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ kind, subkind }) => `${kind} ${subkind}`);

const BODY = ['confirmation organisation'];
const PAPER = ['confirmation document'];

describe('several people in an open letter or a note', () => {
  it.each([
    ['en', 'In an open letter, 200 scientists write that the lake is dying.'],
    ['en', 'In a statement, several neighbours said the lake is dying.'],
    ['it', 'In una lettera aperta, 200 scienziati scrivono che il lago muore.'],
    ['es', 'En una carta abierta, 200 científicos escriben que el lago muere.'],
    ['fr', 'Dans une lettre ouverte, 200 scientifiques écrivent que le lac meurt.'],
    ['pt', 'Em carta aberta, 200 cientistas escrevem que o lago está morrendo.'],
  ])('answer for nothing: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual([]);
  });

  it('are not a body, nor somebody of a year', () => {
    expect(marksOf('en', 'In an open letter, the union writes that the plant will close.')).toEqual(BODY);
    expect(marksOf('en', 'In a statement, the 2015 laureate said the prize would be returned.')).toEqual(PAPER);
  });
});

describe('one body, and many of them', () => {
  it.each([
    ['en', 'The company confirmed that prices will rise.', 'Many companies confirmed that prices will rise.'],
    ['en', 'The ministry confirmed that prices will rise.', 'Half of the ministries confirmed that prices will rise.'],
    ['it', "L'azienda ha confermato che i prezzi saliranno.", 'Molte aziende hanno confermato che i prezzi saliranno.'],
    ['es', 'La empresa confirmó que los precios subirán.', 'Muchas empresas confirmaron que los precios subirán.'],
    ['fr', "L'entreprise a confirmé la hausse.", 'De nombreuses entreprises ont confirmé la hausse.'],
    ['de', 'Das Unternehmen bestätigte den Anstieg.', 'Viele Unternehmen bestätigten den Anstieg.'],
    ['pt', 'A empresa confirmou a alta.', 'Muitas empresas confirmaram a alta.'],
  ])('%s: one confirms, of many none in particular: %s %s', (lang, one, many) => {
    expect([marksOf(lang, one), marksOf(lang, many)]).toEqual([BODY, []]);
  });
});

describe('a sentence that opens within a story', () => {
  it.each([
    ['en', 'In the novel, the company announces that it will leave the city.'],
    ['en', 'In the first film the company announces that it will leave the city.'],
    ['it', "Nel romanzo, l'azienda annuncia che lascerà la città."],
    ['es', 'En la novela, la empresa anuncia que dejará la ciudad.'],
    ['fr', "Dans le roman, la société annonce qu'elle quittera la ville."],
    ['pt', 'No romance, a empresa anuncia que vai deixar a cidade.'],
  ])('tells what happens in it: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'In the film industry, the company announced that it will open a studio.'],
    ['it', "Nel cinema italiano l'azienda ha annunciato che aprirà una sala."],
    ['en', 'The company announced that it will leave the city.'],
  ])('is none about the trade or the city: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual(BODY);
  });
});
