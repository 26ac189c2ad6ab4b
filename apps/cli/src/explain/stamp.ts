import type { Context } from '../context.ts';
import type { ChosenPackage } from '../read-package-arguments.ts';

/** What an explanation is of, and from which model: the head of a document kept for audit. */
export function stampOf(
  { model, words }: Context,
  noun: 'harm' | 'case' | 'obligation',
  id: string,
  chosen: ChosenPackage,
) {
  return {
    noun,
    id,
    title: words.title(noun, id),
    model: { version: model.version, lawUpTo: model.horizon.to },
    asOf: chosen.asOf,
    package: chosen.package,
    without: [...chosen.without],
  };
}
