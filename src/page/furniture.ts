import { remembered } from '../engine/remembered.ts';
import type { Span } from '../engine/types.ts';

/** What stands on an article's page and is not the article: told by element, role, name and lead-in words. */

/** A list of words, cut up when it is first asked for: most pages are no articles, and need none of them. */
function words(text: string, between = /\s+/): () => ReadonlySet<string> {
  let cut: ReadonlySet<string> | undefined;
  return () => {
    cut ??= new Set(text.trim().split(between));
    return cut;
  };
}

/** Elements whose text is never the article's. */
const FURNITURE_TAGS = words(`
  script style noscript template nav footer button select textarea input option datalist iframe frame object embed svg
  math video audio canvas menu map progress meter head title link meta base area rp rt
`);

/** Roles, and elements that have them by nature. */
const FURNITURE_ROLES = words(`
  aside navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist button status
  tooltip banner form
`);

/** Single words of class names and ids, in the spellings that news sites use. */
const FURNITURE_NAMES = words(`
  related relateds relacionadas relacionados correlati recommended recommendation recommendations recirc recirculation
  newsletter newsletters share sharing shares sharebar sharer social socials socialbar advert advertisement advertising
  advertorial ad ads adv adslot adbox advertise publicidad publicite publicidade pubblicita anzeige werbung promo
  promos promotion promoted promobox teaser teasers cookie cookies consent gdpr cmp onetrust subscribe subscription
  signup optin sidebar sidebars breadcrumb breadcrumbs byline bylines taboola outbrain sponsored sponsor sponsors
  trending popular mostread mostpopular pagination pager navbar nav navigation menu footer copyright tags taglist tagcloud
  toolbar pullquote modal popup popover tooltip lightbox toc jumplinks donate donation donations mailinglist rating
  skip skiplink login masthead subnav topbar bookmark print leaderboard skyscraper billboard whatsapp telegram
`);

/** Words for what readers wrote below the article: left out however long it is. */
const COMMENT_NAMES = words(
  'comments commentlist commentarea disqus respond commenti comentarios commentaires kommentare',
);

/** Words that mean furniture only side by side. */
const FURNITURE_PAIRS = words(`
  read-more read-also read-next also-read see-also more-on more-from more-stories more-news pull-quote most-read up-next
  leggi-anche potrebbe-interessarti te-puede puede-interesar leia-mais leia-tambem veja-tambem saiba-mais lire-aussi
  a-lire author-bio author-info author-box author-meta about-author post-author article-author article-meta post-meta
  entry-meta tag-list site-header page-header inline-link paywall-prompt comment-list comment-form
  comment-count author-name
`);

/** Names as the words that they are made of; the space between two names is a part of its own, so that it parts pairs. */
const partsOf = (names: string): readonly string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z]+|\s/g) ?? [];

/** Pages give the same names to many elements. */
const standingByName = remembered((names): Standing => {
  const parts = partsOf(names);
  if (parts.some((part) => COMMENT_NAMES().has(part))) return 'named-comments';
  const isFurniture = parts.some(
    (part, at) => FURNITURE_NAMES().has(part) || FURNITURE_PAIRS().has(`${part}-${parts[at + 1] ?? ''}`),
  );
  return isFurniture ? 'named-furniture' : 'text';
});

/** The names by which an element may be known for furniture. */
function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}

/** What an element is: part of the article as far as it can tell, furniture for certain, or furniture by its name. */
export type Standing = 'text' | 'furniture' | 'named-furniture' | 'named-comments';

/** Judges one element by itself; names are only a hint, since sites give them to what holds the article too. */
export function standingOf(element: Element): Standing {
  const tag = element.localName;
  if (FURNITURE_TAGS().has(tag)) return 'furniture';
  if (tag === 'html' || tag === 'body' || tag === 'main') return 'text';
  if (FURNITURE_ROLES().has(tag)) return 'named-furniture';
  if (!element.hasAttributes()) return 'text';
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES().has(role)) return 'named-furniture';
  const names = namesOf(element);
  return names === '' ? 'text' : standingByName(names);
}

/** Words that lead to other articles, at the start of a block, in the languages that have a pack. */
const LEAD_INS = words(
  `
  read more | read also | also read | read next | related | see also | more on this | more from | more stories |
  more news | other news | contenido relacionado | more: | recommended | you may also | watch: | listen: | sign up |
  subscribe | follow us | most read | don’t miss | don't miss | leggi anche | leggi pure | leggi qui | leggi l |
  approfondi | vedi anche | potrebbe interessarti | guarda anche | ti potrebbe | per approfondire | iscriviti |
  lea también | lee también | leer más | le puede interesar | te puede interesar | también puedes leer |
  más información | lea además | ver también | además: | lea: | noticias relacionadas | suscríbete | lire aussi |
  à lire | a lire | lire également | voir aussi | sur le même sujet | pour aller plus loin | à voir |
  inscrivez-vous | lire la suite | lesen sie auch | lesen sie hier | lesen sie dazu | mehr zum thema |
  auch interessant | das könnte sie | lesetipp | mehr dazu | lies auch | passend dazu | siehe auch | weitere news |
  newsletter | leia também | leia mais | leia ainda | veja também | saiba mais | confira também | veja mais |
  assine
`,
  /\s*\|\s*/,
);

/** Bullets, arrows and quotation marks before the first letter of the Latin script; `\p{L}` would take a millisecond. */
const NO_LETTERS = /^[^a-z\u00C0-\u024F]+/;

/** A line that leads elsewhere is short, or most of it is the link (characters). */
const LONGEST_LEAD_IN = 160;

/** Whether a block is a line that leads to other articles ("Leggi anche: ...", "Read more"). */
export function leadsElsewhere(block: { readonly text: string; readonly links?: readonly Span[] }): boolean {
  const { text } = block;
  if (text.length > LONGEST_LEAD_IN && !block.links?.some((link) => link.end - link.start > text.length / 2))
    return false;
  const start = text.slice(0, 60).toLowerCase().replace(NO_LETTERS, '');
  for (const lead of LEAD_INS()) if (start.startsWith(lead)) return true;
  return false;
}
