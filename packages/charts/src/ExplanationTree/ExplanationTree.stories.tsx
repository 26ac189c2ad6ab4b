import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import {
  deepExplanation,
  harassmentExplanation,
  harassmentMends,
  kazakhExplanation,
  manyStatements,
  russianExplanation,
} from '../fixtures/explanation-fixture';
import { inEnglish } from '../fixtures/in-english';
import { ExplanationTree } from './ExplanationTree';

const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<typeof ExplanationTree> = {
  title: 'Law/ExplanationTree/States',
  component: ExplanationTree,
  args: {
    nodes: harassmentExplanation,
    mends: harassmentMends,
    title: 'A rule is missing, so nothing behind it counts',
    headingLevel: 2,
  },
  argTypes: {
    headingLevel: { control: 'inline-radio', options: [2, 3, 4] },
    toggleIds: { control: 'check', options: ['settled', 'rule', 'reach', 'body'] },
    nodes: hidden,
    mends: hidden,
    state: hidden,
    onToggle: hidden,
    locale: hidden,
    width: hidden,
  },
  globals: { width: 'tablet' },
};
export default meta;

type Story = StoryObj<typeof ExplanationTree>;

export const Typical: Story = {
  args: { onToggle: fn(), toggleIds: ['rule'] },
  play: inEnglish(async ({ canvas, args, step }) => {
    const nested = canvas.getAllByText('The labour inspectorate takes complaints')[0] as HTMLElement;
    await step('one tab stop; arrows open, fold and go from statement to link', async () => {
      await expect(nested).not.toBeVisible();
      await userEvent.tab();
      await expect(
        canvas.getAllByText('The law holds all that this harm asks')[0]?.parentElement,
      ).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}');
      await expect(canvas.getByRole('link', { name: 'Harassment article 2024, § 4' })).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}');
      await expect(nested).toBeVisible();
      await userEvent.keyboard('{ArrowLeft}');
      await expect(nested).not.toBeVisible();
      await userEvent.keyboard('{ArrowLeft}');
      await expect(
        canvas.getAllByText('The law holds all that this harm asks')[0]?.parentElement,
      ).toHaveFocus();
      await userEvent.keyboard('{End}');
      await expect(canvas.getByRole('link', { name: /^Open in the builder: .*damages$/ })).toHaveFocus();
      await userEvent.tab();
      await expect(canvas.getByText('As a table')).toHaveFocus();
    });
    await step('a statement can be left out', async () => {
      const name = 'Leave out: A rule prohibits harassment at work';
      await userEvent.click(canvas.getByRole('button', { name }));
      await expect(args.onToggle).toHaveBeenCalledWith('rule');
    });
  }),
};
export const Dark: Story = { globals: { theme: 'dark', width: 'tablet' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Empty: Story = { args: { nodes: [], mends: undefined } };
export const One: Story = {
  args: {
    nodes: [{ id: 'one', label: 'A rule stands', verdict: 'holds' }],
    mends: { title: 'It is settled: nothing has to be added', list: [] },
    title: 'The one condition holds',
  },
};
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Evaluating 142 harms' } } };
export const Problem: Story = {
  args: { state: { kind: 'problem', place: 'without', found: 'no-such/condition', expected: 'a condition' } },
};
/** Nothing is broken, and nothing can be told: the law was not verified. */
export const Undetermined: Story = {
  args: {
    nodes: harassmentExplanation[0]?.children?.slice(1, 2) ?? [],
    mends: undefined,
    title: 'Whether interns are covered is not known',
  },
};
export const Deep: Story = {
  args: { nodes: deepExplanation(11), title: 'Eleven levels' },
  globals: { width: 'phone' },
};
export const Extreme: Story = {
  args: { nodes: manyStatements(90), title: '90 conditions' },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('60 shown of 90')).toBeVisible();
  }),
};
export const LongKazakh: Story = {
  args: {
    nodes: kazakhExplanation,
    mends: undefined,
    title: 'Норма жоқ, сондықтан қалғаны есепке алынбайды',
    locale: 'kk',
  },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: { nodes: russianExplanation, mends: undefined, title: 'Правила нет', locale: 'ru' },
  globals: { locale: 'ru', width: 'phone' },
};
