import { type ReactElement, useCallback, useMemo } from 'react';
import { SceneFigure } from '../picture/SceneFigure';
import type { PairGridProps } from './compare-sets-props';
import { setWords } from './compare-sets-words';
import { describePairGrid, tabulatePairGrid } from './describe-compare-sets';
import { pairedSets } from './group-sets';
import { layoutPairGrid } from './pair-grid-layout';
import { readPairMark } from './read-set-mark';

/** What each of two scenarios settles that the other does not, and which is contained in which. */
export function PairGrid(props: PairGridProps): ReactElement {
  const { locale, base, sets, harms, atLeast } = props;
  const data = useMemo(() => ({ locale, base, sets, harms, atLeast }), [locale, base, sets, harms, atLeast]);
  const layout = useCallback((width: number) => layoutPairGrid(data, width), [data]);
  return (
    <SceneFigure
      {...props}
      className="tz-pairs"
      layout={layout}
      description={describePairGrid(data)}
      table={tabulatePairGrid(data)}
      read={(id) => readPairMark(data, id)}
      empty={pairedSets(data).length < 2 ? setWords(locale).empty : undefined}
    />
  );
}
