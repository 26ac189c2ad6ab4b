import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longCoverage, manyRows, typicalCoverage } from '../fixtures/coverage-fixture';
import { inEnglish } from '../fixtures/in-english';
import { CoverageStrip } from './CoverageStrip';

const { locale: _, ...typical } = typicalCoverage;
const { locale: __, ...extreme } = manyRows(64);
const hidden = { table: { disable: true } } as const;

const meta = {
  title: 'Evidence/CoverageStrip/States',
  component: CoverageStrip,
  args: { ...typical, order: 'given' } as typeof typicalCoverage,
  argTypes: {
    order: { control: 'select', options: ['given', 'most'] },
    parts: hidden,
    rows: hidden,
    locale: hidden,
    state: hidden,
    width: hidden,
  },
} satisfies Meta<typeof CoverageStrip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const status = canvas.getByRole('status');
    await step('arrows go along a strip and from strip to strip', async () => {
      canvas.getByRole('link', { name: 'Report on strikes and unions: 451 in all' }).focus();
      await expect(status).toHaveTextContent('Encoded 386, merged 49, left out 16.');
      await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
      await expect(canvas.getByRole('img', { name: 'Article on telework, Merged: 17 of 191' })).toHaveFocus();
      await expect(status).toHaveTextContent('Merged: 17 of 191.');
    });
  }),
};
export const Empty: Story = { args: { rows: [] } };
export const Loading: Story = { args: { state: { kind: 'loading' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'ledger.ts, line 3',
      found: 'shelved',
      expected: 'encoded, merged or left',
    },
  },
};
export const One: Story = { args: { title: 'One letter, one finding', rows: typicalCoverage.rows.slice(3) } };
export const Undetermined: Story = {
  args: {
    title: 'Of a quarter of the rules nothing is known',
    parts: [
      { id: 'verified', label: 'Verified', form: 'full' },
      { id: 'reported', label: 'Reported', form: 'half' },
      { id: 'unknown', label: 'Unknown', form: 'hatched' },
    ],
    rows: [
      { id: 'a', label: 'Strikes', counts: { verified: 20, reported: 12, unknown: 4 } },
      { id: 'b', label: 'Telework', counts: { verified: 4, reported: 9, unknown: 13 } },
    ],
  },
};
export const Extreme: Story = { args: { ...extreme, order: 'most' } };
export const LongKazakh: Story = { args: longCoverage('kk'), globals: { locale: 'kk' } };
export const LongRussian: Story = { args: longCoverage('ru'), globals: { locale: 'ru', width: 'phone' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
