import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;
const hearsay = { kind: 'rumor', act: 'hearsay', subkind: 'hearsay', party: 'none' } as const;
const unconfirmed = { kind: 'rumor', act: 'unconfirmed', subkind: 'unconfirmed' } as const;

/** Anonymous people who refuse or deny do no more than that. */
const REFUSAL =
  '(fuente|fuentes|personas|persona) .{0,8} (no (quisieron|quiso|quieren|#Have querido)|#DeclineVerb|#Have #DeclineParticiple|prefieren no|prefirieron no|se negaron|se niegan|desmintieron|desmienten|han desmentido|negaron|niegan|han negado)';

/** Who is suspected of a crime is "presunto" by law, not by hearsay. */
const CRIME =
  '(detenido|detenida|detenidos|arrestado|acusado|acusada|acusados|imputado|imputada|sospechoso|sospechosos|agresor|agresores|víctima|víctimas|victimario|asesino|asesinato|homicidio|crimen|delito|delitos|robo|robos|estafa|abuso|abusos|abusar|abusado|agresión|agredir|agredido|agredió|violación|violó|mató|asesinó|asesinado|asesinar|apuñaló|disparó|robó|robaron|robar|estafó|drogas|droga|soborno|sobornos|cohecho|malversación|fraude|corrupción|fiscal|fiscalía|juez|jueza|juzgado|tribunal|policía|policías|querella|denuncia|denunciado|maltrato|secuestro|narcotráfico|lavado|blanqueo|trama|cometió|cometido|cometer|autor|autores|responsable|responsables|condenado|procesado|investigado|investigada|investigados|preso|prisión|extorsión|amenazas|amenazó|golpeó|atacó|ataque|desvió|desvío|sustrajo|contrabando|terrorismo|terrorista|cadáver|asalto|incautó|ladrón|ladrones)';

export const rumor: readonly CueRow[] = [
  {
    ...base,
    id: 'es/rumor/segun-publica',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(según|como|así|conforme|según lo que|tal como|tal y como) (#Clitic|así|también|ya|#Adverb)? (#ReportVerb|#Have #Adverb? #ReportParticiple|cuenta|cuentan|cita|supo|recoge|recogía|recogió|ha sabido|pudo saber|ha podido saber|ha tenido acceso|dio a conocer|se lee en|se publicó en|(publicado|informado|adelantado|recogido) (por|en))]',
    unless: [
      'como (cuenta|apunta|ve|ven)',
      'como (recoge|recogía) (el|la) (ley|artículo|código|estatuto|constitución)',
    ],
    hits: [
      'El jugador llegará el lunes, según publica Marca.',
      'Como adelantó El Confidencial, el fondo negocia la compra.',
      'La vivienda está vacía, según ha podido saber la Cadena SER.',
    ],
    misses: [
      'Según cuenta la leyenda, aquí vivió un gigante.',
      'Según publica el boletín, la norma entra en vigor mañana.',
      'Como escribió Borges, el sur empieza allí.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/segun-informaciones-de',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(según|de acuerdo (con|a))] .{0,3} (información|informaciones|informe|informes|reporte|reportes|artículo|noticia|nota|investigación|exclusiva|publicación|relato|reportaje|despacho|cable|crónica|datos|documentos|documento|imágenes|vídeo|recuento|conteo) (exclusiva|exclusivas|publicada|publicadas|publicado|publicados|difundida|difundidas|difundido|difundidos|adelantada|adelantadas|revelada|recogida|recogidas|obtenida|obtenidas|obtenido|obtenidos|a (la|las|los) que (ha|tuvo) (tenido)? acceso|consultada|consultadas|consultados|de prensa|periodística|al que tuvo acceso)? (#Time|#Adverb|hoy|ayer)? (por|de|del|en)',
    hits: [
      'Según la información publicada por El Mundo, el pacto se firmó en junio.',
      'De acuerdo con un reporte de Reuters, la fusión se cerrará en mayo.',
      'Según documentos obtenidos por Infobae, el contrato se pagó dos veces.',
    ],
    misses: [
      'Según un informe del Banco Mundial, la pobreza baja.',
      'Según la información de mi abuela, nevará.',
      'De acuerdo con el artículo de la ley, es nulo.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/segun',
    act: 'attribute',
    party: 'after',
    pattern:
      '[<cue>(según|de acuerdo (con|a)|conforme a|tal y como según|a juicio de|en opinión de|siempre según|siempre de acuerdo con)]',
    unless: [
      '(según|conforme) (#Clitic|así|también|#Adverb)? (#SayVerb|#ReportVerb|#ConfirmVerb|#Have|recoge|recogió|publica|supo|pudo|dio|hizo)',
      '(según|con|a) #Determiner? #Determiner? #MediaPlural',

      'según (el|la)? (ine|inegi|indec|dane|cis|eurostat|oms|ocde|fmi|onu|bce|banco mundial|oit|unesco|aemet|usgs)',
      'según (se|lo|el caso|mí|ti|convenga|qué|cómo|dónde|parece|quien|quién|cuándo|sea|va|vaya|avanza|pasa|van|avanzan)',
      'de acuerdo con (que|él|ella|esa idea|eso|esto|todo|nada|ellos)',
      '(está|están|estoy|estamos|estaba|estaban|estuvo|pusieron|ponerse|puso|estar|mostró|muestra|muestran|mostraron|estado) .{0,2} de acuerdo (con|a)',
    ],
    hits: [
      'Según El País, el ministro dejará el cargo.',
      'La empresa venderá su filial, según fuentes cercanas a la operación.',
      'De acuerdo con el diario Cinco Días, la venta está cerrada.',
    ],
    misses: [
      'Según los expertos, el calor aumentará.',
      'Según un estudio, dormimos menos.',
      'El precio cambia según el tamaño.',
      'Según Julio Ferrer, todo va bien.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/segun-medios',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    pattern:
      '[<cue>(según|de acuerdo con|de acuerdo a) (#Adverb|#ReportVerb)? #Determiner? #Determiner? #MediaPlural #MediaKind?]',
    unless: [
      'según (los|las|la|sus)? medios (propios|disponibles|económicos|técnicos|a su|de (transporte|vida|pago|que))',
      'según (las|los)? (informaciones|publicaciones|revistas|reportes) (de|del|científicas|médicos|policiales) (la|los|el)? (#Organisation|#Government|#Study)?',
      '(según|para) (la|los|las) prensa (escrita)? (es|son|fue)',
      'según (sus|los)? informes (médicos|policiales|técnicos|periciales|oficiales|del)',
    ],
    hits: [
      'Según diarios deportivos, el club y el jugador están cerca de firmar.',
      'El ataque dejó cuatro muertos, según medios locales.',
      'De acuerdo con varios medios italianos, el técnico seguirá.',
    ],
    misses: ['Cada uno paga según los medios de que dispone.', 'Trabaja para varios medios locales.'],
  },
  {
    ...base,
    id: 'es/rumor/medios-informan',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    pattern:
      '[<cue>#MediaPlural #MediaKind? #MediaKind?] (#ReportVerb|#SayVerb|especulan|especulaban|hablan|habla|hablaban|(#Have #Adverb?) (#ReportParticiple|#SayParticiple)|vinculan|vincularon|sitúan|situaban|colocan|dan por hecho|dieron por hecho|dan por cerrado|dieron cuenta|recogen|recogieron|mencionan|cifran|dan cuenta)',
    unless: [
      '(medios|publicaciones|informaciones) (técnicos|económicos|materiales)',
      '(los|las) (informaciones|publicaciones) (que|de) (publica|publicó)',
      '(medios|prensa) que',
      'publicaciones (científicas|académicas) .{0,2}',
    ],
    hits: [
      'Medios locales informaron de al menos diez muertos.',
      'La prensa italiana asegura que el técnico se marcha.',
      'Varios medios de comunicación han publicado su nombre.',
    ],
    misses: ['Los medios han cambiado mucho.', 'La prensa escrita vende menos.'],
  },
  {
    ...base,
    id: 'es/rumor/en-la-prensa-se-dice',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    pattern:
      '[<cue>(en|desde) #Determiner? #MediaPlural #MediaKind?] (se (informa|asegura|apunta|habla|da por|dice|especula|señala|publica|informó|habló)|(aseguran|afirman|dicen|apuntan|insisten|informan|hablan|dan por))',
    unless: ['(en|desde) (los|las|la)? (radios|revistas|portales|publicaciones) (se|de)'],
    hits: [
      'Desde la prensa inglesa se informa de una reunión secreta.',
      'En los medios italianos se habla de un traspaso.',
    ],
    misses: ['En la prensa se trabaja de noche.', 'En los medios rurales se vive despacio.'],
  },
  {
    ...base,
    id: 'es/rumor/informaciones-que-apuntan',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    confidence: 'likely',
    pattern:
      '[<cue>((informaciones|información|noticias|noticia|reportes|artículo|artículos) (de prensa|de medios|de los medios|en prensa|en la prensa|periodísticas|periodística|publicadas|publicada|aparecidas|difundidas) (en|por) (prensa|la prensa|medios|los medios|algunos medios|varios medios|diversos medios|medios locales)|(informaciones|información|noticias|reportes|versiones) (de prensa|periodísticas|periodística|de medios)|se ha publicado (que|en)|se publicó (en (la)? prensa|que)|ha publicado la prensa|(pasó|pasaron|aparece|apareció|ha aparecido) en (la)? prensa)]',
    unless: ['(rueda|sala|nota|jefe|jefa|gabinete|comunicado|conferencia) de prensa'],
    hits: [
      'El ministro no quiso valorar las informaciones de prensa sobre su dimisión.',
      'El club respondió a las informaciones publicadas en prensa.',
    ],
    misses: ['La rueda de prensa fue breve.', 'Lee artículos de cocina.'],
  },
  {
    ...base,
    id: 'es/rumor/medio-verbo',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#ReportVerb|#Have #Adverb? #Adverb? #ReportParticiple|da por (hecho|hecha|cerrado|cerrada|seguro)|dan por hecho|dio por hecho|se hace eco|se hizo eco|se hicieron eco|ha tenido acceso|tuvo acceso|dio a conocer|da a conocer|ha dado a conocer|habla de|hablaba de|habló de|afirma tener|dice haber|sitúa|situaba|vincula|coloca|recoge|recogía|recogió|publicaba)]',
    unless: [
      '(publica|publicó|publicaron|ha publicado) (su|sus) (libro|novela|disco|resultados|cuentas|memoria|balance|memorias)',
      '(la|una|su|sin|de|del) cifra',
      `(según|como|tal como) (#Clitic|#Adverb)? (#ReportVerb|#Have #ReportParticiple)`,
      'se (publica|publicó|titula|cuenta|difundió|filtró|calcula|revela|dice|desvela)',
      'cuenta con',
      '(la|su|una|por) (cuenta|filtra)',
    ],
    hits: [
      'El País revela que la torre será vendida.',
      'El acuerdo está cerrado, publicó el jueves el Wall Street Journal.',
      'Marca da por hecho un intercambio.',
      'El diario Récord publicó el martes que el pacto está adelantado.',
      'La Vanguardia sostiene que la autora es ministra.',
    ],
    misses: [
      'El campo da poco trigo.',
      'El País cambió de maqueta.',
      'El banco publica sus cuentas el jueves.',
      'Una vecina cuenta que oyó un ruido.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/desde-medio',
    act: 'say',
    subkind: 'outlet',
    party: 'cue',
    guards: ['party', 'one-clause'],
    pattern:
      '[<cue>desde (el|la)? .{1,3}] (apuntan|aseguran|informan|señalan|explican|afirman|indican|adelantan|publican|insisten|apuntaron|aseguraron|informaron)',
    hits: ['Desde Reuters apuntan que la compra se aplazará.', 'Desde la Cadena SER informan de un acuerdo.'],
    misses: ['Desde la compañía informan de una avería.', 'Desde el puerto señalan los pescadores el faro.'],
  },
  {
    ...base,
    id: 'es/rumor/aseguran-en',
    act: 'say',
    subkind: 'outlet',
    party: 'cue',
    guards: ['party'],
    pattern:
      '(aseguran|afirman|cuentan|dicen|apuntan|explican|informan|señalan|publican|adelantan|revelan|sostienen|recogen) [<cue>en (el|la)? .{1,3}]',
    unless: [
      '(aseguran|afirman|cuentan|dicen|apuntan|explican|informan|señalan|publican) en .{0,3} (#Adjunct|redes|twitter|privado|público|declaraciones|entrevista)',
    ],
    hits: [
      '«El fichaje se cerrará esta semana», aseguran en Mundo Deportivo.',
      'El puesto es suyo, apuntan en El Correo.',
    ],
    misses: [
      'Los pescadores cuentan en la taberna historias de naufragios.',
      'Los sindicatos aseguran en un comunicado que no pactarán.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/medio-subjuntivo',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern: '[<cue>#ReportSubjunctive]',
    unless: ['(si|sin|para|pidió|quería|esperaba|ojalá|aunque|hasta|como|nadie) .{0,8} #ReportSubjunctive'],
    hits: [
      'La acción subió luego de que el periódico Yedioth Ahronoth revelara el vínculo.',
      'El anuncio llegó después de que El Mundo publicara los audios.',
    ],
    misses: ['Pidió que El Mundo publicara su carta.', 'Como si El País dijera la verdad.'],
  },
  {
    ...base,
    id: 'es/rumor/publicado-por',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(#ReportedAgreeing|informado|informada|asegurado|publicado|publicada|publicados|publicadas|citado|citada|citados|citadas|recogido|recogida|recogidos|recogidas|obtenido|obtenida|obtenidos|obtenidas|conseguido|conseguida|sacado a la luz|sacada a la luz|avanzado|avanzada|filtrados|filtrado|filtradas) #Adverb? (este|el)? #Time? (en exclusiva)? (por|en)]',
    unless: [
      '(publicado|publicada|publicados|publicadas|difundido|difundida|divulgado) en (el|la) (boletín|revista|bocg|boe)',
      '(obtenido|obtenida|conseguido|recogido|recogida|avanzado) en',
    ],
    hits: [
      'La versión, publicada por Clarín, sacudió al Gobierno.',
      'El plan fue adelantado el martes por Expansión.',
      'En un artículo publicado en El Mundo, el autor desvela el pacto.',
    ],
    misses: ['El decreto fue publicado por el ministerio.', 'El secreto fue revelado por un amigo.'],
  },
  {
    ...base,
    id: 'es/rumor/citando',
    act: 'attribute',
    subkind: 'unnamed',
    party: 'after',
    pattern: '[<cue>(citando|cita|citan|citó|citaron|citaba|citado por|citada por|que cita)] (a)?',
    unless: ['(una|la|su|de|primera|última|cada|previa) (cita|citas)'],
    hits: [
      'La fusión está rota, dijo el agente citando a fuentes del sector.',
      'El texto cita a dos personas con conocimiento del asunto.',
    ],
    misses: ['Cerró el discurso citando a Cervantes.', 'Tiene una cita con fuentes y jardines.'],
  },
  {
    ...base,
    id: 'es/rumor/citando-medio',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern: '[<cue>(citando|cita|citan|citó|citaron|citaba|haciéndose eco de|en referencia a)] (a)?',
    unless: ['(una|la|su|de|primera|última|cada|previa) (cita|citas)'],
    hits: ['El agente lo dijo citando al diario Folha.', 'La nota de la radio cita a The New York Times.'],
    misses: ['Cerró el discurso citando a Cervantes.', 'Citó a su hermana a las nueve.'],
  },
  {
    ...base,
    id: 'es/rumor/primicia',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    confidence: 'likely',
    pattern:
      '[<cue>(la (primicia|exclusiva|noticia|información) la? (adelantó|dio|avanzó|fue (adelantada|avanzada|publicada)))]',
    unless: ['(dio|publicó) (el|la|los) (ministerio|gobierno|club|policía|ayuntamiento|empresa|familia)'],
    hits: ['La exclusiva la dio anoche la radio pública vasca.', 'La noticia fue adelantada ayer en la televisión.'],
    misses: ['La noticia cayó como una bomba.', 'La primicia es cosa de periodistas.'],
  },
  {
    ...base,
    id: 'es/rumor/fuentes-verbo',
    act: 'say',
    subkind: 'unnamed',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#GossipVerb|#Have #Adverb? #GossipParticiple|no descartan|no descarta|dan por (hecho|hecha|seguro|cerrado)|da por hecho|confió|confiaron|confía)]',
    unless: ['confía (en|a su)', '(se) (ve|ven|habla|considera|cuenta|estima|cree)', 'cuenta con'],
    hits: [
      'Un alto funcionario no descarta un tercer arresto.',
      'Un insider confió al diario que el asunto sigue en marcha.',
      'Las fuentes hablan de un clima tenso.',
    ],
    misses: ['La ministra habla de doscientos despidos.', 'El público ve la película en silencio.'],
  },
  {
    ...base,
    id: 'es/rumor/fuentes',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '[<cue>(fuente|fuentes) #Adverb? (cercana|cercanas|próxima|próximas|conocedora|conocedoras|consultada|consultadas|policial|policiales|judicial|judiciales|gubernamental|gubernamentales|diplomática|diplomáticas|oficial|oficiales|oficiosas|extraoficiales|anónima|anónimas|internas|interna|familiarizadas|familiarizada|(cercana|cercanas|próxima|próximas|conocedoras|familiarizadas|conocedora|al tanto|con conocimiento) (a|al|con|de|del) (la|el|las|los|su|sus)? .|del sector|del mercado|del caso|de la investigación|de la negociación|del partido|del club|del gobierno|del ejecutivo|del ministerio|de la empresa|de la compañía|de la policía|de la fiscalía|de moncloa|de la moncloa|parlamentarias|sindicales|militares|militar|médicas|hospitalarias|sanitarias|municipales|municipal|financieras|empresariales|jurídicas|comunitarias|socialistas|populares|eclesiásticas|vaticanas|bien informadas|solventes|fidedignas|fiables|dignas de crédito|ministeriales|periodísticas|diplomáticos|humanitarias|de inteligencia|de seguridad|de la defensa|de la dirección|cercano|occidentales|palestinas|israelíes|europeas|estadounidenses|con conocimiento|al tanto)]',
    unless: [
      REFUSAL,
      '(fuente|fuentes) #Adverb? (oficial|oficiales|del mercado|del sector|europeas|internas) de (financiación|ingresos|energía|agua|empleo|riqueza|datos|estadística)',
      '(única|principal|mejor|otra) fuente oficial de',
    ],
    hits: [
      'Fuentes policiales apuntan a un ajuste de cuentas.',
      'Lo saben fuentes próximas a la dirección.',
      'El arma fue hallada: eso creen fuentes de la investigación.',
    ],
    misses: ['La plaza tiene tres fuentes de piedra.', 'Busca nuevas fuentes de ingresos.'],
  },
  {
    ...base,
    id: 'es/rumor/personas-conocedoras',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '[<cue>(una|dos|tres|cuatro|cinco|varias|personas|persona|algunas) (personas|persona)? #Adverb? (cercanas|cercana|próximas|próxima|conocedoras|conocedora|familiarizadas|familiarizada|al tanto|al corriente|con (conocimiento|acceso)|que conocen|que conoce|enteradas|informadas|que (pidió|pidieron|solicitaron|solicitó) (el)? (no ser|anonimato|reserva))]',
    unless: [
      '(personas|persona) (cercanas|cercana|próximas|próxima) (a|al) (la frontera|lugar|río|playa|jubilación)',
      '(visitó|avisar|avisó|llamar|rodeado|rodearse) .{0,3} personas',
    ],
    hits: [
      'Dos personas conocedoras del asunto ven cerca la oferta.',
      'Una persona con conocimiento del tema habló de una venta total.',
    ],
    misses: ['Tres personas murieron.', 'Había personas de todas las edades.'],
  },
  {
    ...base,
    id: 'es/rumor/dijeron-las-personas',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '(dijeron|agregaron|añadieron|señalaron|anticiparon|explicaron|indicaron|afirmaron|aseguraron|comentaron|advirtieron) [<cue>(las|estas|esas) (personas|fuentes)]',
    hits: [
      'El anuncio puede llegar esta semana, anticiparon las personas.',
      'La venta no es segura, agregaron las personas.',
    ],
    misses: ['Las personas mayores salieron primero.', 'Los médicos explicaron a las personas el tratamiento.'],
  },
  {
    ...base,
    id: 'es/rumor/entorno',
    act: 'anonymity',
    party: 'cue',
    confidence: 'likely',
    pattern:
      '[<cue>(desde|en) (el|su|los) (entorno|círculo|círculos|filas|núcleo) (más)? (cercano|próximo|íntimo|duro|cercanos)? (de|del)? .{0,6}] #Clitic? (aseguran|afirman|dicen|explican|señalan|apuntan|insisten|sostienen|comentan|admiten|reconocen|niegan|aseguraron|afirmaron|explicaron|creen|deslizan|dan por hecho|han asegurado|confirman|confirmaron|se asegura|se da por hecho|se habla)',
    hits: [
      'Desde el entorno del jugador aseguran que no habrá acuerdo.',
      'En el círculo del presidente admiten que habrá cambios.',
    ],
    misses: ['Creció en el entorno del puerto.', 'En el entorno del parque hay bares.'],
  },
  {
    ...base,
    id: 'es/rumor/anonimato',
    act: 'anonymity',
    party: 'before',
    pattern:
      '[<cue>((bajo|en|a|con) (estricta)? (la)? (condición|condiciones|reserva|promesa|garantía) (de|del)? (estricto|que no se|no (ser|revelar|dar|divulgar|publicar))? (anonimato|identidad|(ser|revelar|dar|divulgar) .{0,3} (identificado|identificada|identificados|citado|citada|nombrado|nombre|identidad)|nombre|mencione|identifique)|bajo (el|un)? (estricto|riguroso)? anonimato|a condición de (mantener|conservar|permanecer|que)? (el|su|en el)? (anonimato|no ser (citado|citada|identificado|identificada|nombrado|citados|identificados))|desde el anonimato|en el anonimato|bajo reserva (de (identidad|su identidad|su nombre))?|off the record|en off|sin (ser|que se) (identificado|identificada|identificados|citado|citada|identificarse|mencione|revele) (su nombre)?)]',
    unless: [
      '(vivió|vive|muere|murió|permanece|trabajó|cayó|salió|salir|vida|alcohólicos) .{0,3} (en el|del) anonimato',
      'en (condición|condiciones) de',
      '(donó|dona|donación|denunciar|denuncia|denuncias|buzón) .{0,6} anonimato',
    ],
    hits: [
      'Un concejal recibió a este diario bajo reserva de identidad.',
      'Un funcionario, bajo condición de anonimato, habló de dos muertos.',
      'Un miembro del jurado, a condición de no ser citado, me contó el secreto.',
    ],
    misses: ['La actriz vivió en el anonimato.', 'El local está en condiciones de abrir.'],
  },
  {
    ...base,
    id: 'es/rumor/pide-anonimato',
    act: 'anonymity',
    party: 'before',
    pattern:
      '[<cue>((pidió|pidieron|pide|piden|pidiendo|#Have pedido|solicitó|solicitaron|solicita|solicitan|solicitando|exigió|exigieron|exige|exigen|exigiendo|prefirió|prefirieron|prefiere|prefieren|prefiriendo|#Have preferido|quiso|quiere|quieren|optó por|optaron por|requirió|reclamó|desea|desean|eligió) #Adverb? (mantener|permanecer|conservar|guardar|quedar|mantenerse|mantenerse en|estar|hablar)? (en|bajo|desde)? (el|su|total|absoluto)? (anonimato|reserva de (su)? (identidad|nombre))|(pidió|pidieron|pide|piden|pidiendo|#Have pedido|solicitó|solicitaron|solicita|solicitando|exigió|prefirió|prefirieron|prefiere|prefieren|prefiriendo|quiso|quieren|quiere|optó por|rogó|accedió a hablar a cambio de) (que)? no (ser|se|figurar|aparecer|dar|revelar|divulgar|publicar|desvelar) #Adverb? (identificado|identificada|identificados|identificadas|citado|citada|citados|citadas|nombrado|nombrada|nombrados|mencionado|mencionada|mencionados|revelado|revelada|(diera|dé|revele|revelara|publique|publicara|divulgue|divulgara|use|usara|utilice|mencione|mencionara|desvele) (a conocer)? su (nombre|identidad)|con (su)? nombre|su (nombre|identidad|apellido)|(revelar|dar) su (nombre|identidad))|(declinó|rehusó|se negó a|evitó) ser (identificado|identificada|identificados|nombrado|nombrada|citado|citada)|no (quiso|quisieron|quiere|quieren|#Have querido) (ser (identificado|identificada|identificados|nombrado|citado|citada)|dar su nombre|revelar su (nombre|identidad)|identificarse|dar sus nombres)|cuyo nombre (no (ha|puede)|se|permanece|pidió)|cuya identidad (no|se) (reveló|ha|puede|mantiene|reserva))]',
    unless: [
      '(víctima|cadáver|ganador|donante|menor|fallecido|detenido) .{0,4} (cuya identidad|cuyo nombre)',
      'quiere (anonimato|reserva)',
    ],
    hits: [
      'Una de ellas, que pidió no ser identificada, añadió que hay bancos al tanto.',
      'Un técnico del centro que prefiere mantener el anonimato relató los fallos.',
      'Un directivo que exige anonimato asegura que habrá venta.',
      'El empleado pidió que no se revelara su nombre.',
    ],
    misses: ['El donante tiene derecho al anonimato.', 'El club pidió no ser sancionado.'],
  },
  {
    ...base,
    id: 'es/rumor/no-autorizado-a-hablar',
    act: 'anonymity',
    party: 'before',
    pattern:
      '[<cue>no (está|están|estaba|estaban|estar|tiene|tenía|tienen|fue) (autorizado|autorizada|autorizados|autorizadas|autorización|facultado|facultada|facultados|permiso) (a|para) (hablar|declarar|comentar|discutir|hacer (declaraciones|comentarios)|dar declaraciones|pronunciarse|revelar|informar)]',
    hits: [
      'El funcionario no estaba autorizado a hablar con la prensa.',
      'Dos empleados, que no tienen autorización para declarar, confirman la fecha.',
    ],
    misses: ['El camión no estaba autorizado a circular.', 'El portavoz está autorizado a hablar.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/al-parecer',
    pattern:
      '[<cue>(al parecer|por lo visto|según parece|a lo que parece|según se (dice|comenta|rumorea|rumoreaba|cuenta|especula)|dicen las malas lenguas|las malas lenguas|a decir de los rumores|según (los|las|algunos|ciertos)? (rumores|rumor|trascendidos|trascendió|ha trascendido|filtraciones|las filtraciones|versiones|quinielas|habladurías|chismes|últimos rumores|los últimos rumores|algunas versiones|versiones extraoficiales|algunos rumores))]',
    unless: [
      'al parecer (de|del) (el|la|los|las|un)? (juez|jueza|tribunal|experto|expertos|autor|crítico|médico|fiscal|comité|consejo|ministro|perito)',
      'según (las|algunas)? versiones (de|del) (la|los|las|el)? (policía|testigos|autoridades|familia|vecinos)',
      'al parecer (no)? (le|les|nos|me)? (importa|gusta)',
    ],
    hits: [
      'Al parecer, firmará por cuatro temporadas.',
      'El dueño, por lo visto, ya ha vendido.',
      'Según los últimos rumores, la serie volverá en otoño.',
    ],
    misses: ['Al parecer del juez, la prueba no basta.', 'El parecer del comité es claro.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/se-rumorea',
    pattern:
      '[<cue>(se (rumorea|rumoreaba|rumoreó|rumorean|murmura|murmuraba|cuchichea|especula|especulaba|especuló|#Have (rumoreado|especulado|dicho (mucho)?|barajado)) (que|con|sobre|en|de|desde)?|(se (dice|decía|comenta|comentaba)) (que|en (los|el) (pasillos|círculos|mundillo|entorno))|se (baraja|barajan|barajaba|barajaban) (que|el nombre|los nombres|su nombre|como|la (opción|posibilidad|salida|llegada)|una)|se habla (ya)? (de|del) (un posible|una posible|su|la (posible|salida|llegada|vuelta|venta)|el posible|posible|posibles|nuevo|nuevos)|(se)? (le|les) (vincula|vinculan|vinculaba|relaciona|relacionan|sitúa|sitúan|coloca|colocan) (con|en|fuera|sentimentalmente)|se (da|daba|dio) por (hecho|hecha|seguro|segura|cerrado|cerrada)|(suena|suenan|sonó) .{1,4} (para|como) (el|la|los|nuevo|nueva|posible|sustituto|próximo|ocupar)|(suena|suenan|sonaba|sonaban|ha sonado|han sonado|sonó) (con fuerza|con más fuerza|con mucha fuerza|con insistencia|como|para|el nombre|los nombres)|(dicen|cuentan|comentan|aseguran|rumorean) (por ahí|en los pasillos|en los mentideros)|la rumorología|radio macuto|corre la voz|corrió la voz|(se)? (perfila|perfilan) como (posible|sustituto|el sustituto))]',
    unless: [
      'como se (dice|decía|suele decir|comenta)',
      '(así|eso|lo que|no|nunca|qué|cómo|poco|bien|todo|nada) (que)? (ya)? se (dice|decía|comenta|dicho)',
      'se dice (pronto|fácil|adiós|en inglés|así|a sí mismo)',
      'se (dice|decía) (que)? .{0,2} (una imagen|quien|el que)',
      'suena (como|para) (una|un|el|la|los) (canción|música|tambor|broma|tópico|campana|himno|despertador)',
      '(teléfono|canción|música|alarma|móvil|campana|himno|timbre|voz|disco|guitarra) .{0,3} (suena|sonó|sonaba|suenan)',
      '(le|les) (sitúa|coloca|vincula|relaciona) (en|con) (el|la)? (puesto|cabeza|lugar|posición|liderato|delito|asesinato|crimen|robo|banda)',
      '(suena|suenan) como (un|una)',
    ],
    hits: [
      'Se rumorea que el reemplazante llegará desde la capital.',
      'Se dice que detrás del seudónimo está una ministra.',
      'En los despachos se especula con una fusión.',
      'Suena con fuerza el nombre de Rosa Paz.',
    ],
    misses: ['Como se dice en mi pueblo, quien calla otorga.', 'El himno suena con fuerza.', 'Eso se dice pronto.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/rumores',
    pattern:
      '[<cue>((rumor|rumores) .{0,6} (señala|señalan|apunta|apuntan|asegura|aseguran|aseguraba|aseguraban|indica|indican|sugiere|sugieren|anunciaba|afirma|afirman|situaba|situaban|sitúa|sitúan|vincula|vinculan|hablaba|hablaban)|(rumor|rumores|especulación|especulaciones|trascendidos|habladurías|chismes|bulo) (#Adverb|persistente|persistentes|insistentes|crecientes|constantes|infundados|recientes)? (de (que|su|un|una|la|el|los|compra|venta|fusión|separación|divorcio|ruptura|embarazo|traspaso|fichaje|dimisión|renuncia|golpe|infidelidad|boda|crisis|romance|reconciliación|adquisición|salida|cambio|cambios|retirada)|del|sobre|que|en torno|acerca|apuntan|apuntaban|señalan|indican|hablan|dicen|sugieren|aseguran|corren|corrieron|circulan|circularon|circulaban|crecen|crecieron|persisten|surgieron|se intensificaron|se dispararon|se desataron|sitúan|situaban|situaban|lo (sitúan|vinculan)|la (sitúan|vinculan)|han (circulado|surgido|crecido))|(corre|corren|corrió|corrieron|corría|circula|circulan|circuló|circularon|circulaba|circulaban|surgieron|surgió|crecen|crecieron|creció|existe|existen|hay|había|hubo|saltó|saltaron|desató|desataron|disparó|dispararon|alimentó|alimenta|alimentan|alimentaron|avivó|avivaron|aviva|desatado|disparado|alimentado|avivado) (el|la|los|las|un|una|muchos|muchas|fuertes|numerosos|todo tipo de|nuevos|insistentes)? (rumor|rumores|especulación|especulaciones|bulo)|(en medio de|entre|ante|tras|pese a|por) (los|las|fuertes|insistentes|crecientes|constantes|múltiples|tantos)? (rumores|especulaciones) (de|del|sobre|que))]',
    unless: [
      '(rumor|rumores) (de|del|de la|de los) (mar|agua|olas|río|viento|fondo|motor|calle|voces|lluvia|fuente|bosque)',
      'especulación (inmobiliaria|financiera|urbanística)',
      'no (hay|existe) .{0,3} (rumor|rumores|especulación)',
      '(difundir|difundan|difundió|propagar|evitar|combatir|desmentir|acallar|creer|caer) .{0,2} (rumores|rumor|bulo|especulaciones) (que)?',
      'especulaciones? (sobre|en) (el|la|los) (precios|suelo|alimentos|divisa|divisas)',
      '(zona|hashtag|cadena) .{0,2} rumores',
    ],
    hits: [
      'Las acciones suben por rumores de que el delantero firmará.',
      'Circula el rumor de una fusión.',
      'A medida que las especulaciones sobre el traspaso crecen, la bolsa sube.',
      'Hay rumores sobre su salida.',
    ],
    misses: ['El rumor del mar llegaba a la casa.', 'El Gobierno combate la especulación inmobiliaria.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/trascendio',
    pattern:
      '[<cue>((trascendió|trasciende|trascendía|#Have trascendido|se (supo|conoció|filtró|filtraron)|se #Have (sabido|conocido|filtrado)|#Have filtrado) #Adverb? #Time? (que|en (redes|las redes|medios))|se (filtró|filtraron|#Have filtrado) (las|los|la|el|unas|unos|una|un|lo|nuevas|nuevos|más|varias|varios)|de manera extraoficial|extraoficialmente|versiones extraoficiales)]',
    unless: [
      '(no|tampoco|ni|sin) (que)? #Clitic? (trascendió|#Have trascendido|se supo|se ha sabido|se conoció|ha trascendido)',
      'filtraciones? (de agua|del techo|en el techo)',
      '(agua|lluvia|luz|aceite|aire) .{0,3} (se filtró|ha filtrado)',
      '(se filtró|se ha filtrado|se filtraron) (el|la|los)? (agua|luz|aguas|aceite|gas|lluvia)',
      '(sangre|coche|coches|tren|trenes|autobús|tráfico|moneda|billetes|aire) .{0,3} (circula|circulan|corre|corren|circulaban)',
      '(vídeo|video|imagen|imágenes|foto|fotos) .{0,4} que (circula|circulan)',
      '(se supo|se conoció|se ha sabido) (ganador|campeón)',
      'se conoció (la (noticia|sentencia|decisión)|el (fallo|resultado|caso))',
    ],
    hits: [
      'También trascendió que solo cuentan con una camioneta.',
      'Ha trascendido que la pareja ya no vive junta.',
      'De manera extraoficial se habla de dos despidos.',
    ],
    misses: [
      'No trascendió el nombre de la víctima.',
      'Su obra trascendió fronteras.',
      'El agua se filtró por el techo.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/circula',
    confidence: 'likely',
    pattern:
      '[<cue>((circula|circulan|circuló|circularon|circulaba|circulaban|corre|corrió|corren|#Have circulado) .{0,6} (que|versión|versiones|noticia|información|especie)|(filtración|filtraciones) (reciente|recientes)? (apunta|apuntan|sugiere|sugieren|revela|revelan|indica|indican|señala|señalan|muestran|muestra|apuntaba|apuntaban|aseguran)|(un|el|conocido|nuevo) (filtrador|leaker|insider))]',
    unless: [
      '(sangre|coche|coches|tren|trenes|autobús|tráfico|moneda|billetes|aire|río|agua|vehículo|vehículos) .{0,3} (circula|circulan|corre|corren|circulaban|circulaba|corrió)',
      '(vídeo|vídeos|video|videos|imagen|imágenes|foto|fotos|carretera|vía) .{0,6} (circula|circulan|circuló|circularon)',
      '(circula|circulaba|circulan|corre|corren|corrió) (en|con|a|hacia|el riesgo|peligro|por la (carretera|autopista|calle|derecha))',
      '(desmentir|desmintió|falsa|bulo|evitar) .{0,4} (circula|circulan)',
    ],
    hits: ['Por WhatsApp circula la versión de un segundo detenido.', 'Una filtración apunta a tres cámaras.'],
    misses: ['El tren circula con retraso.', 'La sangre circula y los médicos dicen que todo va bien.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/filtrado',
    confidence: 'likely',
    pattern: '^[<cue>(filtrado|filtrada|filtrados|filtradas|se filtra|se filtran)]',
    unless: ['(filtrado|filtrada|filtrados|filtradas) ((el|la)? (agua|luz|aire|aceite)|con|por)'],
    hits: ['Filtrado el diseño del nuevo teléfono de Nexum', 'Se filtran las fotos de la nueva consola'],
    misses: ['Filtrado con cuidado, el caldo queda limpio.', 'Filtrado el agua, se bebe.'],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/nadie-ha-confirmado',
    party: 'none',
    pattern:
      '[<cue>(ningún|ninguna|nadie|ninguno) .{0,6} (#Have #Adverb? (confirmado|verificado|corroborado|oficializado)|confirma|confirmó|confirman|confirmaron)]',
    unless: ['(nadie|ninguno|ninguna) .{0,5} (confirmó|confirmado) (asistencia|su|la cita)'],
    hits: ['Ninguna autoridad ha confirmado el número de muertos.', 'El traspaso es un secreto que nadie confirma.'],
    misses: ['Nadie ha visto al perro.', 'Ninguno confirmó su asistencia.'],
  },
  {
    ...base,
    id: 'es/rumor/titular-medio',
    act: 'say',
    subkind: 'outlet',
    party: 'cue',
    pattern: '^#Determiner? [<cue>.{0,2} (#OutletName && @hasColon)]',
    hits: ['Bloomberg: el fondo Tarsis prepara una oferta', 'El Mundo: la ministra dimitirá el lunes'],
    misses: ['Sucesos: un herido en la A-3', 'El mundo: un lugar extraño para vivir'],
  },
  {
    ...hearsay,
    id: 'es/rumor/supuestamente',
    confidence: 'likely',
    pattern: '[<cue>(supuestamente|según dicen|según cuentan)]',
    unless: [`${CRIME} .{0,9} supuestamente`, `supuestamente .{0,9} ${CRIME}`],
    hits: ['El teléfono supuestamente tendrá tres cámaras.', 'La tienda, según dicen, va a cerrar.'],
    misses: [
      'El detenido supuestamente disparó al guarda.',
      'Los vecinos dicen que se oyó un ruido.',
      'El policía supuestamente cobró sobornos.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/habria-participio',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '[<cue>#Clitic? #Clitic? #Conditional (también|ya|además|incluso|#Adverb){0,2} (#Participle|#SayParticiple|#ConfirmParticiple|#DenyParticiple|#ReportParticiple|#ConfirmedAgreeing|#ReportedAgreeing)]',
    unless: [
      '#Conditional .{0,2} (gustado|encantado|debido|podido|querido|preferido|bastado|deseado|merecido|agradecido|esperado|imaginado|pensado|creído|soñado|convenido|parecido|apetecido|valido|dolido)',
      '#Conditional .{0,2} sido .{0,2} (mejor|peor|posible|imposible|necesario|bueno|malo|bonito|injusto|deseable|ideal|lógico|suficiente|fácil|difícil|impensable|útil|preferible|conveniente|perfecto|interesante|ingenuo|maravilloso|increíble|un (error|desastre|sueño|placer|éxito|honor|milagro|lujo)|una (locura|tragedia|pena|lástima|catástrofe))',
      '(sin|de no|de haber|de haberse|gracias a|de lo contrario|en otro caso|caso contrario) .{0,14} #Conditional',
      '#Conditional .{0,14} (sin|de no haber|de no|de haber|si|gracias a)',
      '(qué|quién|cómo|cuándo|cuánto|por qué|yo|tú|nunca|jamás|nadie|nosotros|quizá|quizás|tal vez|probablemente|seguramente|posiblemente|aunque|ojalá|siempre) no? #Clitic? #Clitic? #Conditional',
      '(pensé|pensaba|creí|creía|imaginé|imaginaba|suponía|esperaba|sabía|preguntó|preguntaba) .{0,10} #Conditional',
      '(lo que|eso|esto|otro|otra|cualquiera|cualquier) (#Clitic|no)? #Conditional',
      '#Conditional (que|de) ',
    ],
    hits: [
      'El robo se habría realizado el domingo.',
      'El delantero habría pasado ya el reconocimiento médico.',
      'Los abusos habrían comenzado hace cinco años.',
      'Telenova habría pedido a un banco que venda su filial.',
    ],
    misses: [
      'Si tuviera pruebas, habría causado un escándalo.',
      'Habría que preguntarse quién gana.',
      'Me habría gustado ir.',
      'Sin la ayuda de los vecinos, el equipo habría tardado años.',
      'El ministro dijo que habría pagado la multa.',
      'De no ser por el viento, el fuego no habría llegado al pueblo.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/estaria-gerundio',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '[<cue>(se|lo|la)? #Stay (también|ya|además|incluso|#Adverb){0,2} (#Gerund|#Participle|a punto|cerca|dispuesto|dispuesta|dispuestos|dispuestas|al borde|en (conversaciones|negociaciones|la mira|el radar|la agenda|marcha|juego|manos|poder|venta|contacto|trámites|tratativas|coma|estado)|detrás|al tanto|listo|lista|próximo|próxima|al frente|por (cerrar|firmar|llegar|anunciar|salir|concretar))]',
    unless: [
      '(sin|de no|de haber|gracias a|de lo contrario|en otro caso|caso contrario|en ese caso|así) .{0,12} #Stay',
      '#Stay .{0,12} (sin|si|de no)',
      '(qué|quién|cómo|cuándo|yo|tú|nosotros|quizá|quizás|tal vez|nunca|jamás|nadie|siempre) no? #Clitic? #Stay',
      '#Stay .{0,2} (encantado|encantada|encantados|bien|mal|mejor|justificado|justificada|agradecido|feliz|contento|orgulloso|obligado|obligados|garantizado|permitido|exento|exentos|asegurado|incompleto|incompleta)',
      '(pensé|creía|imaginaba|suponía|esperaba|sabía|preguntó) .{0,10} #Stay',
      '(proyecto|propuesta|plan|norma|ley|medida|reforma|impuesto) .{0,8} #Stay .{0,2} (#Participle)',
      '(lo que|eso|esto|ello) (no)? #Stay',
    ],
    hits: [
      'El fondo estaría ultimando una oferta por la naviera.',
      'La actriz estaría a punto de casarse.',
      'Los dos clubes estarían negociando el traspaso.',
    ],
    misses: ['Si pudiera, estaría viajando.', 'Mi abuela estaría encantada.', 'Ella dijo que estaría trabajando.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/verbo-condicional',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '[<cue>(se trataría de|tendría (previsto|prevista|decidido|decidida|acordado|cerrado|cerrada|listo|lista|pactado|avanzado|planeado|ofertas|una oferta|el visto bueno|en mente|un acuerdo|sus días contados|los días contados)|tendrían (previsto|decidido|acordado|cerrado|listo|pactado|un acuerdo)|(planearía|planearían|negociaría|negociarían|barajaría|barajarían|preparería|prepararía|prepararían|ultimaría|ultimarían|estudiaría|estudiarían|contemplaría|sopesaría|valoraría|analizaría|exploraría|buscaría|buscarían|pretendería|pretenderían|rondaría|rondarían|ascendería|ascenderían|dataría|investigaría|exigiría|alistaría|evaluaría|consideraría|pagaría|pagarían|ofrecería|ofrecerían|figuraría|figurarían|interesaría|mantendría) (#Article|#Determiner|a|al|los|entre|en|de|del|lanzar|vender|comprar|presentar|una|un|dos|más|contactos|conversaciones|abandonar|fichar|cerrar|despedir)|habría (al menos|unos|unas|más de|decenas de|cientos de|varios|varias|dos|tres|cuatro|cinco|seis|otros|otra|un (segundo|tercer|nuevo)) .{0,2} (muertos|heridos|víctimas|detenidos|desaparecidos|fallecidos|implicados|involucrados|personas|muerto|herido|afectados|interesados|detenido|sospechoso|acuerdo)|(contaría|contarían) con (el|la|un|una|los|dos|tres|más|al menos|varios)|(dejaría|dejarían|abandonaría|abandonarían) (el|la|su) (club|cargo|equipo|puesto|banda|serie|cadena|compañía))]',
    unless: [
      '(sin|de no|de haber|gracias a|de lo contrario|en otro caso|caso contrario|en ese caso|así|quien|cualquiera|nadie|nunca|no|yo|también|propuesta|proyecto|plan|ley|norma|impuesto|reforma|medida|iniciativa) .{0,8} (tendría|tendrían|pagaría|pagarían|rondaría|ascendería|ofrecería|contaría|contarían|buscaría|dejaría|mantendría|interesaría|valoraría|exigiría|figuraría)',
      '(pagaría|pagarían|ofrecería|valoraría|exigiría|consideraría) .{0,12} (si|sin|por eso)',
      '(me|te|nos|os) .{0,1} (interesaría|valoraría|ofrecería)',
      '(interesaría|valoraría|consideraría) (que|saber|si)',
    ],
    hits: [
      'Se trataría de un ajuste de cuentas.',
      'El técnico tendría decidido su adiós.',
      'La empresa planearía la venta de su filial.',
    ],
    misses: [
      'Si pudiera, pagaría la cuenta.',
      'La ley mantendría el impuesto.',
      'El ministro dijo que estudiaría el caso.',
    ],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/sin-confirmar',
    party: 'none',
    pattern:
      '[<cue>(sin (confirmar|confirmación (oficial|alguna|independiente|de las autoridades)?|verificar|contrastar)|no (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|contrastada|contrastadas|oficial|oficiales|corroborada|corroboradas)|a falta de (confirmación|ser confirmado|ser confirmada|que se confirme|que lo confirme|confirmar)|pendiente de (confirmación|confirmar|ser confirmado|ser confirmada|verificación)|pendientes de confirmación|(por|para) (confirmar|confirmarse|verificar) (oficialmente|todavía|aún)?|inverificable)]',
    unless: [
      '(sin) (confirmar|verificar) (su|sus|la|el|los|si|que|ni|la asistencia)',
      '(cita|citas|reserva|reservas|asistencia|correo|cuenta|pedido|vuelo|plaza|visita|usuario) .{0,4} (sin confirmar|sin verificar|por confirmar|pendiente de confirmación|no verificado|no confirmada)',
      'no (oficial|oficiales) .{0,1} (tienda|página|producto)',
      '(por|para) (confirmar|verificar) (su|sus|la|el|los|si|que|las|una|un|esta|este|ese|esa|lo|el)',
      '(detenido|multado|premiado|elogiado|feliz|gracias) por (confirmar|verificar)',
      'no (confirmado|confirmada|confirmados) (ni|por)',
    ],
    hits: [
      'La noticia está, en todo caso, sin confirmar.',
      'Un balance no confirmado habla de seis muertos.',
      'El fichaje, a falta de confirmación oficial, está hecho.',
    ],
    misses: [
      'Hay dos citas sin confirmar.',
      'Llamó para confirmar su vuelo.',
      'La empresa cerró la venta sin confirmar la cifra.',
    ],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/no-ha-sido-confirmado',
    party: 'none',
    pattern:
      '[<cue>((no|tampoco|ni|nada de esto|nada|aún no|sin) #Adverb? #Adverb? ((ha|han|había|habían|haya|hayan) (#Adverb)? (podido)? (sido|ser|verse|confirmarse|verificarse|comprobarse) #Adverb? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|corroborado|corroborada|corroborados|corroboradas|contrastado|contrastada|contrastadas|ratificado|ratificada|oficializado|oficializada|autentificado|autenticado|comprobado|comprobada|validado|validada)|(fue|fueron|está|están|estaba|estaban) #Adverb? (todavía|aún)? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|corroborado|corroborada|corroboradas|contrastada|oficializado|oficializada)|(pudo|pudieron|puede|pueden|podido|podían|podía) #Adverb? (ser|verse)? (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|corroborado|corroborada|corroborados|corroboradas|contrastado|contrastada|contrastadas|comprobado|verificarse|confirmarse|comprobarse|corroborarse|contrastarse)|(ha|han|había) podido (confirmarse|verificarse|comprobarse|corroborarse|contrastarse)|(es|son|era) (todavía|aún)? (oficial|oficiales|posible (confirmar|verificar|corroborar))|se (ha|han|había|habían) (podido)? #Adverb? (confirmado|verificado|corroborado|oficializado|hecho oficial|confirmar|verificar|corroborar|comprobar)|se (confirmó|confirmaron|confirma|pudo (confirmar|verificar|corroborar))|(es|fue|ha sido|era) posible (verificar|confirmar|corroborar|contrastar|comprobar)))]',
    unless: [
      'no (fue|ha sido|está|han sido|fueron|había sido) #Adverb? (confirmado|confirmada|ratificado|ratificada) (por el senado|en (su|el) cargo|como)',
      '(hipótesis|diagnóstico|teoría) no (ha|fue) .{0,2} (confirmado|confirmada|comprobado|comprobada|verificada)',
      'no (es|son) (oficial|oficiales) (en|de|del|la|el)',
      '(no|ni) (fue|está) (verificado|verificada) (el|la|por)',
      'no se (confirma|confirmó) (la asistencia|el tratamiento)',
    ],
    hits: [
      'Ese extremo no ha podido ser verificado.',
      'La renuncia no había sido confirmada oficialmente.',
      'Nada de esto está confirmado.',
      'El acuerdo todavía no es oficial.',
      'No se ha confirmado la identidad del autor.',
    ],
    misses: [
      'El juez no fue confirmado por el Senado.',
      'El club no ha confirmado la fecha.',
      'La hipótesis no ha sido comprobada.',
    ],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/no-pudo-verificar',
    party: 'before',
    pattern:
      '[<cue>(no|sin) #Clitic? (pudo|pudieron|ha podido|han podido|puede|pueden|podía|podían|había podido|hemos podido|logró|consiguió|ha logrado|estaba en condiciones de|está en condiciones de|ha conseguido|poder) #Adverb? #Adverb? (verificar|confirmar|corroborar|comprobar|contrastar|autenticar|validar|verificarlo|confirmarlo)] .{0,5} (independiente|independientemente|autenticidad|veracidad|informaciones|información|afirmaciones|afirmación|versión|versiones|vídeo|video|imágenes|datos|cifras|reporte|reportes|extremo|relato|noticia|denuncia|denuncias|acusaciones|informe|informes|dato|cifra|grabación|documento|documentos)',
    hits: [
      'Reuters no pudo verificar de forma independiente el informe.',
      'Este diario no ha podido confirmar esas afirmaciones.',
    ],
    misses: ['El aduanero no pudo verificar el equipaje.', 'No pudo confirmar su cita.'],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/no-hay-confirmacion',
    party: 'none',
    pattern:
      '[<cue>(no|ni|sin que) (hay|había|hubo|existe|existía|#Have habido|haya|hubiera|se tiene|se #Have producido|#Have llegado|llegó) #Adverb? (todavía|aún)? (una|un|ninguna|ningún|alguna)? (confirmación|constancia|(anuncio|comunicado|comunicación|versión|información|pronunciamiento|confirmaciones) (oficial|oficiales)|nada (oficial|confirmado|seguro|firmado))]',
    unless: ['no (hay|existe|había) constancia (de|que) .{0,3} (registro|pago)'],
    hits: [
      'No hay confirmación oficial de ninguna víctima.',
      'Todavía no hay un anuncio oficial, aunque la prensa lo da por hecho.',
      'No existe ninguna confirmación del acuerdo.',
    ],
    misses: ['No hay pan los lunes.', 'La confirmación oficial llegó el lunes.'],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/por-confirmar',
    party: 'none',
    pattern:
      '[<cue>((está|están|estaba|queda|quedan|quedaba|falta|faltaba|resta) (todavía|aún)? (por|que se|que lo)? (confirmar|confirmarse|verificar|verificarse|confirme|confirmación)|a la espera de (una|su|la)? (confirmación|confirmarse|ser confirmado|que se confirme|que sea oficial)|en espera de confirmación|(tomar|tomarse|tomarlo|tomarla|tomarlas|tómese|coger|cogerlo) .{0,6} con (pinzas|cautela|precaución|prudencia)|(es|son) (solo|sólo|solamente|apenas|únicamente|todavía|aún|de momento|por ahora|solamente)? (todo|de momento|por el momento|simples|meros|puros)? (un rumor|una especulación|rumores|especulaciones|conjeturas)|nada (está|hay) (firmado|confirmado|cerrado|oficial)|nada es oficial)]',
    unless: [
      'falta (por|que) (confirmar|verificar|se confirme) (la asistencia|su)',
      '(queda|quedan|falta|está) .{0,1} (verificar|confirmar) (el pago|la cuenta|su|sus|la plaza)',
      'no (es|son) .{0,3} (un rumor|una especulación|rumores|especulaciones)',
    ],
    hits: [
      'La cifra está por confirmar.',
      'Es solo un rumor.',
      'Habrá que tomarse la noticia con cautela.',
      'El fichaje está a la espera de confirmación.',
    ],
    misses: ['Falta por confirmar su asistencia a la boda.', 'No es un rumor, es un hecho.'],
  },
];
