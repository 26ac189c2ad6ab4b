import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { minersSweep, noticeSweep } from '../fixtures/sweep-fixture';
import { ThresholdSweep } from './ThresholdSweep';
import type { ThresholdSweepProps } from './threshold-sweep-props';

function Held(props: ThresholdSweepProps) {
  const [value, setValue] = useState(props.value ?? 0.38);
  return <ThresholdSweep {...props} value={value} onChange={setValue} />;
}

const meta: Meta<typeof ThresholdSweep> = {
  title: 'Case/ThresholdSweep',
  component: ThresholdSweep,
  args: { ...minersSweep, title: 'No threshold is low enough on its own' },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 456 }}>
        <Story />
      </div>
    ),
  ],
};
export default meta;

type Story = StoryObj<typeof ThresholdSweep>;

export const Still: Story = {};
export const Typical: Story = {
  args: { value: 0.38 },
  render: (args) => <Held {...args} />,
  play: async ({ canvas, step }) => {
    const handle = canvas.getByRole('slider', { name: 'Share of the workforce that must sign' });
    const status = canvas.getByRole('status');
    await step('an arrow stands on the break point before it passes it', async () => {
      await userEvent.click(handle);
      fireEvent.change(handle, { target: { value: '0.38' } });
      await userEvent.keyboard('{ArrowRight}');
      await expect(handle).toHaveAttribute('aria-valuetext', '38.9\u00a0%');
      await expect(status).toHaveTextContent('Ban narrowed and talks capped: passes.');
      await userEvent.keyboard('{ArrowRight}');
      await expect(status).toHaveTextContent('Ban narrowed and talks capped: blocked.');
    });
    await step('Home and End lead to the ends of the axis', async () => {
      await userEvent.keyboard('{End}');
      await expect(status).toHaveTextContent('At 100 %');
      await userEvent.keyboard('{Home}');
      await expect(status).toHaveTextContent('At 0 %');
      await userEvent.keyboard('{PageUp}');
      await expect(status).toHaveTextContent('At 10 %');
    });
  },
};
export const Dark: Story = {
  args: { value: 0.38 },
  render: (args) => <Held {...args} />,
  globals: { theme: 'dark' },
};
export const Phone: Story = { ...Dark, globals: { width: 'phone', theme: 'light' } };
export const Empty: Story = { args: { rows: [] } };
export const One: Story = { args: { rows: minersSweep.rows.slice(3) } };
export const Undetermined: Story = {
  args: { rows: [{ id: 'x', label: 'Law of 2007, not verified', intervals: [] }] },
};
export const Kazakh: Story = {
  args: { ...noticeSweep, value: 8, title: 'Ескерту мерзімі қысқарса да, бір қадам белгісіз қалады' },
  render: (args) => <Held {...args} />,
  globals: { locale: 'kk' },
};
export const KazakhPhone: Story = { ...Kazakh, globals: { locale: 'kk', width: 'phone' } };
