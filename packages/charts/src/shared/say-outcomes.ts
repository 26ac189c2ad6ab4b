import type { DecidedOutcome } from '../picture/draw-outcome';
import { countOutcomes } from '../picture/draw-tally';
import type { Locale } from './chart-types';
import { tallyWords } from './tally-words';

/** How several events ended, e.g. "13 stopped by the law, 4 let through by the law; 2 decided otherwise". */
export function sayOutcomes(decided: readonly DecidedOutcome[], locale: Locale): string {
  const words = tallyWords(locale);
  const counts = countOutcomes(decided);
  const changed = counts.reduce((sum, count) => sum + count.changed, 0);
  const said = counts.map(({ outcome, count }) => words.counted(outcome, count)).join(', ');
  return changed > 0 ? `${said}; ${words.changed(changed)}` : said;
}
