/** Word classes of French: who may stand behind a statement, and the words around them. */
import { besideNames } from './beside-names.ts';
import { verbClasses } from './verbs.ts';

const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

const DAYS = list('lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche');
const MONTHS = list('janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre');
const NUMBERS = Array.from({ length: 31 }, (_, i) => (i === 0 ? '1er' : String(i + 1)));

/** "6 avril". */
const dates = NUMBERS.flatMap((number) => MONTHS.map((month) => `${number} ${month}`));

/** Masculine and feminine of nouns, "a/e" being the two endings: "directeur/rice". */
const both = (text: string): string[] =>
  list(text).flatMap((entry) => {
    const [masculine = '', feminine] = entry.split('/');
    if (feminine === undefined)
      return [masculine, masculine.endsWith('s') || masculine.endsWith('x') ? masculine : `${masculine}s`];
    // "chercheur/se" loses no more than its last letter.
    const lost = feminine === 'se' ? /r$/ : /(?:eur|er|if|eux)$/;
    const stem = feminine === 'e' || feminine === 'ne' ? masculine : masculine.replace(lost, '');
    const full = `${stem}${feminine}`;
    return [masculine, `${masculine}s`, full, `${full}s`];
  });

/** A noun with its plural. */
const plural = (text: string): string[] =>
  list(text).flatMap((noun) => [
    noun,
    noun
      .split(' ')
      .map((word, i) =>
        i > 0 || /[sxz]$/.test(word)
          ? word
          : /(?:eau|eu)$/.test(word)
            ? `${word}x`
            : /al$/.test(word)
              ? `${word.slice(0, -2)}aux`
              : `${word}s`,
      )
      .join(' '),
  ]);

/** "plusieurs ministres": office holders whom nobody names. */
const SOME = list('plusieurs; certains; deux; trois');
const OFFICE_HOLDERS = list('ministres; députés; sénateurs; élus; maires; joueurs; conseillers; dirigeants');

/** "directrice de la communication", "service presse": who speaks to the press for a house. */
const PRESS = list('de presse; presse; de communication; des communications');
/** What those who lead are in charge of besides. */
const RELATIONS = list(
  'communication; de la communication; des relations publiques; des relations médias; des relations presse; des affaires publiques',
);
const PRESS_LEADERS = list('directeur; directrice; responsable; chef; cheffe');
const PRESS_STAFF = list(
  'chargé; chargée; conseiller; attaché; attachée; service; bureau; cellule; équipe; secrétariat',
);
/** Whose "agent" is one of business; else an "agent de" that is listed works for a body. */
const STARS = list(
  "du joueur; du milieu; du défenseur; du gardien; du footballeur; du chanteur; de l'attaquant; de l'actrice",
);
/** Whose "conseil" is a lawyer; else it is a council. */
const CLIENTS = list(
  "de la famille; de la victime; du plaignant; du prévenu; de l'accusé; du suspect; du mis en cause; de la partie civile; des parties civiles; de l'ancien; de",
);

/** People of whom no more is told than how they come to know it. */
const WITH_INSIGHT = [
  "personne qui connaît; personnes qui connaissent; quelqu'un qui connaît; personnes qui suivent | le dossier; l'affaire; la situation; les discussions; les négociations",
  "personne qui a; personnes qui ont; quelqu'un qui a | assisté à la réunion; participé à la réunion; participé aux; travaillé sur le dossier; vu le document; vu les documents; lu le document; consulté le document; consulté les documents",
  'personne; personnes | ayant accès',
].flatMap((pairs) => {
  const [who = [], what = []] = pairs.split(' | ').map((half) => half.split('; '));
  return who.flatMap((one) => what.map((other) => `${one} ${other}`));
});

export const lexicon = {
  ...besideNames,
  /** Words before the number of a year that are no time elsewhere. */
  PartOfYear: ['année'],
  ...verbClasses,
  Determiner: list(
    "le; la; l'; les; un; une; des; ce; cet; cette; ces; son; sa; ses; leur; leurs; notre; nos; votre; vos; mon; ma; mes; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; plusieurs; quelques; certains; certaines; chaque; aucun; aucune; nul; nulle; tout; toute; tous; toutes; autre; autres; d'autres; quelque; même; divers; diverses; différents; différentes",
  ),
  Indefinite: list(
    "un; une; des; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; plusieurs; quelques; certains; certaines; divers; diverses; autre; autres; d'autres; anonyme; anonymes; l'un d'eux; l'une d'elles; l'un d'entre eux; l'une d'entre elles; deux d'entre eux; deux d'entre elles; certains d'entre eux; plusieurs d'entre eux",
  ),
  Preposition: list(
    "de; d'; du; à; au; aux; en; dans; par; pour; sur; sous; avec; chez; entre; vers; contre; depuis; devant; derrière; selon; parmi; hors; lors; via; jusque; jusqu'; envers; dès; malgré; outre; auprès; pendant; durant; face; près; voire; concernant; après; avant; sauf; grâce",
  ),
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  Amid: list('malgré; après; face; en dépit; au milieu; sur fond'),
  Within: list('en; dans; sur'),
  /** What stands before the house whose people speak, and who they are: "chez Orbis, on dément". */
  Origin: list('chez; du côté'),
  Anybody: list('on'),
  And: list('et; ou; ni; &'),
  But: list('mais; or; tandis; alors que; même si'),
  Complementiser: list("que; qu'"),
  Relative: list("qui; que; qu'; dont; où; lequel; laquelle; lesquels; lesquelles; auquel; duquel"),
  ObjectRelative: list("que; qu'; dont; où"),
  Subordinator: list(
    "car; parce; puisque; puisqu'; lorsque; lorsqu'; quand; comme; afin; ainsi que; tandis; pendant que; dès que; depuis que; après que; avant que; bien que; alors; si; s'il; sinon; quoique; donc; selon; d'après; citant",
  ),
  If: list(
    "si; s'il; s'ils; sinon; sans; à moins que; à moins qu'; à moins d'un; à moins d'une; quand bien même; même si; au cas où; à condition; en cas de; dans l'hypothèse; faute de",
  ),
  /** Opens what is granted, not what is asked: "si le groupe n'a pas répondu, ...". */
  Concession: list('si'),
  Adverb: list(
    `aussi; déjà; tout de suite; bien entendu; à ce propos; bien sûr; non plus; d'ores-et-déjà; tour à tour; d'emblée; en retour; sans surprise; pour l'occasion; une fois de plus; une fois encore; encore; toujours; toutefois; cependant; pourtant; néanmoins; ensuite; puis; enfin; d'abord; ainsi; farouchement; immédiatement; directement; auparavant; ultérieurement; par ailleurs; en outre; de plus; en effet; en revanche; au contraire; de son côté; de leur côté; de son coté; pour sa part; pour leur part; quant à lui; quant à elle; quant à eux; à son tour; à l'inverse; dans la foulée; sans détour; par la suite; dans un premier temps; en vain; à nouveau; de nouveau; une nouvelle fois; à plusieurs reprises; plusieurs fois; bel et bien; bien; simplement; seulement; explicitement; expressément; implicitement; brièvement; sobrement; rapidement; aussitôt; tôt; tard; longuement; ouvertement; fermement; tout bonnement; tout simplement; purement et simplement; volontiers; souvent; parfois; presque; quasi; tout de même; quand même; certes; visiblement; manifestement; désormais; dorénavant; maintenant; depuis; d'ailleurs; donc; alors; même; surtout; plutôt; vraiment; à ce stade; pour l'heure; pour l'instant; pour le moment; dans l'immédiat; d'ores et déjà; sur place; en personne; sèchement; calmement; unanimement; conjointement; à demi-mot; du bout des lèvres; en substance; en conséquence; en privé; en coulisses; en fait; en réalité; en particulier; au passage; à l'époque; à l'antenne; en interne; là aussi; là encore; y; ci-dessus; elle-même; lui-même; eux-mêmes; elles-mêmes; davantage; peu; peu après; plus tard; quelques heures plus tôt; plus tôt; un peu plus tôt; en partie; à mi-voix; spontanément; timidement; hier soir; hier matin; a priori; à priori; actuellement; tous deux; tous les deux; toutes deux`,
  ),
  Auxiliary: list(
    "a; ont; avait; avaient; ai; avons; avez; eu; est; sont; était; étaient; été; fut; furent; sera; seront; aurait; auraient; serait; seraient; ayant; étant; va; vont; vient; viennent; venait; se; s'; m'; t'; nous; vous; lui; me; te",
  ),
  Negation: list("ne; n'; pas; jamais; ni; guère; nullement; aucunement"),
  Passive: list('est; sont; était; étaient; été; fut; furent; sera; seront; serait; seraient; soit; être'),
  Blocker: list(
    "pourrait; pourraient; devrait; devraient; doit; doivent; devait; devaient; peut; peuvent; pouvait; pouvaient; pourra; pourront; devra; devront; va; vont; allait; allaient; aurait; auraient; serait; seraient; à; de; d'; pour; sans; faire; refuse; refusé; veut; voulait; souhaite; souhaitait; si; s'il; avant de; afin de; invité; sommé; demande; demandé; tarde; faut; fallait; faudrait; censé; censée; attend; attendu; comme si; aura; auront; ait; aient; prié; semble; semblait; semblent; espère; espérait",
  ),
  Time: [
    ...DAYS,
    ...MONTHS,
    ...dates,
    ...list(
      "hier; aujourd'hui; demain; avant-hier; ce jour; ce matin; ce soir; cette nuit; cet après-midi; matin; soir; après-midi; midi; nuit; soirée; matinée; dernier; dernière; prochain; prochaine; an passé; année passée; mois passé; semaine passée; semaine; mois; jour; journée; week-end; fin de semaine; veille; la veille; le même jour; ce jeudi; ce lundi; ce mardi; ce mercredi; ce vendredi; ce samedi; ce dimanche; dans la soirée; dans la matinée; dans la nuit; dans l'après-midi; en fin de journée; en début de soirée; à la mi-journée; il y a peu; en soirée; en matinée; cette semaine; le lendemain; lendemain; 2020; 2021; 2022; 2023; 2024; 2025; 2026",
    ),
  ],
  Court: list('cour; tribunal'),
  /** What a court does besides ruling. */
  Informs: list('informé; communiqué; fait savoir'),
  Institute: list('institut; institution; organisme; observatoire; agence; cabinet'),
  /** Those who make up a body: some of them are nobody in particular. */
  Members: list('policiers; gendarmes; enquêteurs; militaires; pompiers'),
  /** What an outlet that announces it has itself. */
  Own: list(
    'son; sa; ses; leurs; émission; émissions; grille; antenne; rédaction; série; feuilleton; matinale; chaîne; présentateur; présentatrice; animateur; animatrice',
  ),
  /** What outlets do and have: a name that nothing else tells is an outlet's then. */
  Reports: list(
    'rapporte; rapportait; rapporté; rapportée; rapportées; révèle; révélait; révélé; révélée; relaie; relayé; relayée; information; informations; révélations; indiscrétions',
  ),
  Circumstance: list(
    "devant la presse; devant les journalistes; devant les caméras; face aux questions; lors; pendant; durant; après; avant; à l'issue; à l'occasion; en marge; au cours; au terme",
  ),
  Platform: list('réseau; social; plateforme'),
  First: list('comme'),
  Infinitive: list('avoir; être; vouloir; porter; mettre; faire; prendre; travailler; quitter; renoncer'),
  Seems: list('semblerait; paraîtrait'),
  Reader: list('veuillez; vous; votre; vos; tu; ta; tes'),
  PlainSay: list('dit; disent; disait; déclaré; fait; affirmé; rapporté; alerte; alertent; alerté; averti'),
  FirstPerson: list("je; j'; moi; mon; ma; mes; tu"),
  PersonPronoun: list('il; elle; ils; elles; celui-ci; celle-ci; ceux-ci; ce dernier; cette dernière; ces derniers'),
  ThingPronoun: list(
    'il; elle; ils; elles; celui-ci; celle-ci; ceux-ci; celles-ci; ce dernier; cette dernière; ces dernières',
  ),
  Spokesperson: [
    ...PRESS_LEADERS.flatMap((who) => [...PRESS, ...RELATIONS].map((what) => `${who} ${what}`)),
    ...PRESS_STAFF.flatMap((who) => PRESS.map((what) => `${who} ${what}`)),
    ...list(
      'conseillère presse; service communication; direction de la communication; direction des communications; département de la communication; pôle communication',
    ),
    ...CLIENTS.flatMap((client) => [`conseil ${client}`, `conseils ${client}`]),
    ...STARS.map((star) => `agent ${star}`),
    ...list(
      `porte-parole; porte-paroles; porteparole; attachés de presse; attachées de presse; services de presse; services de communication; cabinet de presse; relations publiques; relations médias; relations presse; relations avec les médias; service médias; conseiller en communication; conseillère en communication; conseillère aux communications; conseiller aux communications; relationniste; relationnistes; conseillère en relations médias; conseiller en relations médias; affaires publiques; attachée politique; attaché politique; chargé de relations publiques; officier de presse; magistrat de presse; magistrate de presse; juge de presse; substitut de presse; responsable média; responsable médias; responsable des médias; préposé à l'information; préposée à l'information; agence de communication; community manager; bureau des relations publiques; fondé de pouvoir; mandataire; dircom; communicant; communicante; représentant; représentante; représentants; représentantes; avocat; avocate; avocats; avocates; bâtonnier; me; maître; impresario; son agent; agent de l'acteur; agent de l'actrice; agent de l'artiste; agent de l'écrivain; agent de la chanteuse; agent de la comédienne; agent du chanteur; agent du comédien; leur agent; ses agents; son défenseur; ses défenseurs; leur défenseur; agent de; agente de; imprésario; attaché parlementaire; salle de presse; secrétaire de presse; délégué du personnel; déléguée du personnel; vice-présidente aux communications; son conseil; ses conseils; l'un des conseils; leur conseil; leurs conseils`,
    ),
  ],
  /** Outlets that a headline may name before a colon. */
  OutletLabel: list(
    "bloomberg; reuters; afp; mediapart; libération; le monde; le figaro; le parisien; les echos; l'équipe; rmc; bfmtv; franceinfo; rtl; le soir; politico; cnn; new york times; washington post; wall street journal",
  ),
  Company: list(
    'entreprise; société; compagnie; groupe; firme; géant; multinationale; marque; constructeur; fabricant; start-up; startup; enseigne; club; parti; organisation; association; ong',
  ),
  NoCompany: list(
    `fonds; actionnaire; investisseur; ministère; secrétariat; préfecture; parquet; tribunal; cour; sûreté; police; gendarmerie; mairie; municipalité; commune; ville; métropole; région; département; conseil; commission; gouvernement; exécutif; présidence; ambassade; consulat; agence; autorité; régulateur; administration; douane; armée; marine; syndicat; intersyndicale; confédération; fédération; ligue; club; parti; mouvement; coalition; association; collectif; ong; fondation; comité; université; faculté; rectorat; académie; école; lycée; collège; hôpital; chu; clinique; institut; musée; théâtre; opéra; festival; diocèse; évêché; église; sénat; parlement; assemblée; cabinet; bourse; observatoire; ordre; barreau; milice; organisation; équipe`,
  ),
  Organisation: [
    ...plural(
      `chaîne hôtelière; chaîne de; chaîne d'; centrale; complexe; rédaction; procureurs; hackers; organisme; communauté d'agglomération; agglomération; agglo; intercommunalité; paroisse; lieutenance; commissariat; hôtel de police; prison; ordre des médecins; caserne; hypermarché; supermarché; magasin; boulangerie; cabinet d'avocats; crèche; major; boîte de production; émetteur; réseau social; messagerie; entreprise; société; groupe; firme; compagnie; constructeur; équipementier; fabricant; géant; mastodonte; enseigne; distributeur; transporteur; opérateur; fournisseur; éditeur; exploitant; producteur; laboratoire; banque; assureur; mutuelle; coopérative; start-up; startup; jeune pousse; studio; plateforme; plate-forme; filiale; maison; marque; avionneur; motoriste; verrier; sidérurgiste; pétrolier; énergéticien; bailleur; promoteur; armateur; armée; club; franchise; équipe; fédération; ligue; ministère; secrétariat d'état; préfecture; sous-préfecture; parquet; tribunal; cour; police; gendarmerie; mairie; municipalité; commune; ville; métropole; communauté de communes; région; département; conseil; commission; gouvernement; exécutif; présidence; chancellerie; diplomatie; ambassade; consulat; agence; autorité; régulateur; gendarme de la bourse; gendarme boursier; gendarme des télécoms; administration; douane; défense; direction; directoire; syndicat; intersyndicale; confédération; patronat; organisation; association; collectif; ong; fondation; parti; formation; mouvement; coalition; bureau; comité; instance; université; faculté; rectorat; académie; école; lycée; collège; hôpital; chu; clinique; établissement; institution; institut; musée; théâtre; opéra; festival; diocèse; évêché; église; vatican; secours; secouriste; sauveteur; samu; croix-rouge; protection civile; sécurité civile; état-major; marine; milice; junte; régime; rébellion; tribunal; assemblée; sénat; parlement; congrès; chambre; cabinet; service; brigade; sûreté; régie; aéroport; port; gestionnaire; organisateur; organisatrice; fonds; consortium; holding; actionnaire majoritaire; caisse; trésor; bourse; loterie; office; observatoire; centre; résidence; ehpad; brasserie; conglomérat; multinationale; numéro un; leader; magistrature; procureurs; élysée; croisiériste; hébergeur; câblo-opérateur; télécom; sous-traitant; prestataire; chantier naval; arsenal; cimentier; chimiste; minier; poids lourd; pionnier; tour-opérateur; voyagiste; hôtelier; fonderie; raffinerie; usine; orchestre; troupe; monarchie; palais; ordre; barreau; union; fraternité; alliance; front; jury; corps; peloton; garde-côte; garde côtière; garde nationale; capitainerie; cellule de crise; inspection; assurance maladie; assurance-maladie; sécurité sociale; fisc; gendarme financier; délégation; canton; hôtel de ville; communauté urbaine; collectivité; parc national; parc d'attractions; maternité; staff; écurie; section syndicale; archevêché; mosquée; conférence des; concessionnaire; gazier; industriel; restaurant; hôtel; palace; zoo; casino; galerie; repreneur; acquéreur; maître d'ouvrage; abattoir; bibliothèque; salon; refuge; mission de`,
    ),
    ...list(
      `tsahal; agence russe de; agence russe de l'; agence chinoise de; agence chinoise de l'; conseil de l'; conseil de la; conseil de sécurité; conseil de surveillance; conseil de prud'hommes; conseil de discipline; conseil de paris; site; spécialiste; concurrent; les deux parties; les deux camps; autorités; forces; services; tribunaux; hôpitaux; ministères; nations unies; milieux officiels; ong; sncf; ratp; edf; engie; amf; arcep; arcom; cnil; anssi; dgccrf; ars; cpam; pôle emploi; france travail; medef; cgt; cfdt; fo; unsa; fsu; lfi; pcf; ps; lr; rn; eelv; caf; urssaf; fbi; cia; nasa; otan; onu; oms; fmi; bce; fed; ue; le camp; camp; hôtel de brienne; palais-bourbon; luxembourg; marins-pompiers; sapeurs-pompiers; rebelles; séparatistes; gendarmes; policiers; pompiers; enquêteurs; secouristes; socialistes; écologistes; communistes; insoumis; syndicats; coroner; protecteur du citoyen; ombudsman; hydro-québec; spvm; grc; dpj; conseil présidentiel de transition; primature; état major; cédéao; ceni; monusco; sdis; samu; cross; crs; gign; ggd; csu; dipn; ddsp; dgse; dgsi; bri; ofpra; dreal; ddt; bei; dpcp; saaq; cnesst; stm; sta; rtc; cisss; ciusss; chum; mrc; bape; caq; bloc québécois; secours; premiers répondants; urgences-santé; zone de police; conseil d'état genevois; auditorat du travail; afsca; sciensano; skeyes; infrabel; stib; tec; cff; swissmedic; finma; comco; suva; brgm; andra; cea; asn; asnr; cnes; has; ansm; anses; santé publique france; météo-france; météo france; haute autorité; pnf; pnat; conseil supérieur; défenseur des droits; conseil fédéral`,
    ),
  ],
  Government:
    list(`élysée; elysée; matignon; bercy; quai d'orsay; place beauvau; beauvau; maison blanche; maison-blanche; pentagone; kremlin; downing street; saint-siège; vatican; département d'état; commission européenne; union européenne; bruxelles; washington; moscou; pékin; londres; berlin; rome; madrid; tokyo; séoul; pyongyang; téhéran; jérusalem; tel-aviv; kiev; kyiv; ankara; new delhi; islamabad; canberra; ottawa; québec; alger; rabat; tunis; bamako; niamey; ouagadougou; dakar; abidjan; yaoundé; kinshasa; kampala; nairobi; lomé; cotonou; libreville; brazzaville; tripoli; kigali; beyrouth; damas; bagdad; riyad; doha; le caire; berne; paris; lisbonne; varsovie; budapest; athènes; bogota; caracas; la havane; mexico;
    france; russie; ukraine; chine; états-unis; etats-unis; royaume-uni; grande-bretagne; angleterre; écosse; irlande; canada; australie; nouvelle-zélande; allemagne; italie; espagne; portugal; pays-bas; belgique; suisse; luxembourg; autriche; pologne; hongrie; roumanie; bulgarie; grèce; turquie; suède; norvège; danemark; finlande; biélorussie; bélarus; taïwan; japon; corée du sud; corée du nord; inde; pakistan; bangladesh; sri lanka; indonésie; malaisie; singapour; thaïlande; vietnam; philippines; birmanie; iran; irak; israël; syrie; liban; jordanie; arabie saoudite; qatar; koweït; yémen; égypte; libye; tunisie; algérie; maroc; mauritanie; mali; niger; burkina faso; sénégal; côte d'ivoire; guinée; togo; bénin; cameroun; tchad; gabon; congo; rdc; rwanda; burundi; soudan; éthiopie; kenya; nigeria; ghana; afrique du sud; madagascar; mexique; brésil; argentine; chili; colombie; pérou; venezuela; bolivie; équateur; cuba; haïti; serbie; kosovo; croatie; albanie; arménie; azerbaïdjan; géorgie; moldavie; afghanistan; kazakhstan; émirats arabes unis; bahreïn; arabie`),
  OrganisationName: list(
    `médecins sans frontières; sa; sas; sarl; inc; ltée; corp; co; ag; se; plc; gmbh; holding; groupe; group; université; institut; ministère; agence; conseil; commission; comité; association; fédération; confédération; fondation; banque; compagnie; société; airlines; airways; police; gendarmerie; cour; tribunal; parquet; autorité; bureau; office; centre; hôpital; chu; chru; musée; union; ligue; syndicat; club; fc; as; rc; ogc; olympique; stade; racing; sporting; real; parti; rassemblement; république; républicains; france; capital; technologies; systèmes; industries; motors; pharma; énergie; énergies; international; logiciels; entertainment; records; laboratoires; administration; services; réseau; église; organisation; école; collège; lycée; académie; chambre; assemblée; sénat; palais; maison; croix-rouge; armée; sûreté; régie; caisse; chantiers; aéroports; aéroport; verreries; usines; aciéries; ateliers; assurances; mutuelle; coopérative; crédit; préfecture; mairie; métropole; département; région; ville; coalition; alliance; front; collectif; observatoire; haute autorité; défense; hydro; télécom; airways; medef; verts`,
  ),
  /** Nationalities and home towns that stand for a person where a capital opens them: "l'Argentin". */
  Demonym: both(
    'britannique; israélien/ne; indien/ne; libanais/e; grec; autrichien/ne; saoudien/ne; qatari/e; taïwanais/e; sud-coréen/ne; béninois/e; togolais/e; argentin/e; brésilien/ne; portugais/e; espagnol/e; italien/ne; anglais/e; allemand/e; belge; suisse; américain/e; français/e; néerlandais/e; norvégien/ne; suédois/e; danois/e; croate; serbe; polonais/e; ukrainien/ne; russe; turc/que; marocain/e; algérien/ne; tunisien/ne; sénégalais/e; ivoirien/ne; camerounais/e; malien/ne; nigérian/e; ghanéen/ne; égyptien/ne; congolais/e; guinéen/ne; gabonais/e; canadien/ne; québécois/e; mexicain/e; colombien/ne; uruguayen/ne; chilien/ne; japonais/e; coréen/ne; chinois/e; australien/ne; écossais/e; gallois/e; irlandais/e; catalan/e; basque; breton/ne; parisien/ne; lyonnais/e; marseillais/e; bordelais/e; toulousain/e; nantais/e; rennais/e; lensois/e; lillois/e; niçois/e; monégasque; strasbourgeois/e; messin/e; montpelliérain/e; madrilène; barcelonais/e; londonien/ne; milanais/e; turinois/e; romain/e; munichois/e; haïtien/ne; montréalais/e; bruxellois/e; liégeois/e; genevois/e; vaudois/e',
  ),
  Outlet: [
    ...plural(
      `quotidien; journal; hebdomadaire; hebdo; mensuel; bimensuel; magazine; revue; média; chaîne de télévision; chaîne de télé; chaîne d'information; chaîne d'info; tabloïd; tabloid; chaîne; radio; station de radio; station; site d'information; site d'informations; site d'actualité; site spécialisé; site internet spécialisé; site américain; webzine; blog; podcast; agence de presse; agence d'information; agence officielle; agence nationale de presse; agence nationale d'information; presse; newsletter; lettre spécialisée; notre confrère; confrère du; confrère de; télévision; émission; palmipède; feuille; télé; gazette; consœur; pure player; site internet; site web; lettre d'information; rédaction; diffuseur public; titre; site d'investigation; site sportif; site people; portail; podcasteur; agence de notation financière; cellule investigation; cellule d'investigation; journaliste d'investigation; consortium de journalistes; dominical; agence france presse; diffuseur; jt; journal télévisé; agence étatique; agence russe; agence chinoise; agence russe de presse; agence chine nouvelle`,
    ),
    ...list(
      "journaux; hebdos; médias; nos confrères; confrères du; confrères de; agence de presse officielle; grand quotidien; canard enchaîné; presse locale; presse sportive; presse espagnole; presse italienne; presse anglaise; presse allemande; presse britannique; presse américaine; site; sites; sites spécialisés; sites d'information",
    ),
  ],
  OutletName: list(
    'heure; nice-matin; corse-matin; var-matin; télé-matin; midi-libre; monde; figaro; libération; parisien; echos; échos; équipe; express; obs; mediapart; dépêche; dauphiné; télégramme; courrier; nouvelliste; gazette; presse; devoir; quotidien; journal; hebdo; magazine; tv; télévision; radio; news; post; times; herald; daily; mail; guardian; telegraph; tribune; independent; zeitung; gazzetta; corriere; mundo; marca; info; infos; bleu; inter; actu; actus; canard; soir; marianne; challenges; ouest france; mirror; sun; bild; blick; sonntagsblick; handelszeitung',
  ),
  Unnamed: [
    ...SOME.flatMap((some) => OFFICE_HOLDERS.map((holders) => `${some} ${holders}`)),
    ...list(
      `un député; une députée; un sénateur; une sénatrice; un baron; un cacique; un fidèle du président; figure du parti; gens proches; de ses proches; de leurs proches; de ses conseillers; de ses collaborateurs; de ses lieutenants; de ses amis; protagoniste; protagonistes; témoins anonymes; témoin anonyme; témoignages anonymes; salariés anonymes; employés anonymes; fonctionnaires anonymes; internaute anonyme; un acteur du dossier; un collaborateur proche; un haut gradé; un officiel; un très proche; source; sources; initié; initiés; informateur; informateurs; informatrice; lanceur d'alerte; lanceuse d'alerte; lanceurs d'alerte; fuiteur; leaker; leakers; insider; insiders; un proche; une proche; des proches; plusieurs proches; certains proches; autre proche; proche du dossier; proches du dossier; personne au courant; personnes au courant; personne ayant participé; personnes ayant participé; personne présente; personnes présentes; ${WITH_INSIGHT.join('; ')}; un intime; des intimes; un familier; un habitué; des habitués; entourage; proches de l'enquête; proche de l'enquête; personnes proches; personne proche; personnes au fait; personne au fait; personnes ayant connaissance; personne ayant connaissance; personnes familières; personne familière; personnes informées; personne informée; personnes impliquées; connaisseur; connaisseurs; interlocuteur; interlocuteurs; l'un d'eux; l'un d'entre eux; l'une d'elle; l'une d'elles; l'un des participants; un participant; des participants; plusieurs participants; participants à la réunion; un témoin de la scène; taupe; indiscrétions; quelqu'un; milieux; couloirs; cercle; garde rapprochée; premier cercle; un ponte; un ténor; un poids lourd de la majorité; un cador; un pilier; poids lourd du gouvernement`,
    ),
  ],
  Official: both(
    `responsable; cadre; dirigeant/e; conseiller/ère; collaborateur/rice; diplomate; élu/e; ministre; fonctionnaire; haut fonctionnaire; haut responsable; haut gradé; gradé; officier; officiel; émissaire; négociateur/rice; banquier/ère; médiateur/rice; magistrat/e; enquêteur/rice; haut cadre; délégué/e; apparatchik; stratège; membre; parlementaire; policier/ère; commissaire; ami/e; ancien collaborateur; ex-collaborateur; salarié/e; employé/e; permanent/e; syndicaliste; pompier/ère; sapeur-pompier; agent de police; agent de sécurité; agent de l'; agent de la`,
  ).filter(
    (word) => !/^(?:amie?s|policiers|(?:sapeurs-)?pompiers|enquêteurs|médiateurs?|élue?s|ministres)$/.test(word),
  ),
  Vague: list(
    `haut; haute; hauts; hautes; ancien; ancienne; anciens; anciennes; ex; anonyme; anonymes; anonymat; proche; proches; familier; informé; informés; bien placé; bien informé; dossier; influent; important; couvert; senior; occidental; occidentaux; européens; américain; américains; européen; britannique; français; israélien; ukrainien; russe`,
  ),
  Title: [
    ...both(
      `président/e; vice-président/e; directeur/rice; chef/fe; cheffe; patron/ne; dirigeante; fondateur/rice; cofondateur/rice; co-fondateur/rice; propriétaire; administrateur/rice; gérant/e; secrétaire; ministre; député/e; sénateur/rice; élu/e; eurodéputé/e; conseiller municipal; conseiller régional; conseiller départemental; maire; mairesse; homologue; adjoint/e; bourgmestre; échevin/e; préfet/ète; préfète; sous-préfet; procureur/e; procureure; substitut; juge; commandant/e; colonel/le; lieutenant/e; lieutenant-colonel; capitaine; général; amiral; vice-amiral; adjudant; brigadier; contrôleur général; inspecteur; commissaire divisionnaire; commissaire; commissaire de police; médiateur/rice; vérificateur/rice; protecteur/rice du citoyen; médecin cantonal/e; curé; liquidateur/rice; sélectionneuse; consule; dirigeant; ambassadeur/rice; consul; gouverneur/e; chancelier/ère; premier ministre; première ministre; roi; reine; prince; princesse; pape; cardinal; archevêque; évêque; rabbin; imam; entraîneur/e; sélectionneur/e; coach; manager; joueur/se; attaquant/e; défenseur/e; représentant démocrate; représentant républicain; représentante démocrate; représentante républicaine; milieu; gardien/ne; buteur/se; candidat/e; leader; leadeur; coordinateur/rice; coordonnateur/rice; rapporteur/e; rapporteure; recteur/rice; doyen/ne; proviseur/e; principal/e; chanteur/se; acteur/rice; comédien/ne; réalisateur/rice; producteur/rice; écrivain/e; auteur/e; autrice; animateur/rice; présentateur/rice; milliardaire; homme d'affaires; femme d'affaires; capitaine; pilote; champion/ne; premier secrétaire; délégué général; délégué syndical; numéro deux; tête de liste; édile; locataire de l'élysée; garde des sceaux; dauphin; héritier/ère; vedette; star; diva; superstar; interprète; idole`,
    ),
    ...list(
      `m; mm; mme; mmes; mlle; dr; docteur; pr; monsieur; madame; mademoiselle; mgr; sir; lord; pdg; p-dg; p.-d.g; dg; ceo; dga; intéressé; intéressée; intéressés; technicien; technicienne; tacticien; trentenaire; quadragénaire; quinquagénaire; sexagénaire; septuagénaire; octogénaire; vingtenaire; ailier; latéral; pivot; pilier; meneur; international; internationale; numéro 10; capitaine; skipper; cycliste; coureur; navigateur; humoriste; mannequin; influenceur; influenceuse; youtubeur; youtubeuse; streamer; rappeur; rappeuse; autorité religieuse; sergent; sergente; caporal; agent immobilier; surintendant; ministre-président; ministre-présidente; conseiller fédéral; conseillère fédérale; conseiller d'état; conseillère d'état; syndic; syndique; bâtonnière; commissaire du gouvernement; colistier; directrice; ex-président; ex-ministre; ex-maire; ex-pdg; ex-directeur; ex-premier ministre; vice-premier ministre; co-président; coprésident; coprésidente`,
    ),
  ],
  Bystander: [
    ...both(
      `analyste; vérificateur/se; pédiatre; un spécialiste; une spécialiste; expert/e; économiste; professeur/e; chercheur/se; scientifique; spécialiste de; spécialiste du; historien/ne; observateur/rice; critique; témoin; habitant/e; riverain/e; voisin/e; mère; père; fils; fille; épouse; époux; mari; femme; veuve; frère; sœur; parent; famille; oncle; tante; cousin/e; compagne; compagnon; supporter; supporteur; fan; victime; rescapé/e; survivant/e; manifestant/e; militant/e; activiste; investisseur; actionnaire; consommateur/rice; utilisateur/rice; usager/ère; internaute; lecteur/rice; client/e; électeur/rice; médecin; infirmier/ère; enseignant/e; étudiant/e; élève; commentateur/rice; éditorialiste; journaliste; chroniqueur/se; correspondant/e; homme; garçon; adolescent/e; jeune; retraité/e; agriculteur/rice; passager/ère; conducteur/rice; automobiliste; touriste; psychiatre; avocat général; consultant/e; trader; opposant/e; détracteur/rice; partisan/e; plaignant/e; patient/e; commerçant/e; restaurateur/rice; ouvrier/ère; stagiaire; épidémiologiste; constitutionnaliste; juriste; sondeur/se; gérante; bénévole; spectateur/rice; visiteur/se; avocat spécialisé; avocat en droit; avocate spécialisée; avocate pénaliste; avocate fiscaliste; avocate en droit; ancien agent; représentant de commerce; agent de joueurs; maître de; maître d'; ancien élève; camarade; collègue`,
    ),
    ...list(
      "amis; équipe de chercheurs; équipe de scientifiques; équipe internationale; groupe de chercheurs; groupe d'experts; groupe d'habitants; groupe de parents; suspect; suspecte; suspects; suspectes; mis en cause; mise en cause; mis en examen; mise en examen; prévenu; prévenue; accusé; accusée; agresseur; agresseurs; meurtrier; tireur; assaillant; voleur; tueur; rédacteur en chef; rédactrice en chef; gens; personne; personnes; français; parisiens; habitants; proches de la victime; marché; marchés; opposition; opinion; public; monde entier; jury populaire; beaucoup; certains; uns; chacun; tous",
    ),
  ].filter((word) => !/^(?:fils de|certains)$/.test(word)),
  Study: plural(
    `observatoire syrien; cour suprême; conseil constitutionnel; agence de notation; profil; institut national de la statistique; équipe de l'université; cabinet xerfi; cabinet d'études; cabinet d'analyse; cabinet de recherche; cabinet de conseil; institut de sondage; institut d'études; bureau d'études; cabinet spécialisé; institut; gartner; xerfi; idc; counterpoint; canalys; médiamétrie; iqvia; moody's; fitch; nielsen; jato; bison futé; observatoire; météo-france; vigicrues; atmo; santé publique; étude; enquête; sondage; recherche; donnée; chiffre; statistique; analyse; estimation; prévision; projection; rapport; baromètre; indice; classement; recensement; loi; règlement; code; constitution; article de loi; décret; directive; convention; traité; charte; règle; calendrier; programme; plan; modèle; théorie; légende; tradition; bible; coran; évangile; livre; ouvrage; roman; manuel; dictionnaire; expérience; test; examen; résultat; preuve; autopsie; essai clinique; pièce de théâtre; archive historique; image; vidéo; photo; photographie; relevé; calcul; bilan; comptage; décompte; tableau; carte; consensus; logique; principe; croyance; proverbe; adage; scénario; hypothèse; thèse; version; critère; besoin; méthode; formule; mesure; disposition; texte; accord; contrat; protocole; insee; l'insee; drees; dares; ined; eurostat; ifop; ipsos; elabe; odoxa; harris interactive; opinionway; verian; csa; kantar; sorbonne; ocde; giec; crédoc; statistique canada; banque mondiale; moi; toi; nous; vous; envie; goût; humeur; cas; lieu; pays; âge; nature; type; jour; saison; taille; modalité; usage; coutume; ordre du jour; vœu; souhait; barème; norme; convenance; date; prix; catégorie; température; météo; chronologie; témoignage; recherches; travaux; conclusion; sens`,
  ).filter((word) => !/^(?:ordres?)$/.test(word)),
  Document: [
    ...plural(
      `communication officielle; post; compte x; acte judiciaire; pièce; archive; extrait; rapport de police; mise en demeure; dossier judiciaire; communiqué; lettre; courrier; courriel; mail; e-mail; note; message; mémo; mémorandum; circulaire; document; avis; ordonnance; réquisitoire; acte d'accusation; acte de procédure; mandat; plainte; procès-verbal; compte rendu; compte-rendu; déclaration; prospectus; bulletin; arrêté; jugement; affiche; notice; requête; déposition; site internet; site web; site officiel; compte officiel; page officielle; page facebook; rapport annuel; point de situation; faire-part; billet de blog; télégramme; facture; organigramme; assignation; réquisition; rapport d'audit; enquête interne; journal officiel`,
    ),
    'tweet',
    'compte rendu',
    'comptes rendus',
    'publication',
    'dossier de presse',
  ],
  Site: list('site; site internet; site web'),
  /** Who works somewhere, and does not speak for it. */
  Staff: list('salariés; employés'),
  /** Who no longer has an office. */
  Former: list('ancien; ancienne; ex'),
  /** Lawyers: who works at a firm speaks for nobody unless they represent somebody. */
  Counsel: list('avocat; avocate; avocats; avocates'),
  /** Who is good at something: with one name behind it a house, "le spécialiste du bricolage | Norval". */
  Specialist: list('spécialiste'),
  /** Fields of law behind "lawyer": "avocat | pénaliste"; "avocat pénaliste de" somebody represents them. */
  LawField: list('pénaliste; fiscaliste'),
  Agent: list('défenseur; défenseure; imprésario'),
  LawFirm: list('cabinet; spécialisé; spécialiste'),
  Represents: list('client; cliente; défend; représente; assiste'),
  /** Bodies of which none in particular speaks: "many companies say". */
  Some: list('plusieurs; certains; certaines; quelques; beaucoup; nombreux; nombreuses; moitié; plupart'),
  /** What nobody says but in a story: "in the novel, the police announce". */
  Lore: list('légende; légendes; tradition; folklore; mythe'),
  Maker: list('fabricant'),
  Clitic: list('en'),
  Fiction: list('roman; film'),
  /** Of documents that are none, or nobody's. */
  Fake: list('faux; fausse; fausses; anonyme; anonymes'),
  Others: list('autres'),
  Same: list('même; mêmes'),
  /** Who writes for an outlet: its name stands behind. */
  Reporter: list(
    'journaliste; journalistes; reporter; reporters; correspondant; correspondante; envoyé spécial; envoyée spéciale; insider',
  ),
  Report: list(
    'enquête; contre-enquête; investigation; reportage; documentaire; article; récit; révélation; révélations',
  ),
  To: list(
    'lors; vers; durant; pendant; en; via; à; au; aux; auprès; par; chez; sur; micro; devant; dans; avec; antenne; interrogé; interrogée; contacté; contactée; joint; jointe; sollicité; sollicitée; contactés; interrogés; sollicités; sollicitées; joints',
  ),
  /** What tells whom an inverted pronoun may stand for. */
  Feminine: list('la; une; cette; elle; elles; celle-ci; celles-ci'),
  Masculine: list('le; un; ce; cet; il; ils; celui-ci; ceux-ci'),
  Plural: list('les; des; ces; ses; leurs; plusieurs; deux; trois; ils; elles; ceux-ci; celles-ci'),
  Singular: list("le; la; l'; un; une; ce; cet; cette; son; sa; il; elle; celui-ci; celle-ci"),
  /** How somebody speaks to the press, beside documents and outlets. */
  Medium: list(
    'téléphone; presse; journalistes; micro; antenne; point presse; conférence; visioconférence; entretien; écrit; entrevue; texto; sms; caméra; mêlée',
  ),
  /** After "a" and "ont", "avait": who has spoken. */
  Have: list('a; ont; avait; avaient; ait; aient'),
  Granted: list('ait; aient; démente'),
  Without: ['sans'],
  OpeningParticiple: list('refusant; démentant; confirmant; déclinant; assurant'),
  Grants: list("bien que; bien qu'; quoique; quoiqu'"),
  /** After the negation: "pas encore", "pas non plus". */
  CommentVerb: list(
    'commenter; réagir; répondre; préciser; confirmer; détailler; communiquer; prononcer; exprimer; étendre; épancher; infirmer; démentir; témoigner; spéculer; polémiquer; révéler; dévoiler; divulguer; évoquer; expliquer; justifier; parler; dire; chiffrer; discuter; aborder; élaborer; échanger; indiquer; nommer; identifier; décrire',
  ),
  CommentNoun: plural(
    'commentaire; détail; précision; explication; déclaration; réponse; information; interview; entretien; réaction; suite; éclaircissement; indication; chiffre',
  ),
  GiveVerb: list('faire; donner; fournir; apporter; livrer; accorder; formuler; émettre; ajouter; offrir; communiquer'),
  RequestNoun: plural(
    "sollicitation; demande; question; appel; message; courriel; mail; requête; relance; demande de commentaire; demande d'interview; demande d'entretien; demande de réaction; invitation à réagir; coup de fil; interrogation",
  ),
  ClaimNoun: plural(
    'rumeur; information; accusation; allégation; affirmation; assertion; spéculation; imputation; grief; propos; critique; soupçon; mise en cause; mise en accusation; hypothèse; thèse; insinuation; version; bruit; révélation; fait; charge; récit; analyse; conclusion',
  ),
  Contact: list(
    'contacté; contactée; contactés; contactées; sollicité; sollicitée; sollicités; sollicitées; interrogé; interrogée; interrogés; interrogées; joint; jointe; joints; jointes; questionné; questionnée; relancé; relancée; approché; approchée',
  ),
};
