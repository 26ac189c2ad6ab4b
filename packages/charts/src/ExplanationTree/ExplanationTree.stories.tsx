import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { harassmentExplanation } from '../fixtures/explanation-fixture';
import { ExplanationTree } from './ExplanationTree';

const meta: Meta<typeof ExplanationTree> = {
  title: 'Law/ExplanationTree',
  component: ExplanationTree,
  args: { nodes: harassmentExplanation, title: 'A rule is missing, so nothing behind it counts' },
  globals: { width: 'tablet' },
};
export default meta;

type Story = StoryObj<typeof ExplanationTree>;

export const Typical: Story = {
  args: { onToggle: fn(), toggleIds: ['rule'] },
  play: async ({ canvas, args }) => {
    const nested = canvas.getAllByText('The labour inspectorate takes complaints')[0] as HTMLElement;
    await expect(nested).not.toBeVisible();
    await userEvent.click(canvas.getAllByText('The law holds all that this harm asks')[0] as HTMLElement);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowRight}');
    await expect(nested).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(nested).not.toBeVisible();
    await userEvent.click(
      canvas.getByRole('button', { name: 'Leave out: A rule prohibits harassment at work' }),
    );
    await expect(args.onToggle).toHaveBeenCalledWith('rule');
  },
};
export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark', width: 'tablet' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Empty: Story = { args: { nodes: [] } };
export const One: Story = { args: { nodes: [{ id: 'one', label: 'A rule stands', verdict: 'holds' }] } };
export const Kazakh: Story = {
  args: {
    title: 'Норма жоқ, сондықтан қалғаны есепке алынбайды',
    nodes: [
      {
        id: 'root',
        label: 'Бұл мәселе талап ететін норманың, санкцияның және қорғау құралының бәрі заңда бар',
        verdict: 'fails',
        children: [
          {
            id: 'rule',
            label: 'Жұмыс орнындағы сексуалдық қысымға тыйым салатын норма бар',
            verdict: 'unknown',
            basis: { kind: 'inference', reason: 'Бірде-бір бап оны атамайды, сот та шешім шығармаған' },
          },
        ],
      },
    ],
  },
  globals: { locale: 'kk', width: 'phone' },
};
