import { expect, it } from 'vitest';
import { smallTexts } from './small-texts.ts';

const small = (texts: unknown): unknown => JSON.parse(smallTexts(JSON.stringify(texts)));

it('puts the number of a placeholder where its name stood', () => {
  const placeholders = { total: { content: '$2' }, count: { content: '$1' } };
  expect(small({ some: { message: '$COUNT$ of $TOTAL$', placeholders, description: 'how many' } })).toEqual({
    some: { message: '$1 of $2' },
  });
});

it('leaves other texts as they are', () => {
  expect(small({ price: { message: 'costs $$5' } })).toEqual({ price: { message: 'costs $$5' } });
});

it('refuses a name that stands for nothing', () => {
  expect(() => small({ some: { message: '$COUNT$ rumors' } })).toThrow('some has no placeholder COUNT');
});
