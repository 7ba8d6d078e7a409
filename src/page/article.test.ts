import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ArticleSearch, findArticle as find } from './article.ts';
import { flowByMarkup } from './markup-flow.ts';

/** The command line reads pages without a browser; what needs layout is tested under e2e/. */
const parse = (body: string, head = ''): Document =>
  parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;

const findArticle = (document: Document): ArticleSearch => find(document, flowByMarkup);

const DECLARED = '<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily">';

const TITLE = 'The council votes on the bridge';
const LONG =
  'The council met for three hours and spoke of little else than the bridge over the river, as it does every spring.';

function blocksOf(body: string): string[] {
  const found = findArticle(parse(`<h1>${TITLE}</h1><p>${LONG}</p>${body}<p>${LONG}</p>`, DECLARED));
  if (!found.ok) throw new Error(found.reason);
  return found.blocks.map(({ text }) => text).filter((text) => text !== LONG && text !== TITLE);
}

describe('an article', () => {
  it('is one of several on a page, the one whose headline the page declares', () => {
    const article = (title: string, text: string): string =>
      `<article><h1>${title}</h1>${`<p>${text} ${LONG}</p>`.repeat(5)}</article>`;
    const page = `<main>${article(TITLE, 'First.')}${article('A ferry sinks in the harbor', 'Second.')}</main>`;
    const found = findArticle(parse(page, `<title>${TITLE}</title>${DECLARED}`));
    if (!found.ok) throw new Error(found.reason);
    expect(found.title).toBe(TITLE);
    expect(found.blocks.map(({ text }) => text.slice(0, 6))).toEqual(['The co', ...Array(5).fill('First.')]);
  });

  it('may stand in a dialog that is open', () => {
    const page = (open: string) =>
      `<h1>The Daily</h1><dialog ${open}><h1>${TITLE}</h1>${`<p>${LONG}</p>`.repeat(5)}</dialog>`;
    expect(findArticle(parse(page('open'), DECLARED)).ok).toBe(true);
    expect(findArticle(parse(page(''), DECLARED)).ok).toBe(false);
    expect(blocksOf(`<dialog open><p>Subscribe. ${LONG}</p></dialog>`)).toEqual([]);
  });

  it.each(['<dialog open>', '<div role="dialog">'])('has no long text of a dialog beside it: %s', (opening) => {
    const consent = `${opening}${`<p>We ask for your consent. ${LONG}</p>`.repeat(5)}${opening.replace(/<(\w+).*/, '</$1>')}`;
    expect(blocksOf(`${`<p>${LONG}</p>`.repeat(6)}${consent}`)).toEqual([]);
  });

  it('has title, site, language and roles', () => {
    const found = findArticle(
      parse(`<main><h1>The council votes on the bridge</h1><p>${LONG}</p><ul><li>One item.</li></ul></main>`, DECLARED),
    );
    expect(found).toMatchObject({
      ok: true,
      title: 'The council votes on the bridge',
      siteName: 'The Daily',
      lang: 'en',
      blocks: [{ role: 'headline' }, { role: 'paragraph', text: LONG }, { role: 'list-item', text: 'One item.' }],
    });
  });

  it('is no front page, no shop, no empty page', () => {
    const teaser = `<div><h3><a href="/a">A headline that leads to another story</a></h3><p>${LONG}</p></div>`;
    expect(findArticle(parse(`<h1>The Daily</h1>${teaser.repeat(12)}`)).ok).toBe(false);
    const shop = '<meta property="og:type" content="product">';
    expect(findArticle(parse(`<h1>A lamp for your desk</h1>${`<p>${LONG}</p>`.repeat(8)}`, shop)).ok).toBe(false);
    expect(findArticle(parse('')).ok).toBe(false);
  });

  it('is found where a form takes the place of the body', () => {
    expect(
      findArticle(parse(`<form name="body"></form><h1>The council votes</h1><p>${LONG}${LONG}</p>`, DECLARED)).ok,
    ).toBe(true);
  });
});

describe('its text', () => {
  it.each([
    ['inline elements join', '<p>He <b>de</b><i>clined</i> to comment.</p>', ['He declined to comment.']],
    ['two line breaks part, one joins', '<p>One part.<br>Still one.<br><br>Two.</p>', ['One part. Still one.', 'Two.']],
    ['what is not drawn is left out', '<p>Sus&shy;pi&#8203;cion&nbsp; &amp;\n doubt.</p>', ['Suspicion & doubt.']],
    ['hidden text is left out', '<p>Seen.<span hidden>No</span><i style="display:none">No</i></p>', ['Seen.']],
    [
      'tables have cells',
      '<table><tr><td>The first cell.</td><td>The second.</td></tr></table>',
      ['The first cell.', 'The second.'],
    ],
  ])('%s', (_, body, expected) => {
    expect(blocksOf(body)).toEqual(expected);
  });

  it.each([
    ['lines that lead elsewhere', '<p>Leggi anche: <a href="/x">La storia del ponte</a></p>'],
    ['lists of links', '<h3>More stories</h3><ul><li><a href="/x">A spokesman confirmed another story</a></li></ul>'],
    ['teasers', `<div><h3><a href="/x">A headline that leads elsewhere</a></h3><p>${LONG} And more.</p></div>`],
    ['newsletter boxes', '<div class="newsletter-box"><p>Sign me up for the letter.</p></div>'],
    ['comments', `<section id="comments"><p>${LONG} I heard it.</p></section>`],
    ['pull quotes', '<blockquote class="wp-block-pullquote"><p>“We deny it,” the council said.</p></blockquote>'],
    ['pull quotes by another name', '<div class="c-pull-quote"><p>“We deny it,” the council said.</p></div>'],
    ['bylines', '<p class="byline">By a writer of ours.</p>'],
  ])('leaves out %s', (_, body) => {
    expect(blocksOf(body)).toEqual([]);
  });

  it('keeps what is quoted in the text', () => {
    expect(blocksOf('<blockquote class="quote"><p>“We deny it,” the council said.</p></blockquote>')).toHaveLength(1);
  });

  it('keeps a box with a suspicious name that holds the text', () => {
    const paragraphs = `<p>${LONG}!</p>`.repeat(6);
    expect(blocksOf(`<div class="share-content">${paragraphs}</div>`)).toHaveLength(6);
  });
});
