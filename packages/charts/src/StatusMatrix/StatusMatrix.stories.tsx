import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { useArgs } from 'storybook/preview-api';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import {
  extremeGroups,
  kazakhColumns,
  kazakhGroups,
  matrixColumns,
  matrixGroups,
  russianColumns,
  russianGroups,
  undeterminedGroups,
} from '../fixtures/matrix-fixture';
import { STATUS_ORDER } from '../shared/chart-types';
import { findBrokenWords } from '../shared/find-broken-words';
import { NO_FILTER } from './arrange-status-matrix';
import { StatusMatrix } from './StatusMatrix';
import type { MatrixFilter, MatrixSort, StatusMatrixProps } from './status-matrix-props';

/** What the panel of controls and the address hold. */
interface Panel {
  readonly order: MatrixSort;
  readonly words: string;
  readonly changesOnly: boolean;
  readonly status: MatrixFilter['status'];
  readonly folded: boolean;
}
type Args = StatusMatrixProps & Panel;

/** The panel and the figure's own controls are one state. */
function MatrixWithPanel(args: Args & { readonly onPanel: (panel: Partial<Panel>) => void }): ReactElement {
  const { order, words, changesOnly, status, folded, onPanel, ...props } = args;
  return (
    <StatusMatrix
      {...props}
      key={String(folded)}
      foldedGroupIds={folded ? props.groups.map(({ id }) => id) : props.foldedGroupIds}
      sort={order}
      filter={{ ...NO_FILTER, text: words, changesOnly, status }}
      onSort={(sort) => onPanel({ order: sort })}
      onFilter={(filter) =>
        onPanel({ words: filter.text, changesOnly: filter.changesOnly, status: filter.status })
      }
    />
  );
}

const hidden = { table: { disable: true } } as const;

const meta: Meta<Args> = {
  title: 'Status/StatusMatrix/States',
  component: StatusMatrix,
  args: {
    title: 'Each package settles its own field. Ratification alone settles nothing.',
    baseColumnId: 'law-today',
    columns: matrixColumns,
    groups: matrixGroups,
    totalLabel: 'Harms settled, of 26',
    countLabel: 'Reforms in the package',
  },
  argTypes: {
    columns: hidden,
    groups: hidden,
    state: hidden,
    sort: hidden,
    filter: hidden,
    foldedGroupIds: hidden,
    baseColumnId: { control: 'select', options: matrixColumns.map(({ id }) => id) },
    tools: { control: 'boolean' },
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const status = canvas.getByRole('status');
    await step('the reading line begins at the first change', async () => {
      await expect(status).toHaveTextContent('Two-step registration can undo a union × Free to organise');
    });
    await step('arrows move one tab stop and the reading line follows', async () => {
      const start = canvas.getByRole('button', {
        name: 'Sexual harassment undefined and unpunished, C190, ratified alone: On paper',
      });
      await userEvent.click(start);
      await expect(status).toHaveTextContent('The Convention would bind');
      await userEvent.keyboard('{ArrowRight}');
      await expect(
        canvas.getByRole('button', {
          name: 'Sexual harassment undefined and unpunished, C190 with its laws: Enforceable',
        }),
      ).toHaveFocus();
      await expect(status).toHaveTextContent('Enforceable.');
      await userEvent.keyboard('{End}');
      await expect(status).toHaveTextContent('All twenty-eight');
      await userEvent.keyboard('{Home}');
      await expect(
        canvas.getByRole('link', { name: 'Sexual harassment undefined and unpunished' }),
      ).toHaveFocus();
    });
    await step('a theme folds into counts', async () => {
      const fold = canvas.getByRole('button', { name: 'Unions and strikes' });
      await userEvent.click(fold);
      await expect(fold).toHaveAttribute('aria-expanded', 'false');
      await userEvent.click(fold);
    });
  }),
};

const rowsOf = (canvasElement: HTMLElement): readonly (string | null)[] =>
  [...canvasElement.querySelectorAll('.tz-matrix tbody th[scope="row"]')].map((row) => row.textContent);

/** Its own controls, by keyboard; rows move where they are sorted, and stand still under reduced motion. */
export const SortedAndFiltered: Story = {
  play: inEnglish(async ({ canvas, canvasElement, step }) => {
    const [open] = canvas.getAllByRole('button', { name: 'Sort and filter' });
    if (open === undefined) throw new Error('no controls');
    open.focus();
    await userEvent.keyboard('{Enter}');
    await expect(open).toHaveAttribute('aria-expanded', 'true');
    const moving = () =>
      [...canvasElement.querySelectorAll('.tz-matrix tr[data-row]')].flatMap((row) => row.getAnimations());
    await step('sorted by a column, the rows are seen to move', async () => {
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Order' }), 'column:remote');
      await expect(rowsOf(canvasElement)[0]).toBe('No liability when remote-work costs go unpaid');
      await expect(moving().length).toBeGreaterThan(5);
    });
    await step('under reduced motion they are not', async () => {
      document.documentElement.dataset['motion'] = 'reduced';
      for (const one of moving()) one.finish();
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Order' }), 'label');
      await expect(moving()).toEqual([]);
      document.documentElement.dataset['motion'] = 'full';
    });
    await step('words, a status and a switch hold harms back, and the figure says how many', async () => {
      await userEvent.click(canvas.getByRole('switch', { name: 'Only what changes' }));
      await expect(canvas.getByText('25 of 26 harms shown.')).toBeVisible();
      const search = canvas.getByRole('searchbox', { name: 'Words in the harm or theme' });
      await userEvent.type(search, 'strike');
      await expect(search).toHaveFocus();
      await expect(rowsOf(canvasElement).length).toBe(7);
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Status' }), 'enforceable');
      await waitFor(() => expect(rowsOf(canvasElement)).toEqual(['Activists dismissed in reprisal']));
      await userEvent.clear(search);
      await userEvent.type(search, 'nothing like this');
      await expect(canvas.getByText('No harm is like that.')).toBeVisible();
      await userEvent.click(canvas.getByRole('button', { name: 'Show all harms' }));
      await expect(rowsOf(canvasElement).length).toBe(26);
    });
  }),
};

/** The panel's switches and menus, held in the address. */
export const Controls: Story = {
  args: { order: 'settled', words: '', changesOnly: true, status: 'any', folded: false },
  argTypes: {
    order: {
      control: 'select',
      options: ['given', 'label', 'settled', ...matrixColumns.map(({ id }) => `column:${id}`)],
    },
    words: { control: 'text' },
    changesOnly: { control: 'boolean' },
    status: { control: 'select', options: ['any', ...STATUS_ORDER] },
    folded: { control: 'boolean' },
  },
  render: function Render(args) {
    const [, updateArgs] = useArgs<Args>();
    return <MatrixWithPanel {...args} onPanel={updateArgs} />;
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = {
  globals: { width: 'phone' },
  args: { foldedGroupIds: ['Unions and strikes'] },
  play: inEnglish(async ({ canvas, canvasElement }) => {
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'Law or package' }),
      'Proof on the employer',
    );
    await userEvent.click(
      canvas.getByRole('button', {
        name: 'Claimant bears the proof of discrimination, Proof on the employer: Settled',
      }),
    );
    await expect(canvas.getByRole('status')).toHaveTextContent('rule, sanction and remedy');
    const phone = within(canvasElement.querySelector<HTMLElement>('.tz-matrix-phone') ?? canvasElement);
    await userEvent.click(phone.getByText('Unions and strikes'));
    await expect(await phone.findByRole('link', { name: 'Activists dismissed in reprisal' })).toBeVisible();
  }),
};
export const LongHeads: Story = {
  args: {
    columns: matrixColumns.map((column) =>
      column.id === 'proof' || column.id === 'family'
        ? { ...column, label: 'The whole theme, without contradictions' }
        : column,
    ),
  },
  play: inEnglish(async ({ canvasElement }) => {
    await document.fonts.ready;
    await expect(findBrokenWords(canvasElement, '.tz-matrix-labels')).toEqual([]);
    const head = canvasElement.querySelector('.tz-matrix-labels > th');
    await expect(head && getComputedStyle(head).fontSize).toBe('13px');
  }),
};
export const Folded: Story = { args: { foldedGroupIds: ['Unions and strikes', 'Domestic work'] } };
export const Extreme: Story = {
  args: {
    groups: extremeGroups,
    title: 'A hundred and seventy harms under nine laws',
    totalLabel: 'Harms settled, of 170',
    foldedGroupIds: extremeGroups.slice(2).map(({ id }) => id),
  },
};
/** A title of what is asked, where there is no finding yet. */
const NOT_YET = 'Which package settles which harm';

export const Empty: Story = { args: { title: NOT_YET, groups: [] } };
export const Loading: Story = {
  args: { title: NOT_YET, state: { kind: 'loading', what: 'Evaluating 142 harms' } },
};
export const Problem: Story = {
  args: {
    title: NOT_YET,
    state: {
      kind: 'problem',
      place: 'scenarios/free-to-strike.yaml, line 14',
      found: '33',
      expected: 'a share from 0 to 1',
    },
  },
};
export const One: Story = {
  args: {
    columns: matrixColumns.slice(1, 3),
    groups: matrixGroups.slice(1, 2),
    title: 'Ratification alone settles nothing',
  },
};
/** Not known, and not asked: a middle dot. */
export const Undetermined: Story = {
  args: {
    title: 'The text in force was not verified',
    groups: undeterminedGroups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: { ...row.cells, proof: null } })),
    })),
  },
};
export const LongKazakh: Story = {
  args: {
    title: 'Әр топтама өз саласын реттейді. Ратификацияның өзі ештеңені реттемейді.',
    columns: kazakhColumns,
    groups: kazakhGroups,
    totalLabel: 'Реттелген мәселелер, барлығы 6',
    countLabel: 'Топтамадағы реформалар саны',
    tools: true,
    sort: 'column:c190-laws',
  },
  globals: { locale: 'kk' },
};
export const LongKazakhPhone: Story = {
  ...LongKazakh,
  args: { ...LongKazakh.args, sort: 'given' },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: {
    title: 'Рекомендации доклада решают почти всё. Одна ратификация не решает ничего.',
    columns: russianColumns,
    groups: russianGroups,
    totalLabel: 'Решено проблем, из 5',
    countLabel: 'Реформ в пакете',
    tools: true,
  },
  globals: { locale: 'ru' },
};
