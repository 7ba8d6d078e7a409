/** Word classes of German: who may stand behind a statement, and the words around them. */
const list = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s*[;\n]\s*/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** The forms of a noun; a form that no noun has does no harm. */
const inflect = (text: string, endings: readonly string[]): string[] =>
  list(text).flatMap((word) => endings.map((ending) => word + ending));

const THING = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'];
/** "Sprecher", "Sprecherin"; "Beamter" and its like are listed. */
const PERSON = ['', 's', 'es', 'n', 'en', 'e', 'in', 'innen'];
const things = (text: string): string[] => inflect(text, THING);
const people = (text: string): string[] => inflect(text, PERSON);

/** Adjectives and participles as nouns: "Angestellter", "die Angestellten". */
const adjectival = (text: string): string[] => inflect(text, ['e', 'er', 'en', 'em', 'es']);

/** Past participles with "haben"; separable ones ("angeboten") end in one of these. */
const PARTICIPLES = `gesagt; getan; gemacht; gegeben; genommen; gehabt; gesehen; gehört; gefunden; gestellt; gelegt; gesetzt; gesprochen; geredet; geführt; gezeigt; gebracht; gedacht; gekauft; geholt; gehalten; gelassen; geschlossen; geschrieben; geschickt; gesendet; gesandt; gezahlt; gekostet; gearbeitet; gelebt; gewohnt; gespielt; gewonnen; gekämpft; geschlagen; getroffen; getötet; geschossen; gestohlen; geraubt; gelogen; getäuscht; geplant; geprüft; gebeten; gefordert; gefragt; geantwortet; geboten; geraten; geholfen; gewusst; gekannt; geliebt; geheiratet; getrennt; gestritten; getrunken; gegessen; geschlafen; gesessen; gestanden; gelegen; gehangen; gezogen; geschoben; gedrückt; geworfen; gehoben; gebaut; gebrochen; gelöscht; geschützt; gestoppt; gestartet; gesucht; gewartet; gewählt; gewollt; gewünscht; gehofft; gedroht; gewarnt; gemeldet; geklagt; gekündigt; geeinigt; geäußert; geändert; gedreht; geleitet; gelenkt; gesteuert; gefälscht; geschmuggelt; gehandelt; gesammelt; gespendet; geliehen; geschuldet; geleistet; gelitten; gesteckt; gewesen; geerbt; gegründet; geöffnet; geräumt; gefeuert; geschmiert; gedeckt; gewaschen; gehackt; geteilt; gelandet; gefilmt; gemietet; gewettet; gezündet; gefeiert; gewechselt; gewehrt; gegriffen; gefasst; gestimmt; gesperrt; gestaltet; getragen; geladen; gelagert; geflossen; gewirkt; gelangt; gefährdet; geschädigt; geschenkt; gestochen; gebissen; getreten; gefahren; gelaufen; geflogen; gerissen; gewirtschaftet; gespritzt; gekürzt; gesenkt; gestrichen; gesteigert; gebucht; gereizt; gelockt; gedrängt; gezwungen; gesoffen; gestreikt; genutzt; benutzt; genannt; gehört; gepostet; geleakt; gestreut;
  verkauft; verlassen; verloren; verletzt; verhandelt; vereinbart; versucht; versprochen; verlangt; verschickt; verschwiegen; verheimlicht; verraten; vergessen; verfolgt; verhindert; veranlasst; verbracht; verbreitet; verdient; verfasst; vergewaltigt; vergiftet; verhaftet; verkündet; vermittelt; veröffentlicht; verpasst; verprügelt; versichert; versteckt; verstoßen; verursacht; veruntreut; verwendet; verweigert; verzichtet; verschafft; verschoben; verschlüsselt; versorgt; verteilt; vertuscht; verzeichnet; verbrannt; verbündet; verdoppelt; verbucht; verdrängt; verständigt; vermietet; verpflichtet; verspielt; verabredet; verabschiedet; verärgert; verboten; verklagt; verlängert; vernichtet; verpfiffen; verkleinert; verschuldet; versetzt; vertrieben; vertreten; verteidigt; verübt; verurteilt; verwechselt; verwickelt; verzögert;
  bekommen; begonnen; behauptet; bezahlt; besucht; beschlossen; bestellt; bestochen; bedroht; beauftragt; beantragt; befohlen; befragt; begangen; begleitet; begründet; behalten; behandelt; beleidigt; belästigt; beobachtet; beraten; berichtet; beschafft; beschäftigt; beschimpft; beschlagnahmt; beschuldigt; besessen; besprochen; bestätigt; bestritten; beteiligt; betreten; betrieben; betrogen; bewilligt; bewogen; bewegt; bezogen; beendet; beeinflusst; befördert; befreit; benachrichtigt; beschleunigt; beworben; bedrängt; begrapscht; belogen; belastet; bespitzelt; besorgt; bestanden; bezeichnet; beigelegt; bemerkt; belegt; besiegt; besetzt; beschädigt;
  erhalten; erfahren; erfunden; ergeben; erhoben; erhöht; erklärt; erlassen; erlaubt; erlebt; erlitten; ermordet; eröffnet; erpresst; erreicht; erschossen; erstochen; erstattet; erteilt; erwirtschaftet; erwogen; erworben; erwürgt; erzählt; erzielt; erzwungen; erbeutet; erkannt; ermittelt; erschlagen; erschlichen; ersetzt; erwartet; erwischt; erkauft; ertränkt; erhärtet;
  entlassen; entdeckt; entführt; enthalten; entschieden; entschuldigt; entwendet; entwickelt; entworfen; entzogen; entfernt; entkommen; enteignet; entgegnet; entsorgt; empfangen; empfohlen; gefallen; gehört; genehmigt; gestattet; gewährt; geschafft; missbraucht; misshandelt; missachtet; hinterlassen; hinterzogen; hintergangen; hinterlegt; überfallen; übergeben; übernommen; überredet; überreicht; überwiesen; überzeugt; überwacht; überprüft; überschrieben; überschritten; übermittelt; umgangen; unterbrochen; unterschlagen; unterschrieben; unterstützt; untersagt; unterzeichnet; unterzogen; unterhalten; unterlassen; unternommen; untersucht; unterrichtet; widersprochen; widerrufen; zerstört; zerschlagen; zertrümmert; durchsucht; vollzogen; offenbart; gefoltert; manipuliert`;

/** Past participles with "sein". */
const SEIN_PARTICIPLES =
  'gekommen; gegangen; gefahren; geflogen; geflohen; geflüchtet; gereist; gelandet; gestorben; gefallen; gestürzt; gelaufen; gerannt; gesprungen; gestiegen; gesunken; gezogen; gewandert; geraten; gewesen; geworden; geblieben; geschehen; passiert; erschienen; verschwunden; gescheitert; geplatzt; getreten; geflossen; gelangt; gesegelt; getaucht; gebrochen; gewachsen; erkrankt; ertrunken; verstorben; verunglückt; verblutet; erfroren; erstickt; entkommen; entstanden; explodiert; abgetaucht; abgereist; aufgetaucht; eingetroffen; begegnet; gerast; gekracht; gesickert; gerutscht; geschlichen; gelungen; getrennt; ums leben; zerstritten; verlobt; verheiratet; schwanger; liiert; verwickelt; infiziert';

export const lexicon = {
  Determiner:
    list(`der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; kein; keine; keinen; keinem; keiner; keines; sein; seine; seinen; seinem; seiner; seines; ihr; ihre; ihren; ihrem; ihrer; ihres; unser; unsere; unseren; unserem; unserer; unseres; mein; meine; meinen; meinem; meiner;
    dieser; diese; dieses; diesen; diesem; jener; jene; jenes; jenen; jenem; jeder; jede; jedes; jeden; jedem; alle; allen; aller; beide; beiden; beider; manche; manchen; mancher; mehrere; mehreren; mehrerer; einige; einigen; einiger; viele; vielen; vieler; wenige; wenigen; etliche; zahlreiche; zahlreichen; verschiedene; diverse; weitere; weiteren; weiterer; andere; anderen; anderer; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; zweier; dreier; deren; dessen; welche; welcher; welches; derselbe; dieselbe; dasselbe; derselben; ebendiese; sämtliche`),
  /** Articles that no subject opens with. */
  Oblique: list(
    'den; dem; des; einen; einem; einer; eines; keinen; keinem; keiner; keines; seinen; seinem; seines; ihren; ihrem; ihres; unseren; unserem; unseres; meinen; meinem; diesen; diesem; jenen; jenem; jeden; jedem; allen; vielen; mehreren; einigen; wenigen; anderen; weiteren; beiden; manchen; zahlreichen',
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
  Linker: list('von; vom; für; aus; bei; beim; in; im; zum; zur; an; am; gegen; auf'),
  /** Nouns after which "der" is no nominative. */
  Feminine: list(
    'zeitung; tageszeitung; wochenzeitung; boulevardzeitung; sonntagszeitung; wirtschaftszeitung; agentur; nachrichtenagentur; presseagentur; bild; faz; sz; nzz; welt; zeit; taz; presse; rundschau; allgemeine; allgemeinen; zeit; post; woche; dpa; afp; apa; sda; keystone_sda; ap; krone; tagesschau; bbc; ard; mediengruppe; illustrierten; rheinischen; süddeutschen; berliner; süddeutsche; morgenpost; wirtschaftswoche; times; redaktion; polizei; bank; behörde; regierung; staatsanwaltschaft; stadt; firma; partei; gewerkschaft; eu; kommission; öffentlichkeit; börse; redaktion; plattform; tagespresse; landeszeitung; anfrage',
  ),
  Indefinite: list(
    'ein; eine; einen; einem; einer; eines; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; mehrere; mehreren; mehrerer; einige; einigen; einiger; viele; vielen; verschiedene; verschiedenen; zahlreiche; zahlreichen; etliche; etlichen; wenige; weitere; weiteren; weiterer; andere; anderen; anderer; ungenannte; ungenannten; ungenannter; anonyme; anonymer; anonymen; namentlich',
  ),
  Preposition: list(
    'von; vom; für; aus; bei; beim; in; im; ins; an; am; ans; auf; aufs; über; übers; unter; unterm; vor; vorm; nach; mit; zu; zum; zur; gegen; ohne; um; ums; durch; durchs; wegen; trotz; seit; während; zwischen; neben; hinter; gegenüber; laut; zufolge; gemäß; innerhalb; außerhalb; infolge; angesichts; mithilfe; aufgrund; anlässlich; bezüglich; hinsichtlich; seitens; statt; anstatt; per; pro; ab; bis; entlang; inmitten; samt; mitsamt; via; dank; binnen; jenseits; gen; wider; nahe; unweit; kontra; je; zuliebe; mangels; zwecks; rund um',
  ),
  And: list('und; oder; sowie; noch; &'),
  But: list('aber; doch; jedoch; sondern; allerdings'),
  Complementiser: list('dass; daß; ob'),
  Relative: list('wer; wem; wen; wessen; denen; wofür; wogegen; worüber; woran; worauf; womit; wodurch; wozu; was'),
  Subordinator: list(
    'weil; da; nachdem; bevor; ehe; als; wenn; falls; sofern; obwohl; obgleich; wenngleich; obschon; damit; sodass; indem; während; solange; sobald; seitdem; wie; wonach; demzufolge; wobei; wodurch; woraufhin; weshalb; wieso; warum; wo; woher; wohin; zumal; soweit; sowie; denn; bis',
  ),
  If: list('wenn; falls; sofern; ob; sonst; andernfalls; würde; würden; wäre; wären; hätte; hätten'),
  Adverb: list(
    `auch; später; zuletzt; zuvor; bereits; schon; wieder; erneut; noch; nun; nur; selbst; selber; erst; zuerst; zunächst; vorerst; bislang; bisher; offiziell; öffentlich; kürzlich; jüngst; unterdessen; derweil; indes; indessen; hingegen; dagegen; dennoch; trotzdem; deshalb; daher; darum; demnach; somit; zudem; außerdem; ausserdem; ferner; weiter; weiterhin; ebenfalls; ebenso; gleichfalls; ausdrücklich; entschieden; energisch; vehement; umgehend; sofort; unverzüglich; prompt; schließlich; schliesslich; endlich; letztlich; ausschließlich; lediglich; immerhin; zwar; nämlich; sogar; etwa; beispielsweise; insbesondere; vor allem; unter anderem; schriftlich; mündlich; telefonisch; intern; gemeinsam; anschließend; daraufhin; inzwischen; mittlerweile; längst; lange; stets; immer; oft; häufig; mehrfach; wiederholt; indirekt; direkt; indes; namentlich; grundsätzlich; generell; inhaltlich; vorab; eigens; wohl; offenbar; angeblich; anscheinend; vermutlich; möglicherweise; eventuell; tatsächlich; wirklich; natürlich; klar; deutlich; kurz; knapp; rund; gleichzeitig; zugleich; damals; einst; hier; dort; da; dabei; dazu; hierzu; dafür; daran; darauf; darin; daraus; davon; darüber; damit; danach; dadurch; hierbei; hiervon; jetzt; dann; so; allein; ganz; sehr; mehr; fast; kaum; gern; gerne; leider; diesbezüglich; näher; genau; konkret; aktuell; derzeit; momentan; gegenwärtig; vorläufig; formell; förmlich; explizit; detailliert; ohnehin; eh; ja; eben; halt; nunmehr; überhaupt; unmittelbar; kurzfristig; spontan; bisweilen; wiederum; einfach; knapp; insgesamt; überraschend; freilich; wenigstens; zumindest; gar; dort; draußen; online; kurzerhand; unabhängig; zweifelsfrei; abschließend; endgültig; vollständig; eindeutig; vorsichtig; indes; prinzipiell; auf anfrage; auf nachfrage; anfangs; einmal; nochmals; nochmal; noch einmal; ursprünglich; seinerseits; ihrerseits; jedenfalls; mithin; folglich; ansonsten; sonst; übrigens; nebenbei`,
  ),
  Auxiliary: list(
    'hat; haben; hatte; hatten; habe; habt; ist; sind; war; waren; sei; seien; wird; werden; wurde; wurden; werde; worden; geworden; sich; es; kann; können; konnte; konnten; könne; will; wollen; wollte; wollten; wolle; soll; sollen; sollte; sollten; solle; muss; müssen; musste; mussten; müsse; darf; dürfen; durfte; durften; dürfe; mag; mögen; mochte; mochten; möchte; möchten; bin; bist; wäre; hätte; würde; würden; könnte; könnten; dürfte; dürften; müsste; müssten; lässt; ließ; liess; lassen; ließen; liessen; ihm; ihn; ihnen; uns; mir; mich; dir; dich; gibt; gab; geben; gebe; bleibt; blieb; bleiben; blieben',
  ),
  Negation: list('nicht; nie; niemals; keineswegs; weder; keinesfalls; nichts'),
  Passive: list('wurde; wurden; wird; werden; werde; worden'),
  Blocker: list(
    'zu; um; bitte; ob; müsste; müssten; sollte; sollten; könnte; könnten; würde; würden; dürfte; dürften; soll; sollen',
  ),
  Time: list(
    'montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; montagabend; dienstagabend; mittwochabend; donnerstagabend; freitagabend; samstagabend; sonntagabend; montagmorgen; dienstagmorgen; mittwochmorgen; donnerstagmorgen; freitagmorgen; samstagmorgen; sonntagmorgen; montagnachmittag; dienstagnachmittag; mittwochnachmittag; donnerstagnachmittag; freitagnachmittag; montagmittag; dienstagmittag; mittwochmittag; donnerstagmittag; freitagmittag; sonntagnacht; januar; jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember; gestern; heute; morgen; vorgestern; übermorgen; abend; abends; nachmittag; nachmittags; vormittag; vormittags; mittag; mittags; mittwochs; nacht; morgens; woche; wochen; monat; monate; monaten; monats; jahr; jahre; jahren; jahres; tag; tage; tagen; tages; stunde; stunden; minuten; uhr; wochenende; wochenendes; vergangene; vergangenen; vergangener; letzte; letzten; letzter; nächste; nächsten; kommende; kommenden; frühjahr; sommer; herbst; winter; advent; weihnachten; ostern; jahresbeginn; anfang; mitte; ende; frühestens; spätestens; mo; di; mi; do; fr; sa; so; vorjahr; quartal; silvester; tagesende',
  ),
  PersonPronoun: list('er; sie; ich; wir; dieser; diese; beide; man'),
  ThingPronoun: list('es; sie; wir; dieses; man'),
  Spokesperson: [
    ...people(
      'sprecher; pressesprecher; mediensprecher; wortführer; anwalt; rechtsanwalt; verteidiger; strafverteidiger; rechtsbeistand; rechtsvertreter; spielerberater; spieleragent; agent; pressereferent; pressechef; kommunikationschef; kommunikationsleiter; kommunikationsdirektor; kommunikationsverantwortlicher',
    ),
    ...list(
      'anwältin; anwältinnen; anwälte; anwälten; rechtsanwältin; rechtsanwälte; rechtsanwälten; pressestelle; pressestellen; presseabteilung; pressebüro; presseteam; pressedienst; medienstelle; medienabteilung; mediendienst; medienbüro; kommunikationsabteilung; kommunikationsstelle; unternehmenskommunikation; konzernkommunikation; öffentlichkeitsarbeit; pressereferat; mediensprecherinnen; kanzlei; anwaltskanzlei; anwaltsteam; management des; pressedezernat; leiter kommunikation; leiterin kommunikation; leiter der kommunikation; leiterin der kommunikation; pressesprecherin',
    ),
  ],
  Organisation: [
    ...things(
      `konzern; unternehmen; betrieb; hersteller; anbieter; betreiber; dienstleister; zulieferer; verein; klub; club; verband; bundesverband; dachverband; verbund; spitalverbund; verlag; sender; bank; sparkasse; notenbank; zentralbank; versicherer; versicherung; fluggesellschaft; airline; reederei; bahn; ministerium; bundesministerium; amt; landesamt; bundesamt; gesundheitsamt; jugendamt; finanzamt; kartellamt; bundeskartellamt; landratsamt; kanzleramt; bundeskanzleramt; präsidialamt; bundespräsidialamt; umweltbundesamt; standesamt; rathaus; magistrat; senat; bundestag; landtag; bundesrat; parlament; nationalrat; stadtrat; gemeinderat; verwaltungsrat; aufsichtsrat; betriebsrat; vorstand; ausschuss; kommission; regierung; bundesregierung; landesregierung; staatsregierung; behörde; polizei; kantonspolizei; stadtpolizei; bundespolizei; landespolizei; kriminalpolizei; feuerwehr; berufsfeuerwehr; staatsanwaltschaft; generalstaatsanwaltschaft; bundesanwaltschaft; generalbundesanwalt; zoll; geheimdienst; nachrichtendienst; verfassungsschutz; armee; militär; bundeswehr; heer; marine; luftwaffe; generalstab; präsidium; polizeipräsidium; gericht; landgericht; amtsgericht; oberlandesgericht; arbeitsgericht; verwaltungsgericht; bundesgericht; klinik; klinikum; krankenhaus; spital; hospital; universität; hochschule; schule; institut; stiftung; gewerkschaft; partei; fraktion; koalition; kirche; bistum; erzbistum; diözese; gemeinde; stadt; kanton; landkreis; bezirk; bundesland; werk; händler; einzelhändler; kette; handelskette; brauerei; gruppe; holding; tochter; tochterfirma; mutterkonzern; startup; start-up; agentur; bundesagentur; netzbetreiber; stromversorger; versorger; energieversorger; stadtwerk; entwickler; studio; filmstudio; veranstalter; festival; theater; oper; museum; liga; bundesliga; botschaft; konsulat; generalkonsulat; union; allianz; bündnis; miliz; junta; führung; staatsführung; regime; palast; königshaus; hof; dienststelle; geschäftsstelle; leitung; geschäftsleitung; geschäftsführung; konzernleitung; unternehmensleitung; schulleitung; parteispitze; konzernspitze; einsatzleitung; rettungsleitstelle; leitstelle; aufsicht; finanzaufsicht; bankenaufsicht; börsenaufsicht; kammer; handelskammer; arbeitgeberverband; genossenschaft; krankenkasse; rentenversicherung; insolvenzverwalter; investor; finanzinvestor; großaktionär; plattform; netzwerk; organisation; hilfsorganisation; menschenrechtsorganisation; bürgerinitiative; initiative; gesellschaft; muttergesellschaft; tochtergesellschaft; fonds; börse; kollegium; gremium; direktion; bildungsdirektion; departement; verwaltung; stadtverwaltung; bezirksverwaltung; landesverwaltung; autobahn; airport; flughafen; zoo; tierpark; ressort; innenressort; kripo; bergwacht; seenotretter; rettungsdienst; technisches hilfswerk; hilfswerk; rotes kreuz; roter halbmond; stab; krisenstab`,
    ),
    ...list(
      `firma; firmen; fabrik; fabriken; banken; konzerne; ämter; klubs; vereine; verbände; behörden; ermittler; ermittlern; ermittlungsbehörden; sicherheitsbehörden; sicherheitskräfte; rettungskräfte; rettungskräften; einsatzkräfte; einsatzkräften; polizisten; fahnder; küstenwache; präsidentschaft; regierungschefs; werke; krankenhäuser; spitäler; auswärtige amt; auswärtigen amt; auswärtiges amt; auswärtigen amts; weiße haus; weißen haus; weißes haus; weisse haus; weissen haus; europäische kommission; europäischen kommission; eu-kommission; europäische union; internet-konzern; lkw-bauer; stadtwerke; lebensmittelkette; möbelhauskette; taliban; hisbollah; rebellen; putschisten; wirtschaftsprüfer; ratingagentur; thinktank; bafin; finma; seco; bka; bnd; lka; bsi; rki; dfb; dfl; sbb; öbb; finanzverwaltung; klubführung; vereinsführung; clubführung; parteiführung; heeresleitung; us-armee; us-regierung; us-militär; us-behörde; eu-parlament; us-kongress; fda; fbi; cia; nsa; pentagon; kreml; vatikan; höchstgericht; ek; kantonsspital; landeskriminalamt; bundeskriminalamt; königshof; kabinett; bundeskabinett; möbelkette; supermarktkette; drogeriekette; modekette; kaffeekette; baumarktkette; restaurantkette; hotelkette; kinokette; fastfoodkette`,
    ),
  ],
  Government:
    list(`washington; moskau; peking; london; paris; berlin; rom; madrid; tokio; seoul; pjöngjang; teheran; jerusalem; kiew; kyjiw; ankara; neu-delhi; islamabad; canberra; ottawa; brüssel; bern; wien; warschau; budapest; prag; athen; kabul; damaskus; bagdad; riad; kairo; caracas; havanna; minsk; belgrad; bukarest; sofia; stockholm; oslo; kopenhagen; helsinki; vilnius; riga; tallinn; kreml; vatikan; weiße haus; weißen haus; downing street; élysée;
    usa; us; vereinigte staaten; vereinigten staaten; eu; uno; un; großbritannien; england; schottland; wales; irland; kanada; australien; neuseeland; deutschland; frankreich; italien; spanien; portugal; niederlande; niederlanden; belgien; luxemburg; schweiz; österreich; polen; ungarn; tschechien; slowakei; slowenien; kroatien; serbien; kosovo; bosnien; albanien; montenegro; nordmazedonien; rumänien; bulgarien; griechenland; zypern; türkei; schweden; norwegen; dänemark; finnland; island; estland; lettland; litauen; russland; ukraine; belarus; moldau; georgien; armenien; aserbaidschan; kasachstan; china; taiwan; japan; südkorea; nordkorea; indien; pakistan; bangladesch; sri lanka; nepal; indonesien; malaysia; singapur; thailand; vietnam; kambodscha; myanmar; philippinen; iran; irak; israel; syrien; libanon; jordanien; saudi-arabien; katar; kuwait; jemen; ägypten; libyen; tunesien; algerien; marokko; sudan; südsudan; äthiopien; eritrea; somalia; kenia; nigeria; ghana; mali; niger; südafrika; simbabwe; uganda; ruanda; kongo; mexiko; brasilien; argentinien; chile; kolumbien; peru; venezuela; bolivien; ecuador; kuba; haiti; bayern; sachsen; hessen; brandenburg; thüringen; niedersachsen; nordrhein-westfalen; baden-württemberg; sachsen-anhalt; rheinland-pfalz; saarland; schleswig-holstein; mecklenburg-vorpommern`),
  OrganisationName: list(
    `ag; se; gmbh; kg; kgaa; ohg; ug; e.v; ev; sa; s.a; nv; n.v; plc; inc; corp; corporation; ltd; llc; co; holding; holdings; group; gruppe; capital; partners; technologies; technology; systems; industries; motors; pharma; energy; energie; international; global; networks; software; media; entertainment; studios; labs; services; solutions; logistics; development; immobilien; invest; investments; versicherung; versicherungen; bank; sparkasse; volksbank; airlines; airways; air; universität; institut; stiftung; verband; bund; amt; ministerium; kommission; gericht; klinik; klinikum; werke; stadtwerke; verkehrsbetriebe; bahn; bahnen; union; allianz; partei; fraktion; linke; linken; grünen; fdp; spd; cdu; csu; afd; fpö; övp; spö; neos; svp; verdi; fc; sv; sc; vfb; vfl; tsv; tsg; rb; fsv; bvb; hsv; fcb; 1. fc; borussia; eintracht; hertha; rapid; austria; united; city; football; kreuz; diakonie; caritas; feuerwehr; polizei; hilfe; umwelthilfe; naturschutzbund; museum; oper; theater; academy; company; security`,
  ),
  Outlet: [
    ...things(
      'magazin; blatt; portal; newsportal; sender; fernsehsender; tv-sender; rundfunk; radiosender; wochenmagazin; nachrichtenmagazin; wirtschaftsmagazin; fachmagazin; branchenmagazin; branchenportal; branchendienst; nachrichtenportal; nachrichtenkanal; nachrichtendienst; fachblatt; wirtschaftsblatt; sportblatt; boulevardblatt; klatschblatt; techportal; internetportal; onlineportal; online-portal; fachportal; pressedienst; recherchenetzwerk; redaktionsnetzwerk; rechercheverbund; newsletter; podcast; blog; techblog; fachblog; tabloid; regionalsender; staatssender; staatsfernsehen; recherchekollektiv',
    ),
    ...list(
      'zeitung; zeitungen; tageszeitung; tageszeitungen; wochenzeitung; wochenzeitungen; sonntagszeitung; wirtschaftszeitung; boulevardzeitung; sportzeitung; nachrichtenagentur; nachrichtenagenturen; presseagentur; nachrichtensender; us-sender; staatsmedien; medien; medium; presse; onlinemagazin; online-magazin; us-medien; nachrichtenseite; nachrichtenseiten; nachrichten-website; techseite; illustrierte; wirtschaftsdienst; staatsagentur; mediengruppe; fachzeitschrift; zeitschrift; zeitschriften; lokalzeitung; regionalzeitung; internetzeitung; magazine; blätter; blättern; agenturen; lokalmedien; auslandsmedien; fachmedien; wirtschaftsmedien; branchenmedien; technikmedien; techmedien; sportmedien; boulevardmedien; redaktion; enthüllungsplattform',
    ),
  ],
  OutletName: list(
    'zeitung; tageszeitung; anzeiger; kurier; kuriers; blatt; blatts; bote; boten; nachrichten; rundschau; rundschaus; post; presse; tagblatt; tagblatts; tageblatt; tageblatts; abendblatt; abendblatts; volksblatt; morgenpost; abendzeitung; allgemeine; allgemeinen; zeit; welt; echo; merkur; merkurs; radio; tv; fernsehen; news; times; journal; journals; herald; tribune; gazette; telegraph; guardian; mail; observer; chronicle; magazin; magazins; insider; bulletin; magazine; wirtschaftsblatt; express; weekly; daily; globe; mirror; funk; rundfunk; spiegel; spiegels; stern; sonntag; illustrierte; figaro; echos; corriere; gazzetta; marca',
  ),
  Unnamed: [
    ...list(
      `insider; insidern; insiderin; insiders; firmeninsider; quelle; quellen; eingeweihte; eingeweihten; eingeweihter; kreise; kreisen; whistleblower; whistleblowern; whistleblowerin; leaker; leakern; leakers; tippgeber; tippgebern; hinweisgeber; hinweisgebern; informant; informanten; informantin; gewährsmann; gewährsleute; gewährsleuten; umfeld; umfelds; vertraute; vertrauten; vertrauter; informierte; eingeweihtenkreise; vertraute person; vertraute personen; vertrauten person; vertrauten personen; vertraute leute; vertrauten leuten; vertraute quelle; vertraute quellen; vertrauten quelle; vertrauten quellen; vertrauter personen; vertraute insider; vertrauten insidern; informierte kreise; informierten kreisen; informierte personen; informierten personen; unterrichtete kreise; unterrichteten kreisen; beteiligte personen; beteiligten personen; befasste personen; befassten personen; personen; person; leute; leuten; augenzeugenkreise; eingeweihte kreise; betreffende personen`,
    ),
  ],
  Official: [
    ...people(
      'mitarbeiter; ex-mitarbeiter; manager; topmanager; ex-manager; berater; diplomat; banker; funktionär; parteifunktionär; händler; ingenieur; kollege; ermittler; fahnder; offizier; regierungsvertreter; unternehmensvertreter; firmenvertreter; vertreter; behördenvertreter; gewerkschafter; techniker; freund; weggefährte; parteifreund; abteilungsleiter; entwickler; lieferant; geheimdienstmitarbeiter; delegationsmitglied; regierungsmitarbeiter; geheimdienstler; aufsichtsrat; aufseher; bundestagsabgeordneter',
    ),
    ...adjectival(
      'beamt; regierungsbeamt; us-regierungsbeamt; polizeibeamt; ministerialbeamt; angestellt; bankangestellt; führungskraft; beschäftigt; verantwortlich; abgeordnet; bekannt; beteiligt; verwandt',
    ),
    ...list(
      'beamtin; beamtinnen; führungskräfte; führungskräften; führungskraft; kollegen; vorstandsmitglied; vorstandsmitglieder; aufsichtsratsmitglied; aufsichtsratsmitglieder; parteimitglied; kabinettsmitglied; regierungsmitglied; teilnehmer; teilnehmern; sitzungsteilnehmer; ratsmitglied; teammitglied; crewmitglied; mitglied',
    ),
  ],
  Vague: list(
    'hochrangige; hochrangiger; hochrangigen; ranghohe; ranghoher; ranghohen; hoher; hohe; hohen; ehemalige; ehemaliger; ehemaligen; früherer; frühere; früheren; ungenannter; ungenannte; ungenannten; anonymer; anonyme; anonymen; vertraut; vertrauter; vertraute; vertrauten; enger; enge; engen; leitender; leitende; leitenden; anonymität; namentlich; eingeweihter; informierter; nicht genannter; nicht genannten; nicht näher genannter; führender; führende',
  ),
  Title: [
    ...people(
      'präsident; vizepräsident; bundespräsident; us-präsident; staatspräsident; vereinspräsident; ehrenpräsident; klubpräsident; minister; bundesminister; innenminister; bundesinnenminister; außenminister; bundesaußenminister; aussenminister; finanzminister; bundesfinanzminister; verteidigungsminister; gesundheitsminister; bundesgesundheitsminister; wirtschaftsminister; justizminister; verkehrsminister; umweltminister; kultusminister; premierminister; ministerpräsident; premier; kanzler; bundeskanzler; vizekanzler; altkanzler; staatssekretär; staatsminister; senator; gouverneur; landeshauptmann; bürgermeister; oberbürgermeister; stadtpräsident; stadtrat; landrat; regierungsrat; bundesrat; botschafter; konsul; general; oberst; major; kommandant; kommandeur; admiral; kommissar; eu-kommissar; hauptkommissar; polizeipräsident; polizeichef; staatsanwalt; oberstaatsanwalt; generalstaatsanwalt; richter; chef; ceo; konzernchef; firmenchef; vorstandschef; bahnchef; parteichef; fraktionschef; regierungschef; aufsichtsratschef; finanzchef; personalchef; entwicklungschef; produktchef; technikchef; sicherheitschef; vereinschef; klubchef; sportchef; bankchef; vize; geschäftsführer; vorstand; finanzvorstand; personalvorstand; technikvorstand; sportvorstand; direktor; sportdirektor; generaldirektor; intendant; rektor; dekan; leiter; werkleiter; amtsleiter; klinikleiter; einsatzleiter; schulleiter; projektleiter; gründer; mitgründer; firmengründer; unternehmer; inhaber; eigentümer; besitzer; mehrheitseigner; vorsitzender; parlamentarier; kandidat; spitzenkandidat; kanzlerkandidat; politiker; trainer; bundestrainer; nationaltrainer; cheftrainer; manager; teammanager; teamchef; kapitän; stürmer; torwart; torhüter; mittelfeldspieler; verteidiger; nationalspieler; rennfahrer; schauspieler; sänger; musiker; rapper; regisseur; produzent; autor; schriftsteller; moderator; entertainer; star; könig; prinz; fürst; graf; herzog; papst; bischof; erzbischof; kardinal; pfarrer; diktator; machthaber; milliardär; investor; chefredakteur; herausgeber; sicherheitsberater; generalsekretär; parteisekretär; oppositionsführer; oppositionschef; obmann; klubobmann; kommissionspräsident; ratspräsident; notenbankchef; ezb-chef; chefarzt; direktorin; ombudsmann; fraktionsgeschäftsführer; bundesgeschäftsführer; generalintendant; kurator; architekt; koch; ex-präsident; ex-kanzler; ex-minister; ex-chef; ex-trainer; stabschef; armeechef; geheimdienstchef; insolvenzverwalter; justizsenator; innensenator; bezirksbürgermeister; ortsvorsteher; gemeindepräsident; ammann; staatschef',
    ),
    ...adjectival(
      'vorsitzend; vorstandsvorsitzend; aufsichtsratsvorsitzend; parteivorsitzend; fraktionsvorsitzend; betriebsratsvorsitzend; beauftragt; regierungsbeauftragt; datenschutzbeauftragt; wehrbeauftragt',
    ),
    ...list(
      'herr; herrn; dr; prof; mag; ing; königin; prinzessin; landeshauptfrau; klubobfrau; obfrau; ratsvorsitzende; vorständin; staatsanwältin; oberstaatsanwältin; bundesrätin; stadträtin; landrätin; regierungsrätin; bischöfin; chefärztin; köchin; gräfin; fdp-chef; kapitänin; frontmann; popstar; filmstar; ministerin',
    ),
  ],
  Bystander: [
    ...people(
      'analyst; experte; ökonom; professor; forscher; wissenschaftler; stratege; historiker; politologe; politikwissenschaftler; soziologe; psychologe; virologe; epidemiologe; mediziner; arzt; jurist; rechtsexperte; beobachter; kritiker; zeuge; augenzeuge; anwohner; nachbar; bewohner; einwohner; bürger; leser; nutzer; user; zuschauer; fan; anhänger; besucher; kunde; verbraucher; verbraucherschützer; aktivist; demonstrant; gegner; befürworter; aktionär; kleinaktionär; anleger; investmentbanker; börsianer; marktteilnehmer; marktbeobachter; branchenkenner; kenner; volkswirt; chefvolkswirt; lehrer; schüler; student; journalist; reporter; korrespondent; kommentator; moderator; kolumnist; redakteur; blogger; youtuber; passant; autofahrer; fahrer; pilot; spieler; gutachter; täter; gast; tourist; urlauber; patient; mieter; eltern; rentner; therapeut; berater der; unternehmensberater; touristiker; künstler; wirt; bauer; landwirt; dramaturg; techniker; ethiker; linguist; meteorologe; klimaforscher; militärexperte; sicherheitsexperte; branchenexperte; finanzexperte; marktforscher; statistiker; spaziergänger; helfer; retter; user; wähler; zeugin; freundin; erzieher; polizeigewerkschafter; trainer; dozent; philosoph; theologe',
    ),
    ...adjectival(
      'sachverständig; angeklagt; beschuldigt; verdächtig; tatverdächtig; betroffen; angehörig; hinterblieben; überlebend; verletzt; geschädigt; festgenommen; jugendlich; erwachsen; studierend; reisend; gefangen; gläubig; jährig; verstorben; zuschauend',
    ),
    ...list(
      'ärzte; ärzten; ärztin; nachbarn; mutter; vater; mütter; väter; sohn; tochter; bruder; schwester; ehefrau; ehemann; ehepaar; gatte; gattin; frau; frauen; mann; männer; männern; junge; mädchen; kind; kinder; kindern; familie; familien; großmutter; großvater; witwe; opfer; opfern; menschen; publikum; bevölkerung; öffentlichkeit; nutzerinnen; fans; fachleute; fachmann; fachfrau; experten; expertinnen; verdächtige; unbekannte; unbekannter; schwager; onkel; tante; mandant; mandantin; gutachterin; opposition; vorinstanz; leserinnen; user; freundin; landsleute; kundschaft; belegschaft; jury; mieterin; pärchen; paar; fahrgäste; passagiere; häftling; häftlinge; geiseln; geisel; touristen; forschende; forschenden; forscherteam; forschungsteam',
    ),
  ],
  Study: [
    ...things(
      'studie; umfrage; erhebung; untersuchung; analyse; gutachten; statistik; gesetz; grundgesetz; verordnung; vorschrift; regel; verfassung; vertrag; plan; zeitplan; fahrplan; programm; index; barometer; ranking; bericht des; hochrechnung; prognose; schätzung; berechnung; kurzstudie; modell; theorie; legende; sage; mythos; bibel; buch; roman; wetterbericht; wettervorhersage; wetterdienst; vorhersage; forschung; experiment; test; datenschutzerklärung; satzung; statut; urteil; richtlinie; definition; lexikon; duden; wikipedia; horoskop; rezept; karte; kalender; auswertung; messung; daten; zahl; angabe auf; beweis; indiz; fund; erfahrung; tradition; brauch; sprichwort; volksmund; tabelle; bild; foto; video; aufnahme; laborwert; sequenzierung; obduktion; stichprobe; vergleich; kurs; koalitionsvertrag; wahlprogramm; drehbuch; zeitplan; haushaltsplan; konjunkturumfrage; trend; politbarometer; deutschlandtrend',
    ),
    ...list(
      'pläne; plänen; verträge; gesetze; zahlen; ergebnisse; ergebnis; beobachtungen; gerücht; gerüchte; gerüchten; tierschutzgesetz; fälle; ausnahmen; ausnahme; sätze; laborergebnisse; satellitenbilder; satellitenbild; marktdaten; recherchen; werte; indizien; beweise; ärztekammern; logik; naturgesetz; bücher',
    ),
  ],
  Document: [
    ...things(
      'mitteilung; medienmitteilung; pressemitteilung; presseerklärung; pressetext; erklärung; stellungnahme; statement; schreiben; rundschreiben; brief; e-mail; mail; aussendung; presseaussendung; communiqué; kommuniqué; verlautbarung; bekanntmachung; pflichtmitteilung; ad-hoc-mitteilung; adhoc-mitteilung; börsenmitteilung; unterlage; gerichtsunterlage; gerichtsdokument; dokument; anklageschrift; klageschrift; anklage; haftbefehl; protokoll; geschäftsbericht; quartalsbericht; halbjahresbericht; jahresbericht; zwischenbericht; abschlussbericht; untersuchungsbericht; polizeibericht; prospekt; wertpapierprospekt; webseite; website; internetseite; homepage; blogeintrag; blogbeitrag; blogpost; beitrag; tweet; post; posting; memo; vermerk; papier; strategiepapier; einladung; aushang; anzeige; bescheid; antwort; antwortschreiben; gerichtsakte; akte; gerichtsbeschluss; pressekonferenz; video-botschaft; videobotschaft; bilanz; patentantrag; patentschrift; handelsregister; zulassungsunterlage',
    ),
    ...list(
      'angaben; akten; ermittlungsakten; berichte; unterlagen; papieren; dokumente; pressemeldung; pressemeldungen; meldung; produktseite; statusseite; supportseite; twitter-konto; facebook-seite; instagram-story; patent; patente',
    ),
  ],
  Report: list('bericht; berichts; berichte; berichten; meldung; meldungen; artikel'),
  To: list('gegenüber; der; dem; den; auf anfrage von; sagte; sagten; sagt; anfrage; von; im gespräch mit'),
  Say: list(
    'sagte; sagt; sagten; gesagt; erklärte; erklärt; erklärten; betonte; betont; betonten; schrieb; schreibt; schrieben; geschrieben; berichtete; berichtet; berichteten; meinte; meint; versicherte; versichert; behauptete; behauptet; behaupteten; bestätigte; bestätigt; bestätigten; teilte; teilten; mitgeteilt; mitteilte; kündigte; kündigten; verkündete; warnte; warnt; kritisierte; vermutete; vermutet; glaubte; äußerte; äußerten; dementierte; räumte; gestand; antwortete; meldete; meldeten; meldet; bekräftigte; ergänzte; fügte; hofft; hoffte; forderte; fordert; verlangte; beschloss; entschied',
  ),

  SayVerb: list(
    'sagte; sagt; sagten; erklärte; erklärt; erklärten; betonte; betont; betonten; schrieb; schreibt; schrieben; versicherte; versichert; versicherten; ergänzte; ergänzt; ergänzten; unterstrich; unterstreicht; bekräftigte; bekräftigt; bekräftigten; beteuerte; beteuert; beteuerten; erläuterte; erläutert; erläuterten; präzisierte; präzisiert; antwortete; entgegnete; erwiderte; twitterte; postete; verlautbarte; argumentierte; argumentiert; begründete; informierte; informiert; informierten; mitteilte; mitteilten; mitteilt; mitteilen ließ; hinzufügte; klarstellte; klarstellt; klarstellten; ausführte; formulierte; resümierte; äußerte; äusserte; meinte; meint; warnte; warnten; appellierte; mahnte; spricht von; sprach von; sprachen von; rechnet mit; geht davon aus; ging davon aus; gehen davon aus; gingen davon aus',
  ),
  ReportVerb: list(
    'berichtete; berichtet; berichteten; meldete; meldet; meldeten; schrieb; schreibt; schrieben; enthüllte; enthüllt; enthüllten; erfuhr; erfuhren; behauptet; behauptete; behaupteten; spekulierte; spekuliert; spekulieren; zitierte; zitiert; aufdeckte; aufdeckten; will wissen; wollen wissen',
  ),
  ConfirmVerb: list(
    'bestätigte; bestätigt; bestätigten; verkündete; verkündet; verkündeten; gestand; gesteht; gestanden; eingesteht; eingestand; einräumte; einräumt; einräumten; zugab; zugibt; zugaben; ankündigte; ankündigten; ankündigt; bekanntgab; bekanntgaben; bekanntgibt',
  ),
  Participle: list(PARTICIPLES),
  SeinParticiple: list(SEIN_PARTICIPLES),
  /** What a reporter asks for. */
  Request: list(
    'anfrage; anfragen; medienanfrage; medienanfragen; presseanfrage; presseanfragen; interviewanfrage; interviewanfragen; kontaktanfrage; kontaktversuche; nachfrage; nachfragen; bitte; bitten; frage; fragen; fragenkatalog; e-mail; e-mails; mail; mails; nachricht; nachrichten; anruf; anrufe; anrufen; kontaktaufnahme; kontaktversuch; schreiben',
  ),
  /** What is asked of a party. */
  Answer: list(
    'kommentar; kommentare; stellungnahme; stellungnahmen; auskunft; auskünfte; angabe; angaben; aussage; aussagen; äußerung; äußerungen; interview; interviews; statement; einzelheiten; details',
  ),
  Claim: list(
    'bericht; berichte; berichten; medienbericht; medienberichte; medienberichten; vorwurf; vorwürfe; vorwürfen; anschuldigung; anschuldigungen; behauptung; behauptungen; gerücht; gerüchte; gerüchten; spekulation; spekulationen; darstellung; darstellungen; meldung; meldungen; unterstellung; unterstellungen; verdacht; verdächtigungen; kritik; vermutung; vermutungen; aussage; aussagen; these; verantwortung; schuld; anklage; das; dies; diese; sie; ihn; beteiligung; äußerungen; mutmaßungen; betrugsvorwürfe; korruptionsvorwürfe; vorhaltungen; plagiatsvorwürfe; missbrauchsvorwürfe; lesart; rücktrittsgerüchte; übernahmegerüchte; verkaufsgerüchte; wechselgerüchte; transfergerüchte; trennungsgerüchte',
  ),
  RumorNoun: list(
    'gerücht; gerüchte; gerüchten; übernahmegerüchte; wechselgerüchte; transfergerüchte; trennungsgerüchte; rücktrittsgerüchte; fusionsgerüchte; todesgerüchte; verkaufsgerüchte; marktgerüchte; liebesgerüchte; spekulationen; übernahmespekulationen; mutmaßungen; verschwörungsgerüchte',
  ),
  ReportNoun: list(
    'bericht; berichte; berichten; berichts; medienbericht; medienberichte; medienberichten; zeitungsbericht; zeitungsberichte; zeitungsberichten; pressebericht; presseberichte; presseberichten; artikel; artikels; vorabbericht; agenturbericht; agenturberichte; agenturberichten; tv-bericht; fernsehbericht; magazinbericht; exklusivbericht; recherche; recherchen; medienrecherchen; agenturmeldung; agenturmeldungen; pressemeldungen; informationen; meldung; meldungen',
  ),
  MediaReport: list(
    'medienbericht; medienberichte; medienberichten; zeitungsbericht; zeitungsberichte; zeitungsberichten; pressebericht; presseberichte; presseberichten; agenturbericht; agenturberichte; agenturberichten; fernsehbericht; tv-bericht; magazinbericht; medieninformationen; vorabbericht; medienangaben; agenturmeldung; agenturmeldungen',
  ),
  /** Groups of people spoken of without names. */
  Court: list(
    'gericht; landgericht; amtsgericht; oberlandesgericht; bundesgericht; bundesgerichtshof; bgh; verfassungsgericht; bundesverfassungsgericht; verfassungsgerichtshof; verwaltungsgericht; verwaltungsgerichtshof; obergericht; oberste gerichtshof; gerichtshof; eugh; ogh; kammer; richter; richterin; senat; berufungsgericht; sportgericht; cas; bundesverwaltungsgericht; arbeitsgericht; sozialgericht',
  ),
  /** Compounds that end like a class but belong to none. */
  Neutral: list(
    'freundeskreise; freundeskreisen; freundeskreis; wahlkreise; wahlkreisen; familienkreise; familienkreisen; arbeitskreise; personenkreise; fankreise; halbkreise; umkreise; stromkreise; stromquelle; stromquellen; energiequelle; energiequellen; einnahmequelle; einnahmequellen; geldquelle; lichtquelle; wärmequelle; bildquelle; datenquelle; fehlerquelle; fehlerquellen; heilquelle; heilquellen; wasserquelle; lautsprecher; lautsprechers; lautsprechern; muttersprachler; fürsprecher; fürsprecherin; zwiesprecher; hörbuchsprecher; hörbuchsprecherin; synchronsprecher; synchronsprecherin; nachrichtensprecher; nachrichtensprecherin; werbesprecher; stadionsprecher; versprecher; versprechern; einsprecher; rechenschaft; nachricht; landkreise; landkreisen; schriftsteller; seitenblatt; feigenblatt; beiblatt; merkblatt; datenblatt; infektionskreise; bekanntenkreise',
  ),
} as const;

const cases = (text: string, endings: readonly string[]): string[] => inflect(text, endings);

/** Endings that put a compound into a class. */
export const suffixes = {
  Spokesperson: [
    ...cases('sprecher', ['', 's', 'n', 'in', 'innen']),
    'anwalt',
    'anwalts',
    'anwältin',
    'anwälte',
    'anwälten',
    'pressestelle',
    'medienstelle',
  ],
  Unnamed: ['kreise', 'kreisen', 'insider', 'insidern', 'insiders', 'eingeweihte', 'eingeweihten', 'leaker'],
  Outlet: [
    'zeitung',
    'zeitungen',
    'magazin',
    'magazins',
    'magazine',
    'agentur',
    'nachrichtenagentur',
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
    ...cases(
      'ministerium; amt; gericht; konzern; unternehmen; hersteller; betreiber; anbieter; dienstleister; zulieferer; händler; versicherer; verband; verbund; verein; klub; club; institut; präsidium; klinikum; kommissariat; spital; parlament; departement; kabinett; kollegium; werk; produzent; entwickler; spezialist; entwicklungshelfer; betrieb; klub; vorstand; verlag; studio',
      ['', 's', 'es', 'e', 'en', 'n'],
    ),
    ...list(
      'behörde; behörden; polizei; feuerwehr; anwaltschaft; regierung; verwaltung; kommission; direktion; kammer; gewerkschaft; gesellschaft; genossenschaft; universität; hochschule; klinik; stiftung; partei; fraktion; bank; banken; kasse; sparkasse; holding; gruppe; firma; firmen; kette; bauer; riese; riesen; gigant; giganten; ministerien; ämter; verbände; organisation; organisationen; vereinigung; botschaft; direktorat; leitung; führung; aufsicht; dienst; dienste; rat; rats; tochter; airline; reederei; brauerei; schmiede; bauern; bauers; agentur für arbeit; justiz; wache; streitkräfte; streitkräften; truppen; kräfte; kräften; junta; miliz; investor; startup; fonds; zentrale; bahn; linie',
    ),
  ],
  Title: [
    ...cases(
      'präsident; minister; chef; vorstand; direktor; sekretär; kanzler; meister; vorsitzender; trainer; kommissar; politiker; gründer; leiter; führer; senator; kandidat; star; spieler; beauftragter; intendant; bischof',
      ['', 's', 'en', 'n', 'in', 'innen'],
    ),
    'vorsitzende',
    'vorsitzenden',
    'beauftragte',
    'beauftragten',
    'boss',
  ],
  Official: [
    'mitarbeiter',
    'mitarbeiterin',
    'mitarbeitern',
    'mitarbeiters',
    'manager',
    'managern',
    'managerin',
    'beamter',
    'beamte',
    'beamten',
    'beamtin',
    'vertreter',
    'vertretern',
    'vertreterin',
    'berater',
    'beraterin',
    'beratern',
  ],
  Bystander: [
    'experte',
    'experten',
    'expertin',
    'analyst',
    'analysten',
    'analystin',
    'forscher',
    'forscherin',
    'forschern',
    'wissenschaftler',
    'wissenschaftlerin',
    'wissenschaftlern',
    'ökonom',
    'ökonomen',
    'historiker',
    'psychologe',
    'psychologin',
    'jährige',
    'jähriger',
    'jährigen',
    'nutzer',
    'besucher',
    'zeuge',
    'zeugen',
    'zeugin',
    'kenner',
    'kritiker',
    'verdächtige',
    'verdächtiger',
    'verdächtigen',
    'loge',
    'login',
    'logen',
    'schützer',
    'aktivist',
    'aktivisten',
    'aktivistin',
    'fans',
    'opfer',
  ],
  Study: [
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
  OrganisationName: ['werke', 'verkehrsbetriebe'],
  OutletName: ['blatt', 'blatts', 'anzeiger', 'anzeigers', 'kurier', 'nachrichten', 'rundschau', 'post'],
  Participle: ['iert', ...list(PARTICIPLES).filter((word) => word.startsWith('ge') && word.length > 5)],
  SeinParticiple: list(SEIN_PARTICIPLES).filter((word) => word.startsWith('ge') && word.length > 5),
} as const;
