import type { Meta, StoryObj } from '@storybook/react-vite';
import { CaseMap } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { type Locale, model } from '@tarazy/model';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { useMemo } from 'react';
import { expect, userEvent } from 'storybook/test';
import { type CaseLaw, decideCases } from '../decide-cases';
import { readerIn } from '../reader';
import { realLaw, scenarioNamed } from '../stories/real-law';
import { viewCaseMap } from './view-case-map';

interface Choices {
  readonly law: CaseLaw;
  /** Themes whose cases are drawn. */
  readonly themes: readonly string[];
  readonly scenario: Scenario;
  readonly asOf: string;
  readonly locale: Locale;
}

/** The cases of the model on the map, as the switches have it. */
function MapOfTheModel({ law, themes, scenario, asOf, locale }: Choices) {
  const props = useMemo(() => {
    const cases = decideCases({ law, asOf, chosen: scenario.package }).filter(({ id }) =>
      themes.includes(model.cases[id]?.theme ?? ''),
    );
    const reader = readerIn(locale, (path) => `#${path}`);
    return viewCaseMap(reader, { cases, law, asOf, linkPlace: (place) => `#/cases?place=${place}` });
  }, [law, themes, scenario, asOf, locale]);
  return <CaseMap {...props} />;
}

const themes = [...new Set(Object.values(model.cases).map(({ theme }) => theme))];
const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<typeof MapOfTheModel> = {
  title: 'Case/CaseMap/Real law',
  component: MapOfTheModel,
  args: { law: 'at-the-time', themes },
  argTypes: {
    law: { control: 'select', options: ['at-the-time', 'now', 'package'] satisfies CaseLaw[] },
    themes: { control: 'check', options: themes },
    scenario: hidden,
    asOf: hidden,
    locale: hidden,
  },
  render: (args, { globals }) => {
    const { reader, scenario, asOf } = realLaw(globals);
    return (
      <MapOfTheModel {...args} scenario={args.scenario ?? scenario} asOf={asOf} locale={reader.locale} />
    );
  },
};
export default meta;
type Story = StoryObj<typeof MapOfTheModel>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(
      canvas.getByRole('heading', { name: /^Aktau: \d+ of the \d+ documented cases$/ }),
    ).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('link', { name: /^Place not named 4 cases/ })).toHaveFocus();
  }),
};
export const FullPackage: Story = {
  args: { law: 'package', scenario: scenarioNamed('report-recommendations') },
  globals: { theme: 'dark' },
};
export const Kazakh: Story = {
  args: { law: 'now' },
  globals: { locale: 'kk', date: '2016-11-23', width: 'tablet' },
};
export const RussianPhone: Story = { args: { law: 'package' }, globals: { locale: 'ru', width: 'phone' } };
