import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { casesSweep, manyCasesSweep } from '../fixtures/cases-sweep-fixture';
import { inEnglish } from '../fixtures/in-english';
import { minersSweep, noticeSweep } from '../fixtures/sweep-fixture';
import type { Locale } from '../shared/chart-types';
import { ThresholdSweep } from './ThresholdSweep';
import type { ThresholdSweepProps } from './threshold-sweep-props';

function Held(props: ThresholdSweepProps) {
  const [value, setValue] = useState(props.value ?? 0.38);
  return <ThresholdSweep key={props.value} {...props} value={value} onChange={setValue} />;
}

const hidden = { table: { disable: true }, control: false } as const;

const meta: Meta<typeof ThresholdSweep> = {
  title: 'Case/ThresholdSweep/States',
  component: ThresholdSweep,
  args: { ...minersSweep, title: 'No threshold is low enough on its own', value: 0.38 },
  argTypes: {
    value: { control: { type: 'range', min: 0, max: 1, step: 0.01 } },
    rowsAre: { control: 'inline-radio', options: ['laws', 'cases'] },
    rows: hidden,
    marks: hidden,
    domain: hidden,
    outcomeWords: hidden,
    unit: hidden,
    state: hidden,
  },
  render: (args) => <Held {...args} />,
};
export default meta;

type Story = StoryObj<typeof ThresholdSweep>;

export const Typical: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const handle = canvas.getByRole('slider', { name: 'Share of the workforce that must sign' });
    const status = canvas.getByRole('status');
    await step('an arrow stands on the break point before it passes it', async () => {
      await userEvent.click(handle);
      fireEvent.change(handle, { target: { value: '0.38' } });
      await userEvent.keyboard('{ArrowRight}');
      await expect(handle).toHaveAttribute('aria-valuetext', '38.9\u00a0%');
      await expect(status).toHaveTextContent('Ban narrowed and talks capped: passes.');
      await userEvent.keyboard('{ArrowRight}');
      await expect(status).toHaveTextContent('Ban narrowed and talks capped: blocked.');
    });
    await step('Home and End lead to the ends of the axis', async () => {
      await userEvent.keyboard('{End}');
      await expect(status).toHaveTextContent('At 100 %');
      await userEvent.keyboard('{Home}');
      await expect(status).toHaveTextContent('At 0 %');
      await userEvent.keyboard('{PageUp}');
      await expect(status).toHaveTextContent('At 10 %');
    });
  }),
};

const manyCases = (locale: Locale): Partial<ThresholdSweepProps> => ({ ...casesSweep(locale), value: 0.5 });

export const ManyCases: Story = {
  args: { ...manyCases('en'), title: 'At 22 % or less, four of five pass' },
  play: inEnglish(async ({ canvas, canvasElement, step }) => {
    const handle = canvas.getByRole('slider');
    const status = canvas.getByRole('status');
    await step('names and verdicts that fit beside the tracks stand on one line', async () => {
      const texts = [...canvasElement.querySelectorAll('.tz-sweep-label > *')];
      await expect(texts.length).toBeGreaterThan(5);
      // Until the shipped face is there, another one, which is wider, takes its place.
      await document.fonts.ready;
      await waitFor(() =>
        expect(texts.filter((text) => text.getBoundingClientRect().height > 24)).toEqual([]),
      );
    });
    await step('the handle counts the cases and names them', async () => {
      await expect(status).toHaveTextContent('Cases that pass: 1 of 5');
      await expect(status).toHaveTextContent('Passes: Builders of the oil field, 2013');
    });
    await step('a choice moves the handle into its stretch', async () => {
      await userEvent.click(canvas.getByRole('button', { name: /to 22\s% 4 of 5/ }));
      await expect(handle).toHaveAttribute('aria-valuetext', '22\u00a0%');
      await expect(status).toHaveTextContent('Cases that pass: 4 of 5');
    });
    await step('arrows go from the choices up to the cases: one stop for all of them', async () => {
      await userEvent.keyboard('{ArrowUp}');
      await expect(canvas.getByRole('link', { name: 'Bus drivers, 2014' })).toHaveFocus();
      await userEvent.keyboard('{Control>}{Home}{/Control}');
      await expect(canvas.getByRole('link', { name: 'Drillers, 2016' })).toHaveFocus();
    });
    await step('the line of the value can be dragged past the grip', async () => {
      const grip = canvasElement.querySelector('.tz-sweep-grip') as HTMLElement;
      const axis = (canvasElement.querySelector('.tz-axis') as HTMLElement).getBoundingClientRect();
      const at = (share: number) => ({ pointerId: 1, button: 0, clientX: axis.left + share * axis.width });
      // A made-up pointer cannot be captured; what is tested is what follows.
      grip.setPointerCapture = () => undefined;
      fireEvent.pointerDown(grip, at(0.22));
      fireEvent.pointerMove(grip, at(0.8));
      await waitFor(() => expect(handle).toHaveAttribute('aria-valuetext', '80\u00a0%'));
      fireEvent.pointerUp(grip, at(0.8));
      fireEvent.pointerMove(grip, at(0.1));
      await expect(handle).toHaveAttribute('aria-valuetext', '80\u00a0%');
    });
  }),
};
export const Extreme: Story = {
  args: { ...manyCasesSweep(120), value: 0.5, title: 'Each case turns at a value of its own' },
};
export const One: Story = {
  args: {
    ...casesSweep('en'),
    rows: casesSweep('en').rows.slice(0, 1),
    value: 0.3,
    title: 'One case turns on it',
  },
};
export const Empty: Story = { args: { ...casesSweep('en'), rows: [] } };
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Deciding 80 cases' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'strikes.signatureShare',
      found: '33',
      expected: 'a share from 0 to 1',
    },
  },
};
/** Without a value the figure is still. */
export const Undetermined: Story = {
  args: { value: undefined, rows: [{ id: 'x', label: 'Law of 2007, not verified', intervals: [] }] },
  render: (args) => <ThresholdSweep {...args} />,
};
export const Dark: Story = { ...ManyCases, globals: { theme: 'dark' }, play: async () => {} };
export const Phone: Story = { ...ManyCases, globals: { width: 'phone' }, play: async () => {} };
export const LongKazakh: Story = {
  args: {
    ...noticeSweep,
    domain: [0, 30],
    value: 8,
    title: 'Ескерту мерзімі қысқарса да, бір қадам белгісіз қалады',
  },
  globals: { locale: 'kk', width: 'phone' },
};
export const LongRussian: Story = {
  args: { ...manyCases('ru'), title: 'При 22 % и меньше проходят четыре случая из пяти' },
  globals: { locale: 'ru', width: 'phone' },
};
