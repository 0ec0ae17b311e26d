export type * from './answer.ts';
export { EngineError, type FailureCode } from './errors.ts';
export type { Resource } from './fetch.ts';
export { Engine, type CheckOptions, type Checker, type LoadOptions, type SentenceProgress } from './engine.ts';
