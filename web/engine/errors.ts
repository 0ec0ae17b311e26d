/** Every way the engine can fail, by name: the interface has one sentence and one advice for each. */
export type FailureCode =
  | 'worker-unsupported'
  | 'worker-failed'
  | 'wasm-unsupported'
  | 'wasm-unreachable'
  | 'wasm-invalid'
  | 'base-unreachable'
  | 'base-empty'
  | 'base-invalid'
  | 'integrity'
  | 'out-of-memory'
  | 'crashed';

export class EngineError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

export function abortError(reason = 'The check was aborted.'): DOMException {
  return new DOMException(reason, 'AbortError');
}
