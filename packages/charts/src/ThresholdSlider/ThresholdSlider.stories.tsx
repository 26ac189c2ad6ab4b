import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { ThresholdSlider } from './ThresholdSlider';

// Illustrative numbers for drawing; the dashboard feeds the model.
const meta: Meta<typeof ThresholdSlider> = {
  title: 'Case/ThresholdSlider/States',
  component: ThresholdSlider,
  args: {
    label: 'Share of the workforce that must sign',
    name: 'strike-share',
    min: 0,
    max: 0.6,
    step: 0.01,
    defaultValue: 0.33,
    valueNote: 'must sign',
    today: { value: 0.5 },
    cases: [{ value: 0.389, label: 'Coal miners of Korgau', note: 'reached 38.9 %' }],
  },
  argTypes: {
    defaultValue: { control: { type: 'range', min: 0, max: 0.6, step: 0.01 } },
    disabled: { control: 'boolean' },
    format: { control: 'inline-radio', options: ['share', 'number'] },
    cases: { table: { disable: true }, control: false },
    today: { table: { disable: true }, control: false },
  },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 320 }}>
        <Story />
      </div>
    ),
  ],
};
export default meta;

type Story = StoryObj<typeof ThresholdSlider>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Share of the workforce that must sign' });
    await expect(slider).toHaveAttribute('aria-valuetext', '33\u00a0% must sign');
    await userEvent.tab();
    await expect(slider).toHaveFocus();
    // The keys of a native range are the browser's own; what is tested is that the figure follows it.
    fireEvent.change(slider, { target: { value: '0.01' } });
    await expect(slider).toHaveAttribute('aria-valuetext', '1\u00a0% must sign');
    await expect(slider).toHaveAccessibleDescription(/Coal miners of Korgau: reached 38.9 %/);
  }),
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Crowded: Story = {
  args: {
    defaultValue: 0.48,
    cases: [
      { value: 0.389, label: 'Coal miners of Korgau', note: 'reached 38.9 %' },
      { value: 0.42, label: 'Oil workers, Zhanaozen', note: 'reached 42 %' },
      { value: 0.02, label: 'Builders, Satpaev', note: 'reached 2 %' },
    ],
  },
};
export const Empty: Story = { args: { cases: [], today: undefined } };
export const Disabled: Story = { args: { disabled: true } };
export const Days: Story = {
  args: {
    format: 'number',
    unit: 'days',
    min: 0,
    max: 30,
    step: 1,
    defaultValue: 10,
    cases: [],
    today: { value: 15 },
    valueNote: 'at most',
  },
};
export const LongKazakh: Story = {
  args: {
    label: 'Қол қоюға тиіс жұмыскерлердің үлесі',
    valueNote: 'қол қоюға тиіс',
    defaultValue: 0.4,
    cases: [{ value: 0.389, label: '«Қорғау» кәсіподағының кеншілері', note: '38,9 % қол жинаған' }],
  },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: {
    label: 'Доля работников, которые должны подписать требование',
    valueNote: 'должны подписать требование',
    defaultValue: 0.52,
    cases: [{ value: 0.389, label: 'Шахтёры профсоюза «Коргау»', note: 'собрали 38,9 %' }],
  },
  globals: { locale: 'ru', width: 'phone' },
};
