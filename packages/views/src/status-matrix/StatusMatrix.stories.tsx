import type { Meta, StoryObj } from '@storybook/react-vite';
import { type MatrixSort, StatusMatrix } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
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

interface RealMatrixProps extends Args {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly onSort: (sort: MatrixSort) => void;
}

function RealMatrix(args: RealMatrixProps): ReactElement {
  const { packages, base, sort, folded, globals, onSort } = args;
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
      onSort={onSort}
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
  render: function Render(args, { globals }) {
    const [, updateArgs] = useArgs<Args>();
    return <RealMatrix {...args} globals={globals} onSort={(sort) => updateArgs({ sort })} />;
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(/settles \d+ of \d+/);
  }),
};
/** Every harm of the model, none folded. */
export const Extreme: Story = { args: { folded: false, packages: 2 } };
/** A package as the base: what the others lack, and what the law lacks. */
export const PackageAsBase: Story = { args: { base: 'package', packages: 3 } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
