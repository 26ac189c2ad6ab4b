import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeOutline } from './make-outline.ts';
import { printOutline } from './print-outline.ts';
import { readSource } from './read-source.ts';

const committed = readFileSync(path.join(import.meta.dirname, '../src/outline.gen.ts'), 'utf8');

describe('src/outline.gen.ts', () => {
  it('is what the script makes of the source', () => {
    expect(committed).toBe(printOutline(makeOutline(readSource())));
  });

  it('is small enough for a page: at most 25 kB', () => {
    expect(Buffer.byteLength(committed)).toBeLessThanOrEqual(25_000);
  });
});

describe('makeOutline', () => {
  it('says which region a source lacks', () => {
    const source = readSource();
    const geometries = source.objects.kaz.geometries.filter(({ id }) => id !== 'KZ.MG');
    const without = { ...source, objects: { kaz: { ...source.objects.kaz, geometries } } };
    expect(() => makeOutline(without)).toThrow('mangistau');
  });
});
