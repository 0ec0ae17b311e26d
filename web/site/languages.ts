import type { HaechiCheck } from '../element/haechi-check.ts';

const KEY = 'haechi-demo-text';

/** Takes what is typed along to the other language's page. */
export async function carryText(widget: HaechiCheck): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.addEventListener('click', () => store(widget.text));
  }
  const text = take();
  if (!text) return;
  await customElements.whenDefined('haechi-check');
  widget.text = text;
}

/** Storage may be refused; then the text is not taken along, and nothing else happens. */
function store(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    return;
  }
}

function take(): string | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return null;
  }
}
