/** Who may stand behind a statement in Portuguese, of Brazil and of Portugal: spokespeople, outlets, unnamed people, officials, documents. */
import { organisations } from './organisations.ts';

const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

const pluralOf = (word: string): string => {
  if (/^(?:órg|cidad|irm)ão$/.test(word)) return `${word}s`;
  if (/[sx]$/.test(word)) return word;
  if (/[rz]$/.test(word)) return `${word}es`;
  if (/ão$/.test(word)) return `${word.slice(0, -2)}ões`;
  if (/m$/.test(word)) return `${word.slice(0, -1)}ns`;
  if (/al$/.test(word)) return `${word.slice(0, -1)}is`;
  if (/el$/.test(word)) return `${word.slice(0, -2)}éis`;
  if (/il$/.test(word)) return `${word.slice(0, -2)}is`;
  return `${word}s`;
};

/** Whether the plural of a phrase's first word alone is one: "juntas de freguesia", not "câmaras municipal". */
const changesFirst = ([first]: readonly string[]): boolean => first === undefined || /^d[aeo]s?$/.test(first);

/** A noun with its plural, in phrases where only the first word changes. */
const plural = (text: string): string[] =>
  list(text).flatMap((entry) => {
    const [noun = '', ...rest] = entry.split(' ');
    return changesFirst(rest) ? [entry, [pluralOf(noun), ...rest].join(' ')] : [entry];
  });

/** Masculine and feminine with their plurals: "diretor" gives diretora, "ministro" ministra; others stand as they are. */
const both = (text: string): string[] =>
  list(text).flatMap((entry) => {
    const [noun = '', ...rest] = entry.split(' ');
    const feminine = /o$/.test(noun)
      ? `${noun.slice(0, -1)}a`
      : /or$/.test(noun)
        ? `${noun}a`
        : /ês$/.test(noun)
          ? `${noun.slice(0, -2)}esa`
          : noun;
    const forms = changesFirst(rest) ? [noun, pluralOf(noun), feminine, pluralOf(feminine)] : [noun, feminine];
    return forms.map((form) => [form, ...rest].join(' '));
  });

export const sources = {
  ...organisations,
  Agent: list('agente; empresário; empresária; criminalista; mandatário; mandatária; equipe; equipa'),
  Spokesperson: [
    ...list('agente; agentes; empresário; empresários').flatMap((role) =>
      list(
        'do jogador; da jogadora; do atleta; da atleta; do futebolista; do craque; do avançado; do atacante; do extremo; do meia; do médio; do volante; do zagueiro; do defesa; do central; do lateral; do goleiro; do guarda-redes; do treinador; do técnico; do ator; da atriz; do cantor; da cantora',
      ).map((client) => `${role} ${client}`),
    ),
    ...plural(
      `porta-voz; assessoria; assessoria de imprensa; assessoria de comunicação; gabinete de imprensa; gabinete de comunicação; departamento de comunicação; departamento de imprensa; direção de comunicação; direcção de comunicação; agência de comunicação; secretaria de comunicação; setor de comunicação; serviço de imprensa; sala de imprensa; representante; representante legal; representante oficial; advogado; advogada; defensor; defensora; defesa; defesa técnica; equipe jurídica; equipa jurídica; banca; escritório de advocacia; relações-públicas; relações públicas; social media; staff; estafe; fonte oficial; fonte institucional; fonte autorizada; comunicação da empresa; área de comunicação; central globo de comunicação; central de comunicação; comunicação da globo`,
    ),
    ...list(
      `assessor de imprensa; assessora de imprensa; assessores de imprensa; assessor de comunicação; assessora de comunicação; diretor de comunicação; diretora de comunicação; director de comunicação; directora de comunicação; chefe de comunicação; chefe da comunicação; responsável pela comunicação; responsável de comunicação; secretário de comunicação; secretária de comunicação; gerente de comunicação; vice-presidente de comunicação; secretário de imprensa; secretária de imprensa; adido de imprensa; adida de imprensa; gerente de relações públicas; diretor de relações institucionais; diretor de relações externas; chefe de imprensa; coordenador de comunicação; coordenadora de comunicação; departamento jurídico; oficial de relações públicas; oficial de comunicação; oficial de imprensa; porta-voz adjunto; porta-voz adjunta; press officer; assessoria do cantor; assessoria da cantora; equipe do cantor; equipe da cantora; equipe do ator; equipe da atriz; equipe do artista; equipe da artista; equipa do cantor; equipa da cantora; equipe de comunicação; equipa de comunicação; equipe de defesa; equipa de defesa; porta voz`,
    ),
  ],
  Outlet: [
    ...plural(
      `jornal; site de notícias; agência noticiosa; agência de informação financeira; site de fofocas; site de celebridades; site de tecnologia; portal de notícias; portal de fofocas; programa conexão repórter; programa domingo espetacular; programa exclusivo; programa fantástico; programa profissão repórter; programa roda viva; diário; semanário; revista; site; portal; sítio; blog; blogue; agência; agência de notícias; emissora; canal; cadeia de televisão; cadeia televisiva; televisão; tv; tevê; rede de tv; rede de televisão; rádio; estação; coluna; colunista; tabloide; tablóide; periódico; veículo; imprensa; mídia; comunicação social; meio de comunicação; órgão de comunicação; órgão de comunicação social; podcast; programa de tv; programa da tv; programa de televisão; programa televisivo; programa de rádio; telejornal; matutino; vespertino; newsletter; gazeta; edição espanhola; edição online; jornalista do jornal; setorista`,
    ),
    ...list(
      'o marca; do marca; pelo marca; o sun; do sun; pelo sun; a bild; da bild; pela bild; o bild; do bild; pelo bild; publicação; reportagem; trecho da matéria; trecho da reportagem; os média; dos média; aos média; nos média; pelos média; média locais; média internacionais; media; mídias',
    ),
  ],
  /** "A mesma fonte" is whoever spoke before. */
  /** Who works somewhere, and does not speak for it. */
  Staff: list('trabalhadores; empregados'),
  /** Who no longer has an office. */
  Former: list('antigo; antiga; ex'),
  /** Lawyers: who works at a firm speaks for nobody unless they represent somebody. */
  Counsel: list('advogado; advogada; advogados; advogadas'),
  LawFirm: list('escritório; especialista; especializado'),
  LawField: list('criminalista; penalista'),
  Represents: list('cliente; defende; representa; assiste'),
  /** Bodies of which none in particular speaks: "many companies say". */
  Some: list(
    'muitos; muitas; alguns; algumas; vários; várias; poucos; poucas; numerosos; numerosas; metade; maioria; cada; nenhum; nenhuma',
  ),
  /** What nobody says but in a story: "in the novel, the police announce". */
  Lore: list('lenda; lendas; tradição; folclore; mito'),
  Maker: list('fabricante'),
  Fiction: list('romance; filme'),
  /** Bodies have it as outlets do: whose it is stands behind it. */
  Site: list('site; portal; sítio'),
  /** Of documents that are none, or nobody's. */
  Fake: list(
    'falso; falsa; falsos; falsas; anônimo; anônima; anônimos; anônimas; anónimo; anónima; anónimos; anónimas',
  ),
  Others: list('outros; outras'),
  Same: list('mesma; mesmas; mesmo; mesmos; referida; citada'),
  /** What outlets do: a name that nothing else tells is an outlet's then. */
  Reports: list(
    'noticia; noticiou; noticiava; noticiado; noticiada; publica; publicou; publicado; publicada; avançado; avançada; apurou; apurado; reporta; reportou; reportado; veiculou; veiculado; veiculada',
  ),
  Circumstance: list(
    'perante a insistência; perante os jornalistas; perante as perguntas; diante da insistência; diante das perguntas; durante; após; depois; no final; à margem; no decorrer; ao término; à saída',
  ),
  Platform: list('rede; social; plataforma'),
  First: list('como; segundo; conforme; consoante'),
  /** Whose report is their outlet's: "o jornalista Ivo Nunes, da TV Cidade". */
  Reporter: list(
    'jornalista; jornalistas; repórter; repórteres; correspondente; comentarista; colunista; apresentador; apresentadora',
  ),
  /** The publication that is being read, and its people. */
  OwnOutlet: list(
    'esta coluna; este colunista; esta colunista; esta reportagem; nossa reportagem; nossa equipe; nossa redação; este jornal; este blog; este blogue; este blogueiro; este portal; este site; esta revista; este repórter; esta repórter; este semanário; este diário',
  ),
  /** What a broadcaster announces of itself. */
  Own: list(
    'sua; seu; suas; seus; estreia; grelha; programação; novela; novelas; telenovela; programa; temporada; emissão; apresentador; apresentadora',
  ),
  OutletName: list(
    `folha; globo; estadão; broadcast; diário; jornal; correio; gazeta; tribuna; notícias; tv; rádio; times; post; news; herald; daily; mail; guardian; telegraph; tribune; journal; independent; zeitung; gazzetta; corriere; mundo; marca; magazine; público; expresso; observador; revista; rede; portal; radio; band; sport; sports; football; transfer; mercato; insider; today; press; online; deportivo; sportivo; sportiva; tuttosport; kicker; mirror; leaks; gsmarena; techradar; cnet; engadget;  monde; figaro; clarín; nación; semanal; express; agência`,
  ).filter((word) => !/^(?:público|rede|revista|mundo|marca|sport|agência|express)$/.test(word)),
  Unnamed: [
    ...list(
      `fonte; fontes; uma autoridade; uma importante autoridade; outra autoridade; duas autoridades; uma alta autoridade; um alto responsável; leaker; leakers; vazador; uma fonte oficial; fontes oficiais anônimas; insider; insiders; informante; informantes; interlocutor; interlocutores; interlocutora; interlocutoras; auxiliares; aliados; assessores; governistas; palacianos; correligionários; pessoas do círculo; pessoas próximas; pessoa próxima; pessoas ligadas; pessoa ligada; pessoas a par; pessoa a par; pessoas familiarizadas; pessoa familiarizada; pessoas com conhecimento; pessoa com conhecimento; pessoas informadas; pessoas que acompanham; pessoas envolvidas; pessoa envolvida; pessoas com acesso; pessoas ouvidas; pessoas do entorno; pessoas da equipe; gente próxima; gente ligada; gente do meio; gente do mercado; gente do governo; gente com acesso; círculo próximo; círculo íntimo; amigos próximos; amigo próximo; amiga próxima; pessoas que participaram; pessoa que participou; pessoas que participam; participantes da reunião; participante da reunião; participantes do encontro; integrantes da cúpula; integrante da cúpula; integrantes do governo; integrante do governo; integrantes da equipe; integrante da equipe; aliado de; um aliado; pessoas do mercado; fontes do mercado; mercado; entourage; quem acompanha; quem convive; quem conhece; meios políticos; meios diplomáticos; círculos; delatores anônimos; denunciantes anônimos; testemunhas anônimas; uma das fontes; uma das pessoas; outra pessoa; outra fonte; nome influente; diplomatas; lideranças do partido; caciques do partido; amigos do casal; entorno do presidente; entorno do jogador; entorno do técnico; garganta funda; ministros do supremo ouvidos; membros do governo; membro do governo; pessoas presentes; um dos presentes; um dos participantes; uma das participantes; uma pessoa`,
    ).filter((word) => !/^(?:mercado|círculos|quem conhece)$/.test(word)),
  ],
  Official: [
    ...both(
      `funcionário; dirigente; executivo; diplomata; assessor; auxiliar; conselheiro; colaborador; servidor; oficial; alto funcionário; alto responsável; alto quadro; membro; elemento; integrante; interlocutor direto; investigador; negociador; banqueiro; gestor; parlamentar; empregado; técnico do ministério; magistrado; aliado; correligionário; amigo; colega; responsável; quadro; cartola; emissário; cacique; líder partidário; ex-funcionário; ex-assessor; ex-dirigente`,
    ).filter((word) => !/^(?:executivo|agente|agentes|técnicos?|técnicas?|policiais|militares)$/.test(word)),
    ...list(
      'policiais; policiais militares; policiais civis; agentes; militares; procuradores; procuradoras; promotores; promotoras; um executivo; outro executivo; alto executivo; executivo próximo; executivo ouvido; executivo a par; executivo da empresa; executivo do setor; executivo do banco; principal executivo',
    ),
  ],
  Vague: list(
    `alto; alta; altos; altas; antigo; antiga; antigos; antigas; ex; anônimo; anônima; anônimos; anônimas; anónimo; anónima; anónimos; anonimato; próximo; próxima; próximos; próximas; familiarizado; familiarizada; familiarizados; familiarizadas; par; conhecimento; envolvido; envolvidos; envolvida; ligado; ligados; ligada; informado; informada; informados; graduado; graduada; graduados; influente; influentes; experiente; americano; americanos; israelense; israelenses; europeu; europeus; ocidental; ocidentais; ucraniano; russo; inteligência; sob; reservadamente; ouvido; ouvidos; ouvida; ouvidas; primeiro escalão`,
  ),
  Title: [
    ...both(
      `presidente; vice-presidente; presidenta; ex-presidente; copresidente; primeiro-ministro; ex-primeiro-ministro; vice-primeiro-ministro; ministro; ex-ministro; vice-ministro; chanceler; secretário; subsecretário; secretário-geral; secretário de estado; secretário-executivo; governador; ex-governador; vice-governador; prefeito; ex-prefeito; vice-prefeito; autarca; vereador; deputado; ex-deputado; deputado federal; deputado estadual; eurodeputado; senador; ex-senador; embaixador; cônsul; relator; líder; bastonário; provedor; procurador; procurador-geral; promotor; promotor de justiça; juiz; desembargador; delegado; comandante; coronel; tenente-coronel; tenente; capitão; major; general; almirante; sargento; cabo; inspetor; inspector; comissário; superintendente; intendente; subintendente; diretor; director; diretor-geral; director-geral; diretor-executivo; diretor-presidente; vice-diretor; presidente-executivo; administrador; administrador-delegado; gerente; gerente-geral; coordenador; coordenador-geral; supervisor; fundador; cofundador; co-fundador; proprietário; dono; sócio; sócio-fundador; controlador; acionista; empresário; empreendedor; bilionário; magnata; reitor; vice-reitor; pró-reitor; decano; treinador; técnico; selecionador; jogador; atleta; atacante; avançado; ponta; meia; médio; volante; zagueiro; lateral; goleiro; guarda-redes; defesa-central; piloto; tenista; surfista; lutador; campeão; cantor; ator; atriz; apresentador; escritor; autor; diretor de cinema; cineasta; realizador; produtor; compositor; músico; rapper; influenciador; influencer; artista; ex-bbb; comediante; dançarino; bailarino; pintor; escultor; sertanejo; funkeiro; fadista; guitarrista; baterista; pianista; vocalista; maestro; encenador; jovem promessa; humorista; modelo; bispo; arcebispo; cardeal; padre; pastor; rei; rainha; príncipe; princesa; duque; duquesa; papa; pontífice; candidato; pré-candidato; chefe; vice; tesoureiro; síndico; cacique; governante; tutela; titular; mandatário; político; parlamentar; número dois; advogado-geral; defensor público; conselheiro; intendente; interventor; representante comercial; patrão; comentador; estilista; chef; arquiteto; engenheiro; médium; irmão`,
    ).filter(
      (word) =>
        !/^(?:músicas?|irmã|irmão|irmãos|irmões|irmãs|conselheir.*|tutelas?|políticas?|parlamentar(?:es)?|procurador[ae]s|promotor[ae]s)$/.test(
          word,
        ),
    ),
    ...list(
      `responsável; oficial; dirigente; gestor; gestora; magistrado; magistrada; cartola; ceo; cfo; coo; cto; sr; sra; sr.ª; dr; dra; dr.ª; exmo; eng; d; dom; dona; seu; senhor; senhora; doutor; doutora; mister; sir; lord; lady; cristina; número um; homem-forte; premiê; delegado-geral; comandante-geral; diretora-geral; pároco; ouvidor; ouvidora; executivo de futebol; diretor de futebol; curador; curadora; liquidatário; edil; xerife; juíza; representante da república; craque; camisa 10; estrela; casal`,
    ).filter((word) => !/^(?:seu|cristina|d)$/.test(word)),
  ],
  Bystander: [
    ...both(
      `analista; especialista; perito; economista; economista-chefe; estrategista; estrategista-chefe; investigador da universidade; investigador do instituto; investigador do centro; investigador da faculdade; professor; pesquisador; investigador científico; cientista; politólogo; sociólogo; historiador; observador; crítico; comentarista; comentador; testemunha; morador; vizinho; pai; mãe; filho; marido; mulher; esposo; viúvo; irmão; irmã; familiar; parente; família; tio; avô; avó; primo; namorado; companheiro; noivo; torcedor; adepto; fã; vítima; sobrevivente; manifestante; militante; ativista; activista; investidor; consumidor; usuário; utilizador; internauta; leitor; cliente; eleitor; médico; enfermeiro; professora; estudante; aluno; jornalista; repórter; correspondente; homem; jovem; adolescente; menino; menina; rapaz; passageiro; motorista; condutor; turista; psicólogo; psiquiatra; consultor; opositor; suspeito; acusado; réu; arguido; denunciante; queixoso; paciente; comerciante; lojista; agricultor; pescador; trabalhador; operário; estagiário; geólogo; climatologista; epidemiologista; infectologista; virologista; constitucionalista; jurista; meteorologista; sismólogo; voluntário; visitante; ex-aluno; delator; ex-diretor; ex-executivo; ex-gerente; ex-tesoureiro; ex-superintendente; doleiro; operador financeiro; marqueteiro; lobista; empreiteiro; colaborador premiado; pessoa; popular; transeunte; internauta; seguidor; tutor; antropólogo; biólogo; astrônomo; nutricionista; ginecologista; cardiologista; pediatra; urologista; dermatologista; ex-marido; ex-mulher; ex-namorado; sogro; cunhado; padrasto; madrasta; neto; genro; preso; detido; detento; recluso; sindicalista; caminhoneiro; taxista; ambulante; empregada doméstica; babá; cuidador; porteiro; zelador; perito criminal; legista; médico-legista; bombeiro militar; biógrafo; gerente da loja; colecionador; artesão; ferroviário; estivador; garçom; cozinheiro; acadêmico; académico; educador; docente; filósofo; criminólogo; criminalista; penalista; astrólogo; vidente; youtuber; blogueiro; concorrente; rival; adversário; oponente; aposentado; contribuinte; ouvinte; telespectador; banhista; ciclista; pedestre; peão; indígena; produtor rural; cidadão; munícipe; habitante; residente; freguês`,
    ).filter((word) => !/^(?:populares|bombeiros? militares)$/.test(word)),
    ...list(
      'gente; povo; população; pais; avós; bombeiro militar; alguns; muitos; outros; todos; ninguém; alguém; quem; público; opinião pública; populares; moradores; amigo de infância; amigo da vítima; amiga da vítima; corretora',
    ),
  ],
  /** What a court does besides ruling. */
  Informs: list('informou; informa; informaram; informado; comunicou; comunicaram'),
  Institute: list('instituto; agência; observatório; empresa; consultoria'),
  Study: [
    ...plural(
      `estudo; pesquisa; sondagem; levantamento; dado; estatística; número; índice; indicador; análise; estimativa; previsão; projeção; projecção; lei; legislação; norma; regra; regulamento; regimento; decreto; código; constituição; artigo; artigo da constituição; bíblia; evangelho; alcorão; tradição; teoria; modelo; plano; programa de governo; calendário; cronograma; credit suisse; goldman sachs; morgan stanley; jpmorgan; jp morgan; xp investimentos; itaú bba; bradesco bbi; ubs bb; moody's; fitch; bank of america; ativa investimentos; edital; protocolo; contrato; acordo; tratado; hipótese; teste; exame; autópsia; necropsia; perícia; laudo; resultado; prova; indício; vídeo; imagem; foto; fotografia; gravação; interceptação; escuta; câmera; câmara de vigilância; balanço; ranking; censo; gráfico; história; ciência; opinião; parecer técnico; cálculo; expectativa; manual; livro; romance; filme; diretriz; directiva; estatuto; mercado; bolsa; versão; observação; projeto de lei; medida provisória; pacote; ibge; codeplan; ipedf; ipea; fgv; fgv ibre; seade; fipe; instituto brasileiro de geografia e estatística; instituto nacional de estatística; instituto de pesquisa econômica aplicada; instituto de planejamento; instituto de pesquisa e estatística; companhia de planejamento; datafolha; ibope; ipec; quaest; ipsos; ine; eurostat; dieese; boletim focus; pordata; ipma; inpe; inmet; paraná pesquisas; atlasintel; intercampus; aximage; cesop; cartaz; placa; consultoria; firma de análise; empresa de pesquisa; empresa de consultoria; instituto de pesquisa; agência de risco; idc; gartner; canalys; counterpoint; nielsen; kantar; sentença; acórdão; decisão; liminar; despacho; voto; ata; tese; idade; região; tipo; preço; demanda; data; perfil; caso; depoimento; relato; testemunho; delação; inflação; reajuste; orçamento; documento; registro; registo; processo; ação; peça; relatório da polícia; pib; momento; sinal; horário; fenômeno`,
    ),
    ...list(
      'observatório sírio; supremo tribunal; tribunal constitucional; agência de notação; agência de classificação; empresa de estudos; equipa da universidade; equipe da universidade; equipa de investigadores; equipe de pesquisadores; a consultoria; mim; nós; você; ti; elas próprias; o que; fãs',
    ),
  ],
  Document: [
    ...plural(
      `nota; ata; trecho; o documento; no documento; do documento; nota à imprensa; comunicado; pronunciamento; comunicação; declaração oficial; declaração escrita; carta; ofício; circular; memorando; documento oficial; documento judicial; documento interno; autos do processo; denúncia do ministério público; inquérito; boletim; boletim de ocorrência; edital de convocação; fato relevante; facto relevante; prospecto; petição; requerimento; mandado; registro policial; auto de infração; portaria; resolução; publicação oficial; página oficial; site oficial; conta oficial; perfil oficial; post; postagem; publicação nas redes; mensagem; e-mail; email; texto; demonstração financeira; relatório anual; relatório e contas; diário oficial; diário da república; aviso; informe; release; press release; despacho do ministério público; procedimento; resposta; parecer; legenda; tuíte; tweet`,
    ),
    ...list(
      'denúncia; acusação; esclarecimento enviado; esclarecimento divulgado; documentos judiciais; documentos internos; documentos oficiais; documentos do tribunal',
    ),
  ],
  Report: list('reportagens; matéria; matérias; artigo; artigos; notícia; notícias'),
} as const;
