import { expect, test } from 'vitest';
import { coalMinersReplay } from '../fixtures/replay-fixture';
import { describeReplaySteps, tabulateReplaySteps } from './describe-replay-steps';
import type { ReplayData } from './replay-steps-layout';

const small: ReplayData = {
  steps: [
    { id: 'a', label: 'Gather signatures' },
    { id: 'b', label: 'Give notice' },
  ],
  columns: [{ id: 'today', label: 'Law today', kind: 'law' }],
  cells: {
    a: { today: { verdict: 'block', reason: 'over half', because: 'More than half must sign.' } },
    b: { today: { verdict: 'assumed', because: 'It is theirs to give.' } },
  },
  outcomes: { today: { outcome: 'blocked' } },
};

test('says the outcome under each law in three languages', () => {
  expect(describeReplaySteps(small, 'en')).toBe(
    '2 steps tested under 1 law. Law today: blocked, 1 shut, first at “Gather signatures”.',
  );
  expect(describeReplaySteps(small, 'ru')).toBe(
    '2 шага, 1 состояние закона. Law today: закрыто, 1 закрыт, первый: «Gather signatures».',
  );
  expect(describeReplaySteps(small, 'kk')).toBe(
    '2 қадам, заңның 1 күйі. Law today: жабық, 1 жабық, біріншісі: «Gather signatures».',
  );
});

test('says so where no step is on record', () => {
  expect(describeReplaySteps({ ...small, steps: [] }, 'en')).toBe('No step of this case is on record.');
});

test('writes each gate as words', () => {
  expect(tabulateReplaySteps(small, 'May they strike?', 'en').rows).toEqual([
    { id: 'a', cells: ['Gather signatures', '', 'Blocks: over half'] },
    { id: 'b', cells: ['Give notice', '', 'Would pass, not reached'] },
    { id: 'outcome', cells: ['May they strike?', '', '1 shut'] },
  ]);
});

test('tells an inferred fact from a stated one', () => {
  const table = tabulateReplaySteps(coalMinersReplay, 'May they strike?', 'en');
  expect(table.rows.map((row) => row.cells[1])).toContain('Inference: A coal mine is a hazardous facility');
});
