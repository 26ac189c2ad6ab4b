import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import {
  coalMinersReplay,
  kazakhReplay,
  manyLawsReplay,
  russianReplay,
  undeterminedReplay,
} from '../fixtures/replay-fixture';
import { findBrokenWords } from '../shared/find-broken-words';
import { ReplaySteps } from './ReplaySteps';

const hidden = { table: { disable: true }, control: false } as const;

const meta: Meta<typeof ReplaySteps> = {
  title: 'Case/ReplaySteps/States',
  component: ReplaySteps,
  args: { ...coalMinersReplay, title: 'A lower threshold opens one gate. Three more stay shut.' },
  argTypes: {
    steps: hidden,
    columns: hidden,
    cells: hidden,
    outcomes: hidden,
    bracket: hidden,
    state: hidden,
  },
};
export default meta;

type Story = StoryObj<typeof ReplaySteps>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const status = canvas.getByRole('status');
    await step('the reading line begins at the first shut gate', async () => {
      await expect(status).toHaveTextContent('Gather enough signatures × As it was');
    });
    await step('arrows lead from gate to gate and to the locator', async () => {
      await userEvent.click(
        canvas.getByRole('button', { name: 'Gather enough signatures, Law today: blocks: over half' }),
      );
      await userEvent.keyboard('{ArrowRight}');
      await expect(
        canvas.getByRole('button', {
          name: 'Gather enough signatures, Threshold at one third: passes: one third',
        }),
      ).toHaveFocus();
      await expect(status).toHaveTextContent('Passes: one third. About 7,000 of 18,000');
      await userEvent.keyboard('{Home}');
      await expect(canvas.getByRole('link', { name: 'Art. 164(2), 171(2)' })).toHaveFocus();
    });
    await step('a step in the workers’ own hands says so where it is reached', async () => {
      await userEvent.keyboard('{Control>}{End}{/Control}');
      await expect(status).toHaveTextContent('not tested by the event');
    });
  }),
};
/** Eight of twelve laws: numbered columns, their names over the figure. */
export const Extreme: Story = {
  args: { ...manyLawsReplay(12), title: 'Twelve laws, of which eight are drawn' },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('8 shown of 12')).toBeVisible();
    await expect(
      within(canvas.getByRole('grid')).getAllByRole('columnheader', { name: /Law today/ }),
    ).toHaveLength(2);
  }),
};
export const ExtremePhone: Story = {
  ...Extreme,
  globals: { width: 'phone' },
  play: async () => {},
};
export const Undetermined: Story = {
  args: {
    ...undeterminedReplay,
    bracket: undefined,
    subtitle: undefined,
    title: 'Nothing is shut. One step is not known.',
  },
};
export const Empty: Story = { args: { steps: [] } };
export const Loading: Story = {
  args: { state: { kind: 'loading', what: 'Deciding the case under five laws' } },
};
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'cases/coal-miners-2011, facts.signatures',
      found: '“many”',
      expected: 'a number of people',
    },
  },
};
export const One: Story = {
  args: {
    title: 'One step, one law',
    steps: coalMinersReplay.steps.slice(1, 2),
    columns: coalMinersReplay.columns.slice(1, 2),
    bracket: undefined,
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
/** What has no room in the row is in the reading line. */
export const Phone: Story = {
  globals: { width: 'phone' },
  play: inEnglish(async ({ canvas }) => {
    const status = canvas.getByRole('status');
    await userEvent.click(canvas.getByRole('button', { name: /^Finish conciliation, Law today/ }));
    await expect(status).toHaveTextContent('Talks still open in February 2012');
    await expect(status).toHaveTextContent('Art. 165, 171(1)');
    await expect(status).toHaveTextContent('May they strike? 4 shut.');
  }),
};
export const LongRussian: Story = {
  args: { ...russianReplay, title: 'Более низкий порог открывает один шаг. Два остаются закрыты.' },
  globals: { locale: 'ru' },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 832 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await document.fonts.ready;
    await expect(findBrokenWords(canvasElement, '.tz-reason, .tz-replay thead')).toEqual([]);
  },
};
export const LongKazakh: Story = {
  args: { ...kazakhReplay, title: 'Шекті төмендету бір қақпаны ашады' },
  globals: { locale: 'kk' },
  play: async ({ canvasElement }) => {
    await document.fonts.ready;
    await expect(findBrokenWords(canvasElement, '.tz-reason, .tz-replay thead')).toEqual([]);
  },
};
export const KazakhPhone: Story = {
  ...LongKazakh,
  globals: { locale: 'kk', width: 'phone' },
  play: async () => {},
};
