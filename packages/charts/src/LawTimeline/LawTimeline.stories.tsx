import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { kazakhTimeline, remoteWorkTimeline, uncertainTimeline } from '../fixtures/timeline-fixture';
import { LawTimeline } from './LawTimeline';

const meta: Meta<typeof LawTimeline> = {
  title: 'Law/LawTimeline',
  component: LawTimeline,
  args: { ...remoteWorkTimeline, title: 'Eight rules moved. The limit on monitoring never came.' },
};
export default meta;

type Story = StoryObj<typeof LawTimeline>;

export const Typical: Story = {
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status');
    await userEvent.click(
      canvas.getByRole('button', { name: /^Safety, 23 Nov 2015 to 4 May 2020\s?: no norm$/ }),
    );
    await userEvent.keyboard('{ArrowRight}');
    await expect(
      canvas.getByRole('button', { name: /^Safety, 4 May 2020 to 1 July 2021\s?: own acts$/ }),
    ).toHaveFocus();
    await expect(status).toHaveTextContent('Own acts. Verified. Table 1, p. 8');
    await userEvent.keyboard('{End}');
    await expect(status).toHaveTextContent('since 1 July 2021');
  },
};
export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Undetermined: Story = {
  args: { ...uncertainTimeline, subtitle: undefined, title: 'The text of 2007 is not verified' },
};
export const Empty: Story = { args: { rows: [] } };
export const One: Story = { args: { rows: remoteWorkTimeline.rows.slice(5, 6) } };
export const Kazakh: Story = {
  args: { ...kazakhTimeline, title: 'Екі норма өзгерді. Бақылауға шек ешқашан қойылмады.' },
  globals: { locale: 'kk', width: 'tablet' },
};
export const KazakhPhone: Story = { ...Kazakh, globals: { locale: 'kk', width: 'phone' } };
