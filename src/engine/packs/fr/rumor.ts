import type { CueRow } from '../pack.ts';

const hearsay = { kind: 'rumor', act: 'hearsay', subkind: 'hearsay', party: 'none' } as const;
const unconfirmed = { kind: 'rumor', act: 'unconfirmed', subkind: 'unconfirmed' } as const;

export const rumor: readonly CueRow[] = [
  {
    kind: 'rumor',
    act: 'report',
    subkind: 'outlet',
    id: 'fr/rumor/media-deux-points',
    party: 'cue',
    guards: ['headline'],
    pattern:
      '^[<cue>((#OutletLabel && @hasColon)|#OutletLabel (#OutletLabel && @hasColon)|#OutletLabel #OutletLabel (#OutletLabel && @hasColon))] . .',
    hits: ['Bloomberg : Orbis en discussions pour racheter Kestrel', 'Mediapart : le maire visé par une enquête'],
    misses: ['Bloomberg est une agence : elle emploie 40 personnes.', 'Photo : AFP'],
  },
  {
    id: 'fr/rumor/selon',
    kind: 'rumor',
    act: 'attribute',
    party: 'after',
    pattern: "[<cue>(selon|d' après)]",
    unless: ["(selon|d' après) nos (informations|sources|renseignements|indiscrétions)"],
    hits: [
      'Selon Les Echos, le groupe Norval prépare la vente de sa filiale.',
      "L'usine fermera en mai, d'après le quotidien Ouest-France.",
      'Selon une source proche du dossier, les discussions ont échoué.',
    ],
    misses: [
      'Selon les analystes, le titre est trop cher.',
      "D'après une étude parue en mars, le sommeil raccourcit.",
      'Selon Paul Rivière, rien ne presse.',
      'Les horaires varient selon la saison.',
    ],
  },
  {
    id: 'fr/rumor/selon-les-informations',
    kind: 'rumor',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>(selon|d' après)] .{0,2} (information|informations|récit|révélations|révélation|indiscrétions|confidences|éléments) .{0,5} (de|d'|du|des|dans|par)",
    hits: [
      "D'après les informations du Figaro, le préfet sera remplacé.",
      'Selon des éléments recueillis par Mediapart, la somme a été versée.',
      "Selon une information exclusive de L'Équipe, le gardien s'en va.",
    ],
    misses: ['Selon les informations de ma grand-mère, il neigera.', "D'après le récit de sa sœur, il dormait."],
  },
  {
    id: 'fr/rumor/selon-les-informations-d-un-titre',
    kind: 'rumor',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern: "[<cue>(selon|d' après) les (dernières)? (informations|révélations|indiscrétions)] (de|d') @isTitleCase",
    unless: ["(de|d') (météo|météo_france|insee|bison|enedis|france travail|pôle|santé|vinci|infrabel|swissmedic)"],
    hits: [
      "Selon les informations de Vantro Sport, l'arrière a passé sa visite.",
      "D'après les dernières révélations de Kolbe Direct, la tour est vendue.",
    ],
    misses: [
      'Selon les informations de la préfecture, le pont est fermé.',
      'Selon les informations de Météo France, il neigera.',
    ],
  },
  {
    id: 'fr/rumor/selon-une-enquete',
    kind: 'rumor',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      "[<cue>(selon|d' après)] .{0,3} (enquête|article|décompte|contre_enquête|dossier|investigation|reportage) .{0,5} (de|d'|du|des|dans|par|sur)",
    hits: [
      'Selon une enquête du Monde, trois sites étaient pollués.',
      "D'après un article paru dans Le Parisien, la tour est vendue.",
    ],
    misses: ["Selon une enquête de l'Insee, les loyers montent.", "D'après l'article 3 de la loi, le bail est nul."],
  },
  {
    id: 'fr/rumor/selon-l-article',
    kind: 'rumor',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern: "[<cue>(selon|d' après) (l'|cet|notre|leur) (article && @hasComma)]",
    hits: ["Selon l'article, la vente rapporterait dix millions.", "L'homme, selon cet article, vivait en Suisse."],
    misses: [
      "Selon l'article 12 du code, le bail est nul.",
      "D'après l'article premier, la loi est la même pour tous.",
    ],
  },
  {
    id: 'fr/rumor/a-en-croire',
    kind: 'rumor',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>(à en croire|si l' on en croit|si on en croit)] ((les|une|l'|des|un) (information|informations|enquête|article|révélations|récit) (de|d'|du|des))?",
    hits: [
      'À en croire Le Parisien, le ministre songe à partir.',
      'Le prix aurait doublé, à en croire une source syndicale.',
      "Si l'on en croit L'Équipe, l'accord est signé.",
    ],
    misses: ['À en croire mon voisin, il va pleuvoir.', 'Il a fini par en croire ses yeux.'],
  },
  {
    id: 'fr/rumor/de-source',
    kind: 'rumor',
    act: 'anonymity',
    party: 'cue',
    pattern:
      "[<cue>(de|d') (une)? (source|sources) (#Adverb)? (proche|proches|policière|policières|judiciaire|judiciaires|diplomatique|diplomatiques|gouvernementale|gouvernementales|syndicale|syndicales|concordante|concordantes|sûre|sûres|interne|internes|industrielle|industrielles|hospitalière|hospitalières|militaire|militaires|parlementaire|parlementaires|ministérielle|ministérielles|officieuse|officieuses|européenne|européennes|sécuritaire|sécuritaires|portuaire|aéroportuaire|préfectorale|bien_informée|autorisée|médicale|médicales|politique|politiques|patronale|patronales|bancaire|bancaires|locale|locales|anonyme|anonymes|humanitaire|humanitaires|pénitentiaire|financière|financières|informée|informées|américaine|américaines|française|occidentale|occidentales)]",
    unless: [
      "(source|sources) d' (énergie|eau)",
      "(histoire|récit|origine|recherche|identité|existence|rôle|nom|cas|perte|manque) (d'|de) (une)? (source|sources)",
      '(confirmation|vérification|vérifié|vérifiée|vérifiés|vérifiées|confirmé|confirmée) de (source|sources)',
    ],
    hits: [
      'De source syndicale, deux lignes vont fermer.',
      'Le convoi a été arrêté à la frontière, a-t-on appris de sources concordantes.',
      'Le suspect était connu, indique-t-on de source policière.',
    ],
    misses: ["La région manque de sources d'énergie locales.", "C'est une perte de source de revenus pour la commune."],
  },
  {
    id: 'fr/rumor/proche-de',
    kind: 'rumor',
    act: 'anonymity',
    party: 'cue',
    pattern:
      "[<cue>(dans l' entourage (de|du|d')|on .{0,4} dans l' entourage (de|du|d'))] .{0,8} (on|assure|assurait|souligne|confie|glisse|indique|dit|explique|précise|fait)",
    hits: [
      "Dans l'entourage du ministre, on assure que rien n'est décidé.",
      "Dans l'entourage de la chanteuse, on confie qu'elle ne reviendra pas.",
    ],
    misses: ["Il a grandi dans l'entourage du duc.", "Dans l'entourage de la victime, tous sont sous le choc."],
  },
  {
    id: 'fr/rumor/apprend-on',
    kind: 'rumor',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>(a on (appris|indiqué|expliqué|assuré|confié|précisé|fait savoir|souligné|confirmé|affirmé|répondu|ajouté)|(reconnaît|admet|concède|estime|juge|regrette|déplore|confesse|apprend|apprenait|indique|indiquait|explique|expliquait|assure|assurait|confie|confiait|précise|précisait|glisse|souffle|affirme|affirmait|rappelle|fait savoir|faisait savoir|fait valoir|répond|répondait|confirme|confirmait|souligne|ajoute|rétorque|insiste|martèle|tempère|réplique|dit|disait) on)] #Adverb{0,2} (auprès|dans|chez|à|au|aux|du côté) (de|d'|du|des)?",
    hits: [
      "La vente est suspendue, apprend-on auprès d'une personne proche du dossier.",
      "Rien n'est signé, glisse-t-on dans l'entourage du patron.",
      'Le lycée reste ouvert, indique-t-on au rectorat.',
      "Deux lignes vont fermer, apprend-on à la préfecture de l'Orne.",
    ],
    misses: ['« Les prix montent », dit-on dans la rue.', 'Que nous apprend-on de nouveau ?'],
  },
  {
    id: 'fr/rumor/outlet-verbe',
    kind: 'rumor',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#ReportVerb|croit savoir|croyait savoir|croient savoir|fait état|font état|faisait état|lâche|raconte|racontent|relate|relatent|titre|titrait)]',
    unless: [
      "(#Determiner|d'|de|du) (avance|note|rapporte|juge|relève|titre|cite)",
      'avance (son|sa|ses|à|sur)',
      'publie (son|sa|ses|un avis)',
      '(vous|nous) #ReportVerb',
    ],
    hits: [
      'Le Figaro révèle que la tour sera vendue.',
      "L'opération est gelée, rapporte Le Monde.",
      "L'Équipe croit savoir que le gardien partira.",
    ],
    misses: [
      'Le champ rapporte peu cette année.',
      'Le Monde a changé de maquette.',
      'La banque publie ses comptes jeudi.',
    ],
  },
  {
    id: 'fr/rumor/outlet-a-revele',
    kind: 'rumor',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>#Have (il|elle|ils|elles)? #Adverb{0,4} (#ReportParticiple|cru savoir|fait état|raconté|relaté|titré|consulté|pu consulter|eu accès à|obtenu (une|la)? copie|pris connaissance)]',
    unless: ['#Have .{0,3} publié (son|sa|ses|leur)'],
    hits: [
      "Mediapart avait révélé en juin l'existence du compte.",
      'La vente est imminente, a rapporté mardi le journal La Croix.',
      'Le Figaro a dévoilé les détails du plan.',
    ],
    misses: ["L'été a révélé un talent rare.", 'Elle a rapporté trois médailles de Rome.'],
  },
  {
    id: 'fr/rumor/outlet-publie',
    kind: 'rumor',
    act: 'say',
    subkind: 'outlet',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(publie|publient|publiait|(a|ont|avait|avaient) #Adverb{0,2} (publié|diffusé)|diffuse)] .{0,3} (enquête|article|révélations|information|informations|extraits|extrait|document|documents|échanges|enregistrement|enregistrements|témoignage|témoignages|récit|images|contre_enquête)',
    hits: ['Le Monde a publié une enquête sur la fondation.', 'Mediapart publie de nouveaux enregistrements.'],
    misses: ['Le journal a publié une tribune.', 'La banque publie ses comptes jeudi.'],
  },
  {
    id: 'fr/rumor/revele-par',
    kind: 'rumor',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      '[<cue>(#ReportedAgreeing|annoncé|annoncée|annoncés|annoncées|affirmé|affirmée|repéré|repérée|obtenu|obtenue|obtenus|consulté|consultée|consultés|consultées|consulte) #Adverb{0,2} #Time{0,4} (par|dans|chez|sur)]',
    unless: [
      '(par|dans|chez|sur) (notre|nos|nous)',
      '(tribune|tribunes|entretien|interview|lettre|chronique|portrait|annonce|avis|photo|photos|dessin|classement|sondage|éditorial) .{0,4} (publié|publiée|publiés|publiées|diffusé|diffusée|relayé|relayée|parue)',
    ],
    hits: [
      "L'affaire a d'abord été révélée par La Presse.",
      'Le projet, dévoilé par Les Echos, a surpris les élus.',
      'Dans un document consulté par Le Monde, le prix est biffé.',
    ],
    misses: ['Le secret fut révélé par un ami de la famille.', 'Le prix a été annoncé par la mairie.'],
  },
  {
    id: 'fr/rumor/comme-rapporte',
    kind: 'rumor',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      "[<cue>comme (l'|le|la)? (a|avait|ont|avaient)? #Adverb? (#ReportVerb|#ReportParticiple|#SayVerb|#SayParticiple|raconte|raconté)]",
    hits: [
      "Comme le rapporte Le Parisien, le chantier est à l'arrêt.",
      "Le site fermera, comme l'a révélé Ouest-France.",
    ],
    misses: ['Comme le rapporte la légende, la fée dort sous le pont.', "Comme l'a indiqué sa sœur, il dormait."],
  },
  {
    id: 'fr/rumor/c-est-ce-que-revele',
    kind: 'rumor',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      "[<cue>ce (que|qu') #Adverb? (#ReportVerb|#SayVerb|raconte|(a|ont|avait|avaient) (#ReportParticiple|#SayParticiple))]",
    unless: ["(sur|à|de|tout|avec|pour) ce (que|qu')"],
    hits: ["C'est ce que révèle Nice-Matin ce lundi.", "C'est du moins ce qu'a rapporté Le Parisien."],
    misses: ["C'est ce que raconte sa grand-mère.", 'Tout ce que publie Le Monde est relu.'],
  },
  {
    id: 'fr/rumor/selon-des-medias',
    kind: 'rumor',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      '[<cue>(la presse|les médias|des médias|plusieurs médias|certains médias|médias|des informations de presse|selon la presse|les gazettes) (locale|locaux|américaine|américains|espagnols|italiens|britanniques|allemands|israéliens|russes|ukrainiens|turcs|spécialisée|spécialisés|régionale|économique|concordants)? (évoque|évoquent|évoquaient|évoquait|parle|parlent|parlait|parlaient|prête|prêtent|annonce|annoncent|annonçaient|affirment|affirme|assurent|rapportent|rapporte|rapportaient|ont (rapporté|évoqué|annoncé|révélé|affirmé)|a (rapporté|évoqué|annoncé|révélé|affirmé))]',
    hits: [
      'Des médias espagnols évoquent un échange de joueurs.',
      'La presse locale parle de trois disparus.',
      'Plusieurs médias ont rapporté son départ.',
    ],
    misses: ['La presse est en crise depuis dix ans.', 'Les médias ont changé de ton.'],
  },
  {
    id: 'fr/rumor/informations-de-presse',
    kind: 'rumor',
    act: 'report',
    subkind: 'outlet',
    party: 'none',
    pattern:
      "[<cue>((informations|information|révélations|articles|article) (de (la)? presse|de médias|des médias|publiées dans la presse|parues dans la presse|relayées par la presse)|(l'|un|d' un) article selon (lequel|lesquels)|une information selon laquelle|des informations selon lesquelles|les informations selon lesquelles|l' information selon laquelle)]",
    hits: [
      "Il n'a pas commenté les informations de presse sur son départ.",
      "Le club est resté muet sur l'article selon lequel le contrat est rédigé.",
      'Des informations selon lesquelles le pont serait fermé ont circulé.',
    ],
    misses: ['Il lit des articles de sport.', 'La salle de presse ouvrira à midi.'],
  },
  {
    id: 'fr/rumor/citant',
    kind: 'rumor',
    act: 'attribute',
    subkind: 'unnamed',
    party: 'after',
    pattern: '[<cue>(citant|cite|citent|citait|citaient)]',
    hits: [
      'La fusion est enterrée, selon la note, citant des sources proches du dossier.',
      'La note cite une source gouvernementale.',
    ],
    misses: ['Il a conclu son discours en citant Victor Hugo.', "L'avocate cite deux arrêts récents."],
  },
  {
    id: 'fr/rumor/anonyme-dit',
    kind: 'rumor',
    act: 'say',
    subkind: 'unnamed',
    party: 'either',
    guards: ['party'],
    pattern: '[<cue>(#GossipVerb|#Have (il|elle|ils|elles)? #Adverb{0,3} #GossipParticiple)]',
    hits: [
      "Le climat est lourd, analyse l'un d'eux.",
      'Une source syndicale évoque deux cents départs.',
      'Un proche du président a décrit un climat tendu.',
    ],
    misses: ['La ministre évoque deux cents départs.', 'La commune évoque le temps des moulins.'],
  },
  {
    id: 'fr/rumor/anonyme-s-agace',
    kind: 'rumor',
    act: 'say',
    subkind: 'unnamed',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>((s'|se) (agace|inquiète|emporte|lamente|étrangle|indigne|alarme|amuse|désole|félicite|réjouit|plaint|interroge|énerve|insurge|souvient|exclame|étonne|défend)|(s'|se) (est|était) (agacé|inquiété|emporté|indigné|alarmé|amusé|étonné|plaint)|accuse|prédit|prédisent|veut croire|admet|reconnaît|fulmine|peste|raille|cingle|ricane|tranche|tempère|nuance|abonde|enrage|tacle|prévient|rapporte|témoigne|témoignent|décrivent|racontent|déplorent|dénoncent|dénonce|pointe|pointent|critique|critiquent)]",
    hits: ["Un conseiller ministériel s'agace : « On nous a menti. »", 'Deux employés dénoncent un climat de peur.'],
    misses: ["La ministre s'agace de ces retards.", 'Le maire dénonce un scandale.'],
  },
  {
    id: 'fr/rumor/anonymat',
    kind: 'rumor',
    act: 'anonymity',
    party: 'before',
    pattern:
      "[<cue>(sous (le)? (couvert|sceau|condition|réserve) (de|d' |de l'|d' un)? (anonymat|strict anonymat)|sous (couvert|condition|réserve) d' anonymat|sous le (couvert|sceau) de l' anonymat|sous anonymat)]",
    hits: [
      "Un cadre vide son sac, sous couvert d'anonymat, sur l'arrêt d'un atelier.",
      "Sous le couvert de l'anonymat, deux élus font le même constat.",
    ],
    misses: ['Le don est fait sous couvert de générosité.', "L'anonymat des grandes villes lui plaît."],
  },
  {
    id: 'fr/rumor/requis-anonymat',
    kind: 'rumor',
    act: 'anonymity',
    party: 'before',
    pattern:
      "[<cue>((requis|requiert|requérant|réclamé|réclamant|demandé|demandant|exigé|exigeant|souhaite|souhaitant|souhaité) (à)? (garder|conserver|préserver)? (l'|son|leur) anonymat|(souhaite|souhaitent|souhaité|souhaitant|préfère|préfèrent|préféré|préférant|voulu|demandé|tenu|tient|tiennent|désire|désirant) (à)? (rester|demeurer|garder) (anonyme|anonymes|l' anonymat)|(souhaite|souhaitent|souhaité|souhaitant|préfère|préféré|demandé|voulu|veut) (à)? ne pas (être (nommé|nommée|nommés|identifié|identifiée|identifiés|cité|citée|cités)|(donner|dévoiler|révéler) (son|leur) (nom|identité)))]",
    hits: [
      "Un dirigeant, qui a requis l'anonymat, évoque un rachat.",
      "Une employée souhaitant garder l'anonymat raconte la nuit.",
      'Deux élus ont préféré rester anonymes.',
    ],
    misses: ["Le donneur a droit à l'anonymat.", 'Elle a souhaité rester à Lyon.'],
  },
  {
    id: 'fr/rumor/pas-autorise-a-parler',
    kind: 'rumor',
    act: 'anonymity',
    party: 'before',
    pattern:
      "[<cue>(n'|ne) .{0,3} pas (autorisé|autorisée|autorisés|autorisées|habilité|habilitée|habilités|habilitées) à (parler|s' exprimer|commenter|évoquer|communiquer|témoigner|discuter)]",
    hits: [
      "Le fonctionnaire n'était pas autorisé à s'exprimer publiquement.",
      'Deux cadres, qui ne sont pas habilités à parler, confirment la date.',
    ],
    misses: ["Le camion n'était pas autorisé à rouler.", 'Il est autorisé à parler à la presse.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/rumeur-court',
    pattern:
      '[<cue>((rumeur|rumeurs|spéculation|spéculations) .{0,6} (se multiplient|se multiplie|se multipliaient|enflent|enfle|vont bon train|va bon train)|(rumeur|rumeurs|bruit|bruits) .{0,3} (court|courent|courait|couraient|circule|circulent|circulait|circulaient|enfle|enflent|enflait|veut|voudrait|voulait|suggère|suggèrent|suggéraient|affirme|affirment|laisse entendre|laissent entendre|prétend|prétendent|évoque|évoquent|évoquaient|annonce|annoncent|annonçaient|annonçait|donne|donnent|donnaient|prête|prêtent|envoie|envoient|persiste|persistent|se répand|se répandent|agite|agitent|bruisse|bruissent|vont bon train|va bon train|fait état|font état|ont fait état|a fait état|a couru|ont couru|ont circulé|a circulé|a enflé|ont enflé|se font))]',
    unless: [
      '(bruit|bruits) (circule|circulent) (mal|bien|librement)',
      '(bruit|bruits) .{0,1} (évoque|donne|annonce|agite|envoie|évoquent|donnent)',
    ],
    hits: [
      'La rumeur court depuis dix jours dans les couloirs.',
      'Des rumeurs ont fait état d’une lettre.',
      'Le bruit court que la banque songe à fusionner.',
      'Les rumeurs vont bon train sur sa succession.',
      'Les spéculations sur une séparation du groupe se multiplient.',
    ],
    misses: ['La rumeur de la rue monte jusqu’au cabinet.', 'Le bruit de la machine couvre sa voix.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/rumeurs-de',
    pattern:
      "[<cue>(rumeur|rumeurs|bruits|on_dit) (persistante|persistantes|insistante|insistantes|récentes|récente|folles)? (selon (laquelle|lesquelles)|de (rachat|fusion|départ|cession|transfert|démission|retour|divorce|séparation|vente|rapprochement|mariage|remaniement|dissolution|licenciements|licenciement|offre|prise de contrôle|reprise)|d' (offre|acquisition|alliance|un rachat|une fusion|un départ|une vente|une démission|un retour|un transfert|un rapprochement|une prise|une offre))]",
    unless: [
      "(dément|démenti|démentent|démentir|commenter|nie|nier|nié|réfute|réfuté|réfuter|balaie|balaye|balayé|réagi|réagir|rejette|rejeté) .{0,4} (rumeur|rumeurs|bruits) (de|d'|sur)",
    ],
    hits: [
      'Le titre bondit sur des rumeurs de rachat.',
      'La rumeur selon laquelle le maire partirait a fait le tour de la ville.',
    ],
    misses: ['Les rumeurs sur sa vie privée l’amusent.', 'Un bruit de moteur monte de la cour.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/on-murmure',
    pattern:
      "[<cue>(on (murmure|chuchote|raconte|prétend|susurre|lui prête|leur prête|prête à|dit que|dit qu'|parle (avec insistance)? d' un possible|parle déjà|évoque avec insistance|rapporte que|rapporte qu'|raconte que)|(dit|murmure|chuchote|raconte|prétend) on|paraît il|à ce qu' il paraît|à ce qu' on dit|l' on dit|d' aucuns prétendent|se murmure|se chuchote|se raconte|se dit que|se dit qu')]",
    unless: [
      "(comme|ce que|ce qu'|que|qu'|si) (on|l' on|dit on) .{0,2}",
      '(comment|pourquoi|quand|que|où|pourtant|en) (dit|raconte|murmure) on',
      "on raconte (une|un|des|la|le|les|l')",
      'on se .{0,3}',
      "(il|elle|ils|elles|qui) se (dit|raconte) (que|qu')?",
      'ce que .{0,3} se dit',
    ],
    hits: [
      'On murmure que le patron prépare sa sortie.',
      'Le domaine est à vendre, dit-on.',
      "L'actrice serait, paraît-il, déjà repartie.",
      'Il se murmure que la date a changé.',
    ],
    misses: [
      'Comme on dit chez nous, qui dort dîne.',
      'On parle surtout du prix des tests.',
      'Elle se dit prête à partir.',
    ],
  },
  {
    ...hearsay,
    id: 'fr/rumor/il-paraitrait',
    guards: ['no-if'],
    pattern: "[<cue>(il)? (paraîtrait|semblerait|se pourrait) (bien)? (que|qu')]",
    unless: ["se pourrait .{0,1} (que|qu')"],
    hits: ['Il semblerait que le bail soit déjà signé.', "Il paraîtrait qu'un second film est prêt."],
    misses: ['Il semble que la pluie cesse.', 'Il se pourrait que le prix baisse.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/il-parait-que',
    pattern: "[<cue>(il paraît (que|qu')|paraît il|serait on tenté de croire)]",
    hits: ['Il paraît que la boutique va fermer.', "Il paraît qu'un acheteur s'est présenté."],
    misses: ['Il paraît fatigué ce matin.', 'Le magazine paraît le jeudi.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/aurait-participe',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      "[<cue>(aurait|auraient) (pas|plus|jamais|guère|été|ainsi|également|aussi|déjà|même|d' ailleurs|notamment|finalement|récemment|bien|alors|en effet|depuis|toujours|ensuite|directement|personnellement|tous|toutes|tout|encore|lui|elle|par exemple|pour sa part|de son côté)? #Adverb{0,2} (été)? #Adverb{0,2} (#Participle|#SayParticiple|#ConfirmParticiple|#DenyParticiple|#ReportParticiple|#GossipParticiple|#Contact|#ConfirmedAgreeing|#ReportedAgreeing)]",
    unless: [
      '(aurait|auraient) .{0,2} (dû|du|pu|fallu|aimé|préféré|adoré|suffi|mérité|gagné|valu|semblé|apprécié|espéré|rêvé|cru|pensé|imaginé|parié|juré|aimée|détesté|intérêt|osé|hésité)',
      '(aurait|auraient) #Adverb{0,2} (souhaité|voulu) (devenir|rester|continuer|vivre|pouvoir|faire|partir|revenir|dire|jouer|y|en|lui|les|me|nous)',
      '(à ce (rythme|prix|tarif)|même|mêmes) .{0,8} (aurait|auraient)',
      "(aurait|auraient) #Adverb{0,2} (souhaité|voulu) (que|qu'|un|une|des|du|plus|être|avoir|savoir|voir|le|la|les|l')",
      "(j'|je|tu|nous|vous) .{0,1} (aurait|auraient)",
      "(comme|ce que|ce qu'|quel|quelle|quels|qui d' autre|lequel|pourquoi|comment) .{0,3} (aurait|auraient)",
      "(aurait|auraient) eu .{0,4} (ans|besoin|lieu d'|tort|raison|du mal|envie|intérêt|tendance|mieux|peur)",
      'aurait été (bien|mieux|utile|préférable|possible|impossible|difficile|facile|logique|souhaitable|bon|bonne|trop|nécessaire|plus|dommage|inutile|intéressant|normal|impensable|inimaginable|beau|idéal|heureux|ravi|opportun|judicieux|sage|prudent|fier|fière|content|contente)',
      "(aurait|auraient) (pas|jamais|plus) (#Adverb)? (été|#Participle) .{0,12} (sans|si|s'|autrement)",
      "(on|qui|personne|rien) (n')? (aurait|auraient) (jamais|dit|cru|pensé|pu|parié|pas)",
      'aurait tout (pour|à)',
      "(avec|moyennant) (un peu|plus|davantage|moins|de meilleurs|de bons) (de|d' )? .{0,12} (aurait|auraient)",
      'aurait pris fin',
      'sinon .{0,6} (aurait|auraient)',
      '(aurait|auraient) (fait|dit) (plaisir|mieux)',
      '(estime|estiment|estimait|jugent|juge|pense|pensent|soutient|suppose|imagine) .{0,10} (aurait|auraient)',
    ],
    hits: [
      "L'ailier aurait passé sa visite médicale ce matin.",
      'Des données auraient été volées.',
      'Elle aurait déjà quitté le pays.',
      "L'acheteur n'aurait pas donné suite.",
    ],
    misses: [
      'La loi aurait dû passer en mai.',
      'Il aurait aimé revoir la mer.',
      'Sans la digue, la ville aurait été noyée.',
      "La pluie n'aurait pas cessé si vite, a-t-il expliqué.",
      "L'ADN aurait permis de trancher si on l'avait gardé.",
    ],
  },
  {
    ...hearsay,
    id: 'fr/rumor/serait-participe',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      "[<cue>(serait|seraient) (pas|plus|ainsi|également|aussi|déjà|même|notamment|finalement|récemment|bien|alors|en effet|depuis|toujours|actuellement|aujourd'hui|désormais|encore|donc|pourtant|parti|par ailleurs|de son côté)? #Adverb{0,2} (#Participle|#ConfirmedAgreeing|#ReportedAgreeing|#Contact|en (train|négociation|négociations|discussion|discussions|pourparlers|passe|cours|fuite|contact|possession|lice|pole|voie|instance|tête)|sur le (point|départ)|à l' (origine|étude|arrêt)|dans le viseur|prêt|prête|prêts|prêtes|(tout|toute|très)? (proche|proches)|mort|morte|morts|mortes|au (cœur|courant|point)|imminent|imminente|imminents|responsable|impliqué|derrière|âgé|âgée|originaire|d' origine)]",
    unless: [
      '(serait|seraient) .{0,2} (ravi|ravie|ravis|heureux|bienvenu|bienvenue|bienvenus|mieux|surpris|surprise|étonné|étonnée|inespéré|approprié|appropriée|malvenu|avisé|inspiré|tenté|tentée|obligé|obligée|exagéré|erroné|déplacé|réduit|réduite|réduits|privilégié|apprécié|appréciée|fâché|désolé|justifié|justifiée|injustifié|infondé|assorti|assortie)',
      "(j'|je|tu|nous|vous|ce|c'|cela|ça|il) (ne|n')? serait .{0,1} (#Adverb)? (prêt|bien|mieux|temps|resté|utile)",
      "(comme|ce que|ce qu'|ne) (si)? .{0,3} serait ce",
      'serait ce',
      '(à ce (rythme|prix|tarif)|même|mêmes|idem) .{0,6} (serait|seraient)',
      "(ce|cela|ça) (ne|n')? (serait|seraient)",
      "(pour|afin) (que|qu') .{0,6} (serait|seraient)",
      'dans ce cas',
      'dans cette hypothèse',
      'le cas échéant',
      'à terme',
      "(dans|d') (ici|un délai|les prochaines|deux|trois|quelques) (ans|mois|jours)",
      '(estime|estiment|estimait|jugent|juge|pense|pensent|soutient|suppose|imagine) .{0,10} (serait|seraient)',
      '(proposition|projet|texte|amendement|réforme|mesure|plan|dispositif|scénario|hypothèse|taxe|loi) .{0,8} (serait|seraient)',
      '(qui|dont|où) .{0,2} (serait|seraient) (alors|ensuite|chargé|chargée|chargés|financé|financée|financés|destiné|dédié|consacré)',
    ],
    hits: [
      'Le joueur serait parti hier soir.',
      'La cible serait en négociations avec deux fonds.',
      'Trois ouvriers seraient morts.',
      'Le four serait menacé.',
    ],
    misses: [
      'Elle serait ravie de revenir.',
      'Ce serait une erreur.',
      "Il serait temps d'agir.",
      'Le dîner serait meilleur si tu venais.',
      'La taxe serait versée aux communes.',
    ],
  },
  {
    ...hearsay,
    id: 'fr/rumor/victime-serait',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      "(victime|victimes|suspect|suspects|auteur|auteurs|agresseur|agresseurs|tireur|assaillant|assaillants|conducteur|meurtrier|voleurs|bilan|origine|cause|mobile|motif|acquéreur|acheteur|repreneur|montant|coupable|jeune homme|trentenaire) .{0,6} [<cue>(serait|seraient) #Adverb{0,2}] (un|une|le|la|l'|des|deux|trois|connu|connus|âgé|âgée|âgés|originaire|originaires|accidentelle|criminelle|toujours|de|d')",
    unless: [
      '(serait|seraient) (#Adverb)? (un|une|le|la) (erreur|bonne|mauvaise|première|solution|catastrophe|plus|moyen|chance)',
      '(si|sinon|sans)',
    ],
    hits: [
      'La victime serait un homme de 34 ans.',
      'Le mobile serait toujours le même.',
      "L'origine du feu serait accidentelle.",
    ],
    misses: ['La solution serait un impôt plus simple.', 'La victime est un homme de 34 ans.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/il-y-aurait',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      "[<cue>(il y aurait (au moins|déjà|plusieurs|eu|une|un|des|deux|trois|quatre|cinq|six|dix|plus de|environ|près de)|(il)? s' agirait (bien)? (en fait|vraisemblablement|probablement)? (de|d'|du|des)|se (trouverait|trouveraient|cacherait|cacheraient|terrerait) .|(s' élèverait|s' élèveraient|se chiffrerait|se chiffreraient) (à|en)|(avoisinerait|avoisineraient) .|(proviendrait|proviendraient|appartiendrait|appartiendraient) (de|d'|du|des|à|au|aux))]",
    unless: [
      'y aurait (il|une|un|des) (intérêt|lieu|de quoi|raison|risque|besoin|manière|solution|avantage|moyen)',
      "(pour|afin) (que|qu') .{0,6} s' agirait",
      "(on|nous) .{0,4} s' agirait",
      "il ne s' agirait pas (de|d') (croire|oublier|confondre)",
    ],
    hits: [
      'Il y aurait au moins six blessés.',
      "Il s'agirait d'un adolescent de 16 ans.",
      "La facture s'élèverait à deux millions d'euros.",
    ],
    misses: ['Il y aurait intérêt à partir tôt.', "Il s'agit d'un adolescent de 16 ans."],
  },
  {
    ...hearsay,
    id: 'fr/rumor/premiers-elements',
    guards: ['no-if'],
    confidence: 'likely',
    pattern:
      "(selon|d' après) (les|nos|de|des) (premiers|premières) .{0,25} [<cue>(aurait|auraient|serait|seraient) #Adverb{0,2} (été)? #Participle]",
    hits: [
      "Selon les premiers éléments de l'enquête, a-t-il dit, le conducteur aurait perdu le contrôle du camion.",
      "D'après les premières constatations, a rappelé l'élu, la porte aurait été forcée.",
    ],
    misses: ['Selon les premiers éléments, le camion roulait à droite.', 'Les premiers clients auraient dû venir.'],
  },
  {
    id: 'fr/rumor/informations-du-journal',
    kind: 'rumor',
    act: 'attribute',
    subkind: 'outlet',
    party: 'after',
    pattern:
      "[<cue>(informations|information|révélations|article|articles|affirmations)] (exclusive|exclusives|parue|paru|parus|parues|publiée|publié|publiées|publiés|diffusée|diffusé)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)? (de|d'|du|des|dans|par)",
    unless: [
      '(ancien|ancienne|rubrique|service|cellule) .{0,2} (informations|information|enquête)',
      '(confirmant|confirme|confirment|confirmé|confirmée) .{0,2} (informations|information|enquête|révélations)',
    ],
    hits: [
      'La société a démenti les informations du Wall Street Journal selon lesquelles elle serait à vendre.',
      'Le club n’a pas réagi à l’article du Parisien.',
    ],
    misses: ["L'enquête de la police a duré deux ans.", 'Une information du tribunal est attendue.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/glisse-t-on-en-coulisses',
    subkind: 'unnamed',
    pattern:
      '[<cue>(glisse|souffle|confie|murmure|assure|dit|explique|reconnaît|admet|indique|affirme|chuchote) on (en (coulisses|interne|privé|off|haut lieu)|dans les couloirs)]',
    hits: [
      "L'opération a coûté douze millions, glisse-t-on en coulisses.",
      'La place est libre, assure-t-on en interne.',
    ],
    misses: ['Que dit-on dans la rue ?', 'En coulisses, la danseuse se repose.'],
  },
  {
    id: 'fr/rumor/selon-nos-informations',
    kind: 'rumor',
    act: 'anonymity',
    party: 'cue',
    confidence: 'likely',
    pattern: "[<cue>(selon|d' après) nos (informations|sources|renseignements|indiscrétions)]",
    unless: ["(informations|sources) (auprès)? (du|de la|de l'|des) (parquet|préfecture)"],
    hits: ['Selon nos informations, le véhicule a été retrouvé brûlé.', "D'après nos sources, le ministre s'en va."],
    misses: ["D'après nos calculs, le loyer double.", 'Selon nos lecteurs, le pain est trop cher.'],
  },
  {
    id: 'fr/rumor/source-en-fin',
    kind: 'rumor',
    act: 'anonymity',
    party: 'cue',
    pattern:
      '[<cue>(source|sources) (policière|policières|judiciaire|judiciaires|sécuritaire|sécuritaires|diplomatique|diplomatiques|syndicale|syndicales|hospitalière|hospitalières|concordantes|locales|militaire|militaires|gouvernementale|proche)] $',
    hits: [
      'Six morts dans une attaque au nord : source sécuritaire.',
      'Le pont fermé une semaine (sources concordantes)',
    ],
    misses: ["C'est une source d'ennuis judiciaires.", 'La source policière a menti deux fois.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/verbe-conditionnel',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      "[<cue>(#Reportative|s' apprêterait|s' apprêteraient|se rapprocherait|se rapprocheraient|s' orienterait|se dirigerait|(envisagerait|songerait|réfléchirait|penserait|travaillerait|plancherait|songeraient|réfléchiraient|penseraient|travailleraient|plancheraient) (à|sur)|(viendrait|viendraient) de|(aurait|auraient) #Adverb{0,2} (l' intention de|l' intention d'|en tête|dans le viseur|en ligne de mire)|(voudrait|voudraient|souhaiterait|souhaiteraient|compterait|compteraient) (se|s'|vendre|céder|racheter|acquérir|supprimer|quitter|fermer|recruter|lancer)|(ferait|feraient) (l' objet|partie|état))]",
    unless: [
      "(j'|je|tu|nous|vous|on|qui) (n'|ne|y|le|la|les|en)? #Reportative",
      'tiendrait (à|compte|lieu|dans|en)',
      'tiendraient (à|compte|dans)',
      '(compterait|compteraient) (sur|pour|parmi)',
      '(travaillerait|travailleraient) (plus|moins|mieux)',
      '(elle|il) (voudrait|souhaiterait)',
      '(qui|dont) .{0,2} #Reportative .{0,20} (pourrait|devrait)',
    ],
    hits: [
      'Le groupe envisagerait de céder sa filiale.',
      'Des pirates exigeraient six millions.',
      "Le club s'apprêterait à vendre son gardien.",
      'Les Verreries intéresseraient un fonds.',
      "Le club viendrait de trouver un accord pour l'ailier.",
      'La direction aurait désormais en tête un troisième site.',
    ],
    misses: [
      'Il voudrait encore y croire.',
      'Elle quitterait Paris si elle pouvait.',
      "Le ministre a dit qu'il étudierait le dossier.",
      'Cela tiendrait dans une valise.',
    ],
  },
  {
    ...hearsay,
    id: 'fr/rumor/fuites',
    pattern:
      "[<cue>((une|des|la|les|plusieurs|nouvelle|nouvelles|récentes) (fuite|fuites) .{0,3} (suggère|suggèrent|affirme|affirment|évoque|évoquent|révèle|révèlent|laisse entendre|laissent entendre|indiquent|indique|dévoile|dévoilent|montre|montrent)|(aurait|auraient) fuité|(a|ont) fuité|(bruits|bruit) de (couloir|couloirs)|(selon|d' après) (la|les|des|certaines|plusieurs|de) #Adverb? (rumeur|fuites|rumeurs|indiscrétions|bruits|on_dit|bruit))]",
    hits: [
      'Une fuite suggère une batterie plus grande.',
      'Selon des rumeurs, la série reviendra.',
      'Le visuel a fuité lundi.',
    ],
    misses: ["Une fuite d'eau a inondé la cave.", 'Les fuites du réseau coûtent cher.'],
  },
  {
    ...hearsay,
    id: 'fr/rumor/donne-pour',
    confidence: 'likely',
    pattern:
      "[<cue>((est|sont|était|étaient) #Adverb{0,2} (pressenti|pressentie|pressentis|pressenties) (pour|comme)|(est|sont|était|étaient) #Adverb{0,2} (annoncé|annoncée|annoncés|donné|donnée|donnés) (partant|partante|partants|sur le départ|proche de|proche du|du côté de)|(annoncé|annoncée|annoncés|donné|donnée|donnés) (partant|partante|partants|sur le départ|dans le viseur|(tout)? proche (de|du|d'))|le nom (de|du|d') .{0,4} (circule|revient)|(est|sont) (cité|citée|cités) avec insistance)]",
    unless: ['le nom .{0,4} revient (de|du|à)'],
    hits: [
      'Le préfet est pressenti pour lui succéder.',
      "L'attaquant est annoncé partant depuis juin.",
      'Le nom de Julie Roch circule pour le poste.',
    ],
    misses: ['Le concert est annoncé pour samedi.', 'Le nom de la rue change.'],
  },
  {
    ...unconfirmed,
    id: 'fr/rumor/non-confirme',
    party: 'none',
    pattern:
      '[<cue>(non (confirmé|confirmée|confirmés|confirmées|vérifié|vérifiée|vérifiés|vérifiées|officiel|officielle|officielles|officiels|recoupée|recoupées|sourcées|sourcée) (officiellement|à ce stade|à ce jour)?|sans confirmation (officielle)?|à (confirmer|vérifier) $|invérifiable|invérifiables|invérifiée)]',
    unless: ['(cas|décès|contaminations) non confirmés'],
    hits: [
      'Une piste non confirmée pour l’instant.',
      'Des informations non vérifiées circulent sur les réseaux.',
      'Une date avancée sans confirmation officielle.',
    ],
    misses: ['Il a dit non, confirmant son choix.', 'Un permis non renouvelé coûte cher.'],
  },
  {
    ...unconfirmed,
    id: 'fr/rumor/pas-ete-confirme',
    party: 'none',
    pattern:
      "[<cue>((n'|ne) (a|ont) été ni (confirmé|confirmée|confirmés|confirmées|démenti|démentie|infirmée) ni|(n'|ne) (a|ont|avait|avaient|peut|peuvent|pouvait|pouvaient) #Adverb{0,2} (pas|jamais)? #Adverb{0,3} (pu)? (été|être) #Adverb{0,3} (confirmé|confirmée|confirmés|confirmées|vérifié|vérifiée|vérifiés|vérifiées|authentifié|authentifiée|authentifiés|authentifiées|établie|corroboré|corroborée|corroborées|recoupé|recoupée|recoupées|officialisé|officialisée|officialisés|officialisées))]",
    unless: ['été (confirmé|confirmée) (dans ses fonctions|à son poste)', 'établie (!avec && !de && !par)'],
    hits: [
      "L'information n'a pas pu être vérifiée de source indépendante.",
      "Aucune de ces dates n'a été confirmée.",
      "Ces chiffres n'ont pas été officiellement confirmés.",
    ],
    misses: ["Le club n'a pas confirmé la date.", "La police n'a pas encore vérifié les papiers."],
  },
  {
    ...unconfirmed,
    id: 'fr/rumor/pas-confirme-etat',
    party: 'none',
    pattern:
      "[<cue>(n'|ne) (est|sont|était|étaient) #Adverb{0,2} (pas|jamais) #Adverb{0,3} (confirmé|confirmée|confirmés|confirmées|vérifié|vérifiée|vérifiés|vérifiées|avéré|avérée|avérés|avérées|officiel|officielle|officiels|officielles|officialisé|officialisée)]",
    hits: ["Le transfert n'est pas encore officiel.", "Cette version n'est toujours pas confirmée."],
    misses: ['Le bilan officiel est de deux morts.', 'Elle est confirmée dans ses fonctions.'],
  },
  {
    ...unconfirmed,
    id: 'fr/rumor/n-a-pu-verifier',
    party: 'before',
    pattern:
      "[<cue>(n'|ne) (a|ont|avait|était|étaient|est|sont|avons|peut|pouvait) (pas|guère)? #Adverb{0,2} (pas)? (pu|en mesure de|en capacité de|réussi à|parvenu à)? #Adverb{0,2} (vérifier|confirmer|authentifier|corroborer|recouper)] .{0,4} (indépendante|indépendamment|information|informations|cette|ces|les|affirmations|déclarations|authenticité|véracité|l'|la|le|de)",
    unless: ["(n'|ne) (peut|a|ont) (pas|guère) (confirmer|vérifier)", '(pu|mesure de) confirmer'],
    hits: [
      "L'AFP n'a pas pu vérifier ces informations de manière indépendante.",
      "Le journal n'était pas en mesure de vérifier l'authenticité de la vidéo.",
    ],
    misses: ["Le douanier n'a pas vérifié les bagages.", 'Nul ne peut confirmer sa présence.'],
  },
  {
    ...unconfirmed,
    id: 'fr/rumor/reste-a-confirmer',
    party: 'none',
    pattern:
      "[<cue>((reste|restent|restait|restaient|demeure|demeurent) #Adverb{0,2} (à (confirmer|vérifier|être (confirmé|confirmée|confirmés|confirmées))|invérifiable|invérifiables)|à prendre (avec (des pincettes|prudence|précaution|précautions|beaucoup de prudence|toutes les précautions|la plus grande prudence)|au conditionnel)|(aucune|pas de|pas encore de) (confirmation|annonce) (officielle|formelle|indépendante)|aucune source (officielle|indépendante)? #Adverb{0,2} n' (a|est venue) #Adverb{0,2} (pu)? (confirmé|confirmer)|(en attente|dans l' attente) (d' une|de) confirmation|rien (n' est|n' était|d') (encore|toujours)? officiel|sous réserve de confirmation|reste au conditionnel|conditionnel (reste|est) de (mise|rigueur))]",
    unless: ['reste à (confirmer|vérifier) (son|sa|ses|votre|vos|notre|que|si)'],
    hits: [
      'Le nombre de victimes reste à confirmer.',
      'Une rumeur à prendre avec des pincettes.',
      "Aucune confirmation officielle n'est venue.",
      "Rien n'est officiel pour l'instant.",
    ],
    misses: ['Il reste à confirmer son billet avant jeudi.', 'La confirmation officielle est arrivée lundi.'],
  },
];
