// The claims, what has been decided about each, and the file that comes of it.

const HEDGES = ['forecast', 'possibility', 'estimate', 'opinion', 'hearsay', 'plan'];

/** In the spacing of the claim files that Haechi writes. */
function toLine(value) {
  if (Array.isArray(value)) return `[${value.map(toLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${toLine(member)}`);
  return `{${fields.join(', ')}}`;
}

/** A value as a claim file takes it: no control characters, single blanks, none at the ends. */
function tidy(text) {
  return text.replace(/[\u0000-\u0020\u007f]+/g, ' ').trim();
}

class Review {
  /** `data`: {name, lines, sources, texts} as the command line wrote it. */
  constructor(data) {
    this.data = data;
    this.entries = data.lines.map((line, index) => {
      const claim = JSON.parse(line);
      return { index, line, claim, doubtful: (claim.doubt ?? []).length > 0, state: 'open', edit: null };
    });
    this.key = `haechi-review:${fingerprint(data.lines)}`;
    this.stored = true;
    this.restored = this.#restore();
  }

  get doubtful() {
    return this.entries.filter((entry) => entry.doubtful);
  }

  get sure() {
    return this.entries.filter((entry) => !entry.doubtful);
  }

  /** Doubtful claims first: the order of reading. */
  get order() {
    return [...this.doubtful, ...this.sure];
  }

  get changed() {
    return this.entries.filter((entry) => entry.state !== 'open');
  }

  settled() {
    return this.doubtful.filter((entry) => entry.state !== 'open').length;
  }

  /** The claim with the reader's changes. */
  claimOf(entry) {
    return entry.edit ?? entry.claim;
  }

  decide(entry, state) {
    entry.state = state;
    if (state === 'open') entry.edit = null;
    this.#store();
  }

  edit(entry, claim) {
    entry.state = 'edited';
    entry.edit = claim;
    this.#store();
  }

  reset() {
    for (const entry of this.entries) Object.assign(entry, { state: 'open', edit: null });
    this.#store();
  }

  kept() {
    return this.entries.filter((entry) => entry.state !== 'dropped');
  }

  /** The claims file. What was not touched comes out as it came in; what was looked at is no longer doubtful. */
  file() {
    const lines = this.kept().map((entry) => {
      if (entry.state === 'open') return entry.line;
      const { doubt, ...claim } = this.claimOf(entry);
      return doubt === undefined && entry.state === 'kept' ? entry.line : toLine(claim);
    });
    return lines.map((line) => `${line}\n`).join('');
  }

  #restore() {
    try {
      const saved = JSON.parse(localStorage.getItem(this.key) ?? '{}');
      for (const entry of this.entries) Object.assign(entry, saved[entry.claim.id]);
      return Object.keys(saved).length > 0;
    } catch {
      this.stored = false;
      return false;
    }
  }

  #store() {
    const saved = Object.fromEntries(this.changed.map(({ claim, state, edit }) => [claim.id, { state, edit }]));
    try {
      if (this.changed.length > 0) localStorage.setItem(this.key, JSON.stringify(saved));
      else localStorage.removeItem(this.key);
      this.stored = true;
    } catch {
      this.stored = false; // the page asks before it is left
    }
  }
}

/** FNV-1a: the same claims file finds the same decisions again. */
function fingerprint(lines) {
  let hash = 0x811c9dc5;
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 1) hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
