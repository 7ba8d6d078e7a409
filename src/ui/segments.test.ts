import { describe, expect, it } from 'vitest';
import type { Statement } from '../engine/types.ts';
import { segmentsOf } from './segments.ts';

const SENTENCE = 'Acme declined to comment, but confirmed the date.';
const OFFSET = 100;

function statement(cueText: string, clauseText = SENTENCE): Statement {
  const spanOf = (text: string) => {
    const start = OFFSET + SENTENCE.indexOf(text);
    return { start, end: start + text.length };
  };
  return {
    id: '0:0:no-comment',
    kind: 'no-comment',
    subkind: 'declined',
    block: 0,
    ...spanOf(SENTENCE),
    text: SENTENCE,
    clause: spanOf(clauseText),
    cue: { id: 'en/test', text: cueText, ...spanOf(cueText) },
    source: null,
    via: '',
    confidence: 'certain',
    answers: null,
  };
}

describe('the segments of a sentence', () => {
  it('set the cue apart and keep every character', () => {
    const segments = segmentsOf(statement('declined to comment'));
    expect(segments.map(({ text }) => text)).toEqual(['Acme ', 'declined to comment', ', but confirmed the date.']);
    expect(segments.map(({ isCue }) => isCue)).toEqual([false, true, false]);
    expect(segments.some(({ isAside }) => isAside)).toBe(false);
  });

  it('set aside what another statement governs', () => {
    const segments = segmentsOf(statement('declined to comment', 'Acme declined to comment'));
    expect(segments.filter(({ isAside }) => isAside).map(({ text }) => text)).toEqual([', but confirmed the date.']);
  });

  it('hold where the cue is at the very start', () => {
    const segments = segmentsOf(statement('Acme'));
    expect(segments.map(({ text }) => text).join('')).toBe(SENTENCE);
    expect(segments[0]).toEqual({ text: 'Acme', at: 0, isCue: true, isAside: false });
  });

  it('give the whole sentence where the offsets lie outside it', () => {
    const broken = { ...statement('Acme'), cue: { id: 'x', text: 'x', start: 900, end: 910 } };
    expect(segmentsOf(broken)).toEqual([{ text: SENTENCE, at: 0, isCue: false, isAside: false }]);
  });
});
