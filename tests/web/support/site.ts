import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { securityHeaders } from '../../../web/policy.mjs';
import { fileHandler } from '../../../web/serve.mjs';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The project's root, seen from the compiled tests (build/web-tests/tests/web/support). */
export const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The fixture worker: answers from tests/web/fixtures/answers.ts over the real messages. */
export const FIXTURE_WORKER = '/web-tests/tests/web/fixtures/worker.js';

export interface Site {
  readonly origin: string;
  /** Puts a page under the strict policy; returns its address. */
  page(body: string, options?: { readonly lang?: string; readonly head?: string }): string;
  /** Answers a path in another way from now on. */
  route(path: string, handler: Handler): void;
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
    void handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  routes.set('/pages/page.css', send(PAGE_STYLE, 'text/css'));
  let pages = 0;
  return {
    origin,
    route: (path, handler) => void routes.set(path, handler),
    page: (body, { lang = 'ko', head = '' } = {}) => {
      pages += 1;
      const path = `/pages/${pages}.html`;
      routes.set(path, send(document(body, lang, head), 'text/html; charset=utf-8'));
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A handler that sends a body of a type with a status, under the strict policy. */
export function send(body: string | Uint8Array, type: string, status = 200): Handler {
  return ({ url = '' }, response) => {
    response.writeHead(status, { ...securityHeaders(url), 'Content-Type': type });
    response.end(body);
  };
}

/** A page with a light and a dark side, like most. */
const PAGE_STYLE = ':root{color-scheme:light dark}body{margin:0;padding:16px;background:Canvas;color:CanvasText}';

function document(body: string, lang: string, head: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/pages/page.css"><script type="module" src="/haechi-check.js"></script>${head}</head>
<body><main><h1>Test page</h1>${body}</main></body></html>`;
}
