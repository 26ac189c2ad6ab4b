import type { Meta, StoryObj } from '@storybook/react-vite';
import { type MatrixSort, StatusMatrix } from '@tarazy/charts';
import type { ReactElement } from 'react';
import { useArgs } from 'storybook/preview-api';
import { expect } from 'storybook/test';
import { curatedScenarios } from '../scenarios';
import { realLaw } from '../stories/real-law';
import { lawColumn, REPORT_DATE, scenarioColumns, todayColumn } from './curated-columns';
import { viewStatusMatrix } from './view-status-matrix';

interface Args {
  /** How many packages stand beside the law; the toolbar's scenario is the first. */
  readonly packages: number;
  readonly base: 'law' | 'package';
  readonly sort: MatrixSort;
  readonly folded: boolean;
}

function RealMatrix(args: Args & { readonly globals: Readonly<Record<string, unknown>> }): ReactElement {
  const { packages, base, sort, folded, globals } = args;
  const [, updateArgs] = useArgs<Args>();
  const { reader, scenario, asOf } = realLaw(globals);
  const others = curatedScenarios.scenarios.filter(({ id }) => id !== scenario.id);
  const columns = scenarioColumns(reader, [scenario, ...others], asOf).slice(0, packages);
  const view = viewStatusMatrix(reader, {
    columns: [lawColumn(reader, 'report', REPORT_DATE), todayColumn(reader, asOf), ...columns],
    baseColumnId: base === 'law' ? 'today' : scenario.id,
  });
  return (
    <StatusMatrix
      {...view}
      // Folds are where the figure's own begin.
      key={String(folded)}
      foldedGroupIds={folded ? view.groups.map(({ id }) => id) : []}
      sort={sort}
      onSort={(next) => updateArgs({ sort: next })}
    />
  );
}

const meta = {
  title: 'Status/StatusMatrix/Real law',
  args: { packages: 7, base: 'law', sort: 'given', folded: true },
  argTypes: {
    packages: { control: { type: 'range', min: 1, max: 7, step: 1 } },
    base: { control: 'inline-radio', options: ['law', 'package'] },
    sort: { control: 'select', options: ['given', 'label', 'settled', 'column:today'] },
    folded: { control: 'boolean' },
  },
  render: (args, { globals }) => <RealMatrix {...args} globals={globals} />,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(/settles \d+ of \d+/);
  },
};
/** Every harm of the model, none folded. */
export const Extreme: Story = { args: { folded: false } };
/** A package as the base: what the others lack, and what the law lacks. */
export const PackageAsBase: Story = { args: { base: 'package', packages: 3 } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
