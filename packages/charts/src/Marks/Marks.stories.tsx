import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import type { Locale } from '../shared/chart-types';
import { Count } from './Count';
import { Delta } from './Delta';
import { Arrow, Chevron, CompanionFlag, ConflictFlag, InferenceDots } from './Marks';
import type { DeltaProps } from './marks-props';

interface SentenceProps {
  readonly value: number;
  readonly better: NonNullable<DeltaProps['better']>;
  readonly count: number;
  readonly total: number;
  readonly locale: Locale;
}

const WORDS = {
  en: {
    harms: 'Harms settled',
    inferred: 'A coal mine is a hazardous facility.',
    conflict: '1 conflict',
    companions: '4 companions missing',
    from: 'Open',
    to: 'settled',
    fold: 'Unions and strikes',
  },
  ru: {
    harms: 'Решено проблем',
    inferred: 'Шахта является опасным производственным объектом.',
    conflict: '1 противоречие',
    companions: 'не хватает четырёх спутников',
    from: 'Не решено',
    to: 'урегулировано',
    fold: 'Профсоюзы и забастовки',
  },
  kk: {
    harms: 'Реттелген мәселелер',
    inferred: 'Көмір шахтасы қауіпті өндірістік объект болып табылады.',
    conflict: '1 қайшылық',
    companions: '4 серік жетіспейді',
    from: 'Шешілмеген',
    to: 'реттелген',
    fold: 'Кәсіподақтар мен ереуілдер',
  },
} as const;

/** Every mark where it belongs: in a line of text. */
function MarksInText({ value, better, count, total, locale }: SentenceProps): ReactElement {
  const words = WORDS[locale];
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <p>
        {words.harms}: <Count count={count} total={total} locale={locale} />{' '}
        <Delta value={value} better={better} locale={locale} />
      </p>
      <p>
        {words.from} <Arrow /> {words.to}
      </p>
      <p className="inf">
        <InferenceDots />
        {words.inferred}
      </p>
      <p>
        <ConflictFlag /> {words.conflict} · <CompanionFlag /> {words.companions}
      </p>
      <p style={{ display: 'flex', alignItems: 'center', gap: 4 }}>
        <Chevron /> {words.fold}
      </p>
    </div>
  );
}

const meta = {
  title: 'Marks/Marks in text/States',
  component: MarksInText,
  args: { value: 5, better: 'more', count: 24, total: 142, locale: 'en' },
  argTypes: {
    value: { control: { type: 'range', min: -20, max: 20, step: 1 } },
    better: { control: 'select', options: ['more', 'fewer', 'none'] },
    count: { control: { type: 'range', min: 0, max: 170, step: 1 } },
    total: { control: { type: 'range', min: 0, max: 170, step: 1 } },
    locale: { table: { disable: true } },
  },
  // The toolbar's language, which a story can be opened in.
  render: (args, { globals }) => (
    <MarksInText {...args} locale={(globals['locale'] as Locale) ?? args.locale} />
  ),
} satisfies Meta<typeof MarksInText>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('5 more')).toBeInTheDocument();
    await expect(canvas.getByText('+5')).toHaveAttribute('aria-hidden', 'true');
    await expect(canvasElement).toHaveTextContent('24 of 142');
  }),
};
export const Fewer: Story = { args: { value: -2, count: 0 } };
export const Unchanged: Story = { args: { value: 0, count: 142 } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const LongKazakh: Story = {
  args: { value: -1, better: 'fewer' },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = { globals: { locale: 'ru', width: 'phone' } };
