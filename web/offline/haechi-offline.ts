/**
 * A service worker that keeps the widget's files, and the pages that hold it, for times without a network. It keeps what it is
 * told to keep and nothing else; no request that it makes depends on what is checked. Addresses come from its own:
 *
 *     navigator.serviceWorker.register('/haechi-offline.js?folder=/haechi/&keep=/check.html&keep=/my.hcb');
 *
 * A site with a service worker of its own sets them before it takes this file in:
 *
 *     self.haechiOffline = { folder: '/haechi/', keep: ['/check.html'] };
 *     importScripts('/haechi/haechi-offline.js');
 */
interface Options {
  /** Where the widget's files lie. */
  readonly folder?: string | null;
  /** Pages, styles, bases of the site's own: fetched anew while there is a network. */
  readonly keep?: readonly string[];
}

export type { Options };

/** Filled in by the build: the widget's files, and a checksum over all of them. */
declare const HAECHI_FILES: readonly string[];
declare const HAECHI_VERSION: string;

const PREFIX = 'haechi-offline-';
const CACHE = PREFIX + HAECHI_VERSION;

const scope = self as unknown as ServiceWorkerGlobalScope & { readonly haechiOffline?: Options };
const query = new URL(scope.location.href).searchParams;
const options: Options = scope.haechiOffline ?? { folder: query.get('folder'), keep: query.getAll('keep') };
const absolute = (address: string, base = scope.location.href): string => new URL(address, base).href;
const folder = absolute(options.folder ?? './');

/** The files of one version belong together: they come from the cache, and change when this script does. */
const files = new Set(HAECHI_FILES.map((name) => absolute(name, folder)));
const kept = new Set((options.keep ?? []).map((address) => absolute(address)));

scope.addEventListener('install', (event) => {
  const fill = async (): Promise<void> => {
    const cache = await caches.open(CACHE);
    await cache.addAll([...files, ...kept].map((url) => new Request(url, { cache: 'no-cache' })));
  };
  event.waitUntil(fill());
});

scope.addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(clear());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*/s, '');
  if (request.method !== 'GET') return;
  if (files.has(url)) event.respondWith(fromCache(request, url));
  else if (kept.has(url)) event.respondWith(fromNetwork(request, url));
});

async function fromCache(request: Request, url: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(url)) ?? fetch(request);
}

async function fromNetwork(request: Request, url: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(url, response.clone());
    return response;
  } catch (error) {
    const stored = await cache.match(url);
    if (stored) return stored;
    throw error;
  }
}
