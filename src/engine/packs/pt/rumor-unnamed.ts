import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;

/** What people say whom nobody names. */
export const unnamed: readonly CueRow[] = [
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
      '(destaca|destacou|destacaram) (investigadores|agentes|peritos|policiais|militares|técnicos)',
      '(pediu|pediram|pede|pedem) (para|que|anonimato|reserva|sigilo)',
      '(a|uma|sua|seu|o|da|na|pela|em) (conta|contas|nota|notas|mostra|fala|falas|aposta|apostas|alerta|espera)',
      '(fonte|fontes) (renovável|renováveis|fósseis|(de|da|do) (energia|renda|água|alimento|luz|vitamina|financiamento|proteína|receita))',
    ],
    hits: [
      'Fontes ligadas ao processo garantem, porém, que houve buscas em duas moradas.',
      'Gente próxima do balneário fala em despedida marcada.',
      'O governo prometeu processar os funcionários, informou uma fonte oficial.',
      'Duas pessoas a par das negociações confirmaram a oferta.',
      'Interlocutores do presidente avaliam que a reforma não passa.',
      'Um executivo a par das discussões disse que a proposta foi recusada.',
      'O corpo foi achado à noite, disse então à agência Lusa fonte da PSP de Tomar.',
      'Quem convive com o técnico diz que ele sai.',
    ],
    misses: [
      'Uma fonte de pedra jorra no meio do saguão.',
      'As fontes de energia limpa crescem, disse o ministro.',
      'O ministro disse que as fontes renováveis crescem.',
      'O homem confirmou a idade.',
      'A agência disse que destacou investigadores para o local.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/titulo-fontes',
    act: 'anonymity',
    subkind: 'unnamed',
    party: 'cue',
    guards: ['headline', 'clause-initial'],
    pattern: '[<cue>(fonte|fontes)]$',
    unless: ['^(fonte|fontes)$', '^.{1,3} (fonte|fontes)$', '(e|as|a|das|suas|duas|outras) (fonte|fontes)'],
    hits: ['Orbis prepara venda da rede – fontes', 'Orbis adia o corte de vagas: fonte'],
    misses: ['Évora e as suas fontes', 'Quem bebe da fonte', 'Fontes', 'Onde beber: fontes'],
  },
  {
    ...base,
    id: 'pt/rumor/anonimato',
    act: 'anonymity',
    party: 'before',
    pattern:
      '[<cue>((falou|falaram|falando) anonimamente|não (tinha|tinham|têm|tem) (autorização|permissão) para (falar (publicamente|em (público|nome)|(à|com a) imprensa|com jornalistas|sobre o (assunto|caso))|comentar)|(sob|em|na|com|no|pediu|pediram|pede|pedem|pedindo|solicitou|solicitaram|exigiu|preferiu|garantia|sob a) (a|o|de|em|pelo)? ((condição|reserva|compromisso|promessa) de sigilo|(condição|reserva|sigilo|compromisso|promessa)? (de)? (anonimato|reserva de identidade))|(pediu|pediram|pede|pedem|pedindo|solicitou|solicitaram|preferiu|preferiram|prefere|preferem|preferindo|quis|quiseram|quer|querem|optou por|optaram por|condição de|exigiu|exigiram) #Adverb? (para|que|em|por|de)? #Adverb? (não|que não) (ser|serem|se|ter|terem|fosse|fossem|revelar|ver|identificar _se|identificarem) .{0,3} (identificado|identificada|identificados|identificadas|identificar|identificarem|identificasse|citado|citada|citados|citadas|nomeado|nomeada|nomeados|revelado|revelada|revelados|divulgado|divulgada|divulgados|nome|nomes|identidade)|(pediu|pediram|pedindo|pede|pedem) (reserva|sigilo|anonimato)|não (quis|quiseram|quer|querem) (se identificar|identificar _se|ser (identificado|identificada|nomeado|citado)|revelar (o|seu|a) (nome|identidade|próprio))|sob (reserva|anonimato)|(confirmado|confirmada|admitido|admitida) #Adverb? reservadamente|em (anonimato|condição de anonimato)|em off|(#SayVerb|falou|falaram|conversou|conversaram|admite|admitem|relata|relatam|avaliam|reconhecem) reservadamente|reservadamente (#SayVerb|admitem|avaliam|reconhecem)|(que|e) não (está|estava|estão|foi|são) autorizado a (falar|comentar)|não (está|estava|estão|estavam) (autorizado|autorizada|autorizados|autorizadas) a (falar|comentar|discutir|dar))]',
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
      'Um parente que não quer ser identificado conta que houve uma briga.',
      'Um médico da unidade, que não tinha autorização para falar publicamente, estimou em seis os casos.',
      'Um morador, falando anonimamente, disse não ter notado nada.',
    ],
    misses: [
      'O preso não tinha permissão para falar com a mãe.',
      'O processo corre sob sigilo de justiça.',
      'A polícia mantém sob sigilo o material apreendido.',
      'A banda saiu do anonimato com um vídeo.',
      'O ganhador da loteria não quis se identificar.',
      'O caminhão não tinha autorização para rodar.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/ministros-ouvidos',
    act: 'anonymity',
    party: 'cue',
    confidence: 'likely',
    pattern:
      '([<cue>#Peers .{0,5} (ouvidos|consultados)] #Por|(segundo|de acordo com) [<cue>#Peers] (#De|ouvidos|próximos))',
    hits: [
      'Ministros ouvidos pela Folha dizem que a proposta não passa.',
      'Para deputados do centrão consultados pelo jornal, o texto cai.',
      'A troca fica para março, de acordo com ministros do palácio.',
    ],
    misses: [
      'Especialistas ouvidos pela Folha criticam o texto.',
      'Os ministros foram ouvidos na quinta-feira.',
      'A troca fica para março, de acordo com o calendário dos deputados.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/nos-bastidores',
    act: 'hearsay',
    subkind: 'unnamed',
    party: 'none',
    guards: ['one-clause'],
    pattern:
      '((#SayVerb|avalia|avaliam|admite|admitem|reconhece|reconhecem) [<cue>nos bastidores]|[<cue>nos bastidores] #Adverb? (do|da|de|dos|das)? .{0,5} (fala|comenta|comentam|dizem|diz|circula|avaliam|avalia|avaliação|aliados|auxiliares|petistas|tucanos|interlocutores|admitem|admite|apostam|cogita|cogitam|especula|especulam|conversa|reclama|reclamam|criticam|afirmam|leitura|aposta|ventila|ventilado|garantem|confirmam|relatam))',
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
];
