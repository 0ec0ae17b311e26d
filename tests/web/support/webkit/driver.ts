import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A WebDriver session in a MiniBrowser with a home folder of its own. */
export async function startSession(
  display: string,
  settings: ReaderSettings,
): Promise<{ readonly driver: WebDriver; stop(): Promise<void> }> {
  const binary = MINI_BROWSERS.find((path) => existsSync(path));
  if (!binary) throw new Error('No MiniBrowser found: install Debian’s package webkit2gtk-driver.');
  const home = newHome(settings);
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...environment(display, home, settings) },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, server);
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
    .build();
  const stop = async (): Promise<void> => {
    await driver.quit().catch(() => undefined);
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    // The browser's own processes may be writing still.
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  };
  return { driver, stop };
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

function newHome({ reducedMotion }: ReaderSettings): string {
  const home = mkdtempSync(join(tmpdir(), 'haechi-webkit-'));
  const config = join(home, 'config/gtk-3.0');
  mkdirSync(config, { recursive: true });
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
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('WebKitWebDriver did not answer within five seconds.');
}
