import type { Meta, StoryObj } from '@storybook/react-vite';
import { ExplanationTree } from '@tarazy/charts';
import { model } from '@tarazy/model';
import { emptyPackage } from '@tarazy/rules';
import { realLaw } from '../stories/real-law';
import { viewExplanationTree } from './view-explanation-tree';

const mostAsked = Object.entries(model.harms)
  .map(([id, { tiers }]) => ({
    id,
    size: Object.values(tiers).flatMap((tier) => Object.keys(tier ?? {})).length,
  }))
  .reduce((most, one) => (one.size > most.size ? one : most)).id;

interface Args {
  readonly harm: string;
  /** With the scenario of the toolbar, or under the law alone. */
  readonly withScenario: boolean;
  readonly mends: boolean;
}

const meta: Meta<Args> = {
  title: 'Law/ExplanationTree/Real law',
  args: { harm: 'strike-signature-threshold', withScenario: false, mends: true },
  argTypes: {
    harm: { control: 'select', options: Object.keys(model.harms) },
    withScenario: { control: 'boolean' },
    mends: { control: 'boolean' },
  },
  globals: { width: 'tablet' },
  render: ({ harm, withScenario, mends }, { globals }) => {
    const { reader, scenario, asOf } = realLaw(globals);
    const props = viewExplanationTree(reader, {
      harm,
      package: withScenario ? scenario.package : emptyPackage,
      asOf,
      mendHref: (added) => `#build-${added.map(({ id }) => id).join('-')}`,
    });
    return <ExplanationTree {...props} mends={mends ? props.mends : undefined} />;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A harm under the law of the toolbar's date. */
export const Typical: Story = {};
/** The harm that asks most of the law. */
export const Extreme: Story = { args: { harm: mostAsked } };
export const Kazakh: Story = { args: { harm: 'hazardous-facility-ban' }, globals: { locale: 'kk' } };
export const RussianPhone: Story = {
  args: { harm: 'hazardous-facility-ban' },
  globals: { locale: 'ru', width: 'phone' },
};
