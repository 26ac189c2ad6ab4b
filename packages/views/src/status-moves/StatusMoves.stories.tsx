import type { Meta, StoryObj } from '@storybook/react-vite';
import { GlyphStrips, StatusMoves } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import type { ReactElement } from 'react';
import { expect } from 'storybook/test';
import { realLaw } from '../stories/real-law';
import { viewGlyphStrips, viewStatusMoves } from './view-status-moves';

interface Args {
  /** The counts of both laws over the rows. */
  readonly strips: boolean;
  readonly unchangedOpen: boolean;
}

function RealMoves(args: Args & { readonly globals: Readonly<Record<string, unknown>> }): ReactElement {
  const { reader, scenario, asOf } = realLaw(args.globals);
  const name = scenario.title[reader.locale] ?? scenario.id;
  const question = { package: scenario.package, asOf, name };
  return (
    <>
      {args.strips ? <GlyphStrips strips={viewGlyphStrips(reader, question)} /> : null}
      <StatusMoves
        {...viewStatusMoves(reader, question)}
        key={String(args.unchangedOpen)}
        unchangedOpen={args.unchangedOpen}
      />
    </>
  );
}

const meta = {
  title: 'Status/StatusMoves/Real law',
  args: { strips: true, unchangedOpen: false },
  argTypes: { strips: { control: 'boolean' }, unchangedOpen: { control: 'boolean' } },
  render: (args, { globals }) => <RealMoves {...args} globals={globals} />,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(/settles \d+ more/);
    await expect(canvas.getAllByRole('img', { name: /\d+ harms/ })[0]).toBeVisible();
  }),
};
/** The full package moves every harm that can move. */
export const Extreme: Story = { globals: { scenario: 'full-package' } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
