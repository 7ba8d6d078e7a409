/** From a file or a string to what the engine takes, and from its answer back to offsets in that file. */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { type Analysis, type Article, analyze, type Block, type Span, type Statement } from '../src/engine/index.ts';

/** An article, and for each of its blocks the offset at which the block starts in the text that was read. */
export interface ReadArticle {
  readonly article: Article;
  readonly bases: readonly number[];
  /** Why there is no block, where a page holds no article. */
  readonly reason?: 'not-an-article';
}

/** Reading may fail in ways that a person can mend; `reason` says how in a few words. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** What a caller knows about a text besides the text. */
export interface Given {
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Plain text: each line that is not blank is a block. */
export function readText(text: string, given: Given = {}): ReadArticle {
  const blocks: Block[] = [];
  const bases: number[] = [];
  let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
    if (line.trim() !== '') {
      blocks.push({ text: line, role: 'paragraph' });
      bases.push(start);
    }
    start = end + 1;
  }
  return {
    article: { blocks, ...(given.lang ? { lang: given.lang } : {}), ...(given.url ? { url: given.url } : {}) },
    bases,
  };
}

/** Offsets of a page's blocks count in its article: the blocks' texts, joined by a newline. */
export function basesOfPage(blocks: readonly Block[]): number[] {
  let base = 0;
  return blocks.map((block) => {
    const own = base;
    base += block.text.length + 1;
    return own;
  });
}

const shift = <T extends Span>(span: T, base: number): T => ({
  ...span,
  start: span.start + base,
  end: span.end + base,
});

/** The statement with every offset counted in the file instead of in its block. */
export function inFile(statement: Statement, bases: readonly number[]): Statement {
  const base = bases[statement.block] ?? 0;
  const { source } = statement;
  return {
    ...shift(statement, base),
    clause: shift(statement.clause, base),
    cue: shift(statement.cue, base),
    source: source?.span ? { ...source, span: shift(source.span, base) } : source,
  };
}

/** What the command line says of an article: the analysis, with offsets in the file. */
export type Answer = Analysis & { readonly reason?: 'not-an-article' };

/** Runs the engine over what was read. */
export function answerOf({ article, bases, reason }: ReadArticle): Answer {
  const analysis = analyze(article);
  const statements = analysis.statements.map((statement) => inFile(statement, bases));
  return { ...(reason ? { reason } : {}), ...analysis, statements };
}

/** npm runs a script in the project's folder; a path is meant from where the person stands. */
export function pathAsMeant(file: string): string {
  return isAbsolute(file) ? file : resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such file',
};

/** The bytes of a file, or why there are none. */
export function readBytes(file: string): Read<Buffer> {
  const path = pathAsMeant(file);
  try {
    if (statSync(path).isDirectory()) return { ok: false, reason: 'is a folder' };
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, reason: REASONS[code] ?? (code || String(error)) };
  }
}

/** Characters of windows-1252 that ISO 8859-1 does not have, from byte 0x80 on (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20 decodes windows-1252 as ISO 8859-1 (nodejs/node#56542), which has no curly quotes. */
function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function labelOf(bytes: Uint8Array, declared: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return declared;
}

/** Bytes as text. A byte order mark stays in, so that offsets count as in any editor that shows the whole file. */
export function decode(bytes: Uint8Array, charset = 'utf-8'): Read<string> {
  const label = labelOf(bytes, charset);
  if (!label.startsWith('utf-16') && bytes.includes(0))
    return { ok: false, reason: 'is not text (it holds NUL bytes)' };
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    return { ok: true, value: decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text };
  } catch {
    return { ok: false, reason: `is not text in ${label.toUpperCase()}` };
  }
}

/** How far into a page a browser looks for `<meta charset>` (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;

/** A page's bytes as text, by its own charset declaration. */
export function decodePage(bytes: Uint8Array): Read<string> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const read = decode(bytes, declared.toLowerCase());
  return read.ok || bytes.includes(0) ? read : decode(bytes, 'windows-1252');
}
