import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import { makeGroups, toyEditions, toyGroups } from '../fixtures/case-timeline-fixture';
import { inEnglish } from '../fixtures/in-english';
import { CaseTimeline } from './CaseTimeline';
import type { CaseTimelineProps } from './case-timeline-props';

/** Switches of the stories. */
interface Choices {
  readonly fromYear: number;
  readonly toYear: number;
}

function TimelineOfYears({ fromYear, toYear, ...props }: Omit<CaseTimelineProps, 'years'> & Choices) {
  return (
    <CaseTimeline {...props} years={{ from: Math.min(fromYear, toYear), to: Math.max(fromYear, toYear) }} />
  );
}

const hidden = { control: false, table: { disable: true } } as const;
const year = { type: 'range', min: 1996, max: 2025, step: 1 } as const;

const meta: Meta<typeof TimelineOfYears> = {
  title: 'Case/CaseTimeline/States',
  component: TimelineOfYears,
  args: {
    title: '3 of 10 cases began in 2013',
    subtitle: 'A bar is what is sure, a thin line what the sources leave open',
    groups: toyGroups,
    editions: toyEditions,
    fromYear: 2011,
    toYear: 2021,
    brush: true,
    openIds: [],
    onFold: fn(),
  },
  argTypes: {
    fromYear: { control: year },
    toYear: { control: year },
    brush: { control: 'boolean' },
    openIds: { control: 'check', options: toyGroups.map(({ id }) => id) },
    groups: hidden,
    editions: hidden,
    onFold: hidden,
    state: hidden,
  },
};
export default meta;
type Story = StoryObj<typeof TimelineOfYears>;

export const Typical: Story = {
  play: inEnglish(async ({ args, canvas, step }) => {
    await step('one tab stop; right goes through the cases of a group in the order of time', async () => {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name: /^Strikes 5 cases/ })).toHaveFocus();
      await userEvent.keyboard('{ArrowRight}{ArrowRight}');
      await expect(canvas.getByRole('link', { name: 'The case of drivers, 2013: not known' })).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent('2013. Not known.');
      await userEvent.keyboard('{Home}{ArrowDown}');
      await expect(canvas.getByRole('button', { name: /^Trade unions 3 cases/ })).toHaveFocus();
    });
    await step('Enter unfolds a group, and focus stays', async () => {
      await expect(canvas.queryByText('The case of judges', { selector: 'svg text' })).toBeNull();
      await userEvent.keyboard('{Enter}');
      await expect(canvas.getByText('The case of judges', { selector: 'svg text' })).toBeInTheDocument();
      await expect(canvas.getByRole('button', { name: /^Trade unions/, expanded: true })).toHaveFocus();
      await expect(args.onFold).toHaveBeenCalledWith(['unions']);
    });
    await step('the sliders narrow the years, and what is left out is counted', async () => {
      fireEvent.change(canvas.getByRole('slider', { name: /To year/ }), { target: { value: '2013' } });
      await expect(canvas.getByText('5 shown of 10 (2011–2013)')).toBeInTheDocument();
    });
  }),
};
export const Open: Story = { args: { openIds: toyGroups.map(({ id }) => id), brush: false } };
export const Extreme: Story = {
  args: { groups: makeGroups(10, 17), openIds: ['group-2'], title: '170 cases of ten themes' },
};
export const One: Story = {
  args: { groups: toyGroups.slice(2, 3), title: 'One case, of 2020', brush: false },
};
export const Empty: Story = { args: { groups: [], title: 'No case matches' } };
export const Undetermined: Story = {
  args: {
    title: 'The law of the day is not known for any of them',
    groups: toyGroups.map((group) => ({
      ...group,
      cases: group.cases.map((one) => ({ ...one, outcome: 'undetermined' as const })),
    })),
  },
  globals: { theme: 'grey' },
};
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Deciding 82 cases' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'cases.csv, line 14',
      found: 'spring',
      expected: 'a date such as 2015-06',
    },
  },
};
const long = {
  ru: {
    title: 'Отказ в регистрации профессионального союза работников нефтегазовой отрасли',
    subtitle: 'Полоса – то, что известно точно; тонкая линия – то, что источники оставляют открытым',
    editions: ['Вступил в силу закон о профсоюзах 2014 года', 'Вступил в силу Кодекс 2015 года'],
  },
  kk: {
    title: 'Мұнай-газ саласы жұмыскерлерінің кәсіподағын тіркеуден бас тарту',
    subtitle: 'Жолақ – анық уақыт, жіңішке сызық – дереккөздер ашық қалдырған уақыт',
    editions: ['2014 жылғы кәсіподақ заңы күшіне енді', '2015 жылғы Кодекс күшіне енді'],
  },
};
const renamed = ({ title, subtitle, editions }: (typeof long)['ru']) => ({
  title,
  subtitle,
  editions: toyEditions.map((edition, index) => ({ ...edition, label: editions[index] ?? '' })),
  groups: toyGroups.map((group) => ({
    ...group,
    label: title,
    cases: group.cases.map((one) => ({ ...one, title })),
  })),
});
export const LongKazakh: Story = {
  args: { ...renamed(long.kk), openIds: ['strikes'] },
  globals: { locale: 'kk', theme: 'dark' },
};
export const LongRussianPhone: Story = {
  args: { ...renamed(long.ru), openIds: ['strikes', 'unions'] },
  globals: { locale: 'ru', width: 'phone' },
};
export const Dark: Story = {
  args: {
    title: 'The package decides 4 of 10 cases otherwise',
    groups: toyGroups.map((group) => ({
      ...group,
      cases: group.cases.map((one, index) => ({ ...one, same: index % 3 !== 0 })),
    })),
  },
  globals: { theme: 'dark' },
};
export const Phone: Story = { globals: { width: 'phone' } };
