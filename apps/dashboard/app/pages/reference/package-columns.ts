import type { NamedPackage } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { hasPackage } from './package-links';
import { referenceTexts } from './reference-texts';

/** The package of the view as a column beside the law of the date; none where it is empty. */
export function packageColumns(
  view: Pick<ModelView, 'chosen' | 'locale' | 'state'>,
): readonly NamedPackage[] {
  if (!hasPackage(view)) return [];
  const label = view.state.package.name ?? referenceTexts(view.locale).withPackage;
  return [{ id: 'package', label, package: view.chosen }];
}
