import type { CueRow } from '../pack.ts';
import { declined } from './declined.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Where a text says until when an answer was awaited: "até o fechamento desta reportagem". */
const UNTIL =
  'até (o|ao|a|à) (fechamento|fecho|publicação|conclusão|momento|hora|término|final|encerramento|data|última)';

/** What somebody who is no newsroom says of their own calls: "ela disse que tentou contato com a loja, sem sucesso". */
const TRIED =
  '#SayVerb que #Adverb? #Adverb? (tentou|tentaram|procurou|procuraram|buscou|enviou|enviaram|ligou|ligaram|escreveu)';

/** Who does not answer, cannot be reached, or neither confirms nor denies. */
const unanswered: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/no-comment/encaminhou-as-perguntas',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(encaminhou|encaminharam|encaminha|encaminhado|remeteu|remeteram|remete|remetido|direcionou|direcionaram|redirecionou|reencaminhou) #Adverb{0,2} ((a|à|ao|aos|às|para) .{1,6} (as|os|todas as|qualquer|quaisquer|mais)|as|os|todas as|qualquer|mais)? (pergunta|perguntas|esclarecimentos|explicações|comentários|questões|questionamentos|pedidos de comentário|pedidos de entrevista|informações)]',
    hits: [
      'A embaixada encaminhou as perguntas ao Ministério das Relações Exteriores.',
      'O clube remeteu todas as questões para os seus advogados.',
      'A autarquia confirmou as buscas, mas remeteu mais esclarecimentos para o tribunal.',
      'A GNR remete mais informações sobre o assalto para mais tarde.',
      'O gabinete remeteu para o tribunal quaisquer esclarecimentos.',
    ],
    misses: ['O professor encaminhou os alunos ao refeitório.', 'A clínica remeteu o doente para outro hospital.'],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-confirma-nem-desmente',
    subkind: 'neither',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>((não|nem|nunca) (#Have)? (quis|quiseram|quer|querem|pode|podia|podemos|confirma|confirmam|confirmo|confirmamos|confirmou|confirmaram|confirmava|confirmavam|confirmado|nega|negam|negou|negaram|desmente|desmentiu|desmentem|desmentiram) .{0,5} (nem|ou|e nem|tampouco|e não|e nem sequer) (#Have)? (negou|negaram|nega|negam|negava|negavam|desmentiu|desmentiram|desmente|desmentem|desmentia|desminto|desmentimos|nego|negamos|negar|desmentir|confirmar|confirma|confirmou|confirmam|confirmaram|negado|desmentido)|sem (confirmar|negar|desmentir) (nem|ou|e) (negar|desmentir|confirmar)|(recusou|recusaram|recusa) (_se|a|confirmar)? .{0,3} (confirmar|negar) (ou|nem) (negar|desmentir|confirmar)|não (negou|negaram|nega|negam|desmentiu|desmentiram|desmente|desmentem))]',
    unless: [
      'não (nega|negou|negam|negaram) (que (gosta|quer|ama|sente|sofre)|(o|a) (amor|admiração|vontade)|fogo|ajuda|esforços|um|o gosto|as origens|a importância|as dificuldades|o passado|raça)',
      'não (desmente|desmentiu) (a fama|a tradição|as expectativas)',
    ],
    hits: [
      'O gabinete da ministra não confirma nem desmente o encontro.',
      'A empresa não confirmou nem negou a venda da fábrica.',
      'O clube não quis confirmar nem desmentir a proposta.',
      'A Orbis não negou as conversas com o fundo.',
      '«Não confirmo nem desminto», disse o treinador.',
    ],
    misses: [
      'A empresa confirmou a primeira notícia e negou a segunda.',
      'O exame não confirmou a doença nem alterou o tratamento.',
      'O craque não nega a importância do treino.',
      'O avançado não nega o amor pelo clube.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/ninguem-disponivel',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>ninguém (#De|em|no|na|nos|nas) .{1,5} (estava|esteve|está) #Adverb? (disponível|contactável|acessível) para (comentar|falar|comentários|prestar)]',
    hits: [
      'No feriado, ninguém no ministério estava disponível para comentar.',
      'Ninguém na embaixada esteve disponível para prestar declarações.',
    ],
    misses: ['Ninguém na aldeia estava disponível para trabalhar.', 'Ninguém no ministério estava doente.'],
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
    id: 'pt/no-comment/nao-respondeu-ao-pedido',
    subkind: 'no-response',
    party: 'before',
    quoted: true,
    pattern:
      '[<cue>não (#Have #Adverb? #Adverb? (respondido|retornado|reagido|dado retorno|dado resposta|atendido)|#Adverb? (respondeu|responderam|responde|respondem|respondia|retornou|retornaram|retorna|retornam|retornava|reagiu|reagiram|atendeu|atenderam|atende|atendem|devolveu|devolveram|devolve))] .{0,3} (a|ao|aos|à|às|o|os|as|os nossos|nossas|#Indefinite) .{0,3} #Request',
    unless: [
      '(responder|respondeu|responderam|respondido) .{0,4} (perguntas|questões|mensagem|carta|pergunta|apelo|ofício) .{0,3} (colega|adversário|rival|moderador|tribunal|aluno|professor|juiz|juíza|cpi|delegado|ministério público|polícia|deputados|prova|exame|formulário|questionário|fãs|mãe|filho|filha|mulher|marido)',
      '(telefone|celular|paciente|motor|sistema|aluno|candidato|candidatos) .{0,3} não',
      'não (atendeu|atenderam|atende) .{0,3} (ao|aos|à|às) (chamado|chamada da|pedido de (socorro|ajuda)|apelo)',
      '(retornou|retornaram) .{0,3} (à|ao) (redação)',
      'pedido de (asilo|licença|indemnização|indenização|ajuda|empréstimo)',
      // What others than the press ask for.
      '(pedido|pedidos|apelo|apelos|carta|solicitação|solicitações) #De ((#Organisation && !#Outlet && !@isTitleCase)$|(#Organisation && !#Outlet && !@isTitleCase) (!@isTitleCase && !#De && !editorial)|(#Organisation && !#Outlet && !@isTitleCase) #De (!#Reporter && !imprensa && !mídia)|(#Bystander && !#Reporter)|#Staff|#Spokesperson)',
    ],
    hits: [
      'A câmara não respondeu aos pedidos dos jornalistas.',
      'O governo não respondeu ao pedido da associação de jornalistas.',
      'A Polícia Judiciária não respondeu às perguntas da RTP.',
      'O hospital não respondeu aos questionamentos do Correio.',
      'O gerente da mineradora não retornou as ligações.',
      'A Orbis não retornou duas ligações na segunda-feira.',
      'Élvio Rodrigues não atendeu às ligações.',
      'O próprio Rodrigues não retornou duas ligações.',
    ],
    misses: [
      'Um paciente não respondeu ao tratamento.',
      'O antigo telhado não respondia às normas de segurança.',
      'O réu não respondeu às perguntas do juiz.',
      'O deputado não respondeu à pergunta do colega.',
      'A comissão não respondeu ao pedido de asilo do casal.',
      'A procuradora não respondeu aos pedidos do clube.',
      'O ministério não respondeu ao pedido dos advogados.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nenhum-respondeu',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '([<cue>(deixou|deixaram) (passar|expirar) .{0,1} prazo] .{0,3} (responder|manifestar)|(nenhum|nenhuma|nem) .{1,8} ([<cue>(respondeu|responderam|retornou|retornaram)] .{0,4} #Request|[<cue>se (manifestou|manifestaram|pronunciou|pronunciaram)] (publicamente|oficialmente|sobre|$)|(partes|empresas|marcas|companhias|ministérios|bancos|entidades) [<cue>(respondeu|responderam)] ($|até)|(partes|empresas|equipas|equipes|marcas|companhias) [<cue>(reagiu|comentou|falou)] (publicamente|oficialmente|sobre|$)))',
    hits: [
      'Até ao momento, nenhuma das partes reagiu.',
      'Nenhuma das empresas respondeu ao pedido de comentário.',
      'Nem a Orbis nem a Vela responderam às perguntas da Lusa.',
      'Até agora nenhum dos dois atores se pronunciou sobre o caso.',
      'Nenhuma das duas empresas respondeu.',
      'Nem a Orbis nem o sindicato responderam aos e-mails.',
      'Os representantes de Sayle deixaram passar o prazo para se manifestar.',
    ],
    misses: [
      'Nenhum aluno respondeu ao professor.',
      'Nenhuma das equipas reagiu ao golo.',
      'A fábrica respondeu a três pedidos em maio.',
      'Em nenhum dos dois a doença se manifestou mais cedo.',
      'O banco deixou passar o prazo das ofertas.',
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
    pattern: `[<cue>não (#Have #Adverb? #Adverb? (respondido|retornado|se manifestado|enviado resposta|dado retorno)|#Adverb? (respondeu|responderam|retornou|retornaram|reagiu|reagiram|se manifestou|se manifestaram|se pronunciou|se pronunciaram|se posicionou|se posicionaram|enviou resposta|enviaram resposta|enviou posicionamento|comentou|comentaram|havia respondido|haviam respondido|tinha respondido|tinham respondido))] .{0,6} (${UNTIL}|a tempo|em tempo útil|imediatamente|de imediato|até)`,
    unless: ['não (respondeu|reagiu) .{0,3} (ao|à) (tratamento|terapia|medicação|estímulos)'],
    hits: [
      'A VoaSul não se pronunciou até a conclusão desta reportagem.',
      'A prefeitura não se manifestou até o fechamento desta edição.',
      'O ministério não respondeu imediatamente.',
      'A empresa não respondeu em tempo útil.',
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
    unless: [
      '(segundo|conforme|de acordo com) (eles|elas|ele|ela|a denúncia|os moradores|a família) .{0,16} (houve|recebeu|havia|tinha)',
    ],
    hits: [
      'Até a publicação desta matéria, não havia recebido retorno.',
      'Até o fechamento desta edição não houve resposta da empresa.',
    ],
    misses: [
      'Até o momento não houve feridos.',
      'No entanto, segundo elas, até o momento não houve resposta da escola.',
      'Até a última hora, não recebeu o prêmio.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/procurado-nao-respondeu',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '#Approached .{0,25} [<cue>(ainda)? (não|nunca) (#Have #Adverb? #Adverb? (respondido|retornado|se manifestado|dado retorno|dado resposta)|#Adverb? (respondeu|responderam|responde|retornou|retornaram|reagiu|reagiram|se manifestou|se manifestaram|manifestou _se|se pronunciou|se pronunciaram|se posicionou|se posicionaram|enviou resposta|enviaram resposta|enviou nota|deu retorno|deram retorno|deu resposta|deram resposta|havia respondido|haviam respondido))]',
    unless: [
      '(juiz|delegado|cpi|depoimento|interrogatório|polícia) .{0,25} não',
      'não .{0,2} (respondeu|responderam) (ao (tratamento|juiz)|à (terapia|polícia))',
    ],
    hits: [
      'Procurada, a Agência Nacional de Mineração não deu retorno.',
      'Questionados pelo g1, os donos da clínica não se manifestaram.',
      'Contactada pela Lusa, a empresa ainda não respondeu.',
      'O autarca, contactado várias vezes, nunca respondeu.',
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
      '(bancada|bancadas|deputados|senadores|vereadores|votaram|voto|votos|torcida|eleitores|vista|vistas|julgamento) .{0,20} não .{0,2} se .{0,1} (manifestou|manifestaram|pronunciou|pronunciaram)',
      'não .{0,2} se .{0,1} (manifestou|manifestaram) (em|na|no|nas|nos|contra|a favor|favorável|sintomas|só|apenas)',
    ],
    hits: [
      'O clube ainda não se manifestou sobre o caso.',
      'A assessoria do cantor não deu retorno.',
      'A embaixada não se pronunciou.',
    ],
    misses: [
      'A doença não se manifestou em nenhum dos filhos.',
      'A torcida não se manifestou contra a medida.',
      'A ministra pediu vista do processo no dia dez e ainda não se pronunciou.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/em-silencio',
    subkind: 'no-response',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(permanece|permanecem|segue|seguem|continua|continuam|ficou|ficaram|mantém _se|mantêm _se|se mantém|manteve _se) em (total|absoluto|completo)? silêncio]',
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
      '[<cue>(não (houve|há) (nenhum|nenhuma|qualquer|quaisquer)? (comentário|comentários|reação|reações) (imediato|imediatos|imediata|imediatas|oficial|público)|não (houve|há|obteve|obtivemos|obtiveram|recebeu|recebemos|receberam|teve|tivemos|foi obtida|chegou) #Adverb? (qualquer|um|uma|nenhum|nenhuma)? (resposta|retorno|respostas|posicionamento)|(sem|nenhuma|nenhum) (resposta|respostas|retorno|posicionamento) (de|do|da|dos|das|por parte|até|oficial)|nenhuma resposta$|#Have (ficado|permanecido) sem resposta|(ficou|ficaram|permanece|permanecem|continua|continuam) sem resposta|(ligações|chamadas|telefonemas) não foram (atendidas|atendidos|retornadas)|(não) (foi|foram) (respondido|respondidos|respondida|respondidas)|(aguarda|aguardamos|aguardava|aguardam|espera|à espera de|ainda aguarda) #Adverb? (a|o|um|uma|por)? (retorno|resposta|posicionamento|manifestação)|sem (obter|ter|receber|conseguir) (uma|qualquer|nenhuma)? (resposta|retorno)|(deixou|deixaram|deixa) sem resposta .{0,3} (pedido|pedidos|e-mail|e-mails|mensagens|ligações|chamadas)|(os dois|as duas|ambos|ambas) #Adverb? não #Adverb? se (manifestaram|pronunciaram|posicionaram)|sem sucesso)] (#De|por parte de|por parte do|por parte da)?',
    unless: [
      '(pergunta|perguntas|questão|questões|dúvida|dúvidas|enigma) .{0,4} (sem resposta)',
      '(aguarda|espera|aguardam) .{0,2} (resposta|retorno|manifestação) (do|da|de) (exame|justiça|médico|tribunal|juiz|supremo|banco|mercado)',
      'não (houve|há|teve|chegou) .{0,2} (retorno|resposta) (do|da|de) (bola|investimento|público|campo|treinador|elenco|voo|financeiro)',
      'não (foi|foram) (respondido|respondida|respondidas|respondidos) por',
      '(tentou|tentaram|tentativa|tentativas|buscou|fugir|recorreu|lutou|procurou) .{0,10} sem sucesso',
      'não (houve|teve|há) retorno (ao|à|às|aos|para)',
      '(avião|aeronave|navio|barco|controladores|torre) .{0,14} não (obteve|obtiveram|houve|teve|recebeu)',
      '(segundo|conforme|para|de acordo com) (ele|ela|eles|elas|moradores|os moradores) .{0,8} (não|sem)',
      `${TRIED} .{0,30} (não|sem)`,
    ],
    hits: [
      'A reportagem enviou perguntas, mas não obteve resposta.',
      'Não houve nenhum comentário oficial do sindicato.',
      'Os dois ainda não se pronunciaram sobre a separação.',
      'O jornal escreveu à ordem, mas ainda não recebeu nenhum retorno.',
      'Ligamos para o grupo e não houve retorno.',
      'Os e-mails enviados à empresa ficaram sem resposta.',
      'O jornal aguarda resposta da prefeitura.',
      'Ligamos cinco vezes. Nenhuma resposta.',
      'O jornal procurou o professor, mas as ligações não foram atendidas.',
      'O ministério deixou sem resposta vários pedidos de comentário.',
      'Não houve comentários imediatos da empresa.',
    ],
    misses: [
      'A grande pergunta do universo ficou sem resposta.',
      'O paciente aguarda o retorno do exame.',
      'Os controladores chamaram o avião cinco vezes, mas não obtiveram resposta.',
      'Tentou marcar o gol sem sucesso.',
      'O filme deixou sem resposta o enigma do início.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/tentou-contato',
    subkind: 'no-response',
    party: 'none',
    pattern:
      '((reportagem|redação|jornal|#OutletName|#OutletLabel|#Outlet) [<cue>((tentou|tentaram) ouvir .{0,12} não (conseguiu|conseguiram|foi possível))]$|(reportagem|redação|jornal|#OutletName|#OutletLabel|#Outlet) .{0,4} [<cue>(tentou|tentaram|procurou|procuraram|buscou) .{0,15} não foi #Adverb? (atendido|atendida)]|[<cue>((tentou|tentaram|tentamos|tentámos|buscou|buscamos) #Adverb? (contato|contacto|contatar|contactar|falar com|entrar em contato) .{0,12} não (conseguiu|conseguiram|conseguimos|foi possível|teve sucesso)$|(tentou|tentaram|tentamos|tentámos|procurou|procuramos|procurámos|procuraram|buscou|buscamos|tentado|tentativas) .{0,15} (em vão|sem sucesso|sem êxito|sem resposta|sem retorno|não tiveram (sucesso|êxito)|foram (infrutíferas|frustradas)|não (obteve|obtivemos|teve|recebeu|houve|tivemos|recebemos) (um|uma|nenhum|nenhuma|qualquer)? (resposta|retorno|sucesso|êxito)|não fomos #Adverb? (atendidos|atendidas)))])',
    unless: [
      '(tentou|tentaram) .{0,3} (fugir|escapar|marcar|salvar|reanimar|vender|comprar|negociar|subir|ganhar|deter)',
      TRIED,
    ],
    hits: [
      'O g1 procurou a defesa do cantor, mas não obteve retorno.',
      'O g1 procurou a clínica, mas não obteve um retorno.',
      'A reportagem do Novo Correio procurou a clínica, mas não foi atendida.',
      'A reportagem tentou falar com a direção, sem sucesso.',
      'O jornal tentou contato com o prefeito, mas não conseguiu.',
      'A Lusa tentou ouvir o autarca, mas até ao momento não foi possível.',
      'A Lusa tentou, em vão, obter um comentário da autarquia.',
      'Tentativas de contato com a empresa não tiveram sucesso.',
      'As tentativas de contacto com o dono da loja foram infrutíferas.',
    ],
    misses: [
      'A moradora disse que já procurou a secretaria, mas não obteve resposta.',
      'O ladrão tentou fugir pelo telhado, sem sucesso.',
      'A mãe procurou o filho na praia.',
      'A comissão tentou ouvir a testemunha, mas não conseguiu.',
      'A família procurou o hospital, mas não foi atendida.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-conseguiu-contato',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>((não|nem|sem) (chegou a|#Have)? (conseguiu|conseguiram|consegue|conseguimos|consegui|conseguir|conseguido|obtido|obteve|obtivemos|teve|possível) #Adverb? #Adverb? #Reach+ (#De|com|junto)?|não (foi|foram|se) #Adverb? (possível|conseguiu|conseguido) #Adverb? #Reach+ (#De|com|junto)?|não (localizou|localizaram|localizamos|encontrou)|(tenta|tentam|tentava|busca) #Reach+ com?|foi tentado (falar|contato|contacto) com)]',
    unless: [
      'não (encontrou|encontraram|localizou|localizaram) (outras|outros|mais|novas|novos|nenhum|nenhuma|qualquer|quaisquer)? (#Sought|problemas|falhas|evidências|erros|motivos|ilegalidade)',
      'não (encontrou|localizou|localizaram|localizamos) (o|a|os|as)? (#Sought|saída|caminho|evidências|nada|ninguém|resistência|motivo|apoio|ar|paradeiro|preço|erro)',
      'não (encontrou|localizou)$',
      '(cliente|clientes|família|consumidor|passageiro|passageiros|moradores) .{0,2} não (conseguiu|conseguiram)',
      '(conseguiu|conseguiram|obteve|possível|teve|conseguimos|consegue) #Adverb? #Adverb? (localizar|encontrar|obter|ouvir|falar|retorno|contato) (o|a|os|as|um|uma|com|em|de|do|da)? (#Sought|bola|gol|pontos|vitória|português|inglês|público|liminar|lucro|maioria|votos|apoio|autorização|visto|licença|dinheiro|recursos|empréstimo|o gol|barulho|som|gritos|imagens|física|visual)',
      '(tenta|tentam|busca) (localizar|ouvir|falar|contactar) (o|a|os|as|com)? (#Sought|família|familiares|dono|donos|testemunhas|português|inglês|paradeiro|deus|extraterrestres)',
      '(polícia|bombeiros|polícias|buscas|marinha|equipes|investigadores|militares|exército|defesa civil|fiscalização|fiscais|vigilância|perícia|auditoria|técnicos) .{0,4} (não (localizou|localizaram|encontrou)|tenta|tentam|busca|não conseguiu|não conseguiram)',
    ],
    hits: [
      'Não foi possível contactar o antigo chefe de gabinete.',
      'A TV Serrana não conseguiu contato com o dono da balsa.',
      'A reportagem não conseguiu localizar a defesa do empresário.',
      'O g1 tenta contato com a defesa do suspeito.',
      'Até a última atualização, o g1 não havia obtido contato com a defesa do motorista.',
    ],
    misses: [
      'A polícia não localizou o corpo do pescador.',
      'Não foi possível localizar a vítima do naufrágio.',
      'O inquérito não encontrou nenhuma indicação de falha no motor.',
      'O jovem não conseguiu falar inglês na entrevista.',
      'O cliente não conseguiu contato com o banco.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-foi-localizado',
    subkind: 'unreachable',
    party: 'before',
    pattern:
      '[<cue>((não|nem) (#Have sido|foi|foram|pôde ser|puderam ser|pode ser|era|estava|estavam|está|se encontrava|se encontravam|esteve|estiveram) #Adverb? #Adverb? (localizado|localizada|localizados|localizadas|encontrado|encontrada|encontrados|encontradas|contatado|contatada|contatados|contactado|contactada|contactados|contactável|contactáveis|disponível|disponíveis|alcançado|acessível)|(incontactável|incontactáveis|incontatável|incontatáveis))] #Adverb? #Adverb? (para (comentar|falar|entrevista|comentários|prestar|responder|se)|(por|pelo|pela|pelos) (reportagem|redação|telefone|e-mail|jornalistas|repórteres|#Outlet|#OutletName)|até|$|durante|ontem|hoje|na|no|nesta|neste|e|de imediato|mesmo|em|apesar)',
    unless: [
      '(afirmou|afirma|disse|diz|informou|informa|declarou|que) .{0,4} não (foi|foram) #Approached',
      'não (foi|foram) #Approached (por|pela|pelo) (nenhum|nenhuma|qualquer|autoridade|autoridades|polícia)',
      '(o|os|a|as|um|uma|nenhum|nenhuma) (#Sought|carro|cidade|máquina|pasta|ficheiro|arquivo|servidor|projeto|projecto|alvo|veículo|barco|produto|remédio|vacina|serviço|site|aplicativo|página|dinheiro|explosivo|adolescente|jovem|pescador|função|versão|recurso|jogador|atacante|meia|zagueiro|ingressos|criminoso|criminosos|assaltante|assaltantes|atirador|foragido|cadáver|restos|ossos|caixa|celular|telefone|motivo|animal|cão|cachorro|gato|filme|resposta|cura|relação) .{0,8} (não|nem) (foi|foram|está|estão|estava|estavam|era|esteve|pode ser)',
      'disponível (no|na|em|para (o|a|os|as|download|venda|compra|todos|jogo|uso|consulta|android|ios|jogar|treino|treinar))',
      'encontrado (em|no|na|nas|nos|com|morto|morta|durante|ontem|hoje|até|por (policiais|moradores|agentes|bombeiros)|pela (polícia|pm|guarda)|pelos (bombeiros|policiais))',
    ],
    hits: [
      'O controlador da companhia, o Sr. Amadeu Pires, não foi localizado.',
      'A reportagem tentou contato com o diretor, mas ele não foi encontrado.',
      'O empresário do jogador esteve incontactável durante toda a tarde.',
      'O ministro não estava disponível para comentar.',
      'O diretor da fábrica não foi encontrado por telefone.',
    ],
    misses: [
      'O corpo do pescador não foi localizado.',
      'O remédio não estava disponível no posto.',
      'O suspeito não foi encontrado pela polícia.',
      'O banco não foi contactado pelo comprador.',
    ],
  },
  {
    ...base,
    id: 'pt/no-comment/nao-confirmou',
    subkind: 'not-confirmed',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern:
      '(nem .{1,4} [<cue>(confirma|confirmam|confirmou)]|(#SayVerb|#ConfirmVerb|#WeakSay) .{0,12} [<cue>sem (no entanto|contudo|porém)? confirmar] (o|a|os|as|se)|[<cue>(não|nunca) (#Have #Adverb? #Adverb? (confirmado|oficializado|anunciado|confirmação)|#Adverb? (confirma|confirmam|confirmou|confirmaram|confirmava|confirmavam|oficializou|oficializaram|confirma oficialmente|confirmamos))])',
    unless: [
      'não .{0,2} (confirma|confirmou|confirmaram|confirmado) #Adverb? #Determiner? (presença|favoritismo|diagnóstico|vitória|boa|expectativas|hipótese|suspeita|regra|teoria|inscrição|matrícula)',
      'não (se|só|apenas|somente) (confirma|confirmou|confirmaram|confirmam)',
      '(senado|parlamento|congresso) .{0,2} não (confirmou|confirma) (!que && !se)',
    ],
    hits: [
      'Empresas não confirmam; ações sobem 9,7% na B3.',
      'O Valência ainda não confirmou o interesse.',
      'O Estado não confirmou o envio de uma equipe de reforço.',
      'O clube nunca confirmou a venda do médio.',
      '«Está tudo calmo», disse o porta-voz da polícia, sem, no entanto, confirmar o ataque.',
      'O senador divulgou nota em que “não confirma” a reportagem.',
      'Nem o senador, nem a sua defesa confirmam o acordo.',
    ],
    misses: [
      'Os exames não confirmaram a doença.',
      'A previsão não se confirmou.',
      'O atacante não confirmou presença.',
      'A turma comprou os bilhetes sem confirmar se havia lugar.',
      'A empresa não só confirmou a compra como deu o preço.',
      'O Senado não confirmou a candidata.',
    ],
  },
];

export const noComment: readonly CueRow[] = [...unanswered, ...declined];
