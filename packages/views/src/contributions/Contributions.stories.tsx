import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ContributionMeasure, Contributions } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { expect, userEvent } from 'storybook/test';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { viewContributions } from './view-contributions';

interface Args {
  readonly measure?: ContributionMeasure | undefined;
  /** From which status on a harm counts. */
  readonly atLeast: 'on-paper' | 'enforceable' | 'settled';
  /** How many of the reforms of the scenario are taken, from its first. */
  readonly reforms: number;
}

const draw =
  (id?: string) =>
  ({ measure, atLeast, reforms }: Args, { globals }: { readonly globals: Record<string, unknown> }) => {
    const { reader, scenario, asOf } = realLaw(globals);
    const { package: chosen } = id === undefined ? scenario : scenarioNamed(id);
    const some = { ...chosen, reforms: chosen.reforms.slice(0, reforms) };
    return <Contributions {...viewContributions(reader, some, asOf, { atLeast })} measure={measure} />;
  };

const meta = {
  title: 'Compare/Contributions/Real law',
  args: { atLeast: 'settled', reforms: 199 },
  argTypes: {
    measure: { control: 'select', options: [undefined, 'alone', 'within', 'average'] },
    atLeast: { control: 'select', options: ['on-paper', 'enforceable', 'settled'] },
    reforms: { control: { type: 'range', min: 0, max: 199, step: 1 } },
  },
  render: draw(),
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

/** The scenario and the date of the toolbar. */
export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Alone' }));
    await userEvent.tab();
    await expect(canvas.getByRole('status')).toHaveTextContent(/Harms settled: alone \d+, in this package/);
  }),
};
/** Every reform that can stand together. */
export const Extreme: Story = { render: draw('full-package'), args: { measure: 'average' } };
export const Kazakh: Story = { render: draw('telework-proposals'), globals: { locale: 'kk' } };
export const RussianPhone: Story = {
  render: draw('balance-mechanism'),
  globals: { locale: 'ru', width: 'phone' },
};
