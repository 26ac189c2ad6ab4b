import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { kazakhRedline, manyRules, russianRedline, strikeRedline } from '../fixtures/redline-fixture';
import { Redline } from './Redline';

const meta: Meta<typeof Redline> = {
  title: 'Law/Redline/States',
  component: Redline,
  args: {
    entries: strikeRedline,
    view: 'table',
    canSwitch: true,
    limit: 60,
    title: 'Four rules change in two acts. One has two values',
    subtitle: 'Rule in force beside the rule proposed, with the grounds of each change',
    note: 'A paraphrase of the law, not its wording.',
  },
  argTypes: {
    view: { control: 'inline-radio', options: ['inline', 'table'] },
    canSwitch: { control: 'boolean' },
    limit: { control: { type: 'range', min: 1, max: 280, step: 1 } },
    entries: { control: false, table: { disable: true } },
    locale: { control: false, table: { disable: true } },
    state: { control: false, table: { disable: true } },
    onView: { control: false, table: { disable: true } },
  },
};
export default meta;

type Story = StoryObj<typeof Redline>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    await step('five columns, and words marked as deleted and inserted', async () => {
      for (const name of ['No.', 'Structural element', 'In force', 'Proposed', 'Grounds']) {
        await expect(canvas.getAllByRole('columnheader', { name })[0]).toBeVisible();
      }
      await expect(
        canvas.getAllByText('organisations that are hazardous production facilities')[0]?.tagName,
      ).toBe('DEL');
    });
    await step('one tab stop: arrows go from link to link, Home and End to the ends', async () => {
      canvas.getByRole('button', { name: 'Comparative table' }).focus();
      await userEvent.tab();
      await expect(
        canvas.getByRole('link', { name: 'Employer proves there was no discrimination' }),
      ).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}');
      await expect(canvas.getByRole('link', { name: 'CEACR 2023, C111, p. 3' })).toHaveFocus();
      await userEvent.keyboard('{End}');
      await expect(
        canvas.getByRole('link', { name: 'Repeal the crime of calling a strike on' }),
      ).toHaveFocus();
      await userEvent.tab();
      await expect(canvas.getByText('As a table')).toHaveFocus();
    });
    await step('the other view, and where the reader was is kept', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'In one text' }));
      await expect(canvas.getByRole('button', { name: 'In one text', pressed: true })).toBeVisible();
      await expect(canvas.getByText('more than half').tagName).toBe('DEL');
      await expect(canvas.getByText('Two values for one rule')).toBeVisible();
    });
  }),
};
export const Inline: Story = { args: { view: 'inline' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Empty: Story = { args: { entries: [], title: 'No rule changes' } };
export const One: Story = {
  args: { entries: strikeRedline.slice(2, 3), title: 'One rule changes', view: 'inline', canSwitch: false },
};
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Comparing 278 rules' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'scenarios/free-to-strike.yaml, line 14',
      found: '33',
      expected: 'a share from 0 to 1',
    },
  },
};
export const Extreme: Story = {
  args: { entries: manyRules(64), title: '64 rules change in three acts' },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('60 shown of 64')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show all 64' }));
    await expect(canvas.queryByText('60 shown of 64')).toBeNull();
  }),
};
/** A rule that two reforms set differently is left open until one is kept. */
export const Undetermined: Story = {
  args: { entries: strikeRedline.slice(1, 2), title: 'One rule has two values' },
};
export const LongKazakh: Story = {
  args: {
    entries: kazakhRedline,
    title: 'Еңбек кодексінің бір нормасы өзгереді',
    subtitle: undefined,
    note: 'Норманың мазмұны, мәтінінің өзі емес.',
    locale: 'kk',
  },
  globals: { locale: 'kk', width: 'tablet' },
};
export const LongRussian: Story = {
  args: {
    entries: russianRedline,
    title: 'Меняется одна норма Трудового кодекса, и у неё два значения',
    subtitle: undefined,
    note: 'Пересказ нормы, а не её текст.',
    locale: 'ru',
  },
  globals: { locale: 'ru', width: 'phone' },
};
