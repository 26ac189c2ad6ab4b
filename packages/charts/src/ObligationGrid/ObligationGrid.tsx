import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { type MarkReading, SceneFigure } from '../picture/SceneFigure';
import { describeObligationGrid, readCell, tabulateObligationGrid } from './describe-obligation-grid';
import { countMet, showObligations } from './obligation-facts';
import {
  cellMarkId,
  countMarkId,
  groupMarkId,
  layoutObligationGrid,
  rowMarkId,
} from './obligation-grid-layout';
import type { ObligationGridProps } from './obligation-grid-props';
import { obligationWords } from './obligation-grid-words';

/** What the reading line says of each mark, by the id of the mark. */
function readMarks(props: ObligationGridProps): ReadonlyMap<string, MarkReading> {
  const words = obligationWords[props.locale];
  const { columns, groups } = showObligations(props);
  const readings = new Map<string, MarkReading>();
  for (const group of groups) {
    const all = group.rows.length;
    const counts = columns.map(({ id, label }) => `${label}: ${words.metOf(countMet(group.rows, id), all)}.`);
    readings.set(groupMarkId(group.id), { subject: group.label, text: counts.join(' ') });
    for (const [index, { id, label }] of columns.entries()) {
      readings.set(countMarkId(group.id, id), {
        subject: `${group.label} · ${label}`,
        text: counts[index] ?? '',
        whyHref: group.href,
      });
    }
    for (const row of group.rows) {
      const subject = `${group.label} · ${words.article(row.article, row.label)}`;
      const first = columns[0];
      readings.set(rowMarkId(row.id), {
        subject,
        text: first === undefined ? '' : `${first.label}: ${readCell(props, row, first)}`,
        whyHref: row.href,
      });
      for (const column of columns) {
        readings.set(cellMarkId(row.id, column.id), {
          subject: `${subject} · ${column.label}`,
          text: readCell(props, row, column),
          locator: row.cells[column.id]?.locator,
          whyHref: row.href,
        });
      }
    }
  }
  return readings;
}

/**
 * Articles of treaties by states of the law: whether each binds and whether it is met, in colour where a package
 * changes it. A treaty folds into counts.
 */
export function ObligationGrid(props: ObligationGridProps): ReactElement {
  const { title, subtitle, locale, state, columns, groups } = props;
  const { foldedGroupIds, onlyChanged } = props;
  const words = obligationWords[locale];
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(foldedGroupIds));
  const [changed, setChanged] = useState(onlyChanged ?? false);
  const [given, setGiven] = useState(onlyChanged);
  // The switch follows the page when the page moves it.
  if (given !== onlyChanged) {
    setGiven(onlyChanged);
    setChanged(onlyChanged ?? false);
  }
  const drawn = useMemo<ObligationGridProps>(
    () => ({ title, subtitle, locale, columns, groups, onlyChanged: changed, foldedGroupIds: [...folded] }),
    [title, subtitle, locale, columns, groups, changed, folded],
  );
  const layout = useCallback((at: number) => layoutObligationGrid(drawn, at), [drawn]);
  const readings = useMemo(() => readMarks(drawn), [drawn]);
  const shown = useMemo(() => showObligations(drawn), [drawn]);
  const isEmpty = shown.shown === 0 || shown.columns.length === 0;
  const allFolded = groups.every(({ id }) => folded.has(id));
  const hasControls = shown.all > 1 && state === undefined;

  function fold(id: string): void {
    const group = groups.find((entry) => groupMarkId(entry.id) === id);
    if (group === undefined) return;
    const next = new Set(folded);
    if (!next.delete(group.id)) next.add(group.id);
    setFolded(next);
  }

  return (
    <SceneFigure
      {...props}
      className="tz-obligations-figure"
      layout={layout}
      description={describeObligationGrid(drawn)}
      table={tabulateObligationGrid(drawn)}
      read={(id) => readings.get(id) ?? null}
      empty={isEmpty ? (shown.all === 0 ? words.nothing : words.nothingChanges) : undefined}
      onFold={fold}
      controls={
        hasControls ? (
          <p className="tz-obligations-controls">
            {columns.length > 1 ? (
              <label>
                <input
                  type="checkbox"
                  checked={changed}
                  onChange={(event) => setChanged(event.currentTarget.checked)}
                />{' '}
                {words.onlyChanged}
              </label>
            ) : null}
            {groups.length > 1 && !isEmpty ? (
              <button
                type="button"
                className="tz-obligations-fold"
                onClick={() => setFolded(new Set(allFolded ? [] : groups.map(({ id }) => id)))}
              >
                {allFolded ? words.openAll : words.foldAll}
              </button>
            ) : null}
          </p>
        ) : null
      }
    />
  );
}
