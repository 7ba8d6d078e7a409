/** Verb classes of German: who says, reports, confirms, denies, in the forms that the news uses of others. */
import { list } from './forms.ts';
import { SEIN_PARTICIPLES } from './participles.ts';

const stems = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** "sag" -> "sagte", "sagten". */
const past = (text: string): string[] => stems(text).flatMap((stem) => [`${stem}te`, `${stem}ten`]);
/** "erklär" -> "erklärt". */
const present = (text: string): string[] => stems(text).map((stem) => `${stem}t`);

/** Their third person is their participle too: "erklärt". */
const SAY_INSEPARABLE =
  'erklär beton versicher ergänz bekräftig beteuer erläuter präzisier entgegne erwider berichte konkretisier konstatier spezifizier verlautbar argumentier berichtig bilanzier resümier beschwichtig relativier kommentier referier beziffer';
const SAY_WEAK = 'sag mein mahn antworte äußer äusser melde rede warn erwähn';
const CONFIRM_INSEPARABLE = 'bestätig verkünde';
const DENY_INSEPARABLE = 'dementier';

/** "mitteilen" and its like: finite form, then the prefix at the clause's end. */
export const lexicon = {
  Have: list('hat; haben; hatte; hatten; habe; hätten'),
  /** Finite and nothing else. */
  SayVerb: [
    ...past(SAY_INSEPARABLE),
    ...past(SAY_WEAK),
    ...list(
      'sagt; schreibt; schrieb; schrieben; meint; mahnt; antwortet; entgegnete; entgegneten; äußert; äussert; unterstrich; unterstrichen; unterstreicht; twitterte; twitterten; twittert; postete; posteten; warnte; warnten; meldete; meldeten; redete; redeten; mitteilen ließ; mitteilen liess; mitteilen lässt; verlauten ließ; verlauten liess; verlauten lässt; ausrichten ließ; ausrichten lässt; wissen ließ; wissen liess; wissen lässt; hinzufügte; hinzufügten; hinzufügt; klarstellte; klarstellten; klarstellt; ausführte; ausführten; ausführt; hinwies; hinwiesen; hinweist; angab; angibt; hervorhob; hervorhoben; hervorhebt; festhielt; festhält; formulierte; formuliert',
    ),
  ],
  /** Finite where no auxiliary stands in the clause. */
  SayPresent: [...present(SAY_INSEPARABLE), ...list('gibt an; meldet; entgegnet; warnt')],
  /** With a prefix at the clause's end, other verbs: "sagte ab". */
  Prefixable: list('sagte; sagten; sagt; sagen; meldete; meldet; meldeten; schrieb; schreibt; schrieben'),
  SayPlural: list(
    'sagen; erklären; betonen; schreiben; versichern; berichten; melden; warnen; bekräftigen; beteuern; erläutern; angeben',
  ),
  SayParticiple: [
    ...present(SAY_INSEPARABLE),
    ...list(
      'gesagt; geschrieben; hinzugefügt; klargestellt; ausgeführt; angegeben; unterstrichen; hervorgehoben; getwittert; gepostet; gewarnt; gemeldet; geantwortet; gemeint; festgehalten; hingewiesen; formuliert; wissen lassen; mitteilen lassen; ausrichten lassen; verlauten lassen; bekannt gemacht',
    ),
  ],
  /** What bodies do who say something: "wie die Stadt mitteilte". */
  TellVerb: list('mitteilte; mitteilten; mitteilt'),
  TellParticiple: list('mitgeteilt'),
  ConfirmVerb: [
    ...past(CONFIRM_INSEPARABLE),
    ...list(
      'verkündete; verkündeten; vermeldete; vermeldeten; gestand; gesteht; gestehen ein; eingestand; eingesteht; einräumte; einräumten; einräumt; zugab; zugaben; zugibt; ankündigte; ankündigten; ankündigt; bekanntgab; bekanntgaben; bekanntgibt; bekannt gab; bekannt gaben; bekannt gibt; bekanntmachte; bekannt machte; publik machte; öffentlich machte; offiziell machte',
    ),
  ],
  ConfirmPresent: list('bestätigt; verkündet; vermeldet'),
  ConfirmPlural: list('bestätigen; verkünden; gestehen ein'),
  ConfirmParticiple: list(
    'bestätigt; verkündet; vermeldet; eingestanden; eingeräumt; zugegeben; angekündigt; bekanntgegeben; bekannt gegeben; bekanntgemacht; bekannt gemacht; publik gemacht; öffentlich gemacht; offiziell gemacht',
  ),
  /** What a spokesperson's words may be called besides; of a body these are acts, not words. */
  LooseVerb: list(
    'warf; wirft; rät; riet; empfiehlt; empfahl; bezeichnete; bezeichnet; nannte; nennt; begrüßte; begrüßt; kritisierte; kritisiert; lobte; lobt; hoffte; hofft; verteidigte; verteidigt; begründete; begründet; verwies; verweist; bedauerte; bedauert; forderte; fordert; rechnet; rechnete; sprach; spricht; stellte; stellt; zeigte; zeigt; appellierte; appelliert; beklagte; beklagt; räumt; geht; ging; verriet; verrät; schilderte; schildert; beschrieb; beschreibt; vermutete; vermutet; rief; freute; freut; verlas; zitierte; wertete; wertet; kündigt; versprach; verspricht; gab; gibt; machte; macht; hob; hebt; legte; legt; sieht; sah; schloss; schließt; glaubt; glaubte; findet; fand; zählte; erzählte; erzählt; erinnerte; erinnert; hält; hielt; plädierte; plädiert; schätzte; schätzt; prognostizierte; befürchtete; befürchtet; rechtfertigte; rechtfertigt; würdigte; vertröstete; zog; fasste; bemerkte; skizzierte; konterte; behauptete; behauptet; wiegelte',
  ),
  /** Verbs with which an outlet puts forward what it found. */
  RevealVerb: list(
    'enthüllte; enthüllten; enthüllt; erfuhr; erfuhren; behauptet; behauptete; behaupteten; spekulierte; spekuliert; spekulierten; zitierte; zitiert; zitierten; aufdeckte; aufdeckten; titelte; titelt; kolportierte; mutmaßte; mutmaßt; veröffentlichte; veröffentlichten; recherchierte; herausfand; verbreitete; verbreiteten; verbreitet',
  ),
  /** What outlets do, where a bare name stands between "wie" and the verb. */
  Reports: list('berichtet; berichtete; meldet; meldete; informationen'),
  Platform: list('netzwerk; netzwerks; plattform; kurznachrichtendienst; onlinedienst; dienst'),
  First: list('wie'),
  RevealPlural: list('behaupten; spekulieren; enthüllen; zitieren; mutmaßen; titeln'),
  RevealParticiple: list(
    'enthüllt; erfahren; aufgedeckt; publik gemacht; veröffentlicht; berichtet; gemeldet; geschrieben; behauptet',
  ),
  /** What unnamed people do beside saying. */
  UnnamedVerb: list(
    'will; wollte; enthüllt; enthüllte; enthüllten; enthüllen; packt aus; packte aus; behauptet; behauptete; behaupteten; behaupten; glauben; glaubt; glaubte; glaubten; vermuten; vermutet; vermutete; vermuteten; rechnen; rechnet; rechneten; sprechen; spricht; sprach; sprachen; sprächen; fürchten; fürchtet; fürchteten; halten; beschreiben; beschreibt; beschrieb; beschrieben; schildern; schilderte; schilderten; munkeln; munkelten; erzählt; erzählte; erzählten; erzählen; gehen; gingen; erwarten; erwarteten; verweisen; verwiesen; verrieten; verriet; verrät; verraten; nennen; nannten; bezeichnen; bezeichneten; zeichnen; wissen; wollen; deuteten; deuten; plauderte; plaudert; plauderten; steckten; legten; hält',
  ),
  DenyVerb: [
    ...past(DENY_INSEPARABLE),
    ...list(
      'leugnete; leugneten; leugnet; bestritt; bestritten; bestreitet; verneinte; verneinten; abstritt; abstritten; abstreitet; zurückwies; zurückwiesen; zurückweist; zurückweisen ließ; zurückweisen lässt; dementieren ließ; dementieren lässt; richtigstellte; richtigstellt; bestreiten; leugnen; dementieren; abwinkte; entgegentrat; entgegentritt',
    ),
  ],
  DenyPresent: list('dementiert; verneint'),
  DenyParticiple: list(
    'dementiert; geleugnet; bestritten; verneint; abgestritten; zurückgewiesen; richtiggestellt; widersprochen; von sich gewiesen',
  ),
  ContradictVerb: list('widersprach; widersprachen; widerspricht; widersprechen'),
  /** Those that are other words too; the rest is told by its ending. */
  Infinitive: list(
    'sein; haben; werden; können; lassen; geben; bleiben; gehen; halten; sprechen; rechnen; erhalten; bekommen; verlassen; erwarten; verkünden; tun; wissen',
  ),
  SeinParticiple: SEIN_PARTICIPLES,
} as const;
