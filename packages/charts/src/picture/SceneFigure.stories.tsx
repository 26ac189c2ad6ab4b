import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inEnglish } from '../fixtures/in-english';
import { drawText } from './draw';
import { SceneFigure } from './SceneFigure';
import type { Mark, Scene } from './scene';

const buildMark = (index: number, width: number): Mark => ({
  kind: 'mark',
  id: `mark-${index}`,
  x: (index * width) / 4,
  y: 24,
  box: { x: -4, y: -4, width: 40, height: 28 },
  place: { row: 0, column: index },
  name: `Mark ${index + 1}`,
  shapes: [
    { kind: 'rect', x: 0, y: 0, width: 14, height: 20, fill: 'petrol' },
    { kind: 'glyph', x: 18, y: 2, size: 15, status: 'on-paper' },
  ],
});

function layoutMarks(width: number): Scene {
  return {
    width,
    height: 60,
    items: [
      ...drawText('Four marks', { x: 0, top: 0, width }, { face: 'sans-strong' }).shapes,
      ...[0, 1, 2, 3].map((index) => buildMark(index, width)),
    ],
  };
}

const meta: Meta<typeof SceneFigure> = {
  title: 'Foundations/Scene',
  component: SceneFigure,
  args: {
    title: 'One drawing for the page and for the file',
    subtitle: 'Four marks, one tab stop',
    className: 'tz-scene-story',
    layout: layoutMarks,
    description: 'Four marks.',
    table: { columns: ['Mark', 'Value'], rows: [{ id: 'a', cells: ['First', '1'] }] },
    read: (id) => ({ subject: id, text: `This is ${id}.` }),
  },
};
export default meta;
type Story = StoryObj<typeof SceneFigure>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    await step('one tab stop, arrows inside, and the line follows', async () => {
      await userEvent.tab();
      await expect(canvas.getByRole('img', { name: 'Mark 1' })).toHaveFocus();
      await userEvent.keyboard('{ArrowRight}{ArrowRight}');
      await expect(canvas.getByRole('img', { name: 'Mark 3' })).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent('This is mark-2.');
      await userEvent.keyboard('{End}');
      await expect(canvas.getByRole('img', { name: 'Mark 4' })).toHaveFocus();
    });
  }),
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { globals: { width: 'phone' } };
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Evaluating 142 harms' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'scenarios/free-to-strike.yaml, line 14',
      found: '33',
      expected: 'a share from 0 to 1',
    },
  },
};
export const Empty: Story = { args: { empty: 'No reform is switched on.' } };
