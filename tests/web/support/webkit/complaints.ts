/** WebDriver tells nothing of the console: in WebKit every page begins with this script, which notes what it would say. */
export const COLLECTOR_PATH = '/pages/collector.js';
export const COLLECTOR = `(${collect})()`;

export function withCollector(html: string): string {
  return html.replace(/<head[^>]*>/, `$&<script src="${COLLECTOR_PATH}"></script>`);
}

/** Runs in the page; the driver takes the complaints from `haechiComplaints`. */
function collect(): void {
  const complaints: string[] = [];
  Object.assign(window, { haechiComplaints: complaints });
  for (const method of ['error', 'warn'] as const) {
    const original = console[method];
    console[method] = (...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
      original.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser asks for that by itself.
    if (blockedURI.endsWith('/favicon.ico')) return;
    complaints.push(`Content Security Policy: ${violatedDirective} blocked ${blockedURI}`);
  });
}
