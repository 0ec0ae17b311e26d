interface Policy {
  createScriptURL(address: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

/** Shared by every copy of this module on the page: a page may allow a policy name only once. */
const SHARED = Symbol.for('haechi.policy');

/**
 * The worker's address in the form that `require-trusted-types-for 'script'` asks for. Only addresses of the page's
 * own origin pass, so the policy cannot be used to start a stranger's script.
 */
export function scriptUrl(address: string): string {
  const absolute = sameOrigin(address);
  const scope = globalThis as { trustedTypes?: PolicyFactory; [SHARED]?: Policy | undefined };
  if (!scope.trustedTypes) return absolute;
  scope[SHARED] ??= scope.trustedTypes.createPolicy('haechi', { createScriptURL: sameOrigin });
  return scope[SHARED].createScriptURL(absolute) as string;
}

function sameOrigin(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`${url.href} is not on this page's origin.`);
  return url.href;
}
