import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { SceneFigure } from '../picture/SceneFigure';
import { chooseOpen, DEGREE_FIRST, isDegreeFirst, layoutCompareSets } from './compare-sets-layout';
import type { CompareSetsProps, SetArrangement } from './compare-sets-props';
import { setWords } from './compare-sets-words';
import { arrangementOf, describeCompareSets, tabulateCompareSets } from './describe-compare-sets';
import { groupSets } from './group-sets';
import { readSetMark } from './read-set-mark';
import { SetControls } from './SetControls';

const GROUP = 'group:';

/** What the reader made of the arrangement; what the page asks for anew wins over it. */
function useArrangement(props: CompareSetsProps): [SetArrangement, (next: SetArrangement) => void] {
  const { sort, leastSize, onlyOne } = arrangementOf(props);
  const asked = `${sort} ${leastSize} ${onlyOne}`;
  const [own, setOwn] = useState({ asked, arrangement: { sort, leastSize, onlyOne } });
  const arrangement = own.asked === asked ? own.arrangement : { sort, leastSize, onlyOne };
  const change = (next: SetArrangement): void => {
    setOwn({ asked, arrangement: next });
    props.onArrange?.(next);
  };
  return [arrangement, change];
}

/** Which harms which scenarios settle: a group for each set of scenarios, unfolded into its harms under every column. */
export function CompareSets(props: CompareSetsProps): ReactElement {
  const { locale, base, sets, harms, atLeast, beyondBase, openIds, formId } = props;
  const words = setWords(locale);
  const data = useMemo(
    () => ({ locale, base, sets, harms, atLeast, beyondBase }),
    [locale, base, sets, harms, atLeast, beyondBase],
  );
  const [arrangement, arrange] = useArrangement(props);
  const { sort, leastSize, onlyOne } = arrangement;
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  // At the start both are the same; the groups are found once.
  const all = useMemo(() => groupSets(data, DEGREE_FIRST), [data]);
  const grouped = useMemo(() => {
    const asked = { sort, leastSize, onlyOne };
    return isDegreeFirst(asked) ? all : groupSets(data, asked);
  }, [data, all, sort, leastSize, onlyOne]);
  const open = useMemo(() => {
    const first = openIds === undefined ? chooseOpen(data, all) : new Set(openIds);
    return new Set(grouped.groups.map(({ id }) => id).filter((id) => toggled.get(id) ?? first.has(id)));
  }, [data, openIds, all, grouped, toggled]);
  const layout = useCallback(
    (width: number) => layoutCompareSets(data, width, { sort, leastSize, onlyOne }, open, grouped),
    [data, sort, leastSize, onlyOne, open, grouped],
  );
  const table = useMemo(() => tabulateCompareSets(data, all), [data, all]);
  const isEmpty = sets.length === 0 || harms.length === 0;
  const allOpen = grouped.groups.every(({ id }) => open.has(id));
  return (
    <SceneFigure
      {...props}
      className="tz-sets"
      layout={layout}
      description={describeCompareSets({ ...data, ...arrangement }, grouped)}
      table={table}
      read={(id) => readSetMark(data, grouped, id)}
      empty={isEmpty ? words.empty : undefined}
      onFold={(id) => {
        const group = id.slice(GROUP.length);
        setToggled((before) => new Map(before).set(group, !open.has(group)));
      }}
      controls={
        isEmpty || props.state !== undefined ? null : (
          <SetControls
            arrangement={arrangement}
            largest={grouped.largest}
            allOpen={allOpen}
            locale={locale}
            formId={formId}
            onArrange={arrange}
            onFoldAll={() =>
              setToggled((before) => {
                const changes = grouped.groups.map(({ id }): [string, boolean] => [id, !allOpen]);
                return new Map([...before, ...changes]);
              })
            }
          />
        )
      }
      notes={!isEmpty && grouped.groups.length === 0 ? <p className="tz-empty">{words.noGroup}</p> : null}
    />
  );
}
