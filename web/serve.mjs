#!/usr/bin/env node
// Serves the built site under its strict policy and prints its address.
//   node web/serve.mjs [--dir build/web] [--port 8080] [--host 127.0.0.1]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { securityHeaders } from './policy.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.hcb': 'application/octet-stream',
};

/** A request handler for the files under a folder, each under the strict policy. */
export function fileHandler(folder) {
  const root = resolve(folder);
  return async (request, response) => {
    const path = await locate(root, request.url ?? '/');
    const headers = securityHeaders(path ?? '');
    if (!path || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(path ? 405 : 404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(path ? 'Only GET and HEAD.\n' : 'Not found.\n');
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/** The file behind an address, or null; nothing outside the folder is ever reached. */
async function locate(root, address) {
  let path;
  try {
    path = resolve(root, `.${decodeURIComponent(new URL(address, 'http://localhost').pathname)}`);
  } catch {
    return null;
  }
  if (path !== root && !path.startsWith(root + sep)) return null;
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory())
    return locate(root, `${new URL(address, 'http://localhost').pathname.replace(/\/?$/, '/')}index.html`);
  return found?.isFile() ? path : null;
}

/** Listens on the port, or on the next free one; resolves to the server. */
export function listen(server, port, host, tries = 20) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (taken && tries > 1) done(listen(server, port + 1, host, tries - 1));
      else fail(error);
    });
    server.listen(port, host, () => done(server));
  });
}

async function main() {
  const built = fileURLToPath(new URL('../build/web', import.meta.url));
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: built },
      port: { type: 'string', default: process.env['PORT'] ?? '8080' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  if (!(await stat(resolve(values.dir, 'index.html')).catch(() => null))) {
    console.error(`There is no index.html in ${values.dir}. Build the site first: npm run web:build`);
    process.exit(1);
  }
  const server = createServer(fileHandler(values.dir));
  await listen(server, Number(values.port), values.host);
  console.log(`Haechi is at http://localhost:${server.address().port}/  (stop with Ctrl+C)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
