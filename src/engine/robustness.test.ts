import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetFaults } from '../../scripts/offset-faults.ts';
import { analyze } from './analyze.ts';
import { PACKS } from './packs/index.ts';
import { it as italian } from './packs/it/index.ts';
import type { Article } from './types.ts';

/** A reader does not wait longer, whatever the page holds. */
const LONGEST_MS = 2000;
const MILLION = 1_000_000;

/** A sentence of each language whose cue every pack knows. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'A spokeswoman for Orbis declined to comment on the report.',
  it: 'Una portavoce di Orbis non ha voluto commentare le indiscrezioni.',
  es: 'Una portavoz de Orbis no quiso comentar la información.',
  fr: 'Une porte-parole d’Orbis n’a pas souhaité commenter ces informations.',
  de: 'Eine Sprecherin von Orbis wollte den Bericht nicht kommentieren.',
  pt: 'Uma porta-voz da Orbis não quis comentar a informação.',
};

const SAID: Readonly<Record<string, string>> = {
  en: 'said',
  it: 'confermato',
  es: 'confirmó',
  fr: 'confirmé',
  de: 'bestätigte',
  pt: 'confirmou',
};

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts that no editor would print, by name. */
function texts(language: string): [name: string, text: string][] {
  const sentence = SENTENCES[language] ?? '';
  const said = SAID[language] ?? '';
  const clause = sentence.slice(0, -1);
  // Enough for the language to be told.
  const opening = filled(`${sentence} `, 3000);
  return [
    ['a million commas', filled(',', MILLION)],
    ['a million commas behind a cue', `${opening}${clause}${filled(',', MILLION)}`],
    ['a million quotation marks', filled('"', MILLION)],
    ['opening marks only', filled('“ ', MILLION)],
    ['marks of every sort', `${opening}${filled('“a» „b« "c ', MILLION)}`],
    ['one verb of saying over and over', `${opening}${filled(`${said} `, MILLION)}`],
    ['capitals over and over', `${opening}${filled('Ab ', MILLION)}`],
    ['a sentence of five million characters', filled(`${clause}, `, 5 * MILLION)],
    ['a word of a million letters', `${opening}${clause} ${filled('a', MILLION)}`],
    ['a word of a million parts', `${opening}${clause} ${filled("l'a-", MILLION)}`],
    ['periods without end', `${opening}${filled('. ', MILLION)}`],
    ['initials without end', `${opening}${filled('J. ', MILLION)}`],
    ['brackets that never close', `${opening}${clause} ${filled('(', MILLION)}`],
    ['dashes', `${opening}${clause} ${filled('– ', MILLION)}`],
    ['spaces', `${sentence}${filled(' ', MILLION)}${sentence}`],
    ['halves of pairs', `\ud800${sentence}\udc00 ${filled('\udfff\ud800a', MILLION / 10)} ${sentence}`],
    ['marks of direction', `\u202b${sentence.replaceAll(' ', ' \u200f')}\u202c`],
    ['characters without width', sentence.replaceAll(' ', '\u200b \ufeff')],
    ['accents that stand for themselves', filled(`${sentence.normalize('NFD')} `, MILLION / 10)],
    ['a pile of accents', `${opening}${clause} a${filled('\u0301', MILLION / 10)}`],
    ['line ends and tabs', filled(`${sentence}\r\n\t\u2028`, MILLION / 10)],
    ['NUL', `\u0000${sentence}\u0000`],
    ['nothing', ''],
  ];
}

for (const lang of Object.keys(PACKS)) {
  describe(`${lang}: a text that no editor would print`, () => {
    it.each(texts(lang))('is read in time: %s', (_, text) => {
      const article: Article = { blocks: [{ text, role: 'paragraph' }], lang };
      const started = process.cpuUsage();
      const { statements } = analyze(article);
      const { user, system } = process.cpuUsage(started);
      expect(offsetFaults(statements, article)).toEqual([]);
      expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
    });
  });
}

/** What an analysis says, without offsets. */
const said = (text: string, lang: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(
    ({ kind, subkind, cue }) => `${kind} ${subkind} ${cue.id}`,
  );

describe('how a text is written', () => {
  const anyText = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...Object.values(SENTENCES),
        ...Object.values(SAID),
        '“',
        '”',
        '« ',
        ' »',
        ',',
        '. ',
        '’',
        "'",
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 12 },
  );

  it.each(Object.keys(PACKS))('never breaks the offsets: %s', (lang) => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const article: Article = { blocks: [{ text: parts.join(' '), role: 'paragraph' }], lang };
        expect(offsetFaults(analyze(article).statements, article)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(PACKS))('is the same to %s whatever its apostrophes and accents', (lang, pack) => {
    for (const text of pack.cues.flatMap((row) => row.hits)) {
      const straight = said(text.replaceAll('’', "'"), lang);
      expect(said(text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'), lang)).toEqual(straight);
      expect(said(text.replaceAll('’', "'").normalize('NFD'), lang)).toEqual(straight);
    }
  });

  it('is the same to Italian where accents are apostrophes', () => {
    const apart: Readonly<Record<string, string>> = { à: "a'", è: "e'", é: "e'", ì: "i'", ò: "o'", ù: "u'" };
    const ids = (text: string): string[] =>
      analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'it' }).statements.map(({ cue }) => cue.id);
    for (const text of italian.cues.flatMap((row) => row.hits)) {
      const loose = text.replace(/[àèéìòù](?![\p{L}'’])/giu, (letter) => apart[letter.toLowerCase()] ?? letter);
      expect([loose, ...ids(loose)]).toEqual([loose, ...ids(text)]);
    }
  });

  it.each([
    ["La Orbis 'smentisce' la vendita.", ['denial']],
    ['La Orbis ‘smentisce’ la vendita.', ['denial']],
    ["Il ministro ha definito 'falsa' la notizia.", ['denial']],
    ["Secondo 'indiscrezioni' la Orbis vende.", ['rumor']],
    ["Secondo una 'fonte' vicina al dossier, la Orbis vende.", ['rumor']],
    ["Sulla 'Ndrangheta il sindaco ha spiegato che la notizia e' falsa.", ['denial']],
    ["Sulla 'ndrangheta il sindaco ha spiegato che la notizia e' falsa.", ['denial']],
    ["Il 'caso' e' chiuso, ma la notizia non e' stata confermata.", ['rumor']],
    ["Il 'caso e' chiuso' e la notizia non e' stata confermata.", ['rumor']],
    ["Il sindaco ha spiegato: 'E' falsa la notizia della vendita'.", ['denial']],
    ["Il sindaco ha spiegato che 'la notizia e' falsa'.", ['denial']],
  ])('tells an accent from the end of a quotation: %s', (text, kinds) => {
    const { statements } = analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'it' });
    expect(statements.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('ends a sentence behind a word whose accents stand apart', () => {
    // "n." is an abbreviation, "dirección." none.
    const text = 'Lo saben dos fuentes de la dirección. Una de ellas afirmó que la fecha no está fijada.';
    expect(said(text.normalize('NFD'), 'es')).toEqual(said(text, 'es'));
    expect(said(text, 'es')).toHaveLength(2);
  });
});
