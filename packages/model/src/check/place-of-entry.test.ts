import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import { findPlace, type SourceText } from './find-place.ts';
import { placeOfEntry } from './place-of-entry.ts';

const root = join(import.meta.dirname, '../../../..');
const read = new Map<string, readonly SourceText[]>();

function filesIn(path: string): readonly SourceText[] {
  const known = read.get(path);
  if (known) return known;
  const full = join(root, path);
  const paths = statSync(full).isFile()
    ? [path]
    : readdirSync(full)
        .filter((name) => /(?<!\.test)\.ts$/.test(name))
        .map((name) => `${path}/${name}`);
  const files = paths.map((file) => ({ path: file, text: readFileSync(join(root, file), 'utf8') }));
  read.set(path, files);
  return files;
}

describe('where the entries of the model are written', () => {
  const { reforms, harms, obligations, procedures, cases, beyondLaw, instruments } = model;
  const entries = [
    ...[...model.law.parameters.keys()].map((id) => ['law', id] as const),
    ...Object.keys(reforms).map((id) => ['reform', id] as const),
    ...Object.keys(harms).map((id) => ['harm', id] as const),
    ...Object.keys(obligations).map((id) => ['obligation', id] as const),
    ...Object.keys(procedures).map((id) => ['procedure', id] as const),
    ...Object.keys(cases).map((id) => ['case', id] as const),
    ...Object.keys(beyondLaw).map((id) => ['beyond-law', id] as const),
    ...Object.keys(instruments).map((id) => ['instrument', id] as const),
    ...model.keyDates.map(({ id }) => ['key date', id] as const),
  ];

  it('is a line that holds the key of each', () => {
    const lost = entries.filter(([kind, id]) => {
      const place = placeOfEntry({ kind, id, inside: [] });
      const { file, line = 0 } = findPlace(place, filesIn);
      const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
      return !text.split('\n')[line - 1]?.includes(place.keys.at(-1) ?? '');
    });
    expect(entries.length).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });
});
