import { it as nodeIt, type TestContext, type TestOptions } from 'node:test';
import { exceptionFor } from './exceptions.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** The engine that this run of the tests uses; HAECHI_ENGINE names it. */
export const ENGINE: EngineName = named(process.env['HAECHI_ENGINE'] ?? 'chromium');

function named(name: string): EngineName {
  const engine = ENGINES.find((each) => each === name);
  if (!engine) throw new Error(`HAECHI_ENGINE is ${name}; it can be ${ENGINES.join(', ')}.`);
  return engine;
}

type Body = (context: TestContext) => void | Promise<void>;

/** How long a test may take (milliseconds): on a busy machine with two slow cores none takes half of it. */
const TEST_PATIENCE = 240_000;

/** Like Node's `it`, but never without end; what this engine cannot run is skipped with its reason (see exceptions.ts). */
export function it(title: string, ...rest: [Body] | [TestOptions, Body]): void {
  const [options, body] = rest.length === 2 ? rest : [{}, rest[0]];
  const reason = exceptionFor(ENGINE, title)?.reason;
  void nodeIt(title, { timeout: TEST_PATIENCE, ...options, ...(reason ? { skip: reason } : {}) }, body);
}
