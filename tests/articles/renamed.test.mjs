// What the page's own claims come to with another name of the kind in the place of one of theirs. A floor is what was
// reached; who goes below it has broken something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRenamed } from '../../scripts/changed-names.mjs';

/** At most so many of a hundred such texts may come back borne out. */
const borneOut = { ko: 5, en: 14, ja: 4, zh: 3 };

test('a claim with another name of the kind is hardly ever borne out', (t) => {
  for (const [language, counts] of Object.entries(countRenamed())) {
    t.diagnostic(`${language} ${JSON.stringify(counts)}`);
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    assert.ok(all > 300, `${language}: too few texts to tell`);
    const share = (100 * counts.supported) / all;
    assert.ok(share <= borneOut[language], `${language}: ${share.toFixed(1)} of a hundred are borne out`);
  }
});
