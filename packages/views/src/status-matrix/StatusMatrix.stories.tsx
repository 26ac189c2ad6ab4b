import type { Meta, StoryObj } from '@storybook/react-vite';
import { type MatrixSort, StatusMatrix } from '@tarazy/charts';
import { inEnglish } from '@tarazy/charts/stories';
import type { ReactElement } from 'react';
import { useArgs } from 'storybook/preview-api';
import { expect } from 'storybook/test';
import { curatedScenarios } from '../scenarios';
import { realLaw } from '../stories/real-law';
import { lawColumn, REPORT_DATE, scenarioColumns, todayColumn } from './curated-columns';
import { viewStatusMatrix } from './view-status-matrix';

interface Args {
  /** How many packages stand beside the law; the toolbar's scenario is the first. */
  readonly packages: number;
  readonly base: 'law' | 'package';
  readonly sort: MatrixSort;
  readonly folded: boolean;
}

interface RealMatrixProps extends Args {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly onSort: (sort: MatrixSort) => void;
}

function RealMatrix(args: RealMatrixProps): ReactElement {
  const { packages, base, sort, folded, globals, onSort } = args;
  const { reader, scenario, asOf } = realLaw(globals);
  const others = curatedScenarios.scenarios.filter(({ id }) => id !== scenario.id);
  const columns = scenarioColumns(reader, [scenario, ...others], asOf).slice(0, packages);
  const view = viewStatusMatrix(reader, {
    columns: [lawColumn(reader, 'report', REPORT_DATE), todayColumn(reader, asOf), ...columns],
    baseColumnId: base === 'law' ? 'today' : scenario.id,
  });
  return (
    <StatusMatrix
      {...view}
      // Folds are where the figure's own begin.
      key={String(folded)}
      foldedGroupIds={folded ? view.groups.map(({ id }) => id) : []}
      sort={sort}
      onSort={onSort}
    />
  );
}

const meta = {
  title: 'Status/StatusMatrix/Real law',
  args: { packages: 7, base: 'law', sort: 'given', folded: true },
  argTypes: {
    packages: { control: { type: 'range', min: 1, max: 7, step: 1 } },
    base: { control: 'inline-radio', options: ['law', 'package'] },
    sort: { control: 'select', options: ['given', 'label', 'settled', 'column:today'] },
    folded: { control: 'boolean' },
  },
  render: function Render(args, { globals }) {
    const [, updateArgs] = useArgs<Args>();
    return <RealMatrix {...args} globals={globals} onSort={(sort) => updateArgs({ sort })} />;
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(/settles \d+ of \d+/);
  }),
};
/** Every harm of the model, none folded. */
export const Extreme: Story = { args: { folded: false, packages: 2 } };
/** A package as the base: what the others lack, and what the law lacks. */
export const PackageAsBase: Story = { args: { base: 'package', packages: 3 } };

/** Where the words of a head stand, and which of them is on two lines without a hyphen between. */
function readHead(head: Element) {
  const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  const cut: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    for (const { 0: part, index } of (text.textContent ?? '').matchAll(/[^\s\u00ad–-]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + part.length);
      const own = [...range.getClientRects()];
      boxes.push(...own);
      // The hyphen that is seen at the end of a line counts to the part that follows it.
      if (text.textContent?.[index - 1] === '\u00ad' && own.length > 1) own.shift();
      if (new Set(own.map(({ top }) => Math.round(top))).size > 1) cut.push(part);
    }
  }
  const left = Math.min(...boxes.map((box) => box.left));
  return { left, right: Math.max(...boxes.map((box) => box.right)), cut };
}

/** Every scenario beside the laws, as many columns as a page has room for: one harm each, for the heads. */
function EveryHead({ globals }: { readonly globals: Readonly<Record<string, unknown>> }): ReactElement {
  const { reader, asOf } = realLaw(globals);
  const laws = [lawColumn(reader, 'report', REPORT_DATE), todayColumn(reader, asOf)];
  const scenarios = scenarioColumns(reader, curatedScenarios.scenarios, asOf);
  const sets = [4, 5, 6, 7].flatMap((count) =>
    Array.from({ length: Math.ceil(scenarios.length / count) }, (_, part) =>
      scenarios.slice(part * count, (part + 1) * count),
    ),
  );
  return (
    <>
      {[934, 820].flatMap((width) =>
        sets.map((set) => {
          const view = viewStatusMatrix(reader, { columns: [...laws, ...set], baseColumnId: 'today' });
          const [first] = view.groups;
          return (
            <div key={`${width} ${set.map(({ id }) => id).join(' ')}`} style={{ width, marginBottom: 24 }}>
              <StatusMatrix {...view} width={width} groups={first === undefined ? [] : [first]} />
            </div>
          );
        }),
      )}
    </>
  );
}

/** No word is cut without a hyphen, and neighbours keep their distance. */
const checkHeads: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await document.fonts.ready;
  const matrices = [...canvasElement.querySelectorAll('.tz-matrix')].map((matrix) =>
    [...matrix.querySelectorAll('.tz-matrix-labels > th')].map(readHead),
  );
  await expect(matrices.length).toBeGreaterThan(20);
  await expect(matrices.flat().flatMap(({ cut }) => cut)).toEqual([]);
  const gaps = matrices.flatMap((heads) =>
    heads.slice(1).map(({ left }, index) => left - (heads[index]?.right ?? 0)),
  );
  await expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
};

export const RussianHeads: Story = {
  globals: { locale: 'ru' },
  render: (_, { globals }) => <EveryHead globals={globals} />,
  play: checkHeads,
};
export const KazakhHeads: Story = { ...RussianHeads, globals: { locale: 'kk' } };
export const Kazakh: Story = { globals: { locale: 'kk' } };
export const RussianPhone: Story = { globals: { locale: 'ru', width: 'phone' } };
