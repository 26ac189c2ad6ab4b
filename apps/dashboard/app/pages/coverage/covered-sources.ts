import { model, type Texts } from '@tarazy/model';
import { type Finding, type FindingId, findings } from '@tarazy/model/coverage';
import { titleOf } from '@tarazy/views';
import { groupBy } from '../shared/group-by';
import type { CoverageLabels } from './coverage-texts';

/** Id under which findings about later law stand together, whatever act they speak of. */
const LATER_LAW = 'later-law';

/** The source that a finding is filed under. */
function sourceOf({ kind, source }: Finding): string {
  return kind === 'later-law' ? LATER_LAW : source;
}

/** Findings by the source that states them, in the order of the sources; later law comes last. */
export function findingsBySource(): ReadonlyMap<string, readonly FindingId[]> {
  return groupBy(Object.keys(findings) as FindingId[], (id) => sourceOf(findings[id]));
}

/** Title of a source of findings. */
export function coveredTitle(texts: Texts, labels: CoverageLabels, source: string): string {
  return source in model.sources ? titleOf(texts, 'sources', source) : labels.laterLaw;
}
