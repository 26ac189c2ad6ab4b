import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReformFlow } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { model } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import { type ReactElement, useMemo } from 'react';
import { expect, userEvent } from 'storybook/test';
import { type RealLaw, realLaw, scenarioNamed } from '../stories/real-law';
import { viewReformFlow } from './view-reform-flow';

interface StoryProps {
  readonly law: RealLaw;
  readonly folded: boolean | undefined;
  readonly openTheme: string | undefined;
}

function FlowOfPackage({ law, folded, openTheme }: StoryProps): ReactElement {
  const { reader, scenario, asOf } = law;
  const flow = useMemo(
    () => viewReformFlow(reader, evaluatePackage(model, scenario.package, asOf)),
    [reader, scenario, asOf],
  );
  return <ReformFlow {...flow} folded={folded} openThemeId={openTheme} />;
}

interface Args {
  /** Themes as bands; unless told, where a column has more than 24 lines. */
  readonly folded?: boolean;
  readonly openTheme?: string;
  /** A scenario in place of the toolbar's. */
  readonly scenario?: string;
}

const meta: Meta<Args> = {
  title: 'Reform/ReformFlow/Real law',
  argTypes: {
    folded: { control: 'boolean' },
    openTheme: { control: 'select', options: [undefined, ...model.themes] },
    scenario: { control: false, table: { disable: true } },
  },
  render: ({ folded, openTheme, scenario }, { globals }) => {
    const law = realLaw(globals);
    const chosen = scenario === undefined ? law : { ...law, scenario: scenarioNamed(scenario) };
    return <FlowOfPackage law={chosen} folded={folded} openTheme={openTheme} />;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The package of the toolbar. */
export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('status')).toHaveTextContent('harms rest on them');
  }),
};
/** Nine reforms of the initiatives, each by its name. */
export const EveryName: Story = { args: { scenario: 'seven-initiatives' } };
/** 199 reforms: the themes are bands, and one stands open. */
export const Extreme: Story = { args: { scenario: 'full-package', openTheme: 'strikes' } };
export const Kazakh: Story = { args: { scenario: 'balance-mechanism' }, globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
