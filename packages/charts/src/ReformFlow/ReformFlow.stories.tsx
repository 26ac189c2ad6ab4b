import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { buildLargeFlow, kazakhFlow, oneFlow, russianFlow, strikeFlow } from '../fixtures/flow-fixture';
import { inEnglish } from '../fixtures/in-english';
import { ReformFlow } from './ReformFlow';

const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<typeof ReformFlow> = {
  title: 'Reform/ReformFlow/States',
  component: ReformFlow,
  args: {
    title: 'Nine reforms change 11 rules of law; 3 of 8 harms that rest on them are settled',
    subtitle: 'What each reform changes, and the harms with a condition that reads it',
    ...strikeFlow,
    folded: false,
  },
  argTypes: {
    folded: { control: 'boolean' },
    openThemeId: { control: 'select', options: ['strikes', 'dismissal', 'equality'] },
    reforms: hidden,
    parameters: hidden,
    harms: hidden,
    themes: hidden,
    changes: hidden,
    rests: hidden,
    state: hidden,
    width: hidden,
    onOpenTheme: hidden,
  },
};
export default meta;
type Story = StoryObj<typeof ReformFlow>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const conciliation = canvas.getByRole('button', { name: /^Cap conciliation at one stage/ });
    await step('one tab stop; down in a column, right to the nearest linked line', async () => {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name: /^Arbitration by consent\. Changes 1/ })).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}');
      await expect(conciliation).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent(
        'Changes 3 rules of law; 2 harms rest on them, 1 is settled.',
      );
      await userEvent.keyboard('{ArrowRight}');
      await expect(canvas.getByRole('button', { name: /^Notice before a strike/ })).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent('No harm rests on it');
      await userEvent.keyboard('{ArrowRight}');
      await expect(canvas.getByRole('button', { name: /^Notice before a strike/ })).toHaveFocus();
    });
    await step('the paths of the focused line stand out', async () => {
      await userEvent.keyboard('{End}{Home}{ArrowRight}');
      const harm = canvas.getByRole('button', { name: /^Conciliation can drag on/ });
      await expect(harm).toHaveFocus();
      await expect(conciliation).toHaveClass('tz-lit');
      await expect(canvas.getByRole('button', { name: /^Strikers dismissed/ })).toHaveClass('tz-dim');
    });
    await step('a chosen line stays lit when the focus goes', async () => {
      await userEvent.keyboard('{Enter}');
      await userEvent.tab();
      await userEvent.tab();
      await expect(conciliation).toHaveClass('tz-lit');
      await expect(canvas.getByRole('button', { pressed: true })).toHaveAccessibleName(
        /^Conciliation can drag/,
      );
    });
    await step('chosen again it lets go, and no line is dimmed', async () => {
      const harm = canvas.getByRole('button', { pressed: true });
      harm.focus();
      await userEvent.keyboard('{Enter}');
      harm.blur();
      await expect(canvas.queryByRole('button', { pressed: true })).toBeNull();
      await expect(conciliation).not.toHaveClass('tz-lit');
    });
  }),
};

/** 60 reforms, 120 rules, 170 harms: the themes are bands, and one that is chosen opens. */
export const Extreme: Story = {
  args: {
    title: '60 reforms change 120 rules of law; 27 of 170 harms that rest on them are settled',
    ...buildLargeFlow(60, 170),
    folded: true,
  },
  play: inEnglish(async ({ canvas, step }) => {
    await step('a theme opens and folds, and the focus stays with it', async () => {
      const band = canvas.getByRole('button', { name: /^Trade unions\. 5 reforms/ });
      await userEvent.click(band);
      await expect(canvas.getByRole('button', { name: /^Reform 2 of the labour law/ })).toBeInTheDocument();
      await expect(band).toHaveFocus();
      await expect(band).toHaveAttribute('aria-expanded', 'true');
      await userEvent.keyboard('{ArrowDown}');
      await expect(document.activeElement?.getAttribute('aria-label')).toMatch(
        /^Reform \d+ of the labour law/,
      );
      await userEvent.keyboard('{ArrowUp}{Enter}');
      await expect(canvas.queryByRole('button', { name: /^Reform 2 of the labour law/ })).toBeNull();
    });
  }),
};
export const OpenTheme: Story = { args: { folded: true, openThemeId: 'strikes' } };
export const One: Story = {
  args: { title: 'One reform changes 1 rule of law; the harm that rests on it is settled', ...oneFlow },
};
export const Empty: Story = {
  args: { title: 'The law as it is', reforms: [], parameters: [], harms: [], changes: [], rests: [] },
};
/** Two reforms give one rule two values: what rests on it is not determined. */
export const Undetermined: Story = {
  args: {
    title: 'Two reforms set one rule differently; the harm that rests on it is undetermined',
    ...strikeFlow,
    reforms: strikeFlow.reforms.filter(({ id }) => id === 'threshold' || id === 'union-decides'),
    parameters: strikeFlow.parameters.filter(({ id }) => id === 'share' || id === 'vote'),
    harms: strikeFlow.harms.filter(({ id }) => id === 'half'),
  },
};
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Evaluating 142 harms' } } };
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
export const LongKazakh: Story = {
  args: {
    title: '9 реформа 11 норманы өзгертеді; оларға тәуелді 8 мәселенің 3-і реттеледі',
    subtitle: undefined,
    ...kazakhFlow,
  },
  globals: { locale: 'kk', width: 'tablet' },
};
export const LongRussian: Story = {
  args: {
    title: '9 реформ меняют 11 норм; из 8 зависящих от них проблем урегулировано 3',
    subtitle: undefined,
    ...russianFlow,
  },
  globals: { locale: 'ru', width: 'phone' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
/** A nested list: a reform, its rules, the harms that rest on them. */
export const Phone: Story = {
  globals: { width: 'phone' },
  play: inEnglish(async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('button', { name: /^Arbitration binds without consent/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('button', { name: /^Conciliation can drag on/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect(canvas.getByRole('button', { name: /^Arbitration by consent/ })).toHaveFocus();
  }),
};
