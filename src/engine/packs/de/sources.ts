/** Word classes of German: who may stand behind a statement. */
import { besideNames } from './beside-names.ts';
import { adjectival, bodies, list, people, things } from './forms.ts';
import { lexicon as verbs } from './verbs.ts';
import { functionWords } from './words.ts';

/** Verbs of saying in all their forms, one word each. */
const SAY = [
  ...new Set(
    [
      verbs.SayVerb,
      verbs.SayPresent,
      verbs.SayParticiple,
      verbs.TellVerb,
      verbs.TellParticiple,
      verbs.ConfirmVerb,
      verbs.ConfirmPresent,
      verbs.ConfirmParticiple,
      verbs.RevealVerb,
      list(
        'teilte; teilten; kündigte; kündigten; räumte; räumten; fügte; hofft; hoffte; forderte; fordert; verlangte; kritisierte; vermutete; vermutet; glaubte; glaubt',
      ),
    ]
      .flat()
      .filter((word) => !word.includes(' ')),
  ),
];

/** "Polizeiangaben": whose word it is stands in the compound. */
const ANGABEN = list(
  'polizei; unternehmens; firmen; konzern; behörden; hersteller; betreiber; anbieter; vereins; klub; club; ministeriums; regierungs; feuerwehr; stadt; verbands; partei; gewerkschafts; gerichts; justiz; militär; armee; klinik; krankenhaus; veranstalter; sprecher; bank; bahn; zoll; verlags; dwd; adac; db; rettungs; staatsanwaltschafts; werks; flughafen; hochschul; universitäts; börsen; werks; verwaltungs; ermittler; kantonspolizei',
).map((word) => `${word}angaben`);

/** Whose figures they are: "nach ukrainischen Angaben". */
const OFFICIAL = list(
  'amtlichen; offiziellen; behördlichen; polizeilichen; militärischen; ukrainischen; russischen; israelischen; palästinensischen; libanesischen; iranischen; syrischen; irakischen; amerikanischen; us-amerikanischen; britischen; französischen; italienischen; spanischen; polnischen; türkischen; griechischen; chinesischen; japanischen; indischen; pakistanischen; nordkoreanischen; südkoreanischen; taiwanischen; ägyptischen; saudischen; ungarischen; serbischen; österreichischen; schweizerischen; deutschen; niederländischen; belgischen; schwedischen; norwegischen; finnischen; dänischen; kanadischen; mexikanischen; brasilianischen; venezolanischen; kolumbianischen; afghanischen; belarussischen; georgischen; armenischen; aserbaidschanischen; katarischen; jordanischen; jemenitischen; sudanesischen; äthiopischen; nigerianischen; palästinensischer; ukrainischer; russischer; israelischer',
);

/** Circles that a headline names before its colon: "Regierungskreise: ...". */
const INSIDER_LABELS = list(
  'branchenkreise; regierungskreise; koalitionskreise; verhandlungskreise; finanzkreise; unternehmenskreise; parteikreise; sicherheitskreise',
);

const nouns = {
  Spokesperson: [
    ...people(
      'sprecher; pressesprecher; mediensprecher; wortführer; anwalt; rechtsanwalt; strafverteidiger; pflichtverteidiger; wahlverteidiger; rechtsbeistand; rechtsvertreter; spielerberater; spieleragent; agent; pressereferent; pressechef; kommunikationschef; kommunikationsleiter; kommunikationsdirektor; kommunikationsverantwortlicher',
    ),
    ...adjectival('medienbeauftragt; pressebeauftragt'),
    ...list(
      'berater des spielers; anwältin; anwältinnen; anwälte; anwälten; rechtsanwältin; rechtsanwälte; rechtsanwälten; pressestelle; pressestellen; presseabteilung; pressebüro; presseteam; sprecherteam; pressedienst; medienstelle; medienabteilung; mediendienst; medienbüro; kommunikationsabteilung; kommunikationsstelle; unternehmenskommunikation; konzernkommunikation; öffentlichkeitsarbeit; pressereferat; mediensprecherinnen; kanzlei; anwaltskanzlei; anwaltsteam; pressedezernat; sein verteidiger; seinem verteidiger; seine verteidiger; seine verteidigerin; ihr verteidiger; ihrem verteidiger; ihre verteidiger; ihre verteidigerin; beide verteidiger; verteidiger des; verteidigerin des; verteidiger der; verteidigerin der; die verteidigerin; sein manager; seinem manager; seine managerin; ihr manager; ihrem manager; ihre managerin; leiter kommunikation; leiterin kommunikation; leiter der kommunikation; leiterin der kommunikation; leiterin der unternehmenskommunikation; leiter der unternehmenskommunikation; leiterin der pressestelle; leiter der pressestelle; pressesprecherin',
    ),
  ],
  Company: list(
    'unternehmen; unternehmens; konzern; konzerns; konzerne; firma; gesellschaft; gruppe; hersteller; herstellers; verein; vereins; klub; klubs; club; clubs; partei; organisation; verband; verbands; verbandes; startup; start-up; anbieter; anbieters; betreiber; betreibers; händler; händlers',
  ),
  /** Of those, whose compounds tell a trade: "Flughafenbetreiber", "Autohersteller". */
  Trade: list('betreiber; betreibers; hersteller; herstellers; anbieter; anbieters; händler; händlers; gesellschaft'),
  NoCompany: list(
    `investor; investors; fonds; hedgefonds; aktionär; aktionärs; beteiligungsgesellschaft; bieter; ministerium; ministeriums; amt; amts; behörde; gericht; gerichts; hof; anwaltschaft; polizei; feuerwehr; zoll; armee; militär; bundeswehr; regierung; kanzlei; parlament; rat; rats; ausschuss; kommission; kammer; börse; aufsicht; gewerkschaft; verein; vereins; klub; klubs; club; clubs; verband; verbands; verbandes; partei; fraktion; stiftung; kirche; bistum; universität; hochschule; schule; institut; klinik; klinikum; klinikums; krankenhaus; krankenhauses; spital; spitals; stadt; gemeinde; kanton; land; kreis; bezirk; museum; theater; festival; zoo; botschaft; miliz; organisation; agentur; initiative; bündnis; notenbank; zentralbank`,
  ),
  Organisation: [
    ...ANGABEN,
    ...OFFICIAL.map((adjective) => `${adjective} angaben`),
    ...bodies(
      `konzern; unternehmen; betrieb; hersteller; anbieter; betreiber; dienstleister; zulieferer; verein; klub; club; verband; arbeitsagentur; verbraucherzentrale; palast; verbund; verlag; bank; sparkasse; notenbank; zentralbank; versicherer; versicherung; airline; reederei; bahn; ministerium; amt; rathaus; magistrat; senat; bundestag; landtag; bundesrat; parlament; nationalrat; stadtrat; gemeinderat; verwaltungsrat; aufsichtsrat; betriebsrat; vorstand; ausschuss; kommission; regierung; bundesregierung; behörde; polizei; kantonspolizei; feuerwehr; staatsanwaltschaft; generalbundesanwalt; zoll; geheimdienst; nachrichtendienst; wetterdienst; verfassungsschutz; armee; militär; bundeswehr; heer; marine; luftwaffe; generalstab; präsidium; gericht; landgericht; amtsgericht; oberlandesgericht; arbeitsgericht; verwaltungsgericht; bundesgericht; klinik; klinikum; krankenhaus; spital; hospital; universität; hochschule; schule; institut; stiftung; gewerkschaft; partei; fraktion; koalition; kirche; bistum; erzbistum; diözese; gemeinde; stadt; kanton; landkreis; bezirk; bundesland; werk; einzelhändler; kette; brauerei; gruppe; holding; tochterfirma; mutterkonzern; startup; start-up; agentur; bundesagentur; netzbetreiber; stromversorger; versorger; energieversorger; stadtwerk; entwickler; studio; filmstudio; veranstalter; festival; theater; oper; museum; liga; bundesliga; botschaft; konsulat; generalkonsulat; union; allianz; bündnis; miliz; junta; führung; regime; palast; königshaus; hof; dienststelle; geschäftsstelle; leitung; geschäftsleitung; geschäftsführung; konzernleitung; unternehmensleitung; schulleitung; rettungsleitstelle; leitstelle; aufsicht; kammer; genossenschaft; krankenkasse; rentenversicherung; insolvenzverwalter; investor; finanzinvestor; großaktionär; plattform; netzwerk; organisation; bürgerinitiative; initiative; gesellschaft; fonds; börse; kollegium; gremium; direktion; departement; verwaltung; autobahn; airport; flughafen; zoo; tierpark; ressort; innenressort; kripo; seenotretter; rettungsdienst; technisches hilfswerk; hilfswerk; rotes kreuz; roter halbmond; stab; krisenstab; werft; hotel; center; kloster; orchester; ausrichter; vermarkter; lieferant; verleiher; gesellschafter; gefängnis; bundesheer; landeskirche; bergrettung; wasserrettung; staatskanzlei; bundeskanzlei`,
    ),
    ...list(
      `die beamten; den beamten; firma; firmen; land; landes; management; managements; pro asyl; pro bahn; büro; büros; ligist; ligisten; discounter; discounters; fabrik; fabriken; banken; konzerne; ämter; klubs; vereine; verbände; behörden; ermittler; ermittlern; deutsche post; deutschen post; deutscher post; österreichische post; österreichischen post; österreichischer post; schweizerische post; schweizerischen post; schweizerischer post; charité; rega; asfinag; weko; wiener linien; weißem haus; weissem haus; rettungskräfte; rettungskräften; einsatzkräfte; einsatzkräften; polizisten; fahnder; küstenwache; präsidentschaft; regierungschefs; werke; krankenhäuser; spitäler; auswärtige amt; auswärtigen amt; auswärtiges amt; auswärtigen amts; weiße haus; weißen haus; weißes haus; weisse haus; weissen haus; europäische kommission; europäischen kommission; eu-kommission; europäische union; stadtwerke; taliban; hisbollah; rebellen; putschisten; wirtschaftsprüfer; bafin; finma; seco; bka; bnd; lka; bsi; rki; dfb; dfl; sbb; öbb; kapo; stapo; verkehrsbetriebe; bundesamt; landesamt; bundesministerium; landesregierung; band; label; plattenlabel; zweig; ableger; bfarm; kfw; bfv; wksta; bund; beide seiten; beide klubs; beide vereine; us-armee; us-militär; us-kongress; fda; fbi; cia; nsa; pentagon; kreml; vatikan; ek; landeskriminalamt; bundeskriminalamt; königshof; kabinett; bundeskabinett; fastfoodkette`,
    ),
  ],
  Government:
    list(`washington; moskau; peking; london; paris; berlin; rom; madrid; tokio; seoul; pjöngjang; teheran; jerusalem; kiew; kyjiw; ankara; neu-delhi; islamabad; canberra; ottawa; brüssel; bern; wien; warschau; budapest; prag; athen; kabul; damaskus; bagdad; riad; kairo; caracas; havanna; minsk; belgrad; bukarest; sofia; stockholm; oslo; kopenhagen; helsinki; vilnius; riga; tallinn; kreml; vatikan; weiße haus; weißen haus; downing street; élysée;
    usa; us; vereinigte staaten; vereinigten staaten; eu; uno; un; großbritannien; england; schottland; wales; irland; kanada; australien; neuseeland; deutschland; frankreich; italien; spanien; portugal; niederlande; niederlanden; belgien; luxemburg; schweiz; österreich; polen; ungarn; tschechien; slowakei; slowenien; kroatien; serbien; kosovo; bosnien; albanien; montenegro; nordmazedonien; rumänien; bulgarien; griechenland; zypern; türkei; schweden; norwegen; dänemark; finnland; island; estland; lettland; litauen; russland; ukraine; belarus; moldau; georgien; armenien; aserbaidschan; kasachstan; china; taiwan; japan; südkorea; nordkorea; indien; pakistan; bangladesch; sri lanka; nepal; indonesien; malaysia; singapur; thailand; vietnam; kambodscha; myanmar; philippinen; iran; irak; israel; syrien; libanon; jordanien; saudi-arabien; katar; kuwait; jemen; ägypten; libyen; tunesien; algerien; marokko; sudan; südsudan; äthiopien; eritrea; somalia; kenia; nigeria; ghana; mali; niger; südafrika; simbabwe; uganda; ruanda; kongo; mexiko; brasilien; argentinien; chile; kolumbien; peru; venezuela; bolivien; ecuador; kuba; haiti; bayern; sachsen; hessen; brandenburg; thüringen; niedersachsen; nordrhein-westfalen; baden-württemberg; sachsen-anhalt; rheinland-pfalz; saarland; schleswig-holstein; mecklenburg-vorpommern; israels; russlands; chinas; irans; nordkoreas; südkoreas; japans; indiens; polens; frankreichs; italiens; spaniens; deutschlands; österreichs; großbritanniens; moskaus; kiews; pekings; washingtons`),
  OrganisationName: list(
    `ärzte ohne grenzen; bank of england; ig; ag; se; gmbh; kg; kgaa; ohg; ug; e.v; ev; sa; s.a; nv; n.v; plc; inc; corp; corporation; ltd; llc; co; holding; holdings; group; gruppe; capital; partners; technologies; technology; systems; industries; motors; pharma; energy; energie; international; global; networks; software; media; entertainment; studios; labs; services; solutions; logistics; development; immobilien; invest; investments; versicherung; versicherungen; bank; sparkasse; volksbank; airlines; airways; air; universität; institut; stiftung; verband; bund; amt; ministerium; kommission; gericht; klinik; klinikum; werke; stadtwerke; verkehrsbetriebe; bahn; bahnen; union; allianz; partei; fraktion; linke; linken; grünen; fdp; spd; cdu; csu; afd; fpö; övp; spö; neos; svp; verdi; fc; sv; sc; vfb; vfl; tsv; tsg; rb; fsv; bvb; hsv; fcb; 1. fc; borussia; eintracht; hertha; rapid; austria; united; city; football; kreuz; diakonie; caritas; feuerwehr; polizei; hilfe; umwelthilfe; naturschutzbund; museum; oper; theater; academy; company; security`,
  ),
  Outlet: [
    ...bodies(
      'staatsmedium; onlinemedium; branchenmedium; fachmedium; magazin; blatt; portal; newsportal; sender; fernsehsender; tv-sender; rundfunk; radiosender; wochenmagazin; nachrichtenmagazin; wirtschaftsmagazin; fachmagazin; branchenmagazin; branchenportal; branchendienst; nachrichtenportal; nachrichtenkanal; nachrichtendienst; fachblatt; wirtschaftsblatt; sportblatt; boulevardblatt; klatschblatt; techportal; internetportal; onlineportal; online-portal; fachportal; pressedienst; recherchenetzwerk; redaktionsnetzwerk; rechercheverbund; newsletter; podcast; blog; techblog; fachblog; tabloid; regionalsender; staatssender; staatsfernsehen; recherchekollektiv',
    ),
    ...list(
      'meldungen zufolge; newsseite; die webseite; die website; die internetseite; us-webseite; us-website; amerikanische webseite; amerikanischen webseite; amerikanische website; agentur; business insider; apple insider; the insider; berichten zufolge; nach berichten; die bild; der bild; laut bild; laut welt; laut zeit; laut stern; laut focus; laut blick; laut kurier; laut presse; laut krone; laut standard; laut kicker; laut capital; laut express; laut profil; laut merkur; laut falter; zeitung; zeitungen; tageszeitung; wochenzeitung; sonntagszeitung; wirtschaftszeitung; boulevardzeitung; nachrichtenagentur; nachrichtenagenturen; presseagentur; staatsmedien; medien; medium; presse; us-medien; mediendienst; mediendienstes; branchendienst; branchendienstes; nachrichtenseite; nachrichtenseiten; nachrichten-website; techseite; illustrierte; wirtschaftsdienst; staatsagentur; mediengruppe; zeitschrift; zeitschriften; magazine; blätter; blättern; agenturen; medienbericht; medienberichte; medienberichten; zeitungsbericht; zeitungsberichte; zeitungsberichten; pressebericht; presseberichte; presseberichten; agenturbericht; agenturberichte; agenturberichten; fernsehbericht; tv-bericht; magazinbericht; medieninformationen; vorabbericht; medienangaben; agenturmeldung; agenturmeldungen; medienmeldungen; pressemeldungen; presseangaben; agenturangaben; medienrecherchen; enthüllungsplattform',
    ),
  ],
  OutletName: list(
    'zeitung; tageszeitung; anzeiger; kurier; kuriers; blatt; blatts; bote; boten; nachrichten; rundschau; rundschaus; post; presse; tagblatt; tagblatts; tageblatt; tageblatts; abendblatt; abendblatts; volksblatt; morgenpost; abendzeitung; allgemeine; allgemeinen; zeit; welt; echo; merkur; merkurs; radio; tv; fernsehen; news; times; journal; journals; herald; tribune; gazette; telegraph; guardian; mail; observer; chronicle; independent; magazin; magazins; magazine; wirtschaftsblatt; express; weekly; daily; globe; mirror; funk; rundfunk; spiegel; spiegels; stern; sonntag; illustrierte; figaro; echos; corriere; gazzetta; marca',
  ),
  Unnamed: [
    ...INSIDER_LABELS,
    ...list(
      `whistleblowers; diplomaten; diplomatenkreise; person mit direkter kenntnis; personen mit direkter kenntnis; person mit kenntnis; personen mit kenntnis; nahestehende person; nahestehende personen; unternehmensnahe personen; unternehmensnahe quellen; unternehmensnahen quellen; unternehmensnahen personen; nahestehenden personen; nahestehende quelle; nahestehende quellen; nahestehenden quellen; insider; insidern; insiderin; insiders; firmeninsider; quelle; quellen; eingeweihte; eingeweihten; eingeweihter; kreise; kreisen; whistleblower; whistleblowern; whistleblowerin; leaker; leakern; leakers; tippgeber; tippgebern; hinweisgeber; hinweisgebern; informant; informanten; informantin; gewährsmann; gewährsleute; gewährsleuten; umfeld; umfelds; vertraute; vertrauten; vertrauter; informierte; eingeweihtenkreise; vertraute person; vertraute personen; vertrauten person; vertrauten personen; vertraute leute; vertrauten leuten; vertraute quelle; vertraute quellen; vertrauten quelle; vertrauten quellen; vertrauter personen; vertraute insider; vertrauten insidern; informierte kreise; informierten kreisen; informierte personen; informierten personen; unterrichtete kreise; unterrichteten kreisen; beteiligte personen; beteiligten personen; befasste personen; befassten personen; informierte person; informierten person; informierte leute; informierten leuten; vertrauter person; vertrauter quelle; vertrauten kreisen; vertraute kreise; augenzeugenkreise; eingeweihte kreise; betreffende personen; eingeweihte personen; eingeweihten personen; involvierte personen; involvierten personen; nahestehende personen; nahestehenden personen; nahestehende quellen; nahestehenden quellen; nahestehende quelle; nahestehenden quelle; informanten; bekannte des`,
    ),
  ],
  Official: [
    ...people(
      'teilnehmer; sitzungsteilnehmer; verhandlungsteilnehmer; koalitionär; unterhändler; mitarbeiter; ex-mitarbeiter; geschäftspartner; parteikollege; bekannter; vertrauter; amtskollege; manager; topmanager; ex-manager; berater; diplomat; banker; funktionär; parteifunktionär; ingenieur; kollege; ermittler; fahnder; offizier; regierungsvertreter; unternehmensvertreter; firmenvertreter; vertreter; behördenvertreter; gewerkschafter; techniker; weggefährte; parteifreund; abteilungsleiter; entwickler; lieferant; geheimdienstmitarbeiter; delegationsmitglied; regierungsmitarbeiter; geheimdienstler; aufsichtsrat; aufseher',
    ),
    ...adjectival(
      'beamt; regierungsbeamt; us-regierungsbeamt; polizeibeamt; ministerialbeamt; angestellt; bankangestellt; führungskraft; beschäftigt; verantwortlich; abgeordnet; bundestagsabgeordnet; landtagsabgeordnet; bekannt; beteiligt; verwandt',
    ),
    ...list('beamtin; beamtinnen; führungskräfte; führungskräften; führungskraft; kollegen; gewährsmanns'),
    ...things(
      'vorstandsmitglied; aufsichtsratsmitglied; parteimitglied; kabinettsmitglied; regierungsmitglied; ratsmitglied; teammitglied; crewmitglied; mitglied',
    ),
  ],
  Vague: list(
    'hochrangige; hochrangiger; hochrangigen; ranghohe; ranghoher; ranghohen; hoher; hohe; hohen; ehemalige; ehemaliger; ehemaligen; früherer; frühere; früheren; ungenannter; ungenannte; ungenannten; anonymer; anonyme; anonymen; vertraut; vertrauter; vertraute; vertrauten; enger; enge; engen; leitender; leitende; leitenden; anonymität; namentlich; eingeweihter; informierter; nicht genannter; nicht genannten; nicht näher genannter; führender; führende',
  ),
  Title: [
    ...people(
      'verteidiger; präsident; vizepräsident; bundespräsident; us-präsident; staatspräsident; vereinspräsident; ehrenpräsident; klubpräsident; minister; bundesminister; innenminister; bundesinnenminister; außenminister; bundesaußenminister; aussenminister; finanzminister; bundesfinanzminister; verteidigungsminister; gesundheitsminister; bundesgesundheitsminister; wirtschaftsminister; justizminister; verkehrsminister; umweltminister; kultusminister; premierminister; ministerpräsident; premier; kanzler; bundeskanzler; vizekanzler; altkanzler; staatssekretär; staatsminister; senator; gouverneur; landeshauptmann; bürgermeister; oberbürgermeister; stadtpräsident; stadtrat; landrat; regierungsrat; bundesrat; botschafter; konsul; general; oberst; major; kommandant; kommandeur; admiral; kommissar; eu-kommissar; hauptkommissar; polizeipräsident; polizeichef; staatsanwalt; oberstaatsanwalt; generalstaatsanwalt; richter; chef; ceo; konzernchef; firmenchef; vorstandschef; bahnchef; parteichef; fraktionschef; regierungschef; aufsichtsratschef; finanzchef; personalchef; entwicklungschef; produktchef; technikchef; sicherheitschef; vereinschef; klubchef; sportchef; bankchef; vize; geschäftsführer; vorstand; finanzvorstand; personalvorstand; technikvorstand; sportvorstand; direktor; sportdirektor; generaldirektor; intendant; rektor; dekan; leiter; werkleiter; amtsleiter; klinikleiter; einsatzleiter; schulleiter; projektleiter; gründer; mitgründer; firmengründer; unternehmer; inhaber; eigentümer; besitzer; mehrheitseigner; vorsitzender; parlamentarier; kandidat; spitzenkandidat; kanzlerkandidat; politiker; trainer; bundestrainer; nationaltrainer; cheftrainer; manager; teammanager; teamchef; kapitän; stürmer; torwart; torhüter; mittelfeldspieler; nationalspieler; rennfahrer; schauspieler; sänger; musiker; rapper; regisseur; produzent; autor; schriftsteller; moderator; entertainer; star; könig; prinz; fürst; graf; herzog; papst; bischof; erzbischof; kardinal; pfarrer; diktator; machthaber; milliardär; investor; chefredakteur; herausgeber; sicherheitsberater; generalsekretär; parteisekretär; oppositionsführer; oppositionschef; obmann; klubobmann; kommissionspräsident; ratspräsident; notenbankchef; ezb-chef; chefarzt; direktorin; ombudsmann; fraktionsgeschäftsführer; bundesgeschäftsführer; generalintendant; kurator; architekt; koch; ex-präsident; ex-kanzler; ex-minister; ex-chef; ex-trainer; stabschef; armeechef; geheimdienstchef; insolvenzverwalter; justizsenator; innensenator; bezirksbürgermeister; ortsvorsteher; gemeindepräsident; ammann; staatschef; bezirkshauptmann; amtsarzt; kantonsarzt; kantonstierarzt; kämmerer; propst; superintendent; statthalter; landammann; untersuchungsrichter',
    ),
    ...adjectival(
      'vorsitzend; vorstandsvorsitzend; aufsichtsratsvorsitzend; parteivorsitzend; fraktionsvorsitzend; betriebsratsvorsitzend; beauftragt; regierungsbeauftragt; datenschutzbeauftragt; wehrbeauftragt; beigeordnet; abgeordnet; bundestagsabgeordnet; landtagsabgeordnet',
    ),
    ...list(
      'spieler; stürmer; torwart; torhüter; trainer; politiker; politikerin; sänger; sängerin; schauspieler; schauspielerin; moderator; moderatorin; oberstaatsanwalt; generalstaatsanwalt; generalbundesanwalt; oberstaatsanwältin; generalstaatsanwältin; volksanwalt; volksanwältin; patientenanwalt; patientenanwältin; umweltanwalt; umweltanwältin; landesrat; landesrätin; herr; herrn; dr; prof; mag; ing; königin; prinzessin; landeshauptfrau; klubobfrau; obfrau; ratsvorsitzende; vorständin; kämmerin; ombudsfrau; staatsanwältin; oberstaatsanwältin; bundesrätin; stadträtin; landrätin; regierungsrätin; bischöfin; chefärztin; köchin; gräfin; fdp-chef; kapitänin; frontmann; popstar; filmstar; ministerin',
    ),
  ],
  Bystander: [
    ...people(
      'enkel; cousin; onkel; neffe; nichte; lebensgefährte; imam; pilot; hebamme; fondsmanager; rivale; studienleiter; analyst; freund; experte; händler; ökonom; professor; forscher; wissenschaftler; stratege; historiker; politologe; soziologe; psychologe; virologe; epidemiologe; mediziner; arzt; jurist; beobachter; kritiker; zeuge; augenzeuge; anwohner; nachbar; bewohner; einwohner; bürger; leser; nutzer; user; zuschauer; fan; anhänger; besucher; kunde; verbraucher; aktivist; demonstrant; gegner; befürworter; aktionär; kleinaktionär; anleger; investmentbanker; börsianer; marktteilnehmer; marktbeobachter; branchenkenner; kenner; volkswirt; chefvolkswirt; lehrer; schüler; student; journalist; reporter; blogger; korrespondent; kommentator; kolumnist; redakteur; blogger; youtuber; passant; autofahrer; fahrer; gutachter; täter; gast; tourist; urlauber; patient; mieter; eltern; rentner; therapeut; unternehmensberater; touristiker; künstler; wirt; bauer; landwirt; dramaturg; ethiker; linguist; meteorologe; marktforscher; statistiker; spaziergänger; helfer; retter; user; wähler; zeugin; freundin; krankenschwester; erzieher; polizeigewerkschafter; dozent; philosoph; theologe',
    ),
    ...adjectival(
      'sachverständig; betroffen; angehörig; hinterblieben; überlebend; verletzt; geschädigt; jugendlich; erwachsen; studierend; reisend; gefangen; gläubig; jährig; verstorben; zuschauend',
    ),
    ...list(
      'ärzte; ärzten; ärztin; team der universität; team der uni; team der hochschule; nachbarn; mutter; vater; mütter; väter; sohn; tochter; bruder; schwester; ehefrau; ehemann; ehepaar; gatte; gattin; frau; frauen; mann; männer; männern; junge; mädchen; kind; kinder; kindern; familie; familien; großmutter; großvater; witwe; opfer; opfern; menschen; publikum; bevölkerung; öffentlichkeit; nutzerinnen; fans; fachleute; fachmann; fachfrau; experten; expertinnen; unbekannte; unbekannter; schwager; onkel; tante; mandant; mandantin; gutachterin; opposition; vorinstanz; leserinnen; user; freundin; landsleute; kundschaft; belegschaft; jury; mieterin; pärchen; paar; fahrgäste; passagiere; häftling; häftlinge; geiseln; geisel; touristen; fahrgast; fahrgasts; flüchtling; flüchtlings; flüchtlinge; häftlings; personen; forschende; forschenden; lebensgefährtin; forscherteam; forschungsteam; denkfabrik; thinktank; ratingagentur; beratungsfirma; unternehmensberatung; umfrageinstitut; forschungsinstitut; marktforschungsinstitut; meinungsforschungsinstitut; wirtschaftsforschungsinstitut; umfrageinstituts; forschungsinstituts; marktforschungsinstituts; meinungsforschungsinstituts; wirtschaftsforschungsinstituts; vergleichsportal; vergleichsportals; menschenrechtsorganisation; menschenrechtsorganisationen; umweltorganisation; umweltverband; umweltverbands; umweltverbände; tierschutzorganisation',
    ),
  ],
  Institute: list(
    'ratingagentur; ratingagenturen; marktforschungsinstitut; statistikamt; bundesamt; bundesamtes; bundesamts',
  ),
  Study: [
    ...things(
      'film; dokumentation; studie; umfrage; erhebung; untersuchung; analyse; gutachten; statistik; gesetz; grundgesetz; verordnung; vorschrift; regel; verfassung; vertrag; plan; zeitplan; fahrplan; programm; index; barometer; ranking; hochrechnung; prognose; schätzung; berechnung; kurzstudie; modell; theorie; legende; sage; mythos; bibel; buch; roman; wetterbericht; wettervorhersage; vorhersage; forschung; experiment; test; datenschutzerklärung; satzung; statut; urteil; richtlinie; definition; lexikon; duden; wikipedia; horoskop; rezept; karte; kalender; auswertung; messung; daten; zahl; angabe auf; beweis; indiz; fund; erfahrung; tradition; brauch; sprichwort; volksmund; tabelle; bild; foto; video; aufnahme; laborwert; sequenzierung; obduktion; stichprobe; vergleich; kurs; koalitionsvertrag; wahlprogramm; drehbuch; zeitplan; haushaltsplan; konjunkturumfrage; trend; politbarometer; deutschlandtrend',
    ),
    ...list(
      'ratingagentur; ratingagenturen; marktforschungsunternehmen; marktforschungsinstitut; statistikamt; statistikamtes; statistikamts',
    ),
    ...list(
      'statistisches bundesamt; statistische bundesamt; statistischen bundesamt; statistischen bundesamts; statistischen bundesamtes; statistischem bundesamt; destatis; bundesamt für statistik; statistik austria; ifo; ifo-institut; ifo-instituts; zew; iwh; diw; wifo; gfk; forsa; insa; allensbach; infratest dimap; pläne; plänen; verträge; gesetze; zahlen; ergebnisse; ergebnis; beobachtungen; gerücht; gerüchte; gerüchten; leak; leaks; fälle; ausnahmen; ausnahme; sätze; laborergebnisse; satellitenbilder; satellitenbild; recherchen; werte; indizien; beweise; ärztekammern; logik; bücher',
    ),
  ],
  Document: [
    ...things(
      'telegram-kanal; youtube-kanal; warnhinweis; mitteilung; presseerklärung; pressetext; erklärung; stellungnahme; statement; schreiben; rundschreiben; brief; e-mail; mail; aussendung; presseaussendung; vereinsmeldung; klubmeldung; presseinformation; bulletin; medienbulletin; communiqué; kommuniqué; verlautbarung; bekanntmachung; unterlage; gerichtsunterlage; gerichtsdokument; dokument; anklageschrift; klageschrift; anklage; haftbefehl; protokoll; geschäftsbericht; quartalsbericht; halbjahresbericht; jahresbericht; zwischenbericht; abschlussbericht; lagebericht; prüfbericht; verfassungsschutzbericht; tätigkeitsbericht; rechenschaftsbericht; ermittlungsbericht; zwischenbericht; untersuchungsbericht; polizeibericht; prospekt; wertpapierprospekt; webseite; website; internetseite; homepage; blogeintrag; blogbeitrag; blogpost; beitrag; tweet; post; posting; memo; vermerk; papier; strategiepapier; einladung; aushang; bescheid; antwort; antwortschreiben; gerichtsakte; akte; gerichtsbeschluss; pressekonferenz; video-botschaft; videobotschaft; bilanz; amtsblatt; bundesanzeiger; drucksache; beschlussvorlage; sitzungsvorlage; allgemeinverfügung; ausschreibung; warnmeldung; strafbefehl; prospekt; facebook-post; instagram-post; patentantrag; patentschrift; dekret; erlass; bulletin; handelsregister; zulassungsunterlage',
    ),
    ...list(
      'der klage; einer klage; bericht; berichts; berichten; artikel; artikels; akten; berichte; unterlagen; papieren; dokumente; pressemeldung; pressemeldungen; meldung; produktseite; statusseite; supportseite; twitter-konto; facebook-seite; instagram-story; patent; patente',
    ),
  ],
  Report: list('bericht; berichts; berichte; berichten; meldung; meldungen; artikel; beitrag'),
} as const;

/** What claims and questions are called. */
const topics = {
  /** What a reporter asks for. */
  Request: list(
    'anfrage; anfragen; medienanfrage; medienanfragen; presseanfrage; presseanfragen; interviewanfrage; interviewanfragen; kontaktanfrage; kontaktversuche; nachfrage; nachfragen; bitte; bitten; frage; fragen; fragenkatalog; e-mail; e-mails; mail; mails; nachricht; nachrichten; anruf; anrufe; anrufen; kontaktaufnahme; kontaktversuch; schreiben',
  ),
  /** What is asked of a party. */
  Answer: list(
    'kommentar; kommentare; stellungnahme; stellungnahmen; auskunft; auskünfte; angabe; angaben; aussage; aussagen; äußerung; äußerungen; interview; interviews; statement; einzelheiten; details',
  ),
  /** Contests; compounds are told by their ends. */
  Game: list('spiel; spiele; partie; partien; rennen; finale; saison; match; turnier; kampf'),
  /** What is rejected and was no claim. */
  Plea: list(
    'klage; klagen; antrag; anträge; beschwerde; beschwerden; berufung; revision; einspruch; rekurs; forderung; forderungen; aufforderung; aufforderungen; angebot; vorschlag; vorschläge; urteil; plan; plänen; nutzung; verkauf; hilfe; migranten; flüchtlinge; asylbewerber; anspruch',
  ),
  /** What a party keeps to itself. */
  Detail: list(
    'details; einzelheiten; grund; gründe; gründen; zahlen; namen; zeitplan; zeitraum; zeitpunkt; datum; summe; preis; preise; betrag; kaufpreis; ablöse',
  ),
  /** What a party rejects; a law is fought too, but not denied. */
  Claim: list(
    'vorwurf; vorwürfe; vorwürfen; verdacht; anschuldigung; anschuldigungen; behauptung; behauptungen; gerücht; gerüchte; gerüchten; spekulation; spekulationen; darstellung; darstellungen; unterstellung; unterstellungen; bericht; berichte; berichten; berichterstattung; meldung; meldungen; mutmaßung; mutmaßungen; verdächtigungen; beschuldigung; beschuldigungen; fehlverhalten; verwicklung; angaben; schilderung; schilderungen; kritik; vermutung; vermutungen; aussage; aussagen; these; zahl; zahlen; szenario; szenarien; verantwortung; schuld; anklage; beteiligung; zusammenhang; äußerungen; andeutungen; vorhaltungen; lesart',
  ),
  /** Who lives on telling what others plan. */
  Tipster: list(
    'transferexperte; transfer-experte; transferexperten; transfer-experten; transfer-insider; transferinsider; leak-experte; leak-experten; leaker; tech-journalist; tech-journalisten; techjournalist; tech-insider; tech-insiders; tech-insidern; transfer-guru; transferguru; bloomberg-journalist; bloomberg-reporter; sky-reporter; sky-experte; bild-reporter; transfer-journalist; transferjournalist; transfer-reporter; apple-insider; samsung-insider; tippgeber',
  ),
  RumorNoun: list('gerücht; gerüchte; gerüchten; spekulationen; mutmaßungen'),
  ReportNoun: list(
    'infos; info; bericht; berichte; berichten; berichts; medienbericht; medienberichte; medienberichten; zeitungsbericht; zeitungsberichte; zeitungsberichten; pressebericht; presseberichte; presseberichten; artikel; artikels; vorabbericht; agenturbericht; agenturberichte; agenturberichten; tv-bericht; fernsehbericht; magazinbericht; exklusivbericht; recherche; recherchen; medienrecherchen; agenturmeldung; agenturmeldungen; pressemeldungen; informationen; meldung; meldungen',
  ),
  MediaReport: list(
    'medienbericht; medienberichte; medienberichten; zeitungsbericht; zeitungsberichte; zeitungsberichten; pressebericht; presseberichte; presseberichten; agenturbericht; agenturberichte; agenturberichten; fernsehbericht; tv-bericht; magazinbericht; medieninformationen; vorabbericht; medienangaben; agenturmeldung; agenturmeldungen',
  ),
  /** First parts of a role's compound that name no body: "Vize-Sprecher". */
  Rank: list('vize; ex; chef; co; presse; medien; interims; haupt; ober; stell; pr'),
  /** What makers keep secret until its day. */
  Device: list(
    'iphone; iphones; ipad; ipads; macbook; macbooks; imac; galaxy; pixel; smartphone; smartphones; handy; handys; tablet; tablets; notebook; laptop; smartwatch; watch; konsole; spielkonsole; playstation; xbox; grafikkarte; gerät; geräte; geräts; modell; modelle; modellen; modells; kamera; kameras; kameralinse; display; displays; bildschirm; chip; chips; prozessor; akku; notch; gehäuse; rückseite; rahmen; speicher; sensor; kopfhörer; ladebuchse; design; verkaufsstart; marktstart; vorverkauf; release; basismodell; spitzenmodell; topmodell; foto; fotos; bild; bilder; mosaik',
  ),
  /** What shows a thing that nobody has presented yet. */
  Picture: list(
    'foto; fotos; bild; bilder; video; videos; aufnahme; aufnahmen; screenshot; screenshots; liste; zeichnung; zeichnungen; schemazeichnung; schemazeichnungen; rendering; renderings; renderbilder; skizze; skizzen; grafik; attrappe; attrappen; dummy; dummys',
  ),
  /** Groups of people spoken of without names. */
  Court: list(
    'gericht; landgericht; amtsgericht; oberlandesgericht; bundesgericht; bundesgerichtshof; bgh; verfassungsgericht; bundesverfassungsgericht; verfassungsgerichtshof; verwaltungsgericht; verwaltungsgerichtshof; obergericht; oberste gerichtshof; gerichtshof; eugh; ogh; kammer; richter; richterin; senat; berufungsgericht; sportgericht; cas; bundesverwaltungsgericht; arbeitsgericht; sozialgericht',
  ),
  /** Compounds that end like a class but belong to none. */
  Neutral: list(
    'liebeserklärung; kriegserklärung; steuererklärung; freundeskreise; freundeskreisen; wahlkreise; wahlkreisen; familienkreise; familienkreisen; arbeitskreise; personenkreise; fankreise; halbkreise; umkreise; stromkreise; lautsprecher; lautsprechers; lautsprechern; fürsprecher; fürsprecherin; zwiesprecher; hörbuchsprecher; hörbuchsprecherin; synchronsprecher; synchronsprecherin; nachrichtensprecher; nachrichtensprecherin; werbesprecher; stadionsprecher; versprecher; versprechern; einsprecher; zeitangaben; ortsangaben; größenangaben; preisangaben; quellenangaben; inhaltsangaben; falschangaben; personenangaben; mengenangaben; altersangaben; literaturangaben; gewichtsangaben; nährwertangaben; kontaktangaben; seitenblatt; feigenblatt; beiblatt; merkblatt; datenblatt; infektionskreise; bekanntenkreise',
  ),
} as const;

export const lexicon = {
  ...besideNames,
  /** Who works somewhere, and does not speak for it. */
  Staff: list('mitarbeiter; mitarbeitern; angestellte'),
  /** Who no longer has an office. */
  Former: list('frühere; früherer; früheren; ehemalige; ehemaliger; ehemaligen'),
  /** Lawyers: who works at a firm speaks for nobody unless they represent somebody. */
  Counsel: list('anwalt; anwältin; rechtsanwalt; rechtsanwältin'),
  LawFirm: list('kanzlei; anwaltskanzlei; rechtsanwaltskanzlei'),
  Represents: list('mandant; mandantin; vertritt; verteidigt'),
  /** Bodies of which none in particular speaks: "many companies say". */
  Some: list(
    'viele; vielen; manche; manchen; einige; einigen; etliche; mehrere; mehreren; wenige; zahlreiche; jede; jeder; jedes; hälfte; meisten',
  ),
  /** What nobody says but in a story: "in the novel, the police announce". */
  Lore: list('legende; sage; überlieferung; volksmund; mythos'),
  Maker: list('hersteller; herstellers'),
  Fiction: list('roman; film; krimi'),
  /** Of documents that are none. */
  Fake: list('gefälschte; gefälschten; gefälschter; gefälschtes'),
  Same: list('dieselbe; dieselben; denselben; derselben; selben'),
  ...functionWords,
  ...verbs,
  ...nouns,
  ...topics,
  /** Who stands before a court; denies, but confirms nothing for anybody. */
  Accused: adjectival(
    'angeklagt; beschuldigt; verdächtig; tatverdächtig; festgenommen; mitangeklagt; hauptangeklagt; hauptverdächtig; inhaftiert',
  ),
  AngabenCompound: ANGABEN,
  OfficialAdjective: OFFICIAL,
  /** Before the colon of a headline: "Bericht: ...". */
  /** The publication that is being read. */
  OwnOutlet: list(
    'wir; ich; dieser zeitung; unserer zeitung; unsere zeitung; diese zeitung; dieses magazin; unserem magazin; unser magazin; dieses portal; unserem portal',
  ),
  SocialMedia: list(
    'twitter; x; facebook; instagram; telegram; linkedin; youtube; tiktok; truth social; threads; bluesky; mastodon; account; kanal; konto; story; social media; profil',
  ),
  /** The same: "Insider: ...". */
  OutletLabel: list(
    'spiegel; handelsblatt; faz; sz; nyt; reuters; bloomberg; wsj; ft; kicker; sport bild; focus; taz; ntv; rtl; ard; zdf; ndr; wdr; swr; mdr; orf; falter; krone; kurier; nzz; blick; tages-anzeiger; srf; cnn; bbc; politico; axios; guardian; marca; gazzetta; sport1; wirtschaftswoche; manager magazin; rnd; new york times; washington post; wall street journal; financial times; süddeutsche; tagesspiegel; welt am sonntag; bild am sonntag',
  ),
  /** Those that need their quotation marks to be told from a picture, the world, a star. */
  QuotedOutletLabel: list(
    'bild; welt; zeit; stern; presse; standard; sun; mirror; time; news; heute; österreich; express; merkur; as; sport; profil',
  ),
  /** The same: "Polizei: ...". */
  BodyLabel: list(
    'polizei; kantonspolizei; staatsanwaltschaft; feuerwehr; ermittler; behörde; behörden; ministerium; regierung; armee; militär; kreml; sprecher; sprecherin',
  ),
  InsiderLabel: [...INSIDER_LABELS, ...list('leak; leaks; insider; kreise; quellen')],
  ReportLabel: list(
    'bericht; berichte; medienbericht; medienberichte; zeitungsbericht; zeitungsberichte; zeitung; zeitungen; magazin; medien; pressebericht; agentur; us-medien; us-bericht; exklusiv-bericht; insiderbericht; agenturbericht; staatsmedien',
  ),
  /** Verbs and prepositions before the one who is spoken to. */
  Postposition: list('gegenüber'),
  To: list('gegenüber; der; dem; den; auf anfrage von; sagte; sagten; sagt; anfrage; von; im gespräch mit'),
  Say: SAY,
} as const;
