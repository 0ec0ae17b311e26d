import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './site.ts';

/** Where the apps of the tests are made: inside the project, so that what they build with is found; served below. */
const APPS = join(ROOT, 'build/web-tests/apps');

/** An app with the package as npm would install it, from the archive that npm would publish. */
export function newApp(name: string, fixture: string): { readonly folder: string; readonly path: string } {
  const folder = join(APPS, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'tests/web/fixtures', fixture), folder, { recursive: true });
  // A package of its own: within the project, `haechi` would mean the project itself.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  const installed = join(folder, 'node_modules/haechi');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', archive(), '--strip-components=1', '-C', installed]);
  return { folder, path: `/web-tests/apps/${name}` };
}

let packed: string | null = null;

function archive(): string {
  if (packed !== null) return packed;
  mkdirSync(APPS, { recursive: true });
  const options = ['pack', '--silent', '--ignore-scripts', '--pack-destination', APPS];
  packed = join(APPS, execFileSync('npm', options, { cwd: ROOT, encoding: 'utf8' }).trim());
  return packed;
}
