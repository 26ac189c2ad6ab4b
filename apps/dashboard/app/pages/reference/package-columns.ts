import type { NamedPackage } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import type { Language } from '../../view-state';
import { hasPackage } from './package-links';

const UNNAMED: Readonly<Record<Language, string>> = {
  en: 'This package',
  ru: 'Этот пакет',
  kk: 'Осы топтама',
};

/** The package of the view as a column beside the law of the date; none where it is empty. */
export function packageColumns(
  view: Pick<ModelView, 'chosen' | 'locale' | 'state'>,
): readonly NamedPackage[] {
  if (!hasPackage(view)) return [];
  const label = view.state.package.name ?? UNNAMED[view.locale];
  return [{ id: 'package', label, package: view.chosen }];
}
