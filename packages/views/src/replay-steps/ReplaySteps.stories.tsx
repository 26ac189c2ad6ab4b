import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReplaySteps } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { model } from '@tarazy/model';
import { expect } from 'storybook/test';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { viewReplaySteps } from './view-replay-steps';

interface StoryProps {
  /** Id of the case. */
  readonly documented: string;
  /** With the scenario of the toolbar as a column, else the laws and the smallest mend alone. */
  readonly withScenario: boolean;
  readonly full: boolean;
  readonly globals: Readonly<Record<string, unknown>>;
}

function RealReplay({ documented, withScenario, full, globals }: StoryProps) {
  const { reader, scenario, asOf } = realLaw(globals);
  const shown = full ? scenarioNamed('full-package') : scenario;
  const chosen = withScenario || full ? shown.package : { reforms: [], changes: [] };
  const packageName = shown.title[reader.locale];
  return (
    <ReplaySteps
      {...viewReplaySteps(reader, documented, { chosen, asOf, without: new Set(), packageName })}
    />
  );
}

const meta: Meta<StoryProps> = {
  title: 'Case/ReplaySteps/Real law',
  args: { documented: 'coal-miners-2011', withScenario: false, full: false },
  argTypes: {
    documented: { control: 'select', options: Object.keys(model.cases) },
    withScenario: { control: 'boolean' },
    full: { control: 'boolean' },
    globals: { table: { disable: true }, control: false },
  },
  render: (args, { globals }) => <RealReplay {...args} globals={globals} />,
};
export default meta;

type Story = StoryObj<StoryProps>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('grid', { name: /opens one gate\. Two stay shut\./ })).toBeVisible();
  }),
};
/** The case of the most steps, with every reform there is. */
export const Extreme: Story = { args: { documented: longestCase(), full: true } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };

function longestCase(): string {
  const stepsOf = (id: string): number =>
    Object.keys(model.procedures[model.cases[id]?.procedure ?? '']?.steps ?? {}).length;
  return Object.keys(model.cases).reduce((most, id) => (stepsOf(id) > stepsOf(most) ? id : most));
}
