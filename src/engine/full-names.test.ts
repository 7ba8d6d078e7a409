import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** The names behind the statements of an article, in reading order. */
function namesIn(lang: string, ...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ text, role: 'paragraph' as const }));
  return analyze({ lang, blocks }).statements.map(({ source }) => source?.name ?? '');
}

describe('a party of an article', () => {
  it.each([
    [
      'en',
      'The Harbor Safety Commission (HSC) said the bridge was closed. The HSC declined to comment.',
      'Harbor Safety Commission',
    ],
    [
      'en',
      'The HSC (Harbor Safety Commission) said the bridge was closed. The HSC denied the report.',
      'Harbor Safety Commission',
    ],
    [
      'pt',
      'A Agência Rasa de Portos (Arap) informou que o cais fechou. A Arap não quis comentar o caso.',
      'Agência Rasa de Portos',
    ],
    ['pt', 'O ministro Ademar Montoro Filho confirmou a obra. Montoro Filho confirmou a data.', 'Ademar Montoro Filho'],
    [
      'de',
      'Das Bundesamt für Brückenbau (BFB) teilte mit, die Brücke sei zu. Das BFB wollte sich nicht äußern.',
      'Das Bundesamt für Brückenbau',
    ],
  ])('has the name that its acronym is short for: %s %s', (lang, text, name) => {
    expect(namesIn(lang, text)).toEqual([name, name]);
  });

  it('is what is left of its name when it is named again', () => {
    const name = 'Contraloría General del Puerto';
    expect(
      namesIn('es', `La ${name} informó que el muelle está cerrado.`, 'La Contraloría no quiso comentar el informe.'),
    ).toEqual([name, name]);
    const office = 'The U.S. Attorney’s Office for the District of Orono';
    expect(
      namesIn('en', `${office} said the case was closed.`, "The U.S. attorney's office declined to comment."),
    ).toEqual([office, office]);
  });

  it('is called by a noun for bodies of its sort', () => {
    expect(
      namesIn(
        'en',
        'The Harbor Safety Commission said the bridge was closed. | Rain fell.',
        'The agency declined to comment.',
      ),
    ).toEqual(['Harbor Safety Commission', 'Harbor Safety Commission']);
    expect(
      namesIn('pt', 'O Ministério dos Portos informou que o cais fechou.', 'A pasta não quis comentar o caso.'),
    ).toEqual(['Ministério dos Portos', 'Ministério dos Portos']);
  });

  it('keeps its words where two may be meant', () => {
    const [, , last] = namesIn(
      'it',
      'Il Ministero della Difesa ha comunicato che la base resta chiusa.',
      'Il Ministero della Salute ha comunicato che i test sono pronti.',
      'La polizia ha confermato i controlli.',
      'Il dicastero non ha voluto commentare.',
    ).slice(-3);
    expect(last).not.toMatch(/Difesa/);
  });

  it('has one name where it is written in two ways, or by its first letters', () => {
    expect(namesIn('fr', "Selon L'Équipe, le joueur serait parti. Selon L'Equipe, il aurait signé.")).toEqual([
      "L'Équipe",
      "L'Équipe",
    ]);
    expect(
      namesIn('pt', 'Segundo o Wall Street Journal, a fábrica será vendida. Segundo o WSJ, o preço é alto.'),
    ).toEqual(['Wall Street Journal', 'Wall Street Journal']);
    expect(namesIn('en', 'The University of Seville said the course is closed. The US declined to comment.')).toEqual([
      expect.stringMatching(/University of Seville$/),
      expect.stringMatching(/US$/),
    ]);
  });

  it('is no person whose party stands in a bracket, and no acronym of other letters', () => {
    expect(namesIn('de', 'Karla Moor (FDP) dementierte den Bericht. Die FDP wollte sich nicht äußern.')).toEqual([
      'Karla Moor',
      expect.stringMatching(/FDP$/),
    ]);
    expect(
      namesIn('en', 'The Harbor Safety Commission (created in 1990) said it was closed. The HSB declined to comment.'),
    ).toEqual(['Harbor Safety Commission', 'HSB']);
  });

  it.each([
    ['pt', 'O deputado Paulo Brites (PT) negou a denúncia. O PT não quis comentar o caso.', 'PT'],
    ['de', 'Christian Dudeck (CDU) dementierte den Bericht. Die CDU wollte sich nicht äußern.', 'CDU'],
    ['de', 'Frieda Paulsen (FDP) dementierte den Bericht. Die FDP wollte sich nicht äußern.', 'FDP'],
    ['en', 'The Embassy of Saudi Arabia denied the report. Saudi Arabia declined to comment.', 'Saudi Arabia'],
    ['en', 'Air New Zealand denied the report. New Zealand declined to comment.', 'New Zealand'],
    ['it', "Italia Aperta di Renzo ha smentito la notizia. L'Italia non ha voluto commentare.", "L'Italia"],
    ['fr', "Selon Le Monde diplomatique, l'usine serait vendue. Selon Le Monde, elle serait fermée.", 'Le Monde'],
    ['en', 'The University of Nebraska denied the report. The UN declined to comment.', 'UN'],
    [
      'en',
      'The First Bank of America denied the report. The Bank of America declined to comment.',
      'The Bank of America',
    ],
    ['en', 'A spokesman for Dow denied the report. A spokesman declined to comment.', 'A spokesman'],
    ['en', 'Adam Poe Jr. denied the report. Adam Poe declined to comment.', 'Adam Poe'],
  ])('is not another one of a like name: %s %s', (lang, text, last) => {
    expect(namesIn(lang, text).at(-1)).toBe(last);
  });

  it('has its acronym for a name where that is short for two', () => {
    expect(
      namesIn(
        'en',
        'The European Central Bank (ECB) denied the report. The England Cricket Board (ECB) denied the claim. The ECB declined to comment.',
      ).at(-1),
    ).toBe('ECB');
  });

  it('has no ending of a genitive in German, where the article has it without', () => {
    const organisations = (...paragraphs: string[]): (string | undefined)[] =>
      analyze({ lang: 'de', blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) }).statements.map(
        ({ source }) => source?.organisation,
      );
    const said = 'Das sei falsch, sagte Perzls Sprecherin Theresa Hölzl am Freitag der Agentur.';
    const known = 'Staatssekretär Lukas Perzl bleibt im Amt. Perzl geht am Montag ins Parlament.';
    expect(organisations(known, said)).toEqual(['Perzl']);
    expect(organisations('Die Firma Siemens baut in Lindenau ein Werk und sucht neue Leute.', said)).toEqual([
      'Perzls',
    ]);
  });

  it('is told in linear time where it is met again and again', () => {
    // Looked for in the whole article each time it would take ten seconds.
    const text = 'Der Sprecher der Ens, Ens, bestätigte: Enten und Enkel. Ens Sprecherin dementierte Ens. '.repeat(
      4000,
    );
    const started = performance.now();
    analyze({ lang: 'de', blocks: [{ text, role: 'paragraph' }] });
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
