import type { EngineName } from './engine.ts';

export interface Exception {
  readonly engines: readonly EngineName[];
  /** The title of the test, or the name of a file of tests. */
  readonly test: string;
  readonly reason: string;
}

const OTHERS = ['firefox', 'webkit'] as const;

/** What an engine does not run, and why. docs/browsers.md shows this table; a test compares them. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    engines: OTHERS,
    test: 'screenshots.test.ts',
    reason: 'The pictures are for people to look at; one engine draws them.',
  },
  {
    engines: OTHERS,
    test: 'bundlers.test.ts',
    reason: 'What a bundler carries along does not depend on the engine.',
  },
  {
    engines: OTHERS,
    test: 'review.test.ts',
    reason: 'A page of the command line, not of the element; its files are downloaded, which WebDriver cannot follow.',
  },
  {
    engines: OTHERS,
    test: 'does not shift while the demo page loads, nor a page with the height that the guide gives',
    reason: 'Only Chromium measures layout shifts.',
  },
  {
    engines: OTHERS,
    test: 'has names, descriptions and levels in the browser’s own tree',
    reason: 'Only Chromium shows a driver what it tells a screen reader.',
  },
  {
    engines: OTHERS,
    test: 'never blocks the page for 50 ms while it checks a hundred sentences',
    reason: 'Only Chromium measures long tasks.',
  },
  {
    engines: OTHERS,
    test: 'gives a first verdict within 1.5 s of a cold load, and later ones within 50 ms',
    reason: 'Times are held to a limit in one engine; the others run two files at a time.',
  },
  {
    engines: OTHERS,
    test: 'stand the results without the controls, each card whole',
    reason: 'WebDriver does not show a page as it is printed.',
  },
  {
    engines: ['webkit'],
    test: 'forced colours leave every mark and border visible',
    reason: 'WebKit knows no forced colours.',
  },
  {
    engines: ['webkit'],
    test: 'puts new files in the place of old ones when it changes, and not before',
    reason: 'The WebKit driver has one page at a time.',
  },
  {
    engines: ['webkit'],
    test: 'blocks WebAssembly outside the worker',
    reason: 'WebKit does not hold WebAssembly to the policy.',
  },
  {
    engines: OTHERS,
    test: 'leads from a folder of pages to the widget',
    reason: 'WebDriver cannot follow the download of the reviewed claims.',
  },
];

export function exceptionFor(engine: EngineName, test: string): Exception | undefined {
  return EXCEPTIONS.find((exception) => exception.test === test && exception.engines.includes(engine));
}
