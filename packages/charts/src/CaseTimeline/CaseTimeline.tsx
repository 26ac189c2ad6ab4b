import { type ReactElement, useCallback, useState } from 'react';
import { SceneFigure } from '../picture/SceneFigure';
import { capitalise } from '../shared/format';
import { sayOutcomes } from '../shared/say-outcomes';
import { tallyWords } from '../shared/tally-words';
import { layoutCaseTimeline } from './case-timeline-layout';
import type { CaseGroup, CaseTimelineProps, YearRange } from './case-timeline-props';
import { describeCaseTimeline, tabulateCaseTimeline } from './describe-case-timeline';
import { YearBrush } from './YearBrush';

const GROUP = 'group:';

/** Documented cases on one axis of time, by theme or procedure, with the versions of the law across. */
export function CaseTimeline(props: CaseTimelineProps): ReactElement {
  const { locale, state, groups, editions, brush = false } = props;
  const [years, setYears] = useKept<YearRange>(props.years, `${props.years.from}-${props.years.to}`);
  const [openIds, setOpenIds] = useKept(props.openIds ?? [], (props.openIds ?? []).join());
  const words = tallyWords(locale);
  const shown = { ...props, years };
  const layout = useCallback(
    (column: number) => layoutCaseTimeline({ title: '', locale, groups, editions, years, openIds }, column),
    [locale, groups, editions, years, openIds],
  );

  function fold(id: string): void {
    const group = groups.find((one) => GROUP + one.id === id);
    if (group === undefined) return;
    const next = openIds.includes(group.id)
      ? openIds.filter((open) => open !== group.id)
      : [...openIds, group.id];
    setOpenIds(next);
    props.onFold?.(next);
  }

  return (
    <SceneFigure
      {...props}
      className="tz-case-timeline"
      layout={layout}
      description={describeCaseTimeline(shown)}
      table={tabulateCaseTimeline(props)}
      empty={groups.length === 0 ? words.nothing : undefined}
      onFold={fold}
      read={(id) => readMark(groups, id, props)}
      notes={
        brush && state === undefined && groups.length > 0 ? (
          <YearBrush bounds={props.years} years={years} locale={locale} onChange={setYears} />
        ) : undefined
      }
    />
  );
}

function readMark(groups: readonly CaseGroup[], id: string, { locale }: CaseTimelineProps) {
  const words = tallyWords(locale);
  const group = groups.find((one) => GROUP + one.id === id);
  if (group !== undefined) {
    return {
      subject: `${group.label}: ${words.cases(group.cases.length)}`,
      text: `${capitalise(sayOutcomes(group.cases, locale))}.`,
    };
  }
  const one = groups.flatMap(({ cases }) => cases).find((each) => each.id === id);
  if (one === undefined) return null;
  const changed = one.same === false ? `; ${words.otherwise}` : '';
  return {
    subject: one.title,
    text: `${one.when}. ${capitalise(words.outcome[one.outcome])}${changed}.`,
  };
}

/** A state that begins anew where the value it was given changes, as told by its key. */
function useKept<Value>(given: Value, key: string): readonly [Value, (value: Value) => void] {
  const [kept, setKept] = useState<{ readonly key: string; readonly value: Value } | null>(null);
  const value = kept?.key === key ? kept.value : given;
  return [value, (next) => setKept({ key, value: next })];
}
