/** Who may stand behind a statement in Spanish news. */
import { both, list, plural } from './words.ts';

/** "varios diputados": office holders in the plural whom nobody names. */
const SOME = list('varios; algunos; dos; tres; cuatro; otros; diversos; distintos; ciertos; muchos');
const OFFICE_HOLDERS = list(
  'diputados; senadores; ministros; exministros; alcaldes; gobernadores; dirigentes; barones; jugadores; consejeros; concejales; embajadores; líderes; jueces; fiscales; legisladores; directivos; generales; agentes; mandos; delegados; presidentes; secretarios; parlamentarios; cargos; pesos pesados; policías; militares; investigadores',
);

export const parties = {
  Spokesperson: [
    ...list(
      `portavoz; portavoces; portavocía; vocero; vocera; voceros; voceras; vocería; co-portavoz; coportavoz; viceportavoz; secretario de prensa; secretaria de prensa; jefe de prensa; jefa de prensa; responsable de prensa; responsable de comunicación; responsable de comunicaciones; director de comunicación; directora de comunicación; director de comunicaciones; directora de comunicaciones; directora de prensa; director de prensa; dircom; encargado de prensa; encargada de prensa; encargado de comunicación; encargado de comunicaciones; encargada de comunicaciones; gabinete de prensa; gabinete de comunicación; departamento de comunicación; departamento de prensa; departamento de comunicaciones; área de comunicación; área de prensa; oficina de prensa; oficina de comunicación; oficina de comunicaciones; oficinas de prensa; servicio de prensa; servicio de comunicación; dirección de comunicación; dirección de prensa; secretaría de prensa; secretaría de comunicación; relaciones públicas; agente de prensa; equipo de comunicación; equipo de prensa; representante; representantes; representación legal; abogado; abogada; abogados; abogadas; letrado; letrada; letrados; letradas; defensor legal; apoderado; apoderada; asesor legal; asesora legal; equipo legal; defensa; defensa letrada; defensa del acusado; defensa de la acusada; defensa técnica; bufete; su agente; agente del jugador; agente del futbolista; agente del delantero; agente del portero; agente del centrocampista; agente del entrenador; agente del actor; agente de la actriz; agente del cantante; agente de la cantante; agente de la jugadora; representante legal; representantes legales; jefe de comunicación; jefa de comunicación; procurador legal; ministro portavoz; ministra portavoz; consejera portavoz; consejero portavoz; secretaria general portavoz; publicista; publirrelacionista; agente de bolsa de prensa`,
    ),
  ],
  Organisation: [
    ...plural(
      `empresa; compañía; firma; corporación; grupo; multinacional; consorcio; sociedad; entidad; banco; aseguradora; mutua; caja de ahorros; cooperativa; fabricante; constructora; constructor; promotora; inmobiliaria; concesionaria; operadora; operador; proveedor; proveedora; distribuidora; comercializadora; productora; editorial; discográfica; tecnológica; farmacéutica; laboratorio; energética; eléctrica; petrolera; minera; siderúrgica; cementera; automotriz; automovilística; aerolínea; naviera; ferroviaria; teleco; telefónica; plataforma; marca; filial; matriz; casa matriz; gigante; startup; start-up; fintech; cadena hotelera; cadena de supermercados; supermercado; franquicia; bodega; astillero; refinería; planta; fábrica; consultora; auditora; gestora; fondo; fondo de inversión; holding; conglomerado; patronal; cámara de comercio; bolsa; tesorería; hacienda;
      ministerio; secretaría; subsecretaría; gobierno; ejecutivo; ayuntamiento; alcaldía; municipalidad; municipio; consistorio; intendencia; gobernación; prefectura; diputación; consejería; conselleria; departamento; concejalía; cabildo; delegación; subdelegación; dirección general; dirección; directiva; junta; junta directiva; consejo; consejo de administración; directorio; presidencia; vicepresidencia; cancillería; embajada; consulado; fiscalía; procuraduría; contraloría; defensoría; defensoría del pueblo; superintendencia; comisión; comité; comité organizador; agencia espacial; agencia tributaria; agencia de protección; agencia antidroga; agencia meteorológica; agencia estatal; agencia gubernamental; agencia federal; agencia de la onu; instituto; juzgado; tribunal; audiencia; corte; magistratura; parlamento; congreso; senado; asamblea; cámara; bancada; grupo parlamentario; bloque; partido; coalición; formación; movimiento; alianza; oposición; oficialismo; sindicato; gremio; central sindical; federación; confederación; liga; club; equipo; escuadra; selección; asociación; fundación; ong; organización; organismo; institución; observatorio; colectivo; plataforma ciudadana; colegio; colegio de abogados; colegio de médicos; universidad; rectorado; facultad; escuela; instituto nacional; hospital; clínica; centro; centro de salud; centro médico; sanatorio; museo; teatro; festival; biblioteca; iglesia; diócesis; arzobispado; obispado; conferencia episcopal; policía; comisaría; comandancia; jefatura; cuerpo; cuerpo de bomberos; bombero; ejército; marina; armada; fuerza aérea; guardia; guardia costera; brigada; servicio; servicio de emergencias; servicio meteorológico; servicio de inteligencia; autoridad; regulador; supervisor; defensor del pueblo; aduana; aeropuerto; puerto; autoridad portuaria; estado mayor; milicia; guerrilla; insurgencia; grupo armado; grupo terrorista; régimen; alto comisionado; banco central; reserva federal; oficina; oficina del fiscal; oficina del sheriff; casa real; casa rosada; moncloa; zarzuela; real federación; organizador; organizadora; órgano; órgano contralor; órgano regulador; ente; ente regulador; rectoría; vicerrectoría; cartera; sanidad pública; inspección; inspección de trabajo; comunidad autónoma; comunidad; generalitat; xunta; gobierno vasco; govern; lehendakaritza; cofradía; hermandad; orquesta; compañía de teatro; comparsa; gestor; gestor aeroportuario; gestor ferroviario; titular de la planta; investigador; rescatista; socorrista; servicio de rescate; equipo de rescate; equipo de emergencia; cooperativa agraria; franquicia`,
    ),
    ...list(
      `autoridades; autoridades sanitarias; autoridades locales; autoridades judiciales; autoridades portuarias; fuerzas armadas; fuerzas de seguridad; fuerzas de defensa; cuerpos de seguridad; bomberos; carabineros; gendarmería; guardia civil; policía nacional; policía local; policía municipal; policía foral; ertzaintza; mossos; mossos d'esquadra; protección civil; cruz roja; cruz verde; salvamento marítimo; emergencias; pdi; pnc; dgt; dea; fbi; cia; nasa; otan; onu; oms; ops; fmi; bce; bid; unicef; acnur; cidh; oea; ue; cnmv; cnmc; aemet; aena; adif; renfe; sepe; ccoo; ugt; csif; ceoe; psoe; pp; vox; pnv; erc; junts; sumar; podemos; morena; pri; pan; fgr; sep; sedena; semar; imss; issste; cfe; pemex; sat; inai; profeco; cnte; conagua; cofepris; cenapred; conadeh; dian; icbf; ica; incucai; anses; afip; arca; anmat; cgt; cta; ypf; bcra; uia; ffaa; essalud; indecopi; onpe; jne; sunat; reniec; sunedu; osinergmin; minsa; pnp; invima; incibe; ccn; cni; aepd; asamblea nacional; corte suprema; tribunal supremo; tribunal constitucional; audiencia nacional; consejo de seguridad; consejo general del poder judicial; cgpj; consejo nacional electoral; cne; tse; inteligencia; defensa civil; sanidad; interior; exteriores; hacienda; fomento; transportes; educación; defensa nacional; tráfico; instituciones penitenciarias; servicio penitenciario; servicio secreto; ministerio público; ministerio fiscal; poder judicial; poder ejecutivo; poder legislativo; centro de investigación; institución financiera; talibanes; hutíes; hamás; hizbulá; rebeldes; disidencias; eln; farc; socialistas; populares; republicanos; demócratas; conservadores; ecologistas; comunistas; sindicatos; empresas; agentes; ambas partes; las partes; los sindicatos; efectivos; uniformados; inspectores; militares; sanitarios; dirección del centro; propiedad; santa sede; vaticano; sala de prensa de la santa sede; casa blanca; departamento de estado; departamento de justicia; departamento de defensa; gabinete de seguridad; gabinete; administración; administración biden; administración trump; administración federal; subsecretaría de salud; secretaría de salud; subsecretaría de prevención; consulado general; aviación civil; dirección deportiva; secretaría técnica; cuerpo técnico; cuerpo médico; servicios médicos; directiva azulgrana; conjunto blanco; conjunto azulgrana; conjunto rojiblanco; conjunto; escudería; autoridad palestina; ejército israelí; ejército ruso; ejército ucraniano; estado islámico; jefatura de tráfico; gestora del parque; hotel; hoteles; aduanas; subsecretaría; inspectores; cabildo catedralicio; salud; ministerio de salud`,
    ),
  ].filter(
    (word) =>
      ![
        'cis no',
        'red',
        'redes',
        'sala',
        'salas',
        'consulta',
        'consultas',
        'agente',
        'mandataria',
        'mandatarias',
        'usso',
        'unidad',
        'adminstración',
        'investigador',
        'investigadores',
        'transportista',
        'metro',
        'salud',
        'educación',
        'inteligencia artificial',
      ].includes(word),
  ),
  Government: list(
    `la moncloa; moncloa; la zarzuela; zarzuela; casa rosada; la casa rosada; palacio nacional; los pinos; la moneda; casa de nariño; palacio de miraflores; miraflores; palacio de gobierno; quai d'orsay; casa blanca; pentágono; kremlin; el kremlin; elíseo; downing street; vaticano; santa sede; departamento de estado; comisión europea; unión europea; naciones unidas; bruselas; washington; moscú; pekín; beijing; londres; berlín; roma; madrid; parís; tokio; seúl; pyongyang; pionyang; teherán; jerusalén; tel aviv; kiev; ankara; nueva delhi; islamabad; canberra; ottawa; rabat; argel; túnez; el cairo; beirut; damasco; bagdad; riad; doha; lisboa; varsovia; budapest; atenas; viena; berna; bogotá; caracas; la habana; quito; lima; la paz; santiago; montevideo; asunción; brasilia; buenos aires; ciudad de méxico; managua; tegucigalpa; san salvador; guatemala; san josé; panamá; puerto príncipe; taipéi; minsk; génova;
    españa; francia; alemania; italia; portugal; reino unido; gran bretaña; inglaterra; escocia; irlanda; bélgica; holanda; países bajos; suiza; austria; polonia; hungría; rumania; rumanía; bulgaria; grecia; turquía; suecia; noruega; dinamarca; finlandia; rusia; ucrania; bielorrusia; china; taiwán; japón; corea del sur; corea del norte; india; pakistán; bangladés; indonesia; malasia; singapur; tailandia; vietnam; filipinas; birmania; irán; irak; israel; siria; líbano; jordania; arabia saudí; arabia saudita; catar; qatar; kuwait; yemen; egipto; libia; túnez; argelia; marruecos; mauritania; malí; níger; senegal; nigeria; etiopía; sudán; kenia; sudáfrica; méxico; brasil; argentina; chile; colombia; perú; venezuela; bolivia; ecuador; paraguay; uruguay; cuba; haití; república dominicana; puerto rico; guatemala; honduras; el salvador; nicaragua; costa rica; panamá; canadá; estados unidos; ee.uu; eeuu; ee uu; australia; nueva zelanda; serbia; kosovo; croacia; armenia; azerbaiyán; georgia; afganistán; cataluña`,
  ),
  OrganisationName: list(
    `sa; s.a; sl; s.l; s.l.u; sau; slu; s.a.u; sas; s.a.s; s.r.l; srl; s.a.b; inc; corp; ltd; ag; plc; llc; gmbh; nv; co; holding; group; grupo; banco; banca; bank; caja; seguros; mutua; universidad; politécnica; instituto; ministerio; secretaría; departamento; agencia; consejo; comisión; asociación; federación; confederación; fundación; comité; liga; unión; partido; movimiento; frente; alianza; izquierda; podemos; ciudadanos; policía; guardia; guardia civil; fiscalía; juzgado; tribunal; corte; audiencia; autoridad; oficina; centro; hospital; clínica; museo; teatro; sociedad; compañía; club; fc; cf; c.f; f.c; cd; ud; sd; rcd; real; atlético; athletic; deportivo; racing; sporting; unidos; united; city; boca; capital; partners; technologies; tecnologías; sistemas; systems; industrias; industries; motors; pharma; energía; energías; energy; international; internacional; global; software; entertainment; studios; records; labs; laboratorios; trust; iglesia; diócesis; escuela; academia; colegio; ferrocarriles; autopistas; aeropuertos; puerto; puertos; armada; ejército; ayuntamiento; alcaldía; municipalidad; gobierno; gobernación; intendencia; cámara; senado; cruz roja; cáritas; médicos sin fronteras; amnistía; amnistía internacional; greenpeace; save the children; oxfam; human rights watch; ecologistas en acción; manos limpias; hazte oír; comisiones; comisiones obreras; correos; líneas aéreas; aerolíneas; airlines; airways; naviera; constructora; inmobiliaria; bodegas; hoteles; hotels; supermercados; almacenes; telecom; telecomunicaciones; telefónica; petróleos; minera; cementos; siderúrgica; astilleros; construcciones; servicios; logística; transportes; hipermercados; editorial; ediciones; producciones; films; comunidad; generalitat; junta; xunta; govern; diputación; cabildo; mossos; consorcio; cooperativa; sindicato; gremio; colectivo; plataforma; coordinadora; patronal; organización; observatorio; hermanos; hijos; plc; renovables; gas; aguas; agua; eléctrica; metro`,
  ),
  Outlet: [
    ...plural(
      `diario; periódico; rotativo; semanario; revista; publicación; medio; medio de comunicación; medio digital; medio local; portal; portal de noticias; portal web; portal especializado; sitio; sitio web; sitio web deportivo; sitio web especializado; sitio de noticias; sitio especializado; web especializada; blog; bloguero; tabloide; cadena; cadena de televisión; cadena televisiva; cadena pública; canal; canal de televisión; canal de noticias; televisora; televisión; televisión pública; televisión estatal; radio; radio pública; emisora; radiodifusora; agencia; agencia de noticias; agencia de prensa; agencia estatal de noticias; agencia oficial; agencia rusa; agencia local; agencia japonesa; noticiero; noticiario; informativo; telediario; programa de televisión; prensa; rotativa; cabecera; matutino; vespertino; boletín informativo; newsletter; podcast; digital; colega; medio especializado; magacín; suplemento; columna; prensa local; prensa deportiva; prensa italiana; prensa inglesa; prensa española; prensa británica; prensa francesa; prensa alemana; prensa estadounidense; prensa argentina`,
    ).filter(
      (word) =>
        ![
          'digitales',
          'colega',
          'colegas',
          'publicación',
          'publicaciones',
          'programa de televisión',
          'programas de televisión',
        ].includes(word),
    ),
    'tv',
    ...list(
      'artículo de; artículo del; artículos de; reportaje de; reportaje del; reportajes de; crónica de; crónica del; exclusiva de; exclusiva del',
    ),
    'televisa',
    'prensa rosa',
    'prensa del corazón',
    'prensa internacional',
    'blogs',
    'webs',
    'sitios',
    'informaciones',
    'publicación especializada',
    'publicaciones especializadas',
    'publicación digital',
    'publicación estadounidense',
    'publicación británica',
    'prensa económica',
  ],
  OutletName: list(
    `mundo; país; abc; as; marca; sport; sports; vanguardia; periódico; confidencial; español; razón; público; ara; reforma; universal; jornada; milenio; excélsior; excelsior; financiero; economista; expansión; proceso; récord; semana; tiempo; espectador; heraldo; colombiano; mercurio; tercera; segunda; cuarta; comercio; república; gestión; nacional; nación; clarín; perfil; cronista; ámbito; infobae; prensa; gráfica; tribuna; hora; deber; diario; listín; caribe; observador; búsqueda; correo; levante; levante_emv; provincias; voz; faro; norte; ideal; sur; verdad; diari; gaceta; debate; independiente; objetivo; libertad digital; vozpópuli; okdiario; relevo; cope; ser; rac1; rne; rtve; tve; telecinco; sexta; lasexta; cuatro; antena; onda; servimedia; xataka; genbeta; applesfera; newtral; maldita; salto; jueves; hola; lecturas; semana; vanitatis; caracol; rcn; blu; emol; cooperativa; cnn; tn; c5n; telefe; televisa; azteca; latinus; univision; univisión; telemundo; times; post; news; herald; tribune; telegraph; guardian; mail; journal; monde; figaro; fígaro; équipe; equipe; gazzetta; corriere; repubblica; stampa; bild; zeitung; globo; folha; insider; tv; radio; noticias; digital; daily; mirror; sun; star; express; observer; standard; wired; verge; information; libre; today; chronicle; press; magazine; weekly; telam; télam; efe; europapress; ansa; xinhua; tass; sputnik; animal político; sinembargo; aristegui; mediotiempo; tyc; olé; ole; relevo; chiringuito; transfermarkt; jugones; superdeporte; estadio; nius; preferente; hosteltur; kicker; notimex; reuters; bloomberg; axios; politico; variety; deadline; rolling; billboard; people; tmz; forbes; fortune; bbc; nbc; cbs; insight`,
  ).filter(
    (word) => !['hbo no', 'razones', 'segunda', 'jueves', 'cuatro', 'norte', 'sur', 'nacional', 'star'].includes(word),
  ),
  Unnamed: [
    ...SOME.flatMap((some) => OFFICE_HOLDERS.map((holders) => `${some} ${holders}`)),
    ...list(
      'un ministro; una ministra; un diputado; una diputada; un senador; una senadora; un exministro; un barón; un concejal',
    ),
    ...list(
      `fuente; fuentes; fuentes cercanas; fuentes próximas; fuentes conocedoras; fuentes consultadas; fuentes policiales; fuentes oficiales; fuentes internas; fuentes del sector; fuentes anónimas; allegados; allegado; allegada; personas cercanas; persona cercana; personas próximas; persona próxima; personas familiarizadas; persona familiarizada; personas conocedoras; persona conocedora; personas con conocimiento; persona con conocimiento; personas al tanto; persona al tanto; personas al corriente; personas informadas; persona informada; personas involucradas; personas implicadas; gente cercana; insider; insiders; filtrador; filtradores; leaker; leakers; informante; informantes; confidente; confidentes; entorno; entorno cercano; círculo; círculo cercano; círculo íntimo; círculos; círculos cercanos; mentideros; medios diplomáticos; medios cercanos; medios próximos; medios gubernamentales; medios judiciales; corrillos; pasillos; una de ellas; uno de ellos; garganta profunda; delator; personas que conocen; personas que pidieron; personas con acceso; mesa chica; allegados al; allegados a; allegado al; allegado a; amigos cercanos; amigo cercano; amiga cercana; interlocutores; interlocutor; cercano al caso; cercano al presidente; conocedores; conocedor; involucrados en la negociación; voces autorizadas; voces del partido; voces críticas; voceros extraoficiales; exempleados; exempleado; exempleada`,
    ).filter((word) => word !== 'voces' && word !== 'allegados' && word !== 'allegado' && word !== 'allegada'),
  ],
  Official: both(
    `funcionario; alto funcionario; directivo; alto directivo; ejecutivo bancario; alto cargo; diplomático; asesor/a; colaborador/a; exfuncionario; ex funcionario; exdirectivo; empleado; trabajador/a; banquero; oficial; alto oficial; alto mando; mando policial; dirigente; alto dirigente; legislador/a; parlamentario; concejal; edil; ingeniero; operario; miembro; integrante; negociador/a; mediador/a; cercano; colaborador cercano; barón; agente encubierto; agente de policía; agente de la policía; agente de la guardia; agente de tráfico; agente de seguridad; agente de la autoridad; agente de la ley; agente de aduanas; agente de paisano; agente del orden; agente del fbi; agente de inteligencia; agente de la cia; agente del servicio; agente de la dea; agente de los; agente del cuerpo; agente de la unidad; agente de fronteras; magistrado; consejero; congresista; responsable; líder local; policía encubierto; pariente lejano; militante; afiliado; inspector/a; veterano; peso pesado; participante; asistente; testigo protegido; amigo`,
  ).filter(
    (word) =>
      ![
        'persona',
        'personas',
        'testigo protegido',
        'cuadro',
        'cuadra',
        'cuadros',
        'cuadras',
        'cargo',
        'mando',
        'manda',
        'carga',
        'interno',
        'interna',
        'policía encubierta',
        'oficiala',
        'oficialas',
      ].includes(word),
  ),
  Vague: list(
    `alto; alta; altos; altas; ex; anónimo; anónima; anónimos; anónimas; anonimato; cercano; cercana; cercanos; cercanas; próximo; próxima; próximos; conocedor; conocedora; conocedores; familiarizado; familiarizada; familiarizados; informado; informada; informados; tanto; corriente; importante; importantes; influyente; occidental; occidentales; europeo; europeos; estadounidense; estadounidenses; israelí; israelíes; ucraniano; ucranianos; veterano; destacado; identificado; identidad; reserva`,
  ),
  Title: [
    ...both(
      `presidente/a; expresidente/a; vicepresidente/a; exvicepresidente; mandatario; jefe de gobierno; jefe de estado; jefe; exjefe; primer ministro; ministro; exministro; viceministro; secretario; subsecretario; secretario general; secretario de estado; canciller; senador/a; diputado; exdiputado; eurodiputado; alcalde; exalcalde; vicealcalde; intendente/a; gobernador/a; exgobernador/a; prefecto; delegado; delegado del gobierno; subdelegado; consejero de salud; consejero delegado; presidente ejecutivo; director/a; director ejecutivo; director general; director gerente; director deportivo; director técnico; director financiero; subdirector/a; gerente; gerente general; administrador/a; fundador/a; cofundador/a; propietario; dueño; empresario; magnate; multimillonario; inversor/a; accionista mayoritario; decano; rector/a; vicerrector/a; fiscal; fiscal general; procurador/a; contralor/a; juez; jueza; magistrado ponente; defensor del pueblo; comisario; inspector jefe; comandante; general; coronel; capitán; teniente; teniente coronel; sargento; almirante; contralmirante; jefe de policía; embajador/a; cónsul; nuncio; cardenal; arzobispo; obispo; rey; reina; príncipe; princesa; duque; papa; pontífice; rabino; imán; entrenador/a; seleccionador/a; técnico argentino; estratega; jugador/a; futbolista; delantero; centrocampista; mediocampista; defensa central; lateral; portero; arquero; guardameta; piloto; tenista; ciclista; atleta; campeón; actor; actriz; cantante; artista; director de cine; cineasta; escritor/a; autor/a; presentador/a; conductor de televisión; productor/a; guionista; influencer; líder; lideresa; líder opositor; dirigente sindical; dirigente vecinal; candidato; excandidato; precandidato; coordinador/a; tesorero; asambleísta; regidor/a; síndico; comisionado; superintendente; titular; consejera delegada; ceo; cfo; coo; cto; fundador y ceo; ejecutivo; chef; torero; diseñador/a; arquitecto; modelo; exfutbolista; exjugador/a; exentrenador/a; exdirector/a; exsecretario; exmandatario; exfiscal; exjuez; caudillo; capo; jerarca; prelado; acusado; imputado; investigado; detenido; sospechoso; procesado; condenado; aludido; interesado; querellado`,
    ),
    ...list(
      `premier; presidenta; vicepresidenta; expresidenta; lehendakari; president; consellera; conseller; alcaldesa; alcaldesas; infanta; infante; don; doña; señor; señora; sr; sra; dr; dra; doctor; doctora; lic; licenciado; licenciada; ing; mr; sir; lord; monseñor; padre provincial; número uno; número dos; jefe del estado; jefe del ejecutivo; jefa del ejecutivo; jefe de la policía; jefe de la diplomacia; jefa de la diplomacia; ministra; ministras; emperatriz; emperador; ex presidente; ex presidenta; ex ministro; ex ministra; ex alcalde; ex gobernador; ex director; ex jefe; alto representante; alta representante; relator especial; diva; estrella; astro; crack; míster; exmandatario; titular de sanidad; juez instructor; jueza instructora; instructor; fiscal general; fiscala; fiscalas; campeona; capitana; comandanta; generala; sargenta; pilota; ejecutivo; ejecutiva; ejecutivos; consejero delegado; consejera delegada; actora; papas`,
    ),
  ].filter(
    (word) =>
      ![
        'ejecutiva',
        'ejecutivo',
        'laterala',
        'papas',
        'actora',
        'pilota',
        'titulara',
        'modelos',
        'reinas',
        'capa',
        'capas',
        'capos',
        'generales',
        'general',
        'generala',
        'titulares',
        'zar antidrogas',
      ].includes(word),
  ),
  Bystander: [
    ...both(
      `analista; experto; economista; profesor/a; profesor titular; catedrático; docente; investigador universitario; científico; académico; politólogo; sociólogo; historiador/a; psicólogo; psiquiatra; especialista; consultor/a; observador/a; crítico; comentarista; columnista; periodista; reportero; corresponsal; cronista; testigo; residente; vecino; habitante; transeúnte; madre; padre; hijo; hermano; abuelo; tío; primo; esposo; marido; mujer; viuda; pareja; expareja; novio; familiar; pariente; víctima; superviviente; sobreviviente; manifestante; activista; inversionista; accionista; consumidor/a; usuario; lector/a; cliente; elector/a; votante; ciudadano; médico; enfermero; maestro; estudiante; alumno; niño; joven; adolescente; hombre; pasajero; turista; conductor/a; chofer; automovilista; aficionado; hincha; fan; seguidor/a; arrepentido; denunciante; querellante; demandante; socio; comerciante; agricultor/a; ganadero; pescador/a; jubilado; hostelero; taxista; camionero; opositor/a; detractor/a; rival; geólogo; sismólogo; virólogo; epidemiólogo; meteorólogo; constitucionalista; jurista; penalista; abogado penalista; forense; perito; voluntario; migrante; refugiado; paciente; espectador/a; compañero; amigo; colega; progenitor/a; allegado; menor; anciano; mayor; agraviado; infectólogo; encuestador/a; tertuliano; damnificado; afectado; visitante; exalumno`,
    ),
    ...list(
      'este periódico; este diario; este medio; este medio de comunicación; esta redacción; esta agencia; este portal; esta emisora; esta cadena; esta revista; nuestro diario; nuestro periódico; nuestra redacción; este rotativo; este semanario; gente; personas; familia; familias; padres; mercado; mercados; público; opinión pública; muchos; algunos; otros; todos; nadie; alguien; pocos; quienes; vecindario; pueblo; mujeres; actriz porno; detractores; críticos; cada uno; comunidad científica; comunidad internacional; afición; investigadores; científicos; expertos; uno',
    ),
  ].filter((word) => !['crítica', 'críticas', 'fana', 'mayor', 'mayores', 'pública'].includes(word)),
  Study: [
    ...plural(
      `estudio; nuevo estudio; investigación; encuesta; sondeo; barómetro; informe; reporte; dato; cifra; estadística; análisis; cálculo; estimación; previsión; pronóstico; proyección; censo; índice; indicador; ranking; clasificación; ley; norma; normativa; reglamento; código; constitución; decreto; artículo; directiva europea; estatuto; protocolo; contrato; acuerdo; tratado; convenio; calendario; programa; programación; plan; modelo; teoría; leyenda; tradición; biblia; evangelio; libro; novela; obra; ensayo; manual; diccionario; experiencia; prueba; análisis de sangre; resultado; autopsia; imagen; vídeo; video; foto; fotografía; grabación; audio; cámara de seguridad; sentencia; fallo; balance; gráfico; tabla; mapa; criterio; hipótesis; tesis; guion; versión; relato; cronología; lógica; costumbre; necesidad; gusto; edad; temporada; momento; caso; zona; tamaño; tipo; convención; testimonio; peritaje; indicio; prueba pericial; experimento; ensayo clínico; test; sensor; telescopio; satélite; algoritmo; regla; orden; principio; presupuesto; tarifa; tasa; baremo; sumario; pesquisa; peritos; guía; metodología; definición; registro; expediente médico; historia; mito; receta; letra; canción; película; serie; documental; expectativa; valoración de expertos; bases; sistema; escrutinio; conteo; recuento; padrón; horario; itinerario; pliego; rae; cis; ipsos; gfk; insee; eurostat; ocde; datafolha; sigma dos; gad3; metroscopia; 40db; hecho; aspecto; realidad`,
    ),
    ...list(
      'fuentes históricas; fuentes documentales; fuentes renovables; fuentes literarias; fuentes clásicas; fuentes antiguas; fuentes escritas; fuentes de energía; fuentes de ingresos; correos; correos electrónicos; mensajes; audios; chats; mí; ti; nosotros; vosotros; usted; ustedes; creencias; siglas; primeras pesquisas; primeros indicios; primeras investigaciones; doctrina; carta orgánica; carta magna; wikipedia; estimaciones',
    ),
  ].filter((word) => !['orden', 'ordenes'].includes(word)),
  Document: [
    ...plural(
      `comunicado; comunicado de prensa; comunicado oficial; nota; nota de prensa; nota informativa; nota oficial; escrito; texto; misiva; carta; circular; documento; documento interno; documento judicial; documento policial; expediente; memorando; memorándum; informe preliminar; informe policial; informe pericial; parte médico; informe oficial; informe anual; acta; atestado; boletín; boletín oficial; parte oficial; auto; auto judicial; providencia; resolución; denuncia penal; demanda; querella criminal; escrito de acusación; acusación formal; declaración escrita; declaración jurada; prospecto; hecho relevante; anuncio oficial; tuit; tweet; publicación; mensaje oficial; sitio oficial; página oficial; cuenta oficial; página web; correo electrónico; bando; edicto; filing; oficio; parte policial; parte; resumen; acusación; auditoría`,
    ),
  ].filter(
    (word) =>
      !['parte', 'partes', 'acusación', 'acusaciones', 'demandas', 'textos', 'resumen', 'resumenes'].includes(word),
  ),
  Report: list('informe; reporte; artículo; informes; reportes; reportaje; investigación'),
};
