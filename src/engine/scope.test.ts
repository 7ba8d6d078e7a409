/**
 * What a cue reaches, in all languages alike: negation, questions, conditions, quotations, and several acts in one
 * sentence. Each rule is shown by a sentence a language.
 */
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { Statement } from './types.ts';

type Language = 'en' | 'it' | 'es' | 'fr' | 'de' | 'pt';

/** A paragraph without a cue, so that the language is told from more than one short sentence. */
const NEUTRAL: Readonly<Record<Language, string>> = {
  en: 'The road to the old harbor has been closed for weeks, and the people who live there walk to the shops.',
  it: 'La strada che porta al vecchio porto è chiusa da settimane e gli abitanti della zona vanno a piedi ai negozi.',
  es: 'La carretera que lleva al viejo puerto está cerrada desde hace semanas y los vecinos van a pie a las tiendas.',
  fr: 'La route qui mène au vieux port est fermée depuis des semaines et les gens du quartier vont à pied au marché.',
  de: 'Die Straße zum alten Hafen ist seit Wochen gesperrt und die Leute, die dort wohnen, gehen zu Fuß zum Markt.',
  pt: 'A estrada que leva ao velho porto está fechada há semanas e os moradores da zona vão a pé para as lojas.',
};

function read(text: string, lang: Language): readonly Statement[] {
  const { statements } = analyze({
    blocks: [
      { text: NEUTRAL[lang], role: 'paragraph' },
      { text, role: 'paragraph' },
    ],
    lang,
  });
  return statements.filter((statement) => statement.block === 1);
}

const kinds = (text: string, lang: Language): string[] => read(text, lang).map((statement) => statement.kind);
const subkinds = (text: string, lang: Language): string[] =>
  read(text, lang).map((statement) => `${statement.kind}/${statement.subkind}`);

type Sentences = Readonly<Record<Language, string>>;
const each = (sentences: Sentences): [Language, string][] => Object.entries(sentences) as [Language, string][];

/** Every language's sentence gives the same kinds. */
function expectKinds(rule: string, expected: readonly string[], sentences: Sentences): void {
  describe(rule, () => {
    it.each(each(sentences))('%s: %s', (lang, text) => {
      expect(kinds(text, lang)).toEqual(expected);
    });
  });
}

/** Every language's sentence gives the same kinds and subkinds. */
function expectSubkinds(rule: string, expected: readonly string[], sentences: Sentences): void {
  describe(rule, () => {
    it.each(each(sentences))('%s: %s', (lang, text) => {
      expect(subkinds(text, lang)).toEqual(expected);
    });
  });
}

expectKinds('tells no news of what was announced in a year that is named', [], {
  en: 'The company announced in May 2019 that it would close the plant.',
  it: 'Nel 2019 l’azienda ha annunciato la chiusura dello stabilimento.',
  es: 'En mayo de 2019 la empresa anunció el cierre de la planta.',
  fr: 'L’entreprise a annoncé en 2019 la fermeture de son usine.',
  de: 'Der Konzern kündigte 2019 an, das Werk zu schließen.',
  pt: 'Em 2019, a empresa anunciou o fechamento da fábrica.',
});

expectKinds('takes no figure and no year of a noun for a year in which something was announced', ['confirmation'], {
  en: 'The company announced its 2019 results on Monday.',
  it: 'L’azienda ha annunciato 3000 licenziamenti nello stabilimento.',
  es: 'La empresa anunció 2000 despidos en la planta.',
  fr: 'L’entreprise a annoncé 2000 licenciements dans son usine.',
  de: 'Der Konzern kündigte 2000 Entlassungen in dem Werk an.',
  pt: 'A empresa anunciou 2000 demissões na fábrica.',
});

expectKinds('marks nothing where the refusal is negated', [], {
  en: 'The minister did not decline to comment.',
  it: 'Il ministro non ha rifiutato di rispondere alle domande.',
  es: 'El ministro no se negó a comentar el caso.',
  fr: "Le ministre n'a pas refusé de répondre aux questions.",
  de: 'Der Minister lehnte einen Kommentar nicht ab.',
  pt: 'O ministro não se recusou a comentar o caso.',
});

expectKinds('marks nothing in a question', [], {
  en: 'Has the ministry confirmed the date of the sale?',
  it: 'Il ministero ha confermato la data della vendita?',
  es: '¿Ha confirmado el ministerio la fecha de la venta?',
  fr: 'Le ministère a-t-il confirmé la date de la vente ?',
  de: 'Hat das Ministerium den Termin des Verkaufs bestätigt?',
  pt: 'O ministério confirmou a data da venda?',
});

expectKinds('marks nothing in a question about hearsay', [], {
  en: 'Is the factory reportedly to be sold, and if it is, to whom?',
  it: 'La fabbrica sarebbe stata venduta a un fondo americano?',
  es: '¿Habría sido vendida la fábrica a un fondo estadounidense?',
  fr: "L'usine aurait-elle été vendue à un fonds américain ?",
  de: 'Soll die Fabrik an einen amerikanischen Fonds verkauft worden sein?',
  pt: 'A fábrica teria sido vendida a um fundo americano?',
});

expectKinds('marks nothing in a condition', [], {
  en: 'If the club confirms the transfer, the player will fly to Milan on Friday.',
  it: 'Se il club conferma il trasferimento, il giocatore volerà a Milano venerdì.',
  es: 'Si el club confirma el traspaso, el jugador volará a Milán el viernes.',
  fr: "Si le club confirme le transfert, le joueur s'envolera vendredi pour Milan.",
  de: 'Wenn der Verein den Transfer bestätigt, fliegt der Spieler am Freitag nach Mailand.',
  pt: 'Se o clube confirmar a transferência, o jogador voará para Milão na sexta-feira.',
});

expectKinds('marks nothing where somebody is asked to confirm', [], {
  en: 'The ministry was asked to confirm the figure.',
  it: 'Al ministero è stato chiesto di confermare la cifra.',
  es: 'Al ministerio se le pidió confirmar la cifra.',
  fr: 'Le ministère a été prié de confirmer le chiffre.',
  de: 'Das Ministerium wurde gebeten, die Zahl zu bestätigen.',
  pt: 'Ao ministério foi pedido que confirmasse o número.',
});

expectKinds('marks nothing where a confirmation is still to come', [], {
  en: 'The ministry is expected to confirm the date on Monday.',
  it: 'Il ministero dovrebbe confermare la data lunedì.',
  es: 'El ministerio debería confirmar la fecha el lunes.',
  fr: 'Le ministère devrait confirmer la date lundi.',
  de: 'Das Ministerium dürfte den Termin am Montag bestätigen.',
  pt: 'O ministério deverá confirmar a data na segunda-feira.',
});

expectKinds('marks nothing where a denial may still come', [], {
  en: 'The company could deny the report at any time.',
  it: "L'azienda potrebbe smentire la notizia in ogni momento.",
  es: 'La empresa podría desmentir la noticia en cualquier momento.',
  fr: "L'entreprise pourrait démentir la nouvelle à tout moment.",
  de: 'Das Unternehmen könnte den Bericht jederzeit dementieren.',
  pt: 'A empresa poderia desmentir a notícia a qualquer momento.',
});

expectKinds('marks no hearsay inside the quotation of a named speaker', [], {
  en: '“The bridge was reportedly closed for a whole winter back then,” Paul Carver said.',
  it: '«Allora il ponte sarebbe stato chiuso per un inverno intero», ha detto Paolo Carvi.',
  es: '«Entonces el puente habría estado cerrado todo un invierno», dijo Pablo Carvajal.',
  fr: '« À cette époque, le pont aurait été fermé tout un hiver », a dit Paul Carvier.',
  de: '„Damals soll die Brücke einen ganzen Winter lang gesperrt gewesen sein“, sagte Paul Karver.',
  pt: '«Naquele tempo a ponte teria sido fechada um inverno inteiro», disse Paulo Carvalho.',
});

expectKinds('marks no mood of hearsay beside a condition', [], {
  en: 'If the dam had held, the town would have been spared.',
  it: 'Se la diga avesse retto, il paese sarebbe stato risparmiato.',
  es: 'Si la presa hubiera aguantado, el pueblo habría quedado a salvo.',
  fr: 'Si la digue avait tenu, la ville aurait été épargnée.',
  de: 'Wenn der Damm gehalten hätte, wäre die Stadt verschont worden.',
  pt: 'Se a barragem tivesse aguentado, a vila teria sido poupada.',
});

expectKinds('marks no plain word of a named person', [], {
  en: 'Paul Carver said the town would grow in the coming years.',
  it: 'Paolo Carvi ha detto che il paese crescerà nei prossimi anni.',
  es: 'Pablo Carvajal dijo que el pueblo crecerá en los próximos años.',
  fr: 'Paul Carvier a dit que la ville grandirait dans les années à venir.',
  de: 'Paul Karver sagte, die Stadt werde in den kommenden Jahren wachsen.',
  pt: 'Paulo Carvalho disse que a vila crescerá nos próximos anos.',
});

expectKinds('marks the refusal alone where a spokesperson only carries it', ['no-comment'], {
  en: 'A spokesman said the company would not comment on the report.',
  it: "Un portavoce ha detto che l'azienda non commenta le indiscrezioni.",
  es: 'Un portavoz dijo que la empresa no hará comentarios.',
  fr: "Un porte-parole a indiqué que l'entreprise ne ferait pas de commentaire.",
  de: 'Ein Sprecher sagte, das Unternehmen wolle sich dazu nicht äußern.',
  pt: 'Um porta-voz disse que a empresa não vai comentar o assunto.',
});

expectKinds('marks the refusal alone where it is quoted', ['no-comment'], {
  en: '“We do not comment on market speculation,” a spokeswoman said.',
  it: '«Non commentiamo le indiscrezioni di mercato», ha detto una portavoce.',
  es: '«No comentamos rumores de mercado», dijo una portavoz.',
  fr: '« Nous ne commentons pas les rumeurs de marché », a dit une porte-parole.',
  de: '„Wir kommentieren Marktgerüchte grundsätzlich nicht“, sagte eine Sprecherin.',
  pt: '«Não comentamos rumores de mercado», disse uma porta-voz.',
});

expectKinds('marks the denial alone where a spokesperson only carries it', ['denial'], {
  en: 'A spokeswoman denied that the company was for sale.',
  it: "Una portavoce ha smentito che l'azienda sia in vendita.",
  es: 'Una portavoz desmintió que la empresa esté en venta.',
  fr: "Une porte-parole a démenti que l'entreprise soit à vendre.",
  de: 'Eine Sprecherin dementierte, dass das Unternehmen zum Verkauf steht.',
  pt: 'Uma porta-voz desmentiu que a empresa esteja à venda.',
});

expectKinds('marks both acts of a sentence', ['confirmation', 'no-comment'], {
  en: 'The police confirmed the arrest but declined to give further details.',
  it: "La polizia ha confermato l'arresto ma non ha voluto fornire altri dettagli.",
  es: 'La policía confirmó la detención pero no quiso dar más detalles.',
  fr: "La police a confirmé l'arrestation mais a refusé de donner plus de détails.",
  de: 'Die Polizei bestätigte die Festnahme, wollte aber keine weiteren Angaben machen.',
  pt: 'A polícia confirmou a detenção, mas não quis dar mais detalhes.',
});

expectKinds('marks a rumor and its denial', ['rumor', 'denial'], {
  en: 'According to Reuters the plant will close, but the company denied the report.',
  it: "Secondo Reuters lo stabilimento chiuderà, ma l'azienda ha smentito la notizia.",
  es: 'Según Reuters, la planta cerrará, pero la empresa desmintió la noticia.',
  fr: "Selon Reuters, l'usine fermera, mais l'entreprise a démenti l'information.",
  de: 'Laut Reuters schließt das Werk, doch das Unternehmen dementierte den Bericht.',
  pt: 'Segundo a Reuters, a fábrica vai fechar, mas a empresa desmentiu a notícia.',
});

expectSubkinds('takes a confirmation by nobody in particular for a rumor', ['rumor/unnamed'], {
  en: 'Two people familiar with the matter confirmed the talks.',
  it: 'Due persone a conoscenza della questione hanno confermato le trattative.',
  es: 'Dos personas con conocimiento del asunto confirmaron las conversaciones.',
  fr: 'Deux personnes proches du dossier ont confirmé les discussions.',
  de: 'Zwei mit der Angelegenheit vertraute Personen bestätigten die Gespräche.',
  pt: 'Duas pessoas com conhecimento do assunto confirmaram as conversas.',
});

expectSubkinds('names the agent of a passive', ['confirmation/organisation'], {
  en: 'The arrest was confirmed by the police on Monday.',
  it: "L'arresto è stato confermato dalla polizia lunedì.",
  es: 'La detención fue confirmada por la policía el lunes.',
  fr: "L'arrestation a été confirmée par la police lundi.",
  de: 'Die Festnahme wurde am Montag von der Polizei bestätigt.',
  pt: 'A detenção foi confirmada pela polícia na segunda-feira.',
});

expectSubkinds('judges a party that speaks to an outlet by the party', ['confirmation/organisation'], {
  en: 'The bridge will reopen in May, the ministry told Reuters.',
  it: 'Il ministero ha confermato a Reuters che il ponte riaprirà a maggio.',
  es: 'El ministerio confirmó a Reuters que el puente reabrirá en mayo.',
  fr: 'Le ministère a confirmé à Reuters que le pont rouvrira en mai.',
  de: 'Das Ministerium bestätigte gegenüber Reuters, dass die Brücke im Mai wieder öffnet.',
  pt: 'O ministério confirmou à Reuters que a ponte reabrirá em maio.',
});

expectSubkinds('tells neither-nor from a denial', ['no-comment/neither'], {
  en: 'The company neither confirmed nor denied the report.',
  it: "L'azienda non ha né confermato né smentito la notizia.",
  es: 'La empresa no confirmó ni desmintió la noticia.',
  fr: "L'entreprise n'a ni confirmé ni démenti la nouvelle.",
  de: 'Das Unternehmen wollte den Bericht weder bestätigen noch dementieren.',
  pt: 'A empresa não confirmou nem desmentiu a notícia.',
});

expectSubkinds('tells what is not confirmed from who has not confirmed it', ['rumor/unconfirmed'], {
  en: 'The report could not be independently verified.',
  it: 'La notizia non è stata ancora confermata.',
  es: 'La noticia no ha sido confirmada.',
  fr: "La nouvelle n'a pas encore été confirmée.",
  de: 'Der Bericht konnte nicht unabhängig bestätigt werden.',
  pt: 'A notícia ainda não foi confirmada.',
});

expectKinds('marks nothing where a confirmation is promised', [], {
  en: 'The minister promised to confirm the date next week.',
  it: 'Il ministro ha promesso di confermare la data la prossima settimana.',
  es: 'El ministro prometió confirmar la fecha la próxima semana.',
  fr: 'Le ministre a promis de confirmer la date la semaine prochaine.',
  de: 'Der Minister versprach, den Termin nächste Woche zu bestätigen.',
  pt: 'O ministro prometeu confirmar a data na próxima semana.',
});

expectKinds('marks nothing in an inverted or nominal condition', [], {
  en: 'Should the ministry deny the report, the paper will print the letter.',
  it: 'Qualora il ministero smentisse la notizia, il giornale pubblicherà la lettera.',
  es: 'En caso de que el ministerio desmienta la noticia, el diario imprimirá la carta.',
  fr: 'Au cas où le ministère démentirait la nouvelle, le journal imprimera la lettre.',
  de: 'Falls das Ministerium den Bericht dementiert, druckt die Zeitung den Brief.',
  pt: 'Caso o ministério desminta a notícia, o jornal publicará a carta.',
});

expectKinds('marks nothing in an indirect question', [], {
  en: 'It remains to be seen whether the club confirms the transfer.',
  it: 'Resta da vedere se il club confermerà il trasferimento.',
  es: 'Queda por ver si el club confirma el traspaso.',
  fr: 'Reste à savoir si le club confirmera le transfert.',
  de: 'Offen ist, ob der Verein den Transfer bestätigt.',
  pt: 'Resta saber se o clube confirma a transferência.',
});

expectKinds('marks nothing in a quoted question', [], {
  en: '“Did the ministry ever confirm the figure?” the teacher asked.',
  it: '«Il ministero ha mai confermato la cifra?», ha chiesto la maestra.',
  es: '«¿Confirmó alguna vez el ministerio la cifra?», preguntó la maestra.',
  fr: '« Le ministère a-t-il jamais confirmé le chiffre ? », a demandé la maîtresse.',
  de: '„Hat das Ministerium die Zahl jemals bestätigt?“, fragte die Lehrerin.',
  pt: '«O ministério alguma vez confirmou o número?», perguntou a professora.',
});

expectKinds('marks no mood of hearsay beside "without"', [], {
  en: 'Without the dam, the town would have been flooded.',
  it: 'Senza la diga, il paese sarebbe stato allagato.',
  es: 'Sin la presa, el pueblo habría quedado inundado.',
  fr: 'Sans la digue, la ville aurait été inondée.',
  de: 'Ohne den Damm wäre die Stadt überflutet worden.',
  pt: 'Sem a barragem, a vila teria sido inundada.',
});

expectKinds('marks no view of analysts', [], {
  en: 'According to analysts, the shares are too expensive.',
  it: 'Secondo gli analisti, il titolo è troppo caro.',
  es: 'Según los analistas, las acciones son demasiado caras.',
  fr: 'Selon les analystes, le titre est trop cher.',
  de: 'Laut Analysten ist die Aktie zu teuer.',
  pt: 'Segundo os analistas, as ações são caras demais.',
});

expectKinds('marks the denial alone where a confirmation is what is denied', ['denial'], {
  en: 'The ministry denied that it had ever confirmed the figure.',
  it: 'Il ministero ha smentito di aver mai confermato la cifra.',
  es: 'El ministerio negó haber confirmado nunca la cifra.',
  fr: 'Le ministère a démenti avoir jamais confirmé ce chiffre.',
  de: 'Das Ministerium dementierte, die Zahl jemals bestätigt zu haben.',
  pt: 'O ministério negou ter alguma vez confirmado o número.',
});

expectKinds('marks the acts of two parties', ['confirmation', 'denial'], {
  en: 'The police confirmed the fire, and the city council denied any danger.',
  it: "La polizia ha confermato l'incendio e il comune ha smentito ogni pericolo.",
  es: 'La policía confirmó el incendio y el ayuntamiento desmintió cualquier peligro.',
  fr: "La police a confirmé l'incendie et la mairie a démenti tout danger.",
  de: 'Die Polizei bestätigte den Brand, und die Stadtverwaltung dementierte jede Gefahr.',
  pt: 'A polícia confirmou o incêndio e a câmara municipal desmentiu qualquer perigo.',
});

expectSubkinds('marks a rumor and the silence that met it', ['rumor/hearsay', 'no-comment/no-response'], {
  en: 'The club is reportedly for sale; the owner did not respond to a request for comment.',
  it: 'Il club sarebbe stato messo in vendita; il proprietario non ha risposto alla richiesta di un commento.',
  es: 'El club habría sido puesto a la venta; el dueño no respondió a una solicitud de comentarios.',
  fr: "Le club aurait été mis en vente ; le propriétaire n'a pas répondu à nos sollicitations.",
  de: 'Der Verein soll zum Verkauf gestellt worden sein; der Besitzer antwortete nicht auf eine Anfrage.',
  pt: 'O clube teria sido posto à venda; o dono não respondeu ao pedido de comentário.',
});

expectSubkinds('takes a refused confirmation for a refusal', ['no-comment/declined'], {
  en: 'The ministry refused to confirm the figure.',
  it: 'Il ministero si è rifiutato di confermare la cifra.',
  es: 'El ministerio se negó a confirmar la cifra.',
  fr: 'Le ministère a refusé de confirmer le chiffre.',
  de: 'Das Ministerium wollte die Zahl nicht bestätigen.',
  pt: 'O ministério recusou confirmar o número.',
});

expectSubkinds('takes an absent confirmation for a no-comment', ['no-comment/not-confirmed'], {
  en: 'The ministry has not confirmed the figure.',
  it: 'Il ministero non ha confermato la cifra.',
  es: 'El ministerio no ha confirmado la cifra.',
  fr: "Le ministère n'a pas confirmé le chiffre.",
  de: 'Das Ministerium hat die Zahl nicht bestätigt.',
  pt: 'O ministério não confirmou o número.',
});

expectSubkinds('takes an absent denial for neither', ['no-comment/neither'], {
  en: 'The club did not deny the report.',
  it: 'Il club non ha smentito la notizia.',
  es: 'El club no desmintió la noticia.',
  fr: "Le club n'a pas démenti l'information.",
  de: 'Der Verein dementierte den Bericht nicht.',
  pt: 'O clube não desmentiu a notícia.',
});

it('what a gerund adds behind a comma is an act of its own', () => {
  const said = 'O advogado disse que vai recorrer da multa';
  expect(kinds(`${said}, escusando-se a fazer mais comentários.`, 'pt')).toEqual(['confirmation', 'no-comment']);
  expect(kinds('O advogado disse que não vai comentar a multa.', 'pt')).toEqual(['no-comment']);
});

describe('gives each act of a sentence a clause of its own', () => {
  it.each(
    each({
      en: 'The police confirmed the arrest but declined to give further details.',
      it: "La polizia ha confermato l'arresto ma non ha voluto fornire altri dettagli.",
      es: 'La policía confirmó la detención pero no quiso dar más detalles.',
      fr: "La police a confirmé l'arrestation mais a refusé de donner plus de détails.",
      de: 'Die Polizei bestätigte die Festnahme, wollte aber keine weiteren Angaben machen.',
      pt: 'A polícia confirmou a detenção, mas não quis dar mais detalhes.',
    }),
  )('%s: %s', (lang, text) => {
    const [first, second] = read(text, lang);
    expect(first?.clause.start).toBe(0);
    expect(second?.clause.end).toBe(text.length);
    expect(first?.clause.end).toBeLessThanOrEqual(second?.clause.start ?? 0);
    for (const statement of [first, second]) {
      expect(statement?.cue.start).toBeGreaterThanOrEqual(statement?.clause.start ?? Number.POSITIVE_INFINITY);
      expect(statement?.cue.end).toBeLessThanOrEqual(statement?.clause.end ?? 0);
    }
  });
});

describe('gives the refusal to the one who refuses', () => {
  it.each(
    each({
      en: 'The police confirmed the arrest but declined to give further details.',
      it: "La polizia ha confermato l'arresto ma non ha voluto fornire altri dettagli.",
      es: 'La policía confirmó la detención pero no quiso dar más detalles.',
      fr: "La police a confirmé l'arrestation mais a refusé de donner plus de détails.",
      de: 'Die Polizei bestätigte die Festnahme, wollte aber keine weiteren Angaben machen.',
      pt: 'A polícia confirmou a detenção, mas não quis dar mais detalhes.',
    }),
  )('%s: %s', (lang, text) => {
    const [confirmed, refused] = read(text, lang);
    expect(refused?.source?.name).toBe(confirmed?.source?.name);
  });
});

expectKinds('ends a sentence behind the network X', ['confirmation', 'confirmation'], {
  en: 'The company confirmed the date on X. The ministry confirmed the price.',
  it: 'La società ha confermato la data su X. Il ministero ha confermato il prezzo.',
  es: 'La empresa confirmó la fecha en X. El ministerio confirmó el precio.',
  fr: 'L’entreprise a confirmé la date sur X. Le ministère a confirmé le prix.',
  de: 'Das Unternehmen bestätigte den Termin auf X. Das Ministerium bestätigte den Preis.',
  pt: 'A empresa confirmou a data no X. O ministério confirmou o preço.',
});

expectKinds('reads a relative clause behind the object of a verb', ['confirmation'], {
  en: 'We have contacted a spokesman for the group, who confirmed the leak.',
  it: 'Abbiamo contattato un portavoce del gruppo, che ha confermato la fuga di dati.',
  es: 'Hemos contactado con un portavoz del grupo, que confirmó la fuga de datos.',
  fr: 'Nous avons contacté un porte-parole du groupe, qui a confirmé la fuite.',
  de: 'Wir erreichten einen Sprecher der Firma, der das Leck bestätigte.',
  pt: 'Falámos com um porta-voz do grupo, que confirmou a fuga.',
});

expectKinds('reads no relative clause of whom nobody answers for', [], {
  en: 'We have contacted a neighbor, who confirmed the leak.',
  it: 'Abbiamo contattato un vicino, che ha confermato la fuga di gas.',
  es: 'Hemos contactado con un vecino, que confirmó la fuga.',
  fr: 'Nous avons contacté un voisin, qui a confirmé la fuite.',
  de: 'Wir erreichten einen Nachbarn, der das Leck bestätigte.',
  pt: 'Falámos com um vizinho, que confirmou a fuga.',
});

expectKinds('ends a sentence behind what X is', ['confirmation', 'no-comment'], {
  en: 'The company confirmed the date on the platform X. Vantro did not respond to a request for comment.',
  it: 'La società ha confermato la data sul social X. Vantro non ha risposto alle domande.',
  es: 'La empresa confirmó la fecha en la red social X. Vantro no respondió a las preguntas.',
  fr: 'L’entreprise a confirmé la date sur le réseau social X. Vantro n’a pas répondu à nos questions.',
  de: 'Das Unternehmen bestätigte den Termin auf der Plattform X. Vantro reagierte nicht auf eine Anfrage.',
  pt: 'A empresa confirmou a data na rede social X. Vantro não respondeu às perguntas.',
});

describe('a paper that tells who keeps silent', () => {
  const silent: [Language, string][] = [
    ['en', 'Bloomberg said on Monday that neither company wanted to comment.'],
    ['it', 'Bloomberg ha detto che né la banca né il fondo hanno voluto commentare.'],
    ['es', 'Bloomberg dijo que ni el banco ni el fondo quisieron hacer comentarios.'],
    ['pt', 'A Bloomberg disse que nem o banco nem o fundo quiseram comentar.'],
  ];
  it.each(silent)('hands on nothing else (%s)', (lang, text) => {
    expect(kinds(text, lang)).toEqual(['no-comment']);
  });

  it('hands on what it tells besides', () => {
    const text = 'Bloomberg reported that the bank plans a sale and that it declined to comment.';
    expect(kinds(text, 'en')).toEqual(['rumor', 'no-comment']);
  });
});

it('reads no object of a refusal as who refuses', () => {
  const text = 'A companhia também foi procurada, mas não comentou o caso.';
  expect(read(text, 'pt').map(({ kind, source }) => `${kind} ${source?.name}`)).toEqual(['no-comment A companhia']);
});

describe('a report beside a denial', () => {
  it.each<[Language, string]>([
    ['en', 'The ministry denied any part in the plan despite reports that the mill is for sale.'],
    ['es', 'El ministro negó la venta tras rumores de que dimite.'],
    ['es', 'El ministro negó la venta a pesar de los rumores de que dimite.'],
    ['it', 'Il ministro ha smentito la vendita nonostante le indiscrezioni secondo cui la Orbis è in vendita.'],
    ['fr', 'Le ministre a nié tout départ malgré des rumeurs selon lesquelles il démissionne.'],
    ['de', 'Das Ministerium dementierte einen Verkauf trotz Berichten, wonach die Mühle verkauft wird.'],
  ])('is a rumor (%s)', (lang, text) => {
    expect(kinds(text, lang)).toEqual(['denial', 'rumor']);
  });

  it.each<[Language, string]>([
    ['en', 'The ministry denied in a statement the truth of reports that the mill is for sale.'],
    ['es', 'El ministro negó la veracidad de los rumores de que dimite.'],
    ['es', 'El ministro negó ante la prensa los rumores de que dimite.'],
    ['es', 'El ministro negó después los rumores de que dimite.'],
    ['it', 'Il ministro ha smentito dopo la gara le voci secondo cui la Orbis è in vendita.'],
    ['fr', 'Le ministre a nié les rumeurs selon lesquelles il démissionne.'],
    ['de', 'Das Ministerium dementierte Berichte, wonach die Mühle verkauft wird.'],
  ])('is none where the denial rejects it (%s)', (lang, text) => {
    expect(kinds(text, lang)).toEqual(['denial']);
  });
});

describe('a verb without a subject', () => {
  const unspoken: [Language, string][] = [
    ['it', 'La società ha confermato la data. Il cantante è in ospedale. «Torno presto», ha detto.'],
    ['es', 'La empresa confirmó la fecha. El cantante está en el hospital. «Vuelvo pronto», dijo.'],
    ['pt', 'A empresa confirmou a data. O cantor está no hospital. «Volto em breve», disse.'],
  ];
  it.each(unspoken)('is not the body’s where somebody else opened a sentence since (%s)', (lang, text) => {
    expect(kinds(text, lang)).toEqual(['confirmation']);
  });

  const behind: [Language, string][] = [
    ['it', 'La società ha confermato la data. «Mi fa male il piede», ha detto il barbiere.'],
    ['it', 'La società ha confermato la data. Il prezzo, spiegano i ristoratori, è alto.'],
    ['es', 'La empresa confirmó la fecha. «Me duele el pie», dijo el barbero.'],
    ['pt', 'A empresa confirmou a data. O preço, explicam os barbeiros, é alto.'],
  ];
  it.each(behind)('is not the body’s where a plain noun is its subject (%s: %s)', (lang, text) => {
    expect(kinds(text, lang)).toEqual(['confirmation']);
  });

  it.each<[Language, string]>([
    [
      'it',
      'Secondo il portavoce, il campo è pronto. Trump è sicuro che andrà bene, «altrimenti me ne vado», ha detto.',
    ],
    ['es', 'Según el portavoz, el campo está listo. El piloto está seguro de ganar, «si no, me retiro», dijo.'],
  ])('is theirs who open the sentence of the quotation (%s)', (lang, text) => {
    expect(kinds(text, lang)).toEqual(['confirmation']);
  });

  it('is the body’s where nobody else did', () => {
    const text = 'La società ha confermato la data. Il palco è pronto. Ha aggiunto che i biglietti sono finiti.';
    expect(kinds(text, 'it')).toEqual(['confirmation', 'confirmation']);
  });

  it('is theirs of whom a quotation’s sentence speaks', () => {
    const text = 'Il rogo è spento, ha annunciato il ministero. Il marito è disperato: «Non so nulla», ha detto.';
    expect(kinds(text, 'it')).toEqual(['confirmation']);
  });

  it('is theirs who were named since', () => {
    const text = 'La società ha confermato la data. Sul palco salirà Anna Sarti. «Sarà una festa», ha detto.';
    expect(kinds(text, 'it')).toEqual(['confirmation']);
  });
});

/** Two parties that answer in one sentence, each with its own words. */
const TWO_ANSWERS: readonly (readonly [Language, string, readonly (readonly [name: string, clause: string])[]])[] = [
  [
    'en',
    'Orbis declined to comment and Telmark did not respond to a request for comment.',
    [
      ['Orbis', 'Orbis declined to comment'],
      ['Telmark', 'and Telmark did not respond to a request for comment.'],
    ],
  ],
  [
    'en',
    'The ministry denied the report and the bank rejected the claims.',
    [
      ['The ministry', 'The ministry denied the report'],
      ['the bank', 'and the bank rejected the claims.'],
    ],
  ],
  [
    'de',
    'Die Stadt wollte sich nicht äußern, die Bank war für eine Stellungnahme nicht zu erreichen.',
    [
      ['Die Stadt', 'Die Stadt wollte sich nicht äußern'],
      ['die Bank', 'die Bank war für eine Stellungnahme nicht zu erreichen.'],
    ],
  ],
  [
    'it',
    'Orbis non ha voluto commentare, mentre Telmark non ha risposto alle richieste di commento.',
    [
      ['Orbis', 'Orbis non ha voluto commentare'],
      ['Telmark', 'mentre Telmark non ha risposto alle richieste di commento.'],
    ],
  ],
  [
    'es',
    'El ministerio desmintió la noticia y el banco negó cualquier acuerdo.',
    [
      ['El ministerio', 'El ministerio desmintió la noticia'],
      ['el banco', 'y el banco negó cualquier acuerdo.'],
    ],
  ],
  [
    'fr',
    "Orbis n'a pas souhaité commenter et Telmark n'a pas répondu aux sollicitations.",
    [
      ['Orbis', "Orbis n'a pas souhaité commenter"],
      ['Telmark', "et Telmark n'a pas répondu aux sollicitations."],
    ],
  ],
  [
    'pt',
    'O ministério negou a informação e o banco desmentiu qualquer negociação.',
    [
      ['O ministério', 'O ministério negou a informação'],
      ['o banco', 'e o banco desmentiu qualquer negociação.'],
    ],
  ],
];

describe('gives each of two parties its own answer', () => {
  it.each(TWO_ANSWERS)('%s: %s', (lang, text, answers) => {
    expect(read(text, lang).map(({ source, clause }) => [source?.name, text.slice(clause.start, clause.end)])).toEqual(
      answers,
    );
  });

  it.each<[Language, string, string]>([
    ['en', 'Orbis and Telmark declined to comment.', 'Orbis and Telmark'],
    ['en', 'The ministry denied the report and called it false.', 'The ministry'],
    ['en', 'Orbis declined to comment and did not respond to further questions.', 'Orbis'],
    ['en', 'The ministry denied that the bank rejected the claims.', 'The ministry'],
    ['de', 'Die Polizei Lindenau und die Orbis AG wollten sich nicht äußern.', 'Die Polizei Lindenau und die Orbis AG'],
    ['it', 'Il ministero ha smentito che la banca abbia negato il prestito.', 'Il ministero'],
    ['fr', 'Le ministère a démenti que la banque ait nié toute négociation.', 'Le ministère'],
  ])('%s: and one to those who answer together, or once: %s', (lang, text, source) => {
    expect(read(text, lang).map((statement) => statement.source?.text)).toEqual([source]);
  });
});

describe('what nobody of the news is asked', () => {
  expectKinds('a year of history', [], {
    en: 'In 1784 the council denied the report.',
    it: 'Nel 1784 il consiglio smentì la notizia.',
    es: 'En 1784 el consejo desmintió la noticia.',
    fr: 'En 1784, le conseil a démenti la nouvelle.',
    de: '1784 dementierte der Rat den Bericht.',
    pt: 'Em 1784 o conselho desmentiu a notícia.',
  });
  expectKinds('a year of theirs', ['denial'], {
    en: 'In 1998 the council denied the report.',
    it: 'Nel 1998 il consiglio smentì la notizia.',
    es: 'En 1998 el consejo desmintió la noticia.',
    fr: 'En 1998, le conseil a démenti la nouvelle.',
    de: '1998 dementierte der Rat den Bericht.',
    pt: 'Em 1998 o conselho desmentiu a notícia.',
  });
  expectKinds('the family of whoever writes', [], {
    en: 'My grandmother refused to comment.',
    it: 'Mia nonna si è rifiutata di commentare.',
    es: 'Mi abuela se negó a comentar.',
    fr: 'Ma grand-mère a refusé de commenter.',
    de: 'Meine Großmutter wollte sich nicht äußern.',
    pt: 'A minha avó recusou-se a comentar.',
  });
});

describe('what a refusal or denial answers', () => {
  it.each(
    each({
      en: 'The coach will leave in June, the Guardian reported, but the club declined to comment.',
      it: 'L’allenatore lascerà a giugno, ha scritto la Repubblica, ma il club non ha voluto commentare.',
      es: 'El entrenador se irá en junio, informó El País, pero el club no quiso comentar.',
      fr: 'L’entraîneur partira en juin, a rapporté Le Figaro, mais le club n’a pas souhaité commenter.',
      de: 'Der Trainer geht im Juni, berichtete die Bild, doch der Verein wollte sich nicht äußern.',
      pt: 'O treinador sai em junho, noticiou o Expresso, mas o clube não quis comentar.',
    }),
  )('is the rumor of its own sentence: %s', (lang, text) => {
    const [rumor, refusal] = read(text, lang);
    expect([rumor?.kind, refusal?.kind]).toEqual(['rumor', 'no-comment']);
    expect(refusal?.answers).toBe(rumor?.id);
  });
});

describe('a denial in an aside', () => {
  it.each([
    ['en', 'A lawyer said wages had not been paid, an allegation Nordair denies.'],
    ['en', 'A lawyer said wages had not been paid, which Nordair denies.'],
    ['it', 'Un legale ha detto che gli stipendi non vengono pagati, accusa che la Nordair respinge.'],
    ['es', 'Un abogado dijo que no se pagan los sueldos, algo que Nordair niega.'],
    ['fr', 'Un avocat a indiqué que les salaires n’étaient plus versés, ce que Nordair dément.'],
    ['de', 'Ein Anwalt sagte, es sei kein Lohn gezahlt worden, was Nordair bestreitet.'],
    ['pt', 'Um advogado disse que os salários não são pagos, o que a Nordair nega.'],
  ])('%s: is of whoever denies what another says: %s', (lang, text) => {
    const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
    expect(statements.map(({ kind, source }) => [kind, source?.name === 'Nordair'])).toEqual([
      ['confirmation', false],
      ['denial', true],
    ]);
  });

  it.each([
    ['en', 'A lawyer said that his client, a chef, denied the charges.'],
    ['fr', 'Son avocat a dit que son client, un cuisinier, niait les faits.'],
    ['de', 'Sein Anwalt sagte, dass sein Mandant die Tat bestreitet.'],
  ])('%s: is of the lawyer where the lawyer tells it: %s', (lang, text) => {
    const { statements } = analyze({ lang, blocks: [{ text, role: 'paragraph' }] });
    expect(statements.map(({ kind, source }) => [kind, source?.type])).toEqual([['denial', 'spokesperson']]);
  });
});

describe('an official without a name', () => {
  it.each([
    ['en', '“That is simply not the case,” a ministry official said.', 'denial'],
    ['it', '«Semplicemente non è così», ha detto un funzionario del ministero.', 'denial'],
    ['es', '«Eso no es así», dijo un funcionario del ministerio.', 'denial'],
    ['fr', '« Ce n’est pas le cas », a dit un fonctionnaire du ministère.', 'denial'],
    ['de', '„Das stimmt schlicht nicht“, sagte ein Beamter des Ministeriums.', 'denial'],
    ['pt', '“Não é o caso”, disse um funcionário do ministério.', 'denial'],
    ['it', '«Non commentiamo», ha detto un funzionario del ministero.', 'no-comment'],
  ])('%s: denies or refuses by what they say, and no more: %s', (lang, text, kind) => {
    expect(read(text, lang as Language).map((statement) => statement.kind)).toEqual([kind]);
  });
});

describe('a denial of what a paper told', () => {
  it.each([
    ['en', 'Orbis denied a report in The Guardian that it would close.'],
    ['it', 'La Orbis ha smentito un articolo del Corriere secondo cui la fabbrica chiuderà.'],
    ['es', 'Orbis desmintió una noticia de El Mundo según la cual la fábrica cierra.'],
    ['fr', 'Orbis a démenti une information du Monde selon laquelle l’usine va fermer.'],
    ['de', 'Orbis hat einen Bericht des Spiegel dementiert, wonach das Werk schließt.'],
    ['pt', 'A Orbis desmentiu uma reportagem da Folha segundo a qual a fábrica fecharia.'],
  ])('%s: has the paper’s rumor beside it: %s', (lang, text) => {
    expect(
      read(text, lang as Language)
        .map((statement) => statement.kind)
        .sort(),
    ).toEqual(['denial', 'rumor']);
  });
});

describe('a participle behind a comma, without its auxiliary,', () => {
  it.each([
    ['it', 'Pratt avrebbe rifiutato il ruolo in un film, annunciato il mese scorso.'],
    ['fr', 'Pratt aurait refusé un rôle dans un film, annoncé le mois dernier.'],
  ])('%s: is nobody’s attribution of what the mood tells: %s', (lang, text) => {
    expect(read(text, lang as Language).map((statement) => statement.subkind)).toEqual(['hearsay']);
  });

  it.each([
    ['it', 'Pratt avrebbe rifiutato il ruolo in un film, ha annunciato il produttore.'],
    ['fr', 'Pratt aurait refusé un rôle dans un film, a annoncé le producteur.'],
  ])('%s: with it is one: %s', (lang, text) => {
    expect(read(text, lang as Language).some((statement) => statement.subkind === 'hearsay')).toBe(false);
  });
});

describe('a mood behind “although”', () => {
  it.each([
    ['it', 'Nonostante la pioggia nessuno crede che il club abbia confermato la gara.'],
    ['pt', 'Embora ninguém acredite que o clube tenha confirmado o jogo, os bilhetes vendem-se.'],
  ])('%s: is of what is not said to be so where “that” stands between: %s', (lang, text) => {
    expect(read(text, lang as Language)).toEqual([]);
  });

  it.each([
    ['it', 'Sebbene il club abbia confermato la gara, i biglietti restano.'],
    ['es', 'Aunque el grupo que gestiona el hospital haya confirmado el cierre, nadie se va.'],
    ['pt', 'Embora o clube tenha confirmado o jogo, os bilhetes vendem-se.'],
  ])('%s: is of what is granted elsewhere: %s', (lang, text) => {
    expect(read(text, lang as Language).map(({ kind }) => kind)).toEqual(['confirmation']);
  });
});
