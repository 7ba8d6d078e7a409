import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Kind and source of each statement of a sentence. */
const marksOf = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(
    ({ kind, source }) => `${kind} ${source?.type}: ${source?.name}`,
  );

describe('a body whose noun is one for studies, for experts or for the press', () => {
  it.each([
    ['en', 'Oxfam denied the claims.', 'denial organisation: Oxfam'],
    ['en', 'Oxfam welcomed the move and denied the claims.', 'denial organisation: Oxfam'],
    [
      'en',
      'The ministry spoke late, and Oxfam, which was asked, has denied the reports.',
      'denial organisation: Oxfam',
    ],
    ['de', 'Die Ratingagentur dementierte die Gerüchte.', 'denial organisation: Die Ratingagentur'],
    ['pt', 'O instituto negou os rumores.', 'denial organisation: O instituto'],
    ['fr', "L'institut de sondage a refusé de commenter.", "no-comment organisation: L'institut de sondage"],
    ['it', "L'agenzia Mobilità ha confermato i tempi.", 'confirmation organisation: Mobilità'],
    ['it', "L'agenzia Mobilità ha aperto il cantiere e ha confermato i tempi.", 'confirmation organisation: Mobilità'],
    ['es', 'El Tribunal Supremo informó de la vista.', 'confirmation organisation: El Tribunal Supremo'],
    ['it', 'Confcommercio ha fatto sapere che non firmerà.', 'confirmation organisation: Confcommercio'],
    ['pt', 'A CNI afirmou que vai ao STF.', 'confirmation organisation: CNI'],
    ['pt', 'O Idec informou que entrou com ação.', 'confirmation organisation: Idec'],
    ['es', 'Facua informó de que ha presentado una denuncia.', 'confirmation organisation: Facua'],
  ])('acts for itself: %s: %s', (lang, text, mark) => {
    expect(marksOf(lang, text)).toEqual([mark]);
  });

  it.each([
    ['en', 'Oxfam said prices rose.'],
    ['es', 'El Tribunal Supremo dijo que la ley es nula.'],
    ['de', 'Die Ratingagentur teilte mit, die Preise stiegen.'],
    ['it', 'Confcommercio ha fatto sapere che i consumi calano del 2%.'],
    ['es', 'Facua informó de que la luz cuesta 12 euros más.'],
  ])('finds something out: %s: %s', (lang, text) => {
    expect(marksOf(lang, text)).toEqual([]);
  });

  it('is the press where it is known to be', () => {
    expect(marksOf('it', "L'agenzia Ansa ha confermato i tempi.")).toEqual(['rumor outlet: Ansa']);
  });
});
