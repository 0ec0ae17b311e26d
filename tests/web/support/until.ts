import { setTimeout as delay } from 'node:timers/promises';

/** How long something is waited for (milliseconds). Generous: what comes is not waited for any longer. */
export const PATIENCE = 30_000;

/** Asks again and again until something true comes; what fails meanwhile counts as not yet. */
export async function until<T>(attempt: () => Promise<T> | T, what: string, pause = 20): Promise<T> {
  const end = performance.now() + PATIENCE;
  let last: unknown = 'nothing came of it';
  do {
    try {
      const value = await attempt();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await delay(pause);
  } while (performance.now() < end);
  throw new Error(`${what}: not within ${PATIENCE} ms: ${String(last)}`);
}
