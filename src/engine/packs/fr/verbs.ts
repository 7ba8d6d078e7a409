/** Verbs of French news: who says, confirms, reports; and those whose conditional passes hearsay on. */
import { agreeing, conditionals, finite, gerunds, infinitives, participles, verbs } from './forms.ts';

const say = verbs(
  'déclarer indiquer préciser expliquer affirmer assurer ajouter souligner rappeler:rappell signaler informer insister marteler:martèl répliquer rétorquer certifier alerter spécifier réaffirmer réitérer:réitèr clarifier mentionner commenter arguer rassurer plaider expliciter',
  [
    'dire; dit disent disait disaient dirent; dit; disant; dir',
    'répondre; répond répondent répondait répondaient répondit répondirent; répondu; répondant; répondr',
    'écrire; écrit écrivent écrivait écrivaient écrivit; écrit; écrivant; écrir',
    'prévenir; prévient préviennent prévenait prévenaient prévint; prévenu; prévenant; préviendr',
    'avertir; avertit avertissent avertissait avertissaient; averti; avertissant; avertir',
    'garantir; garantit garantissent garantissait garantissaient; garanti; garantissant; garantir',
    'promettre; promet promettent promettait; promis; promettant; promettr',
    'soutenir; soutient soutiennent soutenait soutenaient soutint; soutenu; soutenant; soutiendr',
  ],
);

/** Verbs that are speech only where they close a quotation. */
const loose = verbs(
  'balancer:balanc lancer lâcher glisser confier détailler raconter relater résumer nuancer justifier exposer compléter:complèt corriger énumérer:énumèr communiquer constater jurer témoigner argumenter clamer continuer regretter déplorer estimer juger tempérer:tempèr observer noter relever:relèv relativiser tonner dénoncer condamner saluer fustiger réclamer marteler:martèl répéter:répèt développer trancher accuser balayer:balai évacuer couper agacer indigner offusquer emporter',
  [
    'décrire; décrit décrivent décrivait décrivaient; décrit; décrivant; décrir',
    'poursuivre; poursuit poursuivent poursuivait poursuivaient; poursuivi; poursuivant; poursuivr',
    'conclure; conclut concluent concluait; conclu; concluant; conclur',
    'reprendre; reprend reprennent reprenait; repris; reprenant; reprendr',
    'réagir; réagit réagissent réagissait réagissaient; réagi; réagissant; réagir',
    'lire; lit lisait; lu; lisant; lir',
  ],
);

const confirm = verbs('confirmer annoncer avouer concéder:concèd officialiser corroborer attester notifier acter', [
  'reconnaître; reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut; reconnu; reconnaissant; reconnaîtr',
  'admettre; admet admettent admettait admettaient admit; admis; admettant; admettr',
]);

const report = verbs(
  'rapporter révéler:révèl dévoiler évoquer avancer relayer:relai croire noter observer relever:relèv citer résumer décrypter estimer détailler',
  [
    'découvrir; découvre découvrent découvrait découvraient; découvert; découvrant; découvrir',
    'apprendre; apprend apprennent apprenait apprenaient; appris; apprenant; apprendr',
  ],
);

/** Verbs with which an unnamed person's view is passed on too. */
const gossip = verbs(
  'évoquer estimer rapporter avancer souffler révéler:révèl juger déplorer regretter résumer analyser glisser murmurer ironiser grincer soupirer parler redouter suggérer:suggèr confier lâcher décrypter',
  [
    'décrire; décrit décrivent décrivait décrivaient; décrit; décrivant; décrir',
    'voir; voit voient voyait voyaient; vu; voyant; verr',
    'craindre; craint craignent craignait craignaient; craint; craignant; craindr',
  ],
);

const deny = verbs('nier réfuter récuser', [
  'démentir; dément démentent démentait démentaient démentit démentirent; démenti; démentant; démentir',
]);

/** Verbs of judgement: what a body does in a statement of its own. */
const stance = verbs(
  'dénoncer regretter déplorer condamner saluer appeler:appell réclamer demander estimer fustiger rejeter:rejett exprimer inviter exiger inquiéter:inquièt féliciter étonner insurger juger évoquer détailler justifier excuser présenter contester pointer accuser exhorter sommer presser',
  [
    'se réjouir; réjouit réjouissent; réjoui; réjouissant; réjouir',
    'défendre; défend défendent; défendu; défendant; défendr',
  ],
);

/** Verbs whose bare conditional in the news is nearly always the reportative one. */
const planned = verbs(
  'envisager préparer négocier étudier plancher lorgner convoiter détenir exiger réclamer viser discuter intéresser travailler chercher hésiter compter disposer quitter achopper figurer dater remonter circuler totaliser employer:emploi posséder cibler mesurer',
  [
    'atteindre; atteint; atteint; atteignant; atteindr',
    'attendre; attend attendent; attendu; attendant; attendr',
    'tenir; tient tiennent; tenu; tenant; tiendr',
    'réfléchir; réfléchit; réfléchi; réfléchissant; réfléchir',
    'contenir; contient; contenu; contenant; contiendr',
    'détenir; détient; détenu; détenant; détiendr',
    'suivre; suit; suivi; suivant; suivr',
    'souffrir; souffre; souffert; souffrant; souffrir',
  ],
);

/** Verbs whose bare conditional is reportative beside a rumor. */
const rumored = verbs(
  'utiliser embarquer adopter intégrer conserver coûter afficher proposer arriver bénéficier profiter rester porter pousser toucher entrer débuter passer tourner verser signer jouer incarner souhaiter préférer montrer commencer démarrer durer refuser demander accepter surveiller courtiser gagner peser privilégier opter miser tenter concerner abriter remplacer espérer abandonner supprimer fermer installer continuer laisser ajouter acheter investir équiper changer apporter céder:cèd',
  [
    'rejoindre; rejoint; rejoint; rejoignant; rejoindr',
    'sortir; sort; sorti; sortant; sortir',
    'recevoir; reçoit; reçu; recevant; recevr',
    'offrir; offre; offert; offrant; offrir',
    'prendre; prend; pris; prenant; prendr',
    'comprendre; comprend; compris; comprenant; comprendr',
    'vouloir; veut; voulu; voulant; voudr',
    'percevoir; perçoit; perçu; percevant; percevr',
    'vivre; vit; vécu; vivant; vivr',
    'prévoir; prévoit; prévu; prévoyant; prévoir',
    'vendre; vend; vendu; vendant; vendr',
    'accueillir; accueille; accueilli; accueillant; accueiller',
  ],
);

/** Nouns and adjectives that look like finite forms: not taken for verbs of saying where a clause is cut. */
const HOMOGRAPHS = new Set('annonce note avance juge commente acte alerte mentionne'.split(' '));

export const verbClasses = {
  SayVerb: finite(say),
  SayParticiple: participles(say),
  LooseVerb: finite(loose),
  LooseParticiple: participles(loose),
  ConfirmVerb: finite(confirm).filter((form) => form !== 'acte'),
  ConfirmParticiple: participles(confirm),
  ReportVerb: finite(report).filter((form) => !/^cr[oe]/.test(form)),
  ReportParticiple: participles(report).filter((form) => !/^cr[oe]/.test(form)),
  GossipVerb: finite(gossip),
  GossipParticiple: participles(gossip),
  ConfirmedAgreeing: agreeing(confirm),
  ReportedAgreeing: agreeing(
    verbs('rapporter révéler dévoiler évoquer relayer publier avancer diffuser ébruiter mentionner'),
  ),
  SayInfinitive: [...infinitives(say), ...infinitives(confirm)],
  /** What may follow "aurait" and "serait", beside the words that end like a participle and are nothing else. */
  Participle: [
    ...participles(say),
    ...agreeing(confirm),
    ...agreeing(report),
    ...participles(loose),
    ...participles(gossip),
    ...participles(deny),
    ...participles(stance),
    'eu',
    'mis',
    'mise',
    'né',
    'née',
    'vue',
    'lue',
    'parti',
    'partis',
    'fait',
    'faite',
    'faits',
    'découvert',
    'mort',
    'morte',
    'morts',
    'refusé',
    'joint',
    'contacté',
    'contactée',
    'contactés',
    'interrogé',
    'interrogée',
    'interrogés',
    'sollicité',
    'approché',
    'approchée',
    'informé',
    'relevé',
  ],
  Stance: [...finite(stance), ...participles(stance)],
  DenyVerb: [...finite(deny), ...gerunds(deny), 'démente'],
  DenyParticiple: participles(deny),
  Reportative: conditionals(planned),
  Rumored: conditionals(rumored),
  Say: [
    ...new Set([
      ...finite(say),
      ...finite(confirm),
      ...participles(say),
      ...participles(confirm),
      ...finite(deny),
      ...participles(deny),
      'prétend',
      'prétendent',
      'prétendait',
      'prétendu',
      'croit',
      'croyait',
      'pensait',
      'pense',
      'estimait',
      'estimé',
      'jugé',
      'promis',
      'espérait',
      'savait',
      'demandé',
      'craignait',
      'considérait',
      'selon',
      "d'après",
      'fait savoir',
    ]),
  ].filter((form) => !HOMOGRAPHS.has(form)),
};
