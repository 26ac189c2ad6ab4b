import type { Meta, StoryObj } from '@storybook/react-vite';
import { Redline, type RedlineView } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { model } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import { expect } from 'storybook/test';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { viewRedline } from './view-redline';

interface Args {
  readonly view: RedlineView;
  readonly limit: number;
  /** Scenario of its own in place of the toolbar's. */
  readonly scenario?: string;
}

const meta: Meta<Args> = {
  title: 'Law/Redline/Real law',
  args: { view: 'table', limit: 60 },
  argTypes: {
    view: { control: 'inline-radio', options: ['table', 'inline'] },
    limit: { control: { type: 'range', min: 1, max: 280, step: 1 } },
    scenario: { control: false, table: { disable: true } },
  },
  render: ({ view, limit, scenario }, { globals }) => {
    const law = realLaw(globals);
    const chosen = scenario === undefined ? law.scenario : scenarioNamed(scenario);
    const evaluation = evaluatePackage(model, chosen.package, law.asOf);
    return <Redline {...viewRedline(law.reader, evaluation)} view={view} limit={limit} />;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The scenario, the date and the language of the toolbar. */
export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getAllByRole('columnheader', { name: 'Grounds' })[0]).toBeVisible();
  }),
};
/** Every reform at once. */
export const Extreme: Story = { args: { scenario: 'full-package', limit: 20 } };
export const Kazakh: Story = { args: { scenario: 'let-the-miners-strike' }, globals: { locale: 'kk' } };
export const RussianPhone: Story = {
  args: { scenario: 'let-the-miners-strike' },
  globals: { locale: 'ru', width: 'phone' },
};
