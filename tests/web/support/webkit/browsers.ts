import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Browsers, Visit } from '../browser.ts';
import type { Site } from '../site.ts';
import { startScreen, startSession } from './driver.ts';
import { WebKitPage } from './page.ts';

/** WebKitGTK's MiniBrowser over WebDriver, a new one for every visit. */
export async function webkitBrowsers(site: Site): Promise<Browsers> {
  const screen = await startScreen();
  const open = new Set<Visit>();
  return {
    visit: async (options) => {
      const visited = await visit(screen.display, site, options);
      open.add(visited);
      return visited;
    },
    // A test that failed has left its own open.
    close: async () => {
      for (const { close } of open) await close();
      screen.stop();
    },
  };
}

async function visit(display: string, site: Site, options: BrowserContextOptions): Promise<Visit> {
  const { viewport = null, colorScheme, reducedMotion, ...rest } = options;
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw new Error(`The WebKit driver has no option ${unknown.join(', ')}.`);
  const session = await startSession(display, {
    dark: colorScheme === 'dark',
    reducedMotion: reducedMotion === 'reduce',
  });
  const page = new WebKitPage(session.driver);
  // WebDriver tells nothing of requests: the site does, which is the only place a page here can reach.
  const unwatch = site.watch((request) => page.emit('request', request));
  let stopped: Promise<void> | null = null;
  const close = (): Promise<void> => {
    unwatch();
    return (stopped ??= session.stop());
  };
  try {
    await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  } catch (error) {
    await close();
    throw error;
  }
  return { page: guarded(page), complaints: page.complaints, close };
}

/** As Playwright's Page; what is not carried over says so when it is used. */
function guarded(page: WebKitPage): Page {
  return guard(page, 'page') as Page;
}

function guard(target: object, name: string): unknown {
  return new Proxy(target, {
    get(_, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value === 'function') {
        return (...args: unknown[]) => {
          const result: unknown = Reflect.apply(value, target, args);
          const isPart = result instanceof Object && !(result instanceof Promise);
          return isPart ? guard(result, `${name}.${String(key)}()`) : result;
        };
      }
      // A promise looks for `then`; everything else is asked for by a test.
      if (value === undefined && key !== 'then' && typeof key === 'string') {
        throw new Error(
          `The WebKit driver has no ${name}.${key}: add it in tests/web/support/webkit or list the test.`,
        );
      }
      return value;
    },
  });
}
