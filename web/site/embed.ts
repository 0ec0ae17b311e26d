/** Keeps the embed snippet, and the list of files it needs, in step with the options chosen above it. */
export function followOptions(): void {
  const form = document.querySelector<HTMLFormElement>('#options');
  const snippet = document.getElementById('snippet');
  if (!form || !snippet) return;
  const show = (): void => {
    const options = new FormData(form);
    snippet.replaceChildren(...unbroken(snippetFor(options)));
    nameFiles(options);
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** What `mode` stands for: the attribute itself, and the article that it speaks of. */
const MODES: Readonly<Record<string, readonly [attribute: string, before: string]>> = {
  for: [' for="story"', '<article id="story">…</article>\n'],
  selection: [' selection', ''],
};

function snippetFor(options: FormData): string {
  const [mode, before] = MODES[valueOf(options, 'mode')] ?? ['', ''];
  const attributes = ['base', 'lang', 'theme']
    .map((name) => [name, valueOf(options, name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const script = '<script type="module" src="/haechi/haechi-check.js"></script>\n';
  return `${script}${before}<haechi-check${attributes}${mode}></haechi-check>`;
}

/** Each word in an element of its own, so that no line ends inside a name with hyphens. */
function unbroken(code: string): (string | Node)[] {
  return code.split(/(\s+)/).map((piece) => {
    if (piece.trim() === '') return piece;
    const word = document.createElement('span');
    word.textContent = piece;
    return word;
  });
}

function nameFiles(options: FormData): void {
  const language = valueOf(options, 'lang') || document.documentElement.lang;
  const bases = (valueOf(options, 'base') || '/haechi/default.hcb').replaceAll('/haechi/', '');
  document.getElementById('locale-file')?.replaceChildren(`haechi-${language}.js`);
  document.getElementById('base-file')?.replaceChildren(bases);
}

function valueOf(options: FormData, name: string): string {
  const value = options.get(name);
  return typeof value === 'string' ? value : '';
}
