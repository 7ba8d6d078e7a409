import type { CueRow } from '../pack.ts';

const base = { kind: 'denial', act: 'deny' } as const;

/** What is refused, not rejected as untrue: requests before a court, access, help. */
const NOT_A_CLAIM = [
  '(repudia|repudiam|repudiou|repudiaram) .{0,3} (ação|atitude|atitudes|ato|atos|violência|agressão|agressões|ataque|ataques|episódio|conduta|ocorrido|caso|comportamento|racismo|preconceito|tipo|forma|manifestação|ameaça|ameaças|crime)',
  '#DenyVerb #Adverb? (o|a|os|as|um|uma|novo|nova|todos|mais)? #Adverb? (pedido|pedidos|recurso|recursos|habeas|liminar|liminares|provimento|seguimento|registro|registros|registo|liberdade|acesso|atendimento|entrada|visto|vistos|asilo|autorização|licença|ajuda|apoio|crédito|empréstimo|pensão|aposentadoria|benefício|benefícios|indenização|cidadania|socorro|carona|comida|água|fogo|espaço|voz|direito|direitos|a palavra|vaga|matrícula|internação|transferência|pênalti|penálti|gol|golo|cobertura|passagem|extradição|progressão|prisão|soltura|revogação|agravo|embargos|apelação|mandado|tutela|suspensão|emprego|oportunidade|permissão|amor|desejo|legado|passado|raízes|origens|fé|ciência|holocausto|aquecimento|mudanças|evolução|realidade|evidências|evidência|óbvio|beijo|abraço|dinheiro|aumento|reajuste|aval|consentimento|autógrafo|guarda|cirurgia|alvará|tratamento|exame|medicamento|remédio|isenção|perdão|teoria)',
  '(nega|negam|negou|negaram|negado) #Adverb? (ao|aos|à|às) .{1,20} (o|a|os|as)? (entrada|acesso|atracação|passagem|visto|asilo|ajuda|pedido|crédito|atendimento|autorização|licença|direito|voto)',
  '(negou|negaram|rejeitou|rechaçou|refutou) #Adverb? (o|a|os|as|um|uma|nova)? (proposta|propostas|oferta|ofertas|convite)',
  '#Court .{0,6} (nega|negou|negaram|negam) #Adverb? (o|a|os|as|um|uma|por|mais)? #Adverb? (novo|nova|recurso|recursos|pedido|pedidos|liminar|habeas|denúncia|queixa|ação|anular|suspender|soltar|adiar|prisão|liberdade|unanimidade|maioria|requerimento|indenização)',
  '(nega|negam|negou|negaram|negava) (_se|_lhe|_lhes|a si|se) #Adverb? (a|o|em)?',
  '((nenhum|nenhuma) .{1,5}|não (o|a|os|as)) #DenyVerb',
  'se #Adverb? (nega|negou|negam|negaram|desmente|desmentiu)',
  '(deu|dá|dar|dando|levou|leva) (uma|a)? nega',
];

/** Acts that the accused say they never did. */
const ACTS =
  '(agrediu|ameaçou|assediou|mentiu|ofendeu|reuniu|prometeu|recebeu|receberam|pediu|pediram|solicitou|solicitaram|participou|participaram|cometeu|cometeram|praticou|praticaram|autorizou|autorizaram|pagou|pagaram|ofereceu|ofereceram|negociou|negociaram|tratou|intermediou|intercedeu|manteve|mantiveram|integrou|assinou|favoreceu|beneficiou|desviou|usou|fraudou|houve|existiu|existiram|tolerou|compactuou|atuou|soube|teve (conhecimento|envolvimento|relação|relações|contato|contacto|participação|qualquer|conta|contas|contrato|contratos)|tiveram (conhecimento|envolvimento|relação|contato|participação|qualquer)|fez (parte|negócio|negócios|qualquer|pedido)|(esteve|estiveram) (envolvido|envolvida|interessado|interessada|interessados|interessadas)|tomou conhecimento|foi beneficiado)';

/** What is said not to be so: these deny by themselves. */
const FACTS =
  '(cometeu|cometeram|praticou|praticaram|(tem|têm|teve|tiveram) (qualquer|nenhuma|nenhum)? (envolvimento|relação|participação|ligação|responsabilidade|vínculo)|tem nada a ver|(há|existe|existem|houve) (qualquer|nenhuma|nenhum)? #Dealing|houve (qualquer|nenhuma|nenhum)? (pagamento|vazamento|falha|erro|crime)|(fez|fizeram|deu|deram) (tal|tais|essa|essas|qualquer|nenhuma|nenhum) (declaração|declarações|afirmação|afirmações|comentário|pedido|proposta|promessa|acordo)|procede|procedem|emite notas|negocia|(está|estão) (à venda|em negociação|negociando|envolvido|envolvida)|(recebeu|receberam|pediu|pediram|solicitou|pagou|ofereceu) (qualquer|nenhum|nenhuma)? (propina|propinas|dinheiro|vantagem|vantagens|valor|valores|recurso|recursos|caixa|quantia|doação|repasse|pagamento|pagamentos)|(participou|participaram) (do|de|da) (esquema|crime|fraude|irregularidades|negociação|negociações|qualquer|trama|golpe)|conhece o delator|(autorizou|autorizaram) (pagamento|pagamentos|qualquer|ninguém))';

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/denial/negar',
    party: 'either',
    guards: ['somebody'],
    pattern:
      '[<cue>(#DenyVerb|(#Have|terem) #Adverb? #Adverb? #DenyParticiple|(veio|vieram|volta|voltou|voltaram|apressou _se|aproveitou|aproveitaram|fez questão|tratou) #Adverb? (a público|a|para|de|em)? #Adverb? (negar|desmentir|refutar|rejeitar)|(usou|usaram|utilizou|foi|foram|recorreu) .{0,2} (rede|redes|público|instagram|twitter|perfil|imprensa) .{0,4} (negar|desmentir|refutar)|(público|pronunciar|pronunciou|a imprensa) .{0,12} para (negar|desmentir|refutar)|(alega|alegou|alegam|alegaram) inocência|(se (declarou|declara|declararam|disse|diz|dizem|disseram)|(declarou|declara|disse|diz) _se) (inocente|inocentes))]',
    unless: NOT_A_CLAIM,
    hits: [
      'A Vibra negou que esteja em negociações com a EDF.',
      'A companhia de saneamento desmentiu a história.',
      'Defesa nega que empresário seja dono de ouro apreendido',
      'O presidente peruano, Pedro Kuczyn, negou ter recebido dinheiro.',
      '“Não houve reunião”, desmentiu o gabinete do ministro.',
      'O banco tem negado o interesse na compra.',
      'A atriz foi às redes sociais negar a gravidez.',
      'O dono da loja alegou inocência.',
      'Os dois irmãos se dizem inocentes.',
      'A atriz veio a público na tarde de sexta, 5 de maio, para desmentir a separação.',
      'Ao Novo Correio, secretário do partido nega a autoria da carta.',
    ],
    misses: [
      'O juiz negou o pedido de liberdade do empresário.',
      'As autoridades negaram ao navio a entrada no porto.',
      'O hospital negou atendimento a um idoso.',
      'O ator negou-se a gravar a cena.',
      'O Supremo negou habeas corpus ao deputado.',
      'A direção do clube deu uma nega ao emissário saudita.',
      'A empresa não negou as conversas.',
      'A mulher foi às compras antes de negar o pedido do filho.',
      'O pintor usou o azul para negar a tradição.',
      'O ministro negou ao antigo senador Ivo Prado e ao seu sócio acesso aos autos.',
      'A operadora negou a cirurgia ao paciente.',
      'Até hoje, nenhum membro do partido desmentiu a notícia.',
      'O presidente do Senado repudiou a ação da polícia na casa.',
      'O jogador ouviu os rumores, mas não os negou.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/negar-que',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>(#DenyVerb|#Have #Adverb? #DenyParticiple)] .{0,3} (que|ter|haver|ser|estar|possuir|envolvimento|participação|interesse|qualquer|quaisquer|a informação|as informações|a notícia|as notícias|os rumores|os boatos|os factos|as acusações|a acusação|as denúncias|o crime|os crimes|a autoria|irregularidade|irregularidades|insinuações|as insinuações|tudo)',
    unless: [...NOT_A_CLAIM, '(ninguém|quem|não) #Adverb? #DenyVerb'],
    hits: [
      'O dentista negou que tenha errado o procedimento.',
      'O serralheiro negou ontem a informação.',
      'Todos negam irregularidades.',
      'O grupo Orbis informou que “desconhece a investigação e nega qualquer irregularidade em seus contratos”.',
      'A defesa disse que “nega veementemente as acusações”.',
      'O ministro voltou a afirmar que “repele as insinuações”.',
      '“O senador nega que tenha recebido a carta”, informa o texto da assessoria.',
      'Os axadrezados negam também o “direto envolvimento” do dirigente.',
    ],
    misses: [
      'Ninguém nega que a educação melhorou.',
      'O juiz negou a liberdade ao réu.',
      'O juiz afirmou que “nega o pedido de liberdade”.',
      'Ele disse que ninguém nega que o time melhorou.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/rejeitar-acusacoes',
    party: 'either',
    guards: ['party'],
    pattern:
      '([<cue>(recusa|recusam|recusou|recusaram)] #Adverb? (qualquer|todas)? (a|as)? (acusação|acusações|alegações|insinuações|responsabilidade|responsabilidades|culpa|ideia de que|ter (cometido|havido|sido|recebido|feito|dito|pedido))|[<cue>(rejeita|rejeitam|rejeitou|rejeitaram|rejeitava|refuta|contesta|contestam|contestou|contestaram|repudia|repudiou|repudiam|afasta|afastou|afastam|rebate|rebateu|rebatem|rebateram|descarta|descartou|#Have #Adverb? (rejeitado|contestado|repudiado|rebatido))] .{0,4} (#ClaimNoun|ter havido|ideia de que|que .{0,6} (tenha|tenham|haja|houvesse|exista|esteja|estejam|tivesse|tivessem)))',
    unless: [
      '#Court .{0,4} (rejeita|rejeitou|rejeitaram|afasta|afastou|contesta)',
      '(rejeita|rejeitou|rejeitaram) .{0,2} (denúncia|denúncias) (do|da|contra|por|feita|apresentada)',
      '(polícia|delegado|delegada|investigação|bombeiros|perícia|médico|médica|médicos) .{0,6} (descarta|descartou|afasta|afastou)',
      '(afasta|afastou|afastam|descarta|descartou) .{0,4} (favorecimento|existência|participação|rumor)',
      '(contesta|contestou|contestam) .{0,4} (existência|participação) de',
    ],
    hits: [
      'O partido rejeita as acusações e fala em perseguição.',
      'A empresa rebateu as denúncias de fraude.',
      'O ministro rejeita qualquer envolvimento no caso.',
      'A autarquia rejeita qualquer ilegalidade no concurso.',
      'O vereador recusa a acusação de abuso de poder.',
      'O gestor recusou ter cometido um crime.',
    ],
    misses: [
      'O plenário da Câmara rejeitou a denúncia contra o presidente.',
      'O goleiro rebateu a bola para o meio da área.',
      'O médico recusou a responsabilidade de dirigir o hospital.',
      'A polícia descartou a participação de terceiros.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/negado-por',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>((negado|negada|negados|negadas|desmentido|desmentida|desmentidos|desmentidas|rechaçado|rechaçada|rechaçadas|refutado|refutada|refutadas|refutados|rejeitada|rejeitadas) #Adverb? #Adverb? #Por|(classificado|classificada|classificados|classificadas) como #False .{0,6} #Por)]',
    unless: [
      '(pedido|pedidos|recurso|recursos|habeas|liminar|liberdade|acesso|visto|entrada|registro|proposta|propostas|projeto|emenda|medida|oferta|denúncia) .{0,8} (negado|negada|negados|negadas|rejeitada|rejeitadas|rejeitado|rechaçada|rechaçado) #Adverb? #Adverb? #Por',
      '(negado|negada|desmentido|desmentida|desmentidos|refutado|refutada|rejeitada|rejeitadas) .{0,1} #Por (fatos|factos|números|dados|realidade|história|eleitores|população|#Court)',
      '(não|sejam|seja|ser|serem|for|forem) .{0,3} (negado|negada|negados|negadas|desmentido|desmentida|desmentidas) #Por',
    ],
    hits: [
      'A informação, negada pelo ministério, circulou o dia todo.',
      'O encontro foi desmentido pela assessoria do cantor.',
      'A mensagem, hoje classificada como falsa pelo gabinete do ministro, correu as redes.',
    ],
    misses: [
      'O recurso foi negado pelo tribunal.',
      'O otimismo foi desmentido pelos números.',
      'Só vale quando os boatos forem negados pela marca.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/negando',
    party: 'before',
    guards: ['party'],
    pattern:
      '(#SayVerb|#ConfirmVerb|#WeakSay|divulgou|divulgar|publicou|publicar|enviou|emitiu|reagiu|gravou|postou|soltou|(usou|usaram|utilizou) .{0,2} (rede|redes|instagram|twitter|perfil)) .{0,30} [<cue>(negando|desmentindo|rechaçando|refutando|rejeitando|recusando|contestando|rebatendo|para (negar|desmentir|rebater|rechaçar|contestar)|e desmentir)] .{0,4} (que|ter|qualquer|as|a|o|os|#ClaimNoun|haver|ser|estar)',
    unless: [
      'recusando #Adverb? (a|o|os|as|ser|estar|ter|qualquer)',
      'negando (acesso|a entrada|o pedido|o acesso|a liminar|o recurso|o visto|provimento)',
    ],
    hits: [
      'O clube divulgou nota negando qualquer negociação.',
      'O banco reagiu rapidamente, negando ter sido atacado.',
      'A cantora usou as redes sociais para rebater a reportagem.',
      'O banco teve de publicar um aviso negando a fusão.',
    ],
    misses: ['O juiz decidiu ontem, negando o pedido da família.', 'O porteiro ficou ali negando a entrada.'],
  },
  {
    ...base,
    id: 'pt/denial/apos-negar',
    party: 'none',
    pattern:
      '(^[<cue>(desmentindo|negando|refutando|rebatendo)] .{0,2} (#ClaimNoun|que|ter)|(após|depois de) .{1,6} [<cue>((negar|refutar|rechaçar) .{0,2} (que|ter|haver|qualquer|#ClaimNoun)|desmentir|(classificar|qualificar) .{0,8} #False)])',
    hits: [
      'As ações caíram após o banco desmentir a fusão.',
      'A bolsa reagiu depois de a Orbis classificar como “falsas” as notícias da venda.',
      'O deputado saiu após o partido negar que o vá expulsar.',
      'Desmentindo rumores da imprensa, a equipe médica descartou nova cirurgia.',
    ],
    misses: ['O réu foi preso após o tribunal negar o recurso.', 'A festa acabou depois de a banda negar o bis.'],
  },
  {
    ...base,
    id: 'pt/denial/nota-em-que-nega',
    party: 'before',
    guards: ['party'],
    pattern:
      '(divulgou|publicou|emitiu|enviou|distribuiu|soltou|assinou|gravou|postou) .{0,10} (nota|comunicado|carta|texto|vídeo|mensagem|publicação|post) .{0,4} (em|no|na) (que|qual) #Adverb? [<cue>#DenyVerb]',
    unless: NOT_A_CLAIM,
    hits: [
      'O palácio divulgou, nesta sexta, nota oficial em que desmente a saída do ministro.',
      'O clube publicou um vídeo no qual nega a venda do avançado.',
    ],
    misses: ['O clube divulgou nota em que agradece aos adeptos.', 'O juiz assinou a carta em que nega o pedido.'],
  },
  {
    ...base,
    id: 'pt/denial/classificar-como-falso',
    party: 'before',
    guards: ['party'],
    pattern: `[<cue>((classifica|classificam|classificou|classificaram|considera|consideram|considerou|consideraram|qualifica|qualificou|qualificaram|definiu|descreveu|trata|tratou) .{0,14} (como #Adverb? (uma|um|pura)?|#Adverb)? #False|(chama|chamou|chamaram|tachou|taxou|apelidou|acusou|classificou|qualificou) .{0,8} de #Adverb? (uma|um)? #False|(classifica|classificou|classificaram|considera|considerou|chamou|qualificou) #Determiner #ClaimNoun (como|de) (ridícula|ridículas|disparatada|disparatadas)|(lamenta|lamentou|repudia|repudiou|condena|condenou|critica|criticou) .{0,14} (informações|informação|notícias|notícia|acusações|afirmações|declarações) #False)]`,
    unless: [
      // What is judged, no claim.
      '(medida|medidas|decisão|decisões|ação|operação|prisão|proposta|ideia|lei|atitude|situação|conduta|multa|pena|condenação|sentença|pedido|cobrança) .{0,4} #False',
      '(considera|considerou) .{0,10} (absurdo|absurda|absurdos) (que|o|a|os|as|esse|essa|cobrar|pagar|ter|ver|preço)',
      '(notas|dinheiro|perfil|perfis|conta|nome|documento|documentos|moeda|passaporte) (falso|falsa|falsos|falsas)',
      'obra de ficção',
      '(trata|tratou) _se',
    ],
    hits: [
      'O banco classificou como falsas as notícias sobre a venda.',
      'O deputado chamou a reportagem de mentirosa.',
      'A empresa considera infundadas as acusações.',
      'O ministro classificou a reportagem, que saiu no fim de semana, como "mentirosa".',
      'O presidente chamou de “fofoca” a acusação do rival.',
      'O deputado classificou a denúncia como “ridícula”.',
      'O clube lamenta que o diário volte a publicar informações falsas.',
    ],
    misses: [
      'O crítico descreveu o filme como obra de ficção.',
      'O cliente considera absurdo o preço.',
      'O técnico chamou o árbitro de ridículo.',
      'O banco lamenta os transtornos aos clientes.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/disse-que-e-falso',
    party: 'before',
    guards: ['party'],
    pattern: `(#SayVerb|#WeakSay|#SayGerund|alega|alegou|sustenta) .{0,14} [<cue>(é|são|era|eram|ser|serem|seja|sejam|não passa de|não passam de|tratar _se de|se trata de) #Adverb? ((uma|um) (imagem|notícia|informação|história|montagem)|uma|um|uns|umas|pura)? #False]`,
    unless: [
      '(é|são|era|eram|ser) #Adverb? (um|uma)? (absurdo|absurda|absurdas|absurdos|especulativo)',
      '(obra|obras|filme|livro|romance|série|história|novela|peça|personagem) .{0,4} ficção',
      'ficção (científica|científico|histórica)',
      '(não|nem) #Adverb? (é|são|era|eram|ser|seja) .{0,2} (falso|falsa|mentira|absurdo|ficção|boato|invenção)',
      '(notas|dinheiro|perfil|perfis|conta|nome|documento|documentos|moeda|passaporte) .{0,3} (falso|falsa|falsos|falsas)',
    ],
    hits: [
      'A assessoria disse que a gravidez é boato.',
      'O clube diz que a proposta não passa de boato.',
      'A marca referiu que essa era uma imagem falsa.',
    ],
    misses: ['O cliente disse que é um absurdo o preço.', 'O perito disse que o documento é falso.'],
  },
  {
    ...base,
    id: 'pt/denial/nao-e-verdade',
    party: 'none',
    quoted: true,
    pattern: `(^[<cue>é #Adverb? (falso|mentira)]|[<cue>((não|nem) (é|são|seria|era) #Adverb? (verdade|verdadeiro|verdadeira|verdadeiras|verdadeiros)|não (corresponde|correspondem) #Adverb? (à|com a|aos) (verdade|realidade|fatos|factos)|não (procede|procedem)|não (retrata|retratam|condiz|condizem|reflete|refletem) (a|com a|com os|os) (verdade|realidade|fatos)|(não tem|sem|não têm|carece de|carecem de|desprovido de|desprovida de|desprovidas de|destituída de|destituído de|destituídas de) (qualquer|nenhum)? (fundamento|fundamentos|procedência|base factual)|(é|são|trata _se de) (#Adverb|uma|pura|#Adverb uma) (falso|falsa|falsos|falsas|mentira|inverdade|infundado|infundada|infundadas|inverídica|inverídicas|inventado|invenção|calúnia)|(isso|isto|tudo) (é|não passa de) #Adverb? (uma|um)? (fake|mentira|mentiras|falso|calúnia|invenção|fake news|boato)|mentiras? (deslavada|deslavadas)|(é|são|seria) (uma)? fake news|não recebi (nada|dinheiro|propina|qualquer|nenhum)|é (tudo)? mentira|trata _se de (uma|um) (notícia|informação|história|imagem|montagem)? #False|nunca ((disse|falei|afirmei) (isso|isto)|(houve|existiu) #Dealing)|nunca (recebi|pedi|fiz parte|participei|tive (qualquer|relação|contato|conhecimento|conta)|roubei|cometi|autorizei|estive)|não cometi|(não|nunca) (entrou|chegou|recebemos|recebeu|houve|há|existe|existem|existiu) (qualquer|nenhuma|nenhum) #Dealing|não (está|estão) à venda|não (estou|estamos) (negociando|em negociações|a negociar)|(nego|negamos|desminto|desmentimos|repudio|repudiamos|rejeito|refuto|refutamos) (que|#Adverb|qualquer|todas|as|essas|essa|tudo|ter|com veemência)|não (fiz|fizemos) nada de (errado|mal|ilegal)|não (tenho|temos) nada a ver|(exemplo|caso) de fake news|não é (certo|correto) o que|não (há|houve|existe) .{1,2} (nenhum|nenhuma)|(afirma|alega|diz|noticiou|informou|sugere|publicou) (incorretamente|falsamente|erroneamente|equivocadamente)|(#Dealing|traição|pagamento|encontro|agressão) que nunca (aconteceu|existiu|houve))])`,
    unless: [
      '(se|quando|como se|não) .{0,4} (não é verdade|fosse mentira|é mentira)',
      'é (falso|mentira) que',
      'não (há|houve|existe) .{0,1} (dúvida|dúvidas|problema|problemas|pressa|razão|motivo|segredo|mal)',
      'não é verdade que (todos|a vida)',
      '(reflete|refletem) a realidade #De',
      'nunca (estive|tive|fiz) (tão|em|na|no|aqui|lá|um|uma)',
      'sem (fundamento|base) (científico|científica|legal|jurídico|teórico)',
      '(decisão|ordem|prisão|demissão|pedido|processo|medo|medida) .{0,3} sem fundamento',
    ],
    hits: [
      '«É totalmente falso», reagiu fonte oficial do gabinete.',
      '«Isso é simplesmente falso», disse uma porta-voz da fábrica.',
      'Fonte oficial do clube garantiu que «não entrou qualquer proposta».',
      '"Garanto a todos que não recebi nada de ninguém", disse o ex-presidente.',
      'Segundo a nota, a informação não procede.',
      '«É tudo mentira», reagiu o presidente da junta.',
      '“Isso não é verdade. A obra foi paga”, disse o empreiteiro.',
      '«A fábrica não está à venda», garantiu o dono.',
      'A Quimbras informou que não há qualquer tratativa com o fundo.',
      '“Tenho certeza de que isso é um fake”, disse o deputado.',
      '“Trata-se de uma notícia falsa”, afirmou a porta-voz.',
      '“É falso”, respondeu a ministra.',
      '“Não fiz nada de errado”, disse o ex-prefeito.',
      '“Não há guerra nenhuma”, disse o treinador.',
      '“O diário mente sobre uma conversa que nunca existiu”, reagiu o treinador.',
    ],
    misses: [
      'A lei de combate às fake news foi votada.',
      'Nunca estive tão feliz, contou a atriz.',
      'O forro era falso e caiu.',
      'Se é mentira, ninguém sabe.',
      '“Não há dúvida nenhuma de que vamos ganhar”, disse o treinador.',
      'É falso que o limão cure a gripe, dizem os médicos.',
      '“Ainda não há qualquer decisão sobre a obra”, disse o autarca.',
      'É mentira que o leite faz mal, explica a nutricionista.',
      'Não é verdade que todos gostem de praia, disse a atriz.',
      'O caso não reflete a realidade das escolas da rede, diz a pasta.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/acusacoes-sao-falsas',
    party: 'none',
    quoted: true,
    pattern:
      '((acusação|acusações|denúncia|denúncias|afirmações|declarações|informações|informação|alegações|notícia|notícias|matéria|matérias|reportagem|relato|boatos|rumores|insinuações) .{0,8} [<cue>((é|são|era|eram|seria|seriam) #Adverb? #Adverb? #False|não (é|são|eram) (real|reais|verdade))]|[<cue>(notícia|notícias|informação|informações|acusação|acusações) #Adverb? (infundada|infundadas|inverídica|inverídicas)]|[<cue>(é|são) #Adverb? #False] (a|as|os|essas|tais) (acusação|acusações|notícia|notícias|matéria|matérias|informação|informações|boatos|rumores|reportagem))',
    unless: [
      '(se|saber|verificar|checar|descobrir|investigar|apurar|como|quando) .{0,8} (é|são|era|eram) #Adverb? (falsa|falsas|falso|falsos|mentira)',
      '(não|nem) (é|são|era|eram) #Adverb? #Adverb? #False',
    ],
    hits: [
      'Segundo o partido, as acusações são falsas.',
      '“As declarações do delator são mentirosas”, afirmou o advogado.',
      'A cantora contou que os boatos de separação não são reais.',
      '“Informamos que são inverídicas as matérias sobre a fusão”, diz a nota do banco.',
      '“A difusão de notícias totalmente infundadas não merece atenção”, refere o comunicado do palácio.',
      'A cantora disse que os boatos que correm sobre o seu casamento não são reais.',
    ],
    misses: ['Aprenda a saber se a notícia é falsa.', 'As informações são públicas.'],
  },
  {
    ...base,
    id: 'pt/denial/disse-que-nunca',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern: `(#SayVerb|#WeakSay|#SayGerund|negou|desconhece|em nota|comunicado|por nota|jura|jurou|sustenta) .{0,14} [<cue>((nunca|jamais) se? ${ACTS}|não ${FACTS})]`,
    unless: [
      'não negocia .{0,5} com (criminosos|terroristas|sequestradores|hackers)',
      'nunca (conhece|soube|usou|manteve|assinou|recebeu) (o|a|os|as|um|uma|tanto|tantos|tantas)',
    ],
    hits: [
      'O deputado disse em nota que nunca pediu propina ao grupo.',
      'O empresário afirmou que jamais participou do esquema.',
      'A Quimbras esclareceu que não há negociação em curso.',
      'O senador garantiu que não recebeu qualquer quantia da construtora.',
      'O palácio afirmou que o assessor, em Roma, não fez tais declarações.',
      'O deputado disse que jamais se reuniu com o dono da construtora.',
      'O clube publicou nota, frisando que não há tratativas com o fundo.',
      'O ministro disse que “jamais tratou de contratos com a construtora”.',
    ],
    misses: [
      'O procurador-geral afirmou que a pasta ainda não recebeu qualquer denúncia.',
      'O bombeiro disse que não houve feridos.',
      'O escritor contou que nunca recebeu tantos elogios.',
      'O ministro disse que nunca viu o mar.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/desconhecer',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|#SayGerund|negou) ((à|ao|aos|às) .)? #Adverb? (que (é inocente|são inocentes|não é o autor|não tem nada a ver)|ser inocente|não ter (qualquer|nada a ver|envolvimento|relação|recebido|participado|cometido|pedido|feito|dito|pago|autorizado|mandado|agredido)|não (haver|existir|ter havido) (qualquer|nenhuma|nenhum|irregularidade|irregularidades|negociação|negociações))]',
    confidence: 'likely',
    hits: [
      'O secretário disse não ter nada a ver com o esquema.',
      'Em comunicado, a empresa afirmou não ter recebido os valores.',
      'O deputado afirmou à imprensa não ter feito menção ao irmão.',
    ],
    misses: [
      'O secretário disse desconhecer o relatório.',
      'O turista disse que conhece o país.',
      'A médica disse não ter tempo para férias.',
    ],
  },
  {
    ...base,
    id: 'pt/denial/desmentido',
    party: 'after',
    pattern:
      '[<cue>((o|um|pronto|imediato|novo|categórico|veemente) #Adverb? (desmentido) (oficial|categórico|formal|público)? #De|(a|uma) negativa (oficial|veemente|pública) (#De|por parte))] ',
    unless: [
      '(espera|falta|ausência|apesar) .{0,3} (desmentido|negativa)',
      'negativa (de|do|da) (pedido|cobertura|crédito|acesso|débito|débitos|plano|habeas|atendimento|recurso|vagas)',
    ],
    hits: ['O desmentido do ministério chegou à noite.', 'Horas depois veio o desmentido oficial do clube.'],
    misses: [
      'O juiz manteve a negativa de atendimento.',
      'Na ausência de um desmentido do governo, a bolsa caiu.',
      'O clube já tinha recebido uma negativa da direção rival.',
    ],
  },
];
