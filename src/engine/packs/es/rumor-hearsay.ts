import type { CueRow } from '../pack.ts';

const hearsay = { kind: 'rumor', act: 'hearsay', subkind: 'hearsay', party: 'none' } as const;

/** Who is suspected of a crime is "presunto" by law, not by hearsay. */
const CRIME =
  '(detenido|detenida|detenidos|arrestado|acusado|acusada|acusados|imputado|imputada|sospechoso|sospechosos|agresor|agresores|víctima|víctimas|asesino|asesinato|homicidio|crimen|delito|delitos|robo|robos|estafa|abuso|abusos|abusar|abusado|agresión|agredir|agredido|agredió|violación|violó|mató|asesinó|asesinado|asesinar|apuñaló|disparó|robó|robaron|robar|drogas|droga|soborno|sobornos|cohecho|malversación|fraude|corrupción|fiscal|fiscalía|juez|jueza|juzgado|tribunal|policía|policías|querella|denuncia|denunciado|maltrato|secuestro|narcotráfico|lavado|blanqueo|trama|cometió|cometido|cometer|autor|autores|responsable|responsables|condenado|procesado|investigado|investigada|investigados|preso|prisión|extorsión|amenazas|amenazó|golpeó|atacó|ataque|desvió|desvío|sustrajo|contrabando|golpearon|dispararon|terrorismo|terrorista|pesquisas|sospechas|cadáver|asalto|incautó|ladrón|ladrones)';

/** Whose word it is, before a conditional or behind it: no hearsay. */
const ATTRIBUTED =
  '(según|de acuerdo (con|a)) .{0,2} (#Title|#Bystander|#Organisation|#Government|#Official|#Spokesperson)';

/** Hearsay without a source, and the conditional that passes it on. */
export const hearsayRows: readonly CueRow[] = [
  {
    ...hearsay,
    id: 'es/rumor/al-parecer',
    pattern:
      '[<cue>(según (las|los|la|una|este|ese|dicho|el|un|estos|esos|algunos|algunas|ciertos)? (últimas|últimos|primeras|recientes)? (filtraciones|filtración|rumores|rumor|trascendidos|versiones|quinielas|habladurías|chismes)|al parecer|por lo visto|según parece|a lo que parece|según se (dice|decía|comenta|comentaba|rumorea|rumoreaba|cuenta|especula|supo|filtró|dio a conocer)|dicen las malas lenguas|las malas lenguas|a decir de los rumores|según (trascendió|ha trascendido)|(si (le|les)? (creemos|hacemos caso)|de (creer|hacer caso)) a los rumores)]',
    unless: [
      '(parecer|visto) (me|te|nos|he|has|hemos|tengo|tienes|estoy|soy)',
      'al parecer (de|del) (el|la|los|las|un)? (juez|jueza|tribunal|experto|expertos|autor|crítico|médico|fiscal|comité|consejo|ministro|perito)',
      'según (las|algunas)? versiones (de|del) (la|los|las|el)? (policía|testigos|autoridades|familia|vecinos)',
      'al parecer (no)? (le|les|nos|me)? (importa|gusta)',
      'según se supo (a través|por medio)? (de|por) (fuente|fuentes)',
    ],
    hits: [
      'Al parecer, firmará por cuatro temporadas.',
      'El dueño, por lo visto, ya ha vendido.',
      'Según los últimos rumores, la serie volverá en otoño.',
      'Si les hacemos caso a los rumores, la serie volverá en otoño.',
    ],
    misses: ['Al parecer me equivoqué.', 'Al parecer del juez, la prueba no basta.', 'El parecer del comité es claro.'],
  },
  {
    ...hearsay,
    id: 'es/rumor/se-rumorea',
    pattern:
      '[<cue>(se (rumorea|rumoreaba|rumoreó|rumorean|rumora|murmura|#Have (rumoreado|dicho (mucho)?|barajado)) (que|con|sobre|en|de|desde)?|se (especula|especulaba|especuló|#Have especulado) .{0,2} (que|con|si|por|sobre|acerca|en torno)|se (dijo|reportó|reporta) que|(se (dice|decía|comenta|comentaba)) (que|en (los|el) (pasillos|círculos|mundillo|entorno))|se (baraja|barajan|barajaba|barajaban) (que|el nombre|los nombres|su nombre|como|la (opción|posibilidad|salida|llegada)|una)|se (habló|hablaba|ha hablado) (incluso|también)? (de|sobre) (un|una|su) (supuesto|supuesta|presunto|presunta|posible)|se viene hablando (de|sobre)|se habla (ya)? #De #Determiner? (posible|posibles|nuevo|nuevos|salida|llegada|vuelta|venta)|(se)? (le|les) (vincula|vinculan|vinculaba|relaciona|relacionan|sitúa|sitúan|coloca|colocan) (con|en|fuera|sentimentalmente)|se (da|daba|dio) por (hecho|hecha|seguro|segura|cerrado|cerrada)|(suena|suenan|sonó) .{1,4} (para|como) (el|la|los|nuevo|nueva|posible|sustituto|próximo|ocupar)|(suena|suenan|sonaba|sonó) (con (más|mucha)? (fuerza|insistencia)|como|para|el nombre|los nombres)|(dicen|cuentan|comentan|aseguran|rumorean) (por ahí|en los pasillos|en los mentideros)|la rumorología (apunta|habla|señala|sitúa|dice)|(corre|corrió) la voz|(se)? (perfila|perfilan) como (posible|sustituto|el sustituto))]',
    unless: [
      'como se (dice|decía|suele decir|comenta)',
      '(así|eso|lo que|no|nunca|qué|cómo|poco|bien|todo|nada) (que)? (ya)? se #Have? (dice|decía|comenta|dicho)',
      'se dice (pronto|fácil|adiós|en inglés|así|a sí mismo)',
      'se (dice|decía) (que)? .{0,2} (una imagen|quien|el que)',
      '(informe|texto|documento|carta|comunicado|nota|estudio|web|auto|sentencia) .{0,6} se (dijo|reporta)',
      '(suena|suenan) (como|para) (un|una)',
      '(teléfono|canción|música|alarma|móvil|campana|himno|timbre|voz|disco|guitarra) .{0,3} (suena|sonó|sonaba|suenan)',
      '(le|les) (sitúa|coloca|vincula|relaciona) (en|con) (el|la)? (puesto|cabeza|lugar|posición|liderato|delito|asesinato|crimen|robo|banda)',
    ],
    hits: [
      'La rumorología apunta a un segundo traspaso.',
      'Se rumorea que el reemplazante llegará desde la capital.',
      'Se dice que detrás del seudónimo está una ministra.',
      'Se reportó que la cantante está ingresada.',
      'Todavía se especula si la banda volverá.',
      'En los despachos se especula con una fusión.',
      'Suena con fuerza el nombre de Rosa Paz.',
      'Al principio se habló sobre una supuesta pelea entre los dos actores.',
    ],
    misses: [
      'La rumorología no asusta al técnico.',
      'Como se dice en mi pueblo, quien calla otorga.',
      'En la cena se habló de una receta nueva.',
      'El himno suena con fuerza.',
      'Eso se dice pronto.',
      'En la nota se reporta que el servicio sigue.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/rumores',
    pattern:
      '[<cue>(versiones (señalan|indican|apuntan|aseguran|hablan)|(versión|versiones) que (circula|circulan|circuló|circularon|circulaba|circulaban)|(informaciones|versiones) que (apuntan|apuntaban|hablan|hablaban|sugieren|sugerían|sitúan|situaban)|(rumor|rumores) .{0,6} (señala|señalan|señalaban|apunta|apuntan|apuntaba|apuntaban|hace alusión|asegura|aseguran|aseguraba|aseguraban|indica|indican|indicaba|indicaban|sugiere|sugieren|anunciaba|afirma|afirman|dice|dicen|decía|es que|situaba|situaban|sitúa|sitúan|vincula|vinculan|hablaba|hablaban|predicen|surgió|saltó|irrumpió|estalló)|objeto de #Adverb? (rumores|especulaciones)|(rumor|rumores|especulación|especulaciones|trascendidos|habladurías|chismes|bulo) (#Adverb|persistente|persistentes|insistentes|crecientes|constantes|infundados|recientes)? (de|del|sobre|que|en torno|acerca|apuntan|apuntaban|señalan|indican|hablan|dicen|sugieren|aseguran|corren|corrieron|circulan|circularon|circulaban|crecen|crecieron|continúan|siguen|no cesan|persisten|llevan (sonando|circulando)|surgieron|se intensificaron|se dispararon|se desataron|sitúan|situaban|(lo|la) (sitúan|vinculan)|han (circulado|surgido|crecido))|(corre|corren|corrió|corrieron|corría|circula|circulan|circuló|circularon|circulaba|circulaban|surgieron|surgió|crecen|crecieron|creció|existe|existen|hay|había|hubo|saltó|saltaron|desató|desataron|disparó|dispararon|alimentó|alimenta|alimentan|alimentaron|avivó|avivaron|aviva|desatado|disparado|alimentado|avivado) (el|la|los|las|un|una|muchos|muchas|fuertes|numerosos|todo tipo de|nuevos|insistentes)? (rumor|rumores|especulación|especulaciones|bulo)|(en medio de|entre|ante|tras|pese a|por) (los|las|fuertes|insistentes|crecientes)? (rumores|especulaciones) (de|del|sobre|que))]',
    unless: [
      '(rumor|rumores|bulo) (de|del) #Determiner? (mar|agua|olas|río|viento|fondo|motor|calle|voces|lluvia|fuente|bosque|hojas|tráfico|conversaciones|intestinos)',
      'especulación (inmobiliaria|financiera|urbanística)',
      'no (hay|existe) .{0,3} (rumor|rumores|especulación)',
      '(tampoco|ni|no) .{0,3} (viene|vienen|trae|traen) .{0,1} rumores',
      '(#RejectVerb|#RejectParticiple|#DenyVerb|#DenyParticiple|aclara|aclaró|acalló|acallar|zanjó|aclarar) #Adverb? (los|las|el|la|estos|esos)? #Adverb? (rumor|rumores|especulaciones|versiones)',
      '(paso|cruce|fin|final|freno) (#De|a) .{0,3} (rumor|rumores|especulaciones|versiones)',
      '(difundir|difundan|difundió|propagar|evitar|combatir|desmentir|acallar|creer|caer|comenta|comentan|comentará|comentamos) .{0,2} (rumores|rumor|bulo|especulaciones) (que)?',
      'especulaciones? (sobre|en) (el|la|los) (precios|suelo|alimentos|divisa|divisas)',
      '(zona|hashtag|cadena) .{0,2} rumores',
    ],
    hits: [
      'Los rumores indicaban que la ministra dejaría el cargo.',
      'Una de las versiones que circularon aseguraba que hubo dos disparos.',
      'Las acciones suben por rumores de que el delantero firmará.',
      'Circula el rumor de una fusión.',
      'Un extraño rumor irrumpió el lunes en las redes.',
      'A medida que las especulaciones sobre el traspaso crecen, la bolsa sube.',
      'Hay rumores sobre su salida.',
      'El rumor más repetido de la semana es que habrá fusión.',
      'Sin embargo, los rumores no cesan.',
    ],
    misses: [
      'El cantante puso fin a los rumores.',
      'El banco no comenta rumores de mercado.',
      'La actriz aclaró los rumores de boda.',
      'El rumor del mar llegaba a la casa.',
      'El Gobierno combate la especulación inmobiliaria.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/trascendio',
    pattern:
      '[<cue>(trascendieron #Adverb? (detalles|versiones|audios|nombres|los|las)|(trascendió|trasciende|trascendía|#Have trascendido|se (supo|filtró|filtraron)|se #Have (sabido|filtrado)|#Have filtrado) #Adverb? #Time? (que|en (redes|las redes|medios)|(la|su|una) (renuncia|salida|dimisión|venta|ruptura|separación))|se (filtró|filtraron|#Have filtrado) (las|los|la|el|unas|unos|una|un|lo|nuevas|nuevos|más|varias|varios)|de manera extraoficial|extraoficialmente|versiones extraoficiales)]',
    unless: [
      '(no|tampoco|ni|sin) (que)? #Clitic? (trascendió|#Have trascendido|se supo|se ha sabido|se conoció|ha trascendido)',
      'filtraciones? (de agua|del techo|en el techo)',
      '(agua|lluvia|luz|aceite|aire) .{0,3} (se filtró|ha filtrado)',
      '(se filtró|se ha filtrado|se filtraron) (el|la|los|las)? .{0,1} (agua|luz|aguas|aceite|gas|lluvia|datos|contraseñas|claves|credenciales|correos|cuentas)',
      '(sangre|coche|coches|tren|trenes|autobús|tráfico|moneda|billetes|aire) .{0,3} (circula|circulan|corre|corren|circulaban)',
      '(vídeo|video|imagen|imágenes|foto|fotos) .{0,4} que (circula|circulan)',
      '(se supo|se conoció|se ha sabido) (ganador|campeón)',
      'se conoció (la (noticia|sentencia|decisión)|el (fallo|resultado|caso))',
    ],
    hits: [
      'Ayer trascendió la renuncia del ministro.',
      'También trascendió que el cuartel tiene un solo coche.',
      'Ha trascendido que la pareja ya no vive junta.',
      'De manera extraoficial se habla de dos despidos.',
    ],
    misses: [
      'No trascendió el nombre de la víctima.',
      'Su obra trascendió fronteras.',
      'El agua se filtró por el techo.',
      'Se filtraron los datos de miles de clientes.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/circula',
    confidence: 'likely',
    pattern:
      '[<cue>((circula|circulan|circuló|circularon|circulaba|circulaban|corre|corrió|corren|#Have circulado|(comenzó|comenzaron|empezó|empezaron) a (circular|correr)) (que|.{0,5} (versión|versiones|noticia|información|especie))|(rumores|especulaciones|versiones|comentarios) #Have (comenzado|empezado|vuelto) a (circular|correr|surgir|crecer)|(filtración|filtraciones) (reciente|recientes)? (apunta|apuntan|sugiere|sugieren|revela|revelan|indica|indican|señala|señalan|muestran|muestra|apuntaba|apuntaban|aseguran)|(un|el|conocido|nuevo) (filtrador|leaker|insider))]',
    unless: [
      '(sangre|coche|coches|tren|trenes|autobús|tráfico|moneda|billetes|aire|río|agua|vehículo|vehículos) .{0,3} (circula|circulan|corre|corren|circulaban|circulaba|corrió)',
      '(vídeo|vídeos|video|videos|imagen|imágenes|foto|fotos|carretera|vía) .{0,6} (circula|circulan|circuló|circularon)',
      '(circula|circulaba|circulan|corre|corren|corrió) (en|con|a|hacia|el riesgo|peligro|por la (carretera|autopista|calle|derecha))',
      '(desmentir|desmintió|falsa|bulo|evitar) .{0,4} (circula|circulan)',
      '(nueva|última|primera|segunda|actual) versión (de|del)',
      '(circula|circulan|circuló|circularon|circulaba|circulaban|circulado) .{0,5} (video|videos|vídeo|vídeos|imagen|imágenes|foto|fotos|audio|audios|grabación)',
    ],
    hits: [
      'Por WhatsApp circula la versión de un segundo detenido.',
      'El lunes empezaron a circular varias versiones de la pelea.',
      'Una filtración apunta a tres cámaras.',
    ],
    misses: [
      'El tren circula con retraso.',
      'La sangre circula y los médicos dicen que todo va bien.',
      'Comenzó a circular la nueva versión de la moneda.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/filtrado',
    confidence: 'likely',
    pattern: '^[<cue>(filtrado|filtrada|filtrados|filtradas|se filtra|se filtran)]',
    unless: [
      '(filtrado|filtrada|filtrados|filtradas) ((el|la)? (agua|luz|aire|aceite)|con|por)',
      '(filtran|filtrados|filtradas) .{0,3} (datos|contraseñas|correos|cuentas)',
    ],
    hits: ['Filtrado el diseño del nuevo teléfono de Nexum', 'Se filtran las fotos de la nueva consola'],
    misses: [
      'Se filtran los datos de un hospital',
      'Filtrado con cuidado, el caldo queda limpio.',
      'Filtrado el agua, se bebe.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/supuestamente',
    guards: ['not-reported'],
    confidence: 'likely',
    pattern: '[<cue>(supuestamente|según dicen|según cuentan)]',
    unless: [`${CRIME} .{0,9} supuestamente`, `supuestamente .{0,9} ${CRIME}`],
    hits: ['El teléfono supuestamente tendrá tres cámaras.', 'La tienda, según dicen, va a cerrar.'],
    misses: [
      'El usuario afirma que vende una lista supuestamente robada.',
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
      '#Conditional .{1,10} aunque .{0,3} (hubiera|hubiese|hubieran|hubiésemos|hubiéramos)',
      '(de otra forma|normalmente|tradicionalmente) .{0,4} #Conditional',
      '#Conditional .{1,8} (en|hacia) el siglo',
      '(en|hacia) el siglo .{0,8} #Conditional',
      '(leyenda|leyendas|mito|mitos|mitología) .{0,8} #Conditional',
      '#Conditional .{0,2} (gustado|encantado|debido|podido|querido|preferido|bastado|deseado|merecido|agradecido|esperado|imaginado|pensado|creído|soñado|convenido|parecido|apetecido|valido|dolido)',
      '#Conditional .{0,2} sido .{0,2} (mejor|peor|posible|imposible|necesario|bueno|malo|bonito|injusto|deseable|ideal|lógico|suficiente|fácil|difícil|impensable|útil|preferible|conveniente|perfecto|interesante|ingenuo|maravilloso|increíble|un (error|desastre|sueño|placer|éxito|honor|milagro|lujo)|una (locura|tragedia|pena|lástima|catástrofe))',
      '(de no|de haber|de haberse|gracias a|de lo contrario|en otro caso|caso contrario|sin (el|la|los|las|su|sus|ese|esa|esta|este|un|una|haber|ella|él|ellos|ellas|ti|mí|tanto|tanta|dinero|ayuda|apoyo|tener|contar|considerar|tales)) .{0,14} #Conditional',
      '#Conditional .{0,14} (de no haber|de no|de haber|si|gracias (a|al)|sin (el|la|los|las|su|sus|ese|esa|esta|este|un|una|haber|ella|él|ellos|ellas))',
      '(qué|quién|cómo|cuándo|cuánto|por qué|yo|tú|nunca|jamás|nadie|nosotros|quizá|quizás|tal vez|probablemente|seguramente|posiblemente|aunque|ojalá|siempre) no? #Clitic? #Clitic? #Conditional',
      '(pensé|pensaba|creí|creía|imaginé|imaginaba|suponía|esperaba|sabía|preguntó|preguntaba) .{0,10} #Conditional',
      '(lo que|eso|otro|otra|cualquiera|cualquier) (#Clitic|no)? #Conditional',
      '(para entonces|en (otra|otro|otras|otros)|de otro modo|de otra (forma|manera)|con (más|menos|otro|otra)) .{0,9} #Conditional',
      '#Conditional (que|de) ',
      `${ATTRIBUTED} .{0,20} #Conditional`,
      `#Conditional .{0,20} ${ATTRIBUTED}`,
    ],
    hits: [
      'Un cuadro del siglo XVII habría sido robado.',
      'El robo se habría realizado el domingo.',
      'El delantero habría pasado ya el reconocimiento médico.',
      'Los abusos habrían comenzado hace cinco años.',
      'La cadena habría encargado a un fondo la venta de su filial.',
    ],
    misses: [
      'El rey no habría buscado otro clan aunque hubiéramos tardado.',
      'La iglesia habría sido fundada en el siglo XII.',
      'Según la leyenda, el santo habría matado al dragón.',
      'Según el fiscal Ramón Puig, el hombre habría huido.',
      'El hombre habría huido, según un vecino.',
      'Si tuviera pruebas, habría causado un escándalo.',
      'Habría que preguntarse quién gana.',
      'Me habría gustado ir.',
      'Sin la ayuda de los vecinos, el equipo habría tardado años.',
      'El ministro dijo que habría pagado la multa.',
      'De no ser por el viento, el fuego no habría llegado al pueblo.',
      'Para entonces ya habría nacido su hija.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/estaria-gerundio',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '[<cue>(se|lo|la)? #Stay (también|ya|además|incluso|muy|#Adverb){0,2} (#Gerund|#Participle|a punto|cerca|dispuesto|dispuesta|dispuestos|dispuestas|al borde|en (conversaciones|negociaciones|la mira|el radar|la agenda|marcha|juego|manos|poder|venta|contacto|trámites|tratativas|coma|estado)|detrás|al tanto|listo|lista|próximo|próxima|al frente|por (cerrar|firmar|llegar|anunciar|salir|concretar))]',
    unless: [
      '(de otra forma|de otro modo|normalmente|tradicionalmente) .{0,9} (estaría|estarían)',
      '(de no|de haber|gracias a|de lo contrario|en otro caso|caso contrario|en ese caso|así|sin (el|la|los|las|su|sus|ese|esa|esta|este|un|una|haber|ella|él|ellos|ellas|ti|mí|tanto|ayuda|apoyo|tener|contar)) .{0,12} #Stay',
      '#Stay .{0,12} (sin|si|de no)',
      '(qué|quién|cómo|cuándo|yo|tú|nosotros|quizá|quizás|tal vez|nunca|jamás|nadie|siempre) no? #Clitic? #Stay',
      '#Stay .{0,2} (encantado|encantada|encantados|bien|mal|mejor|justificado|justificada|agradecido|feliz|contento|orgulloso|obligado|obligados|garantizado|permitido|exento|exentos|asegurado|incompleto|incompleta)',
      '(pensé|creía|imaginaba|suponía|esperaba|sabía|preguntó) .{0,10} #Stay',
      '(proyecto|propuesta|plan|norma|ley|medida|reforma|impuesto) .{0,8} #Stay .{0,2} (#Participle)',
      '(lo que|eso|esto|ello|hoy) (no)? #Stay',
      'en un mundo .{0,6} #Stay',
      `${ATTRIBUTED} .{0,20} #Stay`,
      `#Stay .{0,20} ${ATTRIBUTED}`,
    ],
    hits: [
      'El fondo estaría ultimando una oferta por la naviera.',
      'La actriz estaría a punto de casarse.',
      'Los dos clubes estarían negociando el traspaso.',
    ],
    misses: [
      'De otra forma la carpeta estaría cerrada.',
      'Según la alcaldesa Elena Roca, el puente estaría listo.',
      'Si pudiera, estaría viajando.',
      'Mi abuela estaría encantada.',
      'Ella dijo que estaría trabajando.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/condicional',
    guards: ['amid-rumor', 'no-if', 'not-reported'],
    confidence: 'likely',
    pattern: '[<cue>#Would]',
    unless: [
      '(no|que|quien|qué|cómo|cuándo|quizá|tal vez|yo|tú|nunca|jamás|nadie|así|esto|eso|ello|ley|norma|reforma|propuesta) .{0,5} #Would',
      // What would follow from something, cost anybody, or be so by law; and what others reckon.
      '^(con|en (caso|ese|este)|para (los|las|muchos|algunos) .{0,1} (analistas|expertos|economistas|observadores|encuestas)) .{0,16} #Would',
      '(cualquier|cualquiera|cada|todos|todo|ningún|ninguno|ninguna|victoria|derrota|empate|triunfo|tormenta|decreto|artículo|texto|enmienda|impuesto|encuesta|sondeo|según) .{0,8} #Would',
      '#Would .{0,16} (según|de acuerdo con)',
      '#Would .{0,6} (solo|sólo|solamente|únicamente|pero) (a|al|con|en|por|tras|cuando)',
      '(me|te|nos|os) #Would',
    ],
    hits: [
      'Se rumorea que el reloj cambia de forma. La nueva esfera costaría 80 euros.',
      'Al parecer, el club ya tiene técnico. El contrato incluiría una prima.',
      'Al parecer, el club ya tiene técnico. La directiva renovaría a todo el plantel.',
    ],
    misses: [
      'Se rumorea que el club ficha. Con un empate, el equipo sumaría 20 puntos.',
      'Se rumorea que el club ficha. Cualquier lesión costaría el título.',
      'Se rumorea que habrá elecciones. El partido verde ganaría dos escaños, según un sondeo.',
      'Se rumorea que el club ficha. El delantero aceptaría solo con otro sueldo.',
      'El reloj cambia de forma. La nueva esfera costaría 80 euros.',
      'Se rumorea que el reloj cambia de forma. La firma dijo que costaría 80 euros.',
    ],
  },
  {
    ...hearsay,
    id: 'es/rumor/verbo-condicional',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '[<cue>((víctima|víctimas|fallecido|fallecida|autor|autores|agresor|responsable|sospechoso|comprador) .{0,3} (sería|serían) #Determiner|serían (los|las) (primeros|primeras)|se trataría de #Determiner|se llamaría|(tendría|tendrían) (previsto|prevista|decidido|decidida|acordado|cerrado|cerrada|listo|lista|pactado|avanzado|planeado|ofertas|una oferta|el visto bueno|en mente|un acuerdo|(sus|los) días contados)|(planearía|planearían|negociaría|negociarían|barajaría|barajarían|prepararía|prepararían|ultimaría|ultimarían|estudiaría|estudiarían|contemplaría|analizaría|buscaría|buscarían|pretendería|pretenderían|rondaría|rondarían|ascendería|ascenderían|alistaría|evaluaría|pagaría|pagarían|ofrecería|ofrecerían|figuraría|figurarían) (#Determiner|a|entre|en|de|lanzar|vender|comprar|presentar|más|contactos|conversaciones|abandonar|fichar|cerrar|despedir)|habría (al menos|más de|decenas de|cientos de|#Determiner) .{0,2} (muertos|heridos|víctimas|detenidos|desaparecidos|fallecidos|implicados|involucrados|personas|muerto|herido|afectados|interesados|detenido|sospechoso|acuerdo)|(contaría|contarían) con (el|la|un|una|los|dos|tres|más|al menos|varios)|(dejaría|dejarían|abandonaría|abandonarían) (el|la|su) (club|cargo|equipo|puesto|banda|serie|cadena|compañía))]',
    unless: [
      '(sin|de no|de haber|gracias a|de lo contrario|en otro caso|caso contrario|en ese caso|así|quien|cualquiera|nadie|nunca|no|yo|también|propuesta|proyecto|plan|ley|norma|impuesto|reforma|medida|iniciativa) .{0,8} (tendría|tendrían|pagaría|pagarían|rondaría|ascendería|ofrecería|contaría|contarían|buscaría|dejaría)',
      '(pagaría|pagarían|ofrecería) .{0,12} (si|sin|por eso)',
      '(me|te|nos|os) .{0,1} ofrecería',
    ],
    hits: [
      'Se trataría de un ajuste de cuentas.',
      'La víctima sería una mujer de 30 años.',
      'Los dos casos serían los primeros del año.',
      'El detenido es vecino del barrio; se trataría de la pareja de la víctima.',
      'El técnico tendría decidido su adiós.',
      'La empresa planearía la venta de su filial.',
    ],
    misses: [
      'Si pudiera, pagaría la cuenta.',
      'Una víctima más sería una tragedia, dijo el alcalde.',
      'La ley mantendría el impuesto.',
      'El ministro dijo que estudiaría el caso.',
    ],
  },
];
