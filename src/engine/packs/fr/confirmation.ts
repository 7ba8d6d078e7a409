import type { CueRow } from '../pack.ts';

/** A participle that has its auxiliary, with what may stand between: "a, de son côté, indiqué", "a-t-elle ajouté". */
const have = '#Have (il|elle|ils|elles|lui|eux|bien)? #Adverb{0,4}';

/** "confirmer sa forme", "confirmer un rendez-vous", "des cas confirmés". */
const ordinary = [
  '(confirme|confirment|confirmé|confirmait) (son|sa|ses|leur|leurs) (retour|forme|bonne|bon|place|rang|statut|talent|suprématie|domination|inscription|réservation|présence|participation|potentiel|appétit|rebond|reprise|succès|leadership|progression|redressement|avance|nouvelle|belle|position|supériorité|emprise)',
  '(confirme|confirment|confirmé) .{0,3} (tendance|règle|rendez_vous|réservation|diagnostic|inscription|embellie|hypothèse de)',
];

export const confirmation: readonly CueRow[] = [
  {
    id: 'fr/confirmation/confirme',
    kind: 'confirmation',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern: '[<cue>#ConfirmVerb]',
    unless: [
      ...ordinary,
      "(#Determiner|d'|par) (annonce|acte)",
      "(se|s') (confirme|confirment|confirmait|annonce|annoncent|annonçait)",
      'que (confirme|confirment|annonce|annoncent|reconnaît)',
      "annonce (la couleur|un changement|une nouvelle ère|l' été|l' hiver)",
      'reconnaît (avoir)? .{0,2} (ses voisins|son visage|sa voix)',
      "admet (que|qu') .{0,1} (si)",
      "(faut|faudrait|fallait|veut|voudrait|voulait|souhaite|souhaitent|exige|exigent|attend|attendent|attendant|attendre|demande|demandent|réclament|pour|afin|avant|jusqu' à ce|espère|espèrent|à condition|pourvu|sauf|à moins) (que|qu') .{0,5} (confirme|confirment|annonce|annoncent)",
    ],
    hits: [
      'La coopérative confirme l’incident.',
      '« Le chantier reprendra », annonce la mairie.',
      'La directrice, Mme Aude Vial, reconnaît un retard.',
    ],
    misses: [
      "Les analyses confirment que l'eau est pure.",
      'Si la tendance se confirme, les prix baisseront.',
      'Un sondage le confirme : les lecteurs vieillissent.',
      'Le groupe ne confirme pas.',
    ],
  },
  {
    id: 'fr/confirmation/a-confirme',
    kind: 'confirmation',
    act: 'confirm',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>${have} #ConfirmParticiple]`,
    unless: [
      ...ordinary,
      '(a|ont|avait) .{0,3} reconnu (le|la|les|son|sa) (corps|visage|voix|suspect|agresseur|homme)',
      "(n'|ne) (l'|y|lui|leur|en|nous)? #Have #Adverb{0,2} (pas|jamais|rien|guère)? #Adverb{0,2} #ConfirmParticiple",
    ],
    hits: [
      'Le parquet de Guingamp a annoncé mercredi un renvoi.',
      'La PDG a reconnu une erreur devant les élus.',
      'Le commandant a, lui, confirmé la saisie.',
      'Le maire a été entendu, a annoncé son avocat.',
    ],
    misses: [
      'Lamotte a confirmé son retour en forme.',
      'La mère a reconnu le corps.',
      "Le parquet n'a pas confirmé la date.",
      "L'étude a confirmé cet effet.",
    ],
  },
  {
    id: 'fr/confirmation/confirme-par',
    kind: 'confirmation',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern: '[<cue>(#ConfirmedAgreeing) #Adverb{0,2} (par|auprès de|chez)]',
    unless: [
      '(doit|doivent|devra|devront|devrait|devraient|pourra|pourrait|peut|peuvent|reste|restent|pour|avant) (encore|désormais|ensuite|aussi|également)? (à|de)? (être)? (officiellement)? #ConfirmedAgreeing par',
      '(sera|seront|soit|soient) (bientôt|ensuite|peut_être)? #ConfirmedAgreeing par',
      '(confirmé|confirmée|confirmés|confirmées) par (un vote|le vote|les urnes|les faits|une analyse|des tests|un test)',
    ],
    hits: ["L'existence du véhicule a été confirmée par la gendarmerie.", 'Un chiffre confirmé par le ministère.'],
    misses: ['La théorie a été confirmée par une étude.', 'La nomination doit être confirmée par un vote.'],
  },
  {
    id: 'fr/confirmation/dit',
    kind: 'confirmation',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#SayVerb|fait savoir|font savoir|faisait savoir|fait valoir|fait état|font état|fait remarquer|tient à préciser)]',
    unless: [
      "(#Determiner|d') (réponse|dit|indique)",
      '(rappelle|rappellent) .{0,3} (véhicules|voitures|modèles|produits|lots|ambassadeur|exemplaires|appareils|réservistes)',
      "(répond|répondent|répondait) (à|aux|au) (un|une|des|cette|ces|ce|la|le|l')? (besoin|besoins|critères|attentes|demande|exigences|normes|enjeux|traitement|objectif|logique|appel|exigence)",
      "(assure|assurent|assurait) (la|le|les|l'|une|un|son|sa|ses|leur) (sécurité|transport|permanence|intérim|suivi|liaison|défense|service|entretien|livraison|gestion|relève|maintenance|surveillance|ménage|formation|production|distribution|promotion|coordination|continuité|direction)",
      "(soutient|soutiennent|soutenait) (le|la|les|l'|un|une|ce|cette|ces|son|sa|ses|financièrement|des)",
      '(ajoute|ajoutent) (un|une|des|deux|trois) (nouveau|nouvelle|ligne|couche|modèle|touche|point|points|étage)',
      "s' ajoute",
      "(se|s') (dit|disent|disait|explique|expliquent|rappelle|assure)",
      "(il|elle|on|qui|ils|elles|ne|n'|tu|ça|cela) me #SayVerb",
      'écrit (par|en)',
      "dit (le|la|l')",
      'affirme (son|sa|ses)',
      '(alerte|alertes) (orange|rouge|jaune)',
      "comme (l'|le) (affirme|dit|indique|explique|assure)",
      'signale (que)? .{0,2} (virage|entrée)',
      'ce que (dit|disent|dit on)',
      "qu' (en)? (dit|disent)",
      'que (dit|disent)',
      '(#SayVerb|savoir|état) on',
    ],
    hits: [
      'La famille « attend », indique son avocate.',
      'Le ministère précise que le texte sera présenté en juillet.',
      '« Les quatre sites sont sauvés », affirme le groupe.',
      'La Russie dit avoir abattu deux drones.',
    ],
    misses: [
      'Le ministre dit suivre le dossier.',
      'Une voisine dit avoir entendu un cri.',
      'La compagnie rappelle 300 véhicules.',
      'Le produit répond aux normes.',
      'Selon la loi, le code précise les délais.',
    ],
  },
  {
    id: 'fr/confirmation/a-dit',
    kind: 'confirmation',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern: `[<cue>${have} (#SayParticiple|fait savoir|fait valoir|fait état|fait remarquer|tenu à préciser|fait part)]`,
    unless: [
      "(n'|ne) (l'|y|lui|leur|en|nous)? #Have #Adverb{0,2} (pas|jamais|rien|guère)? #Adverb{0,2} (#SayParticiple|fait savoir|fait part|fait état)",
      "répondu (à|aux|au) .{0,2} (appel d' offres|critères|attentes|besoins|normes|exigences|objectifs|appel du)",
      "(a|ont) .{0,2} répondu (présent|présente|présents|favorablement|à l' appel)",
      '(a|ont|avait) soutenu (le|la|les|un|une|financièrement)',
      '(a|ont|avait) rappelé .{0,3} (véhicules|modèles|voitures|ambassadeur|produits)',
      'a ajouté (un|une|deux|trois) (but|étage|point|points|ligne)',
      "(a|ont) assuré (la|le|l'|son|sa|les) (sécurité|spectacle|intérim|permanence|suivi|transport|première|promotion|maintien|succès|victoire|défense|qualification)",
      "(l'|y) a écrit",
      'a dit (oui|non|adieu|au revoir|stop)',
      '(a|ont) écrit (un|une|des|son|sa|ses|deux|trois|plusieurs) (livre|roman|livres|romans|chanson|chansons|page|ouvrage)',
    ],
    hits: [
      'Le parquet a indiqué vendredi que deux hommes étaient en fuite.',
      'La ligne est rétablie, a fait savoir la régie.',
      '« Ils sont en sécurité », a ajouté la préfecture.',
      'Il a été placé sous contrôle, a précisé son avocat.',
    ],
    misses: [
      'Le maire a dit sa joie.',
      "Le groupe n'a pas précisé le prix.",
      'Le public a répondu présent.',
      "Sa mère a expliqué qu'il dormait.",
    ],
  },
  {
    id: 'fr/confirmation/indique-par',
    kind: 'confirmation',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern:
      '[<cue>(indiqué|indiquée|indiqués|précisé|précisée|communiqué|communiquée|communiqués|communiquées) #Adverb{0,2} par]',
    unless: [
      '(sera|seront|soit|soient|doit|doivent|devra|devront) .{0,2} (communiqué|communiquée|communiqués|communiquées|indiqué|indiquée|précisé|précisée)',
      '(pas|jamais) .{0,2} (communiqué|communiquée|communiqués|communiquées|précisé|précisée) par',
    ],
    hits: [
      'Le bilan communiqué par la préfecture fait état de trois blessés.',
      "Selon un décompte précisé par l'hôpital, six patients sont sortis.",
    ],
    misses: ['La date sera communiquée par la mairie.', 'Le prix est indiqué par une étiquette.'],
  },
  {
    id: 'fr/confirmation/annonce-faite-par',
    kind: 'confirmation',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern:
      '(annonce|annonces|nouvelle|bilan|bilans|chiffre|chiffres|décompte|information|informations|montant|explications) .{0,8} [<cue>(faite|faites|donnée|données|dressé|établi|établis|publié|publiés|publiée|publiées|fourni|fournis|fournies|avancé|avancés|diffusé|diffusés|diffusée|transmis|transmise|transmises|rendu|rendus) (public|publics|publique|publiques)? #Adverb{0,2} par]',
    hits: [
      "L'annonce a été faite par la présidence mercredi soir.",
      'Selon un premier bilan établi par la préfecture, trois maisons ont brûlé.',
    ],
    misses: [
      'Le livre publié par la société Norval se vend bien.',
      'La nouvelle collection a été dessinée par un jeune couturier.',
    ],
  },
  {
    id: 'fr/confirmation/je-confirme',
    kind: 'confirmation',
    act: 'confirm',
    party: 'after',
    quoted: true,
    guards: ['party'],
    pattern:
      "[<cue>(je|j'|nous|on) (vous|le|l'|la)? #Adverb? (confirme|confirmons|(peux|pouvons|peut) #Adverb{0,2} confirmer)]",
    unless: ["(ne|n') (confirme|confirmons|peux|pouvons|peut)"],
    hits: [
      '« Je confirme notre intérêt pour ce joueur », lâche le directeur sportif.',
      "« Nous pouvons confirmer que l'accord est signé », a dit un porte-parole.",
    ],
    misses: ['« Nous ne pouvons rien confirmer », a dit un passant.', 'Je confirme ma réservation par mail.'],
  },
  {
    id: 'fr/confirmation/et-annonce',
    kind: 'confirmation',
    act: 'confirm',
    party: 'before',
    guards: ['party'],
    pattern: '(a|ont|avait|avaient) .{1,9} et #Adverb{0,2} [<cue>#ConfirmParticiple]',
    unless: ["(n'|ne) (a|ont|avait|avaient)"],
    hits: [
      'La Cédéao a condamné le coup de force et annoncé des sanctions.',
      'Le parquet a ouvert une enquête et confirmé la saisie du véhicule.',
    ],
    misses: [
      "L'étude a suivi mille patients et confirmé cet effet.",
      "Le joueur n'a rien gagné et confirmé sa méforme.",
    ],
  },
  {
    id: 'fr/confirmation/et-precise',
    kind: 'confirmation',
    act: 'say',
    party: 'before',
    guards: ['party'],
    pattern: "(a|ont|avait|avaient) .{1,9} et #Adverb{0,2} [<cue>#SayParticiple] (que|qu'|vouloir|avoir|être)",
    unless: ["(n'|ne) (a|ont|avait|avaient)"],
    hits: [
      'Le groupe a présenté ses excuses et assuré que les clients seraient remboursés.',
      'La mairie a fermé le pont et rappelé que la baignade est interdite.',
    ],
    misses: [
      'Le maire a serré des mains et assuré que tout allait bien.',
      'La société a vendu le site et dit adieu à la ville.',
    ],
  },
  {
    id: 'fr/confirmation/c-est-ce-que',
    kind: 'confirmation',
    act: 'confirm',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>(c' est|voilà) #Adverb{0,2} ce (que|qu') (#ConfirmVerb|#SayVerb|#Have #Adverb{0,2} (#ConfirmParticiple|#SayParticiple|fait savoir)|(vient|viennent|venait) (de|d') (annoncer|confirmer|révéler|indiquer)|fait savoir)]",
    hits: [
      "C'est ce qu'a indiqué la préfecture dans la soirée.",
      "Le pont restera fermé : c'est ce que vient de confirmer la mairie.",
      "C'est ce que précise le parquet.",
    ],
    misses: ["C'est ce qu'indique une étude.", "C'est ce qu'a expliqué sa mère."],
  },
  {
    id: 'fr/confirmation/appris-aupres-de',
    kind: 'confirmation',
    act: 'attribute',
    party: 'after',
    pattern: "[<cue>#Have (on)? #Adverb? appris] .{0,6} auprès (de|d'|du|des)",
    hits: [
      "Deux hommes ont été arrêtés, a appris l'AFP auprès du parquet.",
      'La ligne 4 ne rouvrira pas avant jeudi, a appris franceinfo mardi auprès de la préfecture.',
    ],
    misses: ['Elle a appris le métier auprès de sa mère.', "Le prix a doublé, a appris Le Monde auprès d'une voisine."],
  },
  {
    id: 'fr/confirmation/denonce-dans-communique',
    kind: 'confirmation',
    act: 'document',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>#Stance] .{0,14} (dans|par|via) (un|une|son|leur|ce|cette)? (bref|long|court)? (communiqué|communiqués|tribune|lettre ouverte|message|déclaration|courrier|tweet)',
    hits: [
      'Le syndicat dénonce « une décision brutale » dans un communiqué.',
      "L'association a regretté ce choix dans une lettre ouverte.",
    ],
    misses: ['Elle dénonce la faute dans son texte.', 'Il appelle sa sœur dans le train.'],
  },
  {
    id: 'fr/confirmation/dans-communique-denonce',
    kind: 'confirmation',
    act: 'document',
    party: 'before',
    guards: ['party'],
    pattern:
      '(dans|par|via) (un|une|son|leur|ce|cette) (bref|long|court)? (communiqué|communiqués|tribune|lettre ouverte|message|déclaration|courrier|tweet) .{0,16} [<cue>#Stance]',
    hits: [
      'Dans un communiqué, les avocats du maire dénoncent une instruction à charge.',
      'Dans un message publié lundi, le chanteur présente ses excuses à son public.',
    ],
    misses: ['Il y a une faute dans le communiqué.', "Dans un train, elle demande l'heure."],
  },
  {
    id: 'fr/confirmation/citation-verbe',
    kind: 'confirmation',
    act: 'say',
    party: 'after',
    guards: ['party'],
    pattern: '@hasQuote [<cue>(#LooseVerb|#Have #Adverb{0,2} (il|elle|ils|elles)? #Adverb{0,2} #LooseParticiple)]',
    hits: [
      '« La grève est finie », lance le syndicat.',
      "« Rien n'est signé », a confié à l'AFP le porte-parole du club.",
    ],
    misses: ['« La fête continue », lance un habitant.', '« Merci à vous tous », glisse une passante.'],
  },
  {
    id: 'fr/confirmation/borne-a-indiquer',
    kind: 'confirmation',
    act: 'say',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>((s'|se) (est|sont|était|étaient|borne|bornent|contente|contentent|limite) (il|elle|ils|elles)? (borné|bornée|bornés|contenté|contentée|contentés|limité|limitée|limités)? (à|d'|de) (#SayInfinitive|écrire|dire|répondre)|se (bornant|contentant|limitant) (à|d'|de) (#SayInfinitive|dire|répondre))]",
    hits: [
      "Le porte-parole s'est borné à indiquer que l'enquête suivait son cours.",
      "La préfecture s'est contentée de confirmer l'heure.",
    ],
    misses: ["Le maire s'est borné à sourire.", "Elle s'est contentée de pain."],
  },
  {
    id: 'fr/confirmation/selon-partie',
    kind: 'confirmation',
    act: 'attribute',
    party: 'after',
    pattern:
      "[<cue>(de l' aveu|aux dires|de l' avis|au dire|selon les (dires|mots|termes|précisions|indications|explications|déclarations))] (même)? (de|du|d'|des)",
    hits: [
      'Aux dires du parquet, deux hommes sont en fuite.',
      "De l'aveu de la direction, le site perd de l'argent.",
      "Selon les précisions du ministère, l'aide sera versée en mai.",
    ],
    misses: ['Aux dires de sa mère, il dormait.', "De l'avis des experts, le pont tiendra."],
  },
  {
    id: 'fr/confirmation/dans-un-communique',
    kind: 'confirmation',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern:
      '[<cue>(dans|par|via|par voie de) (un|une|le|la|leur|son|sa|ce|cette|les|ses|leurs)? (long|longue|bref|brève|court)? (communiqué|communiqués|tweet|courriel|mail|note|lettre|courrier|message|billet de blog|post|publication|story|déclaration (écrite|transmise)|lettre ouverte|document transmis|conclusions écrites|requête|plainte|mémo)]',
    hits: [
      "La sénatrice l'affirme dans un communiqué.",
      "« Je pars », a écrit l'acteur dans un message publié lundi.",
      "Le procureur a indiqué dans un communiqué que l'homme était mort.",
    ],
    misses: [
      'Il y a une faute dans le communiqué.',
      'Une source parle de retards dans une note.',
      'Il dort dans un train.',
    ],
  },
  {
    id: 'fr/confirmation/compte-officiel',
    kind: 'confirmation',
    act: 'document',
    party: 'none',
    guards: ['with-speech'],
    pattern:
      '[<cue>sur (son|sa|leur|ses|leurs) (compte|page|site|blog|profil|réseaux|fil|chaîne) (officiel|officielle|internet|web|sociaux|twitter|facebook|instagram|x|telegram|linkedin|youtube|tiktok)?]',
    hits: [
      "« C'est fini », a indiqué la chanteuse sur son compte Instagram.",
      "L'actrice l'a écrit sur sa page Facebook.",
    ],
    misses: ['Elle a versé la somme sur son compte.', 'Il dessine sur sa page.'],
  },
  {
    id: 'fr/confirmation/a-tweete',
    kind: 'confirmation',
    act: 'document',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>(#Have (il|elle|ils|elles)? #Adverb{0,2} (tweeté|twitté|posté|partagé)|(tweete|tweetent|twitte|poste|(écrit|écrivent|écrivait|#Have (il|elle)? écrit) (il|elle|ils|elles)? sur (twitter|x|facebook|instagram|telegram|linkedin|truth social|bluesky|les réseaux sociaux)))]',
    unless: [
      "(a|ont|avait|avaient) .{0,2} partagé (le|la|les|l'|un|une|sa|son|leur|des) (vie|repas|gâteau|titre|pouvoir|affiche|prix|vidéo|photo|douleur)",
      '(a|ont) posté (un|une|des) (homme|garde|gendarmes|soldats|colis|lettre)',
    ],
    hits: [
      '« Nous irons ensemble », a tweeté le député Marc Aubin.',
      '« Merci à vous tous », a écrit sur Instagram le capitaine Yann Kerboul.',
    ],
    misses: ['Elle a partagé la vie du peintre.', 'Il a posté une lettre.'],
  },
  {
    id: 'fr/confirmation/peut-on-lire',
    kind: 'confirmation',
    act: 'document',
    party: 'none',
    pattern:
      '[<cue>(peut on (y)? lire|pouvait on (y)? lire|(lit|lisait) on) #Adverb? (dans (le|un|la|une|ce|son|leur) (communiqué|note|lettre|avis|courrier|document|ordonnance|jugement|message|déclaration)|sur (le|son) (site|compte)|$)]',
    hits: [
      '« Les comptes sont bloqués », peut-on lire dans le communiqué.',
      '« Des pièces ont circulé », peut-on y lire.',
    ],
    misses: ['Que peut-on lire cet été ?', 'On peut lire dans le train.'],
  },
];
