import { model } from '@tarazy/model';
import { type ChosenReform, formatReform } from '@tarazy/rules';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';

/** The address of a page with reforms added to the package of the view; a reform that it holds takes the new setting. */
export function linkWithReforms(
  { state }: Pick<ModelView, 'state'>,
  path: string,
  added: readonly ChosenReform[],
): string {
  const replaced = new Set(added.map(({ id }) => id));
  const kept = state.package.reforms.filter((text) => !replaced.has(text.split(':')[0] ?? text));
  const reforms = [...kept, ...added.map((reform) => formatReform(reform, model.reforms[reform.id]))];
  return linkTo(path, state, { package: { ...state.package, reforms } });
}

/** The address of a page with a condition switched off, or on again where it was off. */
export function linkWithDoubt({ state }: Pick<ModelView, 'state'>, path: string, condition: string): string {
  const { without } = state.package;
  const toggled = without.includes(condition)
    ? without.filter((id) => id !== condition)
    : [...without, condition];
  return linkTo(path, state, { package: { ...state.package, without: toggled } });
}

/** Whether the view's package holds anything. */
export function hasPackage({ chosen }: Pick<ModelView, 'chosen'>): boolean {
  return chosen.reforms.length + chosen.changes.length > 0;
}
