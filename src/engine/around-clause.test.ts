import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const sourcesOf = (lang: string, text: string): (string | undefined)[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ source }) => source?.text);

describe('a clause within a subject, which no comma parts from the verb', () => {
  it.each([
    ['en', 'The hospital where he died confirmed that the ward was closed.', 'The hospital'],
    ['it', 'L’ospedale dove è morto ha confermato che il reparto era chiuso.', 'L’ospedale'],
    ['es', 'El hospital donde murió confirmó que la sala estaba cerrada.', 'El hospital'],
    ['fr', 'L’hôpital où il est mort a confirmé que le service était fermé.', 'L’hôpital'],
    ['pt', 'O hospital onde ele morreu confirmou que a ala estava fechada.', 'O hospital'],
    ['en', 'The school where Lunt taught said in a statement that the pool was closed.', 'The school'],
    ['it', 'La scuola dove Lunt insegnava ha detto che la piscina era chiusa.', 'La scuola'],
    ['pt', 'A escola onde Lunt dava aulas disse que a piscina estava fechada.', 'A escola'],
    ['en', 'The bank that employed him said the account was closed.', 'The bank'],
    ['it', 'La banca che lo impiegava ha detto che il conto era chiuso.', 'La banca'],
    ['es', 'El banco que lo empleaba dijo que la cuenta estaba cerrada.', 'El banco'],
    ['fr', 'La banque qui l’employait a indiqué que le compte était fermé.', 'La banque'],
    ['pt', 'O banco que o empregava disse que a conta estava fechada.', 'O banco'],
    ['en', 'The company she worked for declined to comment.', 'The company'],
    ['en', 'The firm he left said the pool was closed.', 'The firm'],
    ['it', 'Il club per il quale ha giocato ha smentito la notizia.', 'Il club'],
    ['fr', 'La société dont le navire a coulé en mars a confirmé l’accord.', 'La société'],
    ['es', 'La empresa cuyo barco se hundió en marzo confirmó el acuerdo.', 'La empresa'],
    ['en', 'A spokesman for the ministry who was asked about it said it was old.', 'A spokesman for the ministry'],
  ])('%s: leaves the verb to the noun before it: %s', (lang, text, source) => {
    expect(sourcesOf(lang, text)).toEqual([source]);
  });

  it.each([
    ['en', 'The man who ran the company said the bridge was safe.'],
    ['en', 'The bank that drivers said was closed was open.'],
    ['en', 'The hospital where nurses confirmed the delay is old.'],
    ['es', 'El hospital donde vecinos confirmaron la muerte está cerrado.'],
    ['pt', 'A escola que o aluno disse ter deixado está fechada.'],
    ['it', 'La banca che il cliente ha detto di aver lasciato è chiusa.'],
    ['fr', 'La société que le maire a dit vouloir vendre est vieille.'],
    ['es', 'El gobierno cree que la empresa alemana dijo la verdad.'],
  ])('%s: has a verb of its own, or the next one is its: %s', (lang, text) => {
    expect(sourcesOf(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'The school where Lunt taught and the ministry said the pool was closed.', 'The school'],
    ['es', 'La escuela donde Lunt enseñaba y la empresa confirmó la venta.', 'La escuela'],
  ])('%s: an "and" begins what the next verb is of: %s', (lang, text, noun) => {
    expect(sourcesOf(lang, text)).not.toContain(noun);
  });

  it.each([
    ['es', 'El hotel donde la policía local confirmó la muerte está cerrado.', 'la policía local'],
    ['it', 'La banca dove i carabinieri forestali hanno confermato il furto è chiusa.', 'i carabinieri forestali'],
    ['fr', 'La clinique que le groupe allemand a confirmé avoir achetée est à Lyon.', 'le groupe allemand'],
    ['pt', 'A escola onde a polícia militar confirmou o roubo está fechada.', 'a polícia militar'],
    ['it', 'La scuola dove la ragazza era morta ha confermato il furto.', 'La scuola'],
  ])('%s: an adjective is no verb of its own: %s', (lang, text, source) => {
    expect(sourcesOf(lang, text)).toEqual([source]);
  });
});
