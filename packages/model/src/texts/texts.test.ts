import { evaluatePackage } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check/check-texts.ts';
import { locatorsIn } from '../check/locators-in.ts';
import { model } from '../model.ts';
import { explainFinding, lawStatement } from './explain.ts';
import { formatInUnit, formatShare } from './format.ts';
import { textsIn } from './index.ts';
import { locatorPlace } from './look-up.ts';
import { locales } from './types.ts';

const placeholders = (text: string) => [...text.matchAll(/\{[\w.]+\}/g)].map(([found]) => found).sort();

/** Every text of a tree by its path. */
function flatten(tree: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => flatten(value, `${path}/${key}`));
}

describe('texts', () => {
  const english = new Map(flatten(textsIn('en')));

  it('say in every language all that the content asks for, and nothing else', () => {
    expect(checkTexts(model, textsIn)).toEqual([]);
  });

  it.each(locales)('in %s leave nothing empty and keep every placeholder', (locale) => {
    for (const [path, text] of flatten(textsIn(locale))) {
      expect(text.trim(), path).not.toBe('');
      const model = english.get(path);
      if (model !== undefined) expect(placeholders(text), path).toEqual(placeholders(model));
    }
  });

  it('are not English left standing in Russian and Kazakh', () => {
    for (const locale of ['ru', 'kk'] as const) {
      const same = flatten(textsIn(locale)).filter(
        ([path, text]) => english.get(path) === text && /[a-z]{4}/i.test(text),
      );
      expect(same.filter(([, text]) => !/^(HRW|AJEE|ILO|Human Rights Watch|KazStroy|\{)/.test(text))).toEqual(
        [],
      );
    }
  });

  it.each(locales)('in %s explain every step and condition on every key date', (locale) => {
    const texts = textsIn(locale);
    for (const { date } of model.keyDates) {
      const { harms, cases } = evaluatePackage(model, { reforms: [], changes: [] }, date);
      for (const { id, after } of cases) {
        const procedure = model.cases[id]?.procedure ?? '';
        for (const { finding } of after.steps) {
          const said = explainFinding(finding, { law: model.law, texts, locale, procedure });
          expect(said.length).toBeGreaterThan(0);
          for (const sentence of said) expect(sentence).not.toMatch(/\{|undefined|NaN/);
        }
      }
      for (const { after } of harms) {
        for (const { finding } of after.conditions) {
          const said = explainFinding(finding, { law: model.law, texts, locale });
          expect(said.join(' ')).not.toMatch(/\{|undefined|NaN/);
          // A constant has no name, so nothing stands before the colon that would follow one.
          for (const sentence of said) expect(sentence).toMatch(/^[\p{L}\p{N}]/u);
        }
      }
    }
  });

  it('say a comparison with a constant at its left by its number alone', () => {
    const { harms } = evaluatePackage(model, { reforms: [], changes: [] }, '2012-01-01');
    const threshold = harms.find(({ id }) => id === 'strike-signature-threshold');
    const said = (locale: (typeof locales)[number]) =>
      threshold?.after.conditions.flatMap(({ finding }) =>
        explainFinding(finding, { law: model.law, texts: textsIn(locale), locale }),
      );
    expect(said('en')).toContain('7,000; more than 9,000 (50 % × 18,000) asked.');
  });

  it.each(locales)('in %s name every reform shortly, and no two alike', (locale) => {
    const names = Object.values(textsIn(locale).reforms).map(({ short }) => short);
    expect(names.filter((name) => name.length > 24)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['ru', 'kk'] as const)('in %s say in short words how a step came out', (locale) => {
    const said = flatten(textsIn(locale).procedures).filter(([path]) =>
      /\/steps\/\w+\/(holds|fails|unknown)$/.test(path),
    );
    expect(said.length).toBeGreaterThan(0);
    const long = said.filter(([, text]) =>
      text
        .replace(/\{[\w.]+\}/g, '')
        .split(/[^\p{L}]+/u)
        .some((word) => word.length > 10),
    );
    expect(long).toEqual([]);
  });

  it.each(locales)('in %s say every dated value of the law', (locale) => {
    const wording = { law: model.law, texts: textsIn(locale), locale };
    for (const [path, { values, unit }] of model.law.parameters) {
      if (unit === 'set') continue;
      for (const { value } of values)
        expect(lawStatement(path, value, wording)).not.toMatch(/^\w+(\.\w+)+$|\{/);
    }
  });
});

describe('locators', () => {
  const { law, reforms, harms, obligations, cases, beyondLaw } = model;
  const locators = locatorsIn([[...law.parameters.values()], reforms, harms, obligations, cases, beyondLaw]);
  const places = new Set(locators.map(({ at }) => at));

  it('hold places, and no remarks on them', () => {
    // A heading of the report may have a colon of its own; a remark would follow its page.
    const afterHeading = (at: string) => at.replace(/^[^(]*\(p\. \d+\)/, '');
    expect([...places].filter((at) => afterHeading(at).includes(': '))).toEqual([]);
    expect([...places].filter((at) => /^art\. .*[^\d\s(),-]/.test(at))).toEqual([]);
  });

  it('read in the language of the reader, headings as printed', () => {
    const said = { at: 'III, Right to Strike (p. 52), fn 175', note: 'said-by-union' };
    expect(locatorPlace(textsIn('en'), said)).toBe(
      'III, Right to Strike (p. 52), fn 175 – according to the union',
    );
    expect(locatorPlace(textsIn('ru'), { at: 'whole report', note: 'not-covered' })).toBe(
      'весь доклад – об этом не говорится',
    );
    expect(locatorPlace(textsIn('kk'), { at: 'art. 165' })).toBe('art. 165');
  });
});

describe('formatting', () => {
  it('writes a share as a percentage, or as a fraction where a percentage would only be near', () => {
    expect(formatShare(0.5, 'en')).toBe('50 %');
    expect(formatShare(1 / 3, 'en')).toBe('1/3');
    expect(formatShare(0.389, 'ru')).toBe('38,9 %');
  });

  it('puts units in the plural that the language asks for', () => {
    const days = (value: number, locale: 'en' | 'ru') =>
      formatInUnit(value, { unit: 'workingDays' }, locale, textsIn(locale));
    expect(days(1, 'en')).toBe('1 working day');
    expect(days(5, 'en')).toBe('5 working days');
    expect(
      new Set([days(1, 'ru'), days(3, 'ru'), days(5, 'ru')].map((text) => text.replace(/^\d+ /, ''))).size,
    ).toBe(3);
  });
});
