import type { Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { layoutStatusMoves } from './status-moves-layout';
import type { StatusMove } from './status-moves-props';

/** How many harms each group holds, as one sentence. */
export function describeStatusMoves(rows: readonly StatusMove[], locale: Locale): string {
  const words = wordsFor(locale);
  if (rows.length === 0) return words.noMoves;
  const placed = layoutStatusMoves(rows);
  const groups = placed.changed.map((group) => `${words.moveGroup[group.id]}: ${group.count}`);
  if (placed.unchangedCount > 0) groups.push(`${words.moveGroup.unchanged}: ${placed.unchangedCount}`);
  return `${words.harmCount(rows.length)}. ${groups.join('. ')}.`;
}
