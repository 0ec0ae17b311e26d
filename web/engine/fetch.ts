import { EngineError, type FailureCode } from './errors.ts';

/** Where a file comes from: an address to fetch, or its bytes. */
export type Resource = string | URL | ArrayBuffer | Uint8Array;

export interface FetchOptions {
  /** Subresource integrity, as in HTML: `sha256-…`. */
  readonly integrity?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The code to fail with when the file cannot be had. */
  readonly unreachable: FailureCode;
}

export async function bytesOf(resource: Resource, options: FetchOptions): Promise<Uint8Array> {
  if (resource instanceof Uint8Array) return verified(resource, options.integrity);
  if (resource instanceof ArrayBuffer) return verified(new Uint8Array(resource), options.integrity);
  const address = String(resource);
  const response = await request(address, options);
  try {
    return await verified(new Uint8Array(await response.arrayBuffer()), options.integrity);
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    throw new EngineError(options.unreachable, `${address}: the transfer broke off.`, { cause });
  }
}

async function request(address: string, options: FetchOptions): Promise<Response> {
  const { signal, unreachable } = options;
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', ...(signal ? { signal } : {}) });
  } catch (cause) {
    throw new EngineError(unreachable, `${address}: no answer from the server.`, { cause });
  }
  if (!response.ok) throw new EngineError(unreachable, `${address}: the server answered ${response.status}.`);
  return response;
}

/**
 * Checked here rather than by fetch(), whose failure looks like a lost network: the reader should hear that the
 * file was changed.
 */
async function verified(bytes: Uint8Array, integrity: string | undefined): Promise<Uint8Array> {
  if (!integrity) return bytes;
  const expected = integrity.trim().split(/\s+/);
  for (const entry of expected) {
    const [algorithm = '', digest = ''] = entry.split(/-(.*)/s);
    const name = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' }[algorithm];
    if (name && (await base64Digest(name, bytes)) === digest) return bytes;
  }
  throw new EngineError('integrity', 'A file is not the one that was published: its checksum differs.');
}

async function base64Digest(algorithm: string, bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
