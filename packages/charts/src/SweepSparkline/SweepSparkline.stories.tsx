import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { casesSweep } from '../fixtures/cases-sweep-fixture';
import { inEnglish } from '../fixtures/in-english';
import type { Locale } from '../shared/chart-types';
import { SweepSparkline } from './SweepSparkline';
import type { SweepSparklineProps } from './sweep-sparkline-props';

function InTable({ locale, today }: Pick<SweepSparklineProps, 'locale' | 'today'>) {
  const { rows, axisLabel, ...sweep } = casesSweep(locale);
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row" style={{ paddingInlineEnd: 16 }}>
            {axisLabel}
          </th>
          <td>
            <SweepSparkline rows={rows} rowsAre={sweep.rowsAre} locale={locale} today={today} />
          </td>
        </tr>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" style={{ paddingInlineEnd: 16 }}>
              {row.label}
            </th>
            <td>
              <SweepSparkline rows={[row]} locale={locale} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const hidden = { table: { disable: true }, control: false } as const;

const meta: Meta<typeof SweepSparkline> = {
  title: 'Marks/SweepSparkline/States',
  component: SweepSparkline,
  args: { rows: casesSweep('en').rows, rowsAre: 'cases', today: 0.5 },
  argTypes: {
    today: { control: { type: 'range', min: 0, max: 1, step: 0.01 } },
    rowsAre: { control: 'inline-radio', options: ['laws', 'cases'] },
    decorative: { control: 'boolean' },
    rows: hidden,
    domain: hidden,
    unit: hidden,
    outcomeWords: hidden,
  },
};
export default meta;

type Story = StoryObj<typeof SweepSparkline>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    const mark = canvas.getByRole('img', { name: /^Cases that pass: 1 of 5/ });
    await expect(mark.getBoundingClientRect().width).toBe(64);
    await expect(mark.getBoundingClientRect().height).toBe(16);
  }),
};
/** In the cells of a table: the count of all, then each case. */
export const Table: Story = {
  render: ({ locale, today }) => <InTable locale={locale} today={today} />,
};
export const DarkRussian: Story = { ...Table, globals: { theme: 'dark', locale: 'ru' satisfies Locale } };
export const KazakhPhone: Story = { ...Table, globals: { locale: 'kk', width: 'phone' } };
export const Empty: Story = { args: { rows: [] } };
export const Undetermined: Story = {
  args: { rowsAre: 'laws', rows: [{ id: 'x', label: 'Law of 2007, not verified', intervals: [] }] },
};
