import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './support/site.ts';

const skip = existsSync(join(ROOT, 'build/web/haechi.wasm')) ? false : 'haechi.wasm is not built';

const lineOf = (text: string, start: string): string => text.split('\n').find((line) => line.startsWith(start)) ?? '';

describe('size', () => {
  it('of our own JavaScript stays within 30 KB with brotli', () => {
    const sizeOf = (name: string) => brotliCompressSync(readFileSync(join(ROOT, 'build/web', name))).length;
    const locales = ['ko', 'en', 'zh', 'ja'].map((language) => sizeOf(`haechi-${language}.js`));
    const size = sizeOf('haechi-check.js') + sizeOf('haechi-worker.js') + Math.max(...locales);
    assert.ok(size <= 30 * 1024, `${size} bytes`);
  });

  it('of all that a page loads stays within its budget, and is what README.md says', { skip }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/sizes.mjs')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const measured = ['total', 'haechi.wasm'].map((name) => Number(/\d+$/.exec(lineOf(stdout, name))![0]));
    const row = lineOf(readFileSync(join(ROOT, 'README.md'), 'utf8'), '| everything a page loads');
    const [, total, wasm] = /\| (\d+) kB, (\d+) kB of it wasm \|/.exec(row)!;
    for (const [said, bytes] of [total, wasm].map((each, i) => [Number(each) * 1000, measured[i]!] as const)) {
      assert.ok(Math.abs(said - bytes) < bytes / 20, `README.md says ${said} bytes, it is ${bytes}`);
    }
  });
});
