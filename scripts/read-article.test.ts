import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../src/engine/index.ts';
import { basesOfPage, decode, decodePage, inFile, readBytes, readText } from './read-article.ts';

describe('readText', () => {
  it('makes a block of each line that is not blank', () => {
    const { article, bases } = readText('One.\n\n  \nTwo.\n');
    expect(article.blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(bases).toEqual([0, 9]);
  });

  it('leaves the carriage return of a Windows line end out of the block and in the count', () => {
    const { article, bases } = readText('One.\r\nTwo.\r\n');
    expect(article.blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(bases).toEqual([0, 6]);
  });

  it('counts a byte order mark without reading it', () => {
    const { article, bases } = readText('\uFEFFOne.');
    expect(article.blocks[0]?.text).toBe('One.');
    expect(bases).toEqual([1]);
  });

  it('gives blocks that stand in the text at their bases, whatever the text', () => {
    const anyText = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\uFEFF', '\u2028', '𝒳', '\uD800', 'é'));
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('');
        const { article, bases } = readText(text);
        article.blocks.forEach((block, index) => {
          expect(text.startsWith(block.text, bases[index])).toBe(true);
          expect(block.text.trim()).not.toBe('');
          expect(block.text).not.toContain('\n');
        });
      }),
    );
  });

  it('passes on the language and the address that are known', () => {
    expect(readText('x', { lang: 'it', url: 'https://a.example/' }).article).toMatchObject({
      lang: 'it',
      url: 'https://a.example/',
    });
    expect(readText('x').article).not.toHaveProperty('lang');
  });
});

describe('inFile', () => {
  const statement: Statement = {
    id: 's1',
    kind: 'no-comment',
    subkind: 'declined',
    block: 1,
    start: 2,
    end: 20,
    text: 'Acme said no more.',
    clause: { start: 2, end: 19 },
    cue: { id: 'en/no-comment/x', text: 'said no more', start: 7, end: 19 },
    source: { text: 'Acme', name: 'Acme', type: 'organisation', span: { start: 2, end: 6 } },
    via: '',
    confidence: 'certain',
    answers: null,
  };

  it('moves sentence, clause, cue and source by the base of their block', () => {
    const moved = inFile(statement, [0, 100]);
    expect([moved.start, moved.end]).toEqual([102, 120]);
    expect(moved.clause).toEqual({ start: 102, end: 119 });
    expect(moved.cue).toMatchObject({ start: 107, end: 119, text: 'said no more' });
    expect(moved.source?.span).toEqual({ start: 102, end: 106 });
  });

  it('leaves a source without a span, or none at all, as it is', () => {
    const source = { text: '', name: 'Acme', type: 'organisation' } as const;
    expect(inFile({ ...statement, source }, [0, 9]).source).toEqual(source);
    expect(inFile({ ...statement, source: null }, [0, 9]).source).toBeNull();
  });
});

describe('basesOfPage', () => {
  it('counts the blocks as if they were joined by a newline', () => {
    const blocks = ['Headline', '', 'A paragraph'].map((text) => ({ text, role: 'paragraph' as const }));
    const joined = blocks.map(({ text }) => text).join('\n');
    const bases = basesOfPage(blocks);
    expect(bases).toEqual([0, 9, 10]);
    expect(joined.slice(bases[2])).toBe('A paragraph');
  });
});

describe('decode', () => {
  it('refuses bytes that are no text, and says why', () => {
    expect(decode(Buffer.from([0x61, 0, 0x62]))).toEqual({ ok: false, reason: 'is not text (it holds NUL bytes)' });
    expect(decode(Buffer.from([0x61, 0xe9]))).toEqual({ ok: false, reason: 'is not text in UTF-8' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('però', 'utf16le')]);
    expect(decode(bytes)).toEqual({ ok: true, value: '\uFEFFperò' });
  });
});

describe('decodePage', () => {
  it('follows the charset that the page declares', () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>perché</p>', 'latin1');
    expect(decodePage(page)).toMatchObject({ ok: true, value: expect.stringContaining('perché') });
  });

  it('reads a page that declares nothing and is not UTF-8 as browsers do', () => {
    expect(decodePage(Buffer.from([0x70, 0x93, 0x94]))).toEqual({ ok: true, value: 'p“”' });
  });

  it('refuses a page that holds NUL bytes', () => {
    expect(decodePage(Buffer.from([0x3c, 0, 0x3e]))).toMatchObject({ ok: false });
  });
});

describe('readBytes', () => {
  it('says what is wrong with a path', () => {
    expect(readBytes('/nowhere/at/all.txt')).toEqual({ ok: false, reason: 'no such file' });
    expect(readBytes(import.meta.dirname)).toEqual({ ok: false, reason: 'is a folder' });
  });
});
