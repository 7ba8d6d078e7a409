import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetFaults } from '../../scripts/offset-faults.ts';
import { analyze } from './analyze.ts';
import { PACKS } from './packs/index.ts';
import type { Block, Statement } from './types.ts';

/** Sentences that no cue is in, for around those that are tried. */
const PLAIN: Readonly<Record<string, string>> = {
  en: 'The bridge carries two lanes of traffic and a wide path.',
  it: 'Il ponte porta due corsie di traffico e un largo passaggio.',
  es: 'El puente lleva dos carriles de tráfico y un paso ancho.',
  fr: 'Le pont porte deux voies de circulation et un large passage.',
  de: 'Die Brücke trägt zwei Fahrspuren und einen breiten Weg.',
  pt: 'A ponte leva duas faixas de trânsito e uma passagem larga.',
};

const paragraph = (text: string): Block => ({ text, role: 'paragraph' });

/** A statement but for where it stands. */
const placeless = ({ kind, subkind, confidence, cue, source, text }: Statement) => ({
  kind,
  subkind,
  confidence,
  cue: cue.id,
  source: source?.text,
  text,
});

// A pack that is only laid out has nothing to try yet; `checkPack` says so.
const written = Object.entries(PACKS).filter(([, { cues }]) => cues.length > 0);

describe.each(written)('in %s', (lang, pack) => {
  const hit = fc.constantFrom(...pack.cues.flatMap(({ hits }) => hits));
  const plain = PLAIN[lang] ?? '';
  const read = (...texts: string[]) => analyze({ blocks: texts.map(paragraph), lang }).statements;

  it('a sentence without a cue is one', () => {
    expect(plain).not.toBe('');
    expect(read(plain)).toEqual([]);
  });

  it('a text is read the same a second time, whatever was read in between', () => {
    fc.assert(
      fc.property(fc.array(hit, { minLength: 1, maxLength: 5 }), hit, (texts, other) => {
        const first = read(...texts);
        read(other);
        expect(read(...texts)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('blocks without a cue around a text change nothing but the numbers of its blocks', () => {
    fc.assert(
      fc.property(hit, fc.nat(3), (text, before) => {
        const around = [...Array.from({ length: before }, () => plain), text, plain];
        expect(read(...around).map(placeless)).toEqual(read(text).map(placeless));
        for (const { block } of read(...around)) expect(block).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('what is found is JSON, and its offsets hold, in any row of sentences', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const article = { blocks: rows.map((row) => paragraph(row.join(' '))), lang };
        const analysis = analyze(article);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
        expect(offsetFaults(analysis.statements, article)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('a few sentences are taken for the language that their page declares', () => {
    fc.assert(
      fc.property(fc.array(hit, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(analyze({ blocks: texts.map(paragraph), lang }).language).toBe(lang);
      }),
      { numRuns: 100 },
    );
  });
});
