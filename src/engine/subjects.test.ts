import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { Statement } from './types.ts';

const statementsOf = (lang: string, text: string): readonly Statement[] =>
  analyze({ blocks: text.split('¶').map((block) => ({ text: block, role: 'paragraph' as const })), lang }).statements;

/** A text, and the words of each statement's source, in order. */
type Case = readonly [lang: string, text: string, sources: readonly string[]];

const RULES: Readonly<Record<string, readonly Case[]>> = {
  'who wants no name stands before the comma, whatever they are': [
    ['it', '«Non ci crede nessuno», ha detto un’infermiera, che ha chiesto l’anonimato.', ['un’infermiera']],
    ['de', 'Zwei Gäste, die anonym bleiben wollten, sagten, sie hätten nichts gehört.', ['Zwei Gäste']],
    ['pt', 'Dois convidados, que falaram sob anonimato, disseram não ter notado nada.', ['Dois convidados']],
  ],
  'who is told stands between the verb and who tells it': [
    [
      'it',
      'La banca è venduta, hanno detto al Registro di Fairholt due persone vicine al dossier.',
      ['due persone vicine al dossier'],
    ],
    [
      'fr',
      'La banque est vendue, ont affirmé au Registre de Fairholt deux personnes proches du dossier.',
      ['deux personnes proches du dossier'],
    ],
  ],
  'what opens a sentence and says where somebody is, is no part of who speaks': [
    ['fr', 'Présent sur place le maire a confirmé le bilan.', ['le maire']],
    ['it', 'Arrivato in aula il ministro ha annunciato la proroga.', ['il ministro']],
    ['es', 'Presente en el lugar el alcalde confirmó el balance.', ['el alcalde']],
    ['pt', 'Presente no local o autarca confirmou o balanço.', ['o autarca']],
    ['es', 'En conferencia de prensa, el titular del ejecutivo, aseguró que es un engaño.', []],
    ['es', 'En conferencia de prensa, el alcalde, confirmó el cierre.', ['el alcalde']],
    ['it', 'Tutta la giunta ha confermato le dimissioni del sindaco.', ['Tutta la giunta']],
    ['it', 'Il ministro il giorno dopo ha confermato la notizia.', ['Il ministro']],
  ],
  'behind an attribution without a comma, an article opens what is told': [
    ['it', 'Secondo fonti sanitarie i feriti sono dieci.', ['fonti sanitarie']],
    ['it', 'Secondo fonti di stampa il gruppo vende la rete.', ['fonti di stampa']],
    ['es', 'Según fuentes policiales los heridos son diez.', ['fuentes policiales']],
    ['fr', 'Selon des sources policières le conducteur a fui.', ['des sources policières']],
    ['pt', 'Segundo fontes policiais os feridos são dez.', ['fontes policiais']],
  ],
  '“quest’ultima” is whoever spoke last, or the body of the sentence before': [
    ['it', 'La banca Delmar ha aperto due mense. Quest’ultima ha confermato due chiusure.', ['Quest’ultima']],
    ['it', 'Il ministro Ugo Farina è a Lodi. Quest’ultimo ha confermato due chiusure.', ['Quest’ultimo']],
  ],
  'whom a reporter reached stands before the insertion that says so': [
    ['it', 'Il sindaco Ugo Farina, raggiunto al telefono, ha smentito la vendita.', ['Il sindaco Ugo Farina']],
    ['es', 'Orbis, contactada por teléfono, desmintió la venta.', ['Orbis']],
    ['pt', 'O fundador, Rui Prado, contatado por telefone, não quis comentar.', ['Rui Prado']],
    ['fr', 'Son fondateur, Luc Perrin, joint par téléphone, a répondu : « Pas de commentaire. »', ['Luc Perrin']],
  ],
  'one of several people is who speaks, also by a pronoun behind the verb': [
    [
      'es',
      'La venta está cerca, dijeron dos fuentes. El precio es alto, dijo una de ellas.',
      ['dos fuentes', 'una de ellas'],
    ],
    [
      'fr',
      'Le Monde, qui cite deux personnes proches du dossier, parle d’une vente. Le prix est élevé, a dit l’une d’elles.',
      ['Le Monde', 'l’une d’elles'],
    ],
  ],
  'the mail in which they write is no part of who writes': [
    ['it', '«La gara resta valida», ha scritto l’ufficio stampa in una mail.', ['l’ufficio stampa']],
    [
      'es',
      '«La carrera sigue en pie», escribió su departamento de prensa en un correo.',
      ['su departamento de prensa'],
    ],
  ],
  'somebody’s colleague is no paper': [
    ['fr', '« À ce prix, c’est cher », rétorque son confrère Luc Perrin.', []],
    ['fr', 'Selon nos confrères de La Voix du Nord, l’usine fermera.', ['nos confrères de La Voix du Nord']],
  ],
  'who is asked or handed a question stands before the relative clause that tells the answer': [
    ['en', 'We wrote to the transport ministry, which did not respond to questions.', ['the transport ministry']],
    [
      'it',
      'Abbiamo scritto al ministero dei Trasporti, che non ha risposto alle domande.',
      ['ministero dei Trasporti'],
    ],
    [
      'fr',
      'Nous avons écrit au ministère des Transports, qui n’a pas répondu à nos questions.',
      ['ministère des Transports'],
    ],
    [
      'es',
      'Escribimos al Ministerio de Transporte, con el que no fue posible contactar.',
      ['Ministerio de Transporte'],
    ],
    [
      'pt',
      'O porto remeteu perguntas para o Ministério dos Transportes, que não foi possível contactar.',
      ['O porto', 'o Ministério dos Transportes'],
    ],
    [
      'en',
      'The port referred questions to the transport ministry, which could not be reached.',
      ['The port', 'the transport ministry'],
    ],
  ],
  'who is sent or works somewhere speaks, not the place': [
    ['en', 'The ambassador to Norland, who declined to comment, left.', ['The ambassador to Norland']],
    ['en', 'A counsel to the governor, who confirmed the report, left.', ['A counsel to the governor']],
    ['en', 'A consultant to the bank, who confirmed the deal, left.', []],
    ['en', 'The port handed the keys to the mayor, who declined to comment.', ['the mayor']],
  ],
  'behind a verb, what stands before “and” is its object': [
    ['it', 'La società non ha pagato le tasse e il suo avvocato ha smentito l’accusa.', ['il suo avvocato']],
    [
      'fr',
      'L’Estrie n’a pas revendiqué l’attaque et son état-major n’a pas répondu à une demande de commentaire.',
      ['son état-major'],
    ],
    ['es', 'La empresa vendió la fábrica y su portavoz confirmó el precio.', ['su portavoz']],
    ['pt', 'A empresa vendeu a fábrica e o seu porta-voz confirmou o preço.', ['o seu porta-voz']],
    ['it', 'Ieri la società e il suo avvocato hanno confermato il prezzo.', ['la società e il suo avvocato']],
  ],
  'who opens the sentence and is described has spoken, not who spoke before': [
    [
      'it',
      'L’incontro è chiesto, ha confermato il suo ufficio.¶Una commessa, che ha dato solo il nome, Chiara, ha detto che i prezzi salgono.',
      ['il suo ufficio'],
    ],
    [
      'es',
      'La reunión está pedida, confirmó su oficina.¶Una dependienta, que solo dio su nombre de pila, Clara, dijo que los precios suben.',
      ['su oficina'],
    ],
  ],
  'what is inserted behind a party that a cue names is no part of it': [
    ['it', 'Da parte della Delmar, per il momento, nessun commento.', ['Delmar']],
  ],
  '“the same sources” are no single spokesperson': [
    [
      'pt',
      'O porta-voz da polícia confirmou o fogo. De acordo com as mesmas fontes, há dez feridos.',
      ['O porta-voz da polícia', 'as mesmas fontes'],
    ],
  ],
  'what presents somebody between commas does not say what they say': [
    ['en', 'Dana Oltrop, who led Kolbe Ltd, resigned on Wednesday, saying she was tired.', []],
    ['en', 'Dana Oltrop, the maker of phones that changed Apple, resigned on Wednesday, adding that it was time.', []],
    ['en', 'A spokesman, who spoke for Kolbe, defended the move, adding that it would help.', ['A spokesman']],
    ['en', 'Apple, the maker of phones that Dana Oltrop drew, closed two sites, saying they were small.', ['Apple']],
  ],
  'behind “denying” between commas stands what is denied': [
    ['en', 'The chairman, denying the report, said the firm would not be sold.', ['The chairman']],
    ['en', 'The firm, denying market rumors, said it would not be sold.', ['The firm']],
    ['en', 'The club issued a statement, denying that he had signed.', ['The club']],
    ['en', 'The White House released a statement calling the report false.', ['The White House']],
    ['en', 'Her lawyer sent a letter describing the claim as baseless.', ['Her lawyer']],
  ],
  '“but she” is who opens the sentence, not who spoke before it': [
    ['en', 'Mayor Ana Ruiz confirmed it. Oltrop, 21, came second, but she admitted a foul.', ['Mayor Ana Ruiz', 'she']],
    ['en', 'Mayor Ana Ruiz confirmed it. A woman from Leeds left, but she admitted a foul.', ['Mayor Ana Ruiz']],
    ['en', 'Mayor Ana Ruiz confirmed it. The plan failed, but she admitted no fault.', ['Mayor Ana Ruiz', 'she']],
  ],
  'a chief or a mayor is no body, though “its” follows the name': [
    ['en', 'Kolbe CIO Shaygan Oltrop was there. ¶ Oltrop said the road is known for its width.', []],
    ['en', 'Mayor Shaygan Oltrop was there. ¶ Oltrop said the road is known for its width.', []],
    ['en', 'Shaygan Oltrop, the firm’s chief executive, was there. ¶ Oltrop said the road is known for its width.', []],
    ['en', 'The firm’s chief executive, Shaygan Oltrop, was there. ¶ Oltrop said the road is known for its width.', []],
    ['en', 'Oltrop said profit fell in its first quarter.', ['Oltrop']],
    ['en', 'Oltrop, president emeritus of Kolbe, left. Oltrop said the road is known for its width.', []],
    ['en', 'Led by chief executive Ada Poe, Cresto said its sales rose.', ['Cresto']],
    ['en', 'After it met the minister, Cresto said its sales rose.', ['Cresto']],
    ['en', 'Cresto, whose president resigned in May, said its sales rose.', ['Cresto']],
  ],
  'who advises a body or is sent to it is whom the relative clause tells of, not the body': [
    ['it', 'L’ambasciatore al ministero, che ha confermato l’accordo, è partito.', ['L’ambasciatore al ministero']],
    ['es', 'El embajador ante la OTAN, que confirmó el acuerdo, se fue.', ['El embajador ante la OTAN']],
    ['pt', 'O embaixador junto à OTAN, que confirmou o acordo, saiu.', ['O embaixador junto à OTAN']],
    ['en', 'The port directed journalists to the ministry, which declined to comment.', ['the ministry']],
    ['it', 'Il porto ha inviato i giornalisti al ministero, che non ha voluto commentare.', ['ministero']],
    ['fr', 'Le port a renvoyé les journalistes vers le ministère, qui n’a pas souhaité commenter.', ['le ministère']],
  ],
  'an insider with a name is not unnamed': [
    ['en', 'Industry insider Dana Oltrop said prices would fall.', []],
    ['en', 'Whistleblower Dana Oltrop said the firm knew.', []],
    ['en', 'An industry insider said prices would fall.', ['An industry insider']],
  ],
  'an inserted clause is no part of who speaks, an apposition is': [
    ['en', 'The mayor, speaking alongside officials of Delmar Ltd, announced the closure.', ['The mayor']],
    ['it', 'La sua ex vice, Ida Poli, che vi lavora ancora, non ha voluto commentare.', ['Ida Poli']],
    ['es', 'Su antigua adjunta, Ida Polo, que sigue allí, no quiso comentar.', ['Ida Polo']],
    ['fr', 'Son ancienne adjointe, Ida Paul, qui y travaille toujours, a refusé de commenter.', ['Ida Paul']],
    ['en', 'Ada Poe, acting police chief, confirmed the arrest.', ['Ada Poe, acting police chief']],
    [
      'it',
      'Il sindaco Ugo Farina, il cui fratello guida la Delmar, ha confermato le dimissioni.',
      ['Il sindaco Ugo Farina'],
    ],
    ['it', 'La Delmar, accusata dalla procura di aver inquinato la baia, ha smentito.', ['La Delmar']],
    ['es', 'Delmar, acusada por la Fiscalía de contaminar la bahía, lo negó.', ['Delmar']],
    ['es', 'Hugo Fariña, diputado por Lugo, confirmó su dimisión.', ['Hugo Fariña, diputado por Lugo']],
    ['pt', 'A Delmar, acusada pelo Ministério Público de poluir a baía, negou.', ['A Delmar']],
  ],
  'where a subject stands before the verb, a bare noun behind it is the object (German)': [
    ['de', 'Das Schild kündigt Bauarbeiten an.', []],
    ['de', 'Am Montag kündigte Minister Möbius den Abbau an.', ['Minister Möbius']],
  ],
  'a period that is part of a name stays with it': [
    ['it', "L'avvocato di M.G.R. ha confermato la denuncia.", ["L'avvocato di M.G.R."]],
    ['de', 'Die Verteidigerin von Jens P. wollte sich zu dem Vorwurf nicht äußern.', ['Die Verteidigerin von Jens P.']],
    ['en', 'Comcast Corp. said it will appeal.', ['Comcast Corp.']],
    ['en', 'The plan was confirmed by the ministry.', ['the ministry']],
    ['es', 'Según J.P.P. la víctima estaba sola.', []],
    ['pt', 'O jornal ligou a todos, tendo falado com Luís Ferreira, que recusou esclarecer o caso.', ['Luís Ferreira']],
  ],
  'a verb that no comma parts from who is said to have told': [
    ['es', 'Según el hospital albergaba a cientos de heridos.', ['el hospital']],
    ['es', 'Según la policía autonómica viajaban dos menores.', ['la policía autonómica']],
    ['it', 'Secondo la polizia guidava ubriaco.', ['la polizia']],
    ['pt', 'Segundo o hospital morreram duas pessoas.', ['o hospital']],
    ['es', 'Según la policía autonómica, el coche volcó.', ['la policía autonómica']],
  ],
  'who opens a sentence before a relative clause is the subject behind it (German)': [
    [
      'de',
      'Stadträtin Pia Dasser, die dem Ausschuss vorsitzt, bestätigte die Einleitung einer Untersuchung.',
      ['Stadträtin Pia Dasser'],
    ],
    ['de', 'Der Minister, der den Konzern besucht hatte, bestätigte das Scheitern der Gespräche.', ['Der Minister']],
    ['de', 'Der Fahrer, der geflüchtet war, ist gefasst, bestätigte die Polizei.', ['die Polizei']],
    ['de', 'Ein Verdacht, der seit Montag kursiert, bestätigte die Polizei.', ['die Polizei']],
  ],
  'what ends as bodies do may be no body (German)': [
    ['de', 'Minister Möbius bestätigte die Einführung der Maut in der Stadt.', ['Minister Möbius']],
    ['de', 'Minister Möbius bestätigte die Entführung.', ['Minister Möbius']],
    ['de', 'Den Verkauf bestätigte die Konzernführung.', ['die Konzernführung']],
  ],
  'a body that begins as a paper does is none': [
    ['en', 'The National Audit Office said the scheme was late.', ['The National Audit Office']],
    ['en', 'The National reported on Monday that the scheme was late.', ['The National']],
  ],
  'who is presented as a neighbour or a witness confirms nothing': [
    ['es', 'Una vecina, Remedios Ulloa, vio el fuego.¶Ulloa confirmó que no había nadie dentro.', []],
    ['fr', "Odette Marchal, une voisine, a vu l'incendie.¶Marchal a confirmé que la maison était vide.", []],
    ['pt', 'A vizinha Odete Meireles viu o fogo.¶Meireles confirmou que a casa estava vazia.', []],
    ['it', 'Il testimone Ugo Farina ha visto tutto.¶Farina ha confermato la presenza di un furgone.', []],
    [
      'es',
      'La actriz Remedios Ulloa habló.¶Remedios Ulloa, hija de un pintor, calló.¶Ulloa confirmó que se retira.',
      ['Ulloa'],
    ],
    ['es', 'La alcaldesa, Remedios Ulloa, vio el fuego.¶Ulloa confirmó que no había nadie dentro.', ['Ulloa']],
  ],
};

for (const [rule, cases] of Object.entries(RULES)) {
  describe(rule, () => {
    it.each(cases)('%s: %s', (lang, text, sources) => {
      expect(statementsOf(lang, text).map(({ source }) => source?.text)).toEqual(sources);
    });
  });
}

describe('a bare name of which nothing is told', () => {
  it.each([
    ['it', 'Salvemini ha confermato di aver chiamato i soccorsi.', undefined],
    ['it', 'Il sindaco Ugo Salvemini ha parlato.¶Salvemini ha confermato la chiusura del ponte.', 'certain'],
    ['de', 'Der Stürmer zog um.¶Wollmeyer bestätigte den Wechsel nach Norval.', undefined],
  ])('%s: confirms nothing, and a name that is told does: %s', (lang, text, confidence) => {
    expect(statementsOf(lang, text).map((statement) => statement.confidence)).toEqual(confidence ? [confidence] : []);
  });
});

describe('a surname behind a role', () => {
  it.each([
    ['en', 'Mayor Khan confirmed the plan.', 'Khan', undefined],
    ['en', 'Former goalkeeper Baines confirmed the talks.', 'Baines', undefined],
    ['en', 'Eintracht CEO Axel Hallmann has confirmed the fee.', 'Axel Hallmann', 'Eintracht'],
    ['de', 'Konzernchef Möbius kündigte einen Stellenabbau an.', 'Möbius', undefined],
    ['de', 'Der frühere Torwart Beinert, heute Trainer in Tornau, bestätigte die Gespräche.', 'Beinert', undefined],
    ['fr', "Le gardien Baynes, aujourd'hui à Tornau, a confirmé les discussions.", 'Baynes', undefined],
  ])('%s: is its holder’s, no body’s: %s', (lang, text, name, organisation) => {
    const [source] = statementsOf(lang, text).map((statement) => statement.source);
    expect([source?.type, source?.name, source?.organisation]).toEqual(['person', name, organisation]);
  });
});

describe('who has an age', () => {
  it.each([
    ['pt', 'A assessoria de Vanzi confirmou a notícia.¶Vanzi, de 34 anos, não comentou.', 'person'],
    ['it', "Il portavoce di Vanzi ha confermato l'addio.¶Vanzi, 34 anni, ha smentito.", 'person'],
    ['pt', 'A assessoria da Vanzi confirmou a notícia.¶A Vanzi, com sede no Norval, não comentou.', 'organisation'],
    ['de', 'Er gründete das Unternehmen Vanzer.¶Vanzer (34) bestritt die Vorwürfe.', 'person'],
    ['en', 'Kolbe, 30 years after its founding, sells out. Kolbe said it would close.', 'organisation'],
    ['es', 'La empresa Kolbe, 30 años después de su fundación, vende. Kolbe negó la venta.', 'organisation'],
  ])('%s: is no body: %s', (lang, text, type) => {
    expect(statementsOf(lang, text).at(-1)?.source?.type).toBe(type);
  });
});

describe('a surname with a particle', () => {
  it.each([
    ['pt', 'Bruno de Carvalho negou a autoria das mensagens.', 'Bruno de Carvalho'],
    ['es', 'Oscar de la Renta confirmó su retiro de la moda.', 'Oscar de la Renta'],
    ['it', 'Luca di Montezemolo ha smentito la trattativa.', 'Luca di Montezemolo'],
    ['es', 'Juan de la Fiscalía confirmó la denuncia del alcalde.', 'Juan'],
  ])('%s: belongs to the name: %s', (lang, text, name) => {
    expect(statementsOf(lang, text)[0]?.source?.name).toBe(name);
  });
});

describe('"the company" and "the group"', () => {
  it('stands for a firm that spoke before another body did', () => {
    const text =
      '«Non è vero», precisa la Trilly Confezioni. «Sono ritardi», ha detto il Comune di Norval. Non corrisponde a verità, sottolinea la società. Lo ribadisce la Uil.';
    expect(statementsOf('it', text).map(({ source }) => source?.name)).toContain('Trilly Confezioni');
    expect(statementsOf('it', text)[2]?.source?.name).toBe('Trilly Confezioni');
  });

  it('is another one where an adjective tells which', () => {
    const text = 'Orbis convocó una protesta. El portavoz del grupo popular, José Antonio Marín, confirmó su voto.';
    expect(statementsOf('es', text).at(-1)?.source?.organisation).toBe('grupo popular');
    const bare =
      'La empresa Orbis anunció un cierre. El portavoz del grupo, José Antonio Marín, confirmó los despidos.';
    expect(statementsOf('es', bare).at(-1)?.source?.organisation).toBe('Orbis');
  });
});

describe('a verb or pronoun without a party of its own', () => {
  it.each([
    ['es', 'El alcalde Hugo Fariña visitó a los directivos de Delmar. Confirmó que el muelle cerrará.', 'Hugo Fariña'],
    ['it', "L'ospedale ha curato 40 persone nella notte. Ha confermato tre decessi.", "L'ospedale"],
    ['pt', 'O hospital atendeu 40 pessoas durante a noite. Confirmou três mortes.', 'O hospital'],
    ['en', 'The hospital treated 40 people overnight. It confirmed that three had died.', 'The hospital'],
    ['en', 'Delmar Ltd bought the yard last year. It confirmed on Monday that it will close.', 'Delmar Ltd'],
    ['es', 'Ana Ruiz es la hermana de la víctima. Confirmó que él estaba enfermo.', undefined],
    ['es', 'El hospital atendió a 40 heridos. La noche fue larga. Confirmó lo que todos temían.', undefined],
  ])('%s: goes on with who opens the sentence before: %s', (lang, text, name) => {
    expect(statementsOf(lang, text)[0]?.source?.name).toBe(name);
  });
});

describe('a denial or a refusal behind a sentence that names another', () => {
  it.each([
    ['es', 'La Policía detuvo al alcalde Hugo Fariña. Negó la acusación ante el juez.', undefined],
    ['pt', 'O tribunal condenou a empresa. Não quis comentar.', undefined],
    ['pt', 'A polícia deteve Ana Reis. Negou os factos.', undefined],
    ['it', 'La procura indaga la Orbis. Ha smentito ogni addebito.', undefined],
    ['en', 'The ministry sued the bank. It denied wrongdoing.', undefined],
    ['en', 'The regulator fined Kolbe. It declined to comment.', 'It'],
    ['es', 'La alcaldesa Ana Ruiz inauguró el puente. No quiso comentar.', 'Ana Ruiz'],
    ['it', "L'ospedale San Marco dell'Orbis ha curato 40 persone. Non ha voluto commentare.", "L'ospedale"],
    ['pt', 'O hospital de Braga atendeu 40 pessoas. Não quis comentar.', 'O hospital'],
    ['en', 'The hospital treated 40 people in York on Monday. It denied that anyone had died.', 'The hospital'],
    ['en', 'Delmar Ltd bought the yard last year. It declined to comment.', 'Delmar Ltd'],
    ['en', 'Delmar Ltd raised its prices Monday. It declined to comment.', 'Delmar Ltd'],
    ['pt', 'A PJ deteve um homem de 40 anos. Não quis prestar declarações.', undefined],
    ['it', 'La procura ha arrestato un uomo di 40 anni. Ha negato ogni addebito.', undefined],
    ['es', 'La Policía detuvo a varias personas. Negó que hubiera heridos.', 'La Policía'],
    ['es', 'El hospital atendió a 40 heridos. Negó que hubiera muertos.', 'El hospital'],
  ])('%s: is not for certain that of who opens it: %s', (lang, text, name) => {
    expect(statementsOf(lang, text).at(-1)?.source?.name).toBe(name);
  });
});

describe('"it" that stands for nobody told', () => {
  it.each([
    ['It', 'organisation'],
    ['She', 'person'],
  ])('is of the type of its pronoun: %s', (pronoun, type) => {
    const text = `The regulator fined Kolbe. ${pronoun} declined to comment.`;
    expect(statementsOf('en', text)[0]?.source?.type).toBe(type);
  });
});

describe('"ce dernier"', () => {
  const prosecutor = 'Le parquet a annoncé une enquête';
  it.each([
    [`${prosecutor} visant le maire Jean Dupont. Ce dernier a démenti toute fraude.`, 'Jean Dupont'],
    [`${prosecutor} visant l'élue Anne Dupont. Cette dernière a démenti toute fraude.`, 'Anne Dupont'],
    [`${prosecutor} visant une élue. Cette dernière a démenti toute fraude.`, 'Cette dernière'],
    ['La mairie a annoncé le départ de Jean Dupont. Cette dernière a démenti toute fraude.', 'La mairie'],
    [`${prosecutor} visant la maire Anne Dupont. Ce dernier a démenti toute fraude.`, 'Le parquet'],
    ['La mairie a annoncé la vente. Cette dernière a démenti toute fraude.', 'La mairie'],
  ])('is whoever was named last: %s', (text, name) => {
    expect(statementsOf('fr', text).at(-1)?.source?.name).toBe(name);
  });
});

describe('letters with periods', () => {
  it.each([
    ['es', 'P.S.O.E. negó la venta.', 'organisation'],
    ['es', 'Según O.N.U. la visita fue aplazada.', 'organisation'],
    ['it', 'C.G.I.L. smentisce la vendita.', 'organisation'],
    ['pt', 'P.T. negou a venda.', 'organisation'],
    ['it', 'Secondo C.G.I.L. lo sciopero continua.', 'organisation'],
    ['es', 'F.E.T.E. negó la venta.', 'organisation'],
    ['de', 'F.D.P. bestätigte den Verkauf.', 'organisation'],
    ['it', "L'imprenditore M.G.R. ha smentito.", 'person'],
  ])('%s: are a body’s but behind a role or a preposition: %s', (lang, text, type) => {
    expect(statementsOf(lang, text)[0]?.source?.type).toBe(type);
  });
});

describe('"the report" behind a rumor', () => {
  it.each([
    ['Kolbe is reportedly for sale.¶The report said the price was low.', 'rumor'],
    [
      'The ministry published a report on the dam. Kolbe is reportedly for sale.¶The report said the dam was weak.',
      'confirmation',
    ],
  ])('is an outlet’s, but where a body has published one: %s', (text, kind) => {
    expect(statementsOf('en', text).at(-1)?.kind).toBe(kind);
  });
});

describe('several under one name', () => {
  it.each([
    ['en', 'United have confirmed the exit of Hale.', 'organisation'],
    ['fr', "Les Verts ont confirmé l'arrivée de Hale.", 'organisation'],
    ['es', 'Chicago Bulls ganó el lunes.¶Los Bulls confirmaron la lesión de Hale.', 'organisation'],
    ['en', 'Ada Hale won on Monday.¶Hale has confirmed the exit.', 'person'],
    ['es', 'Ganó Marta Bulla el lunes.¶Bulla confirmó la lesión de Hale.', 'person'],
  ])('%s: are a body: %s', (lang, text, type) => {
    expect(statementsOf(lang, text)[0]?.source?.type).toBe(type);
  });
});

describe('who speaks through another', () => {
  it.each([
    ['en', 'Ada Poe runs the bank.¶Poe, through a lawyer, denied it.', 'person'],
    ['it', 'Ada Poli guida la banca.¶Poli, tramite il suo legale, ha smentito.', 'person'],
    ['it', 'Ada Poli, portavoce della banca, era assente.¶Poli ha smentito.', 'spokesperson'],
    ['de', 'Seine frühere Stellvertreterin Ida Pohl wollte sich nicht äußern.', 'person'],
    ['fr', 'Le Pen a annoncé sa candidature.', 'person'],
  ])('%s: is no spokesperson: %s', (lang, text, type) => {
    expect(statementsOf(lang, text).at(-1)?.source?.type).toBe(type);
  });

  it('has the role of the one who speaks, not of whom it is spoken for', () => {
    const [statement] = statementsOf('en', "The actor's publicist, Kim Vole, confirmed that the couple had split.");
    expect(statement?.source?.role).toBe('publicist');
  });
});

describe('German names', () => {
  it.each([
    ['Vereinspräsident Martin Kind bestätigte die Trennung.', 'Martin Kind', 'person'],
    ['Trainer Peter Bauer dementierte.', 'Peter Bauer', 'person'],
    ['Hannover 96 hat den Bericht bestritten.', 'Hannover 96', 'organisation'],
    ['Der Tabellenführer Schalke 04 bestätigte den Wechsel.', 'Schalke 04', 'organisation'],
    ['Am Montag bestätigte Bürgermeister Ott 20 neue Stellen.', 'Ott', 'person'],
  ])('%s: are whole', (text, name, type) => {
    const [source] = statementsOf('de', text).map((statement) => statement.source);
    expect([source?.name, source?.type]).toEqual([name, type]);
  });

  it('are no attributes', () => {
    expect(statementsOf('de', 'Die von der Bank beauftragten Prüfer bestätigten den Verlust.')).toEqual([]);
  });
});

describe('"the company" and an age', () => {
  it.each([
    ['Vanzi, 34, left on Monday.', undefined],
    ['Vanzi left on Monday.', 'Vanzi'],
  ])('nobody calls a person so: %s', (opening, organisation) => {
    const text = `${opening} Vanzi won the cup. Vanzi scored twice.¶A company spokesman said that the talks were over.`;
    expect(statementsOf('en', text)[0]?.source?.organisation).toBe(organisation);
  });
});

describe('"the group"', () => {
  const spoken =
    'La firma Orbis compró el puerto. El portavoz del grupo popular, José Antonio Marín, dijo que recurrirá.';
  it.each([
    [`${spoken} El grupo popular declinó comentar.`, 'El grupo popular', true],
    [`${spoken} El grupo declinó comentar.`, 'El grupo', true],
    [`${spoken} La empresa declinó comentar.`, 'Orbis', undefined],
  ])('that somebody has spoken for has no name: %s', (text, name, described) => {
    const source = statementsOf('es', text).at(-1)?.source;
    expect([source?.name, source?.described]).toEqual([name, described]);
  });
});

describe('"the company" above any name', () => {
  it.each([
    ['The company declined to comment.¶The company Orbis is selling the yard.', 'Orbis'],
    ['A yard may close.¶It is old.¶The company declined to comment.¶The company Orbis sells it.', 'The company'],
  ])('is the one of the article in its heading only: %s', (text, name) => {
    expect(statementsOf('en', text)[0]?.source?.name).toBe(name);
  });
});

describe('an office between commas', () => {
  it.each([
    ['en', 'The chairman, Oru Anandu, toured the yard on Monday.¶Anandu denied the claim.', 'Oru Anandu'],
    ['es', 'El portavoz, Oru Anandu, visitó el puerto.¶Anandu dijo que cerrará.', 'Oru Anandu'],
    ['en', 'To the chairman, Oru was late.¶Oru denied the claim.', 'Oru'],
  ])('%s: has its holder behind it: %s', (lang, text, name) => {
    expect(statementsOf(lang, text)[0]?.source?.name).toBe(name);
  });
});

describe('“she” behind “but”', () => {
  it.each([
    ['es', 'Orbis demandó a Ada Poe, pero ella negó las acusaciones.', 'Ada Poe'],
    ['en', 'Dana Oltrop left Paris on Monday, but she denied the foul.', 'Dana Oltrop'],
    ['en', 'Oltrop, 21, came second, but she denied the foul.', 'Oltrop'],
    ['en', 'Mayor Ana Ruiz denied it. Orbis lost in court, but she denied the claims.', 'Ana Ruiz'],
    ['de', 'Oltrop, 21, verlor, aber sie bestritt die Tat.', 'Oltrop'],
  ])('%s: is the person nearest to it, and no body: %s', (lang, text, name) => {
    expect(statementsOf(lang, text).at(-1)?.source?.name).toBe(name);
  });
});

describe('a spokesperson whose role has a hyphen', () => {
  it.each([
    ['fr', 'La porte-parole Ana Brandt a présenté le projet. Elle a dit que l’usine fermerait.'],
    ['pt', 'A porta-voz Ana Brandt apresentou o plano. Ela disse que a fábrica vai fechar.'],
  ])('%s: speaks again as a pronoun: %s', (lang, text) => {
    expect(statementsOf(lang, text).map(({ source }) => [source?.name, source?.type])).toEqual([
      ['Ana Brandt', 'spokesperson'],
    ]);
  });
});

describe('an agency of no list that is spoken to', () => {
  it.each([
    ['it', '«Il piano è pronto», ha detto all’agenzia Notimar il portavoce del club.', 'il portavoce del club'],
    ['fr', '« Le plan est prêt », a dit à l’agence Notimar le porte-parole du club.', 'le porte-parole du club'],
  ])('%s: stands before who speaks: %s', (lang, text, source) => {
    expect(statementsOf(lang, text).map((statement) => statement.source?.text)).toEqual([source]);
  });
});

describe('"the firm"', () => {
  const paragraphs = ['El puerto cerró.', 'La noche fue larga.', 'La empresa declinó comentar.'];

  it('is no body that the article names later only', () => {
    const text = [...paragraphs, 'El secretario general de UGT, Pepe Álvarez, negó el acuerdo.'].join('¶');
    expect(statementsOf('es', text)[0]?.source?.name).toBe('La empresa');
  });

  it('is the one named before', () => {
    const text = ['La empresa Orbis compró el puerto.', ...paragraphs].join('¶');
    expect(statementsOf('es', text)[0]?.source?.name).toBe('Orbis');
  });
});

describe('a paper whose row names nobody', () => {
  it.each([
    ['«Esprimo solidarietà», scrive in una nota il sindaco Antonio Baglio.', 'il sindaco Antonio Baglio'],
    ['Paolo Neri ha spiegato in un comunicato che lascerà la carica.', 'Paolo Neri'],
    ['«Siamo in salvo», ha detto il fratello in una nota.', undefined],
  ])('it: is of who speaks beside it: %s', (text, source) => {
    expect(statementsOf('it', text).map((statement) => statement.source?.text)).toEqual([source]);
  });
});

describe('a participle that opens its sentence', () => {
  it.each([
    ['Lo riporta Fanpage. Costretto a smentire per la terza volta, il sindaco lascia la sala.', 'il sindaco'],
    ['Lo riporta Fanpage. Costretta a smentire ancora, Ada Neri lascia la sala.', 'Ada Neri'],
    ['Il sindaco Ugo Neri ha parlato. Costretto a smentire ancora, ha lasciato la sala.', 'Ugo Neri'],
  ])('it: has the subject behind its comma, else the one before: %s', (text, name) => {
    expect(statementsOf('it', text).at(-1)?.source?.name).toBe(name);
  });
});

describe('a noun in no class that opens a sentence', () => {
  const kinds = (lang: string, text: string): string[] =>
    analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ kind }) => kind);

  it.each([
    ['en', 'Truckers confirmed that the road was closed.'],
    ['en', 'Churchgoers confirmed that the road was closed.'],
    ['de', 'Taxifahrer bestätigten, dass die Straße gesperrt war.'],
  ])('is people and no name by its ending: %s', (lang, text) => {
    expect(kinds(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'John Rogers runs the mine. Rogers confirmed that the road was closed.'],
    ['en', 'Rangers have confirmed that the road was closed.'],
    ['de', 'Karl Maurer leitet die Zeche. Maurer bestätigte, dass die Straße gesperrt war.'],
  ])('is a name where a text or a verb says so: %s', (lang, text) => {
    expect(kinds(lang, text)).toEqual(['confirmation']);
  });
});

describe('who stands nearest behind “and” and “but”', () => {
  it.each([
    ['en', 'Orbis sued Ada Poe, but she denied the claims.', 'Ada Poe'],
    ['de', 'Karl Ott verklagte Anna Vogt, aber sie wies die Vorwürfe zurück.', 'Anna Vogt'],
    ['en', 'Mara Quill is a teacher.¶Quill met Mayor Dan Frost on Monday, and he confirmed the sale.', 'Dan Frost'],
    ['en', 'A man was arrested by Sheriff Dan Lowe, and he confirmed the arrest.', 'Dan Lowe'],
    ['en', 'Ada Poe came second, but she denied the claims.', 'Ada Poe'],
  ])('%s: is who is meant by a pronoun: %s', (lang, text, name) => {
    expect(statementsOf(lang, text).at(-1)?.source?.name).toBe(name);
  });
});

describe('a firm that is presented by those who lead it', () => {
  it.each([
    'Cresto, led by chief executive Ada Poe, said its sales rose.',
    'Cresto, owned by businessman Karl Ott, said its sales rose.',
    'Cresto, whose chief executive resigned in May, said its sales rose.',
  ])('is no person: %s', (text) => {
    expect(statementsOf('en', text)[0]?.source?.type).toBe('organisation');
  });

  it('is not what a person with an office is', () => {
    expect(statementsOf('en', 'Oltrop, a former president of Orbis, said its sales rose.')).toEqual([]);
  });
});
