// One claim in the list: what it says, what is doubtful, and the buttons.

class Card {
  #page;
  #editor = null;

  /** `page`: {review, words, article, act(entry, action), select(entry)}. */
  constructor(entry, page) {
    this.entry = entry;
    this.#page = page;
    this.element = h('li.card', {
      tabindex: '-1',
      'aria-labelledby': `claim-${entry.index}`,
      onclick: () => page.select(entry),
      onfocusin: () => page.select(entry),
    });
    this.draw();
  }

  get editing() {
    return this.#editor !== null;
  }

  draw() {
    const { entry } = this;
    const claim = this.#page.review.claimOf(entry);
    this.element.dataset.state = entry.state;
    this.element.toggleAttribute('data-doubtful', entry.doubtful && entry.state === 'open');
    if (this.#editor) {
      this.element.replaceChildren(this.#badges(claim), this.#editor.element);
      return;
    }
    this.element.replaceChildren(
      this.#badges(claim),
      ...this.#statement(claim),
      ...this.#asWritten(claim),
      ...this.#facts(claim),
      ...this.#hints(claim),
      this.#actions(),
    );
  }

  openEditor() {
    const { review, words } = this.#page;
    const close = () => {
      this.#editor = null;
      this.draw();
      this.element.focus({ preventScroll: true });
    };
    this.#editor = new Editor(review.claimOf(this.entry), words, {
      cancel: close,
      apply: (claim) => {
        this.#editor = null;
        this.#page.act(this.entry, 'apply', claim);
      },
    });
    this.draw();
    this.#editor.focus();
    reveal(this.element);
  }

  #badges(claim) {
    const { words } = this.#page;
    const { state, doubtful } = this.entry;
    return h(
      'p.badges',
      {},
      state === 'open' ? null : h(`span.badge.${state}`, {}, words.states[state]),
      state === 'open' && doubtful
        ? claim.doubt.map((doubt) => h('span.badge.doubt', {}, words.doubts[doubt] ?? doubt))
        : null,
      claim.kind ? h('span.badge', {}, words.kinds[claim.kind] ?? claim.kind) : null,
      h('span.id', {}, claim.id),
    );
  }

  #statement(claim) {
    const texts = Object.entries(claim.statement);
    return texts.map(([language, text], i) =>
      h(
        i === 0 ? 'p.statement' : 'p.phrasing',
        { lang: language, id: i === 0 ? `claim-${this.entry.index}` : null },
        text,
      ),
    );
  }

  /** The article's own words, where the claim reads otherwise. */
  #asWritten(claim) {
    const written = this.#page.article.wordsOf(this.entry);
    if (!written || tidy(written) === statementOf(claim)) return [];
    return [h('p.written', {}, h('b', {}, `${this.#page.words.written} `), h('span', {}, tidy(written)))];
  }

  #facts(claim) {
    const { words } = this.#page;
    const { from, to } = claim.time ?? {};
    const facts = [
      [words.speaker, claim.speaker],
      [words.reportedBy, claim.reportedBy],
      [words.time, from === to ? from : from || to ? `${from ?? ''} – ${to ?? ''}` : undefined],
      [words.hedge, claim.hedge && (words.hedges[claim.hedge] ?? claim.hedge)],
      [words.about, claim.about && [claim.about].flat().join(', ')],
    ].filter(([, value]) => value);
    if (facts.length === 0) return [];
    return [
      h(
        'dl',
        {},
        facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
      ),
    ];
  }

  #hints(claim) {
    if (this.entry.state !== 'open' || !this.entry.doubtful) return [];
    const { words } = this.#page;
    const hints = claim.doubt.map((doubt) => words.hints[doubt]).filter(Boolean);
    return hints.map((hint) => h('p.hint', {}, hint));
  }

  #actions() {
    const { words, act, article } = this.#page;
    const { entry } = this;
    const button = (action, name, key, pressed) =>
      h(
        'button',
        {
          type: 'button',
          'data-action': action,
          'aria-pressed': pressed === undefined ? null : String(pressed),
          onclick: (event) => {
            event.stopPropagation();
            act(entry, action);
          },
        },
        name,
        key ? h('kbd', { 'aria-hidden': 'true' }, key) : null,
      );
    return h(
      'div.actions',
      {},
      button('keep', words.keep, 'K', entry.state === 'kept'),
      button('edit', words.edit, 'E'),
      button('drop', words.drop, 'D', entry.state === 'dropped'),
      entry.state === 'open' ? null : button('undo', words.undo, 'U'),
      article.isMarked(entry) ? button('show', words.show, 'A') : null,
    );
  }
}
