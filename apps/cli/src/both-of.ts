import type { Result } from '@tarazy/rules';
import { failure, success } from './context.ts';
import { problemsOf } from './read-package-arguments.ts';

/** Two results as one; what is wrong with either is reported. */
export function bothOf<A, B>(first: Result<A>, second: Result<B>): Result<readonly [A, B]> {
  if (first.ok && second.ok) return success([first.value, second.value] as const);
  return failure(...problemsOf(first), ...problemsOf(second));
}
