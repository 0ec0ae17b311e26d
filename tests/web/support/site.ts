import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { CONTENT_SECURITY_POLICY, securityHeaders } from '../../../web/policy.mjs';
import { fileHandler } from '../../../web/serve.mjs';
import { ENGINE } from './engine.ts';
import { COLLECTOR, COLLECTOR_PATH, withCollector } from './webkit/complaints.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The project's root, seen from the compiled tests (build/web-tests/tests/web/support). */
export const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The fixture worker: answers from tests/web/fixtures/answers.ts over the real messages. */
export const FIXTURE_WORKER = '/web-tests/tests/web/fixtures/worker.js';

/** A request as Playwright tells of one. */
export interface SeenRequest {
  method(): string;
  url(): string;
  postData(): string | null;
}

export interface PageOptions {
  readonly lang?: string;
  /** What stands in its head before the element's script, and after. */
  readonly before?: string;
  readonly head?: string;
  readonly policy?: string;
}

export interface Site {
  readonly origin: string;
  /** Puts a page under a policy, the strict one by default; returns its address. */
  page(body: string, options?: PageOptions): string;
  /** Puts a built page there once more, with something at the top of its head; returns its address. */
  builtPage(name: string, head: string): string;
  /** Answers a path in another way from now on. */
  route(path: string, handler: Handler): void;
  /** Tells of every request that arrives; returns the way to stop it. */
  watch(listener: (request: SeenRequest) => void): () => void;
  close(): Promise<void>;
}

/** Serves the built site at `/` and the compiled tests at `/web-tests/`, all under the strict policy. */
export async function startSite(): Promise<Site> {
  const routes = new Map<string, Handler>();
  const built = fileHandler(`${ROOT}build/web`);
  const tests = fileHandler(`${ROOT}build`);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const handler = routes.get(path) ?? (path.startsWith('/web-tests/') ? tests : built);
    void tell(request).finally(() => handler(request, response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  routes.set('/pages/page.css', send(PAGE_STYLE, 'text/css'));
  if (ENGINE === 'webkit') instrument(routes);
  let pages = 0;
  const listeners = new Set<(request: SeenRequest) => void>();
  const tell = async (request: IncomingMessage): Promise<void> => {
    if (listeners.size === 0) return;
    const { method = '', url = '' } = request;
    const body = method === 'POST' ? Buffer.concat(await request.toArray()).toString() : null;
    for (const listener of listeners) {
      listener({ method: () => method, url: () => origin + url, postData: () => body });
    }
  };
  return {
    origin,
    route: (path, handler) => void routes.set(path, handler),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    page: (body, { policy, ...options } = {}) => {
      pages += 1;
      const path = `/pages/${pages}.html`;
      routes.set(path, sendPage(document(body, options), policy));
      return origin + path;
    },
    builtPage: (name, head) => {
      pages += 1;
      const path = `/page-${pages}.html`;
      const html = readFileSync(`${ROOT}build/web/${name}`, 'utf8');
      routes.set(path, sendPage(html.replace(/<head[^>]*>/, `$&${head}`)));
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A handler that sends a body of a type with a status, under the strict policy or another. */
export function send(body: string | Uint8Array, type: string, status = 200, policy?: string): Handler {
  return ({ url = '' }, response) => {
    const headers = { ...securityHeaders(url), 'Content-Type': type, 'Cache-Control': 'no-store' };
    response.writeHead(status, policy === undefined ? headers : { ...headers, 'Content-Security-Policy': policy });
    response.end(body);
  };
}

function sendPage(html: string, policy?: string): Handler {
  return send(ENGINE === 'webkit' ? withCollector(html) : html, 'text/html; charset=utf-8', 200, policy);
}

/** The built pages, too, note what the console would say (see webkit/complaints.ts). */
function instrument(routes: Map<string, Handler>): void {
  routes.set(COLLECTOR_PATH, send(COLLECTOR, 'text/javascript'));
  for (const name of ['index.html', 'en.html', 'zh.html', 'ja.html', 'frame.html']) {
    routes.set(`/${name}`, sendPage(readFileSync(`${ROOT}build/web/${name}`, 'utf8')));
  }
  routes.set('/', routes.get('/index.html')!);
}

/** In place of the real worker, one with the fixture's answers; its imports need a policy that lets it have some. */
export function fixtureWorker(): Handler {
  return send(`import '${FIXTURE_WORKER}';`, 'text/javascript', 200, CONTENT_SECURITY_POLICY);
}

/** A page with a light and a dark side, like most. */
const PAGE_STYLE = ':root{color-scheme:light dark}body{margin:0;padding:16px;background:Canvas;color:CanvasText}';

function document(body: string, { lang = 'ko', before = '', head = '' }: PageOptions): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${before}<link rel="stylesheet" href="/pages/page.css"><script type="module" src="/haechi-check.js"></script>${head}</head>
<body><main><h1>Test page</h1>${body}</main></body></html>`;
}
