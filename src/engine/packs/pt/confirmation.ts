import type { CueRow } from '../pack.ts';

const base = { kind: 'confirmation' } as const;

/** Titles, courts, bookings and diagnoses are confirmed without anybody answering for a claim. */
const NOT_A_CLAIM = [
  '(confirma|confirmam|confirmou|confirmaram|confirmado) #Adverb? (presença|a presença|sua presença|a sua presença|o favoritismo|favoritismo|o bom momento|o rebaixamento|a boa fase|a liderança|o título|a vaga|a classificação|o apuramento|o primeiro lugar|o diagnóstico|a regra|a tradição|a teoria|a tese|o desgaste|a tendência|a vocação|a fama|sua vaga|a condenação|a sentença|a prisão preventiva|a decisão de primeira|o acórdão|a pena|a absolvição|a multa|a reserva|a inscrição|a matrícula|o e-mail|o pagamento|a compra|o pedido|a previsão de chuva|expectativas|as expectativas|os prognósticos|suspeitas|as suspeitas)',
  'se #Adverb? (confirma|confirmou|confirmam|confirmaram|anuncia|anunciam|anunciava)',
  '(band|globo|sbt|record|redetv|tvi|sic|emissora|canal) #Adverb? (confirmou|confirma|anunciou|anuncia|oficializou) (a|o|as|os) (contratação|saída|demissão|renovação|estreia|fim|chegada|afastamento|retorno|programação)',
  '(uma|um|algumas|alguns|outras|outros|várias|vários|entre|poucas|muitas) (das|dos|de|as|os) .{0,4} que #Adverb? (anunciou|anunciaram|confirmou|confirmaram)',
  '(confirma|confirmou|confirmam|confirmaram|anuncia|anunciou|admite|admitiu) _se',
  '(admite|admitem|admitiu|admitiram|admitia) #Adverb? (novos|novas|mais|alunos|recurso|interpretações|exceções|exceção|o recurso|um recurso|erros de|dúvidas|\\d|cinco|dez|cem)',
  '#Court .{0,5} (confirma|confirmou|confirmaram|ratificou|ratifica|ratificaram) #Adverb? (a|o|as|os|condenação|sentença|decisão|prisão|nomeação|indicação|nome|liminar|pena|tratado|acordo)',
  '(quem|ninguém) #Adverb? (confirma|confirmou|anuncia|anunciou)',
  '(anuncia|anunciam|anunciou|anunciaram|anunciava) #Adverb? (chuva|temporal|tempestade|verão|inverno|primavera|para breve|o carro|o apartamento|imóvel|produtos|um produto)',
];

/** What an examination found, told by nobody. */
const FINDING =
  '(perícia|exame|exames|laudo|laudos|necropsia|testes) .{0,10} (apontou|apontaram|indicou|indicaram|concluiu|concluíram|atestou|atestaram)';

/** A noun or adjective that looks like one of the verbs. */
const NOUNS = [
  '#SayVerb _se',
  '(ao contrário|diferentemente|contrariamente|diversamente) do que .{0,4} #SayVerb',
  '(diferente|diferentes|distinta|distinto) (da|do|das|dos) que .{0,4} #SayVerb',
  '(a|uma|sua|seu|o|essa|esta|da|na|pela|por|de|em|cada|as|suas|das|nas|à|minha|nossa|sem|com|alguma) (conta|contas|nota|notas|mostra|mostras|fala|falas|aposta|apostas|alerta|espera|responde)',
  '(como|assim) se (diz|disse|dizia|dizem|refere)',
  '(quer|querem|queria|queriam|isto é|por assim|vale|mal|bem|nada|não) dizer',
  '(diz|dizia|dizem|disse|disseram) #Adverb? (respeito|adeus|sim|basta|tudo|muito|palavrões|que sim|olá)',
  'se (diz|dizem|dizia|refere|referem|referia|referiu|destaca|destacam|destacou|destacava|destacaram|justifica|justificam|justificou|explica|comunica|comunicam|comunicava|responde|revela|revelou|revelam|garante|informa|informou|informaram|adianta|adiantou|divulga)',
  '(refere|referem|referiu|destaca|destacam|destacou|justifica|comunica|informa|informou|explica|revela|revelou) _se',
  '(responde|respondem|respondia|respondeu|responderam|reage|reagiu|reagiram|rebate|rebateu) #Adverb? (ao|aos|à|às)',
  '#ObjectSay #Adverb? (a|o|as|os|um|uma|por|pelo|pela|em|no|na|com|seu|sua|seus|suas|mais|três|dois|duas|quatro|vaga|direitos|acesso|empregos|tudo|todos|cada|pontos|muito|pouco|bem|mal|vitória|segurança|crime|crimes|bola|resultados|trailer|lista|imagens|vagas|calendário|até|cerca|para|processo)',
  '(noticiou|noticiaram|noticiava|informou|informaram|informa|comunicou|comunicaram|avisou) #Adverb? (a|o|os|as|à|ao|aos|às) (polícia|família|pai|mãe|pais|marido|mulher|bombeiros|proteção civil|direção|empresa|clube|vizinhos) (sobre|de|do|da)',
];

export const confirmation: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/confirmation/confirmar',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#ConfirmVerb|#Have #Adverb? #Adverb? #ConfirmParticiple|deu (como)? certo|torna público|tornou público|tornaram público|tornou pública)]',
    unless: [...NOUNS, ...NOT_A_CLAIM],
    hits: [
      'A Secretaria Municipal de Saúde confirmou nesta sexta-feira (12) um surto da bactéria.',
      'O presidente da empresa, Otávio Brandt Jr., confirmou ao Valor Econômico que mantém diálogo.',
      'O diretor administrativo, Sérgio Lobo, admitiu que faltaram insumos em abril.',
      'Prefeitura confirma surto de bactéria em UTI de Serra Clara',
      '“É verdade”, confirmou a ministra.',
      'A empresa tem confirmado encomendas do modelo.',
    ],
    misses: [
      'A equipa B confirmou o favoritismo e venceu o Marvão por 3-0.',
      'Exames confirmaram a presença da bactéria em 14 pacientes.',
      'A prisão preventiva foi confirmada na audiência de custódia.',
      'O tribunal confirmou a condenação do empresário.',
      'A empresa não confirmou a data.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/reconhecer',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(reconhece|reconhecem|reconheceu|reconheceram|reconhecia|#Have #Adverb? reconhecido|assume|assumiu|assumiram|#Have #Adverb? assumido|reivindica|reivindicou|reivindicaram)] #Adverb? #Adverb? (que|ter|haver|erro|erros|falha|falhas|o erro|os erros|um erro|a falha|as falhas|uma falha|a existência|a dívida|o atraso|o problema|problemas|dificuldades|as dificuldades|a responsabilidade|responsabilidade|a autoria|o ataque|o atentado|a culpa|culpa|a necessidade|constrangimentos|atrasos|limitações|.{1,6} que)',
    unless: [
      '(confessa|confessou|confessaram|assume|assumiu) #Adverb? (que|em|à|ter|a) (ama|amava|adora|sonha|sente|gosta|casa|relacionamento|namoro|presidência|cargo|função|liderança|ponta|chefia|gestão|vaga|direção|pasta|comando|braga|polícia|mulher|mãe)',
      '(reconhece|reconheceu|reconheceram) (em|à) (casa|vítima|rua)',
      '(assume|assumiu|assumiram|assumido) (a|em|o) (culpa|responsabilidade)? ?(presidência|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|prefeitura|direção|governo|cargo|20)',
      '(vítima|#Court) .{0,4} (reconhece|reconheceu)',
    ],
    hits: [
      'A ministra da tutela reconheceu à chegada a Bruxelas que o processo podia ter corrido melhor.',
      'A empresa reconheceu falhas no sistema.',
    ],
    misses: [
      'A vítima reconheceu o agressor.',
      'O Brasil reconheceu o Estado palestino.',
      'Ela assumiu a presidência em 2019.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/limitou-se-a-confirmar',
    act: 'confirm',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(se (limitou|limitaram|limita|limitam)|(limitou|limitaram|limita|limitam) _se|limitando _se|se limitando|apenas) a (confirmar|dizer|afirmar|informar|responder|declarar|reiterar|repetir|lembrar|reconhecer|esclarecer|comunicar)]',
    hits: ['O clube limitou-se a confirmar a reunião.', 'A assessoria se limitou a dizer que ele descansa.'],
    misses: ['O dano limitou-se a poucos metros.', 'O time se limitou a defender.'],
  },
  {
    ...base,
    id: 'pt/confirmation/confirmando',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      '(#SayVerb|#WeakSay|#ConfirmVerb|divulgou|publicou|enviou|emitiu|reagiu|lançou|desculpou) .{0,40} [<cue>#SayGerund] .{0,2} (que|ter|a|o|as|os|sobre|:)',
    unless: [
      '(destacando|respondendo|garantindo|assegurando|justificando|confirmando|anunciando|comunicando|referindo|divulgando|noticiando|relatando|revelando) (_se|o (título|lugar|bom)|a (vaga|vitória|liderança|classificação|boa)|ao|à)',
    ],
    hits: [
      'O banco reagiu em nota, afirmando que os clientes estão protegidos.',
      'O clube publicou um vídeo confirmando a saída do técnico.',
    ],
    misses: ['O time venceu de novo, confirmando a boa fase.', 'O público ficou em pé, respondendo ao cantor.'],
  },
  {
    ...base,
    id: 'pt/confirmation/dizendo-que',
    act: 'say',
    party: 'before',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      '[<cue>(dizendo|afirmando|alegando|argumentando|informando|explicando|acrescentando|frisando|vincando|sublinhando|salientando|garantindo|assegurando|adiantando|esclarecendo)] #Adverb? que',
    hits: [
      'A defesa volta a atacar o juiz, alegando que o prazo passou.',
      'A empresa cancelou o voo, explicando que o aeroporto fechou.',
    ],
    misses: ['Ela saiu de casa, dizendo que voltava logo.', 'O professor sorriu, explicando que a lua é redonda.'],
  },
  {
    ...base,
    id: 'pt/confirmation/admitindo-que',
    act: 'confirm',
    party: 'before',
    guards: ['party'],
    confidence: 'likely',
    pattern: '[<cue>(admitindo|reconhecendo|confirmando)] #Adverb? (que|ter|haver|a existência|erros|falhas)',
    unless: ['(sem|não) #Adverb? (admitindo|reconhecendo|confirmando)'],
    hits: [
      'O clube rejeitou as críticas, admitindo que o relvado estava em mau estado.',
      'O ministro respondeu às perguntas, reconhecendo ter falhado o prazo.',
    ],
    misses: ['A tabela mexeu pouco, confirmando que o ano é de equilíbrio.', 'Saiu dali reconhecendo a voz do irmão.'],
  },
  {
    ...base,
    id: 'pt/confirmation/reivindicar-autoria',
    act: 'confirm',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(assume|assumiu|assumiram|reivindica|reivindicou|reivindicaram|#Have #Adverb? (assumido|reivindicado))] .{0,14} (autoria|responsabilidade (pelo|pela|pelos|pelas|do ataque|do atentado))',
    unless: ['(não|nem|ninguém|nenhum|nenhuma) .{0,3} (assume|assumiu|assumiram|reivindica|reivindicou|reivindicaram)'],
    hits: [
      'O grupo extremista reivindicou esta quinta-feira a autoria do ataque ao mercado.',
      'A milícia assumiu no domingo, em vídeo, a autoria do atentado.',
    ],
    misses: [
      'Nenhum grupo reivindicou até agora a autoria do ataque.',
      'O filho assumiu a direção da empresa em maio.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/confirmado-por',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>((foi|foram|é|são|era|eram|será|serão|sido|fora|já)? #Adverb? (confirmado|confirmada|confirmados|confirmadas|anunciado|anunciada|anunciados|anunciadas|oficializado|oficializada|admitido|admitida|reconhecido|reconhecida) #Adverb? #Adverb? #Adverb? ((a|à|ao|aos) .{1,4})? #Por)]',
    unless: [
      '(confirmado|confirmada|confirmados|confirmadas|admitido|admitida) #Adverb? reservadamente',
      '#Por (equipe|equipa|reportagem|redação) #De',
      '(esforço|pacote|plano|programa|projeto|medidas|reforma|cortes|obra|obras) #Participle? (anunciado|anunciada|anunciados|anunciadas) #Adverb? #Por',
      '(nenhum|nenhuma|nada) .{0,7} #Por',
      '(não|nem|se|caso) .{0,4} (confirmado|confirmada|confirmados|confirmadas|anunciado|anunciada|reconhecido|reconhecida) .{0,3} #Por',
      '(confirmado|confirmada|confirmados|confirmadas|revelado) .{0,2} #Por (exame|exames|teste|testes|perícia|laudo|dados|números|estudo|estudos|pesquisa|dna|autópsia|resultados|história|imagens|vídeo|análise|análises|#Court)',
      '(reconhecido|reconhecida|reconhecidos) .{0,3} #Por (família|familiares|parentes|crítica|público|fãs|unesco|mundo|vítima|vítimas|sua|seu|suas|seus|tribunal|lei|todos|crítica)',
      '(anunciado|anunciada) .{0,2} #Por (telefone|e-mail|email|carta|escrito|mensagem|sms|whatsapp|vizinhos|volta|meio|um|amigos|dia|mês|ano|causa)',
    ],
    hits: [
      'O nome do comprador foi confirmado pela Receita Federal.',
      'A morte foi confirmada pelo hospital.',
      'A apreensão foi confirmada ao jornal O Globo pelo advogado Caio Lira.',
    ],
    misses: [
      'O acordo foi confirmado pela equipe do ge.',
      'A teoria foi confirmada por um estudo.',
      'A doença foi confirmada por exames.',
      'A contratação não foi confirmada pelo clube.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/divulgado-por',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>((foi|foram|é|são|era|eram|será|serão|sido|fora|já)? #Adverb? (informado|informada|informados|informadas|comunicado|comunicada|divulgado|divulgada|divulgados|divulgadas|indicado|indicada|esclarecido|esclarecida|revelado|revelada|explicado|explicada|reiterado|avançado|adiantado|adiantada) #Adverb? #Adverb? #Adverb? ((a|à|ao|aos) .{1,4})? #Por)]',
    unless: [
      '(nenhum|nenhuma|nada|não|nem|se|caso) .{0,7} #Por',
      '(informado|informada|informados|comunicado|comunicada|divulgado|divulgada|revelado|indicado|indicada) .{0,2} #Por (telefone|e-mail|email|carta|escrito|mensagem|sms|whatsapp|vizinhos|volta|meio|um|amigos|dia|mês|ano|causa)',
      '(foi|foram|ser|era|eram) (informado|informada|informados|esclarecido|comunicado|indicado|indicada) #Por',
      '(nota|comunicado|boletim|documento|carta|vídeo|texto|balanço|pesquisa|boletim|índice|imagens|lista) .{0,6} (divulgado|divulgada|divulgadas|enviado|adiantado|avançado|revelado|revelada) .{0,3} #Por',
      'um comunicado .{0,2} #Por',
      '(nome|candidato|cargo|ministro|juiz|árbitro|conselheiro|presidente) .{0,6} (indicado|indicada) #Por',
    ],
    hits: [
      'O número divulgado pela Defesa Civil chega a três mortos.',
      'Este dado foi também indicado à Lusa pela Proteção Civil.',
    ],
    misses: ['As fotos foram divulgadas por Guilherme Prado.', 'O pai foi informado pela polícia.'],
  },
  {
    ...base,
    id: 'pt/confirmation/a-confirmacao-foi-feita-por',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>((a|o|uma|um) (confirmação|anúncio|comunicado) (oficial)? (foi|veio|partiu|chegou|é) (feita|feito|dada|dado|através|divulgada|confirmada)? #Adverb? #Adverb? (por parte #De|#Por|#De)|quem (confirma|confirmou|anunciou|fez o anúncio|divulgou|deu a informação) .{0,4} (é|foi)|(confirmação) (oficial)? (por parte #De|#Por))]',
    unless: [
      '(sem|falta|aguarda|espera|não há|não houve|depende|carta|e-mail|após|até|mediante) .{0,3} (confirmação|anúncio)',
      'confirmação (de|do|da) (presença|reserva|inscrição|pagamento|diagnóstico|compra|matrícula|condenação|sentença)',
      'a informação é (de|da|do)',
    ],
    hits: ['A confirmação veio da assessoria do clube.', 'O anúncio foi feito pelo Ministério da Saúde.'],
    misses: ['O voo depende da confirmação da reserva.', 'A confirmação veio do exame de sangue.'],
  },
  {
    ...base,
    id: 'pt/confirmation/a-informacao-foi-dada-por',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>(a|as) (informação|informações|notícia|alerta) (oficial|oficiais)? (foi|foram|veio|partiu) #Adverb? (dada|dadas|confirmada|confirmadas|divulgada|divulgadas|prestada|prestadas|repassada|repassadas|passada|avançada) #Adverb? #Adverb? (#Por)]',
    hits: ['A informação foi dada pela Defesa Civil.', 'As informações foram repassadas pela Polícia Civil.'],
    misses: ['A informação foi dada pelo gerente da loja em entrevista.', 'A notícia foi dada por um vizinho.'],
  },
  {
    ...base,
    id: 'pt/confirmation/podemos-confirmar',
    act: 'confirm',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern: '[<cue>(podemos|posso) (apenas|só|já|oficialmente)? (confirmar|garantir)]',
    unless: ['não (podemos|posso) .{0,1} (confirmar|garantir)'],
    hits: [
      '«Podemos confirmar que o contrato foi assinado», disse um porta-voz da empresa.',
      '“Posso apenas confirmar que há um inquérito”, disse a assessoria do ministério.',
    ],
    misses: ['“Não podemos confirmar nada”, disse um vizinho.', '“Posso garantir a diversão”, disse o palhaço.'],
  },
  {
    ...base,
    id: 'pt/confirmation/dizer',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|#Have #Adverb? #Adverb? #SayParticiple|(fez|fizeram|faz) questão de (dizer|afirmar|esclarecer|ressaltar|frisar|destacar|informar|explicar))]',
    unless: [...NOUNS, '#SayVerb nos bastidores'],
    hits: [
      '“As medidas já foram adotadas”, disse a assessoria de imprensa da pasta.',
      'O Conselho Regional de Enfermagem informou que vai vistoriar o local.',
      'O advogado do empresário, Dr. Caio Lustosa, afirmou que o cliente vai colaborar.',
      'Em nota, o sindicato dos aeronautas afirmou que vai à Justiça.',
      '"A companhia avalia oportunidades", diz a nota.',
      'Fonte oficial da TAP adiantou à Lusa que os voos serão repostos.',
      'A assessoria da dupla fez questão de dizer que a turnê continua.',
      '“A regra é clara”, diz o supervisor bancário.',
    ],
    misses: [
      'O prefeito disse que voltaria no domingo, com a família.',
      'Uma testemunha, dona Lurdes, contou que ouviu tiros.',
      'A medida diz respeito a todos.',
      'Ao contrário do que informa o Diário Oficial da União, não houve pedido.',
      'O clube garantiu a vaga na final.',
      'Segundo Fábio França, a conversa está adiantada.',
      'Em resposta, o presidente da comissão, afirmou considerar o ofício sem efeito.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/vem-informar',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(vem|vêm) .{0,7} (informar|esclarecer|comunicar|reiterar)] #Adverb? #Adverb? (que|aos|ao|à|às|sobre|o|a|os|as)',
    unless: ['(quem|que|não) (vem|vêm)', '(vem|vêm) .{0,7} (para|a) (jogar|casa|ver)'],
    hits: [
      'A empresa vem, por meio desta, esclarecer que a obra não foi invadida.',
      'O clube vem informar os sócios de que o jogo foi adiado.',
    ],
    misses: ['O tio vem amanhã comunicar o noivado à família.', 'A chuva vem de longe.'],
  },
  {
    ...base,
    id: 'pt/confirmation/apontar-que',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(#WeakSay|dá conta|deram conta|deu conta|faz saber|fez saber|fizeram saber|deixou claro|deixa claro|chama a atenção|chamou a atenção|#Have #Adverb? #Adverb? #WeakParticiple)] #Adverb? #Adverb? (que|de que|para|ter|terem|haver|estar|estarem|ser|serem|não|tratar|possuir|manter|cumprir|seguir|colaborar|continuar|adotar|trabalhar|acompanhar|apurar|prestar|respeitar|atuar|aguardar|lamentar|confiar|acreditar|repudiar|já)',
    unless: [
      ...NOUNS.slice(0, 4),
      '(a|uma|sua|seu|o|da|na|pela|em|de|por) (conta|contas|nota|notas|mostra|alerta|aposta|resposta|lista) (que|para|de)',
      '(espera|esperam|esperava|acredita|acreditam|acreditou|considera|consideram|avalia|entende|calcula|conclui|imagina|crê|creem|julga|julgou|defende|precisa|precisou|precisavam|aguarda|pede|pediu|pedem|pediram|prevê|prevêem|propõe|propôs|sugere|promete|prometeu|sustenta|depende|publica|cita|repete|registra|registrou|estima) #Adverb? #Adverb? (para|ser|estar|ter|não|haver|manter|seguir|já|acompanhar|cumprir)',
      '(aponta|apontou|alerta|alertou|publicou|registrou|indica|indicou|cobra|avisa|avisou|critica|lembra|conta|contou|insiste|responde|respondeu|informa|informou|comunica|diz|disse) #Adverb? #Adverb? (para (o|um|uma|cima|baixo|casa|todos|os)|ser|ter|não (só|apenas))',
      '(espera|precisa|esperam|precisam|pede|pedem|pediu) que',
      '(memorando|contrato|acordo|projeto|plano|edital|texto) .{0,6} (prevê|preveem|previa|estabelece)',
      'uma (denúncia|queixa|petição) .{0,3} #WeakSay',
      // What an inquiry found, told by those it is not about.
      '(oficiais|autoridades|agentes|peritos|investigadores|técnicos) .{0,6} (concluiu|concluíram|concluem) que',
      FINDING,
    ],
    hits: [
      'A empresa lembrou que o contrato prevê multa.',
      'O Banco Central alertou que a inflação vai subir.',
      'A prefeitura sustentou não ter recebido a notificação.',
    ],
    misses: [
      'A seta aponta para um muro alto.',
      'Oficiais de segurança da Valáquia concluíram que a casa não era o alvo.',
      'A PM acionou a perícia e exames feitos no instituto apontaram que ele tinha sido envenenado.',
      'A equipe precisa que o goleiro volte.',
      'Maria lembrou que o filho estava doente.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/aponta-o-orgao',
    confidence: 'likely',
    act: 'say',
    party: 'after',
    guards: ['party', 'clause-initial'],
    pattern: '[<cue>(#WeakSay|#ObjectSay|fez saber|faz saber|lê _se|#Have #Adverb? #WeakParticiple)]',
    unless: [
      FINDING,
      '(pede|pedem|pediu|pediram) #Adverb? (calma|paz|desculpa|desculpas|ajuda|perdão|demissão|vigilância|paciência|mais|licença|socorro|prisão|vista|justiça|cautela|tempo|apoio|respeito|prudência|serenidade|dinheiro|votos|explicações)',
      '#WeakSay #Adverb? #Adverb? #Infinitive',
      '(mostra|conta|nota|aposta|alerta|espera|precisa|considere) (o|a|os|as) (que|seu|sua)',
      '(precisa|precisam|espera|esperam|traz|trazem|cita|citou|mostra|mostrou|registra|registrou|publica|publicou|pede|defende|pediu) (o|a|os|as) .{0,12} (que|para|como|com|de) (o|a)',
      '(divulgou|divulgaram|publicou|publicaram|revelou|revelaram) (um|uma) .{0,1} (áudio|vídeo|foto|carta|documento|gravação|nota|lista)',
      '(registrou|mostrou|publicou|divulgou|citou|completou|indicou|notou|observou) (a|o|as|os) (melhor|maior|pior|primeira|primeiro|nova|novo|lista|vídeo|foto|livro)',
    ],
    hits: [
      '“O rio vai subir ainda mais”, alerta a Defesa Civil.',
      '«Está tudo resolvido», garantiu o porta-voz do clube.',
      'O prejuízo passa de R$ 2 milhões, estima o sindicato.',
    ],
    misses: [
      'O jornal “Correio de Serra Clara” divulgou um áudio do prefeito.',
      '“Vai subir ainda mais”, alerta o professor.',
      'Maria correu, notou a porta aberta e entrou.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/em-nota',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern:
      '[<cue>((em|por|numa|num|através de|por meio de|por intermédio de|via|na|no) (uma|um|a)? (breve|curta|longa|rápida|sua|seu|nova|novo)? (nota|comunicado|carta|ofício|e-mail|email|mensagem|post|postagem|publicação|vídeo|declaração escrita|comunicação escrita|declaração oficial|declaração por escrito|texto|tuíte|tweet|twitter|fato relevante|facto relevante|stories) (oficial|institucional|conjunta|pública|breve|escrita|conjunto|à imprensa|publicada|publicado|enviada|enviado|divulgada|divulgado|postada|postado|assinada|assinado|partilhada|partilhado|gravado|dirigida|lida|lido|emitida|emitido|distribuído|distribuída|interno|aberta)?|(no|na|nas|em|pelo|pela|através) (seu|sua|suas|seus|da|das|dos)? ((conta|contas) (oficial|oficiais|do|no|na|da|pessoal)|(perfil|perfis|página|redes sociais|rede social|instagram|twitter|facebook|telegram|linkedin|tiktok|threads|x|site oficial|site)) (oficial|do instagram|do twitter|no instagram|no twitter|pessoal|telegram|twitter|x|instagram|facebook)?)]',
    unless: [
      '(em|na|por|com) (nota|mensagem|texto|post|vídeo|publicação) (de (rodapé|repúdio|pesar)|baixa|alta|musical|máxima|fiscal)',
      'por e-mail$',
      '(fonte|perfil|leaker|usuário|vazamento) .{0,4} (no|na) (x|twitter|weibo|telegram|reddit)',
      '(uma|um) (página|conta|perfil|utilizador|usuário|informante) .{0,2} na rede social',
      '(monitoramento|levantamento|pesquisa|campanha|vídeo|vídeos|imagens|feito|feita|realizado|realizada) .{0,6} nas redes sociais',
      '(analista|analistas|economista|economistas|estrategista|estrategistas|corretora) .{0,9} (em|na) (nota|relatório)',
      '(postagem|post|publicação|vídeo|mensagem|conta|perfil|página|instagram) (dele|dela|deles|delas|do ex|da ex|do amigo|da amiga)',
      'nota de (cem|50|100|20|dez|cinco|euro|real)',
      '(modificações|mudanças|alterações|mudança|alteração|erro|erros|trecho|ponto) (no|na) (texto|carta)',
      '(viralizou|viralizaram|circula|circulam|bombou|repercutiu) .{0,2} (nas|no|na) (redes|twitter|instagram|internet)',
      '(livremente|difundiram|difundiu|amplificaram|espalhou|espalharam|força|repercussão|ataques|ataque|críticas|polémica|polêmica|debate|comentários|divulgados|divulgadas|fotografias|declarações|seguir|fotos) .{0,3} nas redes sociais',
      '(no|em|num|na) (vídeo|texto|site|post) (que|do|da|de|é|em que|aparece|gravado por)',
    ],
    hits: [
      'Em mensagem publicada no Instagram, o prefeito Juca Meireles disse que “não há motivo para pânico”.',
      'O deputado afirmou, em nota, que vai recorrer.',
    ],
    misses: [
      'Apoiadores do prefeito difundiram nas redes sociais a frase que ele disse.',
      'A cantora tirou nota máxima no teste.',
      'O menino disse que viu o bicho em vídeo de um vizinho.',
    ],
  },
  {
    ...base,
    id: 'pt/confirmation/le-se-na-nota',
    act: 'attribute',
    subkind: 'document',
    party: 'after',
    pattern:
      '[<cue>(lê _se|pode ler _se|podia ler _se|se lê|se pode ler|pode _se ler) #Adverb? (em|no|na|num|numa|nesse|nessa|neste|nesta)]',
    unless: ['(se lê|lê _se) (em|no|na) (livro|romance)'],
    hits: [
      '«O inquérito não tem arguidos constituídos», lê-se na nota.',
      '«Agradecemos a todos», pode ler-se no comunicado do clube.',
    ],
    misses: ['O livro lê-se numa tarde.', 'No rosto dela lê-se tristeza.'],
  },
  {
    ...base,
    id: 'pt/confirmation/na-nota-pode-ler-se',
    act: 'document',
    party: 'none',
    pattern:
      '(na|no|em|numa|num) .{0,3} (nota|comunicado|carta|missiva|ofício|texto|mensagem|documento|despacho|publicação) .{0,8} [<cue>(lê _se|pode ler _se|podia ler _se|se lê|pode _se ler)]',
    hits: [
      'Na nota enviada às redações, pode ler-se: “Agradecemos a todos”.',
      'No comunicado do clube lê-se que a decisão é definitiva.',
    ],
    misses: ['No rosto dela lê-se tristeza.', 'Na capa do livro lê-se um nome.'],
  },
  {
    ...base,
    id: 'pt/confirmation/diz-a-nota',
    act: 'say',
    subkind: 'document',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|#WeakSay|consta|constam|fala em|falava em|acusa|finaliza|encerra|continua|prossegue|termina|traz|dá conta|cita|descreve|sugere)]',
    unless: [
      ...NOUNS.slice(0, 4),
      '(não|nem) (consta|constam)',
      '(consta|constam) (#De|em|no|na|nos|nas)',
      '(nota|comunicado|carta|texto|documento) (completa|completo) (está|estão|pode|aqui|no|na|do|da)',
      '(traz|cita|mostra|publica|divulga|sugere|acusa|encerra|descreve) (de|em|para|a (si|casa|tona)|à)',
      '(divulgou|divulgaram|publicou|revelou|divulga|obteve) (um|uma)',
      '(memorando|contrato|acordo|projeto|plano|edital|texto|relatório) .{0,6} (prevê|preveem|previa|estabelece)',
      'uma (denúncia|queixa|petição) .{0,3} (#SayVerb|#WeakSay)',
    ],
    hits: ['A nota fala em erro humano.', 'O comunicado cita falhas nas válvulas.'],
    misses: [
      'O livro traz fotos antigas.',
      'O estudo aponta riscos.',
      'O jornal “Correio” divulgou um vídeo do baile.',
      'Um memorando assinado em maio prevê trocas em moeda local.',
      'Uma denúncia apontou que a obra parou.',
    ],
  },
];
