import { after, before } from 'node:test';
import { launch, type Browsers, type Visit, type VisitOptions } from './browser.ts';
import { startSite, type Site } from './site.ts';
import { Widget, widgetHtml } from './widget.ts';

export interface Stage extends Visit {
  readonly widget: Widget;
}

export interface OpenOptions extends VisitOptions {
  /** `commit`: does not wait until the page is loaded. */
  readonly waitUntil?: 'commit';
}

/** One site and one browser for the tests of a file, put away when they are done, also where a test has failed. */
export interface Harness {
  readonly site: Site;
  /** One more site, for a test that takes it away or changes it. */
  anotherSite(): Promise<Site>;
  /** Opens an address. */
  open(url: string, options?: OpenOptions): Promise<Stage>;
  /** Opens a page with the element and the fixture's answers. */
  stage(attributes?: string, options?: VisitOptions & { readonly lang?: string }): Promise<Stage>;
}

export function harness(): Harness {
  let site: Site;
  let browsers: Browsers;
  const others: Site[] = [];
  before(async () => {
    site = await startSite();
    browsers = await launch(site);
  });
  after(async () => {
    await browsers?.close();
    for (const each of [site, ...others]) await each?.close();
  });
  const open: Harness['open'] = async (url, { waitUntil, ...options } = {}) => {
    const visited = await browsers.visit(options);
    await visited.page.goto(url, waitUntil && { waitUntil });
    return { ...visited, widget: new Widget(visited.page) };
  };
  return {
    get site() {
      return site;
    },
    anotherSite: async () => {
      const other = await startSite();
      others.push(other);
      return other;
    },
    open,
    stage: (attributes, { lang = 'ko', ...options } = {}) => open(site.page(widgetHtml(attributes), { lang }), options),
  };
}
