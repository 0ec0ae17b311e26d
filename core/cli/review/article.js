// The article of the current claim, with its claims marked.

class ArticleView {
  #review;
  #words;
  #open;
  #source = null;
  #current = null;
  #marks = new Map();

  /** `open(entry)`: what a click on a marked sentence does. */
  constructor(review, words, open) {
    this.#review = review;
    this.#words = words;
    this.#open = open;
    this.body = h('div.article-body');
    this.title = h('h2', { id: 'article-title' });
    this.facts = h('p.facts');
    this.choice = h('select.choice', { 'aria-label': words.article, onchange: () => this.#choose(this.choice.value) });
    const ids = [...new Set(review.entries.map((entry) => entry.claim.source))];
    for (const id of ids) this.choice.append(h('option', { value: id }, this.#nameOf(id)));
    this.element = h(
      'section.article',
      { 'aria-labelledby': 'article-title', tabindex: '0' },
      ids.length > 1 ? this.choice : null,
      h('header', {}, this.title, this.facts),
      this.body,
    );
  }

  /** Shows the claim's article with the claim in view. */
  show(entry) {
    this.#draw(entry.claim.source);
    for (const { piece } of this.#marks.get(this.#current) ?? []) piece.removeAttribute('data-current');
    this.#current = entry;
    const pieces = (this.#marks.get(entry) ?? []).map(({ piece }) => piece);
    for (const piece of pieces) piece.setAttribute('data-current', '');
    const [first] = pieces;
    if (first && this.element.scrollHeight > this.element.clientHeight) {
      const [box, frame] = [first.getBoundingClientRect(), this.element.getBoundingClientRect()];
      if (box.top < frame.top + 80 || box.bottom > frame.bottom - 80) {
        this.element.scrollTop += box.top - frame.top - frame.height / 3;
      }
    }
    return first ?? null;
  }

  isMarked(entry) {
    return this.#textOf(entry.claim.source) === null || this.#spanOf(entry) !== null;
  }

  /** The words of the article that the claim was made from, or null. */
  wordsOf(entry) {
    const text = this.#textOf(entry.claim.source);
    const span = text === null ? null : this.#spanOf(entry);
    if (span) return text.slice(...span);
    const { quote } = entry.claim;
    return (typeof quote === 'string' ? quote : quote?.text) ?? null;
  }

  refresh(entry) {
    for (const { piece, entries } of this.#marks.get(entry) ?? []) dress(piece, entries);
  }

  #textOf(source) {
    return this.#review.data.texts[source] ?? null;
  }

  #nameOf(source) {
    return this.#review.data.sources[source]?.title ?? source;
  }

  #choose(source) {
    const first = this.#review.order.find((entry) => entry.claim.source === source);
    if (first) this.#open(first);
  }

  #draw(source) {
    if (source === this.#source) return;
    this.#source = source;
    this.#marks.clear();
    this.choice.value = source;
    const facts = this.#review.data.sources[source] ?? {};
    this.title.textContent = this.#nameOf(source);
    this.facts.textContent = [facts.byline, facts.publisher, facts.published].filter(Boolean).join(' · ');
    this.body.lang = facts.language ?? '';
    const text = this.#textOf(source);
    const entries = this.#review.entries.filter((entry) => entry.claim.source === source);
    this.body.replaceChildren(...(text === null ? this.#fromQuotes(entries) : this.#fromText(text, entries)));
    this.element.scrollTop = 0;
  }

  /** [start, end) in the article's text: as the claim gives it, or where its quotation is found. */
  #spanOf({ claim }) {
    const text = this.#textOf(claim.source);
    if (text === null || claim.quote === undefined) return null;
    if (typeof claim.quote === 'object') {
      const { start, end } = claim.quote;
      return start < end && end <= text.length ? [start, end] : null;
    }
    const at = text.indexOf(claim.quote);
    return at < 0 ? null : [at, at + claim.quote.length];
  }

  #fromText(text, entries) {
    const spans = entries.map((entry) => ({ entry, span: this.#spanOf(entry) })).filter(({ span }) => span);
    const lines = [];
    let start = 0;
    for (const line of text.split('\n')) {
      const end = start + line.length;
      const inside = spans.filter(({ span }) => span[0] < end && span[1] > start);
      if (line.trim()) lines.push({ marked: inside.length > 0, element: this.#line(line, start, inside) });
      start = end + 1;
    }
    return foldLeftOut(lines, this.#words);
  }

  /** One line of the article, cut where a claim begins or ends. */
  #line(line, start, spans) {
    const cuts = new Set([0, line.length]);
    for (const { span } of spans) {
      for (const edge of span) cuts.add(Math.min(Math.max(edge - start, 0), line.length));
    }
    const edges = [...cuts].sort((a, b) => a - b);
    const pieces = edges.slice(1).map((to, i) => {
      const from = edges[i];
      const covering = spans.filter(({ span }) => span[0] <= start + from && span[1] >= start + to);
      const words = line.slice(from, to);
      return covering.length > 0
        ? this.#mark(
            words,
            covering.map(({ entry }) => entry),
          )
        : words;
    });
    return h(spans.length > 0 ? 'p' : 'p.left-out', {}, pieces);
  }

  #fromQuotes(entries) {
    const paragraphs = entries.map((entry) =>
      h('p', {}, this.#mark(this.wordsOf(entry) ?? statementOf(entry.claim), [entry])),
    );
    return [h('p.note', {}, this.#words.noText), ...paragraphs];
  }

  /** Words with the claims made from them: a sentence may have given several. */
  #mark(text, entries) {
    const piece = h('mark', { onclick: () => this.#open(this.#next(entries)) }, text);
    for (const entry of entries) this.#marks.set(entry, [...(this.#marks.get(entry) ?? []), { piece, entries }]);
    dress(piece, entries);
    return piece;
  }

  /** Of several claims, a click opens the one behind the current. */
  #next(entries) {
    return entries[(entries.indexOf(this.#current) + 1) % entries.length];
  }
}

/** Shows what was decided: of several claims, what is still doubtful goes first, then what is in the file. */
function dress(piece, entries) {
  const states = entries.map((entry) => entry.state);
  piece.dataset.state = ['edited', 'kept', 'open', 'dropped'].find((state) => states.includes(state));
  piece.toggleAttribute(
    'data-doubtful',
    entries.some((entry) => entry.doubtful && entry.state === 'open'),
  );
}

/** Lines that gave no claim (navigation, advertisements …) are folded away where there are many of them together. */
function foldLeftOut(lines, words) {
  const out = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && !lines[end].marked) end += 1;
    const run = lines.slice(i, end).map((line) => line.element);
    out.push(...(run.length > 3 ? [h('details', {}, h('summary', {}, words.leftOut(run.length)), run)] : run));
    if (end < lines.length) out.push(lines[end].element);
    i = end + 1;
  }
  return out;
}

/** A claim's first phrasing. */
function statementOf(claim) {
  return Object.values(claim.statement)[0];
}
