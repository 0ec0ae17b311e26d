interface Rules {
  createScriptURL(address: string): string;
  createHTML(html: string): string;
}
interface Policy {
  createScriptURL(address: string): unknown;
  createHTML(html: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Rules): Policy;
}

/** Shared by every copy of this module on the page: a page may allow a policy name only once. */
const SHARED = Symbol.for('haechi.policy');

/** Elements and attributes that run, load or lead to something. A template has none written out: it binds them. */
const ACTIVE =
  /<(script|style|link|meta|base|iframe|frame|object|embed|set|animate)|[\s/"'](on|href|src|action|formaction|data|xlink:|style)[\w:]*\s*=/i;

/**
 * The one policy of the page for what `require-trusted-types-for 'script'` asks for, Lit's templates included (see
 * vite-plugins.ts). Whoever finds it can start no stranger's script with it, and write nothing that runs.
 */
export function policy(): Policy | undefined {
  const scope = globalThis as { trustedTypes?: PolicyFactory; [SHARED]?: Policy | undefined };
  return (scope[SHARED] ??= scope.trustedTypes?.createPolicy('haechi', {
    createScriptURL: sameOrigin,
    createHTML: inert,
  }));
}

/** The worker's address: only one of the page's own origin passes. */
export function scriptUrl(address: string): string {
  const absolute = sameOrigin(address);
  return (policy()?.createScriptURL(absolute) ?? absolute) as string;
}

export function inert(html: string): string {
  const found = ACTIVE.exec(html);
  if (found) throw new TypeError(`No template of Haechi has ${found[0]} in it.`);
  return html;
}

function sameOrigin(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`${url.href} is not on this page's origin.`);
  return url.href;
}
