import type { BrowserContextOptions, Page } from 'playwright-core';
import { ENGINE } from './engine.ts';
import { playwrightBrowsers } from './playwright.ts';
import type { Site } from './site.ts';
import { webkitBrowsers } from './webkit/browsers.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** Whether an input method is wanted: Firefox has one only in a window. */
  readonly inputMethod?: boolean;
  /** Whether the test leaves something behind in the browser, as a service worker. */
  readonly ownBrowser?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** The screen of the window, where it takes keys from there. */
  readonly display: string | null;
  /** What the page broke: policy violations, console errors, uncaught exceptions. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** The browsers of one engine: a visit gets a context of its own, with what its reader has set. */
export interface Browsers {
  visit(options: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export function launch(site: Site): Promise<Browsers> {
  return ENGINE === 'webkit' ? webkitBrowsers(site) : playwrightBrowsers(ENGINE);
}
