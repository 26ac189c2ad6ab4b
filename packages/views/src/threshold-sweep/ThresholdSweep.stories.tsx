import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThresholdSweep } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { viewSweepOfCases } from './view-sweep-of-cases';

interface StoryProps {
  /** Path of the number. */
  readonly parameter: string;
  /** Under the scenario of the toolbar, else under the law of the date alone. */
  readonly withScenario: boolean;
  /** Under every reform there is, whatever the toolbar says. */
  readonly full: boolean;
  readonly globals: Readonly<Record<string, unknown>>;
}

function RealSweep({ parameter, withScenario, full, globals }: StoryProps) {
  const { reader, scenario, asOf } = realLaw(globals);
  const chosen = full
    ? scenarioNamed('full-package').package
    : withScenario
      ? scenario.package
      : { reforms: [], changes: [] };
  const props = viewSweepOfCases(reader, parameter, { chosen, asOf, without: new Set() });
  const [value, setValue] = useState(props?.value ?? 0);
  return props === null ? null : <ThresholdSweep {...props} value={value} onChange={setValue} />;
}

const PARAMETERS = [
  'unions.founding.workers',
  'unions.reregistration.windowMonths',
  'strikes.signatureShare',
  'strikes.notice.workingDays',
  'strikes.dismissal.absenceHours',
  'assembly.notice.workingDays',
  'bargaining.rotation.daysByConsent',
];

const meta: Meta<StoryProps> = {
  title: 'Case/ThresholdSweep/Real law',
  args: { parameter: 'unions.founding.workers', withScenario: true, full: false },
  argTypes: {
    parameter: { control: 'select', options: PARAMETERS },
    withScenario: { control: 'boolean' },
    full: { control: 'boolean' },
    globals: { table: { disable: true }, control: false },
  },
  render: (args, { globals }) => (
    <RealSweep
      key={JSON.stringify([args.parameter, args.withScenario, args.full, globals])}
      {...args}
      globals={globals}
    />
  ),
};
export default meta;

type Story = StoryObj<StoryProps>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    const handle = canvas.getByRole('slider');
    const status = canvas.getByRole('status');
    handle.focus();
    await userEvent.keyboard('{End}');
    await expect(status).toHaveTextContent(/: 0 of 5/);
    await userEvent.keyboard('{Home}');
    await expect(status).toHaveTextContent(/: 5 of 5/);
  }),
};
/** Seven strikes over the days of notice, under every reform there is. */
export const Extreme: Story = { args: { parameter: 'strikes.notice.workingDays', full: true } };
/** What is sought is that the dismissal is barred. */
export const Kazakh: Story = {
  args: { parameter: 'strikes.dismissal.absenceHours', withScenario: false },
  globals: { locale: 'kk', theme: 'dark' },
};
export const RussianPhone: Story = {
  args: { parameter: 'assembly.notice.workingDays' },
  globals: { locale: 'ru', width: 'phone' },
};
