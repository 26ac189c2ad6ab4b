import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import {
  buildManySets,
  kazakhSetsFixture,
  nestedSetsFixture,
  russianSetsFixture,
  setsFixture,
} from '../fixtures/sets-fixture';
import { CompareSets } from './CompareSets';
import type { CompareSetsProps } from './compare-sets-props';
import { PairGrid } from './PairGrid';

const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<CompareSetsProps> = {
  title: 'Compare/CompareSets/States',
  component: CompareSets,
  args: {
    title: 'No package contains another: each settles harms the others leave open',
    ...setsFixture,
    sort: 'degree',
    leastSize: 1,
    onlyOne: false,
    atLeast: 'settled',
    beyondBase: true,
  },
  argTypes: {
    sort: { control: 'select', options: ['degree', 'size'] },
    leastSize: { control: { type: 'range', min: 1, max: 12, step: 1 } },
    onlyOne: { control: 'boolean' },
    atLeast: { control: 'inline-radio', options: ['settled', 'enforceable'] },
    beyondBase: { control: 'boolean' },
    base: hidden,
    sets: hidden,
    harms: hidden,
    openIds: hidden,
    state: hidden,
    onArrange: hidden,
    formId: hidden,
    locale: hidden,
  },
};
export default meta;

type Story = StoryObj<CompareSetsProps>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, canvasElement, step }) => {
    const group = (name: string) => canvas.getByRole('button', { name });
    await step('a group folds and unfolds by key, and keeps the focus', async () => {
      const first = group('Only A settles: 5 harms');
      first.focus();
      await expect(first).toHaveAttribute('aria-expanded', 'true');
      await userEvent.keyboard('{Enter}');
      await expect(first).toHaveAttribute('aria-expanded', 'false');
      await expect(
        canvas.queryByRole('link', { name: 'Mediation stages can drag on without end' }),
      ).toBeNull();
      await userEvent.keyboard(' ');
      await expect(first).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent('5 harms: Two-step registration');
    });
    await step('arrows go through harms and columns, and the line reads them', async () => {
      await userEvent.keyboard('{ArrowDown}');
      await expect(
        canvas.getByRole('link', { name: 'Two-step registration can undo a union' }),
      ).toHaveFocus();
      await userEvent.keyboard('{ArrowRight}{ArrowRight}');
      await expect(canvas.getByRole('status')).toHaveTextContent(
        'Two-step registration can undo a union × Free to strikeSettled. The law holds all',
      );
      await expect(canvasElement.querySelectorAll('.tz-scene [tabindex="0"]')).toHaveLength(1);
    });
    await step('the controls leave groups out and say so', async () => {
      await userEvent.click(canvas.getByRole('checkbox', { name: 'Only what one alone settles' }));
      await expect(canvas.queryByRole('button', { name: /^A and B settle/ })).toBeNull();
      await expect(canvas.getByText('3 groups shown of 6')).toBeVisible();
      await userEvent.click(canvas.getByRole('button', { name: 'Fold all' }));
      await expect(group('Only C settles: 2 harms')).toHaveAttribute('aria-expanded', 'false');
      await userEvent.click(canvas.getByRole('button', { name: 'Unfold all' }));
      await userEvent.click(canvas.getByRole('checkbox', { name: 'Only what one alone settles' }));
      await expect(group('A and B settle: 1 harm')).toHaveAttribute('aria-expanded', 'true');
    });
  }),
};
export const Pairs: Story = {
  args: { title: 'What each settles that the other does not', ...nestedSetsFixture },
  render: (args) => <PairGrid {...args} />,
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('contained in B and C')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    await expect(canvas.getByRole('img', { name: 'C, but not A: 2' })).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent('2 harms: First harm; Second harm.');
  }),
};
export const EnforceableLargestFirst: Story = {
  args: { atLeast: 'enforceable', beyondBase: false, sort: 'size' },
};
export const Empty: Story = { args: { title: 'Nothing to compare', sets: [] } };
export const Loading: Story = {
  args: { title: 'What each package settles', state: { kind: 'loading', what: 'Evaluating 142 harms' } },
};
export const Problem: Story = {
  args: {
    title: 'What each package settles',
    state: { kind: 'problem', place: 'with', found: 'free-to-strke', expected: 'a scenario' },
  },
};
export const One: Story = {
  args: { title: 'One package against the law today', sets: setsFixture.sets.slice(0, 1) },
};
export const Extreme: Story = {
  args: { title: 'Eight packages, 170 harms: six are drawn', ...buildManySets(8, 170), openIds: ['A', 'B'] },
};
export const LongKazakh: Story = {
  args: { title: 'Ешбір топтама екіншісін қамтымайды', ...kazakhSetsFixture },
  globals: { locale: 'kk' },
};
export const LongRussian: Story = {
  args: { title: 'Ни один пакет не содержит другой', ...russianSetsFixture },
  globals: { locale: 'ru', width: 'tablet' },
};
export const Undetermined: Story = {
  args: {
    title: 'What is not known counts for nobody',
    harms: setsFixture.harms.map((harm) => ({
      ...harm,
      cells: { ...harm.cells, a: { status: 'undetermined' } },
    })),
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = {
  args: {
    title: 'Six packages share their harms in many ways',
    ...buildManySets(6, 60),
    openIds: ['A', 'A+B'],
  },
  globals: { width: 'phone' },
};
