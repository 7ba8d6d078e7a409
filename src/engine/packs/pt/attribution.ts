/** "segundo", "de acordo com" and their sisters: the party behind them decides what the sentence is. */
import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor', act: 'attribute', party: 'after' } as const;

/** "o segundo grupo", "pela segunda vez": a number, no attribution. */
const SECOND = [
  '(o|um|no|do|ao|pelo|seu|este|esse|nesse|neste|primeiro|cada|em|de|por|ou|é|foi|ficou|como|num|meu|nosso|outro|primeiro e|tal|até) segundo',
  'segundo (turno|lugar|trimestre|semestre|tempo|filho|filha|maior|menor|melhor|pior|mandato|posto|colocado|gol|golo|set|ano|mês|dia|andar|grau|plano|jogo|round|ato|episódio|caso|livro|álbum|disco|semestre|bimestre|quadrimestre|período|capítulo|ciclo|semáforo|suspeito|carro|avião|piloto|volante|tempo|quadro|ponto|motivo|mais|nível|título|prêmio|prémio|casamento|despacho|lote|depósito|lançamento|debate|encontro|processo|voo|número|finalista|classificado|vice|secretário|sargento|tenente|quarto|pelotão|consecutivo|seguido|dose|hotel|poste|turno)',
];

/** "..., disse Prado, segundo a Folha": a named party's words are that party's, whoever carried them. */
const CARRIED = [
  '(disse|afirmou|declarou|contou|explicou) .{1,3} (segundo|de acordo com|conforme)',
  '#SayVerb que .{1,40} (segundo|de acordo com|conforme) .{1,5}$',
];

export const attribution: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/segundo-apurou',
    pattern:
      '[<cue>(segundo|conforme|como|consoante|ao que|de acordo com o que|segundo o que) #Adverb? (#SayVerb|#ReportVerb|#WeakSay|#ConfirmVerb)]',
    unless: [
      '(como|ao que|pelo que) (dito|disse|dizia|contou|explicou|explica|mostrou|mostra|refere|indica|lembra) (anteriormente|acima|antes|no início)',
      '(bem|tão|tanto|assim) como',
      'como (mostra|mostram|mostrou|mostraram)',
      '(segundo|conforme|como) (apurou|apurado) .{0,1} reportagem',
      'como (indica|revela|cita|afirma|relata|informa|explica) (a|o) (tabela|gráfico|imagem|foto|vídeo|estudo|pesquisa)',
    ],
    hits: [
      'Segundo apurou o Observador, a reunião foi adiada.',
      'Conforme noticiou a Folha, o grupo estuda vender a fábrica.',
      'Como informou o g1, o contrato foi suspenso.',
      'Conforme informou a Polícia Civil, o carro foi levado ao pátio.',
    ],
    misses: ['Como explicou o professor, as abelhas correm risco.', 'Conforme mostra a tabela, o preço caiu.'],
  },
  {
    ...base,
    id: 'pt/rumor/conforme-noticiado-por',
    pattern: '[<cue>(segundo|conforme|como|consoante) (foi|é)? #Adverb? #ReportedParticiple .{0,2} #Por]',
    unless: ['#ReportedParticiple .{0,2} #Por (nossa|esta)? (reportagem|redação|equipe|malta|pessoal|turma)'],
    hits: [
      'Como revelado pela Folha, o grupo estuda vender a fábrica.',
      'Conforme foi noticiado ontem pelo Estadão, o cargo está vago.',
    ],
    misses: [
      'Como pedido pelo cliente, o bolo veio sem açúcar.',
      'Conforme explicado pelo professor, a água evapora.',
      'Segundo apurado pela reportagem, a aluna mudou de turma.',
      'Como dito pelo pessoal da obra, a vala cedeu.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/de-acordo-com-noticia-de',
    subkind: 'outlet',
    guards: ['one-clause'],
    pattern:
      '[<cue>(segundo|conforme|consoante|de acordo com)] (um|uma|o|a|os|as|algumas|alguns|diversas|várias|recentes)? (recente|recentes|nova|novas|última|últimas)? (artigo|artigos|reportagem|reportagens|matéria|matérias|notícia|notícias|nota|coluna|texto|publicação|investigação|informação|informações|apuração|levantamento|relato|relatos) (exclusiva|exclusivo|recente|feito|publicada|publicado|publicadas|publicados|divulgada|divulgadas|divulgado|veiculada|veiculadas|obtidas|apuradas|da coluna)? .{0,4} (#De|#Por|no|na|nos|nas)',
    unless: [
      ...SECOND,
      ...CARRIED,
      'levantamento .{0,2} (#De|#Por) (site|portal|plataforma)',
      '(informação|informações|dados) .{0,6} (no (site|portal)|na página) (da internet|na internet|oficial)? #De #Organisation',
    ],
    hits: [
      'De acordo com reportagem do Valor Econômico, o banco negocia a compra.',
      'Segundo informações publicadas pelo jornal Marca, o craque fica.',
      'A obra custou o dobro, segundo levantamento feito pela Folha.',
    ],
    misses: [
      'Segundo artigo da Constituição, o voto é secreto.',
      'De acordo com informações da polícia, o carro capotou.',
      'Foram vinte demissões, segundo levantamento do site Vagas.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/segundo-a-reportagem',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '[<cue>(segundo|conforme|de acordo com) ((a|as|essa|essas|diversas|várias|algumas) (reportagem|reportagens|matéria|matérias|notícias|publicação|publicações)|(as)? informações (publicadas|veiculadas|divulgadas|noticiadas) (na|pela) (plataforma|página|conta))]',
    unless: [
      '(reportagem|reportagens|matéria|matérias|notícias|publicação|publicações) (#De|#Por|no|na|nos|nas|apurou|sobre|científica)',
      '(plataforma|página|conta) (#De|oficial)',
      ...CARRIED,
    ],
    hits: [
      'Segundo a reportagem, o grupo teria dois contratos.',
      'De acordo com as reportagens, os pastores cobravam uma taxa.',
      'De acordo com a matéria, o autor mudou o fim da novela.',
      'Segundo algumas publicações que espalharam a história, o visto seria azul.',
      'De acordo com informações publicadas pela plataforma Mercado Vivo, o banco busca um sócio.',
    ],
    misses: ['Segundo a reportagem apurou, o cargo está vago.', 'Conforme a receita, o bolo leva três ovos.'],
  },
  {
    ...base,
    id: 'pt/rumor/segundo-informacoes-de',
    party: 'after',
    pattern:
      '[<cue>(segundo|conforme|consoante|de acordo com)] ((as|a)? (informações|informação) (oficiais|preliminares|iniciais|#Participle)? (#De|#Por)|(o|os|a|as)? (levantamentos|apuração|apurações|investigação|investigações) #De|(o|um) (balanço|boletim) #Participle #Por|(as|a)? (informações|informação) .{0,4} (no site|no portal|na página) (da internet|na internet|oficial)? #De)',
    unless: [
      '(publicadas|veiculadas|divulgadas|noticiadas) #Por (plataforma|página|conta)',
      '(levantamentos|apuração|apurações|investigação|investigações) #De .{0,1} (universidade|faculdade|instituto|associação|consultoria|cpi|comissão|caso|crime|acidente)',
    ],
    hits: [
      'Segundo informações da Infraero, ninguém ficou ferido.',
      'Conforme os levantamentos da PRF, o camião seguia para norte.',
      'A vila foi atacada, segundo informação do porta-voz da polícia, Orlando Pires.',
      'O fogo foi dominado, segundo informação disponibilizada pela Proteção Civil.',
      'De acordo com o balanço feito pela transportadora, circularam dez comboios.',
      'De acordo com as informações disponíveis no site da Infraero, o voo saiu às dez.',
    ],
    misses: [
      'Segundo informações dos trabalhadores, a vala cedeu.',
      'Segundo informações de um passageiro, havia fumo.',
      'Segundo a investigação da universidade, o solo é pobre.',
      'Segundo informações publicadas pela plataforma Mercado Vivo, o banco busca um sócio.',
      'De acordo com os dados disponíveis no site do tribunal, há dez candidatos.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/segundo',
    pattern:
      '[<cue>(segundo|de acordo com|conforme|consoante|a crer (em|no|na)|a acreditar (em|no|na)|nas palavras #De|no dizer #De|na versão #De|na (avaliação|opinião) #De|pelas contas #De|pelos cálculos #De|ainda segundo|também segundo|sempre segundo)]',
    unless: [
      ...SECOND,
      ...CARRIED,
      '(segundo|conforme|de acordo com) (uma)? nota publicada #Por #Reporter',
      '(está|estão|estou|estamos|estava|estavam) #Adverb? de acordo com',
      '(segundo|de acordo com|conforme) (a|uma) mensagem',
      'conforme (combinado|previsto|planejado|esperado|prometido)',
      'consoante (o|a|os|as) (caso|casos|idade|região)',
      '(acredita|acreditam|acreditou|crê|falhas|contradições|mudança|mudanças|força|novidades) .{0,1} na (versão|avaliação)',
      '(varia|variam|variar|variava|muda|mudam|mudar|oscila|oscilam|depende|dependem) #Adverb? (segundo|consoante|conforme|de acordo com)',
    ],
    hits: [
      'Segundo a Folha, o ministro deixa o cargo em maio.',
      'A companhia foi vendida, segundo três pessoas a par do assunto.',
      'De acordo com a agência Reuters, a fusão foi aprovada.',
      'Segundo a Polícia Militar, o motorista fugiu.',
      'Segundo a denúncia do Ministério Público, o grupo usava notas frias.',
      'De acordo com fontes próximas às negociações, falta assinar o contrato.',
      'Conforme a assessoria do cantor, o show foi adiado.',
      'Segundo o Pplware, o telemóvel chega em maio.',
    ],
    misses: [
      'No segundo trimestre, a Aeronorte teve prejuízo de R$ 212,4 milhões.',
      'Segundo a mensagem, o homem mentiu.',
      'Segundo dados do setor, as duas transportam 41% dos passageiros.',
      'Segundo infectologistas, a bactéria sobrevive dias em superfícies secas.',
      'Segundo a lei, os governantes têm de declarar os interesses.',
      'Os preços variam segundo a estação.',
      'Segundo ato: o velho cinema reabre',
      'De acordo com o cartaz, a sessão começa às 19h30.',
      'O clube fez acordo com a Polícia Militar.',
      '“Estou pronto”, disse Prado, segundo o jornal O Globo.',
      'O ministro afirmou que vai recorrer da multa na segunda-feira, segundo a Folha.',
      'O clube vende o estádio, segundo nota publicada pela jornalista Ana Lira.',
      'O partido está de acordo com o Governo.',
      'Conforme prometido pela empresa, a estrada abriu.',
      'A mãe não acredita na versão da polícia.',
    ],
  },
];
