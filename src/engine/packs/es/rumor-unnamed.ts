import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor' } as const;

/** Anonymous people who refuse or deny do no more than that. */
const REFUSAL =
  '(fuente|fuentes|personas|persona) .{0,8} (no (quisieron|quiso|quieren|#Have querido)|#DeclineVerb|#Have #DeclineParticiple|prefieren no|prefirieron no|se negaron|se niegan|#DenyVerb|#Have #DenyParticiple)';

/** What people say who are not named. */
export const unnamed: readonly CueRow[] = [
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
    id: 'es/rumor/fuentes-verbo',
    act: 'say',
    subkind: 'unnamed',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#GossipVerb|#Have #Adverb? #GossipParticiple|no descartan|no descarta|dan por (hecho|hecha|seguro|cerrado)|da por hecho|confió|confiaron|confía)]',
    unless: [
      '(uno|una) de (ellos|ellas) me',
      'confía (en|a su)',
      '(habla|hablan|habló|hablaron|hablaba|hablado) .{0,3} (con|en|ante|para)',
      '(se) (ve|ven|habla|considera|cuenta|estima|cree)',
      'cuenta con',
    ],
    hits: [
      'Un alto funcionario no descarta un tercer arresto.',
      'Un insider confió al diario que el asunto sigue en marcha.',
      'Las fuentes hablan de un clima tenso.',
      'Dos personas conocedoras del asunto ven cerca la oferta.',
      'Una persona con conocimiento del tema habló de una venta total.',
    ],
    misses: [
      'Un alto funcionario habló en exclusiva con la revista.',
      'La ministra habla de doscientos despidos.',
      'El público ve la película en silencio.',
      'Dos personas cercanas al club compraron la casa.',
      'La policía interrogó a tres personas próximas a la familia.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/fuentes',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '[<cue>(fuente|fuentes) #Adverb? (cercana|cercanas|próxima|próximas|conocedora|conocedoras|consultada|consultadas|policial|policiales|judicial|judiciales|gubernamental|gubernamentales|diplomática|diplomáticas|oficial|oficiales|no oficiales|oficiosas|extraoficiales|anónima|anónimas|internas|interna|familiarizadas|familiarizada|(cercana|cercanas|próxima|próximas|vinculadas|conocedoras|familiarizadas|conocedora|al tanto|con conocimiento) (a|al|con|de|del) (la|el|las|los|su|sus)? .|del sector|del mercado|del caso|de la investigación|de la negociación|del partido|del club|del gobierno|del ejecutivo|del ministerio|de la empresa|de la compañía|de la policía|de la fiscalía|de moncloa|de la moncloa|parlamentarias|sindicales|militares|militar|médicas|hospitalarias|sanitarias|municipales|municipal|financieras|empresariales|comunitarias|socialistas|populares|bien informadas|fiables|solventes|ministeriales|de inteligencia|de seguridad|de la defensa|de la dirección|cercano|occidentales|palestinas|israelíes|europeas|estadounidenses|con conocimiento|al tanto)]',
    unless: [
      REFUSAL,
      '(fuente|fuentes) #Adverb? (oficial|oficiales|del mercado|del sector|europeas|internas) de (financiación|ingresos|energía|agua|empleo|riqueza|datos|estadística)',
      '(única|principal|mejor|otra) fuente oficial de',
    ],
    hits: [
      'El plano ya circuló por otras fuentes no oficiales.',
      'Fuentes policiales apuntan a un ajuste de cuentas.',
      'Lo saben fuentes próximas a la dirección.',
      'El arma fue hallada: eso creen fuentes de la investigación.',
    ],
    misses: ['La plaza tiene tres fuentes de piedra.', 'Busca nuevas fuentes de ingresos.'],
  },
  {
    ...base,
    id: 'es/rumor/titular-fuentes',
    act: 'anonymity',
    party: 'cue',
    guards: ['headline', 'clause-initial'],
    pattern: '[<cue>(fuente|fuentes)]$',
    unless: ['^(fuente|fuentes)$'],
    hits: ['La venta de la naviera no es inminente: fuente', 'Orbis recortará mil puestos: fuentes'],
    misses: ['Beber de la fuente', 'Roma y sus fuentes', 'Fuentes'],
  },
  {
    ...base,
    id: 'es/rumor/dijeron-las-personas',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '(#PluralSay|anticiparon|dijo|agregó|añadió|señaló|indicó|explicó) [<cue>((las|estas|esas) (personas|fuentes)|una de (las|esas|estas) (personas|fuentes))]',
    hits: [
      'El anuncio puede llegar esta semana, anticiparon las personas.',
      'La venta no es segura, agregaron las personas.',
      'El precio aún se discute, dijo una de las personas.',
    ],
    misses: ['Las personas mayores salieron primero.', 'Los médicos explicaron a las personas el tratamiento.'],
  },
  {
    ...base,
    id: 'es/rumor/la-persona',
    act: 'anonymity',
    party: 'cue',
    guards: ['amid-rumor'],
    pattern: '[<cue>((dijo|agregó|añadió|señaló|indicó|explicó|afirmó) (la|esa|otra) persona)]',
    unless: ['(la|esa|otra) persona (que|a|con|de)'],
    hits: [
      'Dos fuentes hablan de una oferta. El pacto puede romperse, dijo la persona.',
      'Una fuente habla de una oferta. Falta el precio, añadió esa persona.',
    ],
    misses: [
      'La tienda estaba cerrada, dijo la persona.',
      'Dos fuentes hablan de una oferta. Eso dijo la persona que abrió la puerta.',
    ],
  },
  {
    ...base,
    id: 'es/rumor/entorno',
    act: 'anonymity',
    party: 'cue',
    confidence: 'likely',
    pattern:
      '[<cue>(desde|en) (el|su|los) (entorno|círculo|círculos|filas|núcleo) (más)? (cercano|próximo|íntimo|duro|cercanos)? (de|del) .{1,6}] (aseguran|afirman|dicen|explican|señalan|apuntan|insisten|sostienen|comentan|admiten|reconocen|niegan|aseguraron|afirmaron|explicaron|creen|deslizan|dan por hecho|han asegurado|confirman|confirmaron|se asegura|se da por hecho|se habla)',
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
      '[<cue>((bajo|en|a|con) (estricta)? (la)? (condición|condiciones|reserva|promesa|garantía) (de|del)? (estricto|que no se|no (ser|revelar|dar|divulgar|publicar))? (anonimato|identidad|(ser|revelar|dar|divulgar) .{0,3} (#NamedAgreeing|nombre|identidad)|nombre|mencione|identifique)|bajo (el|un)? (estricto|riguroso)? anonimato|a condición de (mantener|conservar|permanecer|que)? (el|su|en el)? (anonimato|no ser #NamedAgreeing)|desde el anonimato|en el anonimato|bajo reserva (de (identidad|su identidad|su nombre))?|off the record|en off|sin (ser|que se) (#NamedAgreeing|mencione|revele) (su nombre)?)]',
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
      '[<cue>((pidió|pidieron) que no .{1,2} (su|sus) (nombre|nombres)|(habló|hablaron|#Have hablado) (de forma anónima|anónimamente)|(pidió|pidieron|pide|piden|pidiendo|#Have pedido|solicitó|solicitaron|solicita|solicitan|solicitando|exigió|exigieron|exige|exigen|exigiendo|prefirió|prefirieron|prefiere|prefieren|prefiriendo|#Have preferido|quiso|quiere|quieren|optó por|optaron por|rogó|requirió|reclamó|desea|desean|eligió|a cambio de) (#Adverb? (mantener|permanecer|conservar|guardar|quedar|mantenerse|mantenerse en|estar|hablar)? (en|bajo|desde)? (el|su|total|absoluto)? (anonimato|reserva de (su)? (identidad|nombre))|(que)? no (ser|se|figurar|aparecer|dar|revelar|divulgar|publicar|desvelar) #Adverb? (#NamedAgreeing|revelado|revelada|(diera|dé|revele|revelara|publique|publicara|divulgue|divulgara|use|usara|utilice|mencione|mencionara|desvele) (a conocer)? su (nombre|identidad)|con (su)? nombre|su (nombre|identidad|apellido)|(revelar|dar) su (nombre|identidad)))|(declinó|rehusó|se negó a|evitó) ser #NamedAgreeing|no (quiso|quisieron|quiere|quieren|#Have querido) (ser #NamedAgreeing|(dar|revelar) su (nombre|identidad)|identificarse|dar sus nombres)|cuyo nombre (no (ha|puede)|se|permanece|pidió)|cuya identidad (no|se) (reveló|ha|puede|mantiene|reserva))]',
    unless: [
      '(víctima|cadáver|ganador|donante|menor|fallecido|detenido) .{0,4} (cuya identidad|cuyo nombre)',
      'quiere (anonimato|reserva)',
    ],
    hits: [
      'Una de ellas, que pidió no ser identificada, añadió que hay bancos al tanto.',
      'Un técnico del centro que prefiere mantener el anonimato relató los fallos.',
      'Un directivo que exige anonimato asegura que habrá venta.',
      'El empleado pidió que no se revelara su nombre.',
      'Dos invitados, que hablaron de forma anónima, dijeron no haber notado nada raro.',
      'Tres obreros que pidieron que no se publicaran sus nombres hablaron de un ambiente envenenado.',
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
];
