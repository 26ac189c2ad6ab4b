import type { Mark, Scene, Shape } from '../picture/scene';
import { formatNumber } from '../shared/format';
import type { GridPlace } from '../shared/move-in-grid';
import { capPackages } from './cap-packages';
import { nameGroup, nameStep } from './describe-pareto-frontier';
import {
  AXIS_FOOT,
  buildAxes,
  drawAxes,
  drawSettledTitle,
  drawStairs,
  type Stair,
} from './frontier-axes-layout';
import { findStairs, groupPackages, type PackageGroup, readField } from './frontier-groups';
import { labelSpots } from './frontier-labels';
import { drawList, type ListEntry } from './frontier-list';
import { drawPackageMark, drawStepMark } from './frontier-marks';
import { spotOfGroup, spotOfLine, spotOfStep, spotOfTail } from './frontier-spots';
import type { BestStep, ParetoFrontierProps } from './pareto-frontier-props';
import { frontierWords } from './pareto-frontier-words';
import type { Box } from './place-point-labels';

/** Box that takes the pointer, from the middle of a point, px. */
const HIT = { x: -12, y: -12, width: 24, height: 24 } as const;
/** Half the side of the box round a point that no label may enter, px. */
const POINT_ROOM = 8;
/** A label is at most so wide, px and as a share of the plot. */
const LABEL_WIDTH = 220;
const LABEL_SHARE = 0.46;
/** From this width on labels may stand far from their points, px. */
const WIDE = 640;
const REACH = { wide: 190, narrow: 90 } as const;

const isDefined = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function boxRound(x: number, y: number): Box {
  return { left: x - POINT_ROOM, right: x + POINT_ROOM, top: y - POINT_ROOM, bottom: y + POINT_ROOM };
}

function drawLine({ path }: Stair, isFirst: boolean): Shape {
  return {
    kind: 'path',
    d: path,
    stroke: isFirst ? { ink: 'ink', width: 2 } : { ink: 'ink-3', width: 1.25, dash: [5, 3] },
  };
}

/** What is drawn of the data at hand: who stands inside the picture, who beyond it, and who is beaten by none. */
function readFacts({ packages, best = [], selectedId, closeUp }: ParetoFrontierProps) {
  const field = readField(groupPackages(packages));
  const groups = groupPackages(capPackages(packages, selectedId));
  const isWithin = ({ effort, settled }: { readonly effort: number; readonly settled: number }): boolean =>
    closeUp === undefined || (effort <= closeUp.effort && settled <= closeUp.settled);
  const byEffort = (a: BestStep, b: BestStep): number => a.effort - b.effort || a.settled - b.settled;
  return {
    field,
    unbeatenIds: new Set(field.unbeaten.map(({ id }) => id)),
    stairs: findStairs(field.unbeaten).filter(isWithin),
    steps: best.filter(isWithin).sort(byEffort),
    inside: groups.filter(isWithin),
    outside: groups.filter((group) => !isWithin(group)),
  };
}

/**
 * Packages by effort and harms settled, with the line through those that none beats. Labels stand at their points where
 * there is room; the others are numbered and listed under the plot, as are packages that share a place and those
 * beyond the close-up.
 */
export function layoutParetoFrontier(props: ParetoFrontierProps, width: number): Scene {
  const { locale, selectedId, onChoose } = props;
  const words = frontierWords[locale];
  const { field, unbeatenIds, stairs, steps, inside, outside } = readFacts(props);
  const axes = buildAxes([...inside, ...steps], width, locale);
  const title = drawSettledTitle(axes, words.settledBeyond);
  const ownLine = drawStairs(axes, stairs);
  const bestLine = drawStairs(axes, steps);
  const hasBest = steps.length > 0;

  const isSelected = (group: PackageGroup): boolean => group.packages.some(({ id }) => id === selectedId);
  const isOwn = (group: PackageGroup): boolean => group.packages.some(({ own }) => own === true);
  const rank = (group: PackageGroup): number =>
    isOwn(group) ? 0 : isSelected(group) ? 1 : unbeatenIds.has(group.id) ? 2 : 3;
  const labelWidth = Math.min(LABEL_WIDTH, (axes.right - axes.left) * LABEL_SHARE);
  const groupSpots = [...inside]
    .sort((a, b) => rank(a) - rank(b))
    .map((group) =>
      spotOfGroup(group, axes, {
        locale,
        width: labelWidth,
        strong: isSelected(group) || isOwn(group),
        over: unbeatenIds.has(group.id) && !hasBest,
      }),
    );
  const chosen = steps.find(({ id }) => id === selectedId);
  const labels = labelSpots(
    [
      spotOfTail(props.tail, steps.at(-1), axes, labelWidth),
      chosen && spotOfStep(chosen, axes, locale, labelWidth),
      hasBest ? spotOfLine('line:best', words.bestLine, steps, axes, true) : null,
      ...groupSpots,
      hasBest ? spotOfLine('line:these', words.theseLine, stairs, axes, false) : null,
    ].filter(isDefined),
    inside.flatMap(({ id }) => groupSpots.find(({ key }) => key === id) ?? []),
    {
      frame: { left: 0, right: width, top: 0, bottom: axes.bottom + 2 },
      hard: [
        title.box,
        { left: 0, right: axes.left - 2, top: 0, bottom: axes.bottom },
        ...[...inside, ...steps].map(({ effort, settled }) => boxRound(axes.x(effort), axes.y(settled))),
      ],
      firm: hasBest ? bestLine.boxes : ownLine.boxes,
      soft: hasBest ? ownLine.boxes : [],
    },
    width >= WIDE ? REACH.wide : REACH.narrow,
    (position) => formatNumber(locale, position),
  );

  const stepMarks = steps.map(
    (step, column): Mark => ({
      kind: 'mark',
      id: step.id,
      x: axes.x(step.effort),
      y: axes.y(step.settled),
      shapes: drawStepMark(step.id === selectedId),
      place: { row: 0, column },
      name: `${words.bestLine}: ${nameStep(step, locale)}`,
      href: onChoose === undefined ? step.href : undefined,
      box: HIT,
    }),
  );
  let column = 0;
  const nextPlace = (): GridPlace => {
    column += 1;
    return { row: hasBest ? 1 : 0, column: column - 1 };
  };
  const packageMarks = inside.map(
    (group): Mark => ({
      kind: 'mark',
      id: group.id,
      x: axes.x(group.effort),
      y: axes.y(group.settled),
      shapes: drawPackageMark(group, isSelected(group), unbeatenIds.has(group.id)),
      place: nextPlace(),
      name: `${group.packages.map(({ label }) => label).join('; ')}. ${nameGroup(group, field, locale)}`,
      href: onChoose === undefined && group.packages.length === 1 ? group.packages[0]?.href : undefined,
      box: HIT,
    }),
  );

  const entryOf = (group: PackageGroup): ListEntry => ({
    number: labels.numberOf.get(group.id) ?? '',
    group,
    isTie: group.packages.length > 1,
  });
  const listed = inside.map(entryOf).filter(({ number, isTie }) => number !== '' || isTie);
  const set = { width, props, nextPlace, field };
  const near = drawList(listed, null, axes.bottom + AXIS_FOOT, set);
  const far = drawList(outside.map(entryOf), words.beyond, near.bottom, set);
  return {
    width,
    height: Math.ceil(far.bottom),
    items: [
      ...drawAxes(axes, locale),
      ...title.shapes,
      ...(inside.length > 0 ? [drawLine(ownLine, !hasBest)] : []),
      ...(hasBest ? [drawLine(bestLine, true)] : []),
      ...labels.shapes,
      ...stepMarks,
      ...packageMarks,
      ...near.items,
      ...far.items,
    ],
  };
}
