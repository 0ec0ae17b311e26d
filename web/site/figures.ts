/** What the site says of texts that were not seen before; the words of the site have these as gaps. */
export interface Figures {
  readonly count: string;
  readonly right: string;
  readonly notAccused: string;
  readonly notWronglySupported: string;
  readonly wronglySupported: string;
}

/** Marks the row of docs/quality.md whose figures the site shows. Whoever reads the document does not see it. */
const MARK = '<!-- on the site -->';

/** The marked row begins with the number of texts and ends with three shares: right, not accused, not supported wrongly. */
const ROW = /^\| (\d+) .*\| ([01]\.\d\d) \/ ([01]\.\d\d) \/ ([01]\.\d\d) \|$/;

export function figuresOf(markdown: string): Figures {
  const rows = markdown.split('\n').filter((line) => line.includes(MARK));
  const found = rows.length === 1 ? ROW.exec(rows.join('').trim()) : null;
  if (!found) {
    throw new Error(
      `docs/quality.md: the site shows the figures of one row, marked like this: ` +
        `| 180 cases … ${MARK} | … | 0.55 / 0.95 / 0.68 |. Marked: ${rows.length} rows. ${rows.join('\n')}`,
    );
  }
  const [, count = '', ...shares] = found;
  const [right = 0, notAccused = 0, notWronglySupported = 0] = shares.map((share) => Math.round(Number(share) * 100));
  return {
    count,
    right: `${right}%`,
    notAccused: `${notAccused}%`,
    notWronglySupported: `${notWronglySupported}%`,
    wronglySupported: `${100 - notWronglySupported}%`,
  };
}
