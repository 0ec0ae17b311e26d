/** One step from elements to elements, as Playwright's locators have it. */
export type Step =
  | { readonly kind: 'css'; readonly css: string }
  | { readonly kind: 'role'; readonly role: string; readonly level?: number | undefined }
  | { readonly kind: 'text'; readonly text: string; readonly exact: boolean };

/**
 * Runs in the page: the elements that a step leads to from a root (the document where null), in document order. Open
 * shadow roots are part of the tree.
 */
export function find(root: Element | null, step: Step): Element[] {
  const ROLES: Record<string, string> = {
    button: 'button, input[type=button], input[type=submit]',
    combobox: 'select',
    group: 'details, fieldset',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    list: 'ul, ol',
    listitem: 'li',
    main: 'main',
    status: 'output',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=url]',
  };
  const all = (within: Element | Document | ShadowRoot): Element[] =>
    [...within.children].flatMap((child) => [child, ...(child.shadowRoot ? all(child.shadowRoot) : []), ...all(child)]);
  const inside = root ? [...(root.shadowRoot ? all(root.shadowRoot) : []), ...all(root)] : all(document);
  const parent = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const exposed = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let each: Element | null = element; each; each = parent(each)) {
      if (each.getAttribute('aria-hidden') === 'true') return false;
    }
    return true;
  };
  /** `a b c` with the ancestors looked for across shadow roots. */
  const matches = (element: Element, css: string): boolean => {
    const compounds = css.trim().split(/\s+(?![^[]*\])/);
    if (!element.matches(compounds.pop()!)) return false;
    let ancestor = parent(element);
    while (compounds.length > 0 && ancestor && ancestor !== root) {
      if (ancestor.matches(compounds.at(-1)!)) compounds.pop();
      ancestor = parent(ancestor);
    }
    return compounds.length === 0;
  };
  const ofRole = (element: Element, role: string): boolean => {
    const given = element.getAttribute('role');
    return given ? given === role : role in ROLES && element.matches(ROLES[role]!);
  };
  const normal = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const says = (element: Element, text: string, exact: boolean): boolean => {
    const own = normal(element.textContent);
    return exact ? own === normal(text) : own.toLowerCase().includes(normal(text).toLowerCase());
  };
  switch (step.kind) {
    case 'css':
      return inside.filter((element) => step.css.split(/,(?![^[]*\])/).some((css) => matches(element, css)));
    case 'role':
      return inside.filter((element) => {
        if (!ofRole(element, step.role) || !exposed(element)) return false;
        return step.level === undefined || element.tagName === `H${step.level}`;
      });
    case 'text': {
      const holding = inside.filter(
        (element) => !element.matches('script, style, title') && says(element, step.text, step.exact),
      );
      return holding.filter((element) => !holding.some((other) => other !== element && element.contains(other)));
    }
  }
}
