import type { CoverageRow, CoverageStripProps } from '@tarazy/charts';
import { formatDate } from '@tarazy/charts';
import { formatNumber, model, themeOfBranch } from '@tarazy/model';
import { type FindingId, findings, ledger } from '@tarazy/model/coverage';
import { type Certainty, readPath, UNKNOWN } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { titleOf, wordOf } from '../words/text-of';
import { coverageStripTexts } from './coverage-strip-texts';

/** Id under which findings about later law stand together, whatever act they speak of. */
const LATER_LAW = 'later-law';

/** Findings by the source that states them, in the order of the sources; later law is a source of its own. */
export function findingsBySource(): ReadonlyMap<string, readonly FindingId[]> {
  const bySource = new Map<string, FindingId[]>();
  for (const id of Object.keys(findings) as FindingId[]) {
    const { kind, source } = findings[id];
    const filed = kind === 'later-law' ? LATER_LAW : source;
    bySource.set(filed, [...(bySource.get(filed) ?? []), id]);
  }
  return bySource;
}

const sum = (rows: readonly CoverageRow[], part: string): number =>
  rows.reduce((all, { counts }) => all + (counts[part] ?? 0), 0);

/** What became of the findings of each source. */
export function viewFindings({ locale, texts, link }: ViewReader): CoverageStripProps {
  const say = coverageStripTexts[locale];
  const number = (value: number): string => formatNumber(value, locale, 0);
  const rows = [...findingsBySource()].map(([source, ids]) => ({
    id: source,
    label: source in model.sources ? titleOf(texts, 'sources', source) : say.laterLaw,
    href: link(`/coverage/${source}`),
    counts: countBy(ids, (id) => ledger[id]?.kind),
  }));
  const [encoded, merged, left] = (['encoded', 'merged', 'left'] as const).map((part) => sum(rows, part));
  const kept = (encoded ?? 0) + (merged ?? 0);
  return {
    title: say.findings(number(kept), number(kept + (left ?? 0)), number(left ?? 0)),
    subtitle: say.findingsMeasure,
    locale,
    parts: [
      { id: 'encoded', label: say.fates.encoded, form: 'full' },
      { id: 'merged', label: say.fates.merged, form: 'half' },
      { id: 'left', label: say.fates.left, form: 'open' },
    ],
    rows,
  };
}

/** How the law of a date is known, by theme. */
export function viewKnownLaw({ locale, texts, link }: ViewReader, asOf: string): CoverageStripProps {
  const say = coverageStripTexts[locale];
  const number = (value: number): string => formatNumber(value, locale, 0);
  const paths = [...model.law.parameters.keys()];
  const themes = model.themes.map((theme) => ({
    id: theme as string,
    label: wordOf(texts.themes, theme),
    href: `${link('/harms')}#${theme}`,
    own: paths.filter((path) => themeOfPath(path) === theme),
  }));
  const others = paths.filter((path) => themeOfPath(path) === undefined);
  const rows = [
    ...themes,
    { id: 'ratifications', label: say.ratifications, href: link('/treaties'), own: others },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ own, ...row }) => ({ ...row, counts: countBy(own, (path) => certaintyOf(path, asOf)) }));
  const [verified, reported, unknown] = (['verified', 'reported', 'unknown'] as const).map((part) =>
    sum(rows, part),
  );
  const all = (verified ?? 0) + (reported ?? 0) + (unknown ?? 0);
  return {
    title: say.known(number(verified ?? 0), number(all), number(unknown ?? 0)),
    subtitle: say.knownMeasure(formatDate(locale, asOf)),
    locale,
    parts: [
      { id: 'verified', label: say.certainties.verified, form: 'full' },
      { id: 'reported', label: say.certainties.reported, form: 'half' },
      { id: 'unknown', label: say.certainties.unknown, form: 'hatched' },
    ],
    rows,
  };
}

function themeOfPath(path: string): string | undefined {
  return themeOfBranch(path.slice(0, path.indexOf('.')));
}

/** How a parameter is known on a date; without a value it is not known. */
function certaintyOf(path: string, asOf: string): Certainty {
  const dated = model.law.provenance(path, asOf)?.dated;
  const value = readPath(model.law.at(asOf), path) ?? null;
  return dated === undefined || value === UNKNOWN ? 'unknown' : dated.certainty;
}

/** How many entries have each word; an entry without one is left out. */
function countBy<T>(entries: readonly T[], wordFor: (entry: T) => string | undefined): CoverageRow['counts'] {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const word = wordFor(entry);
    if (word !== undefined) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
