import type { ReactElement } from 'react';
import type { Locale } from '../shared/chart-types';
import { WholeWords } from '../shared/WholeWords';
import { wordsFor } from '../words/words-for';
import type { ReplayColumn, ReplayStepsProps } from './replay-steps-props';

/** Heads of the laws, and the bracket over those that add one reform at a time. */
export function ReplayHead(props: {
  readonly columns: readonly ReplayColumn[];
  readonly bracket: ReplayStepsProps['bracket'];
  readonly locale: Locale;
}): ReactElement {
  const { columns, bracket, locale } = props;
  const from = columns.findIndex((column) => column.id === bracket?.fromColumnId);
  const to = columns.findIndex((column) => column.id === bracket?.toColumnId);
  return (
    <>
      <colgroup>
        <col className="tz-replay-head" />
        {columns.map((column) => (
          <col key={column.id} className="tz-replay-column" />
        ))}
      </colgroup>
      <thead>
        {bracket === undefined || from < 0 || to < from ? null : (
          <tr className="tz-bracket">
            <td colSpan={from + 1} />
            <td colSpan={to - from + 1}>
              <span className="note">{bracket.label ?? wordsFor(locale).addingReforms}</span>
              <span className="tz-bracket-line">
                <svg viewBox="0 0 6 8" width="6" height="8" aria-hidden="true">
                  <path d="M0.5 0.5l5 3.5-5 3.5" />
                </svg>
              </span>
            </td>
            {to < columns.length - 1 ? <td colSpan={columns.length - 1 - to} /> : null}
          </tr>
        )}
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.kind === 'law' ? 'sub' : undefined}>
              <span className="tz-long">
                <b>
                  <WholeWords text={column.label} />
                </b>
                {column.note === undefined ? null : <WholeWords text={column.note} />}
              </span>
              <b className="tz-short">{column.shortLabel ?? column.label}</b>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
