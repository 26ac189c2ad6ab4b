import { type ReactElement, useCallback, useMemo } from 'react';
import { type MarkReading, SceneFigure } from '../picture/SceneFigure';
import { formatNumber } from '../shared/format';
import { countOf, showRows, totalOf } from './coverage-facts';
import { layoutCoverageStrip, partMarkId, rowMarkId } from './coverage-strip-layout';
import type { CoverageStripProps } from './coverage-strip-props';
import { coverageWords } from './coverage-strip-words';
import { describeCoverageStrip, sayPart, sayRow, tabulateCoverageStrip } from './describe-coverage-strip';

/** What the reading line says of each mark, by the id of the mark. */
function readMarks(props: CoverageStripProps): ReadonlyMap<string, MarkReading> {
  const words = coverageWords[props.locale];
  const readings = new Map<string, MarkReading>();
  for (const row of showRows(props)) {
    const all = formatNumber(props.locale, totalOf(row, props), 0);
    const reading = { subject: words.whole(row.label, all), whyHref: row.href };
    readings.set(rowMarkId(row.id), { ...reading, text: sayRow(props, row) });
    for (const part of props.parts.filter(({ id }) => countOf(row, id) > 0)) {
      readings.set(partMarkId(row.id, part.id), { ...reading, text: `${sayPart(props, row, part)}.` });
    }
  }
  return readings;
}

/** What became of things that are counted, one strip of countable squares a row, all on one scale. */
export function CoverageStrip(props: CoverageStripProps): ReactElement {
  const { title, subtitle, locale, parts, rows, order } = props;
  const drawn = useMemo<CoverageStripProps>(
    () => ({ title, subtitle, locale, parts, rows, order }),
    [title, subtitle, locale, parts, rows, order],
  );
  const layout = useCallback((at: number) => layoutCoverageStrip(drawn, at), [drawn]);
  const readings = useMemo(() => readMarks(drawn), [drawn]);
  return (
    <SceneFigure
      {...props}
      className="tz-coverage-figure"
      layout={layout}
      description={describeCoverageStrip(drawn)}
      table={tabulateCoverageStrip(drawn)}
      read={(id) => readings.get(id) ?? null}
      empty={rows.length === 0 ? coverageWords[locale].nothing : undefined}
    />
  );
}
