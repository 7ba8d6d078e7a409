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
    ['en', 'The plant will close, the company added on Tuesday.', 'confirmation: the company'],
    ['en', 'The club insisted the player would stay.', 'confirmation: The club'],
    ['de', 'Die Steuer steige, erklärte das Ministerium am Freitag.', 'confirmation: das Ministerium'],
  ])('hands words on: %s, %s', (lang, text, said) => {
    expect(kindsIn(lang, text)).toEqual([said]);
  });
});

/** What makes a text a manual: it speaks to who reads. */
const MANUALS: Readonly<Record<string, string>> = {
  en: 'You open your list, you pick your page and you save it.',
  fr: 'Vous ouvrez votre liste, vous choisissez votre page et vous la gardez.',
  de: 'Dann öffnen Sie Ihre Liste, wählen Sie Ihre Seite, und Sie speichern sie.',
  es: 'Si usted abre una lista, usted elige, usted guarda, usted sale y usted vuelve.',
  it: 'Se tu apri la tua lista, tu scegli la tua pagina e tu la salvi.',
};

const inManual = (lang: string, text: string): string[] =>
  analyze({
    blocks: [MANUALS[lang] ?? '', text].map((each) => ({ text: each, role: 'paragraph' })),
    lang,
  }).statements.map(({ kind }) => kind);

describe('in a manual a body that nothing points at', () => {
  it.each([
    ['es', 'Una dependencia indica que falta un fichero.', 'La dependencia indica que falta un fichero.'],
    ['it', 'Una società spiega che il conto va chiuso.', 'La società spiega che il conto va chiuso.'],
    ['de', 'Eine Behörde erklärte, das Konto sei zu.', 'Die Behörde erklärte, das Konto sei zu.'],
  ])('speaks for nobody: %s', (lang, any, told) => {
    expect(inManual(lang, any)).toEqual([]);
    expect(inManual(lang, told)).toEqual(['confirmation']);
    expect(kindsIn(lang, any)).toHaveLength(1);
  });
});

describe('in a manual who reads', () => {
  it.each([
    ['en', 'The service says you can undo it.', 'The company says “you can undo it”.'],
    ['fr', 'Le service indique que vous pouvez annuler.', 'La société indique : « Vous pouvez annuler. »'],
    ['de', 'Die Behörde erklärt, wie Sie das Konto schließen.', 'Die Behörde erklärt: Sie werde das Konto schließen.'],
  ])('is told no news: %s', (lang, told, reported) => {
    expect(inManual(lang, told)).toEqual([]);
    expect(inManual(lang, reported)).toEqual(['confirmation']);
  });

  it('is told some in a report', () => {
    expect(kindsIn('en', 'Police said that you should avoid the area.')).toEqual(['confirmation: Police']);
    expect(kindsIn('fr', 'La SNCF a indiqué que vos billets seront remboursés.')).toEqual(['confirmation: SNCF']);
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
