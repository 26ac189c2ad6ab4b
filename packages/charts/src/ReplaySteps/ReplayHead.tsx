import type { ReactElement } from 'react';
import type { Locale } from '../shared/chart-types';
import { WholeWords } from '../shared/WholeWords';
import { wordsFor } from '../words/words-for';
import { placeBracket } from './replay-steps-layout';
import type { ReplayColumn, ReplayStepsProps } from './replay-steps-props';

/** Heads of the laws, and the bracket over those that add one reform at a time. */
export function ReplayHead(props: {
  readonly columns: readonly ReplayColumn[];
  readonly bracket: ReplayStepsProps['bracket'];
  /** Whether the columns go by numbers; their names are then said to assistive technology alone. */
  readonly isNumbered: boolean;
  readonly locale: Locale;
}): ReactElement {
  const { columns, bracket, isNumbered, locale } = props;
  const range = placeBracket(columns, bracket);
  return (
    <>
      <colgroup>
        <col className="tz-replay-head" />
        {columns.map((column) => (
          <col key={column.id} className="tz-replay-column" />
        ))}
      </colgroup>
      <thead>
        {range === null ? null : (
          <tr className="tz-bracket">
            <td colSpan={range[0] + 1} />
            <td colSpan={range[1] - range[0] + 1}>
              <span className="note">{bracket?.label ?? wordsFor(locale).addingReforms}</span>
              <span className="tz-bracket-line">
                <svg viewBox="0 0 6 8" width="6" height="8" aria-hidden="true">
                  <path d="M0.5 0.5l5 3.5-5 3.5" />
                </svg>
              </span>
            </td>
            {range[1] < columns.length - 1 ? <td colSpan={columns.length - 1 - range[1]} /> : null}
          </tr>
        )}
        <tr>
          <td />
          {columns.map((column, index) => (
            <th key={column.id} scope="col" className={column.kind === 'law' ? 'sub' : undefined}>
              {isNumbered ? (
                <>
                  <b aria-hidden="true">{index + 1}</b>
                  <span className="vh">{column.label}</span>
                </>
              ) : (
                <>
                  <span className="tz-long">
                    <b>
                      <WholeWords text={column.label} />
                    </b>
                    {column.note === undefined ? null : <WholeWords text={column.note} />}
                  </span>
                  <b className="tz-short">{column.shortLabel ?? column.label}</b>
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** The names of numbered columns, over the figure. */
export function ReplayKey({ columns }: { readonly columns: readonly ReplayColumn[] }): ReactElement {
  return (
    <ol className="tz-replay-key">
      {columns.map((column) => (
        <li key={column.id}>
          {column.label}
          {column.note === undefined ? null : <span className="sub"> {column.note}</span>}
        </li>
      ))}
    </ol>
  );
}
