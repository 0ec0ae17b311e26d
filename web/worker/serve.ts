import type { Checker } from '../engine/engine.ts';
import { EngineError, isAbort } from '../engine/errors.ts';
import { PROTOCOL, type Report, type Request } from './messages.ts';

/** The side of a worker that `serve` needs. */
export interface Port {
  postMessage(message: Report): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

export type LoadRequest = Extract<Request, { type: 'load' }>;

/** Answers the page's requests with the checker that `load` brings. A newer check supersedes the one under way. */
export function serve(
  port: Port,
  load: (request: LoadRequest) => Promise<Checker & { readonly version: string }>,
): void {
  let checker: Checker | null = null;
  let running: { readonly check: number; readonly controller: AbortController } | null = null;

  async function open(request: LoadRequest): Promise<void> {
    try {
      const loaded = await load(request);
      checker = loaded;
      port.postMessage({ type: 'ready', info: loaded.info, version: loaded.version });
    } catch (error) {
      port.postMessage(failure(null, error));
    }
  }

  async function run(check: number, text: string): Promise<void> {
    running?.controller.abort();
    const controller = new AbortController();
    running = { check, controller };
    try {
      if (!checker) throw new EngineError('crashed', 'No claim base is loaded.');
      const answer = await checker.check(text, {
        signal: controller.signal,
        onSentence: (sentence, progress) => port.postMessage({ type: 'sentence', check, sentence, ...progress }),
      });
      port.postMessage({ type: 'answer', check, answer });
    } catch (error) {
      port.postMessage(isAbort(error) ? { type: 'cancelled', check } : failure(check, error));
    }
  }

  port.addEventListener('message', ({ data }) => {
    if (data.type === 'load') void open(data);
    else if (data.type === 'check') void run(data.check, data.text);
    else if (running?.check === data.check) running.controller.abort();
  });
  port.postMessage({ type: 'hello', protocol: PROTOCOL });
}

function failure(check: number | null, error: unknown): Report {
  const code = error instanceof EngineError ? error.code : 'crashed';
  return { type: 'failed', check, code, message: error instanceof Error ? error.message : String(error) };
}
