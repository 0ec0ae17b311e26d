// The page: header, list of claims, article; the keyboard; saving.

class Page {
  #language;
  #cards = new Map();
  #current = null;
  #dirty = false; // decided since the last save

  constructor(data) {
    this.review = new Review(data);
    this.act = this.act.bind(this);
    this.select = this.select.bind(this);
    this.singleKeys = recall('single-keys') !== 'off';
    this.#build(chosenLanguage());
    document.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('click', ({ target }) => {
      if (!target.closest?.('.help')) this.#closeHelp();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#dirty && !this.review.stored) event.preventDefault();
    });
    if (this.review.restored) this.#say(this.words.restored);
  }

  #build(language) {
    this.#language = language;
    this.words = WORDS[language];
    const { words, review } = this;
    document.documentElement.lang = language;
    document.title = `${words.title} · ${review.data.name}`;
    this.article = new ArticleView(review, words, (entry) => this.#goTo(entry));
    this.status = h('p.status', { role: 'status' });
    this.#cards = new Map(review.order.map((entry) => [entry, new Card(entry, this)]));
    const main = h('main', {}, this.#list(), this.article.element);
    document.body.replaceChildren(...document.querySelectorAll('#data'), this.#header(), main);
    const first = review.doubtful.find((entry) => entry.state === 'open') ?? review.order[0];
    this.#current = null;
    this.#goTo(first);
    this.#count();
  }

  #header() {
    const { words } = this;
    this.progress = h('progress', { 'aria-labelledby': 'progress-text' });
    this.progressText = h('span', { id: 'progress-text' });
    return h(
      'header.bar',
      {},
      h('div.name', {}, h('h1', {}, words.title), h('p', {}, this.review.data.name)),
      h('div.state', {}, this.progressText, this.progress, this.status),
      h('div.tools', {}, this.#keyboardHelp(), this.#languages(), this.#saveButton()),
    );
  }

  #saveButton() {
    return h(
      'button.primary.save',
      { type: 'button', onclick: () => this.#save() },
      this.words.save,
      h('kbd', {}, 'Ctrl S'),
    );
  }

  #languages() {
    const options = Object.entries(WORDS).map(([code, { language }]) =>
      h('option', { value: code, lang: code, selected: code === this.#language }, language),
    );
    const choose = (event) => {
      remember('language', event.target.value);
      const current = this.#current;
      this.#build(event.target.value);
      this.#goTo(current);
      document.querySelector('.language').focus();
    };
    return h('select.language', { 'aria-label': this.words.languageLabel, onchange: choose }, options);
  }

  #keyboardHelp() {
    const { words } = this;
    const keys = [
      ['K', words.keep],
      ['E', words.edit],
      ['D', words.drop],
      ['U', words.undo],
      ['A', words.show],
      ['J ↓', words.next],
      ['↑', words.previous],
    ];
    const toggle = h('input', {
      type: 'checkbox',
      checked: this.singleKeys,
      onchange: () => {
        this.singleKeys = toggle.checked;
        remember('single-keys', toggle.checked ? 'on' : 'off');
      },
    });
    return h(
      'details.help',
      {},
      h('summary', {}, words.shortcuts),
      h(
        'div.sheet',
        {},
        h(
          'dl',
          {},
          keys.map(([key, what]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, what))),
        ),
        h('label.check', {}, toggle, h('span', {}, words.shortcutsOn)),
        h('button', { type: 'button', onclick: () => this.#reset() }, words.reset),
      ),
    );
  }

  #list() {
    const { words, review } = this;
    const section = (title, note, entries) =>
      h(
        'section.claims',
        { 'aria-label': title },
        h('h2', {}, title),
        note ? h('p.note', {}, note) : null,
        h(
          'ol',
          {},
          entries.map((entry) => this.#cards.get(entry).element),
        ),
      );
    return h(
      'div.list',
      {},
      h('p.lead', {}, words.lead),
      review.doubtful.length > 0
        ? section(words.doubtful(review.doubtful.length), null, review.doubtful)
        : h('p.note', {}, words.nothingDoubtful),
      review.sure.length > 0 ? section(words.sure(review.sure.length), words.sureNote, review.sure) : null,
    );
  }

  // --- what can be done ---

  /** Does `action` with a claim: keep, edit, apply (what was edited), drop, undo, show. */
  act(entry, action, claim) {
    this.select(entry);
    const card = this.#cards.get(entry);
    if (action === 'edit') return card.openEditor();
    if (action === 'show') return this.#showInArticle(entry);
    if (action === 'apply') this.review.edit(entry, claim);
    else this.review.decide(entry, { keep: 'kept', drop: 'dropped', undo: 'open' }[action]);
    this.#dirty = true;
    card.draw();
    this.article.refresh(entry);
    this.#count();
    this.#say(`${this.words.states[entry.state] ?? this.words.undo}: ${statementOf(this.review.claimOf(entry))}`);
    if (action === 'undo' || action === 'apply') card.element.focus({ preventScroll: true });
    else this.#goOn(entry);
  }

  /** Makes a claim the current one, without moving the focus. */
  select(entry) {
    if (entry === this.#current) return;
    this.#cards.get(this.#current)?.element.removeAttribute('aria-current');
    for (const { element } of [this.#cards.get(this.#current), this.#cards.get(entry)].filter(Boolean)) {
      element.tabIndex = -1;
    }
    this.#current = entry;
    const { element } = this.#cards.get(entry);
    element.tabIndex = 0;
    element.setAttribute('aria-current', 'true');
    this.article.show(entry);
  }

  #goTo(entry) {
    const { element } = this.#cards.get(entry);
    element.focus({ preventScroll: true });
    this.select(entry);
    reveal(element);
  }

  /** To the next claim that waits for a decision; after the last doubtful one, just to the next. */
  #goOn(from) {
    const { order } = this.review;
    const behind = order.slice(order.indexOf(from) + 1);
    const waiting = (entry) => entry.doubtful && entry.state === 'open';
    this.#goTo(behind.find(waiting) ?? order.find(waiting) ?? behind[0] ?? from);
  }

  #step(by) {
    const { order } = this.review;
    const next = order[order.indexOf(this.#current) + by];
    if (next) this.#goTo(next);
  }

  #showInArticle(entry) {
    const mark = this.article.show(entry);
    if (mark) reveal(mark, 'center');
  }

  #reset() {
    this.review.reset();
    this.#build(this.#language);
    this.#say(this.words.resetDone);
  }

  #save() {
    const text = this.review.file();
    if (text === '') return this.#say(this.words.nothingLeft);
    const name = this.review.data.name.replace(/(\.reviewed)?(\.jsonl|\.ndjson|\.json)?$/i, '.reviewed.jsonl');
    const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
    const link = h('a', { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.#dirty = false;
    this.#say(this.words.saved(name, this.review.kept().length));
  }

  #count() {
    const { words, review } = this;
    const [done, all] = [review.settled(), review.doubtful.length];
    this.progress.max = Math.max(all, 1);
    this.progress.value = all === 0 ? 1 : done;
    this.progressText.textContent =
      all === 0 ? words.nothingDoubtful : done === all ? words.finished : words.progress(done, all);
  }

  #say(text) {
    this.status.textContent = text;
  }

  // --- the keyboard ---

  #closeHelp() {
    document.querySelector('.help')?.removeAttribute('open');
  }

  #key(event) {
    if (event.key === 'Escape' && event.target.closest?.('.help')) {
      this.#closeHelp();
      document.querySelector('.help summary').focus();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') {
      event.preventDefault();
      this.#save();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !this.singleKeys) return;
    if (event.target.closest?.('input, textarea, select, summary')) return;
    const action = this.#actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  }

  #actionOf({ key, code, shiftKey, target }) {
    // In the article, the arrows scroll.
    const inArticle = target.closest?.('.article') != null;
    if (key === 'ArrowDown' && !inArticle) return () => this.#step(1);
    if (key === 'ArrowUp' && !inArticle) return () => this.#step(-1);
    if (shiftKey) return null;
    // By the letter, or by its place on the keyboard while that writes Hangul or kana.
    const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace('Key', '');
    if (letter === 'J') return () => this.#step(1);
    const action = { K: 'keep', E: 'edit', D: 'drop', U: 'undo', A: 'show' }[letter];
    return action ? () => this.act(this.#current, action) : null;
  }
}

new Page(JSON.parse(document.getElementById('data').textContent));
