// The form in which a claim is put right.

class Editor {
  #claim;
  #words;
  #statements = {};

  constructor(claim, words, { apply, cancel }) {
    this.#claim = claim;
    this.#words = words;
    for (const [language, text] of Object.entries(claim.statement)) {
      this.#statements[language] = h('textarea', { rows: 3, lang: language }, text);
    }
    this.speaker = h('input', { value: claim.speaker ?? '', autocomplete: 'off' });
    this.reportedBy = h('input', { value: claim.reportedBy ?? '', autocomplete: 'off' });
    this.from = h('input', { type: 'date', value: claim.time?.from ?? '', max: '9999-12-31' });
    this.to = h('input', { type: 'date', value: claim.time?.to ?? '', max: '9999-12-31' });
    this.hedge = h(
      'select',
      {},
      ['', ...HEDGES].map((hedge) =>
        h('option', { value: hedge, selected: hedge === (claim.hedge ?? '') }, words.hedges[hedge]),
      ),
    );
    this.problem = h('p.problem', { role: 'alert' });
    this.element = this.#form(apply, cancel);
  }

  focus() {
    Object.values(this.#statements)[0].focus();
  }

  #form(apply, cancel) {
    const submit = (event) => {
      event.preventDefault();
      const claim = this.read();
      if (claim) apply(claim);
    };
    const keys = (event) => {
      if (event.isComposing) return; // Escape and Enter belong to the input method then
      if (event.key === 'Escape') cancel();
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
      else return;
      event.stopPropagation();
      event.preventDefault();
    };
    const words = this.#words;
    const languages = Object.entries(this.#statements);
    return h(
      'form.editor',
      { onsubmit: submit, onkeydown: keys, novalidate: true },
      languages.map(([language, field]) =>
        label(
          languages.length > 1 ? `${words.statement} (${words.languages[language] ?? language})` : words.statement,
          field,
        ),
      ),
      h('div.pair', {}, label(words.speaker, this.speaker), label(words.reportedBy, this.reportedBy)),
      h('div.pair', {}, label(words.from, this.from), label(words.to, this.to)),
      label(words.hedge, this.hedge),
      this.problem,
      h(
        'div.actions',
        {},
        h('button.primary', { type: 'submit' }, words.apply, h('kbd', {}, 'Ctrl ↵')),
        h('button', { type: 'button', onclick: cancel }, words.cancel, h('kbd', {}, 'Esc')),
      ),
    );
  }

  /** The claim as edited, or null: then the form says what is wrong. */
  read() {
    const phrasings = Object.entries(this.#statements).map(([language, field]) => [language, tidy(field.value)]);
    const statement = Object.fromEntries(phrasings.filter(([, text]) => text !== ''));
    if (Object.keys(statement).length === 0)
      return this.#refuse(Object.values(this.#statements)[0], this.#words.emptyStatement);
    if (this.from.value && this.to.value && this.to.value < this.from.value)
      return this.#refuse(this.to, this.#words.endsBefore);
    const time = { ...(this.from.value && { from: this.from.value }), ...(this.to.value && { to: this.to.value }) };
    return withFields(this.#claim, {
      statement,
      speaker: tidy(this.speaker.value),
      reportedBy: tidy(this.reportedBy.value),
      time: Object.keys(time).length > 0 ? time : '',
      hedge: this.hedge.value,
    });
  }

  #refuse(field, why) {
    for (const marked of this.element.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid');
    field.setAttribute('aria-invalid', 'true');
    this.problem.textContent = why;
    field.focus();
    return null;
  }
}

function label(text, field) {
  return h('label', {}, h('span', {}, text), field);
}

/** `claim` with these fields in the order of a claim file; empty ones are left out. */
function withFields(claim, fields) {
  const { id, source, ...rest } = claim;
  const out = { id, source };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== '') out[name] = value;
    delete rest[name];
  }
  return { ...out, ...rest };
}
