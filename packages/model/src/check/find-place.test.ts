import { describe, expect, it } from 'vitest';
import { findPlace, type SourceText } from './find-place.ts';
import type { WrittenPlace } from './written-place.ts';

const files: Readonly<Record<string, readonly SourceText[]>> = {
  gates: [
    {
      path: 'gates/harms.ts',
      text: [
        'export const harms = {',
        "  'shut-gate': {",
        "    tiers: { rule: { opened: sourced(open), 'kept-open': sourced(kept) } },",
        '    evidence: {',
        '      visit: { at: book },',
        '    },',
        '  },',
        "  'high-share': {",
        '    evidence: { count: { at: book } },',
        '  },',
        '};',
      ].join('\n'),
    },
    { path: 'gates/reforms.ts', text: "export const reforms = {\n  'shut-gate': {},\n};" },
    { path: 'gates/toll-law.ts', text: 'export const toll = {\n  rate: number(),\n};' },
    { path: 'gates/law.ts', text: 'export const law = {\n  hours: { rate: number() },\n  toll,\n};' },
  ],
  ru: [
    { path: 'ru/harms.ts', text: 'export const harms = {\n  lost: {},\n};' },
    { path: 'ru/more.ts', text: "export const terms = {\n  cart: 'cart',\n};" },
  ],
  en: [{ path: 'en/more.ts', text: "export const terms = {\n  cart: 'cart',\n  mule: 'mule',\n};" }],
};

function find(keys: readonly string[], more: Partial<WrittenPlace> = {}): string {
  const { file, line } = findPlace({ in: 'gates', keys, loose: 0, ...more }, (path) => files[path] ?? []);
  return line === undefined ? file : `${file}:${line}`;
}

describe('the place of an entry', () => {
  it('is the line of its key, in the file that is named for its kind', () => {
    expect(find(['shut-gate'], { named: 'harms' })).toBe('gates/harms.ts:2');
    expect(find(['shut-gate'], { named: 'reforms' })).toBe('gates/reforms.ts:2');
  });

  it('is that of the last key within the block of the one before', () => {
    expect(find(['shut-gate', 'rule', 'kept-open'])).toBe('gates/harms.ts:3');
    expect(find(['shut-gate', 'evidence', 'visit'])).toBe('gates/harms.ts:5');
    expect(find(['high-share', 'evidence', 'count'])).toBe('gates/harms.ts:9');
  });

  it('is the line of what should hold a key that stands nowhere in it', () => {
    expect(find(['high-share', 'evidence', 'visit'])).toBe('gates/harms.ts:9');
    expect(find(['shut-gate', 'evidence', 'count'])).toBe('gates/harms.ts:4');
  });

  it('may stand in a file of its own, of which the first keys are left out', () => {
    expect(find(['toll', 'rate'], { loose: 1, named: 'law' })).toBe('gates/toll-law.ts:2');
    expect(find(['hours', 'rate'], { loose: 1, named: 'law' })).toBe('gates/law.ts:2');
  });

  it('is the file that has it in another language, where this one lacks it', () => {
    expect(find(['terms', 'mule'], { in: 'ru', elsewhere: ['en'] })).toBe('ru/more.ts:1');
  });

  it('is the likely file where nothing is found, else the folder', () => {
    expect(find(['nobody'], { named: 'law' })).toBe('gates/toll-law.ts');
    expect(find(['nobody'], { in: 'roads' })).toBe('roads');
  });
});
