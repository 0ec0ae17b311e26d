// npm run sizes: what a page loads for <haechi-check>, raw and compressed, against scripts/budget.json.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root, web } from './paths.mjs';

/** The files that the element loads, its words in one language; the demo page itself is the publisher's own page elsewhere. */
const loaded = ['haechi-check.js', 'haechi-ko.js', 'haechi-worker.js', 'haechi.wasm', 'default.hcb'];
const budget = JSON.parse(readFileSync(resolve(root, 'scripts/budget.json'), 'utf8'));

const rows = loaded.map((name) => {
  const bytes = readFileSync(resolve(web, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
});
const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
const total = { name: 'total', raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };

console.log(`${'file'.padEnd(20)}${['raw', 'gzip', 'brotli'].map((title) => title.padStart(10)).join('')}`);
for (const row of [...rows, total]) {
  console.log(row.name.padEnd(20) + [row.raw, row.gzip, row.brotli].map((n) => String(n).padStart(10)).join(''));
}

const limits = [['total', total.brotli, budget.total]];
for (const [name, limit] of Object.entries(budget.files))
  limits.push([name, rows.find((row) => row.name === name).brotli, limit]);
for (const [name, size, limit] of limits) {
  if (size <= limit) continue;
  console.error(`${name} is ${size} bytes with brotli, over its budget of ${limit} (scripts/budget.json)`);
  process.exitCode = 1;
}
