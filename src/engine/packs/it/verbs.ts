/** Verb forms that the word classes and rows are made of: third persons of present, imperfect and simple past. */
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const conjugate = (stems: string, endings: string): string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending));

/** "afferm-": afferma, affermano, affermava, affermavano, affermò, affermarono. */
const are = (stems: string): string[] => conjugate(stems, 'a ano ava avano ò arono');
/** "rifer-": riferisce, riferiscono, riferiva, riferivano, riferì, riferirono. */
const isc = (stems: string): string[] => conjugate(stems, 'isce iscono iva ivano ì irono');

/** All genders and numbers of participles in -o: "smentito, smentita, smentiti, smentite". */
export const agreeing = (participles: string): string[] =>
  conjugate(
    words(participles)
      .map((form) => form.slice(0, -1))
      .join(' '),
    'o a i e',
  );

/** Verbs of saying. "replica", "precisa" and "denuncia" are also nouns; the rows void those. */
export const say = [
  ...are(
    'afferm dichiar spieg sottoline precis puntualizz assicur replic chios comunic specific evidenzi rimarc osserv ricord comment rivel raccont rassicur',
  ),
  ...isc('rifer ribad chiar garant'),
  ...words(
    'dice dicono diceva dicevano disse dissero scrive scrivono scriveva scrisse scrissero aggiunge aggiungono aggiungeva aggiunse aggiunsero',
  ),
  ...words(
    'sostiene sostengono sosteneva sostenevano sostenne sostennero risponde rispondono rispose risposero ribatte ribattono insiste insistono conclude concludono concluse prosegue proseguono',
  ),
];
export const sayParticiples = words(
  `detto affermato dichiarato spiegato sottolineato precisato puntualizzato assicurato replicato commentato chiosato comunicato ricordato raccontato specificato evidenziato rimarcato
  osservato rilevato scritto aggiunto sostenuto riferito ribadito chiarito risposto ribattuto insistito garantito concluso proseguito rassicurato rivelato twittato premesso promesso`,
);

/** Verbs by which a named person too stands behind a claim. */
export const confirm = [
  ...are('conferm annunci ufficializz preannunci'),
  ...words('ammette ammettono ammetteva ammise ammisero'),
];
export const confirmParticiples = words(
  'confermato confermata confermati confermate annunciato annunciata annunciati annunciate annunziato ufficializzato ufficializzata preannunciato ammesso',
);

/** What outlets do. */
export const report = [
  ...are('riport rivel svel anticip titol rilanci pubblic raccont segnal ipotizz'),
  ...isc('rifer'),
  ...words(
    'scrive scrivono scriveva scrivevano scrisse sostiene sostengono spiega spiegano parla parlano parlava parlavano cita citano citava descrive descrivono ricostruisce ricostruiscono batte apprende aggiunge',
  ),
];
export const reportParticiples = words(
  'riportato rivelato svelato anticipato titolato rilanciato pubblicato raccontato segnalato ipotizzato riferito scritto sostenuto spiegato parlato citato descritto ricostruito battuto appreso aggiunto',
);

/** What people who want no name do. */
export const whisper = words(
  `dicono dice sostengono sostiene parlano parla raccontano racconta rivelano rivela riportano riferiscono riferisce assicurano assicura indicano indica ipotizzano spiegano spiega confidano confida
  ritengono suggeriscono descrivono ammettono confermano conferma aggiungono escludono prevedono stimano segnalano sottolineano precisano affermano afferma osservano`,
);

export const deny = [...isc('sment'), ...are('neg')];
