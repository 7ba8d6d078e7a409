/** Who speaks in German sentences, whose subject stands on either side of the verb. */
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { Statement } from './types.ts';

/** A paragraph without a cue, so that the language is told from more than one short sentence. */
const NEUTRAL = 'Die Straße zum alten Hafen ist seit Wochen gesperrt und die Leute, die dort wohnen, gehen zu Fuß.';

const read = (...texts: string[]): readonly Statement[] =>
  analyze({
    blocks: [NEUTRAL, ...texts].map((text) => ({ text, role: 'paragraph' as const })),
    lang: 'de',
  }).statements;

const speakers = (...texts: string[]): string[] =>
  read(...texts).map(({ kind, source }) => `${kind}: ${source?.name ?? ''}`);
const calls = (text: string): string[] => read(text).map(({ source }) => source?.text ?? '');
const types = (text: string): string[] => read(text).map(({ source }) => source?.type ?? '');

describe('who speaks in German', () => {
  it('finds the subject before the first verb', () => {
    expect(speakers('Konzernsprecher Karl Ott hat Orbis’ Verantwortung für den Brand am Montag bestritten.')).toEqual([
      'denial: Karl Ott',
    ]);
    expect(speakers('Die Verantwortung hat der Konzern bestritten.')).toEqual(['denial: der Konzern']);
  });

  it('takes nothing for the subject beside a pronoun that is', () => {
    expect(speakers('Er gab seine Trennung bekannt.')).toEqual([]);
    expect(speakers('Auf Instagram gab er seine Trennung bekannt.')).toEqual([]);
    expect(speakers('Dort gab seine Partei den Rücktritt bekannt.')).toEqual(['confirmation: seine Partei']);
    expect(speakers('Ministerin Ana Brandt kam am Montag. Sie gab ihren Rücktritt bekannt.')).toEqual([
      'confirmation: Ana Brandt',
    ]);
  });

  it('takes members of a parliament for people unnamed, unless one has a name or was spoken of', () => {
    expect(types('Mehrere Abgeordnete sagten der Zeitung, der Plan sei tot.')).toEqual(['unnamed']);
    expect(types('Ein Abgeordneter bestätigte, dass der Plan tot ist.')).toEqual(['unnamed']);
    expect(speakers('Die Abgeordnete Lena Vogt bestätigte das Treffen.')).toEqual(['confirmation: Lena Vogt']);
    expect(types('Der Abgeordnete bestätigte das Treffen.')).toEqual(['person']);
    expect(types('Die Abgeordneten kündigten Widerstand an.')).toEqual([]);
  });

  it('takes no document that is announced or confirmed for who does so', () => {
    expect(speakers('Vantro kündigte eine Stellungnahme an.')).toEqual([]);
    expect(speakers('Die Bewohnerin bestätigte ein Schreiben.')).toEqual([]);
    expect(speakers('Den Verkauf bestätigte ein Schreiben der Firma.')).toEqual([
      'confirmation: ein Schreiben der Firma',
    ]);
    expect(speakers('Der HSV kündigte eine Erklärung an.')).toEqual(['confirmation: HSV']);
  });

  it('takes a club’s name with an article for a body', () => {
    expect(speakers('Die Eintracht bestätigte den Wechsel.')).toEqual(['confirmation: Eintracht']);
    expect(speakers('Die Software bestätigte den Eingang.')).toEqual([]);
  });

  it('takes no object of a pronoun’s verb for who speaks behind "und"', () => {
    expect(speakers('Er betrat das Museum und bestätigte den Vorfall.')).toEqual([]);
    expect(speakers('Heute bittet die Firma um Geduld und bestätigte den Vorfall.')).toEqual([
      'confirmation: die Firma',
    ]);
  });

  it('takes no subject from another clause for a relative one', () => {
    expect(speakers('Das Umfeld des Trainers bestellte ein Gutachten, das die Gültigkeit bestätigte.')).toEqual([]);
  });

  it('takes no object before "und" for a subject', () => {
    expect(speakers('Karl Ott kritisierte die Bank für ihre Nähe zum Staat, und wies auf die Preise hin.')).toEqual([]);
  });

  it('knows who is spoken to without a preposition', () => {
    expect(speakers('„Ich war müde“, sagte die 38-Jährige „Bunte“.')).toEqual([]);
  });

  it('looks past a few words in brackets', () => {
    expect(speakers('Ministerin Lena Vogt (Grüne) hat Medienberichte über einen Umbau zurückgewiesen.')).toContain(
      'denial: Lena Vogt',
    );
    expect(speakers('Ministerin Lena Vogt (45, Grüne) bestätigte den Termin.')).toEqual(['confirmation: Lena Vogt']);
  });

  it('takes a bare name between "wie" and "berichtet" for an outlet', () => {
    expect(speakers('Wie Vantrocheck berichtet, kommt das Telefon im Mai.')).toEqual(['rumor: Vantrocheck']);
    expect(speakers('Wie die Vantro GmbH berichtet, kommt das Telefon im Mai.')).toEqual(['confirmation: Vantro GmbH']);
  });

  it('takes neither several sources nor an outlet for "er"', () => {
    expect(speakers('Das verlautet aus Bankkreisen. Karl Ott schwieg erst, dann sagte er, es gehe ihm gut.')).toEqual([
      'rumor: Bankkreise',
    ]);
    expect(speakers('Das meldet die „Tagespost“. „Ich bleibe“, sagte er.')).toEqual(['rumor: Tagespost']);
  });

  it('knows whose words stand in a statement of a certain day', () => {
    expect(speakers('Man prüfe das, hieß es am Montag in einer Mitteilung der Bank.')).toEqual(['confirmation: Bank']);
  });

  it('knows which paper “laut Zeitung” means', () => {
    expect(speakers('Zuvor hatte das „Tagblatt“ berichtet. Laut Zeitung geht es um einen Brief.')).toEqual([
      'rumor: Tagblatt',
      'rumor: Tagblatt',
    ]);
  });

  it('names a paper on no list whole, with its noun', () => {
    expect(speakers('Laut „Kieler Blatt“ hat die Reederei einen Antrag gestellt.')).toEqual(['rumor: Kieler Blatt']);
    expect(speakers('Die Orlener Zeitung berichtet, die Bank schließe zwei Filialen.')).toEqual([
      'rumor: Orlener Zeitung',
    ]);
    expect(speakers('Laut dem Magazin Orlen hat die Reederei einen Antrag gestellt.')).toEqual(['rumor: Orlen']);
  });

  it('cuts the verb’s own preposition and “zufolge” off a source', () => {
    expect(calls('Stattdessen spricht die Bank von „erheblichen Kosten“, die entstanden seien.')).toEqual(['die Bank']);
    expect(calls('Die Kosten sollen einem Zeitungsbericht zufolge steigen.')).toEqual(['einem Zeitungsbericht']);
  });

  it('gives a paper that names itself in brackets no rumor', () => {
    expect(speakers('Die Bank schließt zwei Filialen (das Tagblatt berichtete).')).toEqual([]);
    expect(speakers('Das Tagblatt berichtete, die Bank schließe zwei Filialen.')).toEqual(['rumor: Tagblatt']);
  });

  it('names whose figures they are', () => {
    expect(speakers('Dort wurden nach ukrainischen Angaben vier Drohnen abgefangen.')).toEqual([
      'confirmation: ukrainischen Angaben',
    ]);
  });

  it('takes a public prosecutor for no lawyer of a party', () => {
    expect(speakers('Laut Staatsanwalt Karl Ott war die Tür offen.')).toEqual([]);
    expect(speakers('Laut Strafverteidiger Karl Ott war die Tür offen.')).toEqual(['confirmation: Karl Ott']);
  });

  it('takes an outlet by its own word for a body', () => {
    expect(speakers('Die Agentur Reuters hat nach eigenen Angaben ein Angebot erhalten.')).toEqual([
      'confirmation: Reuters',
    ]);
  });

  it('takes a verb in the plural for no attribute of its subject', () => {
    expect(speakers('Als Grund für die Pause nennen Bund und Länder die Unsicherheit.')).toEqual([
      'confirmation: Bund und Länder',
    ]);
    expect(speakers('Als Grund nennen die zuständigen Behörden die Unsicherheit.')).toEqual([
      'confirmation: die zuständigen Behörden',
    ]);
  });

  it('finds who gave an answer before its colon', () => {
    expect(speakers('Der Trainer Karl Ott gab knapp zurück: „Kein Kommentar.“')).toEqual(['no-comment: Karl Ott']);
    expect(speakers('Auf dem Schild steht: „Kein Kommentar.“')).toEqual([]);
  });

  it('tells of a second party that cannot be reached behind a comma', () => {
    expect(speakers('Nordlicht reagierte nicht auf eine Anfrage, die Banken waren nicht zu erreichen.')).toEqual([
      'no-comment: Nordlicht',
      'no-comment: die Banken',
    ]);
    expect(speakers('Der Konzern reagierte auf eine Anfrage der dpa nicht.')).toEqual(['no-comment: Der Konzern']);
  });

  it('knows who is spoken to by a word behind the noun', () => {
    expect(speakers('Am Dienstag gab das Unternehmen Anlegern gegenüber die Zahlen bekannt.')).toEqual([
      'confirmation: das Unternehmen',
    ]);
    expect(speakers('Gestern Abend gab das Unternehmen Orbis gegenüber der Agentur die Zahlen bekannt.')).toEqual([
      'confirmation: Orbis',
    ]);
  });

  it('finds the subject behind "immer noch"', () => {
    expect(speakers('Immer noch betont der Konzern, die Vorwürfe seien falsch.')).toEqual(['denial: der Konzern']);
  });

  it('lets a party that opens the sentence answer for all of it', () => {
    expect(speakers('Laut Polizei kam der Wagen von der Straße ab und soll einen Zaun gerammt haben.')).toEqual([
      'confirmation: Polizei',
    ]);
  });

  it('takes no reports for the subject that stand before the verb', () => {
    expect(speakers('Entsprechende Berichte dementierte der Verein.')).toEqual(['denial: der Verein']);
    expect(speakers('Zum Motiv wurden keine Angaben gemacht.')).toEqual(['no-comment: ']);
  });

  it('takes no surname for a body that ends as bodies’ nouns do', () => {
    expect(speakers('„Hier ist gelogen worden“, sagte Trainer Karl Neuhaus.')).toEqual([]);
    expect(speakers('Sprecher Karl Neuhaus sagte, alles sei gut. Neuhaus fügte hinzu, der Preis stehe fest.')).toEqual([
      'confirmation: Karl Neuhaus',
      'confirmation: Karl Neuhaus',
    ]);
    expect(speakers('Der Maschinenbauer teilte mit, er baue Stellen ab.')).toEqual([
      'confirmation: Der Maschinenbauer',
    ]);
  });

  it('takes nobody for the subject of whom a claim tells', () => {
    expect(speakers('Vorwürfe der Belegschaft weist die Bank zurück.')).toEqual(['denial: die Bank']);
  });

  it('takes no neuter noun for "sie", and no country for a woman who spoke', () => {
    expect(speakers('Das Gericht teilte mit, es beginne am Montag.', '„Wir warten“, erklärt sie.')).toEqual([
      'confirmation: Das Gericht',
    ]);
    expect(
      speakers('Laut Präsidentin Lena Vogt ist nichts bekannt. Auch sei kein Bezug zur Schweiz bekannt, sagte sie.'),
    ).toEqual([]);
  });

  it('tells authorities of two countries apart', () => {
    expect(
      speakers('Ukrainische Behörden meldeten zwei Tote.', 'Die russischen Behörden meldeten einen Verletzten.'),
    ).toEqual(['confirmation: Ukrainische Behörden', 'confirmation: Die russischen Behörden']);
  });

  it('lets nobody do what "weder" says was not done', () => {
    expect(speakers('Weder die Stadt noch der Landkreis teilten mit, wann die Brücke öffnet.')).toEqual([]);
    expect(speakers('Weder die Bank noch die Börse bestätigten den Bericht.')).toEqual([
      'no-comment: die Bank noch die Börse',
    ]);
    expect(speakers('Weder Alkohol noch Drogen waren im Spiel, teilte die Polizei mit.')).toEqual([
      'confirmation: die Polizei',
    ]);
  });

  it('leaves out of a name where its bearer spoke', () => {
    expect(speakers('Der Verkauf ist perfekt, bestätigte Sprecher Karl Ott im Rathaus.')).toEqual([
      'confirmation: Karl Ott',
    ]);
    expect(calls('Der Verkauf ist perfekt, bestätigte Sprecher Karl Ott im Rathaus.')).toEqual(['Sprecher Karl Ott']);
    expect(calls('Der Verkauf ist perfekt, bestätigte Sprecher Karl Ott vom Rathaus.')).toEqual([
      'Sprecher Karl Ott vom Rathaus',
    ]);
  });

  it('ends no name with a verb in capitals', () => {
    expect(calls('ÜBER DIE GRÜNDE SCHWEIGT DER KLUB.')).toEqual(['DER KLUB']);
  });

  it('takes who leads a table for a body, and who leads the opposition for a person', () => {
    expect(types('Der Tabellenführer bestätigte den Wechsel.')).toEqual(['organisation']);
    expect(types('Der Oppositionsführer bestätigte den Wechsel.')).toEqual(['person']);
  });
});
