import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';

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

/** A screen of its own: MiniBrowser has no headless mode. Large enough for the largest page a test asks for. */
export async function startScreen(): Promise<{ readonly display: string; stop(): void }> {
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x3000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((done, fail) => {
    xvfb.on('error', () => fail(new Error('No Xvfb found: install Debian’s package xvfb.')));
    xvfb.on('exit', (status) => fail(new Error(`Xvfb ended with status ${status}.`)));
    xvfb.stdout!.once('data', (data: Buffer) => done(String(data).trim()));
  });
  return { display: `:${number}`, stop: () => void xvfb.kill() };
}

/** How long a browser may take to open its window (milliseconds), and how often one is started before that is an error. */
const START_PATIENCE = 20_000;
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
  throw new Error(`MiniBrowser opened no window within ${START_PATIENCE} ms, ${STARTS} times.`);
}

/** Null when the browser did not start. */
async function trySession(binary: string, display: string, settings: ReaderSettings): Promise<Session | null> {
  const home = newHome(settings);
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...environment(display, home, settings) },
    stdio: 'ignore',
  });
  const end = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    // The browser's own processes may be writing still.
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  };
  const url = `http://127.0.0.1:${port}`;
  await answering(url, server);
  const building = new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
    .build();
  const driver = await within(START_PATIENCE, building);
  if (!driver) {
    await end();
    return null;
  }
  const stop = async (): Promise<void> => {
    await within(
      START_PATIENCE,
      driver.quit().catch(() => undefined),
    );
    await end();
  };
  return { driver, stop };
}

/** What a promise brings, or null when it brings nothing in time or fails. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  const clock = new AbortController();
  const late = delay(milliseconds, null, { signal: clock.signal }).catch(() => null);
  const result = await Promise.race([promise.catch(() => null), late]);
  clock.abort();
  return result;
}

function environment(display: string, home: string, { dark }: ReaderSettings): NodeJS.ProcessEnv {
  return {
    DISPLAY: display,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
    // GTK's own input method, which the composition tests type with, whatever the machine is set to.
    GTK_IM_MODULE: 'gtk-im-context-simple',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    MESA_SHADER_CACHE_DISABLE: 'true',
    NO_AT_BRIDGE: '1',
    LANG: 'C.UTF-8',
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
  let failed: Error | null = null;
  server.on(
    'error',
    () => (failed = new Error('No WebKitWebDriver found: install Debian’s package webkit2gtk-driver.')),
  );
  for (let tries = 0; tries < 200; tries += 1) {
    if (failed) throw failed;
    const status = await fetch(`${url}/status`).catch(() => null);
    if (status?.ok) return;
    await delay(25);
  }
  throw new Error('WebKitWebDriver did not answer within five seconds.');
}
