import { setTimeout as delay } from 'node:timers/promises';

/** What a promise brings, or null when it brings nothing in time or fails. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  const clock = new AbortController();
  const late = delay(milliseconds, null, { signal: clock.signal }).catch(() => null);
  const result = await Promise.race([promise.catch(() => null), late]);
  clock.abort();
  return result;
}
