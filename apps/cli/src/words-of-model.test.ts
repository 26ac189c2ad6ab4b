import { model } from '@tarazy/model';
import { evaluate } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { phrasesFor } from './phrases/phrases.ts';
import { plainWords } from './words.ts';
import { wordsOfModel } from './words-of-model.ts';

describe('words of the model', () => {
  it.each(['en', 'ru', 'kk'] as const)('name every entry in %s', (locale) => {
    const words = wordsOfModel(locale);
    const entries = [
      ...Object.keys(model.reforms).map((id) => ['reform', id] as const),
      ...Object.keys(model.harms).map((id) => ['harm', id] as const),
      ...Object.keys(model.cases).map((id) => ['case', id] as const),
      ...Object.keys(model.obligations).map((id) => ['obligation', id] as const),
      ...Object.keys(model.instruments).map((id) => ['instrument', id] as const),
      ...Object.keys(model.sources).map((id) => ['source', id] as const),
      ...Object.keys(model.procedures).map((id) => ['procedure', id] as const),
      ...[...model.law.parameters.keys()].map((path) => ['parameter', path] as const),
    ];
    expect(entries.filter(([noun, id]) => words.title(noun, id) === id)).toEqual([]);
  });

  it('say why a condition came out as it did', () => {
    const words = wordsOfModel('en');
    const conditions = Object.values(model.harms).flatMap(({ tiers }) => Object.values(tiers.rule));
    for (const { holds } of conditions) {
      expect(words.because(evaluate(holds, { state: model.law.at(model.horizon.to) }))).toMatch(/\.$/);
    }
  });

  it('give a place in a source with the remark on it', () => {
    const locator = { source: 'hrw-2016', at: 'whole report', note: 'not-covered' };
    expect(wordsOfModel('en').locator(locator)).toBe('HRW 2016, whole report – not covered');
    expect(wordsOfModel('kk').locator(locator)).toBe('HRW 2016, баяндама тұтас – бұл туралы айтылмаған');
    expect(plainWords().locator(locator)).toBe('hrw-2016, whole report – not-covered');
  });

  it('fall back to English phrases for other languages', () => {
    expect(phrasesFor('de')).toBe(phrasesFor('en'));
    expect(phrasesFor('ru')).not.toBe(phrasesFor('en'));
  });
});
