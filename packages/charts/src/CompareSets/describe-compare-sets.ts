import type { TwinTable } from '../shared/TableTwin';
import { sharedWords } from '../words/shared-words';
import { DEGREE_FIRST } from './compare-sets-layout';
import type { SetArrangement } from './compare-sets-props';
import { setWords } from './compare-sets-words';
import { type GroupedSets, groupSets, pairSets } from './group-sets';
import { namePair } from './pair-grid-layout';
import { nameGroup, type SetsToLay } from './set-drawing';

type Described = SetsToLay & Partial<SetArrangement>;

/** How groups are arranged where the props do not say. */
export function arrangementOf({ sort, leastSize, onlyOne }: Partial<SetArrangement>): SetArrangement {
  return {
    sort: sort ?? DEGREE_FIRST.sort,
    leastSize: Math.max(1, leastSize ?? DEGREE_FIRST.leastSize),
    onlyOne: onlyOne ?? DEGREE_FIRST.onlyOne,
  };
}

/** What each set settles, each group with its count, and which set is contained in another. */
export function describeCompareSets(
  data: Described,
  grouped: GroupedSets = groupSets(data, arrangementOf(data)),
): string {
  const words = setWords(data.locale);
  const { atLeast = 'settled', beyondBase = true } = data;
  const { sets, groups, totals, leftOut } = grouped;
  if (sets.length === 0 || data.harms.length === 0) return words.empty;
  const sums = sets.map(({ id, mark, label }) => words.totalOf(`${mark}, ${label}`, totals.get(id) ?? 0));
  return [
    `${words.total(atLeast, beyondBase)}: ${sums.join('; ')}.`,
    ...groups.map((group) => `${nameGroup(group, data)}: ${group.harms.length}.`),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.length, data.base.label)] : []),
    describeRelations(data),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function describeRelations(data: SetsToLay): string {
  const words = setWords(data.locale);
  return pairSets(data)
    .flatMap((row) => {
      const marks = (relation: 'contained' | 'same'): string =>
        words.join(row.filter((pair) => pair.relation === relation).map(({ without }) => without.mark));
      const [contained, same] = [marks('contained'), marks('same')];
      const own = row[0]?.of.mark ?? '';
      return [
        contained === '' ? '' : words.isContained(own, contained),
        same === '' ? '' : words.isSame(own, same),
      ];
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Every harm with its status under each column and the sets that settle it, those that are left out of the groups too. */
export function tabulateCompareSets(
  data: SetsToLay,
  all: GroupedSets = groupSets(data, DEGREE_FIRST),
): TwinTable {
  const words = setWords(data.locale);
  const { status, harm, notAsked } = sharedWords(data.locale);
  const { sets, groups, leftOut } = all;
  const columns = [data.base, ...sets];
  return {
    columns: [harm, words.settledBy, ...columns.map(({ label }) => label)],
    rows: [
      ...groups.map((group) => ({
        by: group.sets.length === 0 ? words.nobody : words.join(group.sets.map(({ mark }) => mark)),
        harms: group.harms,
      })),
      { by: words.already, harms: leftOut },
    ].flatMap(({ by, harms }) =>
      harms.map(({ id, label, cells }) => ({
        id,
        cells: [
          label,
          by,
          ...columns.map((column) => {
            const cell = cells[column.id];
            return cell === undefined ? notAsked : status[cell.status];
          }),
        ],
      })),
    ),
  };
}

/** Each pair with its count, and who is contained in whom. */
export function describePairGrid(data: SetsToLay): string {
  const pairs = pairSets(data).flatMap((row) => row.filter(({ relation }) => relation !== 'itself'));
  if (pairs.length === 0) return setWords(data.locale).empty;
  const counts = pairs.map((pair) => namePair(pair, data.locale)).join('; ');
  return [`${counts}.`, describeRelations(data)].filter((text) => text !== '').join(' ');
}

/** The grid of pairs as a table. */
export function tabulatePairGrid(data: SetsToLay): TwinTable {
  const words = setWords(data.locale);
  const rows = pairSets(data);
  return {
    columns: [words.settles, ...rows.map((_, index) => words.butNot(rows[index]?.[index]?.of.mark ?? ''))],
    rows: rows.map((row) => ({
      id: row[0]?.of.id ?? '',
      cells: [
        `${row[0]?.of.mark}, ${row[0]?.of.label}`,
        ...row.map(({ relation, harms }) => (relation === 'itself' ? '–' : String(harms.length))),
      ],
    })),
  };
}
