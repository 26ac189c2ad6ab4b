import { drawText } from '../picture/draw';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ComparedSets, SetArrangement } from './compare-sets-props';
import { setWords } from './compare-sets-words';
import { drawSetGroup } from './draw-set-group';
import { drawSetHead } from './draw-set-head';
import { type GroupedSets, groupSets, NONE, type SetGroup } from './group-sets';
import { placeColumns } from './set-columns';
import type { SetDrawing, SetsToLay } from './set-drawing';

/** More groups than this are not drawn. */
const MOST_GROUPS = 32;
/** More harms of one group than this are not drawn. */
const MOST_HARMS = 120;
/** Groups of no more harms than this are unfolded at the start. */
const OPEN_UP_TO = 12;

/** Columns of a comparison, px: room for two lines of a harm, and for a word of a name on a desk. */
const DESK = { label: 400, least: 36, most: 132 };
const PHONE = { label: 400, least: 36, most: 46 };
const PHONE_WIDTH = 520;

/** How groups are arranged where nothing else is asked for. */
export const DEGREE_FIRST: SetArrangement = { sort: 'degree', leastSize: 1, onlyOne: false };

/** Whether groups are arranged so that nothing is left out and the order is the usual one. */
export function isDegreeFirst({ sort, leastSize, onlyOne }: SetArrangement): boolean {
  return sort === DEGREE_FIRST.sort && leastSize === DEGREE_FIRST.leastSize && !onlyOne;
}

/** The groups that are unfolded unless told: those whose harms can be read at a glance. */
export function chooseOpen(
  data: ComparedSets,
  { groups }: GroupedSets = groupSets(data, DEGREE_FIRST),
): ReadonlySet<string> {
  return new Set(groups.filter(({ harms }) => harms.length <= OPEN_UP_TO).map(({ id }) => id));
}

/** Lines under the groups: what was left out, and where it went. */
function listOmissions(data: SetsToLay, grouped: GroupedSets, shown: number): readonly string[] {
  const { sets, groupCount, leftOut } = grouped;
  const words = setWords(data.locale);
  return [
    sets.length < data.sets.length ? words.setsShown(sets.length, data.sets.length) : '',
    shown < groupCount ? words.groupsShown(shown, groupCount) : '',
    leftOut.length > 0 ? words.leftOut(leftOut.length, data.base.label) : '',
  ].filter((line) => line !== '');
}

/** As many groups as are drawn: the first ones, and the one that nobody settles, which is the last. */
function limitGroups(groups: readonly SetGroup[]): readonly SetGroup[] {
  const last = groups.at(-1);
  if (groups.length <= MOST_GROUPS || last === undefined) return groups;
  return last.id === NONE ? [...groups.slice(0, MOST_GROUPS - 1), last] : groups.slice(0, MOST_GROUPS);
}

/**
 * Places heads, groups and the harms of the open ones at a width in px. Same data, same scene. `grouped`: the groups
 * in this arrangement, where they are at hand.
 */
export function layoutCompareSets(
  data: SetsToLay,
  width: number,
  arrangement: SetArrangement,
  openIds: ReadonlySet<string>,
  grouped: GroupedSets = groupSets(data, arrangement),
): Scene {
  const { sets, totals, most } = grouped;
  const groups = limitGroups(grouped.groups);
  const room = width < PHONE_WIDTH ? PHONE : DESK;
  const drawing: SetDrawing = { data, sets, most, columns: placeColumns(width, sets.length + 1, room) };
  const head = drawSetHead(drawing, totals);
  const items: (Shape | Mark)[] = [...head.items];
  let top = head.height;
  let row = 1;
  for (const group of groups) {
    const part = drawSetGroup(drawing, group, {
      top,
      row,
      open: openIds.has(group.id),
      mostHarms: MOST_HARMS,
    });
    items.push(...part.items);
    top += part.height;
    row += part.rows;
  }
  for (const line of listOmissions(data, grouped, groups.length)) {
    const block = drawText(line, { x: 0, top: top + 4, width }, { ink: 'ink-3' });
    items.push(...block.shapes);
    top += block.height + 4;
  }
  return { width, height: top + 4, items };
}
