import type { CueRow } from '../pack.ts';

const base = { kind: 'confirmation', party: 'either', guards: ['party'] } as const;

/** "bestätigte Fälle", "bestätigte ihre Form", "bestätigte das Urteil". */
const ordinary = [
  '(bestätigte|bestätigten|bestätigt|bestätigen) .{0,3} (fälle|fall|infektionen|todesfälle|neuinfektionen|corona_fälle|corona_infektionen|dosis|form|leistung|leistungen|führung|position|rang|titel|trend|eindruck|urteil|urteile|strafe|freispruch|beschluss|schuldspruch|rekord|ausnahme|ausnahmen|regel|amt|ergebnis|ergebnisse|befund|befürchtung|befürchtungen|vorurteile|vorurteil|klischee|these|hypothese|theorie|verdacht|prognose|prognosen|jahresprognose|ausblick|rating|termin|e_mail_adresse|anmeldung|buchung|bestellung|registrierung|teilnahme)',
  'in (ihrem|seinem|ihren|seinen) (amt|ämtern|funktion) bestätigt',
  '(form|führung|titel|urteil|position|rekord|leistung) .{0,2} bestätigt',
  '(#Accused) .{0,10} (gestand|gestanden|einräumte|zugab)',
];

/** "sagte ab", "sagte zu": other verbs than that of saying. */
const prefixed = [
  '(sagte|sagten|sagt|sagen|meldete|meldet|meldeten|schrieb|schreibt|schrieben) .{0,12} (ab$|zu$|(ab && @hasComma)|(zu && @hasComma)|aus$|(aus && @hasComma)|an$|(an && @hasComma)|vor$|fest$|vorher|ab (und|weil|wegen)|gut)',
  '(schrieb|schreibt|schrieben) .{0,3} (geschichte|schlagzeilen|rote|schwarze|bücher|briefe|einen brief|verluste|gewinne)',
  '(meldete|meldet|meldeten|melden) sich',
  '(meldete|meldet|meldeten|melden) .{0,3} (insolvenz|konkurs|kurzarbeit|vollzug|patent|bedarf|interesse|zweifel|bedenken)',
  'sich .{0,8} (meldete|meldeten|meldet|melden|gemeldet)',
  '(äußerte|äußert|äußern) .{0,4} (kritik|zweifel|bedenken|verständnis|wunsch)',
  '(erklärte|erklärten|erklärt|erklären) .{0,6} (krieg|insolvenz|rücktritt|verzicht|austritt|beitritt|bereit|unabhängigkeit|wie|warum|bankrott|sieger|verfassungswidrig|ungültig|rechtens|zulässig|unzulässig|nichtig|(für (ungültig|nichtig|zahlungsunfähig|insolvent|rechtswidrig|verfassungswidrig|unzulässig|beendet|tot|zulässig|verbindlich|schuldig|illegal|zum|unwirksam)))',
  '(warnt|warnte|warnten) .{0,3} (sirenen|sirene)',
  '(informiert|informierte|informieren) .{0,4} (eingehend|gästen|besucher)',
  '(berichtet|berichtete|berichteten|erklärt|sagt|sagte|meint|meinte) (er|sie|ich|man)? (von|aus) (seinem|ihrem|seiner|ihrer)',
];

export const confirmation: readonly CueRow[] = [
  {
    ...base,
    id: 'de/confirmation/sagte',
    act: 'say',
    pattern: '[<cue>#SayVerb]',
    unless: prefixed,
    hits: [
      'Der Mann sei geflüchtet, sagte ein Sprecher der Polizei.',
      'Das Ministerium betonte, die Frist gelte weiter.',
      'Wie die Feuerwehr mitteilte, brannte der Dachstuhl.',
      '„Wir bauen weiter“, schrieb das Unternehmen.',
    ],
    misses: [
      'Die Schauspielerin Anna Berger sagte, sie sei müde.',
      'Ein Anwohner sagte, es habe geknallt.',
      'Der Verein sagte das Spiel ab.',
      'Die Firma schrieb Geschichte.',
      'Die Bank meldete Insolvenz an.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/hat-gesagt',
    act: 'say',
    guards: ['party', 'one-clause'],
    pattern: '#Have .{0,12} [<cue>#SayParticiple]',
    unless: [
      '(nicht|nie|niemals|keineswegs|nichts) #Adverb{0,2} #SayParticiple',
      '(sich|keine|keinen|kein) .{0,8} #SayParticiple',
      '#Have .{0,8} (insolvenz|konkurs|kurzarbeit|geschichte|abgesagt|patent) .{0,2} #SayParticiple',
    ],
    hits: [
      'Die Polizei hat am Abend mitgeteilt, dass die Straße frei ist.',
      'Das habe ein Sprecher des Klubs gesagt.',
      'Der Konzern hatte im Mai erklärt, er wolle sparen.',
    ],
    misses: [
      'Meine Mutter hat gesagt, ich soll essen.',
      'Der Verband hat nichts gesagt.',
      'Die Schule hat sich nicht gemeldet.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/gesagt-hat',
    act: 'say',
    pattern: '[<cue>#SayParticiple] #Have',
    unless: ['(nicht|nie|niemals|nichts|sich|keine|keinen) .{0,3} #SayParticiple'],
    hits: [
      'Nachdem das Ministerium mitgeteilt hatte, dass es prüft, sank der Kurs.',
      'Wie ein Sprecher der Bank gesagt hat, bleibt die Filiale offen.',
    ],
    misses: ['Was mein Vater gesagt hat, stimmt.', 'Weil die Firma nichts gesagt hat, warten alle.'],
  },
  {
    ...base,
    id: 'de/confirmation/erklaert',
    act: 'say',
    guards: ['party', 'active'],
    pattern: '[<cue>(#SayPresent|#SayPlural)]',
    unless: [
      ...prefixed,
      '#SayPresent (worden|wurde|wurden|wird|werden|ist|sind|war|waren|sein|haben|hat)',
      '(zu|um|lassen|ließ|kann|können|konnte|konnten|will|wollen|wollte|soll|sollen|muss|müssen|möchte|werde|würde|darf) .{0,6} #SayPlural',
      '#SayPlural (will|wollen|wollte|wollten|kann|können|konnte|konnten|soll|sollen|sollte|muss|müssen|zu|lassen|ließ)',
    ],
    hits: [
      'Der Verband erklärt, die Regeln seien klar.',
      'Die Ermittler sagen, der Fall sei gelöst.',
      '„Die Straße bleibt gesperrt“, informiert die Polizei.',
    ],
    misses: [
      'Die Polizei wurde gegen drei Uhr informiert.',
      'Experten sagen, das Klima ändere sich.',
      'Die Firma will ihre Kunden im Mai informieren.',
      'Ein Video erklärt das Spiel.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/teilte-mit',
    act: 'say',
    guards: ['party', 'clause-final'],
    pattern: '[<cue>(teilte|teilten|teilt|teilen)] .{0,24} mit',
    unless: ['(teilte|teilten|teilt|teilen) sich'],
    hits: [
      'Zwei Menschen wurden verletzt, teilte die Polizei am Montag mit.',
      'Der Konzern teilte auf Anfrage der dpa mit, die Zahlen seien richtig.',
      'Das teilt das Landratsamt mit.',
    ],
    misses: [
      'Die Firma teilt sich das Gebäude mit einer Bank.',
      'Die Polizei teilte das Brot mit Kindern.',
      'Anna Berger teilte mit, sie höre auf.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/gab-an',
    act: 'say',
    guards: ['party', 'clause-final'],
    pattern: '[<cue>(gab|gaben|gibt|geben|führte|führten|führt)] .{0,16} (an|aus|protokoll|verstehen|bedenken)',
    unless: [
      '(gab|gaben|gibt|geben) .{0,4} (ton|takt|richtung|geld|tempo|rhythmus|gas) .{0,2} (an|aus)',
      '(führte|führten|führt|geben|gibt|gab) .{0,8} (razzia|kontrollen|kontrolle|freistoß|elfmeter|hund|arbeiten|befehl|befehle|auftrag|aufträge|euro|millionen|milliarden|dollar|franken) .{0,3} aus',
    ],
    hits: [
      'Der Fahrer sei nüchtern gewesen, gab die Polizei an.',
      'Das Ministerium gab zu bedenken, dass die Frist kurz ist.',
      '„Die Zahl ist falsch“, führte der Sprecher aus.',
    ],
    misses: [
      'Die Firma gibt in der Branche den Ton an.',
      'Die Stadt gab zwei Millionen Euro aus.',
      'Der Fahrer gab an, er habe geschlafen.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/fuegte-hinzu',
    act: 'say',
    guards: ['party', 'clause-final'],
    pattern:
      '[<cue>(fügte|fügten|fügt|stellte|stellten|stellt|wies|wiesen|weist|hob|hoben|hebt|hielt|hält|machte|machten|macht)] .{0,16} (hinzu|klar|hin|hervor|deutlich|fest)',
    unless: [
      '(wies|wiesen|weist) .{0,10} zurück',
      '(hielt|hält|machte|macht|stellt|stellte) .{0,10} (an|geschäfte|verlust|gewinn|diebe|täter|fahrer|mann|frau|verdächtigen|wert) .{0,6} (fest|deutlich|klar)',
      '(hält|hielt) .{0,3} an .{0,8} fest',
      '(deutlich|klar) (mehr|weniger|höher|niedriger|größer|kleiner|über|unter|besser)',
    ],
    hits: [
      'Man prüfe alle Hinweise, fügte die Sprecherin hinzu.',
      'Das Ministerium stellte klar, dass die Regel gilt.',
      'Die Polizei weist darauf hin, dass die Brücke gesperrt ist.',
    ],
    misses: [
      'Der Verein hält an seinem Trainer fest.',
      'Die Firma machte deutlich mehr Umsatz.',
      'Die Köchin fügte Salz hinzu.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/liess-wissen',
    act: 'say',
    pattern:
      '[<cue>(ließ|liess|ließen|lässt|lassen) .{0,10} (wissen|mitteilen|ausrichten|verlauten|erklären|verkünden)]',
    unless: [
      '(nichts|nicht) .{0,2} (wissen|verlauten|mitteilen)',
      '(lässt|lassen|ließ) sich .{0,6} (erklären|mitteilen)',
      '(wissen && @hasComma) (was|wer|wo|ob)',
    ],
    hits: [
      'Der Sänger sei krank, ließ das Management wissen.',
      'Die Kanzlei ließ mitteilen, sie prüfe Klagen.',
      'Der Verein lässt ausrichten, der Vertrag laufe weiter.',
    ],
    misses: [
      'Das lässt sich leicht erklären.',
      'Die Firma ließ nichts verlauten.',
      'Der Nachbar ließ uns wissen, er ziehe aus.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/so',
    act: 'attribute',
    party: 'after',
    guards: ['clause-initial'],
    pattern: '[<cue>so]',
    unless: [
      '^so',
      'so (viele|viel|manche|manch|dass|wie|wird|wurde|ist|war|hat|kann|soll|will|etwa|lange|weit|groß|gut|schnell|oft|sehr|wenig|wenige|stark|hoch)',
    ],
    hits: [
      'Der Schaden liege bei zwei Millionen Euro, so die Polizei weiter.',
      'Die Linie sei wieder frei, so ein Bahnsprecher.',
      '„Wir prüfen das“, so das Ministerium.',
    ],
    misses: ['So die Theorie.', 'Es war kalt, so die Nachbarin.', 'Es wurde spät, so viele Firmen waren da.'],
  },
  {
    ...base,
    id: 'de/confirmation/lose',
    act: 'say',
    subkind: 'spokesperson',
    pattern: '[<cue>#LooseVerb]',
    unless: ['(gibt|gab|geht|ging) es', '#LooseVerb .{0,10} (zurück|ab|entgegen|zurückhaltend)'],
    confidence: 'likely',
    hits: ['Ein Sprecher der Bahn bezeichnete die Lage als ernst.', 'Die Sprecherin sprach von einem Einzelfall.'],
    misses: [
      'Die Firma nannte das Modell Orbis.',
      'Der Trainer lobte die Mannschaft.',
      'Es gibt einen Sprecher im Saal.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/bestaetigte',
    act: 'confirm',
    pattern: '[<cue>#ConfirmVerb]',
    unless: [...ordinary, '(gestand|gesteht) .{0,3} (sich|liebe)'],
    hits: [
      'Die Staatsanwaltschaft bestätigte die Ermittlungen.',
      'Konzernchef Karl Möbius bestätigte den Verkauf.',
      'Wie ein Sprecher des Vereins bestätigte, bleibt der Trainer.',
    ],
    misses: [
      'Die Studie bestätigte den Nutzen.',
      'Am Montag gab es 200 bestätigte Fälle.',
      'Die Mannschaft bestätigte ihre gute Form.',
      'Der Angeklagte gestand die Tat.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/hat-bestaetigt',
    act: 'confirm',
    guards: ['party', 'one-clause'],
    pattern: '#Have .{0,14} [<cue>#ConfirmParticiple]',
    unless: [
      ...ordinary,
      '(nicht|nie|niemals|keineswegs|weder) .{0,3} #ConfirmParticiple',
      '#ConfirmParticiple .{0,2} (noch dementiert)',
      '#ConfirmParticiple (worden|wurde|wird|ist)',
    ],
    hits: [
      'Das Ministerium hat den Rückzug bestätigt.',
      'Der Verband habe den Termin auf Anfrage bestätigt.',
      'Die Bank hat für Montag neue Zahlen angekündigt.',
    ],
    misses: [
      'Der Verein hat den Wechsel noch nicht bestätigt.',
      'Die Studie hat den Effekt bestätigt.',
      'Der Sänger hat seine Form bestätigt.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/bestaetigt-hat',
    act: 'confirm',
    pattern: '[<cue>#ConfirmParticiple] #Have',
    unless: [...ordinary, '(nicht|nie|niemals|weder) .{0,3} #ConfirmParticiple'],
    hits: [
      'Nachdem der Klub den Transfer bestätigt hatte, feierten die Fans.',
      'Dass die Behörde den Ausbruch bestätigt hat, beruhigt wenige.',
    ],
    misses: [
      'Solange der Klub den Transfer nicht bestätigt hat, hoffen die Fans.',
      'Was die Studie bestätigt hat, ist bekannt.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/bestaetigt',
    act: 'confirm',
    guards: ['party', 'active'],
    pattern: '[<cue>(#ConfirmPresent|#ConfirmPlural)]',
    unless: [
      ...ordinary,
      '(bestätigt|verkündet) (worden|wurde|wurden|wird|werden|ist|sind|war|waren|sein|haben|hat|sich)',
      '(zu|um|lassen|ließ|kann|können|konnte|konnten|will|wollen|wollte|wollten|soll|sollen|muss|müssen|möchte|werde|würde|darf|mochte) .{0,8} #ConfirmPlural',
      '#ConfirmPlural (will|wollen|wollte|wollten|kann|können|konnte|konnten|soll|sollen|sollte|muss|müssen|zu|lassen|ließ)',
      'bestätigt sich',
    ],
    hits: ['Das bestätigt die Polizei auf Anfrage.', 'Der Klub bestätigt den Abgang seines Trainers.'],
    misses: [
      'Der Wechsel ist noch nicht bestätigt.',
      'Experten bestätigen den Trend.',
      'Die Firma wurde vom Gericht bestätigt.',
      'Ein Test bestätigt die Diagnose.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/kann-bestaetigen',
    act: 'confirm',
    quoted: true,
    pattern: '(kann|können|konnte|konnten|könne) .{0,10} [<cue>bestätigen]',
    unless: [...ordinary, '(nicht|nichts|weder|kaum|niemand) .{0,4} bestätigen', 'bestätigen (lassen|und)'],
    hits: [
      '„Ich kann bestätigen, dass wir ermitteln“, sagte ein Sprecher der Polizei.',
      'Die Polizei konnte den Unfall bestätigen.',
    ],
    misses: ['Die Polizei konnte den Unfall nicht bestätigen.', 'Das kann meine Mutter bestätigen.'],
  },
  {
    ...base,
    id: 'de/confirmation/von-bestaetigt',
    act: 'confirm',
    party: 'after',
    pattern: '[<cue>(von|vom|durch|seitens) .{1,8} (bestätigt|verkündet|mitgeteilt|eingeräumt)]',
    unless: [
      ...ordinary,
      '#Court .{0,2} bestätigt',
      '(nicht|nie|weder|ohne) .{0,8} (bestätigt|verkündet|mitgeteilt|eingeräumt)',
      '(nicht|nie|weder|kein|keine) .{0,3} (von|vom|durch|seitens) .{1,8} bestätigt',
      'hat .{0,8} bestätigt',
    ],
    hits: [
      'Der Transfer wurde vom Verein bestätigt.',
      'Der Ausbruch ist inzwischen von der Gesundheitsbehörde offiziell bestätigt worden.',
    ],
    misses: [
      'Die Regel wurde durch eine Studie bestätigt.',
      'Der Termin wurde nicht vom Verein bestätigt.',
      'Das Urteil wurde vom Oberlandesgericht bestätigt.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/kuendigte-an',
    act: 'confirm',
    guards: ['party', 'clause-final'],
    pattern:
      '[<cue>(kündigte|kündigten|kündigt|kündigen|räumte|räumten|räumt|räumen|gab|gaben|gibt|gestand|gestanden|gesteht)] .{0,20} (an|ein|zu)',
    unless: [
      '(gab|gaben|gibt) .{0,20} an',
      '(kündigte|kündigt) .{0,4} (job|vertrag|stelle|wohnung|mieter|mitarbeiter|arbeitsvertrag)',
      '#Accused .{0,6} (räumte|gab|gestand)',
      '(räumte|gab|gestand) .{0,4} #Accused',
    ],
    hits: [
      'Das Unternehmen kündigte am Montag einen Stellenabbau an.',
      'Die Behörde räumte Fehler ein.',
      'Der Minister Karl Möbius gab zu, dass er zu spät reagierte.',
    ],
    misses: [
      'Ein Gewitter kündigte sich an.',
      'Der Angeklagte räumte die Tat ein.',
      'Die Stadt gab den Kindern zu essen.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/gab-bekannt',
    act: 'confirm',
    pattern: '[<cue>(gab|gaben|gibt|geben|machte|machten|macht|machen)] .{0,20} (bekannt|publik|öffentlich|offiziell)',
    unless: [
      'bekannt (ist|war|wurde|wird|geworden|als|für|gewordene|gewordenen)',
      '(macht|machte) .{0,6} (bekannt|öffentlich) (mit|zugänglich)',
      'gibt es .{0,12} bekannt',
    ],
    hits: [
      'Der Verband gab am Dienstag seine Kandidaten bekannt.',
      'Die Sängerin Lena Vogt machte ihre Trennung öffentlich.',
    ],
    misses: ['Es gab einen Streit, der bekannt wurde.', 'Das Lied machte ihn bekannt.'],
  },
  {
    ...base,
    id: 'de/confirmation/eigenen-angaben',
    act: 'say',
    pattern:
      '[<cue>(nach|laut)? (eigenen|eigener) (angaben|angabe|aussage|aussagen|darstellung|auskunft|bekunden) zufolge?]',
    hits: [
      'Das Unternehmen beschäftigt nach eigenen Angaben 300 Menschen.',
      'Eigenen Angaben zufolge hat die Bank keine Kunden verloren.',
    ],
    misses: ['Der Fahrer war nach eigenen Angaben müde.', 'Sie machte Angaben zur Person.'],
  },
  {
    ...base,
    id: 'de/confirmation/nach-angaben',
    act: 'attribute',
    party: 'after',
    pattern:
      '[<cue>(nach|laut|gemäß) .{0,2} (angaben|angabe|auskunft|aussage|aussagen|darstellung|erkenntnissen|worten|mitteilung|informationen|einschätzung|kenntnis|schilderung|lesart|bekunden|kenntnisstand|stand|zahlen|hinweisen)] (von|vom|aus|beim|bei|im)?',
    unless: [
      '(nach|laut) (eigenen|eigener)',
      '(nach|laut) .{0,2} #ReportNoun (dieser|unserer|unseren) (zeitung|redaktion|zeitungen)',
    ],
    hits: [
      'Nach Angaben der Polizei wurde niemand verletzt.',
      'Laut ersten Erkenntnissen der Feuerwehr war ein Kabel schuld.',
      'Nach Auskunft eines Sprechers bleibt die Halle zu.',
      'Nach Informationen der „Bild“ steht der Wechsel bevor.',
    ],
    misses: [
      'Nach Angaben einer Nachbarin war es laut.',
      'Nach Einschätzung von Experten sinken die Preise.',
      'Nach Auskunft meiner Mutter regnet es.',
    ],
  },
  {
    ...base,
    id: 'de/confirmation/den-angaben-zufolge',
    act: 'attribute',
    party: 'before',
    pattern: '[<cue>(den|diesen|deren|dessen|seinen|ihren)? .{0,1} (angaben|informationen) (zufolge|nach)]',
    unless: ['(eigenen|polizei) (angaben) zufolge', '(nach|laut) .{0,2} angaben'],
    hits: [
      'Der Wagen brannte aus, teilte die Polizei mit. Den Angaben zufolge wurde niemand verletzt.',
      'Die Bank teilte mit, sie wachse. Ihren Angaben zufolge stieg der Gewinn.',
    ],
    misses: ['Die Angaben der Zeugen sind falsch.', 'Den Zahlen zufolge sinkt der Absatz.'],
  },
  {
    ...base,
    id: 'de/confirmation/hiess-es-in-mitteilung',
    act: 'document',
    party: 'after',
    guards: [],
    pattern:
      '[<cue>(hieß|heißt|hiess|heisst|steht|stand) es? .{0,3} (in|im|aus|auf) .{0,4} #Document] .{0,1} (von|vom|aus)?',
    unless: ['(heißt|steht) .{0,4} (im|in der) (vertrag|gesetz|verfassung|bibel)'],
    hits: [
      '„Wir bedauern das“, heißt es in einer Mitteilung des Konzerns.',
      'In dem Werk werde weiter gearbeitet, hieß es in der Erklärung.',
    ],
    misses: ['So heißt es im Lied.', 'Was heißt es, alt zu sein?'],
  },
  {
    ...base,
    id: 'de/confirmation/dokument-heisst-es',
    act: 'document',
    party: 'after',
    guards: [],
    pattern:
      '[<cue>(in|im|laut|aus) .{0,3} #Document] .{0,6} (heißt es|hieß es|heisst es|hiess es|steht|stand|hervorgeht|hervorging)',
    hits: [
      'In einer Erklärung des Vereins heißt es, man habe sich getrennt.',
      'Das Werk schließt, wie aus einer Mitteilung der Firma hervorgeht.',
    ],
    misses: ['In dem Lied heißt es anders.', 'Im Brief lag ein Foto.'],
  },
  {
    ...base,
    id: 'de/confirmation/bei-der-polizei-hiess-es',
    act: 'attribute',
    party: 'after',
    pattern: '[<cue>((hieß|heißt|hiess|heisst) es|verlautete|verlautet) .{0,2} (von|vom|aus|bei|beim|seitens|in|im)]',
    unless: ['(heißt|hieß) es (in|im|aus) .{0,3} #Document', 'wie (hieß|heißt) es'],
    hits: [
      'Man prüfe den Fall, hieß es aus dem Ministerium.',
      'Die Ermittlungen liefen, heißt es bei der Polizei.',
      'Der Deal sei geplatzt, verlautete aus Kreisen der Bank.',
    ],
    misses: ['Das Buch heißt in Italien anders.', 'So hieß es bei den Nachbarn.'],
  },
  {
    ...base,
    id: 'de/confirmation/von-der-polizei-hiess-es',
    act: 'attribute',
    party: 'after',
    pattern:
      '[<cue>(von|vom|aus|bei|beim|seitens|auf)] .{1,8} (hieß es|heißt es|hiess es|heisst es|verlautete|verlautet|verlautete)',
    unless: ['(aus|in|im) .{0,3} #Document'],
    hits: [
      'Bei der Polizei hieß es, man suche weiter.',
      'Aus dem Ministerium hieß es am Montag, der Plan stehe.',
      'Aus Kreisen der Koalition verlautet, der Plan sei tot.',
    ],
    misses: ['Bei uns hieß es Nudeln.', 'Von den Nachbarn hieß es, sie seien weg.'],
  },
  {
    ...base,
    id: 'de/confirmation/in-einer-mitteilung',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern:
      '[<cue>(in|im|per|mit|via|auf|über) (einer|einem|der|dem|ihrer|ihrem|seiner|seinem|einen|ihre|seine|ihren|seinen|eigenen)? .{0,2} (#Document|internetseite|webseite|website|homepage)]',
    unless: [
      '(mit|über) .{0,3} (twitter|x|facebook|instagram|youtube|antwort|brief)',
      '(in|im) .{0,3} (antwort|angaben|bericht|post|schreiben|brief)$',
      '(in|im) .{0,3} (antwort|angaben|bericht)',
      '(im|in dem|auf) .{0,3} (protokoll|patent|anzeige|papier)',
    ],
    hits: [
      '„Ich höre auf“, schrieb die Sängerin Lena Vogt in einem Statement.',
      'Wir ziehen uns zurück, erklärte der Minister Karl Möbius in einer Mitteilung.',
    ],
    misses: ['Im Lesen steckt ein Zauber.', 'Sie singt in einem Statement ihrer Zeit.'],
  },
  {
    ...base,
    id: 'de/confirmation/auf-instagram',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern: '[<cue>(auf|über|via|bei|per) .{0,3} (#SocialMedia)] .{0,10} (mit|mitteilte|mitteilten|mitgeteilt)',
    hits: [
      'Das teilte die Sängerin Lena Vogt auf Instagram mit.',
      'Man habe sich getrennt, teilte der Moderator Karl Möbius über seinen Instagram-Account mit.',
    ],
    misses: ['Sie tanzt auf Instagram.', 'Der Minister Karl Möbius schrieb auf Twitter, er sei froh.'],
  },
];
