import type { CueRow } from '../pack.ts';

const base = { kind: 'denial', act: 'deny' } as const;

/** What is refused or disappointed, not rejected as untrue. */
const NOT_A_CLAIM = [
  '(#NegateVerb|negado|negada|negando) #Adverb? #Clitic? (el|la|los|las|un|una|su|todo|cualquier)? (acceso|entrada|ingreso|paso|salida|permiso|permisos|visa|visado|visados|libertad|fianza|asilo|extradición|indulto|amparo|recurso|petición|solicitud|ayuda|ayudas|asistencia|atención|auxilio|crédito|préstamo|saludo|palabra|derecho|derechos|evidencia|oportunidad|posibilidad de|autorización|licencia|custodia|nacionalidad|ciudadanía|servicio|suministro|tregua|medidas|prórroga|suspensión|gol|penalti|penal|triunfo|título|traslado|aborto|matrícula|voto|apoyo|respaldo|aval|empate|prisión|detención|excarcelación|liberación|pago|devolución|inscripción|refugio)',
  '(juez|jueza|juzgado|tribunal|corte|sala|audiencia|magistrado|magistrada) .{0,4} (#DenyVerb|#Have #DenyParticiple) #Determiner',
  '#DenyVerb con (la|un)',
  '(#NegateVerb|negado) (a (la|las|los|el|su|sus|un|una|quien|quienes)|al) (!#Outlet && !#Reporter)',
  '(le|les|nos|me|te) (#NegateVerb|ha negado|han negado) (el|la|los|las|su|un|una|#Adverb)',
  'se (#NegateVerb|ha negado|han negado)',
  '(no|nadie|ni|nunca|tampoco|sin) #Clitic? (#NegateVerb|negaba|desmiente|desmienten|desmintió|desmintieron)',
  '(desmiente|desmienten|desmintió|desmintieron) (los|el|la|las) (pronósticos|tópico|tópicos|estereotipo|estereotipos|mito|mitos|refrán|teoría|leyenda|creencia)',
];

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'es/denial/segun-desmintio',
    party: 'after',
    guards: ['party'],
    pattern: '[<cue>(como|así|según) (#Clitic|también)? (#DenyVerb|#Have #DenyParticiple)]',
    unless: NOT_A_CLAIM,
    hits: ['Así lo desmintió el club en un comunicado.', 'No habrá venta, según desmintió ayer la empresa.'],
    misses: ['Como niega el refrán, no hay mal que dure.', 'Así se niega a firmar el jugador.'],
  },
  {
    ...base,
    id: 'es/denial/desmentir',
    party: 'either',
    guards: ['somebody'],
    pattern:
      '[<cue>(#DenyVerb|#Have #Adverb? #Adverb? #DenyParticiple|(salió|salieron|sale|salen|#Have salido) (al frente)? (a|para) (desmentir|negar)|(descartó|descartaron|descarta|descartan|#Have descartado) (enfáticamente|categóricamente|tajantemente|rotundamente) (que|los|las|esos|esas|esa|ese|la|el))]',
    unless: NOT_A_CLAIM,
    hits: [
      'La familia del actor desmintió su muerte.',
      'El club negó a Infobae que haya una oferta.',
      'La Fiscalía desmintió la versión.',
      'El presidente niega haber cobrado comisiones.',
      '«No hubo pacto», ha desmentido el partido.',
      'El sindicato negó que haya pactado los despidos.',
      'El colegio de médicos lo desmintió por la tarde.',
      'El ministro Ramiro Ortega salió al frente para desmentir su renuncia.',
      'La alcaldesa descartó categóricamente que haya dimitido.',
    ],
    misses: [
      'La diputada negó su voto a la reforma.',
      'El juez negó la prisión domiciliaria al exdiputado.',
      'El alcalde negó con la cabeza.',
      'La portera negó a su vecino la entrada.',
      'El juez negó la libertad al acusado.',
      'El jugador se negó a entrenar.',
      'El Gobierno no negó los contactos.',
      'Los datos desmienten el tópico.',
      'El técnico descartó al portero para el partido.',
    ],
  },
  {
    ...base,
    id: 'es/denial/desde-la-empresa',
    party: 'cue',
    guards: ['party'],
    pattern:
      '[<cue>desde (#Government|@isTitleCase|(#Determiner|#Organisation|#OrganisationName|@isTitleCase) .{1,6})] (#DenyVerb|#Have #DenyParticiple|(salen|salieron|han salido) al (paso|cruce) #De|(#RejectVerb|#Have #RejectParticiple) .{0,2} #ClaimNoun)',
    unless: ['desde (el|la) (principio|año|balcón|calle)'],
    hits: [
      'Desde el Gobierno salieron al cruce de las versiones.',
      'Desde la consejería han rechazado las acusaciones.',
      'Desde la compañía niegan que los despidos estén decididos.',
      'Desde el club desmienten el acuerdo.',
    ],
    misses: ['Desde el principio niegan los hechos.', 'Desde la calle desmienten los vecinos.'],
  },
  {
    ...base,
    id: 'es/denial/desmentido-por',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>(#DeniedAgreeing|desestimada|desestimadas|desestimados) #Adverb? (este|el)? #Time? (por|desde)] (parte #De)?',
    unless: [
      '(negado|negada|negados|negadas|desestimada|desestimadas|desestimados) por (el|la|un|una) (juez|jueza|tribunal|corte|audiencia|falta)',
      '(desmentido|desmentida|desmentidos|desmentidas) por (los|las|la) (hechos|datos|cifras|realidad|tiempo)',
    ],
    hits: [
      'Esas versiones fueron desestimadas por el Gobierno.',
      'La noticia fue desmentida por el ministerio.',
      'El pacto, negado este lunes por la empresa, se firmó en enero.',
    ],
    misses: [
      'Las demandas fueron desestimadas por el tribunal.',
      'Su optimismo fue desmentido por los hechos.',
      'El permiso fue negado por el juez.',
    ],
  },
  {
    ...base,
    id: 'es/denial/desmentido-sustantivo',
    party: 'none',
    confidence: 'likely',
    pattern:
      '[<cue>((posteriormente|después|luego|más tarde|rápidamente|ya|oficialmente) (desmentido|desmentida|desmentidos|desmentidas|negado|negada)|(fue|fueron|ha sido|han sido|sería) #Adverb? (desmentido|desmentida|desmentidos|desmentidas)|(comunicado|comunicados|nota|carta|mensaje|vídeo|video) .{0,10} en (el|la|los|las) que #Adverb? #DenyVerb (que|haber|ser|estar|tener|.{1,2} #ClaimNoun)|(además de|para) (negar|desmentir) (que|haber|un acuerdo|.{1,2} #ClaimNoun))]',
    unless: [
      '#DeniedAgreeing #Adverb? por',
      '(negado|negada) (el|la|a)',
      'no (fue|ha sido) .{0,2} #DeniedAgreeing',
      '(ha|han|había) #Adverb? (desmentido|negado)',
    ],
    hits: [
      'La actriz publicó ayer una carta en la que desmiente que esté enferma.',
      'La empresa, además de negar que haya despidos, dio una fecha.',
      'La ministra aprovechó el acto para negar los cargos.',
      'Corrió la noticia, después desmentida, de su muerte.',
      'El supuesto acuerdo fue desmentido horas después.',
    ],
    misses: [
      'La empresa mandó una carta a los socios en la que niega el acceso.',
      'El seguro usó el informe para negar la ayuda.',
      'El rumor no fue desmentido.',
      'El acuerdo fue firmado horas después.',
    ],
  },
  {
    ...base,
    id: 'es/denial/rechazar-acusaciones',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((#RejectVerb|#Have #Adverb? #RejectParticiple|rechazando|refutando|desmiente|desmienten) #Adverb?)] (.{0,3}|.{1,4} y #Determiner) #ClaimNoun',
    unless: [
      '(#RejectVerb|#RejectParticiple) .{0,3} (oferta|propuesta|recurso|moción|enmienda|plan|proyecto|solicitud|petición|invitación|acuerdo|presupuesto|querella|demanda|apelación)',
      '(juez|jueza|juzgado|tribunal|corte|audiencia|sala|supremo) .{0,4} (#RejectVerb|#RejectParticiple)',
      '(descarta|descartan|descartó|descartaron|descartado) .{0,2} (hipótesis|tesis|participación|implicación|vínculo|sospecha|hecho|relación|hechos)',
      '(desestima|desestimó|desestimaron|desestimado) .{0,3} (denuncia|cargo|cargos)',
      'no #Clitic? (#RejectVerb|#Have #RejectParticiple)',
    ],
    hits: [
      'El consejero desestimó las acusaciones del sindicato.',
      '«El club desmiente la información sobre su venta», dijo la directiva.',
      'Su abogada rechazó de plano la acusación.',
      '«El Gobierno rechaza las acusaciones», dijo la portavoz.',
      'El empresario refuta las acusaciones.',
      'El club ha rechazado los rumores de venta.',
    ],
    misses: [
      'El juzgado desestimó la acusación.',
      'La jueza rechazó la petición de libertad.',
      'El partido rechazó la propuesta del Gobierno.',
      'La policía descarta la hipótesis del robo.',
    ],
  },
  {
    ...base,
    id: 'es/denial/descarto-que',
    party: 'either',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      '[<cue>(descarta|descartan|descartó|descartaron|#Have #Adverb? descartado|rechaza|rechazó|rechazan|rechazaron|#Have rechazado|refutó|refuta)] #Adverb? #Time? (que .{0,8} (haya|hayan|hubiera|hubieran|hubiese|exista|existan|existiera|esté|estén|sea cierto|tenga|tengan|se trate|vaya a|vayan a)|(su|una) (posible|eventual|presunta)? (renuncia|dimisión|ruptura|salida)|haber|tener|estar|cualquier (relación|vínculo|implicación|vinculación|contacto|negociación|participación|responsabilidad|irregularidad)|toda (relación|responsabilidad|vinculación)|ningún|la mayor|los señalamientos|lo que (#Adverb|se)? (circuló|circula|circulaba|publicó|publicaron|dijo|dice|decía|difundió|difundieron|divulgó|afirmó|ventiló)|(una|alguna) (acción|actuación|persecución|maniobra|motivación) (de este tipo|de ese tipo|política|alguna))',
    unless: [
      '(descarta|descartan|descartó|descartaron|descartado) #Adverb? (que .{0,2} (haya|hayan|hubiera|hubieran|hubiese|exista|existan|existiera|tenga|tengan) .{0,2} (más|otros|otras|riesgo|riesgos|peligro|víctimas|heridos|daños|nuevos|nuevas|lesión|fractura|lluvia|lluvias|brote|contagios)|tener (lesión|fractura))',
      'no #Clitic? (descarta|descartan|descartó|rechaza|rechazó)',
      '(policía|investigadores|bomberos|médicos|forenses|autoridades) .{0,3} (descarta|descartan|descartó|descartaron|ha descartado|han descartado)',
    ],
    hits: [
      'La empresa descartó que exista una negociación.',
      'El ministro rechaza haber recibido dinero.',
      'El club descarta cualquier negociación con el jugador.',
      'El comisario Ortuño descartó puntualmente lo que ayer circuló en los diarios.',
    ],
    misses: [
      'La policía descarta que haya más víctimas.',
      'La consejera Rosa Mier descartó que haya riesgo para los bañistas.',
      'El Gobierno no descarta que haya más cierres.',
    ],
  },
  {
    ...base,
    id: 'es/denial/desmintiendo',
    party: 'before',
    guards: ['party'],
    pattern:
      '(#SayVerb|#ConfirmVerb|emitió|emitieron|emitido|publicó|publicado|difundió|lanzó|comunicado|mensaje|video|vídeo) .{0,14} [<cue>(desmintiendo|negando)] #Adverb? (que|haber|tener|#Determiner #ClaimNoun)',
    hits: [
      'La actriz emitió anoche una nota desmintiendo que esté enferma.',
      'La marca publicó un aviso negando categóricamente los rumores de cierre.',
    ],
    misses: ['El guarda pasó la tarde negando la entrada.', 'La tía habló un rato negando con la cabeza.'],
  },
  {
    ...base,
    id: 'es/denial/calificar-de-falso',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(calificó|califica|calificaron|califican|ha calificado|han calificado|calificando|tachó|tacha|tacharon|tachan|ha tachado|han tachado|tachando|tildó|tilda|tildaron|ha tildado|tildando|definió|consideró|considera) .{0,8} (de|como) (un|una|unos|unas|#Adverb)? (burda|burdas|vil|viles|gran|pura|puras)? #False]',
    unless: [
      '(calificó|tachó|califica|tacha) .{0,8} (absurdo|absurda|ridículo|ridícula|disparate|barbaridad|infamia|tendenciosa) .{0,4} (decisión|ley|medida|sentencia|gol|arbitraje)',
      '(decisión|ley|medida|sentencia|propuesta|arbitraje|película) .{0,3} (de|como) (absurda|absurdo|ridícula|ridículo|disparate|barbaridad)',
      '(consideró|considera) (el|la|los|las)? .{0,3} (rumores|especulaciones|mentiras)',
    ],
    hits: [
      'El alcalde tachó de «burda mentira» la denuncia.',
      'El club calificó de «falsa» la información.',
      'La empresa tachó las acusaciones de infundadas.',
      'El ministro tilda de bulo la noticia.',
      'El alcalde calificó la información como una «mentira más».',
    ],
    misses: ['El crítico calificó la película de obra maestra.', 'El técnico tachó el arbitraje de ridículo.'],
  },
  {
    ...base,
    id: 'es/denial/es-falso',
    party: 'either',
    quoted: true,
    pattern:
      '[<cue>((es|son|eran|era|sea|resulta) (todo|una|un|unos|unas|#Adverb|del todo|puras|puros|pura|puro|meras|meros)? (vil|burda)? (falso|falsa|falsos|falsas|falsedades|mentira|mentiras|bulo|bulos|invento|inventos|calumnia|calumnias|patraña|infundio|infundios|infundadas|infundado|infundada|infundados)|no (es|era|son|eran|sea) (cierto|cierta|ciertos|ciertas|verdad|correcto|correcta|correctas)|(carece|carecen) #Adverb? de (todo|cualquier|toda)? (fundamento|veracidad|base|sustento|asidero)|no (tiene|tienen) (ningún|ninguna)? (fundamento|sustento|asidero)|(totalmente|rotundamente|absolutamente|completamente) (falso|falsa|falsos|falsas|infundado|infundada|infundados|infundadas)|nada de (eso|esto|ello) es (cierto|verdad)|nada más lejos de la realidad|(desmentimos|desmiento|niego|negamos|rechazo|rechazamos) #Adverb{0,3} (que|haber|las|los|la|el|todo|todas|cualquier|esa|esas|estas|ese)|falso de toda falsedad|se (trata|trataba) de (una|un)? (noticia falsa|noticias falsas|información falsa|fake news|bulo|bulos|montaje))]',
    unless: [
      '(si|cuando|aunque|quizá) .{0,4} (es|son|sea) .{0,2} (falso|falsa|mentira|cierto|verdad)',
      '(no) (es|era) (cierto|verdad) (sabor|modo|punto)',
      '(documento|billete|billetes|pasaporte|carné|alarma|techo|perfil|perfiles|cuenta|moneda|título|firma|dni) .{0,2} (es|son|era|eran) .{0,2} (falso|falsa|falsos|falsas)',
      'no (es|sea) (verdad|cierto) que todos',
      '(es|son) (falso|falsa|mentira) (amigo|modestia|que uno)',
    ],
    hits: [
      '«Rechazo de manera enfática haber cobrado», escribió la senadora.',
      '«Nada de eso es cierto», respondió la ministra.',
      '«Son solo mentiras», dijo la alcaldesa.',
      'La noticia no tiene ningún sustento, respondió la firma.',
      '«Es rotundamente falso», recalcó el portavoz.',
      '«Eso es sencillamente falso», dijo una portavoz del grupo.',
      '“Esa información carece de fundamento”, respondió la empresa.',
      '«Desmentimos que haya un acuerdo», dijo la directiva.',
    ],
    misses: ['El billete era falso.', 'Si es falso, lo sabremos.', 'El edificio carece de ascensor.'],
  },
  {
    ...base,
    id: 'es/denial/no-hay-acuerdo',
    party: 'either',
    quoted: true,
    confidence: 'likely',
    pattern:
      '[<cue>((no|nunca|jamás) (hay|hubo|ha habido|existe|existen|existió) (ningún|ninguna|nada|un|una)? (acuerdo|oferta|negociación|negociaciones|contacto|contactos|pacto|trato|venta|plan|conversaciones|irregularidad|irregularidades|firmado|decidido|investigación)|no (está|están|estamos) (en venta|negociando|involucrado|involucrada|implicado|implicada)|no (hemos|he) (recibido .{0,2} (oferta|ofertas|propuesta|dinero|pagos)|(hecho|negociado|mantenido|tenido|ofrecido|pagado|cobrado|iniciado|firmado|vendido|pactado) (ninguna|ningún|nunca|jamás|nada|una|negociaciones|conversaciones|ofertas))|(jamás|nunca) (hemos|he|ha|han) (recibido (un|una|ningún)? (dinero|pagos|sobornos|comisiones|peso|euro|dólar|sol|centavo|céntimo)|pagado|cobrado|negociado|ofrecido|pactado|cometido|autorizado|ordenado))]',
    unless: [
      '(gobierno|partidos|países|partes|todavía|aún|aun) .{0,4} no (hay|existe) .{0,1} (acuerdo|pacto)',
      'no (hay|existe) .{0,1} (acuerdo|plan|contacto|trato|pacto) (entre|sobre|en|para|con|todavía|aún)',
      '(reconoce|reconocen|reconoció|reconocieron|admite|admiten|admitió|admitieron|lamenta|lamentan|lamentó) que #Adverb? no',
    ],
    hits: [
      '«Nunca hubo un pacto», aseguró la portavoz.',
      '«Jamás he recibido un peso», afirmó el senador Luis Prado.',
      '«No hay ninguna oferta», replicó su agente.',
      '«Nunca hemos cobrado comisiones», aseguró el abogado del exalcalde.',
    ],
    misses: [
      'Todavía no hay acuerdo entre las partes.',
      'Todavía no hay acuerdo sobre la sede.',
      '«Nunca he tocado el piano», dijo el actor.',
      'El sindicato reconoce que no hay contactos.',
    ],
  },
  {
    ...base,
    id: 'es/denial/sale-al-paso',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>((salió|sale|salieron|salen|ha salido|han salido|saliendo|saliera|salieran) (al (paso|cruce) (de|del)|a cruzar) .{0,3} (rumores|rumor|informaciones|información|acusaciones|especulaciones|críticas|noticias|noticia|versiones|bulos)|(se)? (desvincula|desvinculó|desvincularon|desmarcó|desmarca|ha desvinculado|ha desmarcado) (de|del) .{0,3} (acusaciones|hechos|escándalo|trama|acusación|caso|robo|crimen|muerte)|(se)? (declaró|declaran|declararon|declara|ha declarado|han declarado) (inocente|inocentes|no culpable|no culpables)|(proclamó|defiende|defendió|sostiene|mantiene|mantuvo|insistió en|clamó|proclama|alega|reivindica) su inocencia|((salió|salieron|sale|salen|saliera|salieran|#Have salido) a|se (apresuró|apresuraron) a|se #Have apresurado a|se (encargó|encargaron) de|se (vio|vieron) (obligado|obligada|obligados) a|(tuvo|tuvieron) que (salir a)?|(rompió|rompe|rompieron|#Have roto) el silencio para|quiso) (negar|desmentir|desmentirlo|negarlo)|niega la mayor|negó la mayor|((salió|salieron|sale) a defenderse|se (defendió|defendieron)) de .{0,2} (acusaciones|acusación)|(puso|pone) en duda la veracidad|(desacreditó|desautorizó) .{0,4} (información|informaciones|versión|rumores|noticia)|((acabó|acaba|zanjó|zanja) con|zanjó|(puso|pone|pusieron|poniendo) (fin|punto final|freno) a) (los|las) (rumores|versiones|especulaciones))]',
    unless: [
      '(presunción|principio) de inocencia',
      '(juez|jueza|tribunal|jurado|corte) .{0,2} (declaró|declara|declararon) (inocente|inocentes|no culpable)',
      'lo (declaró|declaran|declararon) (inocente)',
    ],
    hits: [
      'El cantante puso punto final a los rumores de boda.',
      'La propia ministra se encargó de desmentirlo.',
      'El Gobierno salió a cruzar los rumores.',
      'El Ejecutivo salió al cruce de las versiones sobre su renuncia.',
      'El club salió al paso de los rumores de venta.',
      'El acusado se declaró inocente ante la corte.',
      'La exministra defiende su inocencia.',
    ],
    misses: ['El jurado declaró inocente al chófer.', 'El portero salió al paso del delantero.'],
  },
];
