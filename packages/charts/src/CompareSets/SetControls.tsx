import { type ReactElement, useEffect, useId, useState } from 'react';
import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import type { SetArrangement, SetOrder } from './compare-sets-props';
import { setWords } from './compare-sets-words';

const ORDERS: readonly SetOrder[] = ['degree', 'size'];

/** Order and filters of the groups, and one button to fold them all. */
export function SetControls(props: {
  readonly arrangement: SetArrangement;
  /** Harms of the largest group, which the least number cannot pass. */
  readonly largest: number;
  readonly allOpen: boolean;
  readonly locale: Locale;
  readonly formId: string | undefined;
  readonly onArrange: (arrangement: SetArrangement) => void;
  readonly onFoldAll: () => void;
}): ReactElement {
  const { arrangement, largest, allOpen, locale, formId, onArrange, onFoldAll } = props;
  const words = setWords(locale);
  const [sortId, leastId, onlyId] = [useId(), useId(), useId()];
  // Before script the button could do nothing; the other controls go with their form.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const most = Math.max(1, largest, arrangement.leastSize);
  return (
    <div className="tz-set-controls">
      <p>
        <label htmlFor={sortId}>{words.order}</label>
        <select
          id={sortId}
          name="sort"
          form={formId}
          value={arrangement.sort}
          onChange={(event) => {
            const sort = ORDERS.find((order) => order === event.target.value);
            if (sort !== undefined) onArrange({ ...arrangement, sort });
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={leastId}>
          {words.leastSize}: <b className="num">{formatNumber(locale, arrangement.leastSize)}</b>
        </label>
        <input
          id={leastId}
          type="range"
          name="least"
          form={formId}
          min={1}
          max={most}
          step={1}
          value={arrangement.leastSize}
          onChange={(event) => onArrange({ ...arrangement, leastSize: Number(event.target.value) })}
        />
      </p>
      <p className="tz-set-only">
        <input
          id={onlyId}
          type="checkbox"
          name="only"
          value="1"
          form={formId}
          checked={arrangement.onlyOne}
          onChange={(event) => onArrange({ ...arrangement, onlyOne: event.target.checked })}
        />
        <label htmlFor={onlyId}>{words.onlyOneSwitch}</label>
      </p>
      {ready ? (
        <button type="button" className="tz-set-fold" onClick={onFoldAll}>
          {allOpen ? words.foldAll : words.unfoldAll}
        </button>
      ) : null}
    </div>
  );
}
