import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { kazakhMoves, setbackMoves, strikePackageMoves } from '../fixtures/moves-fixture';
import { StatusMoves } from './StatusMoves';

const meta: Meta<typeof StatusMoves> = {
  title: 'Status/StatusMoves',
  component: StatusMoves,
  args: { rows: strikePackageMoves },
  globals: { width: 'tablet' },
};
export default meta;

type Story = StoryObj<typeof StatusMoves>;

export const Typical: Story = {
  args: {
    title: 'Six harms are settled. Three move to paper only.',
    groupLabels: { undetermined: 'Undetermined until the conflict is resolved' },
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('rowheader', { name: 'Strikes barred at hazardous facilities' }),
    ).toBeVisible();
    await expect(canvas.getByText('Inspectors lack criteria for remote work')).not.toBeVisible();
    await userEvent.click(canvas.getByText('Unchanged'));
    await expect(canvas.getByText('Inspectors lack criteria for remote work')).toBeVisible();
  },
};
export const Dark: Story = { globals: { theme: 'dark', width: 'tablet' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Setback: Story = {
  args: { rows: setbackMoves },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('A setback')).toHaveLength(2);
  },
};
export const Empty: Story = { args: { rows: [] } };
export const One: Story = { args: { rows: strikePackageMoves.slice(0, 1) } };
export const AllUnchanged: Story = { args: { rows: strikePackageMoves.slice(10), unchangedOpen: true } };
export const Kazakh: Story = { args: { rows: kazakhMoves }, globals: { locale: 'kk', width: 'tablet' } };
export const KazakhPhone: Story = { args: { rows: kazakhMoves }, globals: { locale: 'kk', width: 'phone' } };
