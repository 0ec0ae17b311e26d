/** Keeps the embed snippet in step with the options chosen above it. */
export function followOptions(): void {
  const form = document.querySelector<HTMLFormElement>('#options');
  const snippet = document.getElementById('snippet');
  if (!form || !snippet) return;
  form.addEventListener('change', () => {
    snippet.textContent = snippetFor(new FormData(form));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

function snippetFor(options: FormData): string {
  const attributes = [...options]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value as string}"`)
    .join('');
  return `<script type="module" src="/haechi/haechi-check.js"></script>\n<haechi-check${attributes}></haechi-check>`;
}
