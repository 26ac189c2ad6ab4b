import type { Meta, StoryObj } from '@storybook/react-vite';
import { CaseTimeline } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import { type Locale, model } from '@tarazy/model';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { useMemo } from 'react';
import { expect, userEvent } from 'storybook/test';
import { type CaseLaw, decideCases } from '../decide-cases';
import { readerIn } from '../reader';
import { realLaw } from '../stories/real-law';
import { viewCaseTimeline } from './view-case-timeline';

interface Choices {
  readonly law: CaseLaw;
  readonly by: 'theme' | 'procedure';
  /** The theme whose cases stand one by one; "none" for all packed. */
  readonly open: string;
  readonly scenario: Scenario;
  readonly asOf: string;
  readonly locale: Locale;
}

/** The cases of the model on the axis, as the switches have it. */
function TimelineOfTheModel({ law, by, open, scenario, asOf, locale }: Choices) {
  const props = useMemo(() => {
    const cases = decideCases({ law, asOf, chosen: scenario.package });
    const reader = readerIn(locale, (path) => `#${path}`);
    return viewCaseTimeline(reader, { cases, law, asOf, by, chosen: open === 'none' ? null : open });
  }, [law, by, open, scenario, asOf, locale]);
  return <CaseTimeline {...props} />;
}

const themes = [...new Set(Object.values(model.cases).map(({ theme }) => theme))];
const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<typeof TimelineOfTheModel> = {
  title: 'Case/CaseTimeline/Real law',
  component: TimelineOfTheModel,
  args: { law: 'at-the-time', by: 'theme', open: 'none' },
  argTypes: {
    law: { control: 'select', options: ['at-the-time', 'now', 'package'] satisfies CaseLaw[] },
    by: { control: 'inline-radio', options: ['theme', 'procedure'] },
    open: { control: 'select', options: ['none', ...themes] },
    scenario: hidden,
    asOf: hidden,
    locale: hidden,
  },
  render: (args, { globals }) => {
    const { reader, scenario, asOf } = realLaw(globals);
    return <TimelineOfTheModel {...args} scenario={scenario} asOf={asOf} locale={reader.locale} />;
  },
};
export default meta;
type Story = StoryObj<typeof TimelineOfTheModel>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: /documented cases began in 2015$/ })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('status')).toHaveTextContent('October 2011 – June 2012');
  }),
};
export const PackageOpen: Story = { args: { law: 'package', open: 'unions' }, globals: { theme: 'dark' } };
export const Kazakh: Story = { args: { open: 'strikes' }, globals: { locale: 'kk', width: 'tablet' } };
export const RussianPhone: Story = {
  args: { law: 'package', open: 'dismissal' },
  globals: { locale: 'ru', width: 'phone' },
};
