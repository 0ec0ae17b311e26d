import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { LANGUAGES } from './locales/locale.ts';
import { writeGuides, writePages } from './site/pages.ts';
import { leaveAlone, ourPolicy } from './vite-plugins.ts';

const here = import.meta.dirname;

/** Everything built lands here: the files a publisher copies, and the demo page that uses them as any page would. */
const outDir = resolve(here, '../build/web');

/** Browsers with light-dark(), container queries and adoptedStyleSheets. */
const target = ['chrome123', 'firefox128', 'safari17.5'];

/** Of the comments only the licences stay. */
const LEGAL = { legal: true, annotation: false, jsdoc: false };

/** One self-contained module per entry, with a name that stays: publishers write it into their pages. */
const file = (name: string, entry: string) => ({
  consumer: 'client' as const,
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false as const,
    target,
    cssTarget: target,
    // As a library: an application's modules are loaded through a helper of Vite's.
    lib: { entry: { [name]: resolve(here, entry) }, formats: ['es' as const] },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: 'haechi-[name].js', minify: true, comments: LEGAL },
    },
  },
});

/** For where modules cannot go yet: a service worker that another takes in. */
const script = (name: string, entry: string) => {
  const { consumer, build } = file(name, entry);
  const output = { entryFileNames: '[name].js', format: 'iife' as const };
  return { consumer, build: { ...build, lib: false as const, rolldownOptions: { input: build.lib.entry, output } } };
};

const FILES = {
  element: file('haechi-check', 'element/define.ts'),
  class: file('haechi-check-class', 'element/haechi-check.ts'),
  server: file('haechi-server', 'element/server.ts'),
  worker: file('haechi-worker', 'worker/haechi-worker.ts'),
  engine: file('haechi-engine', 'engine/index.ts'),
  offline: script('haechi-offline', 'offline/haechi-offline.ts'),
};

const PAGES = ['index', 'reference', 'guide', 'frame'];

const { version } = JSON.parse(readFileSync(resolve(here, '../package.json'), 'utf8')) as { version: string };

export default defineConfig({
  root: resolve(here, 'site'),
  define: { HAECHI_RELEASE: JSON.stringify(version) },
  base: './',
  publicDir: false,
  plugins: [ourPolicy, leaveAlone],
  environments: {
    client: {
      build: {
        outDir,
        emptyOutDir: true,
        target,
        cssTarget: target,
        modulePreload: false,
        rolldownOptions: {
          input: Object.fromEntries(PAGES.map((name) => [name, resolve(here, `site/${name}.html`)])),
        },
      },
    },
    ...FILES,
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['client', ...Object.keys(FILES)]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      const docs = resolve(here, '../docs');
      writePages(outDir, docs);
      writeGuides(outDir, docs);
      copyCore();
      nameVersion(listIntegrity());
    },
  },
});

/** The checker and the claim base, built from C++ beforehand. */
function copyCore(): void {
  for (const path of ['../build/wasm/haechi.wasm', '../build/claims/default.hcb']) {
    const from = resolve(here, path);
    if (existsSync(from)) copyFileSync(from, resolve(outDir, basename(from)));
    else console.warn(`${from} is missing: build the core first, the page cannot check without it.`);
  }
}

/** Checksums of the files a publisher copies, for `integrity` attributes; also printed. */
function listIntegrity(): Readonly<Record<string, string>> {
  const locales = LANGUAGES.map((language) => `haechi-${language}.js`);
  const names = ['haechi-check.js', ...locales, 'haechi-worker.js', 'haechi.wasm', 'default.hcb'];
  const list: Record<string, string> = {};
  for (const name of names.filter((each) => existsSync(resolve(outDir, each)))) {
    list[name] = `sha384-${createHash('sha384')
      .update(readFileSync(resolve(outDir, name)))
      .digest('base64')}`;
  }
  writeFileSync(resolve(outDir, 'integrity.json'), `${JSON.stringify(list, null, 2)}\n`);
  console.log(
    Object.entries(list)
      .map(([name, hash]) => `${name.padEnd(18)} ${hash}`)
      .join('\n'),
  );
  return list;
}

/** The service worker changes with the files that it keeps: that is how a browser learns of new ones. */
function nameVersion(list: Readonly<Record<string, string>>): void {
  const path = resolve(outDir, 'haechi-offline.js');
  const version = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16);
  const script = readFileSync(path, 'utf8')
    .replaceAll('HAECHI_FILES', JSON.stringify(Object.keys(list)))
    .replaceAll('HAECHI_VERSION', JSON.stringify(version));
  writeFileSync(path, script);
}
