import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../engine/packs/index.ts';
import { BACKGROUND_GUARDS } from './background-guards.ts';
import { type Guard, isOversized } from './guards.ts';
import { INTERFACE_GUARDS } from './interface-guards.ts';
import { PAGE_GUARDS } from './page-guards.ts';

const MESSAGES: Readonly<Record<string, Guard>> = BACKGROUND_GUARDS;

const accepts = (type: string, payload: Record<string, unknown>): boolean =>
  MESSAGES[type]?.accepts({ type, ...payload }) ?? false;

const article = {
  blocks: [
    { text: 'Acme confirmed it.', role: 'paragraph', links: [{ start: 0, end: 4, href: 'https://acme.example/' }] },
  ],
  lang: 'en',
};
const whole = {
  article,
  title: 'Acme',
  url: 'https://news.example/acme',
  notRead: { frames: ['ads.example'], closedRoots: 0, rest: false },
};

describe('the door', () => {
  it('takes a whole article', () => {
    expect(accepts('analyzeArticle', whole)).toBe(true);
  });

  it.each([
    ['no article', { ...whole, article: undefined }],
    ['blocks that are no list', { ...whole, article: { blocks: 'text' } }],
    ['a block without text', { ...whole, article: { blocks: [{ role: 'paragraph' }] } }],
    ['a block of no known role', { ...whole, article: { blocks: [{ text: 'a', role: 'script' }] } }],
    ['a link without an end', { ...whole, article: { blocks: [{ text: 'a', role: 'cell', links: [{ start: 0 }] }] } }],
    ['a title that is no text', { ...whole, title: 7 }],
    ['a frame without a name', { ...whole, notRead: { ...whole.notRead, frames: [1] } }],
    ['no count of closed roots', { ...whole, notRead: { frames: [], rest: false } }],
  ])('refuses %s', (_, payload) => {
    expect(accepts('analyzeArticle', payload)).toBe(false);
  });

  it('loads only scripts that it knows by name', () => {
    for (const name of ['reading', 'card']) expect(accepts('loadScript', { name })).toBe(true);
    for (const name of ['', 'index', 'src/content/card.js', '__proto__', 1]) {
      expect(accepts('loadScript', { name })).toBe(false);
    }
  });

  it('takes only the reasons that have a sentence', () => {
    expect(accepts('articleNotFound', { reason: 'not-an-article', url: 'https://news.example/' })).toBe(true);
    expect(accepts('articleNotFound', { reason: 'bored', url: 'https://news.example/' })).toBe(false);
  });

  it('takes a tab by its number only', () => {
    expect(accepts('getTabState', { tabId: 7 })).toBe(true);
    expect(accepts('getTabState', { tabId: '7' })).toBe(false);
    expect(accepts('getTabState', { tabId: Number.NaN })).toBe(false);
  });
});

describe('hiding a cue', () => {
  it('takes the id of every cue that there is', () => {
    for (const { id } of Object.values(PACKS).flatMap(({ cues }) => cues))
      expect(accepts('hideCue', { cue: id, hidden: true }), id).toBe(true);
  });

  it.each(['', 'rumor', 'en/rumor/', 'en/rumor/<b>', `en/rumor/${'x'.repeat(200)}`, 'en/rumor/a/b', 7, null])(
    'refuses %j',
    (cue) => {
      expect(accepts('hideCue', { cue, hidden: true })).toBe(false);
    },
  );
});

describe('every door', () => {
  const DOORS: Readonly<Record<string, Guard>> = { ...BACKGROUND_GUARDS, ...PAGE_GUARDS, ...INTERFACE_GUARDS };

  it('answers yes or no to whatever is sent, and never throws', () => {
    const fields = ['article', 'title', 'url', 'notRead', 'reason', 'cue', 'hidden', 'tabId', 'id', 'by', 'asked'];
    const message = fc.dictionary(fc.constantFrom(...fields), fc.anything(), { maxKeys: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(DOORS)), message, (type, payload) => {
        expect([true, false]).toContain(DOORS[type]?.accepts({ type, ...payload }));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses an article with any one value in it replaced by another sort of thing', () => {
    const required = [
      ['article'],
      ['title'],
      ['url'],
      ['notRead'],
      ['notRead', 'frames'],
      ['notRead', 'frames', '0'],
      ['article', 'blocks'],
      ['article', 'blocks', '0'],
      ['article', 'blocks', '0', 'text'],
      ['article', 'blocks', '0', 'role'],
      ['article', 'blocks', '0', 'links', '0'],
      ['article', 'blocks', '0', 'links', '0', 'href'],
    ];
    const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
      if (key === undefined) return by;
      const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
      copy[key] = replaced(copy[key], rest, by);
      return copy;
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...required),
        fc.constantFrom(null, true, -1, Number.NaN, [7], 'no role'),
        (path, by) => {
          const isText =
            typeof by === 'string' &&
            /^(title|url|text|href|frames\.0)$/.test(path.slice(path[0] === 'notRead' ? 1 : -1).join('.'));
          fc.pre(!isText);
          expect(accepts('analyzeArticle', replaced(whole, path, by) as Record<string, unknown>)).toBe(false);
        },
      ),
    );
  });
});

describe('the size of a message', () => {
  it('counts all text, however deep', () => {
    expect(isOversized({ a: [{ b: 'x'.repeat(50) }] }, 60)).toBe(false);
    expect(isOversized({ a: [{ b: 'x'.repeat(50) }, 'x'.repeat(10)] }, 60)).toBe(true);
  });

  it('ends on a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(isOversized(cycle, 1000)).toBe(true);
  });

  it('ends on great depth', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(isOversized(deep)).toBe(false);
  });
});
