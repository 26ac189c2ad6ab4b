import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import {
  coalMinersReplay,
  kazakhReplay,
  russianReplay,
  undeterminedReplay,
} from '../fixtures/replay-fixture';
import { findBrokenWords } from '../shared/find-broken-words';
import { ReplaySteps } from './ReplaySteps';

const meta: Meta<typeof ReplaySteps> = {
  title: 'Case/ReplaySteps',
  component: ReplaySteps,
  args: { ...coalMinersReplay, title: 'A lower threshold opens one gate. Three more stay shut.' },
};
export default meta;

type Story = StoryObj<typeof ReplaySteps>;

export const Typical: Story = {
  play: async ({ canvas, step }) => {
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
  },
};
export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Undetermined: Story = {
  args: {
    ...undeterminedReplay,
    bracket: undefined,
    subtitle: undefined,
    title: 'Nothing is shut. One step is not known.',
  },
};
export const Empty: Story = { args: { steps: [] } };
export const One: Story = {
  args: {
    title: 'One step, one law',
    steps: coalMinersReplay.steps.slice(1, 2),
    columns: coalMinersReplay.columns.slice(1, 2),
    bracket: undefined,
  },
};
export const Russian: Story = {
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
export const RussianPhone: Story = {
  ...Russian,
  globals: { locale: 'ru', width: 'phone' },
  play: async () => {},
};
export const Kazakh: Story = {
  args: { ...kazakhReplay, title: 'Шекті төмендету бір қақпаны ашады' },
  globals: { locale: 'kk' },
  play: async ({ canvasElement }) => {
    await document.fonts.ready;
    await expect(findBrokenWords(canvasElement, '.tz-reason, .tz-replay thead')).toEqual([]);
  },
};
export const KazakhPhone: Story = {
  ...Kazakh,
  globals: { locale: 'kk', width: 'phone' },
  play: async () => {},
};
