import { type ReactElement, useCallback, useMemo } from 'react';
import { type MarkReading, SceneFigure } from '../picture/SceneFigure';
import { ShownOf } from '../shared/ShownOf';
import { capPackages } from './cap-packages';
import {
  describeParetoFrontier,
  nameGroup,
  readStep,
  tabulateParetoFrontier,
} from './describe-pareto-frontier';
import { groupPackages, type PackageGroup, readField } from './frontier-groups';
import { layoutParetoFrontier } from './pareto-frontier-layout';
import type { ParetoFrontierProps } from './pareto-frontier-props';
import { frontierWords } from './pareto-frontier-words';

/** Begins the id of a mark in the list under the plot. */
const ENTRY = 'entry:';

/**
 * Packages by what they ask for and what they settle, with a line through those that none beats. Not for one package
 * alone, nor for judging single harms: for those, see `StatusMoves`.
 */
export function ParetoFrontier(props: ParetoFrontierProps): ReactElement {
  const { packages, best = [], locale, selectedId, onChoose } = props;
  const words = frontierWords[locale];
  const field = useMemo(() => readField(groupPackages(packages)), [packages]);
  const shown = useMemo(() => capPackages(packages, selectedId), [packages, selectedId]);
  const groups = useMemo(() => groupPackages(shown), [shown]);
  const layout = useCallback((width: number) => layoutParetoFrontier(props, width), [props]);
  const groupOf = (markId: string): PackageGroup | undefined => {
    if (!markId.startsWith(ENTRY)) return groups.find(({ id }) => id === markId);
    const id = markId.slice(ENTRY.length);
    const group = groups.find((one) => one.packages.some((own) => own.id === id));
    return group && { ...group, packages: group.packages.filter((own) => own.id === id) };
  };
  const read = (markId: string): MarkReading | null => {
    const step = best.find(({ id }) => id === markId);
    if (step !== undefined) return { subject: words.bestLine, text: readStep(step, locale) };
    const group = groupOf(markId);
    if (group === undefined) return null;
    const subject = group.packages.map(({ label }) => label).join('; ');
    return { subject, text: nameGroup(group, field, locale) };
  };
  const choose =
    onChoose && ((markId: string) => onChoose(groupOf(markId)?.packages.map(({ id }) => id) ?? [markId]));
  const chosen = groups.find((group) => group.packages.some(({ id }) => id === selectedId));
  return (
    <SceneFigure
      {...props}
      className="tz-frontier"
      layout={layout}
      description={describeParetoFrontier(props)}
      table={tabulateParetoFrontier(props)}
      read={read}
      empty={packages.length + best.length === 0 ? words.empty : undefined}
      onChoose={choose}
      chosenIds={new Set(selectedId === undefined ? [] : [chosen?.id ?? selectedId, `${ENTRY}${selectedId}`])}
      notes={<ShownOf shown={shown.length} all={packages.length} locale={locale} />}
    />
  );
}
