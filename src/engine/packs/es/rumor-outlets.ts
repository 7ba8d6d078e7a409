import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;

/** What a paper publishes besides reports. */
const NO_REPORT =
  '#Adverb? #Time? #Determiner? (foto|fotos|fotografía|fotografías|imagen|imágenes|vídeo|vídeos|video|videos|entrevista|estudio|lista|carta|cartas|portada|esquela|anuncio)';

/** What other publications report. */
export const outlets: readonly CueRow[] = [
  {
    ...base,
    id: 'es/rumor/segun-publica',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(según|como|así|conforme|según lo que|tal como|tal y como) (#Clitic|así|también|ya|#Adverb)? (#ReportVerb|#Have #Adverb? #ReportParticiple|cuenta|cuentan|cita|supo|recoge|recogía|recogió|ha sabido|(pudo|ha podido|logró) (saber|conocer|averiguar|#VerifyInfinitive)|ha tenido acceso|dio a conocer|se lee en|se publicó en|(publicado|informado|adelantado|recogido) (por|en))]',
    unless: [
      'como (cuenta|apunta|ve|ven)',
      'como (recoge|recogía) (el|la) (ley|artículo|código|estatuto|constitución)',
    ],
    hits: [
      'El fiscal citará a tres testigos, según pudo conocer Infobae.',
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
      '[<cue>(según|de acuerdo (con|a))] .{0,3} (información|informaciones|informe|informes|reporte|reportes|artículo|noticia|nota|investigación|exclusiva|publicación|relato|reportaje|despacho|cable|crónica|datos|documentos|documento|imágenes|vídeo|recuento|conteo) (exclusiva|exclusivas|publicada|publicadas|publicado|publicados|difundida|difundidas|difundido|difundidos|adelantada|adelantadas|revelada|recogida|recogidas|obtenida|obtenidas|obtenido|obtenidos|a (la|las|los) que (ha|tuvo) (tenido)? acceso|consultada|consultadas|consultados|de prensa|periodística|al que tuvo acceso)? (#Time|#Adverb|hoy|ayer){0,4} (por|de|del|en)',
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
      '[<cue>(según (consta|figura) en|según|de acuerdo (con|a|al)|conforme a|tal y como según|a juicio de|en opinión de|siempre según|siempre de acuerdo con)]',
    unless: [
      '(según|conforme) (#Clitic|así|también|#Adverb)? (#SayVerb|#ReportVerb|#ConfirmVerb|#Have|recoge|recogió|publica|supo|pudo|dio|hizo)',
      '(según|con|a) #Determiner? #Determiner? (#MediaPlural|#RumorNoun)',
      '(según|con|a) #Determiner? (documento|documentos|expediente|escrito) .? (a (los|las) que|al que|obtenidos|obtenido|consultados|consultado|filtrados|filtrado|vistos|revisados)',
      'según (el|la)? (cis|oms|ocde|fmi|onu|bce|banco mundial|oit|unesco|aemet)',
      'según (se|lo|el caso|mí|ti|convenga|qué|cómo|dónde|parece|quien|quién|cuándo|sea|va|vaya|avanza|pasa|van|avanzan)',
      '(principio|principios|preacuerdo|punto|falta|caso|posibilidad|inicio|base) de acuerdo (con|a|al)',
      'de acuerdo con (que|él|ella|esa idea|eso|esto|todo|nada|ellos)',
      '(está|están|estoy|estamos|estaba|estaban|estuvo|pusieron|ponerse|puso|estar|mostró|muestra|muestran|mostraron|estado) .{0,2} de acuerdo (con|a|al)',
    ],
    hits: [
      'Según El País, el ministro dejará el cargo.',
      'La empresa venderá su filial, según fuentes cercanas a la operación.',
      'De acuerdo con el diario Cinco Días, la venta está cerrada.',
    ],
    misses: [
      'Según un documento al que tuvo acceso el abogado, el contrato era falso.',
      'Según los expertos, el calor aumentará.',
      'Según un estudio, dormimos menos.',
      'El precio cambia según el tamaño.',
      'Según Julio Ferrer, todo va bien.',
      'El portero tiene un principio de acuerdo con el Atlético Norte.',
      'A falta de acuerdo con el Ministerio, la huelga sigue.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/segun-medios',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    pattern:
      '[<cue>((según|de acuerdo con|de acuerdo a) (#Adverb|#ReportVerb)?|como #ReportVerb) #Determiner? #Determiner? #MediaPlural]',
    unless: [
      'según (los|las|la|sus)? medios (propios|disponibles|económicos|técnicos|a su|de (transporte|vida|pago|que))',
      '(según|con|a) (las|los)? (primeros|primeras|últimos)? (reportes|informaciones|versiones) (de|del) (la|los|las|el|un|una)? (rescatistas|vecinos|testigos|bomberos|policía|autoridades|médicos|familiares|usuarios|residentes|agentes|peritos|pobladores|emergencia|emergencias|tránsito)',
      'según (las|los)? (informaciones|publicaciones|revistas|reportes) (de|del|científicas|médicos|policiales) (la|los|el)? (#Organisation|#Government|#Study)?',
      '(según|para) (la|los|las) prensa (escrita)? (es|son|fue)',
      'según (sus|los)? informes (médicos|policiales|técnicos|periciales|oficiales|del)',
    ],
    hits: [
      'Según diarios deportivos, el club y el jugador están cerca de firmar.',
      'El ataque dejó cuatro muertos, según medios locales.',
      'La ministra dimitirá, tal como especulaban algunos medios.',
      'De acuerdo con varios medios italianos, el técnico seguirá.',
    ],
    misses: [
      'De acuerdo con los reportes de los rescatistas, no hubo heridos.',
      'Cada uno paga según los medios de que dispone.',
      'Trabaja para varios medios locales.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/medios-informan',
    confidence: 'likely',
    guards: ['one-clause'],
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    pattern:
      '[<cue>#MediaPlural .{0,3}] (#ReportVerb|especulan|especulaban|hablan|habla|hablaban|#Have #Adverb? #ReportParticiple|vinculan|vincularon|sitúan|situaban|colocan|#Clitic? (dan|dieron) .{0,2} (por|como) un? hecho|dan por cerrado|dieron cuenta|recogen|recogieron|mencionan|cifran|dan cuenta)',
    unless: [
      '(conferencia|conferencias|rueda|ruedas|nota|notas|comunicado|comunicados|jefe|jefa|oficina|gabinete|agente|libertad|carta|carné) de prensa',
      '(medios|publicaciones|informaciones) (técnicos|económicos|materiales)',
      '(los|las) (informaciones|publicaciones) (que|de) (publica|publicó)',
      `#ReportVerb ${NO_REPORT}`,
      '#MediaPlural (!#ReportVerb && !#Have)? (no|ni|nunca|tampoco|que|se|y|o|a|al|ante|donde|cuando|como|si|le|les|lo|los|las|nos|me|para|por|sin|con)',
      '(los|las|la|sus|nuestros) #MediaPlural (#ReportVerb|hablan|habla|#Have #ReportParticiple) (mal|bien|mucho|poco|más|menos|sobre|con|(#Determiner && !#Time))',
      '(a|ante|con) (los|las|la)? #MediaPlural',
      'publicaciones (científicas|académicas) .{0,2}',
    ],
    hits: [
      'Medios locales informaron de al menos diez muertos.',
      'La prensa italiana asegura que el técnico se marcha.',
      'Tres medios lorquinos han dicho que la cita será el lunes.',
    ],
    misses: [
      'El delantero, que en conferencia de prensa aclaró su salida, sonrió.',
      'Los medios han cambiado mucho.',
      'Los medios informaron mal, dijo el técnico.',
      'La prensa y la oposición hablan de lo mismo.',
      'La prensa escrita vende menos.',
      'Medios locales publicaron fotos de la fachada.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/informacion-del-diario',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern: '[<cue>una (información|noticia|exclusiva|investigación) (publicada|exclusiva)? #Time? (de|del|en|por)]',
    unless: [
      '(#DenyVerb|#DenyParticiple|#RejectVerb) .{0,3} (información|noticia|exclusiva|investigación)',
      '(en|para|según|con) una (información|noticia|exclusiva|investigación)',
      // What a report earned, or brought before a court.
      '(premio|premios|premiado|premiada|pulitzer|galardón|finalista|querella|demanda|demandó|condena|condenó|condenado|multa|juez|jueza|juicio|juzgado|tribunal|fiscal|fiscalía|despedido) .{0,14} una (información|noticia|exclusiva|investigación)',
    ],
    hits: [
      'La acción sube al calor de una información de El Mundo.',
      'Todo empezó por una exclusiva del diario Expansión.',
    ],
    misses: [
      'El club desmintió una noticia de El Mundo.',
      'La información de la web del banco es escasa.',
      'La multa llegó por una noticia de El Mundo.',
      'Le dieron un premio por una exclusiva de El País.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/en-la-prensa-se-dice',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    pattern:
      '[<cue>(en|desde) (#Determiner? #MediaPlural .?|españa|italia|inglaterra|francia|alemania|portugal|brasil|argentina|chile|colombia|perú|turquía|méxico|arabia|catar)] (se (informa|asegura|apunta|habla|da por|dice|especula|señala|publica|informó|habló)|(aseguran|afirman|dicen|apuntan|insisten|informan|señalan|hablan|dan por))',
    unless: ['(en|desde) (los|las|la)? (radios|revistas|portales|publicaciones|medios rurales) (se|de)'],
    hits: [
      'Desde la prensa inglesa se informa de una reunión secreta.',
      'Desde Italia aseguran que el extremo ya firmó.',
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
      '[<cue>((informaciones|información|reportes) (de prensa|de medios|de los medios|en prensa|en la prensa|periodísticas|periodística|publicadas|publicada|aparecidas|difundidas) (en|por) (prensa|la prensa|medios|los medios|algunos medios|varios medios|diversos medios|medios locales)|(informaciones|información|noticias|reportes|versiones) (de prensa|periodísticas|periodística|de medios)|se ha publicado (que|en)|se publicó (en (la)? prensa|que)|ha publicado la prensa|(pasó|pasaron|aparece|apareció|ha aparecido) en (la)? prensa)]',
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
      '[<cue>(#ReportVerb|#Have #Adverb? #Adverb? #ReportParticiple|da por (hecho|hecha|cerrado|cerrada|seguro)|dan por hecho|dio por hecho|se hace eco|se hizo eco|se hicieron eco|ha tenido acceso|tuvo acceso|(pudo|ha podido) saber|dio a conocer|da a conocer|ha dado a conocer|habla de|hablaba de|habló de|afirma tener|dice haber|sitúa|situaba|vincula|coloca|recoge|recogía|recogió|publicaba|(cuenta|cuentan) que)]',
    unless: [
      '(prensa|medios|periódicos|diarios|revistas) que (recoge|recogió|recogieron|publica|publicó|publicaron|informa|informó|informaron|#Have)',
      '(reportajes|serie|entrevista|entrevistas|fotografía|fotografías|imágenes|vídeo|video|vídeos|videos|portada) que #Adverb? (#ReportVerb|#Have)',
      '(escribe|escribió|escrito) #Determiner .{0,1} (libro|libros|ensayo|ensayos|novela|novelas|poema|canción)',
      '(publica|publicó|publicaron|ha publicado) (su|sus) (libro|novela|disco|resultados|cuentas|memoria|balance|memorias)',
      `#ReportVerb ${NO_REPORT}`,
      '(la|una|su|sin|de|del) cifra',
      `(según|como|tal como) (#Clitic|#Adverb)? (#ReportVerb|#Have #ReportParticiple)`,
      'se (publica|publicó|titula|cuenta|difundió|filtró|calcula|revela|dice|desvela)',
      '(la|su|una|por) (cuenta|filtra)',
      '(a|ante|con) (los|las|la)? #MediaPlural .{0,2} (#ReportVerb|#Have)',
      '(#ReportVerb|#ReportParticiple) #Adverb? (al|a (la|este|esta)) #Outlet',
      // What a broadcaster announces of its own programmes.
      '(cadena|canal|televisora|emisora|televisión) .{0,4} (confirma|confirmó|ha confirmado)',
    ],
    hits: [
      'El País revela que la torre será vendida.',
      'El acuerdo está cerrado, publicó el jueves el Wall Street Journal.',
      'Marca da por hecho un intercambio.',
      'El País ha precisado que la autora no ha firmado.',
      'Infobae pudo saber que habrá tres testigos.',
      'El diario Récord publicó el martes que el pacto está adelantado.',
      'La Vanguardia sostiene que la autora es ministra.',
    ],
    misses: [
      'Ana Ruiz, periodista de El País, ha escrito dos novelas.',
      '«Volveré», aseguró el técnico. «Nadie me ha llamado», añadió al diario.',
      'Los clientes lo sabían gracias a la prensa que recogió el caso.',
      'En la entrevista que publicó El Mundo, la actriz habló de su infancia.',
      'El campo da poco trigo.',
      'Los diarios publicaron el sábado una entrevista con la autora.',
      'El País cambió de maqueta.',
      'El banco publica sus cuentas el jueves.',
      'Una vecina cuenta que oyó un ruido.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/periodista-informa',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    confidence: 'likely',
    guards: ['one-clause'],
    pattern:
      '[<cue>(el|la) (periodista|reportero|reportera|comunicador|comunicadora) (deportivo|deportiva|argentino|italiano|español)? @isTitleCase @isTitleCase{0,3}] (informó|informa|aseguró|asegura|reveló|revela|adelantó|adelanta|publicó|publica|reportó|reporta|desveló|desvela|#Have (informado|asegurado|revelado|adelantado|publicado|reportado)) .{0,6} que',
    hits: [
      'El periodista César Murga informó que el pase está cerrado.',
      'La reportera Inés Paz adelantó en sus redes que habrá boda.',
    ],
    misses: ['El periodista César Murga dijo que se siente bien.', 'La periodista Inés Paz publicó una novela.'],
  },
  {
    ...base,
    id: 'es/rumor/informa-periodista',
    act: 'report',
    subkind: 'outlet',
    party: 'cue',
    confidence: 'likely',
    pattern:
      '(informó|informa|aseguró|asegura|reveló|revela|adelantó|adelanta|publicó|reportó|reporta|confirmó|confirma) [<cue>(el|la) (periodista|reportero|reportera|comunicador|comunicadora) (deportivo|deportiva)? @isTitleCase @isTitleCase{0,3}]',
    hits: [
      '«Está todo cerrado», confirmó el periodista Juan Balbo.',
      'El técnico seguirá, adelantó la periodista Inés Paz este lunes.',
    ],
    misses: ['«Me siento bien», dijo el periodista Juan Balbo.', 'La cadena despidió al periodista Juan Balbo.'],
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
    confidence: 'likely',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(#ReportedAgreeing|informado|informada|asegurado|obtenido|obtenida|obtenidos|obtenidas|conseguido|conseguida|sacado a la luz|sacada a la luz) #Adverb? (este|el)? #Time? (en exclusiva)? (por|en)]',
    unless: [
      '(publicado|publicada|publicados|publicadas|difundido|difundida|divulgado) en (el|la) (boletín|revista|bocg|boe)',
      '(obtenido|obtenida|conseguido|recogido|recogida|avanzado) en',
      // "desmintió la noticia publicada por": an answer to a report.
      '(#DenyVerb|#RejectVerb|aclaró|aclara) .{0,6} #ReportedAgreeing .{0,2} (por|en)',
      // Who is quoted is named; polls, pictures and letters are no reports.
      '(citado|citada|citados|mencionado|mencionada) (por|en)',
      '(comunicado|nota|escrito|misiva|parte) .{0,2} (recogido|recogida) por',
      '(declaraciones|palabras|manifestaciones|entrevista|comparecencia|encuesta|sondeo|estudio|carta|tribuna|columna|lista|ranking|foto|fotografía|fotos|imagen|imágenes|vídeo|video|vídeos|videos|audio|audios|grabación|libro|editorial|anuncio) .{0,8} (#ReportedAgreeing|obtenido|obtenida|obtenidos|obtenidas) .{0,4} (por|en)',
      '(contrariamente|contra|contrario) (a|de) lo',
    ],
    hits: [
      'La versión, publicada por Clarín, sacudió al Gobierno.',
      'El plan fue adelantado el martes por Expansión.',
      'En un artículo publicado en El Mundo, el autor desvela el pacto.',
    ],
    misses: [
      'La firma desmintió la noticia publicada por Clarín.',
      'La alcaldesa lo dijo en declaraciones a la radio recogidas por Europa Press.',
      'Una encuesta difundida por El Mundo da ganador al alcalde.',
      'El comunicado, recogido por Europa Press, es breve.',
      'El general, citado por la agencia Tass, habló de una retirada.',
      'El decreto fue publicado por el ministerio.',
      'El secreto fue revelado por un amigo.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/citando-medio',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(citando|cita|citan|citó|citaron|citaba|haciéndose eco de|en referencia a|(al|a (la|los|las)) que (ha tenido|tuvo) acceso)] (a)?',
    unless: ['(una|la|su|de|primera|última|cada|previa) (cita|citas)'],
    hits: [
      'El informe, al que ha tenido acceso Europa Press, habla de grietas.',
      'El agente lo dijo citando al diario Folha.',
      'La nota de la radio cita a The New York Times.',
    ],
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
    id: 'es/rumor/titular-medio',
    act: 'say',
    subkind: 'outlet',
    party: 'cue',
    pattern: '^#Determiner? [<cue>.{0,2} (#OutletName && @hasColon)]',
    hits: ['Bloomberg: el fondo Tarsis prepara una oferta', 'El Mundo: la ministra dimitirá el lunes'],
    misses: ['Sucesos: un herido en la A-3', 'El mundo: un lugar extraño para vivir'],
  },
];
