import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import italian from '../../public/_locales/it/messages.json' with { type: 'json' };
import { analyze } from '../engine/index.ts';
import type { Heard, Kind, Origin, Summary } from '../engine/types.ts';
import { headline, originWarning } from './headline.ts';
import { heardLines } from './heard.ts';
import type { Sourcing } from './sourcing.ts';
import { textsOfMessages } from './texts-of-messages.ts';

const inEnglish = textsOfMessages(en);
const inItalian = textsOfMessages(italian);

const NOBODY: Heard = { confirmed: [], denied: [], declined: [], silent: [] };

function summary(counts: Partial<Record<Kind, number>>, origin: Origin, heard: Partial<Heard> = {}): Summary {
  const all = { rumor: 0, confirmation: 0, 'no-comment': 0, denial: 0, ...counts };
  return {
    statements: Object.values(all).reduce((sum, count) => sum + count, 0),
    counts: all,
    subkinds: {},
    parties: [],
    named: 0,
    unnamed: 0,
    origin,
    heard: { ...NOBODY, ...heard },
    described: [],
  };
}

const theInformation: Origin = { form: 'single', name: 'The Information', type: 'outlet' };
const insiders: Origin = { form: 'single', name: 'people familiar with the matter', type: 'unnamed' };

describe('headline', () => {
  const cases: [string, Summary, string][] = [
    [
      'one origin behind several rumors',
      summary({ rumor: 3, confirmation: 2 }, theInformation),
      '3 of 5 sourced statements are unconfirmed, from The Information alone.',
    ],
    [
      'one rumor among others',
      summary({ rumor: 1, denial: 1 }, theInformation),
      '1 of 2 sourced statements is unconfirmed, from The Information.',
    ],
    [
      'nothing but one rumor',
      summary({ rumor: 1 }, theInformation),
      'The only sourced statement is unconfirmed, from The Information.',
    ],
    [
      'nothing but rumors of unnamed people',
      summary({ rumor: 2 }, insiders),
      'Both sourced statements are unconfirmed, from a single unnamed source (“people familiar with the matter”).',
    ],
    [
      'nothing but rumors of several people',
      summary({ rumor: 2 }, { ...insiders, number: 2 }),
      'Both sourced statements are unconfirmed, from unnamed sources (“people familiar with the matter”).',
    ],
    [
      'one rumor of unnamed people',
      summary({ rumor: 1, confirmation: 1 }, insiders),
      '1 of 2 sourced statements is unconfirmed, from an unnamed source (“people familiar with the matter”).',
    ],
    [
      'several origins',
      summary({ rumor: 2, confirmation: 2 }, { form: 'several', names: ['Bloomberg', 'Reuters'] }),
      '2 of 4 sourced statements are unconfirmed, from Bloomberg and Reuters.',
    ],
    [
      'an origin without a name after those that have one',
      {
        ...summary({ rumor: 2, denial: 1 }, { form: 'several', names: ['A senior official', 'Bloomberg'] }),
        described: ['A senior official'],
      },
      '2 of 3 sourced statements are unconfirmed, from Bloomberg and one unnamed source.',
    ],
    [
      'several origins without a name',
      {
        ...summary({ rumor: 3, denial: 1 }, { form: 'several', names: ['the paper', 'Reuters', 'an insider'] }),
        described: ['the paper', 'an insider'],
      },
      '3 of 4 sourced statements are unconfirmed, from Reuters and 2\u00a0unnamed sources.',
    ],
    [
      'several origins of which none has a name',
      {
        ...summary({ rumor: 2, denial: 1 }, { form: 'several', names: ['an insider', 'a senior official'] }),
        described: ['an insider', 'a senior official'],
      },
      '2 of 3 sourced statements are unconfirmed, from 2 unnamed sources.',
    ],
    [
      'several origins of which one is more than one, that cannot be counted',
      {
        ...summary({ rumor: 3, denial: 1 }, { form: 'several', names: ['a senior official', 'Reuters', 'insiders'] }),
        described: ['a senior official', 'insiders'],
      },
      '3 of 4 sourced statements are unconfirmed, from Reuters and unnamed sources.',
    ],
    [
      'many origins, which cannot be counted',
      {
        ...summary({ rumor: 4 }, { form: 'several', names: ['Reuters', 'Bloomberg', 'The Guardian', 'insiders'] }),
        described: ['insiders'],
      },
      'All 4 sourced statements are unconfirmed, from various sources.',
    ],
    [
      'nothing but one rumor without any origin',
      summary({ rumor: 1 }, { form: 'unattributed' }),
      'The only marked statement is a rumor without a source.',
    ],
    [
      'a single origin that is a paper without a name',
      {
        ...summary({ rumor: 2, denial: 1 }, { form: 'single', name: 'The paper', type: 'outlet' }),
        described: ['The paper'],
      },
      '2 of 3 sourced statements are unconfirmed, from the paper alone.',
    ],
    [
      'more origins than a sentence holds',
      summary({ rumor: 4, denial: 1 }, { form: 'several', names: ['A', 'B', 'C', 'D'] }),
      '4 of 5 sourced statements are unconfirmed, from 4 different sources.',
    ],
    [
      'rumors without any origin',
      summary({ rumor: 2, denial: 1 }, { form: 'unattributed' }),
      '2 of 3 marked statements are rumors without a source.',
    ],
    ['no rumor', summary({ confirmation: 4 }, { form: 'none' }), '4 sourced statements, no rumor among them.'],
    ['one statement, no rumor', summary({ denial: 1 }, { form: 'none' }), '1 sourced statement, no rumor.'],
  ];

  it.each(cases)('says %s', (_, given, wanted) => {
    expect(headline({ summary: given, language: 'en', statements: [] }, inEnglish)).toBe(wanted);
  });

  it.each(cases)('leaves no gap in Italian for %s', (_, given) => {
    expect(headline({ summary: given, language: 'it', statements: [] }, inItalian)).toMatch(/^[^$]+[^$ ,]\.$/);
  });

  it('agrees in number in Italian', () => {
    expect(
      headline(
        { summary: summary({ rumor: 1, denial: 3 }, theInformation), language: 'it', statements: [] },
        inItalian,
      ),
    ).toBe('1 delle 4 affermazioni con fonte non è confermata; fonte: The Information.');
    expect(
      headline(
        { summary: summary({ rumor: 2, denial: 2 }, theInformation), language: 'it', statements: [] },
        inItalian,
      ),
    ).toBe('2 delle 4 affermazioni con fonte non sono confermate; unica fonte: The Information.');
  });
});

describe('who answered', () => {
  const lines = (given: Summary): string[] =>
    heardLines({ summary: given, language: 'en', statements: [] }, inEnglish).map(({ text }) => text);

  it('has a sentence for each way of answering', () => {
    const heard = { confirmed: ['OpenAI'], denied: ['Nvidia', 'AMD'], declined: ['OpenAI'], silent: ['TSMC'] };
    expect(lines(summary({ confirmation: 1, denial: 2, 'no-comment': 2 }, { form: 'none' }, heard))).toEqual([
      'OpenAI spoke on the record.',
      'Nvidia and AMD denied it.',
      'OpenAI declined to comment.',
      'TSMC gave no reply.',
    ]);
  });

  it('names who has a name first, then who is only described, in the words of the article', () => {
    const heard = {
      confirmed: ['The company', 'Ostara', 'The Treasury'],
      denied: ['The chipmaker'],
      silent: ['A', 'the B', 'a c', 'D'],
    };
    const given = summary({ confirmation: 2, denial: 1, 'no-comment': 4 }, { form: 'none' }, heard);
    expect(lines({ ...given, described: ['The company', 'The chipmaker', 'a c'] })).toEqual([
      'Ostara, the Treasury, and the company spoke on the record.',
      'The chipmaker denied it.',
      'A, the B, D, and a c gave no reply.',
    ]);
  });

  it('cuts a long list of names', () => {
    const heard = { declined: ['A', 'B', 'C', 'D', 'E'] };
    expect(lines(summary({ 'no-comment': 5 }, { form: 'none' }, heard))).toEqual([
      'A, B, C, and 2\u00a0more declined to comment.',
    ]);
  });

  it('says that nobody was asked only where no answer of any sort was found', () => {
    expect(lines(summary({ rumor: 2 }, theInformation))).toEqual([
      'The article does not say that anyone concerned was asked.',
    ]);
    expect(lines(summary({ rumor: 2, 'no-comment': 1 }, theInformation))).toEqual([]);
    expect(lines(summary({ confirmation: 1 }, { form: 'none' }))).toEqual([]);
  });
});

/** A short article in each language: parties that are plurals, a name that begins with an article, a source without a name. */
const ARTICLES: Readonly<Record<string, { readonly paragraphs: readonly string[]; readonly said: readonly string[] }>> =
  {
    it: {
      paragraphs: [
        'Lo riporta la Repubblica: Orbis sarebbe in vendita.',
        'Secondo la Repubblica l’accordo è vicino.',
        'I carabinieri hanno confermato due arresti.',
        'Gli avvocati della famiglia non hanno voluto commentare.',
        'La procura ha smentito.',
      ],
      said: [
        '2 delle 5 affermazioni con fonte non sono confermate; unica fonte: la Repubblica.',
        'I carabinieri si esprimono ufficialmente.',
        'La procura smentisce.',
        'Gli avvocati della famiglia non commentano.',
      ],
    },
    es: {
      paragraphs: [
        'Según El País, Orbis está en venta.',
        'Las autoridades confirmaron dos detenciones.',
        'Los abogados de la familia declinaron hacer comentarios.',
        'La fiscalía desmintió la información.',
      ],
      said: [
        '1 de 4 afirmaciones con fuente, sin confirmar; fuente: El País.',
        'Las autoridades se pronunciaron oficialmente.',
        'La fiscalía lo desmintió.',
        'Los abogados de la familia no quisieron comentar.',
      ],
    },
    fr: {
      paragraphs: [
        'Selon Le Monde, Orbis est à vendre.',
        'Les gendarmes ont confirmé deux arrestations.',
        'Les avocats de la famille n’ont pas souhaité commenter.',
        'Le parquet a démenti.',
      ],
      said: [
        '1 affirmation sourcée sur 4 n’est pas confirmée\u202f; source\u00a0: Le Monde.',
        'Les gendarmes s’expriment officiellement.',
        'Le parquet dément.',
        'Les avocats de la famille ne commentent pas.',
      ],
    },
    de: {
      paragraphs: [
        'Laut dem Spiegel steht Orbis zum Verkauf.',
        'Die Ermittler bestätigten zwei Festnahmen.',
        'Die Anwälte der Familie wollten sich nicht äußern.',
        'Die Polizei dementierte.',
      ],
      said: [
        '1 von 4 Aussagen mit Quelle ist unbestätigt; Quelle: Spiegel.',
        'Die Ermittler haben sich offiziell geäußert.',
        'Die Polizei hat dementiert.',
        'Die Anwälte der Familie wollten sich nicht äußern.',
      ],
    },
    pt: {
      paragraphs: [
        'Segundo O Globo, a Orbis está à venda.',
        'As autoridades confirmaram duas prisões.',
        'Os advogados da família não quiseram comentar.',
        'A polícia desmentiu a notícia.',
      ],
      said: [
        '1 de 4 afirmações com fonte não está confirmada; fonte: O Globo.',
        'As autoridades se pronunciaram oficialmente.',
        'A polícia desmentiu.',
        'Os advogados da família não quiseram comentar.',
      ],
    },
  };

const textsIn = (language: string) =>
  textsOfMessages(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));

const spoken = (sourcing: Sourcing, language: string): string[] => {
  const texts = textsIn(language);
  return [headline(sourcing, texts), ...heardLines(sourcing, texts).map(({ text }) => text)];
};

describe('an article', () => {
  it.each(Object.entries(ARTICLES))('is summed up as a reader of %s would say it', (lang, { paragraphs, said }) => {
    const read = analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) });
    expect(spoken(read, lang)).toEqual(said);
  });

  it('has no capital left in it from a sentence that began with a party', () => {
    const given = summary({ 'no-comment': 3 }, { form: 'none' }, { declined: ['Nordwind', 'Empresas', 'Prefeitura'] });
    const read = { summary: { ...given, described: ['Empresas', 'Prefeitura'] }, language: 'pt', statements: [] };
    expect(spoken(read, 'pt').at(-1)).toBe('Nordwind, as empresas e a prefeitura não quiseram comentar.');
    const german = {
      ...given,
      heard: { ...given.heard, declined: ['Nordwind', 'Ermittler'] },
      described: ['Ermittler'],
    };
    expect(spoken({ summary: german, language: 'de', statements: [] }, 'de').at(-1)).toBe(
      'Nordwind und Ermittler wollten sich nicht äußern.',
    );
  });

  it.each([
    [
      'en',
      ['Vantro is in talks to buy Nordwind, local media reported.', 'Local media reported that the price is high.'],
      'Both sourced statements are unconfirmed, from unnamed sources (“local media”).',
    ],
    [
      'it',
      [
        'Secondo tre fonti vicine al dossier, Vantro sarebbe pronta a comprare Nordwind. Il prezzo sarebbe di tre miliardi.',
      ],
      'Nessuna delle due affermazioni con fonte è confermata; fonti senza nome («tre fonti vicine al dossier»).',
    ],
    [
      'de',
      ['Vantro will laut Medienberichten Nordwind übernehmen.', 'Laut Insidern ist der Preis hoch.'],
      'Beide Aussagen mit Quelle sind unbestätigt; keine der Quellen wird genannt.',
    ],
  ])('takes several people or papers for no single source: %s', (lang, paragraphs, said) => {
    const read = analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) });
    expect(headline(read, textsIn(lang))).toBe(said);
    expect(originWarning(read, textsIn(lang))).toBeNull();
  });

  it.each([
    ['fr', "Les parents de la victime n'ont pas souhaité commenter.", 'Les parents de la victime ne commentent pas.'],
    ['es', 'Los padres de la víctima no quisieron comentar.', 'Los padres de la víctima no quisieron comentar.'],
    ['it', 'Veltra ed Enel hanno smentito.', 'Veltra ed Enel smentiscono.'],
    ['es', 'Vantro y Repsol no quisieron comentar.', 'Vantro y Repsol no quisieron comentar.'],
    ['pt', 'Petrobras e Vantro negaram a informação.', 'Petrobras e Vantro desmentiram.'],
    ['es', 'Mari y Compañía no quiso comentar.', 'Mari y Compañía no quiso comentar.'],
    ['it', 'Enel e Veltra hanno smentito.', 'Enel e Veltra smentiscono.'],
    ['it', 'Le aziende Enel e Veltra hanno smentito la notizia.', 'Enel e Veltra smentiscono.'],
    ['it', 'Un portavoce di Veltra e Enel ha smentito.', 'Veltra ed Enel smentiscono.'],
    ['it', 'Il partito Libertà e Giustizia ha smentito la notizia.', 'Libertà e Giustizia smentisce.'],
    ['it', 'La Dolce e Gabbana ha smentito la notizia.', 'La Dolce e Gabbana smentisce.'],
    ['es', 'El partido Justicia y Libertad desmintió la noticia.', 'Justicia y Libertad lo desmintió.'],
    ['pt', 'A Tok e Stok negou a venda.', 'A Tok e Stok desmentiu.'],
    ['it', 'I vicini di casa non hanno voluto commentare.', 'I vicini di casa non commentano.'],
    ['de', 'Die Niederlande dementierten den Bericht.', 'Die Niederlande haben dementiert.'],
    ['de', 'Die Ärztekammer wollte sich nicht äußern.', 'Die Ärztekammer wollte sich nicht äußern.'],
    ['es', 'Vantro y Nordwind no quisieron comentar.', 'Vantro y Nordwind no quisieron comentar.'],
    ['it', 'Nessuna delle due società ha risposto alle domande.', 'Le due società non rispondono.'],
    ['es', 'Ninguna de las dos empresas respondió a las preguntas.', 'Las dos empresas no respondieron.'],
    ['fr', "Aucune des deux sociétés n'a répondu aux questions.", 'Les deux sociétés ne répondent pas.'],
    ['fr', "Personne au ministère n'était disponible pour un commentaire.", 'Le ministère ne répond pas.'],
    ['de', 'Keines der beiden Unternehmen reagierte.', 'Die beiden Unternehmen haben nicht geantwortet.'],
    ['pt', 'Nenhuma das duas empresas respondeu às perguntas.', 'As duas empresas não responderam.'],
    ['en', 'Calls to the ministry went unanswered.', 'The ministry gave no reply.'],
    ['de', 'Eine Sprecherin des Hafens, Lena Ost, wollte sich nicht äußern.', 'Lena Ost wollte sich nicht äußern.'],
    ['en', 'Nobody at the ministry was available for comment.', '1 sourced statement, no rumor.'],
    ['de', 'Von dem Unternehmen gab es zunächst keine Stellungnahme.', 'Das Unternehmen hat nicht geantwortet.'],
    ['es', 'Ni el club ni el jugador quisieron comentar.', 'El club y el jugador no quisieron comentar.'],
    ['pt', 'A AS Roma não quis comentar o caso.', 'Roma não quis comentar.'],
    ['fr', "Ce dernier n'a pas souhaité commenter.", 'Une source non identifiée ne commente pas.'],
    [
      'en',
      'The owner of the pier, Seaboard Inc, declined to comment. A spokesman for Seaboard Inc declined to say more.',
      'Seaboard Inc declined to comment.',
    ],
    [
      'it',
      'Il Comune non ha voluto commentare. Il Comune e la Regione non hanno voluto commentare.',
      'Il Comune e la Regione non commentano.',
    ],
  ])('tells each party once, with a verb that agrees: %s %s', (lang, text, said) => {
    const read = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
    expect(spoken(read, lang).at(-1)).toBe(said);
  });

  /** Who denied something together with Nordwind. */
  const WITH_NORDWIND: Readonly<Record<string, (other: string) => string>> = {
    en: (other) => `Nordwind and ${other} denied it.`,
    es: (other) => `Nordwind y ${other} lo desmintieron.`,
    pt: (other) => `Nordwind e ${other} desmentiram.`,
    de: (other) => `Nordwind und ${other} haben dementiert.`,
  };

  it.each([
    ['en', 'Hospital', 'the hospital'],
    ['en', 'Officials', 'officials'],
    ['en', 'Any official', 'any official'],
    ['en', 'Evan Blass', 'Evan Blass'],
    ['en', 'Orbis’s lawyer', 'Orbis’s lawyer'],
    ['en', 'London police', 'the London police'],
    ['en', 'Orbis spokesman', 'the Orbis spokesman'],
    ['en', 'Senior aide', 'the senior aide'],
    ['en', 'Attorney for Bolt', 'the attorney for Bolt'],
    ['es', 'Autoridades', 'las autoridades'],
    ['es', 'Fiscalía', 'la fiscalía'],
    ['es', 'Bancos', 'los bancos'],
    ['es', 'Portavoz', 'portavoz'],
    ['es', 'Ambos clubes', 'ambos clubes'],
    ['es', 'Cada empresa', 'cada empresa'],
    ['es', 'Toda la directiva', 'toda la directiva'],
    ['es', 'Ocho bancos', 'ocho bancos'],
    ['es', 'Policías', 'policías'],
    ['es', 'Papa', 'papa'],
    ['pt', 'Empresas', 'as empresas'],
    ['pt', 'Direção', 'a direção'],
    ['pt', 'Governo', 'o governo'],
    ['pt', 'Polícia', 'a polícia'],
    ['pt', 'Especialistas', 'especialistas'],
    ['pt', 'Ambos os clubes', 'ambos os clubes'],
    ['pt', 'Dezenas de moradores', 'dezenas de moradores'],
    ['pt', 'Sistema', 'sistema'],
    ['pt', 'Evandro Lins', 'Evandro Lins'],
    ['de', 'Polizei', 'die Polizei'],
    ['de', 'Gericht', 'das Gericht'],
    ['de', 'Ermittler', 'Ermittler'],
  ])('gives a description the article that its headline leaves off: %s %s', (language, name, written) => {
    const given = summary({ denial: 2 }, { form: 'none' }, { denied: ['Nordwind', name] });
    expect(spoken({ summary: { ...given, described: [name] }, language, statements: [] }, language).at(-1)).toBe(
      WITH_NORDWIND[language]?.(written),
    );
  });

  it.each([
    ['en', 'Her lawyer', '“Her lawyer” denied it.'],
    ['en', 'Those firms', '“Those firms” denied it.'],
    ['en', 'The same official', '“The same official” denied it.'],
    ['en', 'Son of the mayor', 'Son of the mayor denied it.'],
    ['de', 'Ihr Anwalt', '„Ihr Anwalt“ hat dementiert.'],
    ['de', 'Unsere Quelle', '„Unsere Quelle“ hat dementiert.'],
    ['es', 'Dicha compañía', '«Dicha compañía» lo desmintió.'],
    ['es', 'Esos bancos', '«Esos bancos» lo desmintieron.'],
    ['pt', 'A mesma fonte oficial', '“A mesma fonte oficial” desmentiu.'],
    ['it', 'Quella società', '«Quella società» smentisce.'],
    ['fr', 'Ladite société', '«\u00a0Ladite société\u00a0» dément.'],
    ['es', 'Su abogado', '«Su abogado» lo desmintió.'],
    ['fr', 'Cette entreprise', '«\u00a0Cette entreprise\u00a0» dément.'],
    ['it', 'Il suo avvocato', '«Il suo avvocato» smentisce.'],
    ['pt', 'Seu advogado', '“Seu advogado” desmentiu.'],
  ])('quotes words that point back into the article: %s %s', (language, name, said) => {
    const given = summary({ denial: 1 }, { form: 'none' }, { denied: [name] });
    expect(spoken({ summary: { ...given, described: [name] }, language, statements: [] }, language).at(-1)).toBe(said);
  });

  it.each([
    ['en', ['Hospital', 'Brightwater Hospital'], ['Hospital'], 'Brightwater Hospital denied it.'],
    ['en', ['The police', 'Union of the Police'], ['The police'], 'Union of the Police and the police denied it.'],
    [
      'en',
      ['The government', 'The Scottish Government'],
      ['The government'],
      'The Scottish Government and the government denied it.',
    ],
    ['en', ['Brightwater', 'Brightwater Hospital'], [], 'Brightwater and Brightwater Hospital denied it.'],
    ['en', ['The bank', 'The Bank of Dorn'], ['The bank'], 'The Bank of Dorn denied it.'],
    ['en', ['The bank', 'The Bank Workers Union'], ['The bank'], 'The Bank Workers Union and the bank denied it.'],
    ['en', ['Milan', 'Inter Milan'], [], 'Milan and Inter Milan denied it.'],
    ['en', ['The Port Authority (PA', 'The Port Authority'], [], 'The Port Authority denied it.'],
    ['en', ['das ‚Star'], [], 'Das Star denied it.'],
    ['es', ['El puerto', 'un banco y una naviera'], [], 'El puerto, un banco y una naviera lo desmintieron.'],
    ['fr', ['ni l’intéressé ni la Commission'], [], 'L’intéressé et la Commission démentent.'],
    ['fr', ["L'Équipe Nord", 'le ministère et la mairie'], [], 'L’Équipe Nord, le ministère et la mairie démentent.'],
    ['it', ['il porto', 'Il porto di Vado'], ['il porto'], 'Il porto di Vado smentisce.'],
    [
      'it',
      ['la società', 'la società madre'],
      ['la società', 'la società madre'],
      'La società e la società madre smentiscono.',
    ],
  ])('tells of each once, in a list with one "and": %s %j', (language, denied, described, said) => {
    const given = summary({ denial: 2 }, { form: 'none' }, { denied });
    expect(spoken({ summary: { ...given, described }, language, statements: [] }, language).at(-1)).toBe(said);
  });

  it.each([
    [
      'en',
      'The hospital denied it. The hospital union also denied the claims.',
      'The hospital and the hospital union denied it.',
    ],
    [
      'en',
      'Boeing denied the claims. The Boeing Machinists Union also denied the claims.',
      'Boeing and the Boeing Machinists Union denied it.',
    ],
    [
      'en',
      'Chelsea denied the report. Chelsea Clinton denied the report too.',
      'Chelsea and Chelsea Clinton denied it.',
    ],
    ['en', 'Harrison Ford, an actor, denied the report. Ford denied the report again.', 'Harrison Ford denied it.'],
    [
      'de',
      'Bayern dementierte den Bericht. Bayern Leverkusen dementierte den Bericht ebenfalls.',
      'Bayern und Bayern Leverkusen haben dementiert.',
    ],
    [
      'es',
      'El club desmintió la información. El club rival también desmintió la información.',
      'El club y el club rival lo desmintieron.',
    ],
    [
      'fr',
      'La société a démenti l’information. La société mère a démenti l’information.',
      'La société et la société mère démentent.',
    ],
    [
      'it',
      'Il ministero della Salute ha smentito la notizia. Il ministero della Salute francese ha smentito la notizia.',
      'Il ministero della Salute e il ministero della Salute francese smentiscono.',
    ],
    ['pt', 'O clube negou a informação. O clube rival negou a informação.', 'O clube e o clube rival desmentiram.'],
    ['en', 'Ana Costa, a spokeswoman, denied the report. The spokeswoman denied it again.', 'Ana Costa denied it.'],
    [
      'en',
      'A spokesman denied the report. Ana Costa, a lawyer for the dockers, denied having taken money.',
      'Ana Costa and a spokesman denied it.',
    ],
    [
      'en',
      'The spokesman denied the report. Ana Costa, a lawyer for the dockers, denied having taken money.',
      'Ana Costa and the spokesman denied it.',
    ],
    [
      'es',
      'La portavoz desmintió la información. La portavoz Ana Costa desmintió la información.',
      'Ana Costa lo desmintió.',
    ],
    [
      'es',
      'La portavoz desmintió la información. Ana Costa, portavoz del sindicato, desmintió la información.',
      'Ana Costa y la portavoz lo desmintieron.',
    ],
    [
      'fr',
      'L’ex-ministre Luc Perrin a démenti l’information. Le ministre a démenti l’information.',
      'Luc Perrin et le ministre démentent.',
    ],
    [
      'es',
      'El ex ministro Luis Ruiz desmintió la noticia. El ministro desmintió la noticia.',
      'Luis Ruiz y el ministro lo desmintieron.',
    ],
    [
      'de',
      'Vize-Präsident Lukas Perzl dementierte den Bericht. Der Präsident dementierte den Bericht.',
      'Lukas Perzl und der Präsident haben dementiert.',
    ],
    [
      'en',
      'Deputy mayor Ana Costa denied the report. Mayor Paul Orl was away. The mayor denied it as well.',
      'Ana Costa and the mayor denied it.',
    ],
    ['en', 'A minister denied the report. Minister Ana Costa denied it too.', 'Ana Costa and a minister denied it.'],
  ])('leaves out nobody but who is held to be told already: %s %s', (lang, text, said) => {
    const read = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
    expect(spoken(read, lang).at(-1)).toBe(said);
  });

  it.each([
    [
      'it',
      [
        'Veltra ha smentito la notizia.',
        'Ivo Rinaldi, sindaco di Vado, ha smentito la notizia.',
        'La startup ha smentito.',
      ],
      'Veltra, la startup e Ivo Rinaldi smentiscono.',
    ],
    [
      'en',
      ['Kim denied the report.', 'The hospital denied the report.', 'Ana Costa, the mayor, denied the report.'],
      'Kim, the hospital, and Ana Costa denied it.',
    ],
    [
      'de',
      [
        'Regula Ammann, die Direktorin, dementierte den Bericht.',
        'Der Verbund dementierte ihn.',
        'Die Medienstelle dementierte den Bericht.',
      ],
      'Der Verbund, die Medienstelle und Regula Ammann haben dementiert.',
    ],
    [
      'pt',
      [
        'Ana Costa, prefeita de Vado, negou a informação.',
        'A assessoria de imprensa negou a informação.',
        'A porta-voz negou.',
      ],
      'A assessoria de imprensa, Ana Costa e a porta-voz desmentiram.',
    ],
  ])('names bodies first and people behind them: %s', (lang, paragraphs, said) => {
    const read = analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) });
    expect(spoken(read, lang).at(-1)).toBe(said);
  });

  it('has a source with its article behind "from", and bare behind a colon', () => {
    const ofPaper = (lang: string, text: string): string => {
      const read = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
      return spoken(read, lang)[0] ?? '';
    };
    expect(ofPaper('en', 'Vantro is in talks to buy Nordwind, the Gannet Bay Register reported.')).toMatch(
      /from the Gannet Bay Register\.$/,
    );
    expect(ofPaper('pt', 'A Vantro negocia a compra da Nordwind, segundo a Bloomberg.')).toMatch(
      /; fonte: Bloomberg\.$/,
    );
    expect(ofPaper('fr', 'Vantro négocierait le rachat de Nordwind, selon le Figaro.')).toMatch(/source\s: Figaro\.$/);
  });

  it('does not say that something without a source comes from the one that is named', () => {
    const reported = 'Vantro is in talks to buy Nordwind, Bloomberg reported.';
    const said = 'Vantro is said to have debts.';
    const read = (...texts: readonly string[]) =>
      analyze({ lang: 'en', blocks: texts.map((text) => ({ text, role: 'paragraph' as const })) });
    const mixed = read(reported, said);
    expect(headline(mixed, inEnglish)).toBe(
      'Both sourced statements are unconfirmed, and the only source given is Bloomberg.',
    );
    expect(originWarning(mixed, inEnglish)).toBeNull();
    const whole = read(reported, 'The price is high, Bloomberg reported.');
    expect(headline(whole, inEnglish)).toBe('Both sourced statements are unconfirmed, from Bloomberg alone.');
    expect(originWarning(whole, inEnglish)).not.toBeNull();
    // That adds no claim, which could have come from elsewhere.
    for (const open of ['The report has not been confirmed.', 'The report could not be independently verified.']) {
      expect(headline(read(reported, open), inEnglish)).toBe(
        'Both sourced statements are unconfirmed, from Bloomberg alone.',
      );
      expect(originWarning(read(reported, open), inEnglish)).not.toBeNull();
    }
  });

  it.each([
    [
      'de',
      'Laut Bloomberg verhandelt Vantro.',
      'Vantro soll Schulden haben.',
      /; einzige angegebene Quelle: Bloomberg\.$/,
    ],
    [
      'es',
      'Vantro negocia, según Bloomberg.',
      'Vantro habría vendido la sede.',
      /; única fuente indicada: Bloomberg\.$/,
    ],
    ['pt', 'A Vantro negocia, segundo a Bloomberg.', 'A Vantro teria dívidas.', /; única fonte indicada: Bloomberg\.$/],
  ])('says which source is the only one given, in %s', (lang, reported, said, ending) => {
    const blocks = [reported, said].map((text) => ({ text, role: 'paragraph' as const }));
    expect(headline(analyze({ lang, blocks }), textsIn(lang))).toMatch(ending);
  });

  it('takes the last name of a person for that person, not for a body', () => {
    const party = (name: string, type: 'person' | 'organisation') => ({ name, type, statements: ['a'] });
    const given = (type: 'person' | 'organisation') => ({
      summary: {
        ...summary({ denial: 2 }, { form: 'none' }, { denied: ['Santos', 'Rui Santos'] }),
        parties: [party('Santos', type), party('Rui Santos', 'person')],
      },
      language: 'pt',
      statements: [],
    });
    expect(spoken(given('person'), 'pt').at(-1)).toBe('Rui Santos desmentiu.');
    expect(spoken(given('organisation'), 'pt').at(-1)).toBe('Santos e Rui Santos desmentiram.');
  });

  it.each([
    ['en', 'French officials', '“French officials”'],
    ['en', 'Berlin officials familiar with the talks', '“Berlin officials familiar with the talks”'],
    ['en', 'New York officials', '“New York officials”'],
    ['en', 'Former Orbis staff', '“former Orbis staff”'],
    ['en', 'Officials in Berlin', '“officials in Berlin”'],
    ['en', 'Two-time champions', '“two-time champions”'],
    ['en', 'Those officials', '“those officials”'],
    ['de', 'Jene Beamten', '„jene Beamten“'],
  ])('leaves its capital to a word that may be a name: %s %s', (language, name, quoted) => {
    const single: Origin = { form: 'single', name, type: 'unnamed', number: 2 };
    const given = { ...summary({ rumor: 2, denial: 1 }, single), described: [name] };
    expect(headline({ summary: given, language, statements: [] }, textsIn(language))).toBe(
      language === 'en'
        ? `2 of 3 sourced statements are unconfirmed, from unnamed sources (${quoted}).`
        : `2 von 3 Aussagen mit Quelle sind unbestätigt; Quellen ungenannt (${quoted}).`,
    );
  });

  it('says "the company" only of one', () => {
    const said = (text: string) =>
      spoken(
        analyze({ lang: 'en', blocks: [{ text: `Orbis declined to comment. ${text}`, role: 'paragraph' }] }),
        'en',
      );
    expect(said('Neither company would comment on the talks.').at(-1)).toBe('Orbis and company declined to comment.');
    expect(said('The company would not comment on the talks.').at(-1)).toBe(
      'Orbis and the company declined to comment.',
    );
  });

  it.each([
    [
      'en',
      ['Orbis and Telmark denied the report.', 'Telmark declined to comment on the price.'],
      ['Orbis and Telmark denied it.', 'Telmark declined to comment.'],
    ],
    [
      'en',
      ['Orbis and Telmark declined to comment.', 'Telmark confirmed the talks in a statement.'],
      ['Telmark spoke on the record.', 'Orbis and Telmark declined to comment.'],
    ],
    [
      'de',
      ['Orbis und Telmark dementierten den Bericht.', 'Telmark wollte sich zum Preis nicht äußern.'],
      ['Orbis und Telmark haben dementiert.', 'Telmark wollte sich nicht äußern.'],
    ],
  ])('gives one who answered together with another no answer of theirs beside: %s %s', (lang, paragraphs, said) => {
    const read = analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) });
    expect(spoken(read, lang).slice(1)).toEqual(said);
  });

  it('says that it is unclear who a pronoun stands for, once and in the singular', () => {
    const given = summary({ 'no-comment': 3 }, { form: 'none' }, { declined: ['Nordwind', 'él', 'ella'] });
    const read = { summary: { ...given, described: ['él', 'ella'] }, language: 'es', statements: [] };
    expect(spoken(read, 'es').at(-1)).toBe('Nordwind y una fuente no identificada no quisieron comentar.');
    expect(spoken(read, 'de').at(-1)).toBe('Nordwind und eine nicht näher genannte Quelle wollten sich nicht äußern.');
    for (const pronouns of [['ellas'], ['él', 'ella']]) {
      const alone = summary({ denial: pronouns.length }, { form: 'none' }, { denied: pronouns });
      expect(spoken({ summary: { ...alone, described: pronouns }, language: 'es', statements: [] }, 'es').at(-1)).toBe(
        'Una fuente no identificada lo desmintió.',
      );
    }
  });

  it('does not count a pronoun as one more source, nor hang all on it', () => {
    const several = summary({ rumor: 3 }, { form: 'several', names: ['Bloomberg', 'two officials', 'them'] });
    expect(
      spoken(
        { summary: { ...several, described: ['two officials', 'them'] }, language: 'en', statements: [] },
        'en',
      )[0],
    ).toBe('All 3 sourced statements are unconfirmed, from Bloomberg and unnamed sources.');
    const single = summary({ rumor: 2, denial: 1 }, { form: 'single', name: 'ella', type: 'unnamed' });
    const read = { summary: { ...single, described: ['ella'] }, language: 'es', statements: [] };
    expect(spoken(read, 'es')[0]).toBe('2 de 3 afirmaciones con fuente, sin confirmar.');
    expect(originWarning(read, textsIn('es'))).toBeNull();
  });

  it('names a German body with its article through who speaks for it, and a description without what follows', () => {
    const paragraphs = [
      'Ein Sprecher der Familienholding dementierte den Bericht.',
      'In einer Mitteilung hatte der Konzern für die Solarsparte einen Verlust gemeldet.',
      'Ein Sprecher von Nordlicht wollte sich nicht äußern.',
    ];
    const read = analyze({ lang: 'de', blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) });
    expect(spoken(read, 'de').slice(1)).toEqual([
      'Der Konzern hat sich offiziell geäußert.',
      'Ein Sprecher der Familienholding hat dementiert.',
      'Nordlicht wollte sich nicht äußern.',
    ]);
  });

  it('has the articles of its parties in a sentence of ours, and the verb with them', () => {
    const said = (lang: string, ...paragraphs: readonly string[]): string[] => {
      const read = analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) });
      return spoken(read, lang).slice(1);
    };
    expect(
      said(
        'es',
        'Naviera Boreal declinó hacer comentarios sobre la oferta.',
        'El Ministerio de Transportes no quiso comentar.',
      ),
    ).toEqual(['Naviera Boreal y el Ministerio de Transportes no quisieron comentar.']);
    expect(said('fr', 'Les Verreries n’ont pas souhaité commenter.')).toEqual(['Les Verreries ne commentent pas.']);
    expect(
      said('en', 'The Commerce Department declined to comment.', 'The Treasury declined to comment on the plan.'),
    ).toEqual(['The Commerce Department and the Treasury declined to comment.']);
  });

  it('has no article of its own words where the interface speaks another language', () => {
    const read = analyze({
      lang: 'es',
      blocks: [{ text: 'El Ministerio de Transportes no quiso comentar.', role: 'paragraph' as const }],
    });
    expect(spoken(read, 'en').at(-1)).toBe('Ministerio de Transportes declined to comment.');
    const named = summary({ denial: 2 }, { form: 'none' }, { denied: ['Ostara', 'El sindicato Mar Libre'] });
    expect(spoken({ summary: named, language: 'es', statements: [] }, 'en').at(-1)).toBe(
      'Ostara and “el sindicato Mar Libre” denied it.',
    );
  });

  it('tells of a party once where it is called by a name and by the beginning of that', () => {
    const denied = ['La coopérative', 'La coopérative financière Nord'];
    const read = {
      summary: { ...summary({ denial: 2 }, { form: 'none' }, { denied }), described: ['La coopérative'] },
    };
    expect(spoken({ ...read, language: 'fr', statements: [] }, 'fr').at(-1)).toBe(
      'La coopérative financière Nord dément.',
    );
  });

  it('ends once where its last name ends with a full stop', () => {
    const single: Origin = { form: 'single', name: 'Orbis S.p.A', type: 'outlet' };
    const read = { summary: summary({ rumor: 2 }, single), language: 'it', statements: [] };
    expect(spoken(read, 'it')[0]).toMatch(/unica fonte: Orbis S\.p\.A\.$/);
    expect(originWarning(read, textsIn('it'))).toContain('una sola fonte: Orbis S.p.A. Ripeterlo');
  });

  it('takes the first name of who speaks for no body', () => {
    const party = { name: 'Yvan Kermeur', type: 'spokesperson' as const, organisation: 'Yvan', statements: ['a'] };
    const given = summary({ denial: 1 }, { form: 'none' }, { denied: ['Yvan'] });
    expect(spoken({ summary: { ...given, parties: [party] }, language: 'fr', statements: [] }, 'fr').at(-1)).toBe(
      'Yvan Kermeur dément.',
    );
  });

  it('has its words in quotation marks where the interface speaks another language', () => {
    const given = summary({ confirmation: 2 }, { form: 'none' }, { confirmed: ['Ostara', 'The prosecutors'] });
    const read = { summary: { ...given, described: ['The prosecutors'] }, language: 'en', statements: [] };
    expect(spoken(read, 'de').at(-1)).toBe('Ostara und „the prosecutors“ haben sich offiziell geäußert.');
    expect(spoken(read, 'en').at(-1)).toBe('Ostara and the prosecutors spoke on the record.');
  });
});
