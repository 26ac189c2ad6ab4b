import type { Meta, StoryObj } from '@storybook/react-vite';
import { CoverageStrip, type CoverageStripProps } from '@tarazy/charts';
import { realLaw } from '../stories/real-law';
import { viewFindings, viewKnownLaw } from './view-coverage-strip';

interface RealProps {
  readonly shows: 'findings' | 'law';
  readonly order: NonNullable<CoverageStripProps['order']>;
}

const meta = {
  title: 'Evidence/CoverageStrip/Real law',
  args: { shows: 'findings', order: 'given' },
  argTypes: {
    shows: { control: 'select', options: ['findings', 'law'] },
    order: { control: 'select', options: ['given', 'most'] },
  },
  render: ({ shows, order }, { globals }) => {
    const { reader, asOf } = realLaw(globals);
    const props = shows === 'findings' ? viewFindings(reader) : viewKnownLaw(reader, asOf);
    return <CoverageStrip {...props} order={order} />;
  },
} satisfies Meta<RealProps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {};
export const KnownLaw: Story = { args: { shows: 'law', order: 'most' } };
export const Kazakh: Story = { args: { shows: 'law' }, globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
