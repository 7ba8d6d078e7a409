import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Kind and subkind of each statement of a sentence. */
const marksOf = (lang: string, text: string): string =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang })
    .statements.map(({ kind, subkind }) => (subkind ? `${kind} ${subkind}` : kind))
    .join(', ');

const SPOKESPERSON = 'confirmation spokesperson';
const ORGANISATION = 'confirmation organisation';
const EXECUTIVE = 'confirmation executive';

const ITALIAN: readonly [text: string, marks: string][] = [
  // A noun for bodies and for people is somebody's where their name follows.
  ['Il produttore ha detto che la fabbrica riaprirà a maggio.', ORGANISATION],
  ['Il produttore Marco Verri ha detto che il film uscirà a maggio.', ''],
  ['Il produttore televisivo Marco Verri ha detto che lo show riparte.', ''],
  ['Il garante ha annunciato che le tariffe resteranno ferme.', ORGANISATION],
  ['Il garante dei detenuti Marco Verri ha detto che le celle sono piene.', ''],
  ['Il capogruppo Marco Verri ha detto che il bilancio passerà.', ''],
  ['La società capogruppo ha detto che il bilancio passerà.', ORGANISATION],
  // A title that is a preposition elsewhere, and one that holds a verb's form.
  ['L’ad ha ammesso che i lavori sono in ritardo.', EXECUTIVE],
  ['La chiusura è stata confermata dall’ad.', EXECUTIVE],
  ['Il procuratore aggiunto, Marco Verri, ha confermato che l’uomo è indagato.', EXECUTIVE],
  // Whose agent and whose counsel.
  ['Il difensore di Marco Verri ha detto che farà ricorso.', SPOKESPERSON],
  ['Il difensore dell’Orbis ha detto che resterà.', ''],
  ['«Farà ricorso», ha spiegato il procuratore di Marco Verri.', SPOKESPERSON],
  ['«Farà ricorso», ha spiegato il procuratore di Padova.', ''],
  ['Il responsabile dei rapporti con i media della Orbis ha detto che il sito riaprirà.', SPOKESPERSON],
  // Republics are no newspaper, and the railways' network no station.
  ['Secondo la Repubblica Ceca, il trattato resta in vigore.', ORGANISATION],
  ['Secondo la Repubblica di San Marino, il trattato resta in vigore.', ORGANISATION],
  ['Secondo la Repubblica, il trattato resta in vigore.', 'rumor outlet'],
  ['Secondo Rfi, i lavori finiranno a maggio.', ORGANISATION],
  // Nouns of two sorts.
  ['Il social network ha confermato che il servizio è sospeso.', ORGANISATION],
  ['Lo riferisce l’agenzia Notimar.', 'rumor outlet'],
  ['L’agenzia Notimar ha confermato il bando.', ORGANISATION],
  ['L’Istituto nazionale di statistica non ha commentato.', 'no-comment declined'],
  ['L’Istituto nazionale di statistica ha detto che i prezzi salgono.', ''],
  ['L’agenzia Reuters ha confermato la notizia.', 'rumor outlet'],
  ['Lo riferisce l’agenzia regionale Norvento.', ORGANISATION],
  ['Secondo l’agenzia Fitch, il debito salirà.', ''],
  // Where officials come from tells that they are some of many.
  ['Funzionari israeliani hanno detto che il valico riaprirà.', 'rumor unnamed'],
  ['Secondo più fonti, il gruppo chiuderà due stabilimenti.', 'rumor unnamed'],
  ['Secondo più di un esperto, il prezzo salirà.', ''],
  ['Secondo la serie tv, la regina lo sapeva.', ''],
  // A paper's name that is no word of the language, behind an article.
  ['Il Sun ha rivelato che il gruppo chiude.', 'rumor outlet'],
  ['Il Sun ha annunciato la chiusura della sede.', 'rumor outlet'],
  ['La Orbis ha rivelato che il gruppo chiude.', ORGANISATION],
  ['Il gruppo chiuderà, scrive Open.', 'rumor outlet'],
  ['Il gruppo chiuderà, scrive Corrado.', ''],
  // An average is no medium.
  ['Secondo la media europea, gli affitti salgono.', ''],
  ['Secondo i media europei, gli affitti salgono.', 'rumor outlet'],
];

const PORTUGUESE: readonly [text: string, marks: string][] = [
  ['O advogado criminalista de Rui Costa confirmou o recurso.', SPOKESPERSON],
  ['O advogado criminalista Rui Costa confirmou a tendência.', ''],
  ['Na rua ouve-se muito português.', ''],
  ['Segundo o programa Fantástico, o ministro saiu.', 'rumor outlet'],
  // Whose agent and whose counsel.
  ['O empresário de Rui Costa disse que o contrato está assinado.', SPOKESPERSON],
  ['O empresário de Campinas disse que o contrato está assinado.', ''],
  ['A equipe de Rui Costa afirmou que o show foi adiado.', SPOKESPERSON],
  ['O chefe de imprensa da Verdália disse que a fábrica vai reabrir.', SPOKESPERSON],
  ['O premiê, Rui Costa, confirmou que a visita foi adiada.', EXECUTIVE],
  ['O premiê, Rui Costa, disse que a visita foi adiada.', ''],
  ['O representante da República confirmou que a lei será vetada.', EXECUTIVE],
  ['O agrupamento de escolas informou que não há aulas.', ORGANISATION],
  ['A rede de farmácias informou que as lojas vão reabrir.', ORGANISATION],
  // Brokers and researchers answer for nobody.
  ['Segundo operadores, o dólar vai subir.', ''],
  ['O investigador da Universidade de Aveiro disse que o fenómeno é raro.', ''],
  ['O economista-chefe confirmou que os juros vão cair.', ''],
  ['Segundo o Evangelho, a pedra foi removida.', ''],
  ['Segundo diplomatas, o acordo está próximo.', 'rumor unnamed'],
  // A paper's name that is no word of the language, behind an article.
  ['A Bild revelou que o grupo vai fechar.', 'rumor outlet'],
  ['O Marca escreve que o avançado vai sair.', 'rumor outlet'],
  ['A marca escreve que o modelo vai sair.', ORGANISATION],
  ['O Metro informou que a linha vai fechar.', ORGANISATION],
  // Averages, music and schemes of a government are no voices.
  ['Segundo a média europeia, as rendas sobem.', ''],
  ['Segundo os média europeus, as rendas sobem.', 'rumor outlet'],
  ['A música confirma que o país mudou.', ''],
  ['O programa revelou que o país mudou.', ''],
  ['O programa de rádio revelou que o ministro vai sair.', 'rumor outlet'],
];

describe.each([
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
])('what nouns make of who speaks in %s', (lang, cases) => {
  it.each(cases)('%s: %s', (text, marks) => {
    expect(marksOf(lang, text)).toBe(marks);
  });
});
