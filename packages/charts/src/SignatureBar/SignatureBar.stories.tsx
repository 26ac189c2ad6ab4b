import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { SignatureBar } from './SignatureBar';

// Illustrative numbers for drawing; the dashboard feeds the model.
const meta: Meta<typeof SignatureBar> = {
  title: 'Case/SignatureBar/States',
  component: SignatureBar,
  args: {
    collected: { value: 7000 },
    needed: { value: 9000, label: 'half: 9,000 needed' },
    total: { value: 18000, label: 'about 18,000 employees' },
    comparisons: [{ value: 6000, label: 'one third: 6,000' }],
  },
  argTypes: { state: { table: { disable: true }, control: false } },
  globals: { width: 'tablet' },
};
export default meta;

type Story = StoryObj<typeof SignatureBar>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(
      '7,000 signed; about 18,000 employees; half: 9,000 needed; 2,000 short; one third: 6,000.',
    );
  }),
};
export const Dark: Story = { globals: { theme: 'dark', width: 'tablet' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Few: Story = {
  args: { collected: { value: 300 }, comparisons: [] },
  globals: { width: 'phone' },
};
export const Enough: Story = { args: { collected: { value: 9600 } } };
export const Empty: Story = { args: { collected: { value: 0 }, comparisons: [] } };
export const Loading: Story = { args: { state: { kind: 'loading' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'cases/coal-miners-2011, facts.signatures',
      found: '“many”',
      expected: 'a number of people',
    },
  },
};
export const LongRussian: Story = {
  args: {
    title: 'Не хватило двух тысяч подписей',
    needed: { value: 9000, label: 'половина коллектива: нужно 9 000 подписей' },
    total: { value: 18000, label: 'около 18 000 работников предприятия' },
    comparisons: [{ value: 6000, label: 'одна треть коллектива: 6 000' }],
  },
  globals: { locale: 'ru', width: 'phone' },
};
export const LongKazakh: Story = {
  args: {
    needed: { value: 9000, label: 'жартысы: 9 000 қол керек' },
    total: { value: 18000, label: '18 000-ға жуық қызметкер' },
    comparisons: [
      { value: 6000, label: 'үштен бірі: 6 000' },
      { value: 6800, label: 'Қазақстан бойынша орташа: 6 800' },
    ],
  },
  globals: { locale: 'kk', width: 'phone' },
};
