import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import {
  contributionRows,
  kazakhRows,
  manyRows,
  russianRows,
  setbackRows,
} from '../fixtures/contributions-fixture';
import { inEnglish } from '../fixtures/in-english';
import { Contributions } from './Contributions';
import { type ContributionsProps, contributionMeasures } from './contributions-props';

type Args = ContributionsProps & {
  /** How many of the reforms are drawn. */
  readonly count: number;
};

function SomeContributions({ count, ...props }: Args) {
  const rows = props.rows.slice(0, count);
  const total = Math.round(rows.reduce((sum, { average }) => sum + average, 0));
  return <Contributions {...props} rows={rows} total={total} />;
}

const hidden = { table: { disable: true }, control: false } as const;

const meta = {
  title: 'Compare/Contributions/States',
  component: SomeContributions,
  args: {
    title: 'Criteria for inspecting remote work add the most: two of ten harms',
    subtitle: 'Harms settled beyond the law of the date. A notch parts one harm from the next.',
    rows: contributionRows,
    count: 199,
    total: 0,
  } as unknown as Args,
  argTypes: {
    count: { control: { type: 'range', min: 0, max: 199, step: 1 } },
    measure: { control: 'select', options: [undefined, ...contributionMeasures] },
    unresolved: { control: { type: 'range', min: 0, max: 5, step: 1 } },
    rows: hidden,
    total: hidden,
    state: hidden,
    onMeasure: hidden,
    locale: hidden,
  },
} satisfies Meta<typeof SomeContributions>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const links = () => canvas.getAllByRole('link').map((link) => link.getAttribute('aria-label') ?? '');
    await step('the switch sorts the rows by another measure', async () => {
      await expect(links()[3]).toMatch(/^Sanction and inspect\./);
      await userEvent.click(canvas.getByRole('radio', { name: 'Alone' }));
      await expect(links()[3]).toMatch(/^Lower the strike-signature threshold\./);
      // Rows that were there are seen to move; none of them appears anew.
      const row = canvas.getByRole('link', { name: /^Sanction and inspect\./ });
      await expect(row.parentElement).toHaveClass('tz-moving');
      await expect(row).not.toHaveClass('tz-new');
      await userEvent.keyboard('{ArrowRight}');
      await expect(canvas.getByRole('radio', { name: 'In this package' })).toBeChecked();
      await expect(links()[1]).toMatch(/^Sanction and inspect\./);
    });
    await step('one tab stop, arrows down the rows to the sum and the list', async () => {
      await userEvent.tab();
      await expect(
        canvas.getByRole('link', { name: /^Criteria for inspecting remote work\./ }),
      ).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}');
      await expect(canvas.getByRole('status')).toHaveTextContent(
        'alone 0, in this package 3, averaged over every order 1.3 (4/3)',
      );
      await userEvent.keyboard('{Control>}{End}{/Control}{ArrowUp}{ArrowUp}');
      await expect(canvas.getByRole('img', { name: /^Sum\./ })).toHaveFocus();
    });
  }),
};
export const Setback: Story = {
  args: {
    title: 'A later deadline takes two harms away again',
    rows: setbackRows,
    measure: 'within',
  },
};
export const NothingAdded: Story = {
  args: { title: 'Two reforms, and no harm settled', rows: contributionRows.slice(8) },
};
export const One: Story = { args: { title: 'One reform adds two harms', count: 1 } };
export const Empty: Story = { args: { title: 'What each reform adds', count: 0 } };
export const Loading: Story = {
  args: { title: 'What each reform adds', state: { kind: 'loading', what: 'Every order of 46 reforms' } },
};
export const Extreme: Story = { args: { title: '175 of 199 reforms add something', rows: manyRows } };
export const LongKazakhPhone: Story = {
  args: {
    title: 'Тексеру өлшемшарттары ең көп қосады: төрт мәселенің екеуі',
    subtitle: 'Сол күнгі заңнан артық реттелген мәселелер. Кертік бір мәселені келесісінен бөледі.',
    rows: kazakhRows,
  },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: {
    title: 'Больше всего добавляют критерии проверки: две проблемы из четырёх',
    subtitle: 'Проблемы, урегулированные сверх закона на эту дату. Насечка отделяет одну проблему от другой.',
    rows: russianRows,
  },
  globals: { locale: 'ru', width: 'tablet' },
};
/** Too many reforms hang together in two harms for their averages to be worked out. */
export const Undetermined: Story = {
  args: { title: 'Two harms are in no average', unresolved: 2 },
};
export const Problem: Story = {
  args: {
    title: 'What each reform adds',
    state: {
      kind: 'problem',
      place: 'scenarios/free-to-strike.yaml, line 14',
      found: '33',
      expected: 'a share from 0 to 1',
    },
  },
};
export const Dark: Story = { args: { measure: 'within' }, globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
