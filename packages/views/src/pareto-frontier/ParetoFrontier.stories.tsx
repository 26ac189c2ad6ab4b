import type { Meta, StoryObj } from '@storybook/react-vite';
import { ParetoFrontier } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { type LegalForm, legalForms } from '@tarazy/rules';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import type { ViewReader } from '../reader';
import { curatedScenarios } from '../scenarios';
import { realLaw } from '../stories/real-law';
import { viewParetoFrontier } from './view-pareto-frontier';

type Args = Readonly<Record<LegalForm, number>> & {
  /** Draws packages far beyond the others inside the picture. */
  readonly whole: boolean;
  /** How many of the curated packages are weighed. */
  readonly count: number;
};

interface FigureProps extends Args {
  readonly reader: ViewReader;
  readonly asOf: string;
}

/** The figure with its choice kept, as a page keeps it. */
function WeighedPackages({ reader, asOf, whole, count, ...weights }: FigureProps) {
  const [selectedId, setSelectedId] = useState<string>();
  const scenarios = curatedScenarios.scenarios
    .filter(({ package: { reforms, changes } }) => reforms.length + changes.length > 0)
    .slice(0, count);
  const figure = viewParetoFrontier(reader, { scenarios, asOf, weights, whole });
  return <ParetoFrontier {...figure} selectedId={selectedId} onChoose={([first]) => setSelectedId(first)} />;
}

const slider = { control: { type: 'range', min: 0, max: 9, step: 0.5 } } as const;

const meta = {
  title: 'Compare/ParetoFrontier/Real law',
  args: {
    ...(Object.fromEntries(legalForms.map((form) => [form, 1])) as Record<LegalForm, number>),
    whole: false,
    count: 20,
  },
  argTypes: {
    constitution: slider,
    ratification: slider,
    statute: slider,
    'by-law': slider,
    practice: slider,
    whole: { control: 'boolean' },
    count: { control: { type: 'range', min: 0, max: 20, step: 1 } },
  },
  render: (args, { globals }) => {
    const { reader, asOf } = realLaw(globals);
    return <WeighedPackages {...args} reader={reader} asOf={asOf} />;
  },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

/** The curated packages by the law of the date in the toolbar; one act counts one. */
export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/effort [\d.]+, \d+ harms?/);
    await expect(canvas.getAllByRole('button', { pressed: true }).length).toBeGreaterThan(0);
  }),
};
/** With the package of everything inside the picture, and acts that weigh differently. */
export const Extreme: Story = { args: { whole: true, constitution: 5, ratification: 3, statute: 2 } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
