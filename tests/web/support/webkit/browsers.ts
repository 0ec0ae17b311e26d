import type { Page } from 'playwright-core';
import type { Browsers, Visit, VisitOptions } from '../browser.ts';
import type { Site } from '../site.ts';
import { startScreen } from '../screen.ts';
import { PATIENCE } from '../until.ts';
import { within } from '../within.ts';
import { startSession, type ReaderSettings, type Session } from './driver.ts';
import { WebKitPage } from './page.ts';

/**
 * WebKitGTK's MiniBrowser over WebDriver. One that has been used is used again for a reader with the same settings: a test that
 * leaves more behind than a page asks for a browser of its own.
 */
export async function webkitBrowsers(site: Site): Promise<Browsers> {
  const screen = await startScreen();
  const idle = new Map<string, Session[]>();
  const open = new Set<Visit>();
  return {
    visit: async (options) => {
      const settings = settingsOf(options);
      const key = JSON.stringify(settings);
      const session = (!options.ownBrowser && idle.get(key)?.pop()) || (await startSession(screen.display, settings));
      const visited = await visit(session, site, options, async () => {
        open.delete(visited);
        if (options.ownBrowser || !(await cleared(session))) return session.stop();
        idle.set(key, [...(idle.get(key) ?? []), session]);
      });
      open.add(visited);
      return visited;
    },
    // A test that failed has left its own open.
    close: async () => {
      for (const { close } of open) await close();
      for (const session of [...idle.values()].flat()) await session.stop();
      await screen.stop();
    },
  };
}

function settingsOf({ colorScheme, reducedMotion }: VisitOptions): ReaderSettings {
  return { dark: colorScheme === 'dark', reducedMotion: reducedMotion === 'reduce' };
}

/** Puts an empty page into the window; false where that does not succeed. */
async function cleared({ driver }: Session): Promise<boolean> {
  const clear = async (): Promise<boolean> => {
    await driver.actions().clear();
    await driver.executeScript('try { sessionStorage.clear(); localStorage.clear(); } catch {}');
    await driver.get('about:blank');
    return true;
  };
  return (await within(PATIENCE, clear())) === true;
}

async function visit(session: Session, site: Site, options: VisitOptions, end: () => Promise<void>): Promise<Visit> {
  const {
    viewport = null,
    colorScheme: _scheme,
    reducedMotion: _motion,
    inputMethod: _always,
    ownBrowser: _own,
    ...rest
  } = options;
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw new Error(`The WebKit driver has no option ${unknown.join(', ')}.`);
  const page = new WebKitPage(session.driver);
  // WebDriver tells nothing of requests: the site does, which is the only place a page here can reach.
  const unwatch = site.watch((request) => page.emit('request', request));
  let ended: Promise<void> | null = null;
  const close = (): Promise<void> => {
    unwatch();
    return (ended ??= end());
  };
  try {
    await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  } catch (error) {
    await close();
    throw error;
  }
  return { page: guarded(page), display: null, complaints: page.complaints, close };
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
