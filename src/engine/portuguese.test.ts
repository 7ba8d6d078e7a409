import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';

/** Kind and subkind of each statement of a sentence. */
const marksOf = (text: string): string =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang: 'pt' })
    .statements.map(({ kind, subkind }) => (subkind ? `${kind} ${subkind}` : kind))
    .join(', ');

const SPOKESPERSON = 'confirmation spokesperson';
const ORGANISATION = 'confirmation organisation';
const EXECUTIVE = 'confirmation executive';

it.each([
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
])('%s: %s', (text, marks) => {
  expect(marksOf(text)).toBe(marks);
});
