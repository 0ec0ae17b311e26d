// Making elements. Text only ever becomes text nodes, never markup.

/** h('p.note', {lang: 'ko', onclick: …}, 'text', element, null): an element with its classes, attributes and children. */
function h(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Within the view, at once: who works by the keyboard does not wait for a page to glide. */
function reveal(element, block = 'nearest') {
  element.scrollIntoView({ block, behavior: 'instant' });
}
