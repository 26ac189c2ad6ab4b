import type { Model, Problem, Result } from '@tarazy/rules';
import type { Io } from './io.ts';
import type { Knowledge } from './knowledge.ts';
import type { Phrases } from './phrases/phrases.ts';
import type { Progress } from './progress.ts';
import type { Page } from './tables.ts';
import type { Words } from './words.ts';

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly locale: string;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly progress: Progress;
}

/** What a command comes to: one document for scripts, and a report for people. */
export interface Answer {
  readonly data: unknown;
  readonly report: (page: Page) => readonly string[];
  /** Whether what the model does not claim is to be said below the report. */
  readonly isResult?: boolean;
  /** Faults that are themselves the result, as of a check: printed as errors, and the exit code says so. */
  readonly faults?: readonly Problem[];
}

/** A successful result. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that failed. */
export function failure(...problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}
