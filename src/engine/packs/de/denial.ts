import type { CueRow } from '../pack.ts';

const base = { kind: 'denial', act: 'deny', party: 'either' } as const;

const FALSE =
  '(falsch|unwahr|haltlos|unbegründet|erfunden|absurd|lächerlich|unsinn|unfug|blödsinn|quatsch|lüge|lügen|falschmeldung|falschmeldungen|ente|zeitungsente|fake_news|spekulation|spekulationen|unzutreffend|gegenstandslos|abwegig|verleumdung|verleumderisch|irreführend|unhaltbar|unrichtig|märchen|unterstellung|unterstellungen|hirngespinst|hirngespinste|falschdarstellung|falschinformation|falschinformationen|propaganda|desinformation|substanzlos|nonsens|unseriös|frei erfunden|aus der luft gegriffen|an den haaren herbeigezogen|lachhaft|ausgedacht|erfundene|erfindung|ablenkungsmanöver)';

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'de/denial/in-abrede',
    pattern:
      '[<cue>((stellte|stellten|stellt|stellen) .{0,20} in abrede|in abrede (stellte|stellten|stellt|gestellt))]',
    unless: ['nicht .{0,2} in abrede'],
    hits: ['Der Minister Karl Ott stellte die Pläne in Abrede.', 'Der Konzern hat den Verkauf in Abrede gestellt.'],
    misses: ['Niemand hat das nicht in Abrede gestellt.', 'Sie stellte die Kanne ab.'],
  },
  {
    ...base,
    id: 'de/denial/verwahrt-sich',
    guards: ['party'],
    pattern:
      '([<cue>(verwahrt|verwahrte|verwahren|verwahrten|wehrt|wehrte|wehren|wehrten) sich] .{0,6} gegen .{0,4} #Accusation|(#Accusation|#RumorNoun) .{0,24} [<cue>(erteilt|erteilte|erteilten)] .{0,6} absage|[<cue>(erteilt|erteilte|erteilten)] .{0,4} (#Accusation|#RumorNoun) .{0,10} absage)',
    hits: [
      'Der Konzern verwahrt sich gegen die Vorwürfe.',
      'Bürgermeister Karl Ott wehrte sich gegen den Verdacht, Geld genommen zu haben.',
      'Gerüchten über einen Abgang des Trainers erteilte der Klub eine Absage.',
      'Der Vorstand erteilte Spekulationen über einen Verkauf eine klare Absage.',
    ],
    misses: [
      'Die Gemeinde wehrt sich gegen das Gesetz.',
      'Der Rat erteilte dem Plan eine Absage.',
      'Die Nachbarin wehrt sich gegen Vorwürfe.',
    ],
  },
  {
    ...base,
    id: 'de/denial/nichts-zu-tun',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((ich|wir) .{0,4} mit .{0,4} (anschuldigungen|vorwürfen|sache|tat|fall|vorgängen|angriff|affäre|geschichte) .{0,4} nichts zu tun|(frei erfundene|frei erfundener|frei erfunden) .{0,2} (verleumdungen|verleumdung|unterstellungen|geschichte|geschichten|vorwürfe|behauptungen)|(das|die meldung|der bericht|die berichte) (kann ich|können wir) .{0,3} (zurückweisen|dementieren)|(die meldung|der bericht|die berichte|die meldungen|die informationen) (ist|sind) (nicht zutreffend|nicht richtig|nicht wahr|unzutreffend))]',
    hits: [
      '„Wir haben mit den Vorwürfen nichts zu tun“, sagte ein Sprecher des Vereins.',
      '„Das sind frei erfundene Verleumdungen“, sagte die Sprecherin des Ministeriums.',
      '„Die Meldung ist nicht zutreffend“, sagte ein Sprecher der Bank.',
    ],
    misses: ['Das Dorf hat mit der Stadt nichts zu tun.', 'Der Roman erzählt erfundene Geschichten.'],
  },
  {
    ...base,
    id: 'de/denial/dementierte',
    guards: ['party'],
    pattern: '[<cue>#DenyVerb]',
    unless: [
      '(bestritt|bestritten|bestreitet|bestreiten) .{0,6} (spiel|spiele|heimspiel|auswärtsspiel|saisonspiel|ligaspiel|pokalspiel|heimspiele|länderspiel|länderspiele|partie|partien|rennen|finale|halbfinale|turnier|saison|match|lebensunterhalt|auftakt|programm|umsatz|umsatzes|anteil|einsatz|einsätze|testspiel|pflichtspiel|pflichtspiele|debüt|wettkampf|konzert|konzerte|kosten|leben|weg|test|tests|kampf|weltcup)',
      '(dementierte|dementierten|bestritt|bestreitet|leugnete|leugnet) .{0,8} nicht',
      '(nicht|niemand|kaum|keiner) .{0,3} (bestritt|bestreitet|bestreiten|leugnet|leugnen|dementieren|zurückwies)',
      '(nicht zu|nicht|niemand|kann|lässt|lassen|zu|will|wollte|wollen|weder|noch) .{0,3} (leugnen|bestreiten|dementieren)',
      '(klage|antrag|beschwerde|berufung|revision|einspruch|forderung|forderungen|hilfe|migranten|flüchtlinge|asylbewerber|angriff|angriffe|geschenk|angebot) .{0,4} (zurückwies|zurückwiesen|zurückweist)',
      '(klimawandel|holocaust|evolution|corona) .{0,3} (leugnet|leugnete|leugnen)',
      '(leugnet|leugnete|leugnen|leugneten) .{0,4} (klimawandel|holocaust|evolution|corona)',
    ],
    hits: [
      'Der Verein dementierte den Bericht.',
      'Die Firma bestreitet die Vorwürfe.',
      'Ein Sprecher verneinte die Frage nach einem Verkauf.',
      'Wie der Anwalt sagte, bestritt sein Mandant alles; der Minister Karl Möbius leugnete es.',
    ],
    misses: [
      'Der Klub bestritt sein erstes Spiel in Wien.',
      'Der Konzern bestritt den Großteil seines Umsatzes mit Öl.',
      'Das Gericht, das die Klage zurückwies, sitzt in Bern.',
      'Der Minister wollte das nicht bestreiten.',
      'Die Partei leugnet den Klimawandel.',
    ],
  },
  {
    ...base,
    id: 'de/denial/bestreite',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((mein mandant|meine mandantin|meine mandanten|unser mandant|unsere mandantin) .{0,2} (bestreitet|bestreiten|weist|weisen|leugnet|dementiert)|(wir|ich) .{0,4} (bestreite|bestreiten|dementiere|dementieren) (diese|die|das|alle|den|jede)|(bestreite|dementiere) ich|(weisen wir|weise ich|wir weisen|ich weise) .{0,12} zurück)]',
    unless: ['(kann|können|will|wollen) .{0,4} (nicht|nichts)'],
    hits: [
      '„Mein Mandant bestreitet die Tat“, erklärte Verteidiger Karl Ott.',
      '„Diese Vorwürfe weisen wir entschieden zurück“, sagte ein Sprecher.',
    ],
    misses: [
      '„Ich bestreite mein letztes Spiel“, sagte der Torwart Karl Ott.',
      '„Wir weisen auf die Gefahr hin“, sagte ein Sprecher.',
    ],
  },
  {
    ...base,
    id: 'de/denial/hat-dementiert',
    guards: ['party'],
    pattern: '(#Have .{0,14} [<cue>#DenyParticiple]|[<cue>#DenyParticiple] #Have)',
    unless: [
      '(nicht|nie|weder|kaum) .{0,2} #DenyParticiple',
      '#ConfirmParticiple noch #DenyParticiple',
      '(spiel|spiele|länderspiel|partie|rennen|partien|saison|einsätze|pflichtspiele) .{0,4} bestritten',
      '(klage|antrag|beschwerde|berufung|revision|einspruch|migranten|flüchtlinge) .{0,6} zurückgewiesen',
      '#Court .{0,16} zurückgewiesen',
    ],
    hits: [
      'Der Konzern hat Verkaufspläne dementiert.',
      'Die Stiftung habe alle Vorwürfe zurückgewiesen.',
      'Ein Sprecher des Senats hat am Montag Berichte zu einer möglichen Umbildung zurückgewiesen.',
      'Nachdem der Verein den Wechsel dementiert hatte, war Ruhe.',
    ],
    misses: [
      'Er hat zehn Länderspiele bestritten.',
      'Das Landgericht hat die Klage zurückgewiesen.',
      'Der Verein hat das nicht dementiert.',
    ],
  },
  {
    ...base,
    id: 'de/denial/dementiert',
    guards: ['party', 'active'],
    pattern: '[<cue>#DenyPresent]',
    unless: ['(dementiert|verneint) .{0,6} nicht', '(noch|nicht|nichts) .{0,2} (dementiert|verneint)'],
    hits: ['Der Klub dementiert einen Wechsel.', 'Das Ministerium verneint das.'],
    misses: ['Das wurde dementiert.', 'Der Klub dementiert das nicht.'],
  },
  {
    ...base,
    id: 'de/denial/wies-zurueck',
    guards: ['party'],
    pattern:
      '([<cue>(wies|wiesen|weist|weisen)] .{0,14} (#Claim|#RumorNoun|sie|ihn) .{0,16} (zurück|von sich)|(#Claim|#RumorNoun) .{0,8} [<cue>(wies|wiesen|weist|weisen)] .{0,16} (zurück|von sich))',
    unless: [
      '(wies|wiesen|weist|weisen) .{0,6} (klage|klagen|antrag|anträge|beschwerde|beschwerden|berufung|revision|einspruch|rekurs|asylbewerber|flüchtlinge|migranten|anspruch)',
      '#Court .{0,8} (wies|wiesen|weist|weisen)',
      '(wies|wiesen|weist|weisen) .{0,3} #Court',
      '(weist|wies) .{0,4} (darauf|auf)',
    ],
    hits: [
      'Der Minister Karl Möbius wies die Vorwürfe am Freitag entschieden zurück.',
      'Das wies ein Sprecher des Verbands zurück.',
      'Präsidentin Lena Vogt betonte, der Plan sei gut. Sie wies die Kritik zurück.',
      'Die Firma weist den Verdacht von sich.',
    ],
    misses: [
      'Das Gericht wies die Klage zurück.',
      'Der Rat weist den Antrag zurück.',
      'Die Firma wies darauf hin, dass sie wächst.',
    ],
  },
  {
    ...base,
    id: 'de/denial/zurueckgewiesen-von',
    party: 'after',
    guards: ['party'],
    pattern: '[<cue>(von|vom|durch|seitens) .{1,8} (dementiert|bestritten|zurückgewiesen)]',
    unless: [
      '#Court .{0,4} zurückgewiesen',
      '(klage|antrag|beschwerde|berufung|revision|spiel|spiele|mannschaften|turnier|klubs|teams) .{0,10} (zurückgewiesen|bestritten)',
      'nicht .{0,10} (dementiert|bestritten)',
      '(acht|zwei|vier|sechs|zehn|zwölf|sechzehn|mannschaften|teams) .{0,2} bestritten',
      '(turnier|spiel|rennen|partie|forderung|forderungen|euro|ansprüche) .{0,8} bestritten',
      '#Have .{1,20} (dementiert|bestritten|zurückgewiesen)',
    ],
    hits: ['Der Bericht wurde vom Verein umgehend dementiert.', 'Die Vorwürfe werden von der Firma bestritten.'],
    misses: [
      'Der Antrag wurde vom Rat zurückgewiesen.',
      'Das Turnier wird von acht Klubs bestritten.',
      'Niemand hat Pläne von Minister Karl Ott zurückgewiesen.',
    ],
  },
  {
    ...base,
    id: 'de/denial/widersprach',
    guards: ['party'],
    pattern:
      '([<cue>#ContradictVerb] .{0,10} (entgegen|bericht|berichten|darstellung|darstellungen|vorwurf|vorwürfen|behauptung|behauptungen|gerüchten|spekulationen|aussage|aussagen|medienberichten|anschuldigungen|meldung|meldungen|lesart|gerücht|mutmaßungen|eindruck)|dem [<cue>(widersprach|widersprachen|widerspricht|widersprechen)]|[<cue>(ist|sind|war|waren) .{0,3} (#Claim|#RumorNoun) .{0,18} entgegengetreten])',
    unless: ['(tritt|trat|treten|traten) .{0,10} (zurück|an|auf|ein|aus|in)', 'nicht (widersprach|widersprochen)'],
    hits: [
      'Das Ministerium widersprach der Darstellung des Konzerns.',
      'Der Verein trat den Gerüchten entgegen.',
      'Ein Sprecher widersprach am Montag dem Bericht.',
      'Dem widerspricht das Ministerium.',
      'Die Regierung ist Spekulationen über einen Rücktritt entgegengetreten.',
    ],
    misses: [
      'Die Kinder widersprachen der Mutter.',
      'Der Trainer trat dem Verein bei.',
      'Der Klub ist den Fans mit Respekt entgegengetreten.',
    ],
  },
  {
    ...base,
    id: 'de/denial/widersprach-absolut',
    guards: ['party', 'clause-final'],
    confidence: 'likely',
    pattern:
      '[<cue>(widersprach|widersprechen|widerspricht|winkte|winkt|stritt|stritten|streitet)] .{0,8} (ab|umgehend|energisch|vehement|entschieden|scharf|heftig)',
    unless: ['(stritt|stritten|streitet|streiten) (sich|um|über|mit)'],
    hits: ['Der Verein widersprach energisch.', 'Die Firma stritt das ab.'],
    misses: ['Die Parteien stritten um Geld.', 'Der Fahrer winkte dem Bus.'],
  },
  {
    ...base,
    id: 'de/denial/als-falsch',
    guards: ['party'],
    pattern: `([<cue>(bezeichnete|bezeichneten|bezeichnet|bezeichnen|nannte|nannten|nennt|nennen|wies|verwarf|tat|tut|sprach|sprachen|spricht|stufte|kritisierte|verurteilte|charakterisierte|dementierte) .{0,16} ${FALSE}]|#Have .{0,16} [<cue>als .{0,2} ${FALSE} (bezeichnet|zurückgewiesen|abgetan|dementiert)])`,
    unless: [
      '(nicht|keine) .{0,2} (falsch|unwahr)',
      '(sprach|spricht|sprachen) .{0,8} (falsch|absurd|lächerlich|propaganda|desinformation)',
      '(nannte|nennt|bezeichnete) .{0,6} (entscheidung|politik|idee|forderung|forderungen|urteil|strafe|vorschlag|gesetz|reform|plan|pläne|weg|krieg) .{0,4} (falsch|absurd|lächerlich)',
    ],
    hits: [
      'Ein Sprecher bezeichnete den Bericht als falsch.',
      'Der Berater nannte die Meldung „frei erfunden“.',
      'Die Firma sprach von einer Falschmeldung.',
      'Der Klub hat die Vorwürfe am Montag als haltlos bezeichnet.',
    ],
    misses: ['Der Minister nannte die Entscheidung falsch.', 'Der Trainer nannte den Sieg glücklich.'],
  },
  {
    ...base,
    id: 'de/denial/ist-falsch',
    quoted: true,
    guards: ['party', 'with-speech'],
    pattern: `[<cue>((#Claim|#ReportNoun|#RumorNoun) .{0,3} ${FALSE} (ist|sind|sei|seien|war|waren)|(#Claim|#ReportNoun|#RumorNoun|alles|nichts|informationen) .{0,5} (ist|sind|sei|seien|war|waren|wäre) .{0,3} ${FALSE}|(haltlos|unbegründet|frei erfunden|unwahr|unzutreffend) (ist|sind|sei|seien)|alles (quatsch|unsinn|blödsinn|erfunden|erlogen)|(trifft|treffe|treffen|stimmt|stimme|stimmen) #Adverb{0,3} nicht (zu)?|(das|dies) (sei|ist|wäre) #Adverb{0,2} nicht (richtig|wahr|korrekt|zutreffend)|entspricht nicht .{0,1} (wahrheit|tatsachen|fakten)|entspreche nicht .{0,1} (wahrheit|tatsachen|fakten)|(entbehren|entbehrt|entbehre|entbehrten|entbehrte) .{0,2} (jeder|jeglicher|jedweder) .{0,2} grundlage|(ohne|keine) .{0,1} (jede|jegliche)? grundlage|nichts (dran|wahres)|kein wahres wort|(davon|rede|dem) .{0,6} (kann|könne|könnte) .{0,5} keine rede sein|(kann|könne) .{0,4} keine rede sein|kein wort .{0,3} wahr|(da|daran|dran|nichts) .{0,3} nichts dran|(davon|hiervon) .{0,4} kein wort|an .{0,4} nichts dran)]`,
    unless: [
      '(wenn|falls|ob) .{0,6} (falsch|stimmt|trifft)',
      '(stimmt|trifft) .{0,2} nicht (mit|ganz|immer|überein|optimistisch|jeden|alle)',
      '(ist|war|sei) (nicht|keineswegs|niemals) .{0,2} (falsch|unwahr|absurd|propaganda)',
      '(gesetzliche|rechtliche|vertragliche) grundlage',
      'etwas stimmt nicht',
      '(ton|kasse|chemie|richtung|rechnung) stimmt',
    ],
    hits: [
      '„Der Bericht ist falsch“, sagte ein Sprecher der Bank.',
      'Das treffe nicht zu, erklärte das Ministerium.',
      'Berichte über einen Verkauf der Sparte seien falsch, teilte der Konzern mit.',
      'Die Vorwürfe entbehrten nicht nur der Form, sie entbehren jeder Grundlage, teilte der Verein mit.',
    ],
    misses: [
      'Die Antwort auf Frage drei ist falsch.',
      'Die Chemie stimmt nicht.',
      'Es gibt keine gesetzliche Grundlage.',
    ],
  },
  {
    ...base,
    id: 'de/denial/keine-plaene',
    quoted: true,
    guards: ['party', 'with-speech'],
    confidence: 'likely',
    pattern:
      '[<cue>((gespräche|verhandlungen|pläne|verkaufspläne|übernahmepläne|kontakte|absprachen|einflussnahme|zahlungen) .{0,6} (gebe|gäbe|gibt|gab|habe) es .{0,4} nicht|(keine|keinerlei|keinen) .{0,2} (gespräche|verhandlungen|pläne|verkaufspläne|angebot|einigung|vereinbarung|kontakt|kontakte|absprachen|entlassungen) .{0,7} (gebe|gäbe|gegeben habe|gegeben hat|führe|plane|geplant seien|geplant sei)|(gebe|gibt|gäbe|gab|habe|liefen|laufen) .{0,4} (keine|keinen|keinerlei|kein) .{0,3} (gespräche|verhandlungen|pläne|verkaufspläne|einflussnahme|zahlungen|verstöße|angebot|anfrage|einigung|vereinbarung|kontakt|kontakte|absprache|absprachen|deal|geheimtreffen|datenleck)|(es|dafür) .{0,1} (gebe|gibt) .{0,3} (keine|keinerlei) .{0,2} (beweise|belege|grundlage|anhaltspunkte für (solche|diese|derartige))|(weder|niemals|zu (keiner zeit|keinem zeitpunkt)) .{0,4} (gespräche|verhandlungen|kontakt))]',
    unless: [
      '(gibt|gebe|gab) .{0,4} (keine|keinerlei) .{0,2} hinweise (auf|darauf|für|aus)',
      'solange .{0,6} keine',
      'ich habe .{0,4} keine',
    ],
    hits: [
      '„Es gibt keine Gespräche“, sagte der Sprecher des Vereins.',
      'Es gebe keine Verkaufspläne, erklärte der Konzern.',
      'Pläne für eine Schließung gebe es nicht, sagte eine Sprecherin.',
      'Man habe zu keiner Zeit Gespräche geführt, hieß es vom Verein.',
    ],
    misses: [
      'Es gibt keine Pläne für den Abend.',
      'Ohne Pass gibt es keine Einreise.',
      '„Ich habe keine Pläne für den Sommer“, sagte Präsidentin Lena Vogt.',
    ],
  },
  {
    ...base,
    id: 'de/denial/dementi',
    party: 'after',
    pattern: '[<cue>(dementi|gegendarstellung)] .{0,2} (von|vom|aus|seitens)',
    hits: [
      'Das Dementi des Vereins folgte; ein zweites Dementi kam vom Spieler.',
      'Ein klares Dementi kam von der Firma, ein Dementi von der Bank.',
    ],
    misses: ['Sie las das Wort Dementi.', 'Das Dementi war kurz.'],
  },
  {
    ...base,
    id: 'de/denial/liess-zurueckweisen',
    guards: ['party'],
    pattern:
      '([<cue>(ließ|liess|ließen|lässt|lassen) .{0,14} (zurückweisen|dementieren|bestreiten)]|#Have .{0,20} [<cue>(zurückweisen|dementieren|bestreiten) lassen])',
    unless: ['(ließ|lässt|lassen) sich', 'nicht .{0,2} (zurückweisen|bestreiten)'],
    hits: [
      'Der Minister Karl Ott ließ die Vorwürfe über seinen Anwalt zurückweisen.',
      'Der Klub lässt den Bericht dementieren.',
      'Der Minister Karl Ott hat die Vorwürfe über seinen Anwalt zurückweisen lassen.',
    ],
    misses: ['Das lässt sich nicht bestreiten.', 'Der Wirt ließ den Hund bellen.'],
  },
  {
    ...base,
    id: 'de/denial/widersprach-schlicht',
    guards: ['party', 'clause-final'],
    confidence: 'likely',
    pattern: '[<cue>(widersprach|widersprachen|widerspricht)]',
    hits: ['Die Gewerkschaft widersprach: Die Zahlen seien alt.', 'Das Ministerium widerspricht.'],
    misses: ['Die Kinder widersprachen der Mutter.', 'Eine Nachbarin widersprach.'],
  },
  {
    ...base,
    id: 'de/denial/bestreitet-vorwuerfe',
    guards: ['one-clause'],
    pattern:
      '([<cue>(bestreitet|bestreiten|bestritt|bestritten|leugnet|leugnete|leugneten|beteuert|beteuerte)] .{0,6} (#Accusation|tat|taten|tatvorwurf|tatvorwürfe|beteiligung|schuld|unschuld)|(#Accusation|tat|taten|beteiligung) .{0,3} [<cue>(bestreitet|bestreiten|bestritt|bestritten|leugnet|leugnete|leugneten)]|[<cue>(wies|wiesen|weist|weisen)] .{0,4} (vorwurf|vorwürfe|anschuldigung|anschuldigungen|tatvorwürfe) .{0,10} (zurück|von sich)|#Accused .{0,10} [<cue>(bestreitet|bestreiten|bestritt|leugnet|wies|wiesen|weist|weisen)] .{0,6} (alles|sie|das|dies|zurück)|[<cue>(dementierte|dementierten)]|#Have .{0,12} [<cue>dementiert]|#Have .{0,3} (vorwürfe|anschuldigungen|tat) .{0,14} [<cue>(zurückgewiesen|bestritten)]|[<cue>(plädierte|plädierten|plädiert|bekannte sich|bekannten sich|erklärte sich) .{0,4} nicht schuldig])',
    unless: [
      '(bestreitet|bestritt|bestreiten|bestritten) .{0,3} (spiel|rennen|finale)',
      '(nicht|nie|kaum|weder|niemand) .{0,3} (bestritten|bestreiten|bestritt|bestreitet|leugnen|dementiert)',
      '(wurde|wurden|wird|werden|worden) .{0,8} (bestritten|dementiert)',
      '(bestritten|dementiert) (wurde|wurden|wird|werden|worden)',
      '#Court .{0,16} (wies|wiesen|weist|weisen|zurückgewiesen)',
      '#ConfirmParticiple noch dementiert',
    ],
    hits: [
      'Der Angeklagte bestreitet die Tat.',
      'Die beiden Beschuldigten weisen die Vorwürfe zurück.',
      'Die 38-Jährige bestritt die Vorwürfe.',
      'Auf Instagram dementierte sie die Trennung.',
      'Der 60-jährige Ott hat die Vorwürfe über seine Anwälte mehrfach zurückgewiesen.',
      'Der Sänger Karl Möbius beteuerte seine Unschuld.',
      'Der Konzern plädierte auf nicht schuldig.',
    ],
    misses: [
      'Der Angeklagte gestand die Tat.',
      'Der Beschuldigte bestritt das erste Spiel.',
      'Die Vorwürfe wurden nie bestritten.',
      'Die Frau bestreitet ihr Leben allein.',
      'Der Anwalt plädierte auf Freispruch.',
    ],
  },
];
