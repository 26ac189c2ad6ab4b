import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = new URL('./', import.meta.url);
const idPattern = /\b[A-Z]{2,}-\d+\b/g;

const stated = [
  ...readFileSync(new URL('../SPEC.md', source), 'utf8').matchAll(/^- \*\*([A-Z]+-\d+)\*\*(.*)$/gm),
];
const ids = stated.map(([, id]) => String(id));

/** Titles of tests, with the ids that each begins with. */
const titles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && name !== 'spec.test.ts')
  .flatMap((name) => {
    const text = readFileSync(new URL(name, source), 'utf8');
    return [
      ...text.matchAll(/\b(?:test|always)(?:\.each\b[\s\S]*?\]\)|\.each\([^\n]*?\))?\(\s*['"`](.+?)['"`],/g),
    ].map(([, title]) => ({ name, title: String(title), cited: String(title).match(idPattern) ?? [] }));
  });
const cited = new Set(titles.flatMap((title) => title.cited));

test('every rule has an id of its own', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every rule is cited by a test', () => {
  expect(ids.filter((id) => !cited.has(id))).toEqual([]);
});

test('every rule cited exists', () => {
  expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
});

test('every title begins with the id of a rule', () => {
  expect(titles.filter(({ title }) => !/^[A-Z]{2,}-\d+\b/.test(title))).toEqual([]);
});

test('every rule marked as a property is held by one', () => {
  const marked = stated.filter(([, , text]) => text?.startsWith(' †')).map(([, id]) => id);
  const held = titles.filter(({ name }) => name.startsWith('properties')).flatMap((title) => title.cited);
  expect(marked.filter((id) => !held.includes(String(id)))).toEqual([]);
  expect([...new Set(held)].filter((id) => !marked.includes(id))).toEqual([]);
});
