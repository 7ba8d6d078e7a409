import type { CueRow } from '../pack.ts';

const unconfirmed = { kind: 'rumor', act: 'unconfirmed', subkind: 'unconfirmed' } as const;

/** What is said to be unconfirmed. */
export const unconfirmedRows: readonly CueRow[] = [
  {
    ...unconfirmed,
    id: 'es/rumor/nadie-ha-confirmado',
    party: 'none',
    pattern:
      '[<cue>(ningún|ninguna|nadie|ninguno) .{0,6} (#Have #Adverb? (#VerifiedAgreeing)|confirma|confirmó|confirman|confirmaron)]',
    unless: ['(nadie|ninguno|ninguna) .{0,5} (confirmó|confirmado) (asistencia|su|la cita)'],
    hits: ['Ninguna autoridad ha confirmado el número de muertos.', 'El traspaso es un secreto que nadie confirma.'],
    misses: ['Nadie ha visto al perro.', 'Ninguno confirmó su asistencia.'],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/sin-confirmar',
    party: 'none',
    pattern:
      '[<cue>((se (espera|esperaba|aguarda)|(falta|faltaba)) (todavía|aún)? (la|una) confirmación oficial|sin (confirmar|confirmación (oficial|alguna|independiente|de las autoridades)?|verificar|contrastar)|no (#VerifiedAgreeing)|(versión|versiones|información|informaciones|balance|cifra|cifras|dato|datos|resultado|resultados) no (oficial|oficiales)|a falta de (confirmación|ser confirmado|ser confirmada|que se confirme|que lo confirme|confirmar)|pendiente de (confirmación|confirmar|ser confirmado|ser confirmada|verificación)|pendientes de confirmación|((queda|quedan|falta|faltan)? por|(queda|quedan|falta|faltan) para) (confirmar|confirmarse|verificar) (oficialmente|todavía|aún)?|inverificable)]',
    unless: [
      '^(fecha|lugar|hora|sede|precio|sala) (por|para) confirmar',
      '(inscripción|cuenta|pago|pedido|reserva|correo|cita|usuario|transferencia) .{0,2} (pendiente|pendientes) de confirmación',
      '(guía|traducción|versión|tienda|extensión|paquete) no (oficial|oficiales)',
      '(definición|selección|cuenta|usuario|configuración) .{0,2} no #VerifiedAgreeing',
      '(pulse|pulsa|haga|seleccione|selecciona|intro|tecla|botón|clic|listo|lista|comando|código|contraseña|teléfono|utilizar|usar) .{0,8} para (confirmar|verificar)',
      '(sin) (confirmar|verificar) (su|sus|la|el|los|si|que|ni|la asistencia)',
      '(cita|citas|reserva|reservas|asistencia|correo|cuenta|pedido|vuelo|plaza|visita|usuario) .{0,4} (sin confirmar|sin verificar|por confirmar|pendiente de confirmación|no verificado|no confirmada)',
      '(evitar|evitando|evite|eviten|difundir|difundan|difusión|compartir|compartan|comparta|publicar|reenviar|propagar|creer) .{0,6} (no|sin)',
      '(por|para) (confirmar|verificar) (tu|tus|mi|mis|nuestro|nuestra|nuestros|nuestras|vuestra|vuestro|aquel|aquella|otro|otra|cada|todo|toda|cualquier|a|con|su|sus|la|el|los|si|que|las|una|un|esta|este|ese|esa|lo|el)',
      '(detenido|multado|premiado|elogiado|feliz|gracias) por (confirmar|verificar)',
      'no (#VerifiedAgreeing) (ni|por)',
    ],
    hits: [
      'Se espera la confirmación oficial del club.',
      'La noticia está, en todo caso, sin confirmar.',
      'Un balance no confirmado habla de seis muertos.',
      'El fichaje, a falta de confirmación oficial, está hecho.',
    ],
    misses: [
      'Fecha por confirmar.',
      'Pulse la tecla para confirmar.',
      'Hay dos citas sin confirmar.',
      'La policía pide no compartir mensajes sin confirmar.',
      'Llamó para confirmar su vuelo.',
      'La empresa cerró la venta sin confirmar la cifra.',
    ],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/no-ha-sido-confirmado',
    party: 'none',
    pattern:
      '[<cue>((no|tampoco|ni|nada de esto|nada|aún no|sin) #Adverb? #Adverb? ((ha|han|había|habían|haya|hayan) (#Adverb)? (podido)? (sido|ser|verse|confirmarse|verificarse|comprobarse) #Adverb? (#VerifiedAgreeing)|(fue|fueron|está|están|estaba|estaban) #Adverb? (todavía|aún)? (#VerifiedAgreeing)|(pudo|pudieron|puede|pueden|podido|podían|podía) #Adverb? (ser|verse)? (#VerifiedAgreeing|verificarse|confirmarse|comprobarse|corroborarse|contrastarse)|(ha|han|había) podido (confirmarse|verificarse|comprobarse)|(es|son|era) (todavía|aún)? (oficial|oficiales|posible (#VerifyInfinitive))|se (ha|han|había|habían) (podido)? #Adverb? (confirmado|verificado|corroborado|oficializado|hecho oficial|confirmar|verificar|corroborar|comprobar)|se (confirmó|confirmaron|confirma|pudo (#VerifyInfinitive))|(es|fue|ha sido|era) posible (#VerifyInfinitive)))]',
    unless: [
      '(inscripción|cuenta|pago|pedido|reserva|correo|usuario|transferencia) (no|aún no|todavía no) .{0,3} #VerifiedAgreeing',
      'tu .{1,2} no .{0,3} #VerifiedAgreeing',
      '(fichero|archivo|archivos|firma|((complemento|configuración|selección|módulo|definición|paquete) .{0,3})) no .{0,3} #VerifiedAgreeing',
      '(complemento|configuración|selección|módulo|definición|paquete|fichero|archivo|archivos|firma) aún no .{0,3} #VerifiedAgreeing',
      'no (fue|ha sido|está|han sido|fueron|había sido) #Adverb? (#VerifiedAgreeing) (por el senado|en (su|el) cargo|como)',
      '(hipótesis|diagnóstico|teoría) no (ha|fue) .{0,2} (#VerifiedAgreeing)',
      'no (es|son) (oficial|oficiales) (en|de|del|la|el)',
      '(no|ni) (fue|está) (verificado|verificada) (el|la|por)',
      'no se (confirma|confirmó) (la asistencia|el tratamiento)',
      '(personaje|papel|temporada|capítulo|reparto|alineación|rival|sede) .{0,6} no .{0,5} (#VerifiedAgreeing|oficial)',
    ],
    hits: [
      'Ese extremo no ha podido ser verificado.',
      'La renuncia no había sido confirmada oficialmente.',
      'Nada de esto está confirmado.',
      'El acuerdo todavía no es oficial.',
      'No se ha confirmado la identidad del autor.',
    ],
    misses: [
      'Su pedido no ha sido confirmado.',
      'La selección aún no está validada.',
      'El juez no fue confirmado por el Senado.',
      'El club no ha confirmado la fecha.',
      'La hipótesis no ha sido comprobada.',
      'La actriz tendrá un papel que de momento no se ha confirmado.',
    ],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/no-pudo-verificar',
    party: 'before',
    pattern:
      '[<cue>(no|sin) #Clitic? (pudo|pudieron|ha podido|han podido|puede|pueden|podía|podían|había podido|hemos podido|logró|consiguió|ha logrado|estaba en condiciones de|está en condiciones de|ha conseguido|poder) #Adverb? #Adverb? (#VerifyInfinitive|verificarlo|confirmarlo)] .{0,5} (independiente|independientemente|autenticidad|veracidad|informaciones|información|afirmaciones|afirmación|versión|versiones|vídeo|video|imágenes|datos|cifras|reporte|reportes|extremo|relato|noticia|denuncia|denuncias|acusaciones|informe|informes|dato|cifra|grabación|documento|documentos)',
    hits: [
      'Reuters no pudo verificar de forma independiente el informe.',
      'Este diario no ha podido confirmar esas afirmaciones.',
    ],
    misses: ['El aduanero no pudo verificar el equipaje.', 'No pudo confirmar su cita.'],
  },
  {
    ...unconfirmed,
    id: 'es/rumor/medio-no-pudo-confirmar',
    party: 'before',
    pattern:
      '(#OutletName|#Outlet) [<cue>(no|tampoco) #Clitic? (pudo|ha podido|había podido|logró|puede) #Adverb? (#VerifyInfinitive|(determinar|establecer) (si|la (autenticidad|veracidad)))]',
    hits: [
      'Reuters no pudo confirmar la fecha del hallazgo.',
      'El diario no ha podido contrastar quién firmó.',
      'Reuters no pudo determinar si la carta es suya.',
    ],
    misses: [
      'El aduanero no pudo confirmar la fecha.',
      'El periódico no pudo salir el lunes.',
      'El perito no pudo determinar si el fuego fue provocado.',
    ],
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
      '[<cue>((está|están|estaba|queda|quedan|quedaba|falta|faltaba|resta) (todavía|aún)? (por|que se|que lo)? (confirmar|confirmarse|verificar|verificarse|confirme|confirmación)|(a la|en) espera de (una|su|la)? (confirmación (oficial)?|confirmarse|ser confirmado|que se confirme|que sea oficial)|(tomar|tomarse|tomarlo|tomarla|tomarlas|tómese|coger|cogerlo) .{0,6} con (pinzas|cautela|precaución|prudencia)|((es|son) (solo|sólo|solamente|apenas|únicamente|todavía|aún|de momento|por ahora)?|no #Clitic? (deja|dejan|pasa|pasan) de ser) (todo|de momento|por el momento|simples|meros|puros)? (un rumor|una especulación|rumores|especulaciones|conjeturas)|nada (está|hay) (firmado|confirmado|cerrado|oficial)|nada es oficial)]',
    unless: [
      '(por|que) (confirmar|verificar|se confirme) (la asistencia|su|(el|la) (hora|horario|lugar|sede|rival))',
      '(queda|quedan|falta|está) .{0,1} (verificar|confirmar) (el pago|la cuenta|su|sus|la plaza)',
      'no (es|son) .{0,3} (un rumor|una especulación|rumores|especulaciones)',
      'confirmación (oficial)? (de|del) #Determiner? (resultado|resultados|análisis|diagnóstico|prueba|pruebas|estudios|muestra|muestras|cita|reserva|laboratorio)',
      '(dijo|dijeron|dice|dicen|aseguró|afirmó|añadió|subrayó|explicó|insistió) .{0,2} que .{0,2} nada (está|hay)',
    ],
    hits: [
      'Todo eso no deja de ser un rumor.',
      'La cifra está por confirmar.',
      'Es solo un rumor.',
      'Habrá que tomarse la noticia con cautela.',
      'El fichaje está a la espera de confirmación.',
    ],
    misses: [
      'El guiso no deja de ser un plato de pobres.',
      'El paciente está a la espera de la confirmación de los análisis.',
      'Falta por confirmar su asistencia a la boda.',
      'Queda por confirmar la hora del concierto.',
      'No es un rumor, es un hecho.',
      'El entrenador dijo que nada está firmado.',
    ],
  },
];
