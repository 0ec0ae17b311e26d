// What an article's own claims come to, pasted back as they are and with one point changed: every fourth of the shared
// news articles. A floor is what was reached; who goes below it has broken something.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { countVerdicts, hasArticles, languages } from '../../scripts/changed-texts.mjs';
import { build, sharedFolder } from '../../scripts/paths.mjs';

const shared = sharedFolder();
const skip = hasArticles(shared) ? false : 'no articles: ../shared or HAECHI_SHARED has no data/NTREX128';

/** At most so many of a hundred such texts may come back borne out. */
const borneOut = {
  ko: {
    'joined, number': 25,
    undone: 15,
    open: 40,
    number: 8,
    month: 10,
    name: 40,
    places: 55,
    denied: 3,
    contrast: 28,
    'called false': 3,
    doubted: 12,
    added: 16,
  },
  en: { 'joined, number': 40, number: 10, contrast: 20, 'called false': 3, doubted: 10, added: 12 },
  ja: { 'joined, number': 30, number: 9, month: 2, contrast: 12, 'called false': 3, doubted: 4, added: 20 },
  zh: { 'joined, number': 25, number: 6, month: 6, contrast: 14, 'called false': 4, doubted: 4, added: 16 },
};

for (const language of languages) {
  test(`${language}: a claim as it is comes back supported, one with another figure does not`, { skip }, (t) => {
    const counts = countVerdicts(shared, language, resolve(build, 'eval/changed-test'), 4);
    t.diagnostic(JSON.stringify(counts));
    const all = (kind) => Object.values(counts[kind]).reduce((sum, n) => sum + n, 0);
    assert.ok(all('same') > 200, 'too few claims to tell');
    assert.equal(counts.same.refuted, 0, 'a claim is denied by its own article');
    assert.ok(counts.same.supported >= 0.95 * all('same'), `${counts.same.supported} of ${all('same')} come back`);
    assert.ok(counts.retold.refuted <= 1, 'a claim retold is denied');
    assert.ok(counts.moved.refuted <= 1, 'a claim in another order is denied');
    const denied = (100 * counts.joined.refuted) / all('joined');
    assert.ok(denied <= 5, `${denied.toFixed(1)} of a hundred pairs of claims are denied in one sentence`);
    for (const [kind, most] of Object.entries(borneOut[language])) {
      const share = (100 * counts[kind].supported) / all(kind);
      assert.ok(share <= most, `${kind}: ${share.toFixed(1)} of a hundred are borne out, at most ${most} may be`);
    }
  });
}
