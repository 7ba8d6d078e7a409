/** Pages written for single tests; whole articles lie in `articles/`. */

const PLAIN = [
  'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and on bicycles.',
  'Work on the foundations took most of the first year, because the ground on the northern bank is soft and wet.',
  'The steel arches were built in a yard down the coast and came up the river on barges when the water was high.',
  'Each arch weighs four hundred tonnes, and setting one in place took a crew of thirty people the whole of a night.',
  'A small park with benches and young trees has been laid out where the old ferry landing used to be.',
  'From the middle of the bridge walkers can see the harbour, the two churches and, on clear days, the hills behind.',
];

const DUTCH = [
  'De nieuwe brug over de rivier heeft twee rijstroken en een breed pad voor voetgangers en fietsers.',
  'Het werk aan de fundering duurde het grootste deel van het eerste jaar, omdat de grond op de noordelijke oever zacht is.',
  'De stalen bogen werden gebouwd op een werf aan de kust en kwamen met hoog water op schepen de rivier op.',
  'Elke boog weegt vierhonderd ton, en het plaatsen ervan kostte een ploeg van dertig mensen een hele nacht.',
  'Naar verluidt wil de stad nog een tweede brug bouwen, maar een woordvoerder wilde daar niet op ingaan.',
  'Vanaf het midden van de brug zien wandelaars de haven, de twee kerken en op heldere dagen de heuvels erachter.',
];

/** A page with an article of the paragraphs given, which may hold HTML. */
export function articlePage(lang: string, title: string, paragraphs: readonly string[]): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body>
<header><nav><a href="/">Home</a> <a href="/city">City</a></nav></header>
<main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<footer><p>Imprint</p></footer>
</body>
</html>
`;
}

/** An article in English in which nobody's word is reported. */
export const NOTHING_TO_MARK = articlePage('en', 'A bridge opens', PLAIN);

/** An article in a language that has no pack. */
export const UNSUPPORTED_LANGUAGE = articlePage('nl', 'Een brug gaat open', DUTCH);

/** A rumor and the answer to it. */
export const ANSWERED = articlePage('en', 'A second bridge', [
  'The city is in talks about a second bridge, according to Bloomberg.',
  'The mayor’s office declined to comment on the talks.',
  ...PLAIN,
]);

/** An article in English with one statement of each kind, in the order of `KINDS`. */
export const FOUR_KINDS = articlePage('en', 'A second bridge', [
  'The city is in talks about a second bridge, according to Bloomberg.',
  ...PLAIN.slice(0, 2),
  'A spokeswoman for the port authority confirmed that the ground had been surveyed.',
  ...PLAIN.slice(2, 4),
  'The mayor’s office declined to comment.',
  'The ferry company Nordwind denied the report.',
  ...PLAIN.slice(4),
]);

/** An article whose sentences say much at once, by people with long names, and which ends with the last of them. */
export const LONG_NAMES = articlePage('en', 'A second bridge', [
  'The city is in talks about a second bridge, according to two people who are familiar with the plans of its new department for bridges, roads and waterways, and whose names are known to the paper.',
  ...PLAIN,
  'Maria Magdalena von Hohenstein-Wittelsbach, a spokeswoman for the Federal Waterways and Shipping Administration of the Northern Districts, confirmed that the ground had been surveyed, but declined to comment on the talks, and denied that anything had been signed.',
]);

/** The four kinds in Italian. */
export const FOUR_KINDS_IN_ITALIAN = articlePage('it', 'Un secondo ponte sul fiume', [
  'Secondo Reuters, la città sarebbe in trattativa per un secondo ponte.',
  'Il nuovo ponte sul fiume porta due corsie di traffico e un largo passaggio per chi va a piedi o in bicicletta.',
  'Marta Bellandi, portavoce dell’autorità portuale, ha confermato i rilievi del terreno.',
  'I lavori per le fondamenta hanno richiesto quasi un anno, perché sulla riva nord il terreno è molle e bagnato.',
  'Il Comune non ha voluto commentare.',
  'La compagnia di traghetti Nordwind ha smentito la notizia.',
  'Dal mezzo del ponte si vedono il porto, le due chiese e, nelle giornate limpide, le colline alle loro spalle.',
]);

/** A front page: links, no article. */
export const FRONT_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>All the news</title></head><body>
<nav><a href="/a">World</a> <a href="/b">Business</a> <a href="/c">Sport</a></nav>
<ul>${['Bridge opens', 'Ferry closes', 'Park planted', 'Harbour deepened'].map((line) => `<li><a href="/x">${line}</a></li>`).join('')}</ul>
</body></html>
`;

/** An article with a link inside a sentence that is marked, which leads to `href`. */
export function articleWithLink(href: string): string {
  const sentence = `The city is in talks about a second bridge, according to <a id="link" href="${href}">Bloomberg</a>.`;
  return articlePage('en', 'A bridge opens', [...PLAIN.slice(0, 3), sentence, ...PLAIN.slice(3)]);
}
