import { expect, it } from 'vitest';
import { compilePack } from '../../src/engine/compile.ts';
import { PACKS } from '../../src/engine/packs/index.ts';
import { cueFreeArticle } from './texts.ts';

it.each(cueFreeArticle())('text without cues has none that the engine looks into: $lang', ({ blocks, lang = '' }) => {
  const pack = PACKS[lang];
  if (!pack) throw new Error(`no pack for ${lang}`);
  const { filter } = compilePack(pack);
  expect([...new Set(blocks.map(({ text }) => text))].filter((text) => filter.candidates(text).length > 0)).toEqual([]);
});
