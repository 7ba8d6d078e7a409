/** The batch door: JSON objects, one a line, answered one a line, in order, in constant memory. */
import { answerOf, decode, type Given, type Read, type ReadArticle, readText } from './read-article.ts';
import { readPage } from './read-page.ts';

/** A line longer than this is refused instead of held, so that a file without line ends cannot fill the memory. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

interface Request extends Given {
  readonly id?: string | number;
  readonly text?: string;
  readonly html?: string;
}

/** The lines of a byte stream without their ends; `null` stands for a line that was too long. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > MAX_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      size += at - from;
      parts.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    size += chunk.length - from;
    if (size > MAX_LINE_BYTES) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function requestOf(line: Buffer): Read<Request> {
  const text = decode(line);
  if (!text.ok) return { ok: false, reason: `the line ${text.reason}` };
  if (text.value.trim() === '') return { ok: false, reason: 'the line is empty' };
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return { ok: false, reason: 'the line is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: 'the line is not a JSON object' };
  }
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { id, text: plain, html } = fields;
  return {
    ok: true,
    value: {
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
      ...(typeof plain === 'string' ? { text: plain } : {}),
      ...(typeof html === 'string' ? { html } : {}),
      lang: optionalText(fields.lang),
      url: optionalText(fields.url),
    },
  };
}

function articleOf(request: Request, lang: string | undefined): Read<ReadArticle> {
  const given = { lang: request.lang ?? lang, url: request.url };
  if (request.text !== undefined) return { ok: true, value: readText(request.text, given) };
  if (request.html !== undefined) return { ok: true, value: readPage(request.html, given) };
  return { ok: false, reason: 'neither "text" nor "html" is given' };
}

function answerLine(line: Buffer | null, number: number, lang: string | undefined): object {
  const request: Read<Request> = line ? requestOf(line) : { ok: false, reason: 'the line is too long' };
  if (!request.ok) return { line: number, error: request.reason };
  const { id } = request.value;
  const named = id === undefined ? {} : { id };
  const article = articleOf(request.value, lang);
  if (!article.ok) return { ...named, line: number, error: article.reason };
  return { ...named, ...answerOf(article.value) };
}

/** An answer to each line; `{line, error}` where the line is broken. Lines count from 1. */
export async function* answerLines(stream: AsyncIterable<Uint8Array>, lang?: string): AsyncGenerator<object> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    try {
      yield answerLine(line, number, lang);
    } catch (error) {
      yield { line: number, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
