import './foundations.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { findBrokenWords } from '../shared/find-broken-words';
import { Palette as PaletteTable } from './Palette';
import { TypeScale } from './TypeScale';

const meta = { title: 'Foundations/Palette and type' } satisfies Meta;
export default meta;

export const Palette: StoryObj = {
  render: () => <PaletteTable />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: 'petrol-deep' })).toBeVisible();
    await expect(canvas.getAllByRole('row')).toHaveLength(14);
  },
};
export const PaletteDark: StoryObj = { ...Palette, globals: { theme: 'dark' } };
export const Type: StoryObj = {
  render: () => <TypeScale />,
  globals: { width: 'full' },
  play: async ({ canvasElement }) => {
    await document.fonts.ready;
    await expect(findBrokenWords(canvasElement, 'dd')).toEqual([]);
  },
};
