/** Endings that put a German compound into a class. */
import { inflect, list } from './forms.ts';
import { SEIN_PARTICIPLES } from './participles.ts';

/** Shorter participles are other words' ends too. */
const LEAST_SUFFIX = 6;

const PERSON = ['', 's', 'n', 'in', 'innen'];

export const suffixes = {
  /** What ends as bodies do and is in no class; read before them. */
  Thing: list(
    'abführung; aufführung; ausführung; buchführung; durchführung; einführung; entführung; fortführung; herbeiführung; kriegsführung; rückführung; stadtführung; überführung; unterführung; verführung; verhandlungsführung; vorführung; weiterführung; zuführung; zusammenführung; ableitung; anleitung; einleitung; gasleitung; oberleitung; rohrleitung; stromleitung; umleitung; wasserleitung; weiterleitung; bauernhaus; elternhaus; familienhaus; ferienhaus; hochhaus; parkhaus; reihenhaus; treppenhaus; wohnhaus; autobahn; eisbahn; fahrbahn; landebahn; laufbahn; rennbahn; startbahn; umlaufbahn; buslinie; frontlinie; leitlinie; richtlinie; ziellinie; altersgruppe; berufsgruppe; bevölkerungsgruppe; personengruppe; risikogruppe; untergruppe; zielgruppe; lieferkette; menschenkette; anklagebank; datenbank; ersatzbank; sitzbank; tabellenspitze; mahnwache; bauwerk; feuerwerk; handwerk; kunstwerk; meisterwerk; netzwerk; regelwerk; stockwerk; triebwerk; ehrenamt; verrat; vorrat; reisender; wesender; absender; tausender',
  ),
  Spokesperson: [
    ...inflect('sprecher', ['', 's', 'n', 'in', 'innen']),
    'anwalt',
    'anwalts',
    'anwältin',
    'anwälte',
    'anwälten',
    'pressestelle',
    'medienstelle',
  ],
  Unnamed: ['kreise', 'kreisen', 'insider', 'insidern', 'insiders', 'eingeweihte', 'eingeweihten', 'leaker', 'umfeld'],
  Outlet: [
    'zeitung',
    'zeitungen',
    'magazin',
    'magazins',
    'magazine',
    'nachrichtenagentur',
    'nachrichtenagenturen',
    'presseagentur',
    'staatsagentur',
    'medien',
    'sender',
    'senders',
    'portal',
    'portals',
    'portale',
    'portalen',
    'zeitschrift',
    'nachrichtenseite',
    'wochenblatt',
    'tagblatt',
    'presse',
  ],
  Organisation: [
    ...inflect(
      'laufunion; funkunion; sportunion; radunion; ministerium; gericht; konzern; unternehmen; hersteller; betreiber; anbieter; dienstleister; zulieferer; händler; versicherer; verband; verbund; verein; klub; club; institut; präsidium; klinikum; kommissariat; spital; parlament; departement; kabinett; kollegium; werk; produzent; entwickler; spezialist; entwicklungshelfer; betrieb; klub; vorstand; verlag; studio',
      ['', 's', 'es', 'e', 'en', 'n'],
    ),
    ...list(
      'amt; amts; amtes; konzernschwester; schwestergesellschaft; schwesterfirma; schwesterunternehmen; konzerntochter; angaben; agentur; zentrale; wacht; schutz; ligist; ligisten; discounter; haus; hauses; bund; bundes; behörde; behörden; polizei; feuerwehr; anwaltschaft; regierung; verwaltung; kommission; direktion; kammer; gewerkschaft; gesellschaft; genossenschaft; universität; hochschule; klinik; stiftung; partei; fraktion; bank; banken; kasse; sparkasse; holding; gruppe; firma; firmen; kette; bauer; riese; riesen; gigant; giganten; ministerien; ämter; verbände; organisation; organisationen; vereinigung; botschaft; direktorat; leitung; führung; aufsicht; dienst; dienste; rat; rats; tochter; spitze; airline; reederei; brauerei; schmiede; bauern; bauers; agentur für arbeit; justiz; wache; streitkräfte; streitkräften; truppen; kräfte; kräften; junta; miliz; investor; startup; fonds; zentrale; bahn; linie; rekordmeister; tabellenführer; aufsteiger; absteiger; monopolist; abwickler; ausrüster; erzeuger; verarbeiter; logistiker; kellerei; molkerei; bäckerei; metzgerei; druckerei; ausstatter; fertiger; versender; fintech; inspektion; hauptmannschaft; werft; hotel; gefängnis; bahnen; rennstall',
    ),
  ],
  Title: [
    ...inflect(
      'präsident; minister; chef; vorstand; direktor; sekretär; kanzler; meister; vorsitzender; trainer; kommissar; politiker; gründer; leiter; führer; senator; kandidat; star; spieler; beauftragter; intendant; kommandant; inspektor; dezernent; bischof; gouverneur; sänger; schauspieler; coach; chefdiplomat',
      ['', 's', 'en', 'n', 'in', 'innen'],
    ),
    ...list('vorsitzende; vorsitzenden; beauftragte; beauftragten; boss; rätin'),
  ],
  Official: [
    ...inflect('mitarbeiter; manager; vertreter; berater', PERSON),
    ...list('diplomat; diplomatin; beamter; beamte; beamten; beamtin'),
  ],
  Bystander: [
    ...inflect('forscher; wissenschaftler; historiker; nutzer; besucher; bewohner; kenner; kritiker; schützer', PERSON),
    ...inflect(
      'experte; analyst; ökonom; psychologe; zeuge; aktivist; demonstrant; lobbyist; passant; konkurrent; biograf; freiwillige',
      ['', 'n', 'en'],
    ),
    ...list(
      'arzt; arztes; ärztin; ärzte; ärzten; expertin; analystin; psychologin; zeugin; aktivistin; jährige; jähriger; jährigen; loge; login; logen; fans; opfer; schwester; bruder; vater; freund; freundes',
    ),
  ],
  Study: [
    'profil',
    'studie',
    'studien',
    'umfrage',
    'umfragen',
    'gesetz',
    'gesetze',
    'gesetzes',
    'statistik',
    'statistiken',
    'ordnung',
    'index',
    'analyse',
    'prognose',
    'vertrag',
    'daten',
    'gutachten',
    'untersuchung',
    'barometer',
  ],
  Document: [
    'mitteilung',
    'mitteilungen',
    'schreiben',
    'schrift',
    'protokoll',
    'unterlagen',
    'akten',
    'erklärung',
    'dokument',
    'dokumente',
    'dokumenten',
  ],
  Device: [
    'kamera',
    'display',
    'bildschirm',
    'modell',
    'modelle',
    'modellen',
    'gerät',
    'geräte',
    'prozessor',
    'sensor',
  ],
  Picture: ['bild', 'bilder', 'foto', 'fotos', 'video'],
  RumorNoun: ['gerücht', 'gerüchte', 'gerüchten', 'spekulationen'],
  Claim: ['vorwurf', 'vorwürfe', 'vorwürfen', 'bericht', 'berichte', 'berichten'],
  Plea: ['angebot', 'forderung', 'forderungen', 'antrag'],
  Game: ['spiel', 'spiele', 'finale', 'kampf'],
  OrganisationName: ['werke', 'verkehrsbetriebe'],
  OutletName: ['blatt', 'blatts', 'anzeiger', 'anzeigers', 'kurier', 'kuriers', 'nachrichten', 'rundschau', 'post'],
  SeinParticiple: SEIN_PARTICIPLES.filter((word) => word.length >= LEAST_SUFFIX),
  /** Last, since a word gets the first class that fits. */
  Infinitive: ['en', 'eln', 'ern'],
} as const;
