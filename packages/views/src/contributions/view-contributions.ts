import { type ContributionRow, type ContributionsProps, formatDate, formatNumber } from '@tarazy/charts';
import { lawStatement, model } from '@tarazy/model';
import {
  type ContributionOptions,
  type Contributions,
  CUSTOM,
  contributionsOf,
  formatChange,
  type Package,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { titleOf } from '../words/text-of';
import { contributionsViewWords } from './contributions-view-words';

/** More groups than this in one harm, and its average is left out: the figure must not hold up a toggle. */
const MOST_GROUPS = 12;

/**
 * What each part of a package adds to the harms settled on a date, as the data of `Contributions`, with the finding as
 * its title. `asOf` is an ISO date.
 */
export function viewContributions(
  reader: ViewReader,
  chosen: Package,
  asOf: string,
  options: Pick<ContributionOptions, 'atLeast' | 'without'> = {},
): ContributionsProps {
  const found = contributionsOf(model, chosen, { mostGroups: MOST_GROUPS, ...options, asOf });
  const custom = new Map(chosen.changes.map((change) => [formatChange(change), change]));
  const rows = found.parts.map(({ part, by, alone, within, average, averageAsFraction }): ContributionRow => {
    const change = custom.get(part);
    const isReform = by !== CUSTOM;
    return {
      id: part,
      label: isReform
        ? titleOf(reader.texts, 'reforms', by)
        : change === undefined
          ? part
          : lawStatement(change.path, change.to, reader.wording),
      ...(isReform && { href: reader.link(`/reforms/${by}`) }),
      alone,
      within,
      average,
      averageAsFraction,
    };
  });
  const words = contributionsViewWords[reader.locale];
  return {
    title: sayFinding(reader, rows, found),
    subtitle: words.measure(formatDate(reader.locale, asOf)),
    locale: reader.locale,
    rows,
    total: found.after - found.before,
    unresolved: found.unresolved.length,
  };
}

/** Which reform adds the most on average; several where they add the same. */
function sayFinding(
  { locale }: ViewReader,
  rows: readonly ContributionRow[],
  { before, after }: Contributions,
): string {
  const words = contributionsViewWords[locale];
  const most = Math.max(0, ...rows.map(({ average }) => average));
  const [first, ...others] = rows.filter(({ average }) => average === most);
  if (first === undefined || most === 0) return words.none(formatNumber(locale, rows.length));
  const gain = formatNumber(locale, most);
  const total = after - before;
  return others.length === 0
    ? words.one(first.label, gain, formatNumber(locale, total), total)
    : words.several(others.length + 1, gain, formatNumber(locale, total), total);
}
