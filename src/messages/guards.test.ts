import { describe, expect, it } from 'vitest';
import { BACKGROUND_GUARDS } from './background-guards.ts';
import { type Guard, isOversized } from './guards.ts';

const MESSAGES: Readonly<Record<string, Guard>> = BACKGROUND_GUARDS;

const accepts = (type: string, payload: Record<string, unknown>): boolean =>
  MESSAGES[type]?.accepts({ type, ...payload }) ?? false;

const article = {
  blocks: [
    { text: 'Acme confirmed it.', role: 'paragraph', links: [{ start: 0, end: 4, href: 'https://acme.example/' }] },
  ],
  lang: 'en',
};
const whole = { article, title: 'Acme', url: 'https://news.example/acme', notRead: { frames: 0 } };

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
    ['a count of frames below zero', { ...whole, notRead: { frames: -1 } }],
  ])('refuses %s', (_, payload) => {
    expect(accepts('analyzeArticle', payload)).toBe(false);
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
