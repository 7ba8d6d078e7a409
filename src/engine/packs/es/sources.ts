/** Word classes of Spanish: the words around those who may stand behind a statement; who they are: parties.ts. */
import { besideNames } from './beside-names.ts';
import { parties } from './parties.ts';
import { verbClasses } from './verbs.ts';
import { both, list, plural } from './words.ts';

const DAYS = list('lunes; martes; miércoles; jueves; viernes; sábado; domingo');
const MONTHS = list(
  'enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; setiembre; octubre; noviembre; diciembre',
);
const PARTS = list('mañana; tarde; noche; madrugada');

/** "el lunes", "este pasado lunes", "el lunes por la noche"; "este" and "el" are tagged with their day. */
const daysPhrases = DAYS.flatMap((day) => [
  ...['el', 'este', 'ese', 'el pasado', 'este pasado', 'el mismo', 'este mismo'].map((before) => `${before} ${day}`),
  ...PARTS.map((part) => `el ${day} por la ${part}`),
  ...PARTS.map((part) => `este ${day} por la ${part}`),
  ...PARTS.map((part) => `la ${part} del ${day}`),
  ...PARTS.map((part) => `la ${part} de este ${day}`),
  `${day} pasado`,
  `el ${day} pasado`,
]);
const dates = MONTHS.flatMap((month) =>
  Array.from({ length: 31 }, (_, i) => `${i + 1} de ${month}`).flatMap((date) => [
    date,
    `el ${date}`,
    `el pasado ${date}`,
  ]),
);

/** Where and how somebody speaks: it stands between a verb and the subject that follows it, and is none. */
const adjuncts = list(
  `en un comunicado; en un comunicado de prensa; en un breve comunicado; en un escueto comunicado; en su comunicado; en el comunicado; en ese comunicado; en una nota; en una nota de prensa; en nota de prensa; en un escrito; en una carta; en un mensaje; en un tuit; en un tweet; en un correo electrónico; en un vídeo; en un video; en un boletín; en un informe; en un texto; en una declaración; en una publicación; en una entrevista; en rueda de prensa; en una rueda de prensa; en conferencia de prensa; en una conferencia de prensa; en su cuenta; en su cuenta de twitter; en su cuenta de x; en su perfil; en su web; en su página web; en sus redes sociales; en redes sociales; en las redes sociales; en twitter; en facebook; en instagram; en x; en telegram; en linkedin; en declaraciones; en declaraciones a los medios; en declaraciones a la prensa; en declaraciones a los periodistas; a los medios; a los medios de comunicación; a la prensa; a los periodistas; a periodistas; a los reporteros; a preguntas de los periodistas; a preguntas de este diario; a preguntas de este periódico; a través de un comunicado; a través de una nota; a través de una nota de prensa; a través de un escrito; a través de las redes sociales; a través de sus redes sociales; a través de redes sociales; a través de su cuenta; a través de su cuenta de twitter; a través de su cuenta de x; a través de su cuenta oficial; a través de un tuit; a través de twitter; a través de x; a través de facebook; mediante un comunicado; mediante un escrito; mediante una nota; mediante una nota de prensa; mediante nota de prensa; mediante comunicado; por medio de un comunicado; por escrito; por correo electrónico; por carta; por teléfono; por su parte; por su lado; a este diario; a este periódico; a este medio; a esta agencia; a esta redacción; a nuestro diario; en twitter; en un acto; en su sitio web; en la red social x; en la red social twitter; en la red social; en su intervención; en el parlamento; ante los medios; ante la prensa; ante los periodistas; desde el lugar; desde madrid; desde bruselas; en el congreso; en el pleno; al término de la reunión; tras la reunión; tras el consejo de ministros; a última hora; a primera hora; a mediodía; a media mañana; a media tarde; de la mañana; de la tarde; de la noche; la víspera; la semana pasada; la pasada semana; la pasada noche; el mes pasado; el pasado mes; el año pasado; el pasado año; esta semana; este mes; este año; esta mañana; esta tarde; esta noche; esta madrugada; la mañana; en la mañana; en la tarde; en la noche; por la mañana; por la tarde; por la noche; a la mañana; a la tarde; a la noche; de madrugada; en las últimas horas; en los últimos días; días atrás; horas después; poco después; minutos después; a su vez; de forma oficial; de manera oficial; de forma tajante; de manera tajante; de forma rotunda; de manera rotunda; de forma categórica; de manera categórica; al respecto; sobre el asunto; a las autoridades; a la audiencia; ante el juez; en la sede; en un vídeo difundido; en un video difundido; en un comunicado conjunto; en un comunicado oficial; en comunicado de prensa; en un comunicado publicado; en un comunicado difundido; en comunicado; vía twitter; vía correo electrónico; vía comunicado; vía telefónica; tras conocerse la noticia; en ese sentido; en este sentido; al ser; al salir; al término; al finalizar; al concluir; al llegar; al presentar; al comparecer; al valorar; al referirse; al tiempo; al hablar; al inaugurar; al cierre; al margen; durante una; durante un; durante la; durante el; tras ser; tras conocer; tras conocerse; en entrevista; en conversación; en diálogo; en línea; en esa línea; en esta línea; en otro orden; en el marco; en la víspera`,
);

const classes = {
  ...verbClasses,
  ...parties,
  Determiner: list(
    'el; la; los; las; un; una; unos; unas; este; esta; estos; estas; ese; esa; esos; esas; aquel; aquella; aquellos; aquellas; su; sus; nuestro; nuestra; nuestros; nuestras; mi; mis; tu; tus; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; varios; varias; algunos; algunas; algún; alguna; cierto; ciertos; ciertas; cada; ningún; ninguna; todo; toda; todos; todas; otro; otra; otros; otras; ambos; ambas; mismo; misma; propio; propia; cualquier; diversos; diversas; distintos; distintas; numerosos; numerosas; muchos; muchas; del; al',
  ),
  Indefinite: list(
    'un; una; unos; unas; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; varios; varias; algunos; algunas; algún; alguna; uno; ciertos; ciertas; otros; otras; otro; otra; diversos; diversas; distintos; distintas; numerosos; numerosas; muchos; muchas; anónimo; anónima; anónimos; anónimas; una de ellas; uno de ellos; otra de ellas; otro de ellos; dos de ellas; dos de ellos; algunas de ellas; algunos de ellos',
  ),
  Preposition: list(
    'de; del; a; al; en; con; por; para; sobre; desde; hacia; hasta; entre; contra; ante; bajo; tras; durante; mediante; sin; según; salvo; excepto; vía; pese; acerca; dentro; fuera; cerca; junto; respecto; frente; además; luego',
  ).filter((word) => !['según', 'además', 'luego'].includes(word)),
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  Amid: list('tras; pese; a pesar; ante; entre; en medio; después de'),
  Within: list('en'),
  /** What stands before the house whose people speak: "desde la empresa no confirman". */
  Origin: list('desde'),
  /** Who no longer has an office. */
  Former: list('antiguo; antigua; ex'),
  /** Lawyers: who works at a firm speaks for nobody unless they represent somebody. */
  Counsel: list('abogado; abogada; abogados; abogadas; letrado; letrada'),
  LawFirm: list('bufete; despacho; experto; experta; especialista; especializado'),
  LawField: list('penalista; laboralista'),
  Represents: list('cliente; defendido; defiende; representa; asiste'),
  /** Bodies of which none in particular speaks: "many companies say". */
  Some: list(
    'muchos; muchas; algunos; algunas; varios; varias; pocos; pocas; numerosos; numerosas; mitad; mayoría; cada',
  ),
  /** What nobody says but in a story: "in the novel, the police announce". */
  Lore: list('leyenda; leyendas; tradición; folclore; mito'),
  Maker: list('fabricante'),
  Fiction: list('novela; película'),
  /** Bodies have it as outlets do: whose it is stands behind it. */
  Site: list('sitio; portal; web'),
  /** Of documents that are none, or nobody's. */
  Fake: list('falso; falsa; falsos; falsas; anónimo; anónima; anónimos; anónimas'),
  Others: list('otros; otras'),
  Same: list('mismo; misma; mismos; mismas'),
  /** What outlets do: a name that nothing else tells is an outlet's then. */
  Reports: list(
    'publica; publicó; publicaba; publicado; publicada; reporta; reportó; reportado; reportada; adelanta; adelantó; adelantado; adelantada; avanzó; avanzado; recoge; recogió; recogido; desvela; desveló; desvelado',
  ),
  Foretells: list('adelanta; adelantó; adelantado; avanzó; avanzado; desvela; desveló; desvelado'),
  Circumstance: list(
    'ante la insistencia; ante las preguntas; ante los periodistas; ante la prensa; ante los medios; ante las cámaras; durante; tras; después; en un receso; en el transcurso; a la salida',
  ),
  Platform: list('red; social; plataforma'),
  First: list('como; según'),
  /** Who works somewhere, and does not speak for it. */
  Staff: list('trabajadores; trabajadoras; empleados; empleadas; operarios'),
  /** Those who make up a body: some of them are nobody in particular. */
  Members: list(
    'bomberos; agentes; efectivos; uniformados; carabineros; militares; rescatistas; socorristas; inspectores',
  ),
  And: list('y; e; o; u; ni; &'),
  But: list(
    'pero; sino; mientras; mientras que; al tiempo que; a la vez que; aunque; si bien; sin embargo; no obstante; empero; mas',
  ),
  Complementiser: list('que'),
  Relative: list('que; quien; quienes; cual; cuales; cuyo; cuya; cuyos; cuyas; donde'),
  Subordinator: list(
    'cuánto; cuánta; cuántos; cuántas; cuándo; porque; pues; cuando; como; según; luego; ya que; puesto que; debido a que; después de que; antes de que; luego de que; una vez que; así como; para que; tal como; conforme; donde; aun cuando; por lo que; de modo que; en tanto; siempre que; citando; apenas; si',
  ),
  If: list(
    'si; salvo que; a menos que; siempre que; en caso de; en caso contrario; de lo contrario; de no ser; de haber; de haberse; de no haber; de haberlo; con tal de; a no ser que; en el supuesto; de ser así; de confirmarse; de ser cierto; como si; ojalá; quizá; quizás; tal vez',
  ),
  NotOnly: list('no solo; no sólo; no solamente; no únicamente; no tan solo; no tan sólo'),
  /** What somebody speaks through, whoever made it: the subject may follow. */
  Medium: list(
    'mensaje; vídeo; video; entrevista; tuit; intervención; discurso; comparecencia; carta; llamada; correo; directo; conversación; charla; cuenta; perfil',
  ),
  Adverb: list(
    `${DAYS.map((day) => `el ${day}; este ${day}`).join('; ')}; ayer; también; primero; además; asimismo; así mismo; ya; aún; aun; todavía; después; luego; entonces; ahora; hoy; siempre; nunca; solo; sólo; incluso; sin embargo; no obstante; de inmediato; en un principio; en efecto; de hecho; en realidad; en particular; en concreto; por ejemplo; por otra parte; por otro lado; por ende; por tanto; por lo tanto; en cambio; en su momento; en su día; por el momento; de momento; por ahora; hasta el momento; hasta ahora; hasta la fecha; a su vez; al mismo tiempo; a continuación; a la vez; al menos; de nuevo; otra vez; en varias ocasiones; una y otra vez; más tarde; más temprano; mas tarde; antes; horas antes; días antes; asegurando; tampoco; sí; eso sí; así; bien; casi; apenas; tal vez; simplemente; brevemente; ayer; anoche; anteayer; anteanoche; mañana; mientras tanto; entretanto; en tanto; unánimemente; acto seguido; en privado; a título personal; en exclusiva; por separado; por primera vez; por último; con rotundidad; con contundencia; con firmeza; en directo; in situ; a priori; de facto; sin rodeos; sin ambages; allí; aquí; allá; acá; pronto; tarde; temprano; al parecer; claro; quizá; en paralelo; a diario; más; menos; siquiera; ni siquiera; al final; mismo; mucho; sobre todo; de igual modo; de igual manera; de igual forma; de la misma manera; de la misma forma; del mismo modo; en definitiva; con anterioridad; con posterioridad; en primer lugar; en consecuencia; de entrada; por fin; de manera rotunda; de forma rotunda; de manera enfática; de forma enfática; de manera categórica; de forma categórica; de forma oficial; de manera oficial; de forma tajante; de manera tajante; de plano; por su parte; por su lado; en respuesta`,
  ),
  Auxiliary: list(
    'ha; han; he; hemos; había; habían; hube; hubo; hubieron; haya; hayan; hubiera; hubieran; hubiese; hubiesen; habrá; habrán; habría; habrían; haber; habiendo; sido; siendo; está; están; estaba; estaban; es; son; era; eran; fue; fueron; será; serán; sería; serían; sea; va; van; iba; iban; se; lo; le; les; nos; me; te; os',
  ),
  Negation: list('no; ni; nunca; jamás; tampoco; sin; nadie; ninguno; ninguna'),
  Passive: list('sido; fue; fueron; es; son; siendo; era; eran; será; serán; ser; se; queda; quedó'),
  Blocker: list(
    'puede; pueden; podría; podrían; podrá; podrán; pudo; podía; podían; debe; deben; debía; debería; deberían; deberá; quiere; quieren; quería; querían; quisiera; parece; parecen; parecía; espera; esperan; suele; suelen; desea; intenta; trata de; logró; consiguió',
  ),
  Time: [
    ...DAYS,
    ...MONTHS,
    ...daysPhrases,
    ...dates,
    ...list(
      'ayer; hoy; a finales; a principios; a mediados; a comienzos; anoche; anteayer; antier; mediodía; madrugada; noche; tarde; semana; semanas; mes; meses; día; días; jornada; fin de semana; el fin de semana; este fin de semana; el pasado fin de semana; pasado; pasada; próximo; próxima; último; hoy mismo; ayer mismo; este mediodía; hora; horas; este día; el día siguiente; al día siguiente; el mismo día; ese mismo día; a.m; p.m; 2019; 2020; 2021; 2022; 2023; 2024; 2025; 2026; de 2020; de 2021; de 2022; de 2023; de 2024; de 2025; de 2026',
    ),
  ],
  /** What the engine steps over between a verb and its subject. */
  Adjunct: [
    ...adjuncts,
    ...daysPhrases,
    ...dates,
    ...list('al explicar; al anunciar; al responder; al comentar; al señalar; al informar'),
  ],
  /** Whose outlet stands behind them: "el periodista Luis Paz de Marca". */
  Reporter: list('periodista; periodistas; reportero; reportera; corresponsal; cronista; comunicador; comunicadora'),
  PersonPronoun: list('él; ella; ellos; ellas; este último; esta última; aquél; éste; ésta'),
  ThingPronoun: list('ello; ésta; éste; estos últimos'),
  Seems: list('parecer; visto; suena; sonaba'),
  Reader: list('usted; ustedes; te; ti; tu; tus; vosotros'),
  PlainSay: list(
    'advierte; advirtió; advirtieron; alerta; alertó; alertan; alertaron; alertado; advierten; advertido; dijo; dice; dijeron; dicen; informó; informa; informaron; comunicó; ha informado; ha comunicado; agregó; ha dicho',
  ),
  FirstPerson: list('yo; mi; mis; mío; mía; conmigo; me; estoy; soy; tengo; creo; sé; puedo; quiero; voy'),
  To: list(
    'a; al; con; por; para; ante; sobre; contactado; contactada; contactados; contactadas; consultado; consultada; consultados; consultadas; preguntado; preguntada; preguntados; requerido; requerida; en; micrófonos; telefónica',
  ),
  /** Before a participle: who has spoken. */
  Have: list('ha; han; había; habían; haya; hayan; hubiera; hubieran; hubiese; hubiesen'),
  Granted: list('haya; hayan; hubiera; hubieran; hubiese; hubiesen; negara; negaran; desmintiera; desmintieran'),
  Without: ['sin'],
  Grants: list('aunque; a pesar de que; pese a que; por más que'),
  /** Object pronouns before a verb. */
  Clitic: list('lo; la; los; las; le; les; se; nos; me; te; os'),
  Conditional: list('habría; habrían'),
  Stay: list('estaría; estarían'),
  A: list('a; al'),
  De: list('de; del'),
  Article: list('el; la; los; las; un; una; su; sus; este; esta; al; del; lo'),
  /** After "habría", beside what ends in -ado and -ido. */
  Participle: both(
    'dicho; hecho; visto; puesto; escrito; abierto; muerto; roto; vuelto; devuelto; resuelto; cubierto; descubierto; impuesto; propuesto; dispuesto; supuesto; expuesto; compuesto; previsto; descrito; inscrito; suscrito; impreso; frito; ido; sido; habido; leído; caído; creído; oído; traído; atraído; huido; construido; destruido; incluido; excluido; recluido; concluido; contribuido; distribuido; sustituido; instruido; influido; rehecho; deshecho; revuelto; envuelto; absuelto; disuelto; opuesto; repuesto; transcrito; provisto; electo',
  ),
  Gerund: list(
    'siendo; diciendo; pidiendo; yendo; leyendo; creyendo; cayendo; huyendo; construyendo; oyendo; trayendo; muriendo; durmiendo; sirviendo; viniendo; pudiendo; sintiendo; mintiendo; prefiriendo; negociando; estudiando; evaluando; preparando; ultimando; buscando; trabajando; valorando; planeando; pensando; considerando; investigando; barajando; operando; planificando',
  ),
  /** What somebody who answers a newspaper would do. */
  CommentVerb: list(
    `comentar; comentarlo; comentarla; responder; responderlas; contestar; contestarlas; declarar; pronunciarse; pronunciarme; pronunciarnos; manifestarse; expresarse; opinar; valorar; valorarlo; valorarla; valorarlos; confirmar; confirmarlo; confirmarla; desmentir; desmentirlo; desmentirla; detallar; detallarlo; precisar; precisarlo; precisarla; especificar; especificarlo; aclarar; aclararlo; concretar; concretarlo; concretarla; revelar; revelarlo; revelarla; desvelar; desvelarlo; explicar; explicarlo; profundizar; ahondar; abundar; hablar; ampliar; referirse; entrar; explayarse; identificar; divulgar; informar; dar; ofrecer; facilitar; hacer; decir; decirlo; especular; polemizar; discutir; atender; anticipar; adelantar; cuantificar; brindar; aportar; emitir; formular; proporcionar; conceder; extenderse; mojarse; avanzar; matizar; verificar; difundir; mencionar; abordar; nombrar; indicar; reaccionar; dialogar; conversar; añadir; pronunciarse; prestar; dar a conocer; develar; realizar; posicionarse; rectificar`,
  ),
  /** Of those, the ones that need no object: "se negó a comentar". */
  BareCommentVerb: list(
    'comentar; comentarlo; comentarla; pronunciarse; opinar; valorar; valorarlo; valorarla; valorarlos; confirmar; confirmarlo; desmentir; desmentirlo; detallar; precisar; especificar; concretar; concretarlo; profundizar; ahondar; explayarse; especular; polemizar; cuantificar; extenderse; mojarse; referirse; posicionarse; manifestarse',
  ),
  GiveVerb: list(
    'dar; hacer; ofrecer; facilitar; brindar; aportar; emitir; formular; proporcionar; conceder; realizar; añadir; avanzar; adelantar; ampliar; prestar; entregar; aceptar; atender; contestar; responder; revelar; agregar; suministrar; publicar',
  ),
  CommentNoun: plural(
    'criterio; opinión; postura; posición; comentario; declaración; detalle; explicación; valoración; información; entrevista; respuesta; precisión; pormenor; dato; pregunta; nombre; cifra; aclaración; versión; solicitud; petición; reacción; pronunciamiento; especificación',
  ),
  RequestNoun: plural(
    'solicitud; petición; pedido; consulta; pregunta; llamada; llamado; correo; correo electrónico; mensaje; requerimiento; mail; email; e-mail; cuestionario; comunicación; intento; interrogante; repregunta; inquietud; llamada telefónica',
  ),
  ClaimNoun: plural(
    'rumor; información; acusación; alegación; afirmación; especulación; imputación; señalamiento; versión; noticia; insinuación; sospecha; denuncia; bulo; hecho; cargo; tesis; hipótesis; crítica; extremo; aseveración; publicación; trascendido; infundio; calumnia; difamación; acusaciones; relato; alegato; dicho; tesis; vínculo; relación; reporte; implicación; participación; responsabilidad; existencia; culpabilidad',
  ),
  /** "dio", "hace", with the nouns above. */
  GiveFinite: list(
    'hace; hacen; hacemos; hago; hizo; hicieron; hará; harán; haremos; haré; haría; harían; hacía; hacían; da; dan; damos; doy; dio; dieron; dará; darán; daremos; daba; ofrece; ofrecen; ofreció; ofrecieron; ofrecerá; ofrecía; emite; emitió; emitieron; emitirá; realizó; realizaron; realizará; realiza; formuló; formularon; brindó; brindaron; brinda; brindará; proporcionó; proporcionaron; proporciona; facilitó; facilitaron; facilita; facilitará; aportó; aportaron; aporta; adelantó; adelantaron; concedió; concede; concederá; conceden; añadió; agregó; acepta; aceptan; aceptó; aceptaron; aceptamos; admite; admiten; admitió; responde; contesta; amplió; suministró; publicó; prestó',
  ),
  GiveParticiple: list(
    'hecho; dado; ofrecido; emitido; realizado; formulado; brindado; proporcionado; facilitado; aportado; adelantado; concedido; añadido; agregado; aceptado; ampliado; suministrado; querido hacer; querido dar; prestado; avanzado',
  ),
  DeclineVerb: list(
    'declinó; declinaron; declina; declinan; declinaba; declinaban; declinando; rehusó; rehusaron; rehúsa; rehúsan; rehusaba; rehusaban; rehusando; rehuyó; rehuyeron; rehúye; rehúyen; rehuyendo; evitó; evitaron; evita; evitan; evitaba; evitaban; evitando; esquivó; esquivaron; esquiva; esquivan; eludió; eludieron; elude; eluden; eludía; eludiendo; evadió; evadieron; evade; evaden; evadía; omitió; omitieron',
  ),
  DeclineParticiple: list('declinado; rehusado; rehuido; evitado; esquivado; eludido; evadido; omitido'),
  AnswerVerb: list(
    'respondió; respondieron; responde; responden; respondía; respondían; contestó; contestaron; contesta; contestan; contestaba; contestaban; atendió; atendieron; atiende; atienden; atendía; devolvió; devolvieron; devuelve; devuelven; reaccionó; reaccionaron; acusó recibo',
  ),
  Approached: both('contactado; consultado; localizado; preguntado; requerido; interrogado; cuestionado'),
  AnswerParticiple: list('respondido; contestado; atendido; devuelto; reaccionado; acusado recibo'),
  MediaPlural: list(
    'medios; prensa; diarios; periódicos; rotativos; tabloides; reportes; informaciones; portales; noticieros; televisiones; publicaciones; radios; revistas; agencias de noticias; informes de prensa; semanarios; televisoras; versiones de prensa; versiones periodísticas; blogs; webs; sitios web; sitios; canales de televisión',
  ),
  RumorNoun: list(
    'rumor; rumores; rumorología; especulación; especulaciones; trascendidos; trascendido; versiones; chismes; comentarios; habladurías; bulos; filtraciones; filtración; quinielas; cábalas; chisme; murmuraciones; conjeturas',
  ),
  False: list(
    'falso; falsa; falsos; falsas; mentirosa; mentirosas; falsedad; falsedades; mentira; mentiras; infundado; infundada; infundados; infundadas; inexacto; inexacta; inexactas; incierto; incierta; inciertas; calumnia; calumnias; calumnioso; calumniosa; calumniosas; bulo; bulos; fake; absurdo; absurda; absurdos; absurdas; difamatorio; difamatoria; difamatorias; invento; inventos; invención; patraña; patrañas; injuria; injurias; ridículo; ridícula; ridículas; disparate; disparates; tendenciosa; tendenciosas; descabellado; descabellada; malintencionada; malintencionadas; mendaz; ficción; especulación; especulaciones; rumores; infamia; barbaridad; montaje; farsa; fabricación; manipulación; fantasía; fantasías; delirio; surrealista',
  ),
};

/** A word that has a class gets none by its ending, so that participles and gerunds of the other lists stand here too. */
const endingIn = (ending: RegExp): string[] => [
  ...new Set(
    Object.values(classes)
      .flat()
      .filter((word) => ending.test(word)),
  ),
];

export const lexicon = {
  ...besideNames,
  /** Words before the number of a year that are no time elsewhere. */
  PartOfYear: ['año'],
  ...classes,
  Participle: [...classes.Participle, ...endingIn(/^\p{L}+[ai]d[oa]s?$/u)],
  Gerund: [...classes.Gerund, ...endingIn(/^\p{L}+[aey]ndo$/u)],
  /** Pasts, which their endings tell, and the commonest of the others. */
  Verb: [
    ...endingIn(/^\p{L}+(?:ó|[aie]ron)$/u),
    ...list(
      'tiene; tienen; tenía; tenían; tuvo; vive; viven; lleva; llevan; llega; llegan; sigue; siguen; recibe; reciben; incluye; incluyen; mantiene; mantienen; mantenía; busca; buscan; permite; permiten; pide; piden; exige; exigen; contiene; contienen; hizo; dio; puso',
    ),
  ],
};
