/** Verbs of Spanish news: who says, confirms, reports, denies; and those whose conditional passes hearsay on. */
import { agreeing, finite, gerunds, infinitives, participles, subjunctives, verbs } from './forms.ts';

const DECIR = 'decir; dice dicen decía decían dijo dijeron; dicho; diciendo';
const ESCRIBIR = 'escribir; escribe escriben escribía escribían escribió escribieron; escrito; escribiendo';
const SOSTENER = 'sostener; sostiene sostienen sostenía sostenían sostuvo sostuvieron; sostenido; sosteniendo';
const ADVERTIR = 'advertir; advierte advierten advertía advertían advirtió advirtieron; advertido; advirtiendo';

const say = verbs(
  `informar afirmar asegurar declarar explicar señalar indicar precisar aclarar detallar manifestar:manifiest destacar recalcar remarcar
  subrayar recordar:recuerd comentar comunicar notificar apuntar matizar puntualizar agregar relatar reiterar insistir añadir responder contestar replicar
  alertar avisar expresar argumentar alegar revelar reportar especificar enfatizar aseverar apostillar acotar zanjar justificar garantizar
  prometer deslizar trasladar desvelar razonar denunciar resaltar divulgar tuitear defender:defiend resumir narrar lamentar esgrimir incidir consignar contar:cuent`,
  [
    DECIR,
    ESCRIBIR,
    SOSTENER,
    ADVERTIR,
    'exponer; expone exponen exponía exponían expuso expusieron; expuesto; exponiendo',
    'repetir; repite repiten repetía repetían repitió repitieron; repetido; repitiendo',
    'concluir; concluye concluyen concluía concluían concluyó concluyeron; concluido; concluyendo',
    'argüir; arguye arguyen argüía argüían arguyó arguyeron; argüido; arguyendo',
    'proseguir; prosigue prosiguen proseguía proseguían prosiguió prosiguieron; proseguido; prosiguiendo',
  ],
);

/** Verbs that are speech only where they close a quotation. */
const loose = verbs(
  `lanzar ironizar bromear celebrar criticar opinar reflexionar valorar sentenciar rematar finalizar exclamar reclamar exigir continuar considerar
  estimar confesar:confies reprochar retar avanzar adelantar felicitar pronosticar augurar agradecer cuestionar preguntar rezar abundar
  observar marcar constatar ahondar terminar comprometer completar aducir cerrar:cierr atajar espetar reaccionar cortar
  condenar instar exhortar convocar repudiar acusar respaldar`,
  [
    'seguir; sigue siguen seguía seguían siguió siguieron; seguido; siguiendo',
    'pedir; pide piden pedía pedían pidió pidieron; pedido; pidiendo',
    'leer; lee leen leía leían leyó leyeron; leído; leyendo',
  ],
);

const confirm = verbs('confirmar anunciar admitir corroborar ratificar oficializar', [
  'reconocer; reconoce reconocen reconocía reconocían reconoció reconocieron; reconocido; reconociendo',
]);

const report = verbs(
  `publicar confirmar corroborar adelantar avanzar desvelar destapar titular difundir apuntar citar contar:cuent especular develar mencionar informar
  revelar reportar asegurar afirmar señalar indicar detallar relatar explicar describir calcular deslizar filtrar resaltar consignar documentar constatar
  subrayar precisar añadir agregar`,
  [
    DECIR,
    ESCRIBIR,
    SOSTENER,
    'recoger; recoge recogen recogía recogían recogió recogieron; recogido; recogiendo',
    'sugerir; sugiere sugieren sugería sugerían sugirió sugirieron; sugerido; sugiriendo',
    'exponer; expone exponen exponía exponían expuso expusieron; expuesto; exponiendo',
  ],
);

/** Verbs with which an unnamed person's view is passed on too. */
const gossip = verbs(
  `estimar considerar opinar contar:cuent hablar describir calcular descartar apuntar vaticinar deslizar susurrar filtrar barajar situar
  interpretar avanzar adelantar lamentar temer valorar cifrar mencionar disparar graficar`,
  [
    'sugerir; sugiere sugieren sugería sugerían sugirió sugirieron; sugerido; sugiriendo',
    'ver; ve ven veía veían vio vieron; visto; viendo',
    'creer; cree creen creía creían creyó creyeron; creído; creyendo',
  ],
);

/** Turn a claim down. */
const reject = verbs('rechazar refutar desestimar descartar desvirtuar:desvirtú');

const negate = verbs('negar:nieg');
const deny = [
  ...negate,
  ...verbs('', [
    'desmentir; desmiente desmienten desmentía desmentían desmintió desmintieron; desmentido; desmintiendo',
  ]),
];

/** Show that a claim holds. */
const verify = verbs('confirmar verificar corroborar contrastar comprobar ratificar oficializar validar autenticar');

/** "costaría", "saldrían": what the conditional passes on of plans, transfers and devices. */
const would =
  'llegar costar comenzar empezar arrancar rondar alcanzar presentar tendr contar incorporar incluir lanzar saldr vendr medir pesar usar utilizar montar estrenar volver jugar cobrar firmar percibir operar superar recibir integrar adoptar llevar pasar viajar asumir ocupar vender invertir regresar debutar ofrecer mantener renovar fichar despedir adquirir quedar mostrar empezar dejar ganar sumar eliminar reemplazar renunciar anunciar'
    .split(' ')
    .flatMap((stem) => [`${stem}ía`, `${stem}ían`]);

const OBJECTS = new Set(
  'agregar añadir recordar asegurar garantizar defender sostener revelar desvelar resumir exponer comunicar concluir precisar narrar relatar prometer replicar notificar escribir trasladar deslizar lamentar repetir alegar declarar denunciar destacar resaltar subrayar esgrimir expresar manifestar comentar explicar'.split(
    ' ',
  ),
);
const taking = say.filter((verb) => OBJECTS.has(verb.infinitive));

/** Nouns and adjectives that look like finite forms, and forms that are as often something else. */
const HOMOGRAPHS = new Set(
  'denuncia alerta comunicado escrito dicho reconocido destacado expuesto avisado denunciado confirmado anunciado señalado resumido repetido defendido'.split(
    ' ',
  ),
);

export const verbClasses = {
  SayVerb: [...new Set(finite(say))].filter((form) => !/^(?:alerta|cuent|contab)/.test(form)),
  SingularVerb: [...new Set(finite([...say, ...confirm, ...gossip]))].filter((form) => !form.endsWith('n')),
  /** "explican", "confirmaron": of those whom nobody names but by their house. */
  PluralSay: [...new Set(finite([...say, ...confirm]))].filter((form) => form.endsWith('n')),
  SaySubjunctive: [...new Set([...subjunctives(say), ...subjunctives(confirm)])],
  /** "recuerda", "denunció": what has a thing for its object is no saying. */
  ObjectVerb: finite(taking),
  ObjectParticiple: participles(taking),
  SayParticiple: [...new Set(participles(say))],
  SayInfinitive: [...infinitives(say), ...infinitives(confirm)].filter((form) => form !== 'defender'),
  SayGerund: [...new Set([...gerunds(say), ...gerunds(confirm)])],
  LooseVerb: finite(loose),
  LooseParticiple: participles(loose),
  ConfirmVerb: finite(confirm),
  ConfirmParticiple: participles(confirm),
  ConfirmedAgreeing: agreeing(confirm),
  ReportVerb: [...new Set(finite(report))].filter((form) => !/^(?:cuent|contab|cita|filtra)/.test(form)),
  ReportSubjunctive: subjunctives(report),
  ReportParticiple: [...new Set(participles(report))],
  ReportedAgreeing: agreeing(
    verbs(
      'publicar revelar adelantar avanzar desvelar difundir reportar divulgar destapar filtrar citar mencionar anticipar recoger reseñar',
    ),
  ),
  NamedAgreeing: agreeing(verbs('identificar citar nombrar mencionar')),
  GossipVerb: [...new Set(finite(gossip))].filter((form) => !/^(?:cuent|contab|filtra|avanza)/.test(form)),
  GossipParticiple: [...new Set(participles(gossip))],
  Would: would,
  NegateVerb: finite(negate),
  VerifiedAgreeing: agreeing(verify),
  VerifyInfinitive: infinitives(verify),
  DenyVerb: [...finite(deny), 'negara', 'negaran', 'desmintiera', 'desmintieran'],
  DenyParticiple: participles(deny),
  DeniedAgreeing: agreeing(deny),
  /** "negar", "desmentirlo". */
  DenyInfinitive: infinitives(deny).flatMap((form) => ['', 'lo', 'la', 'los', 'las'].map((object) => form + object)),
  RejectVerb: finite(reject),
  RejectParticiple: participles(reject),
  Say: [
    ...new Set([
      ...finite(say),
      ...finite(confirm),
      ...finite(deny),
      ...participles(say),
      ...participles(confirm),
      ...participles(deny),
      ...gerunds([...say, ...confirm, ...deny]),
      'ha dicho',
      'han dicho',
      'había dicho',
      'habían dicho',
      'cree',
      'creía',
      'creyó',
      'pensaba',
      'piensa',
      'pensó',
      'consideró',
      'considera',
      'consideraba',
      'estimó',
      'opinó',
      'opina',
      'opinaba',
      'prometió',
      'esperaba',
      'sabía',
      'temía',
      'imaginó',
      'imaginaba',
      'supuso',
      'calculó',
      'lamentó',
      'preguntó',
      'confesó',
      'suponía',
      'vaticinó',
    ]),
  ].filter((form) => !HOMOGRAPHS.has(form)),
};
