import { describe, expect, test } from 'vitest';
import { coalMinersReplay, manyLawsReplay } from '../fixtures/replay-fixture';
import type { Verdict } from '../shared/chart-types';
import { measureWidestWord } from '../shared/word-width';
import {
  COLUMN_LIMIT,
  layoutReplaySteps,
  placeBracket,
  type ReplayData,
  sizeReasons,
  sizeShortHeads,
} from './replay-steps-layout';

function buildReplay(...verdicts: readonly (Verdict | null)[]): ReplayData {
  return {
    steps: verdicts.map((_, index) => ({ id: `s${index}`, label: `Step ${index}` })),
    columns: [{ id: 'law', label: 'Law', kind: 'law' }],
    cells: Object.fromEntries(
      verdicts.map((verdict, index) => [
        `s${index}`,
        verdict === null ? {} : { law: { verdict, because: 'Because.' } },
      ]),
    ),
    outcomes: {},
  };
}

const readMarks = (data: ReplayData): readonly string[] =>
  layoutReplaySteps(data).steps.map(
    ({ gates }) => `${gates[0]?.trackIn} ${gates[0]?.mark} ${gates[0]?.trackOut}`,
  );

describe('layoutReplaySteps', () => {
  test('turns the track dotted after the first bar and still tests later gates', () => {
    expect(readMarks(buildReplay('pass', 'block', 'pass', 'block', 'unknown', 'assumed'))).toEqual([
      'open pass open',
      'open bar shut',
      'shut idle shut',
      'shut bar shut',
      'shut hatch shut',
      'shut idle shut',
    ]);
  });
  test('keeps the track doubtful after a gate that is not known', () => {
    expect(readMarks(buildReplay('unknown', 'pass', 'assumed', 'block'))).toEqual([
      'open hatch doubtful',
      'doubtful pass doubtful',
      'doubtful taken doubtful',
      'doubtful bar shut',
    ]);
  });
  test('draws a step in the workers’ own hands as taken when it is reached', () => {
    expect(readMarks(buildReplay('pass', 'assumed'))).toEqual(['open pass open', 'open taken open']);
  });
  test('reads a missing cell as not known', () => {
    expect(readMarks(buildReplay(null))).toEqual(['open hatch doubtful']);
  });
  test('counts what is shut and not known, and names the first shut step', () => {
    expect(layoutReplaySteps(buildReplay('pass', 'block', 'unknown', 'block')).outcomes).toEqual([
      {
        column: { id: 'law', label: 'Law', kind: 'law' },
        outcome: 'undetermined',
        label: undefined,
        shut: 2,
        notKnown: 1,
        trackIn: 'shut',
        firstShut: { id: 's1', label: 'Step 1' },
      },
    ]);
  });
  test('begins reading at the first shut gate', () => {
    expect(layoutReplaySteps(buildReplay('pass', 'block')).start).toEqual({ row: 1, column: 1 });
    expect(layoutReplaySteps(buildReplay('pass')).start).toEqual({ row: 0, column: 1 });
    expect(layoutReplaySteps(buildReplay()).start).toBeNull();
  });
});

test('asks room for the widest word that must not break', () => {
  expect(sizeReasons(['по желанию', 'несвоевременность'], ['Законная'])).toBeCloseTo(
    measureWidestWord(['Законная']),
  );
  expect(sizeReasons(['предъявлены'], ['Законная'])).toBeGreaterThan(measureWidestWord(['Законная']));
  expect(sizeReasons([], [])).toBe(0);
});

test('asks room for the short heads of a phone, and for the names where they have none', () => {
  const column = { id: 'today', label: 'Закон на дату', kind: 'law' } as const;
  expect(sizeShortHeads([{ ...column, shortLabel: 'Сейчас' }])).toBe(measureWidestWord(['Сейчас']));
  expect(sizeShortHeads([column])).toBe(measureWidestWord(['Закон']));
});

test('numbers the columns from seven laws on, and draws eight at most', () => {
  expect(layoutReplaySteps(manyLawsReplay(6)).isNumbered).toBe(false);
  const placed = layoutReplaySteps(manyLawsReplay(12));
  expect(placed.isNumbered).toBe(true);
  expect(placed.columns).toHaveLength(COLUMN_LIMIT);
  expect(placed.columnCount).toBe(12);
  expect(placed.shape.columns).toBe(COLUMN_LIMIT + 1);
  expect(layoutReplaySteps(manyLawsReplay(12), 12).outcomes).toHaveLength(12);
});

test('a bracket ends with the last column that is drawn', () => {
  const { columns, bracket } = manyLawsReplay(12);
  expect(placeBracket(columns.slice(0, 8), bracket)).toEqual([2, 7]);
  expect(placeBracket(coalMinersReplay.columns, coalMinersReplay.bracket)).toEqual([2, 4]);
  expect(placeBracket(columns, { fromColumnId: 'law-3', toColumnId: 'law-1' })).toBeNull();
  expect(placeBracket(columns, undefined)).toBeNull();
});
