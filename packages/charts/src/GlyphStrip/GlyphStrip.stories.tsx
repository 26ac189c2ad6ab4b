import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { STATUS_ORDER, type Status } from '../shared/chart-types';
import { GlyphStrip } from './GlyphStrip';
import { GlyphStrips } from './GlyphStrips';
import type { GlyphStripProps } from './glyph-strip-props';

type Args = GlyphStripProps & Readonly<Partial<Record<Status, number>>>;

const count = { control: { type: 'range', min: 0, max: 60, step: 1 } } as const;

const meta: Meta<Args> = {
  title: 'Status/GlyphStrip/States',
  component: GlyphStrip,
  args: { label: 'This package', strong: true, settled: 7, 'on-paper': 7, undetermined: 3, open: 9 },
  argTypes: {
    counts: { table: { disable: true } },
    settled: count,
    enforceable: count,
    'on-paper': count,
    undetermined: count,
    open: count,
    strong: { control: 'boolean' },
    same: { control: 'boolean' },
  },
  render: ({ counts, ...args }) => (
    <GlyphStrip
      {...args}
      counts={counts ?? Object.fromEntries(STATUS_ORDER.map((status) => [status, args[status] ?? 0]))}
    />
  ),
};
export default meta;

type Story = StoryObj<Args>;

export const Typical: Story = {
  render: ({ counts: _, ...args }) => (
    <GlyphStrips
      strips={[
        {
          ...args,
          counts: { settled: 1, 'on-paper': 7, undetermined: 2, open: 16 },
          label: 'Law today',
          strong: false,
        },
        {
          ...args,
          counts: Object.fromEntries(STATUS_ORDER.map((status) => [status, args[status] ?? 0])),
        },
      ]}
    />
  ),
  play: inEnglish(async ({ canvas }) => {
    await expect(
      canvas.getByRole('img', {
        name: 'This package: 26 harms. 7 settled, 7 on paper, 3 undetermined, 9 open.',
      }),
    ).toBeVisible();
  }),
};
export const Phone: Story = { ...Typical, globals: { width: 'phone' } };
export const Dark: Story = { ...Typical, globals: { theme: 'dark' } };
export const Empty: Story = { args: { counts: {} } };
export const One: Story = { args: { counts: { enforceable: 1 } } };
/** More than 64: a bar a status. */
export const Extreme: Story = {
  args: { counts: { settled: 31, enforceable: 12, undetermined: 6, open: 121 } },
};
export const Undetermined: Story = { args: { counts: { undetermined: 12 } } };
export const Same: Story = { args: { same: true } };
export const LongKazakh: Story = {
  args: { label: 'Таңдалған реформалар топтамасы' },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: { label: 'Закон сейчас, без реформ выбранного пакета', counts: { settled: 31, open: 111 } },
  globals: { locale: 'ru' },
};
