import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { Source } from './types.ts';

const sourcesOf = (lang: string, text: string): (Source | null)[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ source }) => source);

/** A text, and whom its statements stand for, in order: the party, or the body that it speaks for. */
const BODIES: readonly [lang: string, text: string, bodies: readonly string[]][] = [
  [
    'en',
    'Orbis said on Monday it would close two plants. The company said the plants lose money. A company spokesman declined to comment on the number of jobs. The airline said its flights were not affected. The ministry said it had been told.',
    ['Orbis', 'Orbis', 'Orbis', 'The airline', 'The ministry'],
  ],
  [
    'it',
    "La Orbis ha annunciato la chiusura di due stabilimenti. L'azienda ha confermato la notizia. Un portavoce del gruppo non ha voluto commentare. Le autorità hanno confermato.",
    ['Orbis', 'Orbis', 'Orbis', 'Le autorità'],
  ],
  [
    'fr',
    'ABB annonce une baisse de ses commandes. La présidence française a indiqué que la visite est maintenue. Le groupe a confirmé la baisse. Les organisateurs ont confirmé.',
    ['ABB', 'La présidence française', 'ABB', 'Les organisateurs'],
  ],
  [
    'de',
    'Die Siemens AG teilte am Montag mit, sie schließe zwei Werke. Der Konzern bestätigte den Abbau. Ein Konzernsprecher lehnte eine Stellungnahme ab. Die Polizei bestätigte den Vorfall.',
    ['Siemens AG', 'Siemens AG', 'Siemens AG', 'Die Polizei'],
  ],
  [
    'es',
    'Iberdrola anunció el cierre de dos plantas. La empresa confirmó los despidos. Un portavoz del grupo declinó hacer comentarios. La fiscalía confirmó la investigación.',
    ['Iberdrola', 'Iberdrola', 'Iberdrola', 'La fiscalía'],
  ],
  [
    'pt',
    'A Embraer anunciou o fechamento de duas fábricas. A empresa confirmou as demissões. Um porta-voz do grupo não quis comentar. A polícia confirmou a investigação.',
    ['Embraer', 'Embraer', 'Embraer', 'A polícia'],
  ],
];

describe('a noun for a body', () => {
  it.each(BODIES)('%s: stands for the body named last only where it may', (lang, text, bodies) => {
    expect(sourcesOf(lang, text).map((source) => source?.organisation ?? source?.name)).toEqual(bodies);
  });
});

/** Who speaks for a body, and the body as the sentence calls it. */
const WHOLE_BODIES: readonly [lang: string, text: string, organisation: string][] = [
  ['en', 'A spokesperson for the finance ministry said the law was ready.', 'finance ministry'],
  ['it', 'Il portavoce dei vigili del fuoco di Roma ha detto che il rogo è spento.', 'vigili del fuoco di Roma'],
  ['it', 'Il portavoce del ministero di Roma ha confermato la visita.', 'ministero di Roma'],
  ['en', 'A spokeswoman for the Dutch finance ministry said the law was ready.', 'Dutch finance ministry'],
  ['en', 'A spokesman for Acme’s board confirmed the sale.', 'Acme'],
  ['fr', 'Un porte-parole du ministère de l’Économie a confirmé la hausse.', 'ministère de l’Économie'],
  ['fr', 'Le porte-parole de la société Orbis a confirmé la hausse.', 'Orbis'],
  ['it', 'Un portavoce della procura di Milano ha confermato l’inchiesta.', 'procura di Milano'],
  ['it', 'Il portavoce del gruppo Orbis ha confermato la vendita.', 'Orbis'],
  ['es', 'Un portavoz de la policía de Madrid confirmó la detención.', 'policía de Madrid'],
  ['pt', 'Um porta-voz da polícia de São Paulo confirmou a prisão.', 'polícia de São Paulo'],
];

describe('whom somebody speaks for', () => {
  it.each(WHOLE_BODIES)('%s: is told whole: %s', (lang, text, organisation) => {
    expect(sourcesOf(lang, text).map((source) => source?.organisation)).toEqual([organisation]);
  });
});

/** Passages in which the only body named is not the one that speaks, and how the article calls the one that does. */
const NOBODY_NAMED: readonly [lang: string, text: string, name: string][] = [
  ['en', 'The company announced its exit on Facebook.', 'The company'],
  ['en', 'The company confirmed its deal with Google.', 'The company'],
  ['en', 'She wrote on Facebook. The company said it would close.', 'The company'],
  ['it', 'Il gruppo ha annunciato la separazione su Instagram.', 'Il gruppo'],
  ['it', 'Ha scritto su Facebook. La società ha annunciato la chiusura.', 'La società'],
  ['es', 'La empresa confirmó un acuerdo con Google.', 'La empresa'],
  ['fr', 'Le groupe a annoncé sa séparation de Renault.', 'Le groupe'],
  ['de', 'Der Konzern teilte auf Facebook mit, das Werk werde geschlossen.', 'Der Konzern'],
  ['de', 'Sie schrieb auf Facebook. Das Unternehmen teilte mit, es werde schließen.', 'Das Unternehmen'],
  ['pt', 'A empresa confirmou um acordo com a Google.', 'A empresa'],
  ['pt', 'Ele escreveu no Facebook. A empresa anunciou o fechamento.', 'A empresa'],
];

describe('"the company" of an article that names another one', () => {
  it.each(NOBODY_NAMED)('%s: is not the body that it deals with, nor where it writes: %s', (lang, text, name) => {
    expect(sourcesOf(lang, text).at(-1)?.name).toBe(name);
  });

  it('stands for the body that is more than where something was written', () => {
    expect(sourcesOf('en', 'Google shut a plant. The company said it would reopen.').at(-1)?.name).toBe('Google');
    expect(sourcesOf('pt', 'O Facebook caiu. A empresa confirmou a falha.').at(-1)?.name).toBe('Facebook');
  });
});

/** An article, and the body for which the last of its voices speaks. */
const SPOKEN_FOR: readonly [lang: string, text: string, organisation: string | undefined][] = [
  // A fund is no group, though it was named last.
  [
    'de',
    'Fonds greift nach Ostara¶Der Finanzinvestor Seeblick Capital will den Pumpenhersteller Ostara kaufen. Der Finanzinvestor Seeblick Capital wollte sich nicht äußern.¶„Dazu nehmen wir keine Stellung“, sagte Konzernsprecher Jan Ullmer.',
    'Ostara',
  ],
  [
    'en',
    'Fund circles Ostara¶Investor Seaview Capital wants to buy the manufacturer Ostara. Seaview Capital did not respond to a request for comment.¶“We do not comment,” a company spokesman said.',
    'Ostara',
  ],
  [
    'es',
    'Un fondo quiere comprar Ostara¶El fondo Vista Capital confirmó su interés por Ostara.¶«No comentamos rumores», dijo un portavoz de la empresa. Ostara fue fundada en 1921. Ostara tiene tres plantas.',
    'Ostara',
  ],
  [
    'it',
    "Un fondo vuole Ostara¶Il fondo Vista Mare ha confermato l'interesse per Ostara.¶«Non commentiamo», ha detto il portavoce del gruppo. Ostara è nata nel 1921. Ostara ha tre stabilimenti.",
    'Ostara',
  ],
  [
    'fr',
    'Un fonds veut racheter Ostara¶Le fonds Bellevue Capital a confirmé son intérêt pour Ostara.¶« Nous ne commentons pas », a déclaré un porte-parole du groupe. Ostara est né en 1921. Ostara a trois usines.',
    'Ostara',
  ],
  [
    'pt',
    'Fundo quer comprar a Ostara¶O fundo Vista Mar declarou interesse na Ostara.¶"Não comentamos", disse um porta-voz da companhia. A Ostara foi fundada em 1921. A Ostara tem três fábricas.',
    'Ostara',
  ],
  // Two firms: the one that the article is about, unless the other was just named.
  [
    'en',
    'Brightmore to cut jobs¶Brightmore Inc. said it would cut jobs. Brightmore Inc. makes lamps.¶Rival Telmark Ltd. said it would not.¶A company spokeswoman declined to comment.',
    'Brightmore Inc',
  ],
  [
    'en',
    'Brightmore to cut jobs¶Brightmore Inc. said it would cut jobs.¶Telmark Ltd. said it would not. A company spokeswoman declined to comment.',
    'Telmark Ltd',
  ],
  // Any other noun stands for the body that is called by it.
  [
    'de',
    'Die Polizei Lindenau bestätigte den Einsatz. Die Ostbahn AG prüft das, teilte sie mit. Ein Polizeisprecher wollte sich nicht äußern.',
    'Polizei Lindenau',
  ],
  [
    'de',
    'Das Klinikum Lindenau bestätigte den Ausfall. Die Firma Datrex erklärte, sie prüfe das. Eine Klinikumssprecherin lehnte eine Stellungnahme ab.',
    'Klinikum Lindenau',
  ],
  [
    'en',
    'The Ministry of Health confirmed the outbreak. Orbis Inc. said it would help. A ministry spokeswoman declined to comment.',
    'Ministry of Health',
  ],
  [
    'fr',
    "Le ministère de la Santé a confirmé le foyer. Orbis a indiqué qu'il aiderait. Un porte-parole du ministère n'a pas souhaité commenter.",
    'ministère de la Santé',
  ],
  [
    'it',
    'Il ministero della Salute ha confermato il focolaio. La Orbis ha annunciato aiuti. Un portavoce del ministero non ha voluto commentare.',
    'ministero della Salute',
  ],
  [
    'es',
    'El Ministerio de Sanidad confirmó el brote. La compañía Orbis anunció ayudas. Una portavoz del ministerio declinó comentar.',
    'Ministerio de Sanidad',
  ],
  // A party is what was just named, or what is called one; no firm further above.
  ['pt', 'O PSB confirmou a aliança. Um porta-voz do partido não quis comentar.', 'PSB'],
  ['pt', 'A Datrex informou a venda.¶Um porta-voz do partido não quis comentar.', 'partido'],
  // Nobody of the sort is named.
  ['en', 'Orbis Inc. said it would help. A government spokesman declined to comment.', undefined],
  [
    'de',
    'Das Landgericht Lindenau bestätigte den Termin.¶Ein Konzernsprecher lehnte eine Stellungnahme ab.',
    undefined,
  ],
];

describe('a role that says whose it is', () => {
  it.each(SPOKEN_FOR)('%s: is of the body of that sort: %s', (lang, text, organisation) => {
    const blocks = text.split('¶').map((block) => ({ text: block, role: 'paragraph' as const }));
    expect(analyze({ blocks, lang }).statements.at(-1)?.source?.organisation).toBe(organisation);
  });

  it.each([
    ['de', 'Der Finanzinvestor Seeblick Capital wollte sich nicht äußern.', 'Seeblick Capital'],
    ['de', 'Die Firma Datrex bestätigte den Ausfall.', 'Datrex'],
    ['de', 'Die Ostbahn AG bestätigte den Ausfall.', 'Die Ostbahn AG'],
    ['es', 'La compañía Orbis confirmó la venta.', 'Orbis'],
    ['en', 'The Ministry of Health confirmed the outbreak.', 'The Ministry of Health'],
  ])('%s: a noun before a name is no part of it: %s', (lang, text, name) => {
    expect(sourcesOf(lang, text)[0]?.name).toBe(name);
  });
});

/** A sentence, and who holds the role that it names, and whose the role is. */
const HOLDERS: readonly [lang: string, text: string, name: string, organisation: string | undefined][] = [
  ['en', 'Another Haldane lawyer, Tobias Penrose, confirmed the report.', 'Tobias Penrose', 'Haldane'],
  ['en', 'A spokeswoman for Haldane declined to comment.', 'A spokeswoman for Haldane', 'Haldane'],
  ['it', 'Il ministro francese Séjourné ha rifiutato di commentare.', 'Séjourné', undefined],
  ['fr', 'Le coordinateur de LFI Manuel Aubrac a confirmé sa venue.', 'Manuel Aubrac', 'LFI'],
];

describe('a role', () => {
  it.each(HOLDERS)('%s: is told from whose it is: %s', (lang, text, name, organisation) => {
    const [source] = sourcesOf(lang, text);
    expect(source).toMatchObject({ name });
    expect(source?.organisation).toBe(organisation);
  });
});

/** German phrases in another case, and what they are called in the popup. */
const NOMINATIVES: readonly [text: string, name: string][] = [
  ['Nach Angaben des Vereinigungsministeriums gab es zwei Treffen.', 'Vereinigungsministerium'],
  ['Laut der Stadt Lindenau bleibt das Bad geschlossen.', 'Stadt Lindenau'],
  ['Nach Angaben des Gesundheitsamtes sind drei Schulen betroffen.', 'Gesundheitsamt'],
  ['Der Konzern teilte mit, er schließe das Werk.', 'Der Konzern'],
];

it.each(NOMINATIVES)('de: a name has no case: %s', (text, name) => {
  expect(sourcesOf('de', text)[0]?.name).toBe(name);
});

it('whoever wants no name has none', () => {
  const [source] = sourcesOf('en', 'Another funder, who asked to remain anonymous, told The Economist of a dispute.');
  expect(source?.type).toBe('unnamed');
});

it('"the magazine" is the one named last', () => {
  const [, again] = sourcesOf(
    'en',
    'Variety reported that the show was cancelled. According to the magazine, the cast was told on Monday.',
  );
  expect(again).toMatchObject({ name: 'Variety', type: 'outlet', text: 'magazine' });
});

it('the site of a body is its document, and the site of an outlet is the outlet', () => {
  expect(sourcesOf('it', 'Secondo il sito di Trenitalia i treni fermi sono venti.')[0]?.type).toBe('document');
  expect(sourcesOf('it', 'Secondo il sito di Orbis i treni fermi sono venti.')).toEqual([]);
  expect(sourcesOf('it', 'Lo scrive il sito della Gazzetta dello Sport.')[0]?.type).toBe('outlet');
  expect(sourcesOf('it', 'Lo scrive un sito coreano.')[0]?.type).toBe('outlet');
});

/** A text in which an outlet is asked about itself, and the types of those who speak. */
const BROADCASTERS: readonly [lang: string, text: string, types: readonly string[]][] = [
  [
    'pt',
    'A Globo confirmou nesta quinta a saída da atriz. Em nota, a Globo disse que o contrato acabou. De acordo com a emissora, não houve briga.',
    ['organisation', 'organisation', 'organisation'],
  ],
  ['pt', 'De acordo com a Globo, o ministro vai deixar o cargo.', ['outlet']],
  [
    'pt',
    'Em comunicado, a Orbis refere que a fábrica fechou. Segundo a imprensa, há um comprador.',
    ['organisation', 'outlet'],
  ],
  ['it', 'In una nota la Rai ha smentito la chiusura del programma.', ['organisation']],
];

it.each(BROADCASTERS)('%s: an outlet with a press office speaks for itself: %s', (lang, text, types) => {
  expect(sourcesOf(lang, text).map((source) => source?.type)).toEqual(types);
});

describe('a spokesperson', () => {
  it.each([
    ['es', 'Tarsis compra la naviera. Su representante en España, Julián Robledo, declinó hacer comentarios.'],
    ['fr', 'Le porte-parole en France, Paul Morel, a refusé de commenter.'],
    ['en', 'A spokesman in London declined to comment.'],
  ])('speaks for no place, %s: %s', (lang, text) => {
    const named = sourcesOf(lang, text).map((source) => source?.organisation ?? '');
    expect(named).toHaveLength(1);
    expect(named[0]).not.toMatch(/España|France|London/);
  });

  it('without a name is the same voice as the body for which it speaks', () => {
    const text = 'Le groupe n’a pas souhaité commenter. Un porte-parole du groupe a refusé de commenter le prix.';
    const { summary } = analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'fr' });
    expect(summary.heard.declined).toEqual(['Le groupe']);
  });
});

describe('a source without a name', () => {
  it.each([
    ['Laut Insidern steht der Verkauf bevor.', 'Insider'],
    ['Insidern zufolge steht der Verkauf bevor.', 'Insider'],
    ['Aus Kreisen des Aufsichtsrats hieß es, der Verkauf stehe bevor.', 'Kreise des Aufsichtsrats'],
    ['Zwei Insider sagten, der Preis sinke.', 'Zwei Insider'],
  ])('is called in the nominative, de: %s', (text, name) => {
    expect(sourcesOf('de', text).map((source) => source?.name)).toEqual([name]);
  });
});

/** A text, the names of its sources, and those of them that only describe somebody. */
const DESCRIBED: readonly [lang: string, text: string, names: readonly string[], described: readonly string[]][] = [
  [
    'en',
    'Prosecutors said two men were held. The Treasury confirmed the loss. A foundry declined to comment. Two people familiar with the matter said a sale is near. Ada Poe, a spokeswoman for Orbis, said the plant would close. Her publicist declined to comment.',
    ['Prosecutors', 'Treasury', 'A foundry', 'Two people familiar with the matter', 'Ada Poe', 'Her publicist'],
    ['Prosecutors', 'A foundry', 'Two people familiar with the matter', 'Her publicist'],
  ],
  [
    'en',
    'The newspaper reported that a sale is near. The daily Ostmark Courier reported that two bidders remain.',
    ['The newspaper', 'Ostmark Courier'],
    ['The newspaper'],
  ],
  [
    'it',
    'Il ministero delle Imprese ha confermato la vendita. La startup milanese non ha voluto commentare. Il sindaco Ugo Bellandi ha confermato. L’assessora ha smentito.',
    ['Il ministero delle Imprese', 'La startup milanese', 'Ugo Bellandi', 'L’assessora'],
    ['La startup milanese', 'L’assessora'],
  ],
  [
    'de',
    'Der Konzern für die Windkraft teilte mit, das Werk schließe. Die Deutsche Bahn bestätigte den Ausfall. Das Bundesamt für Reaktorsicherheit bestätigte die Panne. Der Betriebsrat wollte sich nicht äußern.',
    ['Der Konzern für die Windkraft', 'Die Deutsche Bahn', 'Das Bundesamt für Reaktorsicherheit', 'Der Betriebsrat'],
    ['Der Konzern für die Windkraft', 'Der Betriebsrat'],
  ],
  [
    'pt',
    'Grupo brasileiro não quis comentar. A Orbis não quis comentar. O FBI confirmou a operação.',
    ['Grupo brasileiro', 'Orbis', 'FBI'],
    ['Grupo brasileiro'],
  ],
];

describe('a source', () => {
  it.each(DESCRIBED)('says whether it has a name or is only described, %s: %s', (lang, text, names, described) => {
    const { statements, summary } = analyze({ blocks: [{ text, role: 'paragraph' }], lang });
    expect(summary.parties.map(({ name }) => name)).toEqual(names);
    expect(summary.described).toEqual(described);
    expect(summary.parties.filter((party) => party.described).map(({ name }) => name)).toEqual(described);
    const sources = statements.flatMap(({ source }) => source ?? []);
    expect(sources.every(({ name, described: is = false }) => is === described.includes(name))).toBe(true);
  });
});

/** A text whose last statement has this source; nothing where a private person speaks. */
const BARE_NAMES: readonly [lang: string, text: string, source: string | undefined][] = [
  ['en', 'Meyer said the talks were over. Meyer left. Meyer said it would be a pity.', undefined],
  ['en', 'Rossi told reporters that the plan was dead. Rossi confirmed the sale.', undefined],
  ['en', 'Meyer, the company’s founder, left in May. Meyer said on Monday the outage was over.', undefined],
  [
    'en',
    'Datrex, a cloud company based in Leeds, is old. Datrex said on Monday the outage was over.',
    'organisation Datrex',
  ],
  ['en', 'Datrex lost its licence in May. Datrex said on Monday the outage was over.', 'organisation Datrex'],
  ['en', 'Datrex said it was looking into the breach.', 'organisation Datrex'],
  ['en', 'Apple confirmed the sale.', 'organisation Apple'],
  ['it', 'Rossi ha annunciato il ritiro. Rossi è nato a Lodi. «Sono stanco», ha spiegato Rossi.', undefined],
  [
    'it',
    'Datrex, azienda di Lodi, è nata nel 2019. Datrex ha spiegato che il guasto è risolto.',
    'organisation Datrex',
  ],
  ['it', 'Stellantis ha confermato la vendita.', 'organisation Stellantis'],
  ['it', 'Li fa per loro la fonderia lodigiana Datrex. Datrex ha smentito la notizia.', 'organisation Datrex'],
  ['it', 'Il presidente del club lodigiano Rosti era via. Rosti ha smentito la notizia.', 'person Rosti'],
  ['it', 'Datrex tratta. Il piano di Datrex è noto. Datrex non ha risposto alle domande.', 'organisation Datrex'],
  ['it', 'Datrex tratta. Datrex non ha risposto alle domande.', 'person Datrex'],
  ['es', 'García, dueño de la empresa, nació en 1960. García explicó que está cansado.', undefined],
  [
    'es',
    'Datrex, una empresa de Lugo, nació en 2019. Datrex explicó que la avería está resuelta.',
    'organisation Datrex',
  ],
  ['fr', "Dupont a indiqué qu'il était fatigué. Dupont partira en mai. Dupont a annoncé son départ.", undefined],
  [
    'fr',
    'Datrex, une société de Lille, est née en 2019. Datrex a indiqué que la panne était réparée.',
    'organisation Datrex',
  ],
  ['de', 'Meyer sagte, die Gespräche seien vorbei. Meyer bestätigte den Verkauf.', undefined],
  ['de', 'Meyer teilte mit, er trete zurück. Meyer ist seit 2010 im Amt.', undefined],
  ['de', 'Der Hersteller Datrex sitzt in Lindenau. Datrex erklärte, der Ausfall sei behoben.', 'organisation Datrex'],
  ['de', 'Volkswagen bestätigte den Verkauf.', 'organisation Volkswagen'],
];

it.each(BARE_NAMES)('%s: a bare name is a body’s only where something tells it: %s', (lang, text, source) => {
  const last = sourcesOf(lang, text).at(-1);
  expect(last ? `${last.type} ${last.name}` : undefined).toBe(source);
});

it.each([
  ['en', 'Orbis spokeswoman Carla Voss declined to comment. He confirmed the plan.', 1],
  ['en', 'Orbis spokeswoman Carla Voss declined to comment. She confirmed the plan.', 2],
  ['en', 'Orbis spokesman Tom Voss declined to comment. He confirmed the plan.', 2],
  ['it', 'La ministra Carla Vossi ha smentito la notizia. Lui ha confermato la vendita.', 1],
  ['it', 'La ministra Carla Vossi ha smentito la notizia. Lei ha confermato la vendita.', 2],
  ['es', 'La ministra Carla Voss desmintió la noticia. Él confirmó la venta.', 1],
  ['es', 'La ministra Carla Voss desmintió la noticia. Ella confirmó la venta.', 2],
  ['fr', "La directrice Carla Voss a démenti l'information. Il a confirmé la vente.", 1],
  ['fr', "La directrice Carla Voss a démenti l'information. Elle a confirmé la vente.", 2],
  ['pt', 'A ministra Carla Voss negou a informação. Ele confirmou a venda.', 1],
  ['pt', 'A ministra Carla Voss negou a informação. Ela confirmou a venda.', 2],
  ['de', 'Die Ministerin Carla Voss dementierte den Bericht. Er bestätigte den Verkauf.', 1],
  ['de', 'Die Ministerin Carla Voss dementierte den Bericht. Sie bestätigte den Verkauf.', 2],
])('%s: a pronoun stands for nobody whose role is of the other sex: %s', (lang, text, statements) => {
  expect(sourcesOf(lang, text)).toHaveLength(statements);
});

it.each([
  ['es', 'El director gerente, Dr. B. Lacasa, admitió que se han aplazado 214 citas.', 'B. Lacasa'],
  ['es', 'El director gerente, B. Lacasa, admitió que se han aplazado 214 citas.', 'B. Lacasa'],
  ['fr', 'Le directeur général, le Dr É. Lacase, a reconnu que des visites sont reportées.', 'É. Lacase'],
  ['pt', 'O diretor-geral, Dr. Á. Lacasa, admitiu que 214 consultas foram adiadas.', 'Á. Lacasa'],
  ['de', 'Der Direktor, Dr. Ö. Lacher, räumte ein, dass 214 Termine verschoben wurden.', 'Ö. Lacher'],
  ['en', 'The director, Dr. B. Lacher, admitted that 214 visits were postponed.', 'B. Lacher'],
  ['en', 'The director of Orbis Labs admitted that 214 visits were postponed.', 'The director of Orbis Labs'],
])('%s: a form of address before an initial is of somebody with a name: %s', (lang, text, name) => {
  expect(sourcesOf(lang, text)[0]?.name).toBe(name);
});

it.each([
  ['pt', 'Marcou o Geny Catamo. Catamo confirmou a lesão.', 'Catamo'],
  ['it', 'È arrivato il Conte Sarno Vatti. Vatti ha confermato la vendita.', 'Vatti'],
  ['fr', 'Nous avons vu les travaux du Professeur Ansgar Vatin. Vatin a confirmé la vente.', 'Vatin'],
])('%s: who has an article before the full name or a title may be a person: %s', (lang, text, name) => {
  const [statement] = sourcesOf(lang, text);
  expect(statement).toMatchObject({ name, type: 'person' });
});

it.each([
  ['es', 'Hípica del Turia, S.L., dueña del recinto, no respondió a las preguntas.', 'Hípica del Turia'],
  ['es', 'El Atlético de Orlen desmintió la información.', 'Atlético de Orlen'],
  ['es', 'Lander de la ONU desmintió la información.', 'Lander'],
  ['it', 'Acque di Vado non ha risposto alle domande.', 'Acque di Vado'],
  ['it', 'Landelli della Cgil ha smentito la notizia.', 'Landelli'],
  ['fr', 'Faïences de Brenne n’a pas répondu.', 'Faïences de Brenne'],
  ['pt', 'A Águas do Tejo não respondeu às perguntas.', 'Águas do Tejo'],
  ['es', 'La Vantra de Lasko confirmó la venta. Vantra negó las acusaciones.', 'Vantra'],
  ['es', 'El Orlen de Luis Ruiz desmintió la información.', 'Orlen'],
])('%s: a name goes on behind "of", but not with the body that somebody is of: %s', (lang, text, name) => {
  expect(sourcesOf(lang, text)[0]?.name).toBe(name);
});

it.each([
  ['Verteidiger Dr. Karl Ott', 'Verteidiger', undefined],
  ['Klinikleiterin Prof. Eva Lind', 'Klinikleiterin', undefined],
  ['Vantro-Sprecherin Dr. Eva Lind', 'Sprecherin', 'Vantro'],
  ['Vantro-Sprecherin Eva Lind', 'Sprecherin', 'Vantro'],
])('de: a short title before a name is no role: %s', (who, role, organisation) => {
  const [source] = sourcesOf('de', `„Das stimmt nicht“, sagte ${who}.`);
  expect(source).toMatchObject({ role, ...(organisation && { organisation }) });
  expect(source?.organisation).toBe(organisation);
});

it.each([
  ['es', 'El fondo Vaira prepara una oferta por Naviera Ostara. La naviera reconoció los contactos.', 'Naviera Ostara'],
  [
    'en',
    'Three patients died at Ostara Regional Hospital. The hospital confirmed the outbreak.',
    'Ostara Regional Hospital',
  ],
  ['en', 'Patients of Ostara Hospital went to Vaira Hospital. The hospital confirmed the outbreak.', 'The hospital'],
  [
    'fr',
    'Le fonds Vaira a vu les Verreries de Brenne. Les Verreries de Brenne ferment. Le groupe ne confirme pas.',
    'Verreries de Brenne',
  ],
])('%s: a noun stands for the one body of its sort, also before that has spoken: %s', (lang, text, name) => {
  expect(sourcesOf(lang, text).at(-1)?.name).toBe(name);
});

it.each([
  ['it', 'Il quotidiano Il Giorno rivela che il piano è pronto.', 'Il Giorno'],
  ['it', 'Il quotidiano locale La Voce rivela che il piano è pronto.', 'La Voce'],
  ['fr', 'Selon le journal Le Courrier du Lac, le plan est prêt.', 'Le Courrier du Lac'],
  ['es', 'Según el diario La Voz del Lago, el plan está listo.', 'La Voz del Lago'],
  ['pt', 'O jornal O Correio do Lago revelou que o plano está pronto.', 'O Correio do Lago'],
  ['fr', 'Selon le journal La Voix d’Orlen, le plan est prêt.', 'La Voix d’Orlen'],
  // Whose report it is, is no part of a name that is known.
  ['fr', 'Le journaliste du quotidien Le Monde Jean Poe révèle que le plan est prêt.', 'Le Monde'],
  ['es', 'El periodista del diario El País Hugo Poe reveló que el plan está listo.', 'El País'],
  // What a clause opens with is no name.
  ['es', 'El diario informó que El Salvador cerrará la frontera.', 'El diario'],
])('a publication keeps the article of its name: %s %s', (lang, text, name) => {
  expect(sourcesOf(lang, text)[0]?.name).toBe(name);
});

it.each([
  ['es', 'Según Reuters Banco de Orlen subirá las tasas.'],
  ['it', 'Secondo Bloomberg Banca di Orlen alzerà le stime.'],
  ['en', 'According to Reuters Bank of Orlen plans a sale.'],
  ['en', 'Bloomberg Government reported that the mill is for sale.'],
  ['it', 'SkySport riferisce che la fabbrica è in vendita.'],
  ['it', 'CalcioMonza riferisce che il portiere è in vendita.'],
  ['it', 'Il portiere, come spiega SKY, è in vendita.'],
])('a publication before the name of a body stays one: %s %s', (lang, text) => {
  expect(sourcesOf(lang, text)[0]?.type).toBe('outlet');
});

it.each([
  [
    'it',
    'Il club, secondo Sky Sport, è in vendita. Ugo Berti, giornalista di Sky Sport, segue il caso. Secondo Berti firma lunedì.',
  ],
  [
    'pt',
    'De acordo com informações publicadas pelo colunista do jornal O Globo, Ivo Nunes, o clube está à venda. Segundo Nunes, fecha amanhã.',
  ],
  [
    'fr',
    'Le club est à vendre, selon Libération. Paul Roch, journaliste de Libération, suit le dossier. Selon Roch, il signe.',
  ],
  [
    'es',
    'La venta, según El País, es segura. La reportera Ana Ruiz, de El País, sigue el caso. Según Ruiz, firma el lunes.',
  ],
])('%s: what is attributed to the reporter of a report is of the report: %s', (lang, text) => {
  expect(sourcesOf(lang, text).at(-1)?.type).toBe('outlet');
});

it.each([
  ['es', 'La redactora y periodista de El País entrevistó a Luis Prado. Según Prado, la norma llega tarde.'],
  ['pt', 'Segundo a Folha, há greve. O jornalista da Folha ouviu o ministro Rui Lira. Segundo Lira, tudo funciona.'],
  ['fr', 'Selon Libération, la loi passe. La journaliste de Libération a reçu Paul Roch. Selon Roch, tout va bien.'],
  ['it', 'Aggredì la giornalista di Repubblica, dice il vicino Carlo Berti. Secondo Berti, la donna era a casa.'],
  ['it', 'Ida Poli, giornalista di Repubblica, ha scritto un saggio. Secondo Poli, l’Europa invecchia.'],
])('%s: whom a reporter meets is no outlet, nor is one who writes a book: %s', (lang, text) => {
  const blocks = [{ text, role: 'paragraph' as const }];
  const last = text.lastIndexOf('. ') + 2;
  expect(analyze({ blocks, lang }).statements.filter(({ start }) => start >= last)).toEqual([]);
});

it.each([
  ['it', 'La banca ha denunciato i ladri. Quest’ultima ha confermato il danno.', 'La banca'],
  ['it', 'La Regione ha confermato i fondi al sindaco Ugo Poli. Quest’ultimo ha ammesso un ritardo.', 'Ugo Poli'],
  // Whom it stands for, is named but not known.
  ['it', 'La banca ha scritto al ministero. Quest’ultimo ha confermato i fondi.', undefined],
  ['it', 'Il Comune ha incontrato la Orbis. Quest’ultima ha annunciato un piano.', undefined],
  ['it', 'Il Milan ha battuto la Roma. Quest’ultima ha confermato la cessione.', undefined],
  ['it', 'La banca ha presentato il bilancio. Quest’ultimo ha confermato la crisi.', undefined],
  ['fr', 'La Région a prévenu le ministère. Ce dernier a confirmé la somme.', undefined],
  // No name crosses a period.
  ['it', 'Il ministro Neri ha ricevuto il sindaco Poli. Quest’ultimo ha ammesso un errore.', undefined],
  ['es', 'El ministro Prado recibió al alcalde Ruiz. Este último admitió un error.', undefined],
  ['pt', 'O ministro Prado recebeu o autarca Lira. Este último admitiu um erro.', undefined],
])('%s: the latter is never the former: %s', (lang, text, name) => {
  const behind = sourcesOf(lang, text).filter((source) => /ltim|dernier/.test(source?.text ?? ''));
  expect(behind.map((source) => source?.name)).toEqual(name === undefined ? [] : [name]);
});

it.each([
  ['Chez Orbis, on dément la vente.', 'Orbis organisation'],
  ['Du côté du ministère, on confirme la visite.', 'ministère organisation'],
  // A place, and somebody's home.
  ['Du côté de Lyon, on confirme la visite.', undefined],
  ['Chez Ada Roch, on dément la vente.', undefined],
])('fr: “on” is a body’s word behind its house only: %s', (text, source) => {
  const [first] = sourcesOf('fr', text);
  expect(first && `${first.name} ${first.type}`).toBe(source);
});

it.each([
  ['it', 'SportVento ha annunciato la chiusura di tre negozi.', 'organisation'],
  ['it', 'TuttoPane ha annunciato le date della fiera.', 'organisation'],
  ['de', 'SportVento kündigte die Schließung von drei Filialen an.', 'organisation'],
  ['en', 'SportVento announced the closure of three shops.', 'organisation'],
  ['it', 'TuttoValmora riferisce che il terzino parte.', 'outlet'],
  ['it', 'Il terzino parte, come riportato da CalcioValmora.', 'outlet'],
])('%s: a joined name announces as a firm and reports as an outlet: %s', (lang, text, type) => {
  expect(sourcesOf(lang, text).map((source) => source?.type)).toEqual([type]);
});

describe("a word of outlets' names", () => {
  const subkindsOf = (lang: string, text: string): (string | null)[] =>
    analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ subkind }) => subkind);

  it.each([
    ['en', 'Canada Post said the depot would close in May.', 'organisation'],
    ['en', 'Standard Chartered said the branch would close in May.', 'organisation'],
    ['en', 'Courier Holdings said the depot would close in May.', 'organisation'],
    ['en', 'CNN’s parent company said the studio would close in May.', 'organisation'],
    ['de', 'Laut Deutscher Post schließt die Filiale im Mai.', 'organisation'],
    ['en', 'The Harwick Post said the depot would close in May.', 'outlet'],
    ['en', 'CNN’s team said the depot would close in May.', 'outlet'],
    ['de', 'Laut Rheinischer Post schließt die Filiale im Mai.', 'outlet'],
  ])('makes no outlet of a firm: %s, %s', (lang, text, subkind) => {
    expect(subkindsOf(lang, text)).toEqual([subkind]);
  });
});
