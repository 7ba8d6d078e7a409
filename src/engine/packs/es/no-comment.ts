import type { CueRow } from '../pack.ts';
import { declined } from './declined.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Who does not answer, cannot be reached, or neither confirms nor denies. */
const unanswered: readonly CueRow[] = [
  {
    ...base,
    id: 'es/no-comment/sin-declaraciones',
    subkind: 'declined',
    party: 'before',
    guards: ['party', 'one-clause'],
    pattern:
      '[<cue>(salió|salieron|abandonó|abandonaron|se (marchó|marcharon|fue|fueron|retiró|ha (marchado|ido))|entró|entraron|accedió|accedieron|llegó|llegaron|pasó de largo|#Have (salido|abandonado|entrado|accedido|llegado)) .{0,8} sin (querer)? (hacer|realizar|ofrecer) (ningún|ninguna|más)? (tipo de)? (declaraciones|declaración|comentarios|comentario)]',
    hits: [
      'La exministra abandonó el juzgado sin hacer declaraciones.',
      'El técnico ha salido del estadio sin querer hacer declaraciones.',
    ],
    misses: ['La exministra abandonó el juzgado sin hacer ruido.', 'Una vecina se marchó sin hacer declaraciones.'],
  },
  {
    ...base,
    id: 'es/no-comment/remitio-las-preguntas',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(remite|remiten|remitió|remitieron|remitido|derivó|derivaron|derivado|redirigió|desvió|traslada|trasladó) #Adverb{0,2} (las|los|todas las|cualquier|toda)? (pregunta|preguntas|consulta|consultas|peticiones de comentarios|solicitudes de comentarios) .{0,3}] (a|al)',
    hits: [
      'La embajada remitió las preguntas al ministerio de Exteriores.',
      'El club deriva a diario a los periodistas, pero ayer derivó todas las consultas a sus abogados.',
    ],
    misses: ['El maestro remitió las tareas al colegio.', 'La clínica derivó al paciente a otro centro.'],
  },
  {
    ...base,
    id: 'es/no-comment/ni-ni-confirmaron',
    subkind: 'neither',
    party: 'cue',
    pattern:
      'ni [<cue>.{1,10}] (#Have confirmado|confirmó|confirmaron|confirman|confirma) (ni|o) (desmentido|negado|desmintió|desmintieron|negó|negaron|desmienten|niegan)',
    hits: [
      'Por ahora ni el magnate ni la red social han confirmado o desmentido la información.',
      'Ni el club ni el jugador confirmaron ni negaron el acuerdo.',
    ],
    misses: ['Ni la lluvia ni el viento confirmaron la tormenta.', 'Ni el club ni el jugador salieron del hotel.'],
  },
  {
    ...base,
    id: 'es/no-comment/ni-ni-han-confirmado',
    subkind: 'not-confirmed',
    party: 'cue',
    pattern: 'ni [<cue>.{1,8} ni .{1,8}] (#Have confirmado|confirmó|confirmaron|confirman|confirma)',
    unless: [
      '(#Have)? (confirmado|confirmó|confirmaron|confirman|confirma) (ni|o)',
      'ni (la lluvia|el tiempo|los datos) .{0,12}',
    ],
    hits: ['Ni la empresa ni el sindicato han confirmado los despidos.', 'Ni Nexum ni su rival confirman la compra.'],
    misses: ['Ni los datos ni las pruebas confirman la tesis.', 'Ni el club ni el jugador salieron del hotel.'],
  },
  {
    ...base,
    id: 'es/no-comment/ninguna-respondio',
    subkind: 'no-response',
    party: 'before',
    pattern:
      '(ninguno|ninguna) de (los|las) (dos|tres|cuatro)? (partes|empresas|compañías|firmas|clubes|bancos|ministerios|gobiernos|entidades|grupos|sociedades|embajadas|agencias) [<cue>(#Have #Adverb? (respondido|contestado)|respondió|respondieron|contestó)] (!bien && !con)?',
    unless: ['(respondió|respondido|contestó|respondieron) (al|a (la|las|los)) (!#RequestNoun)'],
    hits: ['Ninguna de las dos empresas respondió.', 'Ninguno de los dos bancos ha respondido a las preguntas.'],
    misses: [
      'Ninguno de los dos grupos respondió al tratamiento.',
      'Ninguno de los dos clubes respondió a las expectativas.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/ni-ni-respondieron',
    subkind: 'no-response',
    party: 'cue',
    pattern:
      'ni [<cue>.{1,9}] (#Have (respondido|contestado|devuelto)|respondieron|respondió|contestaron|contestó|devolvieron|atendieron) .{0,6} (#RequestNoun|diario|periódico|medio|si)',
    unless: ['ni (el|la) .{0,4} (acusado|testigo|alumno|paciente)'],
    hits: [
      'Ni la empresa ni el sindicato respondieron a las llamadas de este diario.',
      'Ni el alcalde ni su equipo han contestado a las preguntas de este periódico.',
    ],
    misses: ['Ni el perro ni el gato respondieron al silbido.', 'Ni ella ni él contestaron.'],
  },
  {
    ...base,
    id: 'es/no-comment/no-respondio',
    subkind: 'no-response',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '([<cue>(dejó|dejaron) (pasar|vencer) .{0,1} plazo] .{0,3} responder|[<cue>(no|tampoco|nunca|jamás|ni) #Clitic? #Adverb? (#AnswerVerb|#Have #Adverb? #AnswerParticiple|dio respuesta|dieron respuesta|da respuesta|#Have #Adverb? dado respuesta)] .{0,2} (a|al|los|las|el|la|nuestras|nuestros|ninguna|ninguno|#Indefinite|múltiples|repetidas|sus|mis|numerosas) .{0,4} (#RequestNoun|whatsapp|teléfono))',
    unless: [
      '(preguntas|pregunta|llamadas|llamada|mensajes|mensaje|llamado) (del|de (la|los|las|su|sus|un|una)) (fiscal|fiscalía|juez|jueza|abogado|abogados|acusación|tribunal|policía|auxilio|examen|madre|hijo|socorro|defensa|familia|emergencia)',
      'llamados? (de|a) (la|auxilio|emergencia|selección)',
      // What others than the press ask for.
      '(petición|peticiones|solicitud|solicitudes|pedido|pedidos|carta) (del|de) #Determiner? ((#Organisation && !#Outlet && !agencia && !@isTitleCase)$|(#Organisation && !#Outlet && !agencia && !@isTitleCase) (!@isTitleCase && !#De && !editorial)|(#Organisation && !#Outlet && !agencia && !@isTitleCase) #De (!#Reporter && !prensa && !medios)|(#Bystander && !#Reporter)|#Spokesperson)',
      '(fiscal|acusado|acusada|imputado|detenido|testigo|alumno|alumna) .{0,6} no (respondió|contestó|responde|contesta) .{0,2} (preguntas|pregunta)',
    ],
    hits: [
      'Tarsis no respondió a una solicitud de comentarios.',
      'La editorial no ha contestado a mis tres correos.',
      'La empresa no respondió al teléfono.',
      'La empresa no atendió las llamadas de este periódico.',
      'El bloque no contestó los llamados de este diario.',
      'La naviera no respondió enseguida los pedidos de entrevista.',
      'La empresa no devolvió dos llamadas.',
      'Los representantes de Sayle dejaron pasar el plazo para responder.',
    ],
    misses: [
      'El Gobierno no respondió a las demandas de los maestros.',
      'El paciente no respondió al tratamiento.',
      'El acusado no respondió a las preguntas del fiscal.',
      'El servidor no respondió durante una hora.',
      'La fiscalía no ha respondido a las peticiones del club.',
      'El banco dejó pasar el plazo de las ofertas.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-respondio-bare',
    subkind: 'no-response',
    party: 'either',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      '[<cue>(no|tampoco) (#Have #Adverb? (respondido|contestado)|respondió|respondieron|contestó|contestaron|responden|responde) #Adverb?] (al (cierre|momento|requerimiento|cuestionario|llamado)|hasta el cierre|a (este|esta|la|los|nuestro|nuestra)? (diario|periódico|medio|redacción|agencia|prensa|medios|periodistas|efe|afp|reuters|ap|bloomberg|infobae)|antes (de la publicación|del cierre|de publicar)|para (un comentario|comentar)|de inmediato|inmediatamente|el (requerimiento|cuestionario|mensaje)|sobre (el tema|el caso|este))',
    hits: [
      'El consorcio no respondió al cierre de esta edición.',
      'La universidad no ha contestado a este diario.',
      'La embajada no respondió inmediatamente.',
    ],
    misses: ['El motor no respondió de inmediato.', 'El niño no contestó a su abuela.'],
  },
  {
    ...base,
    id: 'es/no-comment/no-respondio-al-cierre',
    subkind: 'no-response',
    party: 'either',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      '[<cue>no #Clitic? #Adverb? (#Have #Adverb? (respondido|contestado|dado respuesta|dado una respuesta)|respondió|respondieron|contestó|contestaron|dio respuesta|dieron respuesta)]',
    unless: [
      'no #Clitic? #Adverb? (#Have #Adverb? (respondido|contestado)|respondió|respondieron|contestó|contestaron) (a|al|con|por|como|ante|bien|mal|durante|en|la|el|las|los|de|del|que)',
      '(niño|niña|perro|motor|servidor|paciente|víctima|equipo|madre|piloto|jugador) .{0,3} no #Clitic? #Adverb? (#Have)? (respondió|respondido|contestó|contestado|respondieron)',
      'no #Clitic? (#Have)? (dio|dieron|dado) (una)? respuesta (a|al)',
      'no (me|le|te) #Adverb? (respondió|contestó|respondieron|#Have)',
    ],
    hits: [
      'Hasta el cierre de esta edición, la empresa no había respondido.',
      'Consultada por este diario, la compañía no ha respondido.',
    ],
    misses: [
      'El equipo no dio respuesta al juego del rival.',
      'Hasta ahora, el perro no ha contestado.',
      'El motor no respondió.',
      'La empresa no respondió a la crisis con medidas.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/sin-respuesta',
    subkind: 'no-response',
    party: 'none',
    pattern:
      '[<cue>(#RequestNoun .{0,14} (no (tuvieron|tuvo|obtuvieron|obtuvo|recibieron|recibió|(fueron|fue|#Have sido) (respondidas|respondidos|respondido|respondida|contestadas|contestados|contestado|contestada|atendidas|atendidos|atendida|devueltas)|#Have (obtenido|recibido|tenido)) #Adverb? (respuesta|contestación)?|(quedaron|quedó|quedan|han quedado|siguen|sigue|permanecen) sin (respuesta|contestar|responder|contestación))|(dejó|dejaron|deja|dejan|#Have dejado) sin (respuesta|responder|contestar) (.{0,4} (solicitud|solicitudes|peticiones|petición|llamadas|correos|mensajes)|(nuestras|las) preguntas (#De (este|esta)|enviadas|planteadas|$))|(sin|no) se? (tiene|obtener|recibir|hubo|obtuvo|recibió|(#Have|hemos|haber) (obtenido|recibido|habido|tenido)|obtuvimos|recibimos|obtuvieron|recibieron|tuvo) (ninguna|una|la)? (respuesta|contestación) (alguna|inmediata|de|del|a|por|hasta|al|oficial)?)]',
    unless: [
      '(pregunta|preguntas|interrogante|interrogantes|demanda|demandas) .{0,6} (siguen|sigue|quedan|permanecen|quedó|quedaron) sin',
      '(llamada|llamado|llamados|llamadas) de (auxilio|socorro|emergencia)',
      '(paciente|tratamiento|inmune|carta|oración|plegaria|oraciones) .{0,6} respuesta',
    ],
    hits: [
      'Las llamadas a la oficina de prensa de Aerandes no tuvieron respuesta.',
      'Este diario contactó con la empresa sin obtener respuesta.',
      'Los correos enviados al ministerio quedaron sin respuesta.',
      'El ministerio dejó sin respuesta varias solicitudes de comentarios.',
      'La firma dejó sin respuesta nuestras preguntas.',
    ],
    misses: [
      'La pregunta sigue sin respuesta.',
      'El libro dejó sin respuesta las preguntas del lector.',
      'Las llamadas de auxilio no tuvieron respuesta.',
      'La oficina dejó sin respuesta a la mitad de los alumnos.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-hubo-comentarios',
    subkind: 'no-response',
    party: 'after',
    pattern:
      '[<cue>no (hubo|ha habido|había) #Adverb? (ningún|ninguna)? (comentario|comentarios|declaraciones|reacción|reacciones|respuesta|pronunciamiento) (inmediato|inmediatos|inmediata|inmediatas|oficial|oficiales)?] (de|del|por parte de|por parte del)?',
    unless: [
      'no (hubo|había) (respuesta|reacción) (al|a la|inmune|alérgica|química|de (los|las) (mercados|público|aficionados))',
    ],
    hits: [
      'Al salir no hubo declaraciones de la embajada.',
      'No hubo comentarios inmediatos de la embajada.',
      'Por su parte, en la sede de la naviera no hubo comentarios.',
    ],
    misses: ['No hubo respuesta al tratamiento.', 'No hubo tiempo de la merienda.'],
  },
  {
    ...base,
    id: 'es/no-comment/ilocalizable',
    subkind: 'unreachable',
    party: 'either',
    pattern:
      '[<cue>(nadie (en|de|del|por) .{1,5} (estaba|estuvo|está) #Adverb? (disponible|localizable) (para (hacer|realizar|un|ofrecer)? (comentarios|comentario|declaraciones|comentar)|$)|no (pudo|pudieron|ha podido|han podido|podía) ser (contactado|contactada|contactados|contactadas|localizado|localizada|localizados|localizadas|ubicado|ubicada|ubicados|consultado|consultada|consultados|entrevistado)|(estaba|estaban|está|están|resultó|permanece|permanecía|se encontraba) (ilocalizable|ilocalizables)|ilocalizable|ilocalizables|no (estaba|estaban|estuvo|estuvieron|está|están|se encontraba|se encontraban) #Adverb? (disponible|disponibles|localizable|localizables) #Adverb{0,2} (para (hacer|realizar|un|una|ofrecer)? (comentarios|comentario|declaraciones|comentar|entrevista|responder|hablar|atender|entrevistas))|no (estaba|estaban) (localizable|localizables))]',
    unless: [
      '(cadáver|cuerpo|arma|avión|señal|dispositivo|fugitivo|prófugo|barco|vehículo) .{0,6} (localizado|localizada|localizados|ubicado|ubicada|ilocalizable)',
      'ser (localizado|localizada|localizados|ubicado|ubicada|ubicados) (por (la policía|los agentes|las autoridades|los equipos|la guardia)|a tiempo|en)',
    ],
    hits: [
      'Su representante, Julián Robledo, no pudo ser localizado.',
      'El consejero delegado estaba ilocalizable.',
      'La directora no estaba disponible para hacer comentarios.',
      'La naviera no estuvo disponible de inmediato para hacer comentarios.',
      'Nadie en el ministerio estaba disponible para hacer comentarios.',
    ],
    misses: [
      'El cuerpo no pudo ser localizado.',
      'La sala no estaba disponible.',
      'Nadie en el pueblo estaba disponible para trabajar de noche.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/imposible-contactar',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>(no (fue|ha sido|había sido|era|resultó|es) posible|(fue|ha sido|había sido|resultó|ha resultado|era|es) imposible|no se? (pudo|pudieron|podido|logró|consiguió|logramos|pudimos)|no se? (ha|han|hemos|había) (podido|logrado|conseguido)) #Adverb? (contactar|contactarse|contactarlo|contactarla|contactarlos|localizar|localizarlo|localizarla|localizarlos|comunicarse|comunicarnos|hablar|ponerse en contacto|ponernos en contacto|entrar en contacto|ubicar|entrevistar|(obtener|recabar|conocer) (una|la|su|sus)? (respuesta|versión|comentario|comentarios|declaraciones|declaración|reacción|postura|opinión))] (con|de|del)?',
    unless: [
      '(con|al) (el)? (servidor|servicio|dispositivo|equipo|sitio)',
      '(localizar|ubicar|hablar|dar con|comunicarse|contactar) .{0,4} (cadáver|cuerpo|cuerpos|arma|restos|avión|vehículo|desaparecido|desaparecida|desaparecidos|fugitivo|prófugo|testigo|testigos|hijo|hija|hijos|familia|madre|padre|médico|emergencias|torre|piloto|nave|sonda|submarino)',
      '(policía|agentes|fiscal|fiscalía|juez|jueza|juzgado|tribunal|defensa|abogado|abogada|bomberos|rescatistas|guardia civil|equipos|investigadores|autoridades|familia|familiares|madre|él|ella) .{0,5} no (se)? (pudo|pudieron|ha podido|han podido|había podido|habían podido|logró|logran|consiguió) (localizar|ubicar|contactar|dar con|hablar|comunicarse)',
      '(asegura|aseguró|dice|dijo|afirma|afirmó|que) .{0,6} no #Clitic? #Have (logrado|conseguido|podido) (contactar|hablar|comunicarse) con (ellos|él|ella)',
      'dar con (la|el|los|las|una|un) (clave|tecla|causa|solución|paradero|culpable|arma|autor|autores|cuerpo)',
    ],
    hits: [
      'Ha sido imposible contactar con su antiguo gerente, Rogelio Pons.',
      'No fue posible comunicarse con la alcaldesa.',
      'EFE no pudo contactar con la empresa.',
      'Este diario no ha podido hablar con el empresario.',
    ],
    misses: [
      'No se pudo contactar con el servidor.',
      'El pirata asegura que no ha conseguido contactar con ellos.',
      'No fue posible localizar el cuerpo.',
      'La policía no pudo localizar al ladrón.',
      'El fiscal indicó que no había podido ubicar a los demás testigos.',
      'No fue posible abrir la puerta.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-nego',
    subkind: 'neither',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(no|tampoco|sin) #Clitic? (#Have #Adverb? (negado|desmentido|descartado la posibilidad)|#NegateVerb|desmiente|desmienten|desmintió|desmintieron|negar|desmentir|desmentirlo|negarlo)]',
    unless: [
      '(no|sin) #Clitic? (#NegateVerb|negado) (el|la|los|las)? (acceso|entrada|visado|importancia|ayuda|necesidad|evidencia|realidad|gravedad|mérito|derecho|a)',
      'no se (#NegateVerb)',
      'ni (desmiente|desmintió|niega|negó)',
      '(no|sin) #Clitic? (#Have)? #ConfirmVerb ni',
    ],
    hits: [
      'El ministro no negó que haya habido contactos.',
      'El club no desmintió el interés por el delantero.',
      'La empresa no ha negado la existencia del pacto.',
    ],
    misses: ['No negó el acceso la portera.', 'La empresa no se negó a pagar.'],
  },
  {
    ...base,
    id: 'es/no-comment/sin-exito',
    subkind: 'unreachable',
    party: 'none',
    confidence: 'likely',
    pattern:
      '[<cue>((intentó|intentaron|intentado|trató|trataron|tratado|buscó|buscado) sin éxito (de|a)? (contactar|comunicarse|localizar|hablar|obtener|recabar|conocer|entrevistar)|(intentó|intentaron|intentado|trató|trataron|tratado|buscó|buscado|procuró) (de|a)? (contactar|contactarse|comunicarse|obtener|recabar|conocer|ponerse en contacto) .{0,18} (sin éxito|infructuosamente|sin resultado|pero no|pero su teléfono|pero el teléfono|aunque no)|(intento|intentos) .{0,8} (fueron|resultaron|fue|resultó) (infructuoso|infructuosos|vano|vanos|inútil|inútiles))]',
    unless: [
      '(policía|agentes|familia|madre|padre|rescatistas|hijo|hija|vecino) .{0,4} (intentó|intentaron|trató|trataron|intentado)',
      '(intento|intentos) (de|por) (!contactar && !localizar && !hablar && !comunicarse && !obtener)',
    ],
    hits: [
      'Este periódico intentó sin éxito contactar con los propietarios.',
      'Los intentos de contactar con la naviera fueron infructuosos.',
      'Esta redacción trató de comunicarse con el concejal, pero su teléfono estaba apagado.',
    ],
    misses: [
      'Los socorristas intentaron localizar el barco, pero no lo lograron.',
      'La familia intentó hablar con él, sin éxito.',
      'El equipo intentó ganar sin éxito.',
      'Los intentos de rescate fueron vanos.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-ha-confirmado',
    subkind: 'not-confirmed',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(no|tampoco|sin que) #Clitic? #Adverb? (#Have #Adverb? (confirmado|ratificado|oficializado|corroborado|anunciado oficialmente|hecho oficial|hecho ningún anuncio|reconocido|admitido|querido confirmar|dado confirmación)|confirma|confirman|confirmó|confirmaron|confirmaba|confirmaban|hizo oficial|oficializó|quiso confirmar|haya confirmado|puede confirmar|pueden confirmar|pudo confirmar|pudieron confirmar|puedo confirmar|podemos confirmar)]',
    unless: [
      '(no|tampoco) (se)? #Have #Adverb? (reconocido|admitido) (a|al|la (independencia|soberanía|labor))',
      'no se (confirma|confirmó|confirmaron|ha confirmado|han confirmado|había confirmado)',
      'no (confirma|confirman|confirmó|ha confirmado) (las|los|la|el) (expectativas|pronósticos|hipótesis|teoría|regla|tendencia)',
      '(estudio|autopsia|análisis|prueba|pruebas|datos|test|resultados|médicos) .{0,4} no (confirma|confirman|confirmó|confirmaron|ha confirmado|han confirmado)',
      '(no) (confirma|confirmó|confirmado|confirmaron|confirman|confirmaba) ni',
      '(#OutletName|#Outlet) no (puede|pudo|ha podido) #Adverb? confirmar',
      'no (puede|pueden|pudo|pudieron) confirmar (de forma independiente|de manera independiente|independientemente|la autenticidad|la veracidad)',
      '(senado|congreso|parlamento) .{0,2} no (#Have #Adverb? (confirmado|ratificado)|confirma|confirmó|ratificó) (!que && !si)',
    ],
    hits: [
      'El Ministerio de Sanidad no ha confirmado si otros hospitales están afectados.',
      'La compañía no confirma los contactos.',
      'El Gobierno provincial no confirmó si cederá a sus funcionarios.',
    ],
    misses: [
      'Reuters no pudo confirmar la fecha de las imágenes.',
      'La autopsia no confirmó la causa.',
      'La fecha no ha sido confirmada.',
      'No se ha confirmado la fecha.',
      'El Senado no ha confirmado a la candidata.',
    ],
  },
];

/** Wins over "no quiso confirmar" where both stand. */
const neither: readonly CueRow[] = [
  {
    ...base,
    id: 'es/no-comment/ni-confirma-ni-desmiente',
    subkind: 'neither',
    party: 'either',
    quoted: true,
    pattern:
      '[<cue>((ni|no) #Clitic? (#Have)? (confirma|confirman|confirmó|confirmaron|confirmaba|confirmaban|confirmado|confirmamos|confirmo|afirma|afirmó|admite|asegura|acepta|aceptó) ni #Clitic? (#Have)? (desmiente|desmienten|desmintió|desmintieron|desmentía|desmentido|desmentimos|desmiento|#NegateVerb|negaba|negado|negamos|descarta|descartó|descartan|descartado|rechaza)|(no|sin|ni) (quiso|quisieron|ha querido|han querido|quiere|puede|puedo|pudo|podemos|quiero)? (ni)? (confirmar|confirmarlo|confirmarla|afirmar) (ni|o|y) (desmentir|negar|desmentirlo|desmentirla|negarlo|negarla|descartar|rechazar|desvirtuar)|no (puede|puedo|pudo|podía|podían|podemos|pueden|poder|quería|querer) (ni)? (confirmar|confirmarlo|confirmarla) (ni|o) #DenyInfinitive|ni #DenyVerb ni (confirmó|confirma|confirmaron|confirman))]',
    hits: [
      'El Gobierno ni confirma ni desmiente la noticia.',
      'La empresa no confirmó ni negó los contactos.',
      'El club no quiso confirmar ni desmentir el fichaje.',
      'El ministerio dijo que conocía la noticia, sin confirmarla ni desmentirla.',
      'El general dijo que no podía ni confirmarlo ni desmentirlo.',
    ],
    misses: ['Ni llueve ni nieva.', 'El club no confirmó la fecha ni el lugar.'],
  },
];

export const noComment: readonly CueRow[] = [...neither, ...declined, ...unanswered];
