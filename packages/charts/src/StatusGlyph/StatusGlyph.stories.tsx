import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { STATUS_ORDER } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { StatusGlyph } from './StatusGlyph';

const meta: Meta<typeof StatusGlyph> = {
  title: 'Status/StatusGlyph/States',
  component: StatusGlyph,
  args: { status: 'on-paper', same: false, size: 48 },
  argTypes: {
    status: { control: 'select', options: STATUS_ORDER },
    size: { control: { type: 'range', min: 12, max: 116, step: 1 } },
    same: { control: 'boolean' },
  },
  render: ({ locale }) => (
    <table>
      <tbody>
        {STATUS_ORDER.map((status) => (
          <tr key={status}>
            <th scope="row" style={{ padding: '6px 24px 6px 0' }}>
              {wordsFor(locale).status[status]}
            </th>
            {[12, 15, 17, 24, 48].map((size) => (
              <td key={size} style={{ padding: '0 8px' }}>
                <StatusGlyph status={status} locale={locale} size={size} decorative={size !== 15} />
              </td>
            ))}
            <td style={{ padding: '0 8px' }}>
              <StatusGlyph
                status={status}
                locale={locale}
                same
                label={`${wordsFor(locale).status[status]} (${wordsFor(locale).moveGroup.unchanged})`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
};
export default meta;

type Story = StoryObj<typeof StatusGlyph>;

/** Every status at every size, and grey where it is the same as in the base. */
export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'On paper' })).toBeVisible();
    await expect(canvas.getAllByRole('img')).toHaveLength(10);
  }),
};
/** One sign, to be changed by the panel. */
export const One: Story = { render: (args) => <StatusGlyph {...args} /> };
export const Dark: Story = { globals: { theme: 'dark' } };
/** Printed without colour: the forms alone tell them apart. */
export const Grey: Story = { globals: { theme: 'grey' } };
export const LongKazakh: Story = { globals: { locale: 'kk', width: 'phone' } };
export const LongRussian: Story = { globals: { locale: 'ru', width: 'phone' } };
