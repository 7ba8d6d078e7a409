import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const numberIn = (text: string, lang: string): number | undefined =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements[0]?.source?.number;

describe('how many unnamed people are said to be behind a rumor', () => {
  it.each([
    ['en', 'Two people familiar with the matter said the plant will close.', 2],
    ['it', 'Lo hanno riferito due fonti vicine al dossier.', 2],
    ['fr', 'Selon trois sources proches du dossier, la vente est suspendue.', 3],
    ['es', 'Según dos fuentes cercanas a la negociación, la venta está suspendida.', 2],
    ['pt', 'Segundo duas fontes a par do assunto, a venda foi suspensa.', 2],
    ['de', 'Laut zwei Insidern wird das Werk geschlossen.', 2],
  ])('is told by a word: %s', (lang, text, number) => {
    expect(numberIn(text, lang)).toBe(number);
  });

  it('is told by digits', () => {
    expect(numberIn('According to 12 people familiar with the talks, the plant will close.', 'en')).toBe(12);
  });

  it('stays open where it is not said', () => {
    expect(numberIn('People familiar with the matter said the plant will close.', 'en')).toBeUndefined();
  });
});

describe('an official', () => {
  it.each([
    ['en', 'The road is closed, said an official of the council, Adam Cole.'],
    ['it', 'La strada è chiusa, ha detto un funzionario del Comune, Marco Neri.'],
    ['es', 'La carretera está cortada, dijo un funcionario del ayuntamiento, Juan Ruiz.'],
    ['fr', 'La route est coupée, a déclaré un responsable de la mairie, Paul Duval.'],
    ['pt', 'A estrada está cortada, disse um responsável da câmara, João Neves.'],
  ])('is nobody unnamed whose name stands behind the verb and the office: %s', (lang, text) => {
    expect(analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements).toEqual([]);
  });

  it('is unnamed where a place stands there', () => {
    const text = 'The road is closed, said an official of the council in Norval, Ohio.';
    const [statement] = analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'en' }).statements;
    expect(statement?.subkind).toBe('unnamed');
  });
});

/** What the unnamed sources of an article are called, in order. */
const calledIn = (lang: string, ...texts: string[]): (string | undefined)[] =>
  analyze({ blocks: texts.map((text) => ({ text, role: 'paragraph' })), lang }).statements.map(
    ({ source }) => source?.name,
  );

describe('some of the unnamed people who spoke before', () => {
  it.each([
    [
      'en',
      'Two people close to the talks said a deal was near. One of them, who asked not to be named, said it is done.',
    ],
    [
      'it',
      'Due persone vicine al dossier parlano di un accordo. Una di loro, che ha chiesto di restare anonima, lo conferma.',
    ],
    [
      'es',
      'Dos personas cercanas hablan de un acuerdo. Una de ellas, que pidió no ser identificada, dijo que está hecho.',
    ],
    ['fr', "Deux proches du dossier évoquent un accord. L'une d'elles, qui a requis l'anonymat, dit que c'est fait."],
    [
      'pt',
      'Duas pessoas próximas disseram que há acordo. Uma delas, que pediu para não ser identificada, disse que é certo.',
    ],
  ])('are those people: %s', (lang, text) => {
    const [first, second, ...more] = calledIn(lang, text);
    expect(first).toMatch(/^(?:Two|Due|Dos|Deux|Duas) /);
    expect([second, ...more]).toEqual([first]);
  });

  it.each([
    [
      'it',
      'Due persone vicine al dossier parlano di un accordo. Un altro, che ha chiesto di restare anonimo, dice di no.',
    ],
    ['en', 'Two people close to the talks said a deal was near. Another, who asked not to be named, said it was not.'],
  ])('are not those that are told apart from them: %s', (lang, text) => {
    const [first, second] = calledIn(lang, text);
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });
});

describe('some of several people', () => {
  it.each([
    ['pt', 'Segundo fontes da polícia, dois rapazes fugiram. Um deles confirmou o furto.'],
    ['it', 'Secondo fonti della Procura, i complici sono tre. Uno di loro ha riferito i dettagli.'],
    ['es', 'Según fuentes de la policía, los cómplices son tres. Uno de ellos confirmó el robo.'],
    ['fr', "Selon des sources policières, les complices sont trois. L'un d'eux a confirmé le vol."],
    ['en', 'According to police sources, two men fled. One of them confirmed the theft.'],
  ])('%s: are none of the sources that speak of them: %s', (lang, text) => {
    expect(calledIn(lang, text)).toHaveLength(1);
  });

  it.each([
    ['es', 'Lo saben fuentes próximas a la dirección. Una de ellas afirmó que la fecha no está fijada.'],
    ['fr', "Selon deux proches du dossier, le groupe vend. L'un d'eux a confirmé le prix."],
    ['pt', 'Duas pessoas a par do assunto disseram que o grupo vende. Uma delas disse que falta pouco.'],
  ])('%s: are of those who speak: %s', (lang, text) => {
    const [first, second] = calledIn(lang, text);
    expect(second).toBe(first);
  });

  it('have a word for others whole', () => {
    expect(calledIn('fr', "Des sources parlent. D'autres disent que non.")).toEqual(['Des sources', "D'autres"]);
  });
});

describe('unnamed people who are spoken of again', () => {
  it.each([
    [
      'en',
      'Vantro is in talks to buy Nordwind, according to two people familiar with the matter.',
      'The price could reach 3 billion dollars, the people said.',
      'two people familiar with the matter',
    ],
    [
      'it',
      'Secondo due fonti vicine al dossier, Vantro vuole comprare Nordwind.',
      'Il prezzo è di tre miliardi, hanno detto le fonti.',
      'due fonti vicine al dossier',
    ],
    [
      'fr',
      'Vantro négocie le rachat de Nordwind, selon deux sources proches du dossier.',
      'Le prix est de trois milliards, ont indiqué ces sources.',
      'deux sources proches du dossier',
    ],
    [
      'es',
      'Vantro negocia la compra de Nordwind, según dos fuentes cercanas a las negociaciones.',
      'El precio es de tres mil millones, dijeron las fuentes.',
      'dos fuentes cercanas a las negociaciones',
    ],
    [
      'pt',
      'A Vantro negocia a compra da Nordwind, segundo duas fontes próximas das negociações.',
      'O preço é de três bilhões, disseram as fontes.',
      'duas fontes próximas das negociações',
    ],
    [
      'de',
      'Vantro steht laut zwei mit der Sache vertrauten Personen vor dem Kauf von Nordwind.',
      'Der Preis liege bei drei Milliarden, sagten die Personen.',
      'zwei mit der Sache vertrauten Personen',
    ],
  ])('are the same: %s', (lang, first, second, name) => {
    expect(calledIn(lang, first, second)).toEqual([name, name]);
  });

  it('are others where they come without an article, or with a number', () => {
    const first = 'Vantro is in talks to buy Nordwind, according to two people familiar with the matter.';
    expect(calledIn('en', first, 'Three people close to Nordwind said the price is too low.')).toEqual([
      'two people familiar with the matter',
      'Three people close to Nordwind',
    ]);
  });

  it('are not the paper that quotes them', () => {
    const [source, paper] = calledIn(
      'pt',
      'Fontes próximas do Banco Orlen citadas pela Bloomberg disseram que o banco quer comprar a rede.',
      'A Bloomberg escreve ainda que o preço é de três mil milhões.',
    );
    expect(source).toBe('Fontes próximas do Banco Orlen citadas pela Bloomberg');
    expect(paper).toBe('Bloomberg');
  });

  it('are nobody where none was spoken of', () => {
    expect(calledIn('de', 'Der Preis liege bei drei Milliarden, sagten die Personen.')).toEqual([]);
  });
});

describe('how unnamed people are described', () => {
  it.each([
    [
      'es',
      'Dos personas conocedoras de las negociaciones aseguran que el pacto está cerca.',
      /^Dos .* las negociaciones$/,
    ],
    ['es', 'Una fuente próxima a la dirección lo ve improbable.', /^Una fuente próxima a la dirección$/],
    [
      'fr',
      'Selon nos sources proches du ministère, le préfet Roche démissionne.',
      /^nos sources proches du ministère$/,
    ],
  ])('is told whole, and no more: %s', (lang, text, name) => {
    expect(calledIn(lang, text)).toEqual([expect.stringMatching(name)]);
  });
});

describe('"the person" behind an unnamed source', () => {
  it.each([
    [
      'de',
      'Orbis will verkaufen, sagte ein Insider der Bank. Die Sache sei bald durch, sagte die Person am Montag.',
      2,
    ],
    ['de', 'Ein Zeuge wurde gehört. Die Sache sei bald durch, sagte die Person am Montag dem Gericht in der Stadt.', 0],
    ['fr', 'Orbis est en vente, a dit une source proche du dossier. L’accord est proche, a dit cette personne.', 2],
  ])('is the same one: %s', (lang, text, count) => {
    expect(calledIn(lang, text)).toHaveLength(count);
  });
});

describe('whom an unnamed source speaks to', () => {
  it.each([
    ['it', '«Sono felici», ha detto una fonte a Ballandia.', 'una fonte'],
    ['es', '«Son felices», dijo una fuente a Ballandia.', 'una fuente'],
    ['fr', '« Ils sont heureux », a dit une source à Ballandia.', 'une source'],
    ['pt', '«Estão felizes», disse uma fonte ao Fonarena.', 'uma fonte'],
    ['fr', 'La vente est proche, a dit une source à la présidence.', 'une source à la présidence'],
  ])('is none of it, known or not: %s', (lang, text, name) => {
    expect(calledIn(lang, text)).toEqual([name]);
  });
});

describe('"the same sources"', () => {
  it.each([
    ['en', 'Two officials said the vote would slip. According to the same sources, no date has been set.'],
    ['es', 'Dos fuentes dijeron que el voto se retrasará. Según las mismas fuentes, aún no hay fecha.'],
    ['de', 'Zwei Insider sagten, die Wahl verschiebe sich. Denselben Quellen zufolge steht kein Termin fest.'],
  ])('are those of before: %s', (lang, text) => {
    const [first, second] = calledIn(lang, text);
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });
});

describe('people whom a noun alone tells of', () => {
  it.each([
    ['en', 'An official close to the talks said the vote would slip.', 'An official close to the talks'],
    ['en', 'The vote will slip, according to a campaign staffer.', 'a campaign staffer'],
    ['de', 'Zwei US-Beamte sagten, die Wahl verschiebe sich.', 'Zwei US-Beamte'],
    ['de', 'EU-Diplomaten sagten, die Wahl verschiebe sich.', 'EU-Diplomaten'],
    ['de', 'Parteikreise bestätigten, dass sich die Wahl verschiebt.', 'Parteikreise'],
    ['de', 'Zwei Banker sagten, der Verkauf stocke.', 'Zwei Banker'],
  ])('are unnamed, not the body beside them: %s', (lang, text, name) => {
    const [only] = analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements;
    expect(only?.subkind).toBe('unnamed');
    expect(only?.source?.name).toBe(name);
  });
});

describe('a report in a paper', () => {
  it.each([
    ['A report in the Harwick Courier says Orbis is for sale.', ['outlet']],
    ['NBC4 reported that Orbis was for sale.', ['outlet']],
    ['An article in the Dalton Medical Journal says sleep matters.', []],
    ['A report from the Harwick Fire Department says the fire began in the kitchen.', ['document']],
  ])("is an outlet's by the paper's name: %s", (text, subkinds) => {
    const { statements } = analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'en' });
    expect(statements.map(({ subkind }) => subkind)).toEqual(subkinds);
  });
});

describe('some of several people without a name', () => {
  const numbersIn = (lang: string, ...paragraphs: string[]): (string | number | undefined)[] =>
    analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) }).statements.flatMap(
      ({ source }) => [source?.text, source?.number],
    );

  it.each([
    [
      'it',
      'Kolbe taglia 900 posti, hanno detto due persone a conoscenza dei piani.',
      'Una delle persone ha detto che saranno di più.',
    ],
    [
      'es',
      'Kolbe recorta 900 empleos, dijeron dos personas al tanto de los planes.',
      'Una de las personas dijo que serán más.',
    ],
    [
      'fr',
      'Kolbe supprime 900 postes, ont dit deux personnes au courant.',
      'L’une de ces personnes a dit qu’il y en aurait plus.',
    ],
    [
      'de',
      'Kolbe streicht 900 Stellen, sagten zwei mit den Plänen vertraute Personen.',
      'Eine der Personen sagte, es würden mehr.',
    ],
    ['de', 'Drei Insider sagten, die Einigung sei nah.', 'Einer der Insider sagte, sie könne scheitern.'],
  ])('%s: is none of a number: %s', (lang, first, second) => {
    const [, , text, number] = numbersIn(lang, first, second);
    expect(second.startsWith(String(text))).toBe(true);
    expect(number).toBeUndefined();
  });

  it.each([
    [
      'en',
      'Four officials, who spoke on condition of anonymity, described the plan.',
      'Two of them said it had been approved.',
    ],
    [
      'es',
      'Cuatro funcionarios, que hablaron bajo condición de anonimato, describieron el plan.',
      'Dos de ellos dijeron que está aprobado.',
    ],
    [
      'fr',
      'Quatre responsables, qui ont parlé sous couvert d’anonymat, ont décrit le plan.',
      'Deux d’entre eux ont dit qu’il est approuvé.',
    ],
    [
      'de',
      'Vier Beamte, die anonym bleiben wollten, beschrieben den Plan.',
      'Zwei von ihnen sagten, er sei gebilligt.',
    ],
    [
      'pt',
      'Quatro funcionários, que falaram sob anonimato, descreveram o plano.',
      'Dois deles disseram que foi aprovado.',
    ],
  ])('%s: are as many as is said: %s', (lang, first, second) => {
    expect(numbersIn(lang, first, second).slice(3)).toEqual([2]);
  });

  it.each([
    ['en', 'Four dancers were injured in the crash.', 'Two of them said they would not return.'],
    ['fr', 'Quatre danseurs ont été blessés dans l’accident.', 'Deux d’entre eux ont dit qu’ils ne reviendraient pas.'],
    ['de', 'Vier Tänzer wurden bei dem Unfall verletzt.', 'Zwei von ihnen sagten, sie kämen nicht zurück.'],
  ])('%s: are no sources where nobody spoke without a name: %s', (lang, first, second) => {
    expect(numbersIn(lang, first, second)).toEqual([]);
  });
});

describe('somebody of a group who is named behind a comma', () => {
  it.each([
    ['pt', 'Um dos participantes no ato, Ivo Nunes, disse que a reunião foi tensa.'],
    ['pt', 'Um membro do conselho, Ivo Nunes, disse que a reunião foi tensa.'],
    ['fr', 'Un proche du président, Paul Vial, a décrit un climat tendu.'],
  ])('is no unnamed source: %s: %s', (lang, text) => {
    expect(calledIn(lang, text)).toEqual([]);
  });

  it('is one where no name stands there', () => {
    expect(calledIn('pt', 'Um dos participantes no ato, já à noite, disse que a reunião foi tensa.')).toHaveLength(1);
  });
});

describe('a document', () => {
  it.each([
    ['it', 'Una lettera anonima afferma che il preside ruba.'],
    ['pt', 'Uma carta anônima afirma que o diretor rouba.'],
    ['es', 'Una carta anónima afirma que el alcalde cobra sobornos.'],
    ['fr', 'Une lettre anonyme affirme que le maire a menti.'],
  ])('that nobody signed makes a rumor: %s', (lang, text) => {
    expect(analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements[0]?.subkind).toBe('unnamed');
  });

  it.each([
    ['it', 'Il post di un utente afferma che il telefono si scalda.'],
    ['it', 'Il tweet del giornalista rivela che il club ha un accordo.'],
    ['pt', 'A postagem de um usuário afirma que o telefone esquenta.'],
    ['es', 'El tuit del periodista afirma que el club tiene un acuerdo.'],
    ['fr', 'Le tweet du journaliste affirme que le club a un accord.'],
  ])('of somebody who is no party confirms nothing: %s: %s', (lang, text) => {
    expect(calledIn(lang, text)).toEqual([]);
  });

  it.each([
    ['it', 'La lettera della famiglia afferma che il ragazzo sta bene.'],
    ['it', 'La nota dell’ordine dei giornalisti afferma che il sito chiude.'],
    ['pt', 'A nota da família afirma que o cantor passa bem.'],
  ])('of a party confirms: %s: %s', (lang, text) => {
    expect(calledIn(lang, text)).toHaveLength(1);
  });
});
