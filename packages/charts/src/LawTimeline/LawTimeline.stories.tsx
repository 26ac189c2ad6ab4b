import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import {
  kazakhTimeline,
  manyRows,
  remoteWorkTimeline,
  russianTimeline,
  uncertainTimeline,
} from '../fixtures/timeline-fixture';
import { LawTimeline } from './LawTimeline';

const THEMES = [...new Set(manyRows(60).rows.map(({ group }) => group ?? ''))];
const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<typeof LawTimeline> = {
  title: 'Law/LawTimeline/States',
  component: LawTimeline,
  args: {
    ...remoteWorkTimeline,
    title: 'Eight rules moved. The limit on monitoring never came.',
    limit: 60,
  },
  argTypes: {
    limit: { control: { type: 'range', min: 1, max: 90, step: 1 } },
    folded: { control: 'check', options: THEMES },
    rows: hidden,
    editions: hidden,
    events: hidden,
    asOf: hidden,
    from: hidden,
    compress: hidden,
    state: hidden,
    width: hidden,
    locale: hidden,
  },
};
export default meta;

type Story = StoryObj<typeof LawTimeline>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    await step('one tab stop; arrows along a rule and from rule to rule, and the line follows', async () => {
      await userEvent.tab();
      await expect(
        canvas.getByRole('img', { name: 'Status, 23 Nov 2015 to 1 July 2021: special form of work' }),
      ).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}');
      await expect(
        canvas.getByRole('img', { name: 'Safety, 4 May 2020 to 1 July 2021: own acts' }),
      ).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent('Own acts. Verified. Table 1, p. 8');
      await userEvent.keyboard('{End}');
      await expect(canvas.getByRole('status')).toHaveTextContent('since 1 July 2021');
    });
  }),
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Undetermined: Story = {
  args: { ...uncertainTimeline, subtitle: undefined, title: 'The text of 2007 is not verified' },
};
export const Empty: Story = { args: { rows: [] } };
export const One: Story = {
  args: { rows: remoteWorkTimeline.rows.slice(5, 6), title: 'One rule moved twice' },
};
export const Loading: Story = { args: { state: { kind: 'loading' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'asOf',
      found: '22.11.2026',
      expected: 'a date such as 2026-11-22',
    },
  },
};
export const Extreme: Story = {
  args: {
    ...manyRows(60),
    title: '60 rules under five themes',
    subtitle: undefined,
    folded: THEMES.slice(1),
  },
  play: inEnglish(async ({ canvas, step }) => {
    const head = () => canvas.getByRole('button', { name: /Trade unions/ });
    await step('a theme opens and folds by keyboard, and keeps the focus', async () => {
      await expect(head()).toHaveAttribute('aria-expanded', 'false');
      head().focus();
      await userEvent.keyboard('{Enter}');
      await expect(head()).toHaveAttribute('aria-expanded', 'true');
      await expect(head()).toHaveFocus();
      // It fades in, and so it is there before it is seen.
      await expect(canvas.getByRole('link', { name: 'Rule 13 of this theme' })).toBeInTheDocument();
      await userEvent.keyboard(' ');
      await expect(head()).toHaveAttribute('aria-expanded', 'false');
    });
  }),
};
export const LongKazakh: Story = {
  args: {
    ...kazakhTimeline,
    title: 'Екі норма өзгерді. Бақылауға шек ешқашан қойылмады.',
    locale: 'kk',
  },
  globals: { locale: 'kk', width: 'tablet' },
};
export const LongRussian: Story = {
  args: { ...russianTimeline, title: 'Ограничение наблюдения так и не появилось', locale: 'ru' },
  globals: { locale: 'ru', width: 'tablet' },
};
