import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { kazakhColumns, kazakhGroups, matrixColumns, matrixGroups } from '../fixtures/matrix-fixture';
import { findBrokenWords } from '../shared/find-broken-words';
import { StatusMatrix } from './StatusMatrix';

const meta: Meta<typeof StatusMatrix> = {
  title: 'Status/StatusMatrix',
  component: StatusMatrix,
  args: {
    title: 'Each package settles its own field. Ratification alone settles nothing.',
    baseColumnId: 'law-today',
    columns: matrixColumns,
    groups: matrixGroups,
    totalLabel: 'Harms settled, of 26',
    countLabel: 'Reforms in the package',
  },
};
export default meta;

type Story = StoryObj<typeof StatusMatrix>;

export const Typical: Story = {
  play: async ({ canvas, step }) => {
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
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = {
  globals: { width: 'phone' },
  play: async ({ canvas }) => {
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
  },
};
export const LongHeads: Story = {
  args: {
    columns: matrixColumns
      .slice(0, 8)
      .map((column) =>
        column.id === 'proof' ? { ...column, label: 'The whole theme, without contradictions' } : column,
      ),
  },
  play: async ({ canvas, canvasElement }) => {
    await document.fonts.ready;
    await expect(findBrokenWords(canvasElement, '.tz-matrix-labels')).toEqual([]);
    const [head] = canvas.getAllByRole('columnheader', { name: 'The whole theme, without contradictions' });
    await expect(head && getComputedStyle(head).fontSize).toBe('13px');
  },
};
export const Folded: Story = { args: { foldedGroupIds: ['Unions and strikes', 'Domestic work'] } };
export const Empty: Story = { args: { groups: [] } };
export const One: Story = {
  args: { columns: matrixColumns.slice(1, 3), groups: matrixGroups.slice(1, 2), title: 'Ratification alone' },
};
export const NotAsked: Story = {
  args: {
    groups: matrixGroups.slice(5).map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: { ...row.cells, remote: null } })),
    })),
  },
};
export const Kazakh: Story = {
  args: {
    title: 'Әр топтама өз саласын реттейді. Ратификацияның өзі ештеңені реттемейді.',
    columns: kazakhColumns,
    groups: kazakhGroups,
    totalLabel: 'Реттелген мәселелер, барлығы 6',
    countLabel: 'Топтамадағы реформалар саны',
  },
  globals: { locale: 'kk' },
};
export const KazakhPhone: Story = { ...Kazakh, globals: { locale: 'kk', width: 'phone' } };
