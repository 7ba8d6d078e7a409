import type { CueRow } from '../pack.ts';

const base = { kind: 'no-comment', act: 'refuse' } as const;

/** "n'a pas", "n'avait toujours pas", "n'ont ni l'un ni l'autre". */
const not = "(n'|ne) (nous|y|l'|en|lui|s')? #Have #Adverb{0,2} (pas|jamais|guère) #Adverb{0,3}";

/** What somebody who answers a newspaper would have said: "commenter", "s'exprimer", "donner de détails". */
const speak =
  "(s'|se|en|y|nous|lui|le|la|les|l'|leur)? (#CommentVerb|#GiveVerb .{0,4} #CommentNoun|donner (suite|d' autres|plus)|en dire (plus|davantage)|entrer dans (les|le) (détails|détail)|être (interviewé|interviewée|interrogé|cité)|s' adresser .{1,2} (presse|médias|journalistes|journal|caméras|micros)|prendre la parole|nous (répondre|parler|recevoir)|prendre position)";

/** Answers that are given to nobody from the press. */
const court = [
  "(répondre|répondu|parler|exprimer) .{0,6} (juge|juges|enquêteurs|policiers|magistrats|gendarmes|police|tribunal|justice|cour|convocation|enquêtrice|attentes|critères|besoins|exigences|appel d' offres|normes|traitement|défi|présent|provocation|provocations|attaques|attaque|tirs|feu|tir|espérances|urgence|urgences)",
  '(interrogé|interrogée|entendu|entendue|convoqué|questionné) par (le|la|les|un|une|des) (juge|juges|police|policiers|enquêteurs|gendarmes|magistrats|tribunal|procureur|commission|sénateurs|députés) .{0,16}',
];

export const noComment: readonly CueRow[] = [
  {
    ...base,
    id: 'fr/no-comment/renvoie-les-questions',
    subkind: 'declined',
    party: 'before',
    guards: ['party'],
    pattern:
      "[<cue>(renvoie|renvoient|renvoyé|renvoyait|redirigé|redirige|adressé|transmis) #Adverb{0,2} (les|toute|toutes les|nos|la)? (question|questions|demandes de commentaire|demandes d' interview|demandes des journalistes) .{0,3}] (au|aux|à|vers)",
    unless: ['(renvoyé|adressé) .{0,4} (élèves|semaine|lendemain|députés)'],
    hits: [
      "L'ambassade a renvoyé les questions au ministère des Affaires étrangères.",
      'Le club renvoie toutes les questions à ses avocats.',
    ],
    misses: ["L'arbitre a renvoyé les joueurs aux vestiaires.", 'Le maître a adressé la question aux élèves.'],
  },
  {
    ...base,
    id: 'fr/no-comment/n-a-pas-souhaite',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern: `[<cue>${not} (souhaité|voulu|désiré|tenu|accepté|daigné|pu|jugé|cru) (à|de|d'|bon de|utile de|opportun de)? ${speak}]`,
    unless: [
      ...court,
      '(voulu|pu|accepté) .{0,2} (dire (adieu|non|oui|au revoir)|(parler|dire) à (son|sa|ses))',
      'pu .{0,1} (confirmer|vérifier|identifier|révéler|décrire|expliquer|justifier|parler|dire|échanger|témoigner|discuter|nommer|exprimer (son|tout)|empêcher)',
      'voulu (répondre par)',
    ],
    hits: [
      "Contacté par l'AFP, le groupe n'a pas souhaité commenter.",
      "La procureure n'a pas souhaité s'exprimer avant le procès.",
      "Le commandant n'a pas voulu donner de détails.",
      "Le porte-parole n'a pas souhaité faire de commentaire.",
    ],
    misses: [
      "Elle n'a pas voulu danser.",
      "Il n'a pas souhaité répondre aux enquêteurs.",
      "Elle n'a pas pu décrire ses agresseurs.",
      "Le club n'a pas souhaité vendre son gardien.",
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-souhaite-pas',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern: `[<cue>(n'|ne) (souhaite|souhaitent|souhaitait|souhaitaient|souhaitons|veut|veulent|voulait|voulaient|voulons|peut|peuvent|pouvons|pouvait|entend|entendent|désire|désirent|souhaiterait) #Adverb{0,2} ((pas|plus) #Adverb{0,2} ${speak}|#GiveVerb (aucun|aucune) #CommentNoun)]`,
    unless: [
      ...court,
      '(peut|peuvent|pouvons|pouvait) #Adverb{0,2} (pas|plus) .{0,3} (confirmer|répondre|parler|dire|expliquer|justifier|prononcer|évoquer|révéler|identifier|exprimer|indiquer|échanger|nommer|décrire|aborder|discuter|chiffrer|dévoiler|témoigner)',
      "(veut|veulent|voulait) (pas|plus) .{0,2} (dire|parler|évoquer|nommer|répondre|justifier|expliquer) (que|qu'|de (son|sa)|à)",
    ],
    hits: [
      "La mairie ne souhaite pas s'exprimer sur ce dossier.",
      'La société ne souhaite faire aucune déclaration.',
      '« Nous ne souhaitons pas commenter cette affaire », indique la société.',
    ],
    misses: ['Elle ne veut pas dire que tout va mal.', 'Le train ne peut pas partir.'],
  },
  {
    ...base,
    id: 'fr/no-comment/a-refuse',
    subkind: 'declined',
    party: 'either',
    pattern: `[<cue>(refusé|refuse|refusent|refusait|refusaient|refusant|refusa|décliné|décline|déclinent|déclinait|déclinant|s' abstient|s' est abstenu|s' est abstenue|évité|évite|évitant) #Adverb{0,2} (de|d') ${speak}]`,
    unless: [
      ...court,
      "(pas|n') (a|ont)? (refusé|refuse|refusé de)",
      '(refusé|refuse|refusent|refusait) de (le|la|les|lui)? parler (de|à|avec|aux|français|anglais)',
      "(refusé|refuse) de s' étendre",
      "(évité|évite|évitant) (de|d') .{0,2} (répondre|parler|dire|révéler|exprimer|justifier|échanger|discuter)",
      'refusé de communiquer (le|la|les|son|sa|ses) (code|codes|mot|clé|téléphone)',
      "(refusé|refuse|refusent) (de|d') .{0,1} (reconnaître|discuter avec|discuter les)",
      "de justifier (de|d')",
    ],
    hits: [
      "Un porte-parole a refusé de confirmer l'information.",
      "La coopérative refuse toutefois d'en préciser l'ampleur.",
      'La banque a décliné de commenter.',
      "Joint par RMC, le président a refusé de s'exprimer.",
    ],
    misses: [
      "Interrogé par le juge, l'homme a refusé de répondre.",
      'Il a refusé de signer.',
      "Le maire n'a pas refusé de répondre.",
      'Elle refuse de parler à son frère.',
      "L'homme a refusé de répondre aux policiers.",
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/decline-commentaire',
    subkind: 'declined',
    party: 'either',
    pattern:
      "[<cue>(refusé|refuse|refusent|refusait|refusant|décliné|décline|déclinent|déclinait|déclinant) (tout|toute|nos|notre|toutes|la|les|ses) (autre)? (commentaire|commentaires|déclaration|interview|interviews|réaction|explication|(demande|demandes) (de|d') (commentaire|commentaires|interview|interviews|entretien|entretiens|entrevue|entrevues|précision|précisions|réaction|rencontre|la presse)|entrevue|entrevues|invitation à s' exprimer|questions|sollicitations|sollicitation)]",
    hits: ['Le ministère a refusé tout commentaire.', "L'actrice décline nos demandes d'interview."],
    misses: ["Il a décliné l'invitation d'un comité.", 'Le jury a refusé la demande de report.'],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-prend-pas-position',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      "[<cue>(ne|n') (prend|prennent|prendra|prendront|prenait|a|ont) #Adverb{0,2} pas #Adverb{0,2} (pris)? position]",
    unless: ['(prendra|prennent|prend) pas position (en|pour|contre|dans la)'],
    hits: ['Le Département des finances ne prend pas position.', "La banque n'a pas pris position sur ces chiffres."],
    misses: ['Le cycliste ne prend pas position en tête.', 'La société a pris position sur le marché.'],
  },
  {
    ...base,
    id: 'fr/no-comment/rien-a-ajouter',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern:
      "[<cue>(n'|ne) (ai|a|avons|ont|avait) #Adverb{0,2} (rien #Adverb? (voulu|souhaité) #Adverb? (dire|dévoiler|révéler|confirmer|préciser|ajouter|communiquer)|rien laissé filtrer|rien (de plus|d' autre|de particulier)? à (ajouter|déclarer|dire (de plus|sur|là dessus|à ce sujet|$)|commenter)|rien (de plus|d' autre) à dire)]",
    unless: ["(n'|ne) (a|ont) rien à (déclarer|dire) (à la|au|contre)"],
    hits: [
      "« Je n'ai rien à ajouter », a lancé la ministre aux journalistes.",
      "Le club n'a rien à déclarer.",
      "Le patron n'a rien voulu dire de ses projets.",
      "« Je n'ai rien d'autre à dire », a déclaré le maire.",
    ],
    misses: ["Les voyageurs n'ont rien à déclarer à la douane.", "Elle n'a rien à faire ici."],
  },
  {
    ...base,
    id: 'fr/no-comment/prefere-ne-pas',
    subkind: 'declined',
    party: 'either',
    pattern: `[<cue>(préféré|préfère|préfèrent|préférait|préféraient|préférant|choisi|choisit|choisissent|décidé|dit|disent|disait|indique|indiquent|indiqué|expliqué|explique|assure|assuré|répondu|répond|déclaré|déclare) #Adverb{0,2} (de|d'|à)? ne pas (vouloir|souhaiter|pouvoir|avoir à)? ${speak}]`,
    unless: [
      ...court,
      "ne pas (pouvoir)? .{0,1} (dire (que|qu')|parler (français|anglais|de la même)|expliquer (comment|pourquoi)|justifier|identifier|exprimer (son|sa|ses|de))",
    ],
    hits: [
      'Le directeur a préféré ne pas commenter.',
      "La préfecture dit ne pas vouloir s'exprimer sur une enquête en cours.",
      'La banque a choisi de ne pas répondre à nos questions.',
    ],
    misses: ['Elle a préféré ne pas partir.', 'Il a choisi de ne pas répondre aux enquêteurs.'],
  },
  {
    ...base,
    id: 'fr/no-comment/se-garde-de',
    subkind: 'declined',
    party: 'either',
    pattern:
      "[<cue>(se (garde|gardent|gardait|gardaient|gardant) (bien)? (de|d') (tout|toute|commenter|confirmer|s' exprimer|répondre|se prononcer|préciser)|s' est (bien)? gardé (de|d') (tout|commenter|confirmer|répondre|préciser)|s' est gardée (bien)? (de|d') (tout|commenter|confirmer|répondre|préciser)|s' (abstient|abstiennent|est abstenu|est abstenue) de (tout|toute) (commentaire|déclaration|réaction)|(élude|éludent|éludé|esquive|esquivent|esquivé) (la|les|toute|toutes|nos) (question|questions)|(opposé|oppose|opposent) (une fin de non_recevoir|un refus|un silence)|(invoqué|invoque|invoquant|invoquent|retranché derrière|retranche derrière|réfugie derrière|abrite derrière) le (secret (de l' instruction|de l' enquête|médical|des affaires|professionnel|défense)|devoir de réserve))]",
    unless: ['(invoqué|invoque|invoquant|invoquent) le secret .{0,8} (loi|tribunal|recours)'],
    hits: [
      'La direction se garde de tout commentaire.',
      'Le maire a éludé la question.',
      'Le groupe a opposé une fin de non-recevoir à nos demandes.',
    ],
    misses: ['Elle se garde de manger trop.', 'Le champion a esquivé les coups.'],
  },
  {
    ...base,
    id: 'fr/no-comment/pas-en-mesure',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern:
      "[<cue>((n'|ne) (est|sont|était|étaient|sommes|a|ont|avait|suis) #Adverb{0,2} pas #Adverb{0,2} (été)? (en mesure|en position) (de|d') (nous|vous|lui|leur|le|la|les|l')? (commenter|confirmer|répondre|préciser|fournir (de|plus|davantage)|donner (de|plus|davantage)|s' exprimer|communiquer|réagir|se prononcer|dire (si|quand|combien|où|comment))|(je|nous|on) ne (peux|pouvons|peut) pas #Adverb{0,2} (vous|m'|nous|en|le|la|l')? #Adverb? (répondre|commenter|confirmer|exprimer|prononcer|dire (plus|davantage|si|quand|combien))|(on n' est|nous ne sommes) pas #Adverb? (autorisé|autorisés|habilités) à (commenter|parler|en dire|s' exprimer))]",
    unless: ['confirmer .{0,4} (indépendante|indépendamment)', ...court],
    hits: [
      "La préfecture n'était pas en mesure de préciser le nombre de blessés.",
      "La préfecture n'a pas été en mesure de nous répondre.",
      '« Nous ne sommes pas en mesure de commenter », indique la société.',
      '« Je ne peux pas répondre à ces questions », a affirmé la porte-parole.',
      "« On n'est pas autorisés à commenter les enquêtes », a déclaré la porte-parole.",
    ],
    misses: ["Le club n'est pas en mesure de payer.", "Le pilote n'était pas en mesure de répondre au tir."],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-s-est-pas-exprime',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    confidence: 'likely',
    pattern:
      "[<cue>ne (s' est|se sont|s' était|s' étaient) #Adverb{0,3} (pas|jamais) #Adverb{0,3} (exprimé|exprimée|exprimés|exprimées|prononcé|prononcée|prononcés) #Adverb{0,2} (sur|à ce sujet|au sujet|publiquement|depuis|$)]",
    unless: ['prononcé .{0,3} (recours|requête|culpabilité|fond|peine|vote|projet|texte)'],
    hits: ["Le club ne s'est pas encore exprimé sur cette affaire.", "La direction ne s'est pas exprimée à ce sujet."],
    misses: ["Le tribunal ne s'est pas prononcé sur le fond.", "La colère ne s'est pas exprimée dans la rue."],
  },
  {
    ...base,
    id: 'fr/no-comment/se-refuse-a',
    subkind: 'declined',
    party: 'either',
    pattern:
      "[<cue>(se|s') (est|sont|était|étaient)? #Adverb{0,2} (refuse|refusent|refusait|refusaient|refusant|refusé|refusée|refusés|refusées) (il|elle|ils|elles)? #Adverb{0,2} (à (tout|toute) (autre)? (commentaire|déclaration|réaction)|à .{0,1} (commenter|confirmer|répondre|préciser|réagir|détailler|communiquer|dévoiler|en dire plus|donner .{0,3} #CommentNoun|s' exprimer))]",
    unless: [...court],
    hits: [
      'À Belmar, on se refuse à tout commentaire.',
      "Le groupe s'est tout bonnement refusé à commenter ces chiffres.",
    ],
    misses: ['Elle se refuse à vieillir.', "Le juge s'est refusé à plier."],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-commente-pas',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern:
      "[<cue>((pour)? (pratique|politique|habitude|principe|règle) (est)? de ne (pas|jamais) commenter|(ne|n') (commente|commentent|commentait|commentaient|commentons|commentera|commenterons|commenteront|commenterai|discutons|discute|communique|communiquons|communiquent|communiquera|communiquerons|réagit|réagissons|réagira|divulgue|divulguons) #Adverb{0,2} (pas|jamais|plus|aucun|aucune) #Adverb{0,2})] (les|ces|cette|ce|la|l'|le|un|une|nos|son|sa|sur|au|de|des|d'|publiquement|à|aux|rumeur|information|$)",
    unless: [
      '(il|elle|on|qui) ne (commente|discute|communique|réagit) (pas|jamais|plus) (sa|son|ses|le temps|la météo|avec|au|aux)',
      '(réagit|communique|discute) (pas|plus) (au|avec|à (la lumière|son|sa))',
      '(commente|discute) (pas|plus) (le|la) (match|course|prix)',
      'ne (discute|discutent) pas (les|des) (ordres|goûts)',
    ],
    hits: [
      '« Nous avons pour pratique de ne jamais commenter des discussions », a réagi un porte-parole.',
      'La banque ne commente jamais les rumeurs.',
      '« Nous ne discutons pas publiquement de rançon », a répondu la porte-parole.',
      'Le groupe ne commente pas cette information.',
    ],
    misses: [
      'Elle a pour règle de ne jamais courir.',
      'Elle ne commente pas sa journée : elle dort.',
      'Le patient ne réagit pas au traitement.',
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/aucun-commentaire',
    subkind: 'declined',
    party: 'either',
    quoted: true,
    pattern:
      "[<cue>((n'|ne) (a|ai|ont|avons|avait|fait|font|fera|feront|faisons|ferons|ferai|ferait|y a|y aura) (pas|fait|émis|formulé)? #Adverb{0,2} (de|d'|aucun|aucune|souhaité de) (autre|autres)? (commentaire|commentaires|déclaration)|(aucun|pas de|pas le moindre|aucune) (commentaire|commentaires|déclaration|réaction) (officiel|officielle)? (n' a|de la part|du|à faire|de l'|chez|côté)|sans (autre|plus de|faire de|plus ample) (commentaire|commentaires|précision|précisions)|ne (s' exprimera|s' exprimerait|s' exprimeront|commentera|commenterait|communiquera) (pas|plus))]",
    unless: [
      "(a|ont|avait) (de|d') (autre|autres)? (commentaire|commentaires)",
      'y a (pas|plus) (de|aucun)? #Adverb{0,2} (commentaire|commentaires) (sous|sur|pour cet|actuellement)',
      "aucun commentaire n' (a|est) .{0,2} (été|publié|posté|disponible|autorisé)",
      'aucun commentaire (sous|publié|pour cet|sur cet article)',
      '(pas|aucun) .{0,2} (commentaire|commentaires) (du|de) (lecteur|lecteurs)',
    ],
    hits: [
      "La préfecture ne s'exprimera pas.",
      "La préfecture n'a fait aucun commentaire.",
      'Aucun commentaire du côté de la direction.',
      'Le parquet ne fera pas de commentaire.',
      "Il n'y aura pas de commentaire, a indiqué la mairie.",
    ],
    misses: [
      "La colère s'exprimera dans la rue.",
      "Il n'y a aucun commentaire sous cet article.",
      'Laissez un commentaire ci-dessous.',
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/pas-de-commentaire-cite',
    subkind: 'declined',
    party: 'after',
    quoted: true,
    pattern:
      '[<cue>(pas de|aucun|no|sans) (commentaire|comment)] (. && @hasQuote)? (a|ont|avait|lâche|répond|dit|glisse|répondait) (il|elle|on)? #Adverb{0,2} (#SayParticiple|#LooseParticiple)?',
    hits: ['« Pas de commentaire », a répondu la direction.', '« Aucun commentaire », répond le ministère.'],
    misses: ['Aucun commentaire pour le moment.', 'La photo est publiée sans commentaire.'],
  },
  {
    ...base,
    id: 'fr/no-comment/reste-muet',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>((reste|restent|restait|restaient|resté|restée|restés|restées|demeure|demeurent|demeuré|demeurée|restant|se montre|se montrent|s' est montré|s' est montrée) #Adverb{0,2} (muet|muette|muets|muettes|silencieux|silencieuse|silencieuses|mutique|évasif|évasive|évasifs|bouche_cousue|discret|discrète|discrets|discrètes|vague)|(garde|gardent|gardait|gardé|observe) (le silence|un silence)|(répond|répondent|répondu) par (le|un) silence|(se mure|se murent|muré|murée|retranchent|retranche|se réfugie|(préféré|choisi de) se murer) (dans (le|un) .{0,1} (silence|mutisme)|derrière le secret)|(a|ont) (botté|bottent) en touche|botte en touche|(renvoie|renvoient|#Have (renvoyé|renvoyés|renvoyée)) (vers|aux|au|à) (le|la|l'|les|son|ses)? (communiqué|ministère|parquet|service|services|direction|enquête|avocats|avocat)|motus)]",
    unless: [
      '(salle|foule|rue|public|téléphone|maison|cloches) .{0,4} (silencieuse|muet|muette|silencieux|silencieuses|muettes)',
      'observe (un silence|une minute)',
      "(discret|discrète|discrets|vague|silencieux|muet) (sur le marché|en attaque|devant le but|dans le jeu|sur le terrain|au classement|à l' étage)",
      '(muet|muets) (devant|face) (le but|au but)',
      '(gardé|garde) le silence (en|pendant) (garde|sa)',
    ],
    hits: [
      'Le chanteur a préféré se murer dans le silence.',
      'La mairie a renvoyé vers le parquet.',
      "Les services de l'État nous ont renvoyés vers le parquet.",
      "L'exécutif reste muet.",
      'Le club garde le silence.',
      'La direction se mure dans le silence.',
    ],
    misses: [
      "L'arbitre a renvoyé le gardien vers les vestiaires.",
      'La salle est restée silencieuse.',
      'Il garde le chien.',
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/n-a-pas-precise',
    subkind: 'declined',
    party: 'either',
    guards: ['party'],
    confidence: 'likely',
    pattern: `[<cue>(n'|ne) (#Have #Adverb{0,2} pas #Adverb{0,3} (précisé|indiqué|spécifié|chiffré|révélé|dévoilé|détaillé|communiqué|commenté|divulgué|(donné|fourni|livré) (de|d'|plus|davantage) .{0,3} (#CommentNoun|preuve)|développé|élaboré|fait (de|d') .{0,1} #CommentNoun)|#Have #Adverb{0,2} (donné|fourni|livré|communiqué|(souhaité|voulu) #GiveVerb) (aucun|aucune) .{0,1} (#CommentNoun|bilan|preuve|date)|(livre|livrent|donne|donnent|fournit|fournissent|communique|communiquent) #Adverb{0,3} ((aucun|aucune|pas davantage de|pas plus de|pas d' autres) .{0,1} #CommentNoun|pas (de|d') (précision|précisions|détail|détails)))]`,
    unless: [
      '(étude|enquête|loi|texte|rapport) .{0,4} précisé',
      '(commenté|détaillé) (le|un|ce|la|une) (match|course|finale|tournoi|tour)',
      "(avait|avaient) #Adverb{0,2} pas #Adverb{0,3} précisé (à l' époque)? (que|qu')",
    ],
    hits: [
      "L'armée n'a fourni aucun bilan.",
      "Le groupe n'a pas précisé le montant de la vente.",
      "La police n'a pas donné de détails.",
      "L'élu n'a pas commenté cette décision.",
      "La banque n'a pas indiqué l'ampleur des coupes.",
      "Le groupe n'a pas révélé le nom de l'acheteur.",
      "Le parquet ne livre pour l'heure aucun détail.",
    ],
    misses: [
      "Elle n'a donné aucun signe de vie.",
      "Le consultant n'a pas commenté la finale.",
      "Elle n'a pas donné son sang.",
      "Le maire n'avait toutefois pas précisé à l'époque que le pont était privé.",
      "L'étude n'a pas précisé ce point.",
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/pas-repondu',
    subkind: 'no-response',
    party: 'either',
    quoted: true,
    guards: ['party'],
    pattern: `[<cue>(n'|ne) (nous|y|lui|leur)? (a|ont|avait|avaient) #Adverb{0,3} (pas|jamais|guère) #Adverb{0,4} (répondu|réagi|donné suite|retourné|rappelé|souhaité donner suite|accusé réception|donné (de|aucune) (réponse|suite|nouvelles)|apporté de réponse)]`,
    unless: [
      ...court,
      "rappelé (que|qu'|les|des|à|au|en) .{0,2} (véhicules|domicile|joueur|école|maison|pays)?",
      'retourné (à|au|aux|en|dans|chez|la situation|le match|sa veste|contre)',
      "répondu à l' appel (du|de|des)",
      'répondu (présent|présente|présents|favorablement|par)',
      "donné suite à (ce|cet|cette|l'|la|son|sa|leur) (projet|plainte|offre|signalement|candidature|idée|courrier|proposition|réclamation)",
      "pas réagi (au|aux|à la|à l'|à temps|assez)",
      'répondu (au|aux|à) .{0,1} (central|centrale|traitement|normes|besoins|critères|attentes)',
    ],
    hits: [
      "Corvenne n'a pas donné suite à nos questions.",
      "L'intéressé n'a pas retourné nos appels.",
      "Altéane n'avait pas répondu aux sollicitations mardi.",
      "Cette entreprise n'a pas rappelé notre journaliste.",
    ],
    misses: [
      'Un patient ne répond pas au traitement.',
      "Le candidat n'a pas répondu aux attentes.",
      "Le ministère n'a pas donné suite à cette plainte.",
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/ni-l-un-ni-l-autre',
    subkind: 'no-response',
    party: 'before',
    pattern:
      "(ni|aucun|aucune|personne|nul) .{0,14} [<cue>(n'|ne) (a|ont|avait|avaient) #Adverb{0,3} (répondu|réagi|donné suite|retourné|rappelé|accusé réception)] #Adverb{0,3} (à|aux|au|nos|les|l'|notre|immédiatement|favorablement|dans|avant|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|$)",
    unless: [...court, "(n'|ne) (a|ont|avait|avaient) (retourné|rappelé) (que|qu'|à|au|en|dans)"],
    hits: [
      "Ni Norval ni Corvenne n'ont donné suite aux demandes de l'AFP.",
      "Aucun des deux ministères n'a répondu à nos questions.",
    ],
    misses: ["Ni l'un ni l'autre n'a répondu aux attentes.", "Aucun élève n'a rappelé la règle."],
  },
  {
    ...base,
    id: 'fr/no-comment/ni-n-a-souhaite',
    subkind: 'declined',
    party: 'before',
    pattern: `(ni|aucun|aucune|personne|nul) .{0,14} [<cue>(n'|ne) (a|ont|avait|avaient) #Adverb{0,2} (souhaité|voulu|accepté|désiré) ${speak}]`,
    unless: [...court],
    hits: ["Ni le maire ni son adjoint n'ont souhaité s'exprimer.", "Aucun des avocats n'a voulu commenter."],
    misses: ["Aucun élève n'a voulu répondre au juge.", "Ni l'un ni l'autre n'a souhaité partir."],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-repond-pas',
    subkind: 'no-response',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(ne|n') (répond|répondent|répondait|répondaient|donne suite|donnaient suite) #Adverb{0,2} (pas|plus) #Adverb{0,2} (à|aux)] (nos|notre|la presse|des journalistes|journalistes|appels|sollicitations|demandes|messages|questions)",
    unless: ["répond pas aux appels (de détresse|d' offres|du)"],
    hits: ['La société ne répond plus à nos messages.', 'Le parquet ne répond pas aux sollicitations de la presse.'],
    misses: ["Le texte ne répond pas à l'argument central.", 'Le moteur ne répond plus.'],
  },
  {
    ...base,
    id: 'fr/no-comment/sans-reponse',
    subkind: 'no-response',
    party: 'none',
    pattern:
      "[<cue>(#RequestNoun .{0,8} (resté|restés|restée|restées|reste|restent|restait|demeuré|demeurées|demeurés|demeurée) #Adverb{0,3} (sans réponse|lettre morte|lettres mortes|sans suite|sans effet|vain|vaine)|(pas|aucune|jamais|toujours pas|sans avoir) #Adverb{0,2} (obtenu|reçu|eu|obtenir) (de|aucune)? (réponse|retour|réaction)|sans (obtenir|recevoir) (de)? (réponse|retour)|(aucune|pas de) (réponse|réaction) (officielle)? (de|du|à nos|n' a|côté)|silence radio|fin de non_recevoir|(sollicitations|demandes|appels|messages|courriels|mails) .{0,6} (sont|étaient|ont) .{0,2} (sans réponse|ignorés|ignorées))]",
    unless: ['(question|questions) .{0,4} (de|du|sur) .{0,6} (reste|restent)'],
    hits: [
      'Nos demandes sont restées sans réponse.',
      'Les appels au siège sont restés lettre morte.',
      'Aucune réponse du ministère à cette heure.',
    ],
    misses: ['La question du financement reste sans réponse.', "Sa lettre d'amour est restée sans réponse."],
  },
  {
    ...base,
    id: 'fr/no-comment/injoignable',
    subkind: 'unreachable',
    party: 'either',
    pattern:
      "[<cue>((n'|ne) (a|ont|avait|avaient|est|sont|était|étaient|peut|pouvait) #Adverb{0,2} (pas|plus|guère)? #Adverb{0,3} (pu)? #Adverb? (être)? #Adverb{0,2} (joint|jointe|joints|jointes|joignable|joignables|contacté|contactée|contactés|contactées|(disponible|disponibles) #Adverb{0,3} (pour|afin de|afin d') (commenter|répondre|confirmer|préciser|un commentaire|une interview|un entretien|une entrevue|accorder|apporter|nous|nos|réagir|s' exprimer))|(est|sont|était|étaient|reste|restent|restait|restaient|resté|restée|restés|demeure|demeurait) #Adverb{0,3} (injoignable|injoignables)|injoignable)]",
    unless: [
      "(n'|ne) (a|ont|avait|avaient) #Adverb{0,2} pas #Adverb{0,3} (joint|jointe|contacté|contactée|contactés)",
      '(réseau|numéro|ligne|téléphone|portable|standard|site|serveur) .{0,4} (injoignable|injoignables)',
    ],
    hits: [
      "Le groupe n'était pas disponible dans l'immédiat pour apporter un commentaire.",
      "L'ancienne épouse n'a pas pu être jointe.",
      "Son président n'a pu être joint.",
      'Les banques conseils étaient injoignables.',
      "Le maire n'était pas joignable lundi.",
    ],
    misses: [
      "Le produit n'était pas disponible en magasin.",
      "Il n'a pas joint de photo à sa lettre.",
      "Les deux bouts n'ont pas pu être cousus.",
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/impossible-de-joindre',
    subkind: 'unreachable',
    party: 'after',
    pattern:
      "[<cue>((n'|ne) (avons|a|ont|avions) #Adverb? (pas|pu) (pu|réussi à|été en mesure de|parvenus à)? #Adverb? (joindre|contacter|entrer en contact avec)|(impossible|difficile) (de|à) (joindre|contacter)|(n'|ne) (a|est) #Adverb{0,2} pas #Adverb{0,2} (été)? possible de (joindre|contacter|parler à)|(tenté|tentatives|tentative|essayé|cherché) .{0,3} (de|pour|à) (joindre|contacter)) (la|le|l'|les)?]",
    unless: ['difficile (de|à) (joindre|contacter) (les|deux)', "joindre (les deux bouts|l' utile)"],
    hits: ["Nous n'avons pas pu joindre la société Norval.", 'La rédaction a tenté de joindre le gérant, sans succès.'],
    misses: ['Il est difficile de joindre les deux bouts.', 'Impossible de dormir.'],
  },
  {
    ...base,
    id: 'fr/no-comment/ni-confirme-ni-dementi',
    subkind: 'neither',
    party: 'either',
    quoted: true,
    pattern:
      "[<cue>(ne (confirme|confirment|confirmait) pas .{0,3} (ne|n') (dément|démentent|infirme|infirment|nie|nient) pas|sans (vouloir)? (ni)? (le|la|l'|les)? confirmer ni (le|la|l'|les)? (démentir|infirmer)|ne (confirme|confirment|confirmait|confirmaient|confirmons|dément|démentent) (il|elle)? ni (ne|n')? (dément|démentent|infirme|infirment|infirmait|démentait|démentons|infirmons|confirme|confirment)|n' (a|ont|avait|avaient) (voulu|souhaité|pu)? ni (confirmé|confirmer|démenti|démentir) ni (démenti|infirmé|démentir|infirmer|confirmé|confirmer)|(confirmer|infirmer|démentir) (ni|ou) (infirmer|démentir|confirmer))]",
    unless: [
      "(pour|afin de|va|vont|permettra de|permettre de|devra|devront|doit|doivent|pourra|pourraient|pourrait|viendra|peuvent|faut|s' il faut) (confirmer|infirmer) ou (infirmer|confirmer|démentir)",
    ],
    hits: [
      "La mairie ne confirme ni n'infirme la nouvelle.",
      'Le service de presse ne confirme ni ne dément.',
      "Le groupe n'a ni confirmé ni démenti.",
      "La préfecture n'a souhaité ni confirmer ni infirmer le chiffre.",
    ],
    misses: ["L'analyse devra confirmer ou infirmer le diagnostic.", "Elle n'a ni faim ni soif."],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-dement-pas',
    subkind: 'neither',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(n'|ne) (a|ont|avait|avaient)? #Adverb{0,2} (pas|jamais)? (dément|démentent|démentait|démenti|infirmé|nie|nient) (pas)?]",
    unless: [
      "n' (a|ont|avait|avaient) #Adverb{0,2} (démenti|infirmé)",
      '(dément|démentent|démenti) (sa|son|ses|cette|la) (réputation|statut|talent|tendance|popularité|succès)',
      'ne (dément|démentent|démentait|nie|nient) (!pas && !plus)',
    ],
    hits: ["Le club n'a pas démenti.", 'La direction ne dément pas.'],
    misses: ['La réalité ne dément pas ce pronostic, selon un sondage.', 'La direction dément.'],
  },
  {
    ...base,
    id: 'fr/no-comment/pas-confirme',
    subkind: 'not-confirmed',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(n'|ne) (l'|y|nous)? (a|ont|avait|avaient|ait|aient) #Adverb{0,2} (pas|jamais|pu)? #Adverb{0,4} (pas)? (voulu|pu|été en mesure de|souhaité)? (confirmé|officialisé|confirmer)]",
    unless: [
      '(aucune|aucun) .{0,4} (source|sources|document|élément|preuve|étude|témoin|média|médias) .{0,5} (confirmé|confirmer)',
      'pas confirmé (son|sa|ses|leur|leurs)',
      "(n'|ne) (a|ont) (confirmé|officialisé) (que|qu')",
    ],
    hits: [
      "Bien que ni le club ni le joueur n'aient confirmé la nouvelle, le contrat est prêt.",
      "La Sûreté du Québec n'a pas confirmé l'ouverture d'une enquête.",
      "Ni l'intéressé ni WikiLeaks n'ont confirmé cette information.",
      "Le ministère n'a pas pu confirmer ce bilan.",
    ],
    misses: [
      "Les tests n'ont pas confirmé la thèse.",
      "La date n'a pas été confirmée.",
      'Le groupe a confirmé la date.',
    ],
  },
  {
    ...base,
    id: 'fr/no-comment/ne-confirme-pas',
    subkind: 'not-confirmed',
    party: 'either',
    guards: ['party'],
    pattern:
      "[<cue>(n'|ne) (l'|le|la|les|nous)? ((confirme|confirment|confirmait|confirmaient|officialise|officialisent) (il|elle|ils|elles|on)? #Adverb{0,2} (pas|jamais)|(souhaite|souhaitent|veut|veulent|peut|peuvent|pouvait|pouvaient) #Adverb{0,2} (pas|jamais) #Adverb{0,3} (confirmer|officialiser))]",
    unless: ["(confirme|confirment) (pas|jamais) (son|sa|ses|leur|la règle|l' essai)"],
    hits: ['Le groupe ne confirme pas.', 'La préfecture ne peut pas encore confirmer ce bilan.'],
    misses: [
      'Le joueur ne confirme pas ses débuts.',
      'Le groupe ne peut pas payer.',
      'Les analyses ne confirment pas la fraude.',
    ],
  },
];
