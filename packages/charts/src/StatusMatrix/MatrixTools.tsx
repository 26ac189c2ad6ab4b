import { type ReactElement, useId } from 'react';
import { Chevron } from '../Marks/Marks';
import { type Locale, STATUS_ORDER, type Status } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { NO_FILTER } from './arrange-status-matrix';
import { withoutHyphens } from './part-words';
import type { MatrixFilter, MatrixSort, StatusColumn } from './status-matrix-props';
import { matrixToolWords } from './status-matrix-words';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ToolsProps {
  readonly locale: Locale;
  readonly columns: readonly StatusColumn[];
  readonly sort: MatrixSort;
  readonly filter: MatrixFilter;
  readonly filtering: boolean;
  readonly onSort: (sort: MatrixSort) => void;
  readonly onFilter: (filter: MatrixFilter) => void;
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <span className="tz-tool">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChoose(event.target.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}

function listSorts(columns: readonly StatusColumn[], locale: Locale): readonly Option[] {
  const words = matrixToolWords[locale];
  return [
    { value: 'given', label: words.sorts.given },
    { value: 'label', label: words.sorts.label },
    { value: 'settled', label: words.sorts.settled },
    ...columns.map(({ id, label }) => ({
      value: `column:${id}`,
      label: words.sortByColumn(withoutHyphens(label)),
    })),
  ];
}

/** Opens the controls. Without script it would lead nowhere, and the styles leave it out. */
export function ToolsButton(props: {
  readonly locale: Locale;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}): ReactElement {
  const { locale, open, onToggle } = props;
  return (
    <button
      type="button"
      className="tz-tools-button note"
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      {matrixToolWords[locale].tools}
      <Chevron size={12} />
    </button>
  );
}

/** Order and filter of a matrix. */
export function MatrixTools(props: ToolsProps): ReactElement {
  const { locale, columns, sort, filter, filtering, onSort, onFilter } = props;
  const words = matrixToolWords[locale];
  const searchId = useId();
  const change = (part: Partial<MatrixFilter>): void => onFilter({ ...filter, ...part });
  return (
    <fieldset className="tz-tools">
      <legend className="vh">{words.tools}</legend>
      <Choice
        label={words.order}
        value={sort}
        options={listSorts(columns, locale)}
        onChoose={(value) => onSort(value as MatrixSort)}
      />
      <Choice
        label={words.status}
        value={filter.status}
        options={[
          { value: 'any', label: words.anyStatus },
          ...STATUS_ORDER.map((status) => ({ value: status, label: wordsFor(locale).status[status] })),
        ]}
        onChoose={(value) => change({ status: value as Status | 'any' })}
      />
      {filter.status === 'any' ? null : (
        <Choice
          label={words.underColumn}
          value={filter.columnId}
          options={[
            { value: 'any', label: words.anyColumn },
            ...columns.map(({ id, label }) => ({ value: id, label: withoutHyphens(label) })),
          ]}
          onChoose={(columnId) => change({ columnId })}
        />
      )}
      <span className="tz-tool tz-tool-search">
        <label htmlFor={searchId}>{words.search}</label>
        <input
          id={searchId}
          type="search"
          autoComplete="off"
          value={filter.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </span>
      <label className="tz-tool-switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself; aria-checked would only repeat it
          role="switch"
          className="tz-switch"
          checked={filter.changesOnly}
          onChange={(event) => change({ changesOnly: event.target.checked })}
        />
        {words.changesOnly}
      </label>
      {filtering ? (
        <button type="button" className="tz-tool-all" onClick={() => onFilter(NO_FILTER)}>
          {words.showAll}
        </button>
      ) : null}
    </fieldset>
  );
}
