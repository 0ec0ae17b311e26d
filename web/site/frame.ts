/** The element alone on a page, for pages that embed it as a frame. Options come from the address. */
const options = new URLSearchParams(location.search);
const element = document.querySelector('haechi-check');

for (const name of ['lang', 'theme', 'base']) {
  const value = options.get(name);
  if (value === null || !element) continue;
  if (name === 'base' && !value.split(/\s+/).every(isOwn)) continue;
  element.setAttribute(name, value);
}
document.documentElement.lang = options.get('lang') ?? document.documentElement.lang;

/** A base from elsewhere would put a stranger's claims under this site's name. */
function isOwn(address: string): boolean {
  return URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
}

if (parent !== window) {
  // The height alone is told, and to whom it is told does not matter: it gives nothing away.
  new ResizeObserver(() => {
    parent.postMessage({ type: 'haechi-resize', height: document.body.scrollHeight }, '*');
  }).observe(document.body);
}
