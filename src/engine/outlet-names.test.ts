import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Subkind, source and outlet in between of each statement of an article. */
function statementsIn(lang: string, ...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ text, role: 'paragraph' as const }));
  return analyze({ lang, blocks }).statements.map(
    ({ subkind, source, via }) => `${subkind}: ${source?.name ?? ''}${via === '' ? '' : ` via ${via}`}`,
  );
}

describe('a paper on no list', () => {
  it.each([
    ['it', 'Kolbe è in vendita, ha riferito martedì il Corriere di Norval.', 'Corriere di Norval'],
    ['es', 'Según un artículo del Correo de Norval, el ministro dimitirá.', 'Correo de Norval'],
    ['fr', 'Selon un article du Courrier de Norval, le ministre démissionnera.', 'Courrier de Norval'],
    ['fr', 'L’usine fermera en mars, selon le site Halmpost.', 'Halmpost'],
    ['de', 'Einem Bericht des Norvaler Kuriers zufolge tritt der Minister zurück.', 'Norvaler Kurier'],
    ['pt', 'O ministro vai sair, informou a Tribuna de Norval.', 'Tribuna de Norval'],
    ['it', 'Kolbe è in vendita, ha riferito martedì il Corriere Finanziario.', 'Corriere Finanziario'],
    ['it', 'Kolbe è in vendita, ha riferito martedì la Gazzetta della Sera.', 'Gazzetta della Sera'],
    ['fr', 'Selon la Gazette Médicale, le ministre démissionnera.', 'Gazette Médicale'],
  ])('%s: has its whole name: %s', (lang, text, name) => {
    expect(statementsIn(lang, text)).toEqual([`outlet: ${name}`]);
  });

  it.each([
    ['it', 'Secondo il Corriere Conte lascerà.', 'Corriere'],
    ['it', 'Secondo il Corriere Conte ha deciso di lasciare.', 'Corriere'],
    ['it', 'Secondo il Corriere Finanziario la banca chiude.', 'Corriere Finanziario'],
    ['es', 'Según El Mundo Sánchez dimitirá.', 'El Mundo'],
    ['fr', 'Selon La Tribune Renault vendrait sa filiale.', 'La Tribune'],
  ])('%s: takes nobody into its name of whom it tells: %s', (lang, text, name) => {
    expect(statementsIn(lang, text)).toEqual([`outlet: ${name}`]);
  });

  it.each([
    ['en', 'An insider at the club told the Norval Tribune that the coach is leaving.', 'Norval Tribune'],
    ['es', 'Una fuente del club dijo a La Tribuna de Norval que el técnico se va.', 'La Tribuna de Norval'],
    ['fr', 'Une source du club a dit au magazine Halm Style que l’entraîneur part.', 'Halm Style'],
  ])('%s: is whom somebody speaks to: %s', (lang, text, name) => {
    expect(statementsIn(lang, text).map((told) => told.replace(/^.* via /, ''))).toEqual([name]);
  });

  it('is no agency', () => {
    expect(statementsIn('pt', 'A Agência Brasileira de Inteligência confirmou uma ameaça ao país.')).toEqual([
      'organisation: Agência Brasileira de Inteligência',
    ]);
  });

  it('is no plant', () => {
    expect(statementsIn('fr', 'Le site de Norval fermera en mars, a annoncé la direction.')).toEqual([
      'organisation: la direction',
    ]);
  });
});

it('is no acronym before a body’s own paper', () => {
  expect(statementsIn('en', 'The cuts begin in May, according to a WARN letter.')).toEqual(['document: a WARN letter']);
  expect(statementsIn('en', 'The cuts begin in May, according to a KTLA report.')).toEqual(['outlet: KTLA']);
});

it('knows whose report “the report” is', () => {
  const texts = ['The minister will resign, the Norval Courier reported.', 'According to the report, she told aides.'];
  expect(statementsIn('en', ...texts)).toEqual(['outlet: Norval Courier', 'outlet: Norval Courier']);
});

it.each([
  ['de', 'Reuters konnte das Video nicht unabhängig überprüfen.', 'unconfirmed: Reuters'],
  ['de', 'Von unabhängiger Seite konnten die Angaben nicht überprüft werden.', 'unconfirmed: '],
  ['it', 'La cantante, a quanto pare, ha comprato una casa.', 'hearsay: '],
])('%s: nobody stands behind what cannot be verified or is hearsay but who says so: %s', (lang, text, told) => {
  expect(statementsIn(lang, text)).toEqual([told]);
});

describe('a site', () => {
  it.each([
    ['it', 'Secondo il sito della Orbis Spa, il telefono costa cento euro.'],
    ['pt', 'Segundo o site da prefeitura, a rua está fechada.'],
    ['pt', 'O site do clube confirmou a contratação.'],
    ['es', 'Según el portal de la Generalitat, hay cien plazas.'],
  ])('of a body is no outlet: %s: %s', (lang, text) => {
    expect(statementsIn(lang, text).map((told) => told.replace(/:.*/, ''))).toEqual(['document']);
  });

  it.each([
    ['it', 'Secondo il sito di Vetrina, la strada è chiusa.'],
    ['pt', 'Segundo o site do Vitrine, a rua está fechada.'],
    ['es', 'Según la web de Vitrina, la calle está cerrada.'],
  ])("whose owner is but a name is nobody's: %s: %s", (lang, text) => {
    expect(statementsIn(lang, text)).toEqual([]);
  });

  it.each([
    ['it', 'Secondo il sito di gossip Vetrina, la coppia è scoppiata.'],
    ['it', 'Secondo il sito del quotidiano Vetrina, la strada è chiusa.'],
    ['pt', 'Segundo o site do jornal Vitrine, a rua está fechada.'],
    ['pt', 'Segundo o site de tecnologia Vitrine, o telefone sai em maio.'],
    ['es', 'Según el portal de chismes Vitrina, la pareja rompió.'],
    ['es', 'Según el portal Vitrina de Chile, la pareja rompió.'],
    ['es', 'Según la web de Vanitatis, la pareja rompió.'],
    ['pt', 'Segundo o site do Notícias da Serra, a rua está fechada.'],
    ['pt', 'Segundo o site da agência, a rua está fechada.'],
  ])('of the press is one: %s: %s', (lang, text) => {
    expect(statementsIn(lang, text).map((told) => told.replace(/:.*/, ''))).toEqual(['outlet']);
  });
});

describe('an outlet to whom one party speaks', () => {
  it.each([
    [
      'en',
      'The ministry did not reply to a request for comment, but a security source told AFP that the strike was real.',
    ],
    [
      'it',
      'Il ministero non ha risposto a una richiesta di commento, ma una fonte della sicurezza ha detto all’Afp che il raid è vero.',
    ],
    [
      'fr',
      'Le ministère n’a pas répondu à une demande de commentaire, mais une source a indiqué à l’AFP que la frappe est réelle.',
    ],
  ])('%s: is not the one to whom another keeps silent in the clause before: %s', (lang, text) => {
    const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
    expect(statements.map(({ via }) => via === '')).toEqual([true, false]);
  });
});

describe('a national agency', () => {
  it.each([
    ['L’Agence nationale de sécurité sanitaire a confirmé la date.', 'organisation'],
    ['Selon l’agence nationale de presse, le port est fermé.', 'outlet'],
  ])('fr: is a body, but for those that tell news: %s', (text, subkind) => {
    const { statements } = analyze({ lang: 'fr', blocks: [{ text, role: 'paragraph' }] });
    expect(statements.map((statement) => statement.subkind)).toEqual([subkind]);
  });
});
