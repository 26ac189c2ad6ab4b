import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import {
  bestSteps,
  frontierPackages,
  kazakhPackages,
  manyPackages,
  russianPackages,
} from '../fixtures/frontier-fixture';
import { inEnglish } from '../fixtures/in-english';
import { ParetoFrontier } from './ParetoFrontier';
import type { ParetoFrontierProps } from './pareto-frontier-props';

type Args = ParetoFrontierProps & {
  /** Draws the line of the best that any package can do. */
  readonly withBest: boolean;
  /** How many of the packages are drawn. */
  readonly count: number;
  /** Greatest effort inside the picture. */
  readonly most: number;
};

/** The figure with its choice kept, as a page keeps it. */
function ChoosingFrontier({ withBest, count, most, ...props }: Args) {
  const [selectedId, setSelectedId] = useState(props.selectedId);
  return (
    <ParetoFrontier
      {...props}
      packages={props.packages.slice(0, count)}
      best={withBest ? bestSteps : undefined}
      tail={withBest ? 'two more units for each further harm, up to 24 harms at effort 45' : undefined}
      closeUp={most >= 200 ? undefined : { effort: most, settled: 200 }}
      selectedId={selectedId}
      onChoose={([first]) => setSelectedId(first)}
    />
  );
}

const hidden = { table: { disable: true }, control: false } as const;

const meta = {
  title: 'Compare/ParetoFrontier/States',
  component: ChoosingFrontier,
  args: {
    title: 'Mixed packages beat every themed one',
    subtitle: 'Each ring is the cheapest way to settle that many harms; a cross is a curated package',
    packages: frontierPackages,
    withBest: true,
    count: 80,
    most: 200,
  } as unknown as Args,
  argTypes: {
    withBest: { control: 'boolean' },
    count: { control: { type: 'range', min: 0, max: 80, step: 1 } },
    most: { control: { type: 'range', min: 10, max: 200, step: 5 } },
    packages: hidden,
    best: hidden,
    closeUp: hidden,
    state: hidden,
    onChoose: hidden,
    locale: hidden,
  },
} satisfies Meta<typeof ChoosingFrontier>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    await step('one tab stop: arrows along the line and down to the packages', async () => {
      await userEvent.tab();
      await expect(
        canvas.getByRole('button', { name: 'Best any package can do: 1 harm at effort 1' }),
      ).toHaveFocus();
      await userEvent.keyboard('{ArrowRight}{ArrowRight}');
      await expect(canvas.getByRole('status')).toHaveTextContent('3 harms at effort 3. One package does it.');
      await userEvent.keyboard('{ArrowDown}{End}');
      await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}');
      await expect(canvas.getByRole('button', { name: /^Family and maternity\. / })).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent('Beaten by “Remote work with limits”');
    });
    await step('Enter chooses, and the focus stays', async () => {
      await userEvent.keyboard('{Enter}');
      const chosen = canvas.getByRole('button', { name: /^Family and maternity\. /, pressed: true });
      await expect(chosen).toHaveFocus();
    });
    await step('those that tie are named together, and each alone in the list', async () => {
      await userEvent.click(canvas.getByRole('button', { name: /^A lower threshold alone\. / }));
      await expect(canvas.getByRole('status')).toHaveTextContent('A lower threshold alone');
    });
  }),
};
export const CuratedAlone: Story = {
  args: {
    title: 'Five of nine packages are beaten by none',
    subtitle: 'Each cross is a package: its effort and the harms that it settles',
    withBest: false,
    selectedId: 'organise',
  },
};
export const One: Story = {
  args: { title: 'One package settles one harm', subtitle: undefined, withBest: false, count: 1 },
};
export const Empty: Story = { args: { title: 'What effort settles', withBest: false, count: 0 } };
export const Loading: Story = {
  args: { title: 'What effort settles', state: { kind: 'loading', what: 'Weighing 17 packages' } },
};
export const Extreme: Story = {
  args: {
    title: '80 packages, one of them far beyond the others',
    packages: manyPackages,
    withBest: false,
    most: 45,
  },
};
export const LongKazakh: Story = {
  args: {
    title: 'Менің топтамамнан ешқайсысы озбайды',
    subtitle: 'Әр таңба – топтама: оның күш-жігері және ол реттейтін мәселелер',
    packages: kazakhPackages,
    withBest: false,
  },
  globals: { locale: 'kk' },
};
export const LongRussianPhone: Story = {
  args: {
    title: 'Три пакета не уступают другим',
    subtitle: 'Каждая отметка – пакет: сколько усилий он требует и сколько проблем решает',
    packages: russianPackages,
    withBest: false,
  },
  globals: { locale: 'ru', width: 'phone' },
};
/** The reader's package sets rules that no legal form covers: its effort is not known, and the line passes it by. */
export const Undetermined: Story = {
  args: {
    title: 'Two changes of this package have no legal form, and no known effort',
    packages: frontierPackages.concat({
      id: 'own',
      label: 'My package',
      effort: 7,
      settled: 6,
      uncounted: 2,
      own: true,
    }),
    withBest: false,
  },
};
export const Problem: Story = {
  args: {
    title: 'What effort settles',
    state: { kind: 'problem', place: 'weight-statute', found: '“two”', expected: 'a number from 0 to 9' },
  },
};
export const Dark: Story = { args: { selectedId: 'best-8' }, globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
