/** Function words of German. */
import { list } from './forms.ts';

export const functionWords = {
  Determiner:
    list(`der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; kein; keine; keinen; keinem; keiner; keines; sein; seine; seinen; seinem; seiner; seines; ihr; ihre; ihren; ihrem; ihrer; ihres; unser; unsere; unseren; unserem; unserer; unseres; mein; meine; meinen; meinem; meiner;
    dieser; diese; dieses; diesen; diesem; jener; jene; jenes; jenen; jenem; jeder; jede; jedes; jeden; jedem; alle; allen; aller; beide; beiden; beider; manche; manchen; mancher; mehrere; mehreren; mehrerer; einige; einigen; einiger; viele; vielen; vieler; wenige; wenigen; etliche; zahlreiche; zahlreichen; verschiedene; diverse; weitere; weiteren; weiterer; andere; anderen; anderer; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; zweier; dreier; deren; dessen; welche; welcher; welches; derselbe; dieselbe; dasselbe; derselben; ebendiese; sämtliche`),
  /** Articles that no subject opens with. */
  Oblique: list(
    'den; dem; des; einen; einem; einer; eines; keinen; keinem; keiner; keines; seinen; seinem; seines; ihren; ihrem; ihres; unseren; unserem; unseres; meinen; meinem; diesen; diesem; jenen; jenem; jeden; jedem; allen; vielen; mehreren; einigen; wenigen; anderen; weiteren; manchen; zahlreichen',
  ),
  /** Articles after which no second one stands. */
  Article: list(
    'der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; sein; seine; seinen; ihr; ihre; ihren; ihrem; ihrer; kein; keine; keinen; dieser; diese; dieses; diesen; diesem',
  ),
  /** Articles that may be relative pronouns. */
  Pronominal: list('der; die; das; den; dem; deren; dessen; denen; welche; welcher; welches'),
  GenitiveArticle: list(
    'des; der; eines; einer; dieses; dieser; seines; seiner; ihres; ihrer; unseres; unserer; deren; dessen; beider; mehrerer; zweier; dreier; aller; jener; jenes',
  ),
  /** Prepositions that carry a noun phrase on. */
  Linker: list('von seiten; von; vom; für; aus; bei; beim; in; im; zum; zur; an; am; gegen; auf'),
  /** Nouns after which "der" is no nominative. */
  Feminine: list(
    'zeitung; tageszeitung; wochenzeitung; boulevardzeitung; sonntagszeitung; wirtschaftszeitung; agentur; nachrichtenagentur; presseagentur; bild; faz; sz; nzz; welt; zeit; taz; presse; rundschau; allgemeine; allgemeinen; zeit; post; woche; dpa; afp; apa; sda; keystone_sda; ap; krone; tagesschau; bbc; ard; mediengruppe; illustrierten; rheinischen; süddeutschen; berliner; süddeutsche; morgenpost; wirtschaftswoche; times; redaktion; polizei; bank; behörde; regierung; staatsanwaltschaft; stadt; firma; partei; gewerkschaft; eu; kommission; öffentlichkeit; börse; redaktion; plattform; tagespresse; landeszeitung; anfrage',
  ),
  Indefinite: list(
    'einer von ihnen; eine von ihnen; zwei von ihnen; drei von ihnen; mehrere von ihnen; einige von ihnen; ein; eine; einen; einem; einer; eines; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; mehrere; mehreren; mehrerer; einige; einigen; einiger; viele; vielen; verschiedene; verschiedenen; zahlreiche; zahlreichen; etliche; etlichen; wenige; weitere; weiteren; weiterer; andere; anderen; anderer; ungenannte; ungenannten; ungenannter; anonyme; anonymer; anonymen; namentlich',
  ),
  /** Prepositions that hold an article. */
  Contraction: list('vom; beim; im; ins; am; ans; zum; zur; aufs; übers; fürs; durchs'),
  Preposition: list(
    'von seiten; von; vom; für; aus; bei; beim; in; im; ins; an; am; ans; auf; aufs; über; übers; unter; unterm; vor; vorm; nach; mit; zu; zum; zur; gegen; ohne; um; ums; durch; durchs; wegen; trotz; seit; während; zwischen; neben; hinter; gegenüber; laut; zufolge; gemäß; innerhalb; außerhalb; infolge; angesichts; mithilfe; aufgrund; anlässlich; bezüglich; hinsichtlich; seitens; statt; anstatt; per; pro; ab; bis; entlang; inmitten; samt; mitsamt; via; dank; binnen; jenseits; gen; wider; nahe; unweit; kontra; je; zuliebe; mangels; zwecks; rund um',
  ),
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  Amid: list('nach; trotz; inmitten; angesichts'),
  Within: list('in; im; ins'),
  And: list('und; oder; sowie; noch; &'),
  But: list('aber; doch; jedoch; sondern; allerdings'),
  Without: ['ohne'],
  Complementiser: list('dass; daß; ob'),
  Relative: list('wer; wem; wen; wessen; denen; wofür; wogegen; worüber; woran; worauf; womit; wodurch; wozu; was'),
  Subordinator: list(
    'weil; da; nachdem; bevor; ehe; als; wenn; falls; sofern; obwohl; obgleich; wenngleich; obschon; damit; sodass; indem; während; solange; sobald; seitdem; wie; wonach; demzufolge; wobei; wodurch; woraufhin; weshalb; wieso; warum; wo; woher; wohin; zumal; soweit; sowie; denn; bis',
  ),
  If: list('wenn; falls; sofern; ob; sonst; andernfalls; würde; würden; wäre; wären; hätte; hätten'),
  Adverb: list(
    `viel; viel zu oft; viel zu lange; auch; später; zuletzt; zuvor; bereits; schon; wieder; erneut; noch; nun; nur; selbst; selber; erst; zuerst; zunächst; vorerst; bislang; bisher; offiziell; öffentlich; kürzlich; jüngst; unterdessen; derweil; indes; indessen; hingegen; dagegen; dennoch; trotzdem; deshalb; daher; darum; demnach; somit; zudem; außerdem; ausserdem; ferner; weiter; weiterhin; ebenfalls; ebenso; gleichfalls; ausdrücklich; entschieden; energisch; vehement; umgehend; sofort; unverzüglich; prompt; schließlich; schliesslich; endlich; letztlich; ausschließlich; lediglich; immerhin; zwar; nämlich; sogar; etwa; beispielsweise; insbesondere; vor allem; unter anderem; schriftlich; mündlich; telefonisch; intern; gemeinsam; anschließend; daraufhin; inzwischen; mittlerweile; längst; stets; immer; oft; häufig; mehrfach; wiederholt; indirekt; direkt; indes; namentlich; grundsätzlich; generell; inhaltlich; vorab; eigens; wohl; offenbar; angeblich; anscheinend; vermutlich; möglicherweise; eventuell; tatsächlich; wirklich; natürlich; klar; deutlich; knapp; rund; gleichzeitig; zugleich; damals; einst; hier; dort; da; dabei; dazu; hierzu; dafür; daran; darauf; darin; daraus; davon; darüber; damit; danach; dadurch; hierbei; hiervon; jetzt; dann; so; allein; ganz; sehr; mehr; fast; kaum; gern; gerne; leider; diesbezüglich; näher; genau; konkret; aktuell; derzeit; momentan; gegenwärtig; vorläufig; formell; förmlich; explizit; detailliert; ohnehin; eh; ja; eben; halt; nunmehr; überhaupt; unmittelbar; kurzfristig; spontan; bisweilen; wiederum; einfach; knapp; insgesamt; überraschend; freilich; wenigstens; zumindest; gar; dort; draußen; online; kurzerhand; unabhängig; zweifelsfrei; abschließend; endgültig; vollständig; eindeutig; vorsichtig; indes; prinzipiell; auf anfrage; auf nachfrage; anfangs; einmal; nochmals; nochmal; noch einmal; ursprünglich; seinerseits; ihrerseits; jedenfalls; mithin; folglich; ansonsten; sonst; übrigens; nebenbei`,
  ),
  Auxiliary: list(
    'hat; haben; hatte; hatten; habe; habt; ist; sind; war; waren; sei; seien; wird; werden; wurde; wurden; werde; worden; geworden; sich; es; kann; können; konnte; konnten; könne; will; wollen; wollte; wollten; wolle; soll; sollen; sollte; sollten; solle; muss; müssen; musste; mussten; müsse; darf; dürfen; durfte; durften; dürfe; mögen; mochte; mochten; möchte; möchten; bin; bist; wäre; hätte; würde; würden; könnte; könnten; dürfte; dürften; müsste; müssten; lässt; ließ; liess; lassen; ließen; liessen; ihm; ihn; ihnen; uns; mir; mich; dir; dich; gibt; gab; geben; gebe; bleibt; blieb; bleiben; blieben',
  ),
  Negation: list('nicht; nie; niemals; keineswegs; weder; keinesfalls; nichts'),
  /** "Weder die Bank noch die Börse bestätigten": what they did not do. */
  Neither: list('weder'),
  NotOnly: list('nicht nur; nicht allein; nicht bloß'),
  Passive: list('wurde; wurden; wird; werden; werde; worden'),
  /** Forms of "sein": with a participle they make a state, "ist bestätigt". */
  State: list('ist; sind; war; waren; sei; seien; bleibt; blieb; gilt; galt'),
  Blocker: list(
    'zu; um; bitte; ob; müsste; müssten; sollte; sollten; könnte; könnten; würde; würden; dürfte; dürften; soll; sollen',
  ),
  /** With an infinitive, what is yet to be done. */
  Future: list('werde; will; wolle; wollen'),
  Time: list(
    'montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; montagabend; dienstagabend; mittwochabend; donnerstagabend; freitagabend; samstagabend; sonntagabend; montagmorgen; dienstagmorgen; mittwochmorgen; donnerstagmorgen; freitagmorgen; samstagmorgen; sonntagmorgen; montagnachmittag; dienstagnachmittag; mittwochnachmittag; donnerstagnachmittag; freitagnachmittag; montagmittag; dienstagmittag; mittwochmittag; donnerstagmittag; freitagmittag; sonntagnacht; januar; jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember; gestern; heute; morgen; vorgestern; übermorgen; abend; abends; nachmittag; nachmittags; vormittag; vormittags; mittag; mittags; mittwochs; nacht; morgens; woche; wochen; monat; monate; monaten; monats; jahr; jahre; jahren; jahres; tag; tage; tagen; tages; stunde; stunden; minuten; uhr; wochenende; wochenendes; vergangene; vergangenen; vergangener; letzte; letzten; letzter; nächste; nächsten; kommende; kommenden; frühjahr; sommer; herbst; winter; advent; weihnachten; ostern; jahresbeginn; anfang; mitte; ende; frühestens; spätestens; mo; di; mi; do; fr; sa; so; vorjahr; quartal; silvester; tagesende',
  ),
  Own: list('eigenen; eigener; eigenem'),
  Reader: list('sie; ihnen; ihr; ihre; ihren; ihrem; ihrer'),
  PlainSay: list(
    'warnt; warnte; warnten; gewarnt; sagt; sagte; sagten; gesagt; berichtete; berichteten; meldet; melden; meldete; meldeten; gemeldet; beziffert; bezifferte; beteuerte; bekräftigte',
  ),
  FirstPerson: list('ich; mir; mich; mein; meine; meinen; meinem; meiner'),
  PersonPronoun: list('er; sie; ich; wir; beide; man'),
  ThingPronoun: list('es; er; sie; wir; man'),
} as const;
