import { capitalise, formatNumber } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { countOf, showRows, totalOf } from './coverage-facts';
import type { CoveragePart, CoverageRow, CoverageStripProps } from './coverage-strip-props';
import { coverageWords } from './coverage-strip-words';

/** A part of a strip in words: how many of how many. */
export function sayPart(props: CoverageStripProps, row: CoverageRow, part: CoveragePart): string {
  const number = (value: number): string => formatNumber(props.locale, value, 0);
  return coverageWords[props.locale].part(
    part.label,
    number(countOf(row, part.id)),
    number(totalOf(row, props)),
  );
}

/** A row in words: each part that holds something. */
export function sayRow(props: CoverageStripProps, row: CoverageRow): string {
  const number = (value: number): string => formatNumber(props.locale, value, 0);
  const parts = props.parts
    .filter(({ id }) => countOf(row, id) > 0)
    .map(({ id, label }) => `${label.toLowerCase()} ${number(countOf(row, id))}`);
  return capitalise(`${parts.join(', ')}.`);
}

/** The strips in words, in the language of the props. */
export function describeCoverageStrip(props: CoverageStripProps): string {
  const words = coverageWords[props.locale];
  const rows = showRows(props);
  if (rows.length === 0) return words.nothing;
  const number = (value: number): string => formatNumber(props.locale, value, 0);
  const all = rows.reduce((sum, row) => sum + totalOf(row, props), 0);
  return [
    words.size(rows.length, number(all)),
    ...rows.map((row) => `${words.whole(row.label, number(totalOf(row, props)))}. ${sayRow(props, row)}`),
  ].join(' ');
}

/** The strips as a table. */
export function tabulateCoverageStrip(props: CoverageStripProps): TwinTable {
  const words = coverageWords[props.locale];
  const number = (value: number): string => formatNumber(props.locale, value, 0);
  return {
    columns: [words.row, words.all, ...props.parts.map(({ label }) => label)],
    rows: showRows(props).map((row) => ({
      id: row.id,
      cells: [
        row.label,
        number(totalOf(row, props)),
        ...props.parts.map(({ id }) => number(countOf(row, id))),
      ],
    })),
  };
}
