import { existsSync } from 'node:fs';
import { chromium, firefox, type Browser, type BrowserContextOptions, type LaunchOptions } from 'playwright-core';
import type { Browsers, Visit } from './browser.ts';

type Options = BrowserContextOptions;

const CHROMIUM = {
  paths: [process.env['HAECHI_BROWSER'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  advice: 'No Chromium found: install Debian’s package chromium, or name one in HAECHI_BROWSER.',
};

const FIREFOX = {
  paths: [process.env['HAECHI_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  advice: 'No Firefox found: install Debian’s package firefox-esr, or name one in HAECHI_FIREFOX.',
};

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function playwrightBrowsers(engine: 'chromium' | 'firefox'): Promise<Browsers> {
  const running = new Map<string, Promise<Browser>>();
  // Firefox takes what its reader has set at its start only: a browser for each setting that is asked for.
  const browserFor = (options: Options): Promise<Browser> => {
    const prefs = engine === 'firefox' ? firefoxPrefs(options) : {};
    const key = JSON.stringify(prefs);
    const browser = running.get(key) ?? (engine === 'firefox' ? launchFirefox(prefs) : launchChromium());
    running.set(key, browser);
    return browser;
  };
  await browserFor({});
  return {
    visit: async (options) =>
      visit(await browserFor(options), engine === 'firefox' ? firefoxOptions(options) : options),
    close: async () => {
      for (const browser of running.values()) await (await browser).close();
    },
  };
}

/** Opens a page in a context of its own and notes everything the browser complains about. */
async function visit(browser: Browser, options: Options): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints, close: () => context.close() };
}

function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: installed(CHROMIUM),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function launchFirefox(prefs: NonNullable<LaunchOptions['firefoxUserPrefs']>): Promise<Browser> {
  return firefox.launch({
    executablePath: installed(FIREFOX),
    // The channel by which Playwright speaks WebDriver BiDi to a Firefox as it is released.
    channel: 'moz-firefox',
    firefoxUserPrefs: {
      // Its own look-ups for the tab's icon would count as the page's.
      'browser.chrome.site_icons': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  });
}

function firefoxPrefs({
  colorScheme,
  reducedMotion,
  forcedColors,
  javaScriptEnabled,
}: Options): Record<string, number | boolean> {
  return {
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
    'browser.display.document_color_use': forcedColors === 'active' ? 2 : 0,
    'javascript.enabled': javaScriptEnabled ?? true,
  };
}

/** Without what is a preference. */
function firefoxOptions(options: Options): Options {
  const {
    colorScheme: _scheme,
    reducedMotion: _motion,
    forcedColors: _colors,
    javaScriptEnabled: _script,
    ...rest
  } = options;
  return rest;
}

function installed({ paths, advice }: { readonly paths: readonly (string | undefined)[]; readonly advice: string }) {
  const path = paths.find((each) => each && existsSync(each));
  if (!path) throw new Error(advice);
  return path;
}
