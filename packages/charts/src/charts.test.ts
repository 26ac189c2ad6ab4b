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

/** States that a chart cannot be in, and why. */
const WITHOUT: Readonly<Record<string, Readonly<Partial<Record<(typeof STATES)[number], string>>>>> = {
  SampleBars: { Undetermined: 'counts what is there' },
};

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
  test.each([
    `${name}.tsx`,
    `${name}.mdx`,
    `${name}.stories.tsx`,
    `${name}.ssr.test.tsx`,
    `${kebab}-props.ts`,
    `${kebab}-layout.ts`,
    `${kebab}-layout.test.ts`,
    `${kebab}-picture.ts`,
    `${kebab}-picture.test.ts`,
    `describe-${kebab}.ts`,
  ])('has %s', (file) => {
    expect(existsSync(path.join(folder, file))).toBe(true);
  });
  test('has a story for every state that it can be in', () => {
    const stories = readFileSync(path.join(folder, `${name}.stories.tsx`), 'utf8');
    const told = [...stories.matchAll(/export const (\w+): Story/g)].map(([, story]) => story);
    const lacking = STATES.filter((state) => WITHOUT[name]?.[state] === undefined);
    expect(told).toEqual(expect.arrayContaining([...lacking]));
  });
  test('has a page of docs with data, keys and limits', () => {
    const page = readFileSync(path.join(folder, `${name}.mdx`), 'utf8');
    for (const head of [/when not/i, /## data/i, /## keyboard/i, /## limits/i]) expect(page).toMatch(head);
  });
});
