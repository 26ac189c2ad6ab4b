import type { Meta, StoryObj } from '@storybook/react-vite';
import { LawTimeline } from '@tarazy/charts';
import { model, themeOfBranch } from '@tarazy/model';
import { realLaw } from '../stories/real-law';
import { wordOf } from '../words/text-of';
import { viewLawTimeline } from './view-law-timeline';

const themeOf = (path: string) => themeOfBranch(path.split('.')[0] ?? '') ?? '';
const paths = [...model.law.parameters.keys()];
const themes = [...new Set(paths.map(themeOf))];

interface Args {
  readonly theme: string;
  readonly cases: boolean;
  readonly limit: number;
}

const meta: Meta<Args> = {
  title: 'Law/LawTimeline/Real law',
  args: { theme: 'strikes', cases: true, limit: 60 },
  argTypes: {
    theme: { control: 'select', options: ['all', ...themes] },
    cases: { control: 'boolean' },
    limit: { control: { type: 'range', min: 1, max: 120, step: 1 } },
  },
  render: ({ theme, cases, limit }, { globals }) => {
    const { reader, asOf } = realLaw(globals);
    const all = theme === 'all';
    const props = viewLawTimeline(reader, {
      paths: all ? paths : paths.filter((path) => themeOf(path) === theme),
      cases: cases ? Object.keys(model.cases).filter((id) => all || model.cases[id]?.theme === theme) : [],
      asOf,
      byTheme: all,
    });
    // Four hundred rules are read theme by theme: the first is open.
    const folded = all ? themes.slice(1).map((one) => wordOf(reader.texts.themes, one)) : [];
    return <LawTimeline {...props} folded={folded} limit={limit} />;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The rules of one theme up to the date of the toolbar. */
export const Typical: Story = {};
/** Every rule of the law under its theme. */
export const Extreme: Story = { args: { theme: 'all' } };
export const Kazakh: Story = { args: { theme: 'telework' }, globals: { locale: 'kk' } };
export const RussianPhone: Story = { args: { theme: 'telework' }, globals: { locale: 'ru', width: 'phone' } };
