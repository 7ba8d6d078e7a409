import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** What the first statement of a text is, and whom it stands for. */
function firstOf(lang: string, text: string): string {
  const [first] = analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements;
  return first ? `${first.subkind}: ${first.source?.name}` : '';
}

/** Names that no list has and nothing in the text explains: what is done tells whose they are. */
const OUTLETS: readonly [lang: string, text: string, name: string][] = [
  ['it', 'Secondo quanto riportato da Calciolandia, il club avrebbe avviato i contatti.', 'Calciolandia'],
  ['it', 'Calciolandia riferisce che il centrocampista ha firmato ieri.', 'Calciolandia'],
  ['es', 'Tal y como adelantó Golmanía, el club ha iniciado los contactos.', 'Golmanía'],
  ['es', 'Golmanía publica que el club ha iniciado los contactos.', 'Golmanía'],
  ['fr', 'Comme le rapporte Ballonville, le club a engagé des discussions.', 'Ballonville'],
  ['fr', 'Le club a engagé des discussions, rapporte Ballonville.', 'Ballonville'],
  ['pt', 'Conforme noticiado pela Fonarena, o aparelho chega em maio.', 'Fonarena'],
  ['pt', 'Segundo apurou a Fonarena, o aparelho chega em maio.', 'Fonarena'],
  ['en', 'As reported by Ballville, the club has opened talks.', 'Ballville'],
  ['de', 'Nach Informationen von Ballandia hat der Klub Gespräche aufgenommen.', 'Ballandia'],
];

/** The same where a text tells that the name is a body's, or the verb is one that bodies and people have as well. */
const OTHERS: readonly [lang: string, text: string, first: string][] = [
  [
    'it',
    'Secondo quanto riportato da Orbis, la fabbrica chiude. Un portavoce di Orbis non ha aggiunto altro.',
    'organisation: Orbis',
  ],
  ['it', 'Secondo quanto comunicato da Orbis, la fabbrica chiude.', 'organisation: Orbis'],
  ['it', 'Secondo quanto riferito da Marco Bini, il ponte chiude.', ''],
  ['en', 'The leak was reported by Vantro on Monday.', ''],
  ['es', 'Según adelantó Pérez, el acuerdo está cerca. El ministro Juan Pérez habló ayer.', ''],
  ['pt', 'A Vantro avançou que vai fechar a fábrica.', 'organisation: Vantro'],
];

/** A sentence with a role beside a name, and one in which the name speaks. */
const WITH_ROLES: readonly [lang: string, before: string, text: string][] = [
  ['fr', 'Une porte-parole de Vantro est partie.', 'Vantro a annoncé que l’usine fermerait.'],
  ['fr', 'Le directeur général de Vantro est parti.', 'Vantro a annoncé que l’usine fermerait.'],
  ['en', 'A Vantro spokesman left.', 'Vantro said the plant was closed.'],
  ['en', 'Vantro’s chief executive left.', 'Vantro said the plant was closed.'],
  ['it', 'L’amministratore delegato di Vantro se ne va.', 'Vantro ha annunciato che la fabbrica chiude.'],
  ['es', 'El consejero delegado de Vantro se va.', 'Vantro anunció que la fábrica cierra.'],
  ['pt', 'O diretor-geral da Vantro saiu.', 'A Vantro anunciou que a fábrica fecha.'],
];

describe('a name that nothing tells', () => {
  it.each(OUTLETS)('is an outlet’s by what it does, in %s: %s', (lang, text, name) => {
    expect(firstOf(lang, text)).toBe(`outlet: ${name}`);
  });

  it.each(OTHERS)('is none by what others do too, in %s: %s', (lang, text, first) => {
    expect(firstOf(lang, text)).toBe(first);
  });

  it('is no body’s because the sentence goes on with one', () => {
    expect(firstOf('en', 'According to Ballville, the club has opened talks.')).toBe('');
    expect(firstOf('it', 'Secondo Bernardoni, il governo intende varare la norma.')).toBe('');
    expect(firstOf('en', 'According to Orbis, the company behind the app, talks go on.')).toBe('organisation: Orbis');
  });

  it.each(WITH_ROLES)('is a body’s where a role stands beside it, in %s: %s', (lang, before, text) => {
    const blocks = [before, text].map((each) => ({ text: each, role: 'paragraph' }) as const);
    const [{ subkind, source } = {}] = analyze({ blocks, lang }).statements;
    expect(`${subkind}: ${source?.name.replace('A Vantro', 'Vantro')}`).toBe('organisation: Vantro');
  });
});
