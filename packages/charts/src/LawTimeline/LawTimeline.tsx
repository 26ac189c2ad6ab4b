import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { SceneFigure } from '../picture/SceneFigure';
import { wordsFor } from '../words/words-for';
import { describeLawTimeline, tabulateLawTimeline } from './describe-law-timeline';
import { groupId, layoutLawTimeline } from './law-timeline-layout';
import type { LawTimelineProps } from './law-timeline-props';
import { readTimelineMarks } from './read-timeline-marks';

const NONE: readonly string[] = [];

/** What the law said of several rules, version by version, with the cases that fell in between. */
export function LawTimeline(props: LawTimelineProps): ReactElement {
  const { rows, editions, events, asOf, from, compress, limit, locale } = props;
  // Folds given anew take the place of those that the reader made.
  const given = (props.folded ?? []).join('\n');
  const [folds, setFolds] = useState({ given, folded: props.folded ?? [] });
  const folded = folds.given === given ? folds.folded : (props.folded ?? NONE);
  const data = useMemo<LawTimelineProps>(
    () => ({ title: '', rows, editions, events, asOf, from, compress, limit, locale, folded }),
    [rows, editions, events, asOf, from, compress, limit, locale, folded],
  );
  const layout = useCallback((width: number) => layoutLawTimeline(data, width), [data]);
  const readings = useMemo(() => readTimelineMarks(data), [data]);

  function toggleFold(id: string): void {
    const group = rows.find((row) => row.group !== undefined && groupId(row.group) === id)?.group;
    if (group === undefined) return;
    const next = folded.includes(group) ? folded.filter((one) => one !== group) : [...folded, group];
    setFolds({ given, folded: next });
  }

  return (
    <SceneFigure
      title={props.title}
      subtitle={props.subtitle}
      headingLevel={props.headingLevel}
      locale={locale}
      state={props.state}
      width={props.width}
      className="tz-timeline-figure"
      layout={layout}
      description={describeLawTimeline(props)}
      table={tabulateLawTimeline(props)}
      read={(id) => readings.get(id) ?? null}
      onFold={toggleFold}
      empty={rows.length === 0 ? wordsFor(locale).noTimeline : undefined}
    />
  );
}
