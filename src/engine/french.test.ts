/** French: who stands at a cue, where a word class alone does not tell. */
import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const told = (...paragraphs: string[]): string[] =>
  analyze({
    blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })),
    lang: 'fr',
  }).statements.map(({ kind, subkind, source }) => `${kind}/${subkind} ${source?.name ?? ''}`.trim());

it.each([
  ["L'agent de l'acteur a confirmé sa mort.", ["confirmation/spokesperson L'agent de l'acteur"]],
  ['Me Luc Prat, avocat pénaliste, a confirmé que son client ferait appel.', ['confirmation/spokesperson Luc Prat']],
  ["L'avocat pénaliste Luc Prat a confirmé que la loi change.", []],
  ["L'agence russe de l'espace a confirmé le vol.", ["confirmation/organisation L'agence russe de l'espace"]],
  ["Le parquet en confirme l'ampleur.", ['confirmation/organisation Le parquet']],
  ['Le club, en annonce de fermeture, vend.', []],
  ["Le suspect a reconnu les faits devant l'enquêtrice.", []],
  ['Selon des policiers, le camion roulait à gauche.', ['rumor/unnamed des policiers']],
  ["Selon l'un des gendarmes, le camion roulait à gauche.", ["rumor/unnamed l'un des gendarmes"]],
  [
    'Selon les constats des gendarmes, le camion roulait à gauche.',
    ['confirmation/organisation les constats des gendarmes'],
  ],
  ["Selon l'Équipe, le gardien part.", ["rumor/outlet L'Équipe"]],
  ["Selon l'Union européenne, la règle vaut pour tous.", ["confirmation/organisation l'Union européenne"]],
  ['La vente est prête, affirme le site des Echos.', ['rumor/outlet Echos']],
  ['Le site de la société Norval reste ouvert, affirme le site.', ['confirmation/organisation le site']],
  ["Annoncé à Lens par son père, l'ailier serait parti à Nice.", ['rumor/hearsay']],
  ["« Nous restons ici. » L'usine fermera, a annoncé la mairie.", ['confirmation/organisation la mairie']],
  ['Le site sénégalais KDFM a rapporté la perte de deux camions.', ['rumor/outlet KDFM']],
  ["Le fait que le visuel soit sorti dans une publication du site suggère qu'il est prêt.", []],
  ['Le journaliste de RMC affirme que le club a fait une offre.', ['rumor/outlet RMC']],
  ['La PDG de Norval, Julie Roch, a reconnu des marques d’intérêt.', ['confirmation/executive Julie Roch']],
  ["L'usine sera dirigée par la PDG, Julie Roch, a annoncé le groupe.", ['confirmation/organisation le groupe']],
  ['« Rien ne presse, souligne le ministère, et la digue tient. »', ['confirmation/organisation le ministère']],
  ['« Ils entrent, disent leur nom, et la police ferme la porte », raconte un voisin.', []],
  ['La sénatrice « réfute et déplore » tous ces soupçons.', ['denial/null La sénatrice']],
  ['Un film qui « nie et oublie » tout.', []],
  ['Le train repart avec deux équipes de techniciens, a regretté la mairie.', ['confirmation/organisation la mairie']],
  ['Selon le site gabonais, la banque est vendue.', ['rumor/outlet le site gabonais']],
  ['Le site gabonais, une usine, attend.', []],
  ["« Rien n'est signé, affirme la mairie. Le pont reste ouvert. »", ['confirmation/organisation la mairie']],
  ['La police, dans une note de mardi a démenti ce bilan.', ['denial/null La police']],
  ['Selon Yann Kerb de TVA Sports, le gardien du club, Aldo Vey, serait parti.', ['rumor/outlet TVA Sports']],
  ["« J'ai crié », a dit au journal La Montagne Paul Serre, un voisin.", []],
  ["TF1 a annoncé l'arrêt de l'émission.", ['confirmation/organisation TF1']],
  ['Reuters a annoncé lundi avoir été approchée par un fonds.', ['confirmation/organisation Reuters']],
  ["TF1 a annoncé la mort de l'acteur.", ['rumor/outlet TF1']],
  ['Le ministère de la Culture, dément ces rumeurs.', ['denial/null Le ministère de la Culture']],
  ['Trois familles ont annoncé porter plainte contre la clinique.', []],
  ["« Tout va bien », estime Marc Aubin dans L'Équipe.", []],
  ["Paul Serre, journaliste d'ESPN, a indiqué que le gardien partait.", ['rumor/outlet ESPN']],
  ["L'homme est libre, a indiqué, dimanche 12 juin, à l'AFP le parquet.", ['confirmation/organisation le parquet']],
  ["L'homme est libre, a indiqué, dimanche 12 juin, à l'AFP un voisin.", []],
  [
    'Le pont est clos, a indiqué à IRIN lundi le porte-parole de la mairie.',
    ['confirmation/spokesperson le porte-parole de la mairie'],
  ],
  ['Le pont est clos, a indiqué Norvalia, société qui gère la route.', ['confirmation/organisation Norvalia']],
  ['Le pont est clos, a indiqué Duval, qui gère la route.', []],
  ['Paul Serre, journaliste à la retraite, a indiqué que le gardien partait.', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it('names no army after what spoke before', () => {
  expect(told('La société Norval a confirmé la panne.', "L'armée malienne indique avoir fermé la route.")).toEqual([
    'confirmation/organisation Norval',
    "confirmation/organisation L'armée malienne",
  ]);
});

it('takes the press at large for no paper', () => {
  expect(told("Selon L'Équipe, Pavrin va partir.", "Selon la presse locale, l'agent négocie encore.")).toEqual([
    "rumor/outlet L'Équipe",
    'rumor/outlet la presse locale',
  ]);
});

it('takes "the same source" for the body that spoke', () => {
  expect(
    told('Le parquet de Norval a indiqué que la route était fermée.', 'Nul ne passe, selon la même source.'),
  ).toEqual(['confirmation/organisation Le parquet de Norval', 'confirmation/organisation Le parquet de Norval']);
});

it('leaves the mark that closes a quotation to the sentence that it closes', () => {
  const { statements } = analyze({
    blocks: [{ text: "« Nous restons ici. » L'usine fermera, a annoncé la mairie.", role: 'paragraph' }],
    lang: 'fr',
  });
  expect(statements.map(({ text }) => text)).toEqual(["L'usine fermera, a annoncé la mairie."]);
});

it.each([
  [
    "Alors que la direction refuse de commenter, le syndicat indique qu'il fera grève.",
    ['no-comment/declined la direction', 'confirmation/organisation le syndicat'],
  ],
  ["Si la direction n'a pas souhaité commenter, la grève continue.", ['no-comment/declined la direction']],
  ['Si la direction refuse de commenter, la grève continuera.', []],
  ["La direction n'a pas souhaité commenter, a dit un porte-parole.", ['no-comment/declined La direction']],
])('reads the clause that opens a sentence by itself: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it('takes "ce dernier" for whoever spoke last', () => {
  expect(
    told('Le parquet de Norval a annoncé une enquête.', 'Ce dernier a ensuite confirmé deux arrestations.'),
  ).toEqual(['confirmation/organisation Le parquet de Norval', 'confirmation/organisation Le parquet de Norval']);
  expect(told('La société Orbis a été contactée. Cette dernière n’a pas répondu.')).toEqual([
    'no-comment/no-response Cette dernière',
  ]);
  expect(told('Une voisine a vu le match. Ce dernier match confirme la forme du club.')).toEqual([]);
});

it('grants what "si" opens, but where it sets a time', () => {
  expect(told("Si Orbis n'a pas répondu à nos questions, la mairie attend.")).toEqual(['no-comment/no-response Orbis']);
  expect(told("Si Orbis n'a pas répondu à nos questions, l'opéra est vide.")).toEqual(['no-comment/no-response Orbis']);
  expect(told("Si Orbis n'a pas répondu lundi, le syndicat appellera à la grève.")).toEqual([]);
  expect(told("Si la direction n'a pas répondu d'ici lundi, les élus saisiront le juge.")).toEqual([]);
  expect(told("Si Orbis n'a pas souhaité commenter, le syndicat appellera à la grève.")).toEqual([
    'no-comment/declined Orbis',
  ]);
});

it.each([
  ['« La place sera libre », a déclaré Nadia Salcet, présidente du conseil régional.', []],
  ['Le conseil communal a annoncé un couvre-feu.', ['confirmation/organisation Le conseil communal']],
  [
    '« La place sera libre », a déclaré Nadia Salcet, conseil de la victime.',
    ['confirmation/spokesperson Nadia Salcet'],
  ],
  [
    'La directrice des relations presse du groupe a dit que la vente est close.',
    ['confirmation/spokesperson La directrice des relations presse du groupe'],
  ],
  ['La directrice du marché a dit que la vente est close.', []],
  ["L'archevêché a annoncé la fermeture de l'abbaye.", ["confirmation/organisation L'archevêché"]],
  ['Les pompiers ont confirmé la fuite.', ['confirmation/organisation Les pompiers']],
  ['Un pompier a déclaré que la grange sentait le gaz.', ['rumor/unnamed Un pompier']],
  ['Les spécialistes ont déclaré que la neige manque.', []],
  ['Le Coran dit que la neige manque.', []],
])('tells bodies and those who speak for them from others: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ['Un agent de sécurité a déclaré que la porte est fermée.', ['rumor/unnamed Un agent de sécurité']],
  ['Un agent municipal a déclaré que la porte est fermée.', []],
  ['Les agents de la régie ont déclaré que la porte est fermée.', []],
  ["L'agent de Karim Doul a déclaré que le contrat est prêt.", ["confirmation/spokesperson L'agent de Karim Doul"]],
  ["L'agent du joueur a déclaré que le contrat est prêt.", ["confirmation/spokesperson L'agent du joueur"]],
  ["Le maître d'école a déclaré que la porte est fermée.", []],
  ['Maître Orvaux a déclaré que la porte est fermée.', ['confirmation/spokesperson Maître Orvaux']],
  ['Le défenseur central a déclaré que la porte est fermée.', []],
  ['Son défenseur a déclaré que la porte est fermée.', ['confirmation/spokesperson Son défenseur']],
  ["L'avocat fiscaliste Luc Paz a déclaré que la taxe est élevée.", []],
  ["L'avocat de la régie Luc Paz a déclaré que la taxe est élevée.", ['confirmation/spokesperson Luc Paz']],
  ['La représentante démocrate Ann Cole a déclaré que la taxe est élevée.', []],
  ['La biologiste marine Ann Cole a déclaré que la taxe est élevée.', []],
])('takes those who work for many, or teach, or play, for nobody’s voice: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ['Plusieurs ministres ont confirmé la date.', ['rumor/unnamed Plusieurs ministres']],
  ['Les ministres ont confirmé la date.', ['confirmation/executive Les ministres']],
  ["Un cadre qui a requis l'anonymat a dit à notre journal que la banque cède.", ['rumor/unnamed Un cadre']],
  ["L'agence russe affirme que la digue cède.", ["rumor/outlet L'agence russe"]],
  ["L'agence de l'eau affirme que la digue cède.", ["confirmation/organisation L'agence de l'eau"]],
  ["Selon l'enquête interne, la digue cède.", ["confirmation/document l'enquête interne"]],
  ['Selon l’essai clinique, la digue cède.', []],
])('knows who of a class stands without a name: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
