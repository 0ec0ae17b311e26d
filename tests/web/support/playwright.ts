import { existsSync } from 'node:fs';
import { chromium, firefox, type Browser, type BrowserContextOptions, type LaunchOptions } from 'playwright-core';
import type { Browsers, Visit, VisitOptions } from './browser.ts';
import { gtkEnvironment, startScreen, type Screen } from './screen.ts';
import { PATIENCE } from './until.ts';

const CHROMIUM = {
  paths: [process.env['HAECHI_BROWSER'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  advice: 'No Chromium found: install Debian’s package chromium, or name one in HAECHI_BROWSER.',
};

const FIREFOX = {
  paths: [process.env['HAECHI_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  advice: 'No Firefox found: install Debian’s package firefox-esr, or name one in HAECHI_FIREFOX.',
};

interface Running {
  readonly browser: Browser;
  /** Where it has a window. */
  readonly screen: Screen | null;
}

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function playwrightBrowsers(engine: 'chromium' | 'firefox'): Promise<Browsers> {
  const running = new Map<string, Promise<Running>>();
  // Firefox takes what its reader has set at its start only: a browser for each setting that is asked for.
  const browserFor = (options: VisitOptions): Promise<Running> => {
    const settings = engine === 'firefox' ? firefoxSettings(options) : null;
    const key = JSON.stringify(settings);
    const browser = running.get(key) ?? (settings ? launchFirefox(settings) : launchChromium());
    running.set(key, browser);
    return browser;
  };
  await browserFor({});
  return {
    visit: async (options) => visit(await browserFor(options), contextOptions(engine, options)),
    close: async () => {
      for (const { browser, screen } of await Promise.all(running.values())) {
        await browser.close();
        await screen?.stop();
      }
    },
  };
}

/** Opens a page in a context of its own and notes everything the browser complains about. */
async function visit({ browser, screen }: Running, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, display: screen?.display ?? null, complaints, close: () => context.close() };
}

async function launchChromium(): Promise<Running> {
  const browser = await chromium.launch({
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
  return { browser, screen: null };
}

interface FirefoxSettings {
  readonly prefs: NonNullable<LaunchOptions['firefoxUserPrefs']>;
  readonly window: boolean;
}

async function launchFirefox({ prefs, window }: FirefoxSettings): Promise<Running> {
  const screen = window ? await startScreen() : null;
  const browser = await firefox.launch({
    executablePath: installed(FIREFOX),
    // The channel by which Playwright speaks WebDriver BiDi to a Firefox as it is released.
    channel: 'moz-firefox',
    headless: screen === null,
    env: { ...process.env, ...(screen ? gtkEnvironment(screen.display) : {}) },
    firefoxUserPrefs: {
      // Its own look-ups for the tab's icon would count as the page's.
      'browser.chrome.site_icons': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  });
  return { browser, screen };
}

function firefoxSettings({
  colorScheme,
  reducedMotion,
  forcedColors,
  javaScriptEnabled,
  inputMethod = false,
}: VisitOptions): FirefoxSettings {
  const prefs = {
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
    'browser.display.document_color_use': forcedColors === 'active' ? 2 : 0,
    'javascript.enabled': javaScriptEnabled ?? true,
  };
  // Automation pretends that every window has the focus; an input method needs a window that has it.
  return { prefs: inputMethod ? { ...prefs, 'focusmanager.testmode': false } : prefs, window: inputMethod };
}

/** What is left for the context: not what is a setting of the browser. */
function contextOptions(engine: 'chromium' | 'firefox', options: VisitOptions): BrowserContextOptions {
  const { inputMethod: _method, ownBrowser: _own, ...rest } = options;
  if (engine === 'chromium') return rest;
  const {
    colorScheme: _scheme,
    reducedMotion: _motion,
    forcedColors: _colors,
    javaScriptEnabled: _script,
    ...left
  } = rest;
  return left;
}

function installed({ paths, advice }: { readonly paths: readonly (string | undefined)[]; readonly advice: string }) {
  const path = paths.find((each) => each && existsSync(each));
  if (!path) throw new Error(advice);
  return path;
}
