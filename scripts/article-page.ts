/** The page of a labelled article: a whole news page as a site would serve it, with cue words around the article too. */
import type { BlockRole, Kind } from '../src/engine/index.ts';
import type { GoldLabel } from './gold.ts';

/** A sentence as its author labelled it. */
export interface WrittenSentence {
  readonly text: string;
  readonly labels: readonly GoldLabel[];
  readonly optional?: readonly Kind[];
  /** Why the sentence looks like a statement although it is none. */
  readonly near?: string;
}

/** A block of `article.json`; its sentences are joined by a space. */
export interface WrittenBlock {
  readonly role: BlockRole;
  readonly sentences: readonly WrittenSentence[];
}

/** Text outside the article that must stay unmarked. */
export interface Traps {
  readonly related?: readonly string[];
  readonly comments?: readonly string[];
  readonly newsletter?: string;
  readonly cookie?: string;
}

/** `article.json` as it lies in the folder. */
export interface WrittenArticle {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly outlet: string;
  /** As `2025-03-18`. */
  readonly date: string;
  readonly author?: string;
  /** The section of the site, above the headline. */
  readonly section?: string;
  readonly look?: Look;
  readonly blocks: readonly WrittenBlock[];
  readonly traps?: Traps;
}

/** How a site is dressed. */
export type Look = 'wire' | 'tabloid' | 'magazine' | 'regional';

/** Colours as [ink, muted, paper, panel, accent], by day and by night. */
interface Dress {
  readonly day: readonly [string, string, string, string, string];
  readonly night: readonly [string, string, string, string, string];
  readonly text: string;
  readonly display: string;
  readonly extra: string;
}

const SERIF = "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif";
const SANS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
const NARROW = "'Avenir Next Condensed', 'Roboto Condensed', 'Arial Narrow', 'Helvetica Neue', Arial, sans-serif";

const LOOKS: Readonly<Record<Look, Dress>> = {
  wire: {
    day: ['#1d1f23', '#5d636d', '#fffdfa', '#f4f1ea', '#8a3b12'],
    night: ['#e9e6df', '#a5a199', '#17181b', '#222429', '#e8a06f'],
    text: SERIF,
    display: SERIF,
    extra: '',
  },
  tabloid: {
    day: ['#111', '#5a5a5a', '#fff', '#f3f3f3', '#c8102e'],
    night: ['#f2f2f2', '#a8a8a8', '#141414', '#222', '#ff6b7d'],
    text: SANS,
    display: NARROW,
    extra: 'h1{font-weight:800;letter-spacing:-.02em}.mast{background:var(--accent)}.mast a{color:var(--paper)}',
  },
  magazine: {
    day: ['#20202a', '#65657a', '#faf8f5', '#f0ece4', '#3d4a8a'],
    night: ['#e8e6f0', '#a3a1b5', '#15151c', '#20202b', '#a9b4ff'],
    text: SERIF,
    display: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif",
    extra: 'h1{font-weight:500}.mast .name{letter-spacing:.12em;text-transform:uppercase}',
  },
  regional: {
    day: ['#18212b', '#586575', '#fff', '#eef3f7', '#0b6178'],
    night: ['#e4ebf1', '#9babba', '#10171e', '#1a242e', '#6cc6dd'],
    text: SANS,
    display: SANS,
    extra: 'h1{font-weight:700;letter-spacing:-.01em}.mast{border-bottom-width:4px}',
  },
};

/** What a site says around its articles. */
interface Words {
  readonly sections: readonly string[];
  readonly newsroom: string;
  readonly related: string;
  readonly comments: string;
  readonly noComments: string;
  readonly comment: string;
  readonly newsletter: string;
  readonly subscribe: string;
  readonly cookie: string;
  readonly accept: string;
  readonly footer: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    sections: ['News', 'Business', 'Politics', 'Sport', 'Culture'],
    newsroom: 'By our newsroom',
    related: 'Read also',
    comments: 'Comments',
    noComments: 'No comments yet. Be the first to comment.',
    comment: 'Leave a comment',
    newsletter: 'Confirm your email address to receive the morning briefing.',
    subscribe: 'Subscribe',
    cookie: 'We and our partners use cookies. You can decline to share your data at any time.',
    accept: 'Accept all',
    footer: 'All rights reserved. Send corrections and confirmed sightings of typos to the newsroom.',
  },
  it: {
    sections: ['Cronaca', 'Economia', 'Politica', 'Sport', 'Cultura'],
    newsroom: 'di Redazione',
    related: 'Leggi anche',
    comments: 'Commenti',
    noComments: 'Nessun commento. Commenta per primo.',
    comment: 'Lascia un commento',
    newsletter: 'Conferma il tuo indirizzo e-mail per ricevere la newsletter del mattino.',
    subscribe: 'Iscriviti',
    cookie: 'Noi e i nostri partner usiamo i cookie. Puoi rifiutare il consenso in ogni momento.',
    accept: 'Accetta tutto',
    footer: 'Riproduzione riservata. Secondo la legge sul diritto d’autore, l’uso dei testi va concordato.',
  },
  es: {
    sections: ['Actualidad', 'Economía', 'Política', 'Deportes', 'Cultura'],
    newsroom: 'Redacción',
    related: 'Lea también',
    comments: 'Comentarios',
    noComments: 'Sin comentarios. Sea el primero en comentar.',
    comment: 'Deje un comentario',
    newsletter: 'Confirme su correo electrónico para recibir el boletín de la mañana.',
    subscribe: 'Suscribirse',
    cookie: 'Nosotros y nuestros socios usamos cookies. Puede rechazar el tratamiento en cualquier momento.',
    accept: 'Aceptar todo',
    footer: 'Todos los derechos reservados. Según la ley, queda prohibida la reproducción.',
  },
  fr: {
    sections: ['Actualité', 'Économie', 'Politique', 'Sport', 'Culture'],
    newsroom: 'Par la rédaction',
    related: 'Lire aussi',
    comments: 'Commentaires',
    noComments: 'Aucun commentaire. Soyez le premier à commenter.',
    comment: 'Laisser un commentaire',
    newsletter: 'Confirmez votre adresse électronique pour recevoir la lettre du matin.',
    subscribe: 'S’abonner',
    cookie: 'Nous et nos partenaires utilisons des cookies. Vous pouvez refuser à tout moment.',
    accept: 'Tout accepter',
    footer: 'Tous droits réservés. Selon la loi, toute reproduction est interdite.',
  },
  de: {
    sections: ['Nachrichten', 'Wirtschaft', 'Politik', 'Sport', 'Kultur'],
    newsroom: 'Von der Redaktion',
    related: 'Lesen Sie auch',
    comments: 'Kommentare',
    noComments: 'Noch keine Kommentare. Schreiben Sie den ersten Kommentar.',
    comment: 'Kommentieren',
    newsletter: 'Bestätigen Sie Ihre E-Mail-Adresse, um den Newsletter zu erhalten.',
    subscribe: 'Abonnieren',
    cookie: 'Wir und unsere Partner verwenden Cookies. Sie können die Einwilligung jederzeit ablehnen.',
    accept: 'Alle akzeptieren',
    footer: 'Alle Rechte vorbehalten. Laut Gesetz ist jeder Nachdruck untersagt.',
  },
  pt: {
    sections: ['Notícias', 'Economia', 'Política', 'Desporto', 'Cultura'],
    newsroom: 'Redação',
    related: 'Leia também',
    comments: 'Comentários',
    noComments: 'Sem comentários. Seja o primeiro a comentar.',
    comment: 'Deixe um comentário',
    newsletter: 'Confirme o seu e-mail para receber o boletim da manhã.',
    subscribe: 'Assinar',
    cookie: 'Nós e os nossos parceiros usamos cookies. Pode recusar a qualquer momento.',
    accept: 'Aceitar tudo',
    footer: 'Todos os direitos reservados. Segundo a lei, é proibida a reprodução.',
  },
};

/** Languages that a page can be made for. */
export const PAGE_LANGUAGES: readonly string[] = Object.keys(WORDS);

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A small number out of a name, the same on every machine. */
function numberOf(name: string): number {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}

function lookOf({ look, outlet }: WrittenArticle): Look {
  const looks = Object.keys(LOOKS) as Look[];
  return look ?? looks[numberOf(outlet) % looks.length] ?? 'wire';
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'report';
}

/** Part of a sentence that gets an element of its own. */
interface Inline {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/** Where a name stands in a sentence as words of its own; -1 where it does not. */
function placeOf(name: string, text: string): number {
  if (!name) return -1;
  const around = /[\p{L}\p{N}]/u;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    if (!around.test(text[start - 1] ?? ' ') && !around.test(text[start + name.length] ?? ' ')) return start;
  }
  return -1;
}

/** An outlet that is named is linked, as sites link the report they quote. */
function outletLink({ text, labels }: WrittenSentence): Inline | null {
  for (const { kind, subkind, source, via } of labels) {
    const name = via || (kind === 'rumor' && subkind === 'outlet' ? source : '');
    const start = placeOf(name, text);
    if (start < 0) continue;
    return { start, end: start + name.length, open: `<a href="https://${slugOf(name)}.example/">`, close: '</a>' };
  }
  return null;
}

/** What a site sets apart inside a sentence: quotations in one look, who speaks in another. */
function emphasis({ text, labels }: WrittenSentence, look: Look): Inline | null {
  if (look === 'tabloid') {
    const source = labels[0]?.source ?? '';
    const start = placeOf(source, text);
    // A pronoun is no name.
    return start < 0 || source.length < 4
      ? null
      : { start, end: start + source.length, open: '<strong>', close: '</strong>' };
  }
  const quotation = look === 'wire' ? null : /[«“"]([^«»“”"]+)[»”"]/.exec(text);
  if (!quotation?.[1]) return null;
  const start = quotation.index + 1;
  return { start, end: start + quotation[1].length, open: '<em>', close: '</em>' };
}

function sentenceHtml(sentence: WrittenSentence, look: Look, plain: boolean): string {
  if (plain) return escapeHtml(sentence.text);
  const parts = [outletLink(sentence), emphasis(sentence, look)].filter((part) => part !== null);
  parts.sort((a, b) => a.start - b.start);
  let html = '';
  let done = 0;
  for (const { start, end, open, close } of parts) {
    if (start < done) continue;
    const before = escapeHtml(sentence.text.slice(done, start));
    html += before + open + escapeHtml(sentence.text.slice(start, end)) + close;
    done = end;
  }
  return html + escapeHtml(sentence.text.slice(done));
}

/** A drawing in place of a photograph, in the site's colours. */
function picture(seed: number): string {
  const hills = [0, 1, 2].map((row) => {
    const top = 150 + row * 55 - (seed % (40 + row * 7));
    const bend = 60 + ((seed >> row) % 120);
    return `<path d="M0 ${top}C200 ${top - bend} 420 ${top + bend} 720 ${top - 20}V360H0Z" fill="var(--accent)" opacity="${0.25 + row * 0.2}"/>`;
  });
  const sun = `<circle cx="${120 + (seed % 480)}" cy="${70 + (seed % 40)}" r="34" fill="var(--accent)" opacity=".5"/>`;
  return `<svg viewBox="0 0 720 360" aria-hidden="true"><path d="M0 0h720v360H0z" fill="var(--panel)"/>${sun}${hills.join('')}</svg>`;
}

function blockHtml({ role, sentences }: WrittenBlock, look: Look, seed: number): string {
  const plain = role === 'headline' || role === 'standfirst' || role === 'heading';
  const inner = sentences.map((sentence) => sentenceHtml(sentence, look, plain)).join(' ');
  switch (role) {
    case 'headline':
      return `<h1>${inner}</h1>`;
    case 'standfirst':
      return `<p class="standfirst">${inner}</p>`;
    case 'heading':
      return `<h2>${inner}</h2>`;
    case 'list-item':
      return `<li>${inner}</li>`;
    case 'quotation':
      return `<blockquote><p>${inner}</p></blockquote>`;
    case 'caption':
      return `<figure>${picture(seed)}<figcaption>${inner}</figcaption></figure>`;
    case 'cell':
      return `<td>${inner}</td>`;
    default:
      return `<p>${inner}</p>`;
  }
}

/** Puts neighbouring list items into one list and cells into rows of two. */
function bodyHtml(blocks: readonly WrittenBlock[], look: Look, seed: number): string {
  const lines = blocks.map((block) => blockHtml(block, look, seed)).join('\n');
  return lines
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items.trimEnd()}\n</ul>\n`)
    .replace(/(?:<td>.*<\/td>\n?)+/g, (cells) => {
      const rows = cells.trimEnd().replace(/(<td>.*<\/td>)\n?(<td>.*<\/td>)?/g, '<tr>$1$2</tr>');
      return `<table>\n<tbody>${rows}</tbody>\n</table>\n`;
    });
}

function styleOf(look: Look): string {
  const { day, night, text, display, extra } = LOOKS[look];
  const colours = ([ink, muted, paper, panel, accent]: Dress['day']): string =>
    `--ink:${ink};--muted:${muted};--paper:${paper};--panel:${panel};--accent:${accent}`;
  return `:root{color-scheme:light dark;${colours(day)};--text:${text};--display:${display}}
@media (prefers-color-scheme:dark){:root{${colours(night)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.65 var(--text)}
a{color:var(--accent);text-underline-offset:.15em}
.mast{border-bottom:1px solid var(--accent)}
.mast>div{max-width:70rem;margin:auto;padding:.8rem 1.25rem;display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;align-items:baseline}
.mast a{text-decoration:none}
.mast .name{font:700 1.5rem/1.2 var(--display);margin-right:auto}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font:.9rem/1.4 ${SANS}}
main{max-width:44rem;margin:auto;padding:2.2rem 1.25rem}
h1{font:700 clamp(1.9rem,5vw,2.75rem)/1.15 var(--display);margin:.2rem 0 .8rem;text-wrap:balance}
h2{font:700 1.35rem/1.3 var(--display);margin:2.2rem 0 .6rem}
.kicker,.byline,figcaption,.related,.talk,.letter,.cookie,.foot{font-family:${SANS}}
.kicker{margin:0;color:var(--accent);font-size:.85rem;font-weight:600}
.standfirst{font-size:1.25rem;line-height:1.5;color:var(--muted);margin:0 0 1.2rem}
.byline{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem;color:var(--muted);padding:.7rem 0;border-block:1px solid var(--panel)}
figure{margin:1.8rem 0}
figure svg{display:block;width:100%;height:auto;border-radius:.3rem}
figcaption{font-size:.88rem;color:var(--muted);margin-top:.5rem}
blockquote{margin:1.8rem 0;padding-left:1.2rem;border-left:3px solid var(--accent);font-size:1.2rem}
table{width:100%;border-collapse:collapse;margin:1.6rem 0;font-size:1rem}
td{padding:.55rem .6rem;border-bottom:1px solid var(--panel);vertical-align:top}
.related,.letter{background:var(--panel);padding:1.1rem 1.3rem;margin:2rem 0;border-radius:.3rem;font-size:1rem}
.related h2,.talk h2{margin:0 0 .5rem;font-size:1.05rem}
.related ul{margin:0;padding-left:1.1rem}
.talk li{margin:.7rem 0}
.talk ul{list-style:none;padding:0;font-size:1rem}
button{font:inherit;color:var(--paper);background:var(--accent);border:0;border-radius:.3rem;padding:.4rem .9rem}
.cookie,.foot{font-size:.85rem;color:var(--muted);padding:1rem 1.25rem;border-top:1px solid var(--panel)}
.cookie{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center}
${extra}`.trimEnd();
}

function listHtml(items: readonly string[], item: (text: string) => string): string {
  return `<ul>\n${items.map((text) => `<li>${item(escapeHtml(text))}</li>`).join('\n')}\n</ul>`;
}

/** What surrounds the article below it; every text in it may hold cue words. */
function furnitureHtml(traps: Traps, words: Words): string {
  const { related = [], comments = [], newsletter = words.newsletter, cookie = words.cookie } = traps;
  const teasers = listHtml(related, (text) => `<a href="#">${text}</a>`);
  const talk = comments.length > 0 ? listHtml(comments, (text) => text) : `<p>${escapeHtml(words.noComments)}</p>`;
  const teaserBox = `<aside class="related">\n<h2>${escapeHtml(words.related)}</h2>\n${teasers}\n</aside>\n`;
  return `${related.length > 0 ? teaserBox : ''}<aside class="letter newsletter">
<p>${escapeHtml(newsletter)}</p>
<button type="button">${escapeHtml(words.subscribe)}</button>
</aside>
<section class="talk comments" id="comments">
<h2>${escapeHtml(words.comments)}</h2>
${talk}
<p><a href="#comments">${escapeHtml(words.comment)}</a></p>
</section>
</main>
<footer class="foot"><p>${escapeHtml(words.footer)}</p></footer>
<div class="cookie cookie-banner" role="region" aria-label="Cookies"><span>${escapeHtml(cookie)}</span> <button type="button">${escapeHtml(words.accept)}</button></div>`;
}

/** The page of an article, complete and without any request to elsewhere. */
export function pageOf(article: WrittenArticle): string {
  const { id, language, title, outlet, date, author, section, blocks, traps = {} } = article;
  const words = WORDS[language];
  if (!words) throw new Error(`${id}: no page words for ${language}`);
  const look = lookOf(article);
  const seed = numberOf(id);
  const first = blocks.findIndex(({ role }) => role !== 'headline' && role !== 'standfirst');
  const head = blocks.slice(0, first);
  const summary = head.find(({ role }) => role === 'standfirst');
  const description = escapeHtml((summary?.sentences ?? []).map(({ text }) => text).join(' ') || title);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} | ${outlet}`)}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(outlet)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="article:published_time" content="${date}">
<link rel="icon" href="data:,">
<style>
${styleOf(look)}
</style>
</head>
<body>
<header class="mast"><div><a class="name" href="#">${escapeHtml(outlet)}</a>
<nav>${words.sections.map((name) => `<a href="#">${escapeHtml(name)}</a>`).join(' ')}</nav></div></header>
<main>
<article>
<header>
${section ? `<p class="kicker">${escapeHtml(section)}</p>\n` : ''}${bodyHtml(head, look, seed)}
<p class="byline"><span class="author">${escapeHtml(author ?? words.newsroom)}</span> <time datetime="${date}">${escapeHtml(day)}</time></p>
</header>
${bodyHtml(blocks.slice(first), look, seed).trimEnd()}
</article>
${furnitureHtml(traps, words)}
</body>
</html>
`;
}
