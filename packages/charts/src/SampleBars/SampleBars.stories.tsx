import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { SampleBars } from './SampleBars';
import { extremeBars, kazakhBars, russianBars, typicalBars } from './sample-bars-fixture';

const meta: Meta<typeof SampleBars> = {
  title: 'Start/SampleBars/States',
  component: SampleBars,
  args: { title: 'Strikes lead', subtitle: 'Harms by theme', bars: typicalBars },
  argTypes: { bars: { control: false }, state: { control: false }, locale: { control: false } },
};
export default meta;
type Story = StoryObj<typeof SampleBars>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    await step(
      'Tab enters once, arrows go from bar to bar, and the line under the figure reads them',
      async () => {
        await userEvent.tab();
        await expect(canvas.getByRole('img', { name: 'Strikes: 14' })).toHaveFocus();
        await userEvent.keyboard('{ArrowDown}');
        await expect(canvas.getByRole('img', { name: 'Proof of discrimination: 9' })).toHaveFocus();
        await expect(canvas.getByRole('status')).toHaveTextContent('Proof of discrimination');
      },
    );
  }),
};
export const Extreme: Story = { args: { title: 'More themes than can be read', bars: extremeBars } };
export const One: Story = { args: { title: 'Strikes alone', bars: typicalBars.slice(0, 1) } };
export const Empty: Story = { args: { title: 'How many harms a theme has', bars: [] } };
export const Loading: Story = {
  args: { title: 'How many harms a theme has', state: { kind: 'loading' } },
};
export const Problem: Story = {
  args: {
    title: 'How many harms a theme has',
    state: { kind: 'problem', place: 'bars[2].value', found: '-3', expected: 'a number from 0 up' },
  },
};
export const LongKazakh: Story = {
  args: {
    title: 'Ұжымдық келіссөздер басым',
    subtitle: 'Тақырып бойынша мәселелер',
    bars: kazakhBars,
  },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: { title: 'Впереди увольнения', subtitle: 'Проблемы по темам', bars: russianBars },
  globals: { locale: 'ru', width: 'phone' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
