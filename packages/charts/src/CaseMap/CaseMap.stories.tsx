import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import {
  makeCases,
  makeTowns,
  squareCountry,
  squarePlaces,
  translatePlaces,
} from '../fixtures/case-map-fixture';
import { inEnglish } from '../fixtures/in-english';
import { CaseMap } from './CaseMap';
import type { CaseMapProps } from './case-map-props';

/** Switches of the stories; the places are made from them. */
interface Choices {
  /** Towns in place of the fixture's, 0 to 60; 0 keeps the fixture. */
  readonly towns: number;
  /** Grey what is as before, colour what a package changes. */
  readonly compared: boolean;
}

function placesFor({ towns, compared }: Choices): CaseMapProps['places'] {
  const places = towns > 0 ? makeTowns(towns) : squarePlaces;
  return compared
    ? places.map((place) => ({ ...place, cases: makeCases(place.id, place.cases.length, true) }))
    : places;
}

function ChoosingMap({ towns, compared, onChoose, ...props }: CaseMapProps & Choices) {
  const [chosen, setChosen] = useState<string | null>(null);
  const places =
    props.places.length === 0
      ? []
      : props.places === squarePlaces
        ? placesFor({ towns, compared })
        : props.places;
  return (
    <CaseMap
      {...props}
      places={places.map((place) => ({ ...place, chosen: place.id === chosen }))}
      onChoose={(id) => {
        setChosen(id === chosen ? null : id);
        onChoose?.(id);
      }}
    />
  );
}

const hidden = { control: false, table: { disable: true } } as const;

const meta: Meta<typeof ChoosingMap> = {
  title: 'Case/CaseMap/States',
  component: ChoosingMap,
  args: {
    title: 'Harbour has 22 of 54 cases',
    subtitle: 'Each mark is a case, by what the law of the day makes of it',
    outline: squareCountry,
    places: squarePlaces,
    attribution: ['Borders: a square, drawn for this story.'],
    towns: 0,
    compared: false,
    onChoose: fn(),
  },
  argTypes: {
    towns: { control: { type: 'range', min: 0, max: 60, step: 5 } },
    compared: { control: 'boolean' },
    outline: hidden,
    places: hidden,
    attribution: hidden,
    onChoose: hidden,
    state: hidden,
  },
};
export default meta;
type Story = StoryObj<typeof ChoosingMap>;

export const Typical: Story = {
  play: inEnglish(async ({ args, canvas, step }) => {
    await step('one tab stop; the arrows go from west to east', async () => {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name: /^Harbour 22 cases/ })).toHaveFocus();
      await userEvent.keyboard('{ArrowRight}');
      await expect(canvas.getByRole('button', { name: /^Oilfield 2 cases/ })).toHaveFocus();
      await userEvent.keyboard('{End}');
      await expect(canvas.getByRole('button', { name: /^Place not named 3 cases/ })).toHaveFocus();
      await expect(canvas.getByRole('status')).toHaveTextContent(
        '2 stopped by the law, 1 let through by the law',
      );
    });
    await step('Enter chooses a place, and it says so', async () => {
      await userEvent.keyboard('{Home}{Enter}');
      await expect(args.onChoose).toHaveBeenCalledWith('harbour');
      await expect(
        canvas.getByRole('button', { name: /^Harbour .*\(chosen\)/, pressed: true }),
      ).toHaveFocus();
    });
  }),
};
export const Compared: Story = {
  args: { compared: true, title: 'The package decides 20 of 54 cases otherwise' },
};
export const Extreme: Story = { args: { towns: 60, title: 'Sixty towns, each with its cases' } };
export const One: Story = {
  args: { places: squarePlaces.slice(3, 4), title: 'One place has all six cases' },
};
export const Empty: Story = { args: { places: [], title: 'No case matches' } };
export const Undetermined: Story = {
  args: {
    title: 'The law of the day is not known for any of them',
    places: squarePlaces.map((place) => ({
      ...place,
      cases: place.cases.map((one) => ({ ...one, outcome: 'undetermined' as const })),
    })),
  },
};
export const Loading: Story = { args: { state: { kind: 'loading', what: 'Deciding 82 cases' } } };
export const Problem: Story = {
  args: {
    state: {
      kind: 'problem',
      place: 'cases.csv, line 14',
      found: 'Atlantis',
      expected: 'a place of the map',
    },
  },
};
export const LongKazakh: Story = {
  args: {
    title: 'Құжатталған оқиғалардың көбі бір қалада болған',
    subtitle: 'Әр белгі — бір оқиға, сол күнгі заң оны қалай шешетіні бойынша',
    places: translatePlaces('kk'),
    attribution: ['Шекаралар: осы мысал үшін сызылған шаршы.'],
  },
  globals: { locale: 'kk', theme: 'dark' },
};
export const LongRussianPhone: Story = {
  args: {
    title: 'Больше всего задокументированных случаев в одном городе',
    subtitle: 'Каждый знак – один случай: как его решает закон того времени',
    places: translatePlaces('ru'),
    attribution: ['Границы: квадрат, начерченный для этого примера.'],
  },
  globals: { locale: 'ru', width: 'phone' },
};
export const Dark: Story = { args: { compared: true }, globals: { theme: 'dark', width: 'tablet' } };
export const Phone: Story = { globals: { width: 'phone' } };
