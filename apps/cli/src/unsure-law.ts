import { decisiveFindings, lawPathsOf, type Replay } from '@tarazy/rules';
import type { Context } from './context.ts';

/**
 * The law on which an outcome turns and which nobody verified, by title: of a blocked case what blocks it, of an
 * undetermined one what is not known, of a lawful one everything.
 */
export function unsureLaw(
  { model, words }: Context,
  { outcome, steps, blocking, unknown }: Replay,
  asOf: string,
  certainty: 'reported' | 'unknown',
): string {
  const deciding = { blocked: blocking, undetermined: unknown, lawful: steps.map(({ id }) => id) }[outcome];
  const paths = steps
    .filter(({ id }) => deciding.includes(id))
    .flatMap(({ finding }) => decisiveFindings(finding).flatMap(({ node }) => lawPathsOf(node)));
  return [...new Set(paths)]
    .filter((path) => (model.law.provenance(path, asOf)?.dated?.certainty ?? 'unknown') === certainty)
    .map((path) => words.title('parameter', path))
    .join('; ');
}
