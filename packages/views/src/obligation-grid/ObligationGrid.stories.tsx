import type { Meta, StoryObj } from '@storybook/react-vite';
import { ObligationGrid } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { model } from '@tarazy/model';
import { expect } from 'storybook/test';
import { curatedScenarios } from '../scenarios';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { viewObligationGrid } from './view-obligation-grid';

interface RealProps {
  /** A treaty, or all of them. */
  readonly treaty: string;
  readonly onlyChanged: boolean;
  /** Scenarios beside that of the toolbar. */
  readonly beside: readonly string[];
}

const treaties = [...new Set(Object.values(model.obligations).map(({ treaty }) => treaty))];

function RealGrid({
  treaty,
  onlyChanged,
  beside,
  globals,
}: RealProps & { readonly globals: Record<string, unknown> }) {
  const { reader, scenario, asOf } = realLaw(globals);
  const ids = [scenario.id, ...beside.filter((id) => id !== scenario.id)].slice(0, 6);
  const packages = ids.map((id) => {
    const { title, package: chosen } = scenarioNamed(id);
    return { id, label: title[reader.locale] ?? id, package: chosen };
  });
  const props = viewObligationGrid(reader, { asOf, packages, ...(treaty === 'all' ? {} : { treaty }) });
  return <ObligationGrid {...props} onlyChanged={onlyChanged} />;
}

const meta = {
  title: 'Law/ObligationGrid/Real law',
  args: { treaty: 'ilo-c87', onlyChanged: false, beside: [] },
  argTypes: {
    treaty: { control: 'select', options: ['all', ...treaties] },
    onlyChanged: { control: 'boolean' },
    beside: { control: 'check', options: curatedScenarios.scenarios.map(({ id }) => id) },
  },
  render: (args, { globals }) => <RealGrid {...args} globals={globals} />,
} satisfies Meta<RealProps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: /more treaty article/ })).toBeVisible();
  }),
};
export const Extreme: Story = {
  args: {
    treaty: 'all',
    beside: ['ratify-c190-alone', 'c190-with-updates', 'proof-all-claims', 'bills-2025-2026', 'full-package'],
  },
};
export const Kazakh: Story = {
  args: { treaty: 'ilo-c190' },
  globals: { locale: 'kk', scenario: 'c190-with-updates' },
};
export const RussianPhone: Story = {
  args: { treaty: 'ilo-c189' },
  globals: { locale: 'ru', width: 'phone', scenario: 'domestic-work-ready' },
};
