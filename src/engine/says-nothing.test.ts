import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const kindsIn = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(
    ({ kind, source }) => `${kind}: ${source?.name}`,
  );

describe('a body that adds, writes or indicates', () => {
  it.each([
    ['en', 'The Orbis service adds a folder to the list.'],
    ['it', 'Il comando aggiunge una guida al disegno.'],
    ['es', 'La dirección indica el orden de las páginas.'],
    ['fr', "L'agence écrit une page de code."],
    ['pt', 'O comando especifica a ordem das páginas.'],
    ['de', 'Die Behörde fügt dem Ordner eine Liste hinzu.'],
  ])('does something to a thing: %s', (lang, text) => {
    expect(kindsIn(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'The company added that it would appeal.', 'confirmation: The company'],
    ['en', 'The plant will close, added the company.', 'confirmation: the company'],
    ['it', 'La società aggiunge che farà ricorso.', 'confirmation: La società'],
    ['es', 'La empresa indicó que recurrirá.', 'confirmation: La empresa'],
    ['fr', "L'usine fermera, précise la société.", 'confirmation: la société'],
    ['pt', 'A empresa acrescentou que vai recorrer.', 'confirmation: A empresa'],
    ['de', 'Die Behörde fügte hinzu, die Frist laufe ab.', 'confirmation: Die Behörde'],
  ])('hands words on: %s, %s', (lang, text, said) => {
    expect(kindsIn(lang, text)).toEqual([said]);
  });
});

describe('a body that nothing points at', () => {
  it.each([
    ['es', 'Una dependencia indica que falta un fichero.', 'La dependencia indica que falta un fichero.'],
    ['it', 'Una società spiega che il conto va chiuso.', 'La società spiega che il conto va chiuso.'],
    ['de', 'Eine Behörde erklärte, das Konto sei zu.', 'Die Behörde erklärte, das Konto sei zu.'],
  ])('speaks for nobody: %s', (lang, any, told) => {
    expect(kindsIn(lang, any)).toEqual([]);
    expect(kindsIn(lang, told)).toHaveLength(1);
  });
});

describe('who reads', () => {
  it.each([
    ['en', 'The service says you can undo it.', 'The company says “you can undo it”.'],
    ['fr', 'Le service indique que vous pouvez annuler.', 'La société indique : « Vous pouvez annuler. »'],
    ['de', 'Die Behörde erklärt, wie Sie das Konto schließen.', 'Die Behörde erklärt, sie werde das Konto schließen.'],
  ])('is told no news: %s', (lang, told, quoted) => {
    expect(kindsIn(lang, told)).toEqual([]);
    expect(kindsIn(lang, quoted)).toHaveLength(1);
  });
});

describe('a thing', () => {
  it.each([
    [
      'pt',
      'Não foi possível encontrar o último ficheiro da lista.',
      'Não foi possível encontrar a porta-voz da empresa.',
    ],
    ['fr', "Le nom de l'hôte ne peut être joint.", "Le porte-parole de l'usine n'a pas pu être joint."],
  ])('is no party that refuses: %s', (lang, thing, speaker) => {
    expect(kindsIn(lang, thing)).toEqual([]);
    expect(kindsIn(lang, speaker)).toHaveLength(1);
  });
});
