import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { longSurvey, manyQuestions, surveyPanels, typicalSurvey } from '../fixtures/survey-fixture';
import { SurveyFigure } from './SurveyFigure';

const { locale: _, ...typical } = typicalSurvey;
const { locale: __, ...extreme } = manyQuestions(64);
const hidden = { table: { disable: true } } as const;

const meta = {
  title: 'Evidence/SurveyFigure/States',
  component: SurveyFigure,
  args: { ...typical, order: 'printed' } as typeof typicalSurvey,
  argTypes: {
    order: { control: 'select', options: ['printed', 'largest'] },
    panels: hidden,
    locale: hidden,
    state: hidden,
    width: hidden,
  },
} satisfies Meta<typeof SurveyFigure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const status = canvas.getByRole('status');
    await step('arrows go down a column of questions and across to the next', async () => {
      canvas.getByRole('img', { name: /Well: 61 %/ }).focus();
      await expect(status).toHaveTextContent('Well: 61 %, about 547 people. n = 897.');
      await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
      await expect(canvas.getByRole('img', { name: /^Who pays.*All answers together/ })).toHaveFocus();
    });
    await step('what does not add up is said', async () => {
      await expect(status).toHaveTextContent(/The shares add up to 103\.2\s%\./);
    });
  }),
};
export const LargestFirst: Story = { args: { order: 'largest', panels: surveyPanels.slice(1) } };
export const Empty: Story = { args: { panels: [] } };
export const Loading: Story = { args: { state: { kind: 'loading' } } };
export const Problem: Story = {
  args: {
    state: { kind: 'problem', place: 'surveys.ts, line 6', found: 'n = 89.7', expected: 'a whole number' },
  },
};
export const One: Story = {
  args: { title: 'The shares exceed the whole', panels: surveyPanels.slice(1, 2) },
};
export const NumberNotPrinted: Story = {
  args: { title: 'A quarter of the answers is not printed', panels: surveyPanels.slice(2, 3) },
};
export const Extreme: Story = { args: extreme };
export const LongKazakh: Story = { args: longSurvey('kk'), globals: { locale: 'kk' } };
export const LongRussian: Story = { args: longSurvey('ru'), globals: { locale: 'ru', width: 'phone' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
