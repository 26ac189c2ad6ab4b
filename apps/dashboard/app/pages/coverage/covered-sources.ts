import { model, type Texts } from '@tarazy/model';
import { titleOf } from '@tarazy/views';
import type { CoverageLabels } from './coverage-texts';

/** Title of a source of findings. */
export function coveredTitle(texts: Texts, labels: CoverageLabels, source: string): string {
  return source in model.sources ? titleOf(texts, 'sources', source) : labels.laterLaw;
}
