import { after, before } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { launch, type Browsers, type Visit } from './browser.ts';
import { startSite, type Site } from './site.ts';
import { Widget, widgetHtml } from './widget.ts';

export interface Stage extends Visit {
  readonly widget: Widget;
}

/** One site and one browser for the tests of a file, put away when they are done. */
export interface Harness {
  readonly site: Site;
  /** Opens an address. */
  open(url: string, options?: BrowserContextOptions): Promise<Stage>;
  /** Opens a page with the element and the fixture's answers. */
  stage(attributes?: string, options?: BrowserContextOptions & { readonly lang?: string }): Promise<Stage>;
}

export function harness(): Harness {
  let site: Site;
  let browsers: Browsers;
  before(async () => {
    site = await startSite();
    browsers = await launch(site);
  });
  after(async () => {
    await browsers?.close();
    await site?.close();
  });
  const open: Harness['open'] = async (url, options = {}) => {
    const visited = await browsers.visit(options);
    await visited.page.goto(url);
    return { ...visited, widget: new Widget(visited.page) };
  };
  return {
    get site() {
      return site;
    },
    open,
    stage: (attributes, { lang = 'ko', ...options } = {}) => open(site.page(widgetHtml(attributes), { lang }), options),
  };
}
