import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import {
  extremeMoves,
  kazakhMoves,
  russianMoves,
  setbackMoves,
  strikePackageMoves,
} from '../fixtures/moves-fixture';
import { StatusMoves } from './StatusMoves';

const hidden = { table: { disable: true } } as const;

const meta: Meta<typeof StatusMoves> = {
  title: 'Status/StatusMoves/States',
  component: StatusMoves,
  args: { rows: strikePackageMoves, unchangedOpen: false },
  argTypes: { rows: hidden, groupLabels: hidden, state: hidden, unchangedOpen: { control: 'boolean' } },
  globals: { width: 'tablet' },
  // A details element keeps its own state: the switch draws it anew.
  render: (args) => <StatusMoves {...args} key={String(args.unchangedOpen)} />,
};
export default meta;

type Story = StoryObj<typeof StatusMoves>;

const SIX_SETTLED = 'Six harms are settled. Three move to paper only.';

export const Typical: Story = {
  args: {
    title: SIX_SETTLED,
    groupLabels: { undetermined: 'Undetermined until the conflict is resolved' },
  },
  play: inEnglish(async ({ canvas, step }) => {
    await step('Tab goes from harm to harm, and Enter opens the unchanged', async () => {
      await userEvent.tab();
      await expect(
        canvas.getByRole('link', { name: 'Strikes barred at hazardous facilities' }),
      ).toHaveFocus();
      await expect(canvas.getByText('Inspectors lack criteria for remote work')).not.toBeVisible();
      await userEvent.click(canvas.getByText('Unchanged'));
      await expect(canvas.getByText('Inspectors lack criteria for remote work')).toBeVisible();
    });
  }),
};
export const Dark: Story = { args: { title: SIX_SETTLED }, globals: { theme: 'dark', width: 'tablet' } };
export const Phone: Story = { args: { title: SIX_SETTLED }, globals: { width: 'phone' } };
export const Setback: Story = {
  args: { title: 'Two harms get worse, one better', rows: setbackMoves },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getAllByText('A setback')).toHaveLength(2);
  }),
};
export const Undetermined: Story = {
  args: {
    title: 'Three harms turn on law that was not verified',
    rows: strikePackageMoves.slice(0, 3).map((row) => ({ ...row, after: 'undetermined' })),
  },
};
export const Empty: Story = { args: { title: 'What the package moves', rows: [] } };
export const Loading: Story = {
  args: { title: 'What the package moves', state: { kind: 'loading', what: 'Evaluating 142 harms' } },
};
export const Problem: Story = {
  args: {
    title: 'What the package moves',
    state: {
      kind: 'problem',
      place: 'scenarios/free-to-strike.yaml, line 14',
      found: '33',
      expected: 'a share from 0 to 1',
    },
  },
};
export const One: Story = { args: { title: 'One harm is settled', rows: strikePackageMoves.slice(0, 1) } };
export const AllUnchanged: Story = {
  args: { title: 'The package moves no harm', rows: strikePackageMoves.slice(10), unchangedOpen: true },
};
/** Above the limit of 200 the unchanged give way, and the figure says how many are listed. */
export const Extreme: Story = {
  args: { title: 'More harms than are listed', rows: extremeMoves, unchangedOpen: true },
};
export const LongKazakh: Story = {
  args: { title: 'Бір мәселе реттелді, біреуі өзгермеді', rows: kazakhMoves, unchangedOpen: true },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: { title: 'Одна проблема урегулирована, с одной стало хуже', rows: russianMoves },
  globals: { locale: 'ru', width: 'tablet' },
};
