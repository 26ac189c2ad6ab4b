import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** States that every figure shows in its stories; a chart that cannot be in one says why. */
const STATES = [
  'Typical',
  'Empty',
  'Loading',
  'One',
  'Extreme',
  'LongKazakh',
  'LongRussian',
  'Undetermined',
  'Problem',
  'Dark',
  'Phone',
] as const;

/** Marks of a line of text, and controls: they have no frame that could wait, be empty or fail. */
const MARKS: ReadonlySet<string> = new Set([
  'GlyphStrip',
  'Marks',
  'StatusGlyph',
  'SweepSparkline',
  'ThresholdSlider',
]);
const STATES_OF_MARKS: readonly string[] = ['Typical', 'Dark', 'Kazakh', 'Russian'];

/** States that a figure cannot be in, and why. */
const WITHOUT: Readonly<Record<string, Readonly<Partial<Record<(typeof STATES)[number], string>>>>> = {
  SampleBars: { Undetermined: 'it counts what is there' },
  SignatureBar: {
    One: 'it always shows one event',
    Extreme: 'its parts are four',
    Undetermined: 'a count is printed or it is not drawn',
  },
  SurveyFigure: { Undetermined: 'it says where the number of people is not printed' },
};

/** Files that a mark does without: it is drawn within another picture. */
const FILES_OF_MARKS = ['.tsx', '.mdx', '.stories.tsx', '.ssr.test.tsx'];

const source = import.meta.dirname;
const charts = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(source, entry.name, `${entry.name}.tsx`)))
  .map(({ name }) => name);

const toKebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

test('there are charts', () => {
  expect(charts.length).toBeGreaterThan(20);
});

describe.each(charts)('%s', (name) => {
  const kebab = toKebab(name);
  const folder = path.join(source, name);
  const isMark = MARKS.has(name);
  const ofComponent = FILES_OF_MARKS.map((ending) => `${name}${ending}`);
  const ofLayout = [
    `${kebab}-props.ts`,
    `${kebab}-layout.ts`,
    `${kebab}-layout.test.ts`,
    `${kebab}-picture.ts`,
    `${kebab}-picture.test.ts`,
    `describe-${kebab}.ts`,
  ];
  test.each(isMark ? ofComponent : [...ofComponent, ...ofLayout])('has %s', (file) => {
    expect(existsSync(path.join(folder, file))).toBe(true);
  });
  test('has a story for every state that it can be in', () => {
    const stories = readFileSync(path.join(folder, `${name}.stories.tsx`), 'utf8');
    const told = [...stories.matchAll(/export const (\w+): Story/g)].map(([, story = '']) => story);
    const needed = isMark ? STATES_OF_MARKS : STATES.filter((state) => WITHOUT[name]?.[state] === undefined);
    // `LongRussianPhone` tells of long Russian labels too.
    expect(needed.filter((state) => !told.some((story) => story.includes(state)))).toEqual([]);
  });
  test('has a page of docs with data, keys and limits', () => {
    const page = readFileSync(path.join(folder, `${name}.mdx`), 'utf8');
    const heads = isMark ? [/when not/i] : [/when not/i, /## data/i, /## keyboard/i, /## limits/i];
    for (const head of heads) expect(page).toMatch(head);
  });
});
