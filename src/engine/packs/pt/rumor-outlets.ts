import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;

/** What outlets and their reporters tell. */
export const outlets: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/noticiar',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#ReportVerb|#SayVerb|#ConfirmVerb|#WeakSay|#Have #Adverb? #Adverb? (#ReportParticiple|#SayParticiple|#ConfirmParticiple|#WeakParticiple)|(ter|terem) #Adverb? #ReportParticiple|(dá|deu|dão|deram|dava|davam) (como|conta|a notícia|em primeira mão|o negócio|por)|teve acesso|tiveram acesso|obteve|apurou _se)]',
    unless: [
      '#ReportVerb uma coluna',
      '(programa|programas) (principal|que|então)? (#ReportVerb|#SayVerb|#WeakSay|traz|sabe)',
      '(pediu|pediram|pede) (um|uma|o|mais)? (comentário|comentários|resposta|respostas|esclarecimentos|posicionamento)',

      '(precisa|precisam|precisar|precisava|precisavam|precisou|precisaram) (de|do|da|dos|das|#Infinitive)',

      '(a|à|nossa|esta) reportagem #Adverb? (apurou|teve acesso|procurou|ouviu|obteve|entrou|tentou|esteve|conversou|apura)',
      '(esta|este|nossa|nosso) (coluna|colunista|jornal|blog|blogue|portal|site|revista|repórter) .{0,4} (#ReportVerb|#SayVerb|#WeakSay)',
      '(nenhum|nenhuma) .{0,4} (#ReportVerb|#SayVerb|#WeakSay|teve acesso|tiveram acesso|obteve)',
      '(vos|lhes|te) escreve',
      '(conta|contam|contou|contava) com',
      '#ConfirmVerb .{0,3} #Own',
      '#SayVerb (um|uma) (deles|delas|dos|das)',
      '(a que|ao qual|à qual|aos quais|às quais) .{0,5} (teve|tiveram) acesso',
      '(a|uma|sua|seu|o|da|na|pela|em) (conta|contas|nota|notas|mostra|fala|falas|aposta|apostas|alerta|espera)',
      '(publica|publicou|publicam) (um|uma|o|a)? (pesquisa|newsletter|livro|editorial|errata|pesquisas)',
      '(disse|diz|afirmou|contou|falou|declarou|revelou|garantiu|confirmou|adiantou|explicou|respondeu|informou) (à|ao|aos|às|.{1,5} (ao|à) (#Outlet|#OutletName))',
      '(#SayVerb|#ReportVerb) _se',
      '(escreve|escreveu|escrito) #Determiner .{0,1} (livro|livros|ensaio|ensaios|romance|romances|poema|canção)',
      'tudo indica',
      '(mostrou|mostra|trouxe|traz) .{0,3} (gol|jogo|partida|novela|série|filme|bloco|edição|programa)',
      'contrário do que .{0,6}',
    ],
    hits: [
      'O g1 noticiou que a Vigilância Sanitária interditou dois leitos.',
      'O site Metrópoles revelou que um deputado aparece nas escutas.',
      'Aeronorte e VoaSul estariam negociando fusão, diz Bloomberg',
      'O médio está na mira do Kingsmere United, escreve o Daily Mail.',
      'Imprensa inglesa dá o negócio como certo.',
      'A imprensa espanhola dava como certa a venda.',
      'O jornal espanhol Marca adianta que o Valência entrou na corrida.',
    ],
    misses: [
      'Os vídeos mostravam uma coluna de fumo negro.',
      'O programa mostra os módulos que estão carregados.',
      'A BBC pediu um comentário à empresa.',

      'Ana Ruiz, jornalista da Folha, escreveu um romance.',
      'A Folha venceu um prêmio.',
      'A empresa relatou lucro maior.',
      'O jornal fechou. Ao que tudo indica, o prédio vai à venda.',
      '«O Rui só sai pela cláusula», disse Sá Guerreiro à Sport TV.',
      '“Foi falta de respeito”, disse a irmã ao portal UOL.',
      'A Folha esteve com seis mulheres. “Tenho vergonha disso”, revelou uma delas.',
      'Segundo o Expresso, o prédio vai à venda. Conta com dez andares.',
      'Ao JN, o autarca disse que sai em maio.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/avancado-pelo',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>((#ReportedParticiple|obtido|obtida|obtidos|obtidas|reproduzido|reproduzida|entrevistado|dado|dada) .{0,9} #Por|#ReportedParticiple (primeiro|inicialmente|originalmente|(nesta|neste) .)? (no|na|nos|nas)|como (mostra|mostram|mostrou|mostraram))]',
    unless: [
      '(citado|citada|citados|citadas) #Por',
      '(no|na) diário (oficial|da república)',
      '(no|na) seu .',
      // What is still to be told has no origin yet.
      '(ser|será|serão|seja|sejam|forem) #Adverb? #ReportedParticiple',
      'entrevista .{0,2} (publicada|divulgada|concedida|dada) .{0,4} #Por',
      '#ReportedParticiple .{0,2} #Por (nossa|esta)? (reportagem|redação|equipe)',
      '(autenticidade|veracidade|identidade) .{0,8} (confirmada|verificada|comprovada) #Por',
      '(disse|afirmou|declarou|contou|explicou) .{1,3} (segundo|de acordo com|conforme) .{0,3} (publicado|publicada|divulgado|divulgada) #Por',
      '(livro|romance|disco|artigo|estudo|pesquisa|anúncio|edital|sondagem|álbum|tuíte|post|foto|vídeo|coluna) .{0,3} (publicado|publicada|divulgado|divulgada|citado) .{0,3} (#Por|no|na)',

      '#Participle (no|na|nos|nas) (diário|site|sítio|portal|página|blog|revista|ano|semana|internet|brasil|portugal|mês|manhã|tarde|noite|própria|nova|última)',
    ],
    hits: [
      'A informação foi publicada inicialmente pela Bloomberg, na noite de quarta-feira (15).',
      'O caso foi avançado pelo Expresso.',
      'As falhas foram relatadas primeiro no Tecnoblog.',
      'O aviso veio após a notícia publicada nesta quinta-feira no Expresso.',
      'Como mostrou a Folha, o contrato já venceu.',
      'O plano, revelado na terça-feira pelo Wall Street Journal, prevê cortes.',
    ],
    misses: [
      'O livro foi publicado pela Companhia das Letras.',
      'A autenticidade da carta foi confirmada pelo g1.',
      'O número foi divulgado pelo ministério.',
      'O número foi divulgado primeiro no Porto.',
      'A portaria foi publicada nesta segunda no Diário da República.',
      'A peça custa pouco, como mostrou a oficina ao abrir o relógio.',
      'O Ouriçal tinha avançado pelo lado direito.',
      '«A obra acabou», lê-se no comunicado divulgado no sítio da câmara na Internet.',
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
      '#Approached #Por reportagem',
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
    misses: [
      'A notícia da morte chegou cedo.',
      'A informação é do ministério.',
      'O deputado não foi procurado pela reportagem da Vela.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/segundo-o-jornalista',
    act: 'report',
    subkind: 'outlet',
    party: 'after',
    confidence: 'likely',
    pattern:
      '([<cue>((segundo|conforme|de acordo com) ((as)? informações (do|da))?|(segundo|conforme) (#SayVerb|#ReportVerb)|a informação é (do|da)|apuração (do|da)|revela|revelou|noticiou|informa|informou|adiantou|garante|cravou|apurou|publicou)] (o|a|um|uma)? (conhecido|conhecida)? (jornalista|repórter|comentarista|colunista|insider|leaker))',
    unless: [
      '(segundo|conforme|de acordo com) (o|a)? (jornalista|repórter) (e|que|da casa|morto|morta|preso|agredido|agredida)',
    ],
    hits: [
      'De acordo com o jornalista Rui Pontes, três nomes estão na lista do clube.',
      'Segundo informações da repórter Ana Reis, o lateral fica.',
      'A informação é do repórter Ivo Nunes.',
      'Segundo informou o repórter Rui Pontes, da Rádio Cidade, o avançado chega domingo.',
      'O técnico ganhou fôlego, conforme detalhou o jornalista Rui Pontes.',
      'Informa o jornalista Rui Pontes que o clube paga a cláusula.',
    ],
    misses: ['O jornalista Rui Pontes nasceu em Faro.', 'Segundo o jornalista e professor, a língua muda.'],
  },
  {
    ...base,
    id: 'pt/rumor/primeiro-a-divulgar',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '[<cue>foi (o|a) (primeiro|primeira) a (divulgar|noticiar|revelar|publicar|informar|dar)] (a|o|sobre) (informação|notícia|acordo|caso|negócio|acerto)',
    hits: [
      'O jornalista Rui Pontes foi o primeiro a divulgar a informação do acordo.',
      'A Rádio Cidade foi a primeira a noticiar o caso.',
    ],
    misses: ['O clube foi o primeiro a revelar o uniforme novo.', 'Ela foi a primeira a dar os parabéns.'],
  },
  {
    ...base,
    id: 'pt/rumor/primeiro-a-noticiar',
    act: 'say',
    subkind: 'outlet',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(foi|tinha sido|havia sido) (o|a) (primeiro|primeira) #Outlet? a (divulgar|noticiar|revelar|publicar|informar|avançar|reportar|dar (a|o|notícia))]',
    hits: [
      'A Bloomberg News foi a primeira a informar sobre as negociações.',
      'O Público tinha sido o primeiro jornal a noticiar a venda.',
    ],
    misses: ['Rui Pontes foi o primeiro a informar sobre a avaria.', 'O Público foi o primeiro a sair a cores.'],
  },
  {
    ...base,
    id: 'pt/rumor/titulo-de-jornal',
    act: 'attribute',
    subkind: 'outlet',
    party: 'cue',
    guards: ['headline'],
    pattern:
      '(teria|teriam|estaria|estariam|seria|terá|negocia|negociam|vai|prepara|quer|estuda|avalia|planeja|negociações|conversas) .{0,20} @hasDash [<cue>#Determiner? #OutletLabel{1,3}]$',
    unless: ['(reuters|afp|ap|epa|getty|dpa|pa|xinhua|efe|lusa)$'],
    hits: ['Orbis negocia a compra da Kelbo – Bloomberg', 'Ministro vai sair na segunda-feira – Financial Times'],
    misses: [
      'Crítica: o concerto de ontem – Público',
      'Famílias à espera de ajuda – Reuters',
      'Orbis compra uma parte da Bloomberg',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/jornalista-diz',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    guards: ['clause-initial'],
    confidence: 'likely',
    pattern:
      '[<cue>((diz|dizem|afirma|revela|aponta) (jornal|jornais|site|revista|imprensa|portal|tv)$|(jornalista|repórter|colunista) (diz|afirma|revela|garante|aponta|crava)|(jornalistas|repórteres|colunistas) (revelam|revelaram|garantem|garantiram|noticiaram|cravam|cravaram|especularam))]',
    hits: [
      'Jornalista diz que a consola chega em março',
      'Clube já tem novo técnico, repórter crava',
      'Petroleira Orbis (ORB4) descarta compra da Energia Kestrel (KST3), diz jornal',
      'Na semana passada, jornalistas cravaram a saída do ator.',
    ],
    misses: [
      'O jornalista diz que a língua muda.',
      'A repórter revela o nome do filho.',
      'Jornalistas noticiam há anos a guerra, e muitos foram presos.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/o-jornalista-noticiou',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    confidence: 'likely',
    pattern:
      '(jornalista|repórter|colunista|setorista|comentador) .{0,8} [<cue>(noticiou|cravou|apurou|antecipou|((adiantou|avançou|divulgou|publicou|informou) que|(revelou|garantiu) que .{1,4} (teria|teriam|estaria|estariam))|avança que|adianta que|noticia que|crava que)]',
    unless: ['que (ele|ela) (mesmo|mesma|próprio|própria)', '(teria|teriam) .{0,2} anos'],
    hits: [
      'O jornalista Rui Pontes noticiou a venda do clube.',
      'O comentador Rui Pontes avançou que o extremo assina até junho.',
      'A jornalista Ana Lira revelou que o cantor teria deixado a banda.',
    ],
    misses: [
      'A jornalista Ana Prado revelou que está grávida.',
      'O repórter informou à polícia que viu o carro.',
      'A jornalista Ana Prado disse que o irmão terá de operar o joelho.',
    ],
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
      '[<cue>((notícia|notícias|informação|informações|relatos|especulações|rumores|boatos|rumor|boato) (publicada|publicadas|veiculada|veiculadas|divulgadas|divulgada|publicado|publicados|veiculado|veiculados|saídas|postas a circular)? (da|na|pela|pelos|por|nos|em) (imprensa|mídia|comunicação social|jornais|media|órgãos|meios|veículos|blogs|sites)|(soube|souberam|soubemos|sabe) (pela|pelos) (imprensa|jornais|mídia|comunicação social|media)|(imprensa|mídia|comunicação social|jornais|sites) .{0,4} ((chegou|chegaram) a (dizer|noticiar|publicar|divulgar|afirmar|especular)|associa|associou|(está|estão) a (associar|ligar)))]',
    unless: [
      '(com|receberam|recebeu|após|depois|reagiu|triste|feliz|choque|dia) .{0,2} a (notícia|informação) de que',
      '(#DenyVerb|desmentindo|comenta|comentou|comentar|rebate|rebateu) .{0,16} (notícia|notícias|informação|informações|rumores|rumor|boatos|especulações|relatos) (da|na|pela|publicada|publicadas|veiculada|veiculadas|divulgadas)? .{0,1} (imprensa|mídia|comunicação social|jornais|media)',
    ],
    hits: [
      'A cooperativa soube pela imprensa que a Quimbras vende ativos.',
      'As notícias publicadas na imprensa falam em fusão.',
      'A imprensa inglesa chegou a noticiar que o lateral já tinha assinado.',
      'Notícias veiculadas na imprensa dão o contrato como assinado.',
      'A imprensa argentina está a associar o lateral ao Ouriçal.',
    ],
    misses: ['A notícia da morte saiu na imprensa local.', 'O clube desmentiu as notícias da imprensa.'],
  },
  {
    ...base,
    id: 'pt/rumor/malta-de',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(segundo|conforme|como) (foi|é)? #Adverb? #ReportedParticiple #Por (malta|pessoal|colegas|turma)] #De',
    hits: [
      'Conforme foi avançado pela malta do TechTudo, o ecrã é maior.',
      'Como noticiado pelos colegas do Expresso, o banco muda de dono.',
    ],
    misses: [
      'Conforme contado por colegas de quarto, o recruta tossia.',
      'Segundo os colegas do Expresso, o repórter tossia.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/com-base-em-fontes',
    act: 'attribute',
    subkind: 'unnamed',
    party: 'after',
    pattern:
      '[<cue>(citando|cita|citam|citou|ouvidas|que cita|que citou|com base em|com base no relato de|baseado em|baseada em|baseando _se em|alegando)]',
    unless: ['(cita|citam|citou) (como|o nome|a bíblia|exemplos)'],
    hits: [
      'A agência noticiou a fusão, citando duas pessoas a par do assunto.',
      'O texto saiu ontem, citando fontes próximas do processo.',
    ],
    misses: [
      'O livro foi escrito a partir de fontes da época.',
      'O ministro saiu citando motivos pessoais.',
      'O professor cita Camões de cor.',
    ],
  },
];
