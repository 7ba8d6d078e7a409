import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const actsOf = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(
    ({ kind, source }) => `${kind}: ${source?.text}`,
  );

describe('what somebody did not do while they confirmed or said something', () => {
  it.each([
    ['en', 'The company confirmed the delay without giving details.', 'The company'],
    ['it', 'La società ha confermato il ritardo senza fornire dettagli.', 'La società'],
    ['es', 'La empresa confirmó el retraso sin dar detalles.', 'La empresa'],
    ['fr', 'L’entreprise a confirmé le retard sans donner de détails.', 'L’entreprise'],
    ['de', 'Das Unternehmen bestätigte die Verspätung, ohne Einzelheiten zu nennen.', 'Das Unternehmen'],
    ['pt', 'A empresa confirmou o atraso sem dar detalhes.', 'A empresa'],
    ['en', 'The company said the plant would close, declining to comment further.', 'The company'],
    ['it', 'La società ha detto che lo stabilimento chiuderà, rifiutando di commentare oltre.', 'La società'],
    ['fr', 'L’entreprise a indiqué que l’usine fermerait, refusant de commenter davantage.', 'L’entreprise'],
  ])('%s: is a refusal of its own, and theirs: %s', (lang, text, source) => {
    expect(actsOf(lang, text)).toEqual([`confirmation: ${source}`, `no-comment: ${source}`]);
  });

  it.each([
    ['en', 'Declining to comment further, the company said the plant would close.', 'the company'],
    ['en', 'Without giving details, the company said the plant would close.', 'the company'],
    ['it', 'Senza fornire dettagli, la società ha detto che lo stabilimento chiuderà.', 'la società'],
    ['es', 'Sin confirmar ni desmentir la venta, la empresa dijo que negocia.', 'la empresa'],
    ['fr', 'Refusant de commenter davantage, l’entreprise a indiqué que l’usine fermerait.', 'l’entreprise'],
    ['pt', 'Recusando-se a comentar mais, a empresa disse que a fábrica vai fechar.', 'a empresa'],
  ])('%s: is theirs before the comma too: %s', (lang, text, source) => {
    expect(actsOf(lang, text)).toEqual([`no-comment: ${source}`, `confirmation: ${source}`]);
  });

  it.each([
    ['en', 'Orbis Inc. confirmed the loss and its auditor resigned, declining to give a reason.', 'Orbis Inc.'],
    ['en', 'Orbis Inc. confirmed the loss but its auditor left without giving details.', 'Orbis Inc.'],
    ['it', 'La procura ha confermato l’arresto mentre il legale è uscito senza dare dettagli.', 'La procura'],
    ['it', 'La polizia ha confermato l’arresto dell’uomo, che è uscito senza rilasciare dichiarazioni.', 'La polizia'],
    ['it', 'La società ha confermato la vendita e il sindaco è uscito senza dare dettagli.', 'La società'],
    [
      'fr',
      'La police a confirmé l’arrestation du chanteur, qui a quitté les lieux sans donner de détails.',
      'La police',
    ],
    ['pt', 'O clube confirmou a saída do técnico, que deixou o estádio sem dar detalhes.', 'O clube'],
  ])('%s: is nobody’s whose clause begins between: %s', (lang, text, source) => {
    expect(actsOf(lang, text)).toEqual([`confirmation: ${source}`]);
  });

  it.each([
    ['it', 'La società ha confermato, giovedì, che vende lo stabilimento, senza fornire dettagli.', 'La società'],
    ['es', 'La empresa confirmó la venta y el cierre sin dar más detalles.', 'La empresa'],
    ['en', 'The company confirmed the sale and the closure of plants without giving details.', 'The company'],
  ])('%s: is theirs behind what they say and its parts: %s', (lang, text, source) => {
    expect(actsOf(lang, text)).toEqual([`confirmation: ${source}`, `no-comment: ${source}`]);
  });

  it('de: is whose subject stands behind the verb', () => {
    const text = 'Ein Polizeisprecher bestätigte den Fund, zu den Hintergründen äußerte sich die Klinik nicht.';
    expect(actsOf('de', text)).toEqual(['confirmation: Ein Polizeisprecher', 'no-comment: die Klinik']);
  });

  it('is that of whoever speaks, not of those spoken of', () => {
    expect(
      actsOf('fr', 'Une femme et un homme sont morts, a précisé le procureur Paul Vial, sans donner de détails.'),
    ).toEqual(['no-comment: le procureur Paul Vial']);
  });
});
