import type { CueRow } from '../pack.ts';

const base = { kind: 'denial', act: 'deny' } as const;

export const denial: readonly CueRow[] = [
  {
    ...base,
    id: 'fr/denial/nie-les-faits',
    party: 'either',
    quoted: true,
    pattern:
      "[<cue>(((continue|continuent|continuait|persiste|persistent) (de|à)|(ne|n') #Have? (cesse|cessé) de) (nier|démentir|clamer (son|leur))|(clame|clament|clamé|clamait|clamaient|proteste de|assure de|clamer) (toujours)? (son|leur) innocence|(plaide|plaident|plaidé) non (coupable|coupables)|(se|s') (dit|disent|disait|proclame|est dit|est dite) (innocent|innocente|innocents)|(le|la|les|l') (nie|nient|réfute|réfutent)|(nie|nient|niait|niaient|dément|démentent|démentait|#Have .{0,2} (nié|démenti)|conteste|contestent|contestait|contestaient|#Have .{0,2} contesté) #Adverb{0,2} (le? #Time{1,3})? (avoir|être|en bloc|toujours|devant (le|la|les)|(les|ces|cette) (faits|accusations|allégations|soupçons|accusation|affirmation|affirmations|violences|viols|agressions|coups|menaces)|(tout|toute) .|(l'|la|sa|leur) (intention|implication|préméditation|culpabilité))|(se (défend|défendent|défendait)|s' est défendu) (de|d') (avoir|être|toute|tout)|s' (inscrit|inscrivent) en faux)]",
    unless: [
      "(nul|personne|pas|jamais|qui) (ne|n')? (nie|conteste|contesté|nié|dément|démenti)",
      '(contesté|conteste) les faits (devant|dans)',
    ],
    hits: [
      'Le trentenaire nie toute implication dans le cambriolage.',
      "L'homme conteste les faits qui lui sont reprochés.",
      "L'opposant Idriss Kane a démenti lundi soir ces affirmations.",
      'Le suspect, qui clame son innocence, sera jugé en mars.',
      '« Il nie toute violence », a dit son avocate.',
      'La caissière se dit innocente.',
      'Le garçon a nié devant le juge.',
      "Il n'a cessé de clamer son innocence.",
      'Les voisins contestent leur implication.',
      'La préméditation ? Le prévenu la réfute.',
      'Le suspect continue de nier.',
      "Le patron se défend d'avoir menti.",
    ],
    misses: [
      'Personne ne nie les faits.',
      'Les riverains contestent le permis.',
      "L'enfant a perdu son innocence.",
      'Elle se dit surprise.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/dement',
    party: 'either',
    guards: ['party'],
    pattern: '[<cue>(#DenyVerb|#Have (il|elle|ils|elles|lui|eux)? #Adverb{0,4} #DenyParticiple)]',
    unless: [
      'se (dément|démentent|démentait)',
      "(ni|ne|n') .{0,3} (démenti|dément|nié|nie|démentent)",
      "(nié|nie|nient) (l' évidence|la réalité)",
      '#DenyParticiple (tous)? (les|ses) (pronostics|prédictions|prévisions)',
      "(récuse|récusé) (un|le|les|des|deux|l') (juge|juré|jurés|magistrat|arbitre|expert|terme|mot)",
    ],
    hits: [
      'La direction a démenti « catégoriquement » cette hypothèse.',
      "L'intéressé nie.",
      'La sénatrice « réfute et déplore » ces soupçons.',
      "Il n'y a eu aucune offre, dément le club.",
    ],
    misses: [
      "Elle nie l'évidence.",
      'Il a démenti tous les pronostics.',
      'La mairie ne confirme ni ne dément.',
      "Le porte-parole n'a pas démenti.",
      'Les faits ont été démentis.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/dement-cite',
    party: 'before',
    quoted: true,
    guards: ['party'],
    pattern:
      "[<cue>((je|j'|nous) #Adverb{0,2} (démens|démentons|nie|nions|réfute|réfutons|conteste|contestons)|(dément|démentent|réfute|réfutent|nie|conteste|contestent) #Adverb{0,2} (formellement|catégoriquement|fermement|vigoureusement|vivement|farouchement)|(il|elle|ils|elles) (les|le|la|l') (dément|réfute|nie|conteste))]",
    hits: [
      '« Le groupe dément formellement ce rachat », a déclaré un porte-parole.',
      '« Nous démentons ces chiffres », indique la préfecture.',
      '« Il les réfute avec force », a dit son avocat.',
    ],
    misses: [
      '« Il la rejette dans l’eau », a dit la mairie.',
      '« Nous ne nions pas le retard », a dit la mairie.',
      'Le médecin conteste fermement cette mode.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/assure-ne-pas',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(#Have (il|elle|ils|elles)? #Adverb{0,2})? (#SayVerb|#SayParticiple|jure|jurent|juré|maintient|maintiennent|répète) #Adverb{0,2} (le? #Time{1,3})? (n' (avoir|être) (jamais|pas|rien|aucun|en rien|nullement|aucunement) |ne (pas|jamais|rien) (avoir (l' intention|commis|fait|reçu|touché|versé|menti|agressé|eu|été|vendu|transmis|visé|utilisé|frappé|volé|participé)|être (à l' origine|impliqué|responsable|concerné|candidat|candidate|intéressé)|envisager|prévoir|détenir|soutenir|souffrir|chercher)|(que|qu') .{1,6} (est|était|sont|étaient) (innocent|innocente|innocents)|qu' il n' en (est|était) rien|(que|qu') (c'|tout|cela|ces .) (est|était|sont|étaient) #Adverb? (faux|inexact|inexactes|fausses)|qu' il n' y a (jamais|pas) eu (de|d')|(qu' il|qu' elle|que le club|que le groupe|que l' entreprise) n' (a|est|y a) (jamais|nullement|pas question|jamais été question|rien à se reprocher))]",
    unless: [
      "avoir? (jamais|pas|rien) avoir? (été (aussi|si)|vu|vécu|connu|ressenti|compris|entendu|pensé|imaginé|pris|gagné|perdu|eu (le|la|d' autre|peur))",
    ],
    hits: [
      "Le laboratoire assure qu'il n'en est rien.",
      "Le ministère a assuré qu'il n'en était rien.",
      "L'élu affirme n'avoir jamais touché cet argent.",
      "La présidente jure que c'est faux.",
      "Le fabricant a dit lundi ne pas avoir l'intention de vendre.",
      'Le ministère dit ne pas envisager de hausse.',
      'Son avocat assure que Paul Vial était innocent.',
      'La ministre a assuré que c’était « totalement faux ».',
    ],
    misses: [
      'Le skipper dit ne pas avoir eu peur.',
      "Le maire dit n'avoir jamais vu un tel orage.",
      'Le groupe assure que tout va bien.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/tient-a-dementir',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      "[<cue>(s' est|s' était|se sont)? (tenu|tient|tiens|tenons|tiennent|vient|viennent|venait|tenait|tarde|tardé|empresse|empressé|empressée|empressés|souhaité|voulu|obligé|contraint|contrainte|fini|venu|venue|dû|fait) (pas)? (rapidement|vite)? (à|de|pour|par)? #Adverb? (publier un communiqué .{0,2} pour)? (le|la|les|l')? (démentir|nier|réfuter|récuser)]",
    unless: ['(fait|dû|venu) (nier|réfuter) (le|la|les) (règle|loi)'],
    hits: [
      '« Le maire tient à démentir ces propos », écrit la ville.',
      '« Je tiens à démentir ces bruits », a précisé M. Belan, porte-parole du ministère.',
      'Le gouvernement vient de démentir cette rumeur.',
      'Le groupe a tenu à démentir ces rumeurs.',
      "Le club s'est empressé de démentir.",
      "Le club s'est empressé de publier un communiqué pour démentir ce bruit.",
      'La patronne a voulu réfuter ces rumeurs.',
      'Des accusations que les deux élus se sont empressés de réfuter.',
      "Le groupe a tenu à fermement démentir l'information.",
      'La rumeur est telle que les gendarmes ont dû la démentir.',
    ],
    misses: [
      'La réalité vient démentir la prévision.',
      'La réalité est venue démentir la prévision.',
      'Le juge a fini par céder.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/dementi-de',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>(démenti|démentis|dénégations) (formel|formels|catégorique|catégoriques|officiel|ferme|cinglant|clair)? (de (la)? part)?] (de|d'|du|des)",
    unless: ['(malgré|a|ont|avait|avaient|est|sont|été) (les|le)? démenti'],
    hits: ['Le démenti du ministère est tombé dans la soirée.', 'Démenti formel de la direction.'],
    misses: ['Le groupe a démenti des rumeurs.', 'Un démenti de la réalité.'],
  },
  {
    ...base,
    id: 'fr/denial/coupe-court',
    party: 'either',
    guards: ['party'],
    pattern:
      '[<cue>((vient|viennent) de)? ((coupe|coupent|coupé|coupait) court (aux|à)|(tord|tordu|tordent) le cou (aux|à)|(douche|douchent|douché|enterre|enterré|éteint) (les)?|(met|mis|mettent|mettre) (fin|un terme) (aux|à)|(fait|font|faire|(tenu|tient|voulu) à faire) taire les) (toutes|toute|ces|cette|les|la)? (rumeurs|rumeur|spéculations|bruits)]',
    hits: [
      'Le sélectionneur coupe court aux rumeurs.',
      "L'actrice a tordu le cou aux rumeurs de divorce.",
      'Son agent vient de mettre fin aux spéculations.',
      'La patronne a douché les rumeurs de fusion.',
    ],
    misses: ['Le maire a coupé court à la réunion.', 'Le match met fin aux espoirs du club.'],
  },
  {
    ...base,
    id: 'fr/denial/dementi-par',
    party: 'after',
    guards: ['party'],
    pattern:
      "[<cue>(ce (que|qu') (#DenyVerb|conteste|contestent)|(faux|archifaux|archi_faux) (rétorque|rétorquent|répond|répondent|réplique|répliquent|assure|assurent|affirme|tranche|corrige)|(#ClaimNoun .{0,3} (rejetée|rejetées|balayée|balayées)|démenti|démentie|démentis|démenties|infirmé|infirmée|infirmés|infirmées|contredit|contredite|contredites|nié|niée|niés|niées|réfuté|réfutée|réfutés|réfutées|contesté|contestée|contestés|contestées) #Adverb{0,4} le? #Time{0,4} par)]",
    unless: ['(tout|de|à|sur) ce que'],
    hits: [
      "L'accord a été démenti par le ministère.",
      'Une information infirmée par le club.',
      'Ces allégations ont été rejetées par le parti.',
      'Des accusations aussitôt réfutées par la société Norval.',
      'Il aurait fraudé, ce que contestent ses avocats.',
      'Faux, rétorque la préfecture.',
      '« Archifaux », répond le club.',
    ],
    misses: [
      'Le pronostic a été démenti par les faits.',
      'La règle est contestée par les élèves.',
      'Tout ce que nie le club est vrai.',
      "L'eau serait sale, ce que conteste un chercheur.",
      'Le tableau est faux, tranche un expert.',
      'Un faux répond à un autre dans le récit.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/publie-pour-dementir',
    party: 'before',
    guards: ['party'],
    pattern:
      "[<cue>(#Have #Adverb{0,2} (publié|posté|diffusé|tweeté|réagi|pris la (plume|parole)|intervenu)|publie|diffuse|poste|réagit) .{0,9} pour #Adverb? (le|la|les|l')? (démentir|réfuter|nier)]",
    unless: ['pour #Adverb? (réfuter|nier) (la|le|les) (théorie|thèse|thèses)'],
    hits: [
      'La gendarmerie a publié un message sur son compte Facebook pour démentir cette rumeur.',
      'Le club a pris la parole pour démentir.',
    ],
    misses: [
      'La revue a publié un article pour réfuter la thèse.',
      'Une voisine a posté un message pour démentir ce bruit.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/apporte-un-dementi',
    party: 'before',
    guards: ['party'],
    pattern:
      '[<cue>(oppose|opposent|opposé|apporte|apporté|publié|publie|diffusé|adressé|émis) (donc|ainsi|alors|#Adverb)? (un|le|ce) .{0,1} démenti]',
    hits: [
      'La gendarmerie apporte donc un démenti formel.',
      'Le club a opposé un démenti formel.',
      'La banque a publié un démenti indiquant que rien ne change.',
    ],
    misses: ['Le démenti est arrivé trop tard.', 'Le temps apporte un démenti à cette prédiction.'],
  },
  {
    ...base,
    id: 'fr/denial/rejette-accusations',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(rejette|rejettent|rejeté|rejetait|rejetaient|rejetant|balaie|balaye|balaient|balayé|balayait|balayant|écarte|écarté|écartait|repousse|repoussé|conteste|contestent|contesté|contestait|contestaient|contestant|récuse|récusé|récusant|dénonce|dénoncé) #Adverb{0,2} (en bloc)? (d' un revers de main)?] .{0,4} (#ClaimNoun|chiffre|chiffres|avoir|être|toute|tout)",
    unless: [
      '(rejette|rejeté|rejettent|écarte|écarté|repousse|repoussé|conteste|contesté) .{0,3} (recours|demande|offre|motion|amendement|texte|plainte|appel|requête|version définitive|budget|plan|projet|réforme|proposition)',
      '(dénonce|dénoncé) .{0,4} (fait|faits|propos|critiques|information|hypothèse)',
      '(rejeté|contesté|rejetée) par',
    ],
    hits: [
      'La direction conteste ces chiffres.',
      'Le patron rejette ces accusations.',
      'La société a balayé les rumeurs de vente.',
      'Les deux élus contestent cette version des faits.',
    ],
    misses: [
      "L'élève conteste sa note.",
      'Le tribunal a rejeté la requête.',
      'Les riverains contestent le permis.',
      "L'assemblée a rejeté le texte.",
    ],
  },
  {
    ...base,
    id: 'fr/denial/version-que-repousse',
    party: 'before',
    guards: ['party'],
    pattern:
      "(#ClaimNoun|ce) (que|qu') .{1,4} [<cue>#Have? #Adverb{0,2} (dément|démentent|nie|nient|réfute|rejette|rejettent|rejeté|rejetée|rejetées|balaie|balaient|balayé|balayée|balayées|repousse|repoussent|repoussé|repoussée|conteste|contestent|contesté|contestée|contestées|réfutée|réfutées|démentie|démenties)]",
    unless: [
      "(que|qu') .{0,6} par",
      "(tout|de|à|sur|est) ce (que|qu')",
      "ce (que|qu') .{1,5} (rejette|repousse|balaie|écarte)",
    ],
    hits: [
      'Le site serait à vendre, ce que la société Norval conteste.',
      'Une version que la chanteuse a fermement repoussée.',
      'Des propos que le maire conteste.',
    ],
    misses: [
      'Une hypothèse que le temps a balayée.',
      'Le club, à qui la règle que les joueurs contestent ne plaît pas, va voter.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/qualifie-de-faux',
    party: 'before',
    guards: ['party'],
    pattern:
      '([<cue>(#Have #Adverb{0,3})? (qualifie|qualifient|qualifié|qualifiait)] .{0,3} #ClaimNoun .{0,5} (désinformation|intoxication|manipulation|fantasme|fantasmes|ragots)|[<cue>(#Have #Adverb{0,3})? (qualifie|qualifient|qualifié|qualifiait|qualifiant|juge|jugent|jugé|jugeant|dénonce|dénonçant|dénoncé|évoque|parle|parlé)] .{0,8} (fausses|faux|fausse|mensongères|mensongère|mensonger|invention|affabulation|infox|intox|spéculations|fallacieux|fallacieuse|fallacieuses|erroné|erronée|erronées|inexact|inexactes|ridicules|infondées|infondée|infondé|mensonges|calomnieuses|calomnies|calomnie|fantaisistes|fantaisiste|diffamatoires|grotesques|absurdes|fake news|mensonge|dénuées de))',
    unless: ['(usage|papiers|témoignage|témoignages) .{0,3} (faux|fausse)', '(dénonciation|plainte|condamné) .{0,6}'],
    hits: [
      "Le club a qualifié l'article de « mensonger ».",
      'Norval juge ces informations infondées.',
      'Le ministre a qualifié ces informations de « campagne de désinformation ».',
      "La mairie a qualifié d'« invention » cette rumeur.",
      'Le ministère a dénoncé « un tissu de mensonges ».',
    ],
    misses: [
      'Le jury a qualifié le film de réussi.',
      'Le ministre a qualifié le site de machine de désinformation.',
      'Elle juge la salle trop petite.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/c-est-faux',
    party: 'before',
    quoted: true,
    pattern:
      "[<cue>((tout)? (cela|ceci|ça) est (tout simplement|totalement|complètement|absolument|simplement|parfaitement|entièrement)? (faux|inexact|archifaux)|il n' en est rien|ce sont .{1,2} (mensonges|calomnies)|(contient|contiennent|comporte|comportent) .{0,3} (contrevérité|contrevérités|contre_vérités|inexactitudes)|un tissu de (mensonges|contrevérités)|c' est (tout simplement|totalement|complètement|absolument|archi|simplement|parfaitement|entièrement)? (faux|archifaux|archi_faux|inexact|un mensonge|du grand n' importe quoi)|(rumeurs|informations|accusations|allégations) (sont)? (totalement|complètement|absolument|purement|parfaitement)? (fausses|infondées|mensongères|calomnieuses|dénuées de (tout)? fondement|fantaisistes|sans fondement)|(est|sont) (totalement|complètement|absolument|une|des|d' une)? .{0,1} (dénuée|dénuées|dénué|dénués) de (tout)? fondement|(c' est|il s' agit) ((une|d' une) (pure|fausse|totale) (invention|information|rumeur|affabulation|fabulation)|(d' un|de) (mensonge|mensonges)|une (fake news|infox|intox|calomnie|rumeur (infondée|fausse))))]",
    unless: ["(si|quand) c' est faux"],
    hits: [
      "« Il s'agit d'une pure invention », précise la mairie.",
      '« Le texte contient plusieurs contrevérités », explique le président du club.',
      "« C'est faux », a déclaré à l'AFP sa porte-parole.",
      "« Il n'en est rien », répond la direction.",
      "« C'est une rumeur infondée », a indiqué la mairie.",
      '« Ce sont des mensonges », a réagi son avocat.',
      "« C'est tout simplement faux », a déclaré une porte-parole du groupe.",
      '« Ces informations sont dénuées de tout fondement », écrit le groupe.',
    ],
    misses: [
      "« C'est une information utile », précise la mairie.",
      'Le tableau est un faux.',
      'La fausse nouvelle a circulé.',
    ],
  },
  {
    ...base,
    id: 'fr/denial/information-infondee',
    party: 'none',
    quoted: true,
    guards: ['with-speech', 'party'],
    pattern:
      "[<cue>(rumeur|rumeurs|information|informations|accusation|accusations|allégation|allégations|affirmation|affirmations|histoire) .{0,10} (est|sont|était|étaient|n' a|n' ont|n' avait) #Adverb? (aucun sens|aucun fondement|une invention|fausse|fausses|infondée|infondées|mensongère|mensongères|calomnieuse|calomnieuses|fantaisiste|fantaisistes|sans fondement|de pures (spéculations|inventions))]",
    hits: [
      'Le ministère indique que cette information est infondée.',
      'Le club a affirmé que les informations sur sa vente étaient de pures spéculations.',
      '« Cette rumeur est totalement fausse », a déclaré le club.',
      "« Ces rumeurs n'ont aucun sens », répond le club.",
    ],
    misses: ['Cette information est fausse.', 'Le professeur dit que cette information est fausse.'],
  },
  {
    ...base,
    id: 'fr/denial/il-n-y-a-pas',
    party: 'before',
    quoted: true,
    confidence: 'likely',
    pattern:
      "[<cue>(il n' y a (pas|aucun|aucune|jamais|ni) (eu)? (d'|de)? (offre|accord|discussion|discussions|négociation|négociations|contact|projet|vente|plan|fuite|contrat|conflit|enquête|licenciement)|il n' y a (pas|jamais) eu (d'|de|aucun|aucune) (agression|violence|violences|viol|fraude|dîner|dîners|pression|pressions|ordre|consigne|rencontre|versement|détournement|faute|corruption|triche|favoritisme|mensonge|complot|relation|tir|tirs|intention|volonté|$)|n' (a|ai|ont|avons) (rien à (voir avec|(me|nous|se) reprocher)|rien fait (de mal|d' illégal|de répréhensible|$)|jamais (été)? (dans (les|nos) (plans|projets)|eu l' intention|croisé|rencontré|donné|ordonné|menti|participé|touché|frappé|commis|agressé|menacé|violé|tué|payé|versé|volé|envisagé|reçu|signé|proposé|demandé|question|existé))|(n'|ne) (est|a|sommes|sont) (pas|jamais|nullement) (été)? (à vendre|en vente|question)|(suis|est) #Adverb? (innocent|innocente))]",
    unless: ["(selon|d' après) .{0,30} n' (a|ont) jamais"],
    hits: [
      "« Il n'y a aucun accord », rétorque son agent.",
      "« Il n'a jamais croisé cette fille », a déclaré son avocat.",
      "« Il n'a jamais été dans les plans du groupe de partir », a dit un porte-parole.",
      "« Nous n'avons rien à voir avec ce vol », a dit l'élu.",
      '« Nous ne sommes pas à vendre », a dit la présidente de Norval.',
      '« Je suis innocent », répète le trésorier.',
    ],
    misses: [
      "« Je n'ai rien fait de bon », a dit le skipper.",

      "Il n'y a pas de pain le lundi.",
      "Le maire dit qu'il n'y a pas eu de blessé.",
      "« Il n'y a pas eu de surprise », a dit le maire.",
      "Elle n'a jamais vu la mer.",
    ],
  },
];
