import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;

/** Rumours that somebody denies, comments on or fights are spoken of, not put forward. */
const ABOUT_RUMORS =
  '(#DenyVerb|negar|esclarecer|rebater|dissipar|afastar|desfazer|acabar com|negando|desmentir|desmentindo|comenta|comentou|comentam|comentar|comentamos|comentário|rebate|rebateu|rebateram|rejeita|rejeitou|rejeitaram|combate|combater|combateu|contra|espalhar|espalhou|espalhava|ouvidos|responde|respondeu|responder|afasta|afastou|minimiza|minimizou|ignora|ignorou|ironiza|ironizou|esclarece|esclareceu|encerra|encerrou|alimenta|alimentou|alimentar|vítima|criticou|critica|disseminar|disseminação|propagação|classifica|classificou|classificar|considera|considerou|considerar|qualificar|confirma|confirmou|inspiram|inspirou|vive|reconhece|reconheceu)';

/** What is told by nobody in particular: rumours, talk, leaks. */
export const hearsayRows: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/boatos-de-que',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '(^[<cue>(#RumorNoun && @hasColon)] . .|[<cue>(#RumorNoun (recente|recentes|anterior|anteriores|insistente|insistentes|antigo|antigos)? #Adverb? (#Adverb|sobre|acerca|de|do|da|dos|das|em torno|envolvendo|dizendo que|(eram|são|é|era) de que|(estão|estavam|andam|andavam) (circulando|correndo|a circular|a correr)|que? (ganha|ganham|ganhava|sugere|sugerem|revela|revelam|começa a|começam a|#Have #Adverb? (indicado|sugerido|apontado|dito|falado|revelado|circulado|surgido)|dão|dando|davam|dá|dizem|dizia|diziam|falam|apontam|apontavam|aponta|indicam|indicavam|indica|circulam|circulavam|circulou|circula|corre|correm)|fez|fizeram|se espalham|se espalharam|estão fervendo|não param|surgiu|surgiram|ganhou|ganharam|ganha|ganhava|ganhavam|cresceu|crescia|cresciam|cresceram|cresce|aumenta|aumentou|aumentaram|publicado|publicada|publicados|davam)|(circula|circulam|circulou|circularam|circulava|circulavam|circular|corre|correm|correu|correram|corria|surgiram|surgiu|surgem|surgirem|há|havia|existem|houve|espalhou _se|espalhou|espalha _se) .{0,6} (#RumorNoun|relatos de que|informações de que|informações a circular|informação de que|notícia de que|notícias de que|versões de que)|#RumorNoun surgiu|#RumorNoun surgiram|(boato|rumor|rumores|boatos) (vem|veio|partiu|surgiu) #De)])',
    unless: [
      `${ABOUT_RUMORS} .{0,6} #RumorNoun`,
      '(parece|parecem) .{0,4} #RumorNoun',
      `#RumorNoun (de (família|época)|da (internet|web|semana)|e (verdades|mentiras|fake))`,
      '#RumorNoun .{0,12} não (é|são|eram) (real|reais|verdade|verdadeiros)',
      '(especulação|especulações) (imobiliária|financeira|fundiária|filosófica|teológica)',
      '(fofoca|fofocas|fofoqueira) (dos famosos|de celebridades|das celebridades|do mundo)',
      '(ações|bolsa|mercado|preço) .{0,3} especulação',
      '#RumorNoun (é|são) (falso|falsos|falsa|falsas|mentira|infundado|infundados)',
      '(como|teoria) .{0,3} #RumorNoun (surgem|se espalham|nascem)',
    ],
    hits: [
      'Circulam em grupos de WhatsApp boatos de que a água da cidade está contaminada.',
      'Os rumores sobre a saída do técnico ganharam força.',
      'O verão foi marcado por rumores envolvendo os dois atores.',
      'Rumor: nova consola da Orbis chega em maio',
      'Os últimos rumores sugerem que o relógio chega em agosto.',
      'Alguns rumores têm indicado que a consola sai em março.',
      'Há informações a circular sobre um despedimento coletivo.',
      'É um rumor que ganha cada vez mais peso na aldeia.',
      'Rumores estão circulando de que a cantora deixa a banda.',
      'Correm rumores na cidade de que a loja vai fechar.',
      'O desenho lembra os rumores que têm circulado na rede.',
      'Na altura os rumores eram de que já moravam juntos.',
      'Só ontem surgiram notícias de que o negócio está fechado.',
    ],
    misses: [
      'Moradores fizeram rifa e quermesse e não deram ouvidos a boatos.',
      'A Aeronorte disse que não comenta rumores de mercado.',
      'O governo lançou campanha contra boatos sobre vacinas.',
      'As ações subiram após a Orbis classificar como “falsos” os rumores de fusão.',
      'A especulação imobiliária expulsa moradores.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/fala-se',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>((circula|circulou|circulam) .{0,4} nos (bastidores|corredores)|(fala|falava|falou|comenta|comentava|especula|especulava|especulou|diz|dizia|ventila|ventilou|cogita|cogitava|murmura|cochicha|sussurra|conta|rumoreja|noticiou|noticiava|noticia|suspeita) _se #Adverb? (#Adverb|que|em|na|no|nos|nas|de|do|da|sobre|por aí|à boca pequena|muito)|(já|ainda|também|muito) se (fala|falava|comenta|especula|diz|dizia|cogita|ventila|falou|comentou) #Adverb? (#Adverb|que|em|na|no|de|do|da|sobre|por)|(corre|circula|circulou|correu|espalhou|espalhou _se) #Adverb? (a|o|uma)? (notícia|informação|história|boato|conversa|versão) (de que|de|que)|corre (à|a) boca (pequena|miúda)|há quem (diga|garanta|jure|assegure) que|(corre|circula) (no|na|nos|nas) .{1,4} que|(consta|constava) (que|por aí)|ao que (parece|consta|se diz|se comenta|se sabe|tudo leva)|(foi|foram|é|era|eram) (ventilado|ventilada|ventilados|ventiladas)|(tem|têm|tinha) sido (apontado|apontada|apontados|associado|associada|associados|ligado|ligada) (a|ao|à|aos)|(é|sendo|foi|são|era|eram) (ventilado|ventilada|especulado|especulada|cogitado|cogitada|cotado|cotada|sondado|apontado por|especulados|cotados) #Adverb? (#Adverb|para|como|no|na|por|pelo|entre|a|um|o|em|desde)|(o|seu|cujo) nome (é|foi|vem sendo|está sendo|era|chegou a ser) (ventilado|especulado|cogitado|cotado|falado|apontado)|(tem|têm) circulado como|(é|são) (dado|dada|dados|dadas) como (certo|certa|certos|certas)|(segundo|conforme|de acordo com) (os|alguns|vários)? (rumores|boatos)|(segundo|conforme|de acordo com) (as)? (especulações|(informações|relatos|mensagens) que (circulam|circulavam|correm)|relatos|relatos não confirmados|as más línguas|informações extraoficiais|o que se (diz|comenta|fala|ouve)|o que consta|consta|se (diz|comenta|fala|ouve))|informação que (circula|corre|veio à tona) .{0,3} dá conta|(relatos|vazamentos|fugas de informação) #Adverb? (indicam|sugerem|apontam|dão conta) (que|para|de que)|rádio (corredor|peão|pião)|más línguas)]',
    unless: [
      'não (consta|constava)',
      '(segundo|conforme|de acordo com) relatos (#De|feitos|colhidos|da|enviados|médicos|históricos|oficiais)',
      '(fala|diz|conta) _se (português|inglês|espanhol|a verdade|muito (de|em|sobre) (si|saúde))',
      '(diz|dizia) _se (feliz|satisfeito|satisfeita|pronto|disposto|contra|favorável|a favor|inocente|católico|vítima|preparado|que (o mundo|quem|a felicidade|o amor|a fé))',
      '(quarto|sala|salas|ambiente|ambientes|local|galpão|paciente|espaço) .{0,3} (ventilado|ventilada|ventilados|ventiladas)',
      '(é|foi|são) (cotado|cotada|cotados) (a|em) (r|us|\\d|cerca|euros|bolsa)',
      'suspeita _se #Adverb? (em|na|no|de|do|da|sobre|muito)',
    ],
    hits: [
      'Fala-se na cidade em um segundo depósito.',
      'Comenta-se nos corredores de São Bento que a saída está por dias.',
      'Ao que parece, o treinador quer mais um avançado.',
      'Consta que o cantor já deixou a casa.',
      'Vazamentos sugerem que a bateria será maior.',
      'O nome do deputado é cotado para o ministério.',
      'O extremo tem sido associado ao Valência.',
      'A direção avalia opções, com Rui Pontes sendo cotado para o cargo.',
      'A informação que circula hoje dá conta de que o treinador se demitiu.',
      'Segundo os rumores, o ecrã será maior.',
      'Segundo informações que circulam nas redes, a fábrica fechou.',
      'No partido é dado como certo que o líder sai em maio.',
      'Há quem diga que o treinador já assinou.',
      'Corre nos corredores do Congresso que a comissão acaba.',
      'O nome da senadora tem circulado como opção para o ministério.',
    ],
    misses: [
      'Na aldeia fala-se português e mirandês.',
      'Ele diz-se satisfeito com o resultado.',
      'Especialistas dizem que a vacina protege.',
      'Não consta que o senador seja investigado.',
      'Acredita-se que a ave viva apenas nessa ilha.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/dizem-que',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    guards: ['clause-initial'],
    confidence: 'likely',
    pattern: '[<cue>(dizem|comentam|falam) (que|por aí|as más línguas|à boca pequena)]',
    unless: [
      '(dizem|falam|comentam) que (o amor|a esperança|o mundo|o dinheiro|a sorte|a vida|quem)',
      '(e|mas|nem) (dizem|falam|comentam) que',
    ],
    hits: ['Dizem que o cantor já deixou a casa.', 'Na cidade, comentam que a loja vai fechar.'],
    misses: ['Especialistas dizem que a vacina protege.', 'Os advogados dizem que vão recorrer.'],
  },
  {
    ...base,
    id: 'pt/rumor/segundo-informacoes-teria',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(segundo|conforme|de acordo com) (as)? (primeiras)? (informações|alegações|relatos) (preliminares|iniciais|extraoficiais)?] .{1,14} (teria|teriam|estaria|estariam)',
    unless: [
      '(informações|alegações|relatos) (preliminares|iniciais)? (de|da|do|dos|das|apuradas|obtidas|repassadas|divulgadas|prestadas|fornecidas|colhidas|levantadas|passadas|contidas|oficiais|publicadas|que)',
    ],
    hits: [
      'Segundo as informações, as falhas teriam sido vistas em março.',
      'De acordo com as primeiras informações, o barco teria virado na barra.',
    ],
    misses: [
      'Segundo informações da polícia, o barco teria virado.',
      'Segundo as informações do bilhete, a sessão começa às nove.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/supostamente',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    confidence: 'likely',
    guards: ['not-reported'],
    pattern: '[<cue>(supostamente|alegadamente|pretensamente|presumivelmente)]',
    unless: [
      '(supostamente|alegadamente|presumivelmente) #Adverb? (#Participle|.{0,2} (deveria|deveriam|devia|deviam)|cometeu|praticou|agrediu|matou|roubou|furtou|abusou|violou|criminoso|criminosa|ilícito|ilícita|ilícitos|ilegal|ilegais|fraudulento|fraudulentos|vítima|responsável|autor|drogas|desviou|ameaçou|corrupto|neutro|neutra|livre|moderno|moderna|inteligente|superior|sério)',
      'por (supostamente|alegadamente) (ter|terem|haver)',
      '(suspeito|suspeita|suspeitos|suspeitas|acusado|acusada|acusados|réu|réus|arguido|arguida|arguidos|denunciado|indiciado|indiciada|detido|detida|detidos|preso|presa|presos|investigado|investigados|crime|crimes|homicídio|furto|roubo|violação|julgamento|vítima) .{0,20} (supostamente|alegadamente|presumivelmente)',
      '(polícia|pf|delegado|delegada|justiça|tribunal|juiz|juíza|promotor|promotora|promotores|procurador|procuradora|procuradores|procuradoria|mp|mpf|investigação|investigações|inquérito|denúncia|denúncias|propina|propinas|fraude|fraudes|esquema|irregularidades|cartel|corrupção|licitação|licitações|desvio|desvios|crianças|menor|morte) .{0,12} (supostamente|alegadamente|pretensamente)',
      '(supostamente|alegadamente|pretensamente) .{0,16} (propina|propinas|fraude|fraudes|esquema|irregularidades|irregular|irregulares|cartel|corrupção|licitação|licitações|desvio|desvios|polícia|justiça|morte|lavagem|crime)',
      '(supostamente|alegadamente) .{0,10} (suspeito|suspeita|suspeitos|crime|crimes|vítima|vítimas|preso|detido|droga|cocaína)',
    ],
    hits: [
      'O modelo terá ecrã dobrável e chega, alegadamente, em setembro.',
      'A dupla supostamente grava um disco em segredo.',
    ],
    misses: [
      'O homem é acusado de ter alegadamente agredido a mulher.',
      'O crime foi supostamente cometido por um vizinho.',
      'O autarca perde o mandato por, alegadamente, ter favorecido o irmão.',
      'O homem é suspeito de ter fugido da cidade depois do assalto alegadamente com duas malas.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/vazou',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    confidence: 'likely',
    pattern:
      '[<cue>((vazou|vazaram) #Adverb? (pelo|pela|por|na|no|nas|nos|que|a informação|a notícia|online|em|imagens|fotos|detalhes|informações)|(imagens|fotos|especificações|render|renders) (vazado|vazada|vazadas|vazados)|(vazamento|vazamentos|leaks|leak) (de que|sobre)|(render|renders|vazamento|vazamentos|leak|leaks) .{0,3} (indica|indicam|aponta|apontam|revela|revelam|mostra|mostram|sugere|sugerem|menciona|mencionou|indicou|apontou)|fuga de informação)]',
    unless: [
      '(gás|óleo|água|esgoto|petróleo|produto|combustível|amônia|dados|senhas|cpf|cpfs|rejeito|rejeitos|lama|ácido) .{0,6} (vazou|vazaram|vazamento|vazamentos)',
      '(vazamento|vazamentos) (de|do|da|no|na) (gás|óleo|água|esgoto|petróleo|dados|amônia|oleoduto|tanque|barragem|rejeitos|produto|senhas|contas)',
    ],
    hits: [
      'Vazamentos confiáveis apontam para um ecrã maior.',
      'Um vazamento de última hora indica que a marca vai lançar três relógios.',
      'Fotos vazadas do telefone correm nas redes.',
      'Segundo se sabe, vazou na internet o nome do novo disco.',
    ],
    misses: [
      'O vazamento de dados revela senhas de clientes.',
      'O gás vazou na cozinha.',
      'Parte da conversa foi vazada no mês passado.',
      'As informações vazadas não incluem senhas, diz o banco.',
      'Um vazamento de óleo atingiu a praia.',
    ],
  },
];
