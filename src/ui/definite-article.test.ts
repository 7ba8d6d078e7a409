import { describe, expect, it } from 'vitest';
import { behindArticle, definiteArticle, isPluralArticle } from './definite-article.ts';

const articleIn = (language: string, name: string, ...texts: readonly string[]): string =>
  definiteArticle(
    name,
    texts.map((text) => ({ text, source: { text } })),
    language,
  );

describe('the article of a name', () => {
  it.each([
    ['es', 'Ministerio de Pesca', 'Un portavoz del Ministerio de Pesca no quiso comentar.', 'el'],
    ['es', 'Fiscalía', 'La Fiscalía investiga el caso.', 'la'],
    ['es', 'Mossos', 'Según los Mossos, no hay detenidos.', 'los'],
    ['it', 'Regione', 'Un portavoce della Regione ha smentito.', 'la'],
    ['it', 'Agenzia delle Dogane', 'Lo dice l’Agenzia delle Dogane.', 'l’'],
    ['it', 'Arma', "Una nota dell'Arma lo conferma.", 'l’'],
    ['fr', 'Élysée', 'L’Élysée a confirmé.', 'l’'],
    ['fr', 'Verreries de Lorne', 'La porte-parole des Verreries de Lorne a démenti.', 'les'],
    ['pt', 'Receita', 'O caso foi confirmado pela Receita.', 'a'],
    ['pt', 'Orbis', 'Procurada, a Orbis não respondeu.', 'a'],
    ['en', 'Treasury', 'a spokesman for the Treasury', 'the'],
    ['en', 'Hospital', 'the hospital', 'the'],
    ['de', 'Finanzamt', 'Eine Auskunft des Finanzamt war nicht zu bekommen.', 'das'],
    ['de', 'Feuerwehr', 'Nach Angaben der Feuerwehr brannte es.', 'die'],
    ['de', 'FC Lindau', 'Der FC Lindau bestätigte den Wechsel.', 'der'],
    ['de', 'Stadt Lindau', 'Laut der Stadt Lindau ist alles geklärt.', 'die'],
  ])('is the one that the text has, %s: %s', (language, name, text, article) => {
    expect(articleIn(language, name, text)).toBe(article);
  });

  it.each([
    ['a name that has none', 'es', 'Tarsis', 'Tarsis no respondió, según fuentes de Tarsis.'],
    ['another name', 'es', 'Tarsis', 'Lo niega la Tarsis Norte, filial de Nubes.'],
    ['a longer word', 'it', 'Arpa', 'Lo conferma l’Arpalab.'],
    ['what belongs to the name', 'en', 'Harbor', 'the Harbor deal'],
    ['another case', 'de', 'Nordlicht', 'Ein Sprecher der Nordlicht wollte sich nicht äußern.'],
    ['who is not the subject', 'de', 'Kommune Lindau', 'Der Kommune Lindau zufolge ist alles geklärt.'],
    ['a gender that the noun does not tell', 'de', 'HSV', 'Beim HSV war niemand zu erreichen.'],
    ['a language that is not read', 'nl', 'Orbis', 'De Orbis zweeg.'],
  ])('is left out before %s', (_, language, name, text) => {
    expect(articleIn(language, name, text)).toBe('');
  });

  it('is looked for in all that is said', () => {
    expect(articleIn('es', 'Fiscalía', 'Fiscalía y defensa recurren.', 'Según la Fiscalía, hubo fuego.')).toBe('la');
  });

  it('has the verb in the plural or not', () => {
    expect(['les', 'Les'].every((article) => isPluralArticle(article, 'fr'))).toBe(true);
    expect(isPluralArticle('le', 'fr')).toBe(false);
    expect(isPluralArticle('le', 'it')).toBe(true);
    expect(isPluralArticle('die', 'de')).toBe(false);
  });

  it('stands apart from the name unless it is elided', () => {
    expect([behindArticle('la', 'Regione'), behindArticle('l’', 'Arpa'), behindArticle('', 'Orbis')]).toEqual([
      'la Regione',
      'l’Arpa',
      'Orbis',
    ]);
  });
});
