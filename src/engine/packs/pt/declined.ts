import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Refusals before a judge are no refusals before the press; nor is a talk with a person refused. */
const NOT_TO_THE_PRESS = [
  'responder .{0,3} (carta|cartas|convite|saudação|insulto|insultos|apelo)',
  '#Speak .{0,8} (juiz|juíza|juízes|cpi|comissão|interrogatório|depoimento|delegado|delegada|delegacia|polícia|policiais|plenário|urnas|tribunal|fórum|júri|audiência)',
  '(falar|dizer|responder) (com (o|a|os|as) (irmão|irmã|colegas|pai|mãe|mulher|marido|filho|filha|filhos|família|ex|técnico)|mal|palavrão|inglês|português|isso|que)',
  '(confirmar|divulgar|informar|revelar) (presença|o próprio|a própria|a sua presença|o seu nome|seu nome|o nome por|a identidade por)',
  '(dar|revelar|informar) (seu|o seu) nome (por|com)',
  '(identificar|abordar|atender) .{0,3} (paciente|pacientes|cliente|clientes|vítima|vítimas)',
];

/** Who will not speak, or tells no more. */
export const declined: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/no-comment/nao-quis-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(não|nada) (quis|quiseram|quer|querem|queria|queriam|quisera|desejou|desejaram|deseja|aceitou|aceitaram|aceita|se dispôs a|se dispuseram a|se mostrou disponível para|quis nem|se sentiu à vontade para|pretende|pretendem|pretendia|vai|vão|ia|irá|irão|iria|pode|podem|podia|poderia|poderá|poderão|deve|deverá|está autorizado a|está autorizada a|estão autorizados a|tem autorização para|cabe) #Adverb? #Adverb? (#Speak+|(dar|fornecer|divulgar) (o|os|a|as) (nome|nomes|identidade|identidades) #De)]',
    unless: [
      'não .{1,3} precisar',

      ...NOT_TO_THE_PRESS,
      'não (pode|podem|podia|vai|vão|deve|pretende|poderia|poderá|ia|irá|aceita|aceitou|cabe|quer|querem) #Adverb? (dizer|avançar|negar|responder|falar|revelar|explicar|identificar|confirmar|informar|precisar|debater|indicar|reagir|dar|desmentir|esclarecer|divulgar|abordar|discutir|receber|adiantar|acrescentar) (o|a|os|as|um|uma|que|mais (de|do)|por|de|do|da|com|em|no|na|para|sem|à|ao|se|quem|quando|como|seu|sua|seus|suas|nada)',
      'não (pode|podem) (responder|falar)$',
      '(discutir|debater|negociar) .{0,6} com (o|a|os|as|um|uma) (!imprensa && !jornalistas && !reportagem)',
      '(leitores|usuários|utilizadores|visitantes) .{0,1} não (podem|pode)',
    ],
    hits: [
      'Contactado pelo Público, o irmão da governante não quis prestar declarações.',
      'O clube não quis se pronunciar sobre o caso.',
      'A defesa informou que não vai comentar a decisão.',
      'O ministro não quis confirmar a data.',
      'A direção da escola informou que não pode fazer nenhum tipo de declaração.',
      'A advogada não quis manifestar-se sobre o pedido.',
      'Sobre a carta, o ministro nada quis dizer.',
      'Os procuradores não quiseram dar o nome do suspeito.',
    ],
    misses: [
      'O dono não vai precisar de ajuda.',

      'O réu não quis responder às perguntas do juiz.',
      'O cliente não quis pagar a conta.',
      'O governo não vai negar o aumento a ninguém.',
      'Quem não pode falar a língua usa gestos.',
      'O conselho não quis discutir um preço mais baixo com o interessado.',
      'Os leitores já não podem comentar este artigo.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/disse-apenas',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '(questionado|questionada|perguntado|perguntada|indagado|indagada|procurado|procurada|contactado|contactada) .{1,12} [<cue>(disse|respondeu|afirmou) (apenas|somente|só)] que .{0,3} (não|nenhuma|nenhum)',
    hits: [
      'Questionada sobre a venda, a porta-voz disse apenas que nenhuma decisão foi tomada.',
      'Procurada, a empresa respondeu somente que não há novidades.',
    ],
    misses: [
      'Questionado sobre o golo, o treinador disse apenas que está contente.',
      'A receita diz apenas que a manteiga deve estar mole.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nenhum-quis-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '(nenhum|nenhuma|nem) (#De|outro|outra)? .{0,7} [<cue>((quis|quiseram|quer|aceitou|aceitaram|se dispôs a|aceita) #Adverb? #Speak+|(comentou|comentaram) ((o|a) (assunto|caso|tema|notícia)|$))]',
    unless: NOT_TO_THE_PRESS,
    hits: [
      'Nenhum dos vereadores quis comentar o parecer.',
      'Nenhuma das empresas aceitou falar sobre o contrato.',
      'Nem a Orbis nem a Vela quiseram comentar.',
      'Nenhuma das partes comentou o assunto.',
      'Nem o clube nem o jogador comentaram.',
    ],
    misses: ['Nenhum dos meninos quis falar com o pai.', 'Nenhum aluno quis jogar à chuva.'],
  },
  {
    ...base,
    id: 'pt/no-comment/recusou-se-a-comentar',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(#Have #Adverb? (_se|se)? (recusado|escusado|esquivado|furtado)|(recusou|recusaram|recusa|recusam|recusava|recusavam|escusou|escusaram|escusa|escusam|esquivou|esquivaram|esquiva|absteve|abstiveram|abstém|furtou|furtaram|eximiu|eximiram|declinou|declinaram|declina|declinam|dispensou|evitou|evitaram|evita|evitam|rejeitou|recusar_se_á)) (_se)? #Adverb? (a|de|em)? #Speak+]',
    unless: [
      'dizer adeus',
      ...NOT_TO_THE_PRESS,
      '(discutir|debater) .{0,2} (trégua|paz|rendição|cessar_fogo)',
      '(evitou|evitaram|evita|evitam) (dizer|avançar|indicar|identificar|receber|negar|debater|discutir|reagir) (o|a|os|as|um|uma|mais|que|em|no|na)',
      '(recusou|recusaram|recusa) (_se)? (a)? (dar (entrada|o|a)|receber|negar|identificar|avançar com|falar com|indicar|debater|discutir (com|em)|responder (à|a) (ação|intimação))',
    ],
    hits: [
      'O presidente da Câmara de Vila Ferraz escusou-se a comentar.',
      'O hospital recusou-se a falar sobre as mortes.',
      'A Orbis se recusou a comentar o assunto.',
      'O Kingsmere recusa comentar a notícia.',
      'O ministro evitou comentar o caso.',
      'A ministra declinou facultar mais detalhes.',
      'Fonte oficial do clube escusou-se a prestar qualquer esclarecimento.',
    ],
    misses: [
      'A empresa recusou-se a dizer adeus à sua fábrica.',
      'Os rebeldes recusaram-se a discutir uma trégua.',
      'O motorista recusou-se a fazer o teste do bafômetro.',
      'Gilson recusou-se a fornecer a senha do celular.',
      'A unidade recusou receber doentes de outras cidades.',
      'O atleta recusou falar com o irmão antes da prova.',
      'O conselho recusou-se a responder à carta do rei.',
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
      '[<cue>(#SayVerb que #Adverb? não (vai|vão|irá) #Adverb? falar (por (agora|enquanto)|sobre o (assunto|caso|tema))|não (pode|podem|vai|irá) #Adverb? (comentar|fazer (nenhum|qualquer|mais|quaisquer)? (comentário|comentários)|prestar declarações)|não (vou|vamos|posso|podemos|quero|queremos|irei|iremos|pretendo|pretendemos|devo|gostaria de|tenciono) #Adverb? (dizer mais? nada|comentar|fazer (nenhum|qualquer|mais|quaisquer)? (comentário|comentários)|me pronunciar|pronunciar _me|nos pronunciar|entrar em (detalhes|pormenores)|dar (mais)? (detalhes|pormenores)|prestar (mais|qualquer|nenhuma|quaisquer)? (declarações|declaração|esclarecimentos)|alimentar (especulações|rumores)|especular))]',
    unless: ['(leitores|usuários|utilizadores|visitantes) .{0,1} não (podem|pode)'],
    hits: [
      'A Orbis assinalou que “não pode fazer quaisquer comentários neste momento”.',
      'O advogado disse que não vai falar por agora.',
      '«Não vou fazer nenhum comentário sobre essa matéria», frisou hoje Miguel Prado.',
      '“Não podemos comentar processos em curso”, disse a porta-voz.',
      '“Não posso dizer mais nada”, disse o guarda-redes.',
      'O médio foi evasivo: “Não posso prestar qualquer declaração até domingo.”',
    ],
    misses: [
      '“Não posso dizer que estou triste”, disse o médio.',
      '“Não vou sair do clube”, disse o médio.',
      '“Não quero falar mal de ninguém”, disse a vizinha.',
      'Os leitores já não podem comentar este artigo.',
    ],
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
      '[<cue>((ignorou|ignoraram) (as|os) (perguntas|questões|questionamentos) #De (jornalista|jornalistas|imprensa|repórteres|reportagem)|((esquivou|esquivaram) (_se)?|se (esquivou|esquivaram)|fugiu|fugiram|driblou|driblaram) (à|às|da|das|a|as) (pergunta|perguntas|questão|questões)|(recusou|recusaram|recusa|recusam|declinou|declinaram|declina|rejeitou|rejeitaram|dispensou|negou|evitou|evitaram) (um|uma|o|a|os|qualquer|quaisquer|todos|vários|o nosso|nosso|de|do|ao|novos)? (comentário|comentários|entrevista|entrevistas|declarações|(pedido|pedidos|convite|solicitação|solicitações) (de|para|da|do|a) #Adverb? (uma)? (entrevista|entrevistas|comentário|comentários|comentar|declarações|esclarecimento|esclarecimentos|reportagem|falar|imprensa|#OutletName|#Outlet)))]',
    unless: [
      '(recusou|rejeitou|negou|dispensou) (os|o) comentários? (de|do|da|racistas|ofensivos|feitos)',
      '(fugiu|fugiram|driblou|esquivou) .{0,4} (juiz|juíza|cpi|professor|professora|delegado)',
      // Questions of others than the press, and the question of something.
      '(fugiu|fugiram|driblou|driblaram|esquivou|esquivaram) _se? (à|às|da|das|a|as) (pergunta|perguntas|questão|questões) #De #Determiner? (!#Determiner && !#Reporter && !#Outlet && !#OutletName && !#OutletLabel && !imprensa && !reportagem)',
    ],
    hits: [
      'O dirigente recusou um pedido de entrevista.',
      'O ministro ignorou as perguntas dos jornalistas.',
      'O treinador fugiu às perguntas sobre o futuro.',
      'O ministro esquivou-se à pergunta.',
      'O candidato driblou as perguntas de uma jornalista.',
      'A empresa declinou o pedido de comentário.',
      'A fábrica recusou o pedido de uma entrevista.',
    ],
    misses: [
      'O Supremo recusou o pedido de habeas corpus.',
      'O aluno ignorou as perguntas do professor.',
      'O réu fugiu às perguntas do juiz.',
      'O Governo fugiu à questão do défice.',
      'O candidato driblou as perguntas do moderador.',
      'A testemunha esquivou-se da pergunta do procurador.',
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
      '[<cue>((preferiu|preferiram|prefere|preferem|preferia|decidiu|decidiram|escolheu|escolheram|#Have #Adverb? (preferido|optado por|decidido)|opta por|optam por|optou por|optaram por|disse preferir|diz preferir|resolveu|resolveram) #Adverb? (não|nada) #Adverb? #Speak+|(prefere|preferiu|preferem|preferiram|vai|vão|irá|só) (se manifestar|se pronunciar|falar|responder|pronunciar _se|manifestar _se) (apenas|somente|só|unicamente)? #Adverb? (no processo|nos autos|em juízo|na justiça|no âmbito do processo|perante a justiça|no momento oportuno|em momento oportuno)|se (manifestará|pronunciará|manifestarão|pronunciarão) (apenas|só|somente)|(só|apenas|somente) (falará|falarão|se (pronunciará|manifestará|pronuncia|manifesta)|(vai|vão|irá|irão) (se (pronunciar|manifestar|posicionar)|falar|pronunciar _se|manifestar _se)) #Adverb? (após|depois|quando|nos|no|em)|(reserva|reservou|reservam) _se (o|ao) (direito (de|a) não|silêncio)|(prefere|preferiu|preferiram|optou|optaram|escolheu|remeteu _se|remeteram _se|remete _se|fechou _se|fecha _se) (o|por|pelo|ao|em|manter|ficar em)? (o|em)? silêncio|(remeteu|remeteram|remete) .{0,5} para (mais tarde|outra altura|momento oportuno)|(mantém|mantêm|manteve|mantiveram|guarda|guardou) (#Adverb|por (agora|enquanto|ora))? (o|um)? (silêncio|mistério)|desconversou|desconversaram|(fechou|fecharam|fecha) _se em copas)]',
    unless: [
      ...NOT_TO_THE_PRESS,
      '(manteve|mantém|guarda|guardou) (o|um)? (silêncio|mistério) (na|no|em|durante|de) (cela|depoimento|interrogatório|audiência|minuto)',
      'não (dizer|falar|responder|confirmar) (nada|mais)? (à|a|ao|com) (mulher|mãe|família|marido|filho|filha)',
    ],
    hits: [
      'A empresa preferiu não comentar o caso.',
      'O advogado optou por não se manifestar.',
      'A defesa prefere se manifestar apenas no processo.',
      'As defesas dos réus afirmam que só vão se manifestar após ler a denúncia.',
      'O gabinete do ministro remeteu-se ao silêncio.',
      'A transportadora remeteu para mais tarde uma reação à greve.',
      'Questionado sobre a obra, o vereador desconversou.',
      'O diretor fechou-se em copas sobre o contrato.',
      'O vereador disse que só falará em juízo.',
      'A defesa informou que se manifestará apenas nos autos.',
      'O clube mantém por agora o silêncio sobre o caso.',
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
      '([<cue>(não|nunca) (falamos|falo|discutimos) (de|sobre)] (casos|clientes|negociações|investigações|.{1,2} (específico|específica|específicos|específicas|individuais|concretos|concretas))|[<cue>(não|nunca) (#Have comentado|comenta|comentam|comentou|comentaram|comentará|comentarão|comentaremos|comentamos|comento|comentava|comentavam|comentaria|comentariam|especulamos|especulo)]|(#SayVerb|#SayParticiple) #Adverb? [<cue>não (comentar|(fazer|ter) ((comentários && @hasComma)|(declarações && @hasComma)))]|(#SayVerb|#SayParticiple) #Adverb? [<cue>não (fazer (comentários|declarações)|ter comentários)] (sobre|acerca|por|no momento|neste|públicos|públicas|adicionais|$))',
    unless: [
      '(não|nem) (comenta|comentou|comentam|comentaram) #Adverb? (a|o|as|os|na|no|nas|nos|em|mais|muito)? (foto|fotos|post|posts|vídeo|vídeos|jogo|partida|jogos|publicação|publicações)',
      '(quem|se) #Adverb? não (comenta|comentou|comentar)',
      'não (comentou|comentava) (com|isso com|nada com) (ninguém|a família|a mulher|o marido|os pais|amigos|colegas)',
    ],
    hits: [
      '“Não especulamos”, disse a porta-voz.',
      '“Nunca comentamos unidades específicas”, acrescentou a porta-voz.',
      '“Nunca falamos de unidades específicas”, acrescentou a porta-voz.',
      'Procurada pela Folha, a Aeronorte disse que não comenta rumores de mercado.',
      'A Apple não comenta produtos que ainda não anunciou.',
      'A empresa disse não comentar rumores.',
      'O banco afirmou não ter comentários.',
      'O clube disse não fazer comentários sobre o caso.',
      '“Não comentamos especulações”, disse um porta-voz da empresa.',
      'Procuradas, a estatal e a gestora não comentaram.',
    ],
    misses: [
      'A empresa comentou os resultados do trimestre.',
      '“Nunca falamos de futebol à mesa”, diz a porta-voz.',
      'A empresa garante não fazer declarações enganosas.',
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
      '[<cue>não (ter (comentários|nada) a (fazer|declarar|comentar|acrescentar)|(tece|teceu|faz|fazem|fazemos|faço|fez|fizeram|fará|farão|faria|fariam) (nenhum|qualquer)? (comentários|comentário)|fala|falam|falamos|falou|falaram|falará|(prestou|prestaram|presta) (mais)? declarações|(quero|queremos) comentar|(vou|vamos) (falar|responder)|nos cabe comentar|me cabe comentar|se (manifesta|manifestam|manifestará|manifestaria|manifestarão|manifestariam|pronuncia|pronunciam|pronunciará|pronunciaria|pronunciarão|pronunciariam)|(deu|deram|concedeu|concederam) (entrevista|entrevistas|declarações)|falou (com a imprensa|com os jornalistas|aos jornalistas|à imprensa)|há (comentários a fazer|nada a comentar)|(tem|temos|tinha) (comentários|comentário)|(tem|temos|tenho) (mais)? nada a (declarar|comentar|dizer|acrescentar))] #Adverb? (#Adverb|imediatos|públicos|adicionais|sobre|acerca|$|rumores|rumor|boatos|especulações|especulação|casos|caso|assuntos|assunto|o|a|os|as|à|ao|investigações|investigação|processos|questões|decisões|decisão|negociações|informações|notícias|relatos|esse|este|essa|esta|isso|nada|nem|e|mas|operações|transações|temas|situações|hipóteses|até|declarações|detalhes|porque|por|durante|em|no|na|pesquisas|estratégias|dados|ações|inquéritos|contratos|cenários|mais|publicamente|planos|quando|movimentações|vazamentos|conversas|acusações|conteúdo|enquanto|com (a imprensa|os jornalistas)|(da|do|de) (vida|caso|assunto|tema|intimidade|mercado|processo|contratações))',
    unless: [
      'não (fala|falam|falou|falaram) #Adverb? com (ninguém|nenhum|nenhuma|outros|outras)',
      'não (fala|falam|falou|falaram|falamos) #Adverb? (a (língua|mesma|verdade|sério)|o (idioma|português|inglês|mesmo|nome)|em (português|inglês|público|outra|nome|dinheiro|outro)|com (o|a|os|as) (pai|mãe|mulher|marido|filho|filha|irmão|irmã|família|ex|colegas|vizinhos)|até|mais (com|em)|por (mim|todos|nós)|e|mas|nem|nada de)',
      'não (fala|falam|falou|falaram) #Adverb? (o|a|os|as|no|na|durante|quando|porque)',
      '(não|nem) (comenta|comentou) #Adverb? (a|o|as|os) (foto|fotos|post|posts|vídeo|vídeos|jogo|partida|jogos)',
      'não (deu entrevista|deu entrevistas) desde',
      'na (denúncia|decisão|petição|peça|ação) .{0,4} não',
    ],
    hits: [
      '— Não vou falar sobre isso — disse o médio à saída do treino.',
      'O ministério afirma que não se pronuncia sobre casos concretos.',
      'As Forças Armadas não fizeram comentários imediatos.',
      '“Não vou falar com a imprensa”, disse o presidente.',
      'As duas assessorias disseram que não fariam comentários.',
      'O clube disse não ter comentários a fazer.',
    ],
    misses: [
      'O turista não fala a língua do país.',
      'O pai não falou com a filha durante anos.',
      'O clube não falou com o jogador sobre a renovação.',
      'Na denúncia, a procuradoria não se manifesta sobre as prisões.',
      'A empresa comentou os resultados do trimestre.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/sem-comentarios',
    subkind: 'declined',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(não é possível #Adverb? (informar|adiantar|revelar|divulgar|comentar) (a|o|as|os|mais|quem|quantos|quantas|se|sobre|nada)|(acrescentando|dizendo|afirmando) não (poder|querer) #Adverb? #Speak+|sem comentários|nada a (declarar|comentar|falar|dizer sobre|acrescentar)|nenhum comentário (oficial)? (de|do|da|por parte)|sem (falar|conversar) (com|à|a|aos|para) (a|os)? (imprensa|jornalistas|repórteres|reportagem|redação|câmeras)|sem prestar (declarações|esclarecimentos|quaisquer declarações)|sem (dar|conceder) (entrevista|entrevistas|declarações|explicações)|sem (dar|fornecer|adiantar|avançar|revelar|oferecer|apresentar|entrar em|divulgar) (mais|outros|maiores|quaisquer)? (detalhes|pormenores|informações|explicações)|sem (no entanto|porém|contudo|ainda)? (especificar|detalhar|precisar|esclarecer|revelar|informar|adiantar|explicar|dizer|identificar|citar nomes) (quais|quantos|quantas|quando|qual|quem|como|o|a|os|as|se|onde|em que)?|sem querer (comentar|falar|responder|adiantar)|sem (comentar|responder)|não é um tema que (comente|comentemos))]',
    unless: [
      '(precisa|precisam|precisar|precisava|precisavam|precisou|precisaram) (de|do|da|dos|das|#Infinitive)',

      'sem (responder|dizer|comentar) a',
      'sem (revelar|citar|identificar|divulgar) (a|o|os|as)? (sua|seu|seus)? (identidade|identidades|nome|nomes)',
      'sem (responder|identificar|dizer|explicar|precisar|informar|esclarecer|revelar|comentar|especificar|detalhar|adiantar) (de|à|ao|aos|por|um|uma|nada|que|com|para|o (próprio|suspeito|autor|pai|nome (da|do))|a (vítima|causa|verdade|ninguém)|os (suspeitos|autores))',
      '(anos|dias|meses|horas|semanas|tempo) sem (falar|responder)',
      'sem (responder|precisar|dizer|identificar|explicar|comentar|informar|adiantar|revelar)$',
      '(post|foto|publicação|vídeo|blog|página) .{0,3} sem comentários',
    ],
    hits: [
      'O goleiro deixou o hotel sem falar com a imprensa.',
      'O ministério anunciou uma auditoria, sem dar mais detalhes.',
      '«Sem comentários», respondeu o porta-voz da Orbis.',
      '«Não é possível informar os nomes», acrescentou a Polícia Civil.',
      'O porta-voz confirmou as buscas, acrescentando não poder adiantar mais pormenores.',
      'A Orbis anunciou cortes, sem no entanto adiantar o número de despedimentos.',
    ],
    misses: [
      'O banco abre a conta sem precisar de papéis.',

      'Eles ficaram anos sem falar um com o outro.',
      'Ele saiu sem dizer nada à mulher.',
      'A conta fechou sem precisar de ajuda.',
      '«Não é possível divulgar arte sem apoio», disse a diretora.',
      'O diário cita dois ministros sem revelar a identidade deles.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/desligou',
    subkind: 'declined',
    party: 'before',
    pattern:
      '((contactado|contactada|contatado|contatada|procurado|procurada|questionado|questionada|#Por (jornalistas|repórteres|imprensa|reportagem)) .{0,16} [<cue>((desligou|desligaram) (o telefone$|a (chamada$|ligação$))|desligou$|((foi _se|foram _se) embora|saiu|saíram)? sem responder$)]|[<cue>((foi _se|foram _se) embora|saiu|saíram|deixou (o|a) .{1,2})? sem responder] (a|às|aos|à) #Determiner? (perguntas|jornalistas|imprensa|repórteres))',
    unless: [
      'perguntas .{0,4} sem responder',
      'sem responder .{0,6} (juiz|polícia|professor)',
      '(contactado|contactada|contatado|contatada|procurado|procurada|questionado|questionada) .{0,3} #Por (sua|seu|seus|polícia|juiz|juíza|procurador|procuradores|delegado|professor|professora|mãe|pai|família)',
    ],
    hits: [
      'Contactado por telefone na sexta-feira, o empreiteiro Luis Arana desligou.',
      'O senador saiu sem responder aos jornalistas.',
    ],
    misses: [
      'Procurado pela polícia, o homem desligou.',
      'A avó desligou o forno.',
      'O senador saiu sem responder ao juiz.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-deu-detalhes',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>não (#Have #Adverb? (dado|fornecido|adiantado|divulgado|revelado|prestado)|divulgará|divulgarão|dará|darão|quis dar|deu|deram|dá|forneceu|forneceram|fornece|entrou em|entraram em|entra em|adiantou|adiantaram|adianta|avançou|avançaram|avança|apresentou|ofereceu|ofereceram|divulgou|divulgaram|prestou|revelou|revelaram|revela|divulga|divulgam|explicou|detalhou|especificou|precisou) #Adverb? com? (mais|outros|maiores|quaisquer|muitos|nenhum|qualquer|novos|com)? (detalhes|detalhe|pormenores|pormenor|informações adicionais|mais informações|explicações|esclarecimentos|mais nada|outras informações|nomes|números|prazos|prazo|valores|valor (da|do|das|dos|de)|declarações|comentários)]',
    hits: [
      'Orbis e Lumen encerram parceria mas não divulgam valor da multa.',
      'A polícia não deu mais detalhes sobre a operação.',
      'O clube não avançou pormenores do contrato.',
      'A Orbis não forneceu comentários adicionais ao jornal.',
      'A Polícia Civil informou que não divulgará detalhes do caso.',
      'O regulador não revela mais detalhes.',
      'A Orbis não divulga números.',
    ],
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
      '[<cue>não (#Have #Adverb? informado|informou|informaram|informa|disse|disseram|revelou|revelaram|revela|divulgou|divulgaram|divulga|esclareceu|esclareceram|esclarece|especificou|especificaram|especifica|detalhou|detalharam|explicou|explicaram|explica|precisou|adiantou|indicou|indicaram)] #Adverb? (se|quando|quantos|quantas|quem|qual|quais|como|onde|por que|porque|porquê|o motivo|os motivos|o valor|os valores|o número de|a data|o nome|os nomes|a identidade|a causa|o preço|o prazo|(o|a|os|as) (critérios|circunstâncias|condições|detalhes|estado de saúde|número|quantidade|local|motivação|tipo|nomes|prazos|termos|sexo|idade))',
    unless: [
      'não (disse|disseram|explica|revela|indica|esclarece|diz) (se|quem|como) (tratar|trata|ser)',
      '(estudo|pesquisa|exame|laudo|texto|lei|documento|relatório|filme|livro) .{0,3} não',
    ],
    hits: [
      'A empresa não informou quando a fábrica volta a operar.',
      'A polícia não revelou a identidade do suspeito.',
      'A prefeitura não informou os critérios do sorteio.',
      'Os bombeiros não informaram o sexo nem o nome da criança.',
      'O hospital não tinha informado se a ala fecha.',
    ],
    misses: ['O estudo não informou quantos voluntários tomaram a vacina.', 'Ele não disse se trataria da doença.'],
  },
];
