/** Bodies that answer for a statement in Portuguese: companies, authorities, clubs, countries. */
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
  return `${word}s`;
};

/** A noun with its plural, in phrases where only the first word changes: "juntas de freguesia". */
const plural = (text: string): string[] =>
  list(text).flatMap((entry) => {
    const [noun = '', ...rest] = entry.split(' ');
    return rest.length === 0 || /^d[aeo]s?$/.test(rest[0] ?? '')
      ? [entry, [pluralOf(noun), ...rest].join(' ')]
      : [entry];
  });

export const organisations = {
  /** Outlets that a headline may name before a colon. */
  OutletLabel: list(
    'bloomberg; reuters; afp; lusa; folha; folha de s.paulo; estadão; o globo; valor econômico; istoé; metrópoles; uol; g1; cnn; cnn brasil; bbc; bbc brasil; jornal de notícias; correio da manhã; diário de notícias; a bola; o jogo; financial times; new york times; nyt; washington post; wall street journal; wsj; politico; axios; the guardian; the athletic',
  ),
  Company: list(
    'empresa; companhia; firma; grupo; multinacional; gigante; startup; start-up; marca; fabricante; montadora; varejista; clube; partido; organização; associação; entidade; instituição; órgão; ong',
  ),
  NoCompany: list(
    `fundo; acionista; investidor; ministério; secretaria; governo; prefeitura; câmara; município; procuradoria; promotoria; tribunal; juízo; polícia; exército; marinha; aeronáutica; parlamento; congresso; senado; assembleia; comissão; comité; comitê; conselho; agência; autoridade; regulador; supervisor; embaixada; consulado; sindicato; federação; confederação; liga; clube; equipa; equipe; partido; movimento; coligação; associação; fundação; ong; universidade; faculdade; escola; colégio; instituto; hospital; clínica; museu; teatro; festival; diocese; arquidiocese; igreja; bolsa; observatório; organismo; organização; órgão; banco central`,
  ),
  Organisation: [
    ...plural(
      `empresa; companhia; firma; grupo; fabricante; montadora; construtora; empreiteira; estatal; mineradora; petroleira; petrolífera; petroquímica; tecnológica; siderúrgica; varejista; rede; rede social; operadora; operador; fornecedor; fornecedora; distribuidora; concessionária; incorporadora; imobiliária; transportadora; seguradora; gestora; fintech; startup; start-up; plataforma; aplicativo; gigante; multinacional; holding; subsidiária; controladora; consórcio; cooperativa; marca; banda; dupla; editora; gravadora; produtora; produtor de eventos; organizadora; casa de shows; loja; supermercado; rede de supermercados; frigorífico; usina; fábrica; indústria; laboratório; farmacêutica; hospital; hospitais; clínica; maternidade; santa casa; unidade; centro hospitalar; posto de saúde; hotel; restaurante; escola; colégio; faculdade; universidade; instituto; reitoria; academia; museu; teatro; festival; fundação; banco; caixa; financeira; tesouraria; bolsa de valores; aérea; elétrica;
      ambas as partes; os dois lados; administradora; vinícola; estúdio; agremiação; coordenação; asilo; laticínio; padaria; governo; país; poder executivo; administração; gestão; prefeitura; câmara; autarquia; junta de freguesia; município; estado; união; ministério; secretaria; secretaria de estado; subsecretaria; pasta; palácio; palácio do planalto; presidência; vice-presidência; gabinete; gabinete do ministro; gabinete do primeiro-ministro; casa civil; chancelaria; diplomacia; embaixada; consulado; itamaraty; planalto; supremo; supremo tribunal federal; tribunal; corte; justiça; juízo; procuradoria; procuradoria-geral; ministério público; ministério público federal; promotoria; defensoria; advocacia-geral; controladoria; controladoria-geral; congresso; parlamento; assembleia; assembleia da república; senado; comissão; comissão europeia; conselho; comitê; comité; corregedoria; ouvidoria; inspetoria; inspeção; direção; direcção; direção-geral; direcção-geral; diretoria; diretório; executiva nacional; executiva estadual; executiva municipal; superintendência; departamento; delegacia; comando; comando-geral; batalhão; brigada; polícia; polícia judiciária; corporação; corpo de bombeiros; bombeiros; guarda; defesa civil; proteção civil; protecção civil; exército; marinha; aeronáutica; força aérea; forças armadas; forças militares; forças de segurança; estado-maior; estado maior; autoridade; vigilância; receita; fisco; tesouro; agência; regulador; reguladora; entidade; órgão; instituição; organização; organismo; ong; associação; sindicato; sindical; federação; confederação; central sindical; frente; movimento; coletivo; partido; legenda; sigla; bancada; coligação; coalizão; aliança; campanha; clube; emblema; time; equipe; equipa; seleção; liga; torcida organizada; escuderia; igreja; arquidiocese; diocese; patriarcado; paróquia; vaticano; santa sé; conferência episcopal; cúria; comunidade; ordem; ordem dos médicos; ordem dos advogados; ordem dos enfermeiros; centro; serviço; cartório; metrô; metro; transportes metropolitanos; aeroporto; porto; correios; parceria; milícia; milicianos; facção; estado islâmico; daesh; boko haram; al-qaeda; al qaeda; guerrilha; rebeldes; hackers; observatório; biblioteca; arquivo; orquestra; casa branca; pentágono; kremlin; nações unidas; união europeia; otan; nato; onu; oms; fmi; bce; unesco; unicef; opep; mercosul; oab; cbf; conmebol; fifa; uefa; fia; coi; cob; stf; stj; tse; tst; tcu; cgu; agu; pgr; mpf; mp; pf; prf; pm; pc; psp; gnr; pj; sef; aima; asae; anac; anatel; aneel; anvisa; anp; antt; antaq; ans; cade; cvm; b3; bndes; ibama; icmbio; funai; incra; inss; fiocruz; butantan; inep; mec; mst; cut; cgtp; ugt; fenprof; inem; dgs; sns; infarmed; anacom; erse; erc; cne; cmvm; anepc; ctt; cp; edp; galp; tap; sata; refer; ana; ren; nav; apa; icnf; nasa; fbi; cia; fed; fda; dea; ema; ecdc; prefeituras; samu; detran; cet; sabesp; cedae; cemig; copel; enel; light; petrobras; eletrobras; embraer; banco do brasil; infraero; correios; abin; coaf; dnit; denatran; senai; febraban; anfavea; cna; fecomércio; procon; deco; anpd; cnj; cnmp; cnbb; funarte; iphan; dgpc; psd; ps; pcp; chega; bloco de esquerda; livre; cds; iniciativa liberal; pt; psdb; mdb; psol; pdt; psb; pl; pp; republicanos; união brasil; novo; podemos; cidadania; psc; dem; solidariedade; rede sustentabilidade`,
    ).filter(
      (word) =>
        !/^(?:operadores|anas?|livres?|novos?|cps?|nav|apas?|light|lights|ren|dem|pcs?|rede|casas?|refers?|cets?|pms|ordens|ordem|metro|metros|equipes|estados|uniões|caixas|sindical|sindicais|comunicações|comunidades?|comunidade)$/.test(
          word,
        ),
    ),
    ...list(
      `países; o metro; do metro; pelo metro; supervisor do sistema financeiro; supervisor financeiro; supervisor bancário; supervisor da bolsa; supervisor do mercado; supervisor dos mercados; rede de supermercados; bombeiros; regimento de sapadores bombeiros; regimento de sapadores; força policial; força de segurança; efetivo policial; autoridades; forças de defesa; equipes de resgate; organizadores; polícias; tropas; talibãs; talibã; taleban; os militares israelenses; os militares israelitas; os militares russos; os militares ucranianos; os militares americanos; hamas; hezbollah; farc; houthis; correios; duas empresas; cúpula do partido; organização criminosa; ordem dos advogados do brasil; metro de lisboa; metropolitano de lisboa; grupo parlamentar; executivo municipal; representação diplomática; rede globo; tv globo; produção do programa; produção; produção da novela; bastonário; juventude; tropa; operação; força-tarefa; lava jato; força-tarefa da lava jato; gaeco; comando vermelho; sociedade; sad; massa falida; junta médica; agrupamento de escolas; creche; conglomerado; penitenciária; presídio; capitania; parque nacional; zoológico; cervejaria; cervejeira; shopping; condomínio; prestadora; rede de lojas; rede de farmácias; rede de ensino; rede de restaurantes; cadeia de supermercados; cadeia de lojas; locadora; retalhista; corretora de valores; segurança social; equipe médica; equipa médica; corpo clínico; enfermaria; dono da marca`,
    ).filter(
      (word) =>
        !/^(?:bastonário|juventude|operação|produção|sociedade|enfermaria|dono da marca|organização criminosa|tropa)$/.test(
          word,
        ),
    ),
  ],
  Government: list(
    `casa branca; pentágono; kremlin; palácio do eliseu; eliseu; downing street; vaticano; santa sé; planalto; palácio do planalto; itamaraty; são bento; belém; palácio de belém; necessidades; palácio das necessidades; casa rosada; bruxelas; washington; moscou; moscovo; pequim; londres; berlim; madri; madrid; tóquio; seul; pyongyang; teerã; teerão; jerusalém; tel aviv; kiev; kyiv; ancara; nova délhi; nova deli; islamabad; camberra; ottawa; otava; varsóvia; budapeste; atenas; viena; berna; haia; riad; doha; damasco; bagdá; bagdade; cabul; cairo; trípoli; caracas; brasília; buenos aires; havana; taipé; minsk; bogotá; quito; luanda; maputo; bissau; díli; praia; lisboa;
    brasil; portugal; frança; alemanha; itália; espanha; reino unido; grã-bretagna; grã-bretanha; inglaterra; escócia; irlanda; bélgica; holanda; países baixos; suíça; áustria; polônia; polónia; hungria; romênia; roménia; bulgária; grécia; turquia; suécia; noruega; dinamarca; finlândia; rússia; ucrânia; belarus; bielorrússia; china; taiwan; japão; coreia do sul; coreia do norte; índia; paquistão; bangladesh; indonésia; malásia; singapura; tailândia; vietnã; vietname; filipinas; mianmar; irã; irão; iraque; israel; síria; líbano; jordânia; arábia saudita; catar; qatar; kuwait; iêmen; iémen; egito; egipto; líbia; tunísia; argélia; marrocos; sudão; etiópia; quênia; quénia; nigéria; gana; áfrica do sul; zimbábue; uganda; ruanda; congo; angola; moçambique; cabo verde; guiné-bissau; são tomé e príncipe; timor-leste; macau; méxico; argentina; chile; colômbia; peru; venezuela; bolívia; equador; paraguai; uruguai; cuba; haiti; panamá; república dominicana; guatemala; honduras; nicarágua; el salvador; costa rica; canadá; estados unidos; eua; e.u.a; austrália; nova zelândia; albânia; sérvia; kosovo; croácia; eslovênia; eslovénia; montenegro; malta; chipre; geórgia; armênia; arménia; azerbaijão; cazaquistão; afeganistão; somália; eritreia; chade; níger; mali; união europeia; ue; comissão europeia; nações unidas; onu; conselho europeu; parlamento europeu; bce; otan; nato`,
  ).filter((word) => !/^(?:belém|praia|necessidades|peru|quito|cairo)$/.test(word)),
  OrganisationName: list(
    `sa; s.a; s/a; ltda; lda; sad; sgps; inc; corp; ltd; plc; llc; gmbh; ag; nv; holding; group; grupo; banco; bank; seguros; universidade; faculdade; instituto; ministério; departamento; agência; conselho; comissão; associação; federação; confederação; fundação; comitê; comité; liga; união; partido; movimento; sindicato; polícia; procuradoria; tribunal; corte; autoridade; escritório; centro; hospital; museu; sociedade; clube; futebol; fc; sc; ac; ec; cr; esporte; sport; sporting; atlético; athletico; athletic; real; united; city; companhia; partners; capital; technologies; systems; industries; motors; pharma; energia; energias; energy; international; global; software; entertainment; studios; records; labs; trust; igreja; diocese; escola; academia; colégio; ferrovias; aeroportos; porto; marinha; exército; região; município; prefeitura; câmara; senado; cruz vermelha; caritas; médicos sem fronteiras; secretaria; defensoria; corpo; guarda; linhas aéreas; airlines; airways; aérea; aéreas; aéreo; transportes; construtora; engenharia; mineração; petróleo; saneamento; telecom; telecomunicações; investimentos; participações; empreendimentos; alimentos; supermercados; atacadão; lojas; editora; livraria; produções; laboratórios; farmacêutica; siderúrgica; metalúrgica; papel; celulose; concessionária; rodovias; consórcio; cooperativa; unimed; sindical; frente; aliança; bloco; iniciativa; assembleia; palácio; supremo; superintendência; vigilância; receita; defesa civil; proteção civil; inspeção; ordem; gabinete; comando; brasil; portugal; logística; táxi aéreo; taxi aéreo; agro; bebidas; cervejaria; têxtil; calçados; móveis; shopping; hotel; hotéis; resorts; turismo; viagens; teatro; orquestra; festival; fórum; observatório`,
  ).filter((word) => !/^(?:porto|brasil|portugal|real|city|papel)$/.test(word)),
} as const;
