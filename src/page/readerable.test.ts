import { readdirSync, readFileSync } from 'node:fs';
import { isProbablyReaderable } from '@mozilla/readability';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isReaderable } from './readerable.ts';

const ARTICLES = 'e2e/articles';

const parse = (html: string): Document => parseHTML(html).document;

const name = fc.constantFrom('', 'comment', 'sidebar main', 'lead', 'fallback-image', 'article-footer', 'popup');
const attribute = fc.oneof(
  name.map((value) => `class="${value}"`),
  name.map((value) => `id="${value}"`),
  fc.constantFrom('', 'hidden', 'aria-hidden="true"', 'aria-hidden="false"', 'style="display: none"'),
);
const text = fc.nat({ max: 700 }).map((length) => ` ${'word '.repeat(length / 5)}`);
const { page } = fc.letrec<{ page: string; box: string }>((tie) => ({
  page: fc.array(tie('box'), { maxLength: 4 }).map((boxes) => boxes.join('')),
  box: fc
    .tuple(
      fc.constantFrom('p', 'pre', 'article', 'div', 'ul', 'li', 'span'),
      fc.array(attribute, { maxLength: 2 }),
      text,
      fc.constantFrom('', '<br>', '<br><br>'),
      fc.oneof({ depthSize: 'small' }, fc.constant(''), tie('page')),
    )
    .map(([tag, attributes, before, br, inside]) => `<${tag} ${attributes.join(' ')}>${before}${br}${inside}</${tag}>`),
}));

describe('whether a page holds enough running text', () => {
  it("is what Mozilla's Readability says, on our own articles", () => {
    for (const id of readdirSync(ARTICLES)) {
      const document = parse(readFileSync(`${ARTICLES}/${id}/page.html`, 'utf8'));
      expect(isReaderable(document), id).toBe(isProbablyReaderable(document));
    }
  });

  it('is what it says on any page', () => {
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(page, (body) => {
        const document = parse(`<!doctype html><html><body>${body}</body></html>`);
        const answer = isProbablyReaderable(document);
        answers.add(answer);
        expect(isReaderable(document)).toBe(answer);
      }),
      { numRuns: 500 },
    );
    expect(answers.size).toBe(2);
  });
});
