import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extremeGroups,
  kazakhColumns,
  kazakhGroups,
  matrixColumns,
  matrixGroups,
  russianColumns,
  russianGroups,
} from '../fixtures/matrix-fixture';
import { checkScene } from '../picture/check-scene';
import type { Scene } from '../picture/scene';
import { toSvg } from '../picture/to-svg';
import { NO_FILTER } from './arrange-status-matrix';
import { statusMatrixPicture } from './status-matrix-picture';
import type { StatusMatrixProps } from './status-matrix-props';

const typical: StatusMatrixProps = {
  title: 'Each package settles its own field. Ratification alone settles nothing.',
  locale: 'en',
  baseColumnId: 'law-today',
  columns: matrixColumns,
  groups: matrixGroups,
  totalLabel: 'Harms settled, of 26',
  countLabel: 'Reforms in the package',
};
const kazakh: StatusMatrixProps = {
  ...typical,
  title: 'Әр топтама өз саласын реттейді',
  locale: 'kk',
  columns: kazakhColumns,
  groups: kazakhGroups,
  totalLabel: 'Реттелген мәселелер, барлығы 6',
  countLabel: 'Топтамадағы реформалар саны',
};
const russian: StatusMatrixProps = {
  ...typical,
  title: 'Каждый пакет решает своё',
  locale: 'ru',
  columns: russianColumns,
  groups: russianGroups,
};
const folded: StatusMatrixProps = { ...typical, foldedGroupIds: matrixGroups.map(({ id }) => id) };
const from = { source: 'HRW 2016; Harassment article 2024', date: '2026-11-22', version: '1' };

const textsOf = (scene: Scene): readonly string[] =>
  scene.items
    .flatMap((item) => (item.kind === 'mark' ? item.shapes : [item]))
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const marksOf = (scene: Scene): readonly string[] =>
  scene.items.flatMap((item) => (item.kind === 'mark' ? [item.id] : []));

describe('nothing overlaps or leaves the frame', () => {
  const extreme = { ...typical, groups: extremeGroups };
  test.each([358, 700, 934])('at %i px', (width) => {
    for (const props of [typical, folded, kazakh, russian, extreme]) {
      expect(checkScene(statusMatrixPicture.draw(props, width))).toEqual([]);
    }
  });
  test('with labels of any length', () => {
    const word = fc.stringMatching(/^[а-яәғқңөұүһі]{1,30}$/u);
    const label = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(label, label, fc.integer({ min: 320, max: 1200 }), (harm, head, width) => {
        const props: StatusMatrixProps = {
          ...kazakh,
          columns: kazakhColumns.map((column) => ({ ...column, label: head })),
          groups: kazakhGroups.map((group) => ({
            ...group,
            label: harm,
            rows: group.rows.map((row) => ({ ...row, label: harm })),
          })),
        };
        expect(checkScene(statusMatrixPicture.draw(props, width))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('names the columns over them where there is room, and in a list where there is none', () => {
  expect(textsOf(statusMatrixPicture.draw(typical, 934))).toContain('employer');
  const narrow = textsOf(statusMatrixPicture.draw(typical, 358));
  expect(narrow).toContain('Proof on the employer');
  expect(narrow.filter((text) => text === '7')).toHaveLength(2);
});

test('shows what the props ask for: folded, sorted, filtered', () => {
  const draw = (part: Partial<StatusMatrixProps>) => statusMatrixPicture.draw({ ...typical, ...part }, 934);
  expect(marksOf(draw(folded))).toEqual(matrixGroups.map(({ id }) => `group-${id}`));
  expect(marksOf(draw({ sort: 'column:remote' })).slice(0, 2)).toEqual([
    'group-Remote work and privacy',
    'No liability when remote-work costs go unpaid',
  ]);
  const found = draw({ filter: { ...NO_FILTER, text: 'interns' }, foldedGroupIds: folded.foldedGroupIds });
  expect(marksOf(found)).toEqual([
    'group-Violence and harassment',
    'Interns and apprentices outside protection',
  ]);
  expect(textsOf(found)).toContain('1 of 26 harms shown.');
  expect(textsOf(draw({ filter: { ...NO_FILTER, text: 'zz' } }))).toEqual(['No harm is like that.']);
});

test('says how much it leaves out above its limit', () => {
  const groups = [1, 2].flatMap((copy) =>
    extremeGroups.map((group) => ({
      ...group,
      id: `${copy} ${group.id}`,
      rows: group.rows.map((row) => ({ ...row, id: `${copy} ${row.id}` })),
    })),
  );
  const scene = statusMatrixPicture.draw({ ...typical, groups }, 934);
  expect(textsOf(scene)).toContain('200 of 340 harms shown.');
});

test('is written the same as before', async () => {
  const write = (props: StatusMatrixProps, width?: number) =>
    toSvg(statusMatrixPicture, props, { ...from, width });
  expect(write(typical)).toBe(write(typical));
  await expect(write(typical)).toMatchFileSnapshot('./__pictures__/status-matrix-typical.svg');
  await expect(write(folded)).toMatchFileSnapshot('./__pictures__/status-matrix-folded.svg');
  await expect(write(kazakh, 358)).toMatchFileSnapshot('./__pictures__/status-matrix-kazakh-phone.svg');
});
