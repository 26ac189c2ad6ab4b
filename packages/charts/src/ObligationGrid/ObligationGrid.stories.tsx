import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import {
  longObligations,
  manyObligations,
  obligationGroups,
  typicalObligations,
} from '../fixtures/obligations-fixture';
import { ObligationGrid } from './ObligationGrid';

const { locale: _, ...typical } = typicalObligations;
const { locale: __, ...extreme } = manyObligations(170);
const hidden = { table: { disable: true } } as const;

const meta = {
  title: 'Law/ObligationGrid/States',
  component: ObligationGrid,
  args: { ...typical, onlyChanged: false } as typeof typicalObligations,
  argTypes: {
    onlyChanged: { control: 'boolean' },
    foldedGroupIds: { control: 'check', options: obligationGroups.map(({ id }) => id) },
    columns: hidden,
    groups: hidden,
    locale: hidden,
    state: hidden,
    width: hidden,
  },
} satisfies Meta<typeof ObligationGrid>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const status = canvas.getByRole('status');
    await step('arrows go from the treaty to its articles and along the columns', async () => {
      canvas.getByRole('button', { name: 'Freedom of Association, C87' }).focus();
      await expect(status).toHaveTextContent('Free to organise: 2 of 3 met');
      await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
      await expect(
        canvas.getByRole('img', { name: /strikes included, Free to organise: Partly met, 3 of 4/ }),
      ).toHaveFocus();
      await expect(status).toHaveTextContent('Missing: Condition 1 is not in the law.');
      await expect(canvas.getByRole('link', { name: 'Convention 87, article 3' })).toBeVisible();
    });
    await step('a treaty folds and keeps the focus', async () => {
      await userEvent.keyboard('{Control>}{Home}{/Control}{Enter}');
      const fold = canvas.getByRole('button', { name: 'Freedom of Association, C87' });
      await expect(fold).toHaveFocus();
      await expect(fold).toHaveAttribute('aria-expanded', 'false');
      await expect(canvas.queryByRole('img', { name: /strikes included/ })).toBeNull();
      await userEvent.keyboard(' ');
      await expect(fold).toHaveAttribute('aria-expanded', 'true');
    });
    await step('the switch leaves what changes', async () => {
      await userEvent.click(canvas.getByRole('checkbox', { name: 'Only what changes' }));
      await expect(canvas.queryByRole('button', { name: 'Equal Remuneration, C100' })).toBeNull();
      await expect(canvas.getByText('6 shown of 8')).toBeVisible();
      await userEvent.click(canvas.getByRole('checkbox', { name: 'Only what changes' }));
    });
  }),
};
export const Empty: Story = { args: { groups: [] } };
export const NothingChanges: Story = { args: { groups: obligationGroups.slice(1, 2), onlyChanged: true } };
export const Loading: Story = { args: { state: { kind: 'loading', what: '71 treaty articles' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'scenarios/mine.yaml, line 14',
      found: 'ratify-c191',
      expected: 'the id of a reform',
    },
  },
};
export const One: Story = {
  args: {
    title: 'No article of the convention is met',
    columns: typicalObligations.columns.slice(0, 1),
    groups: obligationGroups.slice(0, 1).map((group) => ({ ...group, rows: group.rows.slice(0, 1) })),
  },
};
export const Undetermined: Story = {
  args: { title: 'Whether it is met cannot be told', groups: obligationGroups.slice(1, 2) },
};
export const Folded: Story = { args: { foldedGroupIds: obligationGroups.map(({ id }) => id) } };
/** 170 articles under seven laws, most of them folded into counts. */
export const Extreme: Story = {
  args: {
    ...extreme,
    foldedGroupIds: extreme.groups.slice(2).map(({ id }) => id),
  },
};
export const LongKazakh: Story = { args: longObligations('kk'), globals: { locale: 'kk' } };
export const LongRussian: Story = {
  args: longObligations('ru'),
  globals: { locale: 'ru', width: 'phone' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
