/** Classes that the Portuguese rows use beside the engine's own: verbs, and the nouns of asking and answering. */
import {
  agreeing,
  confirm,
  confirmGerunds,
  confirmParticiples,
  deny,
  denyParticiples,
  finite,
  report,
  reportParticiples,
  say,
  sayGerunds,
  sayParticiples,
  weakParticiples,
  weakSay,
  whisper,
  whisperParticiples,
} from './verbs.ts';

const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Forms that are nouns, adjectives or prepositions at least as often; they do not end a noun phrase. */
const NOT_ONLY_VERBS = new Set(
  list(
    'conta; contas; nota; notas; mostra; fala; alerta; aposta; dá; deu; dão; sabe; soube; ouviu; trouxe; avança; precisa; precisam; considera; esperava; espera; esperam; pede; registra; entende; lê; cita; mostram; pontua; publica; publicou; repete; projeta; defende; calcula; completa; completou; resposta; replica; apura; critica; falou; falam; traz; trazem; vê; veem; propõe; propôs; assume; assumiu; mostrou; mostrava; dado; contou; teme; estampa; crava; responde; responder; reage; reagiu; reagiram; agradece; agradeceu',
  ),
);

/** Participles that do not end in -ado or -ido. */
const irregularParticiples = agreeing(
  list(
    'feito; dito; escrito; visto; posto; aberto; coberto; descoberto; morto; pago; ganho; gasto; entregue; preso; eleito; aceito; expulso; suspenso; solto; salvo; imposto; proposto; exposto; composto; disposto; oposto; suposto; refeito; desfeito; satisfeito; inscrito; descrito; prescrito; previsto; revisto; extinto; incluso; impresso; submerso; limpo; junto; vindo; provindo; tido',
  ),
);

export const classes = {
  SayVerb: say,
  SayParticiple: sayParticiples,
  /** Of them, those that take an object as well: "garantiu a vaga". */
  ObjectSay: finite(
    'destacar justificar comunicar garantir assegurar revelar adiantar complementar detalhar realçar esclarecer explicar rebater ressalvar pontuar responder reagir divulgar',
  ),
  SayGerund: [...sayGerunds, ...confirmGerunds],
  WeakSay: weakSay,
  WeakParticiple: weakParticiples,
  ConfirmVerb: confirm,
  ConfirmParticiple: confirmParticiples,
  ReportVerb: report,
  ReportParticiple: reportParticiples,
  WhisperVerb: whisper,
  WhisperParticiple: whisperParticiples,
  DenyVerb: [...deny, ...list('negue; neguem; desminta; desmintam')],
  DenyParticiple: denyParticiples,
  /** Verbs of saying, for the reportative moods below them, and where a noun phrase ends. */
  Say: [
    ...[...say, ...weakSay, ...confirm, ...report, ...deny].filter((form) => !NOT_ONLY_VERBS.has(form)),
    ...list(
      'dito; dizer; dizendo; afirmando; alegando; desmentir; negar; acreditava; acreditavam; acredita; acreditam; pensava; pensavam; pensa; pensam; sabia; sabiam; esperava que; imaginava; imaginavam; temia; temiam; previa; previam; previu; decidiu; decidiram; determinou; entendeu; reconheceu; reconhece; reconheceram; segundo; de acordo com; conforme; calculou; ameaçou; soube que; contou; convencido; convencida; certo de que; para o qual',
    ),
  ],
  Have: list('tem; têm; tinha; tinham; havia; haviam; tenho; temos; houve; teve; tenha; tenham; tivesse; tivessem'),
  Granted: list('tenha; tenham; tivesse; tivessem; negue; neguem; desminta; desmintam'),
  Without: ['sem'],
  Grants: list('embora; ainda que; se bem que'),
  De: list("de; do; da; dos; das; d'"),
  Por: list('por; pelo; pela; pelos; pelas'),
  Em: list('em; no; na; nos; nas; num; numa; por; através; via; por meio; com'),
  A: list('a; ao; à; aos; às; para'),
  Participle: irregularParticiples,
  Infinitive: list('ser; ter; haver; estar; ir; pôr; ficar; vir; dar'),
  /** By ending, beside these. */
  Gerund: list('sendo; tendo; pondo; dando; vendo'),
  /** "noticiado", "noticiada": what has been said before. */
  ReportedParticiple: agreeing([...reportParticiples, ...sayParticiples, ...confirmParticiples]),
  /** What a party is asked for, and would not do: infinitives and set phrases of speaking to the press. */
  Speak: list(
    `comentar; prever; especular; referir -se; se referir; fazer nenhum comentário; comentá-lo; comentá-la; se manifestar; manifestar -se; manifestar; se pronunciar; pronunciar -se; se posicionar; posicionar -se; se expressar; responder; responder -lhe; falar; prestar declarações; prestar esclarecimentos; prestar qualquer esclarecimento; prestar quaisquer esclarecimentos; prestar mais esclarecimentos; prestar informações; prestar quaisquer declarações; prestar qualquer declaração; prestar mais declarações; dar declarações; dar declaração; dar entrevista; dar entrevistas; dar entrevista sobre; dar detalhes; dar mais detalhes; dar informações; dar explicações; dar pormenores; dar mais informações; dar mais explicações; dar mais pormenores; dar qualquer explicação; dar nomes; conceder entrevista; conceder entrevistas; conceder declarações; gravar entrevista; fazer comentários; fazer qualquer comentário; fazer nenhum comentário; fazer mais comentários; fazer declarações; fazer comentário; fazer um comentário; fazer nenhum tipo; fazer qualquer tipo; prestar nenhum tipo; prestar qualquer tipo; dar nenhum tipo; dar qualquer tipo; tecer comentários; tecer qualquer comentário; emitir comentários; emitir opinião; entrar em detalhes; entrar em grandes detalhes; entrar em mais detalhes; entrar em pormenores; entrar no mérito; adiantar; revelar; informar; detalhar; esclarecer; confirmar; divulgar; dizer; especificar; precisar; explicar; fornecer detalhes; fornecer informações; fornecer mais informações; fornecer pormenores; fornecer mais detalhes; facultar detalhes; facultar mais detalhes; facultar pormenores; facultar informações; acrescentar; alongar -se; se alongar; se estender; se aprofundar; opinar; discutir; avançar; avançar com; avançar detalhes; avançar pormenores; avançar mais pormenores; abordar; atender a imprensa; atender à reportagem; atender a reportagem; receber a reportagem; receber a imprensa; receber jornalistas; debater; identificar; desmentir; negar; reagir; indicar; apresentar sua versão; dar a sua versão; dar sua versão; apresentar versão`,
  ),
  /** To come to speech with somebody. */
  Reach: list(
    'contato; contacto; contatar; contactar; localizar; ouvir; falar; entrar em contato; entrar em contacto; estabelecer contato; estabelecer contacto; fazer contato; um contato; um contacto; obter contato; obter contacto; chegar à fala; chegar ao contacto; obter resposta; obter uma resposta; obter qualquer resposta; obter reação; obter uma reação; obter comentário; obter um comentário; obter posicionamento; obter um posicionamento; obter declarações; obter esclarecimentos; obter um esclarecimento; obter retorno; obter; encontrar; um comentário; uma reação; comentário; retorno',
  ),
  /** What a request to a party is called, and the means by which it was made. */
  Request: list(
    `pedido; pedidos; solicitação; solicitações; pergunta; perguntas; questão; questões; questionamento; questionamentos; contato; contatos; contacto; contactos; tentativa; tentativas; ligação; ligações; telefonema; telefonemas; chamada; chamadas; mensagem; mensagens; e-mail; e-mails; email; emails; recado; recados; reportagem; demanda; demandas; indagação; indagações; abordagem; imprensa; redação; jornalista; jornalistas; repórter; repórteres; comentário; comentários; esclarecimento; esclarecimentos; whatsapp; telefone; convite para entrevista; insistência; insistências; apelo; carta; cartas; ofício`,
  ),
  Approached: agreeing(
    list(
      'procurado; contatado; contactado; questionado; indagado; perguntado; consultado; ouvido; acionado; interpelado; abordado; solicitado; inquirido; instado; interrogado; demandado; notificado',
    ),
  ),
  /** Days of the month. */
  Day: Array.from({ length: 31 }, (_, day) => String(day + 1)),
  /** People of one rank, without a name. */
  Peers: list(
    'ministros; deputados; senadores; dirigentes; parlamentares; integrantes; líderes; generais; auxiliares; assessores; diplomatas; executivos; conselheiros; petistas; tucanos; bolsonaristas; funcionários; procuradores; investigadores; cartolas; banqueiros; vereadores; membros',
  ),
  /** Judges, courts and parliaments: what they deny, reject or confirm is a motion, not a claim. */
  Court: list(
    'juiz; juíza; juízes; justiça; supremo; stf; stj; tse; tribunal; desembargador; desembargadora; relator; relatora; turma; corte; plenário; câmara; senado; congresso; comissão',
  ),
  /** What is looked for and found by others than the press. */
  Sought: list(
    'corpo; corpos; vítima; vítimas; suspeito; suspeitos; autor; autores; droga; drogas; arma; armas; avião; aeronave; criança; menino; menina; documento; documentos; registro; registros; irregularidade; irregularidades; desaparecido; desaparecidos; indício; indícios; prova; provas; sinais; indicação; indicações; defeito; defeitos; vestígio; vestígios; motorista; solução; emprego; vaga; vagas',
  ),
  /** What denies a claim by calling it so. */
  False: [
    ...agreeing(
      list(
        'falso; mentiroso; inverídico; infundado; descabido; absurdo; calunioso; difamatório; leviano; fantasioso; fabricado',
      ),
    ),
    ...list(
      'mentira; mentiras; inverdade; inverdades; improcedente; improcedentes; especulativo; especulação; boato; boatos; invenção; ficção; fofoca; falácia; falácias; farsa; fake; calúnia; calúnias; difamação; ilação; ilações; inexistente; inexistentes; irreal',
    ),
  ],
  /** What parties are said to have had with each other, or done: “não há qualquer negociação”. */
  Dealing: list(
    'negociação; negociações; tratativa; tratativas; proposta; convite; oferta; conversa; conversas; contato; contacto; acordo; reunião; interesse; plano; irregularidade; irregularidades; favorecimento',
  ),
  RumorNoun: list(
    'rumor; rumores; boato; boatos; fofoca; fofocas; burburinho; zunzum; especulação; especulações; buchicho; disse-me-disse; mexerico; mexericos; cochicho; cochichos',
  ),
  ClaimNoun: list(
    'acusação; acusações; alegação; alegações; denúncia; denúncias; suspeita; suspeitas; insinuação; insinuações; afirmação; afirmações; versão; notícia; notícias; informação; informações; rumor; rumores; boato; boatos; especulação; especulações; crítica; críticas; imputação; imputações; ilação; ilações; calúnia; calúnias; irregularidade; irregularidades; participação; envolvimento; responsabilidade; favorecimento; existência; relato; relatos; reportagem; declarações; teor; tese; culpa; responsabilidades; ilegalidade; ilegalidades; negligência; interferência; ligação; ligações',
  ),
} as const;
