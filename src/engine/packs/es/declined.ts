import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** Answers that are given to nobody from the press, and words that are no answers. */
const ELSEWHERE = [
  '(responder|contestar) .{0,3} (carta|cartas|invitación|saludo|insulto|insultos|llamado)',
  '(revelar|dar|decir|facilitar|desvelar|publicar|hacer público) (su|sus) (nombre|nombres|identidad|identidades|apellido)',
  '(declarar|responder|contestar|hablar|dar|hacer|decir|atender|informar|identificar) .{0,6} (juez|jueza|tribunal|fiscal|fiscalía|policía|agentes|comisión|juzgado|interrogatorio|árbitro|enfermos|heridos|pacientes|clientes)',
  'declarar (la|el|los|una|como|contra|en|nulo|nula|ante)',
  'hacer (frente|falta|caso|el|la|los|las|una|un|más que|nada|público|concesiones|trampas|cambios|obras|huelga|horas)',
  'dar ((el|la|los|las) (!nombre && !nombres && !identidad && !identidades)|el nombre (!de && !del)|un|una|su (!versión && !opinión)|por|marcha|paso|clases|tregua|alojamiento|cobijo|de comer|dinero|prioridad)',
  '(decir|hablar|opinar) (más|mal) (que)',
  'decir (que|adiós|sí|no|basta|la verdad)',
  'discutir .{0,6} con #Determiner (!prensa && !medios && !periodistas)',
  '(hablar|hablarle|dialogar|conversar|discutir) (con #Determiner? (!#Determiner && !prensa && !medios && !periodistas && !reporteros && !diario && !periódico)|entre|inglés|español|en (español|inglés))',
  'atender (a|al|la|las|los|su) (pacientes|clientes|público|niño|enfermos|demanda|recomendaciones|obligaciones)',
  'entrar (en|a|al) (el|la|los|las|un|una|vigor|razón|prisión|casa|juego|guerra|campaña|política|su|crisis|pánico|erupción)',
  '(reconocer|aceptar|firmar|pagar|dimitir|salir|abandonar)',
];

const NOT_WANT =
  '(no #Clitic? (quiso|quisieron|quiere|quieren|quería|querían|#Have querido|queremos|quiero|quisimos|desea|desean|deseó|deseaba|#Have deseado)|tampoco (#Clitic)? (quiso|quisieron|quiere|quieren|#Have querido))';

const SPEAK =
  '(#CommentVerb|#GiveVerb .{0,4} #CommentNoun|dar (más|mayores|otros|nuevos|a conocer)|entrar (en|a) (detalles|detalle|valoraciones|valorar|pormenores|polémicas|más detalles|el fondo|el asunto)|ir más allá|ser (entrevistado|entrevistada|entrevistados|citado|preguntado)|tomar la palabra|decir nada|decir más)';

/** Sources and works, which withhold nothing. */
const WORK =
  '(fuente|fuentes|película|libro|serie|novela|obra|estudio|ley|informe|norma|texto|auto|sentencia|documento|contrato|artículo|encuesta|decreto|autores|fallo|contratos|convenio|etiqueta)';
const DETERMINER =
  '(el|la|los|las|un|una|este|esta|estos|estas|otra|otras|su|sus)? (último|última|nuevo|nueva|reciente)?';

/** Who will not comment. */
export const declined: readonly CueRow[] = [
  {
    ...base,
    id: 'es/no-comment/no-quiso',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern: `[<cue>${NOT_WANT} #Adverb? (${SPEAK}|(dar|facilitar|revelar|desvelar) (el|los|la|las) (nombre|nombres|identidad|identidades) #De)]`,
    unless: [
      ...ELSEWHERE,
      'no (quiero|queremos) (decir|hablar|opinar|hacer|dar|adelantar|anticipar|explicar|responder|añadir|entrar|mencionar|informar) (que|mal|por|un|una|más que|la|el|los|las)',
      'no (quiero|queremos) (adelantar|anticipar|decir|hacer|dar)',
      '(quiere|quieren|quería|quiso) (decir|informar|explicar) (que|eso)',
      '(quiere|quieren|quería|querían) (decir|ofrecer|dar|hacer|avanzar|conceder|prestar|facilitar|entrar|adelantar|añadir|brindar|aportar)',
    ],
    hits: [
      'El FBI no quiso identificar a la empresa.',
      'La ministra no ha querido valorar la encuesta.',
      'Cellebor confirmó el acuerdo, pero no quiso dar detalles.',
      'El alcalde no quiso hacer declaraciones.',
      'La empresa tampoco quiso comentar la noticia.',
      'La acusada no quiso hablar con la prensa.',
      'El edil no quiso dar su versión a este diario.',
      'Los fiscales no quisieron dar el nombre del sospechoso.',
    ],
    misses: [
      'El niño no quiso comer.',
      'El niño no quiso hablar con su padre.',
      'El acusado no quiso declarar ante el juez.',
      'El club no quiso vender a su portero.',
      'Eso no quiere decir que esté roto.',
      'El testigo no quiso dar el nombre completo.',
      'El consejo no quiso discutir un precio más bajo con el ofertante.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/solo-dijo',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '(preguntado|preguntada|preguntados|consultado|consultada|cuestionado|cuestionada) .{1,12} [<cue>(solo|sólo|únicamente|solamente) (dijo|respondió|ha dicho|señaló)] que .{0,3} (no|ningún|ninguna)',
    hits: [
      'Preguntada por la venta, la portavoz solo dijo que no se había tomado ninguna decisión.',
      'Consultado por los despidos, el ministerio únicamente señaló que no hay novedades.',
    ],
    misses: [
      'Preguntado por el gol, el técnico solo dijo que está contento.',
      'La receta solo dice que la mantequilla debe estar blanda.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/tampoco-ha-querido',
    subkind: 'declined',
    party: 'cue',
    pattern: `tampoco [<cue>#Determiner .{1,7}] (#Have querido|quiso|quisieron) #Adverb? (#BareCommentVerb|#GiveVerb .{0,3} #CommentNoun|revelar|desvelar|responder|contestar|hablar|hacer|dar)`,
    hits: [
      'Tampoco su presidenta, Inés Garay, ha querido revelar el nombre.',
      'Tampoco la familia del futbolista quiso hacer declaraciones.',
    ],
    misses: ['Tampoco la lluvia quiso caer.', 'Tampoco el perro ha querido salir.'],
  },
  {
    ...base,
    id: 'es/no-comment/ni-ni-quisieron',
    subkind: 'declined',
    party: 'cue',
    pattern:
      'ni [<cue>.{1,11}] ((#Have querido|quiso|quisieron|quiere|quieren) #Adverb? (#BareCommentVerb|#GiveVerb .{0,3} #CommentNoun|responder|contestar|hablar)|(#Have (hecho|dado|emitido|ofrecido|realizado|fijado|publicado)|hicieron|hizo|dieron|dio|emitieron|fijaron|ofrecieron) .{0,2} #CommentNoun|se (#Have (pronunciado|manifestado|referido)|pronunciaron|pronunció|manifestaron|refirieron)|#Have hablado al respecto)',
    unless: ['ni .{0,4} (juez|jueza|tribunal|corte|jurado|ley|norma)'],
    hits: [
      'Ni la actriz ni su representante han querido hacer declaraciones.',
      'Por ahora ni la Fiscalía Estatal, ni la Zona Naval han fijado una postura sobre el hallazgo.',
      'Ni el banco ni su filial se han pronunciado sobre la venta.',
      'Ni la actriz ni su marido han hablado al respecto.',
    ],
    misses: [
      'Ni el perro ni el gato quisieron salir.',
      'Ni la lluvia quiso caer.',
      'Ni la ley ni la norma dan detalles.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/nadie-quiso-comentar',
    subkind: 'declined',
    party: 'none',
    pattern:
      '(nadie|ninguno|ninguna) .{0,6} [<cue>(quiso|quisieron|#Have querido|aceptó|accedió a)] (#BareCommentVerb|#GiveVerb .{0,2} #CommentNoun|(hablar|declarar|conversar|responder|contestar) .{0,4} (prensa|medios|diario|periódico|periodistas|cámaras|micrófonos))',
    hits: [
      'Nadie en la empresa quiso hacer declaraciones.',
      'Ninguno de los tres aceptó hablar con la prensa.',
      'Consultados los concejales, ninguno quiso referirse al despido.',
    ],
    misses: [
      'Nadie quiso hablar de la guerra en casa.',
      'Ninguno quiso perder.',
      'Ninguno de los niños quiso responder a la maestra.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/tampoco-se-ha-pronunciado',
    subkind: 'declined',
    party: 'cue',
    pattern:
      '(tampoco|ninguno de|ninguna de|ningún) [<cue>.{1,7}] ((#Have querido|quiso|quisieron) (#BareCommentVerb|#GiveVerb .{0,2} #CommentNoun)|se #Have (pronunciado|manifestado)|se (pronunció|pronunciaron)|#Have (hecho|dado|emitido|ofrecido|realizado) .{0,2} #CommentNoun|(hizo|hicieron|dio|dieron) .{0,2} #CommentNoun)',
    unless: [
      '(tampoco|ningún) .{0,4} (juez|jueza|tribunal|corte|jurado)',
      'ningún (!#Spokesperson && !#Organisation && !representante && !directivo && !dirigente)',
      '(pronunciado|pronunció|pronunciaron|manifestado) .{0,2} (a favor|en contra|contra|por)',
    ],
    hits: [
      'Tampoco Nexum se había pronunciado sobre el anuncio.',
      'Tampoco la alcaldesa ha hecho declaraciones.',
      'Ninguna de las dos firmas se ha pronunciado.',
      'Ninguno de los dos partidos quiso pronunciarse.',
      'Ningún portavoz del grupo ha querido hacer comentarios.',
    ],
    misses: [
      'Tampoco el tribunal se ha pronunciado.',
      'Tampoco el perro ha dado guerra.',
      'Ningún club se pronunció en contra del cambio.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/declino',
    subkind: 'declined',
    party: 'either',
    pattern: `[<cue>(#DeclineVerb|#Have #Adverb? #DeclineParticiple) #Adverb? (a)? ${SPEAK}]`,
    unless: [
      ...ELSEWHERE.slice(0, -1),
      '(no|sin) (#DeclineVerb|#Have #DeclineParticiple)',
      '(evitó|evitaron|evita|evitan|evitado|evitando|evitaba|omitió|eludió) (hacer|dar|decir|hablar|informar|entrar|identificar|revelar|discutir|nombrar|mencionar|conceder|aportar|reconocer|explicar|declarar|anticipar|realizar|difundir|prestar|ofrecer|añadir)',
      '(evitó|evitaron|evita|evitan|evitado|eludió|eludieron|elude|eluden|eludido|rehuyó|rehuido|rehúye) (polemizar|entrar en polémica|entrar en polémicas|discutir)',
    ],
    hits: [
      'Un portavoz del club declinó hacer comentarios.',
      'La empresa ha rehusado comentar la noticia.',
      'El senador evitó pronunciarse sobre los cambios.',
      'Nordair declinó referirse al tema.',
    ],
    misses: [
      'El portero declinó una oferta de Turquía.',
      'El ministro declinó la invitación al desfile.',
      'La empresa evitó hacer frente a sus deudas.',
      'La consejera eludió polemizar con los sindicatos.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/prefirio-no',
    subkind: 'declined',
    party: 'either',
    pattern: `[<cue>(prefirió|prefirieron|prefiere|prefieren|prefería|prefiriendo|#Have #Adverb? preferido|optó por|optaron por|opta por|#Have optado por|decidió|decidieron|se abstuvo de|se abstuvieron de|se abstiene de|se #Have abstenido de|se excusó de) no? ${SPEAK}]`,
    unless: [
      ...ELSEWHERE,
      '(prefirió|prefirieron|prefiere|prefieren|prefería|prefiriendo|preferido|por|decidió|decidieron) (#CommentVerb|#GiveVerb|entrar|ir|ser|tomar|decir)',
    ],
    hits: [
      'Preguntado por el asunto, Tavares prefirió no contestar.',
      'La Fiscalía ha optado por no hacer comentarios.',
      'El banco se abstuvo de comentar la noticia.',
    ],
    misses: ['El niño prefirió no salir.', 'La empresa optó por hacer cambios.', 'El jurado decidió no dar el premio.'],
  },
  {
    ...base,
    id: 'es/no-comment/colgo-el-telefono',
    subkind: 'declined',
    party: 'before',
    pattern:
      '([<cue>(colgó|#Have colgado) (el teléfono)?] (al|cuando|tras) .{0,4} (contactado|contactada|preguntado|preguntada|periodista)|(contactado|contactada|consultado|consultada|(localizado|localizada) por teléfono|(preguntado|preguntada|llamada|teléfono) .{0,6} (periodista|periodistas|diario|periódico|prensa|medio|medios|#Outlet|#OutletName)|(por|a) (los|las|varios|un|una|unos)? (periodista|periodistas|prensa|medios)) .{0,16} [<cue>((colgó|cuelga|colgaron|#Have colgado) (el teléfono$|la llamada$)|colgó$|colgaron$|(se (fue|marchó|fueron|marcharon)|salió|salieron)? sin (responder$|contestar$))]|[<cue>(se (fue|marchó|fueron|marcharon)|salió|salieron|(abandonó|dejó) (el|la) .{1,2})? sin (responder|contestar|atender)] (a|las) #Determiner? (preguntas|periodistas|prensa|medios|reporteros))',
    unless: [
      '(preguntas|preguntado) .{0,6} sin (responder|contestar)',
      'sin (responder|contestar) .{0,3} (examen|alumnos)',
      '(contactado|contactada|consultado|consultada) .{0,3} por (su|sus|(el|la|los) (policía|fiscal|fiscalía|juez|jueza|agentes))',
    ],
    hits: [
      'Contactado por teléfono el viernes, el empresario Luis Arana colgó.',
      'Preguntado por los periodistas, el alcalde colgó.',
      'El senador se marchó sin responder a los periodistas.',
      'El empresario Luis Arana colgó el teléfono al ser contactado.',
      'La directora de Orbis, Inés Garay, colgó cuando la llamó un periodista.',
    ],
    misses: [
      'El entrenador colgó las botas.',
      'El senador se marchó sin pagar.',
      'Una mujer hizo una llamada al 112 y colgó.',
      'El periodista colgó el teléfono.',
      'El empresario Luis Arana colgó el cuadro cuando llegó su hija.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/evito-detalles',
    subkind: 'declined',
    party: 'either',
    confidence: 'likely',
    guards: ['party'],
    pattern:
      '((#SayVerb|#SayParticiple|#ConfirmVerb|#ConfirmParticiple) .{0,12} [<cue>sin (dar|ofrecer|facilitar|aportar) (más|mayores|otros)? (detalles|precisiones)]|^[<cue>sin (dar|ofrecer|facilitar|aportar) (más|mayores|otros)? (detalles|precisiones)] .{0,8} (#SayVerb|#SayParticiple|#ConfirmVerb|#ConfirmParticiple)|[<cue>((evitó|evitaron|evita|evitan|#Have #Adverb? evitado|eludió|eludieron|#Have eludido|omitió|esquivó|esquivaron|evadió|evadieron|sorteó) #Adverb? ((hacer|dar|ofrecer|brindar|entrar en|aportar) #Adverb? (ningún|ninguna|más|mayores|nuevas|nuevos|cualquier)? (comentario|comentarios|declaraciones|detalles|detalle|valoraciones|explicaciones|precisiones|información|nombres|fechas|cifras|plazos)|(a)? (el|la|las|los|esa|ese|al) (prensa|pregunta|preguntas|cuestión|tema|asunto|periodistas|cámaras|micrófonos|medios)|decir (si|cuándo|cuánto|quién|cómo|dónde)|aclarar si|revelar (si|cuánto|la identidad|el nombre|la cifra|detalles)|dar nombres|responder (si|directamente)))])',
    hits: [
      'Sin dar más detalles, la empresa confirmó el retraso.',
      'El presidente de la firma esquivó la cuestión.',
      'La empresa confirmó el retraso sin dar detalles.',
      'El fiscal evitó dar detalles de la investigación.',
      'La entrenadora esquivó las preguntas sobre su futuro.',
      'La entrenadora evadió las preguntas sobre su futuro.',
      'El ministro evitó decir si dimitirá.',
    ],
    misses: [
      'La cantante dio un concierto sin dar detalles de su gira.',
      'La empresa evitó la quiebra.',
      'El piloto evitó dar la vuelta.',
      'El gato esquivó las cámaras de la casa por un vecino.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/se-nego-a',
    subkind: 'declined',
    party: 'either',
    pattern: `[<cue>se (#NegateVerb|#Have #Adverb? negado|resistió|resiste|rehúsa|rehusó|rehusaron|ha rehusado|excusó|abstuvo|abstuvieron|ha abstenido) (#Adverb|#Time|este|esta|el){0,2} (a|de) ${SPEAK}]`,
    unless: [
      ...ELSEWHERE.slice(0, -1),
      'no se (niega|negó)',
      'discutir .{0,2} (tregua|paz|rendición|alto)',
      'se (niega|niegan|negó|negaba) a (hablar|entrar|dar|hacer|atender|decir|declarar|conceder|aceptar|añadir|discutir|ofrecer|dialogar|rectificar|informar|prestar|entregar|reconocer) (con|del|en|el|la|los|las|un|una|su|de)?',
    ],
    hits: [
      'La naviera se negó formalmente a hacer declaraciones.',
      'La ministra se negó este miércoles a comentar la huelga.',
      'El entrenador se niega a comentar los rumores.',
      'La empresa se ha negado a confirmar la cifra.',
    ],
    misses: [
      'Los rebeldes se negaron a discutir una tregua.',
      'El detenido se negó a declarar ante el juez.',
      'El jugador se negó a hablar con su hermano.',
      'La empresa se negó a pagar.',
      'El consejo se negó a responder a la carta del rey.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/se-nego-a-dar',
    subkind: 'declined',
    party: 'either',
    pattern:
      '[<cue>(se (#NegateVerb|#Have #Adverb? negado|rehúsa|rehusó|abstuvo|abstuvieron|ha abstenido)|negándose|absteniéndose|haberse negado) #Adverb? (a|de) ((dar|hacer|ofrecer|brindar|facilitar|aportar|proporcionar|conceder|emitir|añadir|realizar) #Adverb? (ningún|ninguna|más|mayores|nuevas|nuevos|cualquier|una|un|su|sus|otro|otra|el|los|las|cualquier tipo de|ningún tipo de)? (comentario|comentarios|declaración|declaraciones|detalles|detalle|valoración|valoraciones|explicaciones|explicación|precisiones|información|entrevista|entrevistas|nombre|nombres|datos|cifras|opinión)|hablar (del|sobre|de) (el|la|los|las|este|esta|su)? (tema|caso|asunto|rumores|futuro|investigación|cuestión|polémica|posible)|hablar (con|a|ante) (la|los|este|esta)? (prensa|medios|periodistas|diario|reporteros)|decir (si|cuándo|cuánto|cuántos|cuántas|cuál|cuáles|qué|quién|cómo|dónde|por qué|nada|más)|entrar en (detalles|valoraciones|polémicas)|atender a (la prensa|los medios|los periodistas)|responder (preguntas|a preguntas|a las preguntas))]',
    hits: [
      'El portavoz se negó a dar más detalles.',
      'La empresa confirmó la venta, negándose a dar el nombre del comprador.',
      'La actriz se negó a hablar del asunto.',
      'El juez se negó a decir cuándo habrá sentencia.',
      'La portavoz del Gobierno, Mia Lund, dijo que todo es posible. Se negó a decir cuándo se reunirá el gabinete.',
    ],
    misses: ['El banco se negó a dar el préstamo.', 'El equipo se negó a hacer el viaje.'],
  },
  {
    ...base,
    id: 'es/no-comment/no-comenta',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '([<cue>(no|nunca|jamás|tampoco) #Clitic? (comenta|comentan|comentamos|comento|comentaba|comentaban|comentará|comentarán|comentaremos|comentaré|comentó|comentaron|especulamos|especulo|#Have #Adverb? (comentado|hablado (en público|públicamente) (desde|sobre)))]|[<cue>(no|nunca) habla de su vida privada]|[<cue>(no|nunca|jamás) (hablamos|hablo|discutimos) (nunca|jamás)? (de|sobre|del)] (casos|clientes|negociaciones|investigaciones|asuntos (internos|legales)|.{1,2} (concreto|concreta|concretos|concretas|específicos|específicas|individuales))|(#SayVerb|#SayParticiple) #Adverb? ([<cue>no (comentar|(hacer|tener) (ningún)? ((comentario && @hasComma)|(comentarios && @hasComma)|(declaraciones && @hasComma)))]|[<cue>no (hacer (comentarios|declaraciones)|tener ((ningún)? (comentario|comentarios)|nada que (decir|comentar|añadir|agregar|declarar)))] (sobre|acerca|al|por|de momento|en|más|adicionales|$)))',
    unless: ['no (comentó|comenta|comentaron) (nada)? (a|con) (su|sus)'],
    hits: [
      '«No especulamos», dijo la portavoz.',
      '«Nunca hablamos de centros concretos», añadió la portavoz.',
      '«No comentamos rumores», dijo la portavoz.',
      'La compañía nunca comenta litigios en curso.',
      'El ministerio no ha comentado la noticia.',
      'La empresa dijo no hacer comentarios sobre rumores.',
      'El banco aseguró no tener nada que añadir.',
      'El banco aseguró no tener comentarios al respecto.',
      'Un portavoz de Pratt se limitó a decir que el actor «no habla de su vida privada».',
      'El director de Orbis, Sven Aldo, no ha hablado en público desde el accidente.',
    ],
    misses: [
      'La empresa dijo no tener deudas.',
      '«Nunca hablamos de fútbol en la mesa», dice la portavoz.',
      'El ministro dijo no tener nada que decir a quienes lo critican.',
      'La niña no comentó nada a su madre.',
      'No hay comentarios en esta entrada.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-se-ha-pronunciado',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>(no|tampoco) (se #Have #Adverb? (pronunciado|manifestado|referido)|se (refirió|refirieron|pronunció|pronunciaron|pronuncia|pronuncian|pronunciará|pronunciarán|manifestó)|#Clitic? #Have #Adverb? (emitido|dado|hecho|publicado|ofrecido|fijado|difundido) (todavía|aún)? (ninguna|ningún|su|una|un|la)? (información|postura|posición|pronunciamiento|comunicado|declaración|nota|versión|posicionamiento))]',
    unless: [
      '(juez|jueza|tribunal|corte|supremo|sala|jurado|árbitro|constitucional) .{0,6} (no|tampoco) se',
      'no se (pronunció|pronuncia|manifestó) (a favor|en contra)',
    ],
    hits: [
      'El Gobierno no se ha pronunciado sobre el caso.',
      'La naviera no ha emitido información oficial sobre el incendio.',
      'La cadena no se pronunció.',
    ],
    misses: [
      'El Gobierno no se pronunció a favor de la obra.',
      'El tribunal no se ha pronunciado sobre el recurso.',
      'El perro no se pronunció.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-hace-comentarios',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>(no|nunca|jamás|tampoco) #Clitic? (#GiveFinite|emitiremos|emitirán|(#Have|#Conditional) #Adverb? #GiveParticiple) (#Adverb|de momento|por el momento|por ahora|hasta el momento)? (más|mayores|ningún|ninguna|otros|otras|nuevas|nuevos|un|una|el|los|las)? (tipo|clase)? (de)? #CommentNoun]',
    unless: [
      'no se (ofrecieron|ofreció|dieron|dio|facilitaron|facilitó|aportaron|revelaron|publicaron|proporcionaron)',
      'no #Clitic? (#GiveFinite|#Have #GiveParticiple) .{0,3} (#CommentNoun) (a (su|sus|la familia|los vecinos)|correcta|correctas|personales)',
      'no (dio|da|dan|dieron|ha dado|dará) #Adverb? (un|el|la|una)? (dato|nombre|pregunta|cifra|respuesta)',
      'no (publicó|publica|publicaron) (#Adverb)? (el|la|los|las)? (entrevista|datos|dato|cifras|nombre|nombres)',
      '(ley|estudio|norma|texto|base) .{0,4} no #Clitic? (#GiveFinite|#Have #GiveParticiple)',
      'no #GiveFinite (a|su|sus)? (preguntas|solicitudes|peticiones|solicitud|petición|pregunta)',
    ],
    hits: [
      'La compañía no hace comentarios sobre litigios.',
      'El Gobierno no ha hecho comentarios.',
      'La firma no habría hecho comentarios oficiales.',
      'La Policía no dio más detalles.',
      '«La ministra no hará declaraciones», dijo su jefe de prensa.',
      'La empresa no ofreció explicaciones.',
    ],
    misses: [
      'No se ofrecieron detalles sobre la propuesta.',
      'La ley no da detalles.',
      'El perro no hace comentarios.',
      'La base de datos no da más detalles, según un vecino.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-vamos-a',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((prefiero|preferimos) no (#BareCommentVerb|responder|contestar|hablar (de|del|sobre))|no #Clitic? (hablo|hablamos|opino|opinamos) (de|sobre) (rumores|versiones|especulaciones|suposiciones|trascendidos|supuestos|eso|esto|ello|ese|este)|de .{1,4} no (hablo|hablamos)|no #Clitic? (contesto|respondo|contestamos|respondemos) (a)? (esa|ese|eso|esas|esos|este|esta|preguntas|rumores|especulaciones)|(de|sobre) (eso|ese|esto|esta|esa|este|ello) .{0,3} no #Clitic? (voy|vamos|quiero|puedo) a? (hablar|opinar|comentar)|no #Clitic? (hablaré|hablaremos|hablará|hablarán|hablaría|hablarían|opinaré|opinaremos|opinará|opinarán) (más)? (al respecto|del (tema|asunto|caso)|de (ese|este|eso|esto)|sobre)|no #Clitic? (vamos|voy|va|van|iba|iban) a (comentar|responder|contestar|opinar|valorar|especular|pronunciarnos|pronunciarme|pronunciarse|confirmar|revelar|desvelar|concretar|(hablar|dar|hacer|entrar|decir|facilitar|ofrecer|avanzar) (de|del|sobre|a|en|más|ningún|ninguna|nada|los|las|nombres)? (detalles|comentarios|comentario|declaraciones|valoraciones|pistas|eso|ese|esa|esas|esos|esto|este|nombres|rumores|trascendidos|supuestos|hipótesis|valorar|especulaciones|nada|más|ningún|casos|futuribles|asuntos|polémicas)))]',
    unless: [
      'no (vamos|voy|va|van) a (entrar|hablar|decir|dar|hacer) (a|en|de|del)? (casa|guerra|gobierno|mercado|esa fiesta|ese bar)',
      'no #Clitic? (va|van) a (responder|confirmar) (al|a (la|las|los)) (tratamiento|expectativas|fuego)',
      'dar pistas (al|a)',
    ],
    hits: [
      '«Prefiero no opinar», respondió la diputada.',
      '«No vamos a dar detalles de la investigación», zanjó el portavoz.',
      '«No voy a hablar de trascendidos», respondió la intendenta.',
      '«No hablo de rumores y no contesto a esa pregunta», dijo el presidente del club.',
      'El club no va a comentar los rumores.',
      'En la oficina de prensa señalaron que no hablarían al respecto.',
      '«Perdón, pero no hablaré del tema», dijo el gobernador.',
      '«De jugadores de otros clubes no hablamos», dijo el director deportivo, Luis Arana.',
    ],
    misses: [
      'El club aduce que no va a dar pistas al rival.',
      'No hablará de sus plantas, dijo la abuela.',
      '«No voy a hacer la maleta», dijo el jugador.',
      '«No hablo de memoria», dijo el presidente del club.',
      'No va a llover mañana, dijo la portavoz.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/no-puedo-responder',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>no #Clitic? (puedo|podemos|puede|pueden|podía|podían) #Adverb? (comentar|responder a (eso|esa|ese|preguntas|esto)|#GiveVerb (más|mayores|mayor|otros|ningún|ninguna|nuevos)? (detalle|detalles|información|datos|dato|criterio|opinión|antecedentes)|hacer (comentarios|declaraciones|ningún comentario)|hablar (de|del|sobre) (eso|ese|este|caso|asunto|tema|la investigación|una investigación|casos)|decir (más|nada más)|revelar|divulgar|entrar en (detalles|valoraciones)|pronunciarme|pronunciarse|pronunciarnos|opinar sobre)]',
    unless: ['(niño|bebé|paciente|víctima) .{0,3} no (puede|podía)'],
    hits: [
      '—No puedo responder a eso —dijo Marzetti.',
      '«No podemos comentar una investigación abierta», señaló la Fiscalía.',
      'La consejera insistió en que no puede avanzar ningún detalle.',
    ],
    misses: ['«No puedo hablar de pie», dijo el enfermo.', 'El niño no puede hablar de eso.'],
  },
  {
    ...base,
    id: 'es/no-comment/sin-comentarios',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>(sin comentarios|no comment|no comments|sin comentario alguno|ningún comentario|nada que (decir|comentar|declarar|añadir)|no (hay|tengo|tenemos|tiene|tienen) (ningún|nada)? (comentario|comentarios) (que hacer|al respecto|sobre)?|no (tengo|tenemos|tiene|tienen) (nada|información|comentarios) (más)? (que|para) (decir|comentar|declarar|añadir|agregar|dar|aportar))]',
    unless: [
      '(deja|dejar|ver|publicar|entrada|post|página|foto|vídeo|artículo) .{0,3} (sin comentarios|no hay comentarios)',
      '(sin comentarios) (todavía|aún|publicados|de lectores)',
      'no hay comentarios',
    ],
    hits: [
      '«No tengo información para dar», dijo la ministra.',
      '—Sin comentarios —contestó Beltrán.',
      '«Sin comentarios», respondió el ministro.',
      '“No tenemos nada que decir”, señaló la empresa.',
    ],
    misses: ['La entrada sigue sin comentarios.', 'Publicó la foto sin comentarios y se fue.'],
  },
  {
    ...base,
    id: 'es/no-comment/guarda-silencio',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>((guarda|guardan|guardó|guardaron|guardaba|guardaban|mantiene|mantienen|mantuvo|mantuvieron|mantenía|#Have #Adverb? (guardado|mantenido)|opta por|optó por|optaron por|#Have optado por|(prefiere|prefieren|prefirió|prefirieron|decidió|decidieron|decide|#Have (preferido|decidido|optado por)) (guardar|mantener)) (#Adverb|por (ahora|el momento)|de momento|hasta (ahora|el momento))? (un|el|su)? (absoluto|total|estricto|completo|prudente)? (silencio|mutismo|hermetismo)|no (suelta|sueltan|soltó|soltaron|#Have soltado) prenda|(calla|callan|calló|callaron|guarda silencio|permanece en silencio|permaneció en silencio|permanecen en silencio) (sobre|ante|al respecto|por ahora|de momento)|(da|dio|dieron|dan|#Have dado) la callada por respuesta|se (remite|remiten|remitió|remitieron|remitía|#Have remitido) (a|al) (su|sus|un|el|la|lo|ese|las)? (comunicado|nota|comunicados|declaraciones|palabras|dicho|texto)|no (#Clitic)? (dice|dicen|dijo|dijeron|#Have dicho) (ni)? (palabra|nada) (sobre|al respecto|del asunto))]',
    unless: [
      '(minuto|minutos|segundos) de silencio',
      '(guarda|guardaron|guardó|guardan) (un)? (minuto|respetuoso|silencio en (memoria|honor|recuerdo|señal))',
      '(detenido|detenida|acusado|acusada|imputado|sospechoso|preso) .{0,4} (guardó|guarda|mantuvo|guardado) silencio',
      '(público|grada|estadio|sala|aula|alumnos|niños|multitud) .{0,3} (guardó|guardaba|guarda|permaneció|guardaron|calla|calló)',
    ],
    hits: [
      'El ministerio guarda silencio.',
      'La editorial no suelta prenda.',
      'La empresa mantiene un absoluto hermetismo.',
      'El club se remite a su comunicado.',
      'El club guarda por ahora silencio sobre el asunto.',
    ],
    misses: [
      'El estadio guardó un minuto de silencio.',
      'El detenido guardó silencio ante la jueza.',
      'El público guarda silencio.',
    ],
  },
  {
    ...base,
    id: 'es/no-comment/rechazo-comentar',
    subkind: 'declined',
    party: 'either',
    pattern:
      '[<cue>(rechazó|rechazaron|rechaza|rechazan|rechazaba|#Have #Adverb? rechazado|rechazando) #Adverb? (#BareCommentVerb|responder|contestar|opinar|(hacer|dar|conceder|realizar|ofrecer|cualquier|todo) (#Adverb|cualquier|más|una|ningún|tipo|de){0,2} (comentario|comentarios|declaración|declaraciones|entrevista|entrevistas|detalles|valoraciones))]',
    hits: ['El actor rechazó hacer comentarios.', 'La compañía ha rechazado pronunciarse sobre el asunto.'],
    misses: ['El actor rechazó hacer la película.', 'La compañía rechazó pagar.'],
  },
  {
    ...base,
    id: 'es/no-comment/declino-entrevista',
    subkind: 'declined',
    party: 'either',
    pattern:
      '[<cue>(#DeclineVerb|#Have #Adverb? #DeclineParticiple|rechazó|rechazaron|rechaza|#Have #Adverb? rechazado|desestimó) #Adverb? (la|una|las|nuestra|nuestras|varias|todas|toda|los)? (las|nuestras)? (petición|peticiones|solicitud|solicitudes|invitación|invitaciones|pedido|pedidos|oferta|oportunidad) (de|para|a) (esta|este|una|hacer|realizar)? (entrevista|entrevistas|comentarios|comentario|comentar|hablar|responder|diario|periódico|medio|declaraciones|explicarse)]',
    hits: ['La actriz declinó una petición de entrevista.', 'El alcalde rechazó las solicitudes de comentarios.'],
    misses: ['El ministro declinó la invitación a la boda.', 'El club rechazó la petición de aplazamiento.'],
  },
  {
    ...base,
    id: 'es/no-comment/no-detallo',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      '[<cue>(no|tampoco|sin) #Clitic? ((detalla|detallan|aclara|aclaran|precisa|precisan|especifica|especifican|concreta|concretan|revela|revelan|detalló|detallaron|precisó|precisaron|especificó|especificaron|aclaró|aclararon|reveló|revelaron|desveló|concretó|concretaron|identificó|divulgó|explicó|explicaron|informó|mencionó|#Have #Adverb? (detallado|precisado|especificado|aclarado|revelado|desvelado|concretado|divulgado|explicado|querido precisar|trascendido oficialmente)) #Adverb? (si|cuándo|cuánto|cuántos|cuántas|(a|en|con|de|para|desde|hasta)? (quién|quiénes|qué|cuál|dónde)|cómo|por qué|el (monto|importe|precio|nombre|número|motivo|alcance|paradero|valor)|la (motivación|identidad|fecha|cifra|cantidad|causa|naturaleza|razón|ubicación)|los (nombres|motivos|detalles|términos)|las (causas|razones|condiciones|identidades)|más (detalles|datos)|detalles|su (identidad|nombre))|(hace|hacen|hizo|hicieron|#Have hecho) (público|pública|públicos|públicas)|(entra|entran|entró|entraron|#Have #Adverb? entrado) en (más|mayores)? (detalle|detalles|pormenores))]',
    unless: [
      // What heads the subject: "la portavoz de la película" may speak.
      `(^|(!#De && !#Determiner)) ${DETERMINER} ${WORK} .{0,5} no`,
    ],
    hits: [
      'La compañía no precisó cuántos empleos se perderán.',
      'La editorial del libro no reveló cuándo saldrá.',
      'La portavoz de la película no aclaró cuándo se estrena.',
      'Desde la firma no aclaran el motivo de los despidos.',
      'El grupo no ha especificado en qué comunidad abrirá la planta.',
      'El Ministerio no ha detallado el importe del contrato.',
      'La portavoz no entró en detalles.',
    ],
    misses: [
      'El estudio no precisó cuántos pacientes murieron.',
      'Su madre no explicó el motivo del viaje.',
      'La ley no entra en detalles.',
    ],
  },
];
