import { describe, expect, it } from 'vitest';
import { answerLines, linesOf } from './batch.ts';

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

describe('linesOf', () => {
  it('joins what a line is cut into and cuts what comes in one piece', async () => {
    const lines = await collect(linesOf(chunks('on', 'e\ntwo\n\nfo', 'ur')));
    expect(lines.map(String)).toEqual(['one', 'two', '', 'four']);
  });

  it('keeps characters whole that two chunks share', async () => {
    const bytes = Buffer.from('perché\n');
    const lines = await collect(linesOf(chunks(bytes.subarray(0, 6), bytes.subarray(6))));
    expect(lines.map(String)).toEqual(['perché']);
  });

  it('gives no line after the last line end', async () => {
    expect(await collect(linesOf(chunks('a\n')))).toHaveLength(1);
    expect(await collect(linesOf(chunks()))).toHaveLength(0);
  });
});

describe('answerLines', () => {
  it('answers every line, in order, a broken one with an error', async () => {
    const input = chunks(
      `${JSON.stringify({ id: 'a', text: 'Acme declined to comment.', lang: 'en' })}\n`,
      'not json\n\n[1]\n',
      `${JSON.stringify({ id: 7 })}\n`,
      Buffer.from([0x7b, 0xff, 0x0a]),
      `${JSON.stringify({ id: 'z', text: '' })}`,
    );
    const answers = await collect(answerLines(input));
    expect(answers).toMatchObject([
      { id: 'a', statements: expect.any(Array), summary: expect.any(Object) },
      { line: 2, error: 'the line is not JSON' },
      { line: 3, error: 'the line is empty' },
      { line: 4, error: 'the line is not a JSON object' },
      { id: 7, line: 5, error: 'neither "text" nor "html" is given' },
      { line: 6, error: 'the line is not text in UTF-8' },
      { id: 'z', statements: [] },
    ]);
  });

  it('does not take a line separator inside a text for the end of a line', async () => {
    const answers = await collect(answerLines(chunks('{"id":1,"text":"one\u2028two"}\n')));
    expect(answers).toMatchObject([{ id: 1, statements: [] }]);
  });

  it('refuses a line that would fill the memory and goes on with the next', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'x');
    async function* flood(): AsyncGenerator<Buffer> {
      for (let sent = 0; sent < 65; sent += 1) yield megabyte;
      yield Buffer.from('\n{"id":2,"text":""}\n');
    }
    const answers = await collect(answerLines(flood()));
    expect(answers).toMatchObject([{ line: 1, error: 'the line is too long' }, { id: 2 }]);
  });
});
