import type { Meta, StoryObj } from '@storybook/react-vite';
import { CompareSets, type CountedFrom, PairGrid } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { expect } from 'storybook/test';
import { curatedScenarios } from '../scenarios';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { LAW, viewCompareSets } from './view-compare-sets';

const named = curatedScenarios.scenarios
  .filter(({ package: { reforms, changes } }) => reforms.length + changes.length > 0)
  .map(({ id }) => id);

interface RealSetsArgs {
  /** Besides the scenario of the toolbar. */
  readonly beside: readonly string[];
  readonly base: string;
  readonly atLeast: CountedFrom;
  readonly beyondBase: boolean;
  readonly unfoldAll: boolean;
}

/** The comparison of the toolbar's scenario with those of the args, at the toolbar's date. */
function drawSets(args: RealSetsArgs, globals: Readonly<Record<string, unknown>>) {
  const { reader, scenario, asOf } = realLaw(globals);
  const ids = [...new Set([...args.beside, scenario.id])];
  const { sets, pairs } = viewCompareSets(reader, {
    scenarios: ids.map((id) => {
      const { title, package: chosen } = scenarioNamed(id);
      return { id, title: title[reader.locale] ?? id, package: chosen, href: `#${id}` };
    }),
    baseId: args.base === LAW ? null : args.base,
    asOf,
    without: new Set(),
    atLeast: args.atLeast,
    beyondBase: args.beyondBase,
  });
  return (
    <>
      <CompareSets {...sets} openIds={args.unfoldAll ? allGroups(sets.sets.length) : undefined} />
      <div style={{ marginTop: 32 }}>
        <PairGrid {...pairs} />
      </div>
    </>
  );
}

/** Ids of every group that so many sets can make, their letters in order. */
function allGroups(count: number): readonly string[] {
  const letters = [...'ABCDEF'].slice(0, count + 1);
  const groups = Array.from({ length: 2 ** letters.length }, (_, bits) =>
    letters.filter((_letter, place) => Math.floor(bits / 2 ** place) % 2 === 1).join('+'),
  );
  return groups.map((id) => (id === '' ? 'none' : id));
}

const meta: Meta<RealSetsArgs> = {
  title: 'Compare/CompareSets/Real law',
  args: {
    beside: ['bills-2025-2026', 'ilo-supervision'],
    base: LAW,
    atLeast: 'settled',
    beyondBase: true,
    unfoldAll: false,
  },
  argTypes: {
    beside: { control: 'check', options: named },
    base: { control: 'select', options: [LAW, ...named] },
    atLeast: { control: 'inline-radio', options: ['settled', 'enforceable'] },
    beyondBase: { control: 'boolean' },
    unfoldAll: { control: 'boolean' },
  },
  render: (args, { globals }) => drawSets(args, globals),
};
export default meta;

type Story = StoryObj<RealSetsArgs>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /^No package settles: \d+ harms$/ })).toBeVisible();
    await expect(canvas.getByRole('img', { name: /^A, but not B: \d+$/ })).toBeVisible();
  }),
};
export const Extreme: Story = {
  args: {
    beside: [
      'c190-with-updates',
      'ilo-supervision',
      'telework-proposals',
      'seven-initiatives',
      'full-package',
    ],
  },
};
export const Kazakh: Story = { args: { base: 'bills-2025-2026' }, globals: { locale: 'kk' } };
export const RussianPhone: Story = {
  args: { atLeast: 'enforceable' },
  globals: { locale: 'ru', width: 'phone' },
};
