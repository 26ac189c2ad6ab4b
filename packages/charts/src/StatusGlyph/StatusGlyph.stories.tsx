import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { STATUS_ORDER } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { StatusGlyph } from './StatusGlyph';

const meta: Meta<typeof StatusGlyph> = {
  title: 'Status/StatusGlyph',
  component: StatusGlyph,
  args: { status: 'on-paper' },
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
                label={`${wordsFor(locale).status[status]}, same`}
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

export const EveryStatus: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'On paper' })).toBeVisible();
    await expect(canvas.getAllByRole('img')).toHaveLength(10);
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
