import type { CueRow } from '../pack.ts';
import { attribution } from './attribution.ts';
import { moods } from './moods.ts';

const base = { kind: 'rumor' } as const;

/** Rumours that somebody denies, comments on or fights are spoken of, not put forward. */
const ABOUT_RUMORS =
  '(negar|esclarecer|rebater|dissipar|afastar|desfazer|acabar com|nega|negou|negam|negaram|negando|desmente|desmentiu|desmentem|desmentir|desmentindo|desmentiram|comenta|comentou|comentam|comentar|comentamos|comentário|rebate|rebateu|rebateram|rejeita|rejeitou|rejeitaram|refuta|refutou|combate|combater|combateu|contra|espalhar|espalhou|espalhava|ouvidos|responde|respondeu|responder|afasta|afastou|minimiza|minimizou|ignora|ignorou|ironiza|ironizou|esclarece|esclareceu|encerra|encerrou|alimenta|alimentou|alimentar|vítima|criticou|critica|disseminar|disseminação|propagação|classifica|classificou|considera|considerou|confirma|confirmou)';

const unconfirmed: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/nao-confirmado',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      '[<cue>((não|nunca|nem) #Adverb? (foi|foram|é|são|está|estão|estava|estavam|era|eram|sido|#Have sido|seja) #Adverb? #Adverb? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|oficial|oficiais|oficializado|oficializada|comprovada|comprovado|comprovadas)|(não) #Adverb? (pôde|puderam|pode|podem|podia|podiam) ser #Adverb? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|comprovado|comprovada|checado|checada)|(ainda|oficialmente|até agora)? não (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificadas|verificados|oficial) (oficialmente)?|(nenhum|nenhuma) (#De|#Determiner)? .{0,3} (foi|foram|está|estão|é|são) #Adverb? (confirmado|confirmada|confirmados|confirmadas|oficial|oficiais|(anunciado|anunciada|anunciados|anunciadas) oficialmente)|(está|estão|estava|estavam|continua|continuam|fica|ainda|permanece) #Adverb? por confirmar)]',
    unless: [
      '(se|caso|enquanto) .{0,6} não (for|forem|foi|foram|sejam|seja)',
      'não .{0,4} (confirmado|confirmada|confirmados) (no cargo|na lista|na equipe|como (titular|treinador|técnico)|para (o|a) (jogo|partida|cargo))',
      '(fonte|fontes|versão|site|app|aplicativo|jogo|partida|visita|amistoso|canal|loja|torneio|língua|feriado|candidato|cargo|evento|página|perfil) (ainda)? não (oficial|oficiais|verificado|verificada)',
      'não .{0,4} (comprovada|comprovado|comprovadas) (cientificamente|a eficácia|eficácia)?',
      '(eficácia|segurança|tratamento|remédio|culpa|crime) .{0,4} não .{0,3} (comprovada|comprovado|confirmada)',
      'não .{0,3} (é|era|são|está|estava) #Adverb? (verificado|verificada|verificados) (pela|por|no|na)',
      '(diagnóstico|doença|casos|caso|gravidez|óbitos) .{0,3} por confirmar',
    ],
    hits: [
      'Ainda não foi confirmado se os óbitos têm relação com o surto.',
      'A existência do local não pôde ser verificada.',
      'Essas buscas ainda não foram confirmadas.',
      'Corre a informação, não confirmada, de que o cantor vem a Lisboa.',
      'A data está ainda por confirmar, mas o negócio não é oficial.',
    ],
    misses: [
      'A empresa não confirmou a data.',
      'O jogador não foi confirmado na lista do técnico.',
      'Se o crime não for confirmado, ele será solto.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/trata-se-de-rumor',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    guards: ['not-reported'],
    pattern:
      '[<cue>((se trata|trata _se|tratam _se) #Adverb? de (um|uns|uma|mero|mera|meros)? (mero|mera|simples|apenas)? (rumor|rumores|boato|boatos|especulação|especulações)|não (passa|passam) #Adverb? de (um|uma|uns)? (mero|mera|meros|meras)? (rumor|rumores|boato|boatos|especulação|especulações))]',
    unless: [
      '(negou|nega|que|e) .{0,2} não (passa|passam) de',
      '(especulação|especulações) (imobiliária|financeira|fundiária)',
    ],
    hits: [
      'Convém lembrar que se trata de um rumor e que a marca nada anunciou.',
      'Por agora, trata-se apenas de especulação.',
    ],
    misses: ['O clube disse que se trata de um boato.', 'Trata-se de uma especulação imobiliária antiga.'],
  },
  {
    ...base,
    id: 'pt/rumor/sem-confirmacao',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      '[<cue>((não|nem) (há|houve|havia|existe|existia|existem|tem|temos|se tem) #Adverb? #Adverb? (qualquer|nenhuma|uma|mais)? (confirmação|confirmações|verificação) (oficial|oficiais|independente|formal)?|(sem|nenhuma|falta|faltava|faltam|carece de|carecem de|carecia de|aguarda|aguardam|aguarda-se|espera|à espera de|espera de) (a|uma|qualquer|por|de)? (confirmação|confirmações) (oficial|oficiais|independente|formal)?|(nada|nenhum|nenhuma) (está|foi|é|é oficial|de) #Adverb? (confirmado|oficial|confirmada|fechado|assinado|concreto)|(não) (é|foi|era) #Adverb? possível #Adverb? (confirmar|verificar|comprovar|atestar|checar) #Adverb? (de forma|de maneira|de modo|a|as|o|os|estas|esta|essas|essa|se|independentemente|tais|tal|este|esse)|(informação|notícia|informações|notícias|história|relato|relatos|alegações|dados) .{0,3} (a confirmar|por verificar|não oficiais|não oficial|extraoficial|extraoficiais)|extraoficialmente|(a)? veracidade .{0,8} (não|ainda))]',
    unless: [
      '(sem|falta|aguarda|espera|de) .{0,2} confirmação (de|da|do) (presença|reserva|pagamento|inscrição|compra|matrícula|consulta|diagnóstico|e-mail|email)',
      '(possível) #Adverb? (verificar|confirmar) (a (inscrição|identidade|reserva)|o (código|pagamento|saldo)|se (há|o seu|você|a sua))',
      '(caso|casos|suspeita|suspeitas|exame|exames|amostra|amostras|paciente|pacientes) .{0,5} (aguarda|aguardam|espera|à espera|sem) .{0,2} (confirmação|confirmações)',
      'confirmação (laboratorial|médica|do exame)',
      'nada (está|foi|é) .{0,1} (concreto) armado',
      'nada de (concreto) (armado)?$',
    ],
    hits: [
      'Não há confirmação oficial sobre o prazo das conversas.',
      'A notícia carece de confirmação.',
      'A Reuters escreve que não foi possível verificar as imagens de forma independente.',
      'O nome do ministro é dado como certo, mas nada está confirmado.',
    ],
    misses: [
      'A vaga só é garantida com confirmação da inscrição.',
      'Há confirmação oficial do ministério.',
      'Não foi possível verificar o código; tente de novo.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/nao-conseguiu-verificar',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'before',
    pattern:
      '[<cue>não (#Have)? (conseguiu|conseguiram|conseguimos|pôde|puderam|pode|podem|consegue|foi capaz de|conseguido|podido|teve como|verificou|checou) #Adverb? (verificar|confirmar|checar|comprovar|atestar|autenticar)? #Adverb?] (de forma|de maneira|independentemente|a veracidade|a autenticidade|a informação|as informações|o relato|os relatos|essa|essas|esta|estas|as alegações|a alegação|as imagens|o vídeo|o documento|os documentos|a versão|de imediato)',
    unless: ['(pode|podem|verificou|puderam|pôde) (o vídeo|a informação|as imagens|de forma|de maneira)'],
    hits: [
      'A Reuters não conseguiu verificar de forma independente o documento.',
      'O jornal não pôde confirmar a autenticidade do vídeo.',
    ],
    misses: ['O sistema não conseguiu verificar a senha.', 'A atleta não conseguiu confirmar o ouro.'],
  },
];

const hearsay: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/boatos-de-que',
    act: 'hearsay',
    subkind: 'hearsay',
    party: 'none',
    pattern:
      '[<cue>(#RumorNoun (recente|recentes|anterior|anteriores|insistente|insistentes|antigo|antigos)? #Adverb? (#Adverb|sobre|acerca|de|do|da|dos|das|em torno|que? (dão|dando|davam|dá|dizem|dizia|diziam|falam|apontam|apontavam|aponta|indicam|indicavam|indica|circulam|circulavam|circulou|circula|corre|correm)|fez|fizeram|se espalham|se espalharam|estão fervendo|não param|surgiu|surgiram|ganhou|ganharam|ganha|cresceu|cresceram|cresce|aumentaram|publicado|publicada|publicados|davam)|(circula|circulam|circulou|circularam|circulava|circulavam|circular|corre|correm|correu|correram|corria|surgiram|surgiu|surgem|surgirem|há|havia|existem|houve|espalhou _se|espalhou|espalha _se) .{0,6} (#RumorNoun|relatos de que|informações de que|informação de que|notícia de que|versões de que)|#RumorNoun surgiu|#RumorNoun surgiram|(boato|rumor|rumores|boatos) (vem|veio|partiu|surgiu) #De)]',
    unless: [
      `${ABOUT_RUMORS} .{0,6} #RumorNoun`,
      '(parece|parecem) .{0,4} #RumorNoun',
      `#RumorNoun (de (família|época)|da (internet|web|semana)|e (verdades|mentiras|fake))`,
      '(especulação|especulações) (imobiliária|financeira|fundiária|filosófica|teológica)',
      '(fofoca|fofocas|fofoqueira) (dos famosos|de celebridades|das celebridades|do mundo)',
      '(ações|bolsa|mercado|preço) .{0,3} especulação',
      '#RumorNoun (é|são) (falso|falsos|falsa|falsas|mentira|infundado|infundados)',
      '(como|teoria) .{0,3} #RumorNoun (surgem|se espalham|nascem)',
    ],
    hits: [
      'Circulam em grupos de WhatsApp boatos de que a água da cidade está contaminada.',
      'Os rumores sobre a saída do técnico ganharam força.',
      'Correm rumores na cidade de que a loja vai fechar.',
    ],
    misses: [
      'Moradores fizeram rifa e quermesse e não deram ouvidos a boatos.',
      'A Aeronorte disse que não comenta rumores de mercado.',
      'O governo lançou campanha contra boatos sobre vacinas.',
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
      '[<cue>((circula|circulou|circulam) .{0,4} nos (bastidores|corredores)|(fala|falava|falou|comenta|comentava|especula|especulava|especulou|diz|dizia|ventila|ventilou|cogita|cogitava|murmura|cochicha|sussurra|conta|rumoreja|noticiou|noticiava|noticia|suspeita|presume|acredita) _se #Adverb? (#Adverb|que|em|na|no|nos|nas|de|do|da|sobre|por aí|à boca pequena|muito)|(já|ainda|também|muito) se (fala|falava|comenta|especula|diz|dizia|cogita|ventila|falou|comentou) #Adverb? (#Adverb|que|em|na|no|de|do|da|sobre|por)|(corre|circula|circulou|correu|espalhou|espalhou _se) #Adverb? (a|o|uma)? (notícia|informação|história|boato|conversa|versão) (de que|de|que)|corre (à|a) boca (pequena|miúda)|(consta|constava) (que|por aí)|ao que (parece|consta|se diz|se comenta|se sabe|tudo leva)|(foi|foram|é) (ventilado|ventilada|ventilados|ventiladas)|(é|está sendo|vem sendo|foi|são|estava sendo) (ventilado|ventilada|especulado|especulada|cogitado|cogitada|cotado|cotada|sondado|apontado por|especulados|cotados) #Adverb? (#Adverb|para|como|no|na|por|pelo|entre|a|um|o|em|desde)|(o|seu|cujo) nome (é|foi|vem sendo|está sendo|era|chegou a ser) (ventilado|especulado|cogitado|cotado|falado|apontado)|(segundo|conforme|de acordo com) (rumores|boatos|especulações|relatos|relatos não confirmados|as más línguas|informações extraoficiais|o que se (diz|comenta|fala|ouve)|o que consta|consta|se (diz|comenta|fala|ouve))|rádio (corredor|peão|pião)|más línguas)]',
    unless: [
      '(segundo|conforme|de acordo com) relatos (#De|feitos|colhidos|da|enviados|médicos|históricos|oficiais)',
      '(fala|diz|conta) _se (português|inglês|espanhol|a verdade|muito (de|em|sobre) (si|saúde))',
      '(diz|dizia) _se (feliz|satisfeito|satisfeita|pronto|disposto|contra|favorável|a favor|inocente|católico|vítima|preparado|que (o mundo|quem|a felicidade|o amor|a fé))',
      '(quarto|sala|salas|ambiente|ambientes|local|galpão|paciente|espaço) .{0,3} (ventilado|ventilada|ventilados|ventiladas)',
      '(é|foi|são) (cotado|cotada|cotados) (a|em) (r|us|\\d|cerca|euros|bolsa)',
      '(acredita|suspeita|presume) _se #Adverb? (em|na|no|de|do|da|sobre|muito)',
    ],
    hits: [
      'Fala-se na cidade em um segundo depósito.',
      'Comenta-se nos corredores de São Bento que a saída está por dias.',
      'Ao que parece, o treinador quer mais um avançado.',
      'Consta que o cantor já deixou a casa.',
      'O nome do deputado é cotado para o ministério.',
    ],
    misses: [
      'Na aldeia fala-se português e mirandês.',
      'Ele diz-se satisfeito com o resultado.',
      'Especialistas dizem que a vacina protege.',
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
      '(supostamente|alegadamente|presumivelmente) #Adverb? (.{0,2} (deveria|deveriam|devia|deviam)|cometido|cometida|cometidos|cometeu|praticado|praticada|praticados|praticou|agredido|agredida|agrediu|matou|morto|assassinado|roubado|roubou|furtado|furtou|abusado|abusada|abusou|violado|violada|violou|criminoso|criminosa|ilícito|ilícita|ilícitos|ilegal|ilegais|fraudulento|fraudulentos|vítima|responsável|autor|usado|usada|usados|drogas|desviado|desviados|desviou|esfaqueado|baleado|ameaçado|ameaçou|corrupto|embriagado|alcoolizado|estuprado|estuprada|neutro|neutra|livre|moderno|moderna|inteligente|superior|sério)',
      '(suspeito|suspeita|suspeitos|suspeitas|acusado|acusada|acusados|réu|réus|arguido|arguida|arguidos|denunciado|indiciado|indiciada|detido|detida|detidos|preso|presa|presos|investigado|investigados|crime|crimes|homicídio|furto|roubo|violação|julgamento|vítima) .{0,10} (supostamente|alegadamente|presumivelmente)',
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
      '[<cue>((vazou|vazaram|vazado|vazada|vazados|vazadas) #Adverb? (pelo|pela|por|na|no|nas|nos|que|a informação|a notícia|online|em|imagens|fotos|detalhes|informações)|(imagens|fotos|informações|especificações|render|renders|vazamento|vazamentos|leaks|leak) (vazado|vazada|vazadas|vazados|de que|sobre|indica|indicam|aponta|apontam|revela|revelam|mostra|mostram|sugere|sugerem)|fuga de informação)]',
    unless: [
      '(gás|óleo|água|esgoto|petróleo|produto|combustível|amônia|dados|senhas|cpf|cpfs|rejeito|rejeitos|lama|ácido) .{0,6} (vazou|vazaram|vazado|vazada|vazamento|vazamentos|vazados|vazadas)',
      '(vazamento|vazamentos) (de|do|da) (gás|óleo|água|esgoto|petróleo|dados|amônia)',
      '(imagens|fotos|informações|especificações) (sobre|indica|indicam|aponta|apontam|revela|revelam|mostra|mostram|sugere|sugerem|de que)',
    ],
    hits: ['Fotos vazadas do telefone correm nas redes.', 'Segundo se sabe, vazou na internet o nome do novo disco.'],
    misses: ['O gás vazou na cozinha.', 'Um vazamento de óleo atingiu a praia.'],
  },
];

const outlets: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/noticiar',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#ReportVerb|#SayVerb|#ConfirmVerb|#WeakSay|#Have #Adverb? #Adverb? (#ReportParticiple|#SayParticiple|#ConfirmParticiple|#WeakParticiple)|(ter|terem) #Adverb? #ReportParticiple|(dá|deu|dão|deram) (como|conta|a notícia|em primeira mão|o negócio|por)|teve acesso|tiveram acesso|obteve|apurou _se)]',
    unless: [
      '(a|à|nossa|esta) reportagem #Adverb? (apurou|teve acesso|procurou|ouviu|obteve|entrou|tentou|esteve|conversou|apura)',
      '(esta|este|nossa|nosso) (coluna|colunista|jornal|blog|blogue|portal|site|revista|repórter) .{0,4} (#ReportVerb|#SayVerb|#WeakSay)',
      '(nenhum|nenhuma) .{0,4} (#ReportVerb|#SayVerb|#WeakSay|teve acesso|tiveram acesso|obteve)',
      '(vos|lhes|te) escreve',
      '(a|uma|sua|seu|o|da|na|pela|em) (conta|contas|nota|notas|mostra|fala|falas|aposta|apostas|alerta|espera)',
      '(publica|publicou|publicam) (um|uma|o|a)? (pesquisa|livro|editorial|errata|pesquisas)',
      '(disse|diz|afirmou|contou|falou|declarou|revelou|garantiu|confirmou|adiantou|explicou|respondeu|informou) (à|ao|aos|às)',
      '(confirma|confirmou|anuncia|anunciou|oficializa|oficializou|comunicou|prevê|divulgou|escreveu|revelou|mostrou) #Adverb? (a|o|as|os|sua|seu|um|uma) .{0,1} (contratação|saída|chegada|demissão|renovação|estreia|lançamento|programação|fim|elenco|substituição|afastamento|contrato|compra|venda|livro|carta|ausência|retorno|volta|nova|novo|programa|novela|temporada|direitos)',
      '#SayVerb _se',
      '(mostrou|mostra|trouxe|traz) .{0,3} (gol|jogo|partida|novela|série|filme|bloco|edição|programa)',
    ],
    hits: [
      'O g1 noticiou que a Vigilância Sanitária interditou dois leitos.',
      'O site Metrópoles revelou que um deputado aparece nas escutas.',
      'Aeronorte e VoaSul estariam negociando fusão, diz Bloomberg',
      'O médio está na mira do Kingsmere United, escreve o Daily Mail.',
      'Imprensa inglesa dá o negócio como certo.',
      'O jornal espanhol Marca adianta que o Valência entrou na corrida.',
    ],
    misses: [
      'A Folha venceu um prêmio.',
      'A empresa relatou lucro maior.',
      '«O Rui só sai pela cláusula», disse Sá Guerreiro à Sport TV.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/avancado-pelo',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>((#ReportedParticiple|obtido|obtida|obtidos|obtidas|avançada|reproduzido|reproduzida|entrevistado|dado|dada) .{0,9} #Por|(noticiado|noticiada|noticiados|noticiadas|revelado|revelada|publicado|publicada|publicados|publicadas|divulgado|divulgada|veiculado|veiculada|antecipado|antecipada|escrito) (no|na|nos|nas))]',
    unless: [
      '(citado|citada|citados|citadas) #Por',
      '(disse|afirmou|declarou|contou|explicou) .{1,3} (segundo|de acordo com|conforme) .{0,3} (publicado|publicada|divulgado|divulgada) #Por',
      '(livro|romance|disco|artigo|estudo|pesquisa|anúncio|edital|sondagem|álbum|tuíte|post|foto|vídeo|coluna) .{0,3} (publicado|publicada|divulgado|divulgada|citado) .{0,3} (#Por|no|na)',

      '(publicado|publicada|divulgado|divulgada|dado|dada|escrito|citado|obtido|veiculado|veiculada|publicados|publicadas|noticiado|noticiada) (no|na|nos|nas) (diário|site|portal|página|blog|revista|ano|semana|internet|brasil|portugal|mês|manhã|tarde|noite|própria|nova|última)',
    ],
    hits: [
      'A informação foi publicada inicialmente pela Bloomberg, na noite de quarta-feira (15).',
      'O caso foi avançado pelo Expresso.',
      'O plano, revelado na terça-feira pelo Wall Street Journal, prevê cortes.',
    ],
    misses: [
      'O livro foi publicado pela Companhia das Letras.',
      'O número foi divulgado pelo ministério.',
      'O Ouriçal tinha avançado pelo lado direito.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/a-informacao-e-do',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    guards: ['one-clause'],
    pattern:
      '[<cue>((a|as) (informação|informações|notícia|apuração|revelação) (inicial|iniciais)? (é|são|foi|foram|veio|partiu) (divulgada|divulgadas|dada|dadas|publicada|trazida|do|da|de|dos|das) (pelo|pela)?|(em|de|na|numa|uma|a|por)? (reportagem|matéria|notícia|manchete) (exclusiva|publicada|especial)? #Adverb? (#De|#Por|no|na))]',
    unless: [
      '(disse|afirmou|declarou|contou|explicou) .{1,3} (segundo|de acordo com|conforme) .{0,3} (reportagem|matéria|notícia) .{0,3} (#Por|#De)',
      'informações (são|foram) (de|da|do) (agência|agências|assessoria)$',
      '(nota|comunicado|texto) .{0,3} (reportagem|matéria|notícia)',
      '(à|nossa) reportagem',
      'reportagem .{1,6} (entrou|procurou|tentou|questionou|apurou|ouviu|teve|enviou|solicitou|pediu|aguarda|não|esteve)',
      '(edição) (da|do|de) (copa|prêmio|festival|feira|vídeo|imagem|programa|prova|torneio)',
      '(notícia|reportagem|matéria) (da|do|de) (morte|saída|vitória|dia|semana|mês|gravidez|capa|demissão|prisão)',
    ],
    hits: [
      'A informação é do jornal O Globo.',
      'O escândalo veio à tona em reportagem da revista Piauí.',
      'As informações são da Folha de S.Paulo.',
    ],
    misses: ['A notícia da morte chegou cedo.', 'A informação é do ministério.'],
  },
  {
    ...base,
    id: 'pt/rumor/segundo-o-jornalista',
    act: 'report',
    subkind: 'outlet',
    party: 'after',
    confidence: 'likely',
    pattern:
      '([<cue>(segundo|conforme|de acordo com|a informação é (do|da)|apuração (do|da)|revela|revelou|noticiou|adiantou|garante|cravou|apurou|publicou)] (o|a|um|uma)? (conhecido|conhecida)? (jornalista|repórter|comentarista|insider|leaker))',
    unless: [
      '(segundo|conforme|de acordo com) (o|a)? (jornalista|repórter) (e|que|da casa|morto|morta|preso|agredido|agredida)',
    ],
    hits: [
      'De acordo com o jornalista Rui Pontes, três nomes estão na lista do clube.',
      'A informação é do repórter Ivo Nunes.',
    ],
    misses: ['O jornalista Rui Pontes nasceu em Faro.', 'Segundo o jornalista e professor, a língua muda.'],
  },
  {
    ...base,
    id: 'pt/rumor/jornalista-diz',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    guards: ['clause-initial'],
    confidence: 'likely',
    pattern: '[<cue>(jornalista|repórter|colunista) (diz|afirma|revela|garante|aponta|crava)]',
    hits: ['Jornalista diz que a consola chega em março', 'Clube já tem novo técnico, repórter crava'],
    misses: ['O jornalista diz que a língua muda.', 'A repórter revela o nome do filho.'],
  },
  {
    ...base,
    id: 'pt/rumor/a-informacao-e-de',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern: '[<cue>(a|as) (informação|informações|apuração) (é|são) (de|do|da|dos|das)] .{1,7} (#Outlet|#OutletName)',
    hits: [
      'A informação é de Daniela Prado, no Painel, da Folha de S.Paulo.',
      'As informações são da repórter Ana Lira, da TV Cidade.',
    ],
    misses: ['A informação é da delegada Ana Lira.', 'As informações são de uso interno do hospital.'],
  },
  {
    ...base,
    id: 'pt/rumor/a-noticia-de-que',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '((comentar|comenta|comentou|comentaram|após|surgiu|divulgou|publicou|sobre|avançou|deu) [<cue>(a|as)? (notícia|notícias|reportagem|reportagens) de que]|(após|depois de|surgiram|há|houve|circulam) [<cue>relatos de que])',
    hits: [
      'Em Londres, o Kingsmere recusa comentar a notícia de que os exames estão marcados.',
      'O ministro evitou falar sobre as notícias de que vai sair.',
    ],
    misses: [
      'Recebeu com alegria a notícia de que seria pai.',
      'O clube desmentiu a notícia de que vai vender o estádio.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/imprensa',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '[<cue>((notícia|notícias|informação|informações|relatos|especulações|rumores|boatos|rumor|boato) (publicada|publicadas|veiculada|veiculadas|divulgadas|divulgada|publicado|publicados|veiculado|veiculados|saídas|postas a circular)? (da|na|pela|pelos|por|nos|em) (imprensa|mídia|comunicação social|jornais|media|órgãos|meios|veículos|blogs|sites)|(soube|souberam|soubemos|sabe) (pela|pelos) (imprensa|jornais|mídia|comunicação social|media))]',
    unless: [
      '(com|receberam|recebeu|após|depois|reagiu|triste|feliz|choque|dia) .{0,2} a (notícia|informação) de que',
      '(nega|negou|desmente|desmentiu|comenta|comentou|comentar|rebate|rebateu) .{0,16} (notícia|notícias|informação|informações|rumores|rumor|boatos|especulações|relatos) (da|na|pela|publicada|publicadas|veiculada|veiculadas|divulgadas)? .{0,1} (imprensa|mídia|comunicação social|jornais|media)',
    ],
    hits: [
      'A cooperativa soube pela imprensa que a Quimbras vende ativos.',
      'As notícias publicadas na imprensa falam em fusão.',
      'Notícias veiculadas na imprensa dão o contrato como assinado.',
    ],
    misses: ['A notícia da morte saiu na imprensa local.', 'O clube desmentiu as notícias da imprensa.'],
  },
  {
    ...base,
    id: 'pt/rumor/com-base-em-fontes',
    act: 'attribute',
    subkind: 'unnamed',
    party: 'after',
    pattern:
      '[<cue>(citando|cita|citam|citou|ouvidas|que cita|que citou|com base em|com base no relato de|a partir de|baseado em|baseada em|baseando _se em|alegando)]',
    unless: ['(cita|citam|citou) (como|o nome|a bíblia|exemplos)'],
    hits: [
      'A agência noticiou a fusão, citando duas pessoas a par do assunto.',
      'O texto saiu ontem, citando fontes próximas do processo.',
    ],
    misses: ['O ministro saiu citando motivos pessoais.', 'O professor cita Camões de cor.'],
  },
];

const unnamed: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/fontes-dizem',
    act: 'say',
    subkind: 'unnamed',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|#WhisperVerb|#WeakSay|#ConfirmVerb|#DenyVerb|#ReportVerb|#Have #Adverb? #Adverb? (#SayParticiple|#WhisperParticiple|#ReportParticiple|#ConfirmParticiple|#WeakParticiple)|(dá|dão|deu|deram) como|(deixou|deixaram|deixa|deixam) (claro|escapar|transparecer|entender)|tem como certo|não (esconde|escondem|descarta|descartam))]',
    unless: [
      'se (diz|dizem|fala|falava|comenta|conta)',
      '(a|uma|sua|seu|o|da|na|pela|em) (conta|contas|nota|notas|mostra|fala|falas|aposta|apostas|alerta|espera)',
      '(fonte|fontes) (de|da|do) (energia|renda|água|alimento|luz|vitamina|financiamento|proteína|receita)',
    ],
    hits: [
      'Fontes ligadas ao processo garantem, porém, que houve buscas em duas moradas.',
      'Gente próxima do balneário fala em despedida marcada.',
      'O governo prometeu processar os funcionários, informou uma fonte oficial.',
      'Duas pessoas a par das negociações confirmaram a oferta.',
      'Interlocutores do presidente avaliam que a reforma não passa.',
      'Um executivo a par das discussões disse que a proposta foi recusada.',
    ],
    misses: [
      'Uma fonte de pedra jorra no meio do saguão.',
      'As fontes de energia limpa crescem, disse o ministro.',
      'O homem confirmou a idade.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/anonimato',
    act: 'anonymity',
    party: 'before',
    pattern:
      '[<cue>((sob|em|na|com|no|pediu|pediram|pede|pedem|pedindo|solicitou|solicitaram|exigiu|preferiu|garantia|sob a) (a|o|de|em|pelo)? ((condição|reserva|compromisso|promessa) de sigilo|(condição|reserva|sigilo|compromisso|promessa)? (de)? (anonimato|reserva de identidade))|(pediu|pediram|pede|pedem|pedindo|solicitou|solicitaram|preferiu|preferiram|prefere|preferem|preferindo|quis|quiseram|quer|querem|optou por|optaram por|condição de|exigiu|exigiram) #Adverb? (para|que|em|por|de)? #Adverb? (não|que não) (ser|serem|se|ter|terem|fosse|fossem|revelar|ver|identificar _se|identificarem) .{0,3} (identificado|identificada|identificados|identificadas|identificar|identificarem|identificasse|citado|citada|citados|citadas|nomeado|nomeada|nomeados|revelado|revelada|revelados|divulgado|divulgada|divulgados|nome|nomes|identidade)|(pediu|pediram|pedindo|pede|pedem) (reserva|sigilo|anonimato)|não (quis|quiseram) (se identificar|identificar _se|ser (identificado|identificada|nomeado|citado)|revelar (o|seu|a) (nome|identidade|próprio))|sob (reserva|anonimato)|(confirmado|confirmada|admitido|admitida) #Adverb? reservadamente|em (anonimato|condição de anonimato)|em off|(#SayVerb|falou|falaram|conversou|conversaram|admite|admitem|relata|relatam|avaliam|reconhecem) reservadamente|reservadamente (#SayVerb|admitem|avaliam|reconhecem)|(que|e) não (está|estava|estão|foi|são) autorizado a (falar|comentar)|não (está|estava|estão|estavam) (autorizado|autorizada|autorizados|autorizadas) a (falar|comentar|discutir|dar))]',
    unless: [
      '(sob|em|com) sigilo (de|da|do|bancário|judicial|fiscal|absoluto)',
      '(corre|corria|tramita|tramitam|processo|investigação|inquérito|mantido|mantida|mantém|correm) .{0,3} (sob|em) (sigilo|segredo)',
      '(denúncia|denúncias|denunciar|disque|ligação|doação|doador|alcoólicos|narcóticos|pesquisa|vencedor|ganhador) .{0,10} anonimato',
      '(saiu|tirou|saindo) .{0,2} anonimato',
      '(vítima|menor|paciente|mulher|jovem|adolescente|ganhador|vencedor) .{0,3} não quis (se identificar|ser identificada|revelar)',
      'sob reserva (de|do|da) (domínio|mercado)',
    ],
    hits: [
      'A conversa com o conselheiro foi gravada sob condição de anonimato.',
      'O contrato foi visto por um conselheiro, que pediu para não ser identificado.',
      'O negócio, contou-se sob condição de anonimato, está fechado.',
      'Um dirigente, que preferiu não se identificar, falou em crise.',
    ],
    misses: [
      'O processo corre sob sigilo de justiça.',
      'A polícia mantém sob sigilo o material apreendido.',
      'A banda saiu do anonimato com um vídeo.',
      'O ganhador da loteria não quis se identificar.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/ministros-ouvidos',
    act: 'anonymity',
    party: 'cue',
    confidence: 'likely',
    pattern:
      '[<cue>(ministros|deputados|senadores|dirigentes|parlamentares|integrantes|líderes|generais|auxiliares|assessores|diplomatas|executivos|conselheiros|petistas|tucanos|bolsonaristas|funcionários|procuradores|investigadores|cartolas|banqueiros) .{0,5} (ouvidos|consultados)] #Por',
    hits: [
      'Ministros ouvidos pela Folha dizem que a proposta não passa.',
      'Para deputados do centrão consultados pelo jornal, o texto cai.',
    ],
    misses: ['Especialistas ouvidos pela Folha criticam o texto.', 'Os ministros foram ouvidos na quinta-feira.'],
  },
  {
    ...base,
    id: 'pt/rumor/nos-bastidores',
    act: 'hearsay',
    subkind: 'unnamed',
    party: 'none',
    guards: ['one-clause'],
    pattern:
      '[<cue>nos bastidores] #Adverb? (do|da|de|dos|das)? .{0,5} (fala|comenta|comentam|dizem|diz|circula|avaliam|avalia|avaliação|aliados|auxiliares|petistas|tucanos|interlocutores|admitem|admite|apostam|cogita|cogitam|especula|especulam|conversa|reclama|reclamam|criticam|afirmam|leitura|aposta|ventila|ventilado|garantem|confirmam|relatam)',
    confidence: 'likely',
    unless: [
      'nos bastidores (do|da|de|dos) (show|gravação|gravações|novela|filme|programa|desfile|clipe|festival|teatro|série|peça|espetáculo|ensaio|concerto)',
      '(foto|fotos|vídeo|vídeos|cena|selfie|posou|trabalha|trabalhou|atua|atuou) .{0,6} nos bastidores',
    ],
    hits: [
      'Nos bastidores a avaliação é de que o ministro cai.',
      'Nos bastidores do Planalto comenta-se a troca no comando.',
    ],
    misses: ['A atriz chorou nos bastidores do show.', 'Ele trabalhou nos bastidores da novela por anos.'],
  },
  {
    ...base,
    id: 'pt/rumor/disse-a-aliados',
    act: 'anonymity',
    party: 'cue',
    confidence: 'likely',
    pattern:
      '(#SayVerb|dito|confidenciou|confidenciado|relatou|relatado|admitiu|admitido|confessou|avisou|avisado|sinalizou|reclamou|reclamado|indicou|afirmado|comentou|queixou _se|desabafou) #Adverb? [<cue>(a|aos|para) (aliados|interlocutores|auxiliares|pessoas próximas|pessoas ligadas|amigos próximos|assessores próximos|assessores|correligionários)]',
    unless: ['(disse|diz) aos assessores de imprensa'],
    hits: [
      'O senador disse a aliados que não será candidato.',
      'O ministro tem dito a interlocutores que fica no cargo.',
    ],
    misses: ['O senador disse aos jornalistas que não será candidato.', 'O treinador pediu calma a amigos.'],
  },
];

export const rumor: readonly CueRow[] = [...unconfirmed, ...attribution, ...outlets, ...unnamed, ...hearsay, ...moods];
