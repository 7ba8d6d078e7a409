/** Finds in built code what could reach the network, run text as code, or write HTML: none of it is in what is shipped. */
import { parseAst } from 'vite';

/** Whatever makes a request or opens a line. */
const SENDERS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'connectNative',
  'sendNativeMessage',
];
/** Whatever runs text as code or writes it as HTML. */
const RUNNERS = [
  'eval',
  'Function',
  'AsyncFunction',
  'GeneratorFunction',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
];
const FORBIDDEN: ReadonlySet<unknown> = new Set([...SENDERS, ...RUNNERS]);

/** Names that look like addresses, and the base of links that have none of their own. Nothing is loaded from them. */
const NO_ADDRESSES: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://localhost/',
]);

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly source?: Node | null;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The text of a literal or of a template without gaps, and of each piece of one with gaps. */
function textOf({ type, value }: Node): string | null {
  if (type === 'Literal') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateElement') return null;
  return (value as { cooked?: string | null }).cooked ?? null;
}

function faultOf(node: Node): string | null {
  const { type, name, source } = node;
  if ((type === 'Identifier' || type === 'PrivateIdentifier') && FORBIDDEN.has(name)) return String(name);
  if (type === 'ImportExpression') return 'import()';
  const from = source ? textOf(source) : null;
  if (from !== null && !/^\.{1,2}\//.test(from)) return `import from ${from}`;
  const text = textOf(node);
  if (text === null) return null;
  if (FORBIDDEN.has(text)) return text;
  return /^\s*(https?|wss?|ftp|data|blob|javascript):\S/i.test(text) && !NO_ADDRESSES.has(text) ? text : null;
}

/**
 * What a script holds that it must not, by name: also where the name is only written out, as in `window["fetch"]`.
 *
 * @throws SyntaxError where it is no script
 */
export function forbiddenInScript(code: string): string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [parseAst(code)];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value);
    else if (isNode(value)) {
      const fault = faultOf(value);
      if (fault !== null) found.add(fault);
      waiting.push(...Object.values(value));
    }
  }
  return [...found].sort();
}

/** What a page of the extension holds that it must not: scripts in the page itself, and whatever is loaded from elsewhere. */
export function forbiddenInPage(html: string): string[] {
  const inline = html.match(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+\s*=|<base\b|<iframe\b/gi) ?? [];
  const remote = html.match(/\s(src|href|action)\s*=\s*["']?(?:\w+:|\/\/)[^"'\s>]*/gi) ?? [];
  return [...inline, ...remote].map((fault) => fault.trim());
}

/** What a style sheet loads from elsewhere. */
export function forbiddenInStyle(css: string): string[] {
  return css.match(/@import\b[^;]*|url\(\s*["']?(?:\w+:|\/\/)[^)]*\)/gi) ?? [];
}
