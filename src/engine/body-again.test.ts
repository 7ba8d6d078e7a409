import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Who the last statement of an article is by; ¶ parts its blocks. */
const lastSource = (lang: string, text: string): string | undefined =>
  analyze({ blocks: text.split('¶').map((block) => ({ text: block, role: 'paragraph' })), lang }).statements.at(-1)
    ?.source?.name;

describe('a body that is called by its noun', () => {
  it.each([
    ['en', 'Orbis Inc. said on Monday that profits fell.¶The company declined to comment.', 'Orbis Inc.'],
    ['it', "La Orbis ha detto che gli utili calano.¶L'azienda non ha voluto commentare.", 'Orbis'],
    ['pt', 'A Orbis disse que o lucro caiu.¶A empresa não quis comentar.', 'Orbis'],
    ['it', 'Il Marden City compra dal Royal Torval.¶Il Torval ha negato. Il club non ha voluto commentare.', 'Torval'],
    ['es', 'El Marden City compra al Royal Torval.¶El Torval lo negó. El club no quiso comentar.', 'Torval'],
  ])('is the firm that was named last: %s: %s', (lang, text, name) => {
    expect(lastSource(lang, text)).toBe(name);
  });

  it.each([
    ['en', 'The Ministry of Health said cases fell.¶The ministry declined to comment.', 'The Ministry of Health'],
    ['it', 'Il Ministero della Salute ha detto di no.¶Il ministero tace: no comment.', 'Ministero della Salute'],
    ['es', 'El Ministerio de Salud dijo que no.¶El ministerio no quiso comentar.', 'Ministerio de Salud'],
    [
      'fr',
      'Le ministère de la Santé a déclaré que non.¶Le ministère a refusé de commenter.',
      'Le ministère de la Santé',
    ],
    ['de', 'Das Innenministerium teilte das mit.¶Das Ministerium wollte sich nicht äußern.', 'Das Innenministerium'],
    ['pt', 'O Ministério da Saúde disse que não.¶O ministério não quis comentar.', 'Ministério da Saúde'],
  ])('is the one whose name holds the noun: %s: %s', (lang, text, name) => {
    expect(lastSource(lang, text)).toBe(name);
  });
});

describe('a noun for another body', () => {
  it.each([
    ['en', 'The Ministry of Health said cases fell.¶The company declined to comment.', 'The company'],
    ['it', "Il Ministero della Salute ha detto di no.¶L'azienda non ha voluto commentare.", "L'azienda"],
    ['es', 'El Ministerio de Salud dijo que no.¶La empresa no quiso comentar.', 'La empresa'],
    ['fr', "Le ministère de la Santé a dit non.¶L'entreprise a refusé de commenter.", "L'entreprise"],
    ['de', 'Das Innenministerium teilte das mit.¶Das Unternehmen wollte sich nicht äußern.', 'Das Unternehmen'],
    ['pt', 'O Ministério da Saúde disse que não.¶A empresa não quis comentar.', 'A empresa'],
    ['en', 'The navy said a ship was lost.¶The airline declined to comment.', 'The airline'],
  ])('is not the one that was named last: %s: %s', (lang, text, name) => {
    expect(lastSource(lang, text)).toBe(name);
  });

  it.each([
    ['en', 'Orbis Inc. said profits fell.¶A company declined to comment.', 'A company'],
    ['en', 'Orbis Inc. said profits fell.¶The Italian company declined to comment.', 'The Italian company'],
    ['en', 'The Ministry of Health said cases fell.¶The Italian ministry declined to comment.', 'The Italian ministry'],
    [
      'de',
      'Die ukrainischen Behörden bestätigten den Angriff.¶Die russischen Behörden wollten sich nicht äußern.',
      'Die russischen Behörden',
    ],
  ])('is another where an article or an adjective tells so: %s: %s', (lang, text, name) => {
    expect(lastSource(lang, text)).toBe(name);
  });
});
