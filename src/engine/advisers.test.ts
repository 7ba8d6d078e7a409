import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Kind and subkind of each statement of a sentence. */
const marksOf = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ kind, subkind }) => `${kind} ${subkind}`);

const SPOKESPERSON = ['confirmation spokesperson'];

describe('who spoke for a body once', () => {
  it.each([
    ['en', 'Former Kelbo spokesman Karl Ott said the plant would close.'],
    ['en', 'Former White House press secretary Ada Cole said the talks had ended.'],
    ['it', "L'ex portavoce della Kelbo ha detto che la fabbrica chiuderà."],
    ['es', 'El exportavoz de Kelbo dijo que la planta cerrará.'],
    ['fr', "L'ancien porte-parole de Kelbo a déclaré que l'usine fermerait."],
    ['de', 'Der frühere Kelbo-Sprecher Karl Ott sagte, das Werk schließe.'],
    ['pt', 'O ex-porta-voz da Kelbo disse que a fábrica vai fechar.'],
  ])('does so no more: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'Kelbo spokesman Karl Ott said the plant would close.'],
    ['en', "The former minister's spokesman said the plant would close."],
    ['it', "Il portavoce dell'ex ministro ha detto che la fabbrica chiuderà."],
    ['es', 'El portavoz del exministro dijo que la planta cerrará.'],
    ['fr', "Le porte-parole de l'ancien ministre a déclaré que l'usine fermerait."],
    ['de', 'Der Sprecher des früheren Ministers sagte, das Werk schließe.'],
    ['pt', 'O porta-voz do ex-ministro disse que a fábrica vai fechar.'],
  ])('is not who speaks now, be it for somebody of then: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual(SPOKESPERSON);
  });
});

describe('a lawyer or a doctor who is asked for what they know', () => {
  it.each([
    ['en', 'Lawyer Karl Ott, an expert in tenancy law, said the rent was too high.'],
    ['it', "L'avvocato Carlo Neri, esperto di affitti, ha detto che il canone è alto."],
    ['it', 'La dottoressa Ada Neri, pediatra, conferma che il vaccino è sicuro.'],
    ['es', 'El abogado Carlos Neri, experto en alquileres, dijo que la renta es alta.'],
    ['fr', "L'avocat Karl Ott, expert en loyers, a déclaré que le loyer était trop élevé."],
    ['de', 'Rechtsanwalt Karl Ott, Experte für Mietrecht, sagte, die Miete sei zu hoch.'],
    ['pt', 'O advogado Carlos Neri, especialista em aluguéis, disse que o valor é alto.'],
  ])('speaks for nobody: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'Lawyer Karl Ott, an expert who represents the tenants, said the rent was too high.'],
    ['fr', 'Son avocat, expert en loyers, a déclaré que le loyer était trop élevé.'],
    ['de', 'Sein Anwalt, Experte für Mietrecht, sagte, die Miete sei zu hoch.'],
  ])('speaks for whom they represent: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual(SPOKESPERSON);
  });
});
