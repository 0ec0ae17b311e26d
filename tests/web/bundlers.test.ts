import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
import { rollup } from 'rollup';
import { build, createLogger } from 'vite';
import webpack from 'webpack';
import { ko } from '../../web/site/text/ko.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { newApp } from './support/package.ts';
import { ROOT } from './support/site.ts';

const skip = existsSync(join(ROOT, 'build/web/haechi.wasm')) ? false : 'haechi.wasm is not built';

const browser = harness();

/**
 * Each makes `dist/` from the same two files, with no setting more than docs/embedding.md names; resolves to what the bundler
 * warned of.
 */
const BUNDLERS: Readonly<Record<string, (folder: string, path: string) => Promise<string[]>>> = {
  Vite: async (root, path) => {
    const warnings: string[] = [];
    const customLogger = createLogger('warn');
    customLogger.warn = customLogger.warnOnce = (message) => warnings.push(message);
    await build({ root, configFile: false, customLogger, base: `${path}/dist/`, build: { outDir: 'dist' } });
    return warnings;
  },
  webpack: async (context) => {
    const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
      webpack(
        {
          context,
          mode: 'production',
          entry: './main.js',
          experiments: { outputModule: true },
          output: {
            path: join(context, 'dist'),
            filename: 'main.js',
            module: true,
            assetModuleFilename: 'assets/[name]-[hash][ext]',
          },
        },
        (error, result) => (error ? fail(error) : done(result)),
      ),
    );
    assert.ok(stats && !stats.hasErrors(), stats?.toString({ all: false, errors: true }));
    page(context, 'main.js');
    const { warnings = [] } = stats.toJson({ all: false, warnings: true });
    // That a page loads as much as it does is said elsewhere (scripts/budget.json).
    return warnings.map(({ message }) => message).filter((message) => !/ size limit|size exceeds/.test(message));
  },
  Rollup: async (folder) => {
    const warnings: string[] = [];
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      plugins: [nodeResolve(), importMetaAssets()],
      onwarn: ({ message }) => warnings.push(message),
    });
    await bundle.write({ dir: join(folder, 'dist'), format: 'es' });
    await bundle.close();
    page(folder, 'main.js');
    return warnings;
  },
};

/** Vite makes the page as well; with the others it is the app's own. */
function page(folder: string, script: string): void {
  const html = `<!doctype html><html lang="en"><title>An app</title><script type="module" src="./${script}"></script>
<body><haechi-check loading="eager"></haechi-check>`;
  writeFileSync(join(folder, 'dist/index.html'), html);
}

describe('an app with the package from npm', { skip }, () => {
  it('can be made on a server, where the element is left to the page and the engine works', () => {
    const { folder } = newApp('server', 'app');
    const script = `import { HaechiCheck } from 'haechi/class';
import { Engine } from 'haechi/engine';
await import('haechi');
console.log(typeof HaechiCheck, typeof Engine.load);`;
    const options = ['--input-type=module', '--eval', script];
    assert.equal(
      execFileSync(process.execPath, options, { cwd: folder, encoding: 'utf8' }).trim(),
      'function function',
    );
  });

  it('checks in Node as the guide has it, also where code may not be made from strings', () => {
    const guide = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
    const script = /```js\n(import \{ readFile \}[^`]*(?:`[^`]+`[^`]*)*?)```/.exec(guide)![1]!;
    const { folder } = newApp('node', 'app');
    const options = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
    assert.equal(execFileSync(process.execPath, options, { cwd: folder, encoding: 'utf8' }).trim(), 'supported');
  });

  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    it(`built by ${name} carries worker, module and base along and checks under the strict policy`, async () => {
      const { folder, path } = newApp(name.toLowerCase(), 'app');
      assert.deepEqual(await bundle(folder, path), []);
      const files = readdirSync(join(folder, 'dist/assets'));
      for (const file of [/^haechi-worker-.*\.js$/, /^haechi-.*\.wasm$/, /^default-.*\.hcb$/]) {
        assert.ok(
          files.some((each) => file.test(each)),
          `${String(file)} is not among: ${files.join(', ')}`,
        );
      }
      const {
        page: shown,
        widget,
        complaints,
        close,
      } = await browser.open(`${browser.site.origin}${path}/dist/index.html`);
      await shown.locator('haechi-check .basis span').first().waitFor();
      await widget.check(ko.refutedExample);
      await widget.done();
      assert.equal(await widget.cards.first().getAttribute('data-verdict'), 'refuted');
      assert.deepEqual(complaints, []);
      await close();
    });
  }
});
