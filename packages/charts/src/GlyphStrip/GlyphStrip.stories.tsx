import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GlyphStrip } from './GlyphStrip';

const meta: Meta<typeof GlyphStrip> = {
  title: 'Status/GlyphStrip',
  component: GlyphStrip,
  args: {
    counts: { settled: 7, 'on-paper': 7, undetermined: 3, open: 9 },
    label: 'This package',
    strong: true,
  },
};
export default meta;

type Story = StoryObj<typeof GlyphStrip>;

export const Typical: Story = {
  render: (args) => (
    <>
      <GlyphStrip
        {...args}
        counts={{ settled: 1, 'on-paper': 7, undetermined: 2, open: 16 }}
        label="Law today"
        strong={false}
      />
      <GlyphStrip {...args} />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('img', {
        name: 'This package: 26 harms. 7 settled, 7 on paper, 3 undetermined, 9 open.',
      }),
    ).toBeVisible();
  },
};
export const Phone: Story = { ...Typical, globals: { width: 'phone' } };
export const Dark: Story = { ...Typical, globals: { theme: 'dark' } };
export const Empty: Story = { args: { counts: {} } };
export const One: Story = { args: { counts: { enforceable: 1 } } };
export const Extreme: Story = { args: { counts: { settled: 31, enforceable: 12, open: 44 } } };
export const Same: Story = { args: { same: true } };
export const Kazakh: Story = {
  args: { label: 'Таңдалған реформалар топтамасы' },
  globals: { locale: 'kk', width: 'phone' },
};
