import type { Meta, StoryObj } from '@storybook/react-vite';
import { SurveyFigure, type SurveyFigureProps } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { type SurveyId, surveys } from '@tarazy/model/figures';
import { expect } from 'storybook/test';
import { realLaw } from '../stories/real-law';
import { viewSurveyFigure } from './view-survey-figure';

interface RealProps {
  readonly survey: SurveyId;
  readonly order: NonNullable<SurveyFigureProps['order']>;
}

const meta = {
  title: 'Evidence/SurveyFigure/Real law',
  args: { survey: 'civil-servants-2022', order: 'printed' },
  argTypes: {
    survey: { control: 'select', options: Object.keys(surveys) },
    order: { control: 'select', options: ['printed', 'largest'] },
  },
  render: ({ survey, order }, { globals }) => (
    <SurveyFigure {...viewSurveyFigure(realLaw(globals).reader, survey)} order={order} />
  ),
} satisfies Meta<RealProps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /Seen positively: 45\s%, 412 people/ })).toBeVisible();
  }),
};
export const NumberNotPrinted: Story = { args: { survey: 'remote-workers-2022' } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = {
  args: { survey: 'officials-2020' },
  globals: { locale: 'ru', width: 'phone' },
};
