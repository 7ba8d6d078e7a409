import nlp from 'compromise/one';
import { expect, test } from 'vitest';
import type { Element } from './element.ts';
import { matchFlat } from './flat-match.ts';
import { PACKS } from './packs/index.ts';
import type { CueRow, LanguagePack } from './packs/pack.ts';
import { type FlatPattern, unfoldPattern } from './pattern.ts';
import { findQuotations } from './quotes.ts';
import { type Token, tokenize } from './tokens.ts';

/** The syntax is compromise's: its own parser and matcher, on our tokens, are what ours is held against. */
interface Reference {
  parseMatch(pattern: string, options: object, world: unknown): readonly unknown[];
  match(
    sentences: readonly (readonly Token[])[],
    todo: { regs: readonly unknown[] },
  ): { ptrs: readonly (readonly number[])[] };
}
const reference = (nlp.methods() as unknown as { one: Reference }).one;

function written({ words, classes, tests, all, any, negative, least, most }: Element): string {
  const choices = [...(words ?? []), ...classes.map((name) => `#${name}`), ...tests.map((name) => `@${name}`)];
  if (any) choices.push('.');
  const single = choices.length === 1 && !all;
  const body = all ? `(${all.map(written).join(' && ')})` : single ? choices[0] : `(${choices.join('|')})`;
  const count =
    least === 1 && most === 1 ? '' : least === 0 && most === 1 ? '?' : most >= 999 ? '+' : `{${least},${most}}`;
  return `${negative ? '!' : ''}${body}${count}`;
}

const inCompromise = ({ elements, atStart, atEnd }: FlatPattern): string =>
  `${atStart ? '^' : ''}${elements.map(written).join(' ')}${atEnd ? '$' : ''}`;

const tokensOf = (text: string, pack: LanguagePack): Token[] =>
  tokenize(text, { start: 0, end: text.length }, findQuotations(text), pack);

/** Where the two find a flat pattern in a row's examples, where they disagree. */
function disagreements(row: CueRow, pack: LanguagePack): string[] {
  const examples = [...row.hits, ...row.misses].map((example) => tokensOf(example, pack));
  return unfoldPattern(row.pattern).flatMap((flat) => {
    const pattern = inCompromise(flat);
    const regs = reference.parseMatch(pattern, {}, nlp.world());
    return examples.flatMap((tokens) => {
      const theirs = reference.match([tokens], { regs }).ptrs.map(([, start, end]) => `${start}-${end}`);
      const ours = matchFlat(tokens, 0, tokens.length, flat).map(({ start, end }) => `${start}-${end}`);
      const same = theirs.join() === ours.join();
      return same ? [] : [`${pattern} in "${tokens.map(({ text }) => text).join(' ')}": ${theirs} and ${ours}`];
    });
  });
}

for (const pack of Object.values(PACKS))
  test(`${pack.language}: each pattern is found in the examples where compromise finds it`, () => {
    expect(pack.cues.flatMap((row) => disagreements(row, pack))).toEqual([]);
  });
