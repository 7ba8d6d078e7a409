import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Refusals before a judge are no refusals before the press; nor is a talk with a person refused. */
const NOT_TO_THE_PRESS = [
  '#Speak .{0,8} (juiz|juíza|juízes|cpi|comissão|interrogatório|depoimento|delegado|delegada|polícia|policiais|plenário|urnas|tribunal|audiência)',
  '(falar|dizer|responder) (com (o|a|os|as) (irmão|irmã|colegas|pai|mãe|mulher|marido|filho|filha|filhos|família|ex|técnico)|mal|palavrão|inglês|português|isso|que)',
  '(confirmar|divulgar|informar|revelar) (presença|o próprio|a própria|a sua presença|o seu nome|seu nome|o nome por|a identidade por)',
  '(dar|revelar|informar) (seu|o seu) nome (por|com)',
  '(identificar|abordar|atender) .{0,3} (paciente|pacientes|cliente|clientes|vítima|vítimas)',
];

/** Where a text says until when an answer was awaited: "até o fechamento desta reportagem". */
const UNTIL =
  'até (o|ao|a|à) (fechamento|fecho|publicação|conclusão|momento|hora|término|final|encerramento|data|última)';

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/no-comment/nao-confirma-nem-desmente',
    subkind: 'neither',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((não|nem|nunca) (#Have)? (quis|quiseram|quer|querem|pode|podia|podemos|confirma|confirmam|confirmamos|confirmou|confirmaram|confirmava|confirmavam|confirmado|nega|negam|negou|negaram|desmente|desmentiu|desmentem|desmentiram) .{0,5} (nem|ou|e nem|tampouco|e não|e nem sequer) (#Have)? (negou|negaram|nega|negam|negava|negavam|desmentiu|desmentiram|desmente|desmentem|desmentia|desmentimos|negamos|negar|desmentir|confirmar|confirma|confirmou|confirmam|confirmaram|negado|desmentido)|sem (confirmar|negar|desmentir) (nem|ou|e) (negar|desmentir|confirmar)|(recusou|recusaram|recusa) (_se|a|confirmar)? .{0,3} (confirmar|negar) (ou|nem) (negar|desmentir|confirmar)|não (negou|negaram|nega|negam|desmentiu|desmentiram|desmente|desmentem))]',
    unless: [
      'não (nega|negou|negam|negaram) (que (gosta|quer|ama|sente|sofre)|fogo|ajuda|esforços|um|o gosto|as origens|a importância|as dificuldades|o passado|raça)',
      'não (desmente|desmentiu) (a fama|a tradição|as expectativas)',
    ],
    hits: [
      'O gabinete da ministra não confirma nem desmente o encontro.',
      'A empresa não confirmou nem negou a venda da fábrica.',
      'O clube não quis confirmar nem desmentir a proposta.',
      'A Orbis não negou as conversas com o fundo.',
    ],
    misses: [
      'A empresa confirmou a primeira notícia e negou a segunda.',
      'O exame não confirmou a doença nem alterou o tratamento.',
      'O craque não nega a importância do treino.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-quis-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>não (quis|quiseram|quer|querem|queria|queriam|quisera|desejou|desejaram|deseja|aceitou|aceitaram|aceita|se dispôs a|se dispuseram a|se mostrou disponível para|quis nem|se sentiu à vontade para|pretende|pretendem|pretendia|vai|vão|ia|irá|irão|iria|pode|podem|podia|poderia|poderá|poderão|deve|deverá|está autorizado a|está autorizada a|estão autorizados a|tem autorização para|cabe) #Adverb? #Adverb? #Speak+]',
    unless: [
      ...NOT_TO_THE_PRESS,
      'não (pode|podem|podia|vai|vão|deve|pretende|poderia|poderá|ia|irá|aceita|aceitou|cabe|quer|querem) #Adverb? (dizer|avançar|negar|responder|falar|revelar|explicar|identificar|confirmar|informar|precisar|debater|indicar|reagir|dar|desmentir|esclarecer|divulgar|abordar|discutir|receber|adiantar|acrescentar) (o|a|os|as|um|uma|que|mais (de|do)|por|de|do|da|com|em|no|na|para|sem|à|ao|se|quem|quando|como|seu|sua|seus|suas|nada)',
      'não (pode|podem) (responder|falar)$',
    ],
    hits: [
      'Contactado pelo Público, o irmão da governante não quis prestar declarações.',
      'O clube não quis se pronunciar sobre o caso.',
      'A defesa informou que não vai comentar a decisão.',
      'O ministro não quis confirmar a data.',
      'A advogada não quis manifestar-se sobre o pedido.',
    ],
    misses: [
      'O réu não quis responder às perguntas do juiz.',
      'O cliente não quis pagar a conta.',
      'O governo não vai negar o aumento a ninguém.',
      'Quem não pode falar a língua usa gestos.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/recusou-se-a-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(#Have #Adverb? (_se|se)? (recusado|escusado|esquivado|furtado)|(recusou|recusaram|recusa|recusam|recusava|recusavam|escusou|escusaram|escusa|escusam|esquivou|esquivaram|esquiva|absteve|abstiveram|abstém|furtou|furtaram|eximiu|eximiram|declinou|declinaram|declina|declinam|dispensou|evitou|evitaram|evita|evitam|rejeitou|recusar_se_á)) (_se)? #Adverb? (a|de|em)? #Speak+]',
    unless: [
      ...NOT_TO_THE_PRESS,
      '(evitou|evitaram|evita|evitam) (dizer|avançar|indicar|identificar|receber|negar|debater|discutir|reagir) (o|a|os|as|um|uma|mais|que|em|no|na)',
      '(recusou|recusaram|recusa) (_se)? (a)? (dar (entrada|o|a)|receber|negar|identificar|avançar com|falar com|indicar|debater|discutir (com|em)|responder (à|a) (ação|intimação))',
    ],
    hits: [
      'O presidente da Câmara de Vila Ferraz escusou-se a comentar.',
      'O hospital recusou-se a falar sobre as mortes.',
      'A Orbis se recusou a comentar o assunto.',
      'O Kingsmere recusa comentar a notícia.',
      'O ministro evitou comentar o caso.',
    ],
    misses: [
      'O motorista recusou-se a fazer o teste do bafômetro.',
      'Gilson recusou-se a fornecer a senha do celular.',
      'A unidade recusou receber doentes de outras cidades.',
      'O atleta recusou falar com o irmão antes da prova.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/escusando-se-a-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(escusando|recusando|negando|esquivando|furtando|rejeitando|evitando|declinando|preferindo não) (_se|se)? (a|de)? #Speak+]',
    unless: [
      ...NOT_TO_THE_PRESS,
      'negando (comentar|falar|responder|informar|divulgar|confirmar|prever|dizer|revelar|identificar|indicar|receber|avançar|discutir|debater|negar|abordar|adiantar)',
      '(evitando|recusando|rejeitando) (receber|dizer|avançar|identificar|indicar|negar|debater|reagir|prever)',
    ],
    hits: [
      'O ministro entrou no carro, escusando-se a responder a mais perguntas.',
      'O treinador saiu rejeitando falar do mercado.',
    ],
    misses: [
      'O jogador saiu de campo recusando cumprimentar o rival.',
      'A defesa jogou recuada, evitando dar espaços.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-vou-comentar',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(não (pode|podem|vai|irá) #Adverb? (comentar|fazer (nenhum|qualquer|mais|quaisquer)? (comentário|comentários)|prestar declarações)|não (vou|vamos|posso|podemos|quero|queremos|irei|iremos|pretendo|pretendemos|devo|gostaria de|tenciono) #Adverb? (comentar|fazer (nenhum|qualquer|mais|quaisquer)? (comentário|comentários)|me pronunciar|pronunciar _me|nos pronunciar|entrar em (detalhes|pormenores)|dar (mais)? (detalhes|pormenores)|prestar (mais)? declarações|alimentar (especulações|rumores)|especular))]',
    hits: [
      'A Orbis assinalou que “não pode fazer quaisquer comentários neste momento”.',
      '«Não vou fazer nenhum comentário sobre essa matéria», frisou hoje Miguel Prado.',
      '“Não podemos comentar processos em curso”, disse a porta-voz.',
    ],
    misses: ['“Não vou sair do clube”, disse o médio.', '“Não quero falar mal de ninguém”, disse a vizinha.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-esta-autorizado',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>não (está|estava|estão|estavam) (autorizado|autorizada|autorizados|autorizadas) a (passar|dar|prestar|fornecer|divulgar|repassar|transmitir)] .{0,2} (informação|informações|declarações|detalhes|esclarecimentos|dados|entrevista|entrevistas)',
    hits: [
      'O gerente disse que não estava autorizado a passar informações sobre o caso.',
      'As atendentes não estão autorizadas a dar entrevistas.',
    ],
    misses: ['O motorista não estava autorizado a passar pela ponte.', 'A loja não está autorizada a vender vinho.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-respondera-as-acusacoes',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>não (responderá|responderão|responderia|responderiam|irá responder|iria responder|comentaria|comentariam)] (a|à|ao|às|aos) (#ClaimNoun|pergunta|perguntas|questões|questionamentos|provocações|ataques|críticas)',
    hits: [
      'O diretor disse que, por isso, não responderia às acusações.',
      'O deputado avisou que não responderá às críticas.',
    ],
    misses: ['A empresa não responderia pelos danos.', 'O aluno não responderia às provas.'],
  },
  {
    ...base,
    id: 'pt/no-comment/ninguem-atendeu',
    subkind: 'no-response',
    party: 'none',
    pattern:
      '[<cue>ninguém #Adverb? (atendeu|atende|atendia|respondeu)] .{0,3} (telefone|telefones|telefonemas|ligações|ligação|chamadas|número|números|contato|contatos|e-mail|e-mails|mensagens|reportagem)',
    hits: [
      'Na sede da Orbis, ninguém atendeu ontem nos números da lista.',
      'Ninguém atendeu às ligações da reportagem.',
    ],
    misses: ['Ninguém atendeu o ferido na rua.', 'Ninguém respondeu ao professor.'],
  },
  {
    ...base,
    id: 'pt/no-comment/se-negou-a-comentar',
    subkind: 'declined',
    party: 'before',
    pattern: '[<cue>(se (negou|negaram|nega|negam)|(negou|negaram|nega|negam) _se) #Adverb? a #Speak+]',
    unless: NOT_TO_THE_PRESS,
    hits: ['A diretora se negou a comentar o relatório.', 'Os donos da loja negaram-se a prestar declarações.'],
    misses: ['O motorista se negou a soprar o bafômetro.', 'O jogador negou-se a treinar com a equipe.'],
  },
  {
    ...base,
    id: 'pt/no-comment/recusou-comentario',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(recusou|recusaram|recusa|recusam|declinou|declinaram|declina|rejeitou|rejeitaram|dispensou|negou|evitou|evitaram) (um|uma|o|a|os|qualquer|quaisquer|todos|vários|o nosso|nosso|de|do|ao|novos)? (pedido|pedidos|convite para|comentário|comentários|entrevista|entrevistas|declarações|solicitação|solicitações) (de|para|da|do|a)? #Adverb? (entrevista|entrevistas|comentário|comentários|comentar|declarações|esclarecimento|esclarecimentos|reportagem|falar|imprensa)?]',
    unless: [
      '(pedido|pedidos|solicitação|solicitações) (de|do|da|para|dos|das|feito|feita|feitos|por|que|ao|à)? (habeas|liberdade|liminar|prisão|extradição|asilo|desculpas|demissão|divórcio|registro|licença|ajuda|socorro|resgate|o|a|os|as|um|uma|casamento|vistos|visto|afastamento|suspensão|anulação|adiamento|namoro|indenização|patente|empréstimo|emprego|vacina|abertura|cassação|impeachment|revisão|recurso|progressão|soltura|transferência|refúgio|aumento|renovação|da|do|defesa)',
      '(recusou|negou|rejeitou) (o|um|os)? (pedido|pedidos|solicitação)$',
      '(evitou|evitaram) .{0,2} (pedido|pedidos|solicitação|solicitações|convite)',
      '(recusou|rejeitou|negou|dispensou) (os|o) comentários? (de|do|da|racistas|ofensivos|feitos)',
    ],
    hits: ['O dirigente recusou um pedido de entrevista.', 'A empresa declinou o pedido de comentário.'],
    misses: [
      'O Supremo recusou o pedido de habeas corpus.',
      'O atacante declinou um convite da seleção.',
      'A França recusou o pedido de extradição.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/preferiu-nao-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>((preferiu|preferiram|prefere|preferem|preferia|decidiu|decidiram|escolheu|escolheram|#Have #Adverb? (preferido|optado por|decidido)|opta por|optam por|optou por|optaram por|disse preferir|diz preferir|resolveu|resolveram) #Adverb? (não|nada) #Adverb? #Speak+|(prefere|preferiu|preferem|preferiram|vai|irá|só vai|só irá|só) (se manifestar|se pronunciar|falar|responder|pronunciar _se|manifestar _se) (apenas|somente|só|unicamente)? #Adverb? (no processo|nos autos|em juízo|na justiça|no âmbito do processo|perante a justiça|no momento oportuno|em momento oportuno)|(só|apenas|somente) (se (pronunciará|manifestará|pronuncia|manifesta)|(vai|irá) (se (pronunciar|manifestar|posicionar)|falar|pronunciar _se|manifestar _se)) #Adverb? (após|depois|quando|nos|no|em)|(reserva|reservou|reservam) _se (o|ao) (direito (de|a) não|silêncio)|(prefere|preferiu|preferiram|optou|optaram|escolheu|remeteu _se|remeteram _se|remete _se|fechou _se|fecha _se) (o|por|pelo|ao|em|manter|ficar em)? (o|em)? silêncio|(mantém|mantêm|manteve|mantiveram|guarda|guardou) (o|um)? (silêncio|mistério))]',
    unless: [
      ...NOT_TO_THE_PRESS,
      '(manteve|mantém|guarda|guardou) (o|um)? (silêncio|mistério) (na|no|em|durante|de) (cela|depoimento|interrogatório|audiência|minuto)',
      'não (dizer|falar|responder|confirmar) (nada|mais)? (à|a|ao|com) (mulher|mãe|família|marido|filho|filha)',
    ],
    hits: [
      'A empresa preferiu não comentar o caso.',
      'O advogado optou por não se manifestar.',
      'A defesa prefere se manifestar apenas no processo.',
      'O gabinete do ministro remeteu-se ao silêncio.',
    ],
    misses: ['O piloto preferiu não arriscar.', 'O time optou por não viajar de avião.'],
  },
  {
    ...base,
    id: 'pt/no-comment/comentar',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>não (#Have comentado|comenta|comentam|comentou|comentaram|comentará|comentarão|comentaremos|comentamos|comento|comentava|comentavam|comentaria|comentariam)]',
    unless: [
      '(não|nem) (comenta|comentou|comentam|comentaram) #Adverb? (a|o|as|os|na|no|nas|nos|em|mais|muito)? (foto|fotos|post|posts|vídeo|vídeos|jogo|partida|jogos|publicação|publicações)',
      '(quem|se) #Adverb? não (comenta|comentou|comentar)',
      'não (comentou|comentava) (com|isso com|nada com) (ninguém|a família|a mulher|o marido|os pais|amigos|colegas)',
    ],
    hits: [
      'Procurada pela Folha, a Aeronorte disse que não comenta rumores de mercado.',
      'A Apple não comenta produtos que ainda não anunciou.',
      '“Não comentamos especulações”, disse um porta-voz da empresa.',
      'Procuradas, a estatal e a gestora não comentaram.',
    ],
    misses: [
      'A empresa comentou os resultados do trimestre.',
      'Ele não comentou com ninguém o que viu.',
      'A atriz não comentou a foto do ex.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-comenta',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>não (tece comentários|faz comentários|fazem comentários|fazemos comentários|faço comentários|fez comentários|fizeram comentários|teceu comentários|fez nenhum comentário|fez qualquer comentário|fala|falam|falamos|falou|falaram|falará|prestou declarações|prestaram declarações|prestou mais declarações|presta declarações|quero comentar|queremos comentar|vou comentar|vamos comentar|vou falar|vamos falar|vou me pronunciar|vamos nos pronunciar|vou responder|iremos comentar|podemos comentar|posso comentar|nos cabe comentar|me cabe comentar|se manifesta|se manifestam|se manifestará|se manifestaria|se manifestarão|se pronuncia|se pronunciam|se pronunciará|se pronunciaria|se pronunciarão|deu entrevista|deu entrevistas|deram entrevista|deram entrevistas|deram declarações|concederam entrevista|concederam entrevistas|deu declarações|concedeu entrevista|concedeu entrevistas|falou com a imprensa|falou com os jornalistas|falou aos jornalistas|falou à imprensa|há comentários a fazer|há nada a comentar|tem comentários|temos comentários|temos comentário|tinha comentários|tem nada a declarar|tem nada a comentar|temos nada a declarar|tenho nada a declarar|tenho nada a dizer|tem nada a dizer|temos nada a dizer|temos nada a acrescentar|tem nada a acrescentar|tem mais nada a acrescentar)] #Adverb? (#Adverb|sobre|acerca|$|rumores|rumor|boatos|especulações|especulação|casos|caso|assuntos|assunto|o|a|os|as|à|ao|com|investigações|investigação|processos|questões|decisões|decisão|negociações|informações|notícias|relatos|esse|este|essa|esta|isso|nada|nem|e|mas|operações|transações|temas|situações|hipóteses|até|declarações|detalhes|porque|por|durante|em|no|na|pesquisas|estratégias|dados|ações|inquéritos|contratos|cenários|mais|publicamente|planos|quando|movimentações|vazamentos|conversas|acusações|conteúdo|enquanto|(da|do|de) (vida|caso|assunto|tema|intimidade|mercado|processo|contratações))',
    unless: [
      'não (fala|falam|falou|falaram) #Adverb? com (ninguém|nenhum|nenhuma|outros|outras)',
      'não (fala|falam|falou|falaram|falamos) #Adverb? (a (língua|mesma|verdade|sério)|o (idioma|português|inglês|mesmo|nome)|em (português|inglês|público|outra|nome|dinheiro|outro)|com (o|a|os|as) (pai|mãe|mulher|marido|filho|filha|irmão|irmã|família|ex|colegas|vizinhos)|até|mais (com|em)|por (mim|todos|nós)|e|mas|nem|nada de)',
      'não (fala|falam|falou|falaram) #Adverb? (o|a|os|as|no|na|durante|quando|porque)',
      '(não|nem) (comenta|comentou) #Adverb? (a|o|as|os) (foto|fotos|post|posts|vídeo|vídeos|jogo|partida|jogos)',
      'não (deu entrevista|deu entrevistas) desde',
    ],
    hits: [
      '— Não vou falar sobre isso — disse o médio à saída do treino.',
      'O ministério afirma que não se pronuncia sobre casos concretos.',
    ],
    misses: [
      'O turista não fala a língua do país.',
      'O pai não falou com a filha durante anos.',
      'A empresa comentou os resultados do trimestre.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/sem-comentarios',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern:
      '[<cue>(sem comentários|nada a (declarar|comentar|falar|dizer sobre|acrescentar)|nenhum comentário (oficial)? (de|do|da|por parte)|sem (falar|conversar) (com|à|a|aos|para) (a|os)? (imprensa|jornalistas|repórteres|reportagem|redação|câmeras)|sem prestar (declarações|esclarecimentos|quaisquer declarações)|sem (dar|conceder) (entrevista|entrevistas|declarações|explicações)|sem (dar|fornecer|adiantar|avançar|revelar|oferecer|apresentar|entrar em|divulgar) (mais|outros|maiores|quaisquer)? (detalhes|pormenores|informações|explicações)|sem (especificar|detalhar|precisar|esclarecer|revelar|informar|adiantar|explicar|dizer|identificar|citar nomes) (quais|quantos|quantas|quando|qual|quem|como|o|a|os|as|se|onde|em que)?|sem querer (comentar|falar|responder|adiantar)|sem (comentar|responder)|não é um tema que (comente|comentemos))]',
    unless: [
      'sem (responder|dizer|comentar) a',
      'sem (responder|identificar|dizer|explicar|precisar|informar|esclarecer|revelar|comentar|especificar|detalhar|adiantar) (de|à|ao|aos|por|um|uma|nada|que|com|para|o (próprio|suspeito|autor|pai|nome (da|do))|a (vítima|causa|verdade|ninguém)|os (suspeitos|autores))',
      '(anos|dias|meses|horas|semanas|tempo) sem (falar|responder)',
      'sem (responder|precisar|dizer|identificar|explicar|comentar|informar|adiantar|revelar)$',
      '(post|foto|publicação|vídeo|blog|página) .{0,3} sem comentários',
    ],
    hits: [
      'O militar saiu do encontro sem falar com a imprensa.',
      'O ministério anunciou uma auditoria, sem dar mais detalhes.',
      '«Sem comentários», respondeu o porta-voz da Orbis.',
    ],
    misses: [
      'Eles ficaram anos sem falar um com o outro.',
      'Ele saiu sem dizer nada à mulher.',
      'A conta fechou sem precisar de ajuda.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-deu-detalhes',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>não (#Have #Adverb? (dado|fornecido|adiantado|divulgado|revelado|prestado)|quis dar|deu|deram|dá|forneceu|forneceram|fornece|entrou em|entraram em|entra em|adiantou|adiantaram|adianta|avançou|avançaram|avança|apresentou|ofereceu|ofereceram|divulgou|divulgaram|prestou|revelou|revelaram|explicou|detalhou|especificou|precisou) #Adverb? com? (mais|outros|maiores|quaisquer|muitos|nenhum|qualquer|novos|com)? (detalhes|detalhe|pormenores|pormenor|informações adicionais|mais informações|explicações|esclarecimentos|mais nada|outras informações|nomes|prazos|prazo|valores)]',
    hits: ['A polícia não deu mais detalhes sobre a operação.', 'O clube não avançou pormenores do contrato.'],
    misses: ['O estudo não deu detalhes sobre a dose.', 'A obra não deu lucro.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-informou-se',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      '[<cue>não (informou|informaram|informa|disse|disseram|revelou|revelaram|revela|divulgou|divulgaram|divulga|esclareceu|esclareceram|esclarece|especificou|especificaram|especifica|detalhou|detalharam|explicou|explicaram|explica|precisou|adiantou|indicou|indicaram)] #Adverb? (se|quando|quantos|quantas|quem|qual|quais|como|onde|por que|porque|porquê|o motivo|os motivos|o valor|os valores|o número de|a data|o nome|os nomes|a identidade|a causa|o preço|o prazo)',
    unless: [
      'não (disse|disseram|explica|revela|indica|esclarece|diz) (se|quem|como) (tratar|trata|ser)',
      '(estudo|pesquisa|exame|laudo|texto|lei|documento|relatório|filme|livro) .{0,3} não',
    ],
    hits: [
      'A empresa não informou quando a fábrica volta a operar.',
      'A polícia não revelou a identidade do suspeito.',
    ],
    misses: ['O estudo não informou quantos voluntários tomaram a vacina.', 'Ele não disse se trataria da doença.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-respondeu-ao-pedido',
    subkind: 'no-response',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>não (#Have #Adverb? #Adverb? (respondido|retornado|reagido|dado retorno|dado resposta|atendido)|#Adverb? (respondeu|responderam|responde|respondem|respondia|retornou|retornaram|retorna|retornam|retornava|reagiu|reagiram|atendeu|atenderam|atende|atendem|devolveu|devolveram|devolve))] .{0,3} (a|ao|aos|à|às|o|os|as|os nossos|nossas) .{0,3} #Request',
    unless: [
      '(responder|respondeu|responderam|respondido) .{0,4} (perguntas|questões|mensagem|carta|pergunta|apelo) .{0,3} (juiz|juíza|cpi|delegado|ministério público|polícia|deputados|prova|exame|formulário|questionário|fãs|mãe|filho|filha|mulher|marido)',
      '(telefone|celular|paciente|motor|sistema|aluno|candidato|candidatos) .{0,3} não',
      'não (atendeu|atenderam|atende) .{0,3} (ao|aos|à|às) (chamado|chamada da|pedido de (socorro|ajuda)|apelo)',
      '(retornou|retornaram) .{0,3} (à|ao) (redação)',
    ],
    hits: [
      'A Polícia Judiciária não respondeu às perguntas da RTP.',
      'O hospital não respondeu aos questionamentos do Correio.',
      'O gerente da mineradora não retornou as ligações.',
      'Élvio Rodrigues não atendeu às ligações.',
    ],
    misses: [
      'Um paciente não respondeu ao tratamento.',
      'O antigo telhado não respondia às normas de segurança.',
      'O réu não respondeu às perguntas do juiz.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-respondeu-a-jornal',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '[<cue>não #Adverb? (respondeu|responderam|retornou|retornaram|atendeu|atenderam|#Have #Adverb? respondido) #Adverb? (à|ao)] (#Outlet|#OutletName)',
    hits: ['A prefeitura não respondeu ao jornal.', 'Os donos do terreno não responderam à TV local.'],
    misses: ['O atleta não respondeu ao treinador.', 'O corpo não respondeu à cirurgia.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-respondeu-ate',
    subkind: 'no-response',
    party: 'before',
    pattern: `[<cue>não (#Have #Adverb? #Adverb? (respondido|retornado|se manifestado|enviado resposta|dado retorno)|#Adverb? (respondeu|responderam|retornou|retornaram|reagiu|reagiram|se manifestou|se manifestaram|se pronunciou|se pronunciaram|se posicionou|se posicionaram|enviou resposta|enviaram resposta|enviou posicionamento|comentou|comentaram|havia respondido|haviam respondido|tinha respondido|tinham respondido))] .{0,6} (${UNTIL}|a tempo|imediatamente|de imediato|até)`,
    unless: ['não (respondeu|reagiu) .{0,3} (ao|à) (tratamento|terapia|medicação|estímulos)'],
    hits: [
      'A VoaSul não se pronunciou até a conclusão desta reportagem.',
      'A prefeitura não se manifestou até o fechamento desta edição.',
      'O ministério não respondeu imediatamente.',
    ],
    misses: ['O motor não respondeu e o piloto parou.', 'O paciente não respondeu ao tratamento até agora.'],
  },
  {
    ...base,
    id: 'pt/no-comment/ate-o-fechamento',
    subkind: 'no-response',
    party: 'either',
    pattern: `${UNTIL} .{0,6} [<cue>não (#Have #Adverb? #Adverb? (respondido|retornado|se manifestado|enviado|se pronunciado)|#Adverb? (havia respondido|haviam respondido|respondeu|responderam|retornou|retornaram|se manifestou|se manifestaram|se pronunciou|se pronunciaram|se posicionou|enviou|enviaram))]`,
    unless: [
      'até .{0,12} não .{0,2} (conseguido|conseguiu|obtido contato|localizado)',
      'até (o|ao) momento .{0,6} não (recebeu|houve|havia|tinha|enviou|obteve) (qualquer|nenhum|um|uma|o|a|os|as|mais|vítimas|feridos|registro)',
    ],
    hits: [
      'Até o fechamento desta reportagem, a empresa não havia respondido.',
      'Até à publicação deste artigo, o clube não respondeu.',
    ],
    misses: ['Até o momento do acidente, o motorista dormia.', 'A loja fica aberta até o fechamento do shopping.'],
  },
  {
    ...base,
    id: 'pt/no-comment/ate-o-fechamento-sem-resposta',
    subkind: 'no-response',
    party: 'none',
    pattern: `${UNTIL} .{0,6} [<cue>não (#Have #Adverb? #Adverb? (recebido|obtido|tido|havido)|#Adverb? (recebeu|obteve|obtivemos|recebemos|houve|havia|tinha))] .{0,2} (resposta|retorno|respostas|posicionamento|manifestação|esclarecimentos)`,
    hits: [
      'Até a publicação desta matéria, não havia recebido retorno.',
      'Até o fechamento desta edição não houve resposta da empresa.',
    ],
    misses: ['Até o momento não houve feridos.', 'Até a última hora, não recebeu o prêmio.'],
  },
  {
    ...base,
    id: 'pt/no-comment/procurado-nao-respondeu',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '#Approached .{0,25} [<cue>(ainda)? não (#Have #Adverb? #Adverb? (respondido|retornado|se manifestado|dado retorno|dado resposta)|#Adverb? (respondeu|responderam|responde|retornou|retornaram|reagiu|reagiram|se manifestou|se manifestaram|manifestou _se|se pronunciou|se pronunciaram|se posicionou|se posicionaram|enviou resposta|enviaram resposta|enviou nota|deu retorno|deram retorno|deu resposta|deram resposta|havia respondido|haviam respondido))]',
    unless: [
      '(juiz|delegado|cpi|depoimento|interrogatório|polícia) .{0,25} não',
      'não .{0,2} (respondeu|responderam) (ao (tratamento|juiz)|à (terapia|polícia))',
    ],
    hits: [
      'Procurada, a Agência Nacional de Mineração não deu retorno.',
      'Questionados pelo g1, os donos da clínica não se manifestaram.',
      'Contactada pela Lusa, a empresa ainda não respondeu.',
    ],
    misses: ['O suspeito, procurado pela polícia, não respondeu ao juiz.', 'O time não respondeu em campo.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-se-manifestou',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>não #Adverb? #Adverb? (se #Adverb? (manifestou|manifestaram|pronunciou|pronunciaram|posicionou|posicionaram)|#Have se (manifestado|pronunciado|posicionado)|deu retorno|deram retorno|deu resposta|deram resposta|enviou resposta|enviaram resposta|havia se manifestado|haviam se manifestado|havia se pronunciado|se tinha pronunciado)]',
    unless: [
      '(bancada|bancadas|deputados|senadores|vereadores|votaram|voto|votos|torcida|eleitores) .{0,6} não .{0,2} se .{0,1} (manifestou|manifestaram)',
      'não .{0,2} se .{0,1} (manifestou|manifestaram) (em|na|no|nas|nos|contra|a favor|favorável|sintomas|só|apenas)',
    ],
    hits: [
      'O clube ainda não se manifestou sobre o caso.',
      'A assessoria do cantor não deu retorno.',
      'A embaixada não se pronunciou.',
    ],
    misses: ['A doença não se manifestou em nenhum dos filhos.', 'A torcida não se manifestou contra a medida.'],
  },
  {
    ...base,
    id: 'pt/no-comment/em-silencio',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(permanece|permanecem|segue|seguem|continua|continuam|mantém _se|mantêm _se|se mantém|manteve _se) em (total|absoluto|completo)? silêncio]',
    hits: ['A marca permanece em total silêncio.', 'O clube mantém-se em silêncio sobre o negócio.'],
    misses: ['A rua permanece em silêncio.', 'A plateia mantém-se em silêncio durante o filme.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-respondeu-fim',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>não (#Adverb? (respondeu|responderam|retornou|retornaram|atendeu|atenderam)|#Have #Adverb? (respondido|retornado))] #Adverb?$',
    unless: [
      '(paciente|pacientes|motor|time|equipe|corpo|doente|atleta|jogador|pai|mãe|filho|filha|cão|menino|menina) .{0,3} não',
    ],
    hits: ['Ligamos ontem; a embaixada não respondeu.', 'O ministério não respondeu ainda.'],
    misses: ['O paciente não respondeu.', 'A menina chamou, mas o pai não respondeu.'],
  },
  {
    ...base,
    id: 'pt/no-comment/sem-resposta',
    subkind: 'no-response',
    party: 'after',
    pattern:
      '[<cue>(não (houve|há|obteve|obtivemos|obtiveram|recebeu|recebemos|receberam|teve|tivemos|foi obtida|chegou) #Adverb? (qualquer|uma|nenhuma)? (resposta|retorno|respostas|posicionamento)|(sem|nenhuma|nenhum) (resposta|retorno|posicionamento) (de|do|da|dos|das|por parte|até|oficial)|#Have (ficado|permanecido) sem resposta|(ficou|ficaram|permanece|permanecem|continua|continuam) sem resposta|(não) (foi|foram) (respondido|respondidos|respondida|respondidas)|(aguarda|aguardamos|aguardava|aguardam|espera|à espera de|ainda aguarda) #Adverb? (a|o|um|uma|por)? (retorno|resposta|posicionamento|manifestação)|sem (obter|ter|receber|conseguir) (uma|qualquer|nenhuma)? (resposta|retorno)|sem sucesso)] (#De|por parte de|por parte do|por parte da)?',
    unless: [
      '(pergunta|perguntas|questão|questões|dúvida|dúvidas|enigma) .{0,4} (sem resposta)',
      '(aguarda|espera|aguardam) .{0,2} (resposta|retorno|manifestação) (do|da|de) (exame|justiça|médico|tribunal|juiz|supremo|banco|mercado)',
      'não (houve|há|teve|chegou) .{0,2} (retorno|resposta) (do|da|de) (bola|investimento|público|campo|treinador|elenco|voo|financeiro)',
      'não (foi|foram) (respondido|respondida|respondidas|respondidos) por',
      '(tentou|tentaram|tentativa|tentativas|buscou|fugir|recorreu|lutou|procurou) .{0,10} sem sucesso',
      'não (houve|teve|há) retorno (ao|à|às|aos|para)',
      '(segundo|conforme|para|de acordo com) (ele|ela|eles|elas|moradores|os moradores) .{0,8} (não|sem)',
    ],
    hits: [
      'A reportagem enviou perguntas, mas não obteve resposta.',
      'Ligamos para o grupo e não houve retorno.',
      'Os e-mails enviados à empresa ficaram sem resposta.',
      'O jornal aguarda resposta da prefeitura.',
    ],
    misses: [
      'A grande pergunta do universo ficou sem resposta.',
      'O paciente aguarda o retorno do exame.',
      'Tentou marcar o gol sem sucesso.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/tentou-contato',
    subkind: 'no-response',
    party: 'none',
    pattern:
      '[<cue>(tentou|tentaram|tentamos|tentámos|procurou|procuramos|procurámos|procuraram|buscou|buscamos|tentado|tentativas) .{0,15} (sem sucesso|sem êxito|sem resposta|sem retorno|não (obteve|obtivemos|teve|recebeu|houve|tivemos|recebemos) (resposta|retorno|sucesso|êxito))]',
    unless: [
      '(tentou|tentaram) .{0,3} (fugir|escapar|marcar|salvar|reanimar|vender|comprar|negociar|subir|ganhar|deter)',
    ],
    hits: [
      'O g1 procurou a defesa do cantor, mas não obteve retorno.',
      'A reportagem tentou falar com a direção, sem sucesso.',
    ],
    misses: ['O ladrão tentou fugir pelo telhado, sem sucesso.', 'A mãe procurou o filho na praia.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-conseguiu-contato',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>((não|nem|sem) (#Have)? (conseguiu|conseguiram|consegue|conseguimos|consegui|conseguir|conseguido|obteve|obtivemos|teve|possível) #Adverb? #Adverb? #Reach+ (#De|com|junto)?|não (foi|foram|se) #Adverb? (possível|conseguiu|conseguido) #Adverb? #Reach+ (#De|com|junto)?|não (localizou|localizaram|localizamos|encontrou)|(tenta|tentam|tentava|busca) #Reach+ com?|foi tentado (falar|contato|contacto) com)]',
    unless: [
      'não (encontrou|encontraram|localizou|localizaram) (outras|outros|mais|novas|novos|nenhum|nenhuma|qualquer|quaisquer)? (irregularidade|irregularidades|indícios|indício|sinais|provas|problemas|falhas|vestígios|evidências|erros|motivos|ilegalidade)',
      'não (encontrou|localizou|localizaram|localizamos) (o|a|os|as)? (corpo|corpos|vítima|vítimas|suspeito|suspeitos|autor|autores|droga|drogas|arma|armas|avião|aeronave|criança|menino|menina|documento|documentos|registro|registros|irregularidade|irregularidades|saída|caminho|solução|emprego|indícios|provas|evidências|nada|ninguém|resistência|motivo|apoio|ar|paradeiro|vaga|preço|erro)',
      'não (encontrou|localizou)$',
      '(conseguiu|conseguiram|obteve|possível|teve|conseguimos|consegue) #Adverb? #Adverb? (localizar|encontrar|obter|ouvir|falar|retorno|contato) (o|a|os|as|um|uma|com|em|de|do|da)? (corpo|corpos|vítima|vítimas|suspeito|suspeitos|droga|arma|avião|aeronave|emprego|vaga|registro|registros|bola|gol|pontos|vitória|português|inglês|público|liminar|lucro|maioria|votos|apoio|autorização|visto|licença|dinheiro|recursos|empréstimo|o gol|barulho|som|gritos|imagens|física|visual)',
      '(tenta|tentam|busca) (localizar|ouvir|falar|contactar) (o|a|os|as|com)? (suspeito|suspeitos|corpo|corpos|vítimas|vítima|família|familiares|dono|donos|testemunhas|português|inglês|desaparecido|desaparecidos|autor|autores|paradeiro|motorista|menino|menina|deus|extraterrestres)',
      '(polícia|bombeiros|polícias|buscas|marinha|equipes|investigadores|militares|exército|defesa civil|fiscalização|fiscais|vigilância|perícia|auditoria|técnicos) .{0,4} (não (localizou|localizaram|encontrou)|tenta|tentam|busca|não conseguiu|não conseguiram)',
    ],
    hits: [
      'Não foi possível contactar o antigo chefe de gabinete.',
      'A TV Morena não conseguiu contato com Ivanildo Miranda.',
      'A reportagem não conseguiu localizar a defesa do empresário.',
      'O g1 tenta contato com a defesa do suspeito.',
    ],
    misses: [
      'A polícia não localizou o corpo do pescador.',
      'Não foi possível localizar a vítima do naufrágio.',
      'O jovem não conseguiu falar inglês na entrevista.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-foi-localizado',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '[<cue>((não|nem) (#Have sido|foi|foram|pôde ser|puderam ser|pode ser|era|estava|estavam|está|se encontrava|se encontravam|esteve|estiveram) #Adverb? #Adverb? (localizado|localizada|localizados|localizadas|encontrado|encontrada|encontrados|encontradas|contatado|contatada|contatados|contactado|contactada|contactados|contactável|contactáveis|disponível|disponíveis|alcançado|acessível)|(incontactável|incontactáveis|incontatável|incontatáveis))] #Adverb? #Adverb? (para (comentar|falar|entrevista|comentários|prestar|responder|se)|pela (reportagem|folha|redação)|pelo|por|até|$|durante|ontem|hoje|na|no|nesta|neste|e|de imediato|mesmo|em|apesar)',
    unless: [
      '(afirmou|afirma|disse|diz|informou|informa|declarou|que) .{0,4} não (foi|foram) #Adverb? (contatado|contatada|contatados|contactado|contactada|procurado|procurada|ouvido|ouvida|notificado|notificada)',
      'não (foi|foram) #Adverb? (contatado|contatada|contactado|contactada|procurado|procurada) (por|pela|pelo) (nenhum|nenhuma|qualquer|autoridade|autoridades|polícia)',
      '(o|os|a|as|um|uma|nenhum|nenhuma) (corpo|corpos|vítima|vítimas|suspeito|suspeitos|autor|autores|droga|drogas|arma|armas|avião|aeronave|criança|menino|menina|documento|documentos|registro|irregularidade|carro|veículo|barco|produto|remédio|vacina|serviço|site|aplicativo|página|dinheiro|explosivo|vestígios|vestígio|indícios|desaparecido|desaparecidos|adolescente|jovem|pescador|sinais|função|versão|recurso|vagas|jogador|atacante|meia|zagueiro|ingressos|motorista|criminoso|criminosos|assaltante|assaltantes|atirador|foragido|cadáver|restos|ossos|caixa|celular|telefone|motivo|animal|cão|cachorro|gato|o filme|solução|resposta|cura|relação) .{0,8} (não|nem) (foi|foram|está|estão|estava|estavam|era|esteve|pode ser)',
      'disponível (no|na|em|para (o|a|os|as|download|venda|compra|todos|jogo|uso|consulta|android|ios|jogar|treino|treinar))',
      'encontrado (em|no|na|nas|nos|com|morto|morta|durante|ontem|hoje|até|por (policiais|moradores|agentes|bombeiros)|pela (polícia|pm|guarda)|pelos (bombeiros|policiais))',
    ],
    hits: [
      'O controlador da companhia, o Sr. Amadeu Pires, não foi localizado.',
      'A reportagem tentou contato com o diretor, mas ele não foi encontrado.',
      'O empresário do jogador esteve incontactável durante toda a tarde.',
      'O ministro não estava disponível para comentar.',
    ],
    misses: [
      'O corpo do pescador não foi localizado.',
      'O remédio não estava disponível no posto.',
      'O suspeito não foi encontrado pela polícia.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-confirmou',
    subkind: 'not-confirmed',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>não (#Have #Adverb? #Adverb? (confirmado|oficializado|anunciado|confirmação)|#Adverb? (confirma|confirmam|confirmou|confirmaram|confirmava|confirmavam|oficializou|oficializaram|confirma oficialmente|confirmamos))]',
    unless: [
      'não .{0,2} (confirma|confirmou|confirmaram|confirmado) #Adverb? (presença|a presença|o favoritismo|a diagnóstico|o diagnóstico|a vitória|a boa|as expectativas|a hipótese|a suspeita|a regra|a teoria|a inscrição|a matrícula)',
      'não se (confirma|confirmou|confirmaram|confirmam)',
    ],
    hits: [
      'Empresas não confirmam; ações sobem 9,7% na B3.',
      'O Valência ainda não confirmou o interesse.',
      'O Estado não confirmou o envio de uma equipe de reforço.',
    ],
    misses: [
      'Os exames não confirmaram a doença.',
      'A previsão não se confirmou.',
      'O atacante não confirmou presença.',
    ],
  },
];
