/** The strictest policy the widget is promised to work under; the demo is served with it, and so is every test page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types haechi',
].join('; ');

/** A worker follows the policy it is itself served with: there, and only there, WebAssembly may be compiled. */
export const WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'";

/** The headers for a file of the site, by its path. */
export function securityHeaders(path) {
  return {
    'Content-Security-Policy': /\/haechi-worker[^/]*\.js$/.test(path) ? WORKER_POLICY : CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
