/** The pages that tests read, served on 127.0.0.1, and the only way out of the browsers, which leads nowhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Where the project's own labelled articles lie. */
export const ARTICLES = join(ROOT, 'e2e', 'articles');

/** Folder with the reference article; it is not part of the repository. */
export const SEED = resolve(ROOT, '..', 'shared', 'seed');

/** The reference article's file name, also its path on the site under `/seed/`. */
export const REFERENCE = 'openai-broadcom.it.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** A running server on 127.0.0.1. */
export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  /** The path of each page or file that was asked for. */
  readonly asked: string[];
  /** Serves a page of a test's own; gives its address. */
  readonly add: (path: string, body: string) => string;
  /** Serves a page or a part of one whose answer is kept back until `release` is called. */
  readonly hold: (path: string, body: string) => { readonly url: string; readonly release: () => void };
  readonly close: () => Promise<void>;
}

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface DeadEnd {
  readonly port: number;
  /** Each `METHOD target` that anything in the browser tried to reach. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** Folders on disk by the first part of the path under which their files are served. */
export type Folders = Readonly<Record<string, string>>;

function fileOf(path: string, folders: Folders): string | null {
  const [, folder = '', ...rest] = path.split('/');
  const root = folders[folder];
  if (root === undefined) return null;
  const file = normalize(join(root, ...rest));
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Starts the site: `/articles/<id>/page.html`, `/seed/...` where that folder is there, and pages added by tests. */
export async function startSite(folders: Folders = {}): Promise<Site> {
  const served = { articles: ARTICLES, seed: SEED, ...folders };
  const pages = new Map<string, string>();
  const held = new Map<string, Promise<void>>();
  const asked: string[] = [];
  const answer: RequestListener = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    await held.get(path);
    const page = pages.get(path);
    const file = page === undefined ? fileOf(path, served) : null;
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const found = page !== undefined || file !== null;
    response.writeHead(found ? 200 : 404, { 'content-type': found ? type : 'text/plain', 'cache-control': 'no-store' });
    response.end(page ?? (file ? readFileSync(file) : 'not found'));
  };
  const server = createServer(answer);
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    origin,
    asked,
    add: (path, body) => {
      pages.set(path, body);
      return origin + path;
    },
    hold: (path, body) => {
      let release = (): void => {};
      held.set(
        path,
        new Promise((done) => {
          release = done;
        }),
      );
      pages.set(path, body);
      return { url: origin + path, release };
    },
    close: () => close(server),
  };
}

/** Starts the proxy that refuses everything. */
export async function startDeadEnd(): Promise<DeadEnd> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    // From here on nobody else listens for a browser that hangs up.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return { port: await listen(server), asked, close: () => close(server) };
}
