import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { kazakhRedline, strikeRedline } from '../fixtures/redline-fixture';
import { Redline } from './Redline';

const meta: Meta<typeof Redline> = {
  title: 'Law/Redline',
  component: Redline,
  args: {
    entries: strikeRedline,
    view: 'blocks',
    title: 'Redline',
    subtitle: '3 amendments',
    note: 'Paraphrase of the Code, not its wording',
  },
};
export default meta;

type Story = StoryObj<typeof Redline>;

export const Blocks: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('more than half')).toBeVisible();
    await expect(canvas.getByText('more than half').tagName).toBe('DEL');
    await expect(canvas.getByText('at least one third').tagName).toBe('INS');
    await expect(canvas.getByText('Two values for one rule')).toBeVisible();
  },
};
export const Table: Story = {
  args: { view: 'table', title: 'As amended by Freedom to strike' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'As amended by Freedom to strike' })).toBeVisible();
  },
};
export const Dark: Story = { args: { view: 'table' }, globals: { theme: 'dark' } };
export const Phone: Story = { args: { view: 'table' }, globals: { width: 'phone' } };
export const Empty: Story = { args: { entries: [] } };
export const One: Story = { args: { entries: strikeRedline.slice(2) } };
export const Repealed: Story = {
  args: {
    entries: [
      {
        id: 'r',
        article: 'Criminal Code, Art. 402',
        before: 'Calling for a banned strike to go on is punished.',
        after: null,
      },
    ],
  },
};
export const Kazakh: Story = {
  args: { entries: kazakhRedline, title: 'Салыстырма', subtitle: undefined, note: undefined, view: 'table' },
  globals: { locale: 'kk' },
};
export const KazakhPhone: Story = { ...Kazakh, globals: { locale: 'kk', width: 'phone' } };
