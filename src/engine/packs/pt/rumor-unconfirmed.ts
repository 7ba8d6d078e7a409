import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;

/** What is not to be passed on: advice, and no news of a claim. */
const PASS_ON =
  '(compartilhar|compartilhe|compartilhem|compartilhamento|partilhar|partilhe|partilhem|divulgar|divulgue|divulguem|divulgação|repassar|repasse|repassem|espalhar|espalhe|espalhem|propagar|propagação|difundir|difundam|disseminar|disseminação|reproduzir|acreditar|acredite|acreditem) .{0,6} (não|sem|por)';

/** What is told without a confirmation, and says so. */
export const unconfirmedRows: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/nao-confirmado',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      '[<cue>((não|nunca|nem) #Adverb? (foi|foram|é|são|está|estão|estava|estavam|era|eram|sido|#Have sido|seja) #Adverb? #Adverb? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|oficial|oficiais|oficializado|oficializada|comprovada|comprovado|comprovadas)|(não) #Adverb? (pôde|puderam|pode|podem|podia|podiam) ser #Adverb? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|comprovado|comprovada|checado|checada)|(ainda|oficialmente|até agora)? não (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificadas|verificados|oficial) (oficialmente)?|(nenhum|nenhuma) (#De|#Determiner)? .{0,3} (foi|foram|está|estão|é|são) #Adverb? (confirmado|confirmada|confirmados|confirmadas|oficial|oficiais|(anunciado|anunciada|anunciados|anunciadas) oficialmente)|(está|estão|estava|estavam|continua|continuam|fica|ainda|permanece) #Adverb? por confirmar)]',
    unless: [
      '#SayVerb .{0,14} não (é|são) (oficial|oficiais)',
      '(se|caso|enquanto) .{0,6} não (for|forem|foi|foram|sejam|seja)',
      'não .{0,4} (confirmado|confirmada|confirmados) (no cargo|na lista|na equipe|como (titular|treinador|técnico)|para (o|a) (jogo|partida|cargo))',
      '(fonte|fontes|versão|site|app|aplicativo|jogo|partida|visita|amistoso|canal|loja|torneio|língua|feriado|candidato|cargo|evento|página|perfil) (ainda)? não (oficial|oficiais|verificado|verificada)',
      'não .{0,4} (comprovada|comprovado|comprovadas) (cientificamente|a eficácia|eficácia)?',
      '(eficácia|segurança|tratamento|remédio|culpa|crime) .{0,4} não .{0,3} (comprovada|comprovado|confirmada)',
      'não .{0,3} (é|era|são|está|estava) #Adverb? (verificado|verificada|verificados) (pela|por|no|na)',
      '(diagnóstico|doença|casos|caso|gravidez|óbitos) .{0,3} por confirmar',
      PASS_ON,
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
      'A polícia pede que ninguém partilhe informações não confirmadas.',
      'A Orbis afirmou que as imagens da rede “não são oficiais”.',
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
      '[<cue>((se trata|trata _se|tratam _se) #Adverb? de (um|uns|uma|mero|mera|meros)? (mero|mera|simples|apenas)? (rumor|rumores|boato|boatos|especulação|especulações)|(são|é) (apenas|só|somente) (um|uma)? #RumorNoun|não se sabe se (a (informação|notícia|história)|o (rumor|boato|relato)) é (verdade|verdadeira|verdadeiro)|não (passa|passam|passar) #Adverb? de mais? (um|uma|uns)? (mero|mera|meros|meras)? (rumor|rumores|boato|boatos|especulação|especulações))]',
    unless: [
      '(negou|nega|que|e) .{0,2} não (passa|passam) de',
      '(especulação|especulações) (imobiliária|financeira|fundiária)',
    ],
    hits: [
      'Convém lembrar que se trata de um rumor e que a marca nada anunciou.',
      'Por agora, trata-se apenas de especulação.',
      'Por enquanto são apenas rumores.',
      'Sem datas, isto poderá não passar mesmo de um rumor.',
    ],
    misses: [
      'O clube disse que são apenas rumores.',
      'O clube disse que se trata de um boato.',
      'Trata-se de uma especulação imobiliária antiga.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/sem-confirmacao',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'none',
    pattern:
      '[<cue>((não|nem|(nem|tampouco) (neste|nesse|desta|dessa) (caso|vez|altura)) (há|houve|havia|haja|existe|existia|existem|tem|temos|se tem) #Adverb? #Adverb? (qualquer|nenhuma|uma|mais)? (confirmação|confirmações|verificação) (oficial|oficiais|independente|formal)?|(sem|nenhuma|falta|faltava|faltam|carece de|carecem de|carecia de|aguarda|aguardam|aguarda _se|espera|à espera de|espera de) (a|uma|qualquer|por|de)? (confirmação|confirmações) (oficial|oficiais|independente|formal)?|não (é|foi|sendo) possível garantir a (sua)? veracidade|(nada|nenhum|nenhuma) (está|foi|é|é oficial|de) #Adverb? (confirmado|oficial|confirmada|fechado|assinado|concreto)|(não) (é|foi|era) #Adverb? possível #Adverb? (confirmar|verificar|comprovar|atestar|checar) #Adverb? (de forma|de maneira|de modo|a|as|o|os|estas|esta|essas|essa|se|independentemente|tais|tal|este|esse)|(informação|notícia|informações|notícias|história|relato|relatos|alegações|dados|resultados) .{0,3} (a confirmar|por verificar|não oficiais|não oficial|extraoficial|extraoficiais)|extraoficialmente|(a)? veracidade .{0,8} (não|ainda))]',
    unless: [
      '(sem|falta|aguarda|espera|de) .{0,2} confirmação (de|da|do) (presença|reserva|pagamento|inscrição|compra|matrícula|consulta|diagnóstico|e-mail|email)',
      '(possível) #Adverb? (verificar|confirmar) (a (inscrição|identidade|reserva)|o (código|pagamento|saldo)|se (há|o seu|você|a sua))',
      '(caso|casos|suspeita|suspeitas|exame|exames|amostra|amostras|paciente|pacientes) .{0,5} (aguarda|aguardam|espera|à espera|sem) .{0,2} (confirmação|confirmações)',
      'confirmação (laboratorial|médica|do exame)',
      PASS_ON,
      '#SayVerb #Adverb? que (nada|nenhum|nenhuma) (está|foi|é)',
      'nada (está|foi|é) .{0,1} (concreto) armado',
      'nada de (concreto) (armado)?$',
      '(disse|disseram|diz|dizem|garantiu|afirmou|acrescentou|frisou|explicou) .{0,1} que .{0,2} nada (está|foi)',
    ],
    hits: [
      'Aguarda-se a confirmação oficial do clube.',
      'Não há confirmação oficial sobre o prazo das conversas.',
      'A notícia carece de confirmação.',
      'Nem desta vez há confirmação oficial.',
      'A Reuters escreve que não foi possível verificar as imagens de forma independente.',
      'O nome do ministro é dado como certo, mas nada está confirmado.',
      'A lista foi apagada, não sendo possível garantir a sua veracidade.',
    ],
    misses: [
      'A vaga só é garantida com confirmação da inscrição.',
      'Há confirmação oficial do ministério.',
      'O empresário do avançado disse que nada está fechado.',
      'Não foi possível verificar o código; tente de novo.',
      'O treinador disse que nada está assinado.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/nao-conseguiu-verificar',
    act: 'unconfirmed',
    subkind: 'unconfirmed',
    party: 'before',
    pattern:
      '[<cue>não (#Have)? (conseguiu|conseguiram|conseguimos|pôde|puderam|pode|podem|consegue|foi capaz de|conseguido|podido|teve como|verificou|checou) #Adverb? (verificar|confirmar|checar|comprovar|atestar|autenticar)? #Adverb?] (imediatamente|de forma|de maneira|independentemente|a veracidade|a autenticidade|a informação|as informações|a reportagem|a notícia|o relato|os relatos|essa|essas|esta|estas|as alegações|a alegação|a afirmação|as afirmações|as imagens|o vídeo|o documento|os documentos|a versão|de imediato)',
    unless: ['(pode|podem|verificou|puderam|pôde) (o vídeo|a informação|as imagens|de forma|de maneira)'],
    hits: [
      'A Reuters não conseguiu verificar de forma independente o documento.',
      'O jornal não pôde confirmar a autenticidade do vídeo.',
      'A agência não conseguiu verificar de imediato a reportagem.',
      'A BBC não conseguiu verificar imediatamente a notícia.',
      'A Reuters não pôde verificar imediatamente se a zona estava vazia.',
    ],
    misses: ['O sistema não conseguiu verificar a senha.', 'A atleta não conseguiu confirmar o ouro.'],
  },
];
