import { type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { endProgram, startProgram } from '../children.ts';
import { gtkEnvironment } from '../screen.ts';
import { PATIENCE, until } from '../until.ts';
import { within } from '../within.ts';

/** What a reader has set on their system: GTK passes it on to the page. */
export interface ReaderSettings {
  readonly dark: boolean;
  readonly reducedMotion: boolean;
}

const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((name) => `/usr/lib/${name}`);
const MINI_BROWSERS = LIBRARIES.flatMap((path) => [
  `${path}/webkit2gtk-4.1/MiniBrowser`,
  `${path}/webkit2gtk-4.0/MiniBrowser`,
]);

/** How often a browser is started before it is an error that it opens no window. */
const STARTS = 3;

export interface Session {
  readonly driver: WebDriver;
  stop(): Promise<void>;
}

/**
 * A WebDriver session in a MiniBrowser with a home folder of its own. Now and then a MiniBrowser dies before its window is
 * there, and WebKitWebDriver waits for it forever: then another is started.
 */
export async function startSession(display: string, settings: ReaderSettings): Promise<Session> {
  const binary = MINI_BROWSERS.find((path) => existsSync(path));
  if (!binary) throw new Error('No MiniBrowser found: install Debian’s package webkit2gtk-driver.');
  for (let start = 1; start <= STARTS; start += 1) {
    const session = await trySession(binary, display, settings);
    if (session) return session;
  }
  throw new Error(`MiniBrowser opened no window within ${PATIENCE} ms, ${STARTS} times.`);
}

/** Null when the browser did not start. */
async function trySession(binary: string, display: string, settings: ReaderSettings): Promise<Session | null> {
  const home = newHome(settings);
  const port = await freePort();
  const server = startProgram('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...environment(display, home, settings) },
    stdio: 'ignore',
  });
  const end = async (): Promise<void> => {
    await endProgram(server);
    // The browser's own processes may be writing still.
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  };
  const url = `http://127.0.0.1:${port}`;
  await answering(url, server);
  const building = new Builder()
    .usingServer(url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      timeouts: { script: PATIENCE, pageLoad: PATIENCE },
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
  const driver = await within(PATIENCE, building);
  if (!driver) {
    await end();
    return null;
  }
  const stop = async (): Promise<void> => {
    await within(PATIENCE, driver.quit());
    await end();
  };
  return { driver, stop };
}

function environment(display: string, home: string, { dark }: ReaderSettings): NodeJS.ProcessEnv {
  return {
    ...gtkEnvironment(display),
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
    LIBGL_ALWAYS_SOFTWARE: '1',
    MESA_SHADER_CACHE_DISABLE: 'true',
    NO_AT_BRIDGE: '1',
  };
}

/** MiniBrowser's window is no narrower than its toolbar, 447 px as its buttons are; a phone is 320. */
const NARROW_TOOLBAR = 'button, entry { font-size: 1px; margin: 0; min-width: 0; padding: 0 }';

function newHome({ reducedMotion }: ReaderSettings): string {
  const home = mkdtempSync(join(tmpdir(), 'haechi-webkit-'));
  const config = join(home, 'config/gtk-3.0');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'gtk.css'), NARROW_TOOLBAR);
  writeFileSync(join(config, 'settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
  return home;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  let missing = false;
  server.on('error', () => (missing = true));
  await until(async () => missing || (await fetch(`${url}/status`, { signal: AbortSignal.timeout(2_000) })).ok, url);
  if (missing) throw new Error('No WebKitWebDriver found: install Debian’s package webkit2gtk-driver.');
}
