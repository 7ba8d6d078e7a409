import type { CueRow } from '../pack.ts';
import { attributive } from './attributive.ts';

const base = { kind: 'no-comment', act: 'refuse', party: 'either' } as const;

/** What somebody who answers a newspaper would have done, at the end of a clause. */
const SPEAK =
  '(sagen|verraten|preisgeben|beantworten|bestätigen|dementieren|beziffern|eingehen|nennen|mitteilen|erläutern|präzisieren|konkretisieren|offenlegen|reden|sprechen|beurteilen|bewerten|antworten|einlassen|spekulieren)';

/** Before a court, nobody answers the press. */
const court = [
  '(vor|im|beim) .{0,2} (gericht|landgericht|amtsgericht|ausschuss|untersuchungsausschuss|prozess|polizei|verhör|haftrichter|richter|ermittlungsrichter|untersuchungsrichter|vernehmung)',
];

/** What a reporter asks, told in a clause behind it. */
const QUESTION =
  '(frage|nachfrage|anfrage|fragen|nachfragen|anfragen) .{0,4} (ob|wie|wann|wer|was|welche|welcher|welches|warum|weshalb|wieso|wo|woher|wohin)';
const ANSWER = `(${['antwortete', 'antworteten', 'antwortet', 'reagierte', 'reagierten', 'reagiert'].map((verb) => `(${verb} && !@hasComma)`).join('|')})`;

const STORYTELLER =
  '(autor|autorin|autoren|autorinnen|schriftsteller|schriftstellerin|regisseur|regisseurin|erzähler|erzählerin)';

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'de/no-comment/verwies-auf-anfrage',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '([<cue>(verweist|verwies|verwiesen|verweisen)] .{0,3} (bei fragen|auf anfrage|auf nachfrage|auf fragen|für fragen|bei nachfragen) .{0,3} (an|auf)|(bei fragen|auf anfrage|auf nachfrage|auf fragen) [<cue>(verweist|verwies|verwiesen|verweisen)] .{0,4} (an|auf)|[<cue>(verweist|verwies|verwiesen|verweisen) .{0,2} (fragen|anfragen|nachfragen)] .{0,4} an|[<cue>(verweist|verwies|verwiesen|verweisen)] .{0,4} an (das|die|den|seine|ihre))',
    unless: [
      '(verweist|verwies|verwiesen|verweisen) .{0,8} (zurück|weiter|patienten|fall|verfahren|sache)',
      '#Court (verwies|verweist)',
    ],
    hits: [
      'Die Botschaft verwies bei Fragen auf das Außenministerium.',
      'Auf Anfrage verwies der Verein an seine Anwälte.',
      'Zur Höhe des Schadens verwies die Polizei an die Staatsanwaltschaft.',
      'Orbis verwies Fragen an Nordwind.',
    ],
    misses: [
      'Das Gericht verwies den Fall an die Kammer zurück.',
      'Der Lehrer verwies den Schüler des Saales.',
      'Das Schild verweist auf Anfragen im Büro.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/weder-noch',
    subkind: 'neither',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>(ohne .{1,4} zu (bestätigen|dementieren) (oder|noch|und) zu? (dementieren|bestätigen)|weder .{0,3} (bestätigen|bestätigt|bestätigte|dementieren|dementiert|dementierte|kommentieren) .{0,2} noch .{0,2} (dementieren|dementiert|dementierte|bestätigen|bestätigt|bestätigte|kommentieren|verneinen|verneint|leugnen|bestreiten|ausschließen))]',
    hits: [
      'Der Verein wollte den Wechsel weder bestätigen noch dementieren.',
      'Das Amt teilte mit, es kenne den Bericht, ohne ihn zu bestätigen oder zu dementieren.',
      'Das Ministerium hat den Bericht weder bestätigt noch dementiert.',
      '„Wir können das weder bestätigen noch dementieren“, sagte ein Sprecher.',
    ],
    misses: ['Der Plan ist weder gut noch schlecht.', 'Er hat weder Geld noch Zeit.'],
  },
  {
    ...base,
    id: 'de/no-comment/sagte-nur',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      'auf .{0,2} (frage|fragen|nachfrage|anfrage) .{0,12} [<cue>(sagte|antwortete|erklärte) .{1,4} (nur|lediglich)] .{0,4} (nicht|nichts|noch|kein|keine)',
    hits: [
      'Auf die Frage nach dem Verkauf sagte die Sprecherin nur, es sei noch nichts entschieden.',
      'Auf Anfrage antwortete der Konzern lediglich, es gebe nichts Neues.',
    ],
    misses: [
      'Auf die Frage nach dem Tor sagte der Trainer nur, er sei froh.',
      'Auf die Frage nach dem Verkauf sagte sie, nur der Preis sei offen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/dementierte-nicht',
    subkind: 'neither',
    guards: ['one-clause', 'party'],
    pattern:
      '[<cue>((dementierte|dementierten|dementiert|dementieren|bestritt|bestreitet|leugnete) .{0,6} nicht|(nicht|nichts) .{0,1} (dementiert|dementieren|dementierte|bestritten|bestreiten|abgestritten))]',
    unless: ['(noch|ob) (dementiert|dementieren)', 'nicht nur', '(lässt|lassen) .{0,4} nicht'],
    hits: ['Der Trainer dementierte das Gerücht nicht.', 'Die Agentur hat den Bericht nicht dementiert.'],
    misses: ['Der Verein dementierte den Bericht.', 'Der Wert lässt sich nicht bestreiten.'],
  },
  {
    ...base,
    id: 'de/no-comment/wollte-nicht-kommentieren',
    subkind: 'declined',
    quoted: true,
    pattern:
      '((wollte|wollten|will|wollen|wolle|mochte|mochten|möchte|möchten|möge|könne|konnte|konnten|kann|können|darf|dürfen|durfte|dürfe|werde|wird|werden) .{0,22} [<cue>(nicht|nichts|niemand|keiner) .{0,6} (äußern|äussern|kommentieren|festlegen)]|(will|wollen|wolle|wollte|wollten|werde|werden|möchte|möchten) .{0,8} (spekulationen|gerüchten|mutmaßungen|diskussion|debatte) .{0,8} [<cue>nicht .{0,4} beteiligen]|(will|wollen|wolle|wollte|wollten|werde|möchte) .{0,6} [<cue>nicht an .{0,2} (spekulationen|gerüchten|mutmaßungen) .{0,2} beteiligen]|[<cue>(äußern|äussern|kommentieren|bestätigen|sagen|verraten) (wollte|wollten|will|wollen|mochte|möchte) .{0,12} (nicht|niemand|keiner)])',
    unless: [
      ...court,
      'nicht (nur|einmal) .{0,7}',
      'nicht .{0,6} (lobend|abfällig|negativ|positiv|kritisch) (äußern|äussern)',
      '(namentlich|namen) .{0,6} äußern',
      '(leser|leserinnen|nutzer|nutzerinnen|sie|gäste) (können|kann) .{0,8} nicht',
    ],
    hits: [
      'Eine Sprecherin wollte sich dazu nicht äußern.',
      'Der Konzern wollte den Bericht am Montag nicht kommentieren.',
      '„Wir möchten das nicht kommentieren“, sagte ein Sprecher des Klubs.',
      'Das Unternehmen werde sich an Spekulationen nicht beteiligen, sagte ein Sprecher.',
      'Öffentlich äußern wollte sich im Ministerium niemand.',
      'Offiziell bestätigen wollte die Reederei den Verkauf nicht.',
      'Er wolle sich nicht an den Gerüchten beteiligen, sagte Trainer Karl Ott.',
      'Der Kanzler wollte sich nicht festlegen, ob die Steuern steigen.',
    ],
    misses: [
      'Der Zug wollte nicht kommen.',
      'Der Verdächtige wollte sich vor Gericht nicht äußern.',
      'Die Stadt will sich an den Kosten nicht beteiligen.',
      'Leser können diesen Artikel nicht mehr kommentieren.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/prognose-wollte-er-nicht-abgeben',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '([<cue>(beziffern|bestätigen|kommentieren|beantworten|verraten) (wollte|wollten|will|wollen|mochte|mochten)] .{1,9} nicht|[<cue>(prognose|prognosen|einschätzung|schätzung) (wollte|wollten|will|wollen|mochte|mochten)] .{1,8} nicht .{0,2} abgeben|(wollte|wollten|will|wollen|mochte|mochten) .{0,8} [<cue>keine .{0,2} (prognose|prognosen|einschätzung|schätzung) .{0,6} abgeben])',
    unless: [
      ...court,
      '(zu|und|oder) (beziffern|bestätigen|kommentieren|beantworten|verraten)',
      'nicht (nur|mehr|länger)',
    ],
    hits: [
      'Eine Prognose wollte der Vorstand nicht abgeben.',
      'Der Vorstand wollte keine Prognose abgeben.',
      'Beziffern wollte der Sprecher den Schaden nicht.',
    ],
    misses: ['Der Klub wollte seinen Stürmer nicht abgeben.', 'Die Leute wollen den Wald nicht abgeben.'],
  },
  {
    ...base,
    id: 'de/no-comment/wollte-nicht-nennen',
    subkind: 'declined',
    quoted: true,
    guards: ['party'],
    pattern: `(wollte|wollten|will|wollen|wolle|mochte|mochten|möchte|möchten|möge|könne|konnte|konnten|kann|können|darf|dürfen|durfte|dürfe) .{0,22} [<cue>(nicht|nichts|niemand|keiner) .{0,7} ${SPEAK}]`,
    unless: [
      ...court,
      '(konnte|konnten|kann|können|könne|darf|durfte) .{0,30} (sagen|nennen|antworten|reden|sprechen|beantworten|beurteilen|verraten|bewerten)',
      '(konnte|konnten|kann|können|könne) .{0,30} bestätigen',
      '(wollte|wollten|will|wollen|wolle|mochte|möchte|möchten) .{0,30} (sprechen|reden)',
      '(nicht|nichts) .{0,7} (genannt|namentlich|damit|lassen|vorschreiben)',
      'nicht (nur|länger|so|immer|einmal) .{0,7}',
      '(kann|konnte|können) .{0,3} (man|ich|mir|nicht oft)',
      'namen (nicht|(!des && !der && !eines && !einer) .{0,5} nicht)',
      '(will|wollen|wollte) .{0,3} (damit|nur) nicht',
    ],
    hits: [
      'Den Kaufpreis wollte das Unternehmen nicht nennen.',
      'Ob er bleibt, wollte Trainer Karl Ott nicht preisgeben.',
      'Die Staatsanwälte wollten den Namen des Verdächtigen nicht nennen.',
    ],
    misses: [
      'Der Zug wollte nicht kommen.',
      'Die Firma will den Preis nicht erhöhen.',
      'Der Klub will die Genehmigung nicht erteilen.',
      'Die Experten konnten den Wert nicht nennen.',
      '„Halbe Sachen“ dürfe es nicht geben, sagte Stadtrat Karl Ott.',
      'Der Verdächtige wollte sich vor Gericht nicht äußern.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/wollte-keine-stellung',
    subkind: 'declined',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>(wollte|wollten|will|wollen|wolle|mochte|mochten|möchte|möchten|könne|konnte|konnten|kann|können|darf|dürfen|dürfe|durfte|werde|werden|wird) .{0,22} (nicht .{0,4} (stellung nehmen|ins detail gehen|zu wort melden|(in die|über die) karten .{0,2}|aus der reserve)|(keine|keinen|keinerlei) .{0,4} (#Answer|#Detail) .{0,3} (abgeben|machen|geben|nennen|erteilen|verraten|preisgeben|liefern)|(keine|keinen|keinerlei) .{0,2} stellung .{0,3} (nehmen|beziehen)|(nicht|nichts) .{0,2} (sagen|dazu sagen|verraten|mehr sagen))]',
    unless: [
      ...court,
      // What is not told from now on was asked by nobody.
      '(künftig|zukunft) .{0,3} (wird|werden|will|wollen) .{0,14} (keine|keinerlei)',
      '(konnte|konnten) .{0,16} (zeuge|zeugen|fahrer|opfer|mann|frau)',
      '(konnte|konnten|kann|können|könne) .{0,16} (nicht|nichts) .{0,2} (sagen|verraten)',
      '(kann|konnte) (man|ich)',
      'nichts .{0,2} (sagen lassen|zu sagen)',
      '(will|wollte) .{0,3} (damit|das|mir|uns|ihm|ihr) .{0,2} (nichts|nicht) (sagen|verraten) (dass|wie|was)',
    ],
    hits: [
      'Die Bank wollte dazu keine Stellungnahme abgeben.',
      'Das Ministerium konnte zunächst keine Angaben machen.',
      'Zu Einzelheiten wollte die Polizei nicht Stellung nehmen.',
      'Die Bank wolle keinen Zeitplan nennen, sagte eine Sprecherin.',
    ],
    misses: [
      'Die Zeugen konnten keine Angaben machen.',
      'Künftig wird die Polizei keine Angaben zur Herkunft machen.',
      'Die Firma will keine Stellen abbauen.',
      'Er kann dazu nichts sagen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/nicht-aeussern-wollte',
    subkind: 'declined',
    guards: ['party'],
    pattern: `[<cue>((nicht|nichts|keine|keinen) .{0,6} (äußern|äussern|kommentieren|${SPEAK.slice(1)} (wollte|wollten|will|wollen|mochte|mochten|möchte|möchten|konnte|konnten|könne)|(keine|keinerlei) .{0,2} (angaben|auskunft|auskünfte|stellungnahme|erklärung) .{0,8} (machen|geben|abgeben|erteilen) (wollte|wollten|will|wollen|mochte|mochten|möchte|möchten))]`,
    unless: [
      ...court,
      '#Accused .{0,2} (der|die|das) .{0,2} (keine|keinerlei)',
      'angaben (zur|zu) (person|sache)',
      '(genannt|namentlich) .{0,6}',
      '(nicht|nichts) .{0,6} (sprechen|reden) (wollte|will|wollten|wollen|kann|konnte|konnten)',
      '(nicht|nichts|keine|keinen) .{0,6} (sagen|nennen|beantworten|bestätigen) (konnte|konnten|kann)',
    ],
    hits: [
      'Ein Sprecher, der den Fall nicht kommentieren wollte, verwies auf das Gericht.',
      'Obwohl sich die Firma nicht äußern wollte, wurde der Plan bekannt.',
      'Das Verfahren läuft, betonte der Anwalt, der keine weiteren Angaben machen wollte.',
      'Weil die Behörde keine Auskunft zur Ursache geben will, bleibt vieles offen.',
    ],
    misses: [
      'Weil das Kind nicht essen wollte, weinte es.',
      'Der Verdächtige, der keine Angaben machen wollte, kam in Haft.',
      'Wenn Sie keine Angaben machen, gilt der Standardwert.',
      'Der Zeuge, der keine Angaben zur Sache machen wollte, ging.',
      'Wer nicht gehen will, bleibt.',
      'Der Minister habe sein Amt nicht abgeben wollen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/lehnte-kommentar-ab',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '([<cue>(lehnte|lehnten|lehnt|lehnen) .{0,14} (#Answer|gespräch|gespräche|#Request|kommentieren|äußern|beantworten|bestätigen|kommentierung|beantwortung|stellung)] .{0,8} ab|(stellungnahme|kommentar|interview|auskunft) .{0,8} [<cue>(lehnte|lehnten|lehnt|lehnen) .{1,10} ab])',
    unless: [
      '(lehnte|lehnten|lehnt|lehnen) .{0,6} (#Plea|gesetz|pläne|auslieferung|verhandlungen|entwurf|reform|einladung|bewerbung|darstellung|vergleich)',
      '(bitten|bitte|anfrage|anfragen|frage|gespräch|gespräche) (um|auf|nach|mit|über) (asyl|hilfe|aufschub|gnade|geld|freilassung|unterstützung|waffen|entlassung|vertragsauflösung|russland|der|putin)',
      '(aussage|aussagen|angabe)',
    ],
    hits: [
      'Ein Sprecher des Konzerns lehnte einen Kommentar ab.',
      'Das Weiße Haus lehnte eine Stellungnahme zu dem Bericht ab.',
      'Der Klub lehnt jeden Kommentar zu Gerüchten ab.',
      'Eine Stellungnahme dazu lehnte der Konzern gegenüber der Agentur ab.',
    ],
    misses: ['Der Rat lehnte den Antrag ab.', 'Der Verein lehnte ein Angebot ab.', 'Die Partei lehnt die Reform ab.'],
  },
  {
    ...base,
    id: 'de/no-comment/lehnte-es-ab',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '[<cue>(lehnte|lehnten|lehnt|lehnen) .{0,10} ab] .{0,14} (kommentieren|äußern|äussern|beantworten|bestätigen|nennen|sagen|verraten|kommentar|stellung|stellungnahme|auskunft)',
    unless: [
      ...court,
      'zu .{0,1} (sprechen|nehmen) (mit)',
      '(hilfe|geld|verantwortung|drogen|waffen|zeit) .{0,2} zu nehmen',
      '(kritik|ablehnung|wunsch|bedenken) .{0,4} äußern',
    ],
    hits: ['Die Firma lehnte es ab, den Bericht zu kommentieren.', 'Das Ministerium lehnt es ab, Details zu nennen.'],
    misses: ['Der Rat lehnte es ab, das Haus zu kaufen.', 'Sie lehnt es ab, Fleisch zu essen.'],
  },
  {
    ...base,
    id: 'de/no-comment/abgelehnt',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '[<cue>((#Answer|interviewanfrage|interviewanfragen|medienanfragen|gespräch) .{0,8} (abgelehnt|ablehnte|ablehnten|verweigert|verweigerte)|(einen|jeden|jeglichen|eine|jede) (kommentar|stellungnahme|auskunft) .{0,6} (abgelehnt|ablehnte|ablehnten|verweigert|verweigerte))]',
    unless: [
      '(lehnte|lehnten) .{0,10} (aussage|angabe)',
      '(aussage|aussagen) .{0,6} (verweigert|verweigerte)',
      '#Answer .{0,8} (antrag|angebot|anträge) .{0,3} abgelehnt',
    ],
    hits: [
      'Die Bank hat eine Stellungnahme abgelehnt.',
      'Nachdem das Ministerium einen Kommentar ablehnte, endete die Konferenz.',
    ],
    misses: ['Der Antrag wurde abgelehnt.', 'Die Frau hat die Aussage verweigert.'],
  },
  {
    ...base,
    id: 'de/no-comment/weigerte-sich',
    subkind: 'declined',
    party: 'before',
    pattern:
      '[<cue>(weigerte|weigerten|weigert|weigern) sich] .{0,10} (zu (kommentieren|beantworten|bestätigen|äußern)|(auskunft|auskünfte|stellung|einzelheiten) zu (geben|nehmen|nennen))',
    unless: [
      ...court,
      '(weigerte|weigerten|weigert|weigern) sich .{0,6} (polizei|polizisten|beamten|richter|gericht|lehrer|ermittler|ermittlern)',
      '(brief|briefe|briefen|einladung|gruß) .{0,4} zu (beantworten|erwidern)',
    ],
    hits: [
      'Die Ministerin weigerte sich, Fragen von Journalisten zu beantworten.',
      'Der Verein weigert sich, Stellung zu nehmen.',
    ],
    misses: [
      'Die Rebellen weigerten sich, über eine Waffenruhe zu verhandeln.',
      'Der Fahrer weigerte sich, den Beamten Fragen zu beantworten.',
      'Der Rat weigerte sich, den Brief des Königs zu beantworten.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/verweigerte-kommentar',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '[<cue>(verweigerte|verweigerten|verweigert|verweigern) .{0,8} (kommentar|stellungnahme|auskunft|auskünfte|interview|antwort|antworten|äußerung|(die|jede|nähere|weitere) angaben)]',
    unless: [...court, 'angaben (zu|zur) (seiner|ihrer|person)'],
    hits: [
      'Der Verein verweigerte jeden Kommentar.',
      'Der Pressechef verweigerte die Angaben.',
      'Die Kanzlei verweigert eine Stellungnahme.',
    ],
    misses: [
      'Der Zeuge verweigerte die Aussage.',
      'Der Fahrer verweigerte die Angaben zur Person.',
      'Das Land verweigert die Einreise.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/kommentierte-nicht',
    subkind: 'declined',
    quoted: true,
    guards: ['one-clause', 'party'],
    pattern:
      '[<cue>((kommentiert|kommentieren|kommentierte|kommentierten|kommentiere) .{0,4} (keine|keinerlei|niemals) .{0,2} (#RumorNoun|berichte|medienberichte|personalien|verfahren|einzelfälle|einzelheiten|interna|vorgänge)|(kommentierte|kommentierten|kommentiert|kommentieren|kommentiere) .{0,16} (nicht|nie)|(nicht|nie|niemals) .{0,3} (kommentiert|kommentieren|kommentierte|kommentierten|kommentiere)|(keine|keinerlei) .{0,2} (#RumorNoun|berichte|medienberichte|personalien|verfahren|einzelfälle|einzelheiten|interna|vorgänge) .{0,3} zu kommentieren)]',
    unless: [
      '(weder|noch) .{0,3} kommentieren',
      '(nicht|nie) (nur|mehr|live|nachvollziehen)',
      'kommentieren (darf|dürfen)',
      '(wird|wurde|worden|wurden) .{0,6} kommentiert',
    ],
    hits: [
      'Der Konzern kommentiert Marktgerüchte grundsätzlich nicht.',
      'Eine Sprecherin sagte, die Bank kommentiere keine Marktspekulationen.',
      'Die Firma teilte mit, keine Gerüchte zu kommentieren.',
      '„Wir kommentieren Gerüchte nicht“, sagte ein Sprecher.',
    ],
    misses: ['Sie kommentiert das Spiel live.', 'Das Foto wurde nicht kommentiert.'],
  },
  {
    ...base,
    id: 'de/no-comment/aeusserte-sich-nicht',
    subkind: 'no-response',
    guards: ['one-clause', 'party'],
    pattern:
      '[<cue>((äußerte|äusserte|äußerten|äusserten|äußert|äussert|äußern|äussern) .{0,3} sich .{0,16} nicht|sich .{0,16} (nicht|nie|bedeckt) .{0,14} (geäußert|geäussert|äußern|äussern|äußert|äußerte|äussert))]',
    unless: [
      ...court,
      '(weder|noch|zu) .{0,3} äußern',
      'zu äussern',
      'nicht nur',
      '(will|wollte|wollen|wollten|mochte|möchte|kann|konnte|darf|durfte) .{0,16} nicht',
      'äußert sich .{0,6} (durch|als|mit) .{0,4}',
      '(äußern|äussern) (wollte|wollten|will|wollen|mochte|möchte)',
    ],
    hits: [
      'Das Ministerium äußerte sich zunächst nicht.',
      'Der Konzern hat sich bislang nicht zu dem Fall geäußert.',
      'Die Sängerin Lena Vogt hat sich noch nicht zu ihrer neuen Liebe zu einem Winzer aus Graz geäußert.',
    ],
    misses: ['Die Krankheit äußert sich oft durch Fieber.', 'Sie äußerte sich zufrieden.'],
  },
  {
    ...base,
    id: 'de/no-comment/aeussere-sich-nicht',
    subkind: 'declined',
    guards: ['one-clause', 'party'],
    pattern:
      '[<cue>((äußere|äussere) (#Determiner .{1,2})? sich .{0,16} nicht|(äußert|äußern|äussert|äussern) sich #Adverb{0,2} (nie|niemals) zu|sich .{0,16} nicht .{0,6} ((äußere && @hasComma)|(äussere && @hasComma))|sich .{0,16} nicht .{0,6} (äußere|äussere)$)]',
    unless: [...court, 'nicht nur', 'sich nicht? (durch|als|mit|in)', '^(äußere|äussere)'],
    hits: [
      'Eine Sprecherin sagte, das Amt äußere sich nicht zu Einzelfällen.',
      'Die Bahn äußere sich nicht zu Verträgen, sagte eine Sprecherin.',
      'Das Ministerium äußere sich dazu nicht, hieß es.',
      'Zu den Gründen äußere sich der Klub nicht, teilte er mit.',
      'Vanda Ott äußere sich nicht zu den Vorwürfen, teilte ihr Anwalt mit.',
      'Die Sprecherin sagte, dass sich die Bank nicht zu Kunden äußere.',
      'Das Klinikum äußert sich nie zu einzelnen Patienten.',
    ],
    misses: [
      'Äußere sich das Amt nicht, drohe eine Klage, sagte der Anwalt.',
      'Die Behörde sagte, die äußere Hülle löse sich nicht.',
      'Der Arzt sagte, die Krankheit äußere sich nicht durch Fieber.',
      'Die Polizei sagte, das Tor öffne sich nicht von allein, der äußere Riegel klemme.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/wir-aeussern-uns-nicht',
    subkind: 'declined',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((spekulieren|spekuliere) (wir|ich)? .{0,3} nicht|(äußern|äussern|äußere|äussere|beteilige|beteiligen) (wir|ich)? (uns|mich) .{0,14} nicht|sich .{0,6} nicht (zu|zu . zu|zu . . zu|(öffentlich|weiter|näher|dazu) zu) (äußern|äussern)|(uns|mich) .{0,12} nicht .{0,4} (äußern|äussern) .{0,1} (können|dürfen|wollen|möchten|kann|darf|will|möchte))]',
    unless: [
      ...court,
      '(beteilige|beteiligen) .{0,8} (kosten|wahl|projekt|einsatz)',
      // What another is asked or told to do.
      '(riet|rieten|rät|raten|rief|riefen|bat|baten|forderte|forderten|empfahl|empfahlen|geraten|gebeten|aufgefordert) (!um) .{0,10} sich .{0,6} nicht',
      '(geraten|gebeten|aufgefordert|empfohlen) sich .{0,6} nicht',
    ],
    hits: [
      '„Wir spekulieren nicht“, sagte eine Sprecherin.',
      '„Wir äußern uns zu Personalfragen nicht“, sagte ein Sprecher des Klubs.',
      'Ministerin Lena Vogt sagte: „Ich beteilige mich nicht an Spekulationen.“',
      '„Bitte verstehen Sie, dass wir uns dazu nicht äußern können“, erklärte eine Sprecherin.',
      'Die Firma erklärte, sich nicht zu Gerüchten zu äußern.',
      'Die Firma bat um Verständnis, sich nicht zu dem Fall zu äußern.',
    ],
    misses: [
      'Sie bat ihn, sich nicht so laut zu äußern.',
      'Die Polizei riet dem Mann, sich nicht zu äußern.',
      'Das Ministerium forderte die Beamten auf, sich nicht zu dem Fall zu äußern.',
      'Der Verein rief die Fans auf, sich nicht zu dem Streit zu äußern.',
      '„Wir äußern uns bald“, sagte ein Sprecher.',
      '„Wir äußern uns nicht“, sagten die Nachbarn.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/legte-auf',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '((telefonisch|telefon|anruf|reporter|reporterin|reportern|journalisten|journalist|gefragt|angesprochen) .{0,8} [<cue>((legte|legten) .{0,7} auf$|(ging|gingen|verließ|verschwand) .{0,6} wortlos)]|[<cue>(legte (den hörer)? auf|hat aufgelegt)] (als|nachdem) .{0,8} (reporter|journalist|telefonisch|angesprochen)|[<cue>ohne .{0,3} sich .{0,3} zu äußern])',
    unless: [...court, 'ohne sich .{0,3} (negativ|abfällig|kritisch|verächtlich) .{0,3} zu äußern'],
    hits: [
      'Am Freitag telefonisch erreicht, legte der Unternehmer Luis Arana auf.',
      'Der Senator ging, ohne sich zu äußern.',
      'Unternehmer Luis Arana legte auf, als er telefonisch erreicht wurde.',
      'Klinikchefin Ines Garay hat aufgelegt, nachdem sie auf den Verkauf angesprochen wurde.',
    ],
    misses: [
      'Der DJ legte auf, als die Gäste den Koch gefragt hatten.',
      'Die Köchin legte noch ein Scheit auf.',
      'Der Senator ging, ohne zu bezahlen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/ohne-fragen-zu-beantworten',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      '@hasComma [<cue>ohne ((weitere|nähere|genauere)? (einzelheiten|details) .{0,1} zu (nennen|machen|geben)|(auf|weitere|jegliche|irgendwelche)? fragen .{0,4} zu (beantworten|antworten)|.{0,3} fragen .{0,3} (journalisten|journalistinnen|reporter|reportern|presse|medien) .{0,2} zu (beantworten|antworten))]',
    unless: [...court],
    hits: [
      'Der Senator ging, ohne Fragen von Journalisten zu beantworten.',
      'Orlow verließ die Bühne, ohne Fragen zu beantworten.',
      'Die Bank bestätigte den Ausfall, ohne Einzelheiten zu nennen.',
    ],
    misses: [
      'Die Kandidatin gab den Bogen ab, ohne die letzte Frage zu beantworten.',
      'Der Verein spielt weiter, ohne die Frage zu beantworten, was Sport ist.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/liess-offen',
    subkind: 'declined',
    guards: ['party', 'clause-initial', 'clause-final'],
    confidence: 'likely',
    pattern:
      '[<cue>((ließ|liess|ließen|lässt|lassen) .{1,6} offen|(sagte|sagten|sagt|verriet|verrieten|verrät) .{1,6} nicht|(teilte|teilten|teilt) .{1,6} nicht mit)]',
    unless: [...court],
    hits: [
      'Wie viele Stellen wegfallen, ließ der Vorstand offen.',
      'Um welche Klinik es geht, teilte die Behörde nicht mit.',
      'Wie viele Kunden betroffen sind, sagte das Unternehmen nicht.',
    ],
    misses: ['Wie es weitergeht, ist offen.', 'Wer das Tor offen ließ, ist unklar.'],
  },
  {
    ...base,
    id: 'de/no-comment/liess-offen-ob',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '([<cue>(ließ|liess|ließen|liessen|lässt|lassen) .{0,3} offen]|#Have .{0,10} [<cue>(offengelassen|offen gelassen)]) (ob|wie|wann|wer|was|welche|welcher|welches|warum|wohin)',
    unless: [
      ...court,
      '#Court (ließ|liess|lässt|hat|hatte)',
      // Who tells a story.
      `${STORYTELLER} .{0,4} (ließ|liess|ließen|lässt|lassen|hat|haben)`,
      `(ließ|liess|ließen|lässt|lassen) (der|die) ${STORYTELLER}`,
    ],
    hits: [
      'Die Firma ließ offen, ob Stellen wegfallen.',
      'Das Ministerium ließ zunächst offen, wann das Gesetz kommt.',
    ],
    misses: [
      'Das Gericht ließ offen, ob die Klage zulässig ist.',
      'Die Studie lässt offen, wer krank wird.',
      'Die Autorin ließ offen, wer der Mörder war.',
      'Der Vertrag lässt offen, wer zahlt.',
      'Er ließ das Tor offen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/angaben-wurden-nicht-gemacht',
    subkind: 'declined',
    party: 'none',
    confidence: 'likely',
    pattern:
      '[<cue>((angaben|details|einzelheiten|auskünfte) .{0,7} (wurden|wurde|werden|würden) .{0,5} nicht .{0,2} (gemacht|genannt|mitgeteilt|erteilt|bekanntgegeben)|(wurden|wurde|werden|würden) .{0,4} (keine|keinerlei) .{0,3} (angaben|details|einzelheiten|auskünfte) .{0,2} (gemacht|genannt|mitgeteilt|erteilt)|(angaben|auskünfte|details) .{0,2} (könnten|könne|können) .{0,4} nicht .{0,1} (gemacht|erteilt|gegeben) werden)]',
    unless: ['(gericht|prozess|vertrag|spieler|formular)'],
    hits: [
      'Nähere Angaben wurden zunächst nicht gemacht.',
      'Weitere Auskünfte könnten derzeit nicht erteilt werden, hieß es.',
      'Einzelheiten zu den Gründen wurden am Montag nicht genannt.',
      'Zum Motiv wurden zunächst keine Angaben gemacht.',
    ],
    misses: ['Die Angaben wurden nicht geprüft.', 'Im Vertrag wurden Einzelheiten nicht genannt.'],
  },
  {
    ...base,
    id: 'de/no-comment/niemand-zu-erreichen',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      '[<cue>(für|bei|beim|von|vom|in|im) .{1,6} (war|waren) .{0,6} niemand .{0,4} (zu erreichen|erreichbar|zu sprechen)]',
    hits: ['Für die Partei war am Sonntag niemand zu erreichen.', 'Beim Verein war zunächst niemand erreichbar.'],
    misses: ['Für uns war das Ziel zu erreichen.', 'Im Haus war niemand zu sehen.'],
  },
  {
    ...base,
    id: 'de/no-comment/keine-angaben',
    subkind: 'declined',
    quoted: true,
    guards: ['one-clause', 'party', 'no-outlet'],
    pattern:
      '[<cue>(#Detail (nannte|nannten|nennt) .{1,14} (nicht|keine)|#Answer .{0,2} (machte|machten|macht|machen|gab|gaben|gibt) .{0,14} nicht|(machte|machten|macht|machen|gab|gaben|gibt|geben|nannte|nannten|nennt|erteilte|erteilt|nahm|nahmen|nimmt|nehmen|lieferte|gewährte|bezog) .{0,12} (keine|keinen|keinerlei|nicht) .{0,4} (#Answer|stellung|auskunft|interviews|kommentar|zahlen)|(keine|keinen|keinerlei) .{0,3} (#Answer|stellung) .{0,8} (gemacht|gegeben|abgegeben|genannt|erteilt|machte|machten|macht|mache|gab|gebe|gibt|nannte|genommen|bezogen))]',
    unless: [
      ...court,
      '(gab|gibt|gebe) (es|dafür|hierzu|sie)',
      'angaben zur person',
      // Nobody is told of.
      '(wurden|wurde|werden|würden) .{0,4} (keine|keinerlei) .{0,3} #Answer .{0,2} (gemacht|gegeben|erteilt)',
      'es .{0,6} (keine|keinen) .{0,3} #Answer',
      '(nahm|nimmt|nahmen) .{0,12} (keine|keinen|nicht) .{0,4} (kommentar|zahlen|angaben|auskunft)',
      '(machte|gab) .{0,12} nicht .{0,4} (zahlen|aussage)',
      '(kommentare|aussage|aussagen) .{0,8} (machte|gemacht|macht)',
      'aus .{0,2} grund',
      'angaben .{0,2} (machte|machten|macht) .{0,2} #Accused',
      '(kommentare|kommentar) (geschrieben|veröffentlicht)',
      '#Accused .{0,12} (angaben|aussage|aussagen)',
    ],
    hits: [
      'Zum Preis machte das Unternehmen keine Angaben.',
      'Namen nennt die Bank keine.',
      'Einen Zeitplan nannte die Bank nicht.',
      'Das Ministerium nahm dazu nicht Stellung.',
      'Die Firma hat bisher keine Stellungnahme abgegeben.',
      'Aus wettbewerblichen Gründen nannte die Firma die Namen nicht.',
    ],
    misses: [
      'Einzelheiten nannte das Magazin nicht.',
      'Angaben machte der Festgenommene nicht.',
      'Es gab keine Angaben.',
      'Der Angeklagte machte keine Angaben.',
      'Es gibt keine Kommentare.',
      'Aus gutem Grund nannte die Bank ihre Filiale nicht Palast.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/angaben-dazu-nicht',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '[<cue>((angaben|gründe|details|einzelheiten) .{1,16} (macht|machte|machten|machen|nannte|nannten|nennt) .{1,6} nicht|(grund|zeitplan|zahlen) (für|zu|zum|zur) !@hasComma{0,5} (nannte|nannten|nennt) !@hasComma{1,5} nicht)]',
    unless: [...court, '#Accused', '@hasComma (aber|und|doch|denn)'],
    hits: [
      'Angaben dazu, wie viele Stellen wegfallen, macht die Bank nicht.',
      'Konkrete Gründe für den Schritt, der alle überraschte, nannte der Verein nicht.',
      'Einen Grund für den Schritt nannte der Verein nicht.',
    ],
    misses: [
      'Angaben dazu macht die Bank im Bericht.',
      'Angaben dazu fehlen der Redaktion nicht.',
      'Gründe für den Sieg gibt es viele, aber der Trainer nannte das Training nicht.',
      'Die Zahlen für das Quartal machen der Bank nicht viel Freude.',
      'Einen Grund für die Tat nannte der Angeklagte vor Gericht nicht.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/kein-kommentar',
    subkind: 'declined',
    quoted: true,
    pattern:
      '[<cue>((kein|keinen) (weiterer|weiteren)? kommentar (von|vom|aus|zu|zum|zur|seitens)?|no comment|(ohne|keinen) .{0,1} kommentar (ab|$))]',
    guards: ['party'],
    unless: [
      '(hinterlasse|schreibe|verfasse|geschrieben|blog|leser|kommentarfunktion) .{0,8} kommentar',
      'kein kommentar (vorhanden|verfügbar|zu diesem beitrag|zu diesem artikel)',
      '(bedarf|braucht|brauchte) .{0,4} (kommentar|kommentars)',
    ],
    hits: [
      '„Kein Kommentar“, sagte ein Sprecher der Bank.',
      'Bei der Notenbank hiess es: «No comment.»',
      'Der Trainer Karl Ott gab knapp zurück: „Kein Kommentar.“',
    ],
    misses: ['Noch kein Kommentar zu diesem Beitrag.', 'Hinterlasse einen Kommentar.'],
  },
  {
    ...base,
    id: 'de/no-comment/schweigt',
    subkind: 'no-response',
    guards: ['party'],
    pattern:
      '[<cue>((hüllt|hüllte|hüllen|hüllten|gehüllt) .{0,8} (schweigen|stillschweigen)|(schweigt|schwieg|schweigen|schwiegen) .{0,5} (dazu|zu|zum|zur|sich|bislang|bisher|eisern|beharrlich)|(zu|zur|über) (den|der|die|#Detail) .{0,4} (schweigt|schwieg|schweigen|schwiegen)|(bewahrte|bewahrt|vereinbart|vereinbarten|vereinbart) .{0,5} stillschweigen)]',
    unless: [
      '(schweigt|schwieg|schweigen) .{0,3} (sich)? .{0,3} (zu tode|(zu (ende|beginn))|zum gedenken)',
      'schweigen .{0,3} (brechen|gebrochen)',
      '(das|sein|ihr|im|ein) schweigen$',
      ...court,
      '#Accused .{0,4} (schweigt|schwieg)',
    ],
    hits: [
      'Die Firma hüllt sich zu den Vorwürfen in Schweigen.',
      'Das Ministerium schweigt zu den Details.',
      'Über die Gründe schweigt der Klub.',
    ],
    misses: [
      'Die Menge schwieg eine Minute lang.',
      'Der Himmel ist bedeckt.',
      'Der Angeklagte schweigt zu den Vorwürfen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/reagierte-nicht',
    subkind: 'no-response',
    guards: ['one-clause'],
    pattern:
      '[<cue>(auf .{0,3} (frage|nachfrage|anfrage|fragen|nachfragen|anfragen) .{1,26} (antwortete|antworteten|reagierte|reagierten) .{1,5} nicht|auf .{0,3} #Request .{0,7} (reagierte|reagierten|antwortete|antworteten|reagiert|antwortet) .{0,9} nicht|(reagierte|reagierten|reagiert|antwortete|antworteten|antwortet|reagieren) .{0,14} (nicht|nie) .{0,8} #Request|(reagierte|reagierten|reagiert|antwortete|antworteten|antwortet|reagieren) .{0,4} auf .{0,8} #Request .{0,14} (nicht|nie)|(nicht|nie) .{0,2} auf .{0,8} #Request .{0,14} (reagiert|geantwortet|reagierte|antwortete|reagierten)|(reagierte|reagierten|antwortete|antworteten) .{0,4} weder auf .{0,3} #Request|auf .{0,8} #Request .{0,14} nicht .{0,2} (reagiert|geantwortet|reagierte|reagierten|antwortete|antworteten))]',
    unless: [
      '(nicht|nie) (nur|immer)',
      '(reagierte|reagiert) .{0,10} (bremse|behandlung|medikamente|ball)',
      'kein(e)?',
      'antwortet man',
      // What others than the press ask for.
      '(bitte|bitten|anfrage|anfragen|schreiben|brief|briefe) (des|der|eines|einer|seiner|ihrer) ((#Organisation && !#Outlet && !agentur && !nachrichtenagentur)|anwohner|familien|eltern|anwälte)',
    ],
    hits: [
      'Das Ministerium reagierte nicht auf die Anfrage der Zeitung.',
      'Der Konzern reagierte nicht auf eine Bitte um Stellungnahme.',
      'Das Ministerium antwortete auf eine Anfrage der dpa zunächst nicht.',
      'Die Firma reagierte weder auf Anrufe noch auf Nachrichten.',
    ],
    misses: [
      'Das Kind reagierte nicht auf das Medikament.',
      'Der Motor reagierte nicht.',
      'Die Katze reagierte weder auf Rufe noch auf Futter.',
      'Das Ministerium reagierte nicht auf die Anfrage des Vereins.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/auf-die-frage-ob',
    subkind: 'no-response',
    // What was asked stands in a clause of its own.
    pattern: `[<cue>(auf .{0,3} ${QUESTION} .{0,16} @hasComma (${ANSWER} !@hasComma{1,6} nicht|(hat|haben|habe) !@hasComma{1,6} nicht (reagiert|geantwortet))|${ANSWER} .{0,4} auf .{0,3} ${QUESTION} .{0,16} @hasComma #Adverb{0,2} ((nicht && @hasComma)|nicht$))]`,
    unless: ['nicht (nur|immer)', 'kein(e)?', '@hasColon .{0,12} nicht'],
    hits: [
      'Auf die Frage, warum er gehe, antwortete die Bahn nicht.',
      'Auf eine Anfrage, ob die Zahlen stimmen, reagierte das Unternehmen zunächst nicht.',
      'Auf Fragen, wann das Werk schließt, antwortete der Konzern bislang nicht.',
      'Auf die Frage der Zeitung, ob der Vertrag gelte, reagierte der Verein am Montag nicht.',
      'Die Bank antwortete auf die Frage, wie viele Kunden betroffen sind, nicht.',
      'Auf die Frage, ob die Linie bleibt, hat die Bahn nicht geantwortet.',
    ],
    misses: [
      'Auf die Frage, ob er komme, antwortete er, das wisse er nicht.',
      'Auf die Frage, ob er komme, antwortete Ott: „Das weiß ich nicht.“',
      'Auf die Frage, wann das Werk schließt, war Ott nicht vorbereitet, und der Konzern reagierte nicht.',
      'Die Bank antwortete auf die Frage, wie viele Kunden betroffen sind, mit einer Zahl.',
      'Die Schulen antworteten auf die Frage, was fehle, nicht einheitlich.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/reagierte-zunaechst-nicht',
    subkind: 'no-response',
    guards: ['one-clause', 'party'],
    pattern:
      '[<cue>((reagierte|reagierten|antwortete|antworteten) #Adverb{0,3} (bis .{0,6})? nicht|(hat|haben|hatte|hatten) .{0,4} (bisher|bislang|zunächst|noch|vorerst|bis .{0,5}) .{0,2} nicht .{0,1} (reagiert|geantwortet)|(beantwortete|beantworteten|beantwortet) .{0,12} nicht|(nicht|unbeantwortet) .{0,1} (beantwortet|beantwortete|beantworteten))]',
    unless: [
      'auf .{0,3} (vorschlag|angebot|forderung|forderungen)',
      'nicht (auf .{0,2} (behandlung|ball|medikament|medikamente|reiz|zuruf|rufe|strafe|notruf|notrufe|hilferuf|hilferufe|warnung|warnungen|nachricht|brief|briefe))',
      '(kann|können|lässt|lassen|konnte|wird|werden|wurde|wurden) .{0,10} (nicht|unbeantwortet) .{0,1} beantwortet',
      'frage .{0,4} nicht beantwortet',
      'nicht (nur|mehr|schnell|rechtzeitig|schlecht)',
      'nicht auf #Determiner? (bitte|bitten|anfrage|anfragen|schreiben|brief|briefe) (des|der|eines|einer|seiner|ihrer) ((#Organisation && !#Outlet && !agentur && !nachrichtenagentur)|anwohner|familien|eltern|anwälte)',
      'nicht auf .{0,3} (einladung|forderung|forderungen|provokation|provokationen|angebot|vorschlag|beleidigung|ultimatum|gruß|funk)',
    ],
    hits: [
      'Die Firma reagierte zunächst nicht.',
      'Der Verein hat bisher nicht geantwortet.',
      'Das Amt beantwortete die Fragen nicht.',
    ],
    misses: [
      'Das Kind antwortete nicht schlecht.',
      'Die Behörden reagierten zunächst nicht auf den Notruf.',
      'Die Frage kann nicht beantwortet werden.',
      'Die Bremse reagierte nicht.',
      'Das Amt reagierte nicht auf die Briefe der Anwohner.',
      'Der Präsident antwortete nicht auf die Einladung des Königs.',
      'Der Betriebsrat hat auf den jüngsten Vorschlag noch nicht geantwortet.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/liess-unbeantwortet',
    subkind: 'no-response',
    pattern:
      '[<cue>(#Request .{0,16} (unbeantwortet|ohne (antwort|reaktion|rückmeldung)|keine (antwort|reaktion|rückmeldung))|(anfrage|anfragen|kontaktversuch|kontaktversuche) .{0,10} (erfolglos|ohne erfolg)|(ließ|liess|ließen|liessen|lässt|lassen|blieb|blieben|bleibt|bleiben|bliebe|gelassen|geblieben) .{0,16} unbeantwortet|frist .{0,2} stellungnahme .{0,1} verstreichen|unbeantwortet (blieb|blieben|ließ|ließen|gelassen|geblieben|bleibt))]',
    unless: [
      '(frage|fragen|e_mail|e_mails|brief|nachricht) .{0,5} (bleibt|bleiben) .{0,6} unbeantwortet',
      '(viele|einige|offene|diese|wichtige) fragen',
      'frage .{0,8} (warum|wie|ob|wer|was|wann)',
      '(schüler|schülerin|prüfung|klausur|test|kandidat|kandidatin) .{0,12} unbeantwortet',
    ],
    hits: [
      'Eine Anfrage der dpa ließ das Ministerium unbeantwortet.',
      'Eine Anfrage an die Firma blieb zunächst unbeantwortet.',
      'Anfragen an den Klub blieben ohne Antwort.',
      'Mehrere Kontaktversuche beim Betreiber blieben erfolglos.',
      'Sayles Berater ließen eine Frist zur Stellungnahme verstreichen.',
    ],
    misses: [
      'Viele Fragen bleiben unbeantwortet.',
      'Die Frage, warum er ging, bleibt unbeantwortet.',
      'Der Schüler ließ in der Prüfung zwei Fragen unbeantwortet.',
      'Die Bank ließ die Frist für Gebote verstreichen.',
      'Die Bank ließ die Frist zur Stellungnahme bei der Aufsicht verstreichen.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/stellungnahme-steht-aus',
    subkind: 'no-response',
    pattern:
      '[<cue>((#Answer|antwort|reaktion|rückmeldung|reaktionen) .{0,14} (steht|stand|stehen|standen|lag|lagen|gab|gibt|war|waren|liegt|liegen|erfolgte|blieb|blieben|erhielt|bekam) .{0,12} (aus$|(aus && @hasComma)|nicht vor|noch nicht|zunächst nicht|bislang nicht|nicht .{0,3} (erhalten|bekommen)|es .{0,6} (nicht|keine)|nicht$|zunächst aus|aus)|(gab|gibt|lag|lagen|erhielt|bekam|kam|liegt|erfolgte|erhielten|bekamen) .{0,14} (keine|keinen|keinerlei) .{0,3} (antwort|reaktion|stellungnahme|rückmeldung|stellungnahmen|kommentar|reaktionen|antworten) .{0,5} (vor$|von|vom|der|des|seitens|aus|auf|zu|$|(vor && @hasComma))|(war|waren|ist|sei) .{0,6} (keine|kein|keinerlei) .{0,2} (antwort|reaktion|stellungnahme|kommentar|auskunft) .{1,8} (erhalten|bekommen))]',
    unless: [
      '(antwort|antworten) .{0,4} auf .{0,3} (frage|fragen|krise|brief)',
      '(erfolgte|kam|gab es) erst',
      '(weiß|wissen|kennt|findet|fand|hat|habe) .{0,6} keine antwort',
      '(details|einzelheiten|angaben) .{0,6} (nicht bekannt|unklar)',
      '(details|einzelheiten|angaben|aussage|aussagen) .{0,14} (war|waren|gab|gibt|standen|stehen|lagen|liegen) .{0,12}',
      'keine antwort (auf (die|diese) frage)',
      'nicht .{0,2} (erreichbar|zu erreichen|verfügbar|zu sprechen|bereit|zur verfügung)',
    ],
    hits: [
      'Eine Stellungnahme des Ministeriums lag zunächst nicht vor.',
      'Von der Firma gab es zunächst keine Reaktion auf die Vorwürfe.',
      'Eine Antwort des Vereins steht noch aus.',
      'Eine Stellungnahme des Konzerns war zunächst nicht zu erhalten.',
      'Von der Bank war keine Stellungnahme zu dem Bericht zu erhalten.',
    ],
    misses: [
      'Auf diese Frage gibt es keine einfache Lösung.',
      'Er fand keine Antwort auf die Frage.',
      'Die Antwort war nicht leicht.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/nicht-zu-erreichen',
    subkind: 'unreachable',
    guards: ['party'],
    pattern:
      '([<cue>((war|waren|ist|sind|sei|seien) .{0,14} (nicht|niemand) .{0,8} (zu erreichen|erreichbar|zu sprechen|anzutreffen|für .{0,2} (stellungnahme|gespräch|rückfragen|kommentar|interview) verfügbar)|(konnte|konnten|könne) .{0,14} nicht .{0,4} (erreicht werden|kontaktiert werden)|(war|waren|ist|sind|sei|seien) #Adverb{0,2} nicht verfügbar)]|[<cue>weder] .{1,9} (war|waren) (für .{0,1} (stellungnahme|kommentar))? #Adverb{0,2} (erreichbar|zu erreichen))',
    unless: [
      '(ziel|sieg|haus|website|webseite|server|internetseite|titel|notruf|nummer|hotline|bahnhof|stadt|region|dienst|netz|shop|portal|spieler) .{0,6} (war|waren|ist|sind|sei|seien|konnte|konnten)',
      '(war|waren|ist|sind) .{0,4} (ziel|website|webseite|server|internetseite|titel|stadt|dienst)',
      'nicht .{0,5} (mit (dem|der) (auto|zug|bus)|zu fuß) .{0,3} (erreichbar|zu erreichen)',
      'nicht (mehr|länger|überall|immer|in allen|im handel) .{0,6} (verfügbar|erreichbar)',
      '(dort|hier|deutschland|europa|handel) .{0,3} nicht .{0,3} verfügbar',
      '!#Spokesperson (war|waren|ist|sind|sei|seien) #Adverb{0,2} nicht verfügbar',
      'gut zu sprechen',
    ],
    hits: [
      'Der Trainer war nicht für ein Gespräch verfügbar.',
      'Eine Sprecherin war zunächst nicht verfügbar.',

      'Der Anwalt war zunächst nicht zu erreichen.',
      'Eine Sprecherin der Firma war für eine Stellungnahme nicht erreichbar.',
      'Weder der Senator noch sein Büro waren für eine Stellungnahme erreichbar.',
      'Das Unternehmen konnte am Sonntag nicht erreicht werden.',
    ],
    misses: [
      'Das Paket der Firma ist noch nicht verfügbar.',

      'Das Ziel war nicht zu erreichen.',
      'Der Sänger ist auf seine erste Rolle nicht gut zu sprechen.',
      'Die Webseite der Bank war nicht erreichbar.',
      'Das Dorf ist nicht mit dem Auto erreichbar.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/nicht-zur-verfuegung',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '[<cue>((für|zu) .{0,3} (#Answer|gespräch|rückfragen|fragen|nachfragen) .{0,8} nicht .{0,2} (zur verfügung|bereit)|(stand|standen|steht|stehen) .{0,12} (nicht|niemand) .{0,8} zur verfügung|(war|waren|zeigte|zeigten) .{0,2} (zu|für) .{0,3} (#Answer|gespräch) .{0,4} nicht bereit|nicht .{0,2} (zu|für) .{0,3} (#Answer|gespräch) .{0,2} (bereit|zu gewinnen|zu haben))]',
    unless: [
      'gespräch mit',
      '(geld|mittel|platz|plätze|personal|zeit|spieler|kader|daten|fahrzeuge|betten|räume|#Game|trainer|wahl|amt|kandidatur) .{0,8} (nicht|niemand) .{0,8} zur verfügung',
      '(stand|steht|stehen|standen) .{0,8} (geld|mittel|platz|personal|funktion|dienst)',
      '(ab|derzeit|aktuell) nicht zur verfügung',
      'für .{0,3} (#Game|amt|posten|kandidatur|wahl)',
      '(funktion|dienst|version|artikel|video) .{0,6} nicht zur verfügung',
    ],
    hits: [
      'Die Ministerin stand für ein Interview nicht zur Verfügung.',
      'Der Klub war zu einer Stellungnahme nicht bereit.',
    ],
    misses: ['Der Stürmer steht für das Spiel nicht zur Verfügung.', 'Das Geld steht nicht zur Verfügung.'],
  },
  {
    ...base,
    id: 'de/no-comment/nicht-bestaetigt',
    subkind: 'not-confirmed',
    guards: ['one-clause', 'party', 'active'],
    pattern:
      '[<cue>((bestätigte|bestätigten|bestätigt) .{0,12} (nicht|nichts)|(nicht|nichts) .{0,3} (bestätigt|bestätigte|bestätigten|bestätigen))]',
    unless: [
      'nicht (nur|bestätigte|bestätigten) (fälle|meldungen|berichte|berichten|bericht|gerüchte|angaben|informationen|sondern)',
      'nicht .{0,3} bestätigt (ist|sind|war|waren|wurde|wurden|werden|worden)',
      ...attributive,
      '(lassen|lässt|ließ|ließen|lasse) sich .{0,6} nicht .{0,3} bestätigen',
      'unabhängig .{0,2} (bestätigt|bestätigen)',
      '(noch|weder) .{0,1} bestätigen',
      '(bestätigte|bestätigten|bestätigt) .{0,12} nicht (nur|allein|bloß)',
      '(senat|parlament|kongress|bundestag) .{0,4} (#Title|richter|richterin|botschafter|nominierung|ernennung|ihn|sie) .{0,4} nicht bestätigt',
      '(reservierung|buchung|adresse|anmeldung) .{0,5} nicht bestätigt',
      '(gast|gäste|gästen|kunde|kunden|kundin|nutzer|teilnehmer|leser|patient|patienten|wer|du|ihr) .{0,6} (termin|teilnahme) .{0,5} nicht bestätigt',
    ],
    hits: [
      'Der Verein bestätigte den Wechsel zunächst nicht.',
      'Das Ministerium hat den Bericht bisher nicht bestätigt.',
      'Die Polizei konnte den Vorfall nicht bestätigen.',
      'Die Firma hat den Termin noch nicht bestätigt.',
      'Das Parlament hat den Angriff nicht bestätigt.',
    ],
    misses: [
      'Der Wechsel ist noch nicht bestätigt.',
      'Der Verein bestätigte den Wechsel.',
      'Das lässt sich nicht bestätigen.',
      'Der vorige Woche bestätigte Verkauf kommt nicht überraschend.',
      'Das von der Bank bestätigte Angebot reicht nicht.',
      'Die Reederei bestätigte nicht nur den Unfall, sondern auch den Ort.',
      'Der Senat hat die Kandidatin nicht bestätigt.',
      'Gäste, die ihre Reservierung bis mittags nicht bestätigt haben, verlieren den Tisch.',
      'Kunden, die den Termin nicht bestätigt haben, verlieren ihn.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/keine-bestaetigung-von',
    subkind: 'not-confirmed',
    party: 'after',
    guards: ['party'],
    pattern: '[<cue>(keine|ohne) .{0,2} bestätigung .{0,3} (von|vom|seitens|durch|aus)]',
    unless: ['bestätigung .{0,2} von (unabhängiger|offizieller) (seite|stelle)'],
    hits: [
      'Eine Bestätigung gab es nicht; keine Bestätigung kam vom Verein.',
      'Noch gibt es keine offizielle Bestätigung von der Polizei.',
    ],
    misses: ['Die Buchung braucht eine Bestätigung von Hand.', 'Sie bekam keine Bestätigung per Mail.'],
  },
  {
    ...base,
    id: 'de/no-comment/man-aeussert-sich-nicht',
    subkind: 'declined',
    party: 'none',
    guards: ['with-speech', 'one-clause'],
    pattern:
      '[<cue>((äußere|äussere|äußert|kommentiere|kommentiert|beteilige) (man|er|sie|es) .{0,12} nicht|nicht an (spekulationen|gerüchten|mutmaßungen) .{0,8} beteilige|(gebe|mache|nehme|erteile|wolle|werde|könne) (man|er|sie) .{0,12} (nicht|keine|keinen|keinerlei) .{0,5} (#Answer|stellung|äußern|kommentieren|beteiligen|auskunft)|(man|er|sie|unternehmen|konzern|verein|klub|ministerium|gesellschaft|bank) (äußere|äussere|kommentiere|beteilige) .{0,12} nicht|(man|er|sie|unternehmen|konzern|verein|klub|ministerium|gesellschaft|bank) (gebe|mache|nehme|erteile|wolle|werde|könne) .{0,12} (nicht|keine|keinen|keinerlei) .{0,5} (#Answer|stellung|äußern|kommentieren|beteiligen|auskunft)|(dürfe|könne|wolle) (er|sie|man) .{0,2} nichts .{0,1} sagen|(er|sie|man) (dürfe|könne|wolle|werde) (dazu|hierzu|darüber) .{0,3} (nichts|nicht) .{0,2} (sagen|sprechen))]',
    unless: [
      '(gebe|gibt) es',
      'es (gebe|gibt)',
      '(könne|werde|wolle) .{0,14} (nicht|keine) .{0,5} (sagen|bestätigen)',
      '(mache|gebe|nehme) .{0,12} nicht .{0,4} (angaben|aussage|aussagen)',
    ],
    hits: [
      'Zu Personalien äußere man sich nicht, sagte die Sprecherin der Bank.',
      'Man gebe dazu keine Auskunft, sagte ein Konzernsprecher.',
      'Man äußere sich nicht zu Gerüchten, hieß es aus dem Verein.',
      'Sie dürfe dazu nichts sagen, erklärte die Sprecherin.',
      'Zu dem Verfahren könne sie nichts sagen, teilte die Behörde mit.',
      'Eine Sprecherin betonte, dass sich der Verlag nicht an Spekulationen über den Preis beteilige.',
    ],
    misses: ['Es gebe keine Angaben, sagte die Sprecherin.', 'Man mache keine Fehler, sagte ein Sprecher.'],
  },
  {
    ...base,
    id: 'de/no-comment/dazu-sage-ich-nichts',
    subkind: 'declined',
    quoted: true,
    guards: ['party'],
    pattern:
      '[<cue>((informationen|angaben|auskünfte|auskunft|details|einzelheiten) (können|möchten|dürfen|geben|werden) wir .{0,5} (nicht|keine) .{0,4} (stellen|geben|machen|mitteilen|nennen|erteilen)|über .{1,4} (sprechen|reden|rede|spreche|diskutieren) (wir|ich) .{0,4} (nicht|nie)|(spreche|spricht) nicht über .{0,1} privatleben|wir (sprechen|reden) .{0,3} (nicht|nie) über .{0,1} (spieler|fälle|einzelfälle|patienten|kunden|gerüchte)|zu .{1,3} (sagen|sage) (wir|ich) .{0,3} nichts|(dazu|hierzu|darüber|davon) .{0,3} (sage|sagen|kann|können|werde|werden|möchte|möchten|darf|dürfen|will|wollen) (ich|wir) .{0,4} (nichts|nicht) .{0,2} (sagen|sprechen|äußern)?|(kann|können|werde|werden|möchte|möchten|darf|dürfen|will|wollen|sage|sagen) .{0,4} (dazu|hierzu|darüber) .{0,3} (nichts|nicht) .{0,2} (sagen|sprechen|verraten)?|(kann|können|darf|dürfen|möchte|möchten|werde|werden) .{0,4} (nichts|nicht) .{0,2} (dazu|darüber) .{0,2} (sagen|sprechen)|(kann|können) (ich|wir) .{0,6} nicht bestätigen|(ich|wir) (habe|haben) (dazu|hierzu)? nichts (mehr|weiter)? zu sagen|(ich|wir) (kann|können) .{0,8} nicht bestätigen)]',
    unless: ['(wissen|weiß)', '(nicht|nichts) .{0,2} (bereit|in der lage)'],
    hits: [
      '„Ich habe nichts zu sagen“, sagte Minister Karl Ott.',
      '„Dazu sagen wir nichts“, hieß es aus der Pressestelle der Bank.',
      '„Ich kann jetzt nicht darüber sprechen“, sagte Präsident Karl Ott.',
      '„Das kann ich nicht bestätigen“, sagte ein Polizeisprecher.',
      '„Wir sprechen nicht über Spieler anderer Vereine“, sagte Sportdirektor Ulf Berg.',
      '„Zu Einzelfällen sagen wir nichts“, erklärte die Bank.',
      'Ein Sprecher von Pratt sagte lediglich, der Schauspieler spreche nicht über sein Privatleben.',
    ],
    misses: [
      '„Ich habe nichts zu essen“, sagte Minister Karl Ott.',
      '„Dazu gehört nichts“, sagte Karl Ott.',
      '„Ich kann nicht schlafen“, sagte Karl Ott.',
      '„Wir reden nie über Politik“, sagte Karl Ott.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/telefonisch-nicht-zu-erreichen',
    subkind: 'unreachable',
    pattern:
      '[<cue>(((für|zu) .{0,2} (stellungnahme|kommentar|gespräch|rückfragen|interview|telefonisch|auskunft)|telefonisch|persönlich|redaktion) .{0,10} (nicht|niemand) .{0,6} (zu erreichen|erreichbar|zu sprechen|verfügbar|erreicht werden)|für .{0,2} (stellungnahme|kommentar|interview) .{0,6} niemand zur verfügung|(nicht|niemand) .{0,4} (für .{0,2} (stellungnahme|kommentar|gespräch|rückfragen|interview)|telefonisch) .{0,4} (zu erreichen|erreichbar|zu sprechen|verfügbar|erreicht werden))]',
    unless: [
      '(hotline|nummer|servicenummer|notruf|praxis|amt|bürgerbüro|schalter|kundenservice|büro) .{0,10} (nicht|niemand)',
    ],
    hits: [
      'Für Rückfragen war der Händler nicht erreichbar.',
      'Für eine Stellungnahme war der Händler nicht erreichbar.',
      'Für ein Interview stand niemand zur Verfügung.',
    ],
    misses: ['Die Hotline ist am Sonntag telefonisch nicht erreichbar.', 'Der Gipfel war nicht zu erreichen.'],
  },
  {
    ...base,
    id: 'de/no-comment/weder-noch-reagierten',
    subkind: 'no-response',
    pattern:
      '[<cue>((keine|keiner|keines) der (beiden|drei|vier)? (unternehmen|firmen|konzerne|parteien|seiten|banken|behörden|vereine|ministerien) (reagierte|antwortete|hat .{0,6} (reagiert|geantwortet)|beantwortete .{0,3} (fragen|anfragen|anfrage))|weder .{1,12} noch .{1,10} ((beantwortete|beantworteten) .{0,3} (#Request|e_mails)|reagierte|reagierten|antwortete|antworteten|reagiert|geantwortet))]',
    hits: [
      'Weder die Firma noch ihr Anwalt reagierten auf eine Anfrage.',
      'Weder Orbis noch die Bank haben auf Anfragen reagiert.',
      'Keines der beiden Unternehmen beantwortete die Fragen.',
      'Keine der beiden Firmen reagierte.',
      'Weder die Firma noch der Betriebsrat beantworteten E-Mails.',
    ],
    misses: [
      'Weder der Hund noch die Katze fraßen.',
      'Weder Wind noch Regen halfen.',
      'Keine der beiden Seiten traf das Tor.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/weder-noch-bestaetigten',
    subkind: 'not-confirmed',
    pattern: '[<cue>weder .{1,12} noch .{1,10} (bestätigte|bestätigten|bestätigt|bestätigen)]',
    unless: [
      'weder .{0,3} (bestätigt|dementiert|bestätigen|dementieren|bestätigte|dementierte) .{0,2} noch',
      'weder .{1,20} (werden|wurde|wurden|worden|ist|sind)',
    ],
    hits: [
      'Weder der Verein noch der Spieler haben den Wechsel bisher bestätigt.',
      'Weder Orbis noch die Bank bestätigten den Bericht.',
    ],
    misses: ['Weder der Ort noch die Zeit wurden bestätigt.', 'Weder der Hund noch die Katze fraßen.'],
  },
  {
    ...base,
    id: 'de/no-comment/weder-noch-aeusserten',
    subkind: 'declined',
    pattern:
      '([<cue>weder .{1,12} noch .{1,10} (äußern|äußerten|äußerte|kommentieren|geäußert|kommentiert|kommentierten|stellung nehmen|angaben machen)]|[<cue>(sagten|verrieten|sagen|verraten|äußerten sich|kommentierten) .{0,8} weder] .{1,8} noch|[<cue>(macht|machte|machten|machen) weder .{1,8} noch .{1,8} angaben])',
    hits: [
      'Weder der Klub noch der Spieler wollten sich äußern.',
      'Zur Höhe der Ablöse machten weder der Verein noch sein Sponsor Angaben.',
      'Weder Orbis noch die Bank äußerten sich zu dem Bericht.',
      'Weder die Polizei noch die Kanzlei haben die Zahl kommentiert.',
      'Wie viel Geld floss, sagten am Montag weder der Klub noch sein Sponsor.',
    ],
    misses: ['Weder der Hund noch die Katze fraßen.', 'Weder Wind noch Regen halfen.'],
  },
  {
    ...base,
    id: 'de/no-comment/haelt-sich-bedeckt',
    subkind: 'declined',
    guards: ['party'],
    pattern:
      '[<cue>((hält|hielt|halten|hielten|gibt|gab|geben|gaben) sich .{0,18} (bedeckt|zugeknöpft|wortkarg|schweigsam)|sich .{0,8} bedeckt (hält|hielt|halten|hielten|gehalten)|(hält|hielt|halten|hielten) sich .{0,8} mit .{0,2} (kommentar|kommentaren|kommentierungen|äußerungen|informationen|details|auskünften) .{0,2} zurück|(bleibt|blieb|blieben) .{0,8} (antwort|antworten|erklärung) schuldig|(verliert|verlor|verloren|verlieren) .{1,8} kein wort|auf .{0,3} (#Request|vorwürfe|#Detail) .{0,6} (ging|gingen|geht) .{1,6} nicht .{0,2} ein|(ging|gingen|geht) .{0,4} nicht .{0,2} auf .{0,3} (#Request|vorwürfe|details) .{0,4} ein|(wich|wichen|weicht|weichen) .{0,4} #Request .{0,8} aus|#Request .{0,6} (ausweicht|auswich|ausgewichen))]',
    unless: ['(nicht|nie|kaum) (aus|ausweicht|auswich|ausgewichen)'],
    hits: [
      'Der Verein hält sich bedeckt.',
      'Bisher hielt sich die zuständige Gruppe in der Behörde über den Ort der sechs Vorhaben und die Kosten bedeckt.',
      'Auch die Behörden gaben sich am Montag zugeknöpft.',
      'Auf die Fragen der Zeitung ging das Amt nicht ein.',
      'Über den Streit verliert die Sängerin Lena Vogt kein Wort.',
      'Ein Sprecher der Nordmark wich Fragen nach dem Verkauf aus.',
      'Der Minister ist den Fragen der Reporter ausgewichen.',
    ],
    misses: [
      'Der Himmel ist bedeckt.',
      'Der Nachbar hält sich fit.',
      'Die Rechnung ging nicht auf.',
      'Die Polizei wich einem Reh aus.',
      'Ein Sprecher der Nordmark wich den Fragen nicht aus.',
    ],
  },
  {
    ...base,
    id: 'de/no-comment/fragen-wollte-nicht-beantworten',
    subkind: 'declined',
    pattern:
      '((will|wollte|wollten|wollen) .{0,8} [<cue>niemand .{0,3} (bestätigen|kommentieren)]|#Request .{0,8} [<cue>(wollte|wollten|will|wollen|mochte|möchte|mochten) .{0,8} (nicht|niemand) .{0,2} (antworten|beantworten|eingehen|reagieren)]|#Answer .{0,8} [<cue>(wollte|wollten|will|wollen|mochte|möchte|mochten|konnte|konnten) .{0,8} (nicht|niemand) .{0,2} (machen|geben|nennen|abgeben|erteilen|mitteilen)])',
    unless: [...court],
    hits: [
      'Auf unsere Fragen wollte er nicht antworten.',
      'Das will in Graz derzeit niemand bestätigen.',
      'Die Fragen dieser Zeitung wollte der Verein nicht beantworten.',
      'Angaben zur Zahl der Opfer wollte die Sprecherin nicht machen.',
    ],
    misses: ['Die Frage ist offen.', 'Auf Fragen vor Gericht wollte er nicht antworten.'],
  },
  {
    ...base,
    id: 'de/no-comment/meldete-sich-nicht',
    subkind: 'no-response',
    guards: ['party', 'one-clause'],
    pattern:
      '[<cue>((meldete|meldeten|meldet) sich .{0,12} nicht .{0,1} zurück|(rief|riefen) .{0,6} nicht zurück|(meldete|meldeten) sich .{0,3} auf .{0,3} #Request .{0,8} nicht|auf .{0,3} (vorwürfe|kritik|bericht|berichte|anschuldigungen|medienberichte) .{0,8} nicht .{0,1} reagiert|(reagierte|reagierten|reagiert) .{0,6} nicht .{0,2} auf .{0,3} (vorwürfe|kritik|bericht|berichte|anschuldigungen|medienberichte))]',
    hits: [
      'Der Verband meldete sich auf Anfrage nicht zurück.',
      'Auf die Vorwürfe hat der Konzern bisher nicht reagiert.',
      'Die Kanzlei rief bis zum Abend nicht zurück.',
    ],
    misses: ['Der Hund meldete sich nicht.', 'Auf den Reiz hat das Tier nicht reagiert.'],
  },
];
